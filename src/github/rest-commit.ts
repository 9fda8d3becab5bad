/**
 * The files of a commit by GitHub's REST API, for a job that has no checkout, or one without the commit: tree by tree, so
 * that a link is seen as one. Loads the client only when something is asked, and bounds the time.
 */
import { timeLimit } from '../lib/clock.ts';
import { RunError } from '../lib/errors.ts';
import type { Secret } from '../lib/secret.ts';
import { type Commit, type Entry, entryOf } from './commit.ts';

export interface Api {
  readonly token: Secret;
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly signal: AbortSignal;
}

const TIMEOUT_MS = 10_000;

/** What GitHub says of a login's access to the repository; null where it does not say. */
export async function mayWrite(login: string, api: Api): Promise<boolean | null> {
  const client = await clientOf(api);
  try {
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel({
      ...namesOf(api),
      username: login,
      request: limitOf(api),
    });
    return data.permission === 'admin' || data.permission === 'write';
  } catch {
    return null;
  }
}

/** The commit as the API knows it; null where that cannot be read, for whatever reason. */
export async function remoteCommit(sha: string, api: Api): Promise<Commit | null> {
  const client = await clientOf(api);
  const trees = new Map<string, ReturnType<typeof treeOf>>();
  const root = await treeOf(sha).catch(() => null);
  if (root === null) return null;
  return {
    sha,
    async entry(path) {
      let [tree, found]: [typeof root, Entry] = [root, { kind: 'absent' }];
      const names = path.split('/');
      for (const [at, name] of names.entries()) {
        const row = tree.find((one) => one.path === name);
        if (row === undefined) return { kind: 'absent' };
        found = entryOf(row.mode, row.sha);
        if (at === names.length - 1) return found;
        if (row.type !== 'tree') return { kind: 'absent' };
        const below = trees.get(row.sha) ?? treeOf(row.sha);
        trees.set(row.sha, below);
        tree = await below.catch((cause: unknown) => {
          throw new RunError('base_unavailable', `GitHub does not tell of ${path} in ${sha}`, { cause });
        });
      }
      return found;
    },
    async text(object) {
      const asked = { ...namesOf(api), file_sha: object, request: limitOf(api) };
      const blob = await client.rest.git.getBlob(asked).catch(() => null);
      return blob === null ? null : Buffer.from(blob.data.content, 'base64').toString();
    },
  };

  async function treeOf(tree_sha: string) {
    const { data } = await client.rest.git.getTree({ ...namesOf(api), tree_sha, request: limitOf(api) });
    return data.tree;
  }
}

async function clientOf({ token, apiUrl }: Api) {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token.reveal(), { baseUrl: apiUrl });
}

function namesOf({ repository }: Api): { owner: string; repo: string } {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}

function limitOf({ signal }: Api): { signal: AbortSignal } {
  return { signal: AbortSignal.any([timeLimit(TIMEOUT_MS), signal]) };
}
