/**
 * Diffs of git's own, spoiled at random: whatever git would still apply is read as git reads it, or not at all, and no
 * path outside or in a protected place passes. FUZZ_RUNS and FUZZ_SEED make another or a longer walk.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDiff } from '../../../src/cloud/diff.ts';
import { classifyDiff } from '../../../src/cloud/diff-concerns.ts';
import { CORPUS, type Counted, GitDiffs } from '../../support/git-diffs.ts';

const numRuns = Number(process.env.FUZZ_RUNS ?? 300);
const seed = Number(process.env.FUZZ_SEED ?? 20_261_121);

let git: GitDiffs;
let corpus: string[];

beforeAll(async () => {
  git = await GitDiffs.make();
  const diffs = CORPUS.map(([, before, after, ...options]) => git.diff(before, after, ...options));
  corpus = diffs.filter((diff) => diff.length < 20_000);
});
afterAll(() => git[Symbol.asyncDispose]());

const EVIL = [
  '../x',
  '.git/config',
  '/etc/passwd',
  '.GIT/hooks/pre-commit',
  'git~1/x',
  '.github/workflows/x.yml',
  '.g\u200cit/x',
  'x/../../y',
  '\\056\\056/x',
  '\\057etc',
];
/** Whether git would apply it outside the work tree or to a place that runs something. */
const isEvil = (path: string): boolean =>
  /(?:^|\/)(?:\.\.|\.g\u200c?it|git~1)(?:\/|$)|^\/|^\.github\/workflows\//i.test(path);

const LINES = [
  '--- a/x',
  '+++ b/x',
  '--- /dev/null',
  '@@ -1 +1 @@',
  '@@ -0,0 +1 @@',
  'new file mode 120000',
  'deleted file mode 100644',
  'old mode 100644',
  'new mode 100755',
  'rename from x',
  'rename to .git/x',
  'copy from a',
  'diff --git a/x b/x',
  'diff --git a/a b/.git/a',
  'GIT binary patch',
  'literal 1',
  'Binary files a and b differ',
  '\\ No newline at end of file',
  '+x',
  '-x',
  ' x',
  '',
  '\r',
];

type Spoil = (lines: string[], at: number, pick: number) => string[];
const some = <T>(list: readonly T[], pick: number): T => list[pick % list.length] as T;

const SPOILS: readonly Spoil[] = [
  (lines, at) => lines.toSpliced(at, 1),
  (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  (lines, at, pick) => lines.toSpliced(at, 1, some(lines, pick)),
  (lines, at, pick) => lines.toSpliced(at, 0, some(LINES, pick)),
  (lines, at, pick) => lines.with(at, some(LINES, pick)),
  (lines, at) => lines.with(at, `${lines[at]}\r`),
  (lines, at) => lines.with(at, `${lines[at]}\t`),
  (lines, at) => lines.with(at, (lines[at] ?? '').replaceAll('"', '')),
  (lines, at, pick) => lines.with(at, (lines[at] ?? '').replace(/\d+/, String(pick % 12))),
  (lines, at, pick) => lines.with(at, (lines[at] ?? '').slice(0, pick % 40)),
  (lines, at, pick) =>
    lines.with(at, (lines[at] ?? '').replace(/(?<= )"?[ab]\/\S+/, `b/${some(EVIL, pick)}`)),
  (lines, at) => lines.slice(0, at),
  // The same other name wherever one stands, which git takes best.
  (lines, _, pick) =>
    lines.map((line) =>
      line.replace(/^(diff --git|---|\+\+\+) .*$/, (whole, word: string) => {
        if (whole.endsWith('/dev/null')) return whole;
        const quote = some(EVIL, pick).includes('\\') ? '"' : '';
        const [a, b] = [`${quote}a/${some(EVIL, pick)}${quote}`, `${quote}b/${some(EVIL, pick)}${quote}`];
        return word === 'diff --git' ? `${word} ${a} ${b}` : `${word} ${word === '---' ? a : b}`;
      }),
    ),
];

const spoiling = fc.tuple(fc.nat(SPOILS.length - 1), fc.nat(100_000), fc.nat(100_000));
const spoiled = fc
  .tuple(fc.nat(100_000), fc.option(fc.nat(100_000)), fc.array(spoiling, { minLength: 1, maxLength: 4 }))
  .map(([first, second, spoils]) => {
    const base = some(corpus, first) + (second === null ? '' : some(corpus, second));
    return spoils.reduce((diff, [how, at, pick]) => {
      const lines = diff.split('\n');
      return some(SPOILS, how)(lines, at % lines.length, pick).join('\n');
    }, base);
  });

function counted(diff: string): Counted[] {
  return readDiff(diff).files.map(({ path, additions, deletions, binary }) => {
    return { path, additions: binary ? null : additions, deletions: binary ? null : deletions };
  });
}

it('reads no spoiled diff otherwise than git, and lets no protected path pass', { timeout: 600_000 }, () => {
  const seen = { taken: 0, evil: 0 };
  fc.assert(
    fc.property(spoiled, (diff) => {
      const { problem, files } = classifyDiff(diff);
      // Where only the last line break is missing, an apply adds it.
      const taken = git.counted(diff.endsWith('\n') ? diff : `${diff}\n`);
      if (problem !== null || taken === null) return;
      seen.taken += 1;
      // At a packed content that it cannot unpack git stops without a word, and takes what came before.
      const told = diff.includes('\nGIT binary patch\n')
        ? counted(diff).slice(0, taken.length)
        : counted(diff);
      expect(told).toEqual(taken);
      for (const { path } of taken.filter((one) => isEvil(one.path))) {
        seen.evil += 1;
        expect(files.find((file) => file.path === path)?.concerns).not.toEqual([]);
      }
    }),
    { numRuns, seed },
  );
  // A walk on which git refuses everything proves nothing.
  expect(seen.taken).toBeGreaterThan(numRuns / 20);
  expect(seen.evil).toBeGreaterThan(0);
});

it('reads any text to its end', { timeout: 600_000 }, () => {
  const line = fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'binary', maxLength: 30 }));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const { problem, files } = classifyDiff(lines.join('\n'));
      expect(problem === null).toBe(files.length > 0);
    }),
    { numRuns: numRuns * 5, seed },
  );
});
