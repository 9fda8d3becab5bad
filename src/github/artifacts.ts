/**
 * A run folder as an artifact of a workflow run, there and back. Owns which files may leave the machine, what the
 * artifact is called and how long it may take; refuses to know what the files mean. A failure is a value.
 */
import { constants } from 'node:fs';
import { access, lstat, opendir, readdir, readFile, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Clock } from '../lib/clock.ts';
import { RunError, toRunError } from '../lib/errors.ts';
import { sha256 } from '../lib/files.ts';
import { oneLine } from '../lib/text.ts';
import type { OtherRun } from './rest.ts';

/** Most entries, folders included, that a run folder may hold. */
export const MAX_ENTRIES = 5000;
/** Most bytes that the files of a run folder may have together, before compression. */
export const MAX_BYTES = 256 * 1024 * 1024;
/** Most bytes of a zip that is downloaded. */
const MAX_ZIP_BYTES = 64 * 1024 * 1024;
/** Most characters of an artifact's name. */
const MAX_NAME = 200;
/** What lib/files leaves behind when a process dies between writing and renaming. */
const TEMPORARY = /^\.[0-9a-f-]{36}\.tmp$/;
const TOO_LARGE = 'Look at what fills the folder: a run records a few files of some kilobytes each';

export interface UploadOptions {
  readonly folder: string;
  readonly name: string;
  /** Days; the setting of the repository caps it. Absent or 0: that setting. */
  readonly retentionDays?: number;
  /** Page of the workflow run: `<server>/<owner>/<repository>/actions/runs/<run id>`. */
  readonly runUrl: string;
  readonly clock: Clock;
  /** Absolute budget of the upload in milliseconds; the client by itself retries for up to 15 minutes. */
  readonly timeoutMs: number;
  /** Gives the upload up before its time is over. */
  readonly signal?: AbortSignal;
}

export interface Uploaded {
  readonly ok: true;
  readonly id: number;
  /** Page that downloads the artifact for a signed-in reader. */
  readonly url: string;
  /** SHA-256 of the zip, in hex. */
  readonly digest: string;
  /** Size of the zip. */
  readonly bytes: number;
}

export interface UploadFailed {
  readonly ok: false;
  /** One line, fit for a log. */
  readonly message: string;
  /**
   * The upload was left behind at work. The client cannot be stopped: its sockets and timers keep the process
   * alive for minutes, so the door must end the process itself once it has said everything.
   */
  readonly abandoned: boolean;
  /** The service has told that there is no such artifact: all else leaves open whether there is one. */
  readonly absent?: true;
}

interface NameParts {
  readonly prefix: string;
  readonly workflowRunId: string;
  readonly attempt: string;
  readonly job: string;
  /** The id of our run. */
  readonly runId: string;
  /** Ends the name, where one without it is taken. */
  readonly suffix?: string;
}

/**
 * `<prefix>-<workflow run id>-<attempt>-<job>-<8 hex of the run>`, at most 200 characters. The tail stays
 * whole, so that the jobs of a matrix, which share all the rest, never collide.
 */
export function artifactName({ prefix, workflowRunId, attempt, job, runId, suffix = '' }: NameParts): string {
  const tail = `${/[0-9a-f]{8}$/.exec(runId)?.[0] ?? sha256(runId).slice(0, 8)}${suffix}`;
  const head = [prefix, workflowRunId, attempt, job].join('-').replace(/[^\w.-]+/g, '-');
  return `${head.slice(0, MAX_NAME - tail.length - 1)}-${tail}`;
}

/**
 * Paths, relative to `folder` and sorted, of the regular files in it, dot-files included. No symbolic link is
 * listed or followed, and nothing temporary. Throws RunError `internal_error` above 5,000 entries or 256 MiB,
 * and the system's error for what cannot be read.
 */
export async function listRunFiles(folder: string): Promise<string[]> {
  const root = await realpath(folder);
  const found: string[] = [];
  const pending = [root];
  let entries = 0;
  let bytes = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for await (const { name } of await opendir(next)) {
      entries += 1;
      if (entries > MAX_ENTRIES) throw tooLarge(`more than ${MAX_ENTRIES} entries`);
      const path = join(next, name);
      const stat = await lstat(path);
      if (stat.isDirectory()) pending.push(path);
      if (!stat.isFile() || TEMPORARY.test(name) || !(await isReadableInPlace(path))) continue;
      bytes += stat.size;
      if (bytes > MAX_BYTES) throw tooLarge(`more than ${MAX_BYTES} bytes`);
      found.push(relative(root, path).split(sep).join('/'));
    }
  }
  return found.sort();
}

/**
 * Uploads the files of a folder as one zip. Never throws: an upload that fails changes no verdict. Reads the
 * runner's `ACTIONS_*` variables through the client, which also prints its progress, without file names, on
 * stdout.
 */
export async function uploadRun(options: UploadOptions): Promise<Uploaded | UploadFailed> {
  try {
    const files = await listRunFiles(options.folder);
    if (files.length === 0) return failed(`The folder ${options.folder} holds no file to upload`);
    if (options.signal?.aborted) return failed('The upload was cancelled before it began');
    return await bounded(upload(files, options), options, 'The upload');
  } catch (error) {
    return failed(toRunError(error).message);
  }
}

