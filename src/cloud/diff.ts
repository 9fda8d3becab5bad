/**
 * Reads a unified git diff as text from a stranger: which files it touches, how many lines, and what a file it
 * creates would hold. Never applies anything and never trusts a path.
 */

export interface DiffStats {
  readonly files: number;
  readonly additions: number;
  readonly deletions: number;
}

interface FileDiff {
  /** Path after `b/`, or null for a deleted file or one that could not be read. */
  readonly path: string | null;
  readonly created: boolean;
  readonly added: readonly string[];
  readonly deletions: number;
  /** Nothing but content: no rename, no mode, no link, one path. */
  readonly plain: boolean;
}

/** Counts what `git apply --numstat` would count. */
export function statsOf(diff: string): DiffStats {
  const files = parseDiff(diff);
  return {
    files: files.length,
    additions: files.reduce((sum, file) => sum + file.added.length, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
  };
}

/** Paths that the diff touches; null for one that cannot be read. */
export function pathsOf(diff: string): (string | null)[] {
  return parseDiff(diff).map((file) => file.path);
}

/** The lines of a file that the diff creates at `path`; null where it creates no such file. */
export function createdFile(diff: string, path: string): readonly string[] | null {
  return parseDiff(diff).find((file) => file.created && file.plain && file.path === path)?.added ?? null;
}

/** Hunk lengths say where a hunk ends, so a content line that looks like a header is not taken for one. */
const HUNK = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/;

/** Headers of a change that is more than new content in an ordinary file. */
const SPECIAL =
  /^(?:rename |copy |old mode |new mode |similarity |dissimilarity |Binary |GIT binary |new file mode (?!100644\b))/;

function parseDiff(diff: string): FileDiff[] {
  const lines = diff.split('\n');
  const files: Reading[] = [];
  let oldLeft = 0;
  let newLeft = 0;
  for (const [index, line] of lines.entries()) {
    const file = files.at(-1);
    if (file && (oldLeft > 0 || newLeft > 0)) {
      if (line.startsWith('+')) {
        file.added.push(line.slice(1).replace(/\r$/, ''));
        newLeft -= 1;
      } else if (line.startsWith('-')) {
        file.deletions += 1;
        oldLeft -= 1;
      } else if (line.startsWith(' ') || line === '' || line === '\r') {
        oldLeft -= 1;
        newLeft -= 1;
      } else if (!line.startsWith('\\')) {
        // No line of a hunk: git refuses such a diff, and what it means nobody can say.
        return CORRUPT;
      }
      if (oldLeft < 0 || newLeft < 0) return CORRUPT;
      continue;
    }
    const hunk = HUNK.exec(line);
    const next = lines[index + 1] ?? '';
    if (line.startsWith('diff --git ')) {
      files.push({ ...newReading(), plain: namesOnePath(line) });
    } else if (file && file.hunks === 0 && SPECIAL.test(line)) {
      file.plain = false;
    } else if (line.startsWith('--- ') && next.startsWith('+++ ')) {
      // Behind a hunk these two begin a file of their own, as they do for git where no "diff --git" stands before.
      const named = file === undefined || file.hunks > 0 ? newReading() : file;
      if (named !== file) files.push(named);
      named.created = /^--- \/dev\/null\s*$/.test(line);
      named.path = pathIn(next);
    } else if (file && hunk) {
      file.hunks += 1;
      oldLeft = Number(hunk[1] ?? 1);
      newLeft = Number(hunk[2] ?? 1);
    }
  }
  // Only the line break at the very end may be missing of a hunk.
  return oldLeft > 0 || newLeft > 0 ? CORRUPT : files;
}

/** One change of which nothing can be told, so that no rule takes it for the one it waits for. */
const CORRUPT: FileDiff[] = [{ path: null, created: false, added: [], deletions: 0, plain: false }];

/** `diff --git a/x b/x`: both halves are the same path. Compared by position, which a hostile line cannot slow down. */
function namesOnePath(line: string): boolean {
  const names = line.slice('diff --git '.length).replace(/\r$/, '');
  const middle = (names.length - 1) / 2;
  const [before, after] = [names.slice(0, middle), names.slice(middle + 1)];
  return (
    names[middle] === ' ' &&
    before.startsWith('a/') &&
    after.startsWith('b/') &&
    before.slice(2) === after.slice(2)
  );
}

interface Reading extends FileDiff {
  path: string | null;
  created: boolean;
  readonly added: string[];
  deletions: number;
  hunks: number;
  plain: boolean;
}

function newReading(): Reading {
  return { path: null, created: false, added: [], deletions: 0, hunks: 0, plain: false };
}

/** The path in a line `+++ b/…`; a name that git puts in quotes is not read. */
function pathIn(line: string): string | null {
  const start = '+++ b/';
  return line.startsWith(start) ? line.slice(start.length).replace(/\r$/, '').replace(/\t$/, '') : null;
}
