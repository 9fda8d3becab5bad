/** The reusable canary of this repository: by its own schedule, and called by a second repository at a tag. */
import { describe, expect, test } from 'vitest';
import { BOT, type Tracker } from '../support/github-issues.ts';
import { runWorkflow, type WorkflowResult } from './act.ts';
import { canary, pastDays, proving, pullRequest, withPulls } from './scenes.ts';

const CALLER = `
name: theirs
on: { pull_request: , schedule: [{ cron: '11 3 * * *' }] }
permissions: { contents: read, actions: read }
jobs:
  canary:
    permissions: { actions: read, checks: write, contents: read, issues: write, pull-requests: write }
    uses: org/codex-orchestrator-action/.github/workflows/canary.yml@v1
    with:
      { scenarios: 'theirs.yml, diff', shards: 2, notify: 'issue, comment', check-name: codex verdict, spend-per-commit: '2' }
    secrets: { CODEX_AUTH_JSON: '\${{ secrets.CODEX_AUTH_JSON }}' }
  merge:
    needs: canary
    if: needs.canary.outputs.verdict == 'allow'
    runs-on: ubuntu-latest
    steps: [{ run: echo merged }]
`;
/** A scenario of the calling repository, of which the published action knows nothing. */
const THEIRS = `
id: theirs
title: A task of the calling repository
mode: cloud
prompt: Look at README.md
missing-diff: ignore
`;
const called = {
  event: 'pull_request',
  payload: pullRequest('branch'),
  workflow: '.github/workflows/theirs.yml',
  files: { 'README.md': 'one\n', 'theirs.yml': THEIRS, '.github/workflows/theirs.yml': CALLER },
};

/** The jobs of the reusable workflow by what follows its name, with their results. */
const resultsIn = ({ logs }: WorkflowResult, id: string): (string | null)[] =>
  logs.filter((log) => log.id === id).map(({ result }) => result);

const outputsOfGate = ({ logs }: WorkflowResult): Record<string, string> =>
  Object.fromEntries(
    Object.entries(logs.find(({ id }) => id === 'gate')?.outputs ?? {}).map(([name, value]) => [
      name.replace('gate.', ''),
      value,
    ]),
  );

/** act ends where a called workflow fails, with an exit code of its own; on GitHub the job is skipped. */
/** What was asked of GitHub for check runs. */
const checksOf = ({ asked }: WorkflowResult): unknown[] =>
  asked
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/check-runs'))
    .map(({ body }) => body);

function expectNotMerged(run: WorkflowResult): void {
  expect([run.exitCode, run.logs.filter(({ id }) => id === 'merge')]).toEqual([1, []]);
}

const verdicts = ({ artifacts }: WorkflowResult): Record<string, string> =>
  Object.fromEntries(
    artifacts.flatMap(({ files }) => {
      const text = files.get('verdict.json');
      const task = JSON.parse(String(files.get('manifest.json') ?? '{}')).task_id as string;
      return text === undefined ? [] : [[task, JSON.parse(String(text)).policy.verdict as string]];
    }),
  );

const commentsIn = ({ issues }: WorkflowResult): string[] =>
  issues.flatMap(({ comments }) => comments.map(({ body }) => body));

test('a second repository has its scenarios run in two shards, and merges on one verdict', async () => {
  const run = await runWorkflow({ ...called, cloud: proving, prepare: withPulls });
  expect(run.jobs.canary, run.ending).toEqual({
    result: 'success',
    outputs: { verdict: 'allow', 'run-outcome': 'pass', reason: '' },
  });
  expect(run.jobs.merge?.result).toBe('success');
  expect(resultsIn(run, 'run')).toEqual(['success', 'success']);
  expect(verdicts(run)).toEqual({ theirs: 'allow', diff: 'allow' });
  expect([run.submits, run.leaks, run.survivors]).toEqual([2, [], []]);
  expect(commentsIn(run)).toEqual([
    expect.stringMatching(/\*\*Codex canary ✅ may be merged\*\*: 2 of 2 runs passed[\s\S]*cloud task/),
  ]);
  expect(checksOf(run)).toEqual([
    expect.objectContaining({ name: 'codex verdict', head_sha: run.commit, conclusion: 'success' }),
  ]);
  const decision = run.artifacts.find(({ name }) => name.endsWith('-gate'));
  expect([...(decision?.files.keys() ?? [])].toSorted()).toEqual(['gate.json', 'junit.xml', 'report.html']);
  // What act does not know is said here: GitHub resolves the action of the called repository by itself.
  expect(new Set(run.rewritings.map(({ from }) => from))).toEqual(
    new Set(['uses: $/.github/actions/canary', 'max-parallel: ${{ fromJSON(inputs.parallel || 1) }}']),
  );
});

test('one failing shard of two blocks, and nothing is merged', async () => {
  const cloud = () => proving('4d1c0ffee5ca1ab1e0ddba11deadbea7f005ba11');
  const run = await runWorkflow({ ...called, cloud });
  expect(outputsOfGate(run), run.ending).toMatchObject({
    verdict: 'block',
    'run-outcome': 'fail',
    reason: 'rule_failed',
  });
  expectNotMerged(run);
  expect(resultsIn(run, 'run').toSorted()).toEqual(['failure', 'success']);
  expect(resultsIn(run, 'gate')).toEqual(['failure']);
  expect(verdicts(run)).toEqual({ theirs: 'allow', diff: 'block' });
  const gate = run.logs.find(({ id }) => id === 'gate');
  expect(gate?.summary).toContain('diff');
  expect(checksOf(run)).toEqual([expect.objectContaining({ name: 'codex verdict', conclusion: 'failure' })]);
});

