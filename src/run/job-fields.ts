/**
 * What the first event of a run tells of the scenario's wishes and of the job that the run is part of. Pure.
 */
import { taskOfCell } from '../plan/cells.ts';
import type { PlanResult } from '../plan/planner.ts';
import type { RunRequest } from './prepare.ts';

/** What the record tells of the scenario's wishes, and of the job it is part of. */
export function scenarioFields({ cell, plan, inputs, context }: RunRequest, planned: PlanResult) {
  const { diffLimits, refusedAs, scenarioId } = planned;
  const tried = cell?.repeat;
  const task = inputs.task ?? scenarioId;
  return {
    ...(tried === undefined
      ? {}
      : {
          repeat: {
            group: tried.group === '' ? task : taskOfCell(task, tried.group),
            ...{ nth: tried.nth, n: tried.n, minimum_pass: tried.minimum },
          },
        }),
    ...(plan === undefined ? {} : { plan: plan.id }),
    ...(diffLimits === null ? {} : { diff_limits: diffLimits }),
    ...(refusedAs === null ? {} : { refused_as: refusedAs }),
    ...workflowRunOf(context),
  };
}

/** The job that a session of a run is part of. */
export function workflowRunOf({ workflow, headSha }: RunRequest['context']) {
  if (workflow === null) return {};
  return { workflow_run: { id: workflow.runId, attempt: workflow.attempt, job: workflow.job, sha: headSha } };
}
