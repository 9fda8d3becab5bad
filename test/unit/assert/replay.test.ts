/** Saved runs of every schema version, judged again by nothing but their files; and what tampering with them does. */
import { cpSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contradictions, NO_VERDICT, reasonOfSaved, replay } from '../../../src/assert/replay.ts';
import { evaluate, reasonOf, resultOf, shapesOnly } from '../../../src/assert/tester.ts';
import { sha256 } from '../../../src/lib/files.ts';
import { findEvent, type RunEvent } from '../../../src/manifest/events.ts';
import { loadRecord, parseEvents } from '../../../src/manifest/record.ts';
import { fold } from '../../../src/manifest/reduce.ts';
import { builtOf, disagreements, summarize } from '../../../src/manifest/run-summary.ts';
import { type Finding, Manifest, VerdictRecord } from '../../../src/manifest/schema.ts';
import { toJson } from '../../../src/manifest/store.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const RUNS = join(import.meta.dirname, '../../fixtures/runs');
const PASS = join(RUNS, 'v1-pass');
const ERROR = join(RUNS, 'v1-error');
const PASS_EVENTS = readFileSync(join(PASS, 'events.jsonl'), 'utf8').trimEnd().split('\n');
const DIFF = `cloud/${manifestOf(PASS).cloud_execution?.task_id}.diff.patch`;

describe.each([
  ['v1-pass', PASS, 'pass', null],
  ['v1-error', ERROR, 'fail', 'task_error'],
])('the saved run %s', (_, folder, outcome, reason) => {
  test('gives the findings of its day exactly, and has nothing for the rules that came later', async () => {
    const verdict = verdictOf(folder);
    const record = await loadRecord(folder);
    const known = new Set(verdict.findings.map(({ rule }) => rule));
    const findings = evaluate(record, shapesOnly());
    expect(findings.filter(({ rule }) => known.has(rule))).toEqual(verdict.findings);
    const later = findings.filter(({ rule }) => !known.has(rule));
    expect(later.filter(({ status }) => status !== 'not_applicable')).toEqual([]);
    expect(findEvent(record.allEvents, 'test:completed')?.payload.findings).toEqual(verdict.findings);
    expect(verdict).toMatchObject({ outcome, reason, evidence: 'rehearsal', mode: 'cloud' });
  });

  test('has a manifest and a summary that are what the events make of them', async () => {
    const record = await loadRecord(folder);
    const manifest = fold(record.allEvents);
    expect(manifestOf(folder)).toEqual(manifest);
    expect(manifest).toMatchObject({ outcome, reason });
    expect(disagreements(record.summary ?? {}, manifest as Manifest)).toEqual([]);
  });
});

test('what was added behind the run is found, though the manifest is still what the events make of it', async () => {
  await using copy = await temporaryFolder();
  cpSync(PASS, copy.path, { recursive: true });
  const { events } = parseEvents(`${PASS_EVENTS.join('\n')}\n`);
  const again = { ...findEvent(events, 'codex:resolved'), seq: events.length + 1 };
  const last = events.at(-1)?.timestamp;
  const added = JSON.stringify({ ...again, timestamp: last });
  writeFileSync(join(copy.path, 'events.jsonl'), `${[...PASS_EVENTS, added].join('\n')}\n`);
  const failed = evaluate(await loadRecord(copy.path), shapesOnly()).filter(
    ({ status }) => status === 'failed',
  );
  expect(failed).toMatchObject([
    {
      rule: 'events-in-order',
      actual: expect.stringContaining('(codex:resolved) is behind what was judged'),
    },
  ]);
});

