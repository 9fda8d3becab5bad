/** What several runs of one process come to, and how they are told, also where some left no record. */
import { describe, expect, test } from 'vitest';
import { RunError } from '../../../src/lib/errors.ts';
import {
  annotationsOfAll,
  type Joined,
  joinedDecision,
  joinedJson,
  joinedSummary,
  joinedText,
  speakerOf,
} from '../../../src/publish/matrix.ts';
import { CASES, type CaseName, resultOf } from './results.ts';

const joinedOf = (names: readonly CaseName[], more: Partial<Joined> = {}): Joined => ({
  results: names.map((name) => resultOf(CASES[name])),
  unbegun: [],
  broken: [],
  ...more,
});

describe('runs together', () => {
  test.each<[readonly CaseName[], string, string, string | null]>([
    [['pass-live', 'skipped'], 'skipped', 'warn', 'credentials_missing'],
    [['skipped', 'skipped'], 'skipped', 'warn', 'credentials_missing'],
    [['pass-live', 'fail-rule', 'skipped'], 'fail', 'block', 'rule_failed'],
    [['skipped', 'infra', 'pass-live'], 'infra', 'warn', 'launch_in_doubt'],
    [['pass-live', 'pass-live'], 'pass', 'allow', null],
    [['cancelled', 'pass-live', 'timeout'], 'timeout', 'block', 'deadline_exceeded'],
  ])('%j come to %s', (names, outcome, verdict, reason) => {
    const joined = joinedOf(names);
    expect(joinedDecision(joined)).toEqual({ outcome, verdict, reason });
    expect(joinedJson(joined)).toMatchObject({ outcome, verdict, reason });
    expect(speakerOf(joined).verdict).toMatchObject({ outcome, reason });
  });

  test('of which one threw are never green, and both are told', () => {
    const error = new RunError('internal_error', 'the disk is full', { guidance: 'Make room' });
    const joined = joinedOf(['pass-live'], { broken: [{ task: 'nightly-two', error }] });
    expect(joinedDecision(joined)).toEqual({ outcome: 'fail', reason: 'internal_error', verdict: 'block' });
    expect(joinedJson(joined)).toMatchObject({
      ...{ outcome: 'fail', reason: 'internal_error', verdict: 'block' },
      runs: [
        { outcome: 'pass', verdict: 'allow' },
        { task: 'nightly-two', run_id: null, outcome: 'fail', verdict: 'block', why: 'the disk is full' },
      ],
    });
    expect(joinedText(joined)).toMatch(/1 of 2 runs passed/);
    expect(joinedText(joined)).toMatch(/nightly-two +fail +internal_error: the disk is full\n +Make room/);
  });

  test.each([
    [
      'a fault of its own kept one from a record, and one was not begun',
      1,
      1,
      'do what stands beside each without a record, then run it again for the others',
    ],
    ['all others ran, and one left no record', 1, 0, 'do what stands beside each without a record'],
    ['all were only cancelled', 0, 1, 'run it again for the others'],
  ])('say in the first line what is to be done, also where %s', (_, lost, left, next) => {
    const error = new RunError('internal_error', 'the disk is full', { guidance: 'Make room' });
    const joined = joinedOf(['pass-live'], {
      broken: [{ task: 'nightly-two', error }].slice(0, lost),
      unbegun: [{ task: 'three', why: 'all were cancelled', cancelled: true }].slice(0, left),
    });
    const [first = '', ...rest] = joinedSummary(joined, ['**✅ pass** of one\n\nmore']).split('\n');
    expect(first.split(' · ').at(-1)).toBe(`next: ${next}`);
    expect(rest.join('\n').includes('Make room')).toBe(lost === 1);
  });

  test('keep what is in doubt in front, also where another threw', () => {
    const error = new RunError('input_invalid', 'no folder');
    const doubt = joinedOf(['infra'], { broken: [{ task: 'two', error }] });
    // Whether it may be merged is the graver of the two; what is to be done first is the doubt.
    expect(joinedDecision(doubt).verdict).toBe('block');
    expect(speakerOf(doubt).verdict.reason).toBe('launch_in_doubt');
  });

  test('of which some were not begun say so', () => {
    const joined = joinedOf(['pass-live'], {
      unbegun: [{ task: 'two', why: 'one did not pass', cancelled: false }],
    });
    expect(joinedText(joined)).toMatch(/1 of 2 runs passed/);
    expect(joinedText(joined)).toMatch(/two +not begun +one did not pass/);
  });

  test('of which some were cancelled before they began are never green, on any surface', () => {
    const joined = joinedOf(['pass-live'], {
      unbegun: ['two', 'three'].map((task) => ({ task, why: 'all were cancelled', cancelled: true })),
    });
    const decided = { outcome: 'cancelled', reason: 'cancelled', verdict: 'block' };
    expect(joinedDecision(joined)).toEqual(decided);
    expect(joinedJson(joined)).toMatchObject(decided);
    expect(joinedText(joined)).toMatch(/\nCANCELLED {2}1 of 3 runs passed; what stands above is \S+\n/);
    const [first = '', ...rest] = joinedSummary(joined, ['**✅ pass** of one\n\nmore']).split('\n');
    expect(first).toMatch(/^\*\*🛑 cancelled\*\* .* 1 of 3 runs passed/);
    expect(rest.join('\n')).toContain('**✅ pass** of one');
    expect(annotationsOfAll(joined)[0]).toMatchObject({
      ...{ level: 'error', title: 'Codex canary: cancelled' },
      message: expect.stringContaining('2 tasks not begun'),
    });
  });
});
