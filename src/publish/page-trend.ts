/**
 * The trend of a report, and the failures that are alike: what the records of live runs say together. Rehearsals are told in
 * the grid, and counted nowhere.
 */
import { isBad } from '../history/series.ts';
import { ENOUGH, type SeriesTrend, type Span, type Trend } from '../history/trend.ts';
import { EXPLANATIONS, explanationOf } from '../lib/explanations.ts';
import type { ReasonCode } from '../lib/reasons.ts';
import { counted, timeSpan } from '../lib/text.ts';
import { intervalBar, lineChart, resultBars } from './page-chart.ts';
import { type Group, groupsOf, type PageData } from './page-data.ts';
import { html, link, type Markup, moment } from './page-markup.ts';
import { changeInWords, percent, rateInWords } from './trend-block.ts';

const MAX_BARS = 40;
const MAX_POINTS = 120;
const MAX_SERIES = 60;
const MAX_GROUPS = 50;
const MAX_LINKS = 5;

const PARTS = {
  submit_ms: 'submit',
  queue_ms: 'wait in the queue',
  run_ms: 'work',
  diff_ms: 'fetch the diff',
  total_ms: 'all of it',
} as const satisfies Record<keyof Trend['durations'], string>;

/** Rate, change, durations and spend. */
export function trendSection({ trend, entries }: PageData): Markup {
  const body =
    trend.records === 0
      ? html`<p>The history holds no live run. Rehearsals are not counted: they say nothing of Codex Cloud.</p>`
      : html`
    <p>First attempts of ${counted(trend.records, 'live run')}. The interval is Wilson's at 95 %; under ${ENOUGH} results nothing is said of a rate. A change is an alarm of CUSUM, which lasts until five runs in a row have passed.</p>
    <div class="scroll" role="region" aria-label="Trend by scenario" tabindex="0"><table class="trend">
      <thead><tr><th scope="col">Scenario</th><th scope="col">Passed</th><th scope="col">Interval</th><th scope="col">Results, the newest last</th><th scope="col">Change</th><th scope="col" class="number">Flakes</th></tr></thead>
      <tbody>${trend.series.slice(0, MAX_SERIES).map(seriesRow)}</tbody>
    </table></div>
    <div class="columns">${durations(trend)}${spend(trend)}</div>
    ${durationChart(entries)}`;
  return html`<section aria-labelledby="trend-title"><h2 id="trend-title">Trend</h2>${body}</section>`;
}

function seriesRow(series: SeriesTrend): Markup {
  const { name, rate, results, flakes, alarmed } = series;
  const { low, high } = rate.interval;
  const shown = results.slice(-MAX_BARS);
  const failed = shown.filter(({ outcome }) => isBad(outcome)).length;
  const interval = `Between ${percent(low)} and ${percent(high)} percent`;
  const words = `${failed} of the last ${shown.length} results failed`;
  return html`<tr><th scope="row">${name}</th><td class="rate">${rateInWords(rate)}</td><td>${
    rate.sufficient ? intervalBar(rate.passed / rate.of, rate.interval, interval) : 'insufficient data'
  }</td><td>${resultBars(shown, words)}</td><td>${
    alarmed ? html`<strong class="alarm">⚠ ${changeInWords(series)}</strong>` : changeInWords(series)
  }</td><td class="number">${flakes}</td></tr>`;
}

function durations({ durations: spans }: Trend): Markup {
  const row = (words: string, { n, p50Ms, p95Ms }: Span) =>
    html`<tr><th scope="row">${words}</th><td class="number">${time(p50Ms)}</td><td class="number">${time(p95Ms)}</td><td class="number">${n}</td></tr>`;
  const rows = Object.entries(PARTS).map(([part, words]) =>
    row(words, spans[part as keyof Trend['durations']]),
  );
  return html`<table><caption>How long cloud runs take that pass</caption>
    <thead><tr><th scope="col">Part</th><th scope="col" class="number">p50</th><th scope="col" class="number">p95</th><th scope="col" class="number">Runs</th></tr></thead>
    <tbody>${rows}</tbody></table>`;
}

