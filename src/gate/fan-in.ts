/**
 * Joins the results of several jobs to one decision. Every record is judged again and believed in nothing that it does not
 * show; what is missing, torn or of another run counts as what blocks. Pure: who finds the records is elsewhere.
 */
import { isRefusal } from '../assert/tester.ts';
import { type Outcome, outcomeOf, type ReasonCode } from '../lib/reasons.ts';
import { eventsOf, findEvent } from '../manifest/events.ts';
import type { RunRecord } from '../manifest/record.ts';
import type { Repeat } from '../manifest/scenario-fields.ts';
import type { Evidence, Finding, Verdict } from '../manifest/schema.ts';
import { conclusionOf, type Decision } from './gate.ts';
import { graverVerdict, gravest, isAccompanying, settle } from './join.ts';
import { type Policy, policyEvent } from './policy.ts';
import { gateSaved } from './replay.ts';

/** A result as it was found: a record, or why there is none. */
export interface Arrived {
  /** Where it was found, for a person. */
  readonly source: string;
  readonly found: { readonly record: RunRecord } | { readonly fault: string };
}

/** What a result has to be of; null outside a workflow, where any may be judged. */
export interface Home {
  readonly repository: string | null;
  readonly workflowRunId: string;
  readonly attempt: number;
  readonly sha: string | null;
  /** Results of earlier attempts stand in for what this one has none of. */
  readonly earlierAttempts: boolean;
}

export interface FanInRequest {
  readonly arrived: readonly Arrived[];
  /** Names of all tasks that were planned; null where nobody says. */
  readonly expected: readonly string[] | null;
  readonly home: Home | null;
  /** GitHub's name of the event. */
  readonly event: string;
  readonly policy: Policy;
}

/** What one run came to, or what keeps it from counting. */
export interface Row {
  readonly task: string;
  readonly runId: string | null;
  readonly outcome: Outcome;
  readonly reason: ReasonCode | null;
  readonly mode: 'mcp' | 'cloud' | null;
  readonly evidence: Evidence | null;
  readonly verdict: Verdict;
  /** More than the title of the reason says; null where it is enough. */
  readonly why: string | null;
  /** Page of its cloud task; null for a rehearsal, whose task is only played. */
  readonly url: string | null;
  readonly attempt: number | null;
  readonly repeat: Repeat | null;
  /** It did not pass, and enough other tries did. */
  readonly outvoted: boolean;
  readonly scenario: string | null;
  readonly cell: string | null;
  readonly findings: readonly Finding[];
  /** Null where there is no record that could be told of. */
  readonly record: RunRecord | null;
}

export interface FanIn {
  readonly rows: readonly Row[];
  readonly outcome: Outcome;
  readonly reason: ReasonCode | null;
  /** Live where all that passed are, rehearsal where one is; null where nothing was run. */
  readonly evidence: Evidence | null;
  readonly decision: Decision;
}

/** Joins all results. */
export function fanIn(request: FanInRequest): FanIn {
  const rows = rowsOf(request);
  const { counting, outvoted } = settle(rows, joinable, false);
  const all = rows.map((row) => ({ ...plain(row), outvoted: outvoted.has(row) }));
  const decided = counting.map((one) => one.decided);
  const speaker = gravest(counting, (one) => one.decided);
  const verdict = decided.map((one) => one.verdict).reduce(graverVerdict);
  const { outcome, reason } = speaker.decided;
  const unmet = outcome === 'pass' && verdict === 'block' ? speaker.told.unmet : null;
  return {
    rows: all,
    outcome,
    reason,
    evidence: evidenceOf(all),
    decision: {
      event: policyEvent(request.event),
      verdict,
      unmet_requirement: unmet,
      check_conclusion: conclusionOf(verdict, outcome),
    },
  };
}

/** A row with what only the joining needs. */
interface Found extends Row {
  readonly unmet: string | null;
  readonly requested: 'mcp' | 'cloud' | undefined;
}

function plain({ unmet: _, requested: __, ...row }: Found): Row {
  return row;
}

function joinable(row: Found) {
  const { outcome, evidence, unmet, requested, findings } = row;
  return {
    ...row,
    leaks: findings.some(({ rule, status }) => rule === 'no-secret' && status === 'failed'),
    accompanies: isAccompanying({ outcome, evidence, unmet, requested, refused: findings.some(isRefusal) }),
  };
}

