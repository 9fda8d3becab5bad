import { describe, expect, it } from 'vitest';
import { type HistoryRecord, HistoryRecord as Shape } from '../../../src/history/record.ts';
import { seenBefore, spentSince, trendOf } from '../../../src/history/trend.ts';
import { BEGIN, DAY, recordAt, story } from '../../support/history.ts';

const NOW = BEGIN + 100 * DAY;
const trend = (records: readonly HistoryRecord[], now = NOW) => trendOf(records, now);
const only = (records: readonly HistoryRecord[]) => trend(records).series[0];

describe('trendOf', () => {
  it('is made of records as they are read', () => {
    expect(Shape.parse(recordAt(0))).toEqual(recordAt(0));
    expect(Shape.parse(recordAt(0, { outcome: 'fail' }))).toEqual(recordAt(0, { outcome: 'fail' }));
  });

  it('counts passes of what tells of the tested, and shows what stood in the way beside', () => {
    const rate = only(story('..F.T..II..CX..'))?.rate;
    expect(rate).toMatchObject({ passed: 9, of: 11, sufficient: true });
    expect(rate?.beside).toEqual({ infra: 2, config: 1, cancelled: 1 });
    expect(rate?.interval.low).toBeGreaterThan(0.5);
    expect(rate?.interval.high).toBeLessThan(0.95);
  });

  it('says that nine results are not enough, however many did not count', () => {
    expect(only(story('.........IIIIII'))?.rate).toMatchObject({ of: 9, sufficient: false });
    expect(only(story('..........'))?.rate.sufficient).toBe(true);
  });

  it('takes the first attempt for the statistic, and a pass after it for a flake', () => {
    const again = recordAt(3, {
      day: 2.01,
      workflow_run_id: '1002',
      workflow_attempt: 2,
      sha: recordAt(2).sha,
    });
    const records = [...story('..F'), again];
    const series = only(records);
    expect(series?.rate).toMatchObject({ passed: 2, of: 3 });
    expect(series?.flakes).toBe(1);
    expect(trend(records).flakes).toMatchObject([{ run_id: records[2]?.run_id }]);
    expect(only(story('..F.'))?.flakes).toBe(0);
  });

  it('takes a run that was opened again for what its first session came to', () => {
    const series = only([recordAt(0, { outcome: 'pass', first_outcome: 'timeout' })]);
    expect(series).toMatchObject({ rate: { passed: 0, of: 1 }, flakes: 1 });
  });

  it('tells when the canary broke, in which run that showed, and when it was well again', () => {
    const records = story('......FFF.....');
    const at = (index: number) => expect.objectContaining({ run_id: records[index]?.run_id });
    expect(only(records)).toMatchObject({
      alarmed: false,
      changes: [{ since: at(6), alarm: at(8), recovered: at(13) }],
    });
    expect(only(records.slice(0, 9))?.alarmed).toBe(true);
    // What only stood in the way is no sign that what is tested broke.
    expect(only(story('....IIIII'))?.alarmed).toBe(false);
  });

  it('gives the same for records in any order, and each run once', () => {
    const records = story('..F.FFF..T');
    const shuffled = [...records.slice(5), ...records.slice(0, 5), ...records];
    expect(trend(shuffled)).toEqual(trend(records));
  });

  it('keeps scenarios, cloud tasks and modes apart', () => {
    const records = [
      ...story('...'),
      ...story('FFF', (index) => ({ scenario: 'smoke', day: index, run_id: `s${index}` })),
      ...story('.', () => ({ cell: 'b', run_id: 'y1', day: 5 })),
      ...story('.', () => ({ mode: 'mcp', run_id: 'y2', day: 6 })),
    ];
    const names = trend(records).series.map(({ name, rate }) => [name, rate.passed, rate.of]);
    expect(names).toEqual([
      ['diff', 3, 3],
      ['smoke', 0, 3],
      ['diff/b', 1, 1],
      ['diff (mcp)', 1, 1],
    ]);
  });

  it('groups failures by fingerprint, the latest first', () => {
    const records = story('F.F.FF', (index) => ({ line: index === 4 ? 'another' : 'the same' }));
    expect(trend(records).failures).toMatchObject([
      {
        line: 'the same',
        times: 3,
        first: { run_id: records[0]?.run_id },
        last: { run_id: records[5]?.run_id },
      },
      { line: 'another', times: 1, series: ['diff'] },
    ]);
    expect(only(records)?.alikeInARow).toBe(1);
    expect(only(story('F.FFF'))?.alikeInARow).toBe(3);
    expect(only(story('FF.'))?.alikeInARow).toBe(0);
  });

  it('compares no fingerprints of different versions', () => {
    const records = story('FF', (index) => ({ fingerprint_version: index + 1 }));
    expect(trend(records).failures).toMatchObject([{ times: 1 }]);
    expect(only(records)?.alikeInARow).toBe(1);
  });

  it('tells a new failure from one that was seen', () => {
    const records = story('F.F');
    expect(seenBefore(recordAt(9, { outcome: 'fail' }), records)).toMatchObject({
      times: 2,
      since: { at: records[0]?.started_at },
    });
    expect(seenBefore(recordAt(9, { outcome: 'fail', line: 'new' }), records)).toEqual({
      times: 0,
      since: null,
    });
    expect(seenBefore(recordAt(9), records)).toBeNull();
    expect(seenBefore(records[2] as HistoryRecord, records)?.times).toBe(1);
    // What another version made is not comparable, though it may be the same text.
    expect(seenBefore({ ...recordAt(9, { outcome: 'fail' }), fingerprint_version: 2 }, records)?.times).toBe(
      0,
    );
  });

  it('tells how long passes in the cloud take, and nothing of what nothing was measured', () => {
    const { durations } = trend(
      story('...........F', (index) => ({
        durations: { submit_ms: 1, queue_ms: null, run_ms: index * 1000, diff_ms: 1, total_ms: 1 },
      })),
    );
    expect(durations.run_ms).toEqual({ n: 11, p50Ms: 5000, p95Ms: 9500 });
    expect(durations.queue_ms).toEqual({ n: 0, p50Ms: null, p95Ms: null });
  });

  it('adds up what was asked of the quota', () => {
    const records = story('..........', (index) => ({ spend: { tasks: 1, attempts: 1 + (index % 2) } }));
    expect(trend(records, BEGIN + 9.5 * DAY).spend).toEqual({
      day: { tasks: 1, attempts: 2 },
      week: { tasks: 7, attempts: 11 },
      month: { tasks: 10, attempts: 15 },
    });
    expect(spentSince(records, BEGIN + 9 * DAY)).toEqual({ tasks: 0, attempts: 0 });
  });

  it('is made of nothing, too', () => {
    expect(trend([])).toMatchObject({ records: 0, series: [], failures: [], lastPass: null });
  });

  it('looks at twice as many records not much more than twice as often', () => {
    expect(looks(1600) / looks(800)).toBeLessThan(2.4);
  });
});

/** How often fields of so many records are read. */
function looks(count: number): number {
  let read = 0;
  const records = story('..F.I.FF.T'.repeat(count / 10)).map(
    (record) =>
      new Proxy(record, {
        get(target, name) {
          read += 1;
          return Reflect.get(target, name) as unknown;
        },
      }),
  );
  trendOf(records.toReversed(), NOW);
  return read;
}
