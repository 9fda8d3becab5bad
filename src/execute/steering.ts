/**
 * Files of a work tree that stand aside for others while agents work in it, and come back afterwards, also where the process
 * died in between: what is done is written down before it is done. Follows no link, neither of a file nor of a folder above
 * it. Knows nothing of which files those are, and why.
 */
import { constants } from 'node:fs';
import { lstat, mkdir, open, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { hasErrno, RunError } from '../lib/errors.ts';
import { readBounded, replaceFile, sha256 } from '../lib/files.ts';

/** A file that is to stand in the work tree for the time being. */
export interface StandIn {
  /** From the root of the work tree on, with `/`. */
  readonly path: string;
  /** Null where nothing is to stand there. */
  readonly text: string | null;
}

interface Place {
  /** Absolute path of the root of the work tree. */
  readonly top: string;
  /** Absolute path of its `.git`: no agent reads there. */
  readonly gitFolder: string;
  /** Commit of HEAD: in another checkout nothing comes back. */
  readonly head: string;
}

const Journal = z.object({
  head: z.string(),
  entries: z.array(
    z.object({
      path: z
        .string()
        .refine((path) => path.split('/').every((part) => !['', '.', '..', '.git'].includes(part))),
      /** Of what stands in; null where nothing does. */
      sha256: z.string().nullable(),
    }),
  ),
  /** Folders that were made for them. */
  made: z.array(z.string()),
});
type Journal = z.infer<typeof Journal>;

const MAX_JOURNAL = 4 << 20;
const MAX_FILE = 16 << 20;
const WRITE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);

/** Gives the paths at which nothing could be changed: a folder above them is a link, or none. */
export async function putAside(place: Place, wanted: readonly StandIn[]): Promise<readonly string[]> {
  await putBack(place);
  const room = roomOf(place);
  await mkdir(room, { recursive: true });
  const plan = await planOf(place, wanted);
  const journal: Journal = {
    head: place.head,
    entries: plan.reachable.map(({ path, text }) => ({ path, sha256: text === null ? null : sha256(text) })),
    made: plan.made,
  };
  // Before anything is moved: from here on whoever comes next can bring it back.
  await replaceFile(journalOf(place), JSON.stringify(journal));
  try {
    for (const [at, { path }] of journal.entries.entries())
      await move(join(place.top, path), join(room, String(at)));
    for (const { path, text } of plan.reachable) if (text !== null) await writeNew(place, path, text);
  } catch (cause) {
    await putBack(place);
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new RunError('base_unavailable', `The files that steer agents cannot be put in place: ${why}`, {
      cause,
    });
  }
  return plan.unreachable;
}

/**
 * Brings back what stood aside, if anything does. Gives the paths at which what stood in for it was changed in the
 * meantime: that is gone then.
 */
export async function putBack(place: Place): Promise<readonly string[]> {
  const journal = await readJournal(place);
  if (journal === null) return [];
  const changed: string[] = [];
  if (journal.head === place.head) {
    for (const [at, entry] of journal.entries.entries())
      if (await bringBack(place, String(at), entry)) changed.push(entry.path);
    for (const folder of journal.made.toReversed()) await rmdir(join(place.top, folder)).catch(() => {});
  }
  await rm(roomOf(place), { recursive: true, force: true });
  return changed;
}

function roomOf({ gitFolder }: Place): string {
  return join(gitFolder, 'codex-orchestrator');
}

function journalOf(place: Place): string {
  return join(roomOf(place), 'journal.json');
}

async function readJournal(place: Place): Promise<Journal | null> {
  const text = await readBounded(journalOf(place), MAX_JOURNAL);
  if (text === null) return null;
  try {
    return Journal.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

interface Plan {
  readonly reachable: readonly StandIn[];
  readonly unreachable: string[];
  /** Folders that are missing, the highest first. */
  readonly made: string[];
}

async function planOf({ top }: Place, wanted: readonly StandIn[]): Promise<Plan> {
  const gone = new Set(wanted.map(({ path }) => path));
  const reachable: StandIn[] = [];
  const unreachable: string[] = [];
  const made = new Set<string>();
  for (const one of wanted) {
    const missing: string[] = [];
    let blocked = false;
    for (const folder of foldersAbove(one.path)) {
      const info = await lstat(join(top, folder)).catch(() => null);
      // What is put aside itself is out of the way by then.
      if (info === null || (!info.isDirectory() && gone.has(folder))) missing.push(folder);
      else if (!info.isDirectory()) blocked = true;
    }
    if (blocked) unreachable.push(one.path);
    else reachable.push(one);
    if (!blocked && one.text !== null) for (const folder of missing) made.add(folder);
  }
  return { reachable, unreachable, made: [...made].sort() };
}

/** The highest first. */
function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.unshift(folder);
  return folders;
}

/** Moves whatever is there, a link as the link it is; nothing where nothing is. */
async function move(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: unknown) => {
    if (!hasErrno(error, 'ENOENT') && !hasErrno(error, 'ENOTDIR')) throw error;
  });
}

async function writeNew({ top }: Place, path: string, text: string): Promise<void> {
  for (const folder of foldersAbove(path)) {
    await mkdir(join(top, folder)).catch((error: unknown) => {
      if (!hasErrno(error, 'EEXIST')) throw error;
    });
    if (!(await lstat(join(top, folder))).isDirectory()) throw new Error(`${folder} is no folder`);
  }
  const file = await open(join(top, path), WRITE, 0o644);
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}

/** True where what stood in was changed. Nothing that was moved already, or not yet, is touched. */
async function bringBack(
  place: Place,
  name: string,
  { path, sha256: hash }: Journal['entries'][number],
): Promise<boolean> {
  const [there, aside] = [join(place.top, path), join(roomOf(place), name)];
  for (const folder of foldersAbove(path)) {
    const info = await lstat(join(place.top, folder)).catch(() => null);
    if (info !== null && !info.isDirectory()) return false;
  }
  const kept = await lstat(aside).catch(() => null);
  if (kept === null && hash === null) return false;
  const text = await readBounded(there, MAX_FILE);
  const standsIn = hash !== null && text !== null && sha256(text) === hash;
  // Where nothing was put aside, only what stands in is there to be taken away.
  if (kept === null && text !== null && !standsIn) return true;
  await rm(there, { recursive: true, force: true });
  if (kept !== null) {
    await mkdir(dirname(there), { recursive: true });
    await rename(aside, there);
  }
  return text !== null && !standsIn;
}
