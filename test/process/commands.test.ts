/**
 * The commands that read what runs have left, and those that prepare one, through the bundle as a shell starts it:
 * what stands on standard output, how they exit, and that they end in a sentence whatever they are given. Every row,
 * and what costs most, is played by LONG=1 alone.
 */

import {
  chmodSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { afterAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/inputs/commands.ts';
import { explanationOf } from '../../src/lib/explanations.ts';
import { makeCheckout } from '../support/checkout.ts';
import { CODEX_PATH } from '../support/known-codex.ts';
import { LONG, sampled } from '../support/long.ts';
import { pose } from '../support/posing.ts';
import { type Service, startService } from '../support/service.ts';
import { type Document, workplace } from '../support/workplace.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const GOLDEN = join(ROOT, 'test/fixtures/runs');
const SAMPLES = join(ROOT, 'test/fixtures/samples');

/** Puts a golden run where a run of the task `smoke` would be. */
function putRun(root: string, name: string, runId = '2026-01-01T00-00-00-000Z-0a1b2c3d'): string {
  const folder = join(root, '.runs/smoke/cli', runId);
  cpSync(join(GOLDEN, name), folder, { recursive: true });
  return folder;
}

describe('what was asked for and cannot be given', () => {
  test('of a folder that is not there is refused by every command that reads', async () => {
    await using place = await workplace();
    for (const words of [['runs'], ['status'], ['show', 'latest']]) {
      const { exitCode, stderr } = await place.start([...words, '--root', 'nowhere']);
      expect([words, exitCode, stderr]).toEqual([
        words,
        3,
        expect.stringContaining('there is no such folder'),
      ]);
    }
  });

  test.skipIf(process.platform !== 'linux')('is no success where nobody could write it', async () => {
    await using place = await workplace();
    const full = await execa('sh', ['-c', `"${process.execPath}" "${ROOT}/dist/cli.js" start > /dev/full`], {
      cwd: place.path,
      reject: false,
    });
    expect(full.exitCode).toBe(1);
    expect(full.stderr.match(/The output could not be written/g)).toHaveLength(1);
    // Where nobody could be told of it either, that is told to nobody once, and not for ever.
    const nowhere = await execa(
      'sh',
      ['-c', `"${process.execPath}" "${ROOT}/dist/cli.js" runs --format json > /dev/full 2>&1`],
      { cwd: place.path, reject: false, timeout: 60_000 },
    );
    expect(nowhere.exitCode).toBe(1);
    // A reader that has seen enough is no fault.
    const gone = await execa(
      'bash',
      ['--norc', '-c', `"${process.execPath}" "${ROOT}/dist/cli.js" runs | true; echo "\${PIPESTATUS[0]}"`],
      {
        cwd: place.path,
      },
    );
    expect(gone.stdout).toBe('0');
  });
});

describe('after a run', () => {
  test('every command tells of it, as text and as one document', async () => {
    await using place = await workplace();
    const ran = await place.start(['start']);
    expect(ran.exitCode).toBe(0);
    const runId = place.runFolder().split('/').at(-1) ?? '';
    const asked: [string[], number, Document][] = [
      [['status'], 0, { run_id: runId, ended: true, outcome: 'pass' }],
      [['show', 'latest'], 0, { run_id: runId, outcome: 'pass', pipeline: 'checks' }],
      [
        ['runs'],
        0,
        { runs: [expect.objectContaining({ task_id: 'checks', run_id: runId, outcome: 'pass' })] },
      ],
      [['runs', 'checks', '--limit=1'], 0, { notices: [] }],
      // Every name of a run is in test/unit/manifest/find-run.test.ts.
      [['show', runId.slice(-8)], 0, { run_id: runId }],
      [['evidence', runId], 0, { run_id: runId, outcome: 'pass' }],
      [['assert', place.runFolder()], 0, { outcome: 'pass', reason: null }],
      [['gate', 'latest'], 0, { verdict: 'allow', event: 'dispatch', contradictions: [] }],
      [
        ['gate', 'latest', '--event=push'],
        1,
        { verdict: 'block', unmet_requirement: expect.stringContaining('mode: cloud') },
      ],
      [['plan'], 0, { pipeline: 'checks', mode: 'mcp' }],
    ];
    for (const [words, status, fields] of sampled(asked, 4)) {
      const { told, exitCode } = await place.json(words);
      expect({ words, exitCode, told }).toMatchObject({
        words,
        exitCode: status,
        told: { schema: 1, ...fields },
      });
      const text = await place.start(words);
      expect([words, text.exitCode, text.stderr]).toEqual([words, status, '']);
      expect(text.stdout).not.toMatch(/^\{/);
    }
  });

  test('what it names as next can be typed as it stands', async () => {
    await using place = await workplace();
    const { stdout } = await place.start(['start']);
    const [, next = ''] = /^ {2}next {6}(.+)$/m.exec(stdout) ?? [];
    const env = { PATH: `${resolve(process.execPath, '..')}:${process.env.PATH}` };
    const again = await execa('sh', ['-c', next], { cwd: place.path, env, reject: false });
    expect([next, again.exitCode]).toEqual([next, 0]);
    expect(again.stdout).toContain('PASS');
  });

  test.runIf(LONG)('its root is found from elsewhere, by flag and by variable', async () => {
    await using place = await workplace();
    await place.start(['start']);
    await using elsewhere = await workplace();
    for (const [words, env] of [
      [['--root', place.path], {}],
      [['--working-directory', place.path], {}],
      [[], { CODEX_ORCHESTRATOR_WORKING_DIRECTORY: place.path }],
      [[], { CODEX_ORCHESTRATOR_ROOT: place.path }],
    ] as const)
      expect(await elsewhere.json(['status', ...words], env)).toMatchObject({
        exitCode: 0,
        told: { outcome: 'pass' },
      });
    expect(await elsewhere.json(['status'])).toMatchObject({ exitCode: 3 });
  });
});

describe('status --watch', () => {
  const waiting = [{ kind: 'command', id: 'one', command: 'until [ -e go ]; do sleep 0.05; done' }];

  test('follows a run to its end', async () => {
    await using place = await workplace(waiting);
    const run = place.start(['start']);
    await expect.poll(() => globSync(join(place.path, '.runs/checks/cli/*/manifest.json')).length).toBe(1);
    const watched = place.start(['status', '--watch']);
    let seen = '';
    watched.stdout.on('data', (text) => {
      seen += String(text);
    });
    await expect.poll(() => seen).toContain('running one');
    expect(await place.json(['status'])).toMatchObject({
      exitCode: 0,
      told: { ended: false, status: 'in_progress', stages: [{ id: 'one', status: 'running' }] },
    });
    writeFileSync(join(place.path, 'go'), '');
    const [followed, ended] = await Promise.all([watched, run]);
    expect([followed.exitCode, ended.exitCode]).toEqual([0, 0]);
    expect(followed.stdout).toMatch(/IN PROGRESS[\s\S]*PASS\n/);
  });

  test('ends at a signal with what it knows, and as one document where that was asked for', async () => {
    await using place = await workplace(waiting);
    const run = place.start(['start']);
    await expect.poll(() => globSync(join(place.path, '.runs/checks/cli/*/manifest.json')).length).toBe(1);
    const watched = place.start(['status', '--watch', '--format=json']);
    let seen = '';
    watched.stderr.on('data', (text) => {
      seen += String(text);
    });
    await expect.poll(() => seen).toContain('running one');
    watched.kill('SIGINT');
    const { exitCode, stdout } = await watched;
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ ended: false });
    writeFileSync(join(place.path, 'go'), '');
    expect((await run).exitCode).toBe(0);
  });
});

describe('gate', () => {
  test('says of an event that no policy names what it counts as', async () => {
    await using place = await workplace();
    await place.start(['start']);
    const asked = async (event: string) => (await place.start(['gate', 'latest', '--event', event])).stderr;
    expect(await asked('psuh')).toBe('note: The policy names no event psuh: it counts as push');
    expect(await asked('workflow_dispatch')).toBe('');
  });

  test('exits 1 for a pass that somebody wrote into the verdict, and says what contradicts it', async () => {
    await using place = await workplace();
    const folder = putRun(place.path, 'v1-error');
    const path = join(folder, 'verdict.json');
    const stored = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      stored.replace('"outcome": "fail"', '"outcome": "pass"').replace('"block"', '"allow"'),
    );
    const { told, exitCode } = await place.json(['gate', folder, '--event', 'pull_request']);
    expect(exitCode).toBe(1);
    expect(told).toMatchObject({ outcome: 'fail', reason: 'task_error', verdict: 'block' });
    expect(told.contradictions).toEqual(['outcome: pass is recorded, fail is replayed']);
    expect((await place.start(['gate', folder])).stdout).toContain('against   outcome: pass is recorded');
  });

  test('takes a policy from the working directory, as a run does', async () => {
    await using place = await workplace();
    putRun(place.path, 'v1-error');
    writeFileSync(join(place.path, 'p.yml'), 'version: 1\nevents: { dispatch: { fail: warn } }\n');
    const { told, exitCode } = await place.json([
      'gate',
      'latest',
      '--policy=p.yml',
      '--event=workflow_dispatch',
    ]);
    expect([exitCode, told.verdict, told.check_conclusion]).toEqual([0, 'warn', 'neutral']);
  });

  test('asks for the policy of a run that had one of its own, and not for that of a touched one', async () => {
    await using place = await workplace();
    writeFileSync(join(place.path, 'p.yml'), 'version: 1\nevents: { dispatch: { pass: warn } }\n');
    await place.start(['start', '--policy=p.yml']);
    const { stdout, exitCode } = await place.start(['gate', 'latest']);
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('Name that with --policy')]);
    const { told } = await place.json(['gate', 'latest', '--policy=p.yml']);
    expect(told).toMatchObject({
      outcome: 'pass',
      verdict: 'warn',
      contradictions: [],
      policy_wanted: false,
    });
    const touched = putRun(place.path, 'v1-error');
    const path = join(touched, 'verdict.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"outcome": "fail"', '"outcome": "pass"'));
    expect((await place.start(['gate', touched])).stdout).not.toContain('--policy');
  });

  test('exits 3 where there is nothing to decide on', async () => {
    await using place = await workplace();
    expect(await place.json(['gate', 'latest'])).toMatchObject({
      exitCode: 3,
      told: { reason: 'input_invalid' },
    });
    putRun(place.path, 'v1-pass');
    expect(await place.json(['gate', 'latest', '--policy=none.yml'])).toMatchObject({ exitCode: 3 });
  });
});

