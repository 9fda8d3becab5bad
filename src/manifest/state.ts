/**
 * `out/<task>/state.json`, the history of the runs of a task: one entry per run, written under a lock, whole at every
 * moment. Decides nothing about what the runs came to.
 */
import { lstat, mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { type Clock, isoTime, type Random } from '../lib/clock.ts';
import { hasErrno, RunError } from '../lib/errors.ts';
import { replaceFile } from '../lib/files.ts';
import { LockLost, type StillOurs, withLock } from '../lib/lock.ts';
import { runFolder } from './reduce.ts';
import type { Manifest } from './schema.ts';
import { toJson } from './store.ts';

/** What stands in the file as its schema. */
export const STATE_SCHEMA = 'codex-orchestrator-state/1';

/** An entry as it stands in the file: one that a later version wrote is kept as it is. */
type Row = z.infer<typeof Row>;
const Row = z.looseObject({ run_id: z.string() });
const Rows = z.object({ schema: z.literal(STATE_SCHEMA), runs: z.array(Row) });

export interface StateOptions {
  readonly workingDirectory: string;
  readonly taskId: string;
  readonly clock: Clock;
  readonly random: Random;
  /** Name of this machine, by which a lock tells its own processes from others. */
  readonly host: string;
  /** Most runs that are kept. */
  readonly keep: number;
}

/** Far longer than a write takes. */
const LEASE_MS = 30_000;
/** Longer than the lease, so that a lock of a machine that died just now is outlived. */
const WAIT_MS = 45_000;
/** Who is halted so often is not helped by another try. */
const MAX_TRIES = 3;
/** A history has a few hundred bytes per run; what is larger than this is not read. */
const MAX_BYTES = 64 * 1024 * 1024;

/** What the history keeps of a run, as its manifest stands. */
export function entryOf(manifest: Manifest) {
  const { cloud_execution: cloud } = manifest;
  return {
    run_id: manifest.run_id,
    pipeline_id: manifest.pipeline_id ?? null,
    mode: manifest.execution_mode,
    evidence: manifest.evidence,
    status: manifest.status,
    outcome: manifest.outcome,
    reason: manifest.reason,
    started_at: manifest.started_at,
    completed_at: manifest.completed_at,
    manifest: `${runFolder(manifest.task_id, manifest.run_id)}/manifest.json`,
    cloud:
      cloud === null
        ? null
        : { task_id: cloud.task_id, status: cloud.status, diff_status: cloud.diff_status },
  };
}

/**
 * Records a run, in place of what is known of the same run. Another program's `state.json` is moved out of the way,
 * and a notice says where to. Throws LockTimeout where others hold the lock for too long, RunError `input_invalid`
 * where the folder is a link, and what the file system throws.
 */
export async function recordRun(
  entry: Row,
  options: StateOptions,
): Promise<{ readonly notices: readonly string[] }> {
  const { clock, random, host } = options;
  const folder = await folderOf(options);
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'state.json');
  const lock = { clock, random, host, waitMs: WAIT_MS, leaseMs: LEASE_MS };
  for (let tries = 1; ; tries += 1) {
    try {
      return await withLock(path, lock, (stillOurs) => put(entry, { path, stillOurs }, options));
    } catch (error) {
      // Halted for longer than a lease: others have written since, and their rows are read first.
      if (!(error instanceof LockLost) || tries >= MAX_TRIES) throw error;
    }
  }
}

/** Puts the entry among those of the others, unless these may have written in the meantime. */
async function put(
  entry: Row,
  { path, stillOurs }: { readonly path: string; readonly stillOurs: StillOurs },
  { workingDirectory, taskId, clock, keep }: StateOptions,
): Promise<{ readonly notices: readonly string[] }> {
  const rows = rowsOf(await readJson(path));
  if (rows === null) await stillOurs();
  const notices = rows === null ? [await moveAway(workingDirectory, taskId)] : [];
  const others = (rows ?? []).filter(({ run_id }) => run_id !== entry.run_id);
  const runs = [...others, entry].toSorted(byStart).slice(-Math.max(1, keep));
  const state = { schema: STATE_SCHEMA, task_id: taskId, updated_at: isoTime(clock.now()), runs };
  await replaceFile(path, toJson(state), { before: stillOurs });
  return { notices };
}

/** By start, and where runs started together by id, whoever recorded them first. */
export function byStart(one: Row, other: Row): number {
  return compare(startOf(one), startOf(other)) || compare(one.run_id, other.run_id);
}

function startOf({ started_at, completed_at }: Row): string {
  return [started_at, completed_at].find((time) => typeof time === 'string') ?? '';
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** The rows of a `state.json`; null for what is no state of ours. */
export function rowsOf(content: Content): readonly Row[] | null {
  return content.absent ? [] : (Rows.safeParse(content.value).data?.runs ?? null);
}

export type Content = { readonly absent: true } | { readonly absent: false; readonly value: unknown };

/** A value of null stands for whatever is no JSON, no file, or too large. */
export async function readJson(path: string): Promise<Content> {
  const info = await lstat(path).catch(unlessAbsent);
  if (info === null) return { absent: true };
  if (!info.isFile() || info.size > MAX_BYTES) return { absent: false, value: null };
  const text = await readFile(path, 'utf8').catch(unlessAbsent);
  if (text === null) return { absent: true };
  try {
    return { absent: false, value: JSON.parse(text) };
  } catch {
    return { absent: false, value: null };
  }
}

function unlessAbsent(error: unknown): null {
  if (hasErrno(error, 'ENOENT')) return null;
  throw error;
}

/** Renames `state.json` to the first name that is free, and says so. */
async function moveAway(workingDirectory: string, taskId: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = nameOf(taskId, `state.json.foreign${number === 1 ? '' : `-${number}`}`);
    if ((await lstat(join(workingDirectory, name)).catch(unlessAbsent)) !== null) continue;
    await rename(join(workingDirectory, nameOf(taskId, 'state.json')), join(workingDirectory, name));
    return `${nameOf(taskId, 'state.json')} was no history of runs of this tool; it is ${name} now`;
  }
}

/** The folder of a task. A link would take the history out of the checkout. */
export async function folderOf({
  workingDirectory,
  taskId,
}: Pick<StateOptions, 'workingDirectory' | 'taskId'>) {
  const folder = join(workingDirectory, 'out', taskId);
  for (const path of [join(workingDirectory, 'out'), folder]) {
    const info = await lstat(path).catch(unlessAbsent);
    if (info === null || info.isDirectory()) continue;
    throw new RunError('input_invalid', `${path} is no folder`, {
      guidance: 'Remove it, or set working-directory: the history of the runs is written there',
    });
  }
  return folder;
}

/** A file of the task as notices name it: relative to the working directory. */
export function nameOf(taskId: string, name: string): string {
  return `out/${taskId}/${name}`;
}
