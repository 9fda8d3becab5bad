/**
 * Agents and reviews on this machine: the real Codex CLI against the model of the emulator, through the bundle. Every
 * row is played by LONG=1 alone.
 */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { isRunning, killProcess } from '../../src/lib/process.ts';
import { CAN_SANDBOX, type Started, startAgents } from '../support/agents.ts';
import { CODEX_PATH } from '../support/known-codex.ts';
import { LONG, sampled } from '../support/long.ts';
import { createRunner } from '../support/runner.ts';
import { workplace } from '../support/workplace.ts';

const AGENT = { kind: 'agent', id: 'work', prompt: 'Look around' };
const REVIEW = { kind: 'review', id: 'look', uncommitted: true };
/** Shorter than the deadline of the run. */
const TIMEOUT_MS = 600_000;
const PLANTED = /(?:variable|(?:domain-)?secret)-[0-9a-f]{16}/;

const logOf = (run: Started, stage: string) =>
  [...run.files()].find(([path]) => path.endsWith(`-${stage}.log`))?.[1] ?? '';

it('every script for agents is played here', () => {
  const names = readdirSync(resolve(import.meta.dirname, '../../canary/rehearsals'));
  expect(names.filter((name) => name.startsWith('agent-')).toSorted()).toEqual([
    'agent-commands.yml',
    'agent-hang.yml',
    'agent-rate-limited.yml',
    'agent-review.yml',
    'agent-secret.yml',
  ]);
});

