/**
 * What follows the header of one file in a git diff: its hunks, or what stands for a binary change. Holds every hunk to
 * the lengths it announces, so that no line of content is taken for a header.
 */

/** Lines of a diff and how far they are read. */
export interface Reader {
  readonly lines: readonly string[];
  /** The next line. */
  at: number;
  /** Why it cannot be read. */
  problem: string | null;
}

export const lineAt = ({ lines, at }: Reader, ahead = 0): string => lines[at + ahead] ?? '';

/** Says where and why the diff cannot be read. */
export function refuse(reader: Reader, why: string): null {
  reader.problem ??= `line ${Math.min(reader.at + 1, reader.lines.length)}: ${why}`;
  return null;
}

export interface Body {
  readonly binary: boolean;
  readonly additions: number;
  readonly deletions: number;
  readonly added: readonly string[];
  readonly binaryBytes: number;
}

type Kind = 'add' | 'delete' | 'modify' | 'rename' | 'copy' | 'mode_change';

const NOTHING: Body = { binary: false, additions: 0, deletions: 0, added: [], binaryBytes: 0 };

/** Reads what follows a header; `hunks`: it announced some. Null where it cannot be read. */
export function readBody(reader: Reader, kind: Kind, hunks: boolean): Body | null {
  if (hunks) return readHunks(reader, kind);
  const line = lineAt(reader);
  if (line === 'GIT binary patch') return readBinary(reader);
  if (/^(?:Binary files|Files) .* differ$/s.test(line)) {
    reader.at += 1;
    return { ...NOTHING, binary: true };
  }
  return line.startsWith('@@ -') ? refuse(reader, 'a hunk without the names of its file') : NOTHING;
}

/** Hunk lengths say where a hunk ends, so a content line that looks like a header is not taken for one. */
const HUNK = /^@@ -\d{1,9}(?:,(\d{1,9}))? \+\d{1,9}(?:,(\d{1,9}))? @@/;

function readHunks(reader: Reader, kind: Kind): Body | null {
  const added: string[] = [];
  let [deletions, oldLines, newLines] = [0, 0, 0];
  while (lineAt(reader).startsWith('@@ -')) {
    const hunk = readHunk(reader, added);
    if (hunk === null) return null;
    deletions += hunk.deletions;
    oldLines += hunk.oldLines;
    newLines += hunk.newLines;
  }
  if (kind === 'add' && oldLines > 0) return refuse(reader, 'a new file that had lines before');
  if (kind === 'delete' && newLines > 0) return refuse(reader, 'a deleted file that has lines left');
  return { ...NOTHING, additions: added.length, deletions, added };
}

/** Reads one hunk to its end; what it adds goes to `added`. */
function readHunk(
  reader: Reader,
  added: string[],
): { readonly deletions: number; readonly oldLines: number; readonly newLines: number } | null {
  const header = HUNK.exec(lineAt(reader));
  if (header === null) return refuse(reader, 'a hunk header that is not as git writes it');
  const [oldLines, newLines] = [Number(header[1] ?? 1), Number(header[2] ?? 1)];
  const before = added.length;
  let [oldLeft, newLeft, deletions] = [oldLines, newLines, 0];
  for (reader.at += 1; oldLeft > 0 || newLeft > 0; reader.at += 1) {
    if (reader.at >= reader.lines.length) return refuse(reader, 'a hunk that is cut off');
    const line = lineAt(reader);
    const sign = line[0] ?? ' ';
    if (sign === '+') {
      added.push(line.slice(1));
      newLeft -= 1;
    } else if (sign === '-') {
      deletions += 1;
      oldLeft -= 1;
    } else if (sign === ' ') {
      oldLeft -= 1;
      newLeft -= 1;
    } else if (!isNote(line)) return refuse(reader, 'a line that belongs to no hunk');
    if (oldLeft < 0 || newLeft < 0) return refuse(reader, 'a hunk that is longer than it says');
  }
  if (isNote(lineAt(reader))) reader.at += 1;
  if (deletions === 0 && added.length === before) return refuse(reader, 'a hunk that changes nothing');
  return { deletions, oldLines, newLines };
}

/** `\ No newline at end of file`, in any language. */
function isNote(line: string): boolean {
  return line.startsWith('\\ ') && line.length >= 11;
}

/** What is there and, where git wrote it so that it can be undone, what was there before. */
function readBinary(reader: Reader): Body | null {
  reader.at += 1;
  let binaryBytes = 0;
  for (let hunk = 0; hunk < 2; hunk += 1) {
    const size = /^(?:literal|delta) (\d{1,12})$/.exec(lineAt(reader))?.[1];
    if (size === undefined) {
      if (hunk === 0) return refuse(reader, 'a binary change without its content');
      break;
    }
    binaryBytes += Number(size);
    reader.at += 1;
    if (lineAt(reader) === '') return refuse(reader, 'a binary change without its content');
    for (; lineAt(reader) !== ''; reader.at += 1)
      if (!isBase85(lineAt(reader))) return refuse(reader, 'a line that is no binary content');
    if (reader.at >= reader.lines.length) return refuse(reader, 'a binary change that is cut off');
    reader.at += 1;
  }
  return { ...NOTHING, binary: true, binaryBytes };
}

/** A letter for how many bytes, 1 to 52, and five signs for four of them. */
function isBase85(line: string): boolean {
  if (!/^[A-Za-z][0-9A-Za-z!#$%&()*+;<=>?@^_`{|}~-]{5,65}$/.test(line)) return false;
  const letter = line.charCodeAt(0);
  const bytes = letter <= 90 ? letter - 64 : letter - 96 + 26;
  const room = ((line.length - 1) / 5) * 4;
  return Number.isInteger(room) && bytes <= room && bytes > room - 4;
}
