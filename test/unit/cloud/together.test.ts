/**
 * Many cloud tasks looked at together, by the client of the Codex CLI over a stand-in of it that asks the emulator: how many
 * calls that takes, and what is believed of a list.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CloudClient } from '../../../src/cloud/client.ts';
import { codexCli } from '../../../src/cloud/codex-cli.ts';
import { Together } from '../../../src/cloud/together.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import { spawnChild } from '../../../src/lib/process.ts';
import { standIn } from '../../support/cli-stand-in.ts';
import { HandClock } from '../../support/clock.ts';

const LIMITS = { timeoutMs: 60_000, signal: new AbortController().signal };
const ENVIRONMENT = 'octo/widgets';

/** A client of a service that plays the script, and the names of its calls so far. */
function clientOf(script: object): { readonly own: CloudClient; readonly calls: string[] } {
  const calls: string[] = [];
  const service = standIn({ 'other-tasks': 0, ...script });
  const own = codexCli({
    file: '/codex',
    env: {},
    cwd: '/',
    clock: systemClock,
    spawn: service.spawn(spawnChild),
    observer: { started: (call) => void calls.push(call), ended: async () => {} },
  });
  return { own, calls };
}

async function submitted(client: CloudClient, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const answer = await client.submit(
      { environment: ENVIRONMENT, branch: 'main', attempts: 1, prompt: `Do ${nth}` },
      LIMITS,
    );
    if (!answer.ok) throw new Error(answer.message);
    ids.push(answer.taskId);
  }
  return ids;
}

const readyAfter = (looks: number) => [
  ...(looks > 0 ? [{ status: 'pending', reads: looks }] : []),
  { status: 'completed' },
];

/** Looks at all that are open, round by round; gives the round in which each was READY. */
async function watched(
  client: CloudClient,
  ids: readonly string[],
  rounds: number,
): Promise<Map<string, number>> {
  const ready = new Map<string, number>();
  for (let round = 1; round <= rounds; round += 1) {
    const open = ids.filter((id) => !ready.has(id));
    const answers = await Promise.all(open.map((id) => client.status(id, LIMITS)));
    for (const [at, answer] of answers.entries())
      if (answer.ok && answer.word === 'READY') ready.set(open[at] ?? '', round);
  }
  return ready;
}

describe('200 tasks, each READY in a round of its own choice among 30', () => {
  const TASKS = 200;
  const ROUNDS = 30;
  const random = fc.sample(fc.integer({ min: 1, max: ROUNDS }), { numRuns: TASKS, seed: 4 });

  test('take a fifth and less of the calls that each by itself takes, and are seen in their round', async () => {
    const [first = 1, ...later] = random;
    const { own, calls } = clientOf({
      turns: readyAfter(first - 1),
      'later-turns': later.map((round) => readyAfter(round - 1)),
    });
    const client = new Together(systemClock).client(own, ENVIRONMENT);
    const ids = await submitted(client, TASKS);
    calls.length = 0;
    const ready = await watched(client, ids, ROUNDS);
    expect(ids.map((id) => ready.get(id))).toEqual(random);
    // What each by itself takes: one read in every round up to its own.
    const alone = random.reduce((sum, round) => sum + round, 0);
    expect(alone / calls.length).toBeGreaterThanOrEqual(5.5);
    expect(alone / (calls.length - TASKS)).toBeGreaterThanOrEqual(8);
  });
});

describe('a READY of the list', () => {
  test('is read once more of the task itself, whose word counts', async () => {
    const { own, calls } = clientOf({
      turns: [{ status: 'completed' }, { status: 'pending' }, { status: 'completed' }],
    });
    const client = new Together(systemClock).client(own, ENVIRONMENT);
    const ids = await submitted(client, 2);
    calls.length = 0;
    const answers = await Promise.all(ids.map((id) => client.status(id, LIMITS)));
    expect(answers).toMatchObject([
      { ok: true, word: 'PENDING', listed: 'READY' },
      { ok: true, word: 'PENDING', listed: 'READY' },
    ]);
    expect(calls).toEqual(['list', 'status', 'status']);
    const again = await Promise.all(ids.map((id) => client.status(id, LIMITS)));
    for (const answer of again) {
      expect(answer).toMatchObject({ ok: true, word: 'READY' });
      expect(answer).not.toHaveProperty('listed');
    }
  });
});

