/**
 * What an answer of the service is, and the ways to make one: JSON, a fault of the script, a delay. Pure; knows no
 * endpoint and no socket.
 */
import { secretFields } from './records.ts';
import type { Fault } from './shape.ts';
import type { State } from './state.ts';

/** An HTTP answer. */
export interface Reply {
  readonly kind: 'reply';
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  readonly delayMs: number;
  /** Seconds, or those after which the date in it is. */
  readonly retryAfter?: { readonly seconds: number } | { readonly 'date-in': number } | null;
  readonly requestId?: string;
  /** The connection breaks in the middle of it. */
  readonly cut?: true;
}

/** What to do with the connection once `delayMs` have passed. */
export type Answer =
  | Reply
  | { readonly kind: 'reset'; readonly delayMs: number }
  | { readonly kind: 'hang'; readonly delayMs: number };

export interface Outcome {
  readonly state: State;
  readonly answer: Answer;
}

/** What a fault of the script looks like on the wire. */
export function faultAnswer(state: State, fault: Fault): Answer {
  const json = { kind: 'reply', status: 200, contentType: 'application/json', delayMs: 0 } as const;
  switch (fault.kind) {
    case 'http': {
      const body = fault.body.replaceAll('{{secrets}}', () => JSON.stringify(secretFields(state)));
      const { status, contentType, retryAfter } = fault;
      return { ...json, status, contentType, body, retryAfter };
    }
    case 'malformed':
      return {
        ...json,
        body: `{"task": {"id": "task_e_", "environment": ${JSON.stringify(secretFields(state))}`,
      };
    case 'cut':
      return { ...json, body: '{"id": "half of an ans', cut: true };
    case 'empty':
      return { ...json, body: '' };
    default:
      return { kind: fault.kind, delayMs: 0 };
  }
}

/** The answer, no sooner than after `delayMs`. */
export function delayed(answer: Answer, delayMs: number): Answer {
  return { ...answer, delayMs: Math.max(answer.delayMs, delayMs) };
}

/** A JSON answer that leaves the state as it is given. */
export function reply(state: State, status: number, value: unknown): Outcome & { readonly answer: Reply } {
  const body = JSON.stringify(value);
  return { state, answer: { kind: 'reply', status, contentType: 'application/json', body, delayMs: 0 } };
}