describe('a name that leads to no run', () => {
  const NAMES: readonly (readonly [string, string, RegExp, RegExp])[] = [
    ['show', 'nope', /There is no run "nope"/, /Name one of 2026-01-01T\S+, or latest/],
    ['runs', 'chekcs', /There is no history of a task "chekcs"/, /Did you mean checks\?/],
    ['assert', '.', /holds no manifest\.json, but 3 directories of runs/, /Name one of them: \S+0a1b2c3d/],
    ['assert', '.runs/smoke', /but a directory of a run/, /Name one of them/],
    [
      'assert',
      'codex.orchestrator.json',
      /is a file, and no directory of a run/,
      /Name the directory of a run/,
    ],
    ['evidence', './nowhere', /does not exist/, /\.runs\/<task>\/cli\/<run>/],
    ['gate', 'empty', /is no manifest: it tells nothing of a run/, /\.runs\/<task>\/cli\/<run>/],
    ['assert', 'empty', /is no manifest: it tells nothing of a run/, /\.runs\/<task>\/cli\/<run>/],
    ['assert', 'list', /holds no JSON object/, /Name the directory of a run/],
    ['status', 'list', /holds no JSON object/, /Name the directory of a run/],
  ];
  test.each(sampled(NAMES, 3))('%s %s', async (command, name, message, guidance) => {
    await using place = await workplace();
    putRun(place.path, 'v1-pass');
    mkdirSync(join(place.path, 'out/checks'), { recursive: true });
    for (const [folder, text] of Object.entries({ empty: '{}', list: '[]' })) {
      mkdirSync(join(place.path, folder));
      writeFileSync(join(place.path, folder, 'manifest.json'), text);
    }
    const { told, exitCode, stderr } = await place.json([command, name]);
    expect(exitCode).toBe(3);
    expect(told).toEqual({
      ...{ schema: 1, outcome: 'config', reason: 'input_invalid' },
      message: expect.stringMatching(message),
      guidance: expect.stringMatching(guidance),
    });
    expect(stderr).toContain(String(told.message));
    expect(stderr).not.toMatch(/ {4}at /);
  });
});

