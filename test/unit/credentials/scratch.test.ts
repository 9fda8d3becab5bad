import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  deadScratches,
  isScratch,
  removeDeadScratches,
  removeScratch,
  scratchIn,
} from '../../../src/credentials/scratch.ts';
import { systemRandom } from '../../../src/lib/clock.ts';
import { temporaryFolder } from '../../support/temporary.ts';

/** A process that has been. */
const DEAD = spawnSync(process.execPath, ['--version']).pid;

/** The path that this process would have, were its pid another. */
function pathOf(parent: string, machine: string, pid = process.pid): string {
  return scratchIn(parent, machine, systemRandom).replace(`-${process.pid}-`, `-${pid}-`);
}

test('removes a folder, and what the dead have left beside it, and nothing of anybody else', async () => {
  await using place = await temporaryFolder();
  const own = pathOf(place.path, 'desk');
  const living = pathOf(place.path, 'desk');
  const dead = pathOf(place.path, 'desk', DEAD);
  const elsewhere = pathOf(place.path, 'laptop', DEAD);
  const likeOne = join(place.path, 'codex-orchestrator-mine');
  for (const path of [own, living, dead, elsewhere, likeOne])
    mkdirSync(join(path, 'codex-home'), { recursive: true });
  const link = pathOf(place.path, 'desk', DEAD);
  symlinkSync(likeOne, link);

  expect(await deadScratches(place.path, 'desk')).toEqual([dead]);
  await removeScratch(own);
  expect([own, dead].map((path) => existsSync(path))).toEqual([false, true]);
  await removeDeadScratches(place.path, 'desk');
  expect([own, dead].map((path) => existsSync(path))).toEqual([false, false]);
  expect([living, elsewhere, likeOne].map((path) => existsSync(path))).toEqual([true, true, true]);
});

test('finds none where there is no folder for temporary files', async () => {
  expect(await deadScratches('/nowhere/at/all', 'desk')).toEqual([]);
});

test('knows its own names', () => {
  expect(isScratch(scratchIn('/tmp', 'desk', systemRandom))).toBe(true);
  for (const path of [
    '',
    '/',
    '/tmp',
    '/tmp/codex-orchestrator-mine',
    'codex-orchestrator-01234567-1-0123456789abcdef',
  ])
    expect(isScratch(path)).toBe(false);
});
