/**
 * Where this run finds the records of earlier ones: in the artifacts of earlier workflow runs, in a folder that somebody
 * names, or on the command line among the runs of this folder. Each is read once, when it is first asked for.
 */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { recordsIn } from '../history/folder.ts';
import type { Read } from '../history/read.ts';
import type { Context } from '../inputs/context.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { RunError } from '../lib/errors.ts';
import type { Deps, Earlier, Host } from './deps.ts';

/** A day, and what the clocks of two machines may differ by. */
const SPEND_MS = 25 * 3_600_000;

type Places = Pick<Deps, 'host' | 'clock' | 'signal'>;

/** The records of earlier runs of the workflow that this job is of. Asks for nothing yet. */
export function earlierInWorkflow(
  { inputs, context }: { readonly inputs: Inputs; readonly context: Context },
  deps: Places,
): Earlier {
  if (inputs.historyFolder !== undefined)
    return inFolder(resolve(deps.host.workingDirectory, inputs.historyFolder), true);
  const { workflow, repository, defaultBranch = null } = context;
  const { githubToken } = inputs;
  const workflowRunId = Number(workflow?.runId);
  const unread = missing(githubToken === undefined ? 'github-token' : null, repository, workflowRunId);
  if (unread !== null || githubToken === undefined || repository === null) {
    const none = async () => unreadable(unread);
    return remembered({ inWorkflow: true, trend: none, spend: none });
  }
  // Each has its own time: between the two lies the run.
  const reading = async () => {
    const { openPast } = await import('../github/history.ts');
    const { githubApiUrl: apiUrl } = deps.host;
    const past = openPast({ token: githubToken, apiUrl, repository, workflowRunId, signal: deps.signal });
    return { past, repository, defaultBranch, workflowRunId };
  };
  return remembered({
    inWorkflow: true,
    async trend() {
      const { readTrend } = await import('../history/read.ts');
      return readTrend(await reading());
    },
    async spend(sha) {
      const { readSpend } = await import('../history/read.ts');
      return readSpend(await reading(), { sha, sinceMs: deps.clock.now() - SPEND_MS });
    },
  });
}

/** The records of earlier runs in this folder, or in the one that is named. Rejects with RunError `input_invalid` where that is not there. */
export async function earlierHere(
  { inputs: { historyFolder } }: { readonly inputs: Inputs },
  { workingDirectory }: Pick<Host, 'workingDirectory'>,
): Promise<Earlier> {
  const folder = resolve(workingDirectory, historyFolder ?? '.runs');
  if (historyFolder !== undefined && !(await isFolder(folder)))
    throw new RunError(
      'input_invalid',
      `Input history-folder cannot be "${historyFolder}": there is no such folder`,
      { guidance: 'Correct the input history-folder' },
    );
  return inFolder(folder, false);
}

/** In a workflow a folder may be missing, since the first run of all has nothing to download; here it is just empty then. */
function inFolder(folder: string, inWorkflow: boolean): Earlier {
  const read = async (): Promise<Read> => {
    if (inWorkflow && !(await isFolder(folder))) return unreadable(`there is no folder ${folder}`);
    const { records, notices } = await recordsIn(folder);
    return { chain: { records, seen: new Map() }, whole: true, notices };
  };
  return remembered({ inWorkflow, trend: read, spend: read });
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() === true;
}

function missing(what: string | null, repository: string | null, workflowRunId: number): string | null {
  if (what !== null) return `there is no ${what}`;
  if (repository === null) return 'the repository cannot be told';
  return Number.isSafeInteger(workflowRunId) && workflowRunId > 0 ? null : 'the workflow run cannot be told';
}

function unreadable(why: string | null): Read {
  return { chain: null, whole: false, notices: [why ?? 'it cannot be told why'] };
}

/** Several runs of one process ask for the same. */
function remembered({ inWorkflow, trend, spend }: Omit<Earlier, 'spendRead'>): Earlier {
  const ofCommit = new Map<string | null, Promise<Read>>();
  let [ofTrend, last]: [Promise<Read> | null, Promise<Read> | null] = [null, null];
  return {
    inWorkflow,
    trend() {
      ofTrend ??= trend();
      return ofTrend;
    },
    spend(sha) {
      last = ofCommit.get(sha) ?? spend(sha);
      ofCommit.set(sha, last);
      return last;
    },
    spendRead: () => last,
  };
}
