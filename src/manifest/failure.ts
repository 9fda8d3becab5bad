/**
 * The event of a failure outside the cloud task itself, and how far the run had come.
 */
import { classOf, guidanceOf } from '../lib/reasons.ts';
import { type EventBody, findEvent, type RunEvent } from './events.ts';
import type { Failure } from './schema.ts';
import { sessionOf } from './sessions.ts';

interface Words {
  readonly message: string;
  readonly phase: Failure['phase'];
  readonly guidance?: string;
  readonly retryable?: boolean;
}

/** The event `run:failed` for a reason code, with the table's cure unless a better one is given. */
export function failureEvent(code: Failure['code'], words: Words): EventBody {
  const { message, phase, retryable = false } = words;
  const guidance = guidanceOf(code, message, words.guidance);
  return {
    event: 'run:failed',
    payload: { class: classOf(code), code, phase, retryable, guidance, message },
  };
}

/** The phase a run was in after these events. */
export function phaseOf(events: readonly RunEvent[]): Failure['phase'] {
  const session = sessionOf(events);
  if (findEvent(session, 'test:completed')) return 'report';
  if (findEvent(session, 'build:completed')) return 'assert';
  if (findEvent(session, 'cloud:ended')) return 'diff';
  // A task that an earlier session submitted is watched again, once there is what to watch it with.
  const watching = findEvent(session, 'codex:resolved') ?? findEvent(session, 'cloud:submitted');
  if (findEvent(events, 'cloud:submitted')) return watching ? 'poll' : 'prepare';
  if (findEvent(session, 'stage:started')) return 'stage';
  return findEvent(events, 'cloud:submitting') ? 'submit' : 'prepare';
}
