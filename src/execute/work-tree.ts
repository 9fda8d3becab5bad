/**
 * The git work tree that a diff is applied to: what is tracked and changed in it, and an apply that is whole or did not
 * happen. Runs no hook, makes no commit, talks to no remote, and knows neither runs nor what may be applied.
 */
import { lstat, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { RunError } from '../lib/errors.ts';
import type { ChildResult, Spawn } from '../lib/process.ts';
import { oneLine } from '../lib/text.ts';

const GIT_TIMEOUT_MS = 120_000;

/** Whatever the configuration of the user or of the repository says. */
const SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.protectNTFS=true',
  'core.protectHFS=true',
  'safe.bareRepository=explicit',
  'apply.ignoreWhitespace=no',
].flatMap((setting) => ['-c', setting]);
const APPLY = ['apply', '--index', '-p1', '--whitespace=nowarn'];

interface GitOptions {
  /** Absolute path of git, outside the checkout. */
  readonly file: string;
  /** A folder in the work tree. */
  readonly cwd: string;
  /** The whole environment of git. */
  readonly env: Readonly<Record<string, string>>;
  readonly spawn: Spawn;
  readonly signal: AbortSignal;
}

export type ApplyEnd =
  | { readonly ok: true }
  /** `restored`: tree and index are as they were. */
  | { readonly ok: false; readonly message: string; readonly restored: boolean };

export interface WorkTree {
  /** Absolute path. */
  readonly root: string;
  /** The mode of each tracked file by its path, with `/` on every system. */
  tracked(): Promise<ReadonlyMap<string, string>>;
  /** Tracked paths whose content in the tree or in the index is not that of the last commit. */
  changed(): Promise<ReadonlySet<string>>;
  /** The paths that git itself reads in the diff, in order; null where it reads it not to its end. */
  pathsIn(diff: string): Promise<readonly string[] | null>;
  /** The first link among the folders above the paths, also one that git does not know; null where there is none. */
  linkAbove(paths: readonly string[]): Promise<string | null>;
  /** True where tree and index hold all that the diff makes. */
  holds(diff: string): Promise<boolean>;
  /** Applies the diff to tree and index, or leaves both as they are. `paths`: every one it touches, all of them unchanged. */
  apply(diff: string, paths: readonly string[]): Promise<ApplyEnd>;
}

type Git = (args: readonly string[], input?: string) => Promise<ChildResult>;

/** Opens the work tree that holds the folder. Throws RunError `input_invalid` where there is none that git will use. */
export async function openWorkTree(options: GitOptions): Promise<WorkTree> {
  const found = await gitIn(options.cwd, options)(['rev-parse', '--show-toplevel']);
  const root = resolve(found.stdout.replace(/\n$/, ''));
  if (found.exitCode !== 0 || found.stdout === '')
    throw new RunError('input_invalid', `${options.cwd} is in no work tree of git: ${wordsOf(found)}`, {
      guidance: 'Check the repository out first, and name it by working-directory',
    });
  const git = gitIn(root, options);
  // Whatever ends an apply must not end what undoes it.
  const calm = gitIn(root, { ...options, signal: new AbortController().signal });
  return {
    root,
    tracked: () => trackedBy(git),
    changed: () => changedSince(git),
    async pathsIn(diff) {
      const { exitCode, stdout } = await git(['apply', '-p1', '--numstat', '-z'], diff);
      if (exitCode !== 0) return null;
      return stdout.split('\0').flatMap((row) => (row === '' ? [] : [row.split('\t').slice(2).join('\t')]));
    },
    // By --index git knows the links of the index alone, and writes through any other.
    linkAbove: (paths) => firstLink(root, foldersOf(paths)),
    async holds(diff) {
      return (await git([...APPLY, '--check', '--reverse'], diff)).exitCode === 0;
    },
    async apply(diff, paths) {
      // In a checkout that was copied or restored the index knows files by times they no longer have: git apply would
      // take every one for changed. This notes the new times, and changes nothing else.
      await git(['update-index', '-q', '--refresh']);
      const checked = await git([...APPLY, '--check'], diff);
      if (checked.exitCode !== 0) return { ok: false, message: wordsOf(checked), restored: true };
      const restore = await remember(root, calm, paths);
      if (restore === null)
        return { ok: false, message: 'another git process has the index locked', restored: true };
      const applied = await git(APPLY, diff);
      if (applied.exitCode === 0) return { ok: true };
      return { ok: false, message: wordsOf(applied), restored: await restore() };
    },
  };
}

