/**
 * What the history says beside one run, in Markdown: whether its failure is new, how often the canary passes and how sure
 * that is, and a chart of it. Pure; whoever calls has read the records.
 */
import type { HistoryRecord } from '../history/record.ts';
import { isBad } from '../history/series.ts';
import { ENOUGH, type SeriesTrend, seenBefore, type Trend } from '../history/trend.ts';
import { counted, markdown, timeSpan } from '../lib/text.ts';

/** What is known of earlier runs. */
export interface Before {
  readonly records: readonly HistoryRecord[];
  readonly trend: Trend;
}

/** A failure by what it is recognised by. */
export type Recognised = Pick<HistoryRecord, 'fingerprint' | 'fingerprint_version' | 'run_id'>;

/** Results that one point of the chart is made of. */
const WINDOW = ENOUGH;
const MAX_POINTS = 60;

/** `new`, or `seen 3 times since 2026-01-01`; empty where no history is known. */
export function seenInWords(failure: Recognised, before: Before | null): string {
  const seen = before === null ? null : seenBefore(failure, before.records);
  if (seen === null) return '';
  if (seen.since === null) return 'new';
  return `seen ${counted(seen.times, 'time')} since ${seen.since.at.slice(0, 10)}`;
}

/** `9 of 10 passed, 60–98 %`, or that this is too little to say. */
export function rateInWords({ passed, of, interval, sufficient }: SeriesTrend['rate']): string {
  const words = `${passed} of ${of} passed`;
  if (!sufficient) return `${words}; insufficient data under ${ENOUGH}`;
  return `${words}, ${percent(interval.low)}–${percent(interval.high)} % (95 % confidence)`;
}

/** `alarm since 2026-01-01`, or what there is in its place. */
export function changeInWords({ alarmed, changes }: Pick<SeriesTrend, 'alarmed' | 'changes'>): string {
  const last = changes.at(-1);
  if (last === undefined) return 'no change';
  if (alarmed) return `alarm: it fails more often since ${last.since.at.slice(0, 10)}`;
  return `recovered ${last.recovered?.at.slice(0, 10) ?? ''} from a change of ${last.since.at.slice(0, 10)}`;
}

export function percent(share: number): number {
  return Math.round(share * 100);
}

/** What a summary says in place of the trend of a live run where no history was read. */
export const TREND_UNREAD =
  'The history was not read for this summary, so no trend stands here: the next run tells it.';

/** The trend of every series as a part of the summary; empty where nothing is known. */
export function trendBlock(before: Before | null): string {
  if (before === null || before.trend.records === 0) return '';
  const { series, durations, spend, records } = before.trend;
  const rows = series.map(
    (one) =>
      `| ${markdown(one.name, 80)} | ${rateInWords(one.rate)} | ${changeInWords(one)} | ${one.flakes} |`,
  );
  const { p50Ms, p95Ms } = durations.total_ms;
  const took =
    p50Ms === null || p95Ms === null ? [] : [`took ${timeSpan(p50Ms)} (p50), ${timeSpan(p95Ms)} (p95)`];
  const cost = `${counted(spend.day.attempts, 'attempt')} spent in 24 hours, ${spend.month.attempts} in 30 days`;
  return [
    `<details><summary>Trend of ${counted(records, 'live run')}</summary>`,
    ['| of | first attempts | change | flakes |', '|---|---|---|---|', ...rows].join('\n'),
    [...took, cost].join('; '),
    ...series.slice(0, MAX_CHARTS).flatMap(chartOf),
    '</details>',
  ].join('\n\n');
}

const MAX_CHARTS = 3;

/** The share of passes among the last ten results, point by point; nothing where there are fewer. */
export function movingRate(
  results: SeriesTrend['results'],
): { readonly at: string; readonly share: number }[] {
  const decided = results.filter(({ outcome }) => outcome === 'pass' || isBad(outcome));
  return decided.flatMap(({ at }, index) => {
    const window = decided.slice(Math.max(0, index + 1 - WINDOW), index + 1);
    if (window.length < WINDOW) return [];
    return [{ at, share: window.filter(({ outcome }) => outcome === 'pass').length / WINDOW }];
  });
}

function chartOf({ name, results }: SeriesTrend): string[] {
  const points = movingRate(results).slice(-MAX_POINTS);
  if (points.length < 2) return [];
  const [first, last] = [points[0], points.at(-1)];
  const lines = [
    // The line of the default theme can hardly be seen.
    '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#1f883d"}}}}%%',
    'xychart-beta',
    `  title "Passed of the last ${WINDOW}, in percent"`,
    `  x-axis "${first?.at.slice(0, 10)} to ${last?.at.slice(0, 10)}" 1 --> ${points.length}`,
    '  y-axis 0 --> 100',
    `  line [${points.map(({ share }) => percent(share)).join(', ')}]`,
  ];
  return [`**${markdown(name, 80)}**`, ['```mermaid', ...lines, '```'].join('\n')];
}
