/** A report as it is written: from directories of runs and a history, through the redactor, each file whole. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Redactor } from '../../src/lib/redact.ts';
import { Secret } from '../../src/lib/secret.ts';
import { type ReportRequest, reportSummary, reportText, writeReport } from '../../src/run/report.ts';
import { VirtualClock } from '../support/clock.ts';
import { creation, FOLDER, filesOf, PROOF, RUN, saveFiles } from '../support/record.ts';
import { NOW, recordsOf } from '../support/report.ts';
import { temporaryFolder } from '../support/temporary.ts';

const SECRET = 'hunter2-hunter2-hunter2';

const requestOf = (root: string, more: Partial<ReportRequest> = {}): ReportRequest => ({
  root,
  evidence: [],
  records: [],
  output: join(root, 'made/report.html'),
  badge: join(root, 'made/badge.json'),
  notices: [],
  ...more,
});

function toolsWith(...secrets: string[]) {
  const redactor = new Redactor();
  redactor.add(secrets.map((secret) => new Secret(secret)));
  return { clock: new VirtualClock(NOW), redactor };
}

const pageIn = (root: string) => readFileSync(join(root, 'made/report.html'), 'utf8');
const holds = (page: string, text: string) => page.includes(text);

describe('a report', () => {
  it('tells a run once, though its record was read already', async () => {
    await using folder = await temporaryFolder();
    const [record] = recordsOf();
    const own = new Map([...filesOf(), ['history-record.json', JSON.stringify({ ...record, run_id: RUN })]]);
    saveFiles(join(folder.path, FOLDER), own);
    const records = record === undefined ? [] : [{ ...record, run_id: RUN }];
    const reported = await writeReport(requestOf(folder.path, { records }), toolsWith());
    expect(reported).toMatchObject({ runs: 1, records: 1 });
  });

  it('tells of the runs of a folder with their events and diffs, of those of other folders, and of the history', async () => {
    await using folder = await temporaryFolder();
    saveFiles(join(folder.path, FOLDER), filesOf());
    const other = '2026-01-02T00-00-00-000Z-1b2c3d4e';
    const changed = (text: string) => text.replaceAll(RUN, other);
    saveFiles(
      join(folder.path, 'down/loaded/artifact'),
      new Map([...filesOf()].map(([path, text]) => [path, changed(text)])),
    );
    const records = recordsOf();
    const request = requestOf(folder.path, { records, evidence: [join(folder.path, 'down')] });
    const reported = await writeReport(request, toolsWith());
    expect(reported).toMatchObject({ runs: 2, records: records.length, notices: [] });
    const page = pageIn(folder.path);
    for (const text of [
      RUN,
      other,
      PROOF,
      'cloud:submitted',
      'Failures by fingerprint',
      'the task ended with ERROR',
    ])
      expect(holds(page, text), text).toBe(true);
    expect(reportText(reported)).toContain(`${records.length} live runs by record, 2 runs with events`);
    expect(JSON.parse(readFileSync(join(folder.path, 'made/badge.json'), 'utf8'))).toEqual({
      schemaVersion: 1,
      label: 'codex canary',
      message: 'live pass 5 h ago',
      color: 'brightgreen',
    });
  });

  it('has a badge of the cadence that is expected', async () => {
    await using folder = await temporaryFolder();
    const request = requestOf(folder.path, { records: recordsOf(), limitMs: 2 * 3_600_000 });
    await writeReport(request, toolsWith());
    expect(readFileSync(join(folder.path, 'made/badge.json'), 'utf8')).toContain('"yellow"');
  });

  it('holds no secret, whatever signs of HTML stand in it, and wherever it was', async () => {
    const secret = `<${SECRET}>&"quoted"`;
    await using folder = await temporaryFolder();
    saveFiles(
      join(folder.path, FOLDER),
      filesOf({ diff: creation('x.txt', [`password ${secret}`]), steps: (steps) => void steps }),
    );
    const records = recordsOf(() => ({ error_line: `it said ${secret}`, branch: secret }));
    await writeReport(requestOf(folder.path, { records, notices: [`note ${secret}`] }), toolsWith(secret));
    const page = pageIn(folder.path);
    expect(holds(page, SECRET)).toBe(false);
    expect(holds(page, 'password ***')).toBe(true);
    expect(holds(page, 'note ***')).toBe(true);
  });

  it('leaves out a directory that cannot be read, says so, and follows no link', async () => {
    await using folder = await temporaryFolder();
    saveFiles(join(folder.path, FOLDER), filesOf());
    mkdirSync(join(folder.path, '.runs/nightly/cli/empty'));
    const reported = await writeReport(requestOf(folder.path), toolsWith());
    expect(reported.runs).toBe(1);
    expect(reported.notices).toEqual([`${join(folder.path, '.runs/nightly/cli/empty')} could not be read`]);
    expect(reportSummary(reported, null)).toContain('could not be read');
  });

  it('is a page of an empty history where nothing was run', async () => {
    await using folder = await temporaryFolder();
    const reported = await writeReport(requestOf(folder.path, { badge: null }), toolsWith());
    expect(reported).toMatchObject({ runs: 0, records: 0 });
    expect(holds(pageIn(folder.path), 'No run is known yet')).toBe(true);
    expect(existsSync(join(folder.path, 'made/badge.json'))).toBe(false);
  });

  it('replaces what is there, and rejects where it cannot', async () => {
    await using folder = await temporaryFolder();
    mkdirSync(join(folder.path, 'made'));
    writeFileSync(join(folder.path, 'made/report.html'), 'old');
    await writeReport(requestOf(folder.path), toolsWith());
    expect(pageIn(folder.path)).toMatch(/^<!doctype html>/);
    writeFileSync(join(folder.path, 'file'), '');
    const request = requestOf(folder.path, { output: join(folder.path, 'file/report.html') });
    await expect(writeReport(request, toolsWith())).rejects.toThrow();
  });
});
