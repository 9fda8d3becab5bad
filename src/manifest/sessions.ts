/**
 * A run may be opened again: what the events tell of its sessions, of the ends of stages that count, and of the time
 * in which it stood still. Pure, over events of any length.
 */
import type { Process } from './control-fields.ts';
import { eventsOf, findEvent, type Payload, type RunEvent } from './events.ts';
import type { Manifest } from './schema.ts';

/** The events since the run was last opened, that event included. */
export function sessionOf(events: readonly RunEvent[]): readonly RunEvent[] {
  return events.slice(Math.max(0, openingOf(events)));
}

/** Index of the event by which the run was last opened; -1 where there is none. */
function openingOf(events: readonly RunEvent[]): number {
  return events.findLastIndex(({ event }) => event === 'run:started' || event === 'run:reopened');
}

/** The process that has the run, or had it last; null where the record is older than that it tells it. */
export function processOf(events: readonly RunEvent[]): Process | null {
  const opening = events[openingOf(events)];
  if (opening?.event === 'run:reopened') return opening.payload.process;
  return opening?.event === 'run:started' ? (opening.payload.process ?? null) : null;
}

type Ended = Payload<'stage:ended'>;

/** The ends of each stage that count: what was run again by a later session does not. */
export function endsOf(events: readonly RunEvent[]): Map<string, readonly Ended[]> {
  const ends = new Map<string, readonly Ended[]>();
  for (const { event, payload } of events) {
    if (event === 'stage:ended') ends.set(payload.stage, [...(ends.get(payload.stage) ?? []), payload]);
    if (event === 'run:reopened') for (const stage of payload.stages) ends.delete(stage);
  }
  return ends;
}

/** True where a stage came to an end of its own, good or bad: it is never run again. */
export function isFinished({ status, ended }: Ended): boolean {
  return status !== 'skipped' && ended !== 'cancelled';
}

/** The first stage that came to an end of its own by which the run cannot go on. */
export function brokenStage(events: readonly RunEvent[]): Ended | undefined {
  return [...endsOf(events).values()].flat().find((end) => isFinished(end) && end.code !== undefined);
}

/** The selected stages of a local run that are left to run, in the order of the plan. */
export function unfinishedStages(events: readonly RunEvent[]): string[] {
  const ends = endsOf(events);
  const stages = findEvent(events, 'run:started')?.payload.pipeline?.stages ?? [];
  return stages.filter(({ id, selected }) => selected && !ends.get(id)?.some(isFinished)).map(({ id }) => id);
}

/** The stages that are approved. An approval holds for the whole run, in whatever session it was given. */
export function approvedStages(events: readonly RunEvent[]): ReadonlySet<string> {
  return new Set(eventsOf(events, 'approval:granted').map(({ payload }) => payload.stage));
}

/**
 * Milliseconds between two times in which the run stood still: it was paused, had no process, or waited for an
 * approval. The last is true of a run in the cloud only, which does nothing else meanwhile.
 */
export function standstillMs(events: readonly RunEvent[], from: string, to: string): number {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  let [total, since, paused] = [0, null as number | null, false];
  const asked = new Set<string>();
  let before = start;
  for (const event of events) {
    const at = Date.parse(event.timestamp);
    if (event.event === 'run:reopened') {
      // From the last sign of life of the process before.
      since ??= before;
      paused = false;
      asked.clear();
    }
    if (event.event === 'run:paused') paused = true;
    if (event.event === 'run:resumed' || event.event === 'run:cancelling') paused = false;
    if (event.event === 'approval:requested') asked.add(event.payload.stage);
    if (event.event === 'approval:granted') asked.delete(event.payload.stage);
    const still = paused || asked.size > 0;
    if (still) since ??= at;
    else if (since !== null) {
      total += overlap(since, at);
      since = null;
    }
    before = at;
  }
  return since === null ? total : total + overlap(since, end);

  function overlap(one: number, other: number): number {
    return Math.max(0, Math.min(other, end) - Math.max(one, start));
  }
}

/** True for a rehearsal of a cloud task: that ended with the process that played it, and nobody can go on with it. */
export function isPlayed({
  evidence,
  execution_mode: mode,
}: Pick<Partial<Manifest>, 'evidence' | 'execution_mode'>): boolean {
  return evidence === 'rehearsal' && mode === 'cloud';
}
