/**
 * What the history keeps of one live run: a small record, made from what the run wrote and from what its job knows. Owns
 * the shape and its making; refuses to know where records are kept, and how many there are. Pure.
 */
import * as z from 'zod';
import { sha256 } from '../lib/files.ts';
import { classOf, OUTCOMES, type Outcome, REASON_CODES } from '../lib/reasons.ts';
import { oneLine } from '../lib/text.ts';
import { Diff } from '../manifest/diff-fields.ts';
import { eventsOf, findEvent, type Payload, type RunEvent } from '../manifest/events.ts';
import { Failure, type Manifest, MODES, VERDICTS, type VerdictRecord } from '../manifest/schema.ts';
import { FINGERPRINT, FINGERPRINT_VERSION, fingerprintOf, normalised } from './fingerprint.ts';

/** The file of a run directory, and of nothing else. */
export const RECORD_FILE = 'history-record.json';

/** A record is read where others could have written it, so no text in it is long. */
const short = (limit: number) => z.string().max(limit);
const word = short(100).nullable();
const Ms = z.int().min(0).nullable();
const Count = z.int().min(0).max(1_000_000);

/** Of a workflow run at GitHub, or at a server of one's own. */
const RUN_PAGE = /^https:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d{1,20}$/;

/** What caused an event: a person, or a program under a login of its own. */
const ACTOR_KINDS = ['person', 'bot'] as const;

/** `history-record.json`: one live run. Fields that a later version adds are left out by an earlier reader. */
export const HistoryRecord = z.object({
  schema: z.literal(1),
  run_id: z.string().regex(/^[\w.-]{1,100}$/),
  task_id: short(100),
  scenario: word.describe('Null where a pipeline was run'),
  cell: word.describe('Which cloud task of several; null for a run by itself'),
  nth: z
    .int()
    .min(1)
    .max(100)
    .optional()
    .describe('Which of several tries of one scenario; the first alone is the statistic'),
  minimum_pass: z.int().min(1).max(100).optional().describe('How many of these tries have to pass'),
  workflow_run_id: z
    .string()
    .regex(/^\d{1,20}$/)
    .nullable()
    .describe('Null on the command line; so are attempt and job'),
  workflow_attempt: z.int().min(1).max(10_000).nullable(),
  workflow_run_url: short(300).regex(RUN_PAGE).optional().describe('Page of the workflow run'),
  plan: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .optional()
    .describe('Of a shard the id of its plan; within one attempt its shards count as one'),
  job: word,
  repository: short(200).nullable(),
  sha: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .nullable()
    .describe('Head commit of the event, not the merge of a pull request'),
  branch: short(255).nullable().describe('The branch that was run on'),
  default_branch: z.boolean().describe('The event was about the default branch of the repository'),
  event: short(60),
  actor_kind: z.enum(ACTOR_KINDS).nullable(),
  mode: z.enum(MODES),
  evidence: z.literal('live'),
  outcome: z.enum(OUTCOMES),
  reason: z.enum(REASON_CODES).nullable(),
  class: word.describe('Of the reason'),
  phase: Failure.shape.phase.nullable().describe('How far the run had come when it failed'),
  fingerprint: z.string().regex(FINGERPRINT).nullable().describe('Null for a pass'),
  fingerprint_version: z.int().min(1),
  error_line: short(300).nullable().describe('What the fingerprint was made of; foreign text'),
  first_outcome: z.enum(OUTCOMES).describe('Before the run was opened again or tried again for its verdict'),
  durations: z.object({
    submit_ms: Ms,
    queue_ms: Ms.describe('Null where nothing told that the task had begun'),
    run_ms: Ms.describe('Since the submit where nothing told that the task had begun'),
    diff_ms: Ms,
    total_ms: Ms,
  }),
  polls: Count,
  spend: z
    .object({ tasks: z.int().min(0).max(1), attempts: z.int().min(0).max(100) })
    .describe('What was asked of the quota, a launch in doubt included'),
  diff_status: Diff.shape.status.nullable(),
  diff_bytes: z.int().min(0).nullable(),
  cli_version: word,
  environment_hash: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .nullable(),
  action_version: word,
  cloud_task_url: z
    .string()
    .max(300)
    .regex(/^https:\/\/chatgpt\.com\/codex\/tasks\/[A-Za-z0-9_-]{1,128}$/)
    .nullable(),
  artifact: short(300).nullable().describe('Id of the artifact with the whole run; null where there is none'),
  started_at: z.iso.datetime(),
  completed_at: z.iso.datetime(),
  verdict: z.enum(VERDICTS),
});
export type HistoryRecord = z.infer<typeof HistoryRecord>;

