/**
 * The run directory: appends each event, then replaces the manifest that is folded from them, at milestones at once
 * and otherwise once a second. Everything that is written here goes through the redactor first. Decides
 * nothing about what the events mean.
 */
import { lstat, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Clock, isoTime, later } from '../lib/clock.ts';
import { hasErrno, RunError } from '../lib/errors.ts';
import { appendFile, appendQuickly, replaceFile, sha256, syncFile, writeWhenAbsent } from '../lib/files.ts';
import type { Redactor } from '../lib/redact.ts';
import { type EventBody, type FileRecord, type RunEvent, readEvent } from './events.ts';
import { reduce, runFolder } from './reduce.ts';
import type { Manifest } from './schema.ts';
import { type StageLog, stageLogs } from './stage-log.ts';

/**
 * Facts after which the run goes on only when events and manifest are on the disk and would outlive the machine:
 * what is at the service, what a person decided, and what a run ended with. All others outlive this process.
 */
const MILESTONES: ReadonlySet<EventBody['event']> = new Set([
  'run:started',
  'run:reopened',
  'run:paused',
  'run:resumed',
  'run:cancelling',
  'approval:requested',
  'approval:granted',
  'cloud:submitting',
  'cloud:submitted',
  'build:completed',
  'run:completed',
  'apply:started',
  'apply:completed',
]);

/** A manifest of many stages is large: writing it for each event would cost the square of their number. */
const SNAPSHOT_INTERVAL_MS = 1000;

export interface Store {
  readonly runId: string;
  /** Absolute path of the run directory. */
  readonly folder: string;
  /** Path of a file of this run as the manifest names it: relative to the working directory. */
  pathOf(name: string): string;
  /** The events as they stand in `events.jsonl`. */
  readonly events: readonly RunEvent[];
  /** The manifest as of the last event. Throws before `run:started`. */
  readonly manifest: Manifest;
  /** Records one fact: in `events.jsonl` before this resolves and before anybody is told; a milestone durably. */
  emit(body: EventBody): Promise<void>;
  /** The text as it may be written: for who cuts it, since a half of a secret is not found any more. */
  redact(text: string): string;
  /** Replaces a file of the run and tells what now stands on the disk. */
  write(name: string, content: string): Promise<FileRecord>;
  /** Opens the log of one stage; `onText` hears what is written to it, as it is written. */
  openStageLog(stage: string, onText: (text: string) => void): StageLog;
  /** Appends one JSON line to a log file of the run and gives the line as it was written. */
  log(name: string, record: unknown): Promise<string>;
}

interface StoreOptions {
  readonly workingDirectory: string;
  readonly taskId: string;
  readonly runId: string;
  readonly clock: Clock;
  readonly redactor: Redactor;
  /** Most that is kept of what one stage prints, in MiB; absent where no stage will run. */
  readonly stageLogMib?: number;
  readonly onEvent: (event: RunEvent, manifest: Manifest) => void;
  /** Events that are on the disk already, of a run that another process began. */
  readonly events?: readonly RunEvent[];
}

/** Opens the directory of a run and creates what is missing of it. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { workingDirectory, taskId, runId, clock, redactor } = options;
  const relative = runFolder(taskId, runId);
  const folder = join(workingDirectory, relative);
  await makeFolders(workingDirectory, taskId, folder).catch(refuse);

  const events = [...(options.events ?? [])];
  let manifest = events.reduce<Manifest | null>(reduce, null);
  const path = join(folder, 'events.jsonl');
  const snapshots = makeSnapshots(join(folder, 'manifest.json'), path);
  let torn = false;
  let last: Promise<void> = Promise.resolve();

  const store: Store = {
    runId,
    folder,
    events,
    pathOf: (name) => `${relative}/${name}`,
    get manifest() {
      if (manifest === null) throw new Error('The run has no first event yet');
      return manifest;
    },
    emit(body) {
      // One writer at a time, in the order of the calls; a failed write fails its own caller only.
      const mine = last.then(() => record(body)).catch(refuseUnwritable);
      last = mine.catch(() => {});
      return mine;
    },
    redact: (text) => redactor.redact(text),
    async write(name, content) {
      const safe = redactor.redact(content);
      await replaceFile(join(folder, name), safe).catch(refuseUnwritable);
      return { path: store.pathOf(name), sha256: sha256(safe), bytes: Buffer.byteLength(safe) };
    },
    openStageLog: stageLogs(folder, relative, { redactor, mib: options.stageLogMib ?? 0 }),
    async log(name, entry) {
      const line = `${redacted(entry)}\n`;
      appendOrRefuse(join(folder, name), line);
      return line;
    },
  };
  return store;

  async function record(body: EventBody): Promise<void> {
    const line = redacted({ ...header(), ...body });
    // What is kept in memory is what stands on the disk, so that a replay sees the same.
    const event = readEvent(JSON.parse(line));
    if (event === null) throw new Error(`The event ${body.event} does not have its declared shape`);
    // A line of which only a part was written would make the next one unreadable.
    if (torn) await replaceFile(path, events.map((known) => `${JSON.stringify(known)}\n`).join(''));
    const milestone = MILESTONES.has(body.event);
    torn = true;
    if (milestone) await appendFile(path, `${line}\n`);
    else appendQuickly(path, `${line}\n`);
    torn = false;
    events.push(event);
    manifest = reduce(manifest, event);
    if (manifest === null) return;
    if (milestone) await snapshots.write(manifest);
    else snapshots.writeSoon(manifest);
    options.onEvent(event, manifest);
  }

  /** JSON in one line. Texts are redacted one by one, so that a secret of digits cannot break a number. */
  function redacted(value: unknown): string {
    return JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'string' ? redactor.redact(inner) : inner,
    );
  }

  function header() {
    return {
      schema_version: 1,
      seq: events.length + 1,
      timestamp: isoTime(Math.max(clock.now(), timeOf(events.at(-1)))),
      task_id: taskId,
      run_id: runId,
    };
  }
}

