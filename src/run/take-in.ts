/**
 * The run that a step in another job names: found below the working directory, or taken from an artifact and put where
 * its record says. An artifact is foreign: only files that a run writes are taken from it, and none over another.
 */
import { lstat, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import {
  type DownloadOptions,
  downloadRun,
  MAX_BYTES,
  MAX_ENTRIES,
  type UploadFailed,
} from '../github/artifacts.ts';
import { headRepository, type OtherRun } from '../github/rest.ts';
import type { Context } from '../inputs/context.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { TASK } from '../inputs/readers.ts';
import { hasErrno, RunError } from '../lib/errors.ts';
import { readBounded, writeWhenAbsent } from '../lib/files.ts';
import { oneLine } from '../lib/text.ts';
import { readZip } from '../lib/zip.ts';
import { runsOf } from '../manifest/find-run.ts';
import { isOwnFile, MAX_FILE_BYTES, parseJson } from '../manifest/record.ts';
import { runFolder } from '../manifest/reduce.ts';
import { readFields } from '../manifest/schema.ts';
import { refuseFork } from './apply.ts';
import type { Deps } from './deps.ts';

const DOWNLOAD_TIMEOUT_MS = 120_000;
const RUN_ID = /^\d{4}-[\w-]{10,60}-[0-9a-f]{8}$/;

interface Named {
  readonly inputs: Pick<Inputs, 'runArtifact' | 'runId' | 'githubToken'>;
  readonly context: Context;
}
type TakeInDeps = Pick<Deps, 'clock' | 'host' | 'signal'>;

/** Absolute path of the run directory. Throws RunError `input_invalid` where there is no such run. */
export async function runNamed(named: Named, deps: TakeInDeps): Promise<string> {
  // Before anything is downloaded.
  refuseFork(named.context);
  const { runArtifact, runId } = named.inputs;
  if (runArtifact === undefined && runId === undefined)
    throw refusal(
      'operation: apply needs a run',
      'Give run-artifact or run-id, an output of the step that made the run',
    );
  const here =
    runId === undefined || runArtifact !== undefined ? [] : await runsOf(deps.host.workingDirectory);
  const known = here.find((run) => run.runId === runId);
  if (known !== undefined) return known.folder;
  return putInPlace(await packedRun(named, deps), deps.host.workingDirectory);
}

/** The one run that is meant: the only one of its artifact, or the one with this id. */
async function packedRun(named: Named, deps: TakeInDeps): Promise<Packed> {
  const { runArtifact, runId } = named.inputs;
  const from = otherRun(named, deps.host.githubApiUrl);
  if (from !== null) await refuseForeign(from, deps.signal);
  const ours = runId !== undefined && RUN_ID.test(runId) ? runId : null;
  const any = '[0-9a-f]{8}';
  // An artifact has the end of the id of its only or its first run; the others lie beside it.
  const tails = ours === null || runArtifact !== undefined ? [any] : [ours.slice(-8), any];
  let met: unknown = refusal(`There is no artifact with the run ${runId}`, ANOTHER);
  for (const tail of tails) {
    const wanted: Wanted = ({ name, id }) =>
      runArtifact === undefined
        ? new RegExp(`-${tail}(?:-post)?$`).test(name)
        : name === runArtifact || String(id) === runArtifact;
    try {
      for await (const runs of packedIn({ wanted, ...(from === null ? {} : { from }) }, deps)) {
        const run = meantOf(runs, ours);
        if (run !== undefined) return run;
      }
    } catch (error) {
      met = error;
    }
  }
  throw met;
}

function meantOf(runs: readonly Packed[], ours: string | null): Packed | undefined {
  if (ours !== null) return runs.find((one) => one.runId === ours);
  if (runs.length < 2) return runs[0];
  throw refusal(
    `The artifact holds ${runs.length} runs`,
    `Name one by run-id: ${runs.map((one) => one.runId).join(', ')}`,
  );
}

type Wanted = DownloadOptions['wanted'];

/**
 * Absolute paths of the run directories in all artifacts of this workflow run that are wanted, the newest first, put in
 * place; one that is there already, and goes on from what was uploaded, is taken as it is. Throws NoSuchArtifact where there
 * is none, RunError where that cannot be told or one cannot be had.
 */
export async function* fetchRuns(wanted: Wanted, deps: TakeInDeps): AsyncGenerator<string> {
  const { workingDirectory } = deps.host;
  for await (const runs of packedIn({ wanted }, deps))
    for (const run of runs)
      yield (await sameHere(run, workingDirectory)) ?? putInPlace(run, workingDirectory);
}

/** So many artifacts are looked into; a job makes one for each of its steps. */
const MAX_ARTIFACTS = 20;

/** The runs of each artifact that is wanted, the newest first. Throws RunError where there is none. */
async function* packedIn(
  { wanted, from }: Pick<DownloadOptions, 'wanted' | 'from'>,
  deps: TakeInDeps,
): AsyncGenerator<readonly Packed[]> {
  const taken = new Set<number>();
  for (let count = 0; count < MAX_ARTIFACTS; count += 1) {
    const next: Wanted = (artifact) => !taken.has(artifact.id) && wanted(artifact);
    const found = await download({ wanted: next, ...(from ? { from } : {}) }, deps);
    if (!found.ok && count > 0 && found.absent) return;
    if (!found.ok) throw undownloadable(found);
    taken.add(found.id);
    yield runsIn(found.zip);
  }
}

/** The directory of this run here, where its events are those that were uploaded, or go on from them. */
async function sameHere({ taskId, runId, files }: Packed, workingDirectory: string): Promise<string | null> {
  const folder = join(workingDirectory, runFolder(taskId, runId));
  const uploaded = files.get('events.jsonl')?.toString('utf8');
  const here = await readBounded(join(folder, 'events.jsonl'), MAX_FILE_BYTES);
  return uploaded !== undefined && here?.startsWith(uploaded) ? folder : null;
}

async function download(
  asked: Pick<DownloadOptions, 'wanted' | 'from'>,
  { clock, host, signal }: TakeInDeps,
): ReturnType<typeof downloadRun> {
  // Made here, so that what is in it is of this download alone.
  await mkdir(dirname(host.scratch), { recursive: true });
  const folder = await mkdtemp(`${host.scratch}-`);
  try {
    return await downloadRun({ ...asked, folder, clock, timeoutMs: DOWNLOAD_TIMEOUT_MS, signal });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** There is nothing to be had: of any other failure nobody can tell what is there. */
export class NoSuchArtifact extends RunError {}

function undownloadable({ message, absent }: UploadFailed): RunError {
  const kind = absent ? NoSuchArtifact : RunError;
  return new kind('input_invalid', `The run cannot be downloaded: ${message}`, {
    guidance:
      'Give run-artifact as the output artifact-id of the step that made the run, and see that it is of the same workflow run, or name that by run-id',
  });
}

/** The workflow run that run-id names by its number; null where it is this one. */
function otherRun(
  { inputs: { runId, githubToken: token }, context }: Named,
  apiUrl: string,
): OtherRun | null {
  const { repository, workflow } = context;
  if (runId === undefined || !/^\d+$/.test(runId) || runId === workflow?.runId) return null;
  if (token !== undefined && repository !== null)
    return { token, apiUrl, repository, workflowRunId: Number(runId) };
  throw refusal(
    `The artifacts of workflow run ${runId} cannot be read without github-token`,
    'Give a token with actions: read',
  );
}

/** The artifacts of a workflow run are what its code made of them, and that of a fork is anybody's. */
async function refuseForeign(from: OtherRun, signal: AbortSignal): Promise<void> {
  const head = await headRepository(from, signal);
  if (head === from.repository) return;
  const why = head === null ? 'cannot be read' : `ran the code of ${oneLine(head, 120)}, a fork`;
  throw refusal(
    `Workflow run ${from.workflowRunId} ${why}`,
    head === null ? 'Give a github-token with actions: read' : 'Run it on a branch of the repository itself',
  );
}

/** A run in an artifact; files by their path in its directory. */
export interface Packed {
  readonly taskId: string;
  readonly runId: string;
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Where a run lies in its artifact: at the root, or beside others where it lay below `.runs`. */
const PLACE = /^((?:[^/]+\/cli\/[^/]+\/)?)(?:manifest\.json|events\.jsonl|verdict\.json)$/;

/**
 * The runs in an artifact, of so many bytes at most. Throws RunError `input_invalid` for one that holds none, of which one
 * lacks its manifest, or that cannot be read.
 */
export function runsIn(zip: Buffer, bytes = MAX_BYTES): Packed[] {
  const files = readZip(zip, { entries: MAX_ENTRIES, bytes });
  if (typeof files === 'string') throw refusal(`The artifact cannot be read: ${oneLine(files)}`, ANOTHER);
  const places = new Set([...files.keys()].flatMap((path) => PLACE.exec(path)?.[1] ?? []));
  if (places.size === 0) throw refusal('The artifact holds no run', ANOTHER);
  return [...places].map((place) => packed(files, place));
}

function packed(all: ReadonlyMap<string, Buffer>, place: string): Packed {
  const text = all.get(`${place}manifest.json`)?.toString('utf8');
  if (text === undefined)
    throw refusal(`The artifact lacks the file ${oneLine(place, 200)}manifest.json`, ANOTHER);
  const manifest = parseJson(text);
  const { task_id: taskId, run_id: runId } = readFields(manifest, 'manifest.json');
  if (typeof taskId !== 'string' || typeof runId !== 'string' || !TASK.test(taskId) || !RUN_ID.test(runId))
    throw refusal('The artifact holds no run of ours', ANOTHER);
  const own = [...all].filter(([path]) => path.startsWith(place));
  return { taskId, runId, files: new Map(own.map(([path, file]) => [path.slice(place.length), file])) };
}

async function putInPlace({ taskId, runId, files }: Packed, workingDirectory: string): Promise<string> {
  const folder = join(workingDirectory, runFolder(taskId, runId));
  // Nothing is written over a record, and whose the other is nobody knows.
  if (await isThere(folder))
    throw refusal(`The run ${runId} is here already`, 'Name it by run-id alone, or remove its directory');
  await makeFolder(join(workingDirectory, '.runs'), workingDirectory);
  // The record is no part of what is applied to.
  await writeWhenAbsent(join(workingDirectory, '.runs/.gitignore'), '*\n');
  for (const [path, content] of files) {
    if (!isOwnFile(path)) continue;
    const target = join(folder, path);
    await makeFolder(dirname(target), workingDirectory);
    await writeFile(target, content, { flag: 'wx' });
  }
  return folder;
}

/** Makes a folder step by step, so that a link in the checkout has nothing made, and nothing written, elsewhere. */
async function makeFolder(folder: string, root: string): Promise<void> {
  let path = root;
  for (const part of relative(root, folder).split(sep)) {
    path = join(path, part);
    await mkdir(path).catch((error: unknown) => {
      if (!hasErrno(error, 'EEXIST')) throw error;
    });
    if (!(await lstat(path)).isDirectory())
      throw refusal(`${path} leads out of the working directory`, 'Remove the link');
  }
}

const ANOTHER = 'Name the artifact that a run was uploaded as';

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function refusal(message: string, guidance: string): RunError {
  return new RunError('input_invalid', message, { guidance });
}
