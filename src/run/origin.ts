/**
 * What a job knows of itself that the record of a run does not tell. Pure.
 */
import type { Origin } from '../history/record.ts';
import type { Context } from '../inputs/context.ts';

/** Null on the command line. */
export function originOf({ workflow, repository, onDefaultBranch, cause }: Context): Origin | null {
  if (workflow === null) return null;
  const { runId: workflowRunId, attempt, job, runUrl } = workflow;
  const actors = cause?.actors ?? [];
  const bot = actors.some((actor) => actor.endsWith('[bot]'));
  return {
    ...{ workflowRunId, attempt, job, runUrl, repository },
    onDefaultBranch: onDefaultBranch === true,
    actorKind: actors.length === 0 ? null : bot ? 'bot' : 'person',
  };
}
