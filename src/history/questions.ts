/**
 * Questions that others put to the records: is the canary stale, did a credential vanish, does a scheduled failure persist,
 * is there enough to block merges by. Each answer is a value with the runs that show it. Pure.
 */
import type { HistoryRecord } from './record.ts';
import { firstAttempts, flakesIn, grouped, inOrder } from './series.ts';
import { type Interval, wilson } from './statistics.ts';
import { type Pointer, pointerTo } from './trend.ts';

/** A canary that is expected every so often may be late by a half, twice. */
export const STALE_FACTOR = 2.5;

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

/** What is wrong with what is tested, or with how it is set up; everything else but a pass tells nothing of either. */
const FAILED: ReadonlySet<HistoryRecord['outcome']> = new Set(['fail', 'timeout', 'config']);

/**
 * Whether the failure of the schedule persists. A workflow run counts as what its last attempts came to, of all its jobs and
 * cloud tasks; one that did not test all of it, and did not fail, counts as none. A pass of the default branch ends the
 * row, whatever event it was of. `known`: the fingerprint that is told of already, and goes on being told of as long as the
 * last run has it among its failures.
 */
export function persistingOf(
  records: readonly HistoryRecord[],
  { event = 'schedule', known }: { readonly event?: string; readonly known?: string | null } = {},
): Persisting {
  const counted = inOrder(records).filter((record) => record.event === event || record.default_branch);
  const rounds = [...grouped(counted, roundOf).values()]
    .map((round) => withoutOutvoted(lastAttempts(round)))
    .filter((round) => isGood(round) || (round[0]?.event === event && bad(round).length > 0));
  const good = rounds.findLastIndex(isGood);
  const failed = rounds.slice(good + 1).flatMap((round) => speakerOf(bad(round), known) ?? []);
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

/** Records of one workflow run; on the command line each is one by itself. */
function roundOf(record: HistoryRecord): string {
  return record.workflow_run_id ?? record.run_id;
}

/** What the newest workflow run came to by the last attempts of all its jobs and cloud tasks; of tries what counts. */
export function newestRound(records: readonly HistoryRecord[]): HistoryRecord[] {
  const ordered = inOrder(records);
  const last = ordered.at(-1);
  if (last === undefined) return [];
  return withoutOutvoted(lastAttempts(ordered.filter((record) => roundOf(record) === roundOf(last))));
}

function bad(round: readonly HistoryRecord[]): HistoryRecord[] {
  return round.filter(({ outcome }) => FAILED.has(outcome));
}

/** Everything in it was tested, and passed. */
function isGood(round: readonly HistoryRecord[]): boolean {
  return round.length > 0 && round.every(({ outcome }) => outcome === 'pass');
}

/** Of several failures the one that is known already, else the first by its name: jobs end in any order. */
function speakerOf(
  failed: readonly HistoryRecord[],
  known: string | null | undefined,
): HistoryRecord | undefined {
  const nameOf = ({ task_id, cell, job }: HistoryRecord) => JSON.stringify([task_id, cell, job]);
  const byName = failed.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
  return byName.find(({ fingerprint }) => fingerprint === known) ?? byName[0];
}

/** Tries that did not pass, of what passed as often as it has to, count for nothing; a wrong setup is no matter of chance. */
function withoutOutvoted(round: readonly HistoryRecord[]): HistoryRecord[] {
  const groups = grouped(round, ({ scenario, cell, nth }) =>
    nth === undefined ? null : JSON.stringify([scenario, cell]),
  );
  return [...groups].flatMap(([name, tries]) => {
    const passed = tries.filter(({ outcome }) => outcome === 'pass');
    const needed = Math.max(...tries.map((one) => one.minimum_pass ?? Number.POSITIVE_INFINITY));
    if (name === null || passed.length < needed) return tries;
    return tries.filter(({ outcome }) => outcome === 'pass' || outcome === 'config');
  });
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
