/**
 * The step that tells people, as a job of its own: with the bundle, earlier runs and issues at GitHub's REST API by a
 * stand-in, and results as artifacts.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type GitHubHistory,
  ledgerOf,
  ranWith,
  startGitHubHistory,
  TOKEN,
} from '../support/github-history.ts';
import { BOT, Tracker } from '../support/github-issues.ts';
import { recordAt, story } from '../support/history.ts';
import { startResultsService } from '../support/results-service.ts';
import { createRunner, type RunnerOptions } from '../support/runner.ts';

const clock = { now: () => Date.now() };
const PAST = story('.FF').map((record, index) =>
  ranWith({ id: 1000 + index, sha: record.sha ?? '' }, [record]),
);

/** Main of one step in a job of its own, and its post where that is looked at: it has nothing to do. */
async function notified(
  github: GitHubHistory,
  inputs: Readonly<Record<string, string>> = {},
  { withPost = false, ...more }: Partial<RunnerOptions> & { readonly withPost?: boolean } = {},
) {
  await using results = await startResultsService();
  await using runner = createRunner({
    ...{ eventName: 'schedule', event: {}, repository: 'octo/widgets', ref: 'refs/heads/main', results },
    ...more,
    environment: { GITHUB_API_URL: github.apiUrl, ...more.environment },
  });
  const step = runner.step({ with: { operation: 'notify', 'github-token': TOKEN, ...inputs } });
  const main = await step.run('main');
  const post = withPost ? await step.run('post') : null;
  return { ...main, post, survivors: runner.survivors() };
}

const pullRequest = (from: string): Partial<RunnerOptions> => ({
  ...{ eventName: 'pull_request', ref: 'refs/pull/1/merge' },
  event: (commit) => ({
    pull_request: {
      number: 1,
      head: { ref: 'change', sha: commit, repo: { full_name: from } },
      base: { ref: 'main', sha: commit, repo: { full_name: 'octo/widgets' } },
    },
  }),
});

describe('operation: notify', () => {
  test('opens an issue, once, and says so everywhere', async () => {
    const tracker = new Tracker(clock);
    await using github = await startGitHubHistory(PAST, tracker);
    const first = await notified(github);
    expect([first.exitCode, first.annotations, first.survivors]).toEqual([0, [], []]);
    const page = 'https://github.com/octo/widgets/issues/1';
    expect(JSON.parse(first.outputs.issues ?? '')).toEqual([
      { scenario: 'diff', did: 'opened', number: 1, url: page },
    ]);
    expect(first.summary).toContain(`](${page}) of diff`);
    expect(first.log).toContain('diff: issue #1 was opened');
    expect(tracker.issues).toMatchObject([{ author: BOT, state: 'open' }]);
    expect(tracker.issues[0]?.body).toContain('.github/workflows/canary.yml');
    const second = await notified(github, {}, { withPost: true });
    expect(second.log).toContain('diff: issue #1 was left as it is');
    expect([tracker.issues.length, second.exitCode, second.post?.exitCode]).toEqual([1, 0, 0]);
    // The canary of another file is another one.
    const path = 'octo/widgets/.github/workflows/other.yml@refs/heads/main';
    await notified(github, {}, { environment: { GITHUB_WORKFLOW_REF: path } });
    expect(tracker.issues).toHaveLength(2);
  });

  test('waits as long as is said, and leaves issues to the default branch', async () => {
    const tracker = new Tracker(clock);
    await using github = await startGitHubHistory(PAST, tracker);
    expect((await notified(github, { 'issue-after': '3' })).log).toContain('There is nothing to tell');
    const other = await notified(github, {}, { eventName: 'push', ref: 'refs/heads/next' });
    expect(other.log).toContain('this is no run of it');
    expect([other.exitCode, tracker.issues]).toEqual([0, []]);
  });

  test('says which right is missing, and is red for none', async () => {
    const tracker = new Tracker(clock);
    tracker.rights.clear();
    await using github = await startGitHubHistory(PAST, tracker);
    const denied = await notified(github);
    expect(denied.annotations).toMatchObject([
      { level: 'notice', message: expect.stringContaining('give it issues: write') },
    ]);
    github.fail(/\/actions\//, 403);
    const unread = await notified(github);
    expect(unread.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('the job needs actions: read') },
    ]);
    expect([denied.exitCode, unread.exitCode, tracker.issues]).toEqual([0, 0, []]);
  });

  test('comments on a pull request with the verdict of the gate, and with a block where there is none', async () => {
    const tracker = new Tracker(clock);
    const pull = tracker.add({ title: 'x', body: 'x', author: 'octocat', pull: true });
    await using github = await startGitHubHistory([], tracker);
    const inputs = { notify: 'issue, comment', expected: 'diff', 'gate-verdict': 'warn' };
    const first = await notified(github, inputs, pullRequest('octo/widgets'));
    expect([first.exitCode, first.outputs['comment-url']]).toEqual([
      0,
      expect.stringContaining('#issuecomment-'),
    ]);
    expect(pull.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/warns\*\*: 0 of 1 run passed[\s\S]*\| diff \| fail \[`result_missing`\]/),
    ]);
    await notified(github, { ...inputs, 'gate-verdict': '' }, pullRequest('octo/widgets'));
    expect(pull.comments.map(({ body }) => body)).toEqual([expect.stringContaining('⛔ blocks')]);
  });

  test('is a notice on a pull request of a fork, whose token may not write', async () => {
    const tracker = new Tracker(clock);
    const pull = tracker.add({ title: 'x', body: 'x', author: 'stranger', pull: true });
    tracker.rights.clear();
    await using github = await startGitHubHistory([], tracker);
    const inputs = { notify: 'comment', expected: 'diff', 'gate-verdict': 'block' };
    const told = await notified(github, inputs, pullRequest('stranger/widgets'));
    expect([told.exitCode, told.outputs['comment-url'], pull.comments]).toEqual([0, '', []]);
    expect(told.annotations).toMatchObject([
      {
        level: 'notice',
        message: expect.stringContaining('give it pull-requests: write; on a pull request from a fork'),
      },
    ]);
  });

  test('takes records of a folder, and ends where GitHub does not answer', async () => {
    const tracker = new Tracker(clock);
    await using github = await startGitHubHistory([], tracker);
    await using results = await startResultsService();
    await using runner = createRunner({
      ...{ eventName: 'schedule', event: {}, repository: 'octo/widgets', ref: 'refs/heads/main', results },
      environment: { GITHUB_API_URL: github.apiUrl },
    });
    const folder = join(runner.temp, 'records');
    mkdirSync(folder);
    writeFileSync(join(folder, 'codex-history.json'), ledgerOf([recordAt(0, { outcome: 'fail' })]));
    const inputs = {
      operation: 'notify',
      'github-token': TOKEN,
      'history-folder': folder,
      'issue-after': '1',
    };
    github.fail(/graphql/, 'reset');
    const lost = await runner.step({ with: inputs }).run('main');
    expect(lost.annotations).toMatchObject([{ level: 'warning' }]);
    expect([lost.exitCode, tracker.issues]).toEqual([0, []]);
  });
});
