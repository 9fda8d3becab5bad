/**
 * Time as an effect. The only file that reads the clock, starts a timer or draws random bytes; everything else is
 * handed a `Clock` or a `Random`, so that tests can run hours in milliseconds and replay the same run.
 */
import { randomBytes } from 'node:crypto';

export interface Clock {
  /** Milliseconds since the epoch; never runs backwards within one process. */
  now(): number;
  /** Resolves after `ms` milliseconds, or at once when `signal` aborts; never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** `bytes` random bytes as lower-case hex. */
export type Random = (bytes: number) => string;

/** Milliseconds that only run forward. By hrtime: `performance` would load a part of node for this alone. */
const monotonic = (): number => Number(process.hrtime.bigint()) / 1e6;
const EPOCH_MS = Date.now() - monotonic();

/** Of a longer timer Node makes one of a millisecond. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The machine's clock, read monotonically: a step of the wall clock moves no deadline. */
export const systemClock: Clock = {
  now: () => EPOCH_MS + monotonic(),
  // Not by node's own promise: that makes an error, with all its stack, of each sleep that is cut short.
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const wake = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      let leftMs = Math.max(0, ms);
      let timer = setTimeout(goOn, Math.min(leftMs, LONGEST_TIMER_MS));
      signal?.addEventListener('abort', wake, { once: true });

      function goOn(): void {
        leftMs -= LONGEST_TIMER_MS;
        if (leftMs > 0) timer = setTimeout(goOn, Math.min(leftMs, LONGEST_TIMER_MS));
        else wake();
      }
    }),
};

/** Why a sleep is cut short that is of no use any more. Without a reason node makes an error, with all its stack, for nobody. */
export const OF_NO_USE = 'of no use any more';

/** Aborts after `ms` milliseconds of the machine's clock; keeps no process alive. */
export function timeLimit(ms: number): AbortSignal {
  // It takes whole ones only.
  return AbortSignal.timeout(Math.max(0, Math.ceil(ms)));
}

/** Runs `work` once after `ms` milliseconds of the machine's clock, for what is no part of the run's own time; keeps no process alive. */
export function later(ms: number, work: () => void): void {
  setTimeout(work, ms).unref();
}

/** Runs `work` every `ms` milliseconds of the machine's clock until the result is called; keeps no process alive. */
export function repeat(ms: number, work: () => void): () => void {
  const timer = setInterval(work, ms).unref();
  return () => clearInterval(timer);
}

export const systemRandom: Random = (bytes) => randomBytes(bytes).toString('hex');

/** An ISO timestamp with milliseconds, the form of every timestamp on disk. */
export function isoTime(epochMs: number): string {
  return new Date(epochMs).toISOString();
}
