/**
 * The folder of one run for what must not outlive it, its login above all. Its name tells whose it is, so that what a
 * killed process left is found and removed by whoever comes next.
 */
import { lstat, readdir } from 'node:fs/promises';
import { basename, isAbsolute, join } from 'node:path';
import type { Random } from '../lib/clock.ts';
import { sha256 } from '../lib/files.ts';
import { killMarked } from '../lib/marks.ts';
import { isRunning, machineName } from '../lib/process.ts';
import { wipe } from './codex-home.ts';

const NAME = /^codex-orchestrator-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{16}$/;

/** A path in `parent` for this process, where there is nothing yet. `machine` is the name under which its pid means it. */
export function scratchIn(parent: string, machine: string, random: Random): string {
  return join(parent, `codex-orchestrator-${markOf(machine)}-${process.pid}-${random(8)}`);
}

/** True for a path that `scratchIn` can have given. */
export function isScratch(path: string): boolean {
  return isAbsolute(path) && NAME.test(basename(path));
}

/** The folders in `parent` of processes of this machine and user that are gone. */
export async function deadScratches(parent: string, machine: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of await readdir(parent).catch(() => [])) {
    const [, mark, pid] = NAME.exec(name) ?? [];
    if (mark !== markOf(machine) || (await isRunning(Number(pid), null))) continue;
    const path = join(parent, name);
    const info = await lstat(path).catch(() => null);
    if (info?.isDirectory() && info.uid === (process.getuid?.() ?? info.uid)) found.push(path);
  }
  return found;
}

/** The folder of a run in which the Codex CLI puts temporary files; no command of a pipeline is told of it. */
export function temporaryIn(scratch: string): string {
  return join(scratch, TEMPORARY);
}

const TEMPORARY = 'tmp';

/** Removes the folder of a run, and first ends the helpers of a sandbox that may have outlived it. */
export async function removeScratch(scratch: string): Promise<void> {
  const temporary = temporaryIn(scratch);
  // Only a run with a Codex CLI has one, and only such a run need look at every process.
  if ((await lstat(temporary).catch(() => null)) !== null) await killMarked('TMPDIR', temporary);
  await wipe(scratch);
}

/** Removes what the processes in whose name they stand did not live to remove. */
export async function removeDeadScratches(parent: string, machine: string): Promise<void> {
  // One may be somebody's at this very moment: whoever is after us tries again.
  for (const dead of await deadScratches(parent, machine)) await removeScratch(dead).catch(() => {});
}

/**
 * Ends the helpers of the Codex CLI's sandbox that outlived the runs of a process which is gone; tells how many there
 * were. They can leave every tree, and keep of their environment only where temporary files go: a folder of that process,
 * known by its name also where it has been removed.
 */
export async function endHelpersOf({ host, pid }: { host: string; pid: number }): Promise<number> {
  // Whoever has the pid by now may have helpers of its own.
  if (host !== machineName() || (await isRunning(pid, null))) return 0;
  const folder = `codex-orchestrator-${markOf(host)}-${pid}-[0-9a-f]{16}`;
  return killMarked('TMPDIR', new RegExp(`^/(?:.*/)?${folder}/${TEMPORARY}$`, 's'));
}

function markOf(machine: string): string {
  return sha256(machine).slice(0, 8);
}
