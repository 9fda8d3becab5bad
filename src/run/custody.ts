/**
 * Looks after a login while the Codex CLI has it: notices that it was renewed, hides every new value, and has it kept
 * where the next run finds it, before the private folder is removed. A renewed login that is not kept is lost.
 */
import { secretsOf } from '../credentials/credential.ts';
import { type Health, healthOf } from '../credentials/health.ts';
import { fingerprintOf, type HeldLogin, loginIn, stampOf } from '../credentials/login-file.ts';
import { type Clock, timeLimit } from '../lib/clock.ts';
import { toRunError } from '../lib/errors.ts';
import { retryWaitMs } from '../lib/retry.ts';
import type { Secret } from '../lib/secret.ts';
import type { CredentialRotation } from '../manifest/credential-fields.ts';
import { type Keeper, keeperOf, type RotationAsked } from './keepers.ts';

/** What a run asks of whoever looks after its login. */
export interface LoginRequest extends RotationAsked {
  readonly health: Health;
  /** Is told what a later process of the job needs to keep the login, before there is one on the disk. */
  readonly hold: (held: HeldLogin) => void;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** What is needed to keep a login; each run has its own. */
export interface Keeping {
  readonly clock: Clock;
  /** Aborts where the run is cancelled: little time is left then. */
  readonly signal: AbortSignal;
  /** Hides values wherever the run writes. */
  readonly hide: (secrets: readonly Secret[]) => void;
}

const POLICY = { attempts: 4, firstWaitMs: 500, longestWaitMs: 4000, factors: {} };
/** For all tries together. */
const BUDGET_MS = 30_000;
/** The runner waits 7.5 s before it ends a cancelled step the hard way, and the record is still to be closed. */
const CANCELLED_MS = 2500;

/** What comes of a renewed login that nobody keeps. */
export const NOWHERE: CredentialRotation = {
  state: 'lost',
  to: null,
  message: 'rotate-to is none, so the renewed login was kept nowhere',
};

/** The login of one private CODEX_HOME, whichever runs use it. */
export class Custody {
  readonly #request: LoginRequest;
  readonly #keeper: Keeper | null;
  #held: HeldLogin;
  /** Fingerprint of the login that was dealt with last, and what came of it. */
  #seen: string;
  /** Of the file that was read last, whole. */
  #stamp: string | null = null;
  #told: Promise<CredentialRotation> | null = null;
  #looked = false;
  /** The call that is to renew the login; whoever comes meanwhile waits for its end. */
  #renewing: Promise<unknown> | null = null;
  /** Of the file that a call was let alone with. */
  #tried: string | null = null;

