import { describe, expect, it } from 'vitest';
import { hasErrno, RunError, toRunError } from '../../../src/lib/errors.ts';
import { REASONS } from '../../../src/lib/reasons.ts';

describe('RunError', () => {
  it("takes the table's cure and is not retryable unless told otherwise", () => {
    const error = new RunError('network_error', 'no answer');
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'RunError',
      code: 'network_error',
      message: 'no answer',
      retryable: false,
      guidance: REASONS.network_error.cure,
    });
    expect('cause' in error).toBe(false);
  });

  it('keeps cause, guidance and retryable where they are given', () => {
    const cause = new Error('below');
    const error = new RunError('codex_missing', 'x', { cause, guidance: 'do this', retryable: true });
    expect(error).toMatchObject({ cause, guidance: 'do this', retryable: true });
  });
});

describe('toRunError', () => {
  it('leaves a RunError as it is', () => {
    const error = new RunError('cancelled', 'x');
    expect(toRunError(error)).toBe(error);
  });

  it.each([
    ['an Error', new TypeError('broken'), 'broken'],
    ['a text', 'broken', 'broken'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['an Error that looks like ours', Object.assign(new Error('fake'), { code: 'task_error' }), 'fake'],
  ])('takes %s for a failure of our own', (_, thrown, message) => {
    expect(toRunError(thrown)).toMatchObject({ code: 'internal_error', message, retryable: false });
    expect(toRunError(thrown).cause).toBe(thrown);
  });
});

describe('hasErrno', () => {
  it.each([
    [Object.assign(new Error('x'), { code: 'ENOENT' }), true],
    [Object.assign(new Error('x'), { code: 'EACCES' }), false],
    [new Error('ENOENT'), false],
    [{ code: 'ENOENT' }, false],
    [null, false],
  ])('reads the code of a system error and nothing else (%#)', (error, found) => {
    expect(hasErrno(error, 'ENOENT')).toBe(found);
  });
});
