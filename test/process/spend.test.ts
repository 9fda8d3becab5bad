/**
 * What runs leave for later workflow runs, and what these make of it: the spend guard and the credential that vanished.
 * With the bundle, the real Codex CLI, artifacts on the loopback results service and GitHub's REST API by a stand-in.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LEDGER_FILE, readLedger } from '../../src/history/ledger.ts';
import { HistoryRecord } from '../../src/history/record.ts';
import {
  type GitHubHistory,
  type PastRunOptions,
  ranWith,
  startGitHubHistory,
  TOKEN,
} from '../support/github-history.ts';
import { recordAt } from '../support/history.ts';
import { HAS_CODEX } from '../support/rehearsal.ts';
import { type ResultsService, startResultsService } from '../support/results-service.ts';
import { createRunner, type Runner, type RunnerOptions } from '../support/runner.ts';
import { AT_ONCE, type Service, startService } from '../support/service.ts';
import type { StepResult } from '../support/step.ts';

const SEVERAL = {
  ...{ id: 'several', title: 'Several', mode: 'cloud', prompt: 'Write codex-canary.txt with {{nonce}}' },
  ...{ 'missing-diff': 'ignore', tasks: [{ id: 'one' }, { id: 'two' }, { id: 'three' }] },
};

let [service, results, github]: [Service, ResultsService, GitHubHistory] = [] as never;
beforeEach(async () => {
  [service, results, github] = await Promise.all([
    startService(AT_ONCE),
    startResultsService(),
    startGitHubHistory(),
  ]);
});
afterEach(() => Promise.all([service, results, github].map((one) => one[Symbol.asyncDispose]())));

function newRunner(more: Partial<RunnerOptions> = {}): Runner {
  return createRunner({
    ...{ eventName: 'schedule', event: {}, repository: 'octo/widgets', ref: 'refs/heads/main', results },
    secrets: [TOKEN, ...service.secrets],
    files: { 'several.yml': JSON.stringify(SEVERAL) },
    ...more,
    environment: { GITHUB_API_URL: github.apiUrl, ...more.environment },
  });
}

const stepOf = (runner: Runner, more: Readonly<Record<string, string>> = {}) =>
  runner.step({
    with: { ...service.inputs, 'github-token': TOKEN, scenario: 'smoke', ...more, 'history-folder': '' },
  });

/** The artifact with records that the last step left, as a past run of the workflow holds it. */
function left(id: number, more: Partial<PastRunOptions> = {}): PastRunOptions {
  const artifact = results.ledgers().at(-1);
  const content = artifact?.files.get(LEDGER_FILE)?.toString() ?? '';
  return { id, at: Date.now(), artifacts: [{ name: artifact?.name ?? '', content }], ...more };
}

const messages = ({ annotations }: StepResult) =>
  annotations.map(({ level, message }) => `${level}: ${message}`).join('\n');

/** A record of a live pass an hour ago, in another workflow run. */
const recently = (more: Partial<HistoryRecord> = {}): HistoryRecord =>
  recordAt(1, { started_at: new Date(Date.now() - 3_600_000).toISOString(), ...more });

