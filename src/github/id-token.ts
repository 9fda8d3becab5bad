/**
 * The id token of the job, by which it proves to others what it is. Knows nobody whom it is shown to.
 */
import { timeLimit } from '../lib/clock.ts';
import { RunError } from '../lib/errors.ts';
import { Secret } from '../lib/secret.ts';

/** The client tries again by itself, and knows no end of its own. */
const TIMEOUT_MS = 20_000;

/** Asks GitHub for an id token, which is masked by whoever gives it. Throws RunError `id_token_failed`. */
export async function idToken(audience: string | undefined, signal: AbortSignal): Promise<Secret> {
  // Loaded late: few jobs ask for one, and its client is large.
  const core = await import('@actions/core');
  const ends = AbortSignal.any([signal, timeLimit(TIMEOUT_MS)]);
  const asked = core.getIDToken(audience).then(
    (token) => new Secret(token),
    (error: unknown) => {
      // Its words are those of the answer, and those are nobody's to repeat.
      const status = /Error Code : (\d{3})\b/.exec(error instanceof Error ? error.message : '')?.[1];
      throw failed(status === undefined ? 'gave no answer that could be read' : `answered ${status}`);
    },
  );
  return Promise.race([asked, ended(ends)]);
}

function ended(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const give = (): void => reject(failed('did not answer in time'));
    if (signal.aborted) give();
    else signal.addEventListener('abort', give, { once: true });
  });
}

function failed(what: string): RunError {
  return new RunError('id_token_failed', `the service of GitHub for id tokens ${what}`);
}
