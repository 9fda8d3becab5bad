/**
 * What a report tells of: runs as rows and columns of a grid, whether they are known by a record of the history, by their
 * directory, or by both. Pure; owns what is left out where there is too much.
 */
import { failureOf, type HistoryRecord, runPageOf } from '../history/record.ts';
import { inOrder, seriesName } from '../history/series.ts';
import { type Trend, trendOf } from '../history/trend.ts';
import type { Outcome } from '../lib/reasons.ts';
import { findEvent, type RunEvent } from '../manifest/events.ts';
import type { SavedRun } from '../manifest/saved-run.ts';
import type { Evidence, Finding } from '../manifest/schema.ts';

/** The fact that leads to the page of a run. */
export const WORKFLOW_RUN = 'Workflow run';

/** The directory of a run, read. */
export interface Detail {
  readonly run: SavedRun;
  /** Empty where there is none. */
  readonly diff: string;
}

/** One run, as far as anything tells of it. */
export interface Entry {
  readonly runId: string;
  /** Where the page tells more of it. */
  readonly anchor: string;
  /** What it is compared with. */
  readonly row: string;
  /** What stands below each other. */
  readonly column: string;
  readonly at: string | null;
  /** Null where it has come to none. */
  readonly outcome: Outcome | null;
  readonly evidence: Evidence | null;
  readonly reason: string | null;
  readonly class: string | null;
  readonly phase: string | null;
  readonly fingerprint: string | null;
  /** What the fingerprint was made of; foreign text. */
  readonly line: string | null;
  /** From the start to the end, in milliseconds. */
  readonly tookMs: number | null;
  /** Page of its workflow run. */
  readonly page: string | null;
  readonly facts: readonly (readonly [name: string, value: string | null])[];
  readonly url: string | null;
  readonly findings: readonly Finding[];
  readonly events: readonly RunEvent[];
  readonly diff: string;
}

export interface Column {
  readonly key: string;
  readonly at: string | null;
  readonly workflowRunId: string | null;
}

export interface Row {
  readonly name: string;
  /** One for each column; several where a job was run again within it. */
  readonly cells: readonly (readonly Entry[])[];
}

export interface PageData {
  readonly madeAt: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Those of the grid, the newest first. */
  readonly entries: readonly Entry[];
  readonly trend: Trend;
  /** What is not told, and why. */
  readonly leftOut: readonly string[];
}

export interface PageSource {
  readonly records: readonly HistoryRecord[];
  readonly details: readonly Detail[];
  readonly nowMs: number;
  readonly madeAt: string;
  /** What could not be read. */
  readonly notices?: readonly string[];
}

export const MAX_COLUMNS = 60;
const MAX_ROWS = 60;

/** The data of a page. */
export function pageDataOf({ records, details, nowMs, madeAt, notices = [] }: PageSource): PageData {
  const ordered = inOrder(records);
  const byRun = new Map(details.map((detail) => [detail.run.runId, detail]));
  const known = new Set(ordered.map(({ run_id }) => run_id));
  const drafts = [
    ...ordered.map((record) => ofRecord(record, byRun.get(record.run_id))),
    ...details.filter(({ run }) => !known.has(run.runId)).map(ofDetail),
  ].sort((a, b) => (timeOf(a) < timeOf(b) ? 1 : timeOf(a) > timeOf(b) ? -1 : 0));
  const all = anchored(drafts);
  const keys = [...new Set(all.map(({ column }) => column))];
  const names = [...new Set(all.map(({ row }) => row))].sort();
  const shownKeys = new Set(keys.slice(0, MAX_COLUMNS));
  const shownNames = new Set(names.slice(0, MAX_ROWS));
  const entries = all.filter(({ column, row }) => shownKeys.has(column) && shownNames.has(row));
  return {
    madeAt,
    ...gridOf(entries, [...shownKeys], [...shownNames]),
    entries,
    trend: trendOf(records, nowMs),
    leftOut: [
      ...notices,
      ...more(keys.length - MAX_COLUMNS, 'older workflow runs'),
      ...more(names.length - MAX_ROWS, 'scenarios'),
    ],
  };
}

function more(count: number, what: string): string[] {
  return count > 0 ? [`${count} ${what} are not in the grid`] : [];
}

function gridOf(entries: readonly Entry[], keys: readonly string[], names: readonly string[]) {
  const places = new Map(keys.map((key, place) => [key, place]));
  const rows = new Map(names.map((name) => [name, keys.map((): Entry[] => [])]));
  // The oldest of a cell first: what was run again stands behind what it repeats.
  for (const entry of entries.toReversed()) rows.get(entry.row)?.[places.get(entry.column) ?? 0]?.push(entry);
  const newest = new Map(entries.toReversed().map((entry) => [entry.column, entry]));
  return {
    columns: keys.map((key) => ({
      key,
      at: newest.get(key)?.at ?? null,
      workflowRunId: /^\d+$/.test(key) ? key : null,
    })),
    rows: [...rows].map(([name, cells]) => ({ name, cells })),
  };
}

