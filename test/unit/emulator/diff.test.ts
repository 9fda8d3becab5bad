import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countDiff, renderDiff } from '../../../src/emulator/diff.ts';

const NONCE = '0123456789abcdef0123456789abcdef';
const COMMIT = 'c'.repeat(40);
const fill = { prompt: `Write ${NONCE} down`, commit: COMMIT, attempt: 1 };

describe('the diff of a scripted task', () => {
  test('none is no diff', () => {
    expect(renderDiff('none', fill)).toBeNull();
  });

  test('a file template becomes a new-file git diff with nonce and commit', () => {
    const diff = renderDiff({ path: 'codex-canary.txt', content: '{{nonce}}\n{{commit}}\n' }, fill);
    expect(diff).toBe(
      [
        'diff --git a/codex-canary.txt b/codex-canary.txt',
        'new file mode 100644',
        'index 0000000..8e44ae9',
        '--- /dev/null',
        '+++ b/codex-canary.txt',
        '@@ -0,0 +1,2 @@',
        `+${NONCE}`,
        `+${COMMIT}`,
        '',
      ].join('\n'),
    );
  });

  test('a literal text is filled in and otherwise left alone', () => {
    expect(renderDiff({ text: '*** {{attempt}} {{nonce}} {{other}}' }, { ...fill, attempt: 3 })).toBe(
      `*** 3 ${NONCE} {{other}}`,
    );
  });

  test('the nonce is the first word of 32 hex digits: no part of a commit, an id or an upper-case word', () => {
    const prompt = `at ${COMMIT} task_e_${'a'.repeat(32)} ${'A'.repeat(32)} "${NONCE}" ${'b'.repeat(32)}`;
    expect(renderDiff({ text: '{{nonce}}' }, { ...fill, prompt })).toBe(NONCE);
    expect(renderDiff({ text: '{{nonce}}' }, { ...fill, prompt: 'no word' })).toBe('none');
  });

  test.each([
    ['', []],
    ['one', ['@@ -0,0 +1 @@', '+one', String.raw`\ No newline at end of file`]],
    ['one\n', ['@@ -0,0 +1 @@', '+one']],
    ['\n\n', ['@@ -0,0 +1,2 @@', '+', '+']],
  ])('content %j has the hunk git would write', (content, hunk) => {
    const lines = renderDiff({ path: 'f', content }, fill)?.split('\n').slice(3) ?? [];
    expect(lines.filter((line) => /^[@+\\]/.test(line) && !line.startsWith('+++'))).toEqual(hunk);
  });

  test('the counts of a new file are its lines', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{0,5}$/), { minLength: 1 }), (lines) => {
        const diff = renderDiff({ path: 'f', content: `${lines.join('\n')}\n` }, fill) ?? '';
        expect(countDiff(diff)).toEqual({ files_modified: 1, lines_added: lines.length, lines_removed: 0 });
      }),
    );
  });
});