describe.skipIf(!CAN_SANDBOX)('the real Codex CLI', () => {
  it('works and reviews; its words, tokens and version are recorded, and it is the reviewer that is quoted', async () => {
    await using run = await startAgents({ stages: [AGENT, REVIEW], script: 'agent-review' });
    const { exitCode, stderr, told } = await run.ended;
    expect([exitCode, told.outcome, told.evidence]).toEqual([0, 'pass', 'rehearsal']);
    expect(stderr).toContain('look: message: One bug. Review comment: - [P1] Off by one');
    const manifest = run.manifest();
    expect(manifest.codex_cli).toMatchObject({
      version: '0.169.0',
      sha256: expect.stringMatching(/^\w{64}$/),
    });
    const [agent, review] = manifest.commands;
    expect(agent).toMatchObject({
      kind: 'agent',
      status: 'succeeded',
      exit_code: 0,
      usage: { input_tokens: 120, cached_input_tokens: 20, output_tokens: 30 },
    });
    expect(review).toMatchObject({ kind: 'review', status: 'succeeded' });
    // The CLI reports zeros for a review.
    expect(review).not.toHaveProperty('usage');
    expect(review?.summary).toContain('- [P1] Off by one — /widgets/count.ts:3-4\n  The loop runs');
    const { decision } = run.summary().review;
    expect(decision.approved).toBe(true);
    expect(decision.feedback).toBe(`Every rule holds\n\nReview by stage look:\n${review?.summary}`);
    expect(logOf(run, 'look')).toContain('"type":"turn.completed"');
    expect(run.alive()).toEqual([]);
  });

  it.runIf(LONG)('fails by a model that refuses, and says why but not what else it said', async () => {
    await using run = await startAgents({ stages: [AGENT], script: 'agent-rate-limited' });
    const { exitCode, told } = await run.ended;
    expect([exitCode, told.outcome, told.reason]).toEqual([1, 'fail', 'stage_failed']);
    const [stage] = run.manifest().commands;
    expect(stage).toMatchObject({ status: 'failed', exit_code: 1 });
    expect(stage?.summary).toMatch(/^stage work exited with 1: .*429 Too Many Requests/);
    expect(stage).not.toHaveProperty('usage');
    for (const [path, text] of run.files()) expect([path, PLANTED.test(text)]).toEqual([path, false]);
  });

  it('writes nothing down that the model should not have said', async () => {
    await using run = await startAgents({ stages: [AGENT, REVIEW], script: 'agent-secret' });
    expect((await run.ended).told.outcome).toBe('pass');
    expect(run.manifest().commands[0]?.summary).toMatch(/^Found these: \{.*\*\*\*/);
    for (const [path, text] of run.files()) expect([path, PLANTED.test(text)]).toEqual([path, false]);
  });

  it.each([
    ['may not write', {}, false],
    ['may write in the repository', { sandbox: 'workspace-write' }, true],
  ])('has its commands in a sandbox: an agent %s, and sees no credential', async (_, more, written) => {
    const stage = { ...AGENT, ...more, env: { OWN: 'a "quoted" $value' } };
    await using run = await startAgents({ stages: [stage], script: 'agent-commands' });
    expect((await run.ended).told.outcome).toBe('pass');
    expect(existsSync(join(run.path, 'made-by-agent'))).toBe(written);
    const log = logOf(run, 'work');
    expect(log.includes("touch: cannot touch 'made-by-agent'")).toBe(!written);
    expect(log).toContain('OWN=a \\"quoted\\" $value\\n');
    expect(log).toContain('CODEX_ORCHESTRATOR_STAGE=work\\n');
    expect(log).not.toContain('CODEX_API_KEY=');
    expect(log).toMatch(/cat: '?\/\S+\/codex-home\/\S+: (?:Permission denied|No such file)/);
    expect(log).not.toContain('base_url');
    expect(run.events()).toContainEqual(
      expect.objectContaining({ payload: expect.objectContaining({ kind: 'command' }) }),
    );
  });

  it('fault 5: ends a review at its timeout, keeps what it had said, and leaves no process of its tree', async () => {
    const stage = { ...REVIEW, timeoutMs: TIMEOUT_MS };
    await using run = await startAgents({ stages: [stage], script: 'agent-hang' });
    await expect.poll(() => run.alive().map(({ command }) => command)).toContain('sleep 3601');
    // The agent may be slower to say what it does than to do it.
    await expect.poll(() => logOf(run, 'look')).toContain('sleep 3601');
    await run.leap(TIMEOUT_MS);
    const { exitCode, told } = await run.ended;
    expect([exitCode, told.outcome, told.reason]).toEqual([5, 'timeout', 'stage_timed_out']);
    expect(logOf(run, 'look')).toContain('sleep 3601');
    expect(run.manifest().commands[0]).toMatchObject({ status: 'failed', exit_code: null });
    expect(run.alive()).toEqual([]);
  });

  it.each(sampled(['SIGTERM', 'SIGINT'] as const, 1))(
    'fault 6: leaves no process of a review behind when the run gets %s',
    async (signal) => {
      await using run = await startAgents({ stages: [REVIEW], script: 'agent-hang' });
      await expect.poll(() => run.alive().map(({ command }) => command)).toContain('sleep 3601');
      run.kill(signal);
      const { exitCode, told } = await run.ended;
      expect([exitCode, told.outcome, told.reason]).toEqual([130, 'cancelled', 'cancelled']);
      expect(run.alive()).toEqual([]);
    },
  );

  it('leaves none behind when main is killed, for post ends them', async () => {
    const scenario = { id: 'trial', title: 'Trial', pipeline: 'p', rehearsal: { script: 'agent-hang' } };
    await using runner = createRunner({
      eventName: 'push',
      event: {},
      repository: 'octo/widgets',
      ref: 'refs/heads/main',
      files: {
        'codex.orchestrator.json': JSON.stringify({ pipelines: [{ id: 'p', stages: [AGENT] }] }),
        'trial.yml': JSON.stringify(scenario),
      },
    });
    const step = runner.step({
      with: {
        ...{ scenario: 'trial.yml', rehearse: 'true', 'codex-path': CODEX_PATH },
        'upload-artifacts': 'false',
      },
    });
    const main = step.start('main');
    await expect.poll(() => runner.survivors().map(({ command }) => command)).toContain('sleep 3601');
    main.kill('SIGKILL');
    await main.ended;
    expect((await step.run('post')).summary).toContain('cancelled');
    expect(runner.survivors()).toEqual([]);
    expect(readdirSync(runner.temp).filter((name) => name.startsWith('codex-orchestrator'))).toEqual([]);
  });

  it.each(
    sampled(
      [
        ['base', 'nowhere'],
        ['commit', 'abcdef1'],
      ],
      1,
    ),
  )('does not review against a %s that is not there', async (name, value) => {
    const stage = { kind: 'review', id: 'look', [name]: value };
    await using run = await startAgents({ stages: [stage], script: 'agent-review' });
    expect((await run.ended).told).toMatchObject({ outcome: 'fail', reason: 'stage_failed' });
    expect(run.manifest().commands[0]?.summary).toContain(`${value} is no commit of this checkout`);
    expect(run.events().some(({ event }) => event === 'stage:started')).toBe(false);
  });

  it.runIf(LONG)('reviews what came since a base that is there', async () => {
    const stage = { kind: 'review', id: 'look', base: 'main' };
    await using run = await startAgents({ stages: [stage], script: 'agent-review' });
    expect((await run.ended).told.outcome).toBe('pass');
  });
});

const SAYS = (line: object) => `echo '${JSON.stringify(line)}'`;
const TURN = SAYS({ type: 'turn.completed', usage: null });
const KEY = 'sk-none-0123456789abcdef0123456789';
const LIVE = { env: { CODEX_ORCHESTRATOR_OPENAI_API_KEY: KEY } };

describe.skipIf(process.platform !== 'linux')('a program in place of the Codex CLI', () => {
  it('that exits with 0 and did not end its turn has not succeeded', async () => {
    await using run = await startAgents({ ...LIVE, stages: [AGENT], codex: 'echo done' });
    expect((await run.ended).told).toMatchObject({ outcome: 'fail', reason: 'stage_failed' });
    expect(run.manifest().commands[0]?.summary).toBe('stage work exited with 0: it did not end its turn');
  });

  it('that says nothing of why it failed is quoted by its last line', async () => {
    await using run = await startAgents({
      ...LIVE,
      stages: [AGENT],
      codex: 'echo "no such thing" >&2; exit 2',
    });
    await run.ended;
    expect(run.manifest().commands[0]?.summary).toBe('stage work exited with 2: no such thing');
  });

  it('is not taken from the checkout, wherever the cache is said to be', async () => {
    const binary = 'node_modules/@openai/codex-linux-x64/vendor/x86_64-unknown-linux-musl/bin/codex'.replace(
      'linux-x64',
      `linux-${process.arch}`,
    );
    const planted = `.cache/codex-orchestrator/codex-cli/0.169.0/${process.arch}/${binary}`;
    await using place = await workplace([AGENT]);
    mkdirSync(join(place.path, dirname(planted)), { recursive: true });
    place.write(planted, `#!/bin/sh\necho 'codex-cli 0.169.0'; env > '${place.path}/stolen'\n`);
    chmodSync(join(place.path, planted), 0o755);
    const elsewhere = mkdtempSync(join(tmpdir(), 'codex-orchestrator-test-'));
    const env = { ...LIVE.env, HOME: elsewhere, XDG_CACHE_HOME: '.cache', PATH: '/nowhere' };
    const { told } = await place.json(['start'], env);
    expect(told).toMatchObject({ outcome: 'config', reason: 'npm_missing' });
    expect(existsSync(join(place.path, 'stolen'))).toBe(false);
    rmSync(elsewhere, { recursive: true });
  });

  it('is not started once another stage has put something else in its place', async () => {
    const replace = { kind: 'command', id: 'replace', command: 'echo "touch replaced" >> acting-codex' };
    await using run = await startAgents({ ...LIVE, stages: [replace, AGENT], codex: TURN });
    expect((await run.ended).told).toMatchObject({ outcome: 'fail', reason: 'stage_failed' });
    expect(run.manifest().commands[1]?.summary).toMatch(/^stage work could not be started: .* was changed/);
    expect(existsSync(join(run.path, 'replaced'))).toBe(false);
  });

  it('leaves no login behind when the run is killed, once another one has come by', async () => {
    const temporary = { TMPDIR: mkdtempSync(join(tmpdir(), 'codex-orchestrator-test-')) };
    const env = { ...LIVE.env, ...temporary };
    await using run = await startAgents({ stages: [AGENT], codex: 'exec sleep 300', env });
    await expect.poll(() => run.events().map(({ event }) => event)).toContain('stage:started');
    const left = () => readdirSync(temporary.TMPDIR);
    expect(left()).toHaveLength(1);
    run.kill('SIGKILL');
    await run.ended;
    expect(left()).toHaveLength(1);
    await using next = await startAgents({ stages: [AGENT], codex: TURN, env });
    expect((await next.ended).told.outcome).toBe('pass');
    expect(left()).toEqual([]);
    rmSync(temporary.TMPDIR, { recursive: true });
  });

  it('has the API key, and nothing that a stage or the checkout could redirect it by', async () => {
    const stage = { ...AGENT, env: { HTTPS_PROXY: 'http://evil.example', SSL_CERT_FILE: 'evil.pem' } };
    const codex = `env; ls -l "$CODEX_HOME"; ${TURN}`;
    const env = { ...LIVE.env, PATH: `bin:${process.env.PATH}` };
    await using run = await startAgents({ stages: [stage], codex, env });
    const { told } = await run.ended;
    expect([told.outcome, told.evidence]).toEqual(['pass', 'live']);
    const log = logOf(run, 'work');
    expect(log).toContain('CODEX_API_KEY=***\n');
    expect(log).not.toMatch(/HTTPS_PROXY|SSL_CERT_FILE/);
    expect(log).toMatch(/^PATH=\//m);
    expect(log).not.toContain('auth.json');
    for (const [path, text] of run.files()) expect([path, text.includes(KEY)]).toEqual([path, false]);
    const home = /^CODEX_HOME=(.*)$/m.exec(log)?.[1] ?? '';
    expect(home).toMatch(/codex-home$/);
    expect(existsSync(home)).toBe(false);
  });

  it('works here in place of the cloud where that is out of reach, as the agent that its stage is', async () => {
    const env = { CODEX_ORCHESTRATOR_CODEX_ACCESS_TOKEN: `at-${'t1'.repeat(20)}` };
    const words = ['--cloud', '--fallback', 'auto'];
    await using run = await startAgents({
      stages: [AGENT],
      codex: `env; ${TURN}`,
      env,
      words,
      detached: true,
    });
    // It is no pass: the cloud was asked for.
    expect((await run.ended).told).toMatchObject({ outcome: 'fail', reason: 'rule_failed' });
    expect(run.manifest()).toMatchObject({
      execution_mode: 'mcp',
      cloud_fallback: { policy: 'auto', issues: [{ code: 'branch_unresolved' }] },
      commands: [{ kind: 'agent', status: 'succeeded' }],
    });
    expect(logOf(run, 'work')).toContain('CODEX_ACCESS_TOKEN=***\n');
  });

  it('fault 5: ends at the timeout with a child that ignores SIGTERM and one that left, holding the output', async () => {
    const codex = `echo partial; trap '' TERM; setsid sleep 3611 & (setsid sleep 3612 &) ; sleep 3613; sleep 3614`;
    const stage = { ...REVIEW, timeoutMs: TIMEOUT_MS };
    await using run = await startAgents({ ...LIVE, stages: [stage], codex });
    await expect.poll(() => run.alive().map(({ command }) => command)).toContain('sleep 3612');
    await run.leap(TIMEOUT_MS);
    const { exitCode, told } = await run.ended;
    expect([exitCode, told.outcome, told.reason]).toEqual([5, 'timeout', 'stage_timed_out']);
    expect(logOf(run, 'look')).toBe('partial\n');
    expect(run.alive()).toEqual([]);
  });
});

/** Leaves a process that nothing tells from others but its folder for temporary files, as helpers of the sandbox do. */
const leaving = (name: string, folder: string) =>
  `(setsid env -i PATH="$PATH" TMPDIR="${folder}" sh -c 'echo $$ > ${name}; exec sleep 300' &)`;
/** One as the CLI starts it, and one of the user's own; and what notices that it works beside the first. */
const LEAVES = [
  `[ -e helper ] && { grep -q TMPDIR /proc/$(cat helper)/environ && touch beside; ${TURN}; exit; }`,
  leaving('helper', '$TMPDIR'),
  leaving('theirs', '$(dirname "$(dirname "$TMPDIR")")'),
  'exec sleep 300',
].join('\n');

describe.skipIf(process.platform !== 'linux')('what the sandbox of the Codex CLI leaves behind', () => {
  const startLeaving = async () => {
    const temporary = mkdtempSync(join(tmpdir(), 'codex-orchestrator-test-'));
    const env = { ...LIVE.env, TMPDIR: temporary };
    const run = await startAgents({ stages: [AGENT], codex: LEAVES, env });
    const pidIn = (name: string) => Number(readFileSync(join(run.path, name), 'utf8') || 'none');
    for (const name of ['helper', 'theirs'])
      await expect.poll(() => existsSync(join(run.path, name)) && pidIn(name) > 0).toBe(true);
    await expect.poll(() => run.events().map(({ event }) => event)).toContain('stage:started');
    const [helper, theirs] = [pidIn('helper'), pidIn('theirs')];
    return {
      run,
      env,
      alive: () => Promise.all([helper, theirs].map((pid) => isRunning(pid, null))),
      async [Symbol.asyncDispose]() {
        for (const pid of [helper, theirs]) if (await isRunning(pid, null)) killProcess(pid, 'SIGKILL');
        await run[Symbol.asyncDispose]();
        rmSync(temporary, { recursive: true });
      },
    };
  };

  it('ends with a run whose agent was killed, and nothing of the user does', async () => {
    await using left = await startLeaving();
    expect(await left.alive()).toEqual([true, true]);
    left.run.kill('SIGTERM');
    expect((await left.run.ended).told.outcome).toBe('cancelled');
    await expect.poll(left.alive).toEqual([false, true]);
  });

  it.each(
    sampled(
      [
        ['status', ['status'], {}],
        ['resume', ['resume', '--run', 'latest', '--codex-path', './acting-codex'], LIVE.env],
        ['start', ['canary', '--scenario', 'trial.yml', '--codex-path', './acting-codex'], null],
      ],
      1,
    ),
  )('by a run that was killed itself ends by the next %s, before anything is run', async (_, words, env) => {
    await using left = await startLeaving();
    left.run.kill('SIGKILL');
    await left.run.ended;
    expect(await left.alive()).toEqual([true, true]);
    // Where the folder of the killed run lies, the first two need not know.
    const given = { PATH: process.env.PATH ?? '', HOME: left.run.path, ...(env ?? left.env) };
    const options = { cwd: left.run.path, env: given, extendEnv: false, reject: false };
    await execa(process.execPath, [resolve(import.meta.dirname, '../../dist/cli.js'), ...words], options);
    await expect.poll(left.alive).toEqual([false, true]);
    expect(existsSync(join(left.run.path, 'beside'))).toBe(false);
  });
});

describe.skipIf(process.platform === 'win32')('without a credential', () => {
  const first = { kind: 'command', id: 'first', command: 'touch ran' };

  it('nothing of the pipeline is started, and the run is skipped', async () => {
    await using run = await startAgents({ stages: [first, AGENT], codex: TURN });
    const { exitCode, told } = await run.ended;
    expect([exitCode, told.outcome, told.reason]).toEqual([6, 'skipped', 'credentials_missing']);
    expect(run.manifest().failure?.guidance).toMatch(
      /^Stage work is for the Codex CLI, and there is no credential\. .*CODEX_ORCHESTRATOR_OPENAI_API_KEY/,
    );
    expect(existsSync(join(run.path, 'ran'))).toBe(false);
  });

  it('commands alone are run', async () => {
    const words = ['--target', 'first'];
    await using run = await startAgents({ stages: [first, AGENT], codex: 'exit 1', words });
    expect((await run.ended).told.outcome).toBe('pass');
    expect(existsSync(join(run.path, 'ran'))).toBe(true);
    expect(run.manifest().codex_cli.version).toBeNull();
  });

  it('a rehearsal does not go beside one', async () => {
    await using run = await startAgents({ ...LIVE, stages: [AGENT], codex: TURN, script: 'ready' });
    expect((await run.ended).told).toMatchObject({ outcome: 'config', reason: 'rehearsal_with_credential' });
  });
});
