/**
 * Keeps a run in the history of its task. A history that cannot be written fails no run: it is said, and the record
 * of the run itself is whole without it.
 */
import type { Clock, Random } from '../lib/clock.ts';
import type { Manifest } from '../manifest/schema.ts';
import { entryOf, recordRun } from '../manifest/state.ts';

interface Memory {
  readonly workingDirectory: string;
  /** Name of this machine: whose processes a lock can be asked about. */
  readonly hostname: string;
  readonly clock: Clock;
  readonly random: Random;
}

/** How many runs of a task are kept in its history. */
const RUNS_KEPT = 200;

/** Remembers the run as its manifest stands; gives what the user should know. */
export async function remember(manifest: Manifest, memory: Memory): Promise<readonly string[]> {
  const { workingDirectory, hostname: host, clock, random } = memory;
  const taskId = manifest.task_id;
  try {
    const options = { workingDirectory, taskId, clock, random, host, keep: RUNS_KEPT };
    return (await recordRun(entryOf(manifest), options)).notices;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [`the history out/${taskId}/state.json was not written: ${why}`];
  }
}
