/**
 * Watches one cloud task until it has ended: reads its state with growing gaps, rides out failed reads, and records every
 * look. Sends nothing.
 */
import type { CallFailure } from '../cloud/client.ts';
import { isEnded, type Lifecycle, onReadFailure, onWord, SUBMITTED } from '../cloud/lifecycle.ts';
import type { Clock } from '../lib/clock.ts';
import { FIRST_GAP_MS, growingGapMs, poll, untilNextMs } from '../lib/poll.ts';
import type { Persistence } from '../plan/persistence.ts';
import { type CloudBounds, type CloudDeps, fail, limitsOf, retryWait } from './cloud-call.ts';

/** Polls until the task has ended. False where it failed, could not be read or the deadline came first. */
export async function watch(taskId: string, bounds: CloudBounds, deps: CloudDeps): Promise<boolean> {
  const { client, store, clock } = deps;
  let state: Lifecycle = SUBMITTED;
  let reads = 0;
  let wait: number | null = null;
  const end = await poll(read, {
    clock,
    gapMs: () => wait ?? gapMs(reads, bounds, clock),
    deadline: bounds.deadline,
    signal: bounds.signal,
  });
  const cut = end.ended === 'aborted' ? cancelled(state) : late(state);
  const failure = end.ended === 'done' ? end.value : cut;
  if (failure !== null) {
    await fail(store, 'poll', isEnded(state) ? failure : await withRemoteEnd(failure, taskId, deps));
    return false;
  }
  await store.emit({ event: 'cloud:ended', payload: { status: state.status } });
  if (state.status !== 'error') return true;
  await fail(store, 'poll', {
    ok: false,
    code: 'task_error',
    message: 'the cloud task ended in ERROR',
    retryable: false,
    httpStatus: null,
  });
  return false;

  /** One poll: undefined to go on, null when the task has ended, a failure when it cannot be watched. */
  async function read(): Promise<CallFailure | null | undefined> {
    const answer = await client.status(taskId, limitsOf('status', bounds, clock));
    reads += 1;
    if (answer.ok) {
      wait = null;
      state = onWord(state, answer.word);
      const { word, via, listed } = answer;
      const told = { ...(via === undefined ? {} : { via }), ...(listed === undefined ? {} : { listed }) };
      await store.emit({ event: 'cloud:polled', payload: { status: state.status, word, ...told } });
      if (bounds.signal.aborted) return cancelled(state);
      return isEnded(state) ? null : undefined;
    }
    return readFailed(answer);
  }

  async function readFailed(answer: CallFailure): Promise<CallFailure | undefined> {
    state = onReadFailure(state);
    const { code, message } = answer;
    const { readFailures: failures, allReadFailures } = state;
    // A read that the deadline cut short says nothing about the service.
    const cut = bounds.signal.aborted || clock.now() >= bounds.deadline;
    const stop = cut ? null : whyStop(answer, state, bounds.persistence);
    wait = retryWait({ code, failures }, bounds, deps);
    await store.emit({
      event: 'cloud:poll_failed',
      payload: { code, message, failures_in_a_row: failures, wait_ms: stop === null && !cut ? wait : null },
    });
    if (bounds.signal.aborted) return cancelled(state);
    return stop === null ? undefined : { ...answer, retry: { tries: allReadFailures, stopped: stop } };
  }
}

/** Tasks that are watched together are looked at together: at the same times of the clock. */
function gapMs(reads: number, { pollIntervalMs, together }: CloudBounds, clock: Clock): number {
  const gap = growingGapMs(reads, pollIntervalMs);
  return together ? untilNextMs(gap < pollIntervalMs ? FIRST_GAP_MS : pollIntervalMs, clock) : gap;
}

/** Longest time of a call that tells the service of a cancelled run, whose record is to be closed within 2 s. */
const CANCEL_MS = 700;

/** A cancelled run has its task cancelled too, where the CLI can; what became of that stands in its failure. */
async function withRemoteEnd(
  failure: CallFailure,
  taskId: string,
  { client }: CloudDeps,
): Promise<CallFailure> {
  if (failure.code !== 'cancelled') return failure;
  const { signal } = new AbortController();
  const answer = await client.cancel(taskId, { timeoutMs: CANCEL_MS, signal });
  if (!answer.ok || !answer.asked) return failure;
  const heard = answer.answered === false ? ', and no answer came' : '';
  return { ...failure, message: `the run was cancelled, and the remote task was asked to end${heard}` };
}

/** Why no further read is tried; null where one is. */
function whyStop(
  { retryable, code }: CallFailure,
  { readFailures, allReadFailures }: Lifecycle,
  { attempts, pollErrors, pollErrorsInARow }: Persistence,
): 'final' | 'attempts' | 'total' | null {
  if (!retryable) return 'final';
  // An outage of the token check says the same as a token that is not taken: it is believed after a few tries.
  const inARow = code === 'credentials_rejected' ? Math.min(attempts, pollErrorsInARow) : pollErrorsInARow;
  if (readFailures >= inARow) return 'attempts';
  return allReadFailures >= pollErrors ? 'total' : null;
}

/** `last`: what is known of the task; null once it has ended and only its diff is missing. */
export function cancelled(last: Lifecycle | null): CallFailure {
  return stopped('cancelled', 'the run was cancelled', last);
}

/** The deadline came first. `last` as for `cancelled`. */
export function late(last: Lifecycle | null): CallFailure {
  return stopped(
    'deadline_exceeded',
    `the deadline passed${last === null ? '' : `; the last word read was ${last.word ?? 'none'}`}`,
    last,
  );
}

function stopped(
  code: 'cancelled' | 'deadline_exceeded',
  message: string,
  last: Lifecycle | null,
): CallFailure {
  const common = { ok: false, code, retryable: false, httpStatus: null } as const;
  if (last !== null) return { ...common, message: `${message}; the remote task continues` };
  const guidance = 'The cloud task has ended and its diff can still be read';
  return { ...common, message: `${message} before the diff was fetched`, guidance };
}
