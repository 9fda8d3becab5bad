/**
 * At most one cloud task came of this run: how its record shows that every submit but the last made none, and that the
 * task is the one that the last made.
 */
import { createdNothing } from '../cloud/classify.ts';
import { eventsOf, type Payload, type RunEvent } from '../manifest/events.ts';
import type { RunRecord } from '../manifest/record.ts';
import { diffFile } from './diff-rules.ts';
import { type Observation, seen } from './rule.ts';
import { startedUnapproved } from './stage-rules.ts';

/** One intent, one submit, one answer; or submits before it of which nothing can have come; or a task that was adopted. */
export function judgeSubmit(record: RunRecord): Observation {
  const { manifest, events } = record;
  const submits = submitsOf(events);
  const answers = eventsOf(events, 'cloud:submitted').map(({ payload }) => payload);
  const id = manifest.cloud_execution?.task_id ?? 'no task';
  const [early] = startedUnapproved(events, 'cloud:submitting');
  if (early !== undefined) return seen(false, `an approval of stage ${early} before the submit`, 'none');
  const [answer] = answers;
  const last = submits.at(-1);
  // Only after one of which nothing can have come may there be another.
  const repeated = submits.slice(0, -1).find(({ ended }) => !createdNothing(ended));
  // A task that was there before the submit came of something else, whoever names it.
  const before = last?.known?.includes(id) === true;
  const named =
    answer?.adopted === undefined ? last?.ended === id : mayBeOurs(answer, last, carriesNonce(record));
  const holds = answers.length === 1 && answer?.task_id === id && repeated === undefined && named && !before;
  const { length: intents } = submits;
  const calls = submits.filter(({ ended }) => ended !== null).length;
  const how = answer?.adopted === undefined ? '' : ` (taken for ours: ${answer.adopted})`;
  const wrong =
    answer && answer.task_id !== id ? ` (${answer.task_id})` : before ? ' (it was there before)' : how;
  const expected = `1 intent, 1 submit, 1 answer: ${id}`;
  return seen(
    holds,
    expected,
    holds && intents === 1 && how === ''
      ? expected
      : `${intents} intents, ${calls} submits, ${answers.length} answers${wrong}`,
  );
}

interface Submit {
  readonly known: readonly string[] | null;
  /** `known` are all that there were. */
  readonly complete: boolean;
  /** The task or the code that its call was recognised to have ended with; null where nobody told. */
  readonly ended: string | null;
}

/** Every intent, with the end of its call. A call without an intent is one of an intent that is not there. */
function submitsOf(events: readonly RunEvent[]): Submit[] {
  const submits: Submit[] = [];
  for (const { event, payload } of events) {
    if (event === 'cloud:submitting') {
      const { known_tasks: known = null, known_complete: complete = false } = payload;
      submits.push({ known, complete: known !== null && complete, ended: null });
    }
    if (event !== 'call:ended' || payload.call !== 'submit') continue;
    const open = submits.at(-1);
    const ended = payload.recognised;
    if (open === undefined || open.ended !== null) submits.push({ known: null, complete: false, ended });
    else submits[submits.length - 1] = { ...open, ended };
  }
  return submits;
}

/** A task that was adopted: asked for by us, with nobody to say what came of it, and all known that was there before, or ours by its diff. */
function mayBeOurs(
  { adopted }: Payload<'cloud:submitted'>,
  submit: Submit | undefined,
  proven: boolean,
): boolean {
  if (submit === undefined) return false;
  // Where not all is known that was there before, nobody's word makes a task one that came after.
  if (adopted !== 'nonce' && !submit.complete && !proven) return false;
  return submit.ended === null || submit.ended === 'launch_in_doubt' || submit.ended === 'cancelled';
}

function carriesNonce(record: RunRecord): boolean {
  const lines = diffFile(record)?.text.split('\n') ?? [];
  return record.manifest.nonce !== undefined && lines.includes(`+${record.manifest.nonce}`);
}
