import { describe, expect, it } from 'vitest';
import { type RetryPolicy, retryWaitMs } from '../../../src/lib/retry.ts';

const POLICY: RetryPolicy = {
  attempts: 5,
  firstWaitMs: 1000,
  longestWaitMs: 20_000,
  factors: { quota: 8 },
};

const draws = (failures: number, failureClass = 'network', policy = POLICY) =>
  Array.from({ length: 2000 }, (_, index) =>
    retryWaitMs(policy, { class: failureClass, failures, seed: `run:${index}` }),
  );

describe('the wait before another try', () => {
  it('is the same for the same seed, and another for another', () => {
    const waits = draws(3);
    expect(draws(3)).toEqual(waits);
    expect(new Set(waits).size).toBeGreaterThan(1500);
  });

  it.each([
    [1, 'network', 1000],
    [2, 'network', 2000],
    [4, 'network', 8000],
    [9, 'network', 20_000],
    [1, 'quota', 8000],
    [2, 'quota', 16_000],
    [3, 'quota', 20_000],
  ])('after failure %i of the class %s is drawn evenly below %i ms', (failures, failureClass, most) => {
    const waits = draws(failures, failureClass);
    expect(Math.max(...waits)).toBeLessThanOrEqual(most);
    expect(Math.max(...waits)).toBeGreaterThan(0.98 * most);
    expect(Math.min(...waits)).toBeLessThan(0.02 * most);
    const mean = waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
    expect(mean / most).toBeGreaterThan(0.45);
    expect(mean / most).toBeLessThan(0.55);
  });
});
