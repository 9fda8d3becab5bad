/**
 * Asks for one cloud task, and never for a second one: the intent is on the disk before the call, with the tasks that the
 * environment has by then, and a submit is tried again only where none can have come of it.
 */
import type { CallFailure } from '../cloud/client.ts';
import { UNREADABLE_LIST } from '../cloud/task-list.ts';
import { timeLimit } from '../lib/clock.ts';
import { RunError } from '../lib/errors.ts';
import { sha256 } from '../lib/files.ts';
import type { Payload } from '../manifest/events.ts';
import type { Store } from '../manifest/store.ts';
import { attempt, type CloudBounds, type CloudDeps, fail, limitsOf } from './cloud-call.ts';
import { type Doubt, findSubmitted, type Intent } from './doubt.ts';
import { idsBefore } from './list-tasks.ts';

/** What is sent, and where. */
export interface CloudTarget {
  readonly environment: string;
  readonly branch: string;
  readonly attempts: number;
  readonly prompt: string;
  readonly nonce: string;
  /** The diff is to carry the nonce, so that it can prove whose task it is. */
  readonly proven: boolean;
}

/** The id of the task that is ours; null where there is none, and the record says why. */
export async function submit(
  target: CloudTarget,
  bounds: CloudBounds,
  deps: CloudDeps,
): Promise<string | null> {
  const { store } = deps;
  let intent: Intent | null = null;
  const answer = neverSent(bounds, deps) ?? (await attempt(inTurn, { call: 'submit', bounds, deps }));
  if (answer.ok) {
    await recordTask(store, { task_id: answer.taskId, url: answer.url });
    return answer.taskId;
  }
  if (answer.code === 'launch_in_doubt' && intent !== null) {
    return settle({ intent, message: answer.message }, bounds, deps);
  }
  await fail(store, 'submit', answer);
  return null;

  /** Among siblings one waits for its turn before it looks what there is, so that nothing lies between that and the call. */
  async function inTurn() {
    const { siblings, clock } = deps;
    if (siblings === undefined) return once();
    const over = AbortSignal.any([bounds.signal, timeLimit(bounds.deadline - clock.now())]);
    return (await siblings.turn(once, over)) ?? tooLate(bounds.signal.aborted);
  }

  /** One try: what there is before, the intent, the call. */
  async function once() {
    const { environment, branch, attempts, nonce, prompt, proven } = target;
    const before = await tasksBefore(environment, bounds, deps);
    if (!before.ok) return before;
    // Reading the list took its time.
    const late = neverSent(bounds, deps);
    if (late !== null) return late;
    intent = { environment, nonce, proven, known: before.known, complete: before.complete };
    // Durable before the call: whatever happens to us, the intent can be found.
    await store.emit({
      event: 'cloud:submitting',
      payload: {
        ...{ environment, branch, attempts, nonce, prompt_sha256: sha256(prompt) },
        known_tasks: before.known === null ? null : [...before.known],
        known_complete: before.complete,
      },
    });
    return deps.client.submit(
      { environment, branch, attempts, prompt },
      limitsOf('submit', bounds, deps.clock),
    );
  }
}

/** Nothing is sent that nobody would watch. Null while there is time. */
function neverSent({ signal, deadline }: CloudBounds, { clock }: CloudDeps): CallFailure | null {
  return !signal.aborted && clock.now() < deadline ? null : tooLate(signal.aborted);
}

function tooLate(aborted: boolean): CallFailure {
  return {
    ok: false,
    code: aborted ? 'cancelled' : 'deadline_exceeded',
    message: 'the run ended before the submit',
    retryable: false,
    httpStatus: null,
    guidance: 'No cloud task was created: run again',
  };
}

/** Looks for the task of a submit that ended in doubt, and takes it up only where it is ours; null where that cannot be told. */
export async function settle(doubt: Doubt, bounds: CloudBounds, deps: CloudDeps): Promise<string | null> {
  const found = await findSubmitted(doubt, bounds, deps);
  if (!found.ok) {
    await fail(deps.store, 'submit', { ...found, retry: found.retry ?? { tries: 1, stopped: 'final' } });
    return null;
  }
  await recordTask(deps.store, { task_id: found.taskId, url: found.url, adopted: found.adopted });
  return found.taskId;
}

/** Records which task is ours. */
export async function recordTask(store: Store, told: Payload<'cloud:submitted'>): Promise<void> {
  await store.emit({ event: 'cloud:submitted', payload: told }).catch((cause: unknown) => {
    // The one thing that must not be lost with the record: that there is a task, and where.
    throw new RunError(
      'internal_error',
      `the cloud task was created and could not be recorded: ${told.url}`,
      {
        cause,
        guidance: `Do not run again before you have looked at ${told.url}; then see that the disk can be written`,
      },
    );
  });
}

type Before = { readonly ok: true; readonly known: readonly string[] | null; readonly complete: boolean };

/** The tasks that the environment has before the submit. Also resolves the environment, at no cost. */
async function tasksBefore(
  environment: string,
  bounds: CloudBounds,
  deps: CloudDeps,
): Promise<Before | CallFailure> {
  const listed = await idsBefore(environment, bounds, deps);
  if (listed.ok) return { ok: true, known: listed.ids, complete: listed.complete };
  // It keeps nobody from asking for a task; it only cannot help later.
  if (UNREADABLE_LIST.has(listed.code)) return { ok: true, known: null, complete: false };
  // It was tried again already, as often as may be.
  return { ...listed, retryable: false };
}
