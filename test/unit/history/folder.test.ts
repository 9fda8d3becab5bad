import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordsIn } from '../../../src/history/folder.ts';
import { parseInputs } from '../../../src/inputs/inputs.ts';
import { earlierInWorkflow } from '../../../src/run/earlier.ts';
import { trend } from '../../../src/run/trend.ts';
import { VirtualClock } from '../../support/clock.ts';
import { ledgerOf } from '../../support/github-history.ts';
import { BEGIN, DAY, recordAt, story } from '../../support/history.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const PASS = join(import.meta.dirname, '../../fixtures/runs/v1-pass');

function put(path: string, content: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
}

/** A saved run of before there were records, as if it had been a live one. */
function liveRun(folder: string): void {
  cpSync(PASS, folder, { recursive: true });
  for (const name of ['events.jsonl', 'verdict.json', 'manifest.json']) {
    const path = join(folder, name);
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/"evidence":( ?)"rehearsal"/, '"evidence":$1"live"'),
    );
  }
}

describe('recordsIn', () => {
  it('finds records of runs, of artifacts, and of runs that left none', async () => {
    await using place = await temporaryFolder();
    const at = (path: string) => join(place.path, path);
    put(at('diff/cli/a/history-record.json'), JSON.stringify(recordAt(0)));
    put(
      at('artifact/codex-history.json'),
      ledgerOf([recordAt(1)], { trend: { records: [recordAt(2)], seen: [] } }),
    );
    liveRun(at('diff/cli/b'));
    cpSync(PASS, at('diff/cli/rehearsed'), { recursive: true });
    const { records, notices } = await recordsIn(place.path);
    expect(records.map(({ run_id }) => run_id).toSorted()).toEqual(
      [...[0, 1, 2].map((index) => recordAt(index).run_id), '2026-11-21T06-23-07-432Z-0d2846cf'].toSorted(),
    );
    expect(notices).toEqual([]);
    expect(records.find(({ run_id }) => run_id.endsWith('0d2846cf'))).toMatchObject({
      outcome: 'pass',
      spend: { attempts: 1 },
    });
  });

  it('leaves out what is no record, and what a link leads to, and says so', async () => {
    await using place = await temporaryFolder();
    await using elsewhere = await temporaryFolder();
    put(join(elsewhere.path, 'history-record.json'), JSON.stringify(recordAt(0)));
    symlinkSync(elsewhere.path, join(place.path, 'link'));
    put(join(place.path, 'a/history-record.json'), '{"schema":1');
    put(join(place.path, 'b/codex-history.json'), '[]');
    put(join(place.path, 'c/codex-history.json'), ledgerOf([{}, recordAt(3)]));
    const { records, notices } = await recordsIn(place.path);
    expect(records.map(({ run_id }) => run_id)).toEqual([recordAt(3).run_id]);
    expect(notices).toEqual([`${place.path} holds records that cannot be read and are left out: 3`]);
    expect(await recordsIn(join(place.path, 'absent'))).toEqual({ records: [], notices: [] });
  });
});

describe('the command trend', () => {
  it('tells of the runs of a folder, and that the canary is stale', async () => {
    await using place = await temporaryFolder();
    const records = story('.......F....I...FFF', (index) => ({
      line: index > 10 ? 'the late one' : 'the early one',
    }));
    for (const record of records)
      put(join(place.path, `.runs/${record.run_id}/history-record.json`), JSON.stringify(record));
    const clock = new VirtualClock(BEGIN + 18.5 * DAY);
    const told = await trend(parseInputs({ 'cadence-hours': '24' }), place.path, clock);
    expect([told.exitCode, told.notices]).toEqual([7, []]);
    expect(told.text).toBe(
      [
        '19 live runs',
        'diff: 14 of 18 passed (95 %: 54.8 to 91.0 %); beside them 1 infra',
        '  .......F....i...FFF',
        '  BROKEN since 2026-01-17 (shown by 2026-01-19)',
        '  the same failure 3 times in a row',
        'STALE: last live pass 83 h 58 min ago, and 60 h 0 min is the limit',
        '3 scheduled workflow runs failed in a row since 2026-01-17; the last good one was 2026-01-16, 0000000000..0000000000',
        'failures',
        ...(told.text.match(/^ {2}[0-9a-f]{12} .*$/gm) ?? []),
        'passes in the cloud took 1 min 5 s (p50), 1 min 5 s (p95), of 14; the cloud task 1 min 0 s (p50), 1 min 0 s (p95), of 14',
        'asked of the quota: 1 within a day, 7 within a week, 19 within 30 days (attempts)',
        '',
      ].join('\n'),
    );
    expect(told.text.match(/^ {2}[0-9a-f]{12} .*$/gm)?.map((line) => line.slice(16))).toEqual([
      '3 times since 2026-01-17  task_error in poll: the late one',
      'new on 2026-01-13  service_error in poll: the late one',
      'new on 2026-01-08  task_error in poll: the early one',
    ]);
    expect(told.json).toMatchObject({
      schema: 1,
      records: 19,
      persisting: { inARow: 3 },
      freshness: { stale: true },
    });
    expect((await trend(parseInputs({}), place.path, clock)).exitCode).toBe(0);
  });

  it('looks into another folder, and says where there is nothing', async () => {
    await using place = await temporaryFolder();
    put(join(place.path, 'artifacts/x/codex-history.json'), ledgerOf(story('..')));
    const clock = new VirtualClock(BEGIN);
    const { text } = await trend(parseInputs({ 'history-folder': 'artifacts' }), place.path, clock);
    expect(text).toContain('2 of 2 passed (insufficient data: fewer than 10)');
    expect((await trend(parseInputs({}), place.path, clock)).text).toBe(
      'No live run is in the history yet\n',
    );
  });

  it('takes no folder that is not there for one without a run', async () => {
    await using place = await temporaryFolder();
    const clock = new VirtualClock(BEGIN);
    const telling = trend(
      parseInputs({ 'history-folder': 'artefacts', 'cadence-hours': '24' }),
      place.path,
      clock,
    );
    await expect(telling).rejects.toThrow(
      expect.objectContaining({ code: 'input_invalid', message: expect.stringContaining('"artefacts"') }),
    );
  });

  it('is unread, and said to be, where a workflow run names a folder that is not there', async () => {
    await using place = await temporaryFolder();
    const request = { inputs: parseInputs({ 'history-folder': 'artefacts' }), context: {} as never };
    const earlier = earlierInWorkflow(request, { host: { workingDirectory: place.path } } as never);
    const notices = [`there is no folder ${join(place.path, 'artefacts')}`];
    expect(await earlier.spend(null)).toEqual({ chain: null, whole: false, notices });
    mkdirSync(join(place.path, 'artefacts'));
    expect(await earlier.trend()).toMatchObject({ chain: { records: [] }, whole: true, notices: [] });
  });
});
