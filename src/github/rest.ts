/**
 * What is asked of GitHub's REST API. Loads the client only when something is asked, and bounds the time.
 */
import { timeLimit } from '../lib/clock.ts';
import type { Secret } from '../lib/secret.ts';

export interface BranchQuestion {
  readonly token: Secret;
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly branch: string;
  /** What is left of the run's time, in milliseconds. */
  readonly leftMs: number;
  readonly signal: AbortSignal;
}

const TIMEOUT_MS = 10_000;

/** Commit a branch stands at on GitHub, 40 hex digits; null where that cannot be read, for whatever reason. */
export async function branchHead({
  token,
  apiUrl,
  repository,
  branch,
  leftMs,
  signal,
}: BranchQuestion): Promise<string | null> {
  const [owner = '', repo = ''] = repository.split('/');
  const { getOctokit } = await import('@actions/github');
  const client = getOctokit(token.reveal(), { baseUrl: apiUrl });
  try {
    const limit = timeLimit(Math.max(1, Math.min(TIMEOUT_MS, leftMs)));
    const request = { signal: AbortSignal.any([limit, signal]) };
    const { data } = await client.rest.repos.getBranch({ owner, repo, branch, request });
    return data.commit.sha;
  } catch {
    return null;
  }
}
