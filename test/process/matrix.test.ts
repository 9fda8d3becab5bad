/**
 * Several cloud tasks in one step: one artifact, one verdict, one list of runs; and what is left of them where main
 * was killed or the job is run again. With the bundle and the real Codex CLI. What costs most is played by LONG=1
 * alone.
 */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rememberCodex } from '../support/known-codex.ts';
import { LONG } from '../support/long.ts';
import { type ResultsService, startResultsService } from '../support/results-service.ts';
import { createRunner } from '../support/runner.ts';
import { type Service, startService } from '../support/service.ts';
import { temporaryFolder } from '../support/temporary.ts';

const SCENARIO = {
  ...{ id: 'several', title: 'Several', mode: 'cloud', prompt: 'Write codex-canary.txt with {{nonce}}' },
  ...{ 'missing-diff': 'ignore', tasks: [{ id: 'one' }, { id: 'two' }, { id: 'three' }] },
};

let results: ResultsService;
/** Knows the hash of the Codex CLI, so that it is not read again for every machine. */
const cache = await temporaryFolder();
rememberCodex(cache.path);
afterAll(() => cache[Symbol.asyncDispose]());
beforeEach(async () => {
  results = await startResultsService();
});
afterEach(() => results[Symbol.asyncDispose]());

const newRunner = (number = 1) =>
  createRunner({
    eventName: 'workflow_dispatch',
    event: {},
    repository: 'octo/widgets',
    ref: 'refs/heads/main',
    results,
    environment: { GITHUB_RUN_ATTEMPT: String(number), RUNNER_TOOL_CACHE: cache.path },
    files: { 'several.yml': JSON.stringify(SCENARIO) },
  });

const stepOf = (runner: ReturnType<typeof newRunner>, service: Service, more = {}) =>
  runner.step({ with: { ...service.inputs, scenario: 'several.yml', ...more } });

interface Told {
  readonly task: string;
  readonly run_id: string;
  readonly outcome: string;
  readonly cloud_task_id: string | null;
}
const runsOf = (outputs: Readonly<Record<string, string>>) => JSON.parse(outputs.runs ?? '[]') as Told[];

const uploaded = () => results.artifacts().map(({ files }) => [...files.keys()].sort());

const NAMES = ['several-one', 'several-two', 'several-three'];

