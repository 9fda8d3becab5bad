/**
 * The cloud task that a run is gone on with, from its record: the one it knows, the one that somebody names, or the one
 * that may have come of a submit whose end nobody has told. Pure.
 */

import { createdNothing } from '../cloud/classify.ts';
import type { Continued } from '../execute/cloud.ts';
import { TASK_ID } from '../lib/codex.ts';
import { RunError } from '../lib/errors.ts';
import { REASON_CODES } from '../lib/reasons.ts';
import { eventsOf, type Payload, type RunEvent } from '../manifest/events.ts';
import type { Manifest } from '../manifest/schema.ts';

interface Recorded {
  readonly events: readonly RunEvent[];
  readonly manifest: Manifest;
  readonly started: Payload<'run:started'>;
}

/**
 * Null where a task is still to be asked for, since none can exist. `named`: the task that somebody says is ours. Throws
 * RunError `input_invalid` where that cannot be, and for the task of a rehearsal, which is gone.
 */
export function taskLeft(
  { events, manifest, started }: Recorded,
  named: string | undefined,
): Continued | null {
  const known = manifest.cloud_execution?.task_id ?? null;
  const intent = eventsOf(events, 'cloud:submitting').at(-1);
  const answer = intent === undefined ? null : answerTo(intent, events);
  const id = known ?? (answer !== null && isTask(answer) ? answer : null);
  if (named !== undefined) refuseOther(named, { id, intent: intent?.payload, run: manifest.run_id });
  if (id === null && (intent === undefined || createdNothing(answer))) return null;
  if (started.evidence === 'rehearsal')
    throw new RunError(
      'input_invalid',
      'The cloud task of a rehearsal ended with the process that played it',
      {
        guidance: 'Rehearse again',
      },
    );
  if (id !== null) return { taskId: id };
  if (named !== undefined) return { taskId: named, given: true };
  const { environment = '', nonce = '', known_tasks = null, known_complete = false } = intent?.payload ?? {};
  const proven = started.proof_file !== null;
  return {
    intent: { environment, nonce, proven, known: known_tasks, complete: known_complete },
    message: 'the run did not live to hear what came of its submit',
  };
}

/** True where the last intent may have made a task. */
export function mayHaveSubmitted(events: readonly RunEvent[]): boolean {
  const intent = eventsOf(events, 'cloud:submitting').at(-1);
  return intent !== undefined && !createdNothing(answerTo(intent, events));
}

/** What the submit of an intent was recognised to have ended with; null where nobody has told. */
function answerTo(intent: RunEvent, events: readonly RunEvent[]): string | null {
  const calls = eventsOf(events, 'call:ended').filter(
    ({ seq, payload }) => seq > intent.seq && payload.call === 'submit',
  );
  return calls[0]?.payload.recognised ?? null;
}

function isTask(word: string): boolean {
  return TASK_ID.test(word) && !(REASON_CODES as readonly string[]).includes(word);
}

interface Known {
  readonly id: string | null;
  readonly intent: Payload<'cloud:submitting'> | undefined;
  readonly run: string;
}

function refuseOther(named: string, { id, intent, run }: Known): void {
  const [message, guidance] =
    id !== null && id !== named
      ? [`The cloud task of the run ${run} is ${id}, and not ${named}`, 'Leave out cloud-task-id']
      : intent === undefined
        ? [`The run ${run} has asked for no cloud task`, 'Leave out cloud-task-id, or start a run with it']
        : intent.known_tasks?.includes(named)
          ? [`The task ${named} was there before the run ${run} asked for one`, 'Name one that came after it']
          : [null, ''];
  if (message !== null) throw new RunError('input_invalid', message, { guidance });
}
