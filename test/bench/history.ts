/**
 * What it costs to read ten thousand records and to tell their trend, beside parsing the same bytes as JSON, turn by turn in
 * one process, each by its own processor time; and what twice as many cost.
 */
import { HistoryRecord } from '../../src/history/record.ts';
import { trendOf } from '../../src/history/trend.ts';
import { BEGIN, DAY, story } from '../support/history.ts';
import { median } from './measure.ts';

const COUNT = 10_000;
const ROUNDS = 7;

export interface HistoryCost {
  /** How many times as much processor time as JSON.parse of the same bytes. */
  readonly slower: number;
  /** How many times as much as half of the records. */
  readonly growth: number;
  readonly megabytes: number;
}

/** A canary that runs every ten minutes, with everything that can happen to it. */
export function measureHistory(): HistoryCost {
  const texts = [COUNT / 2, COUNT].map(textOf);
  const [half = '', whole = ''] = texts;
  const parse = () => void (JSON.parse(whole) as unknown);
  const tell = (text: string) => () => {
    const records = (JSON.parse(text) as unknown[]).map((value) => HistoryRecord.parse(value));
    trendOf(records, BEGIN + 100 * DAY);
  };
  const rounds = Array.from({ length: ROUNDS }, () => ({
    parsed: spent(parse),
    half: spent(tell(half)),
    whole: spent(tell(whole)),
  }));
  return {
    slower: median(rounds.map((round) => round.whole / round.parsed)),
    growth: median(rounds.map((round) => round.whole / round.half)),
    megabytes: Buffer.byteLength(whole) / 1e6,
  };
}

function textOf(count: number): string {
  const records = story('..F..I.TF...C.FFF...'.repeat(count / 20), (index) => ({
    day: index / 144,
    line: `failure ${index % 37}`,
    cell: index % 3 === 0 ? 'b' : null,
  }));
  return JSON.stringify(records);
}

/** Seconds of processor time. */
function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
