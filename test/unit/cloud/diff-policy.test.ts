/** Which files may be applied: what is of concern only by name, and what leads out of the tree never. */
import { describe, expect, it } from 'vitest';
import { classifyDiff } from '../../../src/cloud/diff-concerns.ts';
import { denialsOf } from '../../../src/cloud/diff-policy.ts';

const creates = (path: string, mode = '100644') =>
  `diff --git a/${path} b/${path}\nnew file mode ${mode}\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1 @@\n+x\n`;
const moves = (from: string, to: string) =>
  `diff --git a/${from} b/${to}\nsimilarity index 100%\nrename from ${from}\nrename to ${to}\n`;
const denied = (diff: string, ...allow: string[]) =>
  denialsOf(classifyDiff(diff), allow).map(({ path }) => path);

describe('denialsOf', () => {
  it('lets through what is of no concern, and what is only told', () => {
    expect(denied(creates('src/a.ts') + creates('package.json') + moves('a', 'b'))).toEqual([]);
  });

  it.each(['.github/workflows/x.yml', '.husky/pre-commit', 'AGENTS.md', '.gitmodules', '.npmrc'])(
    'denies %s until it is allowed by name',
    (path) => {
      expect(denied(creates(path))).toEqual([path]);
      expect(denied(creates(path), path)).toEqual([]);
      expect(denied(creates(path), 'src/**')).toEqual([path]);
    },
  );

  it('takes no hidden folder for a part of a star', () => {
    expect(denied(creates('.husky/x'), '**')).toEqual(['.husky/x']);
    expect(denied(creates('.husky/x'), '*/*')).toEqual(['.husky/x']);
    expect(denied(creates('.husky/x'), '.husky/*')).toEqual([]);
  });

  it('wants both ends of a move allowed', () => {
    expect(denied(moves('.husky/x', 'x'), 'x')).toEqual(['x']);
    expect(denied(moves('.husky/x', 'x'), 'x', '.husky/*')).toEqual([]);
  });

  it.each(['../x', '/etc/x', '.git/x', '.GIT/x', 'a//x', 'git~1/x'])(
    'denies %s whatever is allowed',
    (path) => {
      expect(denied(creates(path), path, '**', '*', '/**', '.git/*', '.GIT/*')).toEqual([path]);
    },
  );

  it('denies kinds of files the same way', () => {
    const tree = creates('run', '100755') + creates('link', '120000') + creates('mod', '160000');
    expect(denied(tree)).toEqual(['run', 'link', 'mod']);
    expect(denied(tree, 'run', 'link', 'mod')).toEqual([]);
  });

  it('knows the links and the spellings of the tree it is for', () => {
    const change = 'diff --git a/l b/l\n--- a/l\n+++ b/l\n@@ -1 +1 @@\n-a\n+b\n';
    const tracked = new Map([
      ['l', '120000'],
      ['Src/a', '100644'],
    ]);
    expect(denialsOf(classifyDiff(change, tracked), []).map(({ why }) => why)).toEqual([
      'is a symbolic link',
    ]);
    expect(denialsOf(classifyDiff(creates('src/b'), tracked), [])).toMatchObject([{ concerns: ['alias'] }]);
  });

  it.each(['*** Begin Patch\n', `${creates('x')}@@ -1 +1 @@\n-a\n+b\n`])('denies the whole of %j', (diff) => {
    expect(denialsOf(classifyDiff(diff), ['**'])).toMatchObject([{ path: null, liftable: false }]);
  });
});
