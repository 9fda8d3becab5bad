/**
 * The token by which a run speaks to Vault: had by the id token of the job or given as it is, held in memory alone,
 * renewed before it ends and revoked when the run does. Knows no secret that is read by it.
 */
import * as z from 'zod';
import { timeLimit } from '../lib/clock.ts';
import { RunError } from '../lib/errors.ts';
import { Secret } from '../lib/secret.ts';
import { askOnce, askVault, unreadable, type VaultBounds, type VaultPlace } from './vault-http.ts';

/** Gives the id token of the job. Throws RunError. */
export type IdToken = (audience: string | undefined, signal: AbortSignal) => Promise<Secret>;

export type VaultLogin =
  | { readonly kind: 'token'; readonly token: Secret }
  | {
      readonly kind: 'jwt';
      readonly mount: string;
      readonly role: string | undefined;
      readonly audience: string | undefined;
      readonly idToken: IdToken;
    };

/** A token that is ours to revoke, and where. */
export interface Revocable {
  readonly place: VaultPlace;
  readonly token: Secret;
}

export interface SessionEffects extends Omit<VaultBounds, 'signal'> {
  /** Hears every value the moment it arrives. */
  readonly arrived: (value: Secret) => void;
  /** Hears which token is ours to revoke from now on, so that somebody else can where we do not live to; null for none. */
  readonly keep: (left: Revocable | null) => void | Promise<void>;
}

interface Held {
  readonly token: Secret;
  /** Milliseconds since the epoch; null where it does not end, or nobody says when. */
  readonly expiresAt: number | null;
  readonly renewable: boolean;
}

const Auth = z.object({
  auth: z.object({
    client_token: z.string().min(1).max(10_000),
    lease_duration: z.number().min(0),
    renewable: z.boolean().default(false),
  }),
});
const Refusal = z.object({ errors: z.array(z.string()) });

/** A token that ends sooner than this is not used for another call. */
const MARGIN_MS = 10_000;
/** One that can only be renewed for less is let go: who needs one later logs in again. */
const SHORTEST_RENEWAL_MS = 3000;
/** Within what the runner leaves a step that is cancelled. */
const REVOKE_MS = 3000;

export class VaultSession {
  readonly #place: VaultPlace;
  readonly #login: VaultLogin;
  readonly #effects: SessionEffects;
  readonly #closing = new AbortController();
  #held: Held | null = null;
  #pending: Promise<Held> | null = null;

  constructor(place: VaultPlace, login: VaultLogin, effects: SessionEffects) {
    this.#place = place;
    this.#login = login;
    this.#effects = effects;
  }

