/** The reader is held to git itself: what `git apply --numstat` counts in a diff that git made. */
import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createdFile, pathsOf, statsOf } from '../../../src/cloud/diff.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary.ts';

let repository: TemporaryFolder;

beforeAll(async () => {
  repository = await temporaryFolder();
  git('init', '--quiet');
});
afterAll(() => repository[Symbol.asyncDispose]());

function git(...args: string[]): string {
  return run(args);
}

function run(args: readonly string[], input = ''): string {
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: repository.path,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'x',
    GIT_AUTHOR_EMAIL: 'x@example.com',
    GIT_COMMITTER_NAME: 'x',
    GIT_COMMITTER_EMAIL: 'x@example.com',
  };
  return execFileSync('git', args, { cwd: repository.path, env, input, encoding: 'utf8', stdio: 'pipe' });
}

type Tree = Readonly<Record<string, string>>;

/** The diff between two trees, made by git. */
async function diffOf(before: Tree, after: Tree, ...options: string[]): Promise<string> {
  const trees: string[] = [];
  for (const tree of [before, after]) {
    await rm(join(repository.path, 'tree'), { recursive: true, force: true });
    await mkdir(join(repository.path, 'tree'));
    for (const [name, content] of Object.entries(tree)) {
      const path = join(repository.path, 'tree', name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content, 'latin1');
    }
    git('--work-tree=tree', 'add', '--all', '.');
    trees.push(git('write-tree').trim());
  }
  return git('diff-tree', '-r', '-p', ...options, ...trees);
}

/** What git counts in a diff. A binary file counts as no line. */
function countedByGit(diff: string): { files: number; additions: number; deletions: number } {
  const entries = run(['apply', '--numstat', '-z', '-'], diff).split('\0').filter(Boolean);
  const counts = entries.map((entry) =>
    entry
      .split('\t')
      .slice(0, 2)
      .map((count) => (count === '-' ? 0 : Number(count))),
  );
  return {
    files: entries.length,
    additions: counts.reduce((sum, [added = 0]) => sum + added, 0),
    deletions: counts.reduce((sum, [, deleted = 0]) => sum + deleted, 0),
  };
}

