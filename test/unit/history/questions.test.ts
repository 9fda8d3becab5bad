import { describe, expect, it } from 'vitest';
import { experienceOf, freshnessOf, lastSignedIn, persistingOf } from '../../../src/history/questions.ts';
import { BEGIN, DAY, recordAt, story } from '../../support/history.ts';

describe('freshnessOf', () => {
  const at = (days: number) => ({ cadenceMs: DAY, nowMs: BEGIN + days * DAY });

  it('is stale once the last pass is older than 2.5 times the cadence', () => {
    const records = story('..F');
    expect(freshnessOf(records, at(3.5))).toMatchObject({
      stale: false,
      lastPass: { run_id: records[1]?.run_id },
    });
    expect(freshnessOf(records, at(3.6)).stale).toBe(true);
  });

  it('cannot tell of an empty or a young history, and can of an old one without a pass', () => {
    expect(freshnessOf([], at(9))).toMatchObject({ stale: null, lastPass: null, ageMs: null });
    expect(freshnessOf(story('FF'), at(2)).stale).toBeNull();
    expect(freshnessOf(story('FF'), at(3)).stale).toBe(true);
  });

  it('takes no pass on this machine for one of the cloud', () => {
    const records = [
      recordAt(0),
      ...story('....', (index) => ({ mode: 'mcp', day: index + 1, run_id: `m${index}` })),
    ];
    expect(freshnessOf(records, at(4.1)).stale).toBe(true);
    expect(freshnessOf(records.slice(1), at(4.1)).stale).toBe(false);
  });
});

describe('lastSignedIn', () => {
  it('is the last pass in the cloud', () => {
    const records = story('.F.', (index) => ({ mode: index === 2 ? 'mcp' : 'cloud' }));
    expect(lastSignedIn(records)?.run_id).toBe(records[0]?.run_id);
    expect(lastSignedIn(story('FF'))).toBeNull();
  });
});

describe('persistingOf', () => {
  it('tells how long the schedule has failed, since which run and in which commits', () => {
    const records = story('..FF.FCI');
    expect(persistingOf(records)).toMatchObject({
      inARow: 3,
      firstBad: { run_id: records[5]?.run_id },
      lastBad: { run_id: records[7]?.run_id },
      lastGood: { run_id: records[4]?.run_id },
      commits: { from: records[4]?.sha, to: records[5]?.sha },
      alike: false,
      failure: { run_id: records[7]?.run_id },
    });
    expect(persistingOf(story('FF'))).toMatchObject({
      inARow: 2,
      lastGood: null,
      commits: { from: null },
      alike: true,
    });
  });

  it('is over with a pass, and untouched by what was cancelled or has another event', () => {
    expect(persistingOf(story('FF.'))).toMatchObject({
      inARow: 0,
      firstBad: null,
      failure: null,
      commits: null,
    });
    expect(persistingOf(story('.FX')).inARow).toBe(1);
    const dispatched = story('.FF', (index) => (index === 2 ? { event: 'workflow_dispatch' } : {}));
    expect(persistingOf(dispatched).inARow).toBe(1);
    expect(persistingOf([])).toMatchObject({ inARow: 0, alike: false });
  });

  it('takes a workflow run for one, bad by any of its jobs and good by a re-run', () => {
    const one = (index: number, more: object) => recordAt(index, { workflow_run_id: '7', day: 1, ...more });
    const records = [recordAt(0), one(1, { job: 'a' }), one(2, { job: 'b', outcome: 'fail' })];
    expect(persistingOf(records).inARow).toBe(1);
    expect(persistingOf([...records, one(3, { job: 'b', workflow_attempt: 2 })]).inARow).toBe(0);
  });
});

describe('experienceOf', () => {
  it('counts runs, and as false blocks what passed afterwards on the same commit', () => {
    const records = story('..F..I..X', (index) => ({
      sha: index < 4 ? 'a'.repeat(40) : recordAt(index).sha,
    }));
    expect(experienceOf(records)).toMatchObject({ runs: 8, falseBlocks: 1 });
    const again = recordAt(20, {
      day: 5.1,
      sha: records[5]?.sha ?? null,
      workflow_run_id: '1005',
      workflow_attempt: 2,
    });
    expect(experienceOf([...records, again])).toMatchObject({ runs: 8, falseBlocks: 2 });
    expect(experienceOf(story('.'.repeat(30))).interval.high).toBeCloseTo(0.114, 3);
  });
});
