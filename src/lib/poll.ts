/**
 * Reading something again and again until it is done, with gaps, a deadline and a way to stop. Knows nothing of what is
 * read.
 */
import type { Clock } from './clock.ts';

export interface PollOptions {
  readonly clock: Clock;
  /** Milliseconds from the end of one read to the start of the next; asked after each read. */
  readonly gapMs: () => number;
  /** No read starts at or after this time, in milliseconds since the epoch. */
  readonly deadline: number;
  readonly signal: AbortSignal;
}

export type PollEnd<T> =
  | { readonly ended: 'done'; readonly value: T }
  | { readonly ended: 'deadline' | 'aborted' };

/** Calls `read` until it returns something other than undefined, the deadline passes or the signal aborts. */
export async function poll<T>(read: () => Promise<T | undefined>, options: PollOptions): Promise<PollEnd<T>> {
  const { clock, gapMs, deadline, signal } = options;
  for (;;) {
    if (signal.aborted) return { ended: 'aborted' };
    const remaining = deadline - clock.now();
    if (remaining <= 0) return { ended: 'deadline' };
    const value = await read();
    if (value !== undefined) return { ended: 'done', value };
    await clock.sleep(Math.min(gapMs(), Math.max(0, deadline - clock.now())), signal);
  }
}

/** The shortest gap between two reads, where the interval is not shorter. */
export const FIRST_GAP_MS = 2000;
const GROWTH = 1.5;

/** The gap after so many reads: short at first, then up to the whole interval. In milliseconds. */
export function growingGapMs(reads: number, intervalMs: number): number {
  return Math.min(intervalMs, FIRST_GAP_MS * GROWTH ** (reads - 1));
}

/** How many gaps are shorter than the interval. */
export function shortGaps(intervalMs: number): number {
  return Math.max(0, Math.ceil(Math.log(intervalMs / FIRST_GAP_MS) / Math.log(GROWTH)));
}

/** Milliseconds until the clock shows the next multiple of this time: whoever waits so wakes with all others. */
export function untilNextMs(ms: number, clock: Pick<Clock, 'now'>): number {
  return ms - (clock.now() % ms);
}
