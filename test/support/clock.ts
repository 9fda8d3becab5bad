/**
 * Time that passes only while somebody sleeps: hours take no time, and every run is the same. Refuses to wait for
 * anything real.
 */
import type { Clock } from '../../src/lib/clock.ts';

export class VirtualClock implements Clock {
  #now: number;
  readonly #sleeps: number[] = [];

  constructor(startMs = Date.parse('2026-01-01T00:00:00.000Z')) {
    this.#now = startMs;
  }

  /** Every gap that was slept, in milliseconds, in order. */
  get sleeps(): readonly number[] {
    return this.#sleeps;
  }

  now(): number {
    return this.#now;
  }

  /** Lets time pass as if the caller had worked for `ms` milliseconds. */
  advance(ms: number): void {
    this.#now += ms;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return;
    this.#sleeps.push(ms);
    this.#now += Math.max(0, ms);
  }
}
