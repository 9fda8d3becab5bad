/**
 * A run on a machine that fails under it: the disk, the runner's files, the reader of its output and the results
 * service. Through the bundle, as the runner starts it, with a script in the place of the Codex CLI. Every row is played
 * by LONG=1 alone.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CallFaults, codexScript, TASK_URL } from '../support/codex-script.ts';
import { sampled } from '../support/long.ts';
import { type ResultsService, startResultsService } from '../support/results-service.ts';
import { createRunner, type Runner } from '../support/runner.ts';
import { temporaryFolder } from '../support/temporary.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const HURRIED = join(ROOT, 'test/fixtures/bin/hurried-clock.mjs');
const TOKEN = `at-${'f4u1t'.repeat(6)}`;

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

/** Inputs of a live run whose Codex CLI does this; `$RUN` is the run directory there, with its call recorded. */
function inputsFor(runner: Runner, faults: CallFaults = {}): Readonly<Record<string, string>> {
  const find = `RUN=$(echo '${runner.workspace}'/.runs/smoke/cli/*)`;
  const wait = `until tail -n 1 "$RUN/events.jsonl" | grep -q call:started; do sleep 0.01; done`;
  const told = Object.entries(faults).map(([call, lines]) => [call, `${find}; ${wait}; ${lines}`]);
  const script = codexScript(join(runner.home, 'bin/codex'), Object.fromEntries(told));
  return { ...script, 'codex-access-token': TOKEN };
}

/** The only run directory there is, or was. */
function runFolders({ workspace }: Runner): string[] {
  const runs = join(workspace, '.runs/smoke/cli');
  return readdirSync(runs).map((name) => join(runs, name));
}

function expectNothingLeft(runner: Runner): void {
  expect(runner.survivors()).toEqual([]);
  expect(readdirSync(runner.temp).filter((name) => name.startsWith('codex-orchestrator-'))).toEqual([]);
}

describe('a disk that fails in the middle of a run', () => {
  test('after the task was created: annotation and outputs say that there is one, and where', async () => {
    await using results = await startResultsService();
    await using runner = newRunner(results);
    const inputs = inputsFor(runner, { exec: 'rm "$RUN/events.jsonl"; mkdir "$RUN/events.jsonl"' });
    const step = runner.step({ with: inputs });
    const main = await step.run('main');
    expect(main.exitCode).toBe(1);
    expect(main.annotations).toEqual([
      {
        level: 'error',
        message: expect.stringMatching(
          new RegExp(`could not be recorded: ${TASK_URL}\\. Do not run again before .* ${TASK_URL}`),
        ),
        properties: { title: 'Codex canary: fail' },
      },
    ]);
    expect(main.summary).toContain('internal_error');
    expect(main.outputs).toMatchObject({
      'run-outcome': 'fail',
      reason: 'internal_error',
      verdict: 'block',
      'check-conclusion': 'failure',
    });
    expect((await step.run('post')).exitCode).toBe(0);
    // What there is of the record is kept all the same.
    expect(results.artifacts().map(({ files }) => files.has('manifest.json'))).toEqual([true]);
    expectNothingLeft(runner);
  });

  test('so that the run directory is gone: no half of it is made again, and the step is red', async () => {
    await using results = await startResultsService();
    await using runner = newRunner(results);
    // By one rename, so that nothing can be written there meanwhile.
    const step = runner.step({ with: inputsFor(runner, { status: `mv "$RUN" '${runner.home}/gone'` }) });
    const main = await step.run('main');
    const post = await step.run('post');
    expect([main.exitCode, post.exitCode]).toEqual([1, 0]);
    expect(main.outputs).toMatchObject({ reason: 'input_invalid', verdict: 'block' });
    expect(main.annotations[0]?.message).toMatch(
      new RegExp(`was removed while .* ENOENT.* ${TASK_URL}\\. Explained at \\S+#input_invalid$`),
    );
    expect(runFolders(runner)).toEqual([]);
    expect(results.requests).toEqual([]);
    expectNothingLeft(runner);
  });
});

