/** The workflows of docs/notify.md as they stand there: the issue, the comment and the badge that they leave. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { BOT } from '../support/github-issues.ts';
import { runWorkflow, type WorkflowResult } from './act.ts';
import { pastDays, proving, pullRequest, withPulls } from './scenes.ts';

const PAGE = readFileSync(join(resolve(import.meta.dirname, '../..'), 'docs/notify.md'), 'utf8');
const [SCHEDULED = '', PULL_REQUEST = '', BADGE = ''] = [...PAGE.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
  ([, block]) => block,
);

const placed = (text: string) => ({
  workflow: '.github/workflows/canary.yml',
  files: { 'README.md': 'one\n', '.github/workflows/canary.yml': text },
});
const resultsOf = (run: WorkflowResult) =>
  Object.fromEntries(Object.entries(run.jobs).map(([job, { result }]) => [job, result]));

test('a schedule that fails again has an issue, and a badge on a branch of its own', async () => {
  const run = await runWorkflow({
    ...{ event: 'schedule', ...placed(SCHEDULED + BADGE), past: pastDays('.F'), origin: true },
    cloud: () => proving('4d1c0ffee5ca1ab1e0ddba11deadbea7f005ba11'),
  });
  expect(resultsOf(run), run.ending).toEqual({ canary: 'failure', notify: 'success', badge: 'success' });
  expect(run.issues).toMatchObject([{ title: 'Codex canary: diff keeps failing', author: BOT }]);
  expect(JSON.parse(run.pushed('badges', 'codex-canary.json') ?? '')).toMatchObject({
    ...{ color: 'red', label: 'codex canary' },
    message: expect.stringMatching(/^fail, last live pass 2 d ago$/),
  });
  expect(run.pushed('badges', 'README.md')).toBeNull();
  expect([run.leaks, run.survivors]).toEqual([[], []]);
});

test('a pull request has one comment with the verdict', async () => {
  const run = await runWorkflow({
    ...{ event: 'pull_request', payload: pullRequest('branch'), ...placed(PULL_REQUEST) },
    ...{ cloud: proving, prepare: withPulls },
  });
  expect(resultsOf(run), run.ending).toEqual({ canary: 'success', notify: 'success' });
  expect(run.issues.at(-1)?.comments.map(({ author, body }) => [author, body])).toEqual([
    [
      BOT,
      expect.stringMatching(
        /may be merged\*\*: 1 of 1 run passed[\s\S]*\| diff \| pass \| allow \| \[cloud task\]/,
      ),
    ],
  ]);
});
