/**
 * A run as far as its record tells: events, manifest and verdict, read in a moment and also while the run still goes
 * on. Leaves logs and diffs unread, judges nothing, and takes a foreign or partial record for what it holds.
 */
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { readBounded } from '../lib/files.ts';
import { eventsOf, findEvent, type RunEvent } from './events.ts';
import { noRun } from './find-run.ts';
import { MAX_FILE_BYTES, parseEvents, parseJson } from './record.ts';
import { fold } from './reduce.ts';
import { type Manifest, readFields, readManifest, VerdictRecord } from './schema.ts';
import { sessionOf } from './sessions.ts';

export interface SavedRun {
  /** Absolute path of the run directory. */
  readonly folder: string;
  readonly taskId: string;
  readonly runId: string;
  /** Folded from the events; of a foreign run, what could be read. */
  readonly manifest: Partial<Manifest>;
  /** Empty for a foreign run. */
  readonly events: readonly RunEvent[];
  /** Null where the run wrote none, or none that can be read. */
  readonly verdict: VerdictRecord | null;
  /** What the reviewer said last. */
  readonly feedback: string;
  /** Paths of its files inside the directory, with `/` on every system. */
  readonly files: ReadonlySet<string>;
  /** It came to its end, whoever wrote it: nothing more is to come. */
  readonly ended: boolean;
}

/** Reads a run. Throws RunError `input_invalid` where the folder holds neither events nor a manifest. */
export async function readRun(folder: string): Promise<SavedRun> {
  const [eventsText, manifestText, verdictText] = await Promise.all(
    ['events.jsonl', 'manifest.json', 'verdict.json'].map((name) =>
      readBounded(join(folder, name), MAX_FILE_BYTES),
    ),
  );
  if (!eventsText && !manifestText) throw await noRun(folder);
  const { events } = parseEvents(eventsText ?? '');
  const folded = fold(events);
  // What a session came to that was gone on with is no end of the run.
  const session = sessionOf(events);
  const manifest = folded ?? readManifest(readFields(parseJson(manifestText ?? ''), 'manifest.json'));
  return {
    folder,
    taskId: manifest.task_id ?? basename(dirname(dirname(folder))),
    runId: manifest.run_id ?? basename(folder),
    manifest,
    events,
    verdict: VerdictRecord.safeParse(parseJson(verdictText ?? '')).data ?? null,
    feedback: eventsOf(session, 'review:completed').at(-1)?.payload.feedback ?? '',
    files: await filesIn(folder),
    ended:
      folded === null
        ? manifest.status !== 'in_progress' && manifest.status !== 'queued'
        : findEvent(session, 'run:completed') !== undefined,
  };
}

async function filesIn(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  return new Set(
    files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/')),
  );
}