describe('show --diff', () => {
  test('prints the diff that was fetched, and tells of its files', async () => {
    await using place = await workplace();
    const folder = putRun(place.path, 'v1-pass');
    const [name = ''] = readdirSync(join(folder, 'cloud')).filter((file) => file.endsWith('.patch'));
    const diff = readFileSync(join(folder, 'cloud', name), 'utf8');
    const shown = await place.start(['show', 'latest', '--diff']);
    expect([shown.exitCode, `${shown.stdout}\n`, shown.stderr]).toEqual([0, diff, '']);
    expect((await place.json(['show', 'latest', '--diff'])).told).toMatchObject({
      text: diff,
      diff: { status: 'available', files: 1 },
      changes: {
        problem: null,
        files: [{ path: 'codex-canary.txt', kind: 'add', additions: 2, concerns: [] }],
      },
    });
    const story = await place.start(['show', 'latest']);
    expect(story.stdout).toContain('\n  file      codex-canary.txt  add, +2 -0');
  });

  test('lets a terminal obey nothing in it, and says that it is not the one that was fetched', async () => {
    await using place = await workplace();
    const folder = putRun(place.path, 'v1-pass');
    const [name = ''] = readdirSync(join(folder, 'cloud')).filter((file) => file.endsWith('.patch'));
    const evil = '\u001b[2J\u202e::error::x\n::error::y\n';
    writeFileSync(join(folder, 'cloud', name), evil);
    const shown = await place.start(['show', 'latest', '--diff']);
    expect(shown.stdout).toBe('\\u{1b}[2J\\u{202e}::error::x\n:\\u{3a}error::y');
    expect(shown.stderr).toBe('note: The diff was changed since it was fetched');
    const { told } = await place.json(['show', 'latest', '--diff']);
    expect(told).toMatchObject({ text: evil, changes: { problem: expect.stringContaining('git format') } });
  });
});

