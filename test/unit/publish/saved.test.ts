/** What is told of a saved run: how far it is, its story, links to its evidence, and its place in the history. */
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REASON_CODES } from '../../../src/lib/reasons.ts';
import type { RunEntry } from '../../../src/manifest/history.ts';
import { readRun, type SavedRun } from '../../../src/manifest/saved-run.ts';
import { type HistoryRow, historyJson, historyText, newestFirst } from '../../../src/publish/history.ts';
import { linksJson, linksText } from '../../../src/publish/links.ts';
import { showJson, showText } from '../../../src/publish/show.ts';
import { statusJson, statusLine, statusText } from '../../../src/publish/status.ts';
import {
  type Changes,
  filesOf,
  payloadOf,
  RUN,
  STARTED,
  saveFiles,
  set,
  stepsOf,
  TASK,
} from '../../support/record.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const GOLDEN = join(import.meta.dirname, '../../fixtures/runs');
const SAMPLES = new URL('../../fixtures/samples/', import.meta.url);
const PROGRAM = 'node dist/cli.js';
const READER = { program: PROGRAM, here: process.cwd() };
const NOW = STARTED + 60_000;
const telling = { nowMs: NOW, reader: READER, diff: '' };

/** The run that these files hold, read from a disk. */
async function saved(files: ReadonlyMap<string, string | Uint8Array>): Promise<SavedRun> {
  await using folder = await temporaryFolder();
  saveFiles(folder.path, files);
  return await readRun(folder.path);
}

const unfinished = (changes: Changes = {}) => saved(filesOf(changes));
const golden = (name: string) => readRun(join(GOLDEN, name));
const foreign = (name: string) => saved(new Map([['manifest.json', readFileSync(new URL(name, SAMPLES))]]));

/** Every text there is of a run. */
function allOf(run: SavedRun): string {
  const links = { run, path: '.runs/a/cli/b', reader: READER };
  return [
    ...[statusText(run, NOW), statusLine(run), JSON.stringify(statusJson(run))],
    ...[showText(run, telling), JSON.stringify(showJson(run, telling))],
    ...[linksText(links), JSON.stringify(linksJson(links))],
  ].join('\n');
}

describe('the status', () => {
  test('of a run that goes on tells its phase, its last event and the last word of the cloud task', async () => {
    const upTo = stepsOf().findLastIndex(({ body }) => body.event === 'cloud:polled');
    const run = await unfinished({ steps: (steps) => void steps.splice(upTo + 1) });
    const text = statusText(run, NOW);
    expect(text).toMatch(new RegExp(`^${RUN}  IN PROGRESS \\(REHEARSAL\\), phase poll\n`));
    expect(text).toMatch(/ {2}last event {2}cloud:polled, 36\.0 s ago\n/);
    expect(text).toMatch(/ {2}cloud task {2}ready, 3 polls, https:/);
    expect(statusJson(run)).toMatchObject({
      ended: false,
      phase: 'poll',
      outcome: null,
      status: 'in_progress',
    });
    expect(statusLine(run)).toContain('phase poll; 0 of 1 stage ended; running');
  });

  test.each([
    ['paused', 'PAUSED'],
    ['cancelling', 'CANCELLING'],
    ['approval:ship it', 'WAITS FOR AN APPROVAL OF STAGE ship it'],
  ])('says what a run waits for: %s', async (detail, words) => {
    const run = await unfinished({ steps: (steps) => void steps.splice(2) });
    const waiting = { ...run, manifest: { ...run.manifest, status_detail: detail } };
    expect(statusText(waiting, NOW)).toContain(`  ${words} (REHEARSAL), phase prepare\n`);
    expect(statusLine(waiting)).toContain(words);
    expect(statusJson(waiting)).toMatchObject({ status_detail: detail });
  });

  test.each(readdirSync(GOLDEN))('of a run that has ended tells what it came to: %s', async (name) => {
    const run = await golden(name);
    const { outcome = '' } = run.manifest;
    expect(statusText(run, NOW)).toContain(`  ${outcome?.toUpperCase()} (REHEARSAL)\n`);
    expect(statusText(run, NOW)).toMatch(/ {2}took {8}\d/);
    const failed = { ...run.manifest.failure, guidance: 'Go on by codex-orchestrator resume' };
    const stopped = { ...run, manifest: { ...run.manifest, failure: failed } } as SavedRun;
    expect(statusText(stopped, NOW, { reader: READER })).toContain(`  Go on by ${PROGRAM} resume\n`);
    expect(statusJson(run)).toMatchObject({ ended: true, phase: null, outcome });
  });

  test('of a run of another orchestrator tells what that recorded', async () => {
    const run = await foreign('peer-local-manifest.json');
    expect(statusText(run, NOW)).toMatch(/ {2}SUCCEEDED, as another orchestrator recorded it\n/);
    expect(statusText(run, NOW)).toMatch(/ {2}ok {4}\w/);
  });
});

