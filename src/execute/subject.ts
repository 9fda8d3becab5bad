/**
 * Whether what a review is to look at is there. The Codex CLI itself reviews against a branch or commit that does not
 * exist without a word, and exits with 0 (observed).
 */
import { SAFE } from '../github/remote.ts';
import { locate } from '../lib/process.ts';
import type { StreamRequest, StreamResult } from '../lib/stream-process.ts';
import type { PlanItem } from '../plan/expand.ts';

interface Place {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly stream: (request: StreamRequest) => Promise<StreamResult>;
}

const GIT_TIMEOUT_MS = 20_000;

/** Why the review cannot look at what it is to; null where it can. */
export async function missingSubject({ review }: PlanItem, place: Place): Promise<string | null> {
  if (review === null || 'uncommitted' in review) return null;
  const name = 'base' in review ? review.base : review.commit;
  const git = await locate('git', place.env.PATH ?? '');
  if (git === null) return 'there is no git to look up what it reviews';
  const { exitCode } = await place.stream({
    ...place,
    // No credential, and nothing that the checkout could have git start.
    env: {
      PATH: place.env.PATH ?? '',
      HOME: place.env.HOME ?? '',
      GIT_NO_LAZY_FETCH: '1',
      GIT_TERMINAL_PROMPT: '0',
    },
    file: git,
    args: [...SAFE, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`],
    timeoutMs: GIT_TIMEOUT_MS,
    onOutput: () => {},
  });
  if (exitCode === 0) return null;
  return `${name} is no commit of this checkout; fetch it before, as actions/checkout does with fetch-depth: 0`;
}
