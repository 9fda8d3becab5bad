/**
 * A run as it lies in its directory: what the tester judges, whether the run has just ended here or was downloaded
 * a year later. Reads files of unknown origin within bounds and never follows a path out of the directory.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasErrno, RunError } from '../lib/errors.ts';
import { sha256 } from '../lib/files.ts';
import { LARGEST_LOG_BYTES } from '../lib/log-file.ts';
import { Redactor } from '../lib/redact.ts';
import { type RunEvent, readEvent } from './events.ts';
import { noRun } from './find-run.ts';
import { fold } from './reduce.ts';
import type { RunSummary } from './run-summary.ts';
import { type Manifest, readFields, readManifest } from './schema.ts';
import { sessionOf } from './sessions.ts';

export interface RunFile {
  readonly sha256: string;
  readonly bytes: number;
  /** Empty for the log of a stage: it may be large, and no rule reads it. */
  readonly text: string;
  /** Of the log of a stage: whether a secret was found when it was read through. */
  readonly holdsSecret?: boolean;
}

/** Everything a rule may look at. */
export interface RunRecord {
  /** manifest.json as parsed, whoever wrote it. */
  readonly raw: Record<string, unknown>;
  /** The manifest as of `build:completed`, folded from the events; of a foreign run, what could be read. */
  readonly manifest: Partial<Manifest>;
  /** Null where the events do not give one. */
  readonly folded: Manifest | null;
  /** Events up to and with `build:completed`; empty for a foreign run. */
  readonly events: readonly RunEvent[];
  /** Every event there is. */
  readonly allEvents: readonly RunEvent[];
  /** The file of events goes on after them with something that is no event. */
  readonly eventsTorn: boolean;
  /** Null where there is none, or none that is a JSON object. */
  readonly summary: Partial<RunSummary> | null;
  /** Files of the run by their path inside the directory, with `/` on every system. */
  readonly files: ReadonlyMap<string, RunFile>;
  /** Paths of files that were left unread, for their size or their number. */
  readonly unread: readonly string[];
}

/** The log of all calls of a run, by its path in the run directory. */
export const CALL_LOG = 'cloud/commands.ndjson';

/** The files that a run writes, by their path in its directory; whatever else lies there is somebody else's. */
const OWN_FILE =
  /^(?:(?:manifest|run-summary|verdict|history-record)\.json|(?:events|control)\.jsonl|cloud\/(?:commands\.ndjson|transcript\.json)|cloud\/[A-Za-z0-9_-]+(?:\.attempt-[2-9])?\.diff\.patch|stages\/\d+-[A-Za-z0-9._-]+\.log)$/;

/** True for a file that the run itself writes. */
export function isOwnFile(path: string): boolean {
  return OWN_FILE.test(path);
}

/** Where the logs of the stages lie. */
const LOGS = 'stages/';

const MAX_FILES = 2000;
/** A run directory holds a handful of small files; what is larger is not read. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/**
 * Loads the directory of a run; `redactor` tells which values no log may hold. Throws RunError `input_invalid` where
 * it holds no readable manifest.json.
 */
export async function loadRecord(folder: string, redactor = new Redactor()): Promise<RunRecord> {
  const files = new Map<string, RunFile>();
  const unread: string[] = [];
  await collect(folder, '', { files, unread, redactor });
  const manifestFile = files.get('manifest.json');
  if (manifestFile === undefined) throw await noRun(folder);
  const raw = readFields(parseJson(manifestFile.text), 'manifest.json');
  const { events: allEvents, torn } = parseEvents(files.get('events.jsonl')?.text ?? '');
  const events = judgedOf(allEvents);
  if (allEvents.length === 0 && tellsNothing(raw))
    throw new RunError(
      'input_invalid',
      `${join(folder, 'manifest.json')} is no manifest: it tells nothing of a run`,
      { guidance: 'Name the directory of a run: .runs/<task>/cli/<run>' },
    );
  const folded = fold(events);
  return {
    raw,
    manifest: folded ?? readManifest(raw),
    folded,
    events,
    allEvents,
    eventsTorn: torn,
    summary: readSummary(files.get('run-summary.json')?.text ?? ''),
    files,
    unread,
  };
}

/** The events up to and with the last session's `build:completed`; all of them where it has none. */
export function judgedOf(allEvents: readonly RunEvent[]): readonly RunEvent[] {
  const session = sessionOf(allEvents);
  const built = session.findIndex(({ event }) => event === 'build:completed');
  return built === -1 ? allEvents : allEvents.slice(0, allEvents.length - session.length + built + 1);
}