/** When the event before happened: the clock of the process that wrote it may have been a little ahead. */
function timeOf(event: RunEvent | undefined): number {
  return event === undefined ? 0 : Date.parse(event.timestamp);
}

/** Writes the manifest, one writer at a time, so that an older one never replaces a newer. */
function makeSnapshots(path: string, eventsPath: string) {
  let waiting: Manifest | null = null;
  let last: Promise<void> = Promise.resolve();

  function write(manifest: Manifest, before = async () => {}): Promise<void> {
    waiting = null;
    const mine = last.then(before).then(() => replaceFile(path, toJson(manifest)));
    last = mine.catch(() => {});
    return mine;
  }

  return {
    write,
    writeSoon(manifest: Manifest): void {
      if (waiting === null) later(SNAPSHOT_INTERVAL_MS, writeWaiting);
      waiting = manifest;
    },
  };

  function writeWaiting(): void {
    // A failure is met again at the next milestone, which every run ends with.
    // The events are on the disk before what is folded from them.
    if (waiting !== null) void write(waiting, () => syncFile(eventsPath)).catch(() => {});
  }
}

/** What a system says of a disk that is full or that may not be written. */
const UNWRITABLE = ['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EACCES', 'EPERM'];

/** As the events of the same calls: outlives this process. A log that a dying machine cut off is found by its hash. */
function appendOrRefuse(path: string, line: string): void {
  try {
    appendQuickly(path, line);
  } catch (error) {
    refuseUnwritable(error);
  }
}

function refuseUnwritable(cause: unknown): never {
  if (hasErrno(cause, 'ENOENT')) refuseGone(cause);
  if (!UNWRITABLE.some((code) => hasErrno(cause, code))) throw cause;
  refuse(cause);
}

/** The folder was there when the record was opened. */
function refuseGone(cause: Error): never {
  throw new RunError(
    'input_invalid',
    `The record of the run was removed while it went on: ${cause.message}`,
    {
      cause,
      guidance: 'Let nothing remove .runs and out, as git clean -x does where it is not told -e .runs -e out',
    },
  );
}

/** For whoever set the machine up to mend, and no fault of ours. */
function refuse(cause: unknown): never {
  if (cause instanceof RunError) throw cause;
  const why = cause instanceof Error ? cause.message : String(cause);
  throw new RunError('input_invalid', `The record of the run cannot be written: ${why}`, {
    cause,
    guidance: 'Make the working directory writable and see that its disk has room',
  });
}

async function makeFolders(workingDirectory: string, taskId: string, folder: string): Promise<void> {
  const above = ['.runs', 'out', `.runs/${taskId}`, `.runs/${taskId}/cli`];
  const paths = [
    ...above.map((name) => join(workingDirectory, name)),
    ...['', 'cloud', 'stages'].map((name) => join(folder, name)),
  ];
  for (const path of paths) await refuseOther(path);
  for (const path of paths) await makeFolder(path);
  for (const name of ['.runs', 'out'])
    await writeWhenAbsent(join(workingDirectory, name, '.gitignore'), '*\n');
}

/** A link would take the record out of the checkout; a file in this place is somebody else's. */
async function refuseOther(path: string): Promise<void> {
  const info = await lstat(path).catch(() => null);
  if (info === null || info.isDirectory()) return;
  throw new RunError('input_invalid', `${path} is no folder`, {
    guidance: 'Remove it, or set working-directory: the record of a run is written there',
  });
}

/** One level: where nothing can be made, as below /proc, node tries for ever to make all of them. */
async function makeFolder(path: string): Promise<void> {
  await mkdir(path).catch((error: unknown) => {
    if (!hasErrno(error, 'EEXIST')) throw error;
  });
}

/** JSON as every file of a run is written: two spaces, final newline. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