function time(ms: number | null): string {
  return ms === null ? 'not known' : timeSpan(ms);
}

function spend({ spend: { day, week, month } }: Trend): Markup {
  const rows = Object.entries({ '24 hours': day, '7 days': week, '30 days': month }).map(
    ([words, { tasks, attempts }]) =>
      html`<tr><th scope="row">${words}</th><td class="number">${tasks}</td><td class="number">${attempts}</td></tr>`,
  );
  return html`<table><caption>What was asked of the quota</caption>
    <thead><tr><th scope="col">Within</th><th scope="col" class="number">Cloud tasks</th><th scope="col" class="number">Attempts</th></tr></thead>
    <tbody>${rows}</tbody></table>`;
}

/** How long the live runs of the grid took, the newest last. */
function durationChart(entries: PageData['entries']): Markup | null {
  const timed = entries
    .filter(({ evidence, tookMs }) => evidence === 'live' && tookMs !== null)
    .slice(0, MAX_POINTS)
    .toReversed();
  if (timed.length < 2) return null;
  const values = timed.map(({ tookMs }) => tookMs ?? 0);
  const points = timed.map(({ outcome }, place) => ({
    x: place / (timed.length - 1),
    value: values[place] ?? 0,
    bad: outcome !== 'pass',
  }));
  const top = timeSpan(Math.max(...values));
  const words = `How long ${timed.length} live runs took; the longest ${top}`;
  return html`<figure><figcaption>How long live runs took; a cross stands for one that did not pass</figcaption>
    <div class="scroll" role="region" aria-label="Durations" tabindex="0">${lineChart(points, { words, top })}</div></figure>`;
}

/** Failures by fingerprint. */
export function failureSection({ entries }: PageData): Markup {
  const groups = groupsOf(entries);
  const shown = groups.slice(0, MAX_GROUPS);
  const body =
    groups.length === 0
      ? html`<p>No run of the grid has failed.</p>`
      : html`
    <p>Failures with one fingerprint said the same in the same phase, apart from ids, times and numbers.</p>
    <div class="scroll" role="region" aria-labelledby="failures-title" tabindex="0"><table class="failures">
      <thead><tr><th scope="col">Fingerprint</th><th scope="col" class="number">Times</th><th scope="col">First</th><th scope="col">Last</th><th scope="col">Phase and class</th><th scope="col">Reason</th><th scope="col">What it said</th><th scope="col">Runs</th></tr></thead>
      <tbody>${shown.map(groupRow)}</tbody>
    </table></div>${groups.length > shown.length && html`<p>${groups.length - shown.length} more are not shown.</p>`}`;
  return html`<section aria-labelledby="failures-title"><h2 id="failures-title">Failures by fingerprint</h2>${body}</section>`;
}

function groupRow({ fingerprint, first, last, entries }: Group): Markup {
  const runs = entries
    .slice(0, MAX_LINKS)
    .map(
      ({ anchor, row, at }) =>
        html`<li><a href="#${anchor}">${row}, ${at?.slice(0, 16).replace('T', ' ') ?? 'unknown time'}</a></li>`,
    );
  return html`<tr><th scope="row"><code>${fingerprint}</code></th><td class="number">${entries.length}</td><td>${moment(first.at)}</td><td>${moment(last.at)}</td><td>${last.phase}, ${last.class}</td><td>${reasonLink(last.reason)}</td><td class="said">${last.line}</td><td><ul class="plain">${runs}</ul>${
    entries.length > MAX_LINKS && html`and ${entries.length - MAX_LINKS} more`
  }</td></tr>`;
}

/** A reason that leads to its explanation. */
export function reasonLink(reason: string | null): Markup | null {
  if (reason === null) return null;
  return Object.hasOwn(EXPLANATIONS, reason)
    ? link(explanationOf(reason as ReasonCode), reason)
    : html`${reason}`;
}
