import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectedText, readExpected, readShardText, shardText } from '../../../src/lib/shard-text.ts';
import { type Bundle, shardsOf } from '../../../src/plan/shards.ts';

const bundle = (cell: string, seconds: number | null, kind = 'cloud'): Bundle => ({
  ...{ kind, scenario: 'several', cells: [cell], tasks: [`several-${cell}`], seconds, minutes: 30 },
  concurrency: 50,
});

test('the longest go first, each to the shard that has the least', () => {
  const seconds = [7, 6, 5, 4, 3];
  const shards = shardsOf(
    seconds.map((one) => bundle(`t${one}`, one)),
    2,
  );
  expect(shards.map((shard) => shard.seconds)).toEqual([14, 11]);
  expect(shards.map(({ tasks }) => tasks)).toEqual([
    ['several-t7', 'several-t4', 'several-t3'],
    ['several-t6', 'several-t5'],
  ]);
});

test('what nobody knows weighs as much as what is known, as a rule', () => {
  const shards = shardsOf([bundle('a', 100), bundle('b', null), bundle('c', null)], 3);
  expect(shards.map((shard) => shard.seconds)).toEqual([100, 100, 100]);
});

test('runs of another mode never share a shard, whatever is asked for', () => {
  const shards = shardsOf([bundle('a', 1), bundle('b', 1, 'mcp'), bundle('c', 1)], 1);
  expect(shards.map(({ tasks }) => tasks)).toEqual([['several-a', 'several-c'], ['several-b']]);
});

test('every task is in one shard, in its order, and none is longer than the best could be by half', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 200 }),
      fc.integer({ min: 1, max: 40 }),
      (seconds, count) => {
        const bundles = seconds.map((one, at) => bundle(`t${at}`, one));
        const shards = shardsOf(bundles, count);
        expect(shards.flatMap(({ tasks }) => tasks).toSorted()).toEqual(
          bundles.flatMap(({ tasks }) => tasks).toSorted(),
        );
        const total = seconds.reduce((sum, one) => sum + one, 0);
        const least = Math.max(total / shards.length, ...seconds);
        expect(Math.max(...shards.map((shard) => shard.seconds))).toBeLessThanOrEqual(1.5 * least);
        expect(shardsOf(bundles, count)).toEqual(shards);
      },
    ),
  );
});

test('a shard is a line that says it whole', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9._-]{1,20}$/);
  const path = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).map((name) => `${name}.yml`);
  const part = fc.record({ scenario: path, cells: fc.uniqueArray(word, { maxLength: 5 }) });
  fc.assert(
    fc.property(
      fc.uniqueArray(part, { minLength: 1, maxLength: 6, selector: ({ scenario }) => scenario }),
      (parts) => {
        for (const plan of [null, { id: '0a1b2c3d', tasks: 12, attempts: 20 }]) {
          const shard = { plan, nth: 1, of: plan === null ? 1 : 3, parts };
          const text = shardText(shard);
          expect(readShardText(text)).toEqual(shard);
          expect(text).not.toMatch(/[\r\n]/);
        }
      },
    ),
  );
});

test('what a plan expects is a line that names it, and a task that is called any is no word for whatever there is', () => {
  const expected = { plan: '0a1b2c3d', tasks: ['any'] };
  expect(expectedText(expected)).toBe('@0a1b2c3d any');
  expect(readExpected('@0a1b2c3d any')).toEqual(expected);
  expect(readExpected('smoke diff-r1')).toEqual({ plan: null, tasks: ['smoke', 'diff-r1'] });
  for (const text of ['', '@0a1b2c3d', '@0a1b2c3d ', 'smoke smoke', 'smoke  diff', '@zz smoke', 'sm\u00f6ke'])
    expect(readExpected(text), text).toBeNull();
});
