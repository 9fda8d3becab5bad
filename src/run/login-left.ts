/**
 * What post does about a login that main has left: a renewed one is still kept, from the private folder that a killed main
 * left on the disk, or sealed from the state where main could not write it.
 */
import { secretsOf } from '../credentials/credential.ts';
import { fingerprintOf, type HeldLogin, loginIn } from '../credentials/login-file.ts';
import { placeInWords, putSecret } from '../github/secrets.ts';
import type { Clock, Random } from '../lib/clock.ts';
import { toRunError } from '../lib/errors.ts';
import type { Secret } from '../lib/secret.ts';
import type { CredentialRotation } from '../manifest/credential-fields.ts';
import { keepWithin, NOWHERE } from './custody.ts';
import { githubSecret, VAULT_WORDS } from './keepers.ts';

interface Job {
  readonly clock: Clock;
  readonly mask: (secret: Secret) => void;
  /** Writes secrets; null where post was given none. */
  readonly token: Secret | null;
  /** Of Vault; null where post has none. */
  readonly vaultToken: Secret | null;
  readonly random: Random;
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
}

/** Keeps what is left to be kept; null where nothing is. Never throws. */
export async function keepLeft(
  { home, kept, place, sealed }: HeldLogin,
  job: Job,
): Promise<CredentialRotation | null> {
  const content = await renewedIn(home, kept);
  if (content === null && sealed === null) return null;
  for (const value of content === null ? [] : secretsOf({ codexAuthJson: content })) job.mask(value);
  if (place === null) return NOWHERE;
  const { to, lacks, write } =
    'vault' in place ? inVault(place, { content, kept }, job) : inSecret(place, { content, sealed }, job);
  if (lacks !== null) return { state: 'lost', to, message: lacks };
  try {
    await keepWithin(write, { clock: job.clock, signal: new AbortController().signal });
    return { state: 'kept', to, message: null };
  } catch (error) {
    return { state: 'lost', to, message: toRunError(error).message };
  }
}

/** Where it goes, and why it cannot go there; null where it can. */
interface Way {
  readonly to: string;
  readonly lacks: string | null;
  readonly write: (signal: AbortSignal) => Promise<void>;
}

type Named = NonNullable<HeldLogin['place']>;
interface Left extends Pick<HeldLogin, 'kept' | 'sealed'> {
  readonly content: Secret | null;
}

function inSecret(
  secret: Exclude<Named, { vault: unknown }>,
  { content, sealed }: Pick<Left, 'content' | 'sealed'>,
  { token, apiUrl, repository }: Job,
): Way {
  const place = { apiUrl, repository, ...secret };
  return {
    to: placeInWords(place),
    lacks: token === null ? 'post was given no rotate-token' : null,
    async write(signal) {
      if (token === null) return;
      // As it lies there it is the last one, and sealed with the key of now.
      if (content !== null) await githubSecret(place, token).writeBack(content, { signal, hold: () => {} });
      else if (sealed !== null) await putSecret(place, token, { sealed, signal });
    },
  };
}

function inVault(
  { vault, secret }: Extract<Named, { vault: unknown }>,
  { content, kept }: Pick<Left, 'content' | 'kept'>,
  { clock, mask, vaultToken: token, random }: Job,
): Way {
  return {
    to: VAULT_WORDS,
    lacks: token === null ? 'post has no token of Vault' : null,
    async write(signal) {
      if (token === null || content === null) return;
      const { writeLogin } = await import('../credentials/vault-secret.ts');
      // The tries are those of whoever keeps it.
      const retry = { attempts: 1, firstWaitMs: 0, longestWaitMs: 0, factors: {} };
      const session = {
        token: async () => token,
        instead: async () => null,
        bounds: { clock, signal, retry, seed: random(4) },
      };
      await writeLogin({ vault, session, place: secret, arrived: mask }, content, kept);
    },
  };
}

/** The login in a CODEX_HOME that is still there, where it is another than the one that is kept. */
async function renewedIn(home: string, kept: string): Promise<Secret | null> {
  const content = await loginIn(home);
  const fingerprint = content === null ? null : fingerprintOf(content);
  return fingerprint === null || fingerprint === kept ? null : content;
}
