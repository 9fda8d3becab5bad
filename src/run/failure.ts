/**
 * The event of a failure outside the cloud task itself, and how far the run had come.
 */
import { classOf, REASONS } from '../lib/errors.ts';
import { type EventBody, findEvent, type RunEvent } from '../manifest/events.ts';
import type { Failure } from '../manifest/schema.ts';

interface Words {
  readonly message: string;
  readonly phase: Failure['phase'];
  readonly guidance?: string;
  readonly retryable?: boolean;
}

/** The event `run:failed` for a reason code, with the table's cure unless a better one is given. */
export function failureEvent(code: Failure['code'], words: Words): EventBody {
  const { message, phase, guidance = REASONS[code].cure, retryable = false } = words;
  const sentence = message.charAt(0).toUpperCase() + message.slice(1);
  // The title of the code stands beside the guidance wherever it is shown: it is not said twice.
  const told = sentence === REASONS[code].title ? guidance : `${sentence}. ${guidance}`;
  return {
    event: 'run:failed',
    payload: { class: classOf(code), code, phase, retryable, guidance: told, message },
  };
}

/** The phase a run was in after these events. */
export function phaseOf(events: readonly RunEvent[]): Failure['phase'] {
  if (findEvent(events, 'test:completed')) return 'report';
  if (findEvent(events, 'build:completed')) return 'assert';
  if (findEvent(events, 'cloud:ended')) return 'diff';
  if (findEvent(events, 'cloud:submitted')) return 'poll';
  return findEvent(events, 'cloud:submitting') ? 'submit' : 'prepare';
}
