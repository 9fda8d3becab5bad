/** The reusable canary of this repository: by its own schedule, and called by a second repository at a tag. */
import { expect, test } from 'vitest';
import { runWorkflow, type WorkflowResult } from './act.ts';
import { canary, proving, pullRequest } from './scenes.ts';

const CALLER = `
name: theirs
on: { pull_request: , schedule: [{ cron: '11 3 * * *' }] }
permissions: { contents: read, actions: read }
jobs:
  canary:
    permissions: { contents: read, actions: read }
    uses: org/codex-orchestrator-action/.github/workflows/canary.yml@v1
    with: { scenarios: 'theirs.yml, diff', shards: 2, spend-per-commit: '2' }
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

test('a second repository has its scenarios run in two shards, and merges on one verdict', async () => {
  const run = await runWorkflow({ ...called, cloud: proving });
  expect(run.jobs.canary, run.ending).toEqual({
    result: 'success',
    outputs: { verdict: 'allow', 'run-outcome': 'pass', reason: '' },
  });
  expect(run.jobs.merge?.result).toBe('success');
  expect(resultsIn(run, 'run')).toEqual(['success', 'success']);
  expect(verdicts(run)).toEqual({ theirs: 'allow', diff: 'allow' });
  expect([run.submits, run.leaks, run.survivors]).toEqual([2, [], []]);
  // What act does not know is said here: GitHub resolves the action of the called repository by itself.
  expect(new Set(run.rewritings.map(({ from }) => from))).toEqual(
    new Set(['uses: $/', 'max-parallel: ${{ fromJSON(inputs.parallel || 1) }}']),
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
});

test('a plan that fails blocks, although there is nothing to join', async () => {
  const files = { ...called.files, 'theirs.yml': 'id: theirs\nmode: nowhere\n' };
  const run = await runWorkflow({ ...called, files, cloud: proving });
  expect([resultsIn(run, 'plan'), resultsIn(run, 'gate')], run.ending).toEqual([['failure'], ['failure']]);
  expect(outputsOfGate(run)).toMatchObject({ reason: 'result_missing' });
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
  ).toEqual({ plan: 'success', run: 'success', gate: 'success' });
  expect(run.jobs.gate?.outputs).toEqual({ verdict: 'allow', 'run-outcome': 'pass', reason: '' });
  expect(run.jobs.plan?.outputs.expected).toBe('diff');
  expect([run.submits, run.leaks]).toEqual([1, []]);
});
