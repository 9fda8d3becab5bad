/** Diffs that git itself makes, out of trees given as data, and what git reads in a diff. */
import { execFileSync } from 'node:child_process';
import { type TemporaryFolder, temporaryFolder } from './temporary.ts';

/** Content by path: text of a plain file, or an entry with a mode. Paths and texts are bytes as latin1. */
export type Tree = Readonly<Record<string, string | Entry>>;
interface Entry {
  /** `160000` is a submodule, and its content is ignored. */
  readonly mode: '100755' | '120000' | '160000';
  readonly content: string;
}

/** What `git apply --numstat -z` says of one file; a binary file has no counts. */
export interface Counted {
  readonly path: string;
  readonly additions: number | null;
  readonly deletions: number | null;
}

const ENVIRONMENT = {
  PATH: process.env.PATH ?? '',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  LC_ALL: 'C',
};

export class GitDiffs {
  readonly #folder: TemporaryFolder;

  private constructor(folder: TemporaryFolder) {
    this.#folder = folder;
  }

  static async make(): Promise<GitDiffs> {
    const diffs = new GitDiffs(await temporaryFolder());
    diffs.#git(['init', '--quiet']);
    return diffs;
  }

  /** The diff from one tree to another; an option `core.…` is a setting of git. */
  diff(before: Tree, after: Tree, ...options: string[]): string {
    const stream = [before, after].map((tree, index) => commit(`refs/heads/tree${index}`, tree)).join('');
    this.#git(['fast-import', '--quiet', '--force'], Buffer.from(stream, 'latin1'));
    const settings = options
      .filter((option) => option.startsWith('core.'))
      .flatMap((option) => ['-c', option]);
    const rest = options.filter((option) => !option.startsWith('core.'));
    return this.#git([...settings, 'diff-tree', '-r', '-p', ...rest, 'tree0', 'tree1']).toString('utf8');
  }

  /** What git reads in the text; null where it refuses it. */
  counted(text: string): Counted[] | null {
    try {
      const rows = this.#git(['apply', '-p1', '--numstat', '-z', '-'], text).toString('utf8');
      return rows.split('\0').filter(Boolean).map(countedRow);
    } catch {
      return null;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#folder[Symbol.asyncDispose]();
  }

  #git(args: readonly string[], input: string | Buffer = ''): Buffer {
    return execFileSync('git', args, {
      cwd: this.#folder.path,
      env: ENVIRONMENT,
      input,
      stdio: 'pipe',
      maxBuffer: 1 << 28,
    });
  }
}

function countedRow(row: string): Counted {
  const [additions, deletions, ...path] = row.split('\t');
  const count = (text = '-') => (text === '-' ? null : Number(text));
  return { path: path.join('\t'), additions: count(additions), deletions: count(deletions) };
}

/** One commit in the format of `git fast-import`. */
function commit(ref: string, tree: Tree): string {
  const files = Object.entries(tree).map(([path, entry]) => {
    const { mode, content } = typeof entry === 'string' ? { mode: '100644', content: entry } : entry;
    const name = `"${[...path].map((sign) => `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`).join('')}"`;
    if (mode === '160000') return `M 160000 ${'1'.repeat(39)}${content.length % 10} ${name}\n`;
    return `M ${mode} inline ${name}\ndata ${content.length}\n${content}\n`;
  });
  return `commit ${ref}\ncommitter x <x@example.com> 0 +0000\ndata 0\ndeleteall\n${files.join('')}\n`;
}

const LINES = Array.from({ length: 30 }, (_, index) => `line ${index}`);
export const text = (...lines: string[]): string => `${lines.join('\n')}\n`;
export const BASE = text(...LINES);
/** Lines of content that look like headers. */
export const HEADERS = [
  'diff --git a/x b/x',
  '--- a/x',
  '+++ b/x',
  '--- /dev/null',
  '@@ -1,3 +1,4 @@',
  '\\ No newline',
  '-- ',
  '++ b/y',
  '-',
  '+',
  '',
];
const utf8 = (name: string): string => Buffer.from(name).toString('latin1');
const link = (target: string): Entry => ({ mode: '120000', content: target });
const program = (content: string): Entry => ({ mode: '100755', content });
const module = (commits: number): Entry => ({ mode: '160000', content: 'x'.repeat(commits) });
const BYTES = '\u0000\u0001\u0002@@ -1 +1 @@\n'.repeat(99);

