import { describe, expect, test } from 'vitest';
import { trendOf } from '../../../src/history/trend.ts';
import {
  changeInWords,
  movingRate,
  rateInWords,
  seenInWords,
  trendBlock,
} from '../../../src/publish/trend-block.ts';
import { BEGIN, DAY, recordAt, story } from '../../support/history.ts';

const beforeOf = (records: ReturnType<typeof story>) => ({
  records,
  trend: trendOf(records, BEGIN + 100 * DAY),
});
const seriesOf = (letters: string) => {
  const [series] = trendOf(story(letters), BEGIN + 100 * DAY).series;
  if (series === undefined) throw new Error('There is no series');
  return series;
};

describe('a failure beside its history', () => {
  const failed = recordAt(40, { outcome: 'fail', line: 'the task ended with ERROR' });

  test('is new where nothing failed alike', () => {
    expect(seenInWords(failed, beforeOf(story('...F.', () => ({ line: 'something else' }))))).toBe('new');
  });

  test('was seen as often as it was, since the first time', () => {
    const records = story('..F.F..', () => ({ line: 'the task ended with ERROR' }));
    expect(seenInWords(failed, beforeOf(records))).toBe('seen 2 times since 2026-01-03');
  });

  test('is neither where no history is known', () => {
    expect(seenInWords(failed, null)).toBe('');
  });
});

describe('the words of a trend', () => {
  test('say that there is too little under ten results, and how sure a rate is from there on', () => {
    expect(rateInWords(seriesOf('.........').rate)).toBe('9 of 9 passed; insufficient data under 10');
    expect(rateInWords(seriesOf('.........F').rate)).toBe('9 of 10 passed, 60–98 % (95 % confidence)');
  });

  test('say of an alarm since when, and of a recovery', () => {
    expect(changeInWords(seriesOf('..........'))).toBe('no change');
    expect(changeInWords(seriesOf('..........FFF'))).toBe('alarm: it fails more often since 2026-01-11');
    expect(changeInWords(seriesOf('..........FFF.....'))).toMatch(/^recovered 2026-01-18 from a change/);
  });
});

describe('the chart of a trend', () => {
  test('has a point for each ten results', () => {
    expect(movingRate(seriesOf('.........').results)).toEqual([]);
    expect(movingRate(seriesOf('..........F').results).map(({ share }) => share)).toEqual([1, 0.9]);
  });

  test('is no part of a block with too little, and the block none of a summary without history', () => {
    expect(trendBlock(beforeOf(story('....')))).not.toContain('mermaid');
    expect(trendBlock(beforeOf(story('............')))).toContain('line [100, 100, 100]');
    expect(trendBlock(null)).toBe('');
    expect(trendBlock(beforeOf([]))).toBe('');
  });

  test('holds nothing of what a scenario is called', () => {
    const name = '```\n%%{init}%% <b> [x](https://evil.example) | @octocat';
    const block = trendBlock(beforeOf(story('.............', () => ({ scenario: name.slice(0, 90) }))));
    const chart = /```mermaid\n([\s\S]*?)\n```/.exec(block)?.[1] ?? '';
    expect(chart).not.toMatch(/\{init\}|evil|octocat/);
    expect(chart.match(/%%/g)).toHaveLength(2);
    expect(block.split('```')).toHaveLength(3);
    expect(block).not.toMatch(/<b>|https:\/\/|@octocat/);
  });
});