type Draft = Omit<Entry, 'anchor'>;

function timeOf({ at }: Draft): string {
  return at ?? '';
}

/** Each with an anchor that no other has, whatever it calls itself. */
function anchored(drafts: readonly Draft[]): Entry[] {
  const taken = new Set<string>();
  return drafts.map((draft) => {
    const wanted = `run-${draft.runId.replace(/[^\w-]/g, '_').slice(0, 100)}`;
    let anchor = wanted;
    for (let place = 2; taken.has(anchor); place += 1) anchor = `${wanted}-${place}`;
    taken.add(anchor);
    return { ...draft, anchor };
  });
}

function ofRecord(record: HistoryRecord, detail: Detail | undefined): Draft {
  const { workflow_run_id: workflow, workflow_attempt: attempt, first_outcome: first } = record;
  return {
    runId: record.run_id,
    row: seriesName(record),
    column: workflow ?? record.run_id,
    at: record.started_at,
    outcome: record.outcome,
    evidence: 'live',
    reason: record.reason,
    class: record.class,
    phase: record.phase,
    fingerprint: record.fingerprint,
    line: record.error_line,
    tookMs: record.durations.total_ms,
    facts: [
      ['First outcome', first === record.outcome ? null : first],
      ['Verdict', `${record.verdict}, event ${record.event}`],
      ['Branch', record.branch],
      ['Commit', record.sha],
      [WORKFLOW_RUN, workflow === null ? null : `${workflow}, attempt ${attempt ?? 1}`],
      ['Codex CLI', record.cli_version],
      ['Artifact', record.artifact],
    ],
    url: record.cloud_task_url,
    page: runPageOf(record),
    ...toldBy(detail),
  };
}

function ofDetail(detail: Detail): Draft {
  const { run } = detail;
  const { manifest, verdict, events } = run;
  const failure = verdict === null ? null : failureOf({ manifest, events, verdict });
  return {
    runId: run.runId,
    row: rowOf(run),
    column: run.runId,
    at: manifest.started_at ?? null,
    outcome: verdict?.outcome ?? manifest.outcome ?? null,
    evidence: manifest.evidence ?? null,
    reason: verdict?.reason ?? manifest.reason ?? null,
    class: failure?.class ?? null,
    phase: failure?.phase ?? null,
    fingerprint: failure?.fingerprint ?? null,
    line: failure?.error_line ?? null,
    tookMs: tookOf(manifest),
    page: null,
    facts: [
      ['Verdict', verdict && `${verdict.policy.verdict}, event ${verdict.policy.event}`],
      ['Branch', manifest.branch ?? null],
      ['Commit', manifest.head_sha ?? null],
      ['Codex CLI', manifest.codex_cli?.version ?? null],
      ['State', run.ended ? null : (manifest.status ?? 'not ended')],
    ],
    // The tasks of the emulator have no page.
    url: manifest.evidence === 'live' ? (manifest.cloud_execution?.status_url ?? null) : null,
    ...toldBy(detail),
  };
}

function tookOf({ started_at: from, completed_at: to }: SavedRun['manifest']): number | null {
  return from && to ? Math.max(0, Date.parse(to) - Date.parse(from)) : null;
}

/** As the history calls it, so that a run stands in the same row with a record and without one. */
function rowOf({ events, taskId, manifest }: SavedRun): string {
  const started = findEvent(events, 'run:started')?.payload;
  const named =
    started !== undefined && (started.pipeline === undefined || started.scenario_source !== undefined);
  return seriesName({
    scenario: named ? started.scenario : null,
    task_id: taskId,
    cell: started?.cell ?? null,
    mode: manifest.execution_mode ?? 'cloud',
  });
}

function toldBy(detail: Detail | undefined): Pick<Draft, 'findings' | 'events' | 'diff'> {
  return {
    findings: detail?.run.verdict?.findings ?? [],
    events: detail?.run.events ?? [],
    diff: detail?.diff ?? '',
  };
}

/** A failure by its fingerprint, with the runs that met it, the newest first. */
export interface Group {
  readonly fingerprint: string;
  readonly last: Entry;
  readonly first: Entry;
  readonly entries: readonly Entry[];
}

/** Failures that are alike, the one that was met last first. Skips are none: nothing was tested. */
export function groupsOf(entries: readonly Entry[]): Group[] {
  const groups = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of entries) {
    if (entry.fingerprint === null || entry.outcome === 'skipped') continue;
    const group = groups.get(entry.fingerprint);
    if (group === undefined) groups.set(entry.fingerprint, [entry]);
    else group.push(entry);
  }
  return [...groups].map(([fingerprint, group]) => ({
    fingerprint,
    last: group[0],
    first: group.at(-1) ?? group[0],
    entries: group,
  }));
}
