/**
 * Records in order: by time, by what is compared with what, and by attempt. The trend and its readers share these words. Pure,
 * and in time that grows with the number of records.
 */
import type { HistoryRecord } from './record.ts';

/** Outcomes that tell of what is tested; every other one tells of what stood in the way of testing it. */
export function isDecided({ first_outcome: outcome }: HistoryRecord): boolean {
  return outcome === 'pass' || isBad(outcome);
}

/** Failed by what is tested. */
export function isBad(outcome: HistoryRecord['outcome']): boolean {
  return outcome === 'fail' || outcome === 'timeout';
}

/** Records of one series are runs of the same: scenario or pipeline, cloud task of several, and mode. */
export function seriesOf({
  scenario,
  task_id,
  cell,
  mode,
}: Pick<HistoryRecord, 'scenario' | 'task_id' | 'cell' | 'mode'>): string {
  return JSON.stringify([scenario ?? task_id, cell, mode]);
}

/** What a series is called. */
export function seriesName({ scenario, task_id, cell, mode }: HistoryRecord): string {
  const name = scenario ?? task_id;
  return `${name}${cell === null ? '' : `/${cell}`}${mode === 'cloud' ? '' : ` (${mode})`}`;
}

/** The oldest first; of several records of one run the one that ended last. */
export function inOrder(records: readonly HistoryRecord[]): HistoryRecord[] {
  const runs = new Map<string, HistoryRecord>();
  for (const record of records) {
    const known = runs.get(record.run_id);
    if (known === undefined || known.completed_at <= record.completed_at) runs.set(record.run_id, record);
  }
  return [...runs.values()].sort(byStart);
}

function byStart(a: HistoryRecord, b: HistoryRecord): number {
  if (a.started_at !== b.started_at) return a.started_at < b.started_at ? -1 : 1;
  return a.run_id < b.run_id ? -1 : Number(a.run_id > b.run_id);
}

/** Groups that keep the order of their records. */
export function grouped<Key>(
  records: readonly HistoryRecord[],
  keyOf: (record: HistoryRecord) => Key,
): Map<Key, HistoryRecord[]> {
  const groups = new Map<Key, HistoryRecord[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return groups;
}

/**
 * The first attempt of each job, for the statistic: a retry hides the truth. `ordered` is in order of time, and so is the
 * answer.
 */
export function firstAttempts(ordered: readonly HistoryRecord[]): HistoryRecord[] {
  const lowest = new Map<string, number>();
  const keyOf = (record: HistoryRecord) => `${record.workflow_run_id} ${record.job} ${seriesOf(record)}`;
  const known = ordered.map((record) => (record.workflow_run_id === null ? null : keyOf(record)));
  for (const [at, key] of known.entries()) {
    const attempt = ordered[at]?.workflow_attempt ?? 1;
    if (key !== null) lowest.set(key, Math.min(attempt, lowest.get(key) ?? attempt));
  }
  return ordered.filter((record, at) => {
    const key = known[at] ?? null;
    if ((record.nth ?? 1) > 1) return false;
    return key === null || (record.workflow_attempt ?? 1) === lowest.get(key);
  });
}

/** What is tested by a record: runs of one series on one commit are tries of the same. */
function subjectOf(record: HistoryRecord): string {
  return `${seriesOf(record)} ${record.sha ?? record.workflow_run_id ?? record.run_id}`;
}

/** Records that failed though the same passed on the same commit afterwards; `ordered` is in order of time. */
export function flakesIn(ordered: readonly HistoryRecord[]): HistoryRecord[] {
  const passed = new Set<string>();
  const flakes: HistoryRecord[] = [];
  for (const record of ordered.toReversed()) {
    const subject = subjectOf(record);
    const { first_outcome: first, outcome } = record;
    if (outcome === 'pass') passed.add(subject);
    // One that was opened again, and went better, is a retry of its own.
    if (isBad(first) && passed.has(subject)) flakes.push(record);
  }
  return flakes.toReversed();
}
