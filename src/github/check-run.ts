/**
 * Makes a check run on a commit, with a conclusion of its own: what a step's exit status cannot say. Loads the client only
 * when one is made, and bounds the time. A failure is a value: it changes no verdict.
 */
import { timeLimit } from '../lib/clock.ts';
import { toRunError } from '../lib/errors.ts';
import type { Secret } from '../lib/secret.ts';
import { oneLine } from '../lib/text.ts';

export interface CheckRun {
  readonly token: Secret;
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly name: string;
  /** Of a pull request its head, not the merge commit. */
  readonly headSha: string;
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'skipped' | 'timed_out' | 'cancelled';
  readonly title: string;
  readonly summary: string;
  /** Page that its link leads to. */
  readonly detailsUrl: string;
  /** Which attempt of which workflow run it is of. */
  readonly externalId: string;
  readonly signal: AbortSignal;
}

export type Made =
  | { readonly ok: true; readonly url: string }
  /** `denied`: the token has no right to, which is no fault. */
  | { readonly ok: false; readonly denied: boolean; readonly message: string };

const TIMEOUT_MS = 15_000;
/** GitHub counts bytes, and refuses the whole where there are more than 65,535. */
const MAX_SUMMARY_BYTES = 60_000;

/** Makes the check run, whole, by one request. Never throws. */
export async function makeCheckRun(check: CheckRun): Promise<Made> {
  const [owner = '', repo = ''] = check.repository.split('/');
  try {
    const { getOctokit } = await import('@actions/github');
    const client = getOctokit(check.token.reveal(), { baseUrl: check.apiUrl });
    const { data } = await client.rest.checks.create({
      ...{ owner, repo, name: check.name, head_sha: check.headSha },
      ...{ status: 'completed', conclusion: check.conclusion },
      ...{ details_url: check.detailsUrl, external_id: check.externalId },
      output: { title: oneLine(check.title, 200), summary: cut(check.summary) },
      request: { signal: AbortSignal.any([timeLimit(TIMEOUT_MS), check.signal]) },
    });
    // Else something answered in GitHub's place, and nobody has made one.
    if (typeof data !== 'object' || !Number.isSafeInteger(data.id))
      return { ok: false, denied: false, message: 'the answer is none of GitHub' };
    return { ok: true, url: typeof data.html_url === 'string' ? data.html_url : '' };
  } catch (error) {
    const status = statusOf(error);
    const message = oneLine(toRunError(error).message);
    return { ok: false, denied: status === 403 || status === 404, message };
  }
}

function statusOf(error: unknown): number | null {
  const status = error !== null && typeof error === 'object' && 'status' in error ? error.status : null;
  return typeof status === 'number' ? status : null;
}

/** At a border of lines, so that no character is cut in two. */
function cut(summary: string): string {
  if (Buffer.byteLength(summary) <= MAX_SUMMARY_BYTES) return summary;
  const kept: string[] = [];
  let bytes = 0;
  for (const line of summary.split('\n')) {
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > MAX_SUMMARY_BYTES) break;
    kept.push(line);
  }
  return [...kept, '', 'Cut: the step summary has all of it.'].join('\n');
}
