import { appendFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LineTail } from '../../../src/lib/line-tail.ts';
import { temporaryFolder } from '../../support/temporary.ts';

async function setUp() {
  const folder = await temporaryFolder();
  const path = join(folder.path, 'lines');
  return { ...folder, path, tail: new LineTail(path), append: (text: string) => appendFileSync(path, text) };
}

test('gives each line once, as soon as it is whole', async () => {
  await using at = await setUp();
  expect(await at.tail.next()).toEqual([]);
  at.append('one\ntwo\nthr');
  expect(await at.tail.next()).toEqual(['one', 'two']);
  expect(await at.tail.next()).toEqual([]);
  at.append('ee\n\n\nfour\n');
  expect(await at.tail.next()).toEqual(['three', 'four']);
  expect(at.tail.offset).toBe(21);
});

test('leaves out what was there before, to the byte', async () => {
  await using at = await setUp();
  at.append('früh\nspät\n');
  expect(await new LineTail(at.path, Buffer.byteLength('früh\n')).next()).toEqual(['spät']);
});

test('begins anew with a file that has become shorter', async () => {
  await using at = await setUp();
  at.append('one\ntwo\n');
  await at.tail.next();
  writeFileSync(at.path, 'x\n');
  expect(await at.tail.next()).toEqual(['x']);
});

test('reads a large file piece by piece, and steps over a line without an end', async () => {
  await using at = await setUp();
  at.append(`${'x'.repeat(300 * 1024)}\nlast\n`);
  const found: string[] = [];
  for (let look = 0; look < 5; look += 1) found.push(...(await at.tail.next()));
  expect(found).toHaveLength(2);
  expect(found.at(-1)).toBe('last');
});

test.skipIf(process.platform === 'win32')('follows no link, and reads no folder', async () => {
  await using at = await setUp();
  writeFileSync(join(at.path, '../elsewhere'), 'secret\n');
  symlinkSync(join(at.path, '../elsewhere'), at.path);
  await expect(at.tail.next()).rejects.toThrow('ELOOP');
  const folder = join(at.path, '../folder');
  mkdirSync(folder);
  await expect(new LineTail(folder).next()).rejects.toThrow('is no file');
});