/** Pairs of trees, each a way in which a diff can look unlike the plain case. */
export const CORPUS: readonly (readonly [what: string, before: Tree, after: Tree, ...options: string[]])[] = [
  ['a new file', {}, { a: 'one\ntwo\n' }],
  ['an empty new file', {}, { a: '' }],
  ['an empty file that goes', { a: '' }, {}],
  ['a file that becomes empty', { a: BASE }, { a: '' }],
  ['a changed file', { a: BASE }, { a: BASE.replace('line 3', 'LINE 3').replace('line 25\n', '') }],
  ['several hunks', { a: BASE }, { a: BASE.replace('line 2\n', 'x\ny\n').replace('line 28', 'z') }, '-U0'],
  ['a deleted file', { a: 'one\ntwo\n' }, {}],
  ['several files', { a: 'a\n', b: 'b\n', 'c/d': 'd\n' }, { a: 'A\n', 'c/d': 'd\ne\n', new: 'n\n' }],
  ['a rename', { a: BASE }, { b: BASE }, '-M'],
  ['a rename with a change', { a: BASE }, { 'dir/b': BASE.replace('line 7', 'seven') }, '-M'],
  ['renames with odd names', { 'a b': BASE }, { 'x b/y': BASE, [utf8('ünï')]: '' }, '-M'],
  ['a rename from a quoted name', { [utf8('ä\t"b')]: BASE }, { plain: BASE }, '-M'],
  ['a rename to a quoted name', { plain: BASE }, { [utf8('ä\\b')]: BASE.replace('7', 'x') }, '-M'],
  ['an exchange of two names', { a: BASE, b: HEADERS.join() }, { b: BASE, a: HEADERS.join() }, '-M', '-B'],
  ['a copy', { a: BASE, z: 'z\n' }, { a: BASE, b: BASE, z: 'y\n' }, '-C', '--find-copies-harder'],
  ['a rewrite', { a: BASE }, { a: text(...HEADERS, ...HEADERS, ...HEADERS) }, '-B'],
  ['a binary file', {}, { 'a.bin': BYTES, t: 'text\n' }],
  ['a binary patch', { a: '\u0000\u0001' }, { a: BYTES, t: 'text\n' }, '--binary'],
  ['a binary file that goes', { a: BYTES }, { t: 'text\n' }, '--binary'],
  ['a binary file that moves', { a: BYTES }, { b: `${BYTES}x` }, '--binary', '-M'],
  ['a change of mode', { a: BASE, b: program('b') }, { a: program(BASE), b: 'b' }],
  ['a change of mode and content', { a: BASE }, { a: program(BASE.replace('line 9', 'nine')) }],
  ['a rename with a change of mode', { a: BASE }, { b: program(BASE) }, '-M'],
  ['a new program', {}, { run: program('#!/bin/sh\n') }],
  ['a link', {}, { l: link('a/b') }],
  ['a link that leads elsewhere', { l: link('a') }, { l: link('../../b') }],
  ['a link that becomes a file', { l: link('a') }, { l: 'text\n' }],
  ['a file that becomes a link', { l: 'text\n' }, { l: link('a') }],
  ['a submodule', {}, { m: module(1) }],
  ['a submodule that moves on', { m: module(1) }, { m: module(2) }],
  ['a submodule that goes', { m: module(1) }, {}],
  ['CRLF', { a: 'one\r\ntwo\r\n' }, { a: 'one\r\nTWO\r\nthree\r\n' }],
  ['a change of line ends', { a: 'one\ntwo\n' }, { a: 'one\r\ntwo\r\n' }],
  ['carriage returns alone', { a: 'a\rb\n' }, { a: 'a\rc\rd\n' }],
  ['no newline at the end', { a: 'one\ntwo' }, { a: 'one\ntwo\nthree' }],
  ['a newline that is added at the end', { a: 'one' }, { a: 'one\n' }],
  ['a newline that is lost at the end', { a: 'one\ntwo\n' }, { a: 'one\ntwo' }],
  ['added lines that look like headers', {}, { a: text(...HEADERS) }],
  ['deleted lines that look like headers', { a: text(...HEADERS) }, {}],
  [
    'context lines that look like headers',
    { a: text(...HEADERS, 'x', ...HEADERS) },
    { a: text(...HEADERS, 'y', ...HEADERS) },
  ],
  ['headers without context', { a: text(...HEADERS) }, { a: text(...HEADERS.toReversed()) }, '-U0'],
  [
    'names with blanks and signs',
    {},
    { 'a b.txt': 'x\n', '-- a': 'x\n', 'b/b/b': 'x\n', 'c@@ -1 +1 @@': 'x\n', ' ': 'x\n', 'x b/x b/x': '' },
  ],
  [
    'names in quotes',
    {},
    {
      'tab\there': 'x\n',
      [utf8('ünï')]: 'y\n',
      'quote"d': 'z\n',
      'back\\slash': 'w\n',
      'line\nend': '',
      '\u0001\r': 'x',
    },
  ],
  ['names that are no UTF-8', {}, { 'a\u00ff': 'x\n', 'b\u00c3(': '' }],
  ['names that are not quoted', {}, { [utf8('日本/ü ä')]: 'x\n' }, 'core.quotePath=false'],
  ['empty lines only', {}, { a: '\n\n\n' }],
  ['long lines', {}, { a: `${'x'.repeat(100_000)}\n${'-'.repeat(100_000)}` }],
];