function tellsNothing(raw: Record<string, unknown>): boolean {
  return Object.values(readManifest(raw)).every((value) => value === undefined);
}

/** The events of a file's text up to the first line that is none, and whether there was such a line. */
export function parseEvents(text: string): { readonly events: RunEvent[]; readonly torn: boolean } {
  const lines = text.split('\n').filter((line) => line !== '');
  const events: RunEvent[] = [];
  for (const line of lines) {
    const event = readEvent(parseJson(line));
    if (event === null) return { events, torn: true };
    events.push(event);
  }
  return { events, torn: text !== '' && !text.endsWith('\n') };
}

/** The path inside the run directory that a path in the manifest names; null where it names no file in it. */
export function pathInRun(path: string, taskId: string, runId: string): string | null {
  const prefix = `.runs/${taskId}/cli/${runId}/`;
  if (!path.startsWith(prefix)) return null;
  const inside = path.slice(prefix.length);
  return inside.split('/').some((part) => part === '' || part === '.' || part === '..') ? null : inside;
}

interface Collection {
  readonly files: Map<string, RunFile>;
  readonly unread: string[];
  readonly redactor: Redactor;
}

async function collect(folder: string, prefix: string, collection: Collection): Promise<void> {
  const { files, unread, redactor } = collection;
  const names = await readdir(join(folder, prefix)).catch(async (error: unknown) => {
    if (!hasErrno(error, 'ENOENT') && !hasErrno(error, 'ENOTDIR')) throw error;
    throw await noRun(folder);
  });
  for (const name of names.sort()) {
    const path = prefix === '' ? name : `${prefix}/${name}`;
    const info = await unlessGone(lstat(join(folder, path)));
    if (info?.isDirectory()) await collect(folder, path, collection);
    // Links are left out: what they lead to is not part of the run.
    else if (!info?.isFile()) continue;
    else if (info.size > mostBytesOf(path) || files.size >= MAX_FILES) unread.push(path);
    else if (path.startsWith(LOGS)) files.set(path, await readThrough(join(folder, path), redactor));
    else {
      const bytes = await unlessGone(readFile(join(folder, path)));
      if (bytes === null) continue;
      files.set(path, { sha256: sha256(bytes), bytes: bytes.length, text: bytes.toString('utf8') });
    }
  }
}

/** The log of a stage is read piece by piece, and so may be as large as one is kept. */
function mostBytesOf(path: string): number {
  return path.startsWith(LOGS) ? LARGEST_LOG_BYTES : MAX_FILE_BYTES;
}

/** Null for what has gone since it was listed, as the lock of somebody who wants to resume the run. */
async function unlessGone<T>(read: Promise<T>): Promise<T | null> {
  return read.catch((error: unknown) => {
    if (hasErrno(error, 'ENOENT')) return null;
    throw error;
  });
}

/** A text of it stays where short-lived things are, and is soon gone; larger ones pile up. */
const BLOCK_BYTES = 64 * 1024;

/** Reads a file piece by piece: a redactor that changes anything on the way has found a secret. */
async function readThrough(path: string, redactor: Redactor): Promise<RunFile> {
  const [bytesHash, textHash, redactedHash] = [
    createHash('sha256'),
    createHash('sha256'),
    createHash('sha256'),
  ];
  const decoder = new TextDecoder();
  const redacting = redactor.stream();
  let bytes = 0;
  for await (const piece of createReadStream(path, { highWaterMark: BLOCK_BYTES }) as AsyncIterable<Buffer>) {
    bytes += piece.length;
    bytesHash.update(piece);
    const text = decoder.decode(piece, { stream: true });
    textHash.update(text);
    redactedHash.update(redacting.push(text));
  }
  const rest = decoder.decode();
  textHash.update(rest);
  redactedHash.update(redacting.push(rest) + redacting.end());
  const holdsSecret = textHash.digest('hex') !== redactedHash.digest('hex');
  return { sha256: bytesHash.digest('hex'), bytes, text: '', holdsSecret };
}

function readSummary(text: string): Partial<RunSummary> | null {
  const value = parseJson(text);
  return value === null || typeof value !== 'object' || Array.isArray(value)
    ? null
    : (value as Partial<RunSummary>);
}

/** The value of a JSON text; null also where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
