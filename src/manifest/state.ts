/**
 * `out/<task>/state.json`, the history of the runs of a task: one entry per run, written under a lock, whole at every
 * moment. Reads `runs.json` of an existing codex-orchestrator as history too, and never writes it. Decides nothing
 * about what the runs came to.
 */
import { lstat, mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { CLOUD_STATUSES } from '../cloud/lifecycle.ts';
import { type Clock, isoTime, type Random } from '../lib/clock.ts';
import { hasErrno, RunError } from '../lib/errors.ts';
import { replaceFile } from '../lib/files.ts';
import { withLock } from '../lib/lock.ts';
import { OUTCOMES, REASON_CODES } from '../lib/reasons.ts';
import { runFolder } from './reduce.ts';
import { CloudExecution, EVIDENCE, Manifest, MODES } from './schema.ts';
import { toJson } from './store.ts';

/** One run as the history of its task knows it. */
export const RunEntry = z.object({
  run_id: z.string(),
  pipeline_id: z.string().nullable(),
  mode: z.enum(MODES),
  evidence: z.enum(EVIDENCE).nullable(),
  status: Manifest.shape.status,
  outcome: z.enum(OUTCOMES).nullable(),
  reason: z.enum(REASON_CODES).nullable(),
  started_at: z.iso.datetime().nullable().describe('Null only for a run of an existing orchestrator'),
  completed_at: z.iso.datetime().nullable(),
  manifest: z.string().describe('Path of manifest.json, relative to the working directory'),
  cloud: z
    .object({
      task_id: z.string().nullable(),
      status: z.enum(CLOUD_STATUSES).nullable(),
      diff_status: CloudExecution.shape.diff_status.nullable(),
    })
    .nullable()
    .describe('Null for a run that stayed on this machine'),
});
export type RunEntry = z.infer<typeof RunEntry>;

const SCHEMA = 'codex-orchestrator-state/1';

/** `state.json` of one task. */
export const TaskState = z.object({
  schema: z.literal(SCHEMA),
  task_id: z.string(),
  updated_at: z.iso.datetime(),
  runs: z.array(RunEntry).describe('The newest last'),
});
export type TaskState = z.infer<typeof TaskState>;

/** An entry as it stands in the file: one that a later version wrote is kept as it is. */
type Row = z.infer<typeof Row>;
const Row = z.looseObject({ run_id: z.string() });
const Rows = z.object({ schema: z.literal(SCHEMA), runs: z.array(Row) });

/** A run in `runs.json`, as far as anything is made of it. */
const Summary = z.object({
  runId: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/),
  mode: z.enum(MODES).catch('mcp'),
  timestamp: z.iso.datetime().nullable().catch(null),
  build: z.object({ success: z.boolean(), cloudExecution: z.unknown().optional() }).partial().catch({}),
  test: z.object({ success: z.boolean() }).partial().catch({}),
  review: z
    .object({ decision: z.object({ approved: z.boolean() }) })
    .partial()
    .catch({}),
  plan: z
    .object({ items: z.array(z.object({ metadata: z.object({ pipelineId: z.string() }) })) })
    .nullable()
    .catch(null),
  cloudExecution: z.unknown().optional(),
});
type Summary = z.infer<typeof Summary>;

const CloudSummary = z.object({
  taskId: z.string().nullable().catch(null),
  status: z.enum(CLOUD_STATUSES).nullable().catch(null),
  diffStatus: CloudExecution.shape.diff_status.nullable().catch(null),
});

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
/** A history has a few hundred bytes per run; what is larger than this is not read. */
const MAX_BYTES = 64 * 1024 * 1024;

/** What the history keeps of a run, as its manifest stands. */
export function entryOf(manifest: Manifest): RunEntry {
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
  entry: RunEntry,
  options: StateOptions,
): Promise<{ readonly notices: readonly string[] }> {
  const { workingDirectory, taskId, clock, random, host, keep } = options;
  const folder = await folderOf(options);
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'state.json');
  const lock = { clock, random, host, waitMs: WAIT_MS, leaseMs: LEASE_MS };
  return await withLock(path, lock, async () => {
    const content = await readJson(path);
    const rows = rowsOf(content);
    const notices = rows === null ? [await moveAway(workingDirectory, taskId)] : [];
    const others = (rows ?? []).filter(({ run_id }) => run_id !== entry.run_id);
    const runs = [...others, entry].toSorted(byStart).slice(-Math.max(1, keep));
    const state = { schema: SCHEMA, task_id: taskId, updated_at: isoTime(clock.now()), runs };
    await replaceFile(path, toJson(state));
    return { notices };
  });
}

