/**
 * What post makes of a run whose process was killed: a saved run, cut after each of its events and in the middle of
 * each of its lines, as the kill could have left it.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluate, shapesOnly } from '../../src/assert/tester.ts';
import { loadPolicy } from '../../src/gate/policy.ts';
import { systemRandom } from '../../src/lib/clock.ts';
import { processStart } from '../../src/lib/process.ts';
import { Redactor } from '../../src/lib/redact.ts';
import { findEvent, type RunEvent } from '../../src/manifest/events.ts';
import { loadRecord, parseEvents } from '../../src/manifest/record.ts';
import { fold, runFolder } from '../../src/manifest/reduce.ts';
import { RunSummary } from '../../src/manifest/run-summary.ts';
import { Manifest, VerdictRecord } from '../../src/manifest/schema.ts';
import { toJson } from '../../src/manifest/store.ts';
import { nextCommand } from '../../src/publish/next.ts';
import type { RunResult } from '../../src/publish/result.ts';
import { whatIsLeft } from '../../src/run/control.ts';
import { finish } from '../../src/run/finish.ts';
import { VirtualClock } from '../support/clock.ts';
import { temporaryFolder } from '../support/temporary.ts';

const ROOT = join(import.meta.dirname, '../..');
const POLICY = await loadPolicy(join(ROOT, 'canary/policy.yml'));
const RUNS = join(ROOT, 'test/fixtures/runs');
const PASS = savedRun('v1-pass');
const ERROR = savedRun('v1-error');
/** The passing run as if it had been a live one. */
const LIVE = {
  ...PASS,
  ...parseEvents(PASS.lines.join('').replace('"evidence":"rehearsal"', '"evidence":"live"')),
  lines: PASS.lines.map((line) => line.replace('"evidence":"rehearsal"', '"evidence":"live"')),
};

interface SavedRun {
  readonly source: string;
  readonly events: readonly RunEvent[];
  readonly lines: readonly string[];
}

function savedRun(name: string): SavedRun {
  const text = readFileSync(join(RUNS, name, 'events.jsonl'), 'utf8');
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => `${line}\n`);
  return { source: join(RUNS, name), events: parseEvents(text).events, lines };
}

/** The run as a kill after `count` whole events left it, and `rest` characters of the next line. */
function killed(base: string, { source, events, lines }: SavedRun, count: number, rest = 0): string {
  const [first] = events;
  const folder = join(base, runFolder(first?.task_id ?? '', first?.run_id ?? ''));
  mkdirSync(dirname(folder), { recursive: true });
  cpSync(source, folder, { recursive: true });
  const names = new Set(events.slice(0, count).map(({ event }) => event));
  const text = [...lines.slice(0, count), lines[count]?.slice(0, rest) ?? ''].join('');
  writeFileSync(join(folder, 'events.jsonl'), text);
  const manifest = fold(events.slice(0, count));
  if (manifest === null) rmSync(join(folder, 'manifest.json'));
  else writeFileSync(join(folder, 'manifest.json'), toJson(manifest));
  rmSync(join(folder, 'verdict.json'));
  // The tester writes the summary before it judges.
  if (!names.has('test:completed')) rmSync(join(folder, 'run-summary.json'));
  return folder;
}

/** A clock that goes on a minute after the last event. */
function later({ events }: SavedRun) {
  const clock = new VirtualClock(Date.parse(events.at(-1)?.timestamp ?? '') + 60_000);
  return { clock, random: systemRandom, machine: 'runner', redactor: new Redactor() };
}

function finished(folder: string, run: SavedRun): Promise<RunResult | null> {
  return finish({ folder, policy: POLICY, event: 'push' }, later(run));
}

const CUTS = PASS.events.map(({ event }, index) => [index + 1, event] as const);
const BLOCKED = { policy: { event: 'push', verdict: 'block', check_conclusion: 'cancelled' } };

