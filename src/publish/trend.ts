/**
 * The trend of a canary for a person, and as one JSON document. Pure; whoever calls has read the records.
 */
import type { Experience, Freshness, Persisting } from '../history/questions.ts';
import {
  ENOUGH,
  type Failing,
  type Rate,
  type SeriesTrend,
  type Span,
  type Trend,
} from '../history/trend.ts';
import { counted, oneLine, timeSpan } from '../lib/text.ts';

export interface ToldTrend {
  readonly trend: Trend;
  /** Null where nobody says how often a pass is expected. */
  readonly freshness: Freshness | null;
  readonly persisting: Persisting;
  readonly experience: Experience;
  readonly notices: readonly string[];
}

/** The trend as one JSON document. */
export function trendJson({ trend, freshness, persisting, experience, notices }: ToldTrend) {
  return { schema: 1, ...trend, freshness, persisting, experience, notices };
}

/** Failures that are shown; of the rest only their number. */
const SHOWN = 10;
/** Results that are shown of a series, the newest last. */
const RESULTS = 60;
const SIGNS: Readonly<Record<string, string>> = {
  pass: '.',
  fail: 'F',
  timeout: 'T',
  infra: 'i',
  config: 'c',
};

/** The trend for a person. */
export function trendText({ trend, freshness, persisting }: ToldTrend): string {
  if (trend.records === 0) return 'No live run is in the history yet\n';
  const { failures, durations, spend } = trend;
  const more = failures.length > SHOWN ? [`  and ${counted(failures.length - SHOWN, 'older failure')}`] : [];
  const lines = [
    `${counted(trend.records, 'live run')}`,
    ...trend.series.flatMap(seriesLines),
    ...(freshness === null ? [] : [freshInWords(freshness)]),
    ...(persisting.inARow > 1 ? [persistingInWords(persisting)] : []),
    ...(failures.length === 0
      ? []
      : ['failures', ...failures.slice(0, SHOWN).flatMap(failureLines), ...more]),
    ...(durations.total_ms.n === 0
      ? []
      : [
          `passes in the cloud took ${spanInWords(durations.total_ms)}; the cloud task ${spanInWords(durations.run_ms)}`,
        ]),
    `asked of the quota: ${spend.day.attempts} within a day, ${spend.week.attempts} within a week, ${spend.month.attempts} within 30 days (attempts)`,
  ];
  return `${lines.join('\n')}\n`;
}

function seriesLines({ name, rate, results, alarmed, changes, flakes, alikeInARow }: SeriesTrend): string[] {
  const signs = results.slice(-RESULTS).map(({ outcome }) => SIGNS[outcome] ?? 'x');
  const change = changes.at(-1);
  return [
    `${oneLine(name, 80)}: ${rateInWords(rate)}`,
    `  ${signs.join('')}`,
    ...(alarmed && change
      ? [`  BROKEN since ${dayOf(change.since.at)} (shown by ${dayOf(change.alarm.at)})`]
      : []),
    ...(flakes > 0 ? [`  ${counted(flakes, 'flake')}: failed, then passed on the same commit`] : []),
    ...(alikeInARow > 1 ? [`  the same failure ${alikeInARow} times in a row`] : []),
  ];
}

/** `28 of 30 passed (95 %: 78.7 to 98.2 %)`; never a rate that too few results would show. */
function rateInWords({ passed, of, interval, sufficient, beside }: Rate): string {
  const others = Object.entries(beside).map(([outcome, count]) => `${count} ${outcome}`);
  const rest = others.length === 0 ? '' : `; beside them ${others.join(', ')}`;
  const percent = (share: number) => (100 * share).toFixed(1);
  const sure = sufficient
    ? `(95 %: ${percent(interval.low)} to ${percent(interval.high)} %)`
    : `(insufficient data: fewer than ${ENOUGH})`;
  return `${passed} of ${of} passed ${sure}${rest}`;
}

function failureLines({ fingerprint, reason, phase, line, times, first, last }: Failing): string[] {
  const seen = times === 1 ? `new on ${dayOf(first.at)}` : `${times} times since ${dayOf(first.at)}`;
  const told = `  ${fingerprint}  ${seen}  ${reason ?? ''} in ${phase ?? '?'}: ${oneLine(line ?? '', 160)}`;
  return [told, ...(last.url === null ? [] : [`    last at ${last.url}`])];
}

/** How long ago the last live pass was, and whether that is too long. */
export function freshInWords({ stale, lastPass, ageMs, limitMs }: Freshness): string {
  const limit = timeSpan(limitMs);
  const last = lastPass === null ? 'no live pass yet' : `last live pass ${timeSpan(ageMs ?? 0)} ago`;
  if (stale === null) return `${last}; the history is too young to say more`;
  return stale ? `STALE: ${last}, and ${limit} is the limit` : `${last}, within ${limit}`;
}

function persistingInWords({ inARow, firstBad, lastGood, commits }: Persisting): string {
  const good = lastGood === null ? 'none passed before' : `the last good one was ${dayOf(lastGood.at)}`;
  const range =
    commits === null || commits.from === null
      ? ''
      : `, ${commits.from.slice(0, 10)}..${commits.to.slice(0, 10)}`;
  const page = firstBad?.url ? `, ${firstBad.url}` : '';
  return `${inARow} scheduled workflow runs failed in a row since ${dayOf(firstBad?.at ?? '')}${page}; ${good}${range}`;
}

function spanInWords({ n, p50Ms, p95Ms }: Span): string {
  if (p50Ms === null || p95Ms === null) return 'unknown';
  return `${timeSpan(p50Ms)} (p50), ${timeSpan(p95Ms)} (p95), of ${n}`;
}

function dayOf(at: string): string {
  return at.slice(0, 10);
}
