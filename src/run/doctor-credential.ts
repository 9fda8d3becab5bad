/**
 * What the doctor finds of the credential: whether there is one, whether a run may use it in this repository, and whether
 * what it would renew can be kept. Uses none, and writes nothing.
 */
import type { Credential, CredentialUse } from '../credentials/credential.ts';
import { healthOf } from '../credentials/health.ts';
import { fingerprintOf } from '../credentials/login-file.ts';
import { timeLimit } from '../lib/clock.ts';
import { RunError, toRunError } from '../lib/errors.ts';
import { type Check, failed, missing, ok } from '../publish/checks.ts';
import { healthInWords, KEEP } from '../publish/login.ts';
import { type Found, findTrusted } from './admit.ts';
import type { Deps } from './deps.ts';
import { exposureOf } from './exposure.ts';
import { keeperOf } from './keepers.ts';
import { isKept, recordOf, rotationAsked } from './login.ts';
import type { RunRequest } from './prepare.ts';

type CredentialDeps = Pick<Deps, 'broker' | 'redactor' | 'loginFolder' | 'clock' | 'host' | 'signal'>;

const NAME = 'credential';
/** A run needs it longer; of one that ends within the look nothing can be said. */
const LEAST_MS = 9000;
const TOO_LATE: Found = {
  state: 'unobtainable',
  code: 'vault_unreachable',
  message: 'Vault has not given the credential in the time that the doctor has; a run waits longer',
};

/** Why the event gets none, the check of the event says. */
const UNASKED: Check = {
  name: NAME,
  status: 'warn',
  found: 'Vault was not asked: the event gives no credential',
  cure: 'See the check of the event',
  code: 'actor_not_admitted',
};

interface Looked {
  /** Null where there is none that may be used. */
  readonly credential: Credential | null;
  readonly check: Check;
}

export interface Asked {
  readonly request: RunRequest;
  /** What a run would use it for. */
  readonly use: CredentialUse;
  /** When whoever keeps the credential, or a renewed one, is not waited for any more; milliseconds since the epoch. */
  readonly until: number;
}

/** The credential, from wherever a run would have it. */
export async function credentialCheck({ request, use, until }: Asked, deps: CredentialDeps): Promise<Looked> {
  const { inputs } = request;
  if (inputs.rehearse)
    return { credential: null, check: ok(NAME, 'none is needed: a rehearsal is given none') };
  const limit = timeLimit(until - deps.clock.now());
  const late = new Promise<typeof TOO_LATE>((resolve) => {
    limit.addEventListener('abort', () => resolve(TOO_LATE), { once: true });
  });
  const found = await Promise.race([findTrusted({ use, forMs: LEAST_MS }, request, deps), late]);
  const { credential = null, state, code, message } = found;
  if (credential === null && state === 'usable') return { credential, check: UNASKED };
  if (credential !== null) {
    const within = { ...deps, signal: AbortSignal.any([deps.signal, limit]) };
    const fault = await faultOf(request, credential, within);
    return fault === null
      ? { credential, check: usable(credential, isKept(inputs, deps), deps.clock.now()) }
      : { credential: null, check: failed(NAME, fault) };
  }
  if (code !== undefined) return { credential, check: failed(NAME, new RunError(code, message ?? '')) };
  const why = message === undefined ? '' : `: ${message}`;
  const lacks = state === 'wrong_kind' ? 'credentials_wrong_kind' : 'credentials_missing';
  return { credential, check: missing(NAME, lacks, why) };
}

/** Why a run would refuse a credential that can be used as such; null where it would not. */
async function faultOf(
  request: RunRequest,
  credential: Credential,
  deps: CredentialDeps,
): Promise<RunError | null> {
  const exposed = await exposureOf(request, credential, deps);
  if (exposed !== null) return new RunError('public_repository', exposed);
  const given = credential.kind === 'auth-json' ? credential.content : null;
  const kept = given === null ? null : fingerprintOf(given);
  if (given === null || kept === null) return null;
  try {
    await keeperOf(rotationAsked(request, deps), kept)?.ready(deps.signal);
    return null;
  } catch (error) {
    const fault = toRunError(error);
    // As a run has it: what cannot be asked at the moment stands in the way only of what is needed in this very run.
    return fault.retryable && !healthOf(given.reveal(), deps.clock.now(), 0).willRotate ? null : fault;
  }
}

/** A credential that can be used; of a login also how long it is good as it is. */
function usable(credential: Credential, kept: boolean, now: number): Check {
  if (credential.kind !== 'auth-json') return ok(NAME, `${credential.kind}, usable`);
  const health = recordOf(healthOf(credential.content.reveal(), now, 0), kept);
  const found = `${credential.kind}, usable; ${healthInWords(health)}`;
  return health.warning === null
    ? ok(NAME, found)
    : { name: NAME, status: 'warn', found, cure: KEEP, code: 'credential_rotation_lost' };
}
