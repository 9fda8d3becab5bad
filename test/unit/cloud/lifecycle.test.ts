import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEnded, type Lifecycle, onReadFailure, onWord, SUBMITTED } from '../../../src/cloud/lifecycle.ts';

const WORDS = [
  ['PENDING', 'queued', false],
  ['READY', 'ready', true],
  ['APPLIED', 'applied', true],
  ['ERROR', 'error', true],
] as const;

describe('the life of a cloud task', () => {
  it('begins as queued, with no word read', () => {
    expect(SUBMITTED).toEqual({ status: 'queued', word: null, readFailures: 0, allReadFailures: 0 });
    expect(isEnded(SUBMITTED)).toBe(false);
  });

  it.each(WORDS)('takes the word %s for %s, which ends it: %s', (word, status, ended) => {
    const state = onWord(SUBMITTED, word);
    expect(state).toEqual({ status, word, readFailures: 0, allReadFailures: 0 });
    expect(isEnded(state)).toBe(ended);
  });

  it.each([
    'RUNNING',
    'COMPLETED',
    'DONE',
    'ready',
    'Ready',
    'READY ',
    'READY_FOR_REVIEW',
    '',
    'constructor',
    'toString',
  ])('keeps the unknown word %j and goes on: it may be a new kind of wait, and is no success', (word) => {
    const state = onWord(SUBMITTED, word);
    expect(state).toEqual({ status: 'unknown', word, readFailures: 0, allReadFailures: 0 });
    expect(isEnded(state)).toBe(false);
  });

  it('knows READY alone as ready, whatever the word', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        expect(onWord(SUBMITTED, word).status === 'ready').toBe(word === 'READY');
      }),
    );
  });
});

describe('failed reads', () => {
  const failing = (state: Lifecycle, times: number) =>
    Array.from({ length: times }).reduce<Lifecycle>((last) => onReadFailure(last), state);

  it.each(WORDS)('leave what was known after %s', (word, status) => {
    expect(failing(onWord(SUBMITTED, word), 3)).toEqual({
      status,
      word,
      readFailures: 3,
      allReadFailures: 3,
    });
  });

  it('in a row are forgotten with the next word, and in all never', () => {
    const state = onWord(failing(onWord(SUBMITTED, 'PENDING'), 4), 'PENDING');
    expect(state).toMatchObject({ readFailures: 0, allReadFailures: 4 });
    expect(failing(state, 2)).toMatchObject({ readFailures: 2, allReadFailures: 6 });
  });

  it('never end a task', () => {
    expect(isEnded(failing(SUBMITTED, 50))).toBe(false);
  });
});