function rowsOf(request: FanInRequest): Found[] {
  const { arrived, expected, home } = request;
  const found = uploadedOnce(arrived.map((one) => rowOf(one, request)));
  const current = home?.earlierAttempts ? newestOf(found) : found;
  const missing = (expected ?? [])
    .filter((task) => !current.some((row) => row.task === task))
    .map((task) => blocked('result_missing', { task, why: null }));
  // In the order of the plan; what was not planned can only make it worse.
  const places = new Map((expected ?? []).map((task, at) => [task, at]));
  const placeOf = ({ task }: Row) => places.get(task) ?? places.size;
  const rows = [...current, ...missing].sort((one, other) => placeOf(one) - placeOf(other));
  // Nothing at all is no pass.
  return rows.length > 0
    ? rows
    : [blocked('result_missing', { task: '(none)', why: 'There is no result at all' })];
}

function rowOf({ source, found }: Arrived, { home, event, policy }: FanInRequest): Found {
  if ('fault' in found) return blocked('result_torn', { task: source, why: found.fault });
  const { record } = found;
  const { manifest } = record;
  const started = findEvent(record.allEvents, 'run:started')?.payload;
  const told = {
    task: manifest.task_id ?? source,
    runId: manifest.run_id ?? null,
    attempt: Number(jobOf(record)?.attempt) || null,
    repeat: started?.repeat ?? null,
    scenario: started?.scenario ?? null,
    cell: started?.cell ?? null,
    record,
  };
  const strange = strangenessOf(record, home, event);
  if (strange !== null) return { ...blocked('result_foreign', { task: told.task, why: strange }), ...told };
  const regated = gateSaved({ record, policy, policyNamed: true });
  const { findings } = regated;
  if (regated.contradictions.length > 0)
    return {
      ...blocked('result_torn', { task: told.task, why: regated.contradictions.join('; ') }),
      ...told,
      findings,
    };
  const { outcome, reason, mode, evidence, decision } = regated;
  return {
    ...told,
    ...{ outcome, reason, mode, evidence, findings, verdict: decision.verdict, outvoted: false },
    why: decision.unmet_requirement,
    unmet: decision.unmet_requirement,
    requested: manifest.execution_mode_requested,
    url: evidence === 'live' ? (manifest.cloud_execution?.status_url ?? null) : null,
  };
}

/** The job of its last session. */
function jobOf({ allEvents }: RunRecord) {
  const started = findEvent(allEvents, 'run:started')?.payload.workflow_run;
  return eventsOf(allEvents, 'run:reopened').at(-1)?.payload.workflow_run ?? started;
}

/** Why a record is not of this workflow run; null where it is. */
function strangenessOf(record: RunRecord, home: Home | null, event: string): string | null {
  if (home === null) return null;
  const started = findEvent(record.allEvents, 'run:started')?.payload;
  const run = jobOf(record);
  if (started === undefined || run === undefined) return 'It does not say of which workflow run it is';
  const attempt = Number(run.attempt);
  const known = [
    ['repository', started.repository, home.repository],
    ['workflow run', run.id, home.workflowRunId],
    ['commit', run.sha, home.sha],
    ['event', started.github_event, event],
  ] as const;
  const other = known.find(([, told, own]) => told !== own);
  if (other !== undefined) return `It is of ${other[0]} ${other[1]}, and not of ${other[2]}`;
  const inTime = attempt === home.attempt || (home.earlierAttempts && attempt >= 1 && attempt < home.attempt);
  return inTime ? null : `It is of attempt ${run.attempt}, and not of ${home.attempt}`;
}

/**
 * A run that was uploaded twice, by main and by post, counts by what is whole of it; of two that are and differ both count,
 * and so the graver.
 */
function uploadedOnce(rows: readonly Found[]): Found[] {
  const runs = Map.groupBy(rows, (row) => row.runId ?? row);
  return [...runs.values()].flatMap((copies) => {
    const whole = copies.filter(({ reason }) => reason !== 'result_torn');
    const kept = whole.length > 0 ? whole : copies;
    const different = new Map(kept.map((row) => [row.record?.files.get('events.jsonl')?.sha256, row]));
    return [...different.values()];
  });
}

/** Of each task what its newest attempt has. */
function newestOf(rows: readonly Found[]): Found[] {
  return [...Map.groupBy(rows, ({ task }) => task).values()].flatMap((all) => {
    const newest = Math.max(...all.map(({ attempt }) => attempt ?? 0));
    return all.filter(({ attempt }) => (attempt ?? 0) === newest);
  });
}

function blocked(reason: ReasonCode, { task, why }: { task: string; why: string | null }): Found {
  return {
    ...{ task, reason, why, outcome: outcomeOf(reason), verdict: 'block', outvoted: false },
    ...{ runId: null, mode: null, evidence: null, url: null, attempt: null, repeat: null, record: null },
    ...{ scenario: null, cell: null, findings: [], unmet: null, requested: undefined },
  };
}

function evidenceOf(rows: readonly Row[]): Evidence | null {
  const known = rows.flatMap(({ evidence }) => evidence ?? []);
  if (known.length === 0) return null;
  return known.every((one) => one === 'live') ? 'live' : 'rehearsal';
}
