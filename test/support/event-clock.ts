/**
 * Time that passes for everybody at once: only while nothing is at work in this process, and then to the next moment that
 * somebody waits for. So a machine can be played that has a few processors, each busy for as long as a call takes.
 */
import type { Clock } from '../../src/lib/clock.ts';

/** What this process does that a moment of it is not over before: requests of files, the closing of one, children. */
const AT_WORK = /^(?:FSReq|CloseReq|Process)/;

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** Passes from the first sleep on, until `stop`. */
export class EventClock implements Clock {
  #now = Date.parse('2026-01-01T00:00:00.000Z');
  readonly #sleepers = new Set<Sleeper>();
  #passing = false;

  now(): number {
    return this.#now;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (ms <= 0 || signal?.aborted) return Promise.resolve();
    return new Promise((wake) => {
      const sleeper = { until: this.#now + ms, wake };
      this.#sleepers.add(sleeper);
      const give = () => {
        this.#sleepers.delete(sleeper);
        wake();
      };
      signal?.addEventListener('abort', give, { once: true });
      if (!this.#passing) void this.#pass();
    });
  }

  async #pass(): Promise<void> {
    this.#passing = true;
    while (this.#sleepers.size > 0) {
      await quiet();
      const next = Math.min(...[...this.#sleepers].map(({ until }) => until));
      if (!Number.isFinite(next)) break;
      this.#now = Math.max(this.#now, next);
      for (const sleeper of this.#sleepers) {
        if (sleeper.until > this.#now) continue;
        this.#sleepers.delete(sleeper);
        sleeper.wake();
      }
    }
    this.#passing = false;
  }
}

/** Waits until nothing has been at work for a few turns of the loop. */
async function quiet(): Promise<void> {
  for (let turns = 0; turns < 4; ) {
    await new Promise((done) => setImmediate(done));
    turns = process.getActiveResourcesInfo().some((kind) => AT_WORK.test(kind)) ? 0 : turns + 1;
  }
}

/** Processors of a machine: each does one thing at a time. */
export class Processors {
  #free: number;
  readonly #waiting: (() => void)[] = [];
  readonly #clock: Clock;

  constructor(count: number, clock: Clock) {
    this.#free = count;
    this.#clock = clock;
  }

  /** Takes one for so many milliseconds, first come first served. */
  async busy(ms: number): Promise<void> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    await this.#clock.sleep(ms);
    const next = this.#waiting.shift();
    if (next === undefined) this.#free += 1;
    else next();
  }
}
