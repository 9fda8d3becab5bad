/**
 * A canary of several jobs, as GitHub runs them: one plans, each shard runs what it was given, and one joins what they
 * left. With the bundle, the real Codex CLI and the real artifact client. What costs most is played by LONG=1 alone.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CODEX_PATH } from '../support/known-codex.ts';
import { LONG } from '../support/long.ts';
import { type ResultsService, startResultsService } from '../support/results-service.ts';
import { createRunner, type RunnerOptions } from '../support/runner.ts';
import { temporaryFolder } from '../support/temporary.ts';

const TASKS = { id: 'tasks', title: 'x', mode: 'cloud', prompt: 'x', 'missing-diff': 'ignore' };
const FILES = {
  'tasks.yml': JSON.stringify({ ...TASKS, tasks: [{ id: 'one' }, { id: 'two' }] }),
  'bad.yml': JSON.stringify({ ...TASKS, id: 'bad', rehearsal: { script: 'error' } }),
};
const REHEARSE = { rehearse: 'true', 'poll-interval-seconds': '0.2', 'codex-path': CODEX_PATH };

let results: ResultsService;
/** Knows the hash of the Codex CLI, so that it is not read again for every machine. */
const cache = await temporaryFolder();
afterAll(() => cache[Symbol.asyncDispose]());
beforeEach(async () => {
  results = await startResultsService();
});
afterEach(() => results[Symbol.asyncDispose]());

/** A job of the workflow run. */
function newJob(job: string, more: Partial<RunnerOptions> = {}) {
  return createRunner({
    ...{
      eventName: 'pull_request',
      ref: 'refs/pull/7/merge',
      repository: 'octo/widgets',
      files: FILES,
      results,
    },
    event: (commit) => ({
      pull_request: {
        head: { ref: 'main', sha: commit, repo: { full_name: 'octo/widgets' } },
        base: { ref: 'main', sha: commit, repo: { full_name: 'octo/widgets' } },
      },
    }),
    ...more,
    environment: { GITHUB_JOB: job, RUNNER_TOOL_CACHE: cache.path, ...more.environment },
  });
}

type Job = Partial<RunnerOptions>;

/** What one step tells, in a job of its own. */
async function step(job: string, inputs: Readonly<Record<string, string>>, more: Job = {}) {
  await using runner = newJob(job, more);
  const made = runner.step({ with: inputs });
  const main = await made.run('main');
  await made.run('post');
  return main;
}

interface Planned {
  readonly include: readonly { readonly shard: string; readonly name: string }[];
}

async function planned(scenarios: string, shards = '2') {
  const plan = await step('plan', { operation: 'plan', scenarios, shards, rehearse: 'true' });
  expect(plan.exitCode).toBe(0);
  const { include } = JSON.parse(plan.outputs.matrix ?? '') as Planned;
  return { include, expected: plan.outputs.expected ?? '', outputs: plan.outputs };
}

const gate = (expected: string, more: Readonly<Record<string, string>> = {}, job: Job = {}) =>
  step('gate', { operation: 'gate', expected, ...more }, job);

interface Told {
  readonly task: string;
  readonly outcome: string;
  readonly reason: string | null;
  readonly verdict: string;
}
const runsOf = ({ outputs }: { readonly outputs: Readonly<Record<string, string>> }) =>
  (JSON.parse(outputs.runs ?? '[]') as Told[]).map(({ task, outcome, verdict }) => [task, outcome, verdict]);

describe('a canary of several jobs', () => {
  test.runIf(LONG)('is planned, run in shards and joined to one verdict', async () => {
    const { include, expected, outputs } = await planned('smoke,tasks.yml,fallback-refused');
    expect(include.map(({ shard }) => shard)).toEqual([
      '1/2 smoke tasks.yml:one,two',
      '2/2 fallback-refused',
    ]);
    expect(expected).toBe('smoke tasks-one tasks-two fallback-refused');
    expect([outputs.shards, outputs['timeout-minutes']]).toEqual(['2', '40']);
    for (const { shard } of include) {
      const ran = await step('run', { shard, ...REHEARSE });
      expect([ran.exitCode, ran.outputs['run-outcome']]).toEqual([0, 'pass']);
    }
    const joined = await gate(expected);
    expect(joined.exitCode).toBe(0);
    expect(joined.outputs).toMatchObject({ 'run-outcome': 'pass', verdict: 'allow', evidence: 'rehearsal' });
    expect(runsOf(joined)).toEqual(expected.split(' ').map((task) => [task, 'pass', 'allow']));
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
    await using api = await startApi(201);
    const joined = await gate(
      expected,
      { 'check-name': 'codex gate' },
      { environment: { GITHUB_API_URL: api.url } },
    );
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
    await using closed = await startApi(403);
    const denied = await gate(
      expected,
      { 'check-name': 'codex gate' },
      { environment: { GITHUB_API_URL: closed.url } },
    );
    expect([denied.exitCode, denied.outputs.verdict, denied.outputs['check-run-url']]).toEqual([
      0,
      'warn',
      '',
    ]);
    expect(denied.annotations.map(({ message }) => message).join()).toContain('checks: write');
  });
});

const mergeGroup = (commit: string) => ({
  merge_group: { head_ref: 'refs/heads/gh-readonly-queue/main/x', head_sha: commit, base_sha: commit },
});

/** GitHub's API, as far as check runs go. */
async function startApi(status: number) {
  const asked: Record<string, unknown>[] = [];
  const server = createServer(async (request, response) => {
    if (request.url?.endsWith('/check-runs')) asked.push((await json(request)) as Record<string, unknown>);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ html_url: 'https://github.com/octo/widgets/runs/7', message: 'no' }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
