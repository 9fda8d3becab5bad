/**
 * The folder of one run for what must not outlive it, its login above all. Its name tells whose it is, so that what a
 * killed process left is found and removed by whoever comes next.
 */
import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import type { Random } from '../lib/clock.ts';
import { sha256 } from '../lib/files.ts';
import { isRunning } from '../lib/process.ts';
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

/** Removes the folder of this run, and what others did not live to remove beside it. */
export async function removeScratch(scratch: string, machine: string): Promise<void> {
  await wipe(scratch);
  // It may be somebody's at this very moment: whoever is after us tries again.
  for (const dead of await deadScratches(dirname(scratch), machine)) await wipe(dead).catch(() => {});
}

function markOf(machine: string): string {
  return sha256(machine).slice(0, 8);
}
