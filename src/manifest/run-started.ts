/**
 * The first event of a run: everything that was decided before anything was started. Shape only.
 */
import * as z from 'zod';
import { Process } from './control-fields.ts';
import { RetryPolicy } from './retry-policy.ts';
import { STARTED_FIELDS } from './scenario-fields.ts';
import { EVIDENCE, MODES, ROLES, STAGE_KINDS } from './schema.ts';
import { TRUST_FIELDS } from './trust-fields.ts';

const text = z.string().nullable();

/** One stage of the plan. `selected` is false for a stage that this run leaves out. */
const stage = () =>
  z.strictObject({
    id: z.string(),
    title: z.string(),
    kind: z.enum(STAGE_KINDS),
    command: text,
    role: z.enum(ROLES),
    parent_pipeline: z.string(),
    selected: z.boolean(),
    requires_cloud: z.boolean().optional().describe('As it is declared, wherever it was run'),
    runnable: z.boolean().optional().describe('It can be run in the mode of the run'),
    guardrail: z.literal(true).optional(),
    requires_approval: z.literal(true).optional(),
    sha256: z.string().optional().describe('Of its whole definition: what a later session has to find again'),
  });

/** What was decided before anything was started. */
export const runStarted = () => ({
  scenario: z.string(),
  scenario_source: z.string().optional().describe('The input scenario; absent where a pipeline was named'),
  cell: z.string().optional().describe('Which cloud task of several; absent for a run by itself'),
  title: z.string(),
  mode_requested: z.enum(MODES),
  mode: z.enum(MODES),
  mode_source: z.enum(['input', 'stage', 'scenario', 'default']),
  mode_reason: z.string().optional(),
  admission: z.enum(['run', 'skip', 'refuse']),
  evidence: z.enum(EVIDENCE).nullable().describe('Null where admission decided that nothing is run'),
  github_event: z.string(),
  branch_about: text
    .optional()
    .describe('Branch that the event is about, of what is proposed the one that it is for'),
  repository: text,
  environment: text,
  branch: text,
  head_sha: text,
  attempts: z.int(),
  timeout_seconds: z.number(),
  poll_interval_seconds: z.number(),
  retry_policy: RetryPolicy.optional(),
  missing_diff: z.enum(['ignore', 'warn', 'fail']),
  proof_file: text,
  severities: z.record(z.string(), z.enum(['off', 'warn', 'error'])),
  nonce: z.string(),
  prompt_sha256: z.string(),
  pipeline: z
    .strictObject({
      id: z.string(),
      title: z.string(),
      target: text,
      stages: z.array(stage()),
      guardrails_required: z.literal(true).optional(),
      guardrails_required_in: z
        .array(z.string())
        .optional()
        .describe('Ids of the stages in whose place a pipeline stands that requires guardrails of its own'),
    })
    .optional()
    .describe('Absent where a scenario gives one prompt'),
  item: z
    .strictObject({ requires_cloud: z.boolean(), runnable: z.boolean() })
    .optional()
    .describe('What the planner said of the one prompt of a scenario'),
  ...TRUST_FIELDS,
  ...STARTED_FIELDS,
  process: Process.optional(),
  roles: z.array(z.string()).optional().describe('The roles that somebody else filled; absent where none'),
});
