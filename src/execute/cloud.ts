/**
 * Runs one cloud task to its end: intent, one submit, polls, diff; or goes on with one that was submitted before. Every
 * call and every wait lies inside one deadline; every step is an event before the next begins. Knows no CLI and decides
 * no outcome.
 */
import type { CallFailure, CallLimits, CloudClient } from '../cloud/client.ts';
import { statsOf } from '../cloud/diff.ts';
import {
  isEnded,
  isUnreadable,
  type Lifecycle,
  onReadFailure,
  onWord,
  SUBMITTED,
} from '../cloud/lifecycle.ts';
import type { Clock } from '../lib/clock.ts';
import { RunError } from '../lib/errors.ts';
import { sha256 } from '../lib/files.ts';
import { poll } from '../lib/poll.ts';
import { classOf, guidanceOf } from '../lib/reasons.ts';
import { type Diff, type Failure, NO_DIFF_FILE } from '../manifest/schema.ts';
import type { Store } from '../manifest/store.ts';

/** What is sent, and where. */
export interface CloudTarget {
  readonly environment: string;
  readonly branch: string;
  readonly attempts: number;
  readonly prompt: string;
  readonly nonce: string;
}

export interface CloudBounds {
  readonly pollIntervalMs: number;
  /** No call starts at or after this time, in milliseconds since the epoch; one under way is ended by it. */
  readonly deadline: number;
  readonly signal: AbortSignal;
}

export interface CloudDeps {
  readonly client: CloudClient;
  readonly store: Store;
  readonly clock: Clock;
}

/** Longest time of one call; the deadline may cut it shorter. The CLI itself has no timeout anywhere. */
const CALL_TIMEOUT_MS = { submit: 120_000, status: 30_000, diff: 60_000 } as const;
const DIFF_TRIES = 3;

type Phase = Extract<Failure['phase'], 'submit' | 'poll' | 'diff'>;

/** Runs the task. True where it ended READY or APPLIED and its diff was looked for; a failure is in the record. */
export async function runCloudTask(
  target: CloudTarget,
  bounds: CloudBounds,
  deps: CloudDeps,
): Promise<boolean> {
  const { signal, deadline } = bounds;
  // Nothing is sent that nobody would watch.
  if (signal.aborted || deps.clock.now() >= deadline) {
    await fail(
      deps.store,
      'submit',
      signal.aborted ? neverSent('cancelled') : neverSent('deadline_exceeded'),
    );
    return false;
  }
  const taskId = await submit(target, bounds, deps);
  return taskId !== null && followCloudTask(taskId, bounds, deps);
}

/** Watches a submitted task and fetches its diff; sends nothing. True as `runCloudTask`. */
export async function followCloudTask(
  taskId: string,
  bounds: CloudBounds,
  deps: CloudDeps,
): Promise<boolean> {
  const ended = await watch(taskId, bounds, deps);
  return ended && fetchDiff(taskId, bounds, deps);
}

async function submit(
  target: CloudTarget,
  bounds: CloudBounds,
  { client, store, clock }: CloudDeps,
): Promise<string | null> {
  const { environment, branch, attempts, nonce, prompt } = target;
  // Durable before the call: whatever happens to us, the intent can be found.
  await store.emit({
    event: 'cloud:submitting',
    payload: { environment, branch, attempts, nonce, prompt_sha256: sha256(prompt) },
  });
  const limits = limitsOf('submit', bounds, clock);
  const answer = await client.submit({ environment, branch, attempts, prompt }, limits);
  if (!answer.ok) {
    await fail(store, 'submit', answer);
    return null;
  }
  const { taskId, url } = answer;
  await store
    .emit({ event: 'cloud:submitted', payload: { task_id: taskId, url } })
    .catch((cause: unknown) => {
      // The one thing that must not be lost with the record: that there is a task, and where.
      throw new RunError('internal_error', `the cloud task was created and could not be recorded: ${url}`, {
        cause,
        guidance: `Do not run again before you have looked at ${url}; then see that the disk can be written`,
      });
    });
  return taskId;
}