describe('the story', () => {
  test.each(readdirSync(GOLDEN))(
    'of a run that has ended is told to its verdict and its files: %s',
    async (name) => {
      const run = await golden(name);
      const text = showText(run, telling);
      expect(text).toMatch(/^Run \S+ of the task /);
      for (const phase of ['admit', 'submit', 'poll', 'assert', 'gate'])
        expect(text).toMatch(new RegExp(`s  ${phase} `));
      for (const file of ['manifest.json', 'events.jsonl', 'verdict.json', 'cloud/commands.ndjson'])
        expect(text).toContain(file);
      expect(text).toContain(`  verdict   ${run.verdict?.policy.verdict} for`);
      const told = showJson(run, telling);
      expect(told.findings).toEqual(run.verdict?.findings);
      expect(told.story.map(({ phase }) => phase)).toEqual(
        [...text.matchAll(/^ +\d+\.\ds {2}(\w+)/gm)].map(([, phase]) => phase),
      );
      expect(told.next).toMatch(/^(?:node dist\/cli\.js (?:assert|show)|codex cloud status) /);
    },
  );

  test('of a run that has not ended says so, and judges nothing', async () => {
    const run = await unfinished();
    expect(showText(run, telling)).toContain('\nIN PROGRESS (REHEARSAL), phase assert\n');
    expect(showJson(run, telling)).toMatchObject({
      ...{ findings: [], ended: false },
      next: `node dist/cli.js status ${RUN}`,
    });
    expect(linksText({ run, path: 'x', reader: READER })).toContain('- next: `node dist/cli.js status ');
  });

  test('names the stages of a pipeline, and their logs', async () => {
    const log = { path: `.runs/${TASK}/cli/${RUN}/stages/02-test.log`, sha256: '0'.repeat(64), bytes: 1 };
    const run = await unfinished({
      mode: 'mcp',
      steps: (steps) => set(payloadOf(steps, 'stage:ended'), { log }),
    });
    expect(showText(run, telling)).toMatch(/\n {2}ok {4}\S+ +\d+\.\d s, exit 0\n/);
    expect(showText(run, telling)).toContain(`\n  log       ${log.path}\n`);
  });
});

describe('the evidence', () => {
  test.each(readdirSync(GOLDEN))('of %s links what is there, and only that', async (name) => {
    const run = await golden(name);
    const text = linksText({ run, path: '.runs/x/cli/y', reader: READER });
    const targets = [...text.matchAll(/\]\(\.runs\/x\/cli\/y\/([^)]+)\)/g)].map(([, file]) => file);
    expect(targets).toEqual(
      expect.arrayContaining(['manifest.json', 'run-summary.json', 'verdict.json', 'events.jsonl']),
    );
    for (const file of targets) expect(run.files).toContain(file);
    expect(text).toContain('- next: `');
    const diff = run.manifest.diff?.path?.split('/').at(-1);
    if (diff !== undefined) expect(targets).toContain(`cloud/${diff}`);
  });

  test('links the reason to where it is explained, and the explanation is there', async () => {
    const text = linksText({ run: await golden('v1-error'), path: 'x', reader: READER });
    expect(text).toMatch(
      /- reason: \[task\\_error: .*\]\(https:\/\/github\.com\/\S+\/docs\/codes\.md#task_error\)/,
    );
    const codes = readFileSync(join(import.meta.dirname, '../../../docs/codes.md'), 'utf8');
    for (const code of REASON_CODES) expect(codes).toContain(`\n## ${code}\n`);
  });

  test('has a page for the task of a live run, and none for that of the emulator', async () => {
    const live = await golden('v1-pass');
    const links = (run: SavedRun) => linksText({ run, path: 'x', reader: READER });
    expect(links(live)).toMatch(/- cloud task: task\\_e\\_/);
    expect(links({ ...live, manifest: { ...live.manifest, evidence: 'live' } })).toMatch(
      /- cloud task: \[task\\_e\\_\w+\]\(https:\/\/chatgpt\.com\/codex\/tasks\/task_e_\w+\)/,
    );
  });

  test('leads nowhere by a foreign record that names another page, and out of no link', async () => {
    const manifest = {
      ...{ task_id: 'a](https://evil.example)', run_id: '[x](y)', status: 'succeeded' },
      cloud_execution: { task_id: 'task_e_1) [x', status_url: 'javascript:alert(1)' },
    };
    const run = await saved(new Map([['manifest.json', JSON.stringify(manifest)]]));
    const text = linksText({ run, path: 'a b/(c)', reader: READER });
    expect(text).not.toMatch(/javascript|(?<!\\)\]\(https:\/\/evil/);
    expect(text).toContain('[manifest.json](a%20b/%28c%29/manifest.json)');
  });
});

