/**
 * The run of an earlier attempt of the same job, for a re-run that is to go on with its cloud task instead of paying for
 * another one. Finds it by the artifact it was uploaded as; decides only whether there is something to go on with.
 */
import { basename } from 'node:path';
import { artifactName } from '../github/artifacts.ts';
import type { Context } from '../inputs/context.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { RunError, toRunError } from '../lib/errors.ts';
import { fold } from '../manifest/reduce.ts';
import type { Deps } from './deps.ts';
import { eventsIn } from './liveness.ts';
import { mayGoOn } from './resume.ts';
import { fetchRuns, NoSuchArtifact } from './take-in.ts';

interface Asked {
  readonly inputs: Inputs;
  readonly context: Context;
}

export interface Previous {
  /** Absolute paths of the run directories that are gone on with, by their tasks. */
  readonly folders: ReadonlyMap<string, string>;
  /** What the user should know of that. */
  readonly notices: readonly string[];
}

/**
 * None where this is no re-run, or none that is to go on with what was before. Throws RunError `launch_in_doubt` where nobody
 * can tell what was before: another task would be a second one.
 */
export async function previousRuns({ inputs, context }: Asked, deps: Deps): Promise<Previous> {
  const { workflow } = context;
  const attempt = Number(workflow?.attempt ?? '1');
  const folders = new Map<string, string>();
  const notices: string[] = [];
  if (inputs.resume !== 'auto' || workflow === null || !(attempt > 1)) return { folders, notices };
  const nameOf = (id: string) =>
    artifactName({
      prefix: inputs.artifactName,
      workflowRunId: workflow.runId,
      attempt: String(attempt - 1),
      job: workflow.job,
      runId: id,
    });
  // All but the tail, which is the run's own.
  const head = nameOf('00000000').slice(0, -'00000000'.length);
  const wanted = ({ name }: { readonly name: string }) =>
    name.startsWith(head) && /^[0-9a-f]{8}(?:-post)?$/.test(name.slice(head.length));
  try {
    for await (const folder of fetchRuns(wanted, deps)) {
      const { events } = await eventsIn(folder);
      const manifest = fold(events);
      const goesOn = manifest !== null && mayGoOn(manifest, events);
      if (goesOn) folders.set(manifest.task_id, folder);
      notices.push(
        goesOn
          ? `Goes on with the run ${basename(folder)} of attempt ${attempt - 1}`
          : `The run of attempt ${attempt - 1} came to ${manifest?.outcome ?? 'nothing'}: a new one is begun`,
      );
    }
  } catch (error) {
    const { message } = toRunError(error);
    if (!(error instanceof NoSuchArtifact || deps.signal.aborted))
      throw new RunError(
        'launch_in_doubt',
        `A cloud task of attempt ${attempt - 1} may still be at work, and its run is not to be had: ${message}`,
        {
          cause: error,
          guidance:
            'Nothing was asked for: run the job again, or set resume: never to ask for another cloud task',
        },
      );
    notices.push(`Of attempt ${attempt - 1} nothing is gone on with: ${message}`);
  }
  return { folders, notices };
}
