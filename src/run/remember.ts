/**
 * Keeps a run in the history of its task, and a pointer to its manifest where the earliest readers look for it. What
 * cannot be written here fails no run: it is said, and the record of the run itself is whole without it.
 */
import { join } from 'node:path';
import type { Clock, Random } from '../lib/clock.ts';
import { writeWhenAbsent } from '../lib/files.ts';
import { runFolder } from '../manifest/reduce.ts';
import type { Manifest } from '../manifest/schema.ts';
import { entryOf, recordRun } from '../manifest/state.ts';
import { toJson } from '../manifest/store.ts';

interface Memory {
  readonly workingDirectory: string;
  /** Name of this machine: whose processes a lock can be asked about. */
  readonly machine: string;
  readonly clock: Clock;
  readonly random: Random;
}

/** How many runs of a task are kept in its history. */
const RUNS_KEPT = 200;

/** Remembers the run as its manifest stands; gives what the user should know. */
export async function remember(manifest: Manifest, memory: Memory): Promise<readonly string[]> {
  const { workingDirectory, machine: host, clock, random } = memory;
  const taskId = manifest.task_id;
  const options = { workingDirectory, taskId, clock, random, host, keep: RUNS_KEPT };
  const [recorded, pointed] = await Promise.all([
    recordRun(entryOf(manifest), options).then(
      ({ notices }) => notices,
      (error: unknown) => [`the history out/${taskId}/state.json was not written: ${reasonOf(error)}`],
    ),
    point(manifest, workingDirectory).then(
      () => [],
      (error: unknown) => [`the pointer to the manifest was not written: ${reasonOf(error)}`],
    ),
  ]);
  return [...recorded, ...pointed];
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
