/**
 * The facts of a run in the order they happened. Events are the truth; the manifest is folded from them and post,
 * console and tester read the same. Shapes only.
 */
import * as z from 'zod';
import { CLOUD_STATUSES } from '../cloud/lifecycle.ts';
import { OUTCOMES, REASON_CODES } from '../lib/reasons.ts';
import { ACTIONS, BranchCheck, Process, Requester } from './control-fields.ts';
import { CredentialHealth, CredentialRotation } from './credential-fields.ts';
import { AttemptDiff, Diff } from './diff-fields.ts';
import { runStarted } from './run-started.ts';
import { WorkflowRun } from './scenario-fields.ts';
import { Count, Failure, Finding, STAGE_KINDS, TokenUsage, Transport, VERDICTS } from './schema.ts';

const text = z.string().nullable();

/** What an agent did, said or met. */
export const AGENT_EVENT_KINDS = [
  'message',
  'reasoning',
  'command',
  'file_change',
  'web_search',
  'warning',
  'error',
] as const;
export type AgentEventKind = (typeof AGENT_EVENT_KINDS)[number];

const HEADER = {
  schema_version: z.literal(1),
  seq: z.int().min(1),
  timestamp: z.iso.datetime(),
  task_id: z.string(),
  run_id: z.string(),
};

/** The answer to a request, and who made it. */
const ANSWER = { request: z.string(), by: Requester };

export const FileRecord = z.strictObject({ path: z.string(), sha256: z.string(), bytes: Count });
export type FileRecord = z.infer<typeof FileRecord>;

/** What every event there is says, by its name; made when it is first met, since a run meets a few of them. */
const PAYLOADS = {
  'run:started': runStarted,
  'run:reopened': () => ({
    process: Process,
    by: Requester,
    stages: z.array(z.string()).describe('What this session runs, though an earlier one may have begun it'),
    workflow_run: WorkflowRun.optional().describe('The job of this session; absent outside of workflows'),
  }),
  'run:paused': () => ANSWER,
  'run:resumed': () => ANSWER,
  'run:cancelling': () => ANSWER,
  'approval:requested': () => ({ stage: z.string() }),
  'approval:granted': () => ({ ...ANSWER, stage: z.string() }),
  'control:refused': () => ({ ...ANSWER, action: z.enum(ACTIONS), why: z.string() }),
  'credential:checked': () => CredentialHealth.shape,
  'credential:rotated': () => CredentialRotation.shape,
  'cloud:fallback': () => ({
    policy: z.enum(['auto', 'dispatch_off']),
    code: z.string(),
    message: z.string(),
    kind: z.enum(STAGE_KINDS).optional().describe('What the target is on this machine'),
  }),
  'target:resolved': () => ({
    environment: z.string(),
    branch: z.string(),
    head_sha: text,
    branch_check: BranchCheck.optional().describe(
      'By its origin; absent in a rehearsal and in older records',
    ),
    local_sha: z
      .string()
      .optional()
      .describe('Commit of the event or the checkout, where the origin of the branch has another'),
    transport: Transport,
  }),
  'target:rechecked': () => ({
    branch_check: BranchCheck,
    head_sha: text.describe('Where the branch stands after the cloud task has ended; null where nobody told'),
  }),
  'codex:resolved': () => ({ version: z.string(), sha256: z.string() }),
  'stage:started': () => ({ stage: z.string(), pid: z.int(), process_start: text }),
  'stage:ended': () => ({
    stage: z.string(),
    status: z.enum(['succeeded', 'failed', 'skipped']),
    ended: text.describe('How the process ended; null where none was started'),
    exit_code: z.int().nullable(),
    duration_ms: Count,
    allowed_failure: z.boolean(),
    output_bytes: Count,
    dropped_bytes: Count,
    log: FileRecord.nullable(),
    summary: text,
    code: z.enum(REASON_CODES).optional().describe('Why the run cannot go on; absent where it can'),
  }),
  'agent:event': () => ({ stage: z.string(), kind: z.enum(AGENT_EVENT_KINDS), summary: z.string() }),
  'agent:completed': () => ({
    stage: z.string(),
    usage: TokenUsage.nullable().describe('Null where the Codex CLI tells none, as for a review'),
  }),
  'cloud:submitting': () => ({
    environment: z.string(),
    branch: z.string(),
    attempts: z.int(),
    nonce: z.string(),
    prompt_sha256: z.string(),
    known_tasks: z
      .array(z.string())
      .nullable()
      .optional()
      .describe('Tasks of the environment before the call; null where the list could not be read'),
    known_complete: z.boolean().optional().describe('The whole list was read'),
  }),
  'cloud:in_doubt': () => ({
    message: z.string(),
    candidates: z.array(z.strictObject({ task_id: z.string(), url: z.string(), word: z.string() })),
  }),
  'call:retrying': () => ({ call: z.string(), code: z.enum(REASON_CODES), tries: Count, wait_ms: Count }),
  'call:started': () => ({ call: z.string(), pid: z.int(), process_start: text }),
  'call:ended': () => ({
    call: z.string(),
    ended: z.string(),
    exit_code: z.int().nullable(),
    recognised: text,
    duration_ms: Count,
  }),
  'cloud:submitted': () => ({
    task_id: z.string(),
    url: z.string(),
    adopted: z
      .enum(['nonce', 'sole_candidate', 'given'])
      .optional()
      .describe('Why it is taken for ours; absent where the answer to the submit named it'),
  }),
  'cloud:polled': () => ({
    status: z.enum(CLOUD_STATUSES),
    word: z.string(),
    via: z
      .literal('list')
      .optional()
      .describe('Where the word was read; absent for a read of this task alone'),
    listed: z.string().optional().describe('The word of the list, where a read of the task says another'),
  }),
  'cloud:poll_failed': () => ({
    code: z.enum(REASON_CODES),
    message: z.string(),
    failures_in_a_row: Count,
    wait_ms: Count.nullable().optional().describe('Before the next read; null where there is none'),
  }),
  'cloud:ended': () => ({ status: z.enum(CLOUD_STATUSES) }),
  'diff:fetched': () => Diff.shape,
  'diff:attempt': () => AttemptDiff.shape,
  'run:failed': () => ({ ...Failure.shape, message: z.string() }),
  'build:completed': () => ({ success: z.boolean(), files: z.array(FileRecord) }),
  'test:completed': () => ({ findings: z.array(Finding) }),
  'review:completed': () => ({
    approved: z.boolean(),
    feedback: z.string(),
    outcome: z.enum(OUTCOMES),
    reason: z.enum(REASON_CODES).nullable(),
    commit_proven: z.boolean(),
  }),
  'run:completed': () => ({
    outcome: z.enum(OUTCOMES),
    reason: z.enum(REASON_CODES).nullable(),
    verdict: z.enum(VERDICTS),
    guidance: text,
  }),
  'apply:started': () => ({ sha256: z.string().describe('Of the diff'), by: Requester }),
  'apply:completed': () => ({
    status: z.enum(['succeeded', 'failed']),
    sha256: z.string().describe('Of the diff'),
    files: Count.describe('How many files the diff touches'),
    forced: z.enum(OUTCOMES).nullable().describe('The outcome it was applied in spite of; null for a pass'),
    allowed: z.array(z.string()).describe('Paths of concern that were allowed by name'),
    message: text.describe('Why it failed'),
    by: Requester,
  }),
};
export type EventName = keyof typeof PAYLOADS;
export const EVENT_NAMES = Object.keys(PAYLOADS) as EventName[];

