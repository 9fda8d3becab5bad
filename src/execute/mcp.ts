/**
 * Runs the stages of a pipeline on this machine: in the order their needs allow, side by side up to the pipeline's
 * concurrency. Knows how stages depend on each other; not how one is run, and decides no outcome.
 */
import type { ReasonCode } from '../lib/reasons.ts';
import { failureEvent } from '../manifest/failure.ts';
import type { PlanItem } from '../plan/expand.ts';
import { Queue } from './queue.ts';
import { NOT_RUN, runStage, type StageBounds, type StageDeps } from './stage.ts';

export interface LocalBounds extends StageBounds {
  readonly concurrency: number;
}

/** Runs the stages. True where each ended well or may fail; why one did not is in the record. */
export async function runStages(
  items: readonly PlanItem[],
  bounds: LocalBounds,
  deps: StageDeps,
): Promise<boolean> {
  const queue = new Queue(items);
  const running = new Map<string, Promise<void>>();
  const failures: { readonly stage: string; readonly code: ReasonCode; readonly message: string }[] = [];

  for (;;) {
    while (failures.length === 0 && running.size < bounds.concurrency) {
      const item = queue.next();
      if (item === undefined) break;
      running.set(item.id, perform(item));
    }
    if (running.size === 0) break;
    await Promise.race(running.values());
  }
  await skipRest();
  // Of several that ran side by side, the first is the cause.
  const [first] = failures;
  if (first === undefined) return true;
  await deps.store.emit(failureEvent(first.code, { message: first.message, phase: 'stage' }));
  return false;

  async function perform(item: PlanItem): Promise<void> {
    const { ended, failure } = await runStage(item, bounds, deps);
    await deps.store.emit({ event: 'stage:ended', payload: ended });
    running.delete(item.id);
    if (failure === null) queue.done(item.id);
    else failures.push({ stage: item.id, ...failure });
  }

  async function skipRest(): Promise<void> {
    for (const { id } of queue.rest()) {
      const payload = {
        ...NOT_RUN,
        stage: id,
        summary: `not run: ${failures[0]?.stage ?? 'the run'} did not end well`,
      };
      await deps.store.emit({ event: 'stage:ended', payload });
    }
  }
}
