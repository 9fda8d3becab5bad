/** What a reviewer is shown of a diff, and that a hostile one steers nothing that shows it. */
import { describe, expect, test } from 'vitest';
import { diffBlock, diffJson, diffLines, unlikeRecord, visibleDiff } from '../../../src/publish/diff.ts';
import { creation, PROVING_DIFF } from '../../support/record.ts';
import { CASES, resultOf } from './results.ts';

const { manifest } = resultOf(CASES['pass-live']);
const EVIL =
  'diff --git "a/\\033[2J|<img>\\n::error::x" "b/\\033[2J|<img>\\n::error::x"\nnew file mode 100644\n' +
  'diff --git a/.github/workflows/x.yml b/.github/workflows/x.yml\nold mode 100644\nnew mode 100755\n' +
  'diff --git a/a b/b\nsimilarity index 100%\nrename from a\nrename to b\n';

describe('the files of a diff', () => {
  test('stand in the summary with kind, counts and concerns', () => {
    const block = diffBlock(manifest, EVIL);
    expect(block).toMatch(/^<details open>/);
    expect(block).toContain('**Look before you apply: 2 files with concerns**');
    expect(block).toContain(
      '| .github/workflows/x.yml | mode change | +0 -0 | runs in a workflow, becomes a program, or changes its mode |',
    );
    expect(block).toContain('| a → b | rename | +0 -0 |  |');
    expect(block.split('```diff')[0]).not.toMatch(/\p{Cc}\[|<img|^::|\n::/u);
  });

  test('stand there without a word of alarm where there is none', () => {
    expect(diffBlock(manifest, PROVING_DIFF)).toMatch(/^<details><summary>/);
    expect(diffBlock(manifest, PROVING_DIFF)).not.toContain('concerns**');
  });

  test('are counted where there are too many', () => {
    const many = Array.from({ length: 90 }, (_, index) => creation(`f${index}`, ['x'])).join('');
    expect(diffBlock(manifest, many)).toContain('\n… and 30 more files\n');
    expect(diffLines(many)).toHaveLength(61);
  });

  test('stand on the terminal, a line each', () => {
    expect(diffLines(EVIL)).toEqual([
      '  file      |<img> : :error: :x  add, +0 -0: has characters in its name that are not seen, has a name that Windows takes for another one',
      '  file      .github/workflows/x.yml  mode change, +0 -0: runs in a workflow, becomes a program, or changes its mode',
      '  file      a → b  rename, +0 -0',
    ]);
    expect(diffLines('')).toEqual([]);
  });

  test('are told to a program as they are', () => {
    expect(diffJson(EVIL)).toMatchObject({
      problem: null,
      files: [
        { path: '\u001b[2J|<img>\n::error::x', concerns: ['hidden_characters', 'windows_name'] },
        { kind: 'mode_change', concerns: ['workflow', 'mode'] },
        { path: 'b', old_path: 'a', concerns: [] },
      ],
    });
    expect(diffJson('')).toBeNull();
  });

  test.each(['*** Begin Patch\n', 'prose'])('are none in %j, and that is said', (text) => {
    expect(diffBlock(manifest, text)).toContain('**cannot be read as a git diff');
    expect(diffLines(text)).toEqual([expect.stringMatching(/^ {2}diff {6}cannot be read as a git diff/)]);
    expect(diffJson(text)).toMatchObject({ problem: expect.any(String), files: [] });
  });
});

describe('the text of a diff', () => {
  test('keeps what can be seen and spells out what a terminal or a job log would obey', () => {
    expect(visibleDiff(' a::b\tc\n')).toBe(' a::b\tc\n');
    expect(visibleDiff('+\u001b[2J\u202ex\r\n')).toBe('+\\u{1b}[2J\\u{202e}x\\u{d}\n');
    expect(visibleDiff('::error::x\n  ::add-mask::y\n##[group]\n')).toBe(
      ':\\u{3a}error::x\n  :\\u{3a}add-mask::y\n##\\u{5b}group]\n',
    );
  });

  test.each([
    ['available', PROVING_DIFF, null],
    ['available', `${PROVING_DIFF} `, 'The diff was changed since it was fetched'],
    ['available', '', 'The diff is not in the run directory'],
    ['empty', '', 'The run has no diff: empty'],
    ['unavailable', '', 'The run has no diff: unavailable'],
    ['error', '', 'The run has no diff: error'],
  ] as const)('of a run whose diff is %s is held to the record', (status, text, said) => {
    expect(unlikeRecord({ diff: { ...manifest.diff, status } }, text)).toBe(said);
  });
});
