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
 * Those of the latest attempt that left any. None where this is no re-run, or none that is to go on with what was before.
 * Throws RunError `launch_in_doubt` where nobody can tell what was before: another task would be a second one.
 */
export async function previousRuns(asked: Asked, deps: Deps): Promise<Previous> {
  const { inputs, context } = asked;
  const { workflow } = context;
  const attempt = Number(workflow?.attempt ?? '1');
  if (inputs.resume !== 'auto' || workflow === null || !(attempt > 1))
    return { folders: new Map(), notices: [] };
  let met: unknown = null;
  // An attempt that was refused, or did not come to this job, has left nothing.
  for (let before = attempt - 1; before >= Math.max(1, attempt - MOST_ATTEMPTS); before -= 1) {
    try {
      return await runsOf(before, asked, deps);
    } catch (error) {
      met ??= error;
      if (error instanceof NoSuchArtifact) continue;
      if (asksForNothing(inputs) || deps.signal.aborted) break;
      throw unknown(before, error);
    }
  }
  const notice = `Of attempt ${attempt - 1} nothing is gone on with: ${toRunError(met).message}`;
  return { folders: new Map(), notices: [notice] };
}

/** So many attempts are looked back on. */
const MOST_ATTEMPTS = 10;

/** True where no task of the service will be asked for, whatever was before. */
function asksForNothing({ rehearse, executionMode }: Inputs): boolean {
  return rehearse || executionMode === 'mcp';
}

function unknown(attempt: number, cause: unknown): RunError {
  const message = `A cloud task of attempt ${attempt} may still be at work, and its run is not to be had: ${toRunError(cause).message}`;
  return new RunError('launch_in_doubt', message, {
    cause,
    guidance: 'Nothing was asked for: run the job again, or set resume: never to ask for another cloud task',
  });
}

/** The runs of one attempt. Throws NoSuchArtifact where it has left none. */
async function runsOf(attempt: number, { inputs, context }: Asked, deps: Deps): Promise<Previous> {
  const { runId: workflowRunId = '', job = '' } = context.workflow ?? {};
  const parts = { prefix: inputs.artifactName, workflowRunId, attempt: String(attempt), job };
  // All but the tail, which is the run's own.
  const head = artifactName({ ...parts, runId: '00000000' }).slice(0, -'00000000'.length);
  const wanted = ({ name }: { readonly name: string }) =>
    name.startsWith(head) && /^[0-9a-f]{8}(?:-post)?$/.test(name.slice(head.length));
  const folders = new Map<string, string>();
  const notices: string[] = [];
  for await (const folder of fetchRuns(wanted, deps)) {
    const { events } = await eventsIn(folder);
    const manifest = fold(events);
    const goesOn = manifest !== null && mayGoOn(manifest, events);
    if (goesOn) folders.set(manifest.task_id, folder);
    notices.push(
      goesOn
        ? `Goes on with the run ${basename(folder)} of attempt ${attempt}`
        : `The run of attempt ${attempt} came to ${manifest?.outcome ?? 'nothing'}: a new one is begun`,
    );
  }
  return { folders, notices };
}