test('what an earlier release told to fail for want of a task is no contradiction where by now one rule says so, failing', async () => {
  const record = await loadRecord(ERROR);
  const findings = evaluate(record, shapesOnly());
  const now = (changes: Readonly<Record<string, Finding['status']>>) => {
    const again = findings.map((one) => ({ ...one, status: changes[one.rule] ?? one.status }));
    return contradictions(record, again, 'task_error').filter((line) => !line.startsWith('rule task-'));
  };
  // The record tells of it that it failed, and of the others that they passed.
  expect(now({ 'ended-ready': 'not_applicable', 'task-identified': 'failed' })).toEqual([]);
  expect(now({ 'ended-ready': 'not_applicable' })).toHaveLength(2);
  expect(now({ 'history-monotone': 'not_applicable', 'task-identified': 'failed' })).toHaveLength(2);
});

test('the rules alone give the passing run no reason, and the other one', async () => {
  expect(reasonOf(evaluate(await loadRecord(PASS), shapesOnly()))).toBeNull();
  expect(reasonOf(evaluate(await loadRecord(ERROR), shapesOnly()))).toBe('rule_failed');
});

describe('the reason of a saved run', () => {
  test.each<[string, string, (folder: string) => void, string | null]>([
    ['a pass', PASS, () => {}, null],
    ['a recorded failure, before what the rules say', ERROR, () => {}, 'task_error'],
    [
      'what the rules find now',
      PASS,
      edit('manifest.json', '"branch": "main"', '"branch": "x"'),
      'rule_failed',
    ],
    [
      'what it concluded on its day, where the rules find nothing',
      PASS,
      (folder) => conclude(folder, (events) => events.map((event) => ({ ...event, ...concludedAs(event) }))),
      'internal_error',
    ],
    [
      'an interruption, where it never came to a conclusion',
      PASS,
      (folder) => conclude(folder, (events) => events.slice(0, -3)),
      'run_interrupted',
    ],
  ])('is %s', async (_, source, change, reason) => {
    await using folder = await temporaryFolder();
    cpSync(source, folder.path, { recursive: true });
    change(folder.path);
    const record = await loadRecord(folder.path);
    expect(reasonOfSaved(record, evaluate(record, shapesOnly()))).toBe(reason);
  });

  test('of another orchestrator is what the rules find', async () => {
    await using folder = await temporaryFolder();
    writeFileSync(join(folder.path, 'manifest.json'), '{"failure":null}');
    const record = await loadRecord(folder.path);
    expect(reasonOfSaved(record, evaluate(record, shapesOnly()))).toBe('rule_failed');
  });
});

describe('what a record says of itself', () => {
  test.each<[string, string, (folder: string) => void, readonly string[]]>([
    ['nothing, of a pass', PASS, () => {}, []],
    ['nothing, of a failure', ERROR, () => {}, []],
    ['the lack of a verdict', PASS, (folder) => rmSync(join(folder, 'verdict.json')), [NO_VERDICT]],
    [
      'a verdict that is better than the run',
      ERROR,
      edit(
        'verdict.json',
        /"outcome": "fail",\n {2}"reason": "task_error"/,
        '"outcome": "pass",\n  "reason": null',
      ),
      ['outcome: pass is recorded, fail is replayed', 'reason: none is recorded, task_error is replayed'],
    ],
    [
      'a finding that is better than what is found',
      ERROR,
      edit('verdict.json', /("rule": "ended-ready"[^}]*?"status": )"failed"/, '$1"passed"'),
      ['rule ended-ready: passed (error) is recorded, failed (error) is replayed'],
    ],
    [
      'a finding in the events that is better than what is found',
      ERROR,
      edit('events.jsonl', /("rule":"ended-ready"[^}]*?"status":)"failed"/, '$1"passed"'),
      [
        // The reports in the summary no longer are what the events tell.
        'rule summary-agrees: passed (error) is recorded, failed (error) is replayed',
        'rule summary-agrees in the events: passed (error) is recorded, failed (error) is replayed',
        'rule ended-ready in the events: passed (error) is recorded, failed (error) is replayed',
      ],
    ],
    [
      'an outcome in the manifest that is none of its events',
      PASS,
      edit('manifest.json', '"outcome": "pass"', '"outcome": "fail"'),
      [
        'outcome: pass is recorded, fail is replayed',
        'reason: none is recorded, rule_failed is replayed',
        'outcome in the events: pass is recorded, fail is replayed',
        'rule manifest-folded: passed (error) is recorded, failed (error) is replayed',
        'rule manifest-folded in the events: passed (error) is recorded, failed (error) is replayed',
      ],
    ],
    [
      'a verdict of no known shape',
      PASS,
      edit('verdict.json', '"schema": 1', '"schema": 2'),
      ['verdict.json does not have its declared shape'],
    ],
  ])('is contradicted by %s', async (_, source, change, expected) => {
    await using folder = await temporaryFolder();
    cpSync(source, folder.path, { recursive: true });
    change(folder.path);
    const record = await loadRecord(folder.path);
    const findings = evaluate(record, shapesOnly());
    expect(contradictions(record, findings, reasonOfSaved(record, findings))).toEqual(expected);
  });
});