  private constructor(taken: Pick<HeldLogin, 'home' | 'kept'>, request: LoginRequest, keeper: Keeper | null) {
    this.#request = request;
    this.#keeper = keeper;
    this.#seen = taken.kept;
    this.#held = { ...taken, place: keeper?.place() ?? null, sealed: null };
    request.hold(this.#held);
  }

  /**
   * Takes a login over, before it is on the disk. Null for one that is never renewed. Throws RunError where it could not be
   * kept after its renewal, and nothing is lost yet.
   */
  static async take(home: string, given: Secret, request: LoginRequest): Promise<Custody | null> {
    const kept = fingerprintOf(given);
    if (kept === null) return null;
    const keeper = keeperOf(request, kept);
    const asked = keeper === null ? Promise.resolve() : keepWithin((limit) => keeper.ready(limit), request);
    await asked.catch((error: unknown) => {
      // What only cannot be asked at the moment stands in the way where it is needed in this very run.
      if (!toRunError(error).retryable || request.health.willRotate) throw error;
    });
    return new Custody({ home, kept }, request, keeper);
  }

  /**
   * Does a call of the Codex CLI, alone where the login is due to be renewed by it: several at once would all show the one
   * refresh token, of which the service takes the second for a theft. What one call did not renew holds up no other.
   */
  async inTurn<Result>(call: () => Promise<Result>): Promise<Result> {
    while (this.#renewing !== null) await this.#renewing;
    const stamp = stampOf(this.#held.home);
    if (stamp === null || stamp === this.#tried || !(await this.#isDue())) return call();
    // Somebody else may have been faster.
    if (this.#renewing !== null || stamp === this.#tried) return this.inTurn(call);
    this.#tried = stamp;
    const called = call();
    this.#renewing = called
      .catch(() => {})
      .finally(() => {
        this.#renewing = null;
      });
    return called;
  }

  async #isDue(): Promise<boolean> {
    const content = await loginIn(this.#held.home);
    return content !== null && healthOf(content.reveal(), this.#request.clock.now(), 0).due;
  }

  /** After a call of the Codex CLI: what was renewed is kept at once, without anybody waiting for it. */
  async look(keeping: Keeping): Promise<void> {
    this.#looked = true;
    const stamp = stampOf(this.#held.home);
    // Nearly every look finds what the one before found.
    if (stamp !== null && stamp === this.#stamp) return;
    const content = await loginIn(this.#held.home);
    const fingerprint = content === null ? null : fingerprintOf(content);
    // A file that is being written is looked at again.
    if (content === null || fingerprint === null) return;
    this.#stamp = stamp;
    if (fingerprint === this.#seen) return;
    this.#seen = fingerprint;
    keeping.hide(secretsOf({ codexAuthJson: content }));
    const before = this.#told;
    this.#told = Promise.resolve(before).then(() => this.#keep(content, fingerprint, keeping));
  }

  /** What came of the login; null where nothing happened that one has to know of. */
  async settle(keeping: Keeping): Promise<CredentialRotation | null> {
    const asked = this.#looked;
    await this.look(keeping);
    if (this.#told !== null) return this.#told;
    if (!this.#request.health.due || !asked) return null;
    return { state: 'not_renewed', to: this.#keeper?.words ?? null, message: null };
  }

  async #keep(content: Secret, fingerprint: string, keeping: Keeping): Promise<CredentialRotation> {
    const keeper = this.#keeper;
    if (keeper === null) return NOWHERE;
    const to = keeper.words;
    const hold = (sealed: { readonly keyId: string; readonly value: string }): void => this.#hold({ sealed });
    try {
      await keepWithin((signal) => keeper.writeBack(content, { signal, hold }), keeping);
      this.#hold({ kept: fingerprint, sealed: null });
      return { state: 'kept', to, message: null };
    } catch (error) {
      return { state: 'lost', to, message: toRunError(error).message };
    }
  }

  #hold(change: Partial<HeldLogin>): void {
    this.#held = { ...this.#held, ...change };
    this.#request.hold(this.#held);
  }
}

/** Tries again within a budget, which a cancellation makes small. Throws what the last try threw. */
export async function keepWithin(
  write: (limit: AbortSignal) => Promise<void>,
  { clock, signal }: Pick<Keeping, 'clock' | 'signal'>,
): Promise<void> {
  const limit = AbortSignal.any([timeLimit(BUDGET_MS), shortened(signal)]);
  for (let failures = 1; ; failures += 1) {
    try {
      return await write(limit);
    } catch (error) {
      if (!toRunError(error).retryable || failures >= POLICY.attempts || limit.aborted) throw error;
      await clock.sleep(retryWaitMs(POLICY, { class: '', failures, seed: `keep ${failures}` }), limit);
      if (limit.aborted) throw error;
    }
  }
}

/** Aborts a little after the signal does. */
function shortened(signal: AbortSignal): AbortSignal {
  if (signal.aborted) return timeLimit(CANCELLED_MS);
  const short = new AbortController();
  signal.addEventListener(
    'abort',
    () => timeLimit(CANCELLED_MS).addEventListener('abort', () => short.abort(), { once: true }),
    { once: true },
  );
  return short.signal;
}