describe('a passing run that was killed', () => {
  test.each(CUTS)('after event %i, %s, is closed as cancelled', async (count) => {
    await using base = await temporaryFolder();
    const folder = killed(base.path, PASS, count);
    const result = await finished(folder, PASS);
    expect(result?.verdict).toMatchObject({ outcome: 'cancelled', reason: 'run_interrupted', ...BLOCKED });
    await expectClosed(folder, result);
    const { events } = parseEvents(readFileSync(join(folder, 'events.jsonl'), 'utf8'));
    expect(events.slice(0, count)).toEqual(PASS.events.slice(0, count));
  });

  test.each(CUTS)('in the middle of the line of event %i, %s, loses that line only', async (count) => {
    await using base = await temporaryFolder();
    const length = PASS.lines[count - 1]?.length ?? 0;
    const folder = killed(base.path, PASS, count - 1, Math.floor(length / 2));
    const result = await finished(folder, PASS);
    if (count === 1) {
      expect(result).toBeNull();
      return;
    }
    expect(result?.verdict).toMatchObject({ outcome: 'cancelled', reason: 'run_interrupted', ...BLOCKED });
    await expectClosed(folder, result);
  });

  test('before the end of a line that is whole keeps the event', async () => {
    await using base = await temporaryFolder();
    const folder = killed(base.path, PASS, 6, (PASS.lines[6]?.length ?? 0) - 1);
    const result = await finished(folder, PASS);
    await expectClosed(folder, result);
    const { events } = parseEvents(readFileSync(join(folder, 'events.jsonl'), 'utf8'));
    expect(events[6]).toEqual(PASS.events[6]);
  });

  test('between an event and the manifest is closed from the events', async () => {
    await using base = await temporaryFolder();
    const folder = killed(base.path, PASS, 10);
    writeFileSync(join(folder, 'manifest.json'), toJson(fold(PASS.events.slice(0, 9))));
    await expectClosed(folder, await finished(folder, PASS));
  });

  test('keeps task, address and last state, and says that the task goes on', async () => {
    await using base = await temporaryFolder();
    const polled = PASS.events.findIndex(({ event }) => event === 'cloud:polled') + 1;
    const { manifest, guidance } = (await finished(killed(base.path, LIVE, polled), LIVE)) ?? {};
    const { task_id, status_url } = findManifest(PASS).cloud_execution ?? {};
    expect(manifest).toMatchObject({
      status: 'cancelled',
      failure: { class: 'cancelled', code: 'run_interrupted', phase: 'poll', retryable: false },
      cloud_execution: { task_id, status_url, status: 'queued', status_history: [{ word: 'PENDING' }] },
    });
    expect(guidance).toContain('the last state read was queued and the remote task continues');
    expect(guidance).toContain(status_url);
  });

  test('after the task had ended does not say that it goes on', async () => {
    await using base = await temporaryFolder();
    const { guidance } = (await finished(killed(base.path, PASS, PASS.events.length), PASS)) ?? {};
    expect(guidance).toContain('the last state read was ready');
    expect(guidance).not.toContain('continues');
  });

  test.each([
    ['run:started', 'prepare'],
    ['cloud:submitting', 'submit'],
    ['cloud:submitted', 'poll'],
    ['cloud:ended', 'diff'],
    ['build:completed', 'assert'],
    ['test:completed', 'report'],
    ['run:completed', 'report'],
  ] as const)('after %s names the phase %s', async (event, phase) => {
    await using base = await temporaryFolder();
    const count = PASS.events.findLastIndex((one) => one.event === event) + 1;
    const result = await finished(killed(base.path, PASS, count), PASS);
    expect(result?.manifest.failure?.phase).toBe(phase);
  });

  test('after it was judged keeps its findings, and after it was built its artifacts', async () => {
    await using base = await temporaryFolder();
    const folder = killed(base.path, PASS, PASS.events.length);
    const result = await finished(folder, PASS);
    expect(result?.verdict.findings).toEqual(findEvent(PASS.events, 'test:completed')?.payload.findings);
    const summary = RunSummary.parse(JSON.parse(readFileSync(join(folder, 'run-summary.json'), 'utf8')));
    expect(summary).toMatchObject({
      outcome: 'cancelled',
      build: { success: true, artifacts: { length: 2 } },
      test: { success: true },
      review: { decision: { approved: false } },
    });
  });
});