describe('a step with several cloud tasks', () => {
  test('tells what the gravest came to and lists all, in one artifact', async () => {
    await using service = await startService({
      title: 'x',
      turns: [{ status: 'pending' }, { status: 'completed' }],
      'later-turns': [[{ status: 'failed' }], [{ status: 'pending' }, { status: 'completed' }]],
    });
    await using runner = newRunner();
    const step = stepOf(runner, service);
    const main = await step.run('main');
    expect(main.exitCode).toBe(1);
    const runs = runsOf(main.outputs);
    expect(runs.map(({ task }) => task)).toEqual(NAMES);
    expect(runs.map(({ outcome }) => outcome).sort()).toEqual(['fail', 'pass', 'pass']);
    const failed = runs.find(({ outcome }) => outcome === 'fail');
    expect(main.outputs).toMatchObject({
      ...{ 'run-outcome': 'fail', reason: 'task_error', verdict: 'block', 'check-conclusion': 'failure' },
      ...{ 'run-id': failed?.run_id, 'cloud-task-id': failed?.cloud_task_id },
    });
    expect(new Set(runs.map(({ cloud_task_id: id }) => id)).size).toBe(3);
    expect(service.submits()).toBe(3);
    for (const name of NAMES) expect(main.summary).toContain(name);
    expect(main.annotations.map(({ properties }) => properties.title)).toEqual([
      `Codex canary: fail (${failed?.task})`,
    ]);
    expect(main.summary.split('\n')[0]).toContain('fail');
    await step.run('post');
    const [files = [], ...others] = uploaded();
    expect(others).toEqual([]);
    for (const { task, run_id } of runs) expect(files).toContain(`${task}/cli/${run_id}/verdict.json`);
    expect(runner.survivors()).toEqual([]);
  });

  test.runIf(LONG)(
    'leaves an artifact out of which each of its runs can be applied, and none is guessed',
    async () => {
      await using service = await startService({ title: 'x', diff: { path: 'added.txt', content: 'x\n' } });
      const made = await (async () => {
        await using runner = newRunner();
        const step = stepOf(runner, service);
        const main = await step.run('main');
        await step.run('post');
        return main;
      })();
      expect(results.artifacts()).toHaveLength(1);
      const applied = async (inputs: Readonly<Record<string, string>>) => {
        await using runner = newRunner();
        const step = runner.step({ with: { operation: 'apply', 'upload-artifacts': 'false', ...inputs } });
        const main = await step.run('main');
        const there = existsSync(join(runner.workspace, 'added.txt'));
        return [main.exitCode, there, main.outputs['run-id'], main.annotations.map(({ message }) => message)];
      };
      // The artifact has the name of the first one.
      for (const { run_id: id } of runsOf(made.outputs).toReversed())
        expect(await applied({ 'run-id': id })).toEqual([0, true, id, []]);
      const ids = runsOf(made.outputs).map(({ run_id: id }) => id);
      const [exitCode, there, , messages] = await applied({
        'run-artifact': made.outputs['artifact-id'] ?? '',
      });
      expect([exitCode, there]).toEqual([1, false]);
      expect(`${messages}`).toMatch(/The artifact holds 3 runs\. Name one by run-id: /);
      for (const id of ids) expect(`${messages}`).toContain(id);
    },
  );

  test.runIf(LONG)('goes on with each of its tasks where the job is run again', async () => {
    await using service = await startService({
      title: 'x',
      turns: [{ status: 'pending', reads: 8 }, { status: 'completed' }],
    });
    const first = await (async () => {
      await using runner = newRunner();
      const step = stepOf(runner, service, { 'poll-interval-seconds': '1' });
      const main = step.start('main');
      // A submit whose answer is not recorded yet would be in doubt.
      const known = () =>
        globSync(join(runner.workspace, '.runs/*/cli/*/events.jsonl')).filter((file) =>
          readFileSync(file, 'utf8').includes('"cloud:submitted"'),
        );
      await expect.poll(() => known().length).toBe(3);
      main.kill('SIGINT');
      const ended = await main.ended;
      await step.run('post');
      return ended;
    })();
    expect(runsOf(first.outputs).map(({ outcome }) => outcome)).toEqual([
      'cancelled',
      'cancelled',
      'cancelled',
    ]);

    await using runner = newRunner(2);
    const step = stepOf(runner, service, { resume: 'auto' });
    const second = await step.run('main');
    await step.run('post');
    expect(second.outputs['run-outcome']).toBe('pass');
    const told = (one: typeof first) =>
      runsOf(one.outputs).map(({ task, run_id, cloud_task_id }) => [task, run_id, cloud_task_id]);
    expect(told(second)).toEqual(told(first));
    expect(service.submits()).toBe(3);
  });

  test.skipIf(process.platform !== 'linux')(
    'whose process was killed leaves records that post closes, all of them',
    async () => {
      await using service = await startService({ title: 'x', turns: [{ status: 'pending' }] });
      await using runner = newRunner();
      const step = stepOf(runner, service, { 'poll-interval-seconds': '1' });
      const main = step.start('main');
      await expect.poll(() => service.submits()).toBe(3);
      main.kill('SIGKILL');
      await main.ended;
      const post = await step.run('post');
      expect(post.exitCode).toBe(0);
      for (const name of NAMES) expect(post.stdout).toMatch(new RegExp(`^  ${name} +cancelled`, 'm'));
      expect(uploaded()[0]?.filter((path) => path.endsWith('/verdict.json'))).toHaveLength(3);
      expect(runner.survivors()).toEqual([]);
      expect(service.submits()).toBe(3);
    },
  );

  test.skipIf(process.platform === 'win32')(
    'whose process was killed tells by post also of the run that had ended, each once',
    async () => {
      await using service = await startService({
        title: 'x',
        turns: [{ status: 'failed' }],
        'later-turns': [[{ status: 'pending' }], [{ status: 'completed' }]],
      });
      await using runner = newRunner();
      const step = stepOf(runner, service, { 'poll-interval-seconds': '1' });
      const main = step.start('main');
      await expect.poll(() => judged(runner.workspace).length, { interval: 50 }).toBe(2);
      main.kill('SIGKILL');
      await main.ended;
      const post = await step.run('post');
      expect(post.exitCode).toBe(0);
      const [first = '', ...rest] = post.summary.split('\n');
      // What is known to be wrong comes before what nobody knows.
      expect(first).toContain('task_error');
      for (const name of NAMES) {
        expect(rest.filter((line) => line.startsWith(`| ${name} |`))).toHaveLength(1);
        expect(post.stdout).toContain(`  ${name}`);
      }
      const failed = post.annotations.filter(({ level }) => level === 'error');
      expect(failed.map(({ message }) => /Explained at .*#(\w+)/.exec(message)?.[1])).toEqual([
        'task_error',
        'run_interrupted',
      ]);
      expect(uploaded()[0]?.filter((path) => path.endsWith('/verdict.json'))).toHaveLength(3);
    },
  );
});

/** Tasks whose run has its verdict. */
function judged(workspace: string): string[] {
  return NAMES.filter((name) => {
    const runs = join(workspace, '.runs', name, 'cli');
    return existsSync(runs) && readdirSync(runs).some((run) => existsSync(join(runs, run, 'verdict.json')));
  });
}