/** Asks the artifact service for the list of this workflow run. Null where it answers, else why not; never throws. */
export async function artifactServiceFault(
  options: Pick<UploadOptions, 'clock' | 'timeoutMs' | 'signal'>,
): Promise<string | null> {
  const answer = await bounded(askForList(), options, 'The look at the artifact service');
  return answer === null ? null : answer.message;
}

async function askForList(): Promise<UploadFailed | null> {
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    await new DefaultArtifactClient().listArtifacts();
    return null;
  } catch (error) {
    return failed(toRunError(error).message);
  }
}

async function upload(files: readonly string[], options: UploadOptions): Promise<Uploaded | UploadFailed> {
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const root = await realpath(options.folder);
    const paths = files.map((file) => join(root, file));
    const { retentionDays = 0 } = options;
    const { id, digest, size } = await new DefaultArtifactClient().uploadArtifact(options.name, paths, root, {
      retentionDays,
    });
    if (id === undefined || digest === undefined)
      return failed('The results service gave the artifact no id');
    return { ok: true, id, url: `${options.runUrl}/artifacts/${id}`, digest, bytes: size ?? 0 };
  } catch (error) {
    return failed(toRunError(error).message);
  }
}

export interface DownloadOptions extends Pick<UploadOptions, 'clock' | 'timeoutMs' | 'signal'> {
  /** Which one, by its name and id, of those that the workflow run has. */
  readonly wanted: (artifact: { readonly name: string; readonly id: number }) => boolean;
  /** Another workflow run, with a token for `actions: read`; absent: this one. */
  readonly from?: OtherRun;
  /** An empty folder for the time of the download. */
  readonly folder: string;
}

export interface Downloaded {
  readonly ok: true;
  readonly name: string;
  readonly id: number;
  /** As the service has it, unpacked by nobody yet. */
  readonly zip: Buffer;
}

/** Downloads the newest artifact that is wanted. Never throws; nothing of it is unpacked, so that no name in it leads anywhere. */
export async function downloadRun(options: DownloadOptions): Promise<Downloaded | UploadFailed> {
  return bounded(
    download(options).catch((error: unknown) => failed(toRunError(error).message)),
    options,
    'The download',
  );
}

async function download({ wanted, from, folder }: DownloadOptions): Promise<Downloaded | UploadFailed> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const client = new DefaultArtifactClient();
  const [repositoryOwner = '', repositoryName = ''] = from?.repository.split('/') ?? [];
  const findBy = from && {
    token: from.token.reveal(),
    workflowRunId: from.workflowRunId,
    repositoryOwner,
    repositoryName,
  };
  const where = findBy ? { findBy } : {};
  const { artifacts } = await client.listArtifacts({ latest: true, ...where });
  const artifact = artifacts.filter(wanted).sort((a, b) => b.id - a.id)[0];
  if (artifact === undefined) {
    const names = artifacts.slice(0, 5).map(({ name }) => name);
    const among = names.length === 0 ? '' : ` among ${names.join(', ')}`;
    return { ...failed(`There is no such artifact${among}`), absent: true };
  }
  if (artifact.size > MAX_ZIP_BYTES)
    return failed(`The artifact ${artifact.name} has ${artifact.size} bytes`);
  const expected = artifact.digest === undefined ? {} : { expectedHash: artifact.digest };
  const { digestMismatch } = await client.downloadArtifact(artifact.id, {
    path: folder,
    skipDecompress: true,
    ...expected,
    ...where,
  });
  if (digestMismatch) return failed(`The artifact ${artifact.name} is not what was uploaded`);
  const [file = ''] = await readdir(folder);
  return { ok: true, name: artifact.name, id: artifact.id, zip: await readFile(join(folder, file)) };
}

/** `work`, or a failure once its time is over. `work` must not reject: nobody may be left to hear it. */
async function bounded<T>(
  work: Promise<T | UploadFailed>,
  { clock, timeoutMs, signal }: Pick<UploadOptions, 'clock' | 'timeoutMs' | 'signal'>,
  what: string,
): Promise<T | UploadFailed> {
  const settled = new AbortController();
  const wake = AbortSignal.any(signal ? [settled.signal, signal] : [settled.signal]);
  const givenUp = clock.sleep(timeoutMs, wake).then((): UploadFailed => {
    const why = signal?.aborted ? 'was cancelled' : `did not end within ${timeoutMs / 1000} s`;
    return { ok: false, message: `${what} ${why}`, abandoned: true };
  });
  try {
    return await Promise.race([work, givenUp]);
  } finally {
    settled.abort();
  }
}

/**
 * False where a folder on the way was swapped for a symbolic link after it was listed. Throws for a file that
 * cannot be read: the client would throw outside any promise when it comes to zip that one, and end the
 * process.
 */
async function isReadableInPlace(path: string): Promise<boolean> {
  await access(path, constants.R_OK);
  return (await realpath(path)) === path;
}

function failed(message: string): UploadFailed {
  // A message of the blob store may quote the signed address.
  const unsigned = message.replace(/\bsig=[^&\s"']+/g, 'sig=***');
  return { ok: false, message: oneLine(unsigned), abandoned: false };
}

function tooLarge(what: string): RunError {
  return new RunError('internal_error', `The run folder holds ${what}`, { guidance: TOO_LARGE });
}
