/**
 * The diff of a run for those who review it: its files with counts and concerns, and its text. Bounded, and harmless
 * wherever it is printed; only the field of a JSON document holds the text as it was fetched.
 */
import { join } from 'node:path';
import { type ClassifiedDiff, type ClassifiedFile, CONCERNS, classifyDiff } from '../cloud/diff-concerns.ts';
import { readBounded, sha256 } from '../lib/files.ts';
import { counted, fenced, markdown, oneLine } from '../lib/text.ts';
import { isOwnFile, MAX_FILE_BYTES } from '../manifest/record.ts';
import type { Manifest } from '../manifest/schema.ts';

const MAX_DIFF_CHARACTERS = 60_000;
const MAX_FILES = 60;
const MAX_PATH_CHARACTERS = 160;

/** A run that may have a diff. */
interface Holder {
  readonly manifest: Partial<Manifest>;
  /** Absolute path of the run directory. */
  readonly folder: string;
}

/** The diff of a run as text; empty where it has none. */
export async function diffText({ manifest, folder }: Holder): Promise<string> {
  const path = `cloud/${manifest.diff?.path?.split('/').at(-1)}`;
  // A foreign record may name anything.
  return isOwnFile(path) ? ((await readBounded(join(folder, path), MAX_FILE_BYTES)) ?? '') : '';
}

/** The files of a diff and its text as a part of the summary; open where there is something to look at. */
export function diffBlock({ diff: recorded }: Pick<Manifest, 'diff'>, diff: string): string {
  if (diff === '') return '';
  const classified = classifyDiff(diff);
  const heading = `Diff: ${counted(recorded.files ?? 0, 'file')}, +${recorded.additions} -${recorded.deletions}; fetched, not applied`;
  const rows = classified.files.slice(0, MAX_FILES).map(fileRow);
  const table =
    rows.length === 0 ? [] : [['| file | | | concerns |', '|---|---|---|---|', ...rows].join('\n')];
  const hidden = recorded.redacted ? ['A secret in it was replaced: it cannot be applied'] : [];
  const warned = [...hidden, ...troubles(classified), ...concernedIn(classified)];
  const parts = [
    `<details${warned.length > 0 ? ' open' : ''}><summary>${heading}</summary>`,
    ...warned.map((line) => `**${markdown(line)}**`),
    ...table,
    ...moreThan(classified.files.length),
    `${fenced(diff, 'diff', MAX_DIFF_CHARACTERS)}\n</details>`,
  ];
  return parts.join('\n\n');
}

function fileRow(file: ClassifiedFile): string {
  const concerns = file.concerns.map((concern) => CONCERNS[concern].words).join(', ');
  return `| ${markdown(pathOf(file), MAX_PATH_CHARACTERS)} | ${kindOf(file)} | ${countsOf(file)} | ${concerns} |`;
}

/** The files of a diff, a line each, as text. */
export function diffLines(diff: string): string[] {
  if (diff === '') return [];
  const classified = classifyDiff(diff);
  const lines = classified.files.slice(0, MAX_FILES).map((file) => {
    const concerns = file.concerns.map((concern) => CONCERNS[concern].words).join(', ');
    const words = `${kindOf(file)}, ${countsOf(file)}${concerns === '' ? '' : `: ${concerns}`}`;
    return `  file      ${oneLine(pathOf(file), MAX_PATH_CHARACTERS)}  ${words}`;
  });
  return [
    ...troubles(classified).map((line) => `  diff      ${line}`),
    ...lines,
    ...moreThan(classified.files.length).map((line) => `            ${line}`),
  ];
}

/** The files of a diff and what is to be known of them, for a program; null where there is no diff. */
export function diffJson(diff: string) {
  if (diff === '') return null;
  const { problem, tooLarge, files } = classifyDiff(diff);
  return {
    problem,
    too_large: tooLarge,
    files: files.map(({ path, oldPath, kind, content, additions, deletions, concerns }) => ({
      path,
      old_path: oldPath,
      kind,
      content,
      additions,
      deletions,
      concerns,
    })),
  };
}

/** The text of a diff where a terminal or a job log would obey some of it: whatever does is spelled out. */
export function visibleDiff(diff: string): string {
  return spelledOut(diff)
    .replace(/^([ \t]*:):/gm, '$1\\u{3a}')
    .replaceAll('##[', '##\\u{5b}');
}

/** The text with what does not show, moves the cursor or reorders text spelled out. */
export function spelledOut(text: string): string {
  return text.replace(OBEYED, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}

/** What does not show, moves the cursor or reorders text; a line break and a tab do what they seem to. */
const OBEYED = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** Why the diff is not the one of the record; null where it is. */
export function unlikeRecord({ diff: recorded }: Partial<Manifest>, diff: string): string | null {
  if (recorded?.status !== 'available') return `The run has no diff: ${recorded?.status ?? 'not recorded'}`;
  if (diff === '') return 'The diff is not in the run directory';
  return sha256(diff) === recorded.sha256 ? null : 'The diff was changed since it was fetched';
}

function pathOf({ path, oldPath }: ClassifiedFile): string {
  return oldPath === null ? path : `${oldPath} → ${path}`;
}

function kindOf({ kind, content }: ClassifiedFile): string {
  return `${kind.replace('_', ' ')}${content === 'text' ? '' : `, ${content}`}`;
}

function countsOf({ additions, deletions }: ClassifiedFile): string {
  return `+${additions} -${deletions}`;
}

function troubles({ problem, tooLarge }: ClassifiedDiff): string[] {
  return [
    ...(problem === null ? [] : [`cannot be read as a git diff: ${problem}`]),
    ...(tooLarge === null ? [] : [`too large: ${tooLarge}`]),
  ];
}

/** How many files nobody should apply unread. */
function concernedIn({ files }: ClassifiedDiff): string[] {
  const count = files.filter((file) => file.concerns.some((one) => CONCERNS[one].weight !== 'note')).length;
  return count === 0 ? [] : [`Look before you apply: ${counted(count, 'file')} with concerns`];
}

function moreThan(count: number): string[] {
  return count > MAX_FILES ? [`… and ${counted(count - MAX_FILES, 'more file')}`] : [];
}
