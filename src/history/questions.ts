/**
 * Questions that others put to the records: is the canary stale, did a credential vanish, does a scheduled failure persist,
 * is there enough to block merges by. Each answer is a value with the runs that show it. Pure.
 */
import type { HistoryRecord } from './record.ts';
import { firstAttempts, flakesIn, grouped, inOrder } from './series.ts';
import { type Interval, wilson } from './statistics.ts';
import { type Pointer, pointerTo } from './trend.ts';

/** A canary that is expected every so often may be late by a half, twice. */
const STALE_FACTOR = 2.5;

export interface Freshness {
  /** Null where the history is too young, or too empty, to tell. */
  readonly stale: boolean | null;
  readonly lastPass: Pointer | null;
  /** Since the last live pass; null where there is none. */
  readonly ageMs: number | null;
  readonly limitMs: number;
}

/** Whether the last live pass is older than 2.5 times the cadence. Where anything ran in the cloud, only that counts. */
export function freshnessOf(
  records: readonly HistoryRecord[],
  { cadenceMs, nowMs }: { readonly cadenceMs: number; readonly nowMs: number },
): Freshness {
  const limitMs = STALE_FACTOR * cadenceMs;
  const cloud = records.filter(({ mode }) => mode === 'cloud');
  const ordered = inOrder(cloud.length > 0 ? cloud : records);
  const last = ordered.findLast(({ outcome }) => outcome === 'pass');
  // A clock that was ahead makes nothing fresher than now.
  const age = (at: string) => Math.max(0, nowMs - Date.parse(at));
  if (last !== undefined) {
    const ageMs = age(last.completed_at);
    return { stale: ageMs > limitMs, lastPass: pointerTo(last), ageMs, limitMs };
  }
  const [oldest] = ordered;
  const stale = oldest !== undefined && age(oldest.started_at) > limitMs ? true : null;
  return { stale, lastPass: null, ageMs: null, limitMs };
}

/** The last run that had a credential for the cloud and passed; null where there is none. */
export function lastSignedIn(records: readonly HistoryRecord[]): Pointer | null {
  const last = inOrder(records).findLast(({ mode, outcome }) => mode === 'cloud' && outcome === 'pass');
  return last === undefined ? null : pointerTo(last);
}

/** Scheduled workflow runs that failed one after the other, up to now. */
export interface Persisting {
  /** How many of the last scheduled workflow runs failed in a row; 0 after one that passed. */
  readonly inARow: number;
  readonly firstBad: Pointer | null;
  readonly lastBad: Pointer | null;
  /** The last that passed before them; null where the history holds none. */
  readonly lastGood: Pointer | null;
  /** The commits in which the fault came in: after `from`, up to and with `to`. `from` is null without a last good run. */
  readonly commits: { readonly from: string | null; readonly to: string } | null;
  /** Of the last failure. */
  readonly failure: HistoryRecord | null;
  /** All of them have that fingerprint. */
  readonly alike: boolean;
}

/**
 * Whether the failure of the schedule persists. A workflow run counts as what its last attempts came to, of all its jobs and
 * cloud tasks; one that was cancelled, or that tested nothing, counts as none.
 */
export function persistingOf(records: readonly HistoryRecord[], event = 'schedule'): Persisting {
  const scheduled = inOrder(records).filter((record) => record.event === event);
  const rounds = [...grouped(scheduled, (record) => record.workflow_run_id ?? record.run_id).values()]
    .map(lastAttempts)
    .filter((round) => round.some(({ outcome }) => outcome !== 'cancelled' && outcome !== 'skipped'));
  const good = rounds.findLastIndex((round) => bad(round).length === 0);
  const failed = rounds.slice(good + 1).flatMap((round) => bad(round)[0] ?? []);
  const [first, last] = [failed[0], failed.at(-1)];
  const lastGood = rounds[good]?.[0];
  return {
    inARow: rounds.length - 1 - good,
    firstBad: first === undefined ? null : pointerTo(first),
    lastBad: last === undefined ? null : pointerTo(last),
    lastGood: lastGood === undefined ? null : pointerTo(lastGood),
    commits: first?.sha == null ? null : { from: lastGood?.sha ?? null, to: first.sha },
    failure: last ?? null,
    alike: last !== undefined && failed.every(({ fingerprint }) => fingerprint === last.fingerprint),
  };
}

/** What did not pass, and was not kept from being tested on purpose. */
function bad(round: readonly HistoryRecord[]): HistoryRecord[] {
  return round.filter(({ outcome }) => !['pass', 'cancelled', 'skipped'].includes(outcome));
}

function lastAttempts(round: readonly HistoryRecord[]): HistoryRecord[] {
  const keyOf = ({ job, task_id, cell }: HistoryRecord) => JSON.stringify([job, task_id, cell]);
  return [...grouped(round, keyOf).values()].map((tries) =>
    tries.reduce((last, one) => ((one.workflow_attempt ?? 1) >= (last.workflow_attempt ?? 1) ? one : last)),
  );
}

export interface Experience {
  /** First attempts that ran live to an end of their own. */
  readonly runs: number;
  /** Of them those that did not pass, and would have blocked, though the same passed on the same commit afterwards. */
  readonly falseBlocks: number;
  /** Wilson 95 % of the rate of false blocks. */
  readonly interval: Interval;
}

/** How much is known of what blocking by this canary would have cost. */
export function experienceOf(records: readonly HistoryRecord[]): Experience {
  const ordered = inOrder(records).filter(({ outcome }) => outcome !== 'cancelled' && outcome !== 'skipped');
  const firsts = firstAttempts(ordered);
  // What stood in the way blocked a merge as well.
  const blocking = ordered.map((record) =>
    record.first_outcome === 'pass' ? record : { ...record, first_outcome: 'fail' as const },
  );
  const flaky = new Set(flakesIn(blocking).map(({ run_id }) => run_id));
  const falseBlocks = firsts.filter(({ run_id }) => flaky.has(run_id)).length;
  return { runs: firsts.length, falseBlocks, interval: wilson(falseBlocks, firsts.length) };
}
