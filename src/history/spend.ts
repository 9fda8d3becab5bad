/**
 * May another live cloud task be asked for? Counts what earlier runs have asked of the quota against the caps. Pure: whoever
 * calls has read the records, and says so where that did not work.
 */
import { counted } from '../lib/text.ts';
import type { HistoryRecord } from './record.ts';
import { inOrder } from './series.ts';
import { spentSince } from './trend.ts';

const DAY_MS = 24 * 3_600_000;

/** Attempts of live cloud tasks; a best-of-3 task counts three times. */
export interface Caps {
  /** Within 24 hours; null for no cap. */
  readonly perDay: number | null;
  /** For one head commit, whenever; null for no cap. */
  readonly perCommit: number | null;
}

export interface Given {
  readonly perDay?: number | null | undefined;
  readonly perCommit?: number | null | undefined;
}

export interface Circumstances {
  /** GitHub's name of the event. */
  readonly event: string;
  readonly onDefaultBranch: boolean;
  /** A person who types a command is asked nothing: there is a cap only where one is given. */
  readonly inWorkflow: boolean;
}

/** What is capped unless somebody says otherwise. */
const PER_DAY = 10;
const PER_COMMIT = 1;

/** Inputs over the scenario over the defaults; but a scenario that is not on the default branch raises none. */
export function capsOf(
  inputs: Given,
  scenario: Given,
  { event, onDefaultBranch, inWorkflow }: Circumstances,
): Caps {
  const proposed = event.startsWith('pull_request');
  const standard = {
    perDay: inWorkflow ? PER_DAY : null,
    perCommit: inWorkflow && proposed ? PER_COMMIT : null,
  };
  const capOf = (name: keyof Caps): number | null => {
    const own = scenario[name] ?? null;
    const lowest = [own, standard[name]].filter((cap) => cap !== null);
    const allowed = onDefaultBranch && own !== null ? own : lowest.length === 0 ? null : Math.min(...lowest);
    return inputs[name] ?? allowed;
  };
  return { perDay: capOf('perDay'), perCommit: capOf('perCommit') };
}

export interface Wish {
  /** All that this process is about to ask for, asked about before any of it. */
  readonly attempts: number;
  /** What the other shards of its plan ask for, and have not asked for yet as far as records tell; 0 where there are none. */
  readonly others?: number;
  readonly sha: string | null;
  readonly nowMs: number;
}

export interface SpendState {
  readonly day: number;
  /** Null where the commit is not known. */
  readonly commit: number | null;
}

/** What has been spent within a day, and for a commit. */
export function spentOf(
  records: readonly HistoryRecord[],
  { sha, nowMs }: Omit<Wish, 'attempts'>,
): SpendState {
  const runs = inOrder(records);
  const own = sha === null ? null : runs.filter((record) => record.sha === sha);
  return {
    day: spentSince(runs, nowMs - DAY_MS).attempts,
    commit: own === null ? null : spentSince(own, Number.NEGATIVE_INFINITY).attempts,
  };
}

/** The jobs of one plan, as the plan and a workflow run tell of them. */
export interface Fellowship {
  readonly plan: string;
  readonly workflowRunId: string;
  readonly workflowAttempt: number;
  /** What all its jobs ask for together. */
  readonly attempts: number;
}

/**
 * What the other jobs of a plan have yet to ask for, so that each job decides by all of the plan: no matter in which order
 * they come, or how many at once. What an earlier attempt has asked for was asked for, and the plan may ask for all again.
 */
export function othersOf(
  records: readonly HistoryRecord[],
  { plan, workflowRunId, workflowAttempt, attempts }: Fellowship,
  own: number,
): number {
  const told = inOrder(records).filter(
    (record) =>
      record.plan === plan &&
      record.workflow_run_id === workflowRunId &&
      record.workflow_attempt === workflowAttempt,
  );
  return Math.max(0, attempts - own - spentSince(told, Number.NEGATIVE_INFINITY).attempts);
}

/** Why nothing more may be asked for, with what was spent; null where it may. */
export function refusalOf(
  spent: SpendState,
  { attempts, others = 0, sha }: Wish,
  { perDay, perCommit }: Caps,
): string | null {
  const beside = others > 0 ? ` and the other jobs of its plan for ${others}` : '';
  const wanted = `this run asks for ${attempts}${beside}`;
  const all = attempts + others;
  if (perDay !== null && spent.day + all > perDay)
    return `${taken(spent.day, 'within 24 hours')}, ${wanted}, and the cap spend-per-day is ${perDay}`;
  if (perCommit !== null && spent.commit !== null && spent.commit + all > perCommit)
    return `${taken(spent.commit, `for the commit ${sha?.slice(0, 10)}`)}, ${wanted}, and the cap spend-per-commit is ${perCommit}`;
  return null;
}

function taken(attempts: number, when: string): string {
  return `${counted(attempts, 'live attempt')} ${attempts === 1 ? 'was' : 'were'} asked for ${when}`;
}
