/** The harness itself, proved on an action that uses nothing but the runner's contract. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HandClock } from '../support/clock.ts';
import { descendants } from '../support/processes.ts';
import { startResultsService } from '../support/results-service.ts';
import { createRunner, type Runner, type RunnerOptions } from '../support/runner.ts';
import type { Running, StepResult } from '../support/step.ts';
import { READS_MARKS } from '../support/system.ts';

const PROBE = join(import.meta.dirname, '../fixtures/actions/probe');
const SECRET = 'value-of-a-job-secret';

function newRunner(options: Partial<RunnerOptions> = {}): Runner {
  return createRunner({
    eventName: 'push',
    event: (commit) => ({ after: commit }),
    repository: 'octo/demo',
    ref: 'refs/heads/main',
    action: PROBE,
    ...options,
  });
}

interface Seen {
  readonly env: Record<string, string>;
  readonly cwd: string;
  readonly stdin: string;
  readonly args: string[];
}

function seenBy(result: StepResult): Seen {
  return JSON.parse(result.outputs.seen ?? '');
}

/** Resolves once the running main has written a word into its state file. */
async function written({ pid }: Running, word: string): Promise<void> {
  const environment = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
  const file =
    environment.find((entry) => entry.startsWith('GITHUB_STATE='))?.slice('GITHUB_STATE='.length) ?? '';
  await expect.poll(() => readFileSync(file, 'utf8'), { interval: 5 }).toContain(word);
}

/** Resolves once the running main is ready. */
async function ready(runner: Runner, main: Running): Promise<void> {
  await written(main, 'started');
  expect(runner.survivors().map((process) => process.pid)).toContain(main.pid);
}

describe('the environment of a step', () => {
  test('holds what the runner gives and nothing of the tests', async () => {
    process.env.LEAKED_FROM_THE_TESTS = 'yes';
    await using runner = newRunner({ secretsEnv: { JOB_SECRET: SECRET } });
    const seen = seenBy(
      await runner.step({ with: { do: 'look', Count: '7' }, env: { EXTRA: '1' } }).run('main'),
    );
    delete process.env.LEAKED_FROM_THE_TESTS;
    expect(seen.env).toMatchObject({
      INPUT_DO: 'look',
      INPUT_TWO_WORDS: 'a default',
      'INPUT_WITH-HYPHEN': '',
      INPUT_COUNT: '7',
      GITHUB_SHA: runner.commit,
      GITHUB_REF_NAME: 'main',
      GITHUB_HEAD_REF: '',
      RUNNER_TRACKING_ID: runner.trackingId,
      HOME: runner.home,
      JOB_SECRET: SECRET,
      EXTRA: '1',
    });
    expect(seen.env.INPUT_TOKEN).toMatch(/^ghs_/);
    expect(seen.env).not.toHaveProperty('LEAKED_FROM_THE_TESTS');
    expect(seen).toMatchObject({ cwd: runner.workspace, stdin: '', args: [] });
    expect(JSON.parse(readFileSync(seen.env.GITHUB_EVENT_PATH ?? '', 'utf8'))).toEqual({
      after: runner.commit,
      repository: { full_name: 'octo/demo', private: true },
    });
  });

  test('keeps the text of a default that YAML would take for a number', async () => {
    await using runner = newRunner();
    expect(seenBy(await runner.step({ with: { do: 'look' } }).run('main')).env.INPUT_COUNT).toBe('030');
  });

  test('leads to the results service, its token hidden', async () => {
    await using results = await startResultsService();
    await using runner = newRunner({ results });
    const { env } = seenBy(await runner.step({ with: { do: 'look' } }).run('main'));
    expect(env).toMatchObject(results.environment);
    expect(runner.mask(`Bearer ${results.environment.ACTIONS_RUNTIME_TOKEN}`)).toBe('Bearer ***');
  });

  test('says of a pull request what GitHub says, on a detached HEAD', async () => {
    const pull = { eventName: 'pull_request', ref: 'refs/pull/7/merge', headRef: 'topic', baseRef: 'main' };
    await using runner = newRunner(pull);
    const { env } = seenBy(await runner.step({ with: { do: 'look' } }).run('main'));
    expect(env).toMatchObject({
      GITHUB_REF_NAME: '7/merge',
      GITHUB_REF_TYPE: 'branch',
      GITHUB_HEAD_REF: 'topic',
    });
    expect(readFileSync(join(runner.workspace, '.git/HEAD'), 'utf8').trim()).toBe(runner.commit);
  });

  test('warns about an unknown input and passes it on', async () => {
    await using runner = newRunner();
    const result = await runner.step({ with: { do: 'look', mistyped: 'x' } }).run('main');
    expect(result.annotations).toMatchObject([
      { level: 'warning', message: expect.stringMatching(/Unexpected input.*'mistyped'/) },
    ]);
    expect(seenBy(result).env.INPUT_MISTYPED).toBe('x');
  });
});

describe('the files of a step', () => {
  test('give outputs, state, environment, path and summary', async () => {
    await using runner = newRunner();
    const step = runner.step({ with: { do: 'files' } });
    const main = await step.run('main');
    expect(main).toMatchObject({
      exitCode: 0,
      outputs: { plain: 'a=b', long: 'first\n\nE-1 not yet', empty: '' },
      state: { answer: '42' },
      environmentWritten: { ADDED: 'yes' },
      pathWritten: ['/opt/added'],
      summary: '# Summary\n',
    });
    const post = await step.run('post');
    const given = JSON.parse(post.outputs.given ?? '');
    expect(given).toMatchObject({ STATE_answer: '42', ADDED: 'yes', INPUT_DO: 'files' });
    expect(given.PATH.split(':')[0]).toBe('/opt/added');
    expect(post.state).toEqual({ answer: '42', cleaned: 'yes' });
  });

  test.each([
    ['bad-file', /Matching delimiter not found/],
    ['set-env', /`set-env` command is disabled/],
  ])('fail the step: %s', async (act, message) => {
    await using runner = newRunner();
    await expect(runner.step({ with: { do: act } }).run('main')).rejects.toThrow(message);
  });

  test('lose a summary above 1 MiB', async () => {
    await using runner = newRunner();
    const { summary, annotations } = await runner.step({ with: { do: 'summary' } }).run('main');
    expect(summary).toBe('');
    expect(annotations).toMatchObject([
      { level: 'error', message: expect.stringContaining('upload aborted') },
    ]);
  });
});