describe.skipIf(!HAS_CODEX)('a live run', () => {
  test('leaves one small record, which the next one counts and hands on', async () => {
    await using runner = newRunner();
    const first = await stepOf(runner).run('main');
    expect([first.exitCode, messages(first)]).toEqual([0, '']);
    const folder = join(runner.workspace, '.runs/smoke/cli', first.outputs['run-id'] ?? '');
    const record = HistoryRecord.parse(JSON.parse(readFileSync(join(folder, 'history-record.json'), 'utf8')));
    const runId = '1658821493';
    expect(record).toMatchObject({
      outcome: 'pass',
      workflow_run_id: runId,
      default_branch: true,
      spend: { attempts: 1 },
    });
    expect(record.action_version).toMatch(/^\d+\.\d+\.\d+/);
    const [[evidence], [ledger]] = [results.artifacts(), results.ledgers()];
    expect([...(evidence?.files.keys() ?? [])]).toContain('history-record.json');
    expect([...(ledger?.files.keys() ?? [])]).toEqual([LEDGER_FILE]);
    expect([ledger?.name, ledger?.expiresAt]).toEqual([
      expect.stringMatching(/^codex-canary-1658821493-1-canary-[0-9a-f]{8}-records$/),
      null,
    ]);
    expect(readLedger(ledger?.files.get(LEDGER_FILE)?.toString() ?? '')?.own).toEqual([
      { ...record, artifact: first.outputs['artifact-id'] },
    ]);

    github.runs.push(left(Number(runId)));
    await using next = newRunner({ environment: { GITHUB_RUN_ID: '1658821600' } });
    const second = await stepOf(next, { 'spend-per-day': '2' }).run('main');
    expect(second.outputs['run-outcome']).toBe('pass');
    const handed = readLedger(left(0).artifacts?.[0]?.content.toString() ?? '');
    expect(handed?.trend.records.map(({ run_id }) => run_id)).toEqual([record.run_id]);
    expect([...(handed?.trend.seen.keys() ?? [])]).toEqual([Number(runId)]);

    github.runs.push(left(1658821600));
    await using last = newRunner({ environment: { GITHUB_RUN_ID: '1658821700' } });
    const third = await stepOf(last, { 'spend-per-day': '2' }).run('main');
    expect(third.outputs).toMatchObject({
      'run-outcome': 'skipped',
      reason: 'spend_capped',
      verdict: 'warn',
    });
    expect(messages(third)).toContain('2 live attempts were asked for within 24 hours, this run asks for 1');
    expect(third.summary).toContain('spend-per-day is 2');
    expect(service.submits()).toBe(2);
  });

  test('goes on where the history cannot be read, with a warning', async () => {
    github.fail(/./, 403);
    await using runner = newRunner();
    const main = await stepOf(runner).run('main');
    expect([main.exitCode, main.outputs['run-outcome'], service.submits()]).toEqual([0, 'pass', 1]);
    expect(messages(main)).toMatch(
      /^warning: What earlier runs have spent is not counted, or not all of it: /m,
    );
    // What was not read is handed on by nobody as if it were all there is.
    const ledger = readLedger(left(0).artifacts?.[0]?.content.toString() ?? '');
    expect([ledger?.own.length, ledger?.trend.seen.size]).toEqual([1, 0]);
  });

  test('asks for none of its cloud tasks where the cap has no room for all of them', async () => {
    await using runner = newRunner();
    const main = await stepOf(runner, { scenario: 'several.yml', 'spend-per-day': '2' }).run('main');
    expect(main.outputs).toMatchObject({ 'run-outcome': 'skipped', reason: 'spend_capped' });
    expect([service.submits(), messages(main).match(/this run asks for 3/g)?.length]).toEqual([0, 3]);
    const room = await stepOf(runner, { scenario: 'several.yml', 'spend-per-day': '3' }).run('main');
    expect([room.outputs['run-outcome'], service.submits()]).toEqual(['pass', 3]);
    const ledger = readLedger(left(0).artifacts?.[0]?.content.toString() ?? '');
    expect(ledger?.own.map(({ cell }) => cell)).toEqual(['one', 'two', 'three']);
  });

  test('asks for none in any job of a plan that the cap has no room for, and in all of them where it has', async () => {
    await using runner = newRunner();
    const jobs = { operation: 'plan', scenarios: 'several.yml', shards: '3', scenario: '' };
    const { outputs } = await stepOf(runner, jobs).run('main');
    const { include } = JSON.parse(outputs.matrix ?? '') as { include: { shard: string }[] };
    const job = (nth: number, cap: string) =>
      stepOf(runner, { scenario: '', shard: include[nth]?.shard ?? '', 'spend-per-day': cap }).run('main');
    const capped = await job(0, '2');
    expect([capped.outputs.reason, service.submits()]).toEqual(['spend_capped', 0]);
    expect(messages(capped)).toContain('this run asks for 1 and the other jobs of its plan for 2');
    expect((await job(0, '3')).outputs['run-outcome']).toBe('pass');
    // The next one sees what the first has left, and counts it once.
    github.runs.push(left(1658821493, { status: 'in_progress' }));
    expect((await job(1, '3')).outputs['run-outcome']).toBe('pass');
    expect(service.submits()).toBe(2);
  });

  test('is left to post where main was killed, and may have been paid for', async () => {
    const create = { fault: 'hang', 'task-made': true };
    await using slow = await startService({ title: 'Never answers', create });
    await using runner = newRunner({ secrets: [TOKEN, ...slow.secrets] });
    const step = stepOf(runner, slow.inputs);
    const running = step.start('main');
    await expect.poll(() => slow.submits()).toBe(1);
    running.kill('SIGKILL');
    await running.ended;
    const post = await step.run('post');
    // Post reads no history, and says so.
    expect(post.summary).toContain('no trend stands here');
    const ledger = readLedger(left(0).artifacts?.[0]?.content.toString() ?? '');
    expect(ledger?.own).toMatchObject([
      { outcome: 'cancelled', reason: 'run_interrupted', spend: { tasks: 1 } },
    ]);
  });
});

describe('a credential that earlier runs had', () => {
  const missing = { 'codex-auth-json': '' };

  test('has vanished, and the history stays known to those who come after', async () => {
    github.runs.push(ranWith({ id: 7, at: Date.now() }, [recently()]));
    await using runner = newRunner();
    const main = await stepOf(runner, missing).run('main');
    expect(main.outputs).toMatchObject({
      'run-outcome': 'skipped',
      reason: 'credentials_vanished',
      verdict: 'block',
    });
    expect(main.exitCode).toBe(1);
    const ledger = readLedger(left(0).artifacts?.[0]?.content.toString() ?? '');
    expect([ledger?.own, ledger?.trend.records.length]).toEqual([[], 1]);
  });

  test('is only missing where no earlier run passed in the cloud, or none of this repository', async () => {
    const failed = recently({ outcome: 'fail', run_id: 'failed' });
    github.runs.push(
      ranWith({ id: 7, at: Date.now() }, [failed, recently({ mode: 'mcp', run_id: 'local' })]),
    );
    github.runs.push(ranWith({ id: 8, at: Date.now(), head: 'mallory/widgets' }, [recently()]));
    await using runner = newRunner();
    const main = await stepOf(runner, missing).run('main');
    expect([main.outputs.reason, main.outputs.verdict]).toEqual(['credentials_missing', 'warn']);
  });

  test('is not expected of a pull request from a fork', async () => {
    github.runs.push(ranWith({ id: 7, at: Date.now() }, [recently()]));
    const head = { ref: 'feature', sha: 'a'.repeat(40), repo: { full_name: 'mallory/widgets' } };
    const base = { ref: 'main', sha: 'b'.repeat(40), repo: { full_name: 'octo/widgets' } };
    const event = { pull_request: { head, base, user: { login: 'mallory' }, title: 'x', body: '' } };
    await using runner = newRunner({ eventName: 'pull_request', event, ref: 'refs/pull/7/merge' });
    const main = await stepOf(runner, missing).run('main');
    expect(main.outputs.reason).toBe('credentials_missing');
    // Files of the base commit are asked for, and no earlier run.
    expect(github.asked.filter((path) => path.includes('/actions/'))).toEqual([]);
  });
});
