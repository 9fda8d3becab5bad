/**
 * The shapes on disk and the results of the roles. Field names on disk are snake_case and those of existing
 * codex-orchestrator manifests; changes are additive and nullable. Shapes only: no logic but reading leniently.
 */
import * as z from 'zod';
import { CLOUD_STATUSES } from '../cloud/lifecycle.ts';
import { RunError } from '../lib/errors.ts';
import { OUTCOMES, REASON_CODES } from '../lib/reasons.ts';
import { STOPS } from '../lib/retry.ts';
import { Approval, BranchCheck, GuardrailStatus, ResumeEvent } from './control-fields.ts';
import { CredentialHealth, CredentialRotation } from './credential-fields.ts';
import { AttemptDiff, Diff } from './diff-fields.ts';
import { RetryPolicy } from './retry-policy.ts';
import { SCENARIO_FIELDS } from './scenario-fields.ts';
import { TRUST_FIELDS } from './trust-fields.ts';

const text = z.string().nullable();
const time = z.iso.datetime().nullable();
const sha = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .nullable();
export const Count = z.int().min(0);

export const MODES = ['mcp', 'cloud'] as const;
export const EVIDENCE = ['live', 'rehearsal'] as const;
export type Evidence = (typeof EVIDENCE)[number];
/** `ignore` is said where a policy does not care; `allow` is possible for a pass only. */
export const VERDICTS = ['allow', 'warn', 'block', 'ignore'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** At most this many changes of state are kept; a task has far fewer. */
export const MAX_STATUS_HISTORY = 50;

/** The 17 fields of existing manifests, and the history of state words. */
export const CloudExecution = z.strictObject({
  task_id: text,
  environment_id: text.describe('Id or label, as it was asked for'),
  status: z.enum(CLOUD_STATUSES),
  status_url: text,
  submitted_at: time,
  completed_at: time,
  last_polled_at: time,
  poll_count: Count.describe('Reads of the state, failed ones included'),
  poll_interval_seconds: z.number().positive(),
  timeout_seconds: z.number().positive(),
  attempts: z.int().min(1).describe('Best of N, not retries'),
  diff_path: text,
  diff_url: text,
  diff_status: z.enum(['pending', 'available', 'unavailable']),
  apply_status: z
    .enum(['not_requested', 'succeeded', 'failed'])
    .nullable()
    .describe('Of the last apply; null where it was begun and nobody has told its end'),
  log_path: text,
  error: text,
  status_history: z
    .array(z.strictObject({ at: z.iso.datetime(), status: z.enum(CLOUD_STATUSES), word: text }))
    .max(MAX_STATUS_HISTORY),
});
export type CloudExecution = z.infer<typeof CloudExecution>;

export const Failure = z.strictObject({
  class: z.string(),
  code: z.enum(REASON_CODES),
  phase: z.enum(['admit', 'prepare', 'stage', 'submit', 'poll', 'diff', 'assert', 'report']),
  retryable: z.boolean(),
  guidance: z.string(),
  retry: z
    .strictObject({ tries: Count, stopped: z.enum(STOPS).describe('Why it was not tried again') })
    .optional(),
});
export type Failure = z.infer<typeof Failure>;

export const STAGE_KINDS = ['command', 'agent', 'review', 'cloud'] as const;
export const ROLES = ['build', 'test', 'review'] as const;

/** What the Codex CLI says that a stage has used. */
export const TokenUsage = z.strictObject({
  input_tokens: Count,
  cached_input_tokens: Count,
  output_tokens: Count,
});
export type TokenUsage = z.infer<typeof TokenUsage>;

/** One stage; fields that existing manifests do not have are optional. */
const Command = z.strictObject({
  index: z.int().min(1),
  id: z.string(),
  title: z.string(),
  command: text,
  kind: z.enum(['command', 'subpipeline', 'agent', 'review', 'cloud']),
  status: z.enum(['pending', 'running', 'succeeded', 'failed', 'skipped']),
  started_at: time,
  completed_at: time,
  exit_code: z.int().nullable(),
  summary: text,
  log_path: text,
  error_file: text,
  sub_run_id: text,
  role: z.enum(ROLES).optional(),
  parent_pipeline: z.string().optional(),
  selected: z.boolean().optional().describe('What the planner said; so are the next two'),
  requires_cloud: z.boolean().optional().describe('As it is declared, wherever it was run'),
  runnable: z.boolean().optional().describe('It could be run in the mode of the run'),
  allowed_failure: z.boolean().optional().describe('It failed, and the pipeline says that it may'),
  guardrail: z.literal(true).optional(),
  usage: TokenUsage.optional().describe(
    'Of an agent; absent where the Codex CLI tells none, as for a review',
  ),
});
export type Command = z.infer<typeof Command>;

/** Why a run that was to go to the cloud stayed on this machine. */
export const CloudFallback = z.strictObject({
  mode_requested: z.literal('cloud'),
  mode_used: z.literal('mcp'),
  reason: z.string(),
  issues: z.array(z.strictObject({ code: z.string(), message: z.string() })),
  checked_at: z.iso.datetime(),
  policy: z.enum(['auto', 'dispatch_off']),
});
export type CloudFallback = z.infer<typeof CloudFallback>;

export const Transport = z.strictObject({
  proxy: text.describe('Scheme, host and port of the proxy the Codex CLI used; never its credentials'),
  custom_ca_sha256: sha,
});

/** `manifest.json` of one run. */
export const Manifest = z.strictObject({
  version: z.literal(1),
  task_id: z.string(),
  run_id: z.string(),
  status: z
    .enum(['queued', 'in_progress', 'succeeded', 'failed', 'cancelled', 'skipped'])
    .describe('Progress only'),
  status_detail: text.optional().describe('paused, cancelling or approval:<stage>'),
  outcome: z
    .enum(OUTCOMES)
    .nullable()
    .describe('The only input of the verdict; null until the run has ended'),
  reason: z.enum(REASON_CODES).nullable(),
  evidence: z.enum(EVIDENCE).nullable().describe('Null where nothing was run'),
  ...TRUST_FIELDS,
  ...SCENARIO_FIELDS,
  transport: Transport,
  execution_mode_requested: z.enum(MODES),
  execution_mode: z.enum(MODES),
  started_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
  completed_at: time,
  branch: text,
  head_sha: text,
  branch_check: BranchCheck.optional(),
  commit_evidence: z.enum(['pinned', 'proven']).nullable(),
  nonce: z.string(),
  codex_cli: z.strictObject({ version: text, sha256: sha }),
  pipeline_id: z.string().optional(),
  pipeline_title: z.string().optional(),
  plan_target_id: text.optional(),
  mode_reason: z.string().optional(),
  commands: z.array(Command),
  cloud_execution: CloudExecution.nullable(),
  cloud_fallback: CloudFallback.optional(),
  diff: Diff,
  attempt_diffs: z.array(AttemptDiff).optional(),
  credential: CredentialHealth.optional(),
  credential_rotation: CredentialRotation.nullable().optional(),
  failure: Failure.nullable(),
  retry_policy: RetryPolicy.optional(),
  approvals: z.array(Approval).optional(),
  guardrail_status: GuardrailStatus.optional(),
  resume_events: z.array(ResumeEvent).optional(),
  log_path: text,
  run_summary_path: text,
});
export type Manifest = z.infer<typeof Manifest>;

/** One rule's result. `pointer` is a JSON pointer into manifest.json unless it names another file first. */
export const Finding = z.strictObject({
  rule: z.string(),
  title: z.string(),
  severity: z.enum(['off', 'warn', 'error']),
  status: z.enum(['passed', 'failed', 'not_applicable']),
  expected: z.string(),
  actual: z.string(),
  pointer: z.string(),
  cure: z.string(),
});
export type Finding = z.infer<typeof Finding>;

/** What the builder made. */
export interface BuildResult {
  readonly subtaskId: string;
  readonly mode: 'mcp' | 'cloud';
  readonly runId: string;
  readonly success: boolean;
  readonly artifacts: readonly { readonly path: string; readonly description: string }[];
  readonly notes: string | null;
}

/** What the tester found: every rule with its result, and the reports downstream readers expect. */
export interface TestResult {
  readonly subtaskId: string;
  readonly runId: string;
  readonly success: boolean;
  readonly reports: readonly {
    readonly name: string;
    readonly status: 'passed' | 'failed';
    readonly details: string;
  }[];
  readonly findings: readonly Finding[];
}

/** What the reviewer decided. */
export interface ReviewResult {
  readonly summary: string;
  readonly decision: { readonly approved: boolean; readonly feedback: string };
}

/** `verdict.json`: what a gate needs, and nothing it would have to trust beside it. */
export const VerdictRecord = z.strictObject({
  schema: z.literal(1),
  contract: z
    .int()
    .min(1)
    .optional()
    .describe('Version of the contract; absent where an older release judged'),
  outcome: z.enum(OUTCOMES),
  reason: z.enum(REASON_CODES).nullable(),
  evidence: z.enum(EVIDENCE).nullable(),
  mode: z.enum(MODES),
  findings: z.array(Finding),
  policy: z.strictObject({
    event: z.string(),
    verdict: z.enum(VERDICTS),
    unmet_requirement: text.describe('What the event requires of a pass and this one lacks'),
    check_conclusion: z.enum(['success', 'failure', 'neutral', 'skipped', 'timed_out', 'cancelled']),
  }),
});
export type VerdictRecord = z.infer<typeof VerdictRecord>;

/**
 * A manifest of any known origin, ours or an existing orchestrator's, whole or reduced: what is absent or of an
 * unknown value is undefined. Throws RunError `input_invalid` only for what is no JSON object.
 */
export function readManifest(value: unknown): Partial<Manifest> {
  const fields = readFields(value, 'manifest.json');
  const cloud = fields.cloud_execution;
  return {
    ...readKnown(Manifest.shape, fields),
    ...(cloud !== null && typeof cloud === 'object'
      ? {
          cloud_execution: readKnown(
            CloudExecution.shape,
            cloud as Record<string, unknown>,
          ) as CloudExecution,
        }
      : {}),
  } as Partial<Manifest>;
}

/** A JSON object of the file `name`, or a RunError. */
export function readFields(value: unknown, name: string): Record<string, unknown> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new RunError('input_invalid', `${name} holds no JSON object`, {
      guidance: 'Name the directory of a run: .runs/<task>/cli/<run>',
    });
  }
  return value as Record<string, unknown>;
}

function readKnown(
  shape: Record<string, z.ZodType>,
  fields: Record<string, unknown>,
): Record<string, unknown> {
  const known = Object.entries(shape).flatMap(([name, schema]) => {
    const result = schema.safeParse(fields[name]);
    return result.success ? [[name, result.data] as const] : [];
  });
  return Object.fromEntries(known);
}
