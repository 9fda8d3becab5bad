/**
 * Finds the results that a gate joins: in a folder, or among the artifacts of this workflow run. They are foreign: only
 * files that a run writes are read, from where nothing else of theirs leads. Judges nothing.
 */
import { lstat, mkdir, opendir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Arrived } from '../gate/fan-in.ts';
import { fetchArtifacts } from '../github/artifact-set.ts';
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
/** An artifact in a folder of its own, and in it a task, `cli`, and a run. */
const MAX_DEPTH = 6;

/** Every result there is. Throws RunError where they cannot be looked for at all. */
export async function gather(
  { inputs, context }: { readonly inputs: Inputs; readonly context: Context },
  deps: GatherDeps,
): Promise<readonly Arrived[]> {
  const { results } = inputs;
  if (results !== undefined) return inFolder(resolve(deps.host.workingDirectory, results), deps);
  const { workflow } = context;
  if (workflow === null)
    throw new RunError('input_invalid', 'There is no workflow run whose artifacts could be joined', {
      guidance: 'Name a folder of results',
    });
  const head = `${inputs.artifactName}-${workflow.runId}-`;
  const one = inputs.resultsOf === 'attempt' ? workflow.attempt : null;
  return inArtifacts((name) => {
    const [, attempt] = /^(\d+)-.+-[0-9a-f]{8}(?:-post)?$/.exec(name.slice(head.length)) ?? [];
    return name.startsWith(head) && attempt !== undefined && (one === null || attempt === one);
  }, deps);
}

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
  for (const [index, { name, zip }] of fetched.entries()) {
    try {
      if (typeof zip === 'string') throw new RunError('network_error', zip);
      for (const run of runsIn(zip)) {
        const place = join(host.scratch, 'results', String(index), run.taskId, run.runId);
        arrived.push(await read(await unpacked(run, place), name, deps));
      }
    } catch (error) {
      arrived.push({ source: name, found: { fault: toRunError(error).message } });
    }
  }
  return arrived;
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

/** Every folder below `root` that holds a manifest; links are not followed. Throws RunError where there is no folder. */
async function inFolder(root: string, deps: GatherDeps): Promise<Arrived[]> {
  const info = await lstat(root).catch(() => null);
  if (!info?.isDirectory())
    throw new RunError('result_missing', `There is no folder ${root}`, {
      guidance: 'Download the results before, or leave results out: then the gate takes the artifacts itself',
    });
  const arrived: Arrived[] = [];
  const open = [{ folder: root, depth: 0 }];
  let entries = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { folder, depth } = next;
    const below: string[] = [];
    let isRun = false;
    for await (const entry of await opendir(folder)) {
      entries += 1;
      if (entries > MAX_ENTRIES)
        throw new RunError('input_invalid', `The folder ${root} holds more than ${MAX_ENTRIES} entries`);
      if (entry.isFile() && entry.name === 'manifest.json') isRun = true;
      if (entry.isDirectory()) below.push(entry.name);
    }
    const source = relative(root, folder).split(sep).join('/') || '.';
    if (isRun) arrived.push(await read(folder, source, deps));
    else if (depth < MAX_DEPTH)
      open.push(...below.map((name) => ({ folder: join(folder, name), depth: depth + 1 })));
  }
  return arrived.sort((one, other) => (one.source < other.source ? -1 : 1));
}

async function read(folder: string, source: string, { redactor }: GatherDeps): Promise<Arrived> {
  try {
    return { source, found: { record: await loadRecord(folder, redactor) } };
  } catch (error) {
    return { source, found: { fault: toRunError(error).message } };
  }
}
