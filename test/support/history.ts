/**
 * Records of runs that never were: one that passed, and what a test makes of it. Times are days after the first.
 */
import { FINGERPRINT_VERSION, fingerprintOf } from '../../src/history/fingerprint.ts';
import type { HistoryRecord } from '../../src/history/record.ts';
import { isoTime } from '../../src/lib/clock.ts';
import { classOf, type Outcome, type ReasonCode } from '../../src/lib/reasons.ts';

export const BEGIN = Date.parse('2026-01-01T00:00:00.000Z');
export const DAY = 24 * 3_600_000;
export const shaOf = (number: number): string => number.toString(16).padStart(40, '0');

const REASONS: Readonly<Record<Outcome, ReasonCode | null>> = {
  pass: null,
  fail: 'task_error',
  timeout: 'deadline_exceeded',
  config: 'environment_not_found',
  infra: 'service_error',
  skipped: 'spend_capped',
  cancelled: 'cancelled',
  stale: 'stale',
};

export interface Made extends Partial<HistoryRecord> {
  /** Days after the first; a day later for each record where it is left out. */
  readonly day?: number;
  readonly line?: string;
}

/** The record number `index`, of a daily canary on the default branch. */
export function recordAt(
  index: number,
  { day = index, line = 'it failed', ...more }: Made = {},
): HistoryRecord {
  const { outcome = 'pass' } = more;
  const reason = more.reason === undefined ? REASONS[outcome] : more.reason;
  const kind = reason === null ? null : classOf(reason);
  const started = BEGIN + day * DAY;
  return {
    schema: 1,
    run_id: `${isoTime(started).replace(/[:.]/g, '-')}-${index.toString(16).padStart(8, '0')}`,
    task_id: 'diff',
    scenario: 'diff',
    cell: null,
    workflow_run_id: String(1000 + index),
    workflow_attempt: 1,
    job: 'canary',
    repository: 'octo/widgets',
    sha: shaOf(index),
    branch: 'main',
    default_branch: true,
    event: 'schedule',
    actor_kind: 'person',
    mode: 'cloud',
    evidence: 'live',
    outcome,
    reason,
    class: kind,
    phase: kind === null ? null : 'poll',
    fingerprint: kind === null ? null : fingerprintOf({ phase: 'poll', class: kind, line }),
    fingerprint_version: FINGERPRINT_VERSION,
    error_line: kind === null ? null : line,
    first_outcome: outcome,
    durations: {
      submit_ms: 2000,
      queue_ms: null,
      run_ms: 60_000 + index,
      diff_ms: 900,
      total_ms: 65_000 + index,
    },
    polls: 6,
    spend: { tasks: 1, attempts: 1 },
    diff_status: outcome === 'pass' ? 'available' : null,
    diff_bytes: outcome === 'pass' ? 222 : null,
    cli_version: '0.169.0',
    environment_hash: 'a1b2c3d4e5f6',
    action_version: '0.1.0',
    cloud_task_url: `https://chatgpt.com/codex/tasks/task_e_${index}`,
    artifact: null,
    started_at: isoTime(started),
    completed_at: isoTime(started + 65_000),
    verdict: outcome === 'pass' ? 'allow' : 'block',
    ...more,
  };
}

/** A record for each letter: `.` passed, F failed, T timed out, I was infra, C config, X cancelled. */
export function story(letters: string, more: (index: number) => Made = () => ({})): HistoryRecord[] {
  const outcomes: Readonly<Record<string, Outcome>> = {
    '.': 'pass',
    F: 'fail',
    T: 'timeout',
    I: 'infra',
    C: 'config',
    X: 'cancelled',
  };
  return [...letters].map((letter, index) =>
    recordAt(index, { outcome: outcomes[letter] ?? 'pass', ...more(index) }),
  );
}
