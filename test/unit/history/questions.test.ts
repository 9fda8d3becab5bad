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
    const records = story('..FF.FCTI');
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

  it('is neither begun nor ended by what tested nothing, or not all of it', () => {
    expect(persistingOf(story('FII')).inARow).toBe(1);
    expect(persistingOf(story('III')).inARow).toBe(0);
    const part = (index: number, outcome: 'pass' | 'infra') =>
      recordAt(index, { workflow_run_id: '9', day: 5, job: outcome, outcome });
    expect(persistingOf([...story('FF'), part(5, 'pass'), part(6, 'infra')]).inARow).toBe(2);
    expect(persistingOf([...story('FF'), part(5, 'pass')]).inARow).toBe(0);
  });

  it('is ended by a pass of the default branch alone, whatever event it was of', () => {
    const by = (more: object) =>
      persistingOf(story('FF.', (index) => (index === 2 ? { event: 'push', ...more } : {}))).inARow;
    expect([by({}), by({ default_branch: false })]).toEqual([0, 2]);
  });

  it('tells of the failure that is known already, as long as it is among those of the last run', () => {
    const cells = (day: number, lines: readonly string[]) =>
      lines.map((line, at) =>
        recordAt(10 * day + at, { day, line, outcome: 'fail', workflow_run_id: String(day + 1), cell: line }),
      );
    const records = [...cells(0, ['b', 'a']), ...cells(1, ['c', 'b'])];
    const lineOf = (known?: string | null) =>
      persistingOf(records, { known: known ?? null }).failure?.error_line;
    expect(lineOf()).toBe('b');
    expect(lineOf(records[2]?.fingerprint)).toBe('c');
    expect(lineOf(records[1]?.fingerprint)).toBe('b');
  });

  it('takes tries that enough others outvote for none, but for a wrong setup', () => {
    const round = (outcomes: readonly ('pass' | 'fail' | 'config')[], needed?: number) =>
      persistingOf(
        outcomes.map((outcome, at) =>
          recordAt(at, {
            ...{ outcome, nth: at + 1, day: 1, workflow_run_id: '7', task_id: `diff-r${at}` },
            ...(needed === undefined ? {} : { minimum_pass: needed }),
          }),
        ),
      ).inARow;
    expect(round(['pass', 'fail', 'pass'], 2)).toBe(0);
    expect(round(['fail', 'fail', 'pass'], 2)).toBe(1);
    expect(round(['pass', 'config', 'pass'], 2)).toBe(1);
    expect(round(['pass', 'fail', 'pass'])).toBe(1);
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
