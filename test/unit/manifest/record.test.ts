import { appendFileSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/lib/files.ts';
import { loadRecord, parseEvents, pathInRun } from '../../../src/manifest/record.ts';
import {
  type Changes,
  DIFF,
  FOLDER,
  filesOf,
  insertAfter,
  LOG,
  payloadOf,
  RUN,
  recordOf,
  saveFiles,
  set,
  TASK,
} from '../../support/record.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const FILES = filesOf();
const EVENTS = FILES.get('events.jsonl') ?? '';
const COUNT = EVENTS.trimEnd().split('\n').length;

describe('loading the directory of a run', () => {
  test.each<[string, Changes]>([
    ['a cloud run', {}],
    ['a local run', { mode: 'mcp' }],
    ['a run whose diff was changed', { files: (files) => files.set(DIFF, 'x') }],
    ['a run whose manifest was changed', { raw: (raw) => set(raw, { nonce: 'x' }) }],
    ['a run that was never built', { steps: (steps) => steps.splice(5) }],
  ])('gives what the builder of the tests makes in memory: %s', async (_, changes) => {
    await using folder = await temporaryFolder();
    saveFiles(folder.path, filesOf(changes));
    expect(await loadRecord(folder.path)).toEqual(recordOf(changes));
  });

  test('judges the record as of build:completed and keeps what came after', async () => {
    await using folder = await temporaryFolder();
    const completed = { outcome: 'fail', reason: 'rule_failed', verdict: 'block', guidance: null } as const;
    const body = { event: 'run:completed', payload: completed } as const;
    saveFiles(
      folder.path,
      filesOf({ steps: (steps) => insertAfter(steps, 'build:completed', { at: 30, body }) }),
    );
    const record = await loadRecord(folder.path);
    expect(record.raw.outcome).toBe('fail');
    expect(record.manifest.outcome).toBeNull();
    expect(record.events.at(-1)?.event).toBe('build:completed');
    expect(record.allEvents.at(-1)?.event).toBe('run:completed');
  });

  test('hashes bytes and not what they read as', async () => {
    await using folder = await temporaryFolder();
    const odd = Buffer.from([0xf0, 0x9f, 0x98, 0x0a]);
    saveFiles(folder.path, new Map<string, string | Uint8Array>([...FILES, ['odd', odd]]));
    const file = (await loadRecord(folder.path)).files.get('odd');
    expect(file).toEqual({ sha256: sha256(odd), bytes: 4, text: '\ufffd\n' });
    expect(file?.sha256).not.toBe(sha256('\ufffd\n'));
  });

  test('follows no link out of the directory', async () => {
    await using folder = await temporaryFolder();
    saveFiles(join(folder.path, 'run'), FILES);
    writeFileSync(join(folder.path, 'outside'), 'outside');
    mkdirSync(join(folder.path, 'elsewhere'));
    writeFileSync(join(folder.path, 'elsewhere/file'), 'outside');
    symlinkSync('../outside', join(folder.path, 'run/link'));
    symlinkSync('../elsewhere', join(folder.path, 'run/folder'));
    const { files } = await loadRecord(join(folder.path, 'run'));
    expect([...files.keys()].toSorted()).toEqual([...FILES.keys()].toSorted());
  });

  test('does without a file that goes away meanwhile, as the lock of another process', async () => {
    await using folder = await temporaryFolder();
    saveFiles(folder.path, FILES);
    const locks = Array.from({ length: 5 }, (_, index) => join(folder.path, `run.lock.${index}`));
    let busy = true;
    const locking = locks.map(async (lock) => {
      while (busy) {
        await writeFile(lock, '');
        await rm(lock);
      }
    });
    for (let load = 0; load < 100; load += 1) {
      const { files } = await loadRecord(folder.path);
      expect([...files.keys()]).toEqual(expect.arrayContaining([...FILES.keys()]));
    }
    busy = false;
    await Promise.all(locking);
  });

  test('reads the log of a stage through, however large one may be kept, and no other file that is as large', async () => {
    await using folder = await temporaryFolder();
    const logs = ['stages/01-a.log', 'stages/02-b.log', 'stages/03-c.log'];
    saveFiles(folder.path, new Map([...FILES, ...[...logs, 'other'].map((name) => [name, ''] as const)]));
    // Holes: nothing of it is on the disk.
    const bytes = 65 * 1024 * 1024;
    for (const name of [...logs.slice(0, 2), 'other']) truncateSync(join(folder.path, name), bytes);
    appendFileSync(join(folder.path, 'stages/02-b.log'), ` at-${'x'.repeat(30)}\n`);
    truncateSync(join(folder.path, 'stages/03-c.log'), 2 ** 30 + 2048);
    const { files, unread } = await loadRecord(folder.path);
    expect(unread).toEqual(['other', 'stages/03-c.log']);
    expect(files.get('stages/01-a.log')).toMatchObject({ bytes, holdsSecret: false });
    expect(files.get('stages/02-b.log')).toMatchObject({ bytes: bytes + 35, holdsSecret: true });
  });

  test('takes no character that lies across a piece of a log for a secret', async () => {
    await using folder = await temporaryFolder();
    const text = `.${'\u{1f680}'.repeat(50_000)}`;
    saveFiles(folder.path, new Map([...FILES, ['stages/01-a.log', text]]));
    expect((await loadRecord(folder.path)).files.get('stages/01-a.log')?.holdsSecret).toBe(false);
  });

  test('takes a summary that cannot be read for none', async () => {
    for (const text of ['', '{', 'null', '[]', '7', '"text"']) {
      await using folder = await temporaryFolder();
      saveFiles(folder.path, new Map([...FILES, ['run-summary.json', text]]));
      expect((await loadRecord(folder.path)).summary).toBeNull();
    }
  });

  test('tells that the events go on with something else', async () => {
    await using folder = await temporaryFolder();
    saveFiles(folder.path, new Map([...FILES, ['events.jsonl', `${EVENTS}{}\n`]]));
    expect(await loadRecord(folder.path)).toMatchObject({ eventsTorn: true, allEvents: { length: COUNT } });
  });

  test.each(['', ' ', '{', '[]', 'null', '7', '"text"', '\ufeff{}', '{"version":1', 'true'])(
    'refuses a manifest.json that holds %j',
    async (text) => {
      await using folder = await temporaryFolder();
      saveFiles(folder.path, new Map([['manifest.json', text]]));
      await expect(loadRecord(folder.path)).rejects.toMatchObject({
        name: 'RunError',
        code: 'input_invalid',
      });
    },
  );

  test('refuses a directory that is not there, is a file, or holds no manifest', async () => {
    await using folder = await temporaryFolder();
    saveFiles(folder.path, new Map([['file', '']]));
    const refusal = { name: 'RunError', code: 'input_invalid' };
    await expect(loadRecord(join(folder.path, 'none'))).rejects.toMatchObject(refusal);
    await expect(loadRecord(join(folder.path, 'file'))).rejects.toMatchObject(refusal);
    await expect(loadRecord(folder.path)).rejects.toMatchObject(refusal);
  });
});

describe('parsing events', () => {
  test('reads every line of a whole file', () => {
    expect(parseEvents(EVENTS)).toEqual({ events: recordOf().allEvents, torn: false });
    expect(parseEvents('')).toEqual({ events: [], torn: false });
  });

  test('of a file that was cut anywhere gives the whole lines before the cut, and says that it was cut', () => {
    const starts = [...EVENTS.matchAll(/\n/g)].map(({ index }) => index + 1);
    fc.assert(
      fc.property(fc.nat(EVENTS.length), (cut) => {
        const { events, torn } = parseEvents(EVENTS.slice(0, cut));
        const whole = starts.filter((start) => start <= cut).length;
        // A line without its end may be whole all the same.
        const bare = starts.includes(cut + 1) ? 1 : 0;
        expect(events).toHaveLength(whole + bare);
        expect(torn).toBe(cut > 0 && !starts.includes(cut));
      }),
    );
  });

  test('stops at the first line that is no event', () => {
    const lines = EVENTS.split('\n');
    const { events, torn } = parseEvents(lines.with(2, '{"event":"run_started"}').join('\n'));
    expect(events).toHaveLength(2);
    expect(torn).toBe(true);
  });
});

describe('a path in the manifest', () => {
  test('is told by its place in the run', () => {
    expect(pathInRun(`${FOLDER}/${LOG}`, TASK, RUN)).toBe(LOG);
  });

  test.each([
    '/etc/passwd',
    `.runs/${TASK}/cli/other/${LOG}`,
    `.runs/other/cli/${RUN}/${LOG}`,
    `${FOLDER}`,
    `${FOLDER}/`,
    `${FOLDER}/../${RUN}/manifest.json`,
    `${FOLDER}/cloud/../../x`,
    `${FOLDER}/./manifest.json`,
    `${FOLDER}//manifest.json`,
    '',
  ])('is none of the run: %s', (path) => {
    expect(pathInRun(path, TASK, RUN)).toBeNull();
  });
});

test('what the test builder takes from a step is the step itself', () => {
  const record = recordOf({ steps: (steps) => set(payloadOf(steps, 'cloud:submitting'), { branch: 'x' }) });
  expect(record.events.find(({ event }) => event === 'cloud:submitting')?.payload).toMatchObject({
    branch: 'x',
  });
});