describe('a run that is known to have failed, and was killed', () => {
  const failed = ERROR.events.findIndex(({ event }) => event === 'run:failed') + 1;
  test.each(ERROR.events.map(({ event }, index) => [index + 1, event] as const).slice(failed - 1))(
    'after event %i, %s, keeps its failure',
    async (count) => {
      await using base = await temporaryFolder();
      const folder = killed(base.path, ERROR, count);
      const result = await finished(folder, ERROR);
      expect(result?.verdict).toMatchObject({
        outcome: 'fail',
        reason: 'task_error',
        policy: { verdict: 'block' },
      });
      await expectClosed(folder, result);
    },
  );

  test('by a rule keeps that rule', async () => {
    await using base = await temporaryFolder();
    const folder = killed(base.path, PASS, PASS.events.length);
    const path = join(folder, 'events.jsonl');
    const text = readFileSync(path, 'utf8');
    // As if the tester had found another nonce, and the run had been concluded so.
    const tampered = text.replace(/("rule":"nonce-proven".*?"status":)"passed"/, '$1"failed"');
    writeFileSync(path, tampered.split('\n').slice(0, -3).join('\n'));
    const result = await finished(folder, PASS);
    expect(result?.verdict).toMatchObject({ outcome: 'fail', reason: 'rule_failed' });
    expect(result?.manifest.commit_evidence).toBe('pinned');
  });

  test('at admission stays skipped', async () => {
    await using base = await temporaryFolder();
    const folder = killed(base.path, PASS, 1);
    const path = join(folder, 'events.jsonl');
    const [start] = PASS.events;
    if (start?.event !== 'run:started') throw new Error('The first event starts the run');
    const skip = { ...start, payload: { ...start.payload, admission: 'skip', evidence: null } };
    const code = { class: 'skipped', code: 'credentials_missing', phase: 'admit', retryable: false } as const;
    const failure = {
      ...start,
      seq: 2,
      event: 'run:failed',
      payload: { ...code, guidance: 'Add it', message: 'none' },
    };
    writeFileSync(path, [skip, failure].map((event) => `${JSON.stringify(event)}\n`).join(''));
    const result = await finished(folder, PASS);
    expect(result?.verdict).toMatchObject({
      outcome: 'skipped',
      reason: 'credentials_missing',
      evidence: null,
    });
    expect(result?.manifest.cloud_execution).toBeNull();
    await expectClosed(folder, result);
  });
});

describe('there is nothing to finish', () => {
  test.each([
    ['in a run that closed itself', PASS],
    ['in a failed run that closed itself', ERROR],
  ])('%s', async (_, run) => {
    await using base = await temporaryFolder();
    const folder = killed(base.path, run, run.events.length);
    cpSync(run.source, folder, { recursive: true });
    expect(await finished(folder, run)).toBeNull();
    expect(readFileSync(join(folder, 'verdict.json'), 'utf8')).toBe(
      readFileSync(join(run.source, 'verdict.json'), 'utf8'),
    );
  });

  test('a second time', async () => {
    await using base = await temporaryFolder();
    const folder = killed(base.path, PASS, 12);
    expect(await finished(folder, PASS)).not.toBeNull();
    expect(await finished(folder, PASS)).toBeNull();
  });

  test.each([
    ['where there are no events', ''],
    ['where the first line is torn', '{"schema_version":1'],
    ['where the first event does not start a run', `${PASS.lines[3]}`],
  ])('%s', async (_, text) => {
    await using base = await temporaryFolder();
    const folder = killed(base.path, PASS, 0);
    writeFileSync(join(folder, 'events.jsonl'), text);
    expect(await finished(folder, PASS)).toBeNull();
    expect(readFileSync(join(folder, 'events.jsonl'), 'utf8')).toBe(text);
  });

  test('where there is no directory', async () => {
    await using base = await temporaryFolder();
    expect(await finished(join(base.path, '.runs/x/cli/y'), PASS)).toBeNull();
  });

  test('where the events are those of another directory, which must not be written to', async () => {
    await using base = await temporaryFolder();
    const folder = killed(base.path, PASS, 8);
    const path = join(folder, 'events.jsonl');
    const foreign = readFileSync(path, 'utf8').replaceAll('"task_id":"diff"', '"task_id":"../../elsewhere"');
    writeFileSync(path, foreign);
    expect(await finished(folder, PASS)).toBeNull();
    expect(readFileSync(path, 'utf8')).toBe(foreign);
  });
});

