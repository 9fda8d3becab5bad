/**
 * Runs one stage of a pipeline on this machine, a command or the Codex CLI at work, within its own timeout and the run's
 * deadline, and tells how it ended. Knows nothing of other stages.
 */
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../lib/clock.ts';
import { RunError, toRunError } from '../lib/errors.ts';
import { isInside } from '../lib/files.ts';
import { killMarked } from '../lib/marks.ts';
import { processStart } from '../lib/process.ts';
import type { ReasonCode } from '../lib/reasons.ts';
import type { StreamRequest, StreamResult } from '../lib/stream-process.ts';
import type { EventBody, Payload } from '../manifest/events.ts';
import type { StageLog } from '../manifest/stage-log.ts';
import type { Store } from '../manifest/store.ts';
import type { PlanItem } from '../plan/expand.ts';
import { type AgentEnd, agentArguments, readAgent } from './agent.ts';
import { missingSubject } from './subject.ts';

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
  /** Native Codex CLI and the whole environment it gets; null in a run without agents. */
  readonly codex: {
    readonly file: string;
    readonly env: Readonly<Record<string, string>>;
    /** False once the file is another than the one that the record names. */
    readonly unchanged: () => Promise<boolean>;
  } | null;
  /** Redacted output as it comes. */
  readonly onOutput: (stage: string, text: string) => void;
  /** Hears of a stage how to read, redacted, what goes on behind its output so far. */
  readonly onUnfinished?: ((stage: string, read: () => string) => void) | undefined;
}

/** The variable by which all that one stage has started is found when it is ended, wherever it went. */
const OWN_MARK = 'CODEX_ORCHESTRATOR_STAGE_OF';

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
  const { signal } = bounds;
  const left = bounds.deadline - deps.clock.now();
  if (signal.aborted || left <= 0) return notStarted(item, signal.aborted);
  // Nothing that was not done may look as if it had been.
  const cwd = await folderOf(item, deps.workingDirectory);
  if (cwd === null) return broken(item, `its cwd ${item.cwd} is no folder inside the repository`);
  const program = programOf(item, deps);
  if (program === null) return broken(item, 'there is no Codex CLI to work on it');
  if (item.command === null && (await deps.codex?.unchanged()) === false)
    return broken(item, `the Codex CLI at ${program.file} was changed while the run went on`);
  const missing = await missingSubject(item, { env: program.env, cwd, signal, stream: deps.stream });
  if (signal.aborted) return notStarted(item, true);
  if (missing !== null) return broken(item, missing);

  const timeoutMs = Math.min(item.timeoutMs ?? left, left);
  const performed = await perform(item, { ...program, cwd, timeoutMs, signal }, deps);
  const { result, kept, agent } = performed;
  const failure = failureOf(item, performed, timeoutMs < left) ?? unlogged(item, kept?.error ?? null);
  // One that was never started has not failed at its work: nobody knows whether it may.
  const allowed = failure?.code === 'stage_failed' && item.allowFailure && result.ended !== 'not_started';
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
      summary: failure?.message ?? agent?.message ?? (kept?.lastLine || null),
    },
    failure: allowed ? null : failure,
  };
}

type Program = Pick<StreamRequest, 'file' | 'args' | 'env'>;

/** What is started for a stage; null for an agent in a run that has no Codex CLI. */
function programOf(item: PlanItem, { shell, env, codex, store }: StageDeps): Program | null {
  const own = { CODEX_ORCHESTRATOR_STAGE: item.id, [OWN_MARK]: `${store.runId}/${item.id}` };
  if (item.command !== null) {
    const [file, ...words] = shell;
    return { file, args: [...words, item.command], env: { ...env, ...item.env, ...own } };
  }
  if (codex === null) return null;
  return { file: codex.file, args: agentArguments(item), env: { ...codex.env, ...own } };
}

interface Performed {
  readonly result: StreamResult;
  readonly kept: ReturnType<StageLog['close']>;
  /** Null for a command. */
  readonly agent: AgentEnd | null;
}

/** Starts the program, keeps its log, and tells what it does while it does it. */
async function perform(
  { id, command }: PlanItem,
  request: Omit<StreamRequest, 'onOutput'>,
  { store, stream, onOutput, onUnfinished }: StageDeps,
): Promise<Performed> {
  const telling: Promise<void>[] = [];
  const log = store.openStageLog(id, (text) => onOutput(id, text));
  onUnfinished?.(id, () => log.unfinished);
  const reader =
    command === null
      ? readAgent({
          redact: store.redact,
          onEvent: (kind, summary) =>
            tell(store.emit({ event: 'agent:event', payload: { stage: id, kind, summary } })),
        })
      : null;
  const endMarked = () => killMarked(OWN_MARK, request.env[OWN_MARK] ?? '');
  const result = await stream({
    ...request,
    onStart: (pid) => tell(processStart(pid).then((start) => store.emit(started(pid, start)))),
    onOutput(bytes) {
      log.write(bytes);
      reader?.push(bytes);
    },
  }).catch(async (cause: unknown) => {
    await endMarked();
    log.close();
    const why = `the output of stage ${id} could not be taken: ${toRunError(cause).message}`;
    throw new RunError('internal_error', why, { cause });
  });
  // What a command leaves behind when it ends by itself, as the daemon of a build tool, is its own affair.
  if (command === null || result.ended !== 'exited') await endMarked();
  const kept = log.close();
  const agent = reader?.end() ?? null;
  if (agent?.completed)
    tell(store.emit({ event: 'agent:completed', payload: { stage: id, usage: agent.usage } }));
  await Promise.all(telling);
  return { result, kept, agent };

  function started(pid: number, process_start: string | null): EventBody {
    return { event: 'stage:started', payload: { stage: id, pid, process_start } };
  }

  /** Waited for at the end: the child already runs. */
  function tell(work: Promise<void>): void {
    work.catch(() => {});
    telling.push(work);
  }
}

function failureOf({ id }: PlanItem, performed: Performed, ownTimeout: boolean): StageEnd['failure'] {
  const { ended, signal, error } = performed.result;
  switch (ended) {
    case 'exited':
      return exitedWrong(id, performed);
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

/** A command tells by its exit status; an agent must have ended its turn as well. */
function exitedWrong(id: string, { result, kept, agent }: Performed): StageEnd['failure'] {
  const { exitCode } = result;
  if (exitCode === 0 && agent?.completed !== false) return null;
  const last = exitCode === 0 ? 'it did not end its turn' : kept?.lastLine || 'it said nothing';
  const why = agent === null ? '' : `: ${agent.error ?? last}`;
  return { code: 'stage_failed', message: `stage ${id} exited with ${exitCode}${why}` };
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