test('a run without a verdict is no pass, whatever its rules come to', async () => {
  await using folder = await temporaryFolder();
  cpSync(PASS, folder.path, { recursive: true });
  rmSync(join(folder.path, 'verdict.json'));
  expect(replay(await loadRecord(folder.path))).toMatchObject({
    ...{ outcome: 'cancelled', reason: 'run_interrupted', contradictions: [NO_VERDICT] },
  });
});

type Tampering = readonly [what: string, change: (folder: string) => void, rules: readonly string[]];

const TAMPERED: readonly Tampering[] = [
  [
    'a field of the manifest',
    edit('manifest.json', '"branch": "main"', '"branch": "prod"'),
    ['manifest-folded'],
  ],
  [
    'the outcome in the manifest',
    edit('manifest.json', '"outcome": "pass"', '"outcome": "fail"'),
    ['manifest-folded'],
  ],
  [
    'a field more in the manifest',
    edit('manifest.json', '{', '{ "goal": 1,'),
    ['manifest-schema', 'manifest-folded'],
  ],
  [
    'the id of the manifest',
    edit('manifest.json', '"task_id": "diff"', '"task_id": "other"'),
    ['manifest-folded', 'events-in-order'],
  ],
  [
    'a word in an event',
    edit('events.jsonl', '"word":"READY"', '"word":"APPLIED"'),
    ['manifest-folded', 'nothing-applied'],
  ],
  ['an exit in an event', edit('events.jsonl', '"exit_code":1', '"exit_code":0'), ['log-recorded']],
  [
    'an environment in an event',
    edit('events.jsonl', /("cloud:submitting".*?"environment":")\w/, '$1x'),
    ['environment-kept'],
  ],
  ['a number of an event', edit('events.jsonl', '"seq":7', '"seq":8'), ['events-in-order']],
  [
    'an event of another kind',
    edit('events.jsonl', '"cloud:polled"', '"cloud:poked"'),
    ['manifest-folded', 'events-in-order'],
  ],
  ['the last event cut off', lines((all) => all.slice(0, -1)), ['manifest-folded', 'summary-agrees']],
  ['the first event cut off', lines((all) => all.slice(1)), ['manifest-folded', 'events-in-order']],
  ['an event cut out', lines((all) => all.toSpliced(9, 1)), ['events-in-order']],
  [
    'two events changed over',
    lines((all) => all.toSpliced(1, 2, all[2] ?? '', all[1] ?? '')),
    ['events-in-order'],
  ],
  ['an event said twice', lines((all) => [...all, all.at(-1) ?? '']), ['events-in-order']],
  ['a line more', lines((all) => [...all, '{}']), ['events-in-order']],
  [
    'a last line cut in the middle',
    edit('events.jsonl', /.{20}\n$/, ''),
    ['manifest-folded', 'events-in-order'],
  ],
  ['no events', remove('events.jsonl'), ['manifest-folded', 'events-in-order', 'summary-agrees']],
  ['a byte of the diff', edit(DIFF, 'new file mode 100644', 'new file mode 100755'), ['diff-recorded']],
  [
    'a line of the diff',
    edit(DIFF, /\n\+[0-9a-f]{32}\n/, `\n+${'0'.repeat(32)}\n`),
    ['diff-recorded', 'nonce-proven'],
  ],
  ['no diff', remove(DIFF), ['diff-recorded']],
  ['a byte of the log', edit('cloud/commands.ndjson', '"exit_code":1', '"exit_code":0'), ['log-recorded']],
  [
    'the task of a read in the log, and its hash',
    (folder) => {
      const log = join(folder, 'cloud/commands.ndjson');
      const before = readFileSync(log, 'utf8');
      const after = before.replace(/("status",")task_e_\w+/, `$1task_e_${'f'.repeat(32)}`);
      writeFileSync(log, after);
      edit('events.jsonl', sha256(before), sha256(after))(folder);
    },
    ['ended-ready'],
  ],
  ['a line more in the log', edit('cloud/commands.ndjson', /$/, '{}\n'), ['log-recorded']],
  ['no log', remove('cloud/commands.ndjson'), ['log-recorded']],
  [
    'a field of the summary',
    edit('run-summary.json', '"pollCount": 3', '"pollCount": 4'),
    ['summary-agrees'],
  ],
  [
    'the outcome in the summary',
    edit('run-summary.json', '"outcome": "pass"', '"outcome": "fail"'),
    ['summary-agrees'],
  ],
  [
    'a report in the summary',
    edit('run-summary.json', '"status": "passed"', '"status": "failed"'),
    ['summary-agrees'],
  ],
  ['no summary', remove('run-summary.json'), ['summary-agrees']],
  ['a summary that is torn', edit('run-summary.json', /[\s\S]{9}$/, ''), ['summary-agrees']],
  ['the summary of another run', swap('run-summary.json'), ['summary-agrees']],
  ['the manifest of another run', swap('manifest.json'), ['manifest-folded', 'events-in-order']],
  ['the log of another run', swap('cloud/commands.ndjson'), ['log-recorded']],
  [
    'a token in a new file',
    (folder) => writeFileSync(join(folder, 'x'), `ghp_${'x1'.repeat(20)}`),
    ['no-secret'],
  ],
];

describe('tampering with a saved run', () => {
  test.each(TAMPERED)('is found: %s', async (_, change, rules) => {
    const findings = await judgedAfter(change);
    expect(failed(findings)).toEqual(expect.arrayContaining([...rules]));
    expect(reasonOf(findings)).not.toBeNull();
  });

  test('is found where a file is too large, or there are too many, to be read', async () => {
    const large = await judgedAfter((folder) => {
      writeFileSync(join(folder, 'large'), '');
      truncateSync(join(folder, 'large'), 65 * 1024 * 1024);
    });
    expect(large.find(({ rule }) => rule === 'no-secret')?.actual).toBe('large (too much to read)');
    const many = await judgedAfter((folder) => {
      mkdirSync(join(folder, 'z'));
      for (let index = 0; index < 2000; index += 1) writeFileSync(join(folder, `z/${index}`), '');
    });
    expect(many.find(({ rule }) => rule === 'no-secret')?.actual).toMatch(
      /^(?:z\/\d+ \(too much to read\)(?:, |$))+/,
    );
  });

  test('is found in every single field of the manifest', async () => {
    const manifest = JSON.parse(JSON.stringify(manifestOf(PASS))) as Record<string, unknown>;
    for (const path of leavesOf(manifest)) {
      const text = JSON.stringify(changedAt(manifest, path));
      const findings = await judgedAfter((folder) => writeFileSync(join(folder, 'manifest.json'), text));
      expect([path.join('.'), failed(findings)]).toEqual([
        path.join('.'),
        expect.arrayContaining(['manifest-folded']),
      ]);
    }
  });

  test('is found in every single field of the cloud execution in the summary', async () => {
    const summary = JSON.parse(readFileSync(join(PASS, 'run-summary.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    const paths = leavesOf(summary).filter((path) => path.includes('cloudExecution') || path.length === 1);
    expect(paths.length).toBeGreaterThan(50);
    for (const path of paths) {
      const text = JSON.stringify(changedAt(summary, path));
      const findings = await judgedAfter((folder) => writeFileSync(join(folder, 'run-summary.json'), text));
      expect([path.join('.'), failed(findings)]).toEqual([path.join('.'), ['summary-agrees']]);
    }
  });

  test('is not seen where nothing is changed', async () => {
    expect(failed(await judgedAfter(() => {}))).toEqual([]);
  });
});

/** Writes other events, and the manifest and summary that go with them. */
function conclude(folder: string, change: (events: RunEvent[]) => RunEvent[]): void {
  const events = change(parseEvents(`${PASS_EVENTS.join('\n')}\n`).events);
  const built = findEvent(events, 'build:completed');
  const tested = findEvent(events, 'test:completed');
  const manifest = fold(events);
  if (manifest === null || built === undefined) throw new Error('The run was not built');
  const reviewed = findEvent(events, 'review:completed')?.payload;
  const summary = summarize(manifest, {
    build: builtOf(manifest, built.payload),
    test: tested ? resultOf(manifest, tested.payload.findings) : null,
    review: reviewed ? { summary: '', decision: reviewed } : null,
  });
  writeFileSync(join(folder, 'events.jsonl'), events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  writeFileSync(join(folder, 'manifest.json'), toJson(manifest));
  writeFileSync(join(folder, 'run-summary.json'), toJson(summary));
}

function concludedAs({ event, payload }: RunEvent): object {
  const end = { outcome: 'fail', reason: 'internal_error' };
  return event === 'run:completed' ? { payload: { ...payload, ...end } } : {};
}

async function judgedAfter(change: (folder: string) => void): Promise<Finding[]> {
  await using folder = await temporaryFolder();
  cpSync(PASS, folder.path, { recursive: true });
  change(folder.path);
  return evaluate(await loadRecord(folder.path), shapesOnly());
}

function failed(findings: readonly Finding[]): string[] {
  return findings.filter(({ status }) => status === 'failed').map(({ rule }) => rule);
}

function edit(name: string, search: string | RegExp, replacement: string): (folder: string) => void {
  return (folder) => {
    const before = readFileSync(join(folder, name), 'utf8');
    const after = before.replace(search, replacement);
    expect(after).not.toBe(before);
    writeFileSync(join(folder, name), after);
  };
}

function lines(change: (all: string[]) => string[]): (folder: string) => void {
  const text = change([...PASS_EVENTS]).map((line) => `${line}\n`);
  return (folder) => writeFileSync(join(folder, 'events.jsonl'), text.join(''));
}

function remove(name: string): (folder: string) => void {
  return (folder) => rmSync(join(folder, name));
}

function swap(name: string): (folder: string) => void {
  return (folder) => cpSync(join(ERROR, name), join(folder, name));
}

function manifestOf(folder: string): Manifest {
  return Manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
}

function verdictOf(folder: string): VerdictRecord {
  return VerdictRecord.parse(JSON.parse(readFileSync(join(folder, 'verdict.json'), 'utf8')));
}

/** The paths of all values that are neither object nor list. */
function leavesOf(value: unknown, path: readonly string[] = []): string[][] {
  if (value === null || typeof value !== 'object') return [[...path]];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, [...path, name]));
}

/** A copy in which the value at the path is another one of its kind. */
function changedAt(value: Record<string, unknown>, path: readonly string[]): Record<string, unknown> {
  const copy = structuredClone(value);
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, name) => at[name] as Record<string, unknown>, copy);
  const name = path.at(-1) ?? '';
  const old = parent[name];
  parent[name] = typeof old === 'number' ? old + 1 : typeof old === 'string' ? `${old}x` : 'x';
  return copy;
}
