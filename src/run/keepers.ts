/**
 * Where a renewed login can be kept, as a table: who else keeps logins puts itself into it. Knows how one is written
 * there, and not when.
 */
import { join } from 'node:path';
import type { Broker } from '../credentials/broker.ts';
import { fingerprintOf, type HeldLogin, replaceLogin } from '../credentials/login-file.ts';
import { type PublicKey, placeInWords, publicKeyOf, putSecret, type SecretPlace } from '../github/secrets.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { RunError, toRunError } from '../lib/errors.ts';
import type { Secret } from '../lib/secret.ts';

/** What was asked of the keeping of a login. */
export interface RotationAsked {
  readonly to: Inputs['rotateTo'];
  readonly token: Secret | undefined;
  readonly environment: string | undefined;
  readonly secretName: string;
  readonly repository: string | null;
  readonly apiUrl: string;
  /** Who reads and writes in Vault; absent where none is named. */
  readonly broker?: Pick<Broker, 'lacks' | 'vaultPlace' | 'writeToVault'> | undefined;
  /** Absolute path of the user's own folder that the login was read from; absent where it cannot go back there. */
  readonly folder?: string | undefined;
}

export interface Writing {
  readonly signal: AbortSignal;
  /** Is told of the sealed text before it is sent: a later process can send it, and nobody can read it. */
  readonly hold: (sealed: { readonly keyId: string; readonly value: string }) => void;
}

/** Somebody who keeps a login. */
export interface Keeper {
  /** For people. */
  readonly words: string;
  /** What a later process needs to know of it, once it is ready; null where that cannot go on with it. */
  readonly place: () => HeldLogin['place'];
  /** Sees that it could be written there. Throws RunError where not. */
  ready(signal: AbortSignal): Promise<void>;
  /** Writes it where the next run reads it. Throws RunError, a retryable one where another try can help. */
  writeBack(content: Secret, writing: Writing): Promise<void>;
}

const KEEPERS: Readonly<Record<Exclude<RotationAsked['to'], 'none'>, (asked: RotationAsked) => Keeper>> = {
  'github-secret': (asked) => {
    const { token, repository, environment = null, secretName: name, apiUrl } = asked;
    if (token === undefined) throw lacking('rotate-token', 'a token that may write secrets');
    if (repository === null) throw lacking('the repository', 'a checkout whose origin is on github.com');
    return githubSecret({ apiUrl, repository, environment, name }, token);
  },
  vault: ({ broker }) => {
    if (broker === undefined)
      throw new RunError('input_invalid', 'rotate-to is vault, and no Vault is named', {
        guidance: 'Give vault-address and vault-path, or leave rotate-to out',
      });
    let place: HeldLogin['place'] = null;
    return {
      words: VAULT_WORDS,
      place: () => place,
      async ready() {
        if (broker.lacks !== null) throw new RunError('rotation_refused', broker.lacks);
        place = await broker.vaultPlace('codex-cloud');
      },
      writeBack: (content, { signal }) => broker.writeToVault(content, signal),
    };
  },
};

/** What the place in Vault is called. */
export const VAULT_WORDS = 'the secret in Vault';

/** Who keeps a renewed login in place of the one with this fingerprint; null where nobody is to. Throws RunError `input_invalid` for what cannot be. */
export function keeperOf(asked: RotationAsked, given: string): Keeper | null {
  if (asked.to !== 'none') return KEEPERS[asked.to](asked);
  return asked.folder === undefined ? null : ownFolder(asked.folder, given);
}

/** The folder that the user named: on a person's own machine the next run reads it there. */
function ownFolder(folder: string, given: string): Keeper {
  let standing = given;
  return {
    words: join(folder, 'auth.json'),
    // There is no post where a folder can be named.
    place: () => null,
    async ready() {},
    async writeBack(content) {
      await replaceLogin(folder, content, standing);
      standing = fingerprintOf(content) ?? standing;
    },
  };
}

/** A secret of GitHub, which the next run is given as its input. */
export function githubSecret(place: SecretPlace, token: Secret): Keeper {
  let key: PublicKey | null = null;
  const keyed = async (signal: AbortSignal): Promise<PublicKey> => {
    key ??= await publicKeyOf(place, token, signal);
    return key;
  };
  return {
    words: placeInWords(place),
    place: () => ({ environment: place.environment, name: place.name }),
    ready: async (signal) => void (await keyed(signal)),
    async writeBack(content, { signal, hold }) {
      const { seal } = await import('../credentials/sealed-box.ts');
      const put = async ({ key: publicKey, keyId }: PublicKey): Promise<void> => {
        const sealed = { keyId, value: seal(publicKey, content) };
        hold(sealed);
        await putSecret(place, token, { sealed, signal });
      };
      const before = await keyed(signal);
      try {
        await put(before);
      } catch (error) {
        if (toRunError(error).code !== 'rotation_refused') throw error;
        // A run takes hours: it may have begun with another key.
        const now = await publicKeyOf(place, token, signal).catch(() => before);
        if (now.keyId === before.keyId) throw error;
        key = now;
        await put(now);
      }
    },
  };
}

function lacking(what: string, cure: string): RunError {
  return new RunError('input_invalid', `rotate-to is github-secret, and there is no ${what}`, {
    guidance: `Give ${cure}, or leave rotate-to out`,
  });
}
