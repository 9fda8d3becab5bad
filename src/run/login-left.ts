/**
 * What post does about a login that main has left: a renewed one is still kept, from the private folder that a killed main
 * left on the disk, or sealed from the state where main could not write it.
 */
import { secretsOf } from '../credentials/credential.ts';
import { fingerprintOf, type HeldLogin, loginIn } from '../credentials/login-file.ts';
import { placeInWords, putSecret } from '../github/secrets.ts';
import type { Clock } from '../lib/clock.ts';
import { toRunError } from '../lib/errors.ts';
import type { Secret } from '../lib/secret.ts';
import type { CredentialRotation } from '../manifest/credential-fields.ts';
import { keepWithin, NOWHERE } from './custody.ts';
import { githubSecret } from './keepers.ts';

interface Job {
  readonly clock: Clock;
  readonly mask: (secret: Secret) => void;
  /** Writes secrets; null where post was given none. */
  readonly token: Secret | null;
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
}

/** Keeps what is left to be kept; null where nothing is. Never throws. */
export async function keepLeft(
  { home, kept, place: secret, sealed }: HeldLogin,
  { clock, mask, token, apiUrl, repository }: Job,
): Promise<CredentialRotation | null> {
  const content = await renewedIn(home, kept);
  if (content === null && sealed === null) return null;
  for (const value of content === null ? [] : secretsOf({ codexAuthJson: content })) mask(value);
  if (secret === null) return NOWHERE;
  const place = { apiUrl, repository, ...secret };
  const to = placeInWords(place);
  if (token === null) return { state: 'lost', to, message: 'post was given no rotate-token' };
  const write = async (signal: AbortSignal): Promise<void> => {
    // As it lies there it is the last one, and sealed with the key of now.
    if (content !== null) await githubSecret(place, token).writeBack(content, { signal, hold: () => {} });
    else if (sealed !== null) await putSecret(place, token, { sealed, signal });
  };
  try {
    await keepWithin(write, { clock, signal: new AbortController().signal });
    return { state: 'kept', to, message: null };
  } catch (error) {
    return { state: 'lost', to, message: toRunError(error).message };
  }
}

/** The login in a CODEX_HOME that is still there, where it is another than the one that is kept. */
async function renewedIn(home: string, kept: string): Promise<Secret | null> {
  const content = await loginIn(home);
  const fingerprint = content === null ? null : fingerprintOf(content);
  return fingerprint === null || fingerprint === kept ? null : content;
}
