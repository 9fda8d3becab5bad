/** The worker of the cloud sync against the emulated Runs API: what is sent, how often, and what is said of the rest. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Redactor } from '../../src/lib/redact.ts';
import { Secret } from '../../src/lib/secret.ts';
import { runsOf } from '../../src/manifest/find-run.ts';
import { syncExitCode, syncNotices, syncText } from '../../src/sync/tell.ts';
import { saveRun, syncing } from '../support/synced.ts';

const http = (status: number, more: object = {}) => ({ fault: { http: { status, ...more } } });
/** Longer than a test may last. */
const NEVER_MS = 3_000_000;
const once = (fault: object) => ({ ...fault, times: 1 });

describe('an import', () => {
  it('says where it goes and what it is, with a key of run and content', async () => {
    await using place = await syncing();
    const report = await place.send();
    expect(report.runs).toMatchObject([{ decision: 'sent', attempts: 1, http_status: 201, why: null }]);
    const [request] = place.emulator.requests;
    expect(request).toMatchObject({ method: 'POST', path: '/workspaces/ws-1/runs/import' });
    const [taken] = place.emulator.runs.imports();
    const body = JSON.parse(taken?.body ?? '');
    expect(body).toMatchObject({ schema: 1, bucket: 'canaries', task_id: 'nightly', evidence: 'live' });
    const [run] = await runsOf(place.root);
    expect(body.manifest).toEqual(JSON.parse(readFileSync(join(run?.folder ?? '', 'manifest.json'), 'utf8')));
    const hash = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(taken?.key).toBe(hash(`nightly/${run?.runId}\n${hash(taken?.body ?? '')}`));
  });

  it('is made once, and again where the run went on or another one is asked for', async () => {
    await using place = await syncing();
    await place.send();
    expect(await place.send()).toMatchObject({ runs: [], known: { sent_before: 1 } });
    expect(place.emulator.requests).toHaveLength(1);
    const replayed = await place.send({ request: { replay: true } });
    expect(replayed.runs).toMatchObject([{ decision: 'already_there', http_status: 409 }]);
    saveRun(place.root, 0, { updated_at: '2026-01-02T00:00:00.000Z' });
    expect((await place.send()).runs).toMatchObject([{ decision: 'sent' }]);
    await place.send({ settings: { bucket: 'other' } });
    expect(place.emulator.runs.imports().map(({ bucket }) => bucket)).toEqual([
      'canaries',
      'canaries',
      'other',
    ]);
    expect(new Set(place.emulator.runs.imports().map(({ key }) => key)).size).toBe(3);
  });

  it('is remembered as long as its run is there, and no longer', async () => {
    await using place = await syncing([], 4);
    await place.send();
    const marks = () =>
      readdirSync(join(place.root, 'out/nightly/sync')).map((name) => name.replace(/^.*(?=\d\.json$)/, ''));
    expect(marks().sort()).toEqual(['0.json', '1.json', '2.json', '3.json']);
    const [first, second] = await runsOf(place.root);
    for (const run of [first, second]) rmSync(run?.folder ?? '', { recursive: true });
    writeFileSync(join(place.root, 'out/nightly/sync/notes.txt'), 'mine');
    await place.send();
    expect(marks().sort()).toEqual(['2.json', '3.json', 'notes.txt']);
    // What comes back from its artifact is there already, by the same key.
    saveRun(place.root, 0);
    expect((await place.send()).runs).toMatchObject([{ decision: 'already_there' }]);
    expect(place.emulator.runs.imports()).toHaveLength(4);
  });

  it('is none of a rehearsal unless that is asked for, and says then that it is one', async () => {
    await using place = await syncing();
    saveRun(place.root, 0, { evidence: 'rehearsal' });
    expect(await place.send()).toMatchObject({ runs: [], known: { rehearsals: 1 } });
    expect(place.emulator.requests).toEqual([]);
    await place.send({ settings: { rehearsals: true } });
    expect(JSON.parse(place.emulator.runs.imports()[0]?.body ?? '')).toMatchObject({ evidence: 'rehearsal' });
  });

  it('is none of what has not ended, is not readable, says that it is another run, or ended before', async () => {
    await using place = await syncing([], 5);
    saveRun(place.root, 0, { outcome: null, completed_at: null, status: 'in_progress' });
    saveRun(place.root, 1, { completed_at: '2025-12-31T23:59:59.000Z' });
    saveRun(place.root, 2, { run_id: 'another' });
    const [, , , fourth] = await runsOf(place.root);
    writeFileSync(join(fourth?.folder ?? '', 'manifest.json'), '{"version": 1');
    const report = await place.send({ request: { sinceMs: Date.parse('2026-01-01') } });
    expect(report).toMatchObject({ runs: [{}], known: { unfinished: 1, unreadable: 2 } });
    expect(place.emulator.runs.imports().map(({ runId }) => runId.slice(-1))).toEqual(['4']);
  });

  it('holds no secret, and neither does what is written about it', async () => {
    const secret = 'hunter2-hunter2';
    await using place = await syncing([once(http(500))]);
    saveRun(place.root, 0, { branch: secret, plan_target_id: 'sk-proj-0123456789abcdefghijklmnop' });
    const redactor = new Redactor();
    redactor.add([new Secret(secret)]);
    await place.send({ redactor });
    const sent = place.emulator.requests.map(({ body }) => body).join('');
    const written = readdirSync(join(place.root, 'out'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
    for (const text of [sent, ...written])
      for (const value of [secret, 'sk-proj-0123456789abcdefghijklmnop', place.emulator.runs.token])
        expect(text).not.toContain(value);
    expect(written.length).toBeGreaterThanOrEqual(2);
  });

  it('is known to be at the place where it was sent, and at no other', async () => {
    await using place = await syncing();
    await place.send();
    const endpoint = `${place.emulator.runs.baseUrl}/workspaces/ws-2/runs/import`;
    expect((await place.send({ settings: { endpoint } })).runs).toMatchObject([{ decision: 'sent' }]);
    expect(place.emulator.runs.imports().map(({ workspace }) => workspace)).toEqual(['ws-1', 'ws-2']);
  });

  it('shows of what the service calls its request no secret, in the report and in what is kept', async () => {
    const secret = 'hunter2-hunter2';
    const server = createServer((request, response) => {
      request.resume().on('end', () => response.writeHead(201, { 'x-request-id': `${secret}-1` }).end('{}'));
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    await using place = await syncing();
    const redactor = new Redactor();
    redactor.add([new Secret(secret)]);
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/import`;
    const report = await place.send({ redactor, settings: { endpoint } });
    server.close();
    const [mark = ''] = readdirSync(join(place.root, 'out/nightly/sync'));
    const kept = readFileSync(join(place.root, 'out/nightly/sync', mark), 'utf8');
    expect(report.runs).toMatchObject([{ decision: 'sent', request_id: '***-1' }]);
    expect(JSON.parse(kept)).toMatchObject({ decision: 'sent', request_id: '***-1' });
    expect(place.audit()).toMatchObject([{ request_id: '***-1' }]);
  });

  it('is not made of what is too large, and that is said and logged', async () => {
    await using place = await syncing();
    const report = await place.send({ settings: { maxBytes: 100 } });
    expect(report.runs).toMatchObject([{ decision: 'too_large', attempts: 0 }]);
    expect(place.emulator.requests).toEqual([]);
    expect(place.audit()).toMatchObject([{ attempt: 0, decision: 'too_large', http_status: null }]);
    expect([syncExitCode(report), syncText(report)]).toEqual([1, expect.stringContaining('sync-size-mib')]);
  });

  it('goes through no folder that is a link', async () => {
    await using place = await syncing();
    mkdirSync(join(place.root, 'elsewhere'));
    symlinkSync(join(place.root, 'elsewhere'), join(place.root, 'out/nightly'));
    await expect(place.send()).rejects.toMatchObject({ code: 'input_invalid' });
    expect(readdirSync(join(place.root, 'elsewhere'))).toEqual([]);
  });
});

describe('a fault of the service', () => {
  it.each([
    ['500', http(500)],
    ['503', http(503)],
    ['408', http(408)],
    ['429', http(429)],
    ['a reset', { fault: 'reset' }],
    ['an answer that is cut off', { fault: 'cut' }],
  ])('is tried again: %s', async (_, fault) => {
    await using place = await syncing([{ ...fault, times: 2 }]);
    expect((await place.send()).runs).toMatchObject([{ decision: 'sent', attempts: 3 }]);
    expect(place.clock.sleeps).toHaveLength(2);
    expect(Math.max(...place.clock.sleeps)).toBeLessThanOrEqual(1000);
    expect(place.audit().map(({ attempt, decision }) => [attempt, decision])).toEqual([
      [1, 'retry'],
      [2, 'retry'],
      [3, 'sent'],
    ]);
    expect(place.audit()[2]?.request_id).toMatch(/^req_/);
  });

  it('waits as the seed says: the same run the same, another one otherwise', async () => {
    const sleeps: (readonly number[])[] = [];
    for (const number of [0, 0, 7]) {
      await using place = await syncing([http(500)], 0);
      saveRun(place.root, number);
      await place.send();
      sleeps.push(place.clock.sleeps);
    }
    expect(sleeps[0]).toHaveLength(3);
    expect(sleeps[1]).toEqual(sleeps[0]);
    expect(sleeps[2]).not.toEqual(sleeps[0]);
  });

  it('ends one request at its time limit, and the answer that was lost is no second import', async () => {
    await using place = await syncing([once({ fault: 'hang', stored: true })]);
    // The second try has to come in this time.
    const report = await place.send({ settings: { timeoutMs: 4000 } });
    expect(report.runs).toMatchObject([{ decision: 'already_there', attempts: 2, http_status: 409 }]);
    expect(place.audit()[0]).toMatchObject({ why: 'timeout', http_status: null, decision: 'retry' });
    expect(place.emulator.runs.imports()).toHaveLength(1);
  });

  it.each([
    ['seconds', { seconds: 30 }],
    ['a date', { 'date-in': 30 }],
  ])('that says when to come again is obeyed: %s', async (_, retryAfter) => {
    await using place = await syncing([once(http(429, { 'retry-after': retryAfter }))]);
    expect((await place.send()).runs).toMatchObject([{ decision: 'sent', attempts: 2 }]);
    expect(place.clock.sleeps).toEqual([30_000]);
  });

  it.each([
    ['seconds', { seconds: 61 }],
    ['a date', { 'date-in': 62 }],
  ])('that wants more time than there is is not waited for: %s', async (_, retryAfter) => {
    await using place = await syncing([http(503, { 'retry-after': retryAfter })]);
    const report = await place.send();
    expect(report.runs).toMatchObject([{ decision: 'left_for_later', attempts: 1, http_status: 503 }]);
    expect(place.clock.sleeps).toEqual([]);
    expect(syncExitCode(report)).toBe(4);
    // It is still to be sent.
    expect((await place.send()).runs).toHaveLength(1);
  });

  it.each([400, 404, 413, 422, 302, 307])('is final: HTTP %i', async (status) => {
    await using place = await syncing([http(status)]);
    const report = await place.send();
    expect(report.runs).toMatchObject([{ decision: 'refused', attempts: 1, http_status: status }]);
    expect(place.emulator.requests).toHaveLength(1);
    expect(syncExitCode(report)).toBe(1);
    expect(syncNotices(report)[0]).toMatch(
      new RegExp(`1 not taken .*refused \\(HTTP ${status}\\).*The verdict stands`),
    );
  });

  it('leaves the others alone where the token is not let in, or there is none', async () => {
    await using place = await syncing([], 3);
    const refused = await place.send({ token: async () => new Secret('not-the-token') });
    expect(refused).toMatchObject({ runs: [{ decision: 'refused', http_status: 401 }], not_reached: 2 });
    expect([syncExitCode(refused), refused.stopped]).toEqual([3, 'the service does not let the token in']);
    const none = await place.send({
      token: async () => {
        throw new Error('the vault is sealed');
      },
    });
    expect(none).toMatchObject({ runs: [{ why: 'no_token' }], not_reached: 2, stopped: 'there is no token' });
    expect(syncExitCode(none)).toBe(3);
    expect(place.emulator.requests).toHaveLength(1);
  });

  it('waits for no token longer than for the rest', async () => {
    await using place = await syncing();
    const report = await place.send({
      token: () => new Promise(() => {}),
      request: { budgetMs: { each: 50, all: 50 } },
    });
    expect(report.runs).toMatchObject([{ decision: 'left_for_later', why: 'no_token' }]);
  });

  it('that lasts is not met by every run', async () => {
    await using place = await syncing([http(500)], 9);
    const report = await place.send({
      settings: { retry: { attempts: 1, firstWaitMs: 1, longestWaitMs: 1, factors: {} } },
    });
    expect(report).toMatchObject({ not_reached: 6, stopped: 'the service took none of 3 runs' });
    expect(syncExitCode(report)).toBe(4);
  });

  it('costs no more time than all of it together may', async () => {
    await using place = await syncing([http(500, { 'retry-after': { seconds: 4 } })], 9);
    const began = place.clock.now();
    const report = await place.send({ request: { budgetMs: { each: 10_000, all: 10_000 } } });
    expect(place.clock.now() - began).toBeLessThanOrEqual(10_000);
    expect(report.runs.every(({ decision }) => decision === 'left_for_later')).toBe(true);
    expect(report.runs.length + report.not_reached).toBe(9);
  });

  it('holds a request no longer than the budget', async () => {
    await using place = await syncing([{ fault: 'hang' }]);
    const budgetMs = { each: NEVER_MS, all: 200 };
    const report = await place.send({ settings: { timeoutMs: NEVER_MS }, request: { budgetMs } });
    expect(report.runs).toMatchObject([{ why: 'timeout' }]);
  });

  it('ends at once where it is cancelled', async () => {
    await using place = await syncing([{ fault: 'hang' }], 2);
    const controller = new AbortController();
    const patient = {
      settings: { timeoutMs: NEVER_MS },
      request: { budgetMs: { each: NEVER_MS, all: NEVER_MS } },
    };
    const sent = place.send({ ...patient, signal: controller.signal });
    await expect.poll(() => place.emulator.requests.length).toBe(1);
    controller.abort();
    expect(await sent).toMatchObject({
      runs: [{ decision: 'left_for_later', attempts: 1 }],
      not_reached: 1,
      stopped: 'it was cancelled',
    });
  });
});

describe('a thousand runs, of which five in a hundred tries fail', () => {
  it('are stored once each, and none is lost', async () => {
    const share = 0.01;
    const faults = [
      http(500),
      http(429, { 'retry-after': { 'date-in': 2 } }),
      { fault: 'reset' },
      { fault: 'cut', stored: true },
      { ...http(503, { 'retry-after': { seconds: 1 } }), stored: true },
    ];
    const plans = faults.map((fault, at) => ({ ...fault, share, seed: `fault ${at}` }));
    await using place = await syncing(plans, 1000);
    const report = await place.send();
    expect(report).toMatchObject({ not_reached: 0, stopped: null, notices: [] });
    const stored = place.emulator.runs.imports();
    expect(new Set(stored.map(({ runId }) => runId)).size).toBe(1000);
    expect(stored).toHaveLength(1000);
    expect(report.runs.every(({ decision }) => decision === 'sent' || decision === 'already_there')).toBe(
      true,
    );
    const failed = place.emulator.requests.length - 1000;
    expect(failed).toBeGreaterThan(25);
    expect(failed).toBeLessThan(80);
    expect(await place.send()).toMatchObject({ runs: [], known: { sent_before: 1000 } });
    expect(place.audit()).toHaveLength(1000 + failed);
  });
});

describe('two at once', () => {
  it('are told apart also where the one has sent just before the other comes to it', async () => {
    await using place = await syncing();
    const [run] = await runsOf(place.root);
    const mark = join(place.root, 'out/nightly/sync', `${run?.runId}.json`);
    await place.send();
    const marked = readFileSync(mark);
    rmSync(mark);
    // Drawn for the lock, after the first look and before the second one.
    const random = (bytes: number): string => {
      writeFileSync(mark, marked);
      return 'a'.repeat(bytes * 2);
    };
    expect(await place.send({ random })).toMatchObject({ runs: [], known: { sent_before: 1 } });
    expect(place.emulator.requests).toHaveLength(1);
  });

  it('send each run once, and each says what it left to the other', async () => {
    await using place = await syncing([], 40);
    const [one, other] = await Promise.all([place.send(), place.send()]);
    expect(place.emulator.requests).toHaveLength(40);
    for (const report of [one, other]) expect(syncExitCode(report)).toBe(0);
    const sent = [one, other].flatMap(({ runs }) => runs.filter(({ decision }) => decision === 'sent'));
    expect(sent).toHaveLength(40);
  });
});
