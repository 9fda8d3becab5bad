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
import { VirtualClock } from '../../support/clock.ts';

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
  test('for a while is a failed read of all who wanted it', async () => {
    const { own, calls } = clientOf({
      turns: readyAfter(9),
      faults: { list: { fault: { http: { status: 503, body: 'down' } }, times: 1 } },
    });
    const client = new Together(systemClock).client(own, ENVIRONMENT);
    const ids = await submitted(client, 3);
    calls.length = 0;
    const answers = await Promise.all(ids.map((id) => client.status(id, LIMITS)));
    expect(answers).toMatchObject(ids.map(() => ({ ok: false, code: 'service_error', retryable: true })));
    expect(calls).toEqual(['list']);
    const again = await Promise.all(ids.map((id) => client.status(id, LIMITS)));
    expect(again).toMatchObject(ids.map(() => ({ ok: true, via: 'list' })));
  });

  test('since it cannot be read is never asked for again: each is asked for by itself', async () => {
    const { own, calls } = clientOf({
      turns: readyAfter(9),
      faults: { list: { fault: 'malformed' } },
    });
    const client = new Together(systemClock).client(own, ENVIRONMENT);
    const ids = await submitted(client, 2);
    calls.length = 0;
    for (let round = 0; round < 2; round += 1)
      for (const answer of await Promise.all(ids.map((id) => client.status(id, LIMITS))))
        expect(answer).toMatchObject({ ok: true, word: 'PENDING' });
    expect(calls).toEqual(['list', 'status', 'status', 'status', 'status']);
  });
});

test('children are started a few at a time, and what one waited is taken off its time', async () => {
  const clock = new VirtualClock();
  const together = new Together(clock);
  let now = 0;
  let most = 0;
  const told: number[] = [];
  const spawn = together.spawn(async (request) => {
    now += 1;
    most = Math.max(most, now);
    told.push(request.timeoutMs);
    await new Promise((resolve) => setImmediate(resolve));
    clock.advance(100);
    now -= 1;
    return { ended: 'exited', exitCode: 0, stdout: '', stderr: '', durationMs: 0, signal: null } as never;
  });
  const request = { file: '/x', args: [], cwd: '/', env: {}, timeoutMs: 1000 };
  await Promise.all(Array.from({ length: 9 }, () => spawn(request)));
  expect(most).toBe(4);
  expect(told.slice(0, 4)).toEqual([1000, 1000, 1000, 1000]);
  expect(Math.max(...told.slice(4))).toBeLessThan(1000);
});
