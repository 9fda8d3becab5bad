/**
 * One run of a report, closed until it is asked for: what it came to, its timeline, rules, events and diff. Of a run that is
 * known by its record alone it says where the rest lies.
 */
import { oneLine, timeSpan } from '../lib/text.ts';
import type { RunEvent } from '../manifest/events.ts';
import type { Finding } from '../manifest/schema.ts';
import { type Entry, WORKFLOW_RUN } from './page-data.ts';
import { chip } from './page-grid.ts';
import { html, link, type Markup, moment } from './page-markup.ts';
import { reasonLink } from './page-trend.ts';
import { storyOf } from './show.ts';
import { partsOf } from './timeline.ts';

const MAX_EVENTS = 400;
const MAX_PAYLOAD_CHARACTERS = 400;
const MAX_DIFF_CHARACTERS = 60_000;

/** A run; `brief` leaves out what takes room. */
export function runArticle(entry: Entry, brief = false): Markup {
  const { anchor, row, at, events, findings, diff } = entry;
  const told =
    events.length === 0
      ? html`<p>Only its record is known here. Its events and its diff are in the artifact of its workflow run.</p>`
      : html`${timeline(events)}${rules(findings)}${eventTable(events)}${diffOf(diff)}`;
  return html`<details class="run"><summary id="${anchor}"><h3>${row}</h3> <span>${chip(entry)}</span> ${moment(at)}</summary>
    ${facts(entry)}${
      brief && events.length > 0
        ? html`<p>Its events are left out here, so that the page stays small: <code>codex-orchestrator show ${entry.runId}</code> tells them.</p>`
        : told
    }
    <p><a href="#cell-${anchor}">Back to its cell in the grid</a></p></details>`;
}

function facts(entry: Entry): Markup {
  const rows: (readonly [string, Markup | string | null])[] = [
    ['Run', entry.runId],
    ['Reason', reasonLink(entry.reason)],
    ['Failed in', entry.phase === null ? null : `${entry.phase}, class ${entry.class}`],
    ['Fingerprint', entry.fingerprint],
    ['Cloud task', entry.url === null ? null : link(entry.url, entry.url)],
    ['Took', entry.tookMs === null ? null : timeSpan(entry.tookMs)],
    ...entry.facts.map(
      ([name, value]) =>
        [name, name === WORKFLOW_RUN && value !== null ? link(entry.page, value) : value] as const,
    ),
  ];
  const shown = rows.filter(([, value]) => value !== null && value !== '');
  return html`<dl>${shown.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function timeline(events: readonly RunEvent[]): Markup | null {
  const parts = partsOf(events);
  const from = parts[0]?.fromMs ?? 0;
  const whole = Math.max(1, ...parts.map(({ toMs }) => toMs - from));
  const rows = parts.map(({ name, fromMs, toMs, bad }) => {
    const [left, width] = [((fromMs - from) / whole) * 100, ((toMs - fromMs) / whole) * 100];
    const x = Math.min(99, left).toFixed(2);
    return html`<tr><th scope="row">${name}${bad && ' ✗'}</th><td class="number">${timeSpan(fromMs - from)}</td><td class="number">${timeSpan(toMs - fromMs)}</td><td class="bar"><svg aria-hidden="true" viewBox="0 0 100 10" width="100%" height="10" preserveAspectRatio="none"><rect class="${bad ? 'bad' : 'good'}" x="${x}" y="0" width="${Math.max(0.5, width).toFixed(2)}" height="10"/></svg></td></tr>`;
  });
  return html`<div class="scroll" role="region" aria-label="Timeline" tabindex="0"><table class="timeline"><caption>Timeline</caption><thead><tr><th scope="col">Part</th><th scope="col" class="number">Began after</th><th scope="col" class="number">Took</th><th scope="col">In the whole</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function rules(findings: readonly Finding[]): Markup | null {
  if (findings.length === 0) return null;
  const failed = findings.filter(({ status, severity }) => status === 'failed' && severity !== 'off');
  const rows = failed.map(
    ({ rule, title, expected, actual }) =>
      html`<tr><th scope="row"><code>${rule}</code></th><td>${title}</td><td>${oneLine(expected)}</td><td>${oneLine(actual)}</td></tr>`,
  );
  const passed = findings.filter(({ status }) => status === 'passed').length;
  const words = `${passed} rules hold, ${failed.length} do not, ${findings.length - passed - failed.length} do not apply`;
  if (failed.length === 0) return html`<p>${words}.</p>`;
  return html`<div class="scroll" role="region" aria-label="Rules" tabindex="0"><table><caption>${words}</caption><thead><tr><th scope="col">Rule</th><th scope="col">Says</th><th scope="col">Expected</th><th scope="col">Found</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function eventTable(events: readonly RunEvent[]): Markup {
  const words = new Map(storyOf(events).map(({ seq, words: said }) => [seq, said]));
  const from = Date.parse(events[0]?.timestamp ?? '');
  const rows = events
    .slice(0, MAX_EVENTS)
    .map(
      ({ seq, timestamp, event, payload }) =>
        html`<tr><td class="number">${seq}</td><td class="number">${timeSpan(Date.parse(timestamp) - from)}</td><th scope="row"><code>${event}</code></th><td>${words.get(seq)}<code class="payload">${cut(JSON.stringify(payload), MAX_PAYLOAD_CHARACTERS)}</code></td></tr>`,
    );
  const more = events.length - MAX_EVENTS;
  return html`<details><summary>${events.length} events</summary><div class="scroll" role="region" aria-label="Events" tabindex="0"><table class="events"><thead><tr><th scope="col" class="number">No.</th><th scope="col" class="number">After</th><th scope="col">Event</th><th scope="col">What it says</th></tr></thead><tbody>${rows}</tbody></table></div>${more > 0 && html`<p>${more} more events are in the record.</p>`}</details>`;
}

function diffOf(diff: string): Markup | null {
  if (diff === '') return null;
  const lines = cut(diff, MAX_DIFF_CHARACTERS)
    .split('\n')
    .map((line) => {
      const style = /^\+(?!\+\+ )/.test(line) ? 'added' : /^-(?!-- )/.test(line) ? 'removed' : null;
      return style === null ? html`${line}\n` : html`<span class="${style}">${line}</span>\n`;
    });
  return html`<details open><summary>Diff, fetched and not applied</summary><pre class="scroll" role="region" aria-label="Diff" tabindex="0">${lines}</pre></details>`;
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit)}… cut: ${text.length - limit} more characters`;
}
