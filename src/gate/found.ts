/**
 * What one result that was found comes to: a record, judged again and believed in nothing that it does not show, or what
 * keeps it from counting. Pure; knows nothing of the others.
 */
import { cellOf, scenarioOf } from '../history/record.ts';
import { type Outcome, outcomeOf, type ReasonCode } from '../lib/reasons.ts';
import { eventsOf, findEvent } from '../manifest/events.ts';
import type { RunRecord } from '../manifest/record.ts';
import type { Repeat } from '../manifest/scenario-fields.ts';
import type { Evidence, Finding, Verdict } from '../manifest/schema.ts';
import type { Policy } from './policy.ts';
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

export interface Grounds {
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
  /** Null for a run of a pipeline, as in the history. */
  readonly scenario: string | null;
  readonly cell: string | null;
  readonly findings: readonly Finding[];
  /** Null where there is no record that could be told of. */
  readonly record: RunRecord | null;
}

/** A row with what only the joining needs. */
export interface Found extends Row {
  readonly unmet: string | null;
  readonly requested: 'mcp' | 'cloud' | undefined;
  /** Which plan it says it is of. */
  readonly plan: string | null;
}

/** Judges one result. */
export function foundOf({ source, found }: Arrived, { home, event, policy }: Grounds): Found {
  if ('fault' in found) return blocked('result_torn', { task: source, why: found.fault });
  const { record } = found;
  const { manifest } = record;
  const started = findEvent(record.allEvents, 'run:started')?.payload;
  const job = jobOf(record);
  const told = {
    task: manifest.task_id ?? source,
    runId: manifest.run_id ?? null,
    attempt: Number(job?.attempt) || null,
    repeat: started?.repeat ?? null,
    scenario: started === undefined ? null : scenarioOf(started),
    cell: started === undefined ? null : cellOf(started),
    plan: job?.plan ?? null,
    record,
  };
  const strange = strangenessOf(record, home, event);
  if (strange !== null) return { ...blocked('result_foreign', { task: told.task, why: strange }), ...told };
  const regated = gateSaved({ record, policy, policyNamed: true, event });
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

/** What stands where there is nothing that could count. */
export function blocked(reason: ReasonCode, { task, why }: { task: string; why: string | null }): Found {
  return {
    ...{ task, reason, why, outcome: outcomeOf(reason), verdict: 'block', outvoted: false },
    ...{ runId: null, mode: null, evidence: null, url: null, attempt: null, repeat: null, record: null },
    ...{ scenario: null, cell: null, findings: [], unmet: null, requested: undefined, plan: null },
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
  // What neither of them can tell is nothing that they have in common.
  const other = known.find(([, told, own]) => told !== own || told === null);
  if (other !== undefined) return `It is of ${other[0]} ${other[1]}, and not of ${other[2]}`;
  const inTime = attempt === home.attempt || (home.earlierAttempts && attempt >= 1 && attempt < home.attempt);
  return inTime ? null : `It is of attempt ${run.attempt}, and not of ${home.attempt}`;
}
