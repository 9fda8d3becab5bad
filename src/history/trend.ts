/**
 * What the records of a canary say together: how often it passes and how sure that is, whether that has changed, what fails
 * again and again, how long runs take and what they cost. Pure; in time that grows with the number of records.
 */
import { FINGERPRINT_VERSION } from './fingerprint.ts';
import { type HistoryRecord, runPageOf } from './record.ts';
import {
  firstAttempts,
  flakesIn,
  grouped,
  inOrder,
  isBad,
  isDecided,
  seriesName,
  seriesOf,
} from './series.ts';
import { Cusum, type Interval, quantile, wilson } from './statistics.ts';

/** Under so many results nothing is said of a rate: five weeks of a daily canary tell less than people think. */
export const ENOUGH = 10;
const DAY_MS = 24 * 3_600_000;

export interface Rate {
  readonly passed: number;
  /** Results that tell of what is tested; those that stood in its way are beside. */
  readonly of: number;
  readonly interval: Interval;
  readonly sufficient: boolean;
  /** What stood in the way of a result, by outcome. */
  readonly beside: Readonly<Record<string, number>>;
}

/** One run, as far as a trend points at it. */
export interface Pointer {
  readonly run_id: string;
  readonly at: string;
  readonly sha: string | null;
  readonly workflow_run_id: string | null;
  /** Page of its workflow run; null where none is known. */
  readonly url: string | null;
}

export interface ChangeSeen {
  /** The first failure that counted. */
  readonly since: Pointer;
  readonly alarm: Pointer;
  /** Null where it goes on. */
  readonly recovered: Pointer | null;
}

export interface Failing {
  readonly fingerprint: string;
  readonly reason: HistoryRecord['reason'];
  readonly class: string | null;
  readonly phase: string | null;
  /** Normalised; foreign text. */
  readonly line: string | null;
  readonly times: number;
  readonly first: Pointer;
  readonly last: Pointer;
  /** Names of the series that it was met in. */
  readonly series: readonly string[];
}

export interface Span {
  readonly n: number;
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
}

export interface Spent {
  readonly tasks: number;
  /** What is counted against a cap: each attempt of a best-of-N task. */
  readonly attempts: number;
}

export interface SeriesTrend {
  readonly name: string;
  readonly rate: Rate;
  /** First attempts in order of time, the newest last. */
  readonly results: readonly (Pointer & { readonly outcome: HistoryRecord['outcome'] })[];
  readonly changes: readonly ChangeSeen[];
  /** The last change goes on. */
  readonly alarmed: boolean;
  /** Failures that were none: the same passed afterwards on the same commit. */
  readonly flakes: number;
  readonly last: HistoryRecord;
  /** The newest failures that are alike: how many in a row have the fingerprint of the last; 0 after a pass. */
  readonly alikeInARow: number;
}

export interface Trend {
  readonly records: number;
  readonly series: readonly SeriesTrend[];
  readonly flakes: readonly Pointer[];
  /** What was met last comes first. */
  readonly failures: readonly Failing[];
  /** Of runs in the cloud that passed. */
  readonly durations: Readonly<Record<keyof HistoryRecord['durations'], Span>>;
  readonly spend: { readonly day: Spent; readonly week: Spent; readonly month: Spent };
  readonly lastPass: Pointer | null;
}

/** The trend of records in any order. `nowMs` is what spend is counted back from. */
export function trendOf(records: readonly HistoryRecord[], nowMs: number): Trend {
  const ordered = inOrder(records);
  const series = [...grouped(ordered, seriesOf).values()].map(seriesTrend);
  return {
    records: ordered.length,
    series,
    flakes: flakesIn(ordered).map(pointerTo),
    failures: failuresIn(ordered),
    durations: durationsOf(ordered),
    spend: {
      day: spentSince(ordered, nowMs - DAY_MS),
      week: spentSince(ordered, nowMs - 7 * DAY_MS),
      month: spentSince(ordered, nowMs - 30 * DAY_MS),
    },
    lastPass: pointerOrNull(ordered.findLast(({ outcome }) => outcome === 'pass')),
  };
}

export function pointerTo(record: HistoryRecord): Pointer {
  const { run_id, started_at, sha, workflow_run_id } = record;
  return { run_id, at: started_at, sha, workflow_run_id, url: runPageOf(record) };
}

function pointerOrNull(record: HistoryRecord | undefined): Pointer | null {
  return record === undefined ? null : pointerTo(record);
}

/** How often first attempts passed, of those that tell of what is tested. */
function rateOf(firsts: readonly HistoryRecord[]): Rate {
  const beside: Record<string, number> = {};
  let [passed, of] = [0, 0];
  for (const record of firsts) {
    const { first_outcome: outcome } = record;
    if (!isDecided(record)) beside[outcome] = (beside[outcome] ?? 0) + 1;
    else {
      of += 1;
      if (outcome === 'pass') passed += 1;
    }
  }
  return { passed, of, interval: wilson(passed, of), sufficient: of >= ENOUGH, beside };
}

