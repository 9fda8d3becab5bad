/**
 * At most one cloud task comes of a run that is killed, wherever that happens: at every write, rename and child, of every
 * one of them, and then gone on with. What the service was asked for is counted there. Twice, and of two tasks, at some places.
 */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { describe, expect, test } from 'vitest';
import { evaluateSaved, reasonOfSaved } from '../../src/assert/replay.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { eventsOf } from '../../src/manifest/events.ts';
import { loadRecord } from '../../src/manifest/record.ts';
import { fold } from '../../src/manifest/reduce.ts';
import { standIn } from '../support/cli-stand-in.ts';
import { newLife, watchEffects } from '../support/lives.ts';
import { LONG } from '../support/long.ts';
import { standInRun } from '../support/stand-in-run.ts';

const DIFF = { path: 'codex-canary.txt', content: '{{nonce}}\n{{commit}}\n' };
const ENDING = { turns: [{ status: 'pending', reads: 2 }, { status: 'completed' }], diff: DIFF };

const SCRIPTS = {
  'a task that is answered': ENDING,
  'a task whose answer is lost': { ...ENDING, create: { fault: 'reset', 'task-made': true } },
  'a submit that is lost before it arrives': { ...ENDING, create: { fault: 'reset' } },
  'a submit that is refused for a limit, once': {
    ...ENDING,
    create: { fault: { http: { status: 429, body: 'limit' } }, times: 1 },
  },
  'an error of the service that leaves a task behind': {
    ...ENDING,
    create: { fault: { http: { status: 502, body: 'x' } }, 'task-made': true },
  },
} as const;

/** The places of a whole run at which it makes a difference to be killed. */
async function placesOf(script: object): Promise<readonly number[]> {
  const service = standIn(script);
  const trial = standInRun(service);
  const life = newLife(0, () => `${service.posts()} ${trial.disk()}`);
  expect(await trial.start(life)).not.toBeNull();
  expect(service.posts()).toBeLessThanOrEqual(2);
  return life.places;
}

/**
 * Kills a run at a boundary and goes on with it, which may be killed at one of its own, and gone on with once more. False
 * where the run ended before it came there.
 */
async function killedAt(script: object, at: number, again = 0): Promise<boolean> {
  const service = standIn(script);
  const trial = standInRun(service);
  const life = newLife(at);
  if ((await trial.start(life)) !== null) return false;
  const record = trial.record();
  let where = `${at}: ${life.boundaries.at(-1)}`;
  if (record === null || trial.events().length === 0) {
    expect([where, service.posts()]).toEqual([where, 0]);
    return true;
  }
  trial.bury();
  if (again > 0) {
    const second = newLife(again);
    const resumed = await trial.resume({}, record, second);
    where += `, then ${again}: ${second.boundaries.at(-1)}`;
    expect([where, resumed]).toEqual([where, null]);
    trial.bury();
  }
  const gone = await trial.resume().catch((error: unknown) => error);
  const events = trial.events();
  const intents = eventsOf(events, 'cloud:submitting').length;
  // Never a second request for one intent.
  expect([where, service.posts() <= intents]).toEqual([where, true]);
  const named = new Set([
    ...eventsOf(events, 'cloud:submitted').map(({ payload }) => payload.task_id),
    ...eventsOf(events, 'cloud:in_doubt').flatMap(({ payload }) =>
      payload.candidates.map(({ task_id }) => task_id),
    ),
  ]);
  expect([where, service.tasks().filter((id) => !named.has(id))]).toEqual([where, []]);
  expect([where, service.tasks().length <= 1]).toEqual([where, true]);
  // It comes to an end, and to a pass only with the task that was made.
  const manifest = fold(events);
  // The verdict of a run that was killed behind it stands.
  if (gone instanceof Error)
    expect([where, gone.message]).toEqual([where, expect.stringMatching(/is finished/)]);
  expect([where, manifest?.outcome]).toEqual([where, service.tasks().length === 1 ? 'pass' : 'infra']);
  if (manifest?.outcome === 'pass') {
    const saved = await loadRecord(record);
    expect([where, reasonOfSaved(saved, evaluateSaved(saved))]).toEqual([where, null]);
    expect(manifest.cloud_execution?.task_id).toBe(service.tasks()[0]);
  }
  return true;
}

/** One of four where there is little time; all where there is some. */
function spread<T>(places: readonly T[]): readonly T[] {
  return LONG ? places : places.filter((_, index) => index % 4 === 0);
}

