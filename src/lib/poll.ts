/**
 * Reading something again and again until it is done, with an interval, a deadline and a way to stop. Knows
 * nothing of what is read.
 */
import type { Clock } from './clock.ts';

export interface PollOptions {
  readonly clock: Clock;
  /** Gap between the end of one read and the start of the next, in milliseconds. */
  readonly intervalMs: number;
  /** No read starts at or after this time, in milliseconds since the epoch. */
  readonly deadline: number;
  readonly signal: AbortSignal;
}

export type PollEnd<T> =
  | { readonly ended: 'done'; readonly value: T }
  | { readonly ended: 'deadline' | 'aborted' };

/** Calls `read` until it returns something other than undefined, the deadline passes or the signal aborts. */
export async function poll<T>(read: () => Promise<T | undefined>, options: PollOptions): Promise<PollEnd<T>> {
  const { clock, intervalMs, deadline, signal } = options;
  for (;;) {
    if (signal.aborted) return { ended: 'aborted' };
    const remaining = deadline - clock.now();
    if (remaining <= 0) return { ended: 'deadline' };
    const value = await read();
    if (value !== undefined) return { ended: 'done', value };
    await clock.sleep(Math.min(intervalMs, Math.max(0, deadline - clock.now())), signal);
  }
}
