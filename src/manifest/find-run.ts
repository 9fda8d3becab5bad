/**
 * Finds the directory of a run by what a person calls it: its path, its id, a part of it, or `latest`. Looks below
 * `.runs/` and, for a run whose directory is gone, at the names in `out/`. Reads no record.
 */
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { RunError } from '../lib/errors.ts';
import { listed } from '../lib/suggest.ts';

export interface KnownRun {
  readonly taskId: string;
  readonly runId: string;
  /** Absolute path of the run directory. */
  readonly folder: string;
}

/** The word for the newest run. */
const LATEST = 'latest';
/** Either of them makes a folder the directory of a run. */
const RECORDS = ['manifest.json', 'events.jsonl'];

/**
 * The directory of the run that `name` means in the checkout `root`; a path may also start at `here`. Throws RunError
 * `input_invalid` where there is none or there are several, with what to name instead.
 */
export async function findRun(
  name: string,
  { root, here = root }: { readonly root: string; readonly here?: string },
): Promise<string> {
  for (const start of new Set([here, root])) {
    const path = resolve(start, name);
    if (await holdsRecord(path)) return path;
  }
  const path = resolve(here, name);
  const runs = await runsOf(root);
  const meant = runsMeant(name, runs);
  if (meant.length > 1) throw several(name, meant);
  if (meant[0] !== undefined) return meant[0].folder;
  if (/[/\\]|^\.+$/.test(name) || (await isThere(path))) throw await noRun(path);
  throw unknown(name, runs, name === LATEST ? null : await taskOfGone(name, root));
}

/** Every run below `.runs/`, the oldest first; ids begin with the time of the start. */
export async function runsOf(root: string): Promise<KnownRun[]> {
  const tasks = await foldersIn(join(root, '.runs'));
  const found = await Promise.all(
    tasks.map(async (taskId) => {
      const folder = join(root, '.runs', taskId, 'cli');
      return (await foldersIn(folder)).map((runId) => ({ taskId, runId, folder: join(folder, runId) }));
    }),
  );
  return found.flat().sort((a, b) => (a.runId < b.runId ? -1 : 1));
}

/** Names of the tasks that have a history. */
export function tasksOf(root: string): Promise<string[]> {
  return foldersIn(join(root, 'out'));
}

/** Why a path is no directory of a run, and what to name instead. */
export async function noRun(path: string): Promise<RunError> {
  const info = await stat(path).catch(() => null);
  if (info === null) return refusal(`Directory ${path} does not exist`, NAME_ONE);
  if (!info.isDirectory()) {
    const holder = dirname(path);
    const cure = (await holdsRecord(holder)) ? `Name the directory that holds it: ${holder}` : NAME_ONE;
    return refusal(`${path} is a file, and no directory of a run`, cure);
  }
  const below = await runsBelow(path);
  const [last] = below.slice(-1);
  if (last === undefined) return refusal(`Directory ${path} holds no manifest.json`, NAME_ONE);
  const count = below.length === 1 ? 'a directory of a run' : `${below.length} directories of runs`;
  return refusal(`Directory ${path} holds no manifest.json, but ${count}`, `Name one of them: ${last}`);
}

const NAME_ONE = 'Name the directory of a run: .runs/<task>/cli/<run>';

const ANY = '*';
/** Where runs lie below a folder that somebody took for one: of downloads, of a task, of `.runs`, of a checkout. */
const PLACES = [[ANY], ['cli', ANY], [ANY, 'cli', ANY], ['.runs', ANY, 'cli', ANY]] as const;

/** Directories of runs, the newest of each folder last. */
async function runsBelow(folder: string): Promise<string[]> {
  const paths = (await Promise.all(PLACES.map((place) => pathsBelow(folder, place)))).flat();
  const holding = await Promise.all(paths.map(holdsRecord));
  return paths.filter((_, index) => holding[index]);
}

async function pathsBelow(folder: string, [part, ...rest]: readonly string[]): Promise<string[]> {
  if (part === undefined) return [folder];
  const names = part === ANY ? (await foldersIn(folder)).sort() : [part];
  return (await Promise.all(names.map((name) => pathsBelow(join(folder, name), rest)))).flat();
}

async function holdsRecord(folder: string): Promise<boolean> {
  for (const name of RECORDS) {
    const info = await stat(join(folder, name)).catch(() => null);
    if (info?.isFile()) return true;
  }
  return false;
}

/** The runs that a name can mean: by the whole id first, then by its beginning, then by its end. */
function runsMeant(name: string, runs: readonly KnownRun[]): readonly KnownRun[] {
  if (name === LATEST) return runs.slice(-1);
  const task = name.endsWith(`/${LATEST}`) ? name.slice(0, -LATEST.length - 1) : null;
  if (task !== null) return runs.filter(({ taskId }) => taskId === task).slice(-1);
  const ways: ((run: KnownRun) => boolean)[] = [
    ({ runId, taskId }) => runId === name || `${taskId}/${runId}` === name,
    ({ runId }) => runId.startsWith(name),
    ({ runId }) => runId.endsWith(name),
  ];
  return ways.map((way) => runs.filter(way)).find((found) => found.length > 0) ?? [];
}

function several(name: string, runs: readonly KnownRun[]): RunError {
  const ids = runs.map(({ taskId, runId }) => `${taskId}/${runId}`);
  return refusal(`"${name}" can mean ${runs.length} runs`, `Name one of ${listed(ids)}`);
}

function unknown(name: string, runs: readonly KnownRun[], task: string | null): RunError {
  if (task !== null)
    return refusal(
      `Run "${name}" is in the history of the task ${task}, but its directory is gone`,
      'Take it from the artifact of the run, and name the directory',
    );
  if (runs.length === 0) return refusal(`There is no run "${name}": nothing was run here yet`, ANOTHER_ROOT);
  const newest = runs
    .slice(-5)
    .map(({ runId }) => runId)
    .reverse();
  return refusal(
    `There is no run "${name}"`,
    `Name one of ${newest.join(', ')}, or latest; runs lists them all`,
  );
}

const ANOTHER_ROOT = 'Run something first, or name by --root the folder that holds .runs';

/** The task whose history knows the run, whose directory is not there. */
async function taskOfGone(name: string, root: string): Promise<string | null> {
  // No run that is found needs it, and its shapes are many.
  const { readState } = await import('./history.ts');
  for (const taskId of await tasksOf(root)) {
    const { runs } = await readState({ workingDirectory: root, taskId }).catch(() => ({ runs: [] }));
    if (runs.some(({ run_id }) => run_id === name || (name.length >= 4 && run_id.endsWith(name))))
      return taskId;
  }
  return null;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Names of folders, links left out; none where the folder cannot be read. */
async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function refusal(message: string, guidance: string): RunError {
  return new RunError('input_invalid', message, { guidance });
}
