/**
 * Reads a unified git diff as text from a stranger: which files it touches, how many lines, and what a file it
 * creates would hold. Takes what git writes and what `git apply` would not read otherwise; anything else is
 * unreadable. Never applies anything and never trusts a path.
 */
import { lineAt, type Reader, readBody, refuse } from './diff-body.ts';
import { fileName, headerNames, NO_FILE, namesBoth, wholeName } from './diff-names.ts';

export interface DiffStats {
  readonly files: number;
  readonly additions: number;
  readonly deletions: number;
}

export const CHANGE_KINDS = ['add', 'delete', 'modify', 'rename', 'copy', 'mode_change'] as const;

/** What a diff does to one file. */
export interface FileChange {
  /** The path it has afterwards; of a deleted file the one it had. */
  readonly path: string;
  /** The path it comes from; null where that is the same. */
  readonly oldPath: string | null;
  readonly kind: (typeof CHANGE_KINDS)[number];
  readonly content: 'text' | 'binary' | 'symlink' | 'submodule';
  /** It has no lines that could be counted, whatever it is. */
  readonly binary: boolean;
  /** As git writes it, `100644` say; null where the diff does not tell. */
  readonly oldMode: string | null;
  readonly newMode: string | null;
  readonly additions: number;
  readonly deletions: number;
  /** The lines that are added, without their line breaks. */
  readonly added: readonly string[];
  /** Bytes that a binary change says it holds. */
  readonly binaryBytes: number;
  /** It has a header of git's own, not only the two lines of the old format. */
  readonly gitHeader: boolean;
}

export interface DiffReading {
  /** Why this is no git diff that can be told of; null where it can. */
  readonly problem: string | null;
  /** Empty where there is a problem. */
  readonly files: readonly FileChange[];
  /** Lines of the whole text. */
  readonly lines: number;
}

/** Counts what `git apply --numstat` would count; nothing in what is unreadable. */
export function statsOf(diff: string): DiffStats {
  const { files } = readDiff(diff);
  return {
    files: files.length,
    additions: files.reduce((sum, file) => sum + file.additions, 0),
    deletions: files.reduce((sum, file) => sum + file.deletions, 0),
  };
}

/** The lines of a plain file that the diff creates at `path`; null where it creates no such file. */
export function createdFile(diff: string, path: string): readonly string[] | null {
  const file = readDiff(diff).files.find((one) => one.path === path && one.kind === 'add' && one.gitHeader);
  if (file === undefined || file.content !== 'text' || file.newMode !== '100644') return null;
  return file.added.map((line) => line.replace(/\r$/, ''));
}

/** Reads a diff in time linear in its length. */
export function readDiff(text: string): DiffReading {
  const lines = text.split('\n');
  // Behind the last line break there is no line.
  if (lines.at(-1) === '') lines.pop();
  const reader: Reader = { lines, at: 0, problem: null };
  const files: FileChange[] = [];
  while (reader.problem === null && reader.at < lines.length) {
    const change = nextChange(reader);
    if (change !== null) files.push(change);
  }
  const problem = reader.problem ?? (files.length === 0 ? 'it holds no change in the git format' : null);
  return { problem, files: problem === null ? files : [], lines: lines.length };
}

/** A line of a header: git ends a name or mode at a carriage return. */
const headerAt = (reader: Reader, ahead = 0): string => lineAt(reader, ahead).replace(/\r$/, '');

/** The change that begins at this line. Between changes git passes over whatever begins none, and so do we. */
function nextChange(reader: Reader): FileChange | null {
  const line = lineAt(reader);
  if (line.startsWith('diff --git ')) return gitChange(reader);
  if (line.startsWith('@@ -')) return refuse(reader, 'a hunk that belongs to no file');
  const old = line.startsWith('--- ') && lineAt(reader, 1).startsWith('+++ ');
  if (old && lineAt(reader, 2).startsWith('@@ -')) return oldFormatChange(reader);
  reader.at += 1;
  return null;
}

/** What the lines between `diff --git` and the first hunk say. */
interface Head {
  readonly both: string;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  /** Names in `---` and `+++` with their letters; null where there are none. */
  readonly names: { readonly old: string; readonly new: string } | null;
}

type Field = keyof typeof FIELDS;

const isMode = (text: string): boolean => /^(?:100644|100755|120000|160000)$/.test(text);
const isShare = (text: string): boolean => /^\d{1,3}%$/.test(text);

/** The extended headers, and how what they say is written. */
const FIELDS = {
  'old mode': isMode,
  'new mode': isMode,
  'new file mode': isMode,
  'deleted file mode': isMode,
  'rename from': () => true,
  'rename to': () => true,
  'copy from': () => true,
  'copy to': () => true,
  'similarity index': isShare,
  'dissimilarity index': isShare,
  index: (text: string) =>
    /^[0-9a-f]{4,64}\.\.[0-9a-f]{4,64}(?: (?:100644|100755|120000|160000))?$/.test(text),
} as const;
const FIELD = new RegExp(`^(${Object.keys(FIELDS).join('|')}) (.*)$`, 's');
/** Words that `git apply` reads as a header, written otherwise than git writes them. */
const LIKE_A_FIELD =
  /^(?:--- |\+\+\+ |old mode |new mode |deleted file mode |new file mode |copy from |copy to |rename |similarity index |dissimilarity index |index )/;

