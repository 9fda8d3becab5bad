/**
 * The post step through the bundle: what it does, and in which order, for a main that was killed, for state that is
 * not main's, and where the machine has changed in between. Every row is played by LONG=1 alone.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codexScript } from '../support/codex-script.ts';
import { CODEX_PATH } from '../support/known-codex.ts';
import { sampled } from '../support/long.ts';
import { type ResultsService, startResultsService } from '../support/results-service.ts';
import { createRunner, type Runner } from '../support/runner.ts';
import type { Step, StepOptions, StepResult } from '../support/step.ts';

const TOKEN = `at-${'p0st5'.repeat(6)}`;
/** Leaves the process group of whoever starts it, and every pipe. */
const AWAY = (command: string) => `setsid ${command} </dev/null >/dev/null 2>&1 &`;
const SLEEP = 'sleep 4321';

function newRunner(results: ResultsService): Runner {
  return createRunner({
    eventName: 'push',
    event: (commit) => ({ after: commit }),
    repository: 'octo/widgets',
    ref: 'refs/heads/main',
    secrets: [TOKEN],
    results,
  });
}

/** Inputs of a live run whose Codex CLI does this when it is asked for the status. */
function inputsFor(runner: Runner, status = ''): Readonly<Record<string, string>> {
  return { ...codexScript(join(runner.home, 'bin/codex'), { status }), 'codex-access-token': TOKEN };
}

/** Private folders of runs that are on the disk. */
function privateFolders({ temp }: Runner): string[] {
  return readdirSync(temp)
    .filter((name) => name.startsWith('codex-orchestrator-'))
    .map((name) => join(temp, name));
}

function living(runner: Runner, command: string): number {
  return runner.survivors().filter((process) => process.command.includes(command)).length;
}