const LINES = Array.from({ length: 30 }, (_, i) => `line ${i}`);
const text = (...lines: string[]) => `${lines.join('\n')}\n`;
const BASE = text(...LINES);
const HEADERS = [
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

/** Pairs of trees, each a way in which a diff can look unlike the plain case. */
const CORPUS: readonly (readonly [string, Tree, Tree, (readonly string[])?])[] = [
  ['a new file', {}, { a: 'one\ntwo\n' }],
  ['an empty new file', {}, { a: '' }],
  ['a changed file', { a: BASE }, { a: BASE.replace('line 3', 'LINE 3').replace('line 25\n', '') }],
  ['several hunks', { a: BASE }, { a: BASE.replace('line 2\n', 'x\ny\n').replace('line 28', 'z') }, ['-U0']],
  ['a deleted file', { a: 'one\ntwo\n' }, {}],
  ['several files', { a: 'a\n', b: 'b\n', 'c/d': 'd\n' }, { a: 'A\n', 'c/d': 'd\ne\n', new: 'n\n' }],
  ['a rename', { a: BASE }, { b: BASE }, ['-M']],
  ['a rename with a change', { a: BASE }, { 'dir/b': BASE.replace('line 7', 'seven') }, ['-M']],
  ['a copy', { a: BASE, z: 'z\n' }, { a: BASE, b: BASE, z: 'y\n' }, ['-C', '--find-copies-harder']],
  ['a binary file', {}, { 'a.bin': '\u0000\u0001diff --git\n--- a\n+++ b\n@@ -1 +1 @@\n', t: 'text\n' }],
  [
    'a binary patch',
    { a: '\u0000\u0001' },
    { a: `\u0000${'\u0001\u0002@@ -1 +1 @@\n'.repeat(99)}`, t: 'text\n' },
    ['--binary'],
  ],
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
  ['headers without context', { a: text(...HEADERS) }, { a: text(...HEADERS.toReversed()) }, ['-U0']],
  [
    'names with blanks and signs',
    {},
    { 'a b.txt': 'x\n', '-- a': 'x\n', 'b/b/b': 'x\n', 'c@@ -1 +1 @@': 'x\n' },
  ],
  ['names in quotes', {}, { 'tab\there': 'x\n', ünï: 'y\n', 'quote"d': 'z\n', 'back\\slash': 'w\n' }],
  ['empty lines only', {}, { a: '\n\n\n' }],
];

describe('statsOf', () => {
  it.each(CORPUS.map(([what, before, after, options = []]) => ({ what, before, after, options })))(
    'counts what git counts: $what',
    async ({ before, after, options }) => {
      const diff = await diffOf(before, after, ...options);
      expect(diff).not.toBe('');
      expect(statsOf(diff)).toEqual(countedByGit(diff));
      expect(pathsOf(diff)).toHaveLength(statsOf(diff).files);
    },
  );

  it('counts what git counts in any diff that git makes', async () => {
    const line = fc.oneof(fc.constantFrom(...HEADERS), fc.constantFrom('a', 'b', 'c\r', '\t', ' x'));
    const content = fc.tuple(fc.array(line, { maxLength: 12 }), fc.boolean());
    const file = content.map(([lines, ended]) => lines.join('\n') + (ended && lines.length > 0 ? '\n' : ''));
    const tree = fc.dictionary(fc.constantFrom('a', 'b c', 'd/e', '+++ b'), file, {
      maxKeys: 3,
      noNullPrototype: true,
    });
    const options = fc.constantFrom('-U0', '-U1', '-U3', '-M');
    await fc.assert(
      fc.asyncProperty(tree, tree, options, async (before, after, option) => {
        const diff = await diffOf(before, after, option);
        if (diff !== '') expect(statsOf(diff)).toEqual(countedByGit(diff));
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['nothing', ''],
    ['another format', '*** Begin Patch\n*** Add File: x\n+x\n*** End Patch\n'],
    ['prose', 'Here is your diff:\n\n+ added\n- removed\n'],
    ['a hunk without a file', '@@ -1 +1 @@\n-a\n+b\n'],
  ])('counts nothing in %s', (_, diff) => {
    expect(statsOf(diff)).toEqual({ files: 0, additions: 0, deletions: 0 });
  });

  it('counts a file of the old format, alone and behind one of git, as git does', () => {
    const old = '--- a/other\n+++ b/other\n@@ -1 +1,2 @@\n-a\n+b\n+c\n';
    const modern = 'diff --git a/x b/x\nnew file mode 100644\n--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n+x\n';
    for (const diff of [old, modern + old, old + modern]) expect(statsOf(diff)).toEqual(countedByGit(diff));
    expect(pathsOf(modern + old)).toEqual(['x', 'other']);
  });

  it.each([
    ['is cut off', 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,9 +1,9 @@\n-a\n+b'],
    [
      'hides a second file in a hunk',
      'diff --git a/x b/x\n--- /dev/null\n+++ b/x\n@@ -0,0 +1,9 @@\n+a\n+b\ndiff --git a/e b/e\n--- /dev/null\n+++ b/e\n@@ -0,0 +1 @@\n+z\n',
    ],
    ['has more lines than its hunk', 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1,2 @@\n-a\n-b\n+c\n'],
  ])('tells nothing of a diff that %s: git refuses it too', (_, diff) => {
    expect(statsOf(diff)).toEqual({ files: 1, additions: 0, deletions: 0 });
    expect(pathsOf(diff)).toEqual([null]);
    expect(createdFile(diff, 'x')).toBeNull();
  });

  it('reads a header line of three megabytes at once', () => {
    const line = `diff --git a/${'b b/'.repeat(750_000)}`;
    expect(pathsOf(`${line}\n`)).toEqual([null]);
  });
});

describe('pathsOf', () => {
  it('gives the path of each file that has lines, and null for one that is deleted or cannot be read', async () => {
    const before = { changed: 'a\n', deleted: 'a\n' };
    const after = { changed: 'b\n', 'dir/a b': 'x\n', '"q"': 'x\n', empty: '' };
    expect(pathsOf(await diffOf(before, after)).toSorted()).toEqual(['changed', 'dir/a b', null, null, null]);
  });

  it('is not led astray by a second pair of names, which git takes for rubbish', () => {
    const diff = [
      'diff --git a/evil b/evil',
      'new file mode 100755',
      '--- /dev/null',
      '+++ b/evil',
      '@@ -0,0 +1 @@',
      '+evil',
      '+++ b/codex-canary.txt',
      '--- /dev/null',
      '',
    ].join('\n');
    expect(pathsOf(diff)).toEqual(['evil']);
    expect(createdFile(diff, 'codex-canary.txt')).toBeNull();
    expect(countedByGit(diff)).toEqual(statsOf(diff));
  });
});

describe('createdFile', () => {
  it.each([
    ['a link', 'diff --git a/p b/p\nnew file mode 120000\n'],
    ['a program', 'diff --git a/p b/p\nnew file mode 100755\n'],
    ['a rename', 'diff --git a/secret b/p\nsimilarity index 90%\nrename from secret\nrename to p\n'],
    ['a patch without a git header', ''],
  ])('sees no file made by %s', (_, head) => {
    expect(createdFile(`${head}--- /dev/null\n+++ b/p\n@@ -0,0 +1 @@\n+x\n`, 'p')).toBeNull();
    expect(
      createdFile(
        'diff --git a/p b/p\nnew file mode 100644\n--- /dev/null\n+++ b/p\n@@ -0,0 +1 @@\n+x\n',
        'p',
      ),
    ).toEqual(['x']);
  });

  it.each([
    ['plain lines', 'one\ntwo\n', ['one', 'two']],
    ['no newline at the end', 'one\ntwo', ['one', 'two']],
    ['CRLF', 'one\r\ntwo\r\n', ['one', 'two']],
    ['empty lines', '\n\na\n', ['', '', 'a']],
    ['lines that look like headers', text(...HEADERS), HEADERS],
  ])('gives the lines of a new file with %s', async (_, content, lines) => {
    const diff = await diffOf({ other: 'x\n' }, { other: 'y\n', 'dir/new file.txt': content, zz: 'z\n' });
    expect(createdFile(diff, 'dir/new file.txt')).toEqual(lines);
  });

  it.each([
    ['is only changed', { a: 'x\n' }, { a: 'y\n' }],
    ['is deleted', { a: 'x\n' }, {}],
    ['is another one', {}, { b: 'x\n' }],
    ['lies in a folder', {}, { 'dir/a': 'x\n' }],
    ['is what another one was renamed to', { z: BASE }, { a: BASE.replace('line 3', 'x') }],
  ])('gives nothing for a file that %s', async (_, before, after) => {
    expect(createdFile(await diffOf(before, after, '-M'), 'a')).toBeNull();
  });

  it('gives nothing for a file that only another one speaks of', async () => {
    const spoof = text(
      'diff --git a/a b/a',
      'new file mode 100644',
      '--- /dev/null',
      '+++ b/a',
      '@@ -0,0 +1 @@',
      '+spoofed',
    );
    const diff = await diffOf({}, { other: spoof });
    expect(createdFile(diff, 'a')).toBeNull();
    expect(createdFile(diff, 'other')?.at(-1)).toBe('+spoofed');
  });
});