/** Each is alone in its folder and in its life; so many at once. */
async function everywhere<T>(places: readonly T[], kill: (place: T) => Promise<unknown>): Promise<void> {
  const limit = pLimit(8);
  await Promise.all(places.map((place) => limit(() => kill(place))));
}

test.each(Object.entries(SCRIPTS))(
  '%s is made at most once, and never lost, wherever the run is killed',
  { timeout: 600_000 },
  async (_, script) => {
    await using _watched = await watchEffects();
    const places = await placesOf(script);
    expect(places.length).toBeGreaterThan(60);
    await everywhere(places, (at) => killedAt(script, at));
    // Of a slow run the manifest is written more often, and its end lies behind the places of a quick one.
    let at = places.at(-1) ?? 0;
    do at += 1;
    while (await killedAt(script, at));
  },
);

test('a line that the kill cut off is taken away, whatever it would have told, and the task is gone on with', async () => {
  const script = SCRIPTS['a task that is answered'];
  for (const half of ['{"schema_version":1,"seq":', '{"schema_version":1,"event":"cloud:polled"', '\u0000']) {
    const service = standIn(script);
    const trial = standInRun(service);
    await using _watched = await watchEffects();
    const places = await placesOf(script);
    const [at = 0] = places.slice(places.length >> 1);
    expect(await trial.start(newLife(at))).toBeNull();
    trial.bury();
    const record = trial.record() ?? '';
    appendFileSync(join(record, 'events.jsonl'), half);
    expect((await trial.resume())?.verdict.outcome).toBe('pass');
    expect(service.posts()).toBe(1);
    const saved = await loadRecord(record);
    expect([saved.eventsTorn, reasonOfSaved(saved, evaluateSaved(saved))]).toEqual([false, null]);
  }
});

test('a run that is killed twice makes at most one task, and never loses it', {
  timeout: 600_000,
}, async () => {
  await using _watched = await watchEffects();
  const script = SCRIPTS['a task whose answer is lost'];
  const places = Array.from({ length: 20 }, (_, index) => [12 + 3 * index, 1 + ((7 * index) % 20)] as const);
  await everywhere(spread(places), async ([at, again]) =>
    expect(await killedAt(script, at, again)).toBe(true),
  );
});

/** Two tasks in one process, both of whose answers are lost: killed at a place, and each gone on with by itself. */
async function severalKilledAt(at: number): Promise<number | null> {
  const service = standIn({ ...ENDING, create: { fault: 'reset', 'task-made': true } });
  const trial = standInRun(service, {
    scenario: { tasks: [{ id: 'one' }, { id: 'two' }] },
    inputs: { 'poll-interval-seconds': '0.2' },
    clock: systemClock,
  });
  const life = newLife(at);
  if ((await trial.startAll(life)) !== null) return life.boundaries.length;
  trial.bury();
  const named = new Set<string>();
  const taken: string[] = [];
  let intents = 0;
  const where = `${at}: ${life.boundaries.at(-1)}`;
  for (const folder of trial.records().values()) {
    // Of a record that has no event yet there is nothing to go on with.
    if (trial.events(folder).length > 0) await trial.resume({}, folder).catch(() => {});
    const events = trial.events(folder);
    const own = eventsOf(events, 'cloud:submitted').map(({ payload }) => payload.task_id);
    taken.push(...new Set(own));
    const candidates = eventsOf(events, 'cloud:in_doubt').flatMap(({ payload }) => payload.candidates);
    for (const id of [...own, ...candidates.map(({ task_id }) => task_id)]) named.add(id);
    intents += eventsOf(events, 'cloud:submitting').length;
  }
  expect([where, service.posts() <= intents]).toEqual([where, true]);
  expect([where, service.tasks().filter((id) => !named.has(id))]).toEqual([where, []]);
  // None is taken for its own by two.
  expect([where, taken]).toEqual([where, [...new Set(taken)]]);
  return null;
}

describe('two tasks in one process', () => {
  const PLACES = LONG ? 48 : 12;

  test('are made at most once each, and never lost, wherever it is killed', {
    timeout: 600_000,
  }, async () => {
    await using _watched = await watchEffects();
    const whole = (await severalKilledAt(0)) ?? 0;
    expect(whole).toBeGreaterThan(200);
    const places = Array.from({ length: PLACES }, (_, index) => 1 + Math.floor((index * whole) / PLACES));
    await everywhere(places, severalKilledAt);
  });
});