describe('a task', () => {
  test('that is alone is asked for by itself', async () => {
    const { own, calls } = clientOf({ turns: readyAfter(3) });
    const client = new Together(systemClock).client(own, ENVIRONMENT);
    const [id = ''] = await submitted(client, 1);
    calls.length = 0;
    expect(await client.status(id, LIMITS)).toMatchObject({ ok: true, word: 'PENDING' });
    expect(calls).toEqual(['status']);
  });

  test('that stands on no page of the list is asked for by itself', async () => {
    const { own, calls } = clientOf({ turns: readyAfter(9) });
    const together = new Together(systemClock);
    // Those of somebody else: they push the first ones down, beyond the pages that are read.
    const early = await submitted(own, 2);
    await submitted(own, 80);
    const client = together.client(own, ENVIRONMENT);
    const late = await submitted(client, 2);
    calls.length = 0;
    const answers = await Promise.all([...early, ...late].map((id) => client.status(id, LIMITS)));
    expect(answers.map((answer) => answer.ok && answer.via)).toEqual([undefined, undefined, 'list', 'list']);
    expect(calls).toEqual(['list', 'list', 'list', 'status', 'status']);
  });

  test('whose run was ended while it made the look keeps nobody from a word', async () => {
    const { own } = clientOf({ turns: readyAfter(9) });
    const together = new Together(systemClock);
    const ended = new AbortController();
    const cut: CloudClient = {
      ...own,
      list: async (request, limits) => {
        ended.abort();
        return limits.signal.aborted
          ? { ok: false, code: 'cancelled', message: 'x', retryable: false, httpStatus: null }
          : own.list(request, limits);
      },
    };
    const [first = '', second = ''] = await submitted(own, 2);
    const [, other] = await Promise.all([
      together.client(cut, ENVIRONMENT).status(first, { ...LIMITS, signal: ended.signal }),
      together.client(own, ENVIRONMENT).status(second, LIMITS),
    ]);
    expect(other).toMatchObject({ ok: true, word: 'PENDING' });
  });
});

describe('a list that fails', () => {
  test.each([{ http: { status: 503, body: 'down' } }, { http: { status: 403, body: 'no' } }, 'malformed'])(
    'is left alone for some looks, and each is asked for by itself: %j',
    async (fault) => {
      const { own, calls } = clientOf({ turns: readyAfter(20), faults: { list: { fault, times: 1 } } });
      const client = new Together(systemClock).client(own, ENVIRONMENT);
      const ids = await submitted(client, 3);
      const made: string[] = [];
      for (let look = 0; look < 5; look += 1) {
        calls.length = 0;
        const answers = await Promise.all(ids.map((id) => client.status(id, LIMITS)));
        expect(answers).toMatchObject(ids.map(() => ({ ok: true, word: 'PENDING' })));
        made.push(calls.join(' '));
      }
      expect(made).toEqual([
        'list status status status',
        ...Array.from({ length: 3 }, () => 'status status status'),
        'list',
      ]);
    },
  );
});

test('a list that hangs leaves half of the time to those that are then asked for by themselves', async () => {
  const clock = new HandClock();
  const { own } = clientOf({ turns: readyAfter(20) });
  const ids = await submitted(own, 3);
  const asked: number[] = [];
  const hanging: CloudClient = {
    ...own,
    list: async (_, { timeoutMs }) => {
      await clock.sleep(timeoutMs);
      return { ok: false, code: 'network_error', message: 'x', retryable: true, httpStatus: null };
    },
    status: (id, limits) => {
      asked.push(limits.timeoutMs);
      return own.status(id, limits);
    },
  };
  const client = new Together(clock).client(hanging, ENVIRONMENT);
  const limits = { ...LIMITS, timeoutMs: 30_000, leftMs: 20_000 };
  const answers = Promise.all(ids.map((id) => client.status(id, limits)));
  // Until all have come, and then the list hangs.
  await clock.advance(50);
  await clock.advance(10_000);
  expect(asked).toEqual(ids.map(() => 9950));
  expect(await answers).toMatchObject(ids.map(() => ({ ok: true, word: 'PENDING' })));
});