test('shards that were skipped are no pass: the job is green, the verdict warns, the check says neutral, nothing is merged', async () => {
  const run = await runWorkflow(called);
  expect(run.jobs.canary, run.ending).toMatchObject({
    result: 'success',
    outputs: { verdict: 'warn', 'run-outcome': 'skipped', reason: 'credentials_missing' },
  });
  expect(resultsIn(run, 'run')).toEqual(['success', 'success']);
  expect(run.jobs.merge?.result).toBe('skipped');
  expect(checksOf(run)).toEqual([expect.objectContaining({ conclusion: 'neutral' })]);
  expect(run.logs.find(({ id }) => id === 'gate')?.summary).toContain('0 of 2 runs passed, 2 skipped');
});

test('a plan that fails blocks, although there is nothing to join', async () => {
  const files = { ...called.files, 'theirs.yml': 'id: theirs\nmode: nowhere\n' };
  const run = await runWorkflow({ ...called, files, cloud: proving });
  expect([resultsIn(run, 'plan'), resultsIn(run, 'gate')], run.ending).toEqual([['failure'], ['failure']]);
  expect(outputsOfGate(run)).toMatchObject({ reason: 'result_missing' });
  expect(checksOf(run)).toEqual([expect.objectContaining({ conclusion: 'failure' })]);
  expect(outputsOfGate(run).verdict).not.toBe('allow');
  expectNotMerged(run);
  expect(run.submits).toBe(0);
});

test('the schedule of this repository passes on a live cloud task', async () => {
  const run = await runWorkflow({
    event: 'schedule',
    repository: 'org/codex-orchestrator-action',
    ...canary(),
    cloud: proving,
  });
  expect(
    Object.fromEntries(Object.entries(run.jobs).map(([job, { result }]) => [job, result])),
    run.ending,
  ).toEqual({ plan: 'success', run: 'success', gate: 'success', notify: 'success' });
  expect(run.jobs.gate?.outputs).toEqual({ verdict: 'allow', 'run-outcome': 'pass', reason: '' });
  expect(run.jobs.plan?.outputs.expected).toMatch(/^@[0-9a-f]{8} diff$/);
  expect([run.submits, run.leaks]).toEqual([1, []]);
});

describe('the job that tells', () => {
  const BROKEN = '4d1c0ffee5ca1ab1e0ddba11deadbea7f005ba11';
  const schedule = { event: 'schedule', ...canary() };

  test('opens an issue where the schedule fails a second time, and closes it once it passes', async () => {
    const bad = await runWorkflow({ ...schedule, past: pastDays('.F'), cloud: () => proving(BROKEN) });
    expect([resultsIn(bad, 'gate'), resultsIn(bad, 'notify')], bad.ending).toEqual([
      ['failure'],
      ['success'],
    ]);
    expect(bad.issues).toMatchObject([
      { state: 'open', title: 'Codex canary: diff keeps failing', author: BOT, comments: [] },
    ]);
    const [issue] = bad.issues;
    expect(issue?.body).toContain('diff has failed in 2 scheduled workflow runs in a row');
    expect(issue?.body).toContain('https://github.com/octo/widgets/actions/runs/1001');
    expect(bad.logs.find(({ id }) => id === 'notify')?.summary).toContain('was opened');
    const prepare = (tracker: Tracker) =>
      void tracker.add({ title: 'x', body: issue?.body ?? '', author: BOT });
    const good = await runWorkflow({ ...schedule, past: pastDays('.FF'), prepare, cloud: proving });
    expect(good.jobs.notify?.result, good.ending).toBe('success');
    expect(good.issues).toMatchObject([{ state: 'closed', reason: 'completed' }]);
    expect(commentsIn(good)).toEqual([expect.stringContaining('passed again')]);
    expect([good.leaks, bad.leaks]).toEqual([[], []]);
  });

  test('says what it lacks where it may not write, and hides no verdict', async () => {
    const prepare = (tracker: Tracker): void => {
      withPulls(tracker);
      tracker.rights.clear();
    };
    const run = await runWorkflow({ ...called, payload: pullRequest('fork'), prepare });
    expect([resultsIn(run, 'gate'), resultsIn(run, 'notify')], run.ending).toEqual([
      ['success'],
      ['success'],
    ]);
    expect(outputsOfGate(run)).toMatchObject({ 'run-outcome': 'skipped' });
    const { annotations = [] } = run.logs.find(({ id }) => id === 'notify') ?? {};
    expect(annotations).toEqual([
      { level: 'notice', message: expect.stringContaining('give it pull-requests: write') },
    ]);
    expect(commentsIn(run)).toEqual([]);
  });

  test('is left out where nobody is to be told', async () => {
    const caller = CALLER.replace("notify: 'issue, comment'", 'notify: none');
    const files = { ...called.files, '.github/workflows/theirs.yml': caller };
    const run = await runWorkflow({ ...called, files, cloud: proving, prepare: withPulls });
    expect(run.jobs.canary?.result, run.ending).toBe('success');
    expect(commentsIn(run)).toEqual([]);
    expect(run.asked.filter(({ path }) => path === '/graphql')).toEqual([]);
  });
});
