/**
 * A badge that says how long ago the canary passed live, as the file that a badge service reads. Pure; a rehearsal has no part
 * in it, since it proves nothing of the service.
 */
import { newestRound } from '../history/questions.ts';
import type { HistoryRecord } from '../history/record.ts';
import { inOrder } from '../history/series.ts';

/** The JSON endpoint format of shields.io. */
export interface Badge {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  readonly color: 'brightgreen' | 'yellow' | 'red' | 'lightgrey';
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** A canary of every day may miss one and a half of them; whoever knows its cadence says it. */
const LIMIT_MS = 2.5 * DAY_MS;

/** Green only where everything that the newest workflow run tested live passed, and that is not too old. */
export function badgeOf(
  records: readonly HistoryRecord[],
  { nowMs, limitMs = LIMIT_MS }: { readonly nowMs: number; readonly limitMs?: number },
): Badge {
  const ordered = inOrder(records).filter(({ outcome }) => outcome !== 'skipped' && outcome !== 'cancelled');
  const passed = ordered.findLast(({ outcome }) => outcome === 'pass');
  const last = ordered.at(-1);
  // Jobs end in any order: a pass must not hide what failed beside it.
  const unpassed = newestRound(ordered).findLast(({ outcome }) => outcome !== 'pass');
  if (passed === undefined)
    return badge(
      last === undefined ? 'lightgrey' : 'red',
      last === undefined ? 'no live run' : `${(unpassed ?? last).outcome}, never passed live`,
    );
  const ageMs = Math.max(0, nowMs - Date.parse(passed.completed_at));
  const ago = `${ageInWords(ageMs)} ago`;
  if (unpassed !== undefined) return badge('red', `${unpassed.outcome}, last live pass ${ago}`);
  return badge(ageMs > limitMs ? 'yellow' : 'brightgreen', `live pass ${ago}`);
}

function badge(color: Badge['color'], message: string): Badge {
  return { schemaVersion: 1, label: 'codex canary', message, color };
}

function ageInWords(ms: number): string {
  if (ms < HOUR_MS) return `${Math.floor(ms / MINUTE_MS)} min`;
  return ms < 2 * DAY_MS ? `${Math.floor(ms / HOUR_MS)} h` : `${Math.floor(ms / DAY_MS)} d`;
}