describe('a record of unknown origin', () => {
  const names = readdirSync(SAMPLES).filter((name) => /manifest/.test(name));
  test.each(names)('is told in ordinary words: %s', async (name) => {
    expect(allOf(await foreign(name))).not.toMatch(/undefined|NaN|\[object|Invalid/);
  });

  const hostile = '::error::x\n##[error]y\u001b[2J\u202e';
  test('does nothing to a terminal by what it holds', async () => {
    const manifest = {
      ...{
        task_id: hostile,
        run_id: hostile,
        status: 'in_progress',
        mode_reason: hostile,
        pipeline_id: hostile,
      },
      cloud_execution: { task_id: hostile, status_url: hostile, status: 'ready', poll_count: 1 },
    };
    const run = await saved(new Map([['manifest.json', JSON.stringify(manifest)]]));
    for (const text of [statusText(run, NOW), statusLine(run), showText(run, telling)]) {
      expect(text).not.toMatch(/::|##\[/);
      expect(text).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cf}]/u);
    }
  });

  test('of which a part is gone is told without it', async () => {
    await using folder = await temporaryFolder();
    cpSync(join(GOLDEN, 'v1-pass'), folder.path, {
      recursive: true,
      filter: (path) => !/(?:manifest|verdict)\.json$|\/cloud$/.test(path),
    });
    const run = await readRun(folder.path);
    expect(allOf(run)).not.toMatch(/undefined|NaN/);
    expect(linksText({ run, path: 'x', reader: READER })).not.toMatch(/verdict|- diff|commands/);
    expect(showText(run, telling)).toContain('\nPASS (REHEARSAL)\n  verdict   none on the disk\n');
    expect(statusText(run, NOW)).toMatch(/\n {2}verdict {5}none on the disk/);
  });
});

describe('the history', () => {
  const row = (run_id: string, more: Partial<RunEntry> = {}): HistoryRow => ({
    ...{ task_id: TASK, run_id, pipeline_id: null, mode: 'cloud', evidence: 'live', status: 'succeeded' },
    ...{ outcome: 'pass', reason: null, started_at: '2026-01-01T00:00:00.000Z' },
    ...{ completed_at: '2026-01-01T00:02:05.000Z', manifest: 'x', cloud: null },
    ...more,
  });

  test('stands in a table, the newest first', () => {
    const rows = newestFirst(
      [
        row('old'),
        row('foreign', {
          started_at: null,
          evidence: null,
          outcome: null,
          completed_at: '2026-01-02T00:00:00.000Z',
        }),
        row('new', {
          started_at: '2026-01-03T00:00:00.000Z',
          completed_at: null,
          outcome: 'fail',
          reason: 'task_error',
        }),
      ],
      20,
    ).map((listed) => ({ ...listed, dead: false, status_detail: null }));
    expect(historyText(rows, PROGRAM).split('\n')).toEqual([
      'started              task     run      mode   evidence  outcome            took',
      '2026-01-03 00:00:00  nightly  new      cloud  live      fail (task_error)',
      '2026-01-02 00:00:00  nightly  foreign  cloud  -         succeeded',
      '2026-01-01 00:00:00  nightly  old      cloud  live      pass               2 min 5 s',
      '',
    ]);
    const [cut] = newestFirst([row('cut', { status: 'in_progress', outcome: null, completed_at: null })], 1);
    if (cut === undefined) throw new Error('There is one row');
    expect(historyText([{ ...cut, dead: true, status_detail: null }], PROGRAM)).toContain(
      'cut  cloud  live      interrupted',
    );
    expect(historyText([{ ...cut, dead: false, status_detail: null }], PROGRAM)).toContain(
      'cut  cloud  live      in_progress',
    );
    for (const status_detail of ['paused', 'approval:ship'])
      expect(historyText([{ ...cut, dead: false, status_detail }], PROGRAM)).toContain(
        `cut  cloud  live      ${status_detail}`,
      );
    expect(newestFirst(rows, 1).map(({ run_id }) => run_id)).toEqual(['new']);
  });

  test('of nothing says how to begin', () => {
    expect(historyText([], PROGRAM)).toBe(
      'No run is in the history yet: node dist/cli.js canary --rehearse makes one\n',
    );
    expect(historyJson([], ['x'])).toEqual({ schema: 1, runs: [], notices: ['x'] });
  });
});

test('the story does not send its reader to itself', async () => {
  const run = await golden('v1-error');
  const failed: SavedRun = { ...run, manifest: { ...run.manifest, reason: 'stage_failed' } };
  const { next } = showJson(failed, telling);
  expect(next).toBe(`${PROGRAM} assert .runs/${run.taskId}/cli/${run.runId}`);
  expect(showText(failed, telling)).toContain(`  next      ${next}\n`);
});
