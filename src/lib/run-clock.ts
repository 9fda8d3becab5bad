/**
 * The time of one run: it stands still while the run is paused, and while nothing of the run works because a person is
 * waited for. Knows no stage and no request: whoever pauses, works or waits says so.
 */
import { type Clock, systemClock } from './clock.ts';

/** What a child needs to stand still with its run. */
export interface Pace {
  /** As `sleep`, by the machine's clock: time in which the run stands still does not count. */
  elapse(ms: number, signal: AbortSignal): Promise<void>;
  /** Tells each beginning and end of a pause, and at once one that has begun, until the returned function is called. */
  onPause(listener: (paused: boolean) => void): () => void;
}

/** A clock that can be stopped. */
class StoppableClock {
  readonly base: Clock;
  #stoodMs = 0;
  /** Since when it stands still, by the base. */
  #since: number | null = null;

  constructor(base: Clock) {
    this.base = base;
  }

  get stopped(): boolean {
    return this.#since !== null;
  }

  now(): number {
    return (this.#since ?? this.base.now()) - this.#stoodMs;
  }

  stop(): void {
    this.#since ??= this.base.now();
  }

  go(): void {
    if (this.#since !== null) this.#stoodMs += this.base.now() - this.#since;
    this.#since = null;
  }
}

/** The clock of a run, over the one it would have if nobody could stop it. */
export class RunClock implements Clock, Pace {
  readonly #run: StoppableClock;
  readonly #machine = new StoppableClock(systemClock);
  readonly #changes = new Set<() => void>();
  #paused = false;
  #working = 0;
  #awaiting = 0;

  constructor(base: Clock) {
    this.#run = new StoppableClock(base);
  }

  get paused(): boolean {
    return this.#paused;
  }

  /** Milliseconds since the epoch, less the time it has stood still. */
  now(): number {
    return this.#run.now();
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return this.#pass(ms, this.#run, signal);
  }

  elapse(ms: number, signal: AbortSignal): Promise<void> {
    return this.#pass(ms, this.#machine, signal);
  }

  pause(): void {
    this.#paused = true;
    this.#change();
  }

  resume(): void {
    this.#paused = false;
    this.#change();
  }

  /** Resolves where the run is not paused, or no longer, or `signal` aborts. */
  unpaused(signal?: AbortSignal): Promise<void> {
    return this.#until(() => !this.#paused, signal);
  }

  onPause(listener: (paused: boolean) => void): () => void {
    let told = false;
    const tell = () => {
      if (told === this.#paused) return;
      told = this.#paused;
      listener(told);
    };
    this.#changes.add(tell);
    tell();
    return () => void this.#changes.delete(tell);
  }

  /** Does work of the run: time passes meanwhile, whoever is waited for. */
  async working<T>(work: () => Promise<T>): Promise<T> {
    this.#working += 1;
    this.#change();
    try {
      return await work();
    } finally {
      this.#working -= 1;
      this.#change();
    }
  }

  /** Waits for a person: time stands still meanwhile, unless other work goes on. */
  async awaiting<T>(wait: () => Promise<T>): Promise<T> {
    this.#awaiting += 1;
    this.#change();
    try {
      return await wait();
    } finally {
      this.#awaiting -= 1;
      this.#change();
    }
  }

  #change(): void {
    const still = this.#paused || (this.#awaiting > 0 && this.#working === 0);
    for (const clock of [this.#run, this.#machine]) {
      if (still) clock.stop();
      else clock.go();
    }
    for (const tell of [...this.#changes]) tell();
  }

  async #pass(ms: number, clock: StoppableClock, signal?: AbortSignal): Promise<void> {
    const end = clock.now() + ms;
    do {
      await this.#until(() => !clock.stopped, signal);
      if (signal?.aborted) return;
      await this.#untilChange((changed) => clock.base.sleep(end - clock.now(), changed), signal);
    } while (clock.now() < end && !signal?.aborted);
  }

  async #until(holds: () => boolean, signal?: AbortSignal): Promise<void> {
    while (!holds() && !signal?.aborted)
      await this.#untilChange(
        (changed) => new Promise((done) => changed.addEventListener('abort', done)),
        signal,
      );
  }

  /** Waits with a signal that aborts when anything changes here, or with `signal`. */
  async #untilChange(wait: (changed: AbortSignal) => Promise<unknown>, signal?: AbortSignal): Promise<void> {
    const changed = new AbortController();
    const tell = () => changed.abort();
    this.#changes.add(tell);
    signal?.addEventListener('abort', tell, { once: true });
    try {
      await wait(changed.signal);
    } finally {
      this.#changes.delete(tell);
      signal?.removeEventListener('abort', tell);
    }
  }
}
