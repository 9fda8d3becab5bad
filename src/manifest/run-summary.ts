/**
 * `run-summary.json`, the camelCase twin of the manifest that downstream readers of codex-orchestrator expect.
 * Derived from the manifest and the results of the roles alone, so the two cannot disagree by accident.
 */
import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { OUTCOMES, REASON_CODES } from '../lib/reasons.ts';
import { type CamelCase, camelCase } from '../lib/text.ts';
import { Approval, GuardrailStatus } from './control-fields.ts';
import { Diff } from './diff-fields.ts';
import type { Payload } from './events.ts';
import {
  type BuildResult,
  CloudExecution,
  CloudFallback,
  type Command,
  EVIDENCE,
  Failure,
  type Manifest,
  MODES,
  type ReviewResult,
  type TestResult,
} from './schema.ts';

type Camelised<T> = { [Name in keyof T & string as CamelCase<Name>]: T[Name] };

/** The camelCase form of `cloud_execution`. */
export type CloudExecutionSummary = Camelised<CloudExecution>;

const CloudExecutionSummary = z.strictObject(
  Object.fromEntries(Object.entries(CloudExecution.shape).map(([name, schema]) => [camelCase(name), schema])),
) as unknown as z.ZodType<CloudExecutionSummary>;

const CloudFallbackSummary = z.strictObject(
  Object.fromEntries(Object.entries(CloudFallback.shape).map(([name, schema]) => [camelCase(name), schema])),
) as unknown as z.ZodType<Camelised<CloudFallback>>;

/** `run-summary.json`. */
export const RunSummary = z.object({
  version: z.literal(1),
  taskId: z.string(),
  runId: z.string(),
  mode: z.enum(MODES),
  evidence: z.enum(EVIDENCE).nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
  reason: z.enum(REASON_CODES).nullable(),
  plan: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        description: z.string(),
        requiresCloud: z.boolean(),
        runnable: z.boolean(),
        selected: z.boolean(),
        parentPipeline: z.string().optional(),
      }),
    ),
    targetId: z.string().nullable(),
  }),
  build: z.object({
    subtaskId: z.string(),
    mode: z.enum(MODES),
    runId: z.string(),
    success: z.boolean(),
    artifacts: z.array(z.object({ path: z.string(), description: z.string() })),
    notes: z.string().nullable(),
    cloudExecution: CloudExecutionSummary.nullable(),
  }),
  test: z.object({
    subtaskId: z.string(),
    success: z.boolean(),
    reports: z.array(
      z.object({ name: z.string(), status: z.enum(['passed', 'failed']), details: z.string() }),
    ),
    runId: z.string(),
  }),
  review: z.object({
    summary: z.string(),
    decision: z.object({ approved: z.boolean(), feedback: z.string() }),
  }),
  cloudExecution: CloudExecutionSummary.nullable(),
  cloudFallback: CloudFallbackSummary.nullable(),
  diff: Diff,
  failure: Failure.nullable(),
  approvals: z.array(Approval).optional(),
  guardrailStatus: GuardrailStatus.optional(),
  branch: z.string().nullable(),
  headSha: z.string().nullable(),
  commitEvidence: z.enum(['pinned', 'proven']).nullable(),
  timestamp: z.iso.datetime(),
});
export type RunSummary = z.infer<typeof RunSummary>;

/** Results of the roles; null for a role that was not reached. */
export interface RoleResults {
  readonly build: BuildResult | null;
  readonly test: TestResult | null;
  readonly review: ReviewResult | null;
}

/** The subtask of the run: the one stage that was its target, else its pipeline, else the scenario's only stage. */
export function targetOf({ plan_target_id, pipeline_id, commands, task_id }: Manifest): string {
  return plan_target_id ?? pipeline_id ?? commands[0]?.id ?? task_id;
}

/** The stage that was the target of the run; null where all of its pipeline were. */
function namedTarget(manifest: Manifest): string | null {
  return manifest.plan_target_id ?? (manifest.pipeline_id === undefined ? targetOf(manifest) : null);
}

