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

/** Which workflow run, and what may read it. */
export interface OtherRun {
  readonly token: Secret;
  readonly apiUrl: string;
  readonly workflowRunId: number;
  /** `owner/name`. */
  readonly repository: string;
}

/** `owner/name` of the repository whose code a workflow run ran, a fork's where it is one; null where it cannot be read. */
export async function headRepository(
  { token, apiUrl, workflowRunId, repository }: OtherRun,
  signal: AbortSignal,
): Promise<string | null> {
  const [owner = '', repo = ''] = repository.split('/');
  const { getOctokit } = await import('@actions/github');
  const client = getOctokit(token.reveal(), { baseUrl: apiUrl });
  try {
    const request = { signal: AbortSignal.any([timeLimit(TIMEOUT_MS), signal]) };
    const asked = { owner, repo, run_id: workflowRunId, request };
    const { data } = await client.rest.actions.getWorkflowRun(asked);
    return data.head_repository?.full_name ?? null;
  } catch {
    return null;
  }
}

/** Who can read a repository; null where GitHub does not tell it, for whatever reason. */
export async function visibilityOf({
  token,
  apiUrl,
  repository,
  signal,
}: Pick<BranchQuestion, 'token' | 'apiUrl' | 'repository' | 'signal'>): Promise<'public' | 'private' | null> {
  const [owner = '', repo = ''] = repository.split('/');
  const { getOctokit } = await import('@actions/github');
  const client = getOctokit(token.reveal(), { baseUrl: apiUrl });
  try {
    const request = { signal: AbortSignal.any([timeLimit(TIMEOUT_MS), signal]) };
    const { data } = await client.rest.repos.get({ owner, repo, request });
    return data.private ? 'private' : 'public';
  } catch {
    return null;
  }
}

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
