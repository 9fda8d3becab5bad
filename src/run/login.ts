/**
 * The login of one run in its record: how it stands before it is used, and what came of it when the run is done with it.
 */
import type { Credential } from '../credentials/credential.ts';
import { type Health, healthOf } from '../credentials/health.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Spawn } from '../lib/process.ts';
import type { Scene } from './conduct.ts';
import type { Keeping, LoginRequest } from './custody.ts';
import type { Backend, Deps } from './deps.ts';
import type { RotationAsked } from './keepers.ts';
import type { RunRequest } from './prepare.ts';

/** Records how the login stands, and says how it is to be looked after; undefined for what is never renewed. */
export async function checkedLogin(scene: Scene, credential: Credential): Promise<LoginRequest | undefined> {
  if (credential.kind !== 'auth-json') return undefined;
  const { request, deps, store, wallClock, deadline } = scene;
  const { inputs } = request;
  const now = wallClock.now();
  const health = healthOf(credential.content.reveal(), now, Math.max(0, deadline - deps.clock.now()));
  await store.emit({ event: 'credential:checked', payload: recordOf(health, isKept(inputs, deps)) });
  return {
    health,
    ...rotationAsked(request, deps),
    hold: deps.onLogin ?? (() => {}),
    clock: wallClock,
    signal: deps.signal,
  };
}

/** Where a renewed login is to be kept. */
export function rotationAsked(
  { inputs, context }: Pick<RunRequest, 'inputs' | 'context'>,
  { broker, loginFolder, host }: Pick<Deps, 'broker' | 'loginFolder' | 'host'>,
): RotationAsked {
  return {
    to: inputs.rotateTo,
    token: inputs.rotateToken,
    broker,
    folder: loginFolder,
    environment: inputs.rotateEnvironment,
    secretName: inputs.rotateSecretName,
    repository: context.repository,
    apiUrl: host.githubApiUrl,
  };
}

/** True where somebody keeps a renewed login. */
export function isKept({ rotateTo }: Inputs, { loginFolder }: Pick<Deps, 'loginFolder'>): boolean {
  return rotateTo !== 'none' || loginFolder !== undefined;
}

/** How a login stands, as it is recorded. Nobody has to be warned of a renewal that is kept. */
export function recordOf(
  { kind, accessExpires, lastRefresh, willRotate, daysLeft, warning }: Health,
  kept: boolean,
) {
  return {
    kind,
    access_expires: accessExpires,
    last_refresh: lastRefresh,
    will_rotate: willRotate,
    days_left: daysLeft,
    warning: kept ? null : warning,
  };
}

/** The login while the run uses it. Dispose it before the private folder goes: what was renewed is kept by then, or lost. */
export interface HeldByRun extends AsyncDisposable {
  /** Has every call looked after. */
  watched(spawn: Spawn): Spawn;
  /** Records what came of it, once; as long as something is built that is judged too. */
  settle(): Promise<void>;
}

/** Looks after the login of a backend for one run. */
export function holdLogin(scene: Scene, { custody }: Pick<Backend, 'custody'>): HeldByRun {
  const { deps, redactor, store, wallClock } = scene;
  const keeping: Keeping = {
    clock: wallClock,
    signal: deps.signal,
    hide(secrets) {
      for (const secret of secrets) deps.mask(secret);
      redactor.add(secrets);
    },
  };
  let settled: Promise<void> | null = null;
  const settle = (): Promise<void> => (settled ??= record());
  return {
    settle,
    [Symbol.asyncDispose]: settle,
    watched(spawn) {
      if (!custody) return spawn;
      return async (request) => {
        try {
          return await custody.inTurn(() => spawn(request));
        } finally {
          await custody.look(keeping);
        }
      };
    },
  };

  async function record(): Promise<void> {
    const payload = (await custody?.settle(keeping)) ?? null;
    if (payload === null) return;
    await store.emit({ event: 'credential:rotated', payload }).catch(() => {
      // Whatever keeps the record from being written is met again by the next event, and told by it.
      scene.notices = [...(scene.notices ?? []), `The login was renewed: ${payload.state}`];
    });
  }
}
