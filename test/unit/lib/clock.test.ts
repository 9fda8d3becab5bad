import { describe, expect, it } from 'vitest';
import { isoTime, systemClock, systemRandom } from '../../../src/lib/clock.ts';

describe('systemClock', () => {
  it('tells the time of the day, and never runs backwards', () => {
    const times = Array.from({ length: 100 }, () => systemClock.now());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(Math.abs((times[0] ?? 0) - Date.now())).toBeLessThan(60_000);
  });

  it('sleeps no shorter than asked', async () => {
    const before = systemClock.now();
    await systemClock.sleep(20);
    expect(systemClock.now() - before).toBeGreaterThanOrEqual(19);
  });

  it('sleeps longer than one timer can', async () => {
    const controller = new AbortController();
    let awake = false;
    const asleep = systemClock.sleep(45 * 24 * 3600_000, controller.signal).then(() => {
      awake = true;
    });
    await systemClock.sleep(20);
    expect(awake).toBe(false);
    controller.abort();
    await asleep;
  });

  it.each([-5, 0])('resolves at once for %i milliseconds', async (ms) => {
    await systemClock.sleep(ms);
  });

  it('wakes up, and does not reject, when the signal aborts', async () => {
    const controller = new AbortController();
    const asleep = systemClock.sleep(600_000, controller.signal);
    controller.abort();
    await asleep;
    await systemClock.sleep(600_000, AbortSignal.abort());
  });
});

describe('systemRandom', () => {
  it.each([4, 8, 16])('gives %i bytes as lower-case hex, different each time', (bytes) => {
    const values = new Set(Array.from({ length: 20 }, () => systemRandom(bytes)));
    expect(values.size).toBe(20);
    for (const value of values) expect(value).toMatch(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
  });
});

describe('isoTime', () => {
  it('writes milliseconds and the zone, whatever fraction it is given', () => {
    expect(isoTime(Date.UTC(2026, 0, 2, 3, 4, 5, 6) + 0.75)).toBe('2026-01-02T03:04:05.006Z');
  });
});
