/**
 * Keeps a run in the history of its task from its start on, and a pointer to its manifest where the earliest readers
 * look for it. What cannot be written here fails no run: it is said, and the record of the run itself is whole without it.
 */
import { join } from 'node:path';
import type { Clock, Random } from '../lib/clock.ts';
import { writeWhenAbsent } from '../lib/files.ts';
import type { RunEvent } from '../manifest/events.ts';
import { runFolder } from '../manifest/reduce.ts';
import type { Manifest } from '../manifest/schema.ts';
import { entryOf, recordRun } from '../manifest/state.ts';
import { toJson } from '../manifest/store.ts';

export interface Memory {
  readonly workingDirectory: string;
  /** Name of this machine: whose processes a lock can be asked about. */
  readonly machine: string;
  readonly clock: Clock;
  readonly random: Random;
  /** Most runs of the task that are kept; absent for a run that is only closed, which drops none. */
  readonly keep?: number;
}

export interface Kept {
  /** Path of the history, relative to the working directory; null where it could not be written. */
  readonly path: string | null;
  /** What the user should know. */
  readonly notices: readonly string[];
}

export interface History {
  /** Begins to write the run down as it stands, where the event is one that must be found after a crash. */
  heard(event: RunEvent, manifest: Manifest): void;
  /** Writes it down for the last time. */
  close(manifest: Manifest): Promise<Kept>;
}

/** The history of the task of one run. */
export function keepHistory(memory: Memory): History {
  let last: Promise<unknown> = Promise.resolve();
  /** What an earlier write has met, and the last one does not meet again. */
  const told: string[] = [];
  return {
    heard(event, manifest) {
      if (!mustBeFound(event)) return;
      // Nobody waits for it. Where it fails, the last write is made all the same, and tells.
      last = last.then(async () => {
        const { path, notices } = await remember(manifest, memory);
        if (path !== null) told.push(...notices);
      });
    },
    async close(manifest) {
      await last;
      const { path, notices } = await remember(manifest, memory);
      return { path, notices: [...new Set([...told, ...notices])] };
    },
  };
}

function mustBeFound({ event, payload }: RunEvent): boolean {
  // A run that is skipped or refused is at its end already.
  if (event === 'run:started') return payload.admission === 'run';
  return event === 'run:reopened' || event === 'cloud:submitted';
}

/** Never throws. */
async function remember(manifest: Manifest, memory: Memory): Promise<Kept> {
  const { workingDirectory, machine: host, clock, random, keep = Number.POSITIVE_INFINITY } = memory;
  const taskId = manifest.task_id;
  const options = { workingDirectory, taskId, clock, random, host, keep };
  const path = `out/${taskId}/state.json`;
  const [recorded, pointed] = await Promise.all([
    recordRun(entryOf(manifest), options).then(
      ({ notices }): Kept => ({ path, notices }),
      (error: unknown): Kept => ({
        path: null,
        notices: [`the history ${path} was not written: ${reasonOf(error)}`],
      }),
    ),
    point(manifest, workingDirectory).then(
      () => [],
      (error: unknown) => [`the pointer to the manifest was not written: ${reasonOf(error)}`],
    ),
  ]);
  return { ...recorded, notices: [...recorded.notices, ...pointed] };
}

/** Where manifests of the earliest orchestrators lay, a few words say where this one lies. */
async function point({ task_id, run_id }: Manifest, workingDirectory: string): Promise<void> {
  const path = join(workingDirectory, '.runs', task_id, run_id, 'manifest.json');
  const pointer = { version: 1, task_id, run_id, manifest: `${runFolder(task_id, run_id)}/manifest.json` };
  await writeWhenAbsent(path, toJson(pointer));
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