/** What the planner said of a stage; of an older record, what can be told from what became of the stage. */
function planItemOf(item: Command, manifest: Manifest): RunSummary['plan']['items'][number] {
  const { id, title: description, selected, requires_cloud, runnable, parent_pipeline } = item;
  if (selected === undefined || requires_cloud === undefined || runnable === undefined)
    return {
      id,
      description,
      requiresCloud: item.kind === 'cloud',
      runnable: true,
      selected: manifest.pipeline_id === undefined ? id === targetOf(manifest) : item.status !== 'skipped',
    };
  const parent = parent_pipeline === undefined ? {} : { parentPipeline: parent_pipeline };
  return { id, description, requiresCloud: requires_cloud, runnable, selected, ...parent };
}

/** The summary of a run as its manifest stands. */
export function summarize(manifest: Manifest, roles: RoleResults): RunSummary {
  const target = targetOf(manifest);
  const cloudExecution = manifest.cloud_execution === null ? null : camelise(manifest.cloud_execution);
  const { task_id: taskId, run_id: runId, execution_mode: mode } = manifest;
  return {
    version: 1,
    taskId,
    runId,
    mode,
    evidence: manifest.evidence,
    outcome: manifest.outcome,
    reason: manifest.reason,
    plan: {
      items: manifest.commands.map((item) => planItemOf(item, manifest)),
      targetId: namedTarget(manifest),
    },
    build: {
      subtaskId: target,
      mode,
      runId,
      success: roles.build?.success ?? false,
      artifacts: [...(roles.build?.artifacts ?? [])],
      notes: roles.build?.notes ?? null,
      cloudExecution,
    },
    test: {
      subtaskId: target,
      success: roles.test?.success ?? false,
      reports: [...(roles.test?.reports ?? [])],
      runId,
    },
    review: roles.review ?? {
      summary: 'Not reached',
      decision: { approved: false, feedback: 'The run ended before the review' },
    },
    cloudExecution,
    cloudFallback: manifest.cloud_fallback ? camelise(manifest.cloud_fallback) : null,
    diff: manifest.diff,
    failure: manifest.failure,
    ...(manifest.approvals ? { approvals: manifest.approvals } : {}),
    ...(manifest.guardrail_status ? { guardrailStatus: manifest.guardrail_status } : {}),
    branch: manifest.branch,
    headSha: manifest.head_sha,
    commitEvidence: manifest.commit_evidence,
    timestamp: manifest.updated_at,
  };
}

/** Names of the summary's fields that do not say what the manifest says; empty where the two agree. */
export function disagreements(summary: Partial<RunSummary>, manifest: Manifest): string[] {
  const {
    build,
    test: _,
    review: __,
    ...expected
  } = summarize(manifest, { build: null, test: null, review: null });
  // Where no target was named, a summary of an older run has the pipeline in its place.
  const target = targetOf(manifest);
  if (summary.plan?.targetId === target) expected.plan.targetId = target;
  const told: Readonly<Record<string, unknown>> = {
    ...summary,
    'build.cloudExecution': summary.build?.cloudExecution,
  };
  // What the manifest does not have, the summary must not claim.
  const optional = { approvals: undefined, guardrailStatus: undefined };
  const wanted = { ...optional, ...expected, 'build.cloudExecution': build.cloudExecution };
  return Object.entries(wanted)
    .filter(([name, value]) => !isDeepStrictEqual(told[name], value))
    .map(([name]) => name);
}

function camelise<T extends object>(fields: T): Camelised<T> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [camelCase(name), value]),
  ) as Camelised<T>;
}

/** The builder's result as the record tells it. */
export function builtOf(manifest: Manifest, { success, files }: Payload<'build:completed'>): BuildResult {
  return {
    subtaskId: targetOf(manifest),
    mode: manifest.execution_mode,
    runId: manifest.run_id,
    success,
    artifacts: files.map(({ path }) => ({
      path,
      description: describe(path),
    })),
    notes: manifest.failure?.guidance ?? null,
  };
}

function describe(path: string): string {
  if (path.endsWith('.patch')) return 'Diff of the cloud task';
  if (path.endsWith('transcript.json')) return 'Shape of what the Codex CLI answered';
  return path.endsWith('.log') ? 'Log of a stage' : 'Log of all calls';
}