/** The trend of one series; `ordered` holds at least one record. */
function seriesTrend(ordered: readonly HistoryRecord[]): SeriesTrend {
  const firsts = firstAttempts(ordered);
  const decided = firsts.filter(isDecided);
  const cusum = new Cusum();
  for (const { first_outcome: outcome } of decided) cusum.push(isBad(outcome));
  const at = (place: number): Pointer => pointerTo(decided[place] as HistoryRecord);
  const last = ordered.at(-1) as HistoryRecord;
  return {
    name: seriesName(last),
    rate: rateOf(firsts),
    results: firsts.map((record) => ({ ...pointerTo(record), outcome: record.first_outcome })),
    changes: cusum.changes.map(({ since, alarmAt, recoveredAt }) => ({
      since: at(since),
      alarm: at(alarmAt),
      recovered: recoveredAt === null ? null : at(recoveredAt),
    })),
    alarmed: cusum.alarmed,
    flakes: flakesIn(ordered).length,
    last,
    alikeInARow: alikeInARow(ordered),
  };
}

function alikeInARow(ordered: readonly HistoryRecord[]): number {
  const last = ordered.at(-1);
  if (last === undefined || last.fingerprint === null) return 0;
  const other = ordered.findLastIndex((record) => !isAlike(record, last));
  return ordered.length - 1 - other;
}

/** Fingerprints of different versions are not compared. */
function isAlike(one: HistoryRecord, other: HistoryRecord): boolean {
  return one.fingerprint === other.fingerprint && one.fingerprint_version === other.fingerprint_version;
}

/** Failures by fingerprint, the one that was met last first. Those of other versions are left out: they are not comparable. */
function failuresIn(ordered: readonly HistoryRecord[]): Failing[] {
  const failed = ordered.filter(
    ({ fingerprint, fingerprint_version: version }) =>
      fingerprint !== null && version === FINGERPRINT_VERSION,
  );
  const groups = [...grouped(failed, ({ fingerprint }) => fingerprint ?? '')];
  const failures = groups.map(([fingerprint, group]): Failing => {
    const [first, last] = [group[0] as HistoryRecord, group.at(-1) as HistoryRecord];
    return {
      fingerprint,
      reason: last.reason,
      class: last.class,
      phase: last.phase,
      line: last.error_line,
      times: group.length,
      first: pointerTo(first),
      last: pointerTo(last),
      series: [...new Set(group.map(seriesName))],
    };
  });
  return failures.sort((a, b) => (a.last.at < b.last.at ? 1 : a.last.at > b.last.at ? -1 : 0));
}

/** How often a failure was met before, and since when; null for a pass. `times` is 0 for a new one. */
export function seenBefore(
  record: Pick<HistoryRecord, 'fingerprint' | 'fingerprint_version' | 'run_id'>,
  before: readonly HistoryRecord[],
): { readonly times: number; readonly since: Pointer | null } | null {
  if (record.fingerprint === null) return null;
  const alike = inOrder(before).filter(
    (one) =>
      one.fingerprint === record.fingerprint &&
      one.fingerprint_version === record.fingerprint_version &&
      one.run_id !== record.run_id,
  );
  return { times: alike.length, since: pointerOrNull(alike[0]) };
}

const PARTS = ['submit_ms', 'queue_ms', 'run_ms', 'diff_ms', 'total_ms'] as const;

function durationsOf(ordered: readonly HistoryRecord[]): Trend['durations'] {
  const passed = ordered.filter(({ outcome, mode }) => outcome === 'pass' && mode === 'cloud');
  const spans = PARTS.map((part) => {
    const values = passed.map(({ durations }) => durations[part]).filter((ms) => ms !== null);
    // By numbers: the order of their texts is another.
    const ascending = Float64Array.from(values).sort();
    const [p50Ms, p95Ms] = [0.5, 0.95].map((share) => quantile([...ascending], share));
    return [part, { n: values.length, p50Ms: p50Ms ?? null, p95Ms: p95Ms ?? null }] as const;
  });
  return Object.fromEntries(spans) as Trend['durations'];
}

/** What was asked of the quota by runs that began after a moment. */
export function spentSince(records: readonly HistoryRecord[], sinceMs: number): Spent {
  let [tasks, attempts] = [0, 0];
  for (const { started_at, spend } of records) {
    if (Date.parse(started_at) <= sinceMs) continue;
    tasks += spend.tasks;
    attempts += spend.attempts;
  }
  return { tasks, attempts };
}
