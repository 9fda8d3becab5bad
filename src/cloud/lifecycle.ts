/**
 * The life of a cloud task as far as it can be seen from outside: a pure state machine over state words and failed
 * reads. Knows no process, no clock and no file. Only READY is success; only a word that was really read ends it.
 */
import { STATE_WORDS, type StateWord } from './protocol.ts';

/** The status a manifest holds; `applied` says that somebody applied the task while we watched. */
export const CLOUD_STATUSES = [
  'queued',
  'running',
  'ready',
  'applied',
  'error',
  'failed',
  'cancelled',
  'unknown',
] as const;
export type CloudStatus = (typeof CLOUD_STATUSES)[number];

const WORD_STATUS: Record<StateWord, CloudStatus> = {
  PENDING: 'queued',
  READY: 'ready',
  APPLIED: 'applied',
  ERROR: 'error',
};

export interface Lifecycle {
  readonly status: CloudStatus;
  /** The last word that was read, in its own spelling; null before the first. */
  readonly word: string | null;
  /** Reads that failed since the last word. */
  readonly readFailures: number;
  /** Reads that failed in all. */
  readonly allReadFailures: number;
}

export const SUBMITTED: Lifecycle = {
  status: 'queued',
  word: null,
  readFailures: 0,
  allReadFailures: 0,
};

/** The state after a word was read. */
export function onWord(state: Lifecycle, word: string): Lifecycle {
  return { ...state, status: statusOf(word), word, readFailures: 0 };
}

/** The state after a read that gave no word: what was known stays known. */
export function onReadFailure(state: Lifecycle): Lifecycle {
  const { readFailures, allReadFailures } = state;
  return { ...state, readFailures: readFailures + 1, allReadFailures: allReadFailures + 1 };
}

/** True when no further read can change the outcome. An unknown word is polled on: it may be a new kind of wait. */
export function isEnded(state: Lifecycle): boolean {
  return state.status === 'ready' || state.status === 'applied' || state.status === 'error';
}

function statusOf(word: string): CloudStatus {
  return (STATE_WORDS as readonly string[]).includes(word) ? WORD_STATUS[word as StateWord] : 'unknown';
}