describe('the log of a step', () => {
  test('obeys no command between stop and resume', async () => {
    await using runner = newRunner();
    const result = await runner.step({ with: { do: 'stopped' } }).run('main');
    expect(result.annotations).toEqual([{ level: 'warning', message: 'obeyed again', properties: {} }]);
    expect(result.log.split('\n')).toContain('::error::not obeyed');
  });

  test('obeys commands on both streams', async () => {
    await using runner = newRunner();
    const result = await runner.step({ with: { do: 'commands' } }).run('main');
    expect(result.annotations.toSorted((a, b) => a.message.localeCompare(b.message))).toEqual([
      { level: 'error', message: 'from stderr', properties: {} },
      { level: 'notice', message: 'said 100% %3A', properties: { title: 'T,1', file: 'a:b.ts', line: '3' } },
      { level: 'warning', message: 'the old form', properties: {} },
    ]);
    expect(result.groups).toEqual(['First\ngroup']);
    const lines = result.log.split('\n');
    expect(lines).toContain('::unknown::shown as it is');
    expect(lines).toContain('no line feed at the end');
    expect(result.log).not.toContain('not shown');
  });

  test('masks values, their lines and their encodings from the moment on', async () => {
    await using runner = newRunner({ secretsEnv: { JOB_SECRET: SECRET } });
    const result = await runner.step({ with: { do: 'masks' } }).run('main');
    expect(result.masks).toEqual(['first "line"\nsecond/line=2']);
    expect(result.log.slice(result.log.indexOf('before'))).toBe(
      [
        'before: second/line=2',
        'lines: *** and ***',
        'base64 0: ***',
        'base64 1: ***',
        'base64 2: ***',
        'uri: ***',
        'json: {"value":"***"}',
        'job secret: ***',
      ].join('\n'),
    );
    expect(result.outputs.leaky).toContain('second/line');
    expect(result.jobOutputs).toEqual({ clean: 'x' });
    expect(result.summary).toBe('with ***\nwithout\n');
    expect(result.stdout).toContain('add-mask');
  });

  test('shows the inputs in its header, secrets hidden', async () => {
    await using runner = newRunner({ secrets: [SECRET] });
    const { log } = await runner.step({ with: { do: 'fail', 'with-hyphen': SECRET } }).run('main');
    expect(log).toContain('  DO: fail');
    expect(log).toContain('  WITH-HYPHEN: ***');
  });
});

describe.skipIf(!READS_MARKS)('the processes of a step', () => {
  test('report their exit code', async () => {
    await using runner = newRunner();
    expect(await runner.step({ with: { do: 'fail' } }).run('main')).toMatchObject({
      exitCode: 3,
      signal: null,
    });
  });

  test('may be killed, and post still gets the state', async () => {
    await using runner = newRunner();
    const step = runner.step({ with: { do: 'wait' } });
    const main = step.start('main');
    await ready(runner, main);
    main.kill('SIGKILL');
    expect(await main.ended).toMatchObject({ exitCode: null, signal: 'SIGKILL', state: { started: 'yes' } });
    const post = await step.run('post');
    expect(JSON.parse(post.outputs.given ?? '')).toMatchObject({ STATE_started: 'yes' });
  });

  test('are cancelled by SIGINT, SIGTERM and SIGKILL in this order', async () => {
    const clock = new HandClock();
    await using runner = newRunner({ cancelTimes: { interruptMs: 7500, terminateMs: 2500, clock } });
    const main = runner.step({ with: { do: 'stubborn' } }).start('main');
    await ready(runner, main);
    const cancelled = main.cancel();
    await written(main, 'SIGINT');
    await clock.advance(7500);
    await written(main, 'SIGTERM');
    await clock.advance(2500);
    await cancelled;
    const { stdout, signal } = await main.ended;
    expect(stdout).toBe('::notice::ready\nSIGINT\nSIGTERM\n');
    expect(signal).toBe('SIGKILL');
  });

  test('end at the first signal they do not handle', async () => {
    await using runner = newRunner();
    const main = runner.step({ with: { do: 'wait' } }).start('main');
    await ready(runner, main);
    await main.cancel();
    expect(await main.ended).toMatchObject({ signal: 'SIGINT' });
    expect(runner.survivors()).toEqual([]);
  });

  test('are found when they outlive the step, and ended with the job', async () => {
    const runner = newRunner();
    await runner.step({ with: { do: 'leak' } }).run('main');
    expect(runner.survivors()).toMatchObject([{ command: expect.stringContaining('left-behind') }]);
    await runner[Symbol.asyncDispose]();
    await expect.poll(() => runner.survivors(), { interval: 50 }).toEqual([]);
  });

  test('are found below their parent', async () => {
    await using runner = newRunner();
    const main = runner.step({ with: { do: 'wait' } }).start('main');
    await ready(runner, main);
    expect(descendants(process.pid).map(({ pid }) => pid)).toContain(main.pid);
  });
});
