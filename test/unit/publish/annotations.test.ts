import { describe, expect, test } from 'vitest';
import { explanationOf } from '../../../src/lib/explanations.ts';
import { REASON_CODES } from '../../../src/lib/reasons.ts';
import { annotationOfRefusal, annotationsOf } from '../../../src/publish/annotations.ts';
import { CASE_NAMES, CASES, type CaseName, resultOf } from './results.ts';

describe('the annotations', () => {
  test.each(CASE_NAMES)('of several runs name the task in every title: %s', (name) => {
    const result = resultOf(CASES[name]);
    const alone = annotationsOf(result);
    const task = result.manifest.task_id;
    expect(task).not.toBe('');
    expect(annotationsOf(result, true)).toEqual(
      alone.map(({ title, ...rest }) => ({ ...rest, title: `${title} (${task})` })),
    );
    for (const { title } of alone) expect(title).not.toContain(task);
  });

  test.each<[CaseName, readonly (readonly [string, RegExp])[]]>([
    ['pass-live', []],
    ['pass-rehearsal', []],
    [
      'pass-not-enough',
      [
        ['error', /^Blocked: evidence: live is required, this pass has rehearsal\. Give the event push /],
        ['notice', /0\.170\.0 is not the pinned/],
      ],
    ],
    [
      'pass-with-warning',
      [['warning', /^Not so: The cloud task produced a diff\. Expected available, found unavail/]],
    ],
    [
      'fail-rule',
      [['error', /^A rule of the contract does not hold for the recorded run\. The proof file names/]],
    ],
    [
      'fail-applied',
      [['error', /applied by somebody else while the run watched\. Nothing was applied, by us/]],
    ],
    ['timeout', [['error', /^The deadline of the run passed before its work was done\. /]]],
    ['cancelled', [['error', /^The run was cancelled\. Run again, or go on/]]],
    ['infra', [['warning', /^A cloud task may have been created.*look for the task in codex cloud list/i]]],
    [
      'config',
      [['error', /^There is no usable credential.*\. In a workflow give the secret codex-auth-json/]],
    ],
    [
      'skipped',
      [
        [
          'notice',
          /^SKIPPED, nothing was tested\. There is no credential for this mode\. In a workflow give the secret/,
        ],
      ],
    ],
  ])('of %s', (name, expected) => {
    const annotations = annotationsOf(resultOf(CASES[name]));
    expect(annotations.map(({ level }) => level)).toEqual(expected.map(([level]) => level));
    for (const [index, [, message]] of expected.entries())
      expect(annotations[index]?.message).toMatch(message);
  });

  test('of a skip that blocks is an error', () => {
    const [annotation] = annotationsOf(resultOf({ ...CASES.skipped, event: 'merge_group' }));
    expect(annotation?.level).toBe('error');
  });

  test('say nothing twice', () => {
    for (const name of CASE_NAMES) {
      for (const { message } of annotationsOf(resultOf(CASES[name]))) {
        const sentences = message.split('. ').filter((sentence) => sentence !== '');
        expect([name, new Set(sentences).size]).toEqual([name, sentences.length]);
      }
    }
  });

  test.each(REASON_CODES)('of a refusal for %s is one error with a cure', (code) => {
    expect(annotationOfRefusal(code, 'This cannot be', '')).toMatchObject({ level: 'error' });
    expect(annotationOfRefusal(code, 'This cannot be', '').message).toMatch(/^This cannot be\. .+/);
    expect(annotationOfRefusal(code, 'This cannot be', 'Do that').message).toBe(
      `This cannot be. Do that. Explained at ${explanationOf(code)}`,
    );
    // However long what is said before it is.
    const long = annotationOfRefusal(code, 'x'.repeat(5000), 'Do that').message;
    expect(long.endsWith(explanationOf(code))).toBe(true);
  });
});

test('a run that was kept on this machine is told why, by the verdict and by a notice', () => {
  const [verdict, notice] = annotationsOf(resultOf(CASES['fail-kept-here']));
  expect(verdict?.message).toContain('dispatch_off: the scenario says cloud, and cloud-dispatch is off');
  expect(notice).toMatchObject({
    level: 'notice',
    message: expect.stringContaining('cloud-dispatch is off'),
  });
});
