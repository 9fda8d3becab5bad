/**
 * What the first event of a run tells of the scenario's wishes and of the job that the run is part of. Pure.
 */
import { taskOfCell } from '../plan/cells.ts';
import type { PlanResult } from '../plan/planner.ts';
import type { RunRequest } from './prepare.ts';

/** What the record tells of the scenario's wishes, and of the job it is part of. */
export function scenarioFields(request: RunRequest, planned: PlanResult) {
  const { cell, inputs } = request;
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
    ...(diffLimits === null ? {} : { diff_limits: diffLimits }),
    ...(refusedAs === null ? {} : { refused_as: refusedAs }),
    ...workflowRunOf(request),
  };
}

/** The job that a session of a run is part of. */
export function workflowRunOf({ context: { workflow, headSha }, plan }: RunRequest) {
  if (workflow === null) return {};
  const { runId: id, attempt, job } = workflow;
  return {
    workflow_run: { id, attempt, job, sha: headSha, ...(plan === undefined ? {} : { plan: plan.id }) },
  };
}