  /** Whoever closes waits for nobody. A cancelled run still has its new login to write back, so it ends no call. */
  get bounds(): VaultBounds {
    return { ...this.#effects, signal: this.#closing.signal };
  }

  /** A token that lives. Throws RunErrors `vault_login_refused`, `vault_audience_refused`, `id_token_failed`, and those of a call. */
  async token(): Promise<Secret> {
    if (this.#held !== null && !this.#ends(this.#held)) return this.#held.token;
    // Several that ask at once get one token.
    this.#pending ??= this.#begin().finally(() => {
      this.#pending = null;
    });
    return (await this.#pending).token;
  }

  /**
   * Another one in the place of a token that Vault knows no more, as where somebody has revoked it in mid-run; null where
   * Vault knows it, or gives no other. Throws as `token`.
   */
  async instead(token: Secret): Promise<Secret | null> {
    if (this.#login.kind !== 'jwt') return null;
    if (this.#held?.token === token) {
      const call = { method: 'GET', path: 'auth/token/lookup-self', token } as const;
      if ((await askVault(this.#place, call, this.bounds)).status !== 403) return null;
      if (this.#held?.token === token) this.#held = null;
      // One that may not even ask for itself is let go like one that is gone.
      await revoke({ place: this.#place, token });
    }
    return this.token();
  }

  /** Revokes what was had by a login; a token that was given is its owner's. Never throws. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#pending?.catch(() => {});
    const held = this.#held;
    this.#held = null;
    if (held === null || this.#login.kind !== 'jwt') return;
    // What could not be revoked here is for whoever comes after to try.
    if (await revoke({ place: this.#place, token: held.token })) await this.#effects.keep(null);
  }

  #ends({ expiresAt }: Held): boolean {
    return expiresAt !== null && expiresAt - this.#effects.clock.now() <= MARGIN_MS;
  }

  async #begin(): Promise<Held> {
    const renewed = this.#held?.renewable ? await this.#renew(this.#held.token).catch(() => null) : null;
    if (renewed !== null && !this.#ends(renewed)) return this.#hold(renewed);
    if (this.#login.kind === 'jwt') return this.#hold(await this.#logIn(this.#login));
    const { token } = this.#login;
    // How long it lives only a renewal tells that any token may ask for; one that may not is used as it is.
    return this.#hold((await this.#renew(token)) ?? { token, expiresAt: null, renewable: false });
  }

  async #logIn({ mount, role, audience, idToken }: VaultLogin & { kind: 'jwt' }): Promise<Held> {
    const jwt = await idToken(audience, this.bounds.signal);
    this.#effects.arrived(jwt);
    const { status, body } = await this.#ask(`auth/${mount}/login`, null, {
      ...(role === undefined ? {} : { role }),
      jwt: jwt.reveal(),
    });
    if (status !== 200) throw refusalOf(status, body, { mount, role, audience });
    const held = this.#heldOf(body);
    this.#effects.arrived(held.token);
    await this.#effects.keep({ place: this.#place, token: held.token });
    return held;
  }

  /** The same token with a new end; null where Vault does not give it one. */
  async #renew(token: Secret): Promise<Held | null> {
    const { status, body } = await this.#ask('auth/token/renew-self', token, {});
    return status === 200 ? { ...this.#heldOf(body), token } : null;
  }

  #heldOf(body: unknown): Held {
    const { data } = Auth.safeParse(body);
    if (data === undefined) throw unreadable('to a login names no token');
    const { client_token: token, lease_duration: seconds, renewable } = data.auth;
    const expiresAt = seconds === 0 ? null : this.#effects.clock.now() + seconds * 1000;
    return { token: new Secret(token), expiresAt, renewable };
  }

  #hold(held: Held): Held {
    this.#held = held;
    void this.#keepAlive(held);
    return held;
  }

  /** Renews at two thirds of its time, as long as that gains anything and nobody closes. */
  async #keepAlive(first: Held): Promise<void> {
    const { clock } = this.#effects;
    for (let held: Held | null = first; held?.renewable && held.expiresAt !== null; ) {
      const waitMs = ((held.expiresAt - clock.now()) * 2) / 3;
      if (waitMs < SHORTEST_RENEWAL_MS) return;
      await clock.sleep(waitMs, this.#closing.signal);
      if (this.#closing.signal.aborted || this.#held !== held) return;
      const renewed: Held | null = await this.#renew(held.token).catch(() => null);
      if (renewed === null || this.#held !== held) return;
      this.#held = renewed;
      held = renewed;
    }
  }

  #ask(path: string, token: Secret | null, body: Readonly<Record<string, unknown>>) {
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    return askVault(this.#place, { method: 'POST', path: encoded, token, body }, this.bounds);
  }
}

/** Revokes a token, by itself. True where Vault said that it is gone; never throws. */
export async function revoke({ place, token }: Revocable): Promise<boolean> {
  const call = { method: 'POST', path: 'auth/token/revoke-self', token, body: {} } as const;
  return askOnce(place, call, timeLimit(REVOKE_MS)).then(
    ({ status }) => status === 204 || status === 200,
    () => false,
  );
}

interface Asked {
  readonly mount: string;
  readonly role: string | undefined;
  readonly audience: string | undefined;
}

/** Why Vault lets nobody in. Of its words one is looked for, which its library has for a wrong audience; none is repeated. */
function refusalOf(status: number, body: unknown, { mount, role, audience }: Asked): RunError {
  const words = Refusal.safeParse(body).data?.errors ?? [];
  const by = `auth/${mount}${role === undefined ? ' without a role' : `, role ${role}`}`;
  if (words.some((word) => /\binvalid audience\b/.test(word)))
    return new RunError(
      'vault_audience_refused',
      `Vault refused the login by ${by}: its role demands another audience than ${audience ?? 'that of GitHub itself'}`,
    );
  return new RunError('vault_login_refused', `Vault refused the login by ${by}: it answered ${status}`);
}
