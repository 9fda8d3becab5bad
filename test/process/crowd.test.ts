/**
 * Fault 5.6 of an existing orchestrator: of two dozen runs of one task at once some died of a half-written file, and a lock
 * that another machine had left an hour ago kept the history from being written, of which nobody heard.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/lib/clock.ts';
import { TaskState } from '../../src/manifest/history.ts';
import { LONG } from '../support/long.ts';
import { filesBelow, workplace } from '../support/workplace.ts';

type Place = Awaited<ReturnType<typeof workplace>>;
const historyOf = ({ path }: Place) =>
  TaskState.parse(JSON.parse(readFileSync(join(path, 'out/checks/state.json'), 'utf8'))).runs;
const HOUR_MS = 3_600_000;
/** More than twice as many as it took, where there is time. */
const RUNS = LONG ? 64 : 6;
const isoBefore = (ms: number) => new Date(systemClock.now() - ms).toISOString();

describe('fault 5.6: many runs of one task at once', () => {
  it('all end well, and the history has every one of them', async () => {
    await using place = await workplace();
    const ended = await Promise.all(Array.from({ length: RUNS }, () => place.json(['start'])));
    expect(
      ended.map(({ exitCode, told, stderr }) => [exitCode, told.outcome, /note|warn/i.test(stderr)]),
    ).toEqual(ended.map(() => [0, 'pass', false]));
    const ids = new Set(ended.map(({ told }) => told.run_id));
    expect(ids.size).toBe(RUNS);
    const history = historyOf(place);
    expect(new Set(history.map(({ run_id }) => run_id))).toEqual(ids);
    expect(history.every(({ outcome }) => outcome === 'pass')).toBe(true);
    for (const id of ids)
      expect(
        JSON.parse(readFileSync(join(place.path, `.runs/checks/cli/${id}/manifest.json`), 'utf8')),
      ).toMatchObject({ status: 'succeeded', outcome: 'pass' });
    expect(readdirSync(join(place.path, 'out/checks'))).toEqual(['state.json']);
    expect([...filesBelow(place.path).keys()].filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('fault 5.6: a lock of another machine', () => {
  it.each([
    ['that is ours', { process_start: null, token: '0'.repeat(16), acquired_at: isoBefore(HOUR_MS) }],
    ['that another program wrote', null],
  ])('an hour old, %s, keeps nobody, and the history is written', async (_, ours) => {
    await using place = await workplace();
    const folder = join(place.path, 'out/checks');
    mkdirSync(folder, { recursive: true });
    const lock = join(folder, 'state.json.lock');
    const far = { host: 'far-away', pid: 4711, expires_at: isoBefore(HOUR_MS - 30_000) };
    writeFileSync(lock, ours === null ? 'far-away:4711' : JSON.stringify({ ...far, ...ours }));
    if (ours === null) utimesSync(lock, new Date(isoBefore(HOUR_MS)), new Date(isoBefore(HOUR_MS)));
    const { told, exitCode, stderr } = await place.json(['start']);
    expect([exitCode, /note:/.test(stderr)]).toEqual([0, false]);
    expect(historyOf(place)).toMatchObject([{ run_id: told.run_id, outcome: 'pass' }]);
    expect(readdirSync(folder)).toEqual(['state.json']);
    // Nothing is waited for between the end of the run and its line in the history: a lease alone is half a minute.
    const written = statSync(join(folder, 'state.json')).mtimeMs;
    expect(written - Date.parse(place.manifest().completed_at ?? '')).toBeLessThan(29_000);
  });

  it('that cannot be taken over is told of in every answer, and costs no run its outcome', async () => {
    await using place = await workplace();
    mkdirSync(join(place.path, 'out/checks/state.json.lock'), { recursive: true });
    const notice = /the history out\/checks\/state\.json was not written: .*state\.json\.lock is no file/;
    const { told, exitCode } = await place.json(['start']);
    expect([exitCode, told.notices]).toEqual([0, [expect.stringMatching(notice)]]);
    expect(place.manifest()).toMatchObject({ outcome: 'pass' });
    const text = await place.start(['start', '--quiet']);
    expect([text.exitCode, text.stdout]).toEqual([0, expect.stringMatching(notice)]);
  });
});
