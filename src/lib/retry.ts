/**
 * How long to wait before something is tried again: exponential with full jitter, from data and a seed, so that the same
 * run waits the same. Knows no clock and not what is tried.
 */
import { sha256 } from './files.ts';

/**
 * Why trying again has stopped: the failure is final, the tries in a row or in all are used up, the deadline passed, or
 * somebody cancelled.
 */
export const STOPS = ['final', 'attempts', 'total', 'deadline', 'cancelled'] as const;
export type Stop = (typeof STOPS)[number];

export interface RetryPolicy {
  /** Most tries of one call, the first included. */
  readonly attempts: number;
  /** Longest possible wait after the first failure; doubles with each further one. */
  readonly firstWaitMs: number;
  /** No wait is longer. */
  readonly longestWaitMs: number;
  /** Multiplies the waits after failures of a class; 1 where it names none. */
  readonly factors: Readonly<Record<string, number>>;
}

export interface Failed {
  readonly class: string;
  /** Failures in a row, this one included. */
  readonly failures: number;
  /** Tells this wait from every other of the run. */
  readonly seed: string;
}

/** Milliseconds to wait after a failure, drawn evenly from nothing to what the policy allows by then. */
export function retryWaitMs(
  { firstWaitMs, longestWaitMs, factors }: RetryPolicy,
  { class: failureClass, failures, seed }: Failed,
): number {
  const grown = firstWaitMs * (factors[failureClass] ?? 1) * 2 ** (failures - 1);
  return Math.round(Math.min(longestWaitMs, grown) * fraction(seed));
}

/** A number from 0 to 1 that looks drawn and is the same for the same text. */
function fraction(text: string): number {
  return Number.parseInt(sha256(text).slice(0, 12), 16) / 2 ** 48;
}
