/**
 * From an open record to the verdict, in the order of the house, for a run that has just begun as for one that is opened
 * again: build, judge, close. As long as the record can be written nothing is thrown: whatever happens becomes an
 * outcome with a reason.
 */
import type { Policy } from '../gate/policy.ts';
import { type Clock, systemClock } from '../lib/clock.ts';
import { RunError, toRunError } from '../lib/errors.ts';
import type { Redactor } from '../lib/redact.ts';
import { RunClock } from '../lib/run-clock.ts';
import { findEvent } from '../manifest/events.ts';
import { failureEvent, phaseOf } from '../manifest/failure.ts';
import type { BuildResult, TestResult } from '../manifest/schema.ts';
import type { Store } from '../manifest/store.ts';
import type { PlanResult } from '../plan/planner.ts';
import type { RunResult } from '../publish/result.ts';
import { close, judge } from './close.ts';
import type { Deps } from './deps.ts';
import type { History } from './history.ts';
import { type Control, obey } from './obey.ts';
import { originOf } from './origin.ts';
import { type RunRequest, unobeyed } from './prepare.ts';
import { type Bounds, type Roles, testBy } from './roles.ts';

/** A run whose record is open. */
export interface OpenRun {
  readonly request: RunRequest;
  readonly deps: Deps;
  readonly store: Store;
  readonly redactor: Redactor;
  readonly planned: PlanResult;
  readonly policy: Policy;
  /** Milliseconds since the epoch from which the deadline counts. */
  readonly startedMs: number;
  /** The roles that somebody else fills. */
  readonly roles: Partial<Roles>;
  readonly history: History;
}

/** What the build has to go by. The clock, the signal and the processes of its `deps` are those of the run: they can be stopped. */
export interface Scene extends OpenRun {
  readonly wallClock: Clock;
  readonly control: Control;
  /** In the time of the run. */
  readonly deadline: number;
  notices?: string[];
  /** As the notices, and said louder. */
  warnings?: readonly string[];
}

type Work = (scene: Scene) => Promise<BuildResult | null>;

/** Builds by `work`, which gives null where the run was skipped or refused; then judges and closes. */
export async function conduct(run: OpenRun, work: Work): Promise<RunResult> {
  return walk(run, work).catch((error: unknown) => {
    throw naming(error, run.store);
  });
}

async function walk(run: OpenRun, work: Work): Promise<RunResult> {
  const { request, deps, store, redactor, planned, policy, startedMs, roles } = run;
  const clock = new RunClock(deps.clock);
  const attended = request.context.workflow === null;
  const control = obey({ store, clock, wallClock: deps.clock, machineClock: systemClock, attended });
  const scene: Scene = {
    ...run,
    deps: stoppable(deps, clock, control.cancelled),
    wallClock: deps.clock,
    control,
    deadline: startedMs + planned.timeoutMs,
  };
  const built = await work(scene)
    .catch((error: unknown) => recordFailure(store, error))
    .finally(() => control.close());
  await keepCancellation(store, control);
  // Nobody stops the time any more; what is left of it counts on.
  const left = scene.deadline - clock.now();
  const bounds = { clock: deps.clock, deadline: deps.clock.now() + left, signal: deps.signal };
  const standard =
    built === null
      ? null
      : await judge(store, built, redactor).catch((error: unknown) => recordFailure(store, ours(error)));
  const judged =
    built === null || standard === null ? null : await testedBy(run, built, { ...bounds, standard });
  return close({
    store,
    policy,
    event: request.context.event,
    built,
    judged,
    reviewer: roles.review === undefined ? null : { role: roles.review, bounds },
    notices: [...unobeyed(request), ...(scene.notices ?? []), ...control.notices],
    warnings: scene.warnings ?? [],
    history: run.history,
    origin: originOf(request.context),
    version: deps.host.version ?? null,
  });
}

/** What the tester found, with the word of a role in its place. */
async function testedBy(
  { store, roles }: OpenRun,
  build: BuildResult,
  own: Bounds & { readonly standard: TestResult },
): Promise<TestResult> {
  const { standard } = own;
  if (roles.test === undefined) return standard;
  const { manifest, folder } = store;
  const input = { manifest, build, folder, findings: standard.findings };
  return testBy(roles.test, input, own).catch(async (error: unknown) => {
    await recordFailure(store, error);
    return standard;
  });
}

/** Effects that stand still with the run: while it is paused no process is started, and those there are are held. */
function stoppable(deps: Deps, clock: RunClock, cancelled: AbortSignal): Deps {
  const signal = AbortSignal.any([deps.signal, cancelled]);
  // A run that is to end waits for nobody.
  signal.addEventListener('abort', () => clock.resume(), { once: true });
  return {
    ...deps,
    clock,
    signal,
    async spawn(request) {
      await clock.unpaused(request.signal);
      // One call of a service is let come to its end: half a request would leave it in doubt.
      return clock.working(() => deps.spawn(request));
    },
    async stream(request) {
      await clock.unpaused(request.signal);
      return clock.working(() => deps.stream({ ...request, pace: clock }));
    },
  };
}

/** A cancellation that was answered counts, also where everything came to its end in the same moment. */
async function keepCancellation(store: Store, { cancelled }: Control): Promise<void> {
  if (!cancelled.aborted || store.manifest.failure !== null) return;
  const phase = phaseOf(store.events);
  await store.emit(failureEvent('cancelled', { message: 'the run was cancelled', phase }));
}

/** A record of ours that cannot be judged is no fault of the user's. */
function ours(cause: unknown): RunError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new RunError('internal_error', `the record of the run cannot be judged: ${why}`, { cause });
}

/** Records a thrown failure; what the executor itself knows to have failed is in the record already. */
async function recordFailure(store: Store, error: unknown): Promise<null> {
  // Without its first event there is no record.
  if (store.events.length === 0) throw error;
  const { code, message, guidance, retryable } = toRunError(error);
  const event = failureEvent(code, { message, guidance, retryable, phase: phaseOf(store.events) });
  await store.emit(event).catch(() => {
    // What cannot be recorded is told as it is; that the disk is full says less.
    throw error;
  });
  return null;
}

/** What no record can tell, with the address of the cloud task where one is known: nothing else would keep it. */
function naming(error: unknown, { events }: Store): unknown {
  const url = findEvent(events, 'cloud:submitted')?.payload.url;
  const { code, message, guidance, retryable } = toRunError(error);
  if (url === undefined || guidance.includes(url)) return error;
  return new RunError(code, message, { cause: error, retryable, guidance: `${guidance}: ${url}` });
}
