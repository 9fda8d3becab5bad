/**
 * Shapes of what happens to a run from outside and of what is told about it: who asked, which process works, who
 * approved, who resumed, how the guardrails stand. Names are those of existing manifests where these have one.
 */
import * as z from 'zod';

const text = z.string().nullable();
const Count = z.int().min(0);

/** A process that can be told from every other: on one machine no two have the same pid and start. */
export const Process = z.strictObject({
  host: z.string(),
  pid: z.int().min(1),
  process_start: text.describe('Null where the system does not tell it'),
});
export type Process = z.infer<typeof Process>;

export const ACTIONS = ['pause', 'resume', 'cancel', 'approve'] as const;
export type Action = (typeof ACTIONS)[number];

/** Who asked for something. */
export const Requester = z.strictObject({
  host: z.string().max(255),
  pid: z.int().min(1),
  user: z.string().max(255).nullable().describe('Null where the system has no name for it'),
});
export type Requester = z.infer<typeof Requester>;

/** What the origin of a branch said of it. */
export const BranchCheck = z.enum(['found', 'not_found', 'not_checked']);
export type BranchCheck = z.infer<typeof BranchCheck>;

/** Null as actor and time: it is asked for, and not given yet. */
export const Approval = z.strictObject({
  actor: text,
  timestamp: z.iso.datetime().nullable(),
  reason: z.string().optional(),
  stage: z.string().optional().describe('Absent in manifests of an existing orchestrator'),
  requested_at: z.iso.datetime().optional(),
});
export type Approval = z.infer<typeof Approval>;

export const ResumeEvent = z.strictObject({
  timestamp: z.iso.datetime(),
  actor: text,
  reason: text,
  outcome: z.enum(['accepted', 'blocked']),
  detail: text.optional(),
});
export type ResumeEvent = z.infer<typeof ResumeEvent>;

/** The stages that are marked as guardrails, counted. */
export const GuardrailStatus = z.strictObject({
  present: z.boolean(),
  recommendation: text,
  summary: z.string(),
  computed_at: z.iso.datetime(),
  counts: z.strictObject({ total: Count, succeeded: Count, failed: Count, skipped: Count, other: Count }),
});
export type GuardrailStatus = z.infer<typeof GuardrailStatus>;
