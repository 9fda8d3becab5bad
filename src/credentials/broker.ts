/**
 * Gives credentials for a use, from the inputs or from Vault, in memory alone. Knows no run: who asks says for how long.
 */
import { RunError } from '../lib/errors.ts';
import type { Secret } from '../lib/secret.ts';
import { fingerprintOf } from './login-file.ts';
import { endOfToken } from './token-end.ts';
import type { VaultPlace } from './vault-http.ts';
import type { LoginInVault, SecretPlace } from './vault-secret.ts';
import type { SessionEffects, VaultLogin } from './vault-session.ts';

/** What a credential is for: the Codex CLI, or the sync with the Runs API. */
export type Use = 'codex-cloud' | 'cloud-sync';

/** A credential: for `codex-cloud` the fields of CredentialInputs, for `cloud-sync` one `token`. */
export interface Lease {
  readonly values: Readonly<Record<string, Secret>>;
  /** Milliseconds since the epoch; null where nobody says when it ends. */
  readonly expiresAt: number | null;
}

export interface CredentialBroker {
  /** A credential that lives at least `forMs` longer, renewed where it must be; null where no source has one. Throws RunError. */
  lease(use: Use, forMs: number): Promise<Lease | null>;
  /** Revokes what was leased; never throws; bounded. */
  close(): Promise<void>;
}

export interface Broker extends CredentialBroker {
  /** Why there is nobody to ask although Vault is named; null where that is not so. */
  readonly lacks: string | null;
  /** Everything that has arrived and must not be written anywhere. */
  readonly secrets: readonly Secret[];
  /** Puts a login in the place of the one that was leased from Vault, or gives up. Throws RunError `vault_write_refused`, and those of a lease. */
  writeToVault(content: Secret, signal: AbortSignal): Promise<void>;
  /** Where in Vault the credential of a use is, for a later process; null where it is not there. Throws RunError for its authority. */
  vaultPlace(use: Use): Promise<LoginInVault | null>;
}

/** Vault as a source. */
export interface VaultSource {
  readonly address: string;
  readonly namespace: string | null;
  /** Reads the PEM of its authority once somebody asks, and throws RunError; null for the authorities that Node trusts. */
  readonly authority: (() => Promise<string>) | null;
  readonly engine: Omit<SecretPlace, 'path'>;
  /** Where the credential of a use is; a use without a path has none in Vault. */
  readonly paths: Partial<Readonly<Record<Use, string>>>;
  /** Null where the job has no id token and was given no token. */
  readonly login: VaultLogin | null;
}

export interface BrokerEffects extends Omit<SessionEffects, 'arrived'> {
  /** Tells the surface never to show this value. */
  readonly mask: (secret: Secret) => void;
  /** Aborts when nobody needs a credential any more. */
  readonly signal: AbortSignal;
}

/** By use: what a field is called in Vault, and what it becomes. */
const FIELDS: Readonly<Record<Use, Readonly<Record<string, string>>>> = {
  'codex-cloud': {
    'codex-access-token': 'codexAccessToken',
    'codex-auth-json': 'codexAuthJson',
    'openai-api-key': 'openaiApiKey',
  },
  'cloud-sync': { token: 'token' },
};
/** How long what was read is taken for what stands there. */
const FRESH_MS = 60_000;
const NO_IDENTITY =
  'Vault is named, and this job has neither an id token (permissions: id-token: write, which a pull request from a fork never has) nor a vault-token';

interface Read {
  readonly lease: Lease;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Gives what was `given`, which comes first, and what Vault has. */
export class SourcesBroker implements Broker {
  readonly secrets: Secret[] = [];
  readonly lacks: string | null;
  readonly #given: Partial<Readonly<Record<Use, Lease['values']>>>;
  readonly #source: VaultSource | null;
  readonly #effects: BrokerEffects;
  readonly #reads = new Map<Use, Promise<Read>>();
  #vault: ReturnType<typeof openVault> | null = null;
  /** Fingerprint of the login that was put there last. */
  #written: string | null = null;

  constructor(
    given: Partial<Readonly<Record<Use, Lease['values']>>>,
    source: VaultSource | null,
    effects: BrokerEffects,
  ) {
    this.#given = given;
    this.#source = source;
    this.#effects = effects;
    this.lacks = source !== null && source.login === null ? NO_IDENTITY : null;
  }