/**
 * The runs of a task, the newest last. Takes no lock and changes nothing; what cannot be read is left out, and a
 * notice says so. Throws RunError `input_invalid` where the folder is a link.
 */
export async function readState(
  options: Pick<StateOptions, 'workingDirectory' | 'taskId'>,
): Promise<{ readonly runs: readonly RunEntry[]; readonly notices: readonly string[] }> {
  const { taskId } = options;
  const folder = await folderOf(options);
  const rows = rowsOf(await readJson(join(folder, 'state.json')));
  const ours = (rows ?? []).map((row) => RunEntry.safeParse(row).data ?? null);
  const theirs = summariesOf(await readJson(join(folder, 'runs.json')));
  const known = new Set((rows ?? []).map(({ run_id }) => run_id));
  const foreign = (theirs ?? [])
    .map((summary) => summary && entryOfSummary(taskId, summary))
    .filter((entry) => entry === null || !known.has(entry.run_id));
  const notices = [
    ...(rows === null ? [`${nameOf(taskId, 'state.json')} is not a history of runs and is left out`] : []),
    ...(theirs === null ? [`${nameOf(taskId, 'runs.json')} is not a history of runs and is left out`] : []),
    ...unread(ours, nameOf(taskId, 'state.json')),
    ...unread(foreign, nameOf(taskId, 'runs.json')),
  ];
  const runs = latest([...foreign, ...ours].filter((entry) => entry !== null)).toSorted(byStart);
  return { runs, notices };
}

function unread(entries: readonly (RunEntry | null)[], name: string): string[] {
  const count = entries.filter((entry) => entry === null).length;
  return count === 0 ? [] : [`${name} holds entries that cannot be read and are left out: ${count}`];
}

/** Of several entries of one run the last. */
function latest(entries: readonly RunEntry[]): RunEntry[] {
  return [...new Map(entries.map((entry) => [entry.run_id, entry])).values()];
}

/** By start, and where runs started together by id, whoever recorded them first. */
function byStart(one: Row | RunEntry, other: Row | RunEntry): number {
  return compare(startOf(one), startOf(other)) || compare(one.run_id, other.run_id);
}

function startOf({ started_at, completed_at }: Row | RunEntry): string {
  return [started_at, completed_at].find((time) => typeof time === 'string') ?? '';
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Null for what is no state of ours. */
function rowsOf(content: Content): readonly Row[] | null {
  return content.absent ? [] : (Rows.safeParse(content.value).data?.runs ?? null);
}

/** Null for what is no list of runs, and for each run that cannot be read. */
function summariesOf(content: Content): readonly (Summary | null)[] | null {
  if (content.absent) return [];
  const runs = z.object({ runs: z.array(z.unknown()) }).safeParse(content.value).data?.runs;
  return runs?.map((run) => Summary.safeParse(run).data ?? null) ?? null;
}

/** That orchestrator names no outcome: a run of it has ended well or not, and that is all that is known. */
function entryOfSummary(taskId: string, summary: Summary): RunEntry {
  const { runId, mode, timestamp, build, test, review, plan } = summary;
  const succeeded = build.success === true && test.success === true && review.decision?.approved === true;
  const cloud = CloudSummary.safeParse(summary.cloudExecution ?? build.cloudExecution).data;
  return {
    run_id: runId,
    pipeline_id: plan?.items[0]?.metadata.pipelineId ?? null,
    mode,
    evidence: null,
    status: succeeded ? 'succeeded' : 'failed',
    outcome: null,
    reason: null,
    started_at: null,
    completed_at: timestamp,
    manifest: `${runFolder(taskId, runId)}/manifest.json`,
    cloud:
      cloud === undefined
        ? null
        : { task_id: cloud.taskId, status: cloud.status, diff_status: cloud.diffStatus },
  };
}

type Content = { readonly absent: true } | { readonly absent: false; readonly value: unknown };

/** A value of null stands for whatever is no JSON, no file, or too large. */
async function readJson(path: string): Promise<Content> {
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
async function folderOf({ workingDirectory, taskId }: Pick<StateOptions, 'workingDirectory' | 'taskId'>) {
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
function nameOf(taskId: string, name: string): string {
  return `out/${taskId}/${name}`;
}
