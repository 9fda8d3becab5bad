/**
 * The grid of a report: a row for each scenario, a column for each workflow run, the newest first. A cell is told by its sign
 * and its words; its colour only repeats them.
 */
import type { Outcome } from '../lib/reasons.ts';
import type { Entry, PageData } from './page-data.ts';
import { html, type Markup } from './page-markup.ts';

/** A sign and a style for each outcome; `open` for a run that has come to none. */
const SIGNS: Readonly<Record<Outcome | 'open', readonly [sign: string, word: string]>> = {
  pass: ['✓', 'pass'],
  fail: ['✗', 'fail'],
  timeout: ['T', 'timeout'],
  infra: ['I', 'infra'],
  config: ['C', 'config'],
  skipped: ['–', 'skipped: nothing was tested'],
  cancelled: ['■', 'cancelled'],
  stale: ['~', 'stale'],
  open: ['…', 'not ended'],
};

/** What a run came to, in words. */
function wordOf({ outcome, evidence }: Entry): string {
  const word = outcome ?? 'not ended';
  return evidence === 'rehearsal' ? `${word} (rehearsal)` : word;
}

/** The outcome as a sign with its word beside it. */
export function chip(entry: Entry): Markup {
  return html`${tile(entry)} ${wordOf(entry)}`;
}

function tile({ outcome, evidence }: Entry): Markup {
  const style = outcome ?? 'open';
  const played = evidence === 'rehearsal';
  const sign = `${SIGNS[style][0]}${played ? 'ᴿ' : ''}`;
  return html`<span class="tile ${style}${played && ' played'}" aria-hidden="true">${sign}</span>`;
}

/** The grid with its legend. */
export function gridSection({ columns, rows, entries }: PageData): Markup {
  if (entries.length === 0)
    return section(html`<p>No run is known yet. A live run leaves a record; <code>codex-orchestrator canary
      --rehearse</code> makes a rehearsal.</p>`);
  const heads = columns.map(({ at, workflowRunId }) => {
    const words = `${at ?? 'unknown time'}${workflowRunId === null ? '' : `, workflow run ${workflowRunId}`}`;
    return html`<th scope="col"><span class="day" title="${words}">${at?.slice(5, 16).replace('T', ' ')}</span></th>`;
  });
  const lines = rows.map(
    ({ name, cells }) =>
      html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell.map((entry) => cellOf(name, entry))}</td>`)}</tr>`,
  );
  return section(html`
    <p id="grid-help">The newest run stands first. A cell leads to its run; in the grid, the arrow keys, Home and End go from cell to cell.</p>
    ${legend(entries)}
    <div class="scroll" role="region" aria-labelledby="grid-title" tabindex="0">
      <table class="grid" aria-describedby="grid-help">
        <thead><tr><th scope="col">Scenario</th>${heads}</tr></thead>
        <tbody>${lines}</tbody>
      </table>
    </div>`);
}

function section(body: Markup): Markup {
  return html`<section aria-labelledby="grid-title"><h2 id="grid-title">Runs by scenario</h2>${body}</section>`;
}

function cellOf(row: string, entry: Entry): Markup {
  const words = `${row}, ${entry.at?.slice(0, 16).replace('T', ' ') ?? 'unknown time'}: ${wordOf(entry)}${entry.reason === null ? '' : `, ${entry.reason}`}`;
  return html`<a class="cell" id="cell-${entry.anchor}" href="#${entry.anchor}" aria-label="${words}" title="${words}">${tile(entry)}</a>`;
}

/** Only the signs that are there. */
function legend(entries: readonly Entry[]): Markup {
  const met = new Set(entries.map(({ outcome }) => outcome ?? 'open'));
  const items = Object.entries(SIGNS)
    .filter(([style]) => met.has(style as Outcome))
    .map(
      ([style, [sign, word]]) =>
        html`<li><span class="tile ${style}" aria-hidden="true">${sign}</span> ${word}</li>`,
    );
  const played = entries.some(({ evidence }) => evidence === 'rehearsal');
  return html`<ul class="legend" aria-label="Signs">${items}${
    played &&
    html`<li><span class="tile played" aria-hidden="true">ᴿ</span> rehearsal: Codex Cloud was not asked</li>`
  }</ul>`;
}
