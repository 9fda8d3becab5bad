import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FINGERPRINT, fingerprintOf, normalised } from '../../../src/history/fingerprint.ts';

const FAILED = { phase: 'poll', class: 'task', line: 'the cloud task ended in ERROR' };

describe('normalised', () => {
  it.each([
    ['an address', 'GET https://chatgpt.com/x/1?y=2 failed', 'get <url> failed'],
    ['a cloud task', 'task_e_69abCDef0123 ended', '<task> ended'],
    ['a UUID', 'request 0b7c1f4e-6a51-4f0a-9a55-0d1f2e3c4b5a', 'request <uuid>'],
    ['a time', 'since 2026-01-02T03:04:05.678Z at 03:04:05', 'since <time> at <time>'],
    ['a run id', 'run 2026-11-21T06-23-07-432Z-0d2846cf', 'run <time>-<hex>'],
    ['a path', 'no /home/ann/x.yml or C:\\Users\\x or ./a/b', 'no <path> or <path> or <path>'],
    ['a commit', 'at 4d1c0ffee5ca1ab1e0ddba11deadbea7f005ba11', 'at <hex>'],
    ['numbers', 'after 12.5 s and 3 tries', 'after <n> s and <n> tries'],
    ['words that are hex by chance', 'the facade decade', 'the facade decade'],
  ])('takes %s out', (_, line, expected) => {
    expect(normalised(line)).toBe(expected);
  });

  it('is done in time that grows with the line alone, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (line) => {
        expect(normalised(line).length).toBeLessThanOrEqual(2000);
      }),
    );
    for (const unit of ['/', 'a:', '0', '://', '2026-', 'task_e_', './'])
      expect(normalised(unit.repeat(200_000)).length).toBeLessThan(2000);
  });
});

describe('fingerprintOf', () => {
  it('is kept: what was counted by it must be found again', () => {
    expect(fingerprintOf(FAILED)).toBe('2c9e7aad2a8d');
    expect(fingerprintOf(FAILED)).toMatch(FINGERPRINT);
  });

  it('tells failures apart by phase, class and words, and not by what differs from run to run', () => {
    const line = 'no answer of task_e_1 within 30 s';
    const others = [
      { ...FAILED, phase: 'diff' },
      { ...FAILED, class: 'network' },
      { ...FAILED, line },
    ];
    expect(new Set([FAILED, ...others].map(fingerprintOf)).size).toBe(4);
    expect(fingerprintOf({ ...FAILED, line: 'no answer of task_e_2 within 31.5 s' })).toBe(
      fingerprintOf({ ...FAILED, line }),
    );
  });
});