/** What a job knows of itself and no file of the run tells. */
export interface Origin {
  readonly workflowRunId: string;
  readonly attempt: string;
  readonly job: string;
  /** Page of the workflow run. */
  readonly runUrl?: string;
  readonly repository: string | null;
  readonly onDefaultBranch: boolean;
  readonly actorKind: HistoryRecord['actor_kind'];
}

export interface Ended {
  readonly manifest: Partial<Manifest>;
  readonly events: readonly RunEvent[];
  readonly verdict: VerdictRecord;
  /** Null on the command line, and where an older run is read long after its job. */
  readonly origin: Origin | null;
  readonly actionVersion: string | null;
}

/** The record of a run that has ended; null for one that was no live run, or whose files do not tell enough. */
export function recordOf(ended: Ended): HistoryRecord | null {
  const { manifest, events, verdict, origin } = ended;
  const started = findEvent(events, 'run:started')?.payload;
  if (started === undefined || manifest.evidence !== 'live' || verdict.evidence !== 'live') return null;
  const { cloud_execution: cloud, diff } = manifest;
  const { outcome, reason } = verdict;
  const environment = cloud?.environment_id ?? started.environment;
  const failure = failureOf(ended);
  const number = Number(origin?.workflowRunId);
  const record = {
    schema: 1,
    run_id: manifest.run_id,
    task_id: manifest.task_id,
    scenario: scenarioOf(started),
    cell: cellOf(started),
    ...(started.repeat === undefined
      ? {}
      : { nth: started.repeat.nth, minimum_pass: started.repeat.minimum_pass }),
    workflow_run_id: Number.isSafeInteger(number) && number > 0 ? String(number) : null,
    workflow_attempt: origin === null ? null : Number(origin.attempt) || null,
    ...(started.workflow_run?.plan === undefined ? {} : { plan: started.workflow_run.plan }),
    ...(RUN_PAGE.test(origin?.runUrl ?? '') ? { workflow_run_url: origin?.runUrl } : {}),
    job: origin?.job ?? null,
    repository: origin?.repository ?? started.repository,
    sha: started.head_sha ?? manifest.head_sha ?? null,
    branch: manifest.branch ?? started.branch,
    default_branch: origin?.onDefaultBranch ?? false,
    event: started.github_event,
    actor_kind: origin?.actorKind ?? null,
    mode: verdict.mode,
    evidence: 'live',
    outcome,
    reason,
    ...failure,
    fingerprint_version: FINGERPRINT_VERSION,
    first_outcome: firstOutcome(events) ?? outcome,
    durations: durationsOf(events, manifest),
    polls: cloud?.poll_count ?? 0,
    spend: spendOf(events, manifest),
    diff_status: cloud == null ? null : (diff?.status ?? null),
    diff_bytes: diff?.bytes ?? null,
    cli_version: manifest.codex_cli?.version ?? null,
    environment_hash: environment === null ? null : sha256(environment).slice(0, 12),
    action_version: ended.actionVersion,
    cloud_task_url: cloud?.status_url ?? null,
    artifact: null,
    started_at: manifest.started_at,
    completed_at: manifest.completed_at ?? manifest.updated_at,
    verdict: verdict.policy.verdict,
  };
  return HistoryRecord.safeParse(record).data ?? null;
}

/** The scenario that was run; null where a pipeline was named. */
export function scenarioOf(started: Payload<'run:started'>): string | null {
  const named = started.pipeline === undefined || started.scenario_source !== undefined;
  return named ? started.scenario : null;
}