function gitIn(cwd: string, { file, env, spawn, signal }: GitOptions): Git {
  const own = { ...env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
  return (args, input = '') =>
    spawn({ file, args: [...SETTINGS, ...args], cwd, env: own, timeoutMs: GIT_TIMEOUT_MS, input, signal });
}

async function trackedBy(git: Git): Promise<ReadonlyMap<string, string>> {
  const rows = await rowsOf(git, ['ls-files', '--stage', '-z']);
  return new Map(rows.map((row) => [row.slice(row.indexOf('\t') + 1), row.slice(0, 6)]));
}

async function changedSince(git: Git): Promise<ReadonlySet<string>> {
  const status = ['status', '--porcelain=v1', '-z', '--untracked-files=no', '--no-renames'];
  return new Set((await rowsOf(git, [...status, '--ignore-submodules=dirty'])).map((row) => row.slice(3)));
}

async function rowsOf(git: Git, args: readonly string[]): Promise<string[]> {
  const result = await git(args);
  if (result.exitCode !== 0)
    throw new RunError('input_invalid', `The work tree cannot be read: ${wordsOf(result)}`, {
      guidance: 'Look at it with git status',
    });
  return result.stdout.split('\0').filter((row) => row !== '');
}

/**
 * Notes how tree and index are, and gives what brings them back; null while somebody else writes the index. Git checks
 * everything before it writes, but a full disk or a signal may meet it in the middle of that.
 */
async function remember(
  root: string,
  git: Git,
  paths: readonly string[],
): Promise<(() => Promise<boolean>) | null> {
  const { stdout } = await git(['rev-parse', '--git-path', 'index']);
  const index = resolve(root, stdout.replace(/\n$/, ''));
  const lock = `${index}.lock`;
  if (await exists(lock)) return null;
  const content = await readFile(index);
  const tracked = await trackedBy(git);
  const known = paths.filter((path) => tracked.has(path));
  const made = paths.filter((path) => !tracked.has(path));
  const folders: string[] = [];
  for (const folder of foldersOf(made)) if (!(await exists(join(root, folder)))) folders.push(folder);
  return async () => {
    await rm(lock, { force: true });
    if (!(await readFile(index)).equals(content)) await writeFile(index, content);
    for (const path of made) await rm(join(root, path), { force: true }).catch(() => {});
    for (const folder of folders) await rmdir(join(root, folder)).catch(() => {});
    await git(['checkout-index', '--force', '--quiet', '-z', '--stdin'], known.join('\0'));
    const [changed, left] = await Promise.all([
      changedSince(git).catch(() => null),
      Promise.all([...made, ...folders].map((path) => exists(join(root, path)))),
    ]);
    return changed !== null && !paths.some((path) => changed.has(path)) && !left.includes(true);
  };
}

async function firstLink(root: string, folders: readonly string[]): Promise<string | null> {
  for (const folder of folders.toReversed()) {
    const info = await lstat(join(root, folder)).catch(() => null);
    if (info?.isSymbolicLink()) return folder;
  }
  return null;
}

/** Every folder above the paths, the deepest first. */
function foldersOf(paths: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const path of paths)
    for (let folder = dirname(path); folder !== '.' && folder !== '/'; folder = dirname(folder))
      folders.add(folder);
  return [...folders].sort((a, b) => b.length - a.length);
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** What git says went wrong, in one line. */
function wordsOf({ ended, exitCode, stderr }: ChildResult): string {
  if (ended !== 'exited') return `git ${ended.replace('_', ' ')}`;
  return oneLine(stderr, 500) || `git ended with exit status ${exitCode}`;
}