  async lease(use: Use, forMs: number): Promise<Lease | null> {
    const own = this.#given[use];
    if (own !== undefined) return { values: own, expiresAt: null };
    const path = this.#pathOf(use);
    if (path === null) return null;
    const before = this.#reads.get(use);
    const known = before === undefined ? null : await before.catch(() => null);
    if (known && this.#now() - known.at < FRESH_MS && this.#leftMs(known.lease) >= forMs) return known.lease;
    const reading = this.#read(use, path);
    this.#reads.set(use, reading);
    const { lease } = await Promise.race([reading, cancelled(this.#effects.signal)]);
    if (this.#leftMs(lease) >= forMs) return lease;
    const [left, needed] = [this.#leftMs(lease), forMs].map((ms) => Math.round(ms / 1000));
    throw new RunError(
      'credentials_expiring',
      `The credential that Vault holds ends in ${left} s, and ${needed} s are needed`,
    );
  }

  async writeToVault(content: Secret, signal: AbortSignal): Promise<void> {
    const path = this.#pathOf('codex-cloud');
    if (path === null)
      throw new RunError('vault_write_refused', this.lacks ?? 'no vault-path names where it would belong');
    const known = await this.#reads.get('codex-cloud')?.catch(() => null);
    const read = known?.lease.values.codexAuthJson;
    const vault = await this.#open();
    const before = this.#written ?? (read === undefined ? null : fingerprintOf(read));
    await vault.write(path, content, { before, signal });
    this.#written = fingerprintOf(content);
    this.#reads.delete('codex-cloud');
  }

  async vaultPlace(use: Use): Promise<LoginInVault | null> {
    const path = this.#pathOf(use);
    if (this.#source === null || path === null) return null;
    return { vault: await placeOf(this.#source), secret: { ...this.#source.engine, path } };
  }

  async close(): Promise<void> {
    const vault = await this.#vault?.catch(() => null);
    await vault?.close();
  }

  /** Where Vault has the credential of a use; null where it has none, or lets nobody in. */
  #pathOf(use: Use): string | null {
    return this.#source?.login ? (this.#source.paths[use] ?? null) : null;
  }

  async #read(use: Use, path: string): Promise<Read> {
    const vault = await this.#open();
    return { lease: await vault.read(use, path), at: this.#now() };
  }

  #open(): ReturnType<typeof openVault> {
    const arrived = (value: Secret): void => {
      this.#effects.mask(value);
      this.secrets.push(value);
    };
    this.#vault ??= openVault(this.#source, { ...this.#effects, arrived }).catch((error: unknown) => {
      this.#vault = null;
      throw error;
    });
    return this.#vault;
  }

  #now(): number {
    return this.#effects.clock.now();
  }

  #leftMs({ expiresAt }: Lease): number {
    return expiresAt === null ? Number.POSITIVE_INFINITY : expiresAt - this.#now();
  }
}

async function placeOf({ address, namespace, authority }: VaultSource): Promise<VaultPlace> {
  return { address: address.replace(/\/+$/, ''), namespace, authority: (await authority?.()) ?? null };
}

interface Writing {
  /** Fingerprint of the login that has to stand there; null for any. */
  readonly before: string | null;
  readonly signal: AbortSignal;
}

/** Loaded only here: a run that asks nothing of Vault does without. */
async function openVault(source: VaultSource | null, effects: SessionEffects) {
  if (source?.login == null) throw new RunError('vault_login_refused', NO_IDENTITY);
  const { login, engine } = source;
  const [{ VaultSession }, { fieldsOf, readSecret, writeLogin }] = await Promise.all([
    import('./vault-session.ts'),
    import('./vault-secret.ts'),
  ]);
  const vault = await placeOf(source);
  const session = new VaultSession(vault, login, effects);
  const at = (path: string) => ({ vault, session, place: { ...engine, path }, arrived: effects.arrived });
  return {
    async read(use: Use, path: string): Promise<Lease> {
      const access = at(path);
      const values = fieldsOf(await readSecret(access), FIELDS[use], access.place);
      const ends = Object.values(values).flatMap((value) => endOfToken(value) ?? []);
      return { values, expiresAt: ends.length === 0 ? null : Math.min(...ends) };
    },
    write(path: string, content: Secret, { before, signal }: Writing): Promise<void> {
      // Who gives it up is to find it where it was.
      const bounds = { ...session.bounds, signal: AbortSignal.any([session.bounds.signal, signal]) };
      const own = {
        token: () => Promise.race([session.token(), cancelled(bounds.signal)]),
        instead: (token: Secret) => Promise.race([session.instead(token), cancelled(bounds.signal)]),
        bounds,
      };
      return writeLogin({ ...at(path), session: own }, content, before);
    },
    close: () => session.close(),
  };
}

function cancelled(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const give = (): void =>
      reject(new RunError('cancelled', 'the run was cancelled while Vault was asked for its credential'));
    if (signal.aborted) give();
    else signal.addEventListener('abort', give, { once: true });
  });
}
