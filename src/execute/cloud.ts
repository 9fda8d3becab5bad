/**
 * Runs one cloud task to its end: intent, one submit, polls, diff; or goes on with one that was submitted before. Every
 * call and every wait lies inside one deadline; every step is an event before the next begins. Knows no CLI and decides
 * no outcome.
 */
import type { CallLimits } from '../cloud/client.ts';
import { taskUrl } from '../cloud/protocol.ts';
import { RunError } from '../lib/errors.ts';
import { findEvent } from '../manifest/events.ts';
import { attempt, type CloudBounds, type CloudDeps, fail } from './cloud-call.ts';
import { fetchDiff } from './cloud-diff.ts';
import type { Doubt } from './doubt.ts';
import { type CloudTarget, recordTask, settle, submit } from './submit.ts';
import { watch } from './watch.ts';

/** Where a cloud task is gone on from: it is known; somebody named it; or there may be one. */
export type Continued = { readonly taskId: string; readonly given?: true } | Doubt;

/** Runs the task. True where it ended READY or APPLIED and its diff was looked for; a failure is in the record. */
export async function runCloudTask(
  target: CloudTarget,
  bounds: CloudBounds,
  deps: CloudDeps,
): Promise<boolean> {
  const taskId = await submit(target, bounds, deps);
  return taskId !== null && follow(taskId, bounds, deps);
}

/** Goes on with a task that an earlier session, or somebody else, has asked for; sends nothing. True as `runCloudTask`. */
export async function continueCloudTask(
  task: Continued,
  bounds: CloudBounds,
  deps: CloudDeps,
): Promise<boolean> {
  if ('intent' in task) {
    const taskId = await settle(task, bounds, deps);
    return taskId !== null && follow(taskId, bounds, deps);
  }
  const { taskId, given } = task;
  if (given && findEvent(deps.store.events, 'cloud:submitting') && !(await isThere(taskId, bounds, deps)))
    return false;
  if (given) await recordTask(deps.store, { task_id: taskId, url: taskUrl(taskId), adopted: 'given' });
  return follow(taskId, bounds, deps);
}

/** A task that is named for a submit in doubt ends the doubt, and so is read once before. False: the record says why. */
async function isThere(taskId: string, bounds: CloudBounds, deps: CloudDeps): Promise<boolean> {
  const read = (limits: CallLimits) => deps.client.status(taskId, limits);
  const answer = await attempt(read, { call: 'status', bounds, deps });
  if (answer.ok) return true;
  if (answer.code === 'task_not_found')
    throw new RunError('input_invalid', `The service knows no task ${taskId}`, {
      guidance:
        'Nothing was decided by it: resume the run again with the id of a task that may be ours, or without one',
    });
  await fail(deps.store, 'submit', answer);
  return false;
}

async function follow(taskId: string, bounds: CloudBounds, deps: CloudDeps): Promise<boolean> {
  const ended = await watch(taskId, bounds, deps);
  return ended && fetchDiff(taskId, bounds, deps);
}
