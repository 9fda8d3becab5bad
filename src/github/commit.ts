/**
 * Files of one commit, by its objects and never by the work tree: out of the repository of a checkout, which has the commit
 * fetched where it is shallow, or by GitHub's API. Follows no link and runs nothing that a checkout brings along.
 */
import { RunError } from '../lib/errors.ts';
import { askGit, type Git } from './remote.ts';

/** What a commit has at a path. */
export type Entry =
  | { readonly kind: 'file'; readonly object: string; readonly mode: string }
  | { readonly kind: 'link'; readonly object: string }
  | { readonly kind: 'other' }
  | { readonly kind: 'absent' };

/** The files of a commit, by paths from the root of the repository with `/`. */
export interface Commit {
  readonly sha: string;
  entry(path: string): Promise<Entry>;
  /** The content of a file or a link. Null where it cannot be had, or is larger than a file that a person writes. */
  text(object: string): Promise<string | null>;
}

/** Where a checkout has its work tree, and which folder of it this is; null where git knows of none. */
export async function workTreeAt(timeoutMs: number, git: Git): Promise<WorkTreePlace | null> {
  const result = await askGit(['rev-parse', '--show-toplevel', '--absolute-git-dir', 'HEAD'], timeoutMs, git);
  const [top = '', folder = '', head = ''] = result?.stdout.split('\n') ?? [];
  // What a commit brings along is no repository, though a git before 2.38 takes it for one: no path in it has this name.
  if (!folder.split(/[\\/]/).includes('.git')) return null;
  return result?.exitCode === 0 && /^[0-9a-f]{40}$/.test(head) ? { top, gitFolder: folder, head } : null;
}

export interface WorkTreePlace {
  /** Absolute path of its root. */
  readonly top: string;
  /** Absolute path of its `.git`. */
  readonly gitFolder: string;
  /** Commit of HEAD. */
  readonly head: string;
}

/** A commit of the repository of the checkout; null where it is not there. */
export async function localCommit(sha: string, timeoutMs: number, git: Git): Promise<Commit | null> {
  const there = await askGit(['cat-file', '-e', `${sha}^{commit}`], timeoutMs, git);
  if (there?.exitCode !== 0) return null;
  return {
    sha,
    async entry(path) {
      const result = await askGit(['ls-tree', '-z', '--full-tree', sha, '--', path], timeoutMs, git);
      // A look that failed has not found that there is nothing.
      if (result?.exitCode !== 0)
        throw new RunError('base_unavailable', `Git cannot look for ${path} in ${sha}`);
      const row = rowsOf(result.stdout).find((one) => one.path === path);
      return row === undefined ? { kind: 'absent' } : entryOf(row.mode, row.object);
    },
    async text(object) {
      const result = await askGit(['cat-file', 'blob', object], timeoutMs, git);
      return result?.exitCode === 0 ? result.stdout : null;
    },
  };
}

/** One line of what `ls-tree` and `ls-files --stage` print. */
export interface TreeRow {
  readonly mode: string;
  readonly object: string;
  readonly path: string;
}

/** Every file of a commit; null where git does not tell. */
export async function filesOf(sha: string, timeoutMs: number, git: Git): Promise<readonly TreeRow[] | null> {
  const result = await askGit(['ls-tree', '-r', '-z', '--full-tree', sha], timeoutMs, git);
  return result?.exitCode === 0 ? rowsOf(result.stdout) : null;
}

/** Every file that git tracks, asked at the root of the work tree; null where git does not tell. */
export async function trackedFiles(timeoutMs: number, git: Git): Promise<readonly TreeRow[] | null> {
  const result = await askGit(['ls-files', '--stage', '-z'], timeoutMs, git);
  return result?.exitCode === 0 ? rowsOf(result.stdout) : null;
}

/** `<mode> blob <object>\t<path>`, and `<mode> <object> <stage>\t<path>`. */
function rowsOf(text: string): TreeRow[] {
  return text.split('\0').flatMap((row) => {
    const match = /^(\d{6}) (?:\w+ )?([0-9a-f]{40})(?: \d)?\t([\s\S]+)$/.exec(row);
    return match === null ? [] : [{ mode: match[1] ?? '', object: match[2] ?? '', path: match[3] ?? '' }];
  });
}

/** What a mode of git says of an entry. */
export function entryOf(mode: string, object: string): Entry {
  if (mode === '100644' || mode === '100755' || mode === '100664') return { kind: 'file', object, mode };
  return mode === '120000' ? { kind: 'link', object } : { kind: 'other' };
}

/** Has git fetch one commit into the repository of the checkout, which keeps its refs and its depth. */
export async function fetchCommit(sha: string, timeoutMs: number, git: Git): Promise<void> {
  const shallow = await askGit(['rev-parse', '--is-shallow-repository'], timeoutMs, git);
  // A whole history would be cut off at a commit that is fetched by itself.
  const depth = shallow?.stdout.trim() === 'true' ? ['--depth=1'] : [];
  const quiet = [
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-recurse-submodules',
    '--no-auto-maintenance',
  ];
  const args = [...depth, ...quiet, '--refmap=', '--upload-pack=git-upload-pack', '--', 'origin', sha];
  await askGit(['fetch', ...args], timeoutMs, git);
}
