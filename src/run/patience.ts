/**
 * The time that is not counted of runs that are still to begin: while all that one waits for stand still, paused or for
 * an approval, its deadline does as well. Those that are under way have clocks of their own. Pure, but for the time.
 */
import type { Clock } from '../lib/clock.ts';
import type { RunEvent } from '../manifest/events.ts';

/** What stops the time of a run that is under way, and what lets it go on. */
interface Standing {
  paused: boolean;
  /** Stages that wait for an approval. */
  readonly asked: Set<string>;
}

const CHANGES = new Set<RunEvent['event']>([
  ...(['run:paused', 'run:resumed', 'run:cancelling', 'approval:requested', 'approval:granted'] as const),
]);

export class Patience {
  readonly #needs: readonly (readonly number[])[];
  readonly #clock: Pick<Clock, 'now'>;
  /** By place: absent until it begins, null once it has ended. */
  readonly #under = new Map<number, Standing | null>();
  readonly #heldMs: number[];
  #countedMs: number;

  /** `needs`: for each which of the others must have passed, by their places; no ring among them. */
  constructor(needs: readonly (readonly number[])[], clock: Pick<Clock, 'now'>) {
    this.#needs = needs;
    this.#clock = clock;
    this.#heldMs = needs.map(() => 0);
    this.#countedMs = clock.now();
  }

  /** One begins. Gives the milliseconds that are not counted of what it has waited. */
  begun(at: number): number {
    this.#count();
    this.#under.set(at, { paused: false, asked: new Set() });
    return this.#heldMs[at] ?? 0;
  }

  /** One that has begun has ended, or one will never begin. */
  ended(at: number): void {
    this.#count();
    this.#under.set(at, null);
  }

  /** Hears an event of one that is under way. */
  heard(at: number, event: RunEvent): void {
    const standing = this.#under.get(at);
    if (standing == null || !CHANGES.has(event.event)) return;
    this.#count();
    if (event.event === 'run:paused') standing.paused = true;
    if (event.event === 'run:resumed' || event.event === 'run:cancelling') standing.paused = false;
    if (event.event === 'approval:requested') standing.asked.add(event.payload.stage);
    if (event.event === 'approval:granted') standing.asked.delete(event.payload.stage);
  }

  /** Counts the time since the last change. */
  #count(): void {
    const now = this.#clock.now();
    const passed = now - this.#countedMs;
    this.#countedMs = now;
    // As nearly always.
    if (![...this.#under.values()].some(isStill)) return;
    for (const at of this.#needs.keys())
      if (!this.#under.has(at) && this.#isHeld(at)) this.#heldMs[at] = (this.#heldMs[at] ?? 0) + passed;
  }

  /** True where nothing that this one waits for goes on: those it needs, else those that have the places. */
  #isHeld(at: number): boolean {
    const needed = (this.#needs[at] ?? []).filter((other) => this.#under.get(other) !== null);
    if (needed.length > 0)
      return needed.every((other) =>
        this.#under.has(other) ? isStill(this.#under.get(other)) : this.#isHeld(other),
      );
    const others = [...this.#under].filter(([, standing]) => standing !== null);
    return others.length > 0 && others.every(([, standing]) => isStill(standing));
  }
}

function isStill(standing: Standing | null | undefined): boolean {
  return standing != null && (standing.paused || standing.asked.size > 0);
}
