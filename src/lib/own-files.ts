/**
 * Files that users write: scenarios, prompts, pipelines, policies. One way to read them, whether they lie on the disk or
 * in a commit, and every way in which one cannot be used, as a value. Knows nothing of what they mean.
 */
import { readFile, realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { hasErrno } from './errors.ts';
import { isInside } from './files.ts';

/** A file of a user, with where it really is; or why it is none that can be used. */
export type OwnFile =
  | { readonly text: string; readonly path: string }
  | {
      readonly fault: 'absent' | 'unreadable' | 'no_file' | 'outside' | 'link';
      readonly cause?: unknown;
    };

export interface Asked {
  /** Where it may lie: anywhere, below the root, or below it and reached by no link. */
  readonly within: 'anywhere' | 'root' | 'root without links';
  /** It need not be there: where its commit cannot be had and nothing lies there now, it counts as absent. */
  readonly optional?: true;
}

export interface OwnFiles {
  /** Absolute path of the folder that a path starts in. */
  readonly root: string;
  /** Ends a sentence about a file: nothing for the disk, else which commit it was looked for in. */
  readonly where: string;
  read(path: string, asked: Asked): Promise<OwnFile>;
}

/** Files as they lie on the disk. */
export function onDisk(root: string): OwnFiles {
  return { root, where: '', read: (path, asked) => readFromDisk(root, path, asked) };
}

async function readFromDisk(root: string, name: string, { within }: Asked): Promise<OwnFile> {
  const path = resolve(root, name);
  try {
    const real = await realpath(path).catch(() => path);
    const top = within === 'anywhere' ? null : await realpath(root);
    if (top !== null && !isInside(top, real)) return { fault: 'outside' };
    if (top !== null && within === 'root without links' && real !== resolve(top, name))
      return { fault: 'link' };
    if (!(await stat(real)).isFile()) return { fault: 'no_file' };
    return { text: await readFile(real, 'utf8'), path: real };
  } catch (cause) {
    const absent = hasErrno(cause, 'ENOENT') || hasErrno(cause, 'ENOTDIR');
    return { fault: absent ? 'absent' : 'unreadable', cause };
  }
}
