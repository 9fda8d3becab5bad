/**
 * A job whose workspace is at the head of a pull request, as `actions/checkout` leaves it: a real repository with the commit
 * that it is based on and that of the head, whole or shallow, and the payload that GitHub sends.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { git, insteadOfGitHub } from './checkout.ts';
import { createRunner, type Runner, type RunnerOptions } from './runner.ts';

export const REPOSITORY = 'octo/widgets';

/** By path: content, a link to somewhere, or null for a file that is taken away. */
export type Files = Readonly<Record<string, string | { readonly link: string } | null>>;

export interface PullRequestOptions {
  readonly eventName?: string;
  readonly base: Readonly<Record<string, string>>;
  readonly head: Files;
  /** The head lies in another repository. */
  readonly fork?: boolean;
  readonly author?: string;
  readonly title?: string;
  readonly body?: string;
  /** The checkout has the commit of the head alone. */
  readonly shallow?: boolean;
  /** The workspace stands at the base. */
  readonly atBase?: boolean;
  /** What the payload is, where it is not that of a pull request or a merge group. */
  readonly payload?: (commits: { readonly base: string; readonly head: string }) => object;
  readonly runner?: Partial<RunnerOptions>;
}

export interface PullRequest extends AsyncDisposable {
  readonly runner: Runner;
  readonly base: string;
  readonly head: string;
  /** The repository that stands for GitHub's, where the checkout is shallow. */
  readonly origin: string;
}

/** Makes the job. Dispose it as a runner. */
export function createPullRequest(options: PullRequestOptions): PullRequest {
  const { eventName = 'pull_request', atBase = false } = options;
  const runner = createRunner({
    ...{ eventName, event: {}, repository: REPOSITORY, files: { 'README.md': 'widgets\n', ...options.base } },
    ...{ ref: 'refs/pull/7/merge', headRef: 'feature', baseRef: 'main' },
    ...options.runner,
  });
  const { workspace, commit: base } = runner;
  git(workspace, 'checkout', '--quiet', '-B', 'feature');
  putFiles(workspace, options.head);
  git(workspace, 'add', '--all');
  git(workspace, 'commit', '--quiet', '--allow-empty', '--message=Change');
  const head = git(workspace, 'rev-parse', 'HEAD').trim();
  const origin = join(dirname(workspace), 'origin.git');
  git(workspace, 'clone', '--quiet', '--bare', workspace, origin);
  git(workspace, 'checkout', '--quiet', '--detach', atBase ? base : head);
  if (options.shallow) makeShallow(workspace, origin, head);
  insteadOfGitHub(runner.home, REPOSITORY, origin);
  const payload = options.payload?.({ base, head }) ?? payloadOf(eventName, options, { base, head });
  writeFileSync(runner.environment.GITHUB_EVENT_PATH ?? '', JSON.stringify(payload));
  return { runner, base, head, origin, [Symbol.asyncDispose]: () => runner[Symbol.asyncDispose]() };
}

function putFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const place = join(folder, path);
    rmSync(place, { recursive: true, force: true });
    if (content === null) continue;
    mkdirSync(dirname(place), { recursive: true });
    if (typeof content === 'string') writeFileSync(place, content);
    else symlinkSync(content.link, place);
  }
}

function payloadOf(
  eventName: string,
  options: PullRequestOptions,
  commits: { base: string; head: string },
): object {
  const { base, head } = commits;
  if (eventName === 'merge_group')
    return {
      merge_group: {
        head_ref: 'refs/heads/feature',
        head_sha: head,
        base_ref: 'refs/heads/main',
        base_sha: base,
      },
    };
  const repo = { full_name: options.fork ? 'stranger/widgets' : REPOSITORY };
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      title: options.title ?? 'Change something',
      body: options.body ?? null,
      user: { login: options.author ?? 'octocat' },
      head: { ref: 'feature', sha: head, repo },
      base: { ref: 'main', sha: base, repo: { full_name: REPOSITORY } },
    },
    repository: { full_name: REPOSITORY, default_branch: 'main', private: true },
  };
}

/** What `actions/checkout` with its depth of 1 makes. */
function makeShallow(workspace: string, origin: string, head: string): void {
  rmSync(join(workspace, '.git'), { recursive: true });
  git(workspace, 'init', '--quiet', '--initial-branch=main');
  git(workspace, 'fetch', '--quiet', '--depth=1', `file://${origin}`, head);
  git(workspace, 'remote', 'add', 'origin', `https://github.com/${REPOSITORY}`);
  git(workspace, 'reset', '--quiet', '--mixed', head);
  git(workspace, 'checkout', '--quiet', '--detach', head);
}

export interface RestStandIn extends AsyncDisposable {
  readonly url: string;
  /** Method and path of each request. */
  readonly asked: readonly string[];
}

/** GitHub's REST API: what each login may do, and trees and blobs of a repository. 404 for everything else. */
export async function startRest({
  permissions = {},
  repository,
}: {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly repository?: string;
}): Promise<RestStandIn> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://x').pathname);
    asked.push(`${request.method} ${path}`);
    const body = answer(path);
    response.writeHead(body === null ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body ?? { message: 'Not Found' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  function answer(path: string): object | null {
    const login = /\/collaborators\/([^/]+)\/permission$/.exec(path)?.[1];
    const permission = login === undefined ? undefined : permissions[login];
    if (permission !== undefined) return { permission };
    const [, kind, object] = /\/git\/(trees|blobs)\/([0-9a-f]{40})$/.exec(path) ?? [];
    if (repository === undefined || object === undefined) return null;
    const raw = (args: string[]) => execFileSync('git', args, { cwd: repository, encoding: 'utf8' });
    if (kind === 'blobs')
      return { content: Buffer.from(raw(['cat-file', 'blob', object])).toString('base64') };
    const rows = raw(['ls-tree', object]).split('\n').filter(Boolean);
    return {
      tree: rows.map((row) => {
        const [, mode, type, sha, name] = /^(\d+) (\w+) (\w+)\t(.*)$/.exec(row) ?? [];
        return { mode, type, sha, path: name };
      }),
    };
  }
}
