/**
 * Opens a run again and brings it to its end: from the first stage that has none, in the mode it had, never beside a
 * process that still has it. What it knows of the run is its record alone, so that whoever may write there can resume
 * it, and nobody else.
 */
import { join } from 'node:path';
import { isDecisive } from '../assert/tester.ts';
import { hasErrno, RunError } from '../lib/errors.ts';
import { readBounded, replaceFile } from '../lib/files.ts';
import { classOf, type ReasonCode } from '../lib/reasons.ts';
import { eventsOf, findEvent, type RunEvent } from '../manifest/events.ts';
import { MAX_FILE_BYTES } from '../manifest/record.ts';
import { fold, runFolder } from '../manifest/reduce.ts';
import type { Failure, Manifest } from '../manifest/schema.ts';
import { brokenStage, processOf, sessionOf, unfinishedStages } from '../manifest/sessions.ts';
import type { RunResult } from '../publish/result.ts';
import { conduct } from './conduct.ts';
import type { Deps } from './deps.ts';
import { finish, isFinished } from './finish.ts';
import { endChildren, eventsIn, type Here, holderOf, withRun } from './liveness.ts';
import { makeReady } from './manager.ts';
import { entrusted, type RunRequest } from './prepare.ts';
import { type Found, reopen } from './reopen.ts';
import { tasksOfOthers } from './taken.ts';
import { mayHaveSubmitted } from './task-left.ts';

/** Which run, and the inputs of this session: credentials, proxy, pass-env and the like are in no record. */
export interface ResumeRequest extends RunRequest {
  /** Absolute path of the run directory, below the working directory of `deps.host`. */
  readonly folder: string;
}

/**
 * Resumes a run that was left without an end, or that was closed while its work was going on: cancelled, in the cloud also
 * past its deadline, in doubt of its launch or out of reach of the service. Any other conclusion stands, since resuming
 * could only make it look better. A stage that was running is run again once its processes are gone; one that has ended
 * never is. A cloud task that was submitted is watched again, and nothing is ever submitted in its place. The deadline begins anew. A run that is known to have failed is closed as that.
 *
 * Throws RunError and leaves the record as it is where it may not be resumed: `input_invalid` with the reason,
 * `launch_in_doubt` where a task may exist that nobody can name, or the code of the admission, `credentials_missing` say.
 */
export async function resume({ folder, ...asked }: ResumeRequest, deps: Deps): Promise<RunResult> {
  const request = await entrusted(asked, deps);
  const ready = await makeReady(request, deps);
  const { clock, random, host } = deps;
  const here: Here = { clock, random, machine: host.machine };
  // Before anything is written, if only a lock.
  await refuseOthers(await read(folder, host), host.machine);
  await refuseTaken(request.inputs.cloudTaskId, folder, host.workingDirectory);
  const opened = await withRun(folder, here, async (stillOurs) => {
    const found = await read(folder, host);
    await refuseOthers(found, host.machine);
    await clearUp(found);
    if (!found.closed && !isOpen(found))
      return finish(
        { folder, policy: ready.policy, event: found.started.github_event },
        { ...here, redactor: ready.redactor },
      );
    return reopen(found, request, { ...deps, ...ready, stillOurs });
  }).catch(refuseUnwritable);
  if (opened === null) throw refusal('The run was closed in this very moment', 'Look at what it came to');
  if ('verdict' in opened) return opened;
  const { run, before, admitted, warnings } = opened;
  return conduct(run, async (scene) => {
    scene.warnings = warnings;
    const { buildHere, buildInCloud } = await import('./build.ts');
    const build = run.planned.route.mode === 'mcp' ? buildHere : buildInCloud;
    return build(scene, admitted, before);
  });
}

/** Reads the record and changes nothing. */
async function read(folder: string, host: Deps['host']): Promise<Found> {
  const { events, torn } = await eventsIn(folder);
  const [first] = events;
  const manifest = fold(events);
  if (first?.event !== 'run:started' || manifest === null)
    throw refusal(`Directory ${folder} holds no run that has begun`, 'Name the id of a run');
  if (join(host.workingDirectory, runFolder(first.task_id, first.run_id)) !== folder)
    throw refusal(
      `The run in ${folder} is one of another working directory`,
      'Resume it where it was started',
    );
  if (first.payload.roles !== undefined)
    throw refusal(
      `The run ${first.run_id} had roles of a program, which are not here: ${first.payload.roles.join(', ')}`,
      'Start a new run',
    );
  return { folder, events, torn, started: first.payload, manifest, closed: await isFinished(folder, events) };
}

/** Throws for a cloud task that another run here has for its own: one task proves one run. */
async function refuseTaken(named: string | undefined, folder: string, root: string): Promise<void> {
  if (named === undefined) return;
  const other = (await tasksOfOthers(folder, root)).find(({ taskId }) => taskId === named);
  if (other !== undefined)
    throw refusal(`The cloud task ${named} is that of the run ${other.runId}`, 'Name another one');
}