describe('a file in the run directory that is not of the run', () => {
  test('stays at home, whatever it is called', async () => {
    await using results = await startResultsService();
    await using runner = newRunner(results);
    const strays = [
      '.env',
      'cloud/auth.json',
      'cloud/x.patch',
      'stages/x.txt',
      'manifest.json.bak',
      'a/verdict.json',
    ];
    const lines = strays.map((name) => `mkdir -p "$RUN/${dirname(name)}"; echo mine > "$RUN/${name}"`);
    const main = await runner.step({ with: inputsFor(runner, { status: lines.join('; ') }) }).run('main');
    expect(main.outputs).toMatchObject({
      'run-outcome': 'pass',
      'artifact-id': expect.stringMatching(/^\d+$/),
    });
    const [folder = ''] = runFolders(runner);
    for (const name of strays) expect(existsSync(join(folder, name))).toBe(true);
    expect(results.artifacts().map(({ files }) => [...files.keys()].toSorted())).toEqual([
      [
        ...['cloud/commands.ndjson', 'events.jsonl', 'history-record.json', 'junit.xml', 'manifest.json'],
        ...['run-summary.json', 'verdict.json'],
      ],
    ]);
  });

  test('and holds a secret fails the run, and what is uploaded holds none', async () => {
    await using results = await startResultsService();
    await using runner = newRunner(results);
    const lines = ['"$RUN/notes.txt"', '"$RUN/stages/01-x.log"'].map(
      (file) => `printf '%s\\n' before "$CODEX_ACCESS_TOKEN" after > ${file}`,
    );
    const step = runner.step({ with: inputsFor(runner, { status: lines.join('; ') }) });
    const steps = [await step.run('main'), await step.run('post')];
    const [main] = steps;
    expect(main?.exitCode).toBe(1);
    expect(main?.outputs).toMatchObject({
      'run-outcome': 'fail',
      reason: 'rule_failed',
      'artifact-id': expect.stringMatching(/^\d+$/),
      'secrets-hidden': '1',
    });
    expect(main?.annotations.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(
        /^1 secret stood in what was to be uploaded \(stages\/01-x\.log\); it was replaced in the artifact\./,
      ),
    );
    expect(main?.summary).toContain('⚠️ 1 secret stood in what was to be uploaded');
    const [artifact, ...more] = results.artifacts();
    expect(more).toEqual([]);
    expect(artifact?.files.get('stages/01-x.log')?.toString()).toBe('before\n***\nafter\n');
    expect(artifact?.files.has('notes.txt')).toBe(false);
    for (const [, body] of artifact?.files ?? []) expect(body.toString()).not.toContain(TOKEN);
    for (const { stdout } of steps)
      expect(stdout.replaceAll(`::add-mask::${TOKEN}`, '')).not.toContain(TOKEN);
    expectNothingLeft(runner);
  });

  test.each(['stages/01-x.log', 'notes.txt'])(
    'and holds a secret keeps the whole record at home by strict-secrets: %s',
    async (file) => {
      await using results = await startResultsService();
      await using runner = newRunner(results);
      const inputs = inputsFor(runner, { status: `echo "$CODEX_ACCESS_TOKEN" > "$RUN/${file}"` });
      const step = runner.step({ with: { ...inputs, 'strict-secrets': 'true' } });
      const steps = [await step.run('main'), await step.run('post')];
      expect(steps.map(({ exitCode }) => exitCode)).toEqual([1, 0]);
      expect(steps[0]?.outputs).toMatchObject({ 'run-outcome': 'fail', 'artifact-id': '' });
      expect(steps[0]?.annotations.map(({ message }) => message)).toContainEqual(
        'The run directory holds a secret and was not uploaded: see the rule no-secret',
      );
      expect(results.requests).toEqual([]);
      expectNothingLeft(runner);
    },
  );
});

describe('a runner whose files cannot be written', () => {
  test('is told of a refusal by the exit status and an annotation', async () => {
    await using results = await startResultsService();
    await using runner = newRunner(results);
    const summary = join(runner.temp, 'summary');
    writeFileSync(summary, '');
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist/main.js')], {
      cwd: runner.workspace,
      encoding: 'utf8',
      env: {
        ...runner.environment,
        PATH: process.env.PATH,
        GITHUB_OUTPUT: join(runner.temp, 'no-such-file'),
        GITHUB_STEP_SUMMARY: summary,
        'INPUT_EXECUTION-MODE': 'clowd',
      },
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^::error title=Codex canary%3A config::Input execution-mode cannot be "clowd"/m);
    expect(stdout).toMatch(/^::warning::The outputs could not be written: .*no-such-file/m);
    expect(readFileSync(summary, 'utf8')).toContain('input_invalid');
  });
});

