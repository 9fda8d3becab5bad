/**
 * Runs one stage of a pipeline on this machine, within its own timeout and the run's deadline, and tells how it ended.
 * Knows nothing of other stages.
 */
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../lib/clock.ts';
import { isInside } from '../lib/files.ts';
import { processStart } from '../lib/process.ts';
import type { ReasonCode } from '../lib/reasons.ts';
import type { StreamRequest, StreamResult } from '../lib/stream-process.ts';
import type { Payload } from '../manifest/events.ts';
import type { Store } from '../manifest/store.ts';
import type { PlanItem } from '../plan/expand.ts';

export interface StageBounds {
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  readonly signal: AbortSignal;
}

export interface StageDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly stream: (request: StreamRequest) => Promise<StreamResult>;
  /** Absolute path of the repository. */
  readonly workingDirectory: string;
  /** What every stage gets of the environment, before its own. */
  readonly env: Readonly<Record<string, string>>;
  /** Program and leading arguments that run one line of shell. */
  readonly shell: readonly [file: string, ...args: string[]];
  /** Redacted output as it comes. */
  readonly onOutput: (stage: string, text: string) => void;
}

/** The variable by which every process of a run's stages is found again, wherever it went. */
export const STAGE_MARK = 'CODEX_ORCHESTRATOR_RUN';

export type Ended = Payload<'stage:ended'>;

/** A stage that was not started. */
export const NOT_RUN: Omit<Ended, 'stage' | 'summary'> = {
  status: 'skipped',
  ended: null,
  exit_code: null,
  duration_ms: 0,
  allowed_failure: false,
  output_bytes: 0,
  dropped_bytes: 0,
  log: null,
};

export interface StageEnd {
  readonly ended: Ended;
  /** Why the run cannot go on; null where it can. */
  readonly failure: { readonly code: ReasonCode; readonly message: string } | null;
}

/** Runs a stage to its end; `stage:ended` is left to the caller. */
export async function runStage(item: PlanItem, bounds: StageBounds, deps: StageDeps): Promise<StageEnd> {
  const { store, clock } = deps;
  const left = bounds.deadline - clock.now();
  if (bounds.signal.aborted || left <= 0) return notStarted(item, bounds.signal.aborted);
  // Nothing that was not done may look as if it had been.
  const { command } = item;
  if (command === null) return broken(item, `a stage of kind ${item.kind} cannot be run here yet`);
  const cwd = await folderOf(item, deps.workingDirectory);
  if (cwd === null) return broken(item, `its cwd ${item.cwd} is no folder inside the repository`);

  const log = store.openStageLog(item.id, (text) => deps.onOutput(item.id, text));
  let started: Promise<void> = Promise.resolve();
  const [file, ...words] = deps.shell;
  const result = await deps.stream({
    file,
    args: [...words, command],
    cwd,
    env: { ...deps.env, ...item.env, CODEX_ORCHESTRATOR_STAGE: item.id },
    timeoutMs: Math.min(item.timeoutMs ?? left, left),
    signal: bounds.signal,
    onStart(pid) {
      started = tellStart(pid);
      started.catch(() => {});
    },
    onOutput: (bytes) => log.write(bytes),
  });
  const kept = log.close();
  await started;
  const ownTimeout = item.timeoutMs !== null && item.timeoutMs < left;
  const failure = failureOf(item, result, ownTimeout) ?? unlogged(item, kept?.error ?? null);
  const allowed = failure?.code === 'stage_failed' && item.allowFailure;
  return {
    ended: {
      stage: item.id,
      status: failure === null ? 'succeeded' : 'failed',
      ended: result.ended,
      exit_code: result.exitCode,
      duration_ms: Math.round(result.durationMs),
      allowed_failure: allowed,
      output_bytes: result.outputBytes,
      dropped_bytes: kept?.droppedBytes ?? 0,
      log: kept?.file ?? null,
      summary: failure?.message ?? (kept?.lastLine || null),
    },
    failure: allowed ? null : failure,
  };

  async function tellStart(pid: number): Promise<void> {
    const payload = { stage: item.id, pid, process_start: await processStart(pid) };
    await store.emit({ event: 'stage:started', payload });
  }
}

function failureOf({ id }: PlanItem, result: StreamResult, ownTimeout: boolean): StageEnd['failure'] {
  const { ended, exitCode, signal, error } = result;
  switch (ended) {
    case 'exited':
      return exitCode === 0 ? null : { code: 'stage_failed', message: `stage ${id} exited with ${exitCode}` };
    case 'signalled':
      return { code: 'stage_failed', message: `stage ${id} was ended by ${signal ?? 'a signal'}` };
    case 'not_started':
      return {
        code: 'stage_failed',
        message: `stage ${id} could not be started: ${error ?? 'no reason given'}`,
      };
    case 'cancelled':
      return { code: 'cancelled', message: `the run was cancelled while stage ${id} ran` };
    case 'timed_out':
      return ownTimeout
        ? { code: 'stage_timed_out', message: `stage ${id} passed its own timeout` }
        : { code: 'deadline_exceeded', message: `the deadline passed while stage ${id} ran` };
  }
}

/** What ran without its log is not proven, and that is no failure a stage may have. */
function unlogged({ id }: PlanItem, error: string | null): StageEnd['failure'] {
  if (error === null) return null;
  return { code: 'internal_error', message: `the log of stage ${id} could not be written: ${error}` };
}

function notStarted({ id }: PlanItem, aborted: boolean): StageEnd {
  const failure = aborted
    ? { code: 'cancelled' as const, message: `the run was cancelled before stage ${id}` }
    : { code: 'deadline_exceeded' as const, message: `the deadline passed before stage ${id}` };
  return { ended: { ...NOT_RUN, stage: id, summary: failure.message }, failure };
}

function broken({ id }: PlanItem, why: string): StageEnd {
  const failure = { code: 'stage_failed' as const, message: `stage ${id} could not be started: ${why}` };
  return { ended: { ...NOT_RUN, stage: id, status: 'failed', summary: failure.message }, failure };
}

/** The folder of a stage, by its real path; null where it is none or lies outside the repository. */
async function folderOf({ cwd }: PlanItem, root: string): Promise<string | null> {
  if (cwd === null) return root;
  const path = await realpath(join(root, cwd)).catch(() => null);
  return path !== null && isInside(root, path) ? path : null;
}
