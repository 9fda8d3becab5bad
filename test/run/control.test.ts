/** Who is asked, who answers and who has a run: control without a process of its own, and the clock stopped by hand. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Clock, systemClock, systemRandom } from '../../src/lib/clock.ts';
import { processStart } from '../../src/lib/process.ts';
import { Redactor } from '../../src/lib/redact.ts';
import { RunClock } from '../../src/lib/run-clock.ts';
import { type EventBody, eventsOf } from '../../src/manifest/events.ts';
import { openStore, type Store } from '../../src/manifest/store.ts';
import { type Order, requestControl } from '../../src/run/control.ts';
import { eventsIn, holderOf, livenessOf, thisProcess } from '../../src/run/liveness.ts';
import { obey } from '../../src/run/obey.ts';
import { HandClock, VirtualClock } from '../support/clock.ts';
import { numbered, payloadOf, RUN, set, stepsOf, TASK } from '../support/record.ts';
import { temporaryFolder } from '../support/temporary.ts';

const HOST = 'desk';
const NEVER = new AbortController().signal;

/** A run whose process is this one, and that obeys. */
async function obeying({
  attended = true,
  wallClock = systemClock,
  machineClock = systemClock,
}: {
  attended?: boolean;
  wallClock?: Clock;
  machineClock?: Clock;
} = {}) {
  const place = await temporaryFolder();
  const store = await openRun(place.path);
  const clock = new RunClock(systemClock);
  const control = obey({ store, clock, wallClock, machineClock, attended });
  const here = { clock: systemClock, random: systemRandom, machine: HOST };
  return {
    store,
    clock,
    control,
    path: join(store.folder, 'control.jsonl'),
    ask: (order: Order) => requestControl(store.folder, order, here),
    names: () => store.events.map(({ event }) => event),
    async [Symbol.asyncDispose]() {
      await control.close();
      await place[Symbol.asyncDispose]();
    },
  };
}

test.skipIf(process.platform === 'win32')('no pipe in place of the events makes anybody wait', async () => {
  await using place = await temporaryFolder();
  execFileSync('mkfifo', [join(place.path, 'events.jsonl')]);
  expect(await eventsIn(place.path)).toEqual({ events: [], torn: false });
});

async function openRun(workingDirectory: string, host = HOST): Promise<Store> {
  const store = await openStore({
    ...{ workingDirectory, taskId: TASK, runId: RUN, clock: systemClock },
    ...{ redactor: new Redactor(), onEvent: () => {} },
  });
  const [start] = stepsOf({ mode: 'mcp' });
  const body = start?.body as EventBody & { event: 'run:started' };
  const payload = { ...body.payload, process: await thisProcess(host) };
  await store.emit({ event: 'run:started', payload });
  return store;
}