/** Starts main, and kills it as soon as a process with this command has left it. */
async function killOnceLeft(runner: Runner, step: Step, command: string): Promise<StepResult> {
  const main = step.start('main');
  await expect.poll(() => living(runner, command), { interval: 50 }).toBeGreaterThan(0);
  main.kill('SIGKILL');
  return main.ended;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function onlyRun(runner: Runner, task: string): string {
  const runs = join(runner.workspace, '.runs', task, 'cli');
  return join(runs, readdirSync(runs)[0] ?? '');
}

describe.skipIf(process.platform !== 'linux')('what main started and did not live to end', () => {
  test.each<[string, (runner: Runner) => StepOptions]>([
    [
      'the Codex CLI, by CODEX_HOME',
      (runner) => ({ with: inputsFor(runner, `${AWAY(SLEEP)} exec sleep 300`) }),
    ],
    [
      'npm, by CODEX_ORCHESTRATOR_INSTALL',
      (runner) => {
        const npm = join(runner.home, 'npm/npm');
        mkdirSync(dirname(npm));
        writeFileSync(npm, `#!/bin/sh\n${AWAY(SLEEP)} exec sleep 300\n`);
        chmodSync(npm, 0o755);
        return { with: { rehearse: 'true' }, env: { PATH: `${dirname(npm)}:${process.env.PATH}` } };
      },
    ],
    [
      'a stage, by CODEX_ORCHESTRATOR_RUN',
      (runner) => {
        const stages = [{ kind: 'command', id: 'one', command: `${AWAY(SLEEP)} exec sleep 300` }];
        const file = join(runner.workspace, 'codex.orchestrator.json');
        writeFileSync(file, JSON.stringify({ pipelines: [{ id: 'checks', stages }] }));
        return { with: { pipeline: 'checks' } };
      },
    ],
  ])('is ended with all that left its process group: %s', async (_, optionsFor) => {
    await using results = await startResultsService();
    await using runner = newRunner(results);
    const step = runner.step(optionsFor(runner));
    const { state } = await killOnceLeft(runner, step, SLEEP);
    // Of another run: its mark only begins alike.
    const other = sleeping({ CODEX_HOME: `${state.scratch}/codex-home-2`, CODEX_ORCHESTRATOR_RUN: 'x' });
    try {
      expect((await step.run('post')).exitCode).toBe(0);
      expect(runner.survivors()).toEqual([]);
      expect(privateFolders(runner)).toEqual([]);
      expect(other.exitCode ?? other.signalCode).toBeNull();
    } finally {
      other.kill('SIGKILL');
    }
  });

  test.each(
    sampled(
      [
        ['its settings are lost', { STATE_settings: '{' }, 1],
        ['the state is lost', { STATE_settings: '', STATE_scratch: '', STATE_folders: '' }, 0],
      ],
      1,
    ),
  )('is ended and wiped also where %s', async (_, lost, warnings) => {
    await using results = await startResultsService();
    await using runner = newRunner(results);
    const step = runner.step({ with: inputsFor(runner, `${AWAY(SLEEP)} exec sleep 300`) });
    await killOnceLeft(runner, step, SLEEP);
    expect(privateFolders(runner)).toHaveLength(1);
    const post = await runner.step({ env: lost }).run('post');
    expect(post.exitCode).toBe(0);
    expect(post.annotations).toHaveLength(warnings);
    expect(runner.survivors()).toEqual([]);
    expect(privateFolders(runner)).toEqual([]);
  });

  function sleeping(env: Record<string, string>): ChildProcess {
    return spawn('/bin/sleep', ['300'], { env, stdio: 'ignore' });
  }

  test('is ended before the credentials are wiped, the record closed and uploaded, and they are wiped again', async () => {
    await using results = await startResultsService();
    await using runner = newRunner(results);
    // A process that makes the file of credentials again as long as it lives, and starts no other.
    const again = join(runner.home, 'again.mjs');
    const lines = [
      "import { mkdirSync, writeFileSync } from 'node:fs';",
      'const home = process.env.CODEX_HOME;',
      "setInterval(() => { mkdirSync(home, { recursive: true }); writeFileSync(home + '/auth.json', 'token'); }, 1);",
    ];
    writeFileSync(again, lines.join('\n'));
    const policy = join(runner.workspace, 'policy.yml');
    writeFileSync(policy, 'version: 1\nevents: { push: { cancelled: warn } }\n');
    const inputs = {
      ...inputsFor(runner, `${AWAY(`'${process.execPath}' ${again}`)} exec sleep 300`),
      policy: 'policy.yml',
    };
    const step = runner.step({ with: inputs });
    await killOnceLeft(runner, step, again);
    const [scratch = ''] = privateFolders(runner);
    const credentials = join(scratch, 'codex-home/auth.json');
    await expect.poll(() => existsSync(credentials), { interval: 5 }).toBe(true);
    // As a later step may have cleaned the workspace.
    rmSync(policy);

    // The upload stands still for as long as we look.
    const looked = Promise.withResolvers<void>();
    results.fail('CreateArtifact', looked.promise);
    const post = step.start('post');
    await results.held;
    expect(living(runner, again)).toBe(0);
    // What is uploaded lies in one by then, and nothing else.
    expect(privateFolders(runner).flatMap((name) => readdirSync(name))).toEqual(['upload']);
    const folder = onlyRun(runner, 'smoke');
    const verdict = readJson(join(folder, 'verdict.json'));
    expect(verdict).toMatchObject({
      outcome: 'cancelled',
      reason: 'run_interrupted',
      // The user's own policy, which is gone, would only have warned.
      policy: { event: 'push', verdict: 'block' },
    });
    mkdirSync(dirname(credentials), { recursive: true });
    writeFileSync(credentials, 'token');
    looked.resolve();

    const { exitCode, annotations } = await post.ended;
    expect(exitCode).toBe(0);
    expect(annotations.map(({ level, message }) => [level, message])).toEqual([
      ['error', expect.stringContaining('the remote task continues')],
      ['warning', expect.stringMatching(/^The shipped policy is used: .*policy\.yml/)],
    ]);
    expect(privateFolders(runner)).toEqual([]);
    expect(results.artifacts().map(({ files }) => files.get('verdict.json')?.toString())).toEqual([
      readFileSync(join(folder, 'verdict.json'), 'utf8'),
    ]);
  });
});

test('an upload that main began and gave up is made under a second name, and a second post changes nothing', async () => {
  await using results = await startResultsService();
  await using runner = newRunner(results);
  results.fail('FinalizeArtifact', 'hang');
  const step = runner.step({ with: inputsFor(runner) });
  const main = step.start('main');
  await results.held;
  main.kill('SIGINT');
  const ended = await main.ended;
  expect(ended).toMatchObject({ exitCode: 0, outputs: { 'run-outcome': 'pass', 'artifact-id': '' } });
  expect(ended.annotations.map(({ message }) => message)).toEqual([
    'The run directory could not be uploaded: The upload was cancelled',
  ]);
  results.fail('FinalizeArtifact', undefined);
  const folder = onlyRun(runner, 'smoke');
  const before = contentsOf(folder);

  for (const annotations of [[], [expect.objectContaining({ level: 'warning' })]]) {
    const post = await step.run('post');
    expect(post).toMatchObject({ exitCode: 0, annotations });
    expect(results.artifacts().map(({ name }) => name)).toEqual([
      expect.stringMatching(/^codex-canary-\d+-1-canary-[0-9a-f]{8}-post$/),
    ]);
  }
  expect(contentsOf(folder)).toEqual(before);
});

describe('where the run had ended', () => {
  let runner: Runner;
  let ended: Readonly<Record<string, string>>;
  let results: ResultsService;
  // One run for both: post finds it ended, and writes nothing in it.
  beforeAll(async () => {
    results = await startResultsService();
    runner = newRunner(results);
    const inputs = { rehearse: 'true', 'codex-path': CODEX_PATH, 'upload-artifacts': 'false' };
    const main = await runner.step({ with: inputs }).run('main');
    expect([main.outputs['run-outcome'], main.state.told]).toEqual(['pass', 'true']);
    ended = Object.fromEntries(Object.entries(main.state).map(([name, value]) => [`STATE_${name}`, value]));
  });
  afterAll(async () => {
    await runner[Symbol.asyncDispose]();
    await results[Symbol.asyncDispose]();
  });

  test.each([
    ['says nothing again that main has told', 'true', /^$/],
    ['calls nothing a pass that main did not live to tell of', '', /^\*\*🛑 cancelled\*\*/],
  ])('post %s', async (_, told, first) => {
    // As a main leaves it that is killed after its run had ended.
    const post = await runner.step({ env: { ...ended, STATE_told: told } }).run('post');
    expect(post.exitCode).toBe(0);
    expect(post.summary.split('\n')[0]).toMatch(first);
    const titles = post.annotations.map(({ properties }) => properties.title);
    expect(titles.includes('Codex canary: cancelled')).toBe(told === '');
    expect(titles.length > 0).toBe(told === '');
    expect(post.stdout.includes('CANCELLED')).toBe(told === '');
  });
});

/** Name and content of every file directly in a folder. */
function contentsOf(folder: string): [string, string][] {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]);
}