describe('a record of another orchestrator', () => {
  const samples = readdirSync(SAMPLES).filter((name) => /manifest/.test(name));
  test.each(sampled(samples, 1))('is told in sentences: %s', async (name) => {
    await using place = await workplace();
    mkdirSync(join(place.path, 'theirs'));
    cpSync(join(SAMPLES, name), join(place.path, 'theirs/manifest.json'));
    for (const [command, status] of [
      ['status', 0],
      ['show', 0],
      ['evidence', 0],
      ['assert', 1],
      ['gate', 1],
    ] as const) {
      const { exitCode, stdout, stderr } = await place.start([command, 'theirs']);
      expect([command, exitCode, stderr]).toEqual([command, status, '']);
      expect(stdout).not.toMatch(/(?<!received )undefined|NaN|\[object| {4}at /);
    }
  });
});

describe('doctor', () => {
  test('exits 3 without a credential and names the variables, and tells it as one document', async () => {
    await using place = await workplace();
    const { told, exitCode } = await place.json(['doctor', `--codex-path=${CODEX_PATH}`]);
    expect(exitCode).toBe(3);
    expect(told).toMatchObject({ schema: 1, could_start: false });
    const checks = told.checks as { name: string; cure: string | null }[];
    expect(checks.find(({ name }) => name === 'credential')?.cure).toContain(
      'CODEX_ORCHESTRATOR_CODEX_AUTH_JSON',
    );
    expect(readdirSync(place.path).sort()).toEqual(['.cache', 'codex.orchestrator.json']);
  });

  test('exits 0 where a cloud run could start, by a login of the user, which it leaves as it is', async () => {
    await using service = await startService('ready');
    await using place = await workplace();
    const { stdout, exitCode } = await place.start(lookAt(place, service));
    expect([stdout, exitCode]).toEqual([expect.stringContaining('A run could start here'), 0]);
    expect(stdout).toMatch(/^ {2}ok {4}environment in the cloud +[0-9a-f]{32} is there/m);
    for (const secret of service.secrets) expect(stdout).not.toContain(secret);
    expect(readdirSync(join(place.path, 'login'))).toEqual(['auth.json']);
    // It was looked for as before a submit, and nothing was made.
    expect(service.emulator.requests.map(({ path }) => path)).toContain('/backend-api/wham/environments');
    expect(service.submits()).toBe(0);
  });

  test('names an environment that the login does not see, and those it has used', async () => {
    await using service = await startService('ready');
    await using place = await workplace();
    const { told, exitCode } = await place.json(lookAt(place, service, ['--cloud-environment=octo/other']));
    const checks = told.checks as { name: string; found: string; code: string | null; cure: string }[];
    expect(exitCode).toBe(3);
    expect(checks.find(({ name }) => name === 'environment in the cloud')).toMatchObject({
      code: 'environment_not_found',
      found: expect.stringContaining('octo/widgets'),
      cure: expect.stringMatching(/environment/),
    });
    expect(service.submits()).toBe(0);
  });

  test('looks only at what a run on this machine needs, where that is asked for', async () => {
    await using place = await workplace();
    const { told, exitCode } = await place.json(['doctor', '--pipeline=default', '--execution-mode=mcp']);
    const names = (told.checks as { name: string }[]).map(({ name }) => name);
    expect([exitCode, names]).toEqual([
      0,
      ['node', 'git', 'npm', 'working directory', 'free disk', 'policy', 'plan', 'cloud sync'],
    ]);
  });
});

/** The doctor with a login of its own folder, on the way to the service. */
function lookAt(
  place: { readonly path: string },
  { inputs }: Service,
  words: readonly string[] = [`--cloud-environment=${inputs['cloud-environment']}`],
): string[] {
  mkdirSync(join(place.path, 'login'));
  writeFileSync(join(place.path, 'login/auth.json'), inputs['codex-auth-json'] ?? '');
  const way = ['https-proxy', 'ca-certificate', 'codex-path'].map((name) => `--${name}=${inputs[name]}`);
  return ['doctor', '--codex-home=login', '--branch=main', ...way, ...words];
}

describe('--codex-home', () => {
  test('lends its login to one run, and neither its folder nor its settings', async () => {
    await using service = await startService('ready');
    await using place = await workplace();
    mkdirSync(join(place.path, 'login'));
    writeFileSync(join(place.path, 'login/auth.json'), service.inputs['codex-auth-json'] ?? '');
    writeFileSync(join(place.path, 'login/config.toml'), 'this is no toml [');
    const { 'codex-auth-json': _, ...inputs } = service.inputs;
    const flags = Object.entries(inputs).map(([name, value]) => `--${name}=${value}`);
    const words = ['canary', '--codex-home', 'login', '--branch=main', ...flags];
    const { told, exitCode } = await place.json(words);
    expect([exitCode, told.outcome, told.evidence]).toEqual([0, 'pass', 'live']);
    expect(readdirSync(join(place.path, 'login')).sort()).toEqual(['auth.json', 'config.toml']);
    expect(service.submits()).toBe(1);
  });

  test.each([
    [
      { CODEX_ORCHESTRATOR_CODEX_ACCESS_TOKEN: 'at-secret-value' },
      /cannot be used while CODEX_ORCHESTRATOR_CODEX_ACCESS_TOKEN is set/,
    ],
    [{}, /login\/auth\.json cannot be read: there is none/],
  ])('is a usage error with %j', async (env, message) => {
    await using place = await workplace();
    const { told, exitCode, stderr } = await place.json(['canary', '--codex-home=login'], env);
    expect(exitCode).toBe(2);
    expect(told).toMatchObject({
      outcome: 'config',
      reason: 'input_invalid',
      message: expect.stringMatching(message),
    });
    expect(stderr).not.toContain('at-secret-value');
  });
});

describe('variables', () => {
  test('stand for flags, and an existing orchestrator’s below them', async () => {
    await using place = await workplace();
    const env = {
      CODEX_ORCHESTRATOR_TASK: 'mine',
      MCP_RUNNER_TASK_ID: 'theirs',
    };
    expect((await place.json(['start'], env)).told.task_id).toBe('mine');
    expect((await place.json(['start', '--task=flag'], env)).told.task_id).toBe('flag');
    expect((await place.json(['start'], { MCP_RUNNER_TASK_ID: 'theirs' })).told.task_id).toBe('theirs');
  });

  test('are named where their value cannot be used', async () => {
    await using place = await workplace();
    const { told, exitCode } = await place.json(['start'], { CODEX_CLOUD_TIMEOUT_SECONDS: 'soon' });
    expect(exitCode).toBe(2);
    expect(told).toMatchObject({
      message:
        'Input timeout-minutes (from CODEX_CLOUD_TIMEOUT_SECONDS) cannot be "soon": give a number from 0.01 to 1440',
      guidance: 'Correct the variable CODEX_CLOUD_TIMEOUT_SECONDS',
    });
  });
});

describe('the variables of a whole job', () => {
  test('say how every command prints, and where a login lies', async () => {
    await using place = await workplace();
    const env = { CODEX_ORCHESTRATOR_FORMAT: 'json', CODEX_ORCHESTRATOR_QUIET: 'true' };
    const { stdout, stderr } = await place.start(['start'], env);
    expect([JSON.parse(stdout), stderr]).toEqual([expect.objectContaining({ outcome: 'pass' }), '']);
    expect((await place.start(['show', 'latest', '--format=text'], env)).stdout).toContain('PASS');
    const refused = await place.start(['show'], env);
    expect([refused.exitCode, JSON.parse(refused.stdout)]).toEqual([
      2,
      expect.objectContaining({ reason: 'input_invalid', guidance: expect.any(String) }),
    ]);
    const login = await place.start(['doctor'], { CODEX_ORCHESTRATOR_CODEX_HOME: join(place.path, 'none') });
    expect(login.exitCode).toBe(2);
    expect(login.stderr).toMatch(
      /Variable CODEX_ORCHESTRATOR_CODEX_HOME: .*auth\.json cannot be read: there is none/,
    );
  });

  test('ask for the cloud, and are left aside by a command that has no use for them', async () => {
    await using place = await workplace();
    const env = { CODEX_ORCHESTRATOR_CLOUD: 'true', CODEX_ORCHESTRATOR_CODEX_HOME: 'none' };
    expect((await place.json(['plan'], env)).told.mode).toBe('cloud');
    expect((await place.json(['plan'])).told.mode).toBe('mcp');
    expect((await place.json(['init'], env)).exitCode).toBe(0);
  });
});

describe('fault 15: nonsense in a variable', () => {
  test.each(
    sampled(
      [
        ['CODEX_ORCHESTRATOR_FALLBACK', ['start']],
        ['CODEX_ORCHESTRATOR_CLOUD_FALLBACK', ['start']],
        ['CODEX_ORCHESTRATOR_CLOUD_FALLBACK', ['canary', '--rehearse']],
        ['CODEX_ORCHESTRATOR_CLOUD_FALLBACK', ['plan']],
      ],
      1,
    ),
  )('%s ends %j by one sentence, before anything is written or run', async (name, words) => {
    await using place = await workplace([{ kind: 'command', id: 'one', command: 'echo done > ran' }]);
    const { told, exitCode, stderr } = await place.json(words, { [name]: 'nonsense' });
    const message = `Input fallback (from ${name}) cannot be "nonsense": give one of strict, auto`;
    const guidance = `Correct the variable ${name}`;
    expect(exitCode).toBe(2);
    expect(told).toEqual({ schema: 1, outcome: 'config', reason: 'input_invalid', message, guidance });
    expect(stderr).toBe(`input_invalid: ${message}\n  ${guidance}\n  ${explanationOf('input_invalid')}`);
    expect(readdirSync(place.path)).toEqual(['codex.orchestrator.json']);
  });
});

describe('fault 21: --format json', () => {
  const noise = 'echo "{ not json"; echo ::error::nor this >&2; echo "{\\"outcome\\":\\"pass\\"}"';
  const NOISY = [{ kind: 'command', id: 'one', command: noise }];
  let ran: ReturnType<typeof workplace> | undefined;
  /** A place with a run that all of them may be asked about. */
  async function ranOnce() {
    const made = ran === undefined;
    ran ??= workplace(NOISY);
    if (made) expect((await (await ran).start(['start'])).exitCode).toBe(0);
    return await ran;
  }
  afterAll(async () => (await ran)?.[Symbol.asyncDispose]());
  const LINES: Readonly<Record<string, readonly (readonly string[])[]>> = {
    start: [['start'], ['start', '--target=nowhere'], ['start', 'nowhere'], ['start', '--cloud']],
    canary: [['canary', '--rehearse', `--codex-path=${CODEX_PATH}`, '--poll-interval-seconds=0.1']],
    plan: [['plan'], ['plan', 'nowhere']],
    status: [['status'], ['status', '--watch'], ['status', 'nowhere']],
    resume: [['resume', '--run', 'latest']],
    pause: [['pause']],
    cancel: [['cancel', 'latest']],
    approve: [['approve', '--stage=one']],
    show: [['show', 'latest'], ['show', 'latest', '--diff'], ['show']],
    apply: [['apply', 'latest'], ['apply']],
    runs: [['runs'], ['runs', 'nowhere']],
    trend: [['trend'], ['trend', '--cadence-hours=24'], ['trend', '--cadence-hours=soon']],
    evidence: [['evidence', 'latest']],
    report: [
      ['report', '--output=r.html'],
      ['report', '--output=nowhere/r.html'],
    ],
    assert: [
      ['assert', 'latest'],
      ['assert', '/dev/null'],
    ],
    gate: [
      ['gate', 'latest'],
      ['gate', 'latest', '--event=push'],
    ],
    sync: [['sync'], ['sync', '--replay', '--since=2026-01-01', '--sync-bucket=canaries']],
    doctor: [['doctor', `--codex-path=${CODEX_PATH}`]],
    init: [['init']],
  };

  test('is taken by no command that is not tried here', () => {
    const taking = COMMANDS.filter(({ options }) => options.some(({ name }) => name === 'format'));
    expect(Object.keys(LINES)).toEqual(taking.map(({ name }) => name));
  });

  // That of a rehearsal is read as one by every row of test/process/fault-matrix.test.ts.
  test.each(LONG ? Object.keys(LINES) : ['start', 'plan'])(
    'puts one document on standard output, and nothing else: %s',
    async (name) => {
      await using own = name === 'start' ? await workplace(NOISY) : null;
      const place = own ?? (await ranOnce());
      for (const words of LINES[name] ?? []) {
        const { stdout, exitCode } = await place.start([...words, '--format=json']);
        const told = JSON.parse(stdout) as unknown;
        expect([words, told]).toEqual([words, expect.objectContaining({ schema: 1 })]);
        // As it is written, and as nothing before or after it would be.
        expect([words, exitCode, stdout]).toEqual([words, expect.any(Number), JSON.stringify(told, null, 2)]);
      }
    },
  );
});

describe('next', () => {
  test('can be typed as it stands where the run lies in another working directory', async () => {
    await using place = await workplace();
    mkdirSync(join(place.path, 'wd'));
    renameSync(join(place.path, 'codex.orchestrator.json'), join(place.path, 'wd/codex.orchestrator.json'));
    const { stdout } = await place.start(['start', '--working-directory', 'wd']);
    const [, words = ''] = /^ {2}next {6}.*cli\.js'? (assert .*)$/m.exec(stdout) ?? [];
    expect(words).toMatch(/^assert \S+ --root wd$/);
    expect((await place.start(words.split(' '))).exitCode).toBe(0);
  });
});

describe('a cure', () => {
  test('names a command as it can be typed, and a document the one that it stands for', async () => {
    await using place = await workplace();
    rmSync(join(place.path, 'codex.orchestrator.json'));
    const { stdout, stderr } = await place.start(['start', '--format=json']);
    const [, typed = ''] = /^ {2}Write one \((.+) init gives a first\)/m.exec(stderr) ?? [];
    expect(typed).toMatch(/cli\.js'?$/);
    expect(JSON.parse(stdout)).toMatchObject({
      guidance: expect.stringContaining('(codex-orchestrator init '),
    });
  });
});

describe('init', () => {
  test('writes what start can run, and overwrites nothing the second time', async () => {
    await using place = await workplace();
    rmSync(join(place.path, 'codex.orchestrator.json'));
    const git = { cwd: place.path, env: { GIT_CONFIG_GLOBAL: '/dev/null' } };
    await execa('git', ['init', '--quiet'], git);
    const first = await place.json(['init']);
    expect(first.stderr).toBe('');
    expect([first.exitCode, first.told]).toEqual([
      0,
      {
        schema: 1,
        files: [
          { path: 'codex.orchestrator.json', written: true },
          { path: '.github/workflows/codex-canary.yml', written: true },
        ],
      },
    ]);
    const uncommitted = await place.start(['init']);
    expect(uncommitted.stdout).toContain('next: commit first, then the command start');
    await execa('git', ['add', '--all'], git);
    const author = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org'];
    await execa('git', [...author, 'commit', '--quiet', '--message', 'Begin'], git);
    expect((await place.json(['start'])).told).toMatchObject({ outcome: 'pass', pipeline: 'checks' });
    const again = await place.start(['init']);
    expect([again.exitCode, again.stdout.match(/there already/g)?.length]).toEqual([0, 2]);
    expect(again.stdout).toContain('next: the command start');
  });

  test('says where GitHub would not find the workflow', async () => {
    await using place = await workplace();
    expect((await place.start(['init'])).stderr).toContain('is not the root of a repository');
  });
});

describe('a document', () => {
  test('holds foreign text as it is, and no sign that steers a terminal or turns text around', async () => {
    const title = 'a\u009b31m\u202eb\u2028c\u{e0041}';
    await using place = await workplace([{ kind: 'command', id: 'one', title, command: 'true' }]);
    const { stdout } = await place.start(['plan', '--format=json']);
    expect(JSON.parse(stdout)).toMatchObject({ stages: [{ title }] });
    expect(stdout).toMatch(/^[\x20-\x7e\n]*$/);
  });
});

describe('messages', () => {
  test('of a scenario that is none list those there are', async () => {
    await using place = await workplace();
    const { told } = await place.json(['canary', '--scenario=dif', '--rehearse']);
    expect(told).toMatchObject({
      message: 'Scenario dif does not exist',
      guidance:
        'Did you mean diff? Name one of diff, fallback-refused, mcp-parity, smoke, or the path of a .yml file of your own',
    });
  });

  test('of a rehearsal script that is none list those there are', async () => {
    await using place = await workplace();
    writeFileSync(
      join(place.path, 's.yml'),
      'id: s\ntitle: t\nmode: cloud\nprompt: p\nrehearsal: { script: redy }\n',
    );
    const { told } = await place.json(['canary', '--scenario=s.yml', '--rehearse']);
    expect(told.message).toBe('Scenario s.yml names a rehearsal script "redy", which is none');
    expect(told.guidance).toMatch(/Did you mean ready\? Name one of .*applied, /);
  });

  test('of a usage error are one document as well', async () => {
    await using place = await workplace();
    const { told, exitCode, stderr } = await place.json(['start', '--brnch', 'x']);
    expect([exitCode, told.reason]).toEqual([2, 'input_invalid']);
    expect(told).toMatchObject({ message: "unknown option '--brnch'", guidance: 'Did you mean --branch?' });
    expect(stderr).toBe(
      `input_invalid: unknown option '--brnch'\n  Did you mean --branch?\n  ${explanationOf('input_invalid')}`,
    );
    for (const words of [['start', '--pipeline', 'checks'], ['show'], ['show', 'x', 'y'], ['nonsense'], []])
      expect([words, (await place.json(words)).told.guidance]).toEqual([words, expect.any(String)]);
  });
});

test('both names of the program are the command line', () => {
  const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
  };
  expect(bin).toEqual({ 'codex-canary': 'dist/cli.js', 'codex-orchestrator': 'dist/cli.js' });
});

test('completion is printed for a shell, and read by it', async () => {
  await using place = await workplace();
  const { stdout, exitCode } = await place.start(['completion', 'bash']);
  expect(exitCode).toBe(0);
  writeFileSync(join(place.path, 'completion'), stdout);
  const words = 'COMP_WORDS=(codex-canary st); COMP_CWORD=1';
  const program = `source completion; ${words}; _codex_orchestrator; echo "\${COMPREPLY[@]}"`;
  expect((await execa('bash', ['-uc', program], { cwd: place.path })).stdout).toBe('start status');
  expect((await place.start(['completion', 'csh'])).exitCode).toBe(2);
});

describe.skipIf(process.platform === 'win32')('the next command', () => {
  const next = (stdout: string) => /^ {2}next {6}(.+)$/m.exec(stdout)?.[1] ?? '';

  test.runIf(LONG)('works where the Node on PATH is another one', async () => {
    await using place = await workplace();
    place.write('node', '#!/bin/sh\nexit 9\n');
    chmodSync(join(place.path, 'node'), 0o755);
    const env = { PATH: `${place.path}:/usr/bin:/bin` };
    const { stdout } = await place.start(['start'], env);
    const again = await execa('sh', ['-c', next(stdout)], { cwd: place.path, env, reject: false });
    expect([next(stdout), again.exitCode]).toEqual([next(stdout), 0]);
    expect(again.stdout).toContain('PASS');
  });

  test.runIf(LONG)('begins with the name that the program was called by', async () => {
    await using place = await workplace();
    for (const name of ['codex-canary', 'codex-orchestrator']) {
      symlinkSync(join(ROOT, 'dist/cli.js'), join(place.path, name));
      const env = { PATH: `${place.path}:${process.env.PATH}`, HOME: place.path };
      const options = { cwd: place.path, env, extendEnv: false };
      const { stdout } = await execa(process.execPath, [join(place.path, name), 'start'], options);
      expect(next(stdout)).toMatch(new RegExp(`^${name} assert `));
    }
  });
});

test('the cloud tasks of a scenario are shown, and nothing is run', async () => {
  await using place = await workplace();
  const task = {
    id: 'several',
    title: 'x',
    mode: 'cloud',
    prompt: 'Write a file',
    'cloud-environment': 'octo/widgets',
  };
  place.put('several.yml', {
    ...task,
    tasks: [
      { id: 'one', branch: 'main' },
      { id: 'two', branch: 'next', prompt: 'Two', 'cloud-attempts': 3 },
    ],
  });
  const { told, exitCode } = await place.json(['plan', '--scenario', 'several.yml']);
  expect(exitCode).toBe(0);
  const common = { mode: 'cloud', pipeline: null, environment: 'octo/widgets' };
  expect(told.plans).toMatchObject([
    { ...common, task_id: 'several-one', branch: 'main', attempts: 1, prompt_head: 'Write a file' },
    { ...common, task_id: 'several-two', branch: 'next', attempts: 3, prompt_head: 'Two' },
  ]);
  const { stdout } = await place.start(['plan', '--scenario', 'several.yml']);
  expect(stdout).toContain(
    '  where     environment octo/widgets, branch next\n  attempts  best of 3\n  prompt    Two',
  );
  expect(existsSync(join(place.path, '.runs'))).toBe(false);
  // A variable that is meant for a canary changes no plan.
  const variable = { CODEX_ORCHESTRATOR_SCENARIO: 'several.yml' };
  expect((await place.json(['plan'], variable)).told.pipeline).toBe('checks');
});

test('a folder of the checkout that poses as a repository says nothing of where a task would run', async () => {
  await using place = await workplace();
  const checkout = join(place.path, 'checkout');
  makeCheckout({ folder: checkout, repository: 'octo/widgets', branch: 'main', detached: false });
  const origin =
    '[core]\n\trepositoryformatversion = 0\n[remote "origin"]\n\turl = https://github.com/evil/twin\n';
  pose(join(checkout, 'posing'), 'ref: refs/heads/evil', { config: origin });
  const words = ['plan', '--scenario', 'smoke', '--working-directory', 'checkout/posing'];
  const { told } = await place.json(words);
  expect(told).toMatchObject({ environment: null, branch: null });
});
