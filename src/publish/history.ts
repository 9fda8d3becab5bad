/**
 * The history of runs as a table and as one JSON document. Pure; whoever calls has read it.
 */
import { oneLine, timeSpan } from '../lib/text.ts';
import type { RunEntry } from '../manifest/history.ts';

export interface HistoryRow extends RunEntry {
  readonly task_id: string;
}

/** A row as it is listed. */
export interface ListedRow extends HistoryRow {
  /** Its process is gone, and nobody closed it. */
  readonly dead: boolean;
  /** What it waits for while it is under way: paused, cancelling or approval:<stage>; or `record missing`; null otherwise. */
  readonly status_detail: string | null;
}

/** The runs of all tasks, the newest first, at most `limit`. */
export function newestFirst(rows: readonly HistoryRow[], limit: number): HistoryRow[] {
  const time = ({ started_at, completed_at }: HistoryRow) => started_at ?? completed_at ?? '';
  return rows.toSorted((a, b) => (time(a) < time(b) ? 1 : time(a) > time(b) ? -1 : 0)).slice(0, limit);
}

/** The history as one JSON document. */
export function historyJson(rows: readonly ListedRow[], notices: readonly string[]) {
  return { schema: 1, runs: rows, notices };
}

/** The history for a person. */
export function historyText(rows: readonly ListedRow[], program: string): string {
  if (rows.length === 0) return `No run is in the history yet: ${program} canary --rehearse makes one\n`;
  const table = [['started', 'task', 'run', 'mode', 'evidence', 'outcome', 'took'], ...rows.map(cellsOf)];
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((cells) => cells[column]?.length ?? 0)),
  );
  const lines = table.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

function cellsOf(row: ListedRow): string[] {
  const { started_at, completed_at, outcome, reason, status, dead, status_detail } = row;
  const took = started_at && completed_at ? timeSpan(Date.parse(completed_at) - Date.parse(started_at)) : '';
  const came = `${outcome ?? (dead ? 'interrupted' : (status_detail ?? status))}${reason === null ? '' : ` (${reason})`}`;
  const at = (started_at ?? completed_at ?? '').replace('T', ' ').slice(0, 19);
  return [at, row.task_id, row.run_id, row.mode, row.evidence ?? '-', came, took].map((cell) =>
    oneLine(cell, 80),
  );
}