type Header = z.infer<z.ZodObject<typeof HEADER, z.core.$strict>>;
type LineOf<Name extends EventName> = Header & {
  event: Name;
  payload: z.infer<z.ZodObject<ReturnType<(typeof PAYLOADS)[Name]>, z.core.$strict>>;
};
/** Something that has happened in a run: a line of `events.jsonl`. */
export type RunEvent = { [Name in EventName]: LineOf<Name> }[EventName];

/** What an event says, without the header that the store gives it. */
export type EventBody = { [Name in EventName]: Pick<LineOf<Name>, 'event' | 'payload'> }[EventName];

/** The payload of the event with this name. */
export type Payload<Name extends EventName> = Extract<EventBody, { event: Name }>['payload'];
type EventOf<Name extends EventName> = RunEvent & { event: Name; payload: Payload<Name> };

const lines = new Map<EventName, ReturnType<typeof lineOf>>();

/** The shape of one event's line. */
function lineOf(name: EventName) {
  const payload: z.ZodRawShape = PAYLOADS[name]();
  return z.strictObject({ ...HEADER, event: z.literal(name), payload: z.strictObject(payload) });
}

/** One line of `events.jsonl`, whatever its event: for who wants to know of all of them. */
export function eventLine() {
  const [first, ...others] = EVENT_NAMES;
  return z.discriminatedUnion('event', [lineOf(first ?? 'run:started'), ...others.map(lineOf)]);
}

/** Reads one line's value; null where it is no event of ours. */
export function readEvent(value: unknown): RunEvent | null {
  const name = (value as { readonly event?: unknown } | null)?.event as EventName;
  if (!EVENT_NAMES.includes(name)) return null;
  const line = lines.get(name) ?? lineOf(name);
  lines.set(name, line);
  const result = line.safeParse(value);
  return result.success ? (result.data as RunEvent) : null;
}

/** The first event with this name. */
export function findEvent<Name extends EventName>(
  events: readonly RunEvent[],
  name: Name,
): EventOf<Name> | undefined {
  return eventsOf(events, name)[0];
}

/** All events with this name, in order. */
export function eventsOf<Name extends EventName>(events: readonly RunEvent[], name: Name): EventOf<Name>[] {
  return events.filter((event) => event.event === name) as EventOf<Name>[];
}
