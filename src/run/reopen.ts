/**
 * Opens the record of a run again, once it is certain that nobody else has it: what is left, whether it may still be
 * done, and from where it goes on.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { taskUrl } from '../cloud/protocol.ts';
import { recordTask } from '../execute/submit.ts';
import type { Policy } from '../gate/policy.ts';
import { RunError } from '../lib/errors.ts';
import { readBounded, replaceFile } from '../lib/files.ts';
import type { StillOurs } from '../lib/lock.ts';
import { REASONS } from '../lib/reasons.ts';
import { eventsOf, findEvent, type Payload, type RunEvent } from '../manifest/events.ts';
import { CALL_LOG, MAX_FILE_BYTES } from '../manifest/record.ts';
import type { Manifest } from '../manifest/schema.ts';
import { unfinishedStages } from '../manifest/sessions.ts';
import { openStore } from '../manifest/store.ts';
import type { PlanResult } from '../plan/planner.ts';
import { type Admitted, decideAdmission, exposed } from './admit.ts';
import type { Before } from './build.ts';
import type { OpenRun } from './conduct.ts';
import { requesterOn } from './control.ts';
import type { Deps } from './deps.ts';
import { keepHistory } from './history.ts';
import { workflowRunOf } from './job-fields.ts';
import { thisProcess } from './liveness.ts';
import type { RunRequest } from './prepare.ts';
import { planAgain } from './replan.ts';
import { taskLeft } from './task-left.ts';

/** A run as its record tells it. */
export interface Found {
  readonly folder: string;
  readonly events: readonly RunEvent[];
  readonly torn: boolean;
  readonly started: Payload<'run:started'>;
  readonly manifest: Manifest;
  /** It wrote its verdict. */
  readonly closed: boolean;
}

/** What every session needs beside its effects, which know all secrets. */
interface Ready {
  readonly policy: Policy;
  readonly stillOurs: StillOurs;
}

export interface Reopened {
  readonly run: OpenRun;
  readonly before: Before;
  readonly admitted: Admitted;
  /** What the user should be warned of, though the run goes on. */
  readonly warnings: readonly string[];
}

/** Decides how the run goes on, and records that it does. Throws RunError, and leaves the record as it is, where it cannot. */
export async function reopen(
  found: Found,
  { inputs, context, cell, trust }: RunRequest,
  { policy, stillOurs, ...deps }: Deps & Ready,
): Promise<Reopened> {
  const { folder, events, started, manifest } = found;
  const { host, clock, redactor, onEvent } = deps;
  const local = manifest.execution_mode === 'mcp';
  const task = local ? null : taskLeft(found, inputs.cloudTaskId);
  const left = { stages: local ? unfinishedStages(events) : [], submit: !local && task === null };
  const now = { ...context, event: started.github_event };
  const request: RunRequest = { inputs, context: now, ...(trust === undefined ? {} : { trust }) };
  const planned = await planAgain(request, { manifest, started, left }, deps);
  const again = { request, planned, evidence: started.evidence, submit: left.submit };
  const { warnings, ...admitted } = await admitAgain(again, deps);
  // Admission asks others, who may take their time: whoever opened the run meanwhile has it.
  await stillOurs();
  const logged = await readLog(folder, eventsOf(events, 'call:ended').length);

  const { task_id, run_id } = manifest;
  const { workingDirectory, machine } = host;
  const history = keepHistory({ ...host, clock, random: deps.random, keep: inputs.historyRuns });
  const store = await openStore({
    workingDirectory,
    taskId: task_id,
    runId: run_id,
    clock,
    redactor,
    stageLogMib: inputs.stageLogMib,
    onEvent: (event, now) => {
      onEvent(event, now);
      history.heard(event, now);
    },
    events,
  });
  const stages = local ? left.stages : begunAnew(manifest);
  const payload = {
    process: await thisProcess(machine),
    by: requesterOn(machine),
    stages,
    ...workflowRunOf(request),
  };
  await stillOurs();
  await store.emit({ event: 'run:reopened', payload });
  // What the run had concluded is no verdict of it any more.
  await rm(join(folder, 'verdict.json'), { force: true });
  if (task !== null && 'taskId' in task && !task.given && manifest.cloud_execution?.task_id == null)
    await recordTask(store, { task_id: task.taskId, url: taskUrl(task.taskId) });
  const startedMs = cell?.startedMs ?? clock.now();
  return {
    run: { request, deps, store, redactor, planned, policy, startedMs, roles: {}, history },
    before: {
      left: new Set(left.stages),
      task,
      target: task === null ? null : targetOf(found),
      logged,
    },
    admitted,
    warnings,
  };
}

/** The cloud stage, unless a task that the manifest knows goes on for it. */
function begunAnew({ commands, cloud_execution }: Manifest): string[] {
  if (cloud_execution?.task_id != null) return [];
  return commands.filter(({ kind }) => kind === 'cloud').map(({ id }) => id);
}

/** Where the task runs: whatever the branch stands at by now. */
function targetOf({ events, started, manifest }: Found): Before['target'] {
  const target = findEvent(events, 'target:resolved')?.payload;
  return {
    repository: started.repository,
    environment: target?.environment ?? started.environment,
    branch: target?.branch ?? started.branch,
    headSha: manifest.head_sha,
    branchCheck: target?.branch_check,
  };
}

interface Again {
  /** A cloud task is still to be asked for. */
  readonly submit: boolean;
  readonly request: RunRequest;
  readonly planned: PlanResult;
  readonly evidence: Payload<'run:started'>['evidence'];
}

/** Admission with the credentials of this session; the run stays what it was, live or rehearsal. */
async function admitAgain({ request, planned, evidence, submit }: Again, deps: Deps) {
  const { inputs } = request;
  const rehearse = inputs.rehearse || evidence === 'rehearsal';
  const again = { ...request, inputs: { ...inputs, rehearse } };
  const usable = await exposed(await decideAdmission(again, planned, deps), request, deps);
  // What was asked for before was counted then; what is yet to be asked for is asked for now.
  const decided = submit
    ? await (await import('./in-view.ts')).inView(usable, { request, planned, deps })
    : usable;
  const { admission, credential, message, warnings = [] } = decided;
  if (admission.action !== 'run')
    throw new RunError(admission.code, message ?? REASONS[admission.code].title);
  if (admission.backend !== evidence)
    throw new RunError('input_invalid', `The run is ${evidence}, and cannot go on as ${admission.backend}`, {
      guidance: 'Give the credential, and leave out rehearse',
    });
  return { evidence, credential, warnings };
}

/** The log of the calls, without a line of which the process did not live to tell. */
async function readLog(folder: string, calls: number): Promise<string> {
  const path = join(folder, CALL_LOG);
  const text = await readBounded(path, MAX_FILE_BYTES);
  if (text === null) {
    if (calls === 0) return '';
    throw new RunError('input_invalid', `${path}, the log of the calls of the run, cannot be read`, {
      guidance: 'Take the file from where it is whole, or start a new run',
    });
  }
  const lines = text.split('\n').slice(0, -1);
  const told = lines
    .slice(0, calls)
    .map((line) => `${line}\n`)
    .join('');
  if (told.length < text.length) await replaceFile(path, told);
  return told;
}
