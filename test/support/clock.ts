/**
 * Time as a test has it: one that passes only while somebody sleeps, so that hours take none, and one that is set by
 * hand. Refuses to wait for anything real.
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

/** A clock that is set by hand; who sleeps wakes up when it is. */
export class HandClock implements Clock {
  #now = Date.parse('2026-01-01T00:00:00.000Z');
  readonly #sleepers = new Set<{ readonly until: number; readonly wake: () => void }>();

  now(): number {
    return this.#now;
  }

  /** How many wait for it. */
  get sleepers(): number {
    return this.#sleepers.size;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (ms <= 0 || signal?.aborted) return Promise.resolve();
    return new Promise((wake) => {
      this.#sleepers.add({ until: this.#now + ms, wake });
      signal?.addEventListener('abort', () => wake(), { once: true });
    });
  }

  async advance(ms: number): Promise<void> {
    this.#now += ms;
    for (const sleeper of this.#sleepers) {
      if (sleeper.until > this.#now) continue;
      this.#sleepers.delete(sleeper);
      sleeper.wake();
    }
    await settled();
  }
}

/** Lets everything that can go on do so. */
export const settled = () => new Promise((done) => setImmediate(done));
