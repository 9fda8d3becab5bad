import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cusum, quantile, wilson } from '../../../src/history/statistics.ts';

const counts = fc
  .integer({ min: 1, max: 5000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('wilson', () => {
  it.each([
    [0, 5, 0, 0.4345],
    [0, 14, 0, 0.215],
    [0, 30, 0, 0.114],
    [0, 60, 0, 0.06],
    [1, 1, 0.207, 1],
    // Newcombe 1998, table I.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 0, 0, 1],
  ])('of %i out of %i goes from %d to %d', (k, n, low, high) => {
    expect(wilson(k, n).low).toBeCloseTo(low, 3);
    expect(wilson(k, n).high).toBeCloseTo(high, 3);
  });

  it('holds the rate, stays within 0 and 1, is the same from both sides, and gets narrower with more runs', () => {
    fc.assert(
      fc.property(counts, ([k, n]) => {
        const { low, high } = wilson(k, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(k / n);
        expect(high).toBeGreaterThanOrEqual(k / n);
        const other = wilson(n - k, n);
        expect(other.low).toBeCloseTo(1 - high, 9);
        const more = wilson(2 * k, 2 * n);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });
});

describe('quantile', () => {
  const values = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 60 });

  it('lies between the least and the greatest, and grows with its share', () => {
    fc.assert(
      fc.property(
        values,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (list, a, b) => {
          const ascending = list.toSorted((one, other) => one - other);
          const [low, high] = [
            quantile(ascending, Math.min(a, b)) ?? -1,
            quantile(ascending, Math.max(a, b)) ?? -1,
          ];
          expect(low).toBeGreaterThanOrEqual(ascending[0] ?? 0);
          expect(high).toBeLessThanOrEqual(ascending.at(-1) ?? 0);
          expect(low).toBeLessThanOrEqual(high + 1e-6);
          expect(quantile(ascending, 0)).toBe(ascending[0]);
          expect(quantile(ascending, 1)).toBe(ascending.at(-1));
        },
      ),
    );
  });

  it('is the middle of an odd number, between two of an even one, and nothing of none', () => {
    expect(quantile([1, 2, 9], 0.5)).toBe(2);
    expect(quantile([1, 2, 4, 9], 0.5)).toBe(3);
    expect(quantile([0, 100], 0.95)).toBeCloseTo(95);
    expect(quantile([], 0.5)).toBeNull();
  });
});

/** Places of alarms, as [since, alarm, recovered], after results in which F is a failure. */
function changesOf(letters: string) {
  const cusum = new Cusum();
  for (const letter of letters) cusum.push(letter === 'F');
  return {
    alarmed: cusum.alarmed,
    changes: cusum.changes.map(({ since, alarmAt, recoveredAt }) => [since, alarmAt, recoveredAt]),
  };
}

describe('Cusum', () => {
  it.each([
    ['one failure', '....F....', false, []],
    ['two in a row', '....FF....', false, []],
    ['three in a row', '....FFF', true, [[4, 6, null]]],
    ['three with passes between', '..F..F..F.F', true, [[2, 10, null]]],
    ['failures far apart', 'F.....F.....F.....F.....', false, []],
    ['a recovery', 'FFF....F.....', false, [[0, 2, 12]]],
    ['an alarm that goes on', 'FFFF.F..F....', true, [[0, 2, null]]],
    [
      'two alarms',
      'FFF.....FFF',
      true,
      [
        [0, 2, 7],
        [8, 10, null],
      ],
    ],
  ])('answers %s', (_, letters, alarmed, changes) => {
    expect(changesOf(letters)).toEqual({ alarmed, changes });
  });

  it('alarms as seldom, and as soon, as it was chosen for', () => {
    // Mulberry32: the same walk everywhere.
    let state = 1;
    const random = () => {
      state = (state + 0x6d2b79f5) | 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
    const runsToAlarm = (rate: number): number => {
      const cusum = new Cusum();
      let runs = 0;
      for (; !cusum.alarmed; runs += 1) cusum.push(random() < rate);
      return runs;
    };
    const mean = (rate: number) =>
      Array.from({ length: 400 }, () => runsToAlarm(rate)).reduce((a, b) => a + b) / 400;
    expect(mean(0.05)).toBeGreaterThan(600);
    expect(mean(0.3)).toBeLessThan(16);
    expect(mean(1)).toBe(3);
  });
});