const SETTINGS = JSON.stringify({
  policy: null,
  artifactName: 'codex-canary',
  retentionDays: null,
  uploadArtifacts: true,
  strictSecrets: false,
});

test.skipIf(process.platform === 'win32')('a pipe in place of the verdict keeps no job waiting', async () => {
  await using results = await startResultsService();
  await using runner = newRunner(results);
  const run = join(runner.workspace, '.runs/smoke/cli/one');
  mkdirSync(join(run, 'manifest.json'), { recursive: true });
  execFileSync('mkfifo', [join(run, 'verdict.json')]);
  const env = { STATE_settings: SETTINGS, STATE_folders: JSON.stringify([run]) };
  const post = await runner.step({ env }).run('post');
  expect(post.exitCode).toBe(0);
});

describe('state that is not what main writes', () => {
  test.each(
    sampled(
      [
        [
          'is a run directory',
          '.runs/smoke/cli/one',
          ['CreateArtifact', 'PutBlock', 'PutBlockList', 'FinalizeArtifact'],
        ],
        ['is the workspace', '', []],
        ['is the folder of several runs', '.runs/smoke/cli', []],
        ['only seems to be a run directory', '.runs/../cli/..', []],
        ['lies below a run directory', '.runs/smoke/cli/one/cloud', []],
      ],
      3,
    ),
  )('uploads nothing unless the folder is one of a run: where it %s', async (_, path, requests) => {
    await using results = await startResultsService();
    await using runner = newRunner(results);
    const run = '.runs/smoke/cli/one';
    for (const folder of ['.', 'cli', '.runs', dirname(run), run, `${run}/cloud`]) {
      mkdirSync(join(runner.workspace, folder), { recursive: true });
      writeFileSync(join(runner.workspace, folder, 'manifest.json'), '{}');
    }
    const env = { STATE_settings: SETTINGS, STATE_folders: JSON.stringify([`${runner.workspace}/${path}`]) };
    const post = await runner.step({ env }).run('post');
    expect(post.exitCode).toBe(0);
    expect(results.requests).toEqual(requests);
  });

  test.each(sampled(['{', 'null', '{"policy":7}'], 1))(
    'keeps no credential on the disk, whatever the settings are: %s',
    async (settings) => {
      await using results = await startResultsService();
      await using runner = newRunner(results);
      const scratch = join(runner.temp, 'codex-orchestrator-01234567-1-0123456789abcdef');
      mkdirSync(join(scratch, 'codex-home'), { recursive: true });
      writeFileSync(join(scratch, 'codex-home/auth.json'), 'token');
      const env = { STATE_settings: settings, STATE_scratch: scratch, STATE_folders: runner.workspace };
      const post = await runner.step({ env }).run('post');
      expect(post.exitCode).toBe(0);
      expect(post.annotations).toEqual([
        expect.objectContaining({
          level: 'warning',
          message: expect.stringContaining('The run could not be closed: '),
        }),
      ]);
      expect(privateFolders(runner)).toEqual([]);
    },
  );
});
