/** The reader is held to git itself: what `git apply --numstat -z` reads in a diff that git made. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createdFile, readDiff, statsOf } from '../../../src/cloud/diff.ts';
import { BASE, CORPUS, type Counted, GitDiffs, HEADERS, type Tree, text } from '../../support/git-diffs.ts';

let git: GitDiffs;

beforeAll(async () => {
  git = await GitDiffs.make();
});
afterAll(() => git[Symbol.asyncDispose]());

/** What we read, in the words of git. */
function counted(diff: string): Counted[] | null {
  const { problem, files } = readDiff(diff);
  if (problem !== null) return null;
  return files.map(({ path, additions, deletions, binary }) => {
    return { path, additions: binary ? null : additions, deletions: binary ? null : deletions };
  });
}

const paths = (diff: string) => readDiff(diff).files.map(({ path }) => path);

describe('readDiff', () => {
  it.each(CORPUS.map(([what, before, after, ...options]) => ({ what, before, after, options })))(
    'reads what git reads: $what',
    ({ before, after, options }) => {
      const diff = git.diff(before, after, ...options);
      expect(diff).not.toBe('');
      expect(counted(diff)).toEqual(git.counted(diff));
    },
  );

  it('reads what git reads in any diff that git makes', () => {
    const line = fc.oneof(fc.constantFrom(...HEADERS), fc.constantFrom('a', 'b', 'c\r', '\t', ' x'));
    const content = fc.tuple(fc.array(line, { maxLength: 12 }), fc.boolean());
    const file = content.map(([lines, ended]) => lines.join('\n') + (ended && lines.length > 0 ? '\n' : ''));
    const name = fc.constantFrom('a', 'b c', 'd/e', '+++ b', '"', 'a b/a', '\u00ff', 'tab\t');
    const tree = fc.dictionary(name, file, { maxKeys: 3, noNullPrototype: true });
    const options = fc.constantFrom('-U0', '-U1', '-U3', '-M', '-C');
    fc.assert(
      fc.property(tree, tree, options, (before, after, option) => {
        const diff = git.diff(before, after, option);
        if (diff !== '') expect(counted(diff)).toEqual(git.counted(diff));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['an addition', {}, { a: 'x\n' }, { kind: 'add', content: 'text', newMode: '100644', oldMode: null }],
    ['a deletion', { a: 'x\n' }, {}, { kind: 'delete', oldMode: '100644', newMode: null }],
    ['a change', { a: 'x\n' }, { a: 'y\n' }, { kind: 'modify', content: 'text', oldPath: null }],
    ['a rename', { a: BASE }, { b: BASE }, { kind: 'rename', path: 'b', oldPath: 'a' }],
    ['a copy', { a: BASE }, { a: BASE, 'b"': BASE }, { kind: 'copy', path: 'b"', oldPath: 'a' }],
    [
      'a mode',
      { a: BASE },
      { a: { mode: '100755', content: BASE } },
      { kind: 'mode_change', newMode: '100755' },
    ],
    ['a link', {}, { a: { mode: '120000', content: 'x' } }, { kind: 'add', content: 'symlink' }],
    ['a submodule', {}, { a: { mode: '160000', content: '' } }, { kind: 'add', content: 'submodule' }],
    ['a binary file', {}, { a: '\u0000' }, { kind: 'add', content: 'binary' }],
    ['a name in octal numbers', {}, { 'd\u00c3\u00bc/\u0007': '' }, { path: 'dü/\u0007', kind: 'add' }],
  ] as const satisfies readonly (readonly [string, Tree, Tree, object])[])(
    'tells %s',
    (_, before, after, told) => {
      expect(readDiff(git.diff(before, after, '-C', '--find-copies-harder')).files).toMatchObject([told]);
    },
  );

  it.each([
    ['nothing', ''],
    ['another format', '*** Begin Patch\n*** Add File: x\n+x\n*** End Patch\n'],
    ['prose', 'Here is your diff:\n\n+ added\n- removed\n'],
    ['a hunk without a file', '@@ -1 +1 @@\n-a\n+b\n'],
    [
      'a merge',
      'diff --cc a\nindex 1111,2222..3333\n--- a/a\n+++ b/a\n@@@ -1,1 -1,1 +1,1 @@@\n- a\n -b\n++c\n',
    ],
  ])('finds nothing to read in %s', (_, diff) => {
    expect(readDiff(diff)).toMatchObject({ problem: expect.stringMatching(/./), files: [] });
    expect(statsOf(diff)).toEqual({ files: 0, additions: 0, deletions: 0 });
    expect(git.counted(diff)).toBeNull();
  });

  it('reads a file of the old format, alone and behind one of git, as git does', () => {
    const old = '--- a/other\n+++ b/other\n@@ -1 +1,2 @@\n-a\n+b\n+c\n';
    const modern = 'diff --git a/x b/x\nnew file mode 100644\n--- /dev/null\n+++ b/x\n@@ -0,0 +1 @@\n+x\n';
    for (const diff of [old, modern + old, old + modern]) expect(counted(diff)).toEqual(git.counted(diff));
    expect(paths(modern + old)).toEqual(['x', 'other']);
  });

  const hunk = '@@ -1 +1 @@\n-a\n+b\n';
  it.each([
    ['is cut off', 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,9 +1,9 @@\n-a\n+b'],
    [
      'hides a second file in a hunk',
      'diff --git a/x b/x\n--- /dev/null\n+++ b/x\n@@ -0,0 +1,9 @@\n+a\n+b\ndiff --git a/e b/e\n--- /dev/null\n+++ b/e\n@@ -0,0 +1 @@\n+z\n',
    ],
    ['has more lines than its hunk', 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1,2 @@\n-a\n-b\n+c\n'],
    ['names two files', `diff --git a/x b/x\n--- a/x\n+++ b/y\n${hunk}`],
    ['names another file in its header', `diff --git a/x b/x\n--- a/y\n+++ b/y\n${hunk}`],
    ['renames halfway', 'diff --git a/x b/y\nsimilarity index 100%\nrename from x\n'],
    ['renames what its header does not name', 'diff --git a/x b/x\nrename from z\nrename to y\n'],
    ['is new and deleted', 'diff --git a/x b/x\nnew file mode 100644\ndeleted file mode 100644\n'],
    ['has no prefix of names', `diff --git x/.git/y x/.git/y\n--- x/.git/y\n+++ x/.git/y\n${hunk}`],
    ['has an unknown mode', 'diff --git a/x b/x\nnew file mode 104755\n'],
    ['ends a name early', `diff --git "a/x\\000y" "b/x\\000y"\nnew file mode 100644\n`],
    ['has a quote that stays open', `diff --git "a/x b/x\nnew file mode 100644\n`],
    ['says nothing of its file', 'diff --git a/x b/x\nBinary files a/x and b/x differ\n'],
    ['changes nothing', 'diff --git a/x b/x\nindex 1111111..2222222 100644\n'],
    ['uses a header of another age', 'diff --git a/x b/y\nrename old x\nrename new y\n'],
  ])('takes a diff that %s for unreadable', (_, diff) => {
    expect(readDiff(diff)).toMatchObject({ problem: expect.stringMatching(/^line \d+: ./), files: [] });
    expect(createdFile(diff, 'x')).toBeNull();
  });

  it.each([
    ['a name', (n: number) => `diff --git a/${'b b/'.repeat(n)}\n`],
    ['a quoted name', (n: number) => `diff --git "a/${'\\303\\274'.repeat(n)}" "b/x"\n`],
    ['blanks', (n: number) => `diff --git a/${' '.repeat(n)}x b/x\n`],
    ['many headers', (n: number) => 'diff --git a/x b/x\nnew file mode 100644\n'.repeat(n / 10)],
    ['hunks of one line', (n: number) => `diff --git a/x b/x\n--- a/x\n+++ b/x\n${hunk.repeat(n / 10)}`],
  ])('reads megabytes of %s at once', (_, made) => {
    // Of our own processor time, in microseconds: what others take of the machine is no part of it.
    const began = process.cpuUsage();
    readDiff(made(750_000));
    expect(process.cpuUsage(began).user).toBeLessThan(5_000_000);
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
    expect(paths(diff)).toEqual(['evil']);
    expect(createdFile(diff, 'codex-canary.txt')).toBeNull();
    expect(counted(diff)).toEqual(git.counted(diff));
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
  ])('gives the lines of a new file with %s', (_, content, lines) => {
    const diff = git.diff({ other: 'x\n' }, { other: 'y\n', 'dir/new file.txt': content, zz: 'z\n' });
    expect(createdFile(diff, 'dir/new file.txt')).toEqual(lines);
  });

  it.each([
    ['is only changed', { a: 'x\n' }, { a: 'y\n' }],
    ['is deleted', { a: 'x\n' }, {}],
    ['is another one', {}, { b: 'x\n' }],
    ['lies in a folder', {}, { 'dir/a': 'x\n' }],
    ['is what another one was renamed to', { z: BASE }, { a: BASE.replace('line 3', 'x') }],
  ])('gives nothing for a file that %s', (_, before, after) => {
    expect(createdFile(git.diff(before, after, '-M'), 'a')).toBeNull();
  });

  it('gives nothing for a file that only another one speaks of', () => {
    const spoof = text(
      'diff --git a/a b/a',
      'new file mode 100644',
      '--- /dev/null',
      '+++ b/a',
      '@@ -0,0 +1 @@',
      '+spoofed',
    );
    const diff = git.diff({}, { other: spoof });
    expect(createdFile(diff, 'a')).toBeNull();
    expect(createdFile(diff, 'other')?.at(-1)).toBe('+spoofed');
  });
});
