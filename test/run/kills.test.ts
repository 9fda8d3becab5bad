/**
 * At most one cloud task comes of a run that is killed, wherever that happens: at every write, rename and child, of every
 * one of them, and then gone on with. What the service was asked for is counted there.
 */
import { existsSync, globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { evaluateSaved, reasonOfSaved } from '../../src/assert/replay.ts';
import { makeDeps, makeHost } from '../../src/deps.ts';
import { parseInputs } from '../../src/inputs/inputs.ts';
import { systemRandom } from '../../src/lib/clock.ts';
import { spawnChild } from '../../src/lib/process.ts';
import { eventsOf } from '../../src/manifest/events.ts';
import { loadRecord, parseEvents } from '../../src/manifest/record.ts';
import { fold } from '../../src/manifest/reduce.ts';
import { run } from '../../src/run/manager.ts';
import { resume } from '../../src/run/resume.ts';
import { type StandIn, standIn } from '../support/cli-stand-in.ts';
import { VirtualClock } from '../support/clock.ts';
import { type Life, newLife, watchEffects } from '../support/lives.ts';
import { CANARY } from '../support/rehearsal.ts';
import { CODEX_PATH } from '../support/service.ts';
import { temporaryFolder } from '../support/temporary.ts';

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

const CONTEXT = {
  ...{ event: 'workflow_dispatch', repository: 'octo/widgets', branch: { name: 'main' } },
  ...{ headSha: '609ae13549d2c6ae7ae577ad792443c79e139d14', fork: false, workflow: null },
};

const ROOM = await temporaryFolder();
afterAll(() => ROOM[Symbol.asyncDispose]());

/** A process that nobody has. */
const DEAD_PID = 2 ** 30;

async function place(service: StandIn) {
  // What a life that is over still makes may come after its end: nothing is removed before all of them are.
  const folder = { path: mkdtempSync(join(ROOM.path, 'run-')) };
  const scenario = {
    ...{ id: 'trial', title: 'x', mode: 'cloud', prompt: 'Create codex-canary.txt with {{nonce}}' },
    ...{ 'missing-diff': 'fail', 'proof-file': 'codex-canary.txt', 'timeout-minutes': 60 },
  };
  writeFileSync(join(folder.path, 'trial.yml'), JSON.stringify(scenario));
  const clock = new VirtualClock();
  const inputs = parseInputs({
    ...{ scenario: 'trial.yml', 'codex-path': CODEX_PATH, 'codex-auth-json': service.authJson },
    ...{ 'cloud-environment': service.environment, 'poll-interval-seconds': '60' },
  });
  const request = { inputs, context: CONTEXT };
  const depsOf = async (life: Life) => {
    const scratch = join(folder.path, `scratch-${systemRandom(4)}`);
    const host = await makeHost({ canary: CANARY, workingDirectory: folder.path, scratch });
    const signal = new AbortController().signal;
    const surface = { mask: () => {}, onOpen: () => {}, onEvent: () => {}, onOutput: () => {}, signal };
    const spawn = life.spawn(service.spawn(spawnChild));
    return { ...makeDeps({ ...host, cache: join(ROOM.path, 'cache') }, surface, spawn), clock };
  };
  return {
    start: (life: Life) => life.live(async () => run(request, await depsOf(life))),
    /** The run directory; null where none was made. */
    record: () => globSync(join(folder.path, '.runs/trial/cli/*/events.jsonl')).map(dirname)[0] ?? null,
    goOn: async (record: string) => {
      const life = newLife();
      return life.live(async () => resume({ ...request, folder: record }, await depsOf(life)));
    },
  };
}

/** As it would be found by another process. */
function bury(record: string): void {
  const path = join(record, 'events.jsonl');
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(`"pid":${process.pid}`, `"pid":${DEAD_PID}`));
}

/** Kills a run at a boundary and goes on with it. Gives how many boundaries a whole run has, where it was not reached. */
async function killedAt(script: object, at: number): Promise<number | null> {
  const service = standIn(script);
  const trial = await place(service);
  const life = newLife(at);
  const result = await trial.start(life);
  const record = trial.record();
  if (result !== null) {
    expect(service.posts()).toBeLessThanOrEqual(2);
    return life.boundaries.length;
  }
  const where = `${at}: ${life.boundaries.at(-1)}`;
  const before = record === null ? [] : eventsIn(record);
  if (record === null || before.length === 0) {
    expect([where, service.posts()]).toEqual([where, 0]);
    return null;
  }
  bury(record);
  const gone = await trial.goOn(record).catch((error: unknown) => error);
  const events = eventsIn(record);
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
  return null;
}

function eventsIn(record: string) {
  const path = join(record, 'events.jsonl');
  return existsSync(path) ? parseEvents(readFileSync(path, 'utf8')).events : [];
}

/** Each is alone in its folder and in its life. */
const SIDE_BY_SIDE = 8;

describe.each(Object.entries(SCRIPTS))('%s', (_, script) => {
  test('is made at most once, and never lost, wherever the run is killed', { timeout: 120_000 }, async () => {
    await using _watched = await watchEffects();
    let wholes: number[] = [];
    for (let first = 1; wholes.length < SIDE_BY_SIDE; first += SIDE_BY_SIDE) {
      const batch = Array.from({ length: SIDE_BY_SIDE }, (_, index) => killedAt(script, first + index));
      wholes = (await Promise.all(batch)).filter((whole) => whole !== null);
    }
    // Until none of them was reached any more.
    expect(Math.min(...wholes)).toBeGreaterThan(60);
  });
});
