import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/lib/files.ts';
import { Redactor } from '../../../src/lib/redact.ts';
import { Secret } from '../../../src/lib/secret.ts';
import type { EventBody, RunEvent } from '../../../src/manifest/events.ts';
import { parseEvents } from '../../../src/manifest/record.ts';
import { fold } from '../../../src/manifest/reduce.ts';
import { openStore, type Store } from '../../../src/manifest/store.ts';
import { VirtualClock } from '../../support/clock.ts';
import { FOLDER, insertAfter, numbered, RUN, STARTED, stepsOf, TASK } from '../../support/record.ts';
import { watchSyncs } from '../../support/syncs.ts';

const SECRET = 'correct horse "battery" \\staple';
const MILESTONES: ReadonlySet<string> = new Set([
  ...[
    'run:started',
    'run:reopened',
    'cloud:submitting',
    'cloud:submitted',
    'build:completed',
    'run:completed',
  ],
]);
const BODIES = stepsOf().map(({ body }) => body);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Opened {
  readonly onEvent?: (event: RunEvent) => void;
  readonly events?: readonly RunEvent[];
  readonly secrets?: readonly string[];
}

function open({ onEvent = () => {}, events = [], secrets = [] }: Opened = {}): Promise<Store> {
  const redactor = new Redactor();
  redactor.add(secrets.map((value) => new Secret(value)));
  const clock = new VirtualClock(STARTED);
  const run = { workingDirectory: folder, taskId: TASK, runId: RUN, stageLogMib: 1 };
  return openStore({ ...run, clock, redactor, onEvent, events });
}

function read(name: string): string {
  return readFileSync(join(folder, FOLDER, name), 'utf8');
}

function eventsOnDisk(): RunEvent[] {
  return parseEvents(read('events.jsonl')).events;
}

