/**
 * The names in the headers of a git diff, read as git writes them: plain, or in quotes with escapes of C. What git
 * would never write so is no name here, though `git apply` may make something of it. Judges no path.
 */

/** What stands in a header that has no name on this side. */
export const NO_FILE = '/dev/null';

/** Git puts these into quotes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a name that holds one is written in quotes
const NEVER_PLAIN = /[\u0000-\u001f\u007f"\\]/;

const ESCAPES: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  '\\': 92,
};

/** The two names of a line `diff --git`. Null where they cannot be told apart without a word of a rename. */
export interface HeaderNames {
  readonly old: string;
  readonly new: string;
}

/** A name that fills the whole text; null where it is none. */
export function wholeName(text: string): string | null {
  if (!text.startsWith('"')) return text === '' || NEVER_PLAIN.test(text) ? null : text;
  const quoted = quotedName(text);
  return quoted?.end === text.length ? quoted.name : null;
}

/** The name in a line `--- …` or `+++ …`, which a tab follows where it holds a blank. */
export function fileName(text: string): string | null {
  return wholeName(text.endsWith('\t') ? text.slice(0, -1) : text);
}

/** The names of `diff --git a/… b/…` behind these words; null where they differ and only a rename can tell them. */
export function headerNames(text: string): HeaderNames | null {
  const middle = middleOf(text);
  if (middle === null) return null;
  const [before, after] = [wholeName(text.slice(0, middle)), wholeName(text.slice(middle + 1))];
  return before === null || after === null ? null : { old: before, new: after };
}

/** Where the blank between the names stands: told by position, which a hostile line cannot slow down. */
function middleOf(text: string): number | null {
  if (text.startsWith('"')) return quotedName(text)?.end ?? null;
  if (text.endsWith('"')) {
    const middle = text.indexOf(' "');
    return middle === -1 ? null : middle;
  }
  const middle = (text.length - 1) / 2;
  // Past `a/` and `b/` both halves have to be the same path.
  return text[middle] === ' ' && text.slice(2, middle) === text.slice(middle + 3) ? middle : null;
}

/** Whether a line `diff --git` speaks of these two, each with its letter. */
export function namesBoth(text: string, old: string, now: string): boolean {
  if (text === `a/${old} b/${now}`) return true;
  const names = headerNames(text);
  return names?.old === `a/${old}` && names.new === `b/${now}`;
}

/** No system has a longer path, and reading one sign by sign would take long. */
const LONGEST = 32_768;

/** A quoted name at the start of the text and where it ends; null where it is not written as git does. */
function quotedName(text: string): { readonly name: string; readonly end: number } | null {
  const pieces: (string | number)[] = [];
  for (let at = 1; at < Math.min(text.length, LONGEST); at += 1) {
    const sign = text[at] ?? '';
    if (sign === '"') return { name: decoded(pieces), end: at + 1 };
    if (sign !== '\\') {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: inside quotes these are escaped
      if (/[\u0000-\u001f\u007f]/.test(sign)) return null;
      pieces.push(sign);
      continue;
    }
    const octal = /^[0-3][0-7]{2}$/.test(text.slice(at + 1, at + 4));
    const byte = octal ? Number.parseInt(text.slice(at + 1, at + 4), 8) : ESCAPES[text[at + 1] ?? ''];
    // Where git sees the end of the name nothing may follow it.
    if (byte === undefined || byte === 0) return null;
    pieces.push(byte);
    at += octal ? 3 : 1;
  }
  return null;
}

/** Bytes that are no UTF-8 become U+FFFD, by which such a name is known. */
function decoded(pieces: readonly (string | number)[]): string {
  const runs: Buffer[] = [];
  for (let at = 0; at < pieces.length; ) {
    const bytes = typeof pieces[at] === 'number';
    const from = at;
    while (at < pieces.length && (typeof pieces[at] === 'number') === bytes) at += 1;
    const run = pieces.slice(from, at);
    runs.push(bytes ? Buffer.from(run as number[]) : Buffer.from(run.join('')));
  }
  return Buffer.concat(runs).toString('utf8');
}