/** Throws where somebody has the run, or it has a conclusion that stands. */
async function refuseOthers({ events, manifest, closed }: Found, machine: string): Promise<void> {
  const { run_id: id, outcome } = manifest;
  const holder = processOf(events);
  const standing = closed ? 'dead' : await holderOf(events, machine);
  if (standing === 'live')
    throw refusal(
      `The run ${id} is live: process ${holder?.pid} has it`,
      'Wait for its end, or end it by codex-orchestrator cancel',
    );
  if (standing === 'elsewhere')
    throw refusal(
      `The run ${id} is not of this machine: ${holder?.host ?? 'its record names no process'}`,
      'Resume it there, where it can be told whether its process is alive',
    );
  if (closed && outcome !== 'cancelled' && !goesOnInCloud(manifest, events))
    throw refusal(
      `The run ${id} is finished: ${outcome}`,
      'Only a run that was cancelled, or whose cloud task may still be at work, can be resumed; start a new one',
    );
  const broken = closed ? brokenStage(events) : undefined;
  if (broken !== undefined)
    throw refusal(`Stage ${broken.stage} of the run ${id} failed, and is not run again`, 'Start a new run');
  if (closed && isDone(events, manifest))
    throw refusal(`Nothing is left to do of the run ${id}`, 'Start a new run');
}

/** True where everything that was to be run has come to an end of its own. */
function isDone(events: readonly RunEvent[], { execution_mode: mode }: Manifest): boolean {
  if (mode === 'mcp') return unfinishedStages(events).length === 0;
  const diff = eventsOf(events, 'diff:fetched').at(-1)?.payload.status;
  return findEvent(sessionOf(events), 'cloud:ended') !== undefined && diff !== undefined && diff !== 'error';
}

/** Ends what the dead process left running, and repairs the line that its death cut off. */
async function clearUp({ folder, events, torn }: Found): Promise<void> {
  // Nothing may be run beside itself.
  if (!(await endChildren(folder)))
    throw refusal(
      'Processes that the run left behind cannot be ended',
      'End them, then resume the run again',
    );
  if (!torn) return;
  const path = join(folder, 'events.jsonl');
  const lines = ((await readBounded(path, MAX_FILE_BYTES)) ?? '').split('\n').filter((line) => line !== '');
  // What was cut off can only be the last line.
  if (lines.length > events.length + 1)
    throw refusal(
      `${path} is damaged at line ${events.length + 1}`,
      'Take the file from where it is whole, or start a new run',
    );
  await replaceFile(path, events.map((event) => `${JSON.stringify(event)}\n`).join(''));
}

/** True for a run that is closed, and whose live cloud task, known or in doubt, another session may go on with unasked. */
export function mayGoOn(manifest: Manifest, events: readonly RunEvent[]): boolean {
  const { evidence, execution_mode: mode, outcome, failure, cloud_execution: cloud } = manifest;
  if (mode !== 'cloud' || evidence !== 'live' || isDone(events, manifest)) return false;
  if (cloud?.task_id != null && failure !== null && SAID_OF_TASK.includes(failure.code)) return false;
  // Where a submit was asked for and nobody heard its end, another one could be a second.
  const asked = cloud?.task_id != null || mayHaveSubmitted(events);
  return (outcome === 'cancelled' && asked && cloud?.status !== 'error') || goesOnInCloud(manifest, events);
}

/** True where the run gave up, and its cloud task did not: nobody knows of it that it went wrong. */
function goesOnInCloud(manifest: Manifest, events: readonly RunEvent[]): boolean {
  const { execution_mode: mode, failure, cloud_execution: cloud } = manifest;
  if (mode !== 'cloud' || failure === null) return false;
  // Whatever a later session met, the doubt stays until a task is known.
  if (cloud?.task_id == null && mayHaveSubmitted(events)) return true;
  // What a session met before it came to the task, or of the service on its way there, says nothing of the task.
  const away = failure.code === 'deadline_exceeded' || AWAY_FROM_TASK.includes(failure.phase);
  return away && cloud?.task_id != null && cloud.status !== 'error' && !isDone(events, manifest);
}

/** In these a run can fail beside its task; a task that ended in ERROR says so itself. */
const AWAY_FROM_TASK: readonly Failure['phase'][] = ['prepare', 'poll', 'diff'];
/** The service will say this of the task the next time too, unless a person changes something. */
const SAID_OF_TASK: readonly ReasonCode[] = ['task_not_found', 'request_refused'];

/** True where the run may still come to any end: it was admitted, and nothing in its record has failed. */
function isOpen({ events, started, manifest }: Found): boolean {
  const { failure, outcome } = manifest;
  // A conclusion stands, also where the process died before it could write the verdict.
  const working = goesOnInCloud(manifest, events);
  const concluded = outcome !== null && outcome !== 'pass' && outcome !== 'cancelled' && !working;
  const judged = findEvent(sessionOf(events), 'test:completed')?.payload.findings.some(isDecisive);
  // What the rules find of a cancelled run follows from that.
  const failed = failure === null ? judged === true : classOf(failure.code) !== 'cancelled' && !working;
  return started.admission === 'run' && !concluded && !failed && brokenStage(events) === undefined;
}

function refusal(message: string, guidance: string): RunError {
  return new RunError('input_invalid', message, { guidance });
}

/** Who may not write to the run directory may not resume the run. */
function refuseUnwritable(cause: unknown): never {
  if (!['EACCES', 'EPERM', 'EROFS'].some((code) => hasErrno(cause, code))) throw cause;
  const why = cause instanceof Error ? cause.message : String(cause);
  throw new RunError('input_invalid', `The run cannot be resumed: ${why}`, {
    cause,
    guidance: 'Only who may write to the run directory can resume the run',
  });
}
