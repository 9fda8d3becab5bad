/**
 * A git repository as `actions/checkout` leaves it in the workspace: one commit, an origin on GitHub, on a
 * branch or detached. Real git with an environment of its own, so that no setting of the machine leaks in.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface CheckoutOptions {
  readonly folder: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly branch: string;
  /** HEAD names the commit and no branch, as for a pull request or a tag. */
  readonly detached: boolean;
  /** Content by path; a README where absent. */
  readonly files?: Readonly<Record<string, string>>;
}

/** What was made of options, by them, in this process. */
const made = new Map<string, string>();

/** Makes the repository and gives the id of its commit; the same options give the same id. */
export function makeCheckout({ folder, ...options }: CheckoutOptions): string {
  const room = process.env.TESTS_ROOM;
  if (room === undefined) return make({ folder, ...options });
  // git is asked once for each kind of repository, and the others are copies.
  const key = JSON.stringify(options);
  const template = made.get(key) ?? mkdtempSync(join(room, 'checkout-'));
  if (!made.has(key)) make({ folder: template, ...options });
  made.set(key, template);
  cpSync(template, folder, { recursive: true });
  // The index knows the files of the template.
  git(folder, 'update-index', '-q', '--refresh');
  return readFileSync(join(folder, '.git/refs/heads', options.branch), 'utf8').trim();
}

function make({ folder, repository, branch, detached, files }: CheckoutOptions): string {
  mkdirSync(folder, { recursive: true });
  for (const [path, content] of Object.entries(files ?? { 'README.md': `# ${repository}\n` })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  git(folder, 'init', '--quiet', '--template=', `--initial-branch=${branch}`);
  for (const name of ['hooks', 'info']) mkdirSync(join(folder, '.git', name), { recursive: true });
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message=Begin');
  // As git itself would, hundreds of times.
  const fetch = '+refs/heads/*:refs/remotes/origin/*';
  const remote = `[remote "origin"]\n\turl = https://github.com/${repository}\n\tfetch = ${fetch}\n`;
  appendFileSync(join(folder, '.git/config'), remote);
  const commit = readFileSync(join(folder, '.git/refs/heads', branch), 'utf8');
  if (detached) writeFileSync(join(folder, '.git/HEAD'), commit);
  return commit.trim();
}

/** Has git find a repository of this machine wherever it is told to go to GitHub's, by the settings of a home. */
export function insteadOfGitHub(home: string, repository: string, folder: string): void {
  const addresses = ['', '.git'].map((end) => `\tinsteadOf = https://github.com/${repository}${end}\n`);
  writeFileSync(join(home, '.gitconfig'), `[url "file://${folder}"]\n${addresses.join('')}`);
}

/** Runs git as the checkout of a test does. */
export function git(cwd: string, ...args: string[]): string {
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: cwd,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'Octo Cat',
    GIT_AUTHOR_EMAIL: 'octocat@example.com',
    GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
    GIT_COMMITTER_NAME: 'Octo Cat',
    GIT_COMMITTER_EMAIL: 'octocat@example.com',
    GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
  };
  return execFileSync('git', args, { cwd, env, encoding: 'utf8' });
}
