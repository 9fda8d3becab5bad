/**
 * Finds the results that a gate joins: in a folder, or among the artifacts of this workflow run. They are foreign: only
 * files that a run writes are read, from where nothing else of theirs leads. Judges nothing.
 */
import { lstat, mkdir, opendir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Arrived } from '../gate/found.ts';
import { fetchArtifacts } from '../github/artifact-set.ts';
import { MAX_BYTES } from '../github/artifacts.ts';
import type { Context } from '../inputs/context.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { RunError, toRunError } from '../lib/errors.ts';
import { isOwnFile, loadRecord } from '../manifest/record.ts';
import type { Deps } from './deps.ts';
import { type Packed, runsIn } from './take-in.ts';

type GatherDeps = Pick<Deps, 'clock' | 'host' | 'signal' | 'redactor'>;

const DOWNLOAD_TIMEOUT_MS = 300_000;
/** A run has a dozen files; a workflow has some thousand runs at most. */
const MAX_ENTRIES = 200_000;
/** A run has some kilobytes; so much of all artifacts together is unpacked, and what is beyond it is not read. */
const MAX_UNPACKED_BYTES = 2 * 1024 * 1024 * 1024;
/** Where they are unpacked, in what is private to the step. */
const RESULTS_FOLDER = 'results';
/** An artifact in a folder of its own, and in it a task, `cli`, and a run. */
const MAX_DEPTH = 6;

/** What was found, and the folders in which the run directories of it lie. */
export interface Gathered {
  readonly arrived: readonly Arrived[];
  readonly folders: readonly string[];
}

/** Every result there is. Throws RunError where they cannot be looked for at all. */
export async function gather(
  { inputs, context }: { readonly inputs: Inputs; readonly context: Context },
  deps: GatherDeps,
): Promise<Gathered> {
  const { results } = inputs;
  if (results !== undefined) {
    const folder = resolve(deps.host.workingDirectory, results);
    return { arrived: await inFolder(folder, deps), folders: [folder] };
  }
  const { workflow } = context;
  if (workflow === null)
    throw new RunError('input_invalid', 'There is no workflow run whose artifacts could be joined', {
      guidance: 'Name a folder of results',
    });
  const head = `${inputs.artifactName}-${workflow.runId}-`;
  const one = inputs.resultsOf === 'attempt' ? workflow.attempt : null;
  const arrived = await inArtifacts((name) => {
    const [, attempt] = RESULTS.exec(name.slice(head.length)) ?? [];
    return name.startsWith(head) && attempt !== undefined && (one === null || attempt === one);
  }, deps);
  return { arrived, folders: [join(deps.host.scratch, RESULTS_FOLDER)] };
}

/** What follows prefix and workflow run in the name of an artifact with runs; those of records and of a gate end otherwise. */
const RESULTS = /^(\d+)-.+-[0-9a-f]{8}(?:-post)?$/;

async function inArtifacts(wanted: (name: string) => boolean, deps: GatherDeps): Promise<Arrived[]> {
  const { clock, host, signal } = deps;
  const folder = join(host.scratch, 'artifacts');
  await mkdir(folder, { recursive: true });
  const fetched = await fetchArtifacts({ wanted, folder, clock, timeoutMs: DOWNLOAD_TIMEOUT_MS, signal });
  if (typeof fetched === 'string')
    throw new RunError('network_error', `The artifacts of this workflow run cannot be had: ${fetched}`, {
      guidance: 'Run the job of the gate again',
    });
  const arrived: Arrived[] = [];
  let room = MAX_UNPACKED_BYTES;
  for (const [index, { name, zip }] of fetched.entries()) {
    try {
      if (typeof zip === 'string') throw new RunError('network_error', zip);
      for (const run of runsIn(zip, Math.min(room, MAX_BYTES))) {
        room -= sizeOf(run);
        const place = join(host.scratch, RESULTS_FOLDER, String(index), run.taskId, run.runId);
        arrived.push(await readArrived(await unpacked(run, place), name, deps));
      }
    } catch (error) {
      arrived.push({ source: name, found: { fault: toRunError(error).message } });
    }
  }
  return arrived;
}

function sizeOf({ files }: Packed): number {
  return [...files.values()].reduce((sum, { length }) => sum + length, 0);
}

/** Puts the files of a run where nothing else is. */
async function unpacked({ files }: Packed, place: string): Promise<string> {
  for (const [path, content] of files) {
    if (!isOwnFile(path)) continue;
    const target = join(place, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content, { flag: 'wx' });
  }
  return place;
}

/** Either of them makes a folder the directory of a run, whatever else is missing. */
const RECORDS: readonly string[] = ['manifest.json', 'events.jsonl', 'verdict.json'];

/** Every folder below `root` that holds a record; links are not followed. Throws RunError where there is no folder. */
export async function inFolder(root: string, deps: Pick<GatherDeps, 'redactor'>): Promise<Arrived[]> {
  const info = await lstat(root).catch(() => null);
  if (!info?.isDirectory())
    throw new RunError('result_missing', `There is no folder ${root}`, {
      guidance: 'Download the results before, or leave results out: then the gate takes the artifacts itself',
    });
  const runs = new Map<string, readonly string[]>();
  const arrived: Arrived[] = [];
  const sourceOf = (folder: string): string => relative(root, folder).split(sep).join('/') || '.';
  const open = [{ folder: root, depth: 0 }];
  let room = MAX_ENTRIES;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { folder, depth } = next;
    const found = await namesIn(folder, room);
    // One that nobody can look into, for its rights or a name that is no text, may hold what blocks.
    if (found instanceof Error) {
      arrived.push({
        source: sourceOf(folder),
        found: { fault: `It cannot be looked into: ${found.message}` },
      });
      continue;
    }
    const { files, below } = found;
    room -= found.entries;
    if (room < 0)
      throw new RunError('input_invalid', `The folder ${root} holds more than ${MAX_ENTRIES} entries`);
    if (files.some((name) => RECORDS.includes(name))) runs.set(folder, files);
    else if (depth < MAX_DEPTH)
      open.push(...below.map((name) => ({ folder: join(folder, name), depth: depth + 1 })));
  }
  for (const [folder, files] of runs) {
    // What leads the earliest readers to a run that lies beside it is no run.
    const led = join(dirname(folder), 'cli', basename(folder));
    if (files.length === 1 && files[0] === 'manifest.json' && runs.has(led)) continue;
    arrived.push(await readArrived(folder, sourceOf(folder), deps));
  }
  return arrived.sort((one, other) => (one.source < other.source ? -1 : 1));
}

/** The names in a folder, of which one more than `room` are looked at; or why it cannot be read. */
async function namesIn(
  folder: string,
  room: number,
): Promise<{ readonly files: string[]; readonly below: string[]; readonly entries: number } | Error> {
  const [files, below]: [string[], string[]] = [[], []];
  let entries = 0;
  try {
    for await (const entry of await opendir(folder)) {
      if (entry.isFile()) files.push(entry.name);
      if (entry.isDirectory()) below.push(entry.name);
      entries += 1;
      if (entries > room) break;
    }
    return { files, below, entries };
  } catch (error) {
    return toRunError(error);
  }
}

/** The record in a folder, or why there is none. Never throws. */
export async function readArrived(
  folder: string,
  source: string,
  { redactor }: Pick<GatherDeps, 'redactor'>,
): Promise<Arrived> {
  try {
    return { source, found: { record: await loadRecord(folder, redactor) } };
  } catch (error) {
    return { source, found: { fault: toRunError(error).message } };
  }
}
