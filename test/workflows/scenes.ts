/** What the tests of workflows have in common: events as GitHub sends them, and what Codex Cloud does. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type PastRunOptions, ranWith } from '../support/github-history.ts';
import type { Tracker } from '../support/github-issues.ts';
import { recordAt } from '../support/history.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ID = 1296269;

/** The workflow of an example, under the name it has in the repository of a user. */
export function example(name: string): { workflow: string; files: Record<string, string> } {
  const workflow = `.github/workflows/${name}.yml`;
  const text = readFileSync(join(ROOT, 'canary/examples', `${name}.yml`), 'utf8');
  return { workflow, files: { 'README.md': 'one\n', [workflow]: text } };
}

/** The canary workflow of this repository. */
export function canary(): { workflow: string; files: Record<string, string> } {
  const workflow = '.github/workflows/canary.yml';
  return {
    workflow,
    files: { 'README.md': 'one\n', [workflow]: readFileSync(join(ROOT, workflow), 'utf8') },
  };
}

/** A cloud task that does what the scenario `diff` asks for, on this commit. */
export const proving = (commit: string): object => ({
  title: 'A diff that proves run and commit',
  turns: [{ status: 'pending' }, { status: 'completed' }],
  diff: { path: 'codex-canary.txt', content: `{{nonce}}\n${commit}\n` },
});

/** A pull request of a branch of octo/widgets, or of the fork of a stranger. */
export const pullRequest =
  (from: 'branch' | 'fork') =>
  (commit: string): object => {
    const own = { id: ID, full_name: 'octo/widgets', fork: false };
    const fork = { id: 7, full_name: 'stranger/widgets', fork: true };
    return {
      action: 'synchronize',
      number: 7,
      pull_request: {
        number: 7,
        user: { login: from === 'fork' ? 'stranger' : 'octocat' },
        head: { sha: commit, ref: 'change', repo: from === 'fork' ? fork : own },
        base: { sha: commit, ref: 'main', repo: own },
      },
    };
  };

/** The merge queue asks for its checks. */
export const mergeGroup = (commit: string): object => ({
  action: 'checks_requested',
  merge_group: {
    head_sha: commit,
    head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${commit}`,
    base_sha: commit,
    base_ref: 'refs/heads/main',
  },
});

/** A tag was pushed. */
export const pushedTag = (commit: string): object => ({ ref: 'refs/tags/v1.2.3', after: commit });

/** Seven pull requests, the last of which such an event is about. */
export const withPulls = (tracker: Tracker): void => {
  for (let one = 0; one < 7; one += 1) tracker.add({ title: 'x', body: 'x', author: 'octocat', pull: true });
};

/** A daily canary, by a letter for each day before today: F failed, anything else passed. */
export const pastDays = (letters: string): PastRunOptions[] =>
  [...letters].map((letter, index) => {
    const at = Date.now() - (letters.length - index) * 24 * 3_600_000;
    const times = { started_at: new Date(at).toISOString(), completed_at: new Date(at).toISOString() };
    const record = recordAt(index, { ...times, outcome: letter === 'F' ? 'fail' : 'pass' });
    return ranWith({ id: 1000 + index, at, sha: record.sha ?? '' }, [record]);
  });