function gitChange(reader: Reader): FileChange | null {
  const head = readHead(reader);
  if (head === null) return null;
  const place = placeOf(head);
  if (typeof place === 'string') return refuse(reader, place);
  const { fields } = head;
  const indexMode = / (\d{6})$/.exec(fields.index ?? '')?.[1] ?? null;
  const oldMode = fields['deleted file mode'] ?? fields['old mode'] ?? indexMode;
  const newMode = fields['new file mode'] ?? fields['new mode'] ?? indexMode;
  const body = readBody(reader, place.kind, head.names !== null);
  if (body === null) return null;
  const modes = [oldMode, newMode];
  const special = modes.includes('160000') ? 'submodule' : modes.includes('120000') ? 'symlink' : null;
  const touched = body.additions + body.deletions > 0 || body.binary;
  const modeOnly = place.kind === 'modify' && !touched;
  if (modeOnly && fields['new mode'] === undefined)
    return refuse(reader, 'a file is named and nothing is changed');
  return {
    ...place,
    kind: modeOnly ? 'mode_change' : place.kind,
    content: special ?? (body.binary ? 'binary' : 'text'),
    binary: body.binary,
    oldMode: place.kind === 'add' ? null : oldMode,
    newMode: place.kind === 'delete' ? null : newMode,
    additions: body.additions,
    deletions: body.deletions,
    added: body.added,
    binaryBytes: body.binaryBytes,
    gitHeader: true,
  };
}

function readHead(reader: Reader): Head | null {
  const both = headerAt(reader).slice('diff --git '.length);
  const fields: Partial<Record<Field, string>> = {};
  for (reader.at += 1; ; reader.at += 1) {
    const line = headerAt(reader);
    if (line.startsWith('--- ') && lineAt(reader, 1).startsWith('+++ ')) {
      const names = twoNames(reader);
      return names === null ? null : { both, fields, names };
    }
    const [, name, value = ''] = FIELD.exec(line) ?? [];
    if (name === undefined) {
      if (LIKE_A_FIELD.test(line)) return refuse(reader, 'a header that is not as git writes it');
      if (Object.keys(fields).length === 0)
        return refuse(reader, 'a file is named and nothing is said of it');
      return { both, fields, names: null };
    }
    const field = name as Field;
    if (fields[field] !== undefined || !FIELDS[field](value))
      return refuse(reader, `"${field}" is said twice or not as git says it`);
    fields[field] = value;
  }
}

/** Reads `---` and `+++`, behind which a hunk has to come. */
function twoNames(reader: Reader): { readonly old: string; readonly new: string } | null {
  const old = fileName(headerAt(reader).slice(4));
  const now = fileName(headerAt(reader, 1).slice(4));
  if (old === null || now === null) return refuse(reader, 'a file name that is not as git writes it');
  if (!lineAt(reader, 2).startsWith('@@ -')) return refuse(reader, 'a file without a hunk');
  reader.at += 2;
  return { old, new: now };
}

type Place = Pick<FileChange, 'path' | 'oldPath' | 'kind'>;

/** Which file the header speaks of; every place that names it has to say the same. Text: why it does not. */
function placeOf({ both, fields, names }: Head): Place | string {
  const kinds = (['new file mode', 'deleted file mode', 'rename from', 'copy from'] as const).filter(
    (field) => fields[field] !== undefined,
  );
  if (kinds.length > 1) return 'headers that contradict each other';
  if ((fields['old mode'] === undefined) !== (fields['new mode'] === undefined))
    return 'half a change of mode';
  const moved = movedOf(fields);
  if (moved === 'half') return 'half a rename';
  if (moved !== null) {
    const agree = names === null || (names.old === `a/${moved.oldPath}` && names.new === `b/${moved.path}`);
    return agree && namesBoth(both, moved.oldPath, moved.path) ? moved : 'two names for one file';
  }
  const header = headerNames(both);
  if (header === null) return 'a file name that is not as git writes it';
  const path = header.new.slice(2);
  if (path === '' || header.old !== `a/${path}` || header.new !== `b/${path}`)
    return 'names without the beginnings a/ and b/, or of two files';
  const kind = kinds[0] === 'new file mode' ? 'add' : kinds[0] === undefined ? 'modify' : 'delete';
  const expected = {
    old: kind === 'add' ? NO_FILE : header.old,
    new: kind === 'delete' ? NO_FILE : header.new,
  };
  if (names !== null && (names.old !== expected.old || names.new !== expected.new))
    return 'two names for one file';
  return { path, oldPath: null, kind };
}

function movedOf(fields: Head['fields']): (Place & { readonly oldPath: string }) | 'half' | null {
  for (const kind of ['rename', 'copy'] as const) {
    const [from, to] = [fields[`${kind} from`], fields[`${kind} to`]];
    if (from === undefined && to === undefined) continue;
    const [oldPath, path] = [wholeName(from ?? ''), wholeName(to ?? '')];
    return oldPath === null || path === null ? 'half' : { path, oldPath, kind };
  }
  return null;
}

/** A change with only `---` and `+++` before its hunks: a file of that name, without a word about its mode. */
function oldFormatChange(reader: Reader): FileChange | null {
  const names = twoNames(reader);
  if (names === null) return null;
  const kind = names.old === NO_FILE ? 'add' : names.new === NO_FILE ? 'delete' : 'modify';
  const path = (kind === 'delete' ? names.old : names.new).slice(2);
  const [old, now] = [kind === 'add' ? NO_FILE : `a/${path}`, kind === 'delete' ? NO_FILE : `b/${path}`];
  if (path === '' || names.old !== old || names.new !== now)
    return refuse(reader, 'names without the beginnings a/ and b/, or of two files');
  const body = readBody(reader, kind, true);
  if (body === null) return null;
  return {
    path,
    oldPath: null,
    kind,
    content: 'text',
    oldMode: null,
    newMode: null,
    ...body,
    gitHeader: false,
  };
}
