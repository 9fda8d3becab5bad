/**
 * Time as a test has it: one that passes only while somebody sleeps, so that hours take none, one that is set by hand,
 * and the machine's own, which leaps.
 */
import { type Clock, systemClock } from '../../src/lib/clock.ts';

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

/** The machine's clock, which leaps when a test says so; who sleeps until then wakes up. */
export class LeapingClock implements Clock {
  #leaptMs = 0;
  readonly #changes = new Set<() => void>();

  now(): number {
    return systemClock.now() + this.#leaptMs;
  }

  leap(ms: number): void {
    this.#leaptMs += ms;
    for (const change of this.#changes) change();
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    for (const end = this.now() + ms; this.now() < end && !signal?.aborted; ) {
      const changed = new AbortController();
      const change = () => changed.abort();
      this.#changes.add(change);
      signal?.addEventListener('abort', change, { once: true });
      await systemClock.sleep(end - this.now(), changed.signal);
      signal?.removeEventListener('abort', change);
      this.#changes.delete(change);
    }
  }
}

/** Lets everything that can go on do so. */
export const settled = () => new Promise((done) => setImmediate(done));