describe('a store', () => {
  test('makes the directory of the run and keeps git away from what is written', async () => {
    const store = await open();
    expect(store.folder).toBe(join(folder, FOLDER));
    expect(store.pathOf('cloud/x')).toBe(`${FOLDER}/cloud/x`);
    expect(existsSync(join(folder, FOLDER, 'cloud'))).toBe(true);
    for (const name of ['.runs', 'out']) {
      expect(readFileSync(join(folder, name, '.gitignore'), 'utf8')).toBe('*\n');
    }
  });

  test('leaves a .gitignore that is there already as it is', async () => {
    mkdirSync(join(folder, '.runs'));
    writeFileSync(join(folder, '.runs/.gitignore'), '# mine\n');
    await open();
    expect(readFileSync(join(folder, '.runs/.gitignore'), 'utf8')).toBe('# mine\n');
  });

  test.each([
    ['.runs', '.runs is no folder'],
    ['out', 'out is no folder'],
    [`.runs/${TASK}`, `${TASK} is no folder`],
  ])('cannot be opened where a file stands for %s, and says so to the user', async (name, message) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), 'mine');
    await expect(open()).rejects.toMatchObject({
      name: 'RunError',
      code: 'input_invalid',
      message: expect.stringContaining(message),
    });
    expect(readFileSync(join(folder, name), 'utf8')).toBe('mine');
  });

  test('has no manifest before its first event', async () => {
    const store = await open();
    expect(() => store.manifest).toThrow('no first event');
    expect(existsSync(join(folder, FOLDER, 'manifest.json'))).toBe(false);
  });

  test('leaves nothing temporary behind', async () => {
    const store = await open();
    for (const body of BODIES) await store.emit(body);
    await store.write('verdict.json', '{}');
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('an event', () => {
  test('is on the disk before anybody is told, at a milestone in the manifest too', async () => {
    const seen: { lines: number; told: RunEvent; manifest: unknown; last: RunEvent | undefined }[] = [];
    const store = await open({
      onEvent: (told) => {
        const events = eventsOnDisk();
        seen.push({
          lines: events.length,
          told,
          manifest: JSON.parse(read('manifest.json')),
          last: events.at(-1),
        });
      },
    });
    for (const body of BODIES) await store.emit(body);
    expect(seen).toHaveLength(BODIES.length);
    for (const [index, { lines, told, manifest, last }] of seen.entries()) {
      expect(lines).toBe(index + 1);
      expect(last).toEqual(told);
      if (MILESTONES.has(told.event)) expect(manifest).toEqual(fold(store.events.slice(0, index + 1)));
    }
  });

  test('is brought onto the disk at a milestone, before the manifest that is made of it', async () => {
    const store = await open();
    let seen: [lines: number, known: number][] = [];
    const known = () => {
      const path = join(folder, FOLDER, 'manifest.json');
      return existsSync(path)
        ? (JSON.parse(readFileSync(path, 'utf8')) as { updated_at: string }).updated_at
        : '';
    };
    await using _ = await watchSyncs(() => seen.push([eventsOnDisk().length, known() === '' ? 0 : 1]));
    for (const [index, body] of BODIES.entries()) {
      seen = [];
      await store.emit(body);
      // The line, then the new manifest under another name, then the folder that names it.
      if (MILESTONES.has(body.event))
        expect(seen.map(([lines]) => lines)).toEqual([index + 1, index + 1, index + 1]);
      if (index === 0) expect(seen.map(([, manifests]) => manifests)).toEqual([0, 0, 1]);
    }
    // What is written soon is made of events that are there.
    seen = [];
    await store.emit(BODIES[1] as EventBody);
    await expect.poll(() => seen.length).toBe(3);
  });

  test('is on the disk although the manifest could not be replaced', async () => {
    const store = await open();
    await store.emit(BODIES[0] as EventBody);
    rmSync(join(folder, FOLDER, 'manifest.json'));
    // A folder cannot be replaced by a file.
    mkdirSync(join(folder, FOLDER, 'manifest.json/x'), { recursive: true });
    const milestone = BODIES.find(({ event }) => event === 'cloud:submitting') as EventBody;
    await expect(store.emit(milestone)).rejects.toThrow();
    expect(eventsOnDisk().map(({ event }) => event)).toEqual(['run:started', 'cloud:submitting']);
    expect(store.manifest).toEqual(fold(eventsOnDisk()));
  });

  test('of the wrong shape is refused and leaves no trace', async () => {
    const store = await open();
    await store.emit(BODIES[0] as EventBody);
    const wrong = { event: 'cloud:ended', payload: { status: 'finished' } } as unknown as EventBody;
    await expect(store.emit(wrong)).rejects.toThrow('cloud:ended does not have its declared shape');
    expect(eventsOnDisk()).toHaveLength(1);
    await store.emit(BODIES[1] as EventBody);
    expect(eventsOnDisk().map(({ seq }) => seq)).toEqual([1, 2]);
  });

  test('among many at once keeps its place, and the numbers have no gap', async () => {
    const store = await open();
    await store.emit(BODIES[0] as EventBody);
    const words = Array.from({ length: 50 }, (_, index) => `WORD_${index}`);
    await Promise.all(
      words.map((word) => store.emit({ event: 'cloud:polled', payload: { status: 'unknown', word } })),
    );
    const events = eventsOnDisk();
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    expect(
      events.slice(1).map((event) => (event.event === 'cloud:polled' ? event.payload.word : '')),
    ).toEqual(words);
    expect(store.events).toEqual(events);
    await expect.poll(() => JSON.parse(read('manifest.json')) as unknown).toEqual(fold(events));
  });

  test('that cannot be written fails its own caller only', async () => {
    const store = await open();
    await store.emit(BODIES[0] as EventBody);
    const run = join(folder, FOLDER);
    renameSync(run, `${run}-away`);
    // Whoever removes a record, as git clean -x does, is told so, and not that it is a mistake of ours.
    await expect(store.emit(BODIES[1] as EventBody)).rejects.toMatchObject({
      code: 'input_invalid',
      message: expect.stringContaining('was removed while it went on: ENOENT'),
    });
    renameSync(`${run}-away`, run);
    await store.emit(BODIES[2] as EventBody);
    expect(eventsOnDisk().map(({ seq, event }) => [seq, event])).toEqual([
      [1, 'run:started'],
      [2, 'codex:resolved'],
    ]);
  });

  test('of which only a part could be written does not spoil the next', async () => {
    const store = await open();
    await store.emit(BODIES[0] as EventBody);
    const run = join(folder, FOLDER);
    renameSync(run, `${run}-away`);
    await expect(store.emit(BODIES[1] as EventBody)).rejects.toThrow();
    renameSync(`${run}-away`, run);
    // As a disk that was full leaves it.
    appendFileSync(join(run, 'events.jsonl'), '{"schema_version":1,"seq":2,"time');
    await store.emit(BODIES[1] as EventBody);
    await store.emit(BODIES[2] as EventBody);
    expect(parseEvents(read('events.jsonl'))).toEqual({ events: store.events, torn: false });
    expect(store.events.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  test('that fails does not stop those behind it', async () => {
    const store = await open();
    const wrong = { event: 'nothing' } as unknown as EventBody;
    const results = await Promise.allSettled([
      store.emit(BODIES[0] as EventBody),
      store.emit(wrong),
      store.emit(BODIES[1] as EventBody),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(eventsOnDisk().map(({ seq }) => seq)).toEqual([1, 2]);
  });
});

describe('a secret', () => {
  test('in any text of any event reaches neither file, and what is kept in memory is what was written', async () => {
    const store = await open({ secrets: [SECRET] });
    const steps = stepsOf();
    insertAfter(steps, 'build:completed', {
      at: 30,
      body: {
        event: 'run:failed',
        payload: {
          class: SECRET,
          code: 'internal_error',
          phase: 'report',
          retryable: false,
          guidance: SECRET,
          message: SECRET,
        },
      },
    });
    for (const { body } of steps) await store.emit(poisoned(body));
    for (const name of ['events.jsonl', 'manifest.json']) expectNoSecret(read(name));
    expectNoSecret(JSON.stringify(store.events));
    expect(store.events).toEqual(eventsOnDisk());
    expect(JSON.stringify(store.events)).toContain('***');
  });

  test('reaches neither a log nor a file, and what is told of the file is what stands there', async () => {
    const store = await open({ secrets: [SECRET] });
    const line = await store.log('cloud/commands.ndjson', {
      args: [SECRET, encodeURIComponent(SECRET)],
      n: 1,
    });
    expect(read('cloud/commands.ndjson')).toBe(line);
    expect(JSON.parse(line)).toEqual({ args: ['***', '***'], n: 1 });
    const record = await store.write('cloud/x.diff.patch', `+${SECRET}\n`);
    expect(read('cloud/x.diff.patch')).toBe('+***\n');
    expect(record).toEqual({ path: `${FOLDER}/cloud/x.diff.patch`, sha256: sha256('+***\n'), bytes: 5 });
  });

  test('of digits alone does not break the numbers of an event', async () => {
    const store = await open({ secrets: ['123456'] });
    await store.emit(BODIES[0] as EventBody);
    await store.emit({
      event: 'call:started',
      payload: { call: '123456', pid: 1234567, process_start: '123456' },
    });
    expect(store.events.at(-1)?.payload).toEqual({ call: '***', pid: 1234567, process_start: '***' });
  });

  test('known only later is kept out from then on', async () => {
    const redactor = new Redactor();
    const clock = new VirtualClock(STARTED);
    const store = await openStore({
      workingDirectory: folder,
      taskId: TASK,
      runId: RUN,
      clock,
      redactor,
      onEvent: () => {},
    });
    redactor.add([new Secret('hunter2-hunter2')]);
    await store.log('cloud/commands.ndjson', 'hunter2-hunter2');
    expect(read('cloud/commands.ndjson')).toBe('"***"\n');
  });
});

test('a store of a run that another process began goes on where it stopped', async () => {
  const first = await open();
  for (const body of BODIES.slice(0, 4)) await first.emit(body);
  const second = await open({ events: eventsOnDisk() });
  expect(second.manifest).toEqual(first.manifest);
  await second.emit(BODIES[4] as EventBody);
  expect(eventsOnDisk().map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
});

function expectNoSecret(text: string): void {
  for (const form of [SECRET, JSON.stringify(SECRET).slice(1, -1), 'battery'])
    expect(text).not.toContain(form);
}

/** Fields that take one of a few words, or a hash. */
const CLOSED: ReadonlySet<string> = new Set([
  ...['mode_requested', 'mode', 'mode_source', 'admission', 'evidence', 'missing_diff'],
  ...['status', 'code', 'phase', 'sha256', 'custom_ca_sha256'],
]);

/** The event with the secret in each of its free texts. */
function poisoned({ event, payload }: EventBody): EventBody {
  const poison = (name: string, value: unknown) =>
    typeof value === 'string' && !CLOSED.has(name) ? `${value} ${SECRET}` : value;
  return { event, payload: JSON.parse(JSON.stringify(payload), poison) } as EventBody;
}

describe('a store of a run that is opened again', () => {
  const EARLIER = numbered(stepsOf()).map((event) => ({ ...event, timestamp: at(60) }));

  test('goes on with the numbers, and never before the last event, whatever its clock says', async () => {
    const store = await open({ events: EARLIER });
    await store.emit({ event: 'test:completed', payload: { findings: [] } });
    expect(store.events.at(-1)).toMatchObject({ seq: EARLIER.length + 1, timestamp: at(60) });
  });

  test('writes over no log of an earlier session', async () => {
    const log = (store: Store, text: string) => {
      const opened = store.openStageLog('a', () => {});
      opened.write(Buffer.from(text));
      return opened.close();
    };
    const first = await open();
    log(first, 'first\n');
    log(first, 'second\n');
    const second = await open({ events: EARLIER });
    expect(log(second, 'third\n')).toMatchObject({
      file: { path: `${FOLDER}/stages/03-a.log` },
      error: null,
    });
    expect(['01', '02', '03'].map((number) => read(`stages/${number}-a.log`))).toEqual([
      'first\n',
      'second\n',
      'third\n',
    ]);
  });
});

function at(seconds: number): string {
  return new Date(STARTED + seconds * 1000).toISOString();
}