describe('a run that obeys', () => {
  test('is not paused in a workflow, where a stage could ask for it and nobody lets it go on', async () => {
    await using run = await obeying({ attended: false });
    expect(await run.ask({ action: 'pause' })).toMatchObject({
      answer: 'refused',
      message: 'in a workflow nothing stops the deadline of a run',
    });
    expect(run.clock.paused).toBe(false);
    expect(await run.ask({ action: 'cancel' })).toMatchObject({ answer: 'done' });
  });

  test('answers each request once, by an event that says who asked', async () => {
    await using run = await obeying();
    expect(await run.ask({ action: 'resume' })).toEqual({
      answer: 'refused',
      message: 'the run is not paused',
    });
    expect(await run.ask({ action: 'pause' })).toMatchObject({ answer: 'done' });
    expect(run.clock.paused).toBe(true);
    expect(await run.ask({ action: 'pause' })).toEqual({
      answer: 'refused',
      message: 'the run is paused already',
    });
    expect(await run.ask({ action: 'resume' })).toMatchObject({ answer: 'done' });
    expect([run.clock.paused, run.control.cancelled.aborted]).toEqual([false, false]);
    expect(await run.ask({ action: 'cancel' })).toMatchObject({ answer: 'done' });
    expect(run.control.cancelled.aborted).toBe(true);
    expect(await run.ask({ action: 'pause' })).toEqual({
      answer: 'refused',
      message: 'the run is being cancelled',
    });
    expect(run.names()).toEqual([
      ...['run:started', 'control:refused', 'run:paused', 'control:refused', 'run:resumed', 'run:cancelling'],
      'control:refused',
    ]);
    const [{ payload } = { payload: null }] = eventsOf(run.store.events, 'run:paused');
    expect(payload?.by).toMatchObject({ host: HOST, pid: process.pid });
  });

  test('does within a second what it is asked', async () => {
    const machineClock = new HandClock();
    await using run = await obeying({ machineClock });
    for (const action of ['pause', 'resume', 'cancel'] as const) {
      const asked = run.ask({ action });
      await expect.poll(() => readFileSync(run.path, 'utf8')).toContain(`"${action}"`);
      await expect.poll(() => machineClock.sleepers).toBe(1);
      await machineClock.advance(1000);
      expect(await asked).toMatchObject({ answer: 'done' });
    }
    await expect
      .poll(() => run.names())
      .toEqual(['run:started', 'run:paused', 'run:resumed', 'run:cancelling']);
  });

  test('says what it could not read, and goes on', async () => {
    await using run = await obeying();
    appendFileSync(run.path, 'pause\n{"action":"pause"}\n{"schema":1,');
    expect(await run.ask({ action: 'pause' })).toMatchObject({ answer: 'done' });
    expect(run.control.notices).toEqual(['control.jsonl holds a line that is no request; it is left out']);
  });

  test('does not do what was asked of an earlier session', async () => {
    await using run = await obeying();
    await run.ask({ action: 'pause' });
    await run.ask({ action: 'resume' });
    const old = readFileSync(run.path, 'utf8')
      .split('\n')
      .find((line) => line.includes('"pause"'));
    await run.store.emit({
      event: 'run:reopened',
      payload: { process: await thisProcess(HOST), by: { host: HOST, pid: 1, user: null }, stages: [] },
    });
    appendFileSync(run.path, `${old}\n`);
    expect(await run.ask({ action: 'resume' })).toMatchObject({ answer: 'refused' });
    expect(run.names().filter((name) => name === 'run:paused')).toHaveLength(1);
  });

  test.skipIf(process.platform === 'win32')('reads through no link', async () => {
    await using run = await obeying();
    writeFileSync(join(run.store.folder, 'elsewhere'), '');
    symlinkSync(join(run.store.folder, 'elsewhere'), run.path);
    await expect.poll(() => run.control.notices).toEqual([expect.stringContaining('ELOOP')]);
    await expect(run.ask({ action: 'pause' })).rejects.toMatchObject({
      code: 'input_invalid',
      guidance: 'Only who may write to the run directory can control the run',
    });
  });

  test('reads no more than anybody could mean', async () => {
    await using run = await obeying();
    appendFileSync(run.path, `${'x'.repeat(1000)}\n`.repeat(1100));
    await expect
      .poll(() => run.control.notices)
      .toContainEqual(expect.stringContaining('the rest is not read'));
  });

  test('does and answers nothing any more once it is closed', async () => {
    await using run = await obeying();
    await run.control.close();
    const asked = run.ask({ action: 'cancel' });
    await expect.poll(() => readFileSync(run.path, 'utf8')).toContain('cancel');
    const end = { outcome: 'pass', reason: null, verdict: 'allow', guidance: null } as const;
    await run.store.emit({ event: 'run:completed', payload: end });
    expect(await asked).toEqual({ answer: 'ended', message: 'the run ended before: pass' });
    expect(run.control.cancelled.aborted).toBe(false);
  });
});

