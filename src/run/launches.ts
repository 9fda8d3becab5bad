/**
 * The beginnings of several runs: only a few are made ready at once, however many are then under way. Knows a run by its
 * task, and hears from its events when it is no longer being made ready.
 */
import pLimit from 'p-limit';
import type { RunEvent } from '../manifest/events.ts';

/** Twice as many as ask for a task at once, so that those never wait for one that is being made ready. */
const LAUNCHES_AT_ONCE = 8;

/** From here on a run waits, for the service or for a person, and its place is free. */
const LAUNCHED: ReadonlySet<RunEvent['event']> = new Set([
  ...(['cloud:submitting', 'approval:requested', 'run:paused', 'run:failed'] as const),
]);

export class Launches {
  readonly #limit = pLimit(LAUNCHES_AT_ONCE);
  readonly #launched = new Map<string, () => void>();

  /** Hears an event of any of the runs. */
  heard({ event, task_id: task }: Pick<RunEvent, 'event' | 'task_id'>): void {
    if (LAUNCHED.has(event)) this.#launched.get(task)?.();
  }

  /** Begins the run of a task when there is a place for it, and waits for its end. */
  async begin<T>(task: string, work: () => Promise<T>): Promise<T> {
    const { run } = await this.#limit(async () => {
      const launched = new Promise<void>((resolve) => {
        this.#launched.set(task, resolve);
      });
      const run = work();
      await Promise.race([launched, run.catch(() => {})]);
      return { run };
    });
    return run;
  }
}
