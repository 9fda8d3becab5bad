/**
 * Runs the stages of a pipeline on this machine: in the order their needs allow, with the approvals they require, side
 * by side up to the pipeline's concurrency. Knows how stages depend on each other; not how one is run, and decides no
 * outcome.
 */
import type { ReasonCode } from '../lib/reasons.ts';
import { failureEvent } from '../manifest/failure.ts';
import type { Part, PlanItem } from '../plan/expand.ts';
import { Queue } from './queue.ts';
import { type Ended, NOT_RUN, runStage, type StageBounds, type StageDeps, type StageEnd } from './stage.ts';

export interface LocalBounds extends StageBounds {
  readonly concurrency: number;
  /** Narrower bounds of the stages whose ids begin with an id and a `/`. */
  readonly parts: readonly Pick<Part, 'id' | 'concurrency'>[];
}

export interface LocalDeps extends StageDeps {
  /** Waits until a stage is approved, or `signal` aborts. Gives why it may not be run; null where it may. */
  readonly approve: (stage: string, signal: AbortSignal) => Promise<StageEnd['failure']>;
}

/** Runs the stages. True where each ended well or may fail; why one did not is in the record. */
export async function runStages(
  items: readonly PlanItem[],
  bounds: LocalBounds,
  deps: LocalDeps,
): Promise<boolean> {
  const queue = new Queue(items);
  const running = new Map<string, Promise<void>>();
  // They take nobody's place: what waits for an approval runs nothing.
  const waiting = new Map<string, Promise<void>>();
  const ready: PlanItem[] = [];
  const withdrawn: PlanItem[] = [];
  const failures: { readonly stage: string; readonly code: ReasonCode; readonly message: string }[] = [];
  const failed = new AbortController();
  const broken = new AbortController();
  const signal = AbortSignal.any([bounds.signal, broken.signal]);

  try {
    for (;;) {
      while (failures.length === 0) {
        const item = queue.next();
        if (item === undefined) break;
        if (item.requiresApproval) waiting.set(item.id, ask(item));
        else ready.push(item);
      }
      while (failures.length === 0 && running.size < bounds.concurrency) {
        const item = ready.find(({ id }) => hasRoom(id, running, bounds.parts));
        if (item === undefined) break;
        ready.splice(ready.indexOf(item), 1);
        running.set(item.id, perform(item));
      }
      if (running.size + waiting.size === 0) break;
      await Promise.race([...running.values(), ...waiting.values()]);
    }
  } catch (error) {
    // What cannot be recorded any more must not go on either.
    broken.abort();
    await Promise.allSettled([...running.values(), ...waiting.values()]);
    throw error;
  }
  await skipRest();
  // Of several that ran side by side, the first is the cause.
  const [first] = failures;
  if (first === undefined) return true;
  await deps.store.emit(failureEvent(first.code, { message: first.message, phase: 'stage' }));
  return false;

  async function ask(item: PlanItem): Promise<void> {
    const refusal = await deps.approve(item.id, AbortSignal.any([signal, failed.signal]));
    if (failed.signal.aborted) withdrawn.push(item);
    else if (refusal === null) ready.push(item);
    else await end({ ...NOT_RUN, stage: item.id, summary: refusal.message }, refusal);
    waiting.delete(item.id);
  }

  async function perform(item: PlanItem): Promise<void> {
    const { ended, failure } = await runStage(item, { ...bounds, signal }, deps);
    await end(ended, failure);
    running.delete(item.id);
    if (failure === null) queue.done(item.id);
  }

  async function end(ended: Ended, failure: StageEnd['failure']): Promise<void> {
    const payload = failure === null ? ended : { ...ended, code: failure.code };
    await deps.store.emit({ event: 'stage:ended', payload });
    if (failure === null) return;
    failures.push({ stage: ended.stage, ...failure });
    failed.abort();
  }

  async function skipRest(): Promise<void> {
    const cause = failures[0] === undefined ? 'something it needs' : `stage ${failures[0].stage}`;
    for (const { id } of [...ready, ...withdrawn, ...queue.rest()])
      await end(
        { ...NOT_RUN, stage: id, summary: `not run: the run stops, for ${cause} did not end well` },
        null,
      );
  }
}

/** True where no part that the stage belongs to runs as many of its own as it may. */
function hasRoom(id: string, running: ReadonlyMap<string, unknown>, parts: LocalBounds['parts']): boolean {
  return parts.every((part) => {
    const inside = (stage: string) => stage.startsWith(`${part.id}/`);
    return (
      part.concurrency === null || !inside(id) || [...running.keys()].filter(inside).length < part.concurrency
    );
  });
}
