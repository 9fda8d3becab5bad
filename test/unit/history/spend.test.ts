import { describe, expect, it } from 'vitest';
import { refusalOf, spentOf } from '../../../src/history/spend.ts';
import { BEGIN, DAY, recordAt, shaOf, story } from '../../support/history.ts';

const CAPS = { perDay: 10, perCommit: 1 };

describe('spentOf', () => {
  it('counts attempts of the last 24 hours, and of the commit whenever', () => {
    const records = story('....', (index) => ({
      day: index / 2,
      sha: shaOf(index % 2),
      spend: { tasks: 1, attempts: 3 },
    }));
    const at = { sha: shaOf(1), nowMs: BEGIN + 1.6 * DAY };
    expect(spentOf(records, at)).toEqual({ day: 6, commit: 6 });
    expect(spentOf(records, { ...at, sha: null })).toEqual({ day: 6, commit: null });
  });

  it('counts a run once that is told of twice, and a re-run for itself', () => {
    const again = recordAt(1, { workflow_run_id: '1000', workflow_attempt: 2, day: 0 });
    const records = [recordAt(0), recordAt(0), again];
    expect(spentOf(records, { sha: null, nowMs: BEGIN + 1 }).day).toBe(2);
  });

  it('counts what a clock that is ahead has written', () => {
    expect(spentOf([recordAt(5)], { sha: null, nowMs: BEGIN }).day).toBe(1);
  });
});

describe('refusalOf', () => {
  const wish = (attempts: number) => ({ attempts, sha: shaOf(1), nowMs: BEGIN });

  it('lets the last one through that a cap has room for, and no further', () => {
    expect(refusalOf({ day: 9, commit: 0 }, wish(1), CAPS)).toBeNull();
    expect(refusalOf({ day: 10, commit: 0 }, wish(1), CAPS)).toBe(
      '10 live attempts were asked for within 24 hours, this run asks for 1, and the cap spend-per-day is 10',
    );
    expect(refusalOf({ day: 8, commit: 0 }, wish(3), { ...CAPS, perCommit: null })).toContain('asks for 3');
    expect(refusalOf({ day: 1, commit: 1 }, wish(1), CAPS)).toContain('for the commit 0000000000');
  });

  it('knows a run without a cap, and a commit that cannot be told', () => {
    expect(refusalOf({ day: 99, commit: 99 }, wish(99), { perDay: null, perCommit: null })).toBeNull();
    expect(refusalOf({ day: 0, commit: null }, wish(2), CAPS)).toBeNull();
  });
});