describe.skipIf(process.platform !== 'linux')('a child that outlived its run', () => {
  test.each([
    ['is ended', true],
    ['is left alone where its number belongs to somebody else by now', false],
  ])('%s', async (_, same) => {
    await using base = await temporaryFolder();
    const child = spawn('sleep', ['600'], { detached: true, stdio: 'ignore' });
    const exited = new Promise<string | null>((done) => child.once('exit', (__, signal) => done(signal)));
    try {
      const pid = child.pid ?? 0;
      const begun = PASS.events.findIndex(({ event }) => event === 'call:started') + 1;
      const folder = killed(base.path, PASS, begun);
      const path = join(folder, 'events.jsonl');
      const start = same ? await processStart(pid) : '1';
      const text = readFileSync(path, 'utf8');
      const mine = text.replace(/"pid":\d+,"process_start":"\d+"/, `"pid":${pid},"process_start":"${start}"`);
      expect(mine).not.toBe(text);
      writeFileSync(path, mine);
      expect((await finished(folder, PASS))?.verdict.outcome).toBe('cancelled');
      if (same) expect(await exited).toBe('SIGKILL');
      else expect(child.exitCode ?? child.signalCode).toBeNull();
    } finally {
      child.kill('SIGKILL');
      await exited;
    }
  });
});

function findManifest({ events }: SavedRun): Manifest {
  const manifest = fold(events);
  if (manifest === null) throw new Error('The saved run has no first event');
  return manifest;
}

/** The record is whole, says one thing on the disk and in memory, and no pass. */
async function expectClosed(folder: string, result: RunResult | null): Promise<void> {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { events, torn } = parseEvents(readFileSync(join(folder, 'events.jsonl'), 'utf8'));
  const manifest = Manifest.parse(read('manifest.json'));
  const verdict = VerdictRecord.parse(read('verdict.json'));
  expect(torn).toBe(false);
  expect(manifest).toEqual(fold(events));
  expect({ manifest, verdict }).toEqual({ manifest: result?.manifest, verdict: result?.verdict });
  expect([verdict.outcome, verdict.reason]).toEqual([manifest.outcome, manifest.reason]);
  expect(verdict.outcome).not.toBe('pass');
  expect(manifest.status).not.toBe('succeeded');
  expect(manifest.completed_at).not.toBeNull();
  expect(RunSummary.parse(read('run-summary.json'))).toMatchObject({ outcome: manifest.outcome });
  const rules = new Set([
    'manifest-schema',
    'manifest-folded',
    'events-in-order',
    'summary-agrees',
    'no-secret',
  ]);
  const findings = evaluate(await loadRecord(folder), shapesOnly()).filter(({ rule }) => rules.has(rule));
  expect(findings.map(({ rule, status }) => [rule, status])).toEqual(
    [...rules].map((rule) => [rule, 'passed']),
  );
}

test('of a rehearsal that was killed nobody is told to look at a task, or to go on with one', async () => {
  const asked = PASS.events.findIndex(({ event }) => event === 'cloud:submitting') + 1;
  const polled = PASS.events.findIndex(({ event }) => event === 'cloud:polled') + 1;
  for (const count of [asked, polled]) {
    await using base = await temporaryFolder();
    const folder = killed(base.path, PASS, count);
    const result = await finished(folder, PASS);
    expect(result?.manifest.failure?.guidance).not.toMatch(/continues|https:|codex cloud list/);
    if (result !== null)
      expect(nextCommand(result, { program: 'co', here: process.cwd() })).toMatch(/^co show /);
  }
  expect(whatIsLeft(PASS.events[0], 'resume')).toMatch(/^Rehearse again/);
});