/** Which cloud task of several; the tries of one are the same. */
export function cellOf({ cell, repeat }: Pick<Payload<'run:started'>, 'cell' | 'repeat'>): string | null {
  if (cell === undefined || repeat === undefined) return cell ?? null;
  return cell.replace(/-?r\d+$/, '') || null;
}

/** Page of the attempt that a record is of; null where the record does not tell it, or tells of another run. */
export function runPageOf({
  workflow_run_id: id,
  workflow_attempt: attempt,
  workflow_run_url: url,
}: HistoryRecord): string | null {
  if (url === undefined || !url.endsWith(`/actions/runs/${id}`)) return null;
  return `${url}/attempts/${attempt ?? 1}`;
}

/** Class, phase and fingerprint of what went wrong; nothing for a pass. */
export function failureOf({
  manifest: { failure },
  events,
  verdict,
}: Pick<Ended, 'manifest' | 'events' | 'verdict'>) {
  const { reason, findings } = verdict;
  if (reason === null) return { class: null, phase: null, fingerprint: null, error_line: null };
  const kind = classOf(reason);
  const rule = findings.find(({ severity, status }) => severity === 'error' && status === 'failed')?.rule;
  const said = failure?.code === reason ? eventsOf(events, 'run:failed').at(-1)?.payload.message : undefined;
  const line = firstLine(said) ?? (rule === undefined ? reason : `rule ${rule}`);
  const phase = failure?.code === reason ? failure.phase : rule === undefined ? 'report' : 'assert';
  const fingerprint = fingerprintOf({ phase, class: kind, line });
  return { class: kind, phase, fingerprint, error_line: oneLine(normalised(line), 300) };
}

function firstLine(text: string | undefined): string | null {
  return text?.split('\n').find((line) => line.trim() !== '') ?? null;
}

/** What the first session came to: a later one may have made good what it lacked. */
function firstOutcome(events: readonly RunEvent[]): Outcome | null {
  const reopened = events.findIndex(({ event }) => event === 'run:reopened');
  if (reopened === -1) return null;
  // One that was killed has no end of its own.
  const first = events.slice(0, reopened);
  return eventsOf(first, 'run:completed').at(-1)?.payload.outcome ?? 'cancelled';
}

function durationsOf(events: readonly RunEvent[], manifest: Partial<Manifest>): HistoryRecord['durations'] {
  const at = (event: RunEvent | undefined) => (event === undefined ? null : Date.parse(event.timestamp));
  const submitting = at(findEvent(events, 'cloud:submitting'));
  const submitted = at(findEvent(events, 'cloud:submitted'));
  const began = at(eventsOf(events, 'cloud:polled').find(({ payload }) => payload.status === 'running'));
  const ended = at(eventsOf(events, 'cloud:ended').at(-1));
  const fetched = at(eventsOf(events, 'diff:fetched').at(-1));
  return {
    submit_ms: between(submitting, submitted),
    queue_ms: between(submitted, began),
    run_ms: between(began ?? submitted, ended),
    diff_ms: between(ended, fetched),
    total_ms: between(at(events[0]), Date.parse(manifest.completed_at ?? manifest.updated_at ?? '')),
  };
}

function between(from: number | null, to: number | null): number | null {
  return from === null || to === null || Number.isNaN(from + to) ? null : Math.max(0, to - from);
}

/** What the run has asked of the quota. A task that somebody else asked for costs it nothing. */
function spendOf(events: readonly RunEvent[], manifest: Partial<Manifest>): HistoryRecord['spend'] {
  const asked = findEvent(events, 'cloud:submitting');
  const submitted = eventsOf(events, 'cloud:submitted').some(({ payload }) => payload.adopted !== 'given');
  // Whatever was not answered may have been paid for.
  const doubt = ['launch_in_doubt', 'run_interrupted', 'cancelled', 'deadline_exceeded'];
  const open =
    findEvent(events, 'cloud:in_doubt') !== undefined || doubt.includes(manifest.failure?.code ?? '');
  if (asked === undefined || !(submitted || open)) return { tasks: 0, attempts: 0 };
  return { tasks: 1, attempts: asked.payload.attempts };
}
