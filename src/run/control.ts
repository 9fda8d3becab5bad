/**
 * Asking a running run to pause, go on, end or take an approval, from any other process. A request is a line that is
 * appended to `control.jsonl` in the run directory, so that only who may write there can ask; its answer is an event of
 * the run. Knows what is asked and how it is answered, not how it is done.
 */
import { stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { isoTime } from '../lib/clock.ts';
import { RunError } from '../lib/errors.ts';
import { appendQuickly } from '../lib/files.ts';
import { LineTail } from '../lib/line-tail.ts';
import { oneLine } from '../lib/text.ts';
import { ACTIONS, type Action, Requester } from '../manifest/control-fields.ts';
import { findEvent, type RunEvent, readEvent } from '../manifest/events.ts';
import { parseJson } from '../manifest/record.ts';
import { isPlayed, processOf, sessionOf } from '../manifest/sessions.ts';
import { eventsIn, type Here, livenessOf } from './liveness.ts';

export const CONTROL_FILE = 'control.jsonl';

/** One line of `control.jsonl`. */
export const ControlRequest = z.strictObject({
  schema: z.literal(1),
  id: z.string().regex(/^[0-9a-f]{16,64}$/),
  /** Number of the event by which the run was opened: what was asked of an earlier session is void. */
  session: z.int().min(1),
  at: z.iso.datetime(),
  action: z.enum(ACTIONS),
  stage: z.string().max(4096).optional(),
  by: Requester,
});
export type ControlRequest = z.infer<typeof ControlRequest>;

export interface Order {
  readonly action: Action;
  /** What is approved; may be left out where only one stage waits for it. */
  readonly stage?: string | undefined;
}

/**
 * `done`: it is so now. `refused`: the run could not do it, and goes on as before. `ended`: the run came to its end
 * first. `none`: it did not answer in time.
 */
export interface Answer {
  readonly answer: 'done' | 'refused' | 'ended' | 'none';
  readonly message: string;
}

/** A run looks for requests several times a second, so that this means that it is held up. */
const ANSWER_MS = 10_000;
const LOOK_MS = 50;

/**
 * Asks the run in a directory and waits for its answer. Throws RunError `input_invalid` where there is nobody to ask:
 * no run, one that is over, one whose process is dead, or a directory that this user may not write to.
 */
export async function requestControl(folder: string, order: Order, here: Here): Promise<Answer> {
  const { clock, random, machine } = here;
  const path = join(folder, 'events.jsonl');
  // Before the events are read, so that no answer is overlooked.
  const offset = await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
  const { events } = await eventsIn(folder);
  await refuseAbsent(folder, events, machine);
  const request: ControlRequest = {
    schema: 1,
    id: random(16),
    session: sessionOf(events)[0]?.seq ?? 1,
    at: isoTime(clock.now()),
    action: order.action,
    ...(order.stage === undefined ? {} : { stage: order.stage }),
    by: requesterOn(machine),
  };
  write(folder, request);
  const tail = new LineTail(path, offset);
  for (const deadline = clock.now() + ANSWER_MS; clock.now() < deadline; await clock.sleep(LOOK_MS)) {
    for (const line of await tail.next()) {
      const answer = answerIn(readEvent(parseJson(line)), request);
      if (answer !== null) return answer;
    }
  }
  const who = processOf(events);
  const name = who === null ? 'the run' : `process ${who.pid} on ${oneLine(who.host)}`;
  return { answer: 'none', message: `${name} did not answer within ${ANSWER_MS / 1000} s` };
}

/** This process, and the user it works for. */
export function requesterOn(host: string): Requester {
  return { host, pid: process.pid, user: userName() };
}

function userName(): string | null {
  try {
    return userInfo().username;
  } catch {
    // A container may run as a number that has no name.
    return null;
  }
}

async function refuseAbsent(folder: string, events: readonly RunEvent[], machine: string): Promise<void> {
  const [first] = events;
  if (first === undefined)
    throw refusal(`Directory ${folder} holds no run`, 'Name the directory or the id of a run');
  const liveness = await livenessOf(events, machine);
  if (liveness === 'ended') {
    const outcome = findEvent(sessionOf(events), 'run:completed')?.payload.outcome;
    throw refusal(`The run ${first.run_id} is over: ${outcome}`, 'Only a run that is under way can be asked');
  }
  if (liveness === 'dead')
    throw refusal(
      `The run ${first.run_id} has no process any more: ${processOf(events)?.pid} is dead`,
      whatIsLeft(first, `codex-orchestrator resume --run ${first.run_id}`),
    );
}

/** What to do about a run whose process is dead; `resume` goes on with it. */
export function whatIsLeft(first: RunEvent | undefined, resume: string): string {
  const played =
    first?.event === 'run:started' &&
    isPlayed({ execution_mode: first.payload.mode, evidence: first.payload.evidence });
  if (played) return 'Rehearse again: the cloud task of a rehearsal ended with the process that played it';
  return `Go on with it by ${resume}`;
}

function write(folder: string, request: ControlRequest): void {
  try {
    // What a writer that was killed left of a line must not be the beginning of this one.
    appendQuickly(join(folder, CONTROL_FILE), `\n${JSON.stringify(request)}\n`);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new RunError('input_invalid', `The run cannot be asked: ${why}`, {
      cause,
      guidance: 'Only who may write to the run directory can control the run',
    });
  }
}

/** Null for an event that does not answer. */
function answerIn(event: RunEvent | null, { id, action }: ControlRequest): Answer | null {
  if (event === null) return null;
  if (event.event === 'run:completed')
    return { answer: 'ended', message: `the run ended before: ${event.payload.outcome}` };
  if (!('request' in event.payload) || event.payload.request !== id) return null;
  return event.event === 'control:refused'
    ? { answer: 'refused', message: event.payload.why }
    : { answer: 'done', message: DONE[action] };
}

const DONE: Readonly<Record<Action, string>> = {
  pause:
    process.platform === 'win32'
      ? 'the run is paused: a stage that is under way goes on to its end, and the next one waits'
      : 'the run is paused, and its deadline stands still',
  resume: 'the run goes on',
  cancel: 'the run is being cancelled',
  approve: 'the approval is recorded',
};

function refusal(message: string, guidance: string): RunError {
  return new RunError('input_invalid', message, { guidance });
}