describe('a reader that goes away', () => {
  test('from the main step ends neither the run nor its record', async () => {
    await using results = await startResultsService();
    await using runner = newRunner(results);
    const inputs = inputsFor(runner, { status: 'sleep 0.1' });
    const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    const env = { ...runner.environment, PATH: process.env.PATH, ...Object.fromEntries(given) };
    const child = spawn(process.execPath, [join(ROOT, 'dist/main.js')], { cwd: runner.workspace, env });
    expect(await leaving(child, 'stdout')).toEqual({ status: 0, stderr: '' });
    const [folder = ''] = runFolders(runner);
    expectWhole(folder);
    expect(results.artifacts()).toHaveLength(1);
    expectNothingLeft(runner);
  });

  test.each([
    ['stdout', 'text'],
    ['stderr', 'json'],
  ] as const)('from %s of the command line, in the format %s, ends neither', async (stream, format) => {
    await using folder = await temporaryFolder();
    const inputs = codexScript(join(folder.path, 'bin/codex'), { status: 'sleep 0.1' });
    const flags = Object.entries(inputs).map(([name, value]) => `--${name}=${value}`);
    const env = {
      PATH: process.env.PATH,
      HOME: folder.path,
      TMPDIR: folder.path,
      CODEX_ORCHESTRATOR_CODEX_ACCESS_TOKEN: TOKEN,
    };
    const words = [join(ROOT, 'dist/cli.js'), 'canary', ...flags, `--format=${format}`];
    const child = spawn(process.execPath, words, { cwd: folder.path, env });
    expect(await leaving(child, stream)).toMatchObject({ status: 0 });
    const runs = join(folder.path, '.runs/smoke/cli');
    expectWhole(join(runs, readdirSync(runs)[0] ?? ''));
  });

  /** Reads the first of a stream and closes it; how the process ended, and what it complained of. */
  async function leaving(child: ChildProcess, stream: 'stdout' | 'stderr') {
    let stderr = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child[stream === 'stdout' ? 'stderr' : 'stdout']?.resume();
    child[stream]?.once('data', () => child[stream]?.destroy());
    const [status] = (await once(child, 'close')) as [number | null];
    return { status, stderr };
  }

  function expectWhole(folder: string): void {
    const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
    expect(read('verdict.json')).toMatchObject({ outcome: 'pass' });
    expect(read('manifest.json')).toMatchObject({ outcome: 'pass', cloud_execution: { status: 'ready' } });
    expect(readFileSync(join(folder, 'events.jsonl'), 'utf8')).toMatch(/"event":"run:completed".*\n$/);
  }
});

test('a results service that never answers keeps neither main nor post, and changes no verdict', async () => {
  await using results = await startResultsService();
  await using runner = newRunner(results);
  results.fail('CreateArtifact', 'hang');
  const step = runner.step({ with: inputsFor(runner), env: { NODE_OPTIONS: `--import ${HURRIED}` } });
  const steps = [await step.run('main'), await step.run('post')];
  expect(steps.map(({ exitCode, signal }) => exitCode ?? signal)).toEqual([0, 0]);
  expect(steps[0]?.outputs).toMatchObject({ 'run-outcome': 'pass', verdict: 'allow', 'artifact-id': '' });
  for (const { annotations } of steps)
    expect(annotations).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: 'The run directory could not be uploaded: The upload did not end within 120 s',
      }),
    ]);
  expectNothingLeft(runner);
});

describe('a working directory in which no record can be written', () => {
  // Each place, and links there, is a row of test/unit/manifest/store.test.ts too.
  test.each(
    sampled(
      [
        ['.runs', '.runs is no folder. Remove it'],
        ['out', 'out is no folder. Remove it'],
        ['.runs/smoke', 'smoke is no folder. Remove it'],
      ],
      1,
    ),
  )(
    'for a file in the place of %s is for the user to mend, and nothing is started',
    async (name, message) => {
      await using results = await startResultsService();
      await using runner = newRunner(results);
      mkdirSync(dirname(join(runner.workspace, name)), { recursive: true });
      writeFileSync(join(runner.workspace, name), 'mine');
      const step = runner.step({ with: inputsFor(runner, { exec: `touch '${runner.home}/started'` }) });
      const main = await step.run('main');
      expect(main.exitCode).toBe(1);
      expect(main.outputs).toMatchObject({
        'run-outcome': 'config',
        reason: 'input_invalid',
        verdict: 'block',
      });
      expect(main.annotations).toEqual([
        expect.objectContaining({ level: 'error', message: expect.stringContaining(message) }),
      ]);
      expect(readdirSync(runner.home)).not.toContain('started');
      expect(readFileSync(join(runner.workspace, name), 'utf8')).toBe('mine');
      expect((await step.run('post')).exitCode).toBe(0);
      expect(results.requests).toEqual([]);
      expectNothingLeft(runner);
    },
  );

  // Nobody, root included, can make a folder there; on other systems there is no such place to try it.
  // In the second, nothing of what is missing ever comes to be.
  test.skipIf(!existsSync('/sys/kernel')).each(['/sys', '/proc'])(
    'for want of the right to write is for the user to mend: %s',
    async (place) => {
      await using results = await startResultsService();
      await using runner = newRunner(results);
      const inputs = { ...inputsFor(runner), 'working-directory': place };
      const main = await runner.step({ with: inputs }).run('main');
      expect(main.outputs).toMatchObject({
        'run-outcome': 'config',
        reason: 'input_invalid',
        verdict: 'block',
      });
      expect(main.annotations[0]?.message).toMatch(
        /^The record of the run cannot be written: E\w+: .*\. Make the working directory writable/,
      );
      expectNothingLeft(runner);
    },
  );
});
