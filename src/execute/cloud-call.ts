/**
 * One call of the service inside the bounds of a run: how long it may take, whether it is tried again and after which
 * wait, and what is recorded of that. Knows not what is called.
 */
import type { Call } from '../cloud/classify.ts';
import type { CallFailure, CallLimits, CloudClient } from '../cloud/client.ts';
import type { Clock } from '../lib/clock.ts';
import { classOf, guidanceOf, REASONS, type ReasonCode } from '../lib/reasons.ts';
import { retryWaitMs } from '../lib/retry.ts';
import type { Failure } from '../manifest/schema.ts';
import type { Store } from '../manifest/store.ts';
import type { Persistence } from '../plan/persistence.ts';

export interface CloudBounds {
  readonly pollIntervalMs: number;
  readonly persistence: Persistence;
  /** No call starts at or after this time, in milliseconds since the epoch; one under way is ended by it. */
  readonly deadline: number;
  readonly signal: AbortSignal;
  /** Other tasks are watched beside this one, by the same calls. */
  readonly together?: true;
}

export interface CloudDeps {
  readonly client: CloudClient;
  /** What is known of the tasks that this process has asked for beside this one; absent where there are none. */
  readonly siblings?: Siblings;
  /** Ids of tasks that are proven to be those of other runs, as it is known by now. */
  readonly taken: () => Promise<ReadonlySet<string>>;
  readonly store: Store;
  readonly clock: Clock;
}

/** The cloud tasks of one process. */
export interface Siblings {
  /** Ids of the tasks that an answer to a submit of ours has named. */
  readonly ours: ReadonlySet<string>;
  /** Ids of all tasks that were ever seen in the list of an environment, once it was read to its end. */
  readonly seen: Map<string, Set<string>>;
  /** Does the work of one submit when it is its turn; null where the signal came first. */
  turn<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T | null>;
}

/** Longest time of one call; the deadline may cut it shorter. The CLI itself has no timeout anywhere. */
const CALL_TIMEOUT_MS: Record<Call, number> = {
  ...{ submit: 120_000, status: 30_000, list: 30_000 },
  ...{ diff: 60_000, cancel: 30_000 },
};

/** Such a part of what is left may go by for a submit: where nobody answers, the list is still to be read. */
const SUBMIT_PART = 0.75;

/** What a call may take now. */
export function limitsOf(call: Call, { deadline, signal }: CloudBounds, clock: Clock): CallLimits {
  const left = deadline - clock.now();
  const most = call === 'submit' ? left * SUBMIT_PART : left;
  return { timeoutMs: Math.max(1, Math.min(CALL_TIMEOUT_MS[call], most)), leftMs: left, signal };
}

interface Attempts {
  readonly call: Call;
  readonly bounds: CloudBounds;
  readonly deps: CloudDeps;
}

/**
 * Tries a call until it succeeds, fails for good, or its tries or its time are used up. A failure that the end of the
 * run brought is `cancelled` or `deadline_exceeded`.
 */
export async function attempt<T extends { readonly ok: true }>(
  work: (limits: CallLimits) => Promise<T | CallFailure>,
  { call, bounds, deps: { store, clock } }: Attempts,
): Promise<T | CallFailure> {
  const { persistence: policy, deadline, signal } = bounds;
  for (let tries = 1; ; tries += 1) {
    const answer = await work(limitsOf(call, bounds, clock));
    if (answer.ok) return answer;
    // A doubt is worth more than what came after it.
    if (answer.code === 'launch_in_doubt') return { ...answer, retry: { tries, stopped: 'final' } };
    if (signal.aborted) return stopped('cancelled', answer, tries);
    if (clock.now() >= deadline) return stopped('deadline', answer, tries);
    if (!answer.retryable) return { retry: { tries, stopped: 'final' }, ...answer };
    if (tries >= policy.attempts) return { ...answer, retry: { tries, stopped: 'attempts' } };
    const wait_ms = retryWait({ code: answer.code, failures: tries }, bounds, { store, clock });
    await store.emit({ event: 'call:retrying', payload: { call, code: answer.code, tries, wait_ms } });
    await clock.sleep(wait_ms, signal);
    if (signal.aborted) return stopped('cancelled', answer, tries);
    if (clock.now() >= deadline) return stopped('deadline', answer, tries);
  }
}

interface Failed {
  readonly code: Failure['code'];
  /** In a row, this one included. */
  readonly failures: number;
}

/** Milliseconds to wait after a failure: drawn by the policy from the run and the place in its record, and clamped. */
export function retryWait(
  { code, failures }: Failed,
  bounds: CloudBounds,
  { store, clock }: Pick<CloudDeps, 'store' | 'clock'>,
): number {
  const seed = `${store.runId}:${store.events.length}`;
  return clamped(retryWaitMs(bounds.persistence, { class: classOf(code), failures, seed }), bounds, clock);
}

/** No wait is longer than what is left of the run. */
export function clamped(ms: number, { deadline }: CloudBounds, clock: Clock): number {
  return Math.min(ms, Math.max(0, Math.ceil(deadline - clock.now())));
}

function stopped(why: 'cancelled' | 'deadline', last: CallFailure, tries: number): CallFailure {
  const code = why === 'cancelled' ? 'cancelled' : 'deadline_exceeded';
  const message =
    why === 'cancelled' ? 'the run was cancelled' : `the deadline passed; before it ${last.message}`;
  const retry = { tries, stopped: why };
  if (last.code === code) return { ...last, retry };
  return { ok: false, code, message, retryable: false, httpStatus: last.httpStatus, retry };
}

/** These say what there is to do, or that nothing is: the task has ended, or the service does not know it. */
const SAID: ReadonlySet<ReasonCode> = new Set([
  ...(['cancelled', 'task_error', 'task_not_found', 'request_refused'] as const),
]);

/** Records why the run failed, with the address of the task where there is one. */
export async function fail(
  store: Store,
  phase: Extract<Failure['phase'], 'submit' | 'poll' | 'diff'>,
  failure: CallFailure,
): Promise<void> {
  const { code, message, retryable, retry } = failure;
  const { evidence, cloud_execution } = store.manifest;
  const url = cloud_execution?.status_url;
  // What the emulator plays has no page.
  const played = evidence === 'rehearsal';
  const where = !url ? '' : played ? ' (a rehearsal: the task is only played)' : `: ${url}`;
  // Nobody can go on with what only this process plays.
  const own = failure.guidance ?? (played && code === 'cancelled' ? 'Rehearse again' : undefined);
  const left = phase !== 'submit' && cloud_execution?.task_id != null && !played && !SAID.has(code);
  const cure = left
    ? `${own ?? REASONS[code].cure}. Go on with it by codex-orchestrator resume --run ${store.runId}, in the action by resume: auto`
    : own;
  const guidance = `${guidanceOf(code, message, cure)}${where}`;
  await store.emit({
    event: 'run:failed',
    payload: { class: classOf(code), code, phase, retryable, guidance, ...(retry ? { retry } : {}), message },
  });
}
