/**
 * A canary of several jobs, as GitHub runs them: one plans, each shard runs what it was given, and one joins what they
 * left. With the bundle, the real Codex CLI and the real artifact client. What costs most is played by LONG=1 alone.
 */
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jobsOf, mergeGroup, REHEARSE, runsOf, startChecks } from '../support/jobs.ts';
import { rememberCodex } from '../support/known-codex.ts';
import { LONG } from '../support/long.ts';
import { type ResultsService, startResultsService } from '../support/results-service.ts';
import { temporaryFolder } from '../support/temporary.ts';

const TASKS = { id: 'tasks', title: 'x', mode: 'cloud', prompt: 'x', 'missing-diff': 'ignore' };
const FILES = {
  'tasks.yml': JSON.stringify({ ...TASKS, tasks: [{ id: 'one' }, { id: 'two' }] }),
  'bad.yml': JSON.stringify({ ...TASKS, id: 'bad', rehearsal: { script: 'error' } }),
};

let results: ResultsService;
let { step, planned, gate }: ReturnType<typeof jobsOf> = {} as never;
/** Knows the hash of the Codex CLI, so that it is not read again for every machine. */
const cache = await temporaryFolder();
rememberCodex(cache.path);
afterAll(() => cache[Symbol.asyncDispose]());
beforeEach(async () => {
  results = await startResultsService();
  ({ step, planned, gate } = jobsOf({ results, toolCache: cache.path, files: FILES }));
});
afterEach(() => results[Symbol.asyncDispose]());

describe('a canary of several jobs', () => {
  test.runIf(LONG)('is planned, run in shards and joined to one verdict', async () => {
    const { include, expected, outputs } = await planned('smoke,tasks.yml,fallback-refused');
    // All of them say what all together ask for: no job sees what the others do.
    const [plan = '', ...tasks] = expected.split(' ');
    expect(plan).toMatch(/^@[0-9a-f]{8}$/);
    expect(include.map(({ shard }) => shard)).toEqual([
      `1/2 ${plan}:4:4 smoke tasks.yml:one,two`,
      `2/2 ${plan}:4:4 fallback-refused`,
    ]);
    expect(tasks).toEqual(['smoke', 'tasks-one', 'tasks-two', 'fallback-refused']);
    expect([outputs.shards, outputs['timeout-minutes']]).toEqual(['2', '40']);
    for (const { shard } of include) {
      const ran = await step('run', { shard, ...REHEARSE });
      expect([ran.exitCode, ran.outputs['run-outcome']]).toEqual([0, 'pass']);
    }
    const joined = await gate(expected);
    expect(joined.exitCode).toBe(0);
    expect(joined.outputs).toMatchObject({ 'run-outcome': 'pass', verdict: 'allow', evidence: 'rehearsal' });
    expect(runsOf(joined)).toEqual(tasks.map((task) => [task, 'pass', 'allow']));
    expect(joined.summary.split('\n')[0]).toContain('4 of 4 runs passed');
    // A rehearsal is no pass where the event wants a live one, and another event is another workflow run.
    const elsewhere = await gate(expected, {}, { eventName: 'merge_group', event: mergeGroup });
    expect([elsewhere.exitCode, elsewhere.outputs.reason]).toEqual([1, 'result_foreign']);
  });

  test('is blocked by one that failed, one that is missing, and where nothing was planned', async () => {
    const { include, expected } = await planned('smoke,bad.yml');
    const [first, second] = include.map(({ shard }) => shard);
    await step('run', { shard: first ?? '', ...REHEARSE });
    const half = await gate(expected);
    expect([half.exitCode, half.outputs.reason]).toEqual([1, 'result_missing']);
    expect(runsOf(half)).toEqual([
      ['smoke', 'pass', 'allow'],
      ['bad', 'fail', 'block'],
    ]);
    expect(half.annotations.map(({ message }) => message).join()).toContain('left no result');
    expect((await step('run', { shard: second ?? '', ...REHEARSE })).exitCode).toBe(1);
    const whole = await gate(expected);
    expect([whole.exitCode, whole.outputs.reason, whole.outputs.verdict]).toEqual([1, 'task_error', 'block']);
    const unplanned = await gate('');
    expect([unplanned.exitCode, unplanned.outputs.reason, unplanned.outputs.verdict]).toEqual([
      ...[1, 'result_missing', 'block'],
    ]);
  });

  test.runIf(LONG)('takes no result of an earlier attempt, unless it is to', async () => {
    const { include, expected } = await planned('smoke', '1');
    await step('run', { shard: include[0]?.shard ?? '', ...REHEARSE });
    const again = { environment: { GITHUB_RUN_ATTEMPT: '2' } };
    const strict = await gate(expected, {}, again);
    expect([strict.exitCode, strict.outputs.reason]).toEqual([1, 'result_missing']);
    const lenient = await gate(expected, { 'results-of': 'workflow-run' }, again);
    expect([lenient.exitCode, lenient.outputs.verdict]).toEqual([0, 'allow']);
  });

  test('is skipped, which is no pass, where there is no credential', async () => {
    const { include, expected } = await planned('smoke', '1');
    const ran = await step('run', { shard: include[0]?.shard ?? '' });
    expect([ran.exitCode, ran.outputs['run-outcome']]).toEqual([0, 'skipped']);
    await using api = await startChecks(201);
    const joined = await gate(expected, { 'check-name': 'codex gate' }, api.job);
    expect(joined.exitCode).toBe(0);
    expect(joined.outputs).toMatchObject({
      'run-outcome': 'skipped',
      verdict: 'warn',
      'check-conclusion': 'neutral',
    });
    expect(joined.outputs['check-run-url']).toBe('https://github.com/octo/widgets/runs/7');
    expect(api.asked).toEqual([
      expect.objectContaining({ name: 'codex gate', conclusion: 'neutral', status: 'completed' }),
    ]);
    expect(api.asked[0]?.details_url).toMatch(/octo\/widgets\/actions\/runs\/1658821493$/);
    expect(joined.summary).toContain('skipped');
    // Without the right to, there is a notice, and the same verdict.
    await using closed = await startChecks(403);
    const denied = await gate(expected, { 'check-name': 'codex gate' }, closed.job);
    expect([denied.exitCode, denied.outputs.verdict, denied.outputs['check-run-url']]).toEqual([
      0,
      'warn',
      '',
    ]);
    expect(denied.annotations.map(({ message }) => message).join()).toContain('checks: write');
  });
});
