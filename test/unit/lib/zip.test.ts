/** A zip of a stranger is read whole, or a sentence says why not; no name in it leads anywhere. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readZip } from '../../../src/lib/zip.ts';
import { zipOf } from '../../support/zip.ts';

const LIMITS = { entries: 10, bytes: 10_000 };

const texts = (zip: Buffer) => {
  const files = readZip(zip, LIMITS);
  return typeof files === 'string'
    ? files
    : Object.fromEntries([...files].map(([name, body]) => [name, body.toString()]));
};

describe('readZip', () => {
  test('gives every file, packed or not, and no folder', () => {
    const zip = zipOf(
      [
        { name: 'a/', content: '' },
        { name: 'a/ü', content: 'one\n' },
        { name: 'b', content: 'x'.repeat(500), packed: true },
        { name: 'empty', content: '', packed: true },
      ],
      'a comment',
    );
    expect(texts(zip)).toEqual({ 'a/ü': 'one\n', b: 'x'.repeat(500), empty: '' });
  });

  test.each([
    ['no zip', Buffer.from('PK'), /no zip|range/],
    ['nothing', Buffer.alloc(0), /no zip|range/],
    ['a link', zipOf([{ name: 'l', content: '/etc/passwd', kind: 10 }]), /"l" in it is no regular file/],
    [
      'a file twice',
      zipOf([
        { name: 'a', content: '1' },
        { name: 'a', content: '2' },
      ]),
      /"a" is in it twice/,
    ],
    [
      'too many files',
      zipOf(Array.from({ length: 11 }, (_, n) => ({ name: `f${n}`, content: '' }))),
      /11 files/,
    ],
    [
      'more than is accepted',
      zipOf([{ name: 'a', content: 'x'.repeat(20_000), packed: true }]),
      /larger than is accepted/,
    ],
    ['more than it says', zipOf([{ name: 'a', content: 'x'.repeat(20_000), packed: true, size: 10 }]), /./],
    ['another content', zipOf([{ name: 'a', content: 'x', sum: 1 }]), /damaged/],
    ['a secret', zipOf([{ name: 'a', content: 'x', flags: 1 }]), /encrypted/],
  ])('says why it does not read %s', (_, zip, words) => {
    expect(texts(zip)).toMatch(words);
  });

  test('comes to an end with any bytes', () => {
    const good = zipOf([
      { name: 'a', content: 'abc', packed: true },
      { name: 'b', content: 'x' },
    ]);
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), fc.nat(good.length), (at, value, length) => {
        const bad = Buffer.from(good.subarray(0, length));
        if (at < bad.length) bad[at] = value;
        expect(['string', 'object']).toContain(typeof readZip(bad, LIMITS));
      }),
      { numRuns: 500 },
    );
  });
});
