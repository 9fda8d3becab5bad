/**
 * A report as one HTML page that needs nothing but itself: no network, no file beside it. Pure; whoever calls has read the
 * runs, and has been through the redactor with every text.
 */
import { createHash } from 'node:crypto';
import { counted } from '../lib/text.ts';
import type { PageData } from './page-data.ts';
import { chip, gridSection } from './page-grid.ts';
import { html, Markup, moment } from './page-markup.ts';
import { runArticle } from './page-run.ts';
import { SCRIPT, STYLE } from './page-style.ts';
import { failureSection, trendSection } from './page-trend.ts';
import { rateInWords } from './trend-block.ts';

/** The most bytes of a page. */
export const MAX_PAGE_BYTES = 8_000_000;
/** Of them for the runs; what is above them is bounded by their number. */
const ROOM_FOR_RUNS = 6_000_000;
const MAX_RUNS = 400;

/** The page. */
export function pageOf(data: PageData): string {
  const style = Markup.of(STYLE);
  const script = Markup.of(SCRIPT);
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(STYLE)}'`,
    `script-src '${hashOf(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Codex canary report</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the runs</a>
${header(data)}
<main id="main" tabindex="-1">
${overview(data)}
${gridSection(data)}
${trendSection(data)}
${failureSection(data)}
${runsSection(data)}
</main>
<footer><p>Made by <code>codex-orchestrator report</code>. This page asks no network for anything.</p></footer>
<script>${script}</script>
</body>
</html>
`.html;
  return page;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

const THEMES = { auto: 'As the system', light: 'Light', dark: 'Dark' } as const;

function header({ madeAt, leftOut }: PageData): Markup {
  const themes = Object.entries(THEMES).map(
    ([theme, words], place) =>
      html`<label><input type="radio" name="theme" id="theme-${theme}"${Markup.of(place === 0 ? ' checked' : '')}> ${words}</label>`,
  );
  return html`<header>
<div><h1>Codex canary report</h1><p class="sub">Made ${moment(madeAt)} UTC</p>${leftOut.map((words) => html`<p class="sub">${words}.</p>`)}</div>
<fieldset><legend>Theme</legend>${themes}</fieldset>
<nav aria-label="Parts of the page"><ul><li><a href="#grid-title">Runs by scenario</a></li><li><a href="#trend-title">Trend</a></li><li><a href="#failures-title">Failures</a></li><li><a href="#runs-title">Each run</a></li></ul></nav>
</header>`;
}

/** What somebody who opens the page wants to know first. */
function overview({ entries, trend }: PageData): Markup {
  const [last] = entries;
  const alarms = trend.series.filter(({ alarmed }) => alarmed);
  const rates = trend.series.map(({ rate }) => rate);
  const [passed, of] = [sum(rates.map((rate) => rate.passed)), sum(rates.map((rate) => rate.of))];
  const [only] = rates.length === 1 ? rates : [];
  const cards: (readonly [Markup, string])[] = [
    [last === undefined ? html`no run` : chip(last), 'the newest run'],
    [trend.lastPass === null ? html`none` : moment(trend.lastPass.at), 'the last live pass'],
    [
      of === 0 ? html`none` : html`${passed} of ${of}`,
      only === undefined ? 'live first attempts passed' : rateInWords(only),
    ],
    [
      html`${alarms.length === 0 ? 'none' : `⚠ ${counted(alarms.length, 'scenario')}`}`,
      'alarmed by a change',
    ],
    [html`${trend.spend.day.attempts}`, 'cloud attempts asked for in 24 hours'],
  ];
  return html`<ul class="cards" aria-label="Overview">${cards.map(([value, words]) => html`<li><b>${value}</b><span>${words}</span></li>`)}</ul>`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** Each run, the newest first; those for which there is no room tell less. */
function runsSection({ entries }: PageData): Markup {
  let room = ROOM_FOR_RUNS;
  const articles = entries.slice(0, MAX_RUNS).map((entry) => {
    const whole = runArticle(entry);
    const bytes = Buffer.byteLength(whole.html);
    const article = bytes <= room ? whole : runArticle(entry, true);
    room -= Math.min(room, bytes);
    return article;
  });
  const more = entries.length - articles.length;
  return html`<section aria-labelledby="runs-title"><h2 id="runs-title">Each run</h2>${articles}${more > 0 && html`<p>${more} older runs are not told.</p>`}</section>`;
}