/** Polls until the task has ended. False where it failed, could not be read or the deadline came first. */
async function watch(
  taskId: string,
  bounds: CloudBounds,
  { client, store, clock }: CloudDeps,
): Promise<boolean> {
  let state: Lifecycle = SUBMITTED;
  const end = await poll(read, {
    clock,
    intervalMs: bounds.pollIntervalMs,
    deadline: bounds.deadline,
    signal: bounds.signal,
  });
  if (end.ended === 'done' && end.value !== null) {
    await fail(store, 'poll', end.value);
    return false;
  }
  if (end.ended !== 'done') {
    await fail(store, 'poll', end.ended === 'aborted' ? cancelled(state) : late(state));
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
    if (answer.ok) {
      state = onWord(answer.word);
      await store.emit({ event: 'cloud:polled', payload: { status: state.status, word: answer.word } });
      if (bounds.signal.aborted) return cancelled(state);
      return isEnded(state) ? null : undefined;
    }
    state = onReadFailure(state);
    await store.emit({
      event: 'cloud:poll_failed',
      payload: { code: answer.code, message: answer.message, failures_in_a_row: state.readFailures },
    });
    if (bounds.signal.aborted) return cancelled(state);
    // A read that the deadline cut short says nothing about the service.
    if (clock.now() >= bounds.deadline) return undefined;
    return answer.retryable && !isUnreadable(state) ? undefined : answer;
  }
}

async function fetchDiff(
  taskId: string,
  bounds: CloudBounds,
  { client, store, clock }: CloudDeps,
): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    if (clock.now() >= bounds.deadline) return failDiff(late(null));
    const answer = await client.diff(taskId, limitsOf('diff', bounds, clock));
    if (bounds.signal.aborted) return failDiff(cancelled(null));
    if (answer.ok) {
      await store.emit({ event: 'diff:fetched', payload: await keep(answer.diff) });
      return true;
    }
    if (!answer.retryable || (attempt === DIFF_TRIES && clock.now() < bounds.deadline))
      return failDiff(answer);
    await clock.sleep(
      Math.min(bounds.pollIntervalMs, Math.max(0, bounds.deadline - clock.now())),
      bounds.signal,
    );
  }

  async function failDiff(failure: CallFailure): Promise<false> {
    await store.emit({ event: 'diff:fetched', payload: { ...NO_DIFF_FILE, status: 'error' } });
    await fail(store, 'diff', failure);
    return false;
  }

  async function keep(diff: string | null): Promise<Diff> {
    if (diff === null) return { ...NO_DIFF_FILE, status: 'unavailable' };
    if (diff.trim() === '') return { ...NO_DIFF_FILE, status: 'empty' };
    const file = await store.write(`cloud/${taskId}.diff.patch`, diff);
    return { ...file, ...statsOf(diff), status: 'available' };
  }
}

function limitsOf(call: keyof typeof CALL_TIMEOUT_MS, bounds: CloudBounds, clock: Clock): CallLimits {
  const left = bounds.deadline - clock.now();
  return { timeoutMs: Math.max(1, Math.min(CALL_TIMEOUT_MS[call], left)), signal: bounds.signal };
}

function neverSent(code: 'cancelled' | 'deadline_exceeded'): CallFailure {
  const guidance = 'No cloud task was created: run again';
  return {
    ok: false,
    code,
    message: 'the run ended before the submit',
    retryable: false,
    httpStatus: null,
    guidance,
  };
}

/** `last`: what is known of the task; null once it has ended and only its diff is missing. */
function cancelled(last: Lifecycle | null): CallFailure {
  return stopped('cancelled', 'the run was cancelled', last);
}

function late(last: Lifecycle | null): CallFailure {
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

/** Records why the run failed, with the address of the task where there is one. */
async function fail(store: Store, phase: Phase, failure: CallFailure): Promise<void> {
  const { code, message, retryable } = failure;
  const { evidence, cloud_execution } = store.manifest;
  const url = cloud_execution?.status_url;
  // What the emulator plays has no page.
  const where = !url ? '' : evidence === 'rehearsal' ? ' (a rehearsal: the task is only played)' : `: ${url}`;
  const guidance = `${guidanceOf(code, message, failure.guidance)}${where}`;
  await store.emit({
    event: 'run:failed',
    payload: { class: classOf(code), code, phase, retryable, guidance, message },
  });
}