describe('an approval', () => {
  test('is given to the stage that is named, or to the only one that waits', async () => {
    await using run = await obeying();
    expect(await run.ask({ action: 'approve' })).toEqual({
      answer: 'refused',
      message: 'no stage waits for an approval',
    });
    const [a, b] = ['a', 'b'].map((stage) => run.control.approve(stage, NEVER));
    expect(await run.ask({ action: 'approve' })).toEqual({
      answer: 'refused',
      message: 'name a stage that waits for an approval: a, b',
    });
    expect(await run.ask({ action: 'approve', stage: 'b' })).toMatchObject({ answer: 'done' });
    expect(await b).toBeNull();
    expect(await run.ask({ action: 'approve' })).toMatchObject({ answer: 'done' });
    expect(await a).toBeNull();
    // It holds for the whole run.
    expect(await run.control.approve('a', AbortSignal.abort())).toBeNull();
    expect(run.names().filter((name) => name === 'approval:requested')).toHaveLength(2);
  });

  test('that nobody gives in a day is missing, by the clock on the wall', async () => {
    const wallClock = new VirtualClock();
    await using run = await obeying({ wallClock });
    expect(await run.control.approve('a', NEVER)).toEqual({
      code: 'approval_missing',
      message: 'nobody approved stage a within 24 hours',
    });
    expect(wallClock.sleeps).toEqual([24 * 3_600_000]);
  });

  test('that nobody could give is missing at once, and is not asked for', async () => {
    await using run = await obeying({ attended: false });
    expect(await run.control.approve('a', NEVER)).toMatchObject({ code: 'approval_missing' });
    expect(run.names()).toEqual(['run:started']);
  });

  test('is no longer waited for where the run is cancelled', async () => {
    await using run = await obeying();
    const cancel = new AbortController();
    const waiting = run.control.approve('a', cancel.signal);
    cancel.abort();
    expect(await waiting).toEqual({ code: 'cancelled', message: 'the run was cancelled before stage a' });
    expect(await run.control.approve('b', cancel.signal)).toMatchObject({ code: 'cancelled' });
  });
});

describe('who asks a run', () => {
  test('that does not answer is told so in time', async () => {
    await using place = await temporaryFolder();
    for (const host of [HOST, 'far-away']) {
      mkdirSync(join(place.path, host));
      const { folder } = await openRun(join(place.path, host), host);
      const here = { clock: new VirtualClock(), random: systemRandom, machine: HOST };
      expect(await requestControl(folder, { action: 'pause' }, here)).toEqual({
        answer: 'none',
        message: `process ${process.pid} on ${host} did not answer within 10 s`,
      });
    }
  });

  test('that is none is told so', async () => {
    await using place = await temporaryFolder();
    mkdirSync(join(place.path, 'empty'));
    const here = { clock: systemClock, random: systemRandom, machine: HOST };
    for (const name of ['empty', 'absent'])
      await expect(requestControl(join(place.path, name), { action: 'pause' }, here)).rejects.toMatchObject({
        code: 'input_invalid',
        message: expect.stringContaining('holds no run'),
      });
  });
});

describe('a run is', () => {
  const events = (process: object | undefined, ...more: EventBody[]) => {
    const steps = stepsOf().slice(0, 1);
    set(payloadOf(steps, 'run:started'), { process });
    return numbered([...steps, ...more.map((body) => ({ at: 1, body }))]);
  };
  const ended: EventBody = {
    event: 'run:completed',
    payload: { outcome: 'pass', reason: null, verdict: 'allow', guidance: null },
  };

  test('live while its very process is there', async () => {
    const own = await thisProcess(HOST);
    expect(await livenessOf(events(own), HOST)).toBe('live');
  });

  test.skipIf(process.platform !== 'linux')(
    'dead where its number belongs to another process by now',
    async () => {
      const own = await thisProcess(HOST);
      expect(await livenessOf(events({ ...own, process_start: '1' }), HOST)).toBe('dead');
    },
  );

  test('dead once its process has ended', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    const pid = child.pid ?? 0;
    const process_start = await processStart(pid);
    await once(child, 'exit');
    expect(await livenessOf(events({ host: HOST, pid, process_start }), HOST)).toBe('dead');
  });

  test('elsewhere where its process is one of another machine, or none is told', async () => {
    expect(await livenessOf(events({ ...(await thisProcess('far-away')) }), HOST)).toBe('elsewhere');
    expect(await livenessOf(events(undefined), HOST)).toBe('elsewhere');
  });

  test('ended once it has come to a conclusion, until it is opened again', async () => {
    const own = await thisProcess(HOST);
    const reopened: EventBody = {
      event: 'run:reopened',
      payload: { process: own, by: { host: HOST, pid: 1, user: null }, stages: [] },
    };
    const gone = { ...own, pid: 2 ** 22 + 1 };
    expect(await livenessOf(events(gone, ended), HOST)).toBe('ended');
    expect(await holderOf(events(gone, ended), HOST)).toBe('dead');
    expect(await livenessOf(events(gone, ended, reopened), HOST)).toBe('live');
  });
});