test('a look that never ends, since the run that makes it is paused, holds no other up for longer than one of its own', async () => {
  const clock = new HandClock();
  const { own } = clientOf({ turns: readyAfter(20) });
  const [first = '', second = ''] = await submitted(own, 2);
  const paused: CloudClient = { ...own, list: () => new Promise(() => {}) };
  const together = new Together(clock);
  void together.client(paused, ENVIRONMENT).status(first, LIMITS);
  let heard = false;
  const answer = together
    .client(own, ENVIRONMENT)
    .status(second, { ...LIMITS, timeoutMs: 30_000, leftMs: 20_000 })
    .finally(() => {
      heard = true;
    });
  await clock.advance(50);
  await clock.advance(9_949);
  expect(heard).toBe(false);
  await clock.advance(1);
  await expect.poll(() => heard).toBe(true);
  expect(await answer).toMatchObject({ ok: true, word: 'PENDING' });
});

test('a task that the list calls pending for long is asked for by itself', async () => {
  const { own, calls } = clientOf({ turns: readyAfter(400) });
  const client = new Together(systemClock).client(own, ENVIRONMENT);
  const ids = await submitted(client, 2);
  calls.length = 0;
  for (let look = 0; look < 31; look += 1) await Promise.all(ids.map((id) => client.status(id, LIMITS)));
  expect(calls.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 'list'));
  expect(calls.slice(30)).toEqual(['list', 'status', 'status']);
});

describe('children', () => {
  const request = (call: string) => ({
    file: '/x',
    args: ['cloud', call],
    cwd: '/',
    env: {},
    timeoutMs: 1000,
  });
  const ended = { ended: 'exited', exitCode: 0, stdout: '', stderr: '', durationMs: 0 } as const;

  test('are started a few at a time, each with its whole time, and what asks for a task at once', async () => {
    let now = 0;
    let most = 0;
    const told: number[] = [];
    const spawn = new Together(systemClock).spawn(async ({ timeoutMs }) => {
      now += 1;
      most = Math.max(most, now);
      told.push(timeoutMs);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      return ended;
    });
    const left = { leftMs: 60_000 };
    await Promise.all(Array.from({ length: 9 }, () => spawn({ ...request('status'), ...left })));
    expect(most).toBe(4);
    expect(told).toEqual(Array.from({ length: 9 }, () => 1000));
    await Promise.all(Array.from({ length: 9 }, () => spawn({ ...request('exec'), ...left })));
    expect(most).toBe(9);
  });

  test('that wait are not started any more once their run is cancelled or its time is over', async () => {
    let started = 0;
    const spawn = new Together(systemClock).spawn(async () => {
      started += 1;
      await new Promise(() => {});
      return ended;
    });
    for (let nth = 0; nth < 4; nth += 1) void spawn({ ...request('status'), leftMs: 60_000 });
    const controller = new AbortController();
    const cancelled = spawn({ ...request('status'), leftMs: 60_000, signal: controller.signal });
    controller.abort();
    expect(await cancelled).toMatchObject({ ended: 'cancelled', exitCode: null });
    expect(await spawn({ ...request('status'), leftMs: 1 })).toMatchObject({ ended: 'timed_out' });
    expect(started).toBe(4);
  });
});

test('a submit comes when it is its turn, or not at all', async () => {
  const together = new Together(systemClock);
  const free: (() => void)[] = [];
  const never = new AbortController().signal;
  const busy = () => together.turn(() => new Promise<void>((resolve) => void free.push(resolve)), never);
  const all = Array.from({ length: 5 }, busy);
  await expect.poll(() => free.length).toBe(4);
  const controller = new AbortController();
  const mine = together.turn(async () => 'sent', controller.signal);
  controller.abort();
  expect(await mine).toBeNull();
  free[0]?.();
  await expect.poll(() => free.length).toBe(5);
  for (const end of free) end();
  await Promise.all(all);
});
