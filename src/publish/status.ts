/**
 * How far a run is, from its record: what it does now, what its stages came to, the last word of the cloud task. A
 * reader of a record that may still grow; it does not know whether the process of the run lives.
 */
import { explanationOf } from '../lib/explanations.ts';
import { counted, oneLine, timeSpan } from '../lib/text.ts';
import { phaseOf } from '../manifest/failure.ts';
import type { SavedRun } from '../manifest/saved-run.ts';
import type { Command, Manifest } from '../manifest/schema.ts';
import { type Reader, typable } from './next.ts';
import { outcomeInWords } from './result.ts';

/** The status as one JSON document. */
export function statusJson(run: SavedRun) {
  const { manifest, verdict, events, taskId, runId, ended, folder } = run;
  return {
    schema: 1,
    task_id: taskId,
    run_id: runId,
    ended,
    status: manifest.status ?? null,
    status_detail: manifest.status_detail ?? null,
    phase: ended || events.length === 0 ? null : phaseOf(events),
    outcome: manifest.outcome ?? null,
    reason: manifest.reason ?? null,
    verdict: verdict?.policy.verdict ?? null,
    evidence: manifest.evidence ?? null,
    mode: manifest.execution_mode ?? null,
    started_at: manifest.started_at ?? null,
    updated_at: manifest.updated_at ?? null,
    completed_at: manifest.completed_at ?? null,
    stages: (manifest.commands ?? []).map(({ id, status, exit_code }) => ({ id, status, exit_code })),
    cloud_execution: manifest.cloud_execution ?? null,
    failure: manifest.failure ?? null,
    folder,
  };
}

/** The status for a person; `nowMs` is the time of the day, in milliseconds since the epoch. `dead`: nobody goes on with it. */
export function statusText(
  run: SavedRun,
  nowMs: number,
  { dead = false, reader }: { readonly dead?: boolean; readonly reader?: Reader } = {},
): string {
  const { manifest, taskId, runId, ended, events } = run;
  const last = events.at(-1);
  const silent = last === undefined ? null : timeSpan(nowMs - Date.parse(last.timestamp));
  const rows: [string, string | null | undefined][] = [
    ['task', taskId],
    ['mode', manifest.execution_mode],
    ['reason', manifest.reason],
    ['failure', manifest.failure && typable(manifest.failure.guidance, reader)],
    ['explained', manifest.reason && explanationOf(manifest.reason)],
    ['started', manifest.started_at],
    ['took', ended && manifest.started_at ? tookOf(manifest) : null],
    ['last event', !ended && last ? `${last.event}, ${silent} ago` : null],
    ['cloud task', cloudOf(manifest)],
    ['verdict', unproven(run) ? 'none on the disk: the outcome is not proven' : null],
    ['record', run.folder],
  ];
  return [
    `${oneLine(runId)}  ${dead ? `INTERRUPTED, its process is dead, phase ${phaseOf(events)}` : headline(run)}`,
    ...rows.flatMap(([name, value]) => (value ? [`  ${name.padEnd(10)}  ${oneLine(value, 1000)}`] : [])),
    ...stageTable(manifest.commands ?? [], nowMs),
    '',
  ].join('\n');
}

/** True for an end without a verdict, which is no proof of anything. */
export function unproven({ ended, events, verdict }: SavedRun): boolean {
  return ended && events.length > 0 && verdict === null;
}

/** One line that changes whenever there is something new to see. */
export function statusLine(run: SavedRun): string {
  const { manifest, runId } = run;
  const stages = manifest.commands ?? [];
  const done = stages.filter(({ status }) => status !== 'pending' && status !== 'running').length;
  const running = stages.filter(({ status }) => status === 'running').map(({ id }) => id);
  const parts = [
    `${oneLine(runId)}  ${headline(run)}`,
    stages.length > 0 ? `${done} of ${counted(stages.length, 'stage')} ended` : null,
    running.length > 0 ? `running ${running.join(', ')}` : null,
    cloudOf(manifest),
  ];
  return oneLine(parts.filter((part) => part).join('; '));
}

/** What the run came to, or where it is. */
export function headline({ manifest, events }: SavedRun): string {
  const { outcome, evidence = null, status = 'unknown' } = manifest;
  if (outcome) return outcomeInWords(outcome, evidence, manifest).toUpperCase();
  // An existing orchestrator names no outcome.
  if (events.length === 0) return `${status.toUpperCase()}, as another orchestrator recorded it`;
  return `${standingOf(manifest)}${evidence === 'rehearsal' ? ' (REHEARSAL)' : ''}, phase ${phaseOf(events)}`;
}

/** What the run does, or waits for. */
function standingOf({ status_detail: detail }: Partial<Manifest>): string {
  if (!detail) return 'IN PROGRESS';
  const [what, stage] = detail.split(/:(.*)/s);
  return stage === undefined ? detail.toUpperCase() : `WAITS FOR AN ${what?.toUpperCase()} OF STAGE ${stage}`;
}

function tookOf({ started_at: start = '', completed_at: end }: Partial<Manifest>): string | null {
  return end ? timeSpan(Date.parse(end) - Date.parse(start)) : null;
}

function cloudOf({ cloud_execution: cloud }: Partial<Manifest>): string | null {
  if (!cloud?.task_id) return null;
  const polls = cloud.poll_count === undefined ? '' : `, ${counted(cloud.poll_count, 'poll')}`;
  return `${cloud.status ?? 'unknown'}${polls}, ${cloud.status_url ?? cloud.task_id}`;
}

const SIGNS = { pending: '.', running: '>', succeeded: 'ok', failed: 'FAIL', skipped: '-' } as const;

/** The stages of a run, each with its state, its time and how it ended. */
export function stageTable(stages: readonly Command[], nowMs: number): string[] {
  const width = Math.max(0, ...stages.map(({ id }) => id.length));
  return stages.map((stage) => {
    const { id, status, exit_code: exit } = stage;
    const words = [
      timeOf(stage, nowMs),
      exit === null || exit === undefined ? null : `exit ${exit}`,
      stage.allowed_failure ? 'may fail' : null,
      status === 'skipped' || status === 'failed' ? stage.summary : null,
      status === 'failed' && stage.log_path ? `log ${stage.log_path}` : null,
    ];
    const said = words.filter((word) => word).join(', ');
    return `  ${SIGNS[status].padEnd(4)}  ${oneLine(id).padEnd(width)}  ${oneLine(said)}`.trimEnd();
  });
}

function timeOf({ started_at: start, completed_at: end, status }: Command, nowMs: number): string | null {
  if (!start) return null;
  if (status === 'running') return timeSpan(nowMs - Date.parse(start));
  return end ? timeSpan(Date.parse(end) - Date.parse(start)) : null;
}
