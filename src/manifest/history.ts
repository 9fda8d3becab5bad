/**
 * The runs of a task as they are read back: from our `state.json`, and from `runs.json` of an existing
 * codex-orchestrator, which is never written.
 */

import { join } from 'node:path';
import * as z from 'zod';
import { CLOUD_STATUSES } from '../cloud/lifecycle.ts';
import { OUTCOMES, REASON_CODES } from '../lib/reasons.ts';
import { runFolder } from './reduce.ts';
import { CloudExecution, EVIDENCE, Manifest, MODES } from './schema.ts';

import {
  byStart,
  type Content,
  folderOf,
  nameOf,
  readJson,
  rowsOf,
  STATE_SCHEMA,
  type StateOptions,
} from './state.ts';

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

/** `state.json` of one task. */
export const TaskState = z.object({
  schema: z.literal(STATE_SCHEMA),
  task_id: z.string(),
  updated_at: z.iso.datetime(),
  runs: z.array(RunEntry).describe('The newest last'),
});
export type TaskState = z.infer<typeof TaskState>;

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
