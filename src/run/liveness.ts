/**
 * Whether somebody has a run: told from the pid and the start of the process that opened it, never from how long it has
 * been silent. And the end of what a process left behind that did not live to end it.
 */
import { join } from 'node:path';
import { endHelpersOf } from '../credentials/scratch.ts';
import { systemClock } from '../lib/clock.ts';
import { hasErrno, RunError } from '../lib/errors.ts';
import { readBounded } from '../lib/files.ts';
import { LockLost, type LockOptions, LockTimeout, type StillOurs, withLock } from '../lib/lock.ts';
import { killMarked, STAGE_MARK } from '../lib/marks.ts';
import { descendantsOf, isRunning, killGroup, killProcess, processStart } from '../lib/process.ts';
import type { Process } from '../manifest/control-fields.ts';
import { findEvent, type RunEvent } from '../manifest/events.ts';
import { MAX_FILE_BYTES, parseEvents } from '../manifest/record.ts';
import { processOf, sessionOf } from '../manifest/sessions.ts';
import type { Deps } from './deps.ts';

/**
 * `live`: its process is there. `dead`: it is gone, and the run is not closed. `elsewhere`: another machine has it, or
 * the record is too old to say. `ended`: it came to a conclusion.
 */
export type Liveness = 'live' | 'dead' | 'elsewhere' | 'ended';

/** Clock, randomness and the name under which a pid means a process of ours. */
export interface Here extends Pick<Deps, 'clock' | 'random'> {
  readonly machine: string;
}

/** Tells it from the events of a run. */
export async function livenessOf(events: readonly RunEvent[], machine: string): Promise<Liveness> {
  return findEvent(sessionOf(events), 'run:completed') ? 'ended' : holderOf(events, machine);
}

/** The same of the process alone, whatever the run came to. */
export async function holderOf(
  events: readonly RunEvent[],
  machine: string,
): Promise<Exclude<Liveness, 'ended'>> {
  const holder = processOf(events);
  if (holder === null || holder.host !== machine) return 'elsewhere';
  return (await isRunning(holder.pid, holder.process_start)) ? 'live' : 'dead';
}

/** This process, as the record of a run it opens tells it. */
export async function thisProcess(machine: string): Promise<Process> {
  return { host: machine, pid: process.pid, process_start: await processStart(process.pid) };
}

/** The events of a run as they stand; none where there is no such file, or none of a run's size. */
export async function eventsIn(folder: string): Promise<ReturnType<typeof parseEvents>> {
  return parseEvents((await readBounded(join(folder, 'events.jsonl'), MAX_FILE_BYTES)) ?? '');
}

/**
 * Does `work` while nobody else opens the run again or ends what it left. Held for moments only: an opened run is known
 * by its process. Throws RunError `input_invalid` where somebody else has it for too long, or took it over.
 */
export async function withRun<T>(
  folder: string,
  here: Here,
  work: (stillOurs: StillOurs) => Promise<T>,
): Promise<T> {
  const { clock, random, machine: host } = here;
  const lock: LockOptions = { clock, random, host, waitMs: LOCK_WAIT_MS, leaseMs: LOCK_LEASE_MS };
  try {
    return await withLock(join(folder, 'run'), lock, work);
  } catch (cause) {
    if (!(cause instanceof LockTimeout || cause instanceof LockLost)) throw cause;
    throw new RunError('input_invalid', `Somebody else opens the run: ${cause.message}`, {
      cause,
      guidance: 'Wait a moment and try again',
    });
  }
}

const LOCK_WAIT_MS = 20_000;
const LOCK_LEASE_MS = 60_000;

/** Looks after a run: where its process is dead, what that left running is ended. Gives how the run stands. */
export async function reap(folder: string, here: Here): Promise<Liveness> {
  const look = async () => livenessOf((await eventsIn(folder)).events, here.machine);
  const first = await look();
  if (first !== 'dead') return first;
  try {
    return await withRun(folder, here, async () => {
      // Somebody may have opened it again in the meantime.
      const now = await look();
      if (now === 'dead') await endChildren(folder);
      return now;
    });
  } catch (error) {
    // Whoever may not write there could not end its processes either; and how it stands is known without the lock.
    if (['EACCES', 'EROFS', 'EPERM'].some((code) => hasErrno(error, code))) return first;
    if (error instanceof RunError) return first;
    throw error;
  }
}

/**
 * Kills what the last session of a run started and did not live to end: only a process that is provably still the same
 * one, and whatever carries the mark of a stage or of the private folder. True once none of them is left.
 */
export async function endChildren(folder: string): Promise<boolean> {
  const { events } = await eventsIn(folder);
  const [first] = events;
  if (first === undefined) return true;
  const holder = processOf(events);
  for (let look = 0; look < MAX_LOOKS; look += 1) {
    let left = 0;
    for (const { pid, process_start: start } of unended(sessionOf(events))) {
      if (start === null || (await processStart(pid)) !== start || !(await isRunning(pid, start))) continue;
      left += 1;
      // Looked for first: once their parent is gone, nothing tells them from others.
      const descendants = await descendantsOf(pid);
      killGroup(pid, 'SIGKILL');
      for (const one of descendants) killProcess(one, 'SIGKILL');
    }
    // Last, for the same reason.
    left += await killMarked(STAGE_MARK, first.run_id);
    if (holder !== null) left += await endHelpersOf(holder);
    if (left === 0) return true;
    await systemClock.sleep(LOOK_MS);
  }
  return false;
}

/** A killed process is gone at once, unless it is not ours to kill or hangs in a call of the system. */
const MAX_LOOKS = 250;
const LOOK_MS = 20;

/** The processes of which the events tell the start and no end. */
function unended(events: readonly RunEvent[]) {
  const open = new Map<string, { readonly pid: number; readonly process_start: string | null }>();
  for (const { event, payload } of events) {
    // Stages run side by side; calls never do.
    if (event === 'stage:started') open.set(`stage ${payload.stage}`, payload);
    if (event === 'stage:ended') open.delete(`stage ${payload.stage}`);
    if (event === 'call:started') open.set('call', payload);
    if (event === 'call:ended') open.delete('call');
  }
  return open.values();
}
