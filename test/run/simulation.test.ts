/**
 * A canary of many cloud tasks in several jobs, in this process: the planner divides them, each shard is run, and the gate and
 * the history read what was left, against the emulator's handlers. Prints what it cost for each number of jobs. Time is played
 * too: what a machine takes for its calls is held to what was measured.
 */
import { cpSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeDeps, makeHost } from '../../src/deps.ts';
import { recordsIn } from '../../src/history/folder.ts';
import { experienceOf } from '../../src/history/questions.ts';
import { parseInputs } from '../../src/inputs/inputs.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { decideTogether } from '../../src/run/gate-together.ts';
import { durationsOf, planShards } from '../../src/run/plan-shards.ts';
import { standIn } from '../support/cli-stand-in.ts';
import { EventClock, Processors } from '../support/event-clock.ts';
import { LONG } from '../support/long.ts';
import { CANARY } from '../support/rehearsal.ts';
import { standInRun } from '../support/stand-in-run.ts';
import { temporaryFolder } from '../support/temporary.ts';

const CONTEXT = {
  ...{ event: 'workflow_dispatch', repository: 'octo/widgets', branch: { name: 'main' } },
  ...{ headSha: '609ae13549d2c6ae7ae577ad792443c79e139d14', fork: false, workflow: null },
};
const SCRIPT = {
  turns: [{ status: 'pending', reads: 3 }, { status: 'completed' }],
  diff: { path: 'codex-canary.txt', content: '{{nonce}}\n{{commit}}\n' },
};
const FAILING = { ...SCRIPT, 'later-turns': [[{ status: 'failed' }]] };

const namesOf = (tasks: number) =>
  Array.from({ length: Math.ceil(tasks / 200) }, (_, at) => `s${at + 1}.yml`);

/** Scenarios with so many tasks together. */
function filesOf(tasks: number): ReadonlyMap<string, string> {
  return new Map(
    namesOf(tasks).map((name, at) => {
      const count = Math.min(200, tasks - at * 200);
      const scenario = {
        ...{ id: name.replace('.yml', ''), title: 'x', mode: 'cloud', prompt: 'Write {{nonce}}' },
        ...{ 'missing-diff': 'fail', 'proof-file': 'codex-canary.txt', 'timeout-minutes': 60 },
        tasks: Array.from({ length: count }, (_, nth) => ({ id: `t${nth}` })),
      };
      return [name, JSON.stringify(scenario)];
    }),
  );
}

/** Plans, runs every shard, joins what they left, and counts. */
async function simulated(tasks: number, shards: number, script: object = SCRIPT) {
  await using folder = await temporaryFolder();
  const files = filesOf(tasks);
  const host = await makeHost({
    canary: CANARY,
    workingDirectory: folder.path,
    scratch: join(folder.path, 'scratch'),
  });
  const silent = { mask: () => {}, onOpen: () => {}, onEvent: () => {}, onOutput: () => {} };
  const deps = makeDeps(host, { ...silent, signal: new AbortController().signal });
  const { writeFileSync } = await import('node:fs');
  for (const [name, text] of files) writeFileSync(join(folder.path, name), text);
  const asked = parseInputs({
    operation: 'plan',
    scenarios: [...files.keys()].join(','),
    shards: `${shards}`,
  });
  const planned = await planShards({ inputs: asked, context: CONTEXT }, deps, durationsOf([]));
  let calls = 0;
  for (const { text, nth } of planned.map((one, at) => ({ ...one, nth: at }))) {
    const service = standIn(nth === 0 ? script : SCRIPT);
    const counting: typeof service = {
      ...service,
      spawn: (real) => {
        const own = service.spawn(real);
        return (request) => {
          if (request.args[0] === 'cloud') calls += 1;
          return own(request);
        };
      },
    };
    const trial = standInRun(counting, {
      inputs: { scenario: '', shard: text, 'poll-interval-seconds': '0.2' },
      clock: systemClock,
    });
    for (const [name, content] of files) trial.put(name, content);
    await trial.startAll();
    const [first = ''] = trial.records().values();
    const runs = dirname(dirname(dirname(first)));
    cpSync(runs, join(folder.path, 'results', `shard-${nth}`), { recursive: true });
  }
  const expected = planned.flatMap((shard) => shard.tasks).join(' ');
  const inputs = parseInputs({ operation: 'gate', expected, results: 'results' });
  const before = performance.now();
  const gated = await decideTogether({ inputs, context: CONTEXT }, deps);
  const gateMs = performance.now() - before;
  const { records } = await recordsIn(join(folder.path, 'results'));
  return { planned, gated, calls, gateMs, experience: experienceOf(records) };
}

describe('many cloud tasks in several jobs', () => {
  // The whole curve takes minutes: whoever renews the table of docs/fan-out.md asks for it.
  const jobs = process.env.CURVE === undefined ? [16] : [1, 4, 16, 40];
  const [tasks, shards] = LONG ? [1000, jobs] : [60, [3]];

  test.each(shards)(`${tasks} in %s`, { timeout: 1_800_000 }, async (count) => {
    const { planned, gated, calls, gateMs, experience } = await simulated(tasks, count);
    const sizes = planned.map((shard) => shard.tasks.length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    expect([planned.length, gated.rows.length, gated.decision.verdict]).toEqual([count, tasks, 'allow']);
    expect(experience.runs).toBe(tasks);
    // More would mean that tasks are looked at one by one.
    expect(calls / tasks).toBeLessThan(9);
    process.stdout.write(
      `${tasks} tasks in ${count} jobs: ${(calls / tasks).toFixed(2)} calls each, gate ${(gateMs / tasks).toFixed(1)} ms each\n`,
    );
  });

  test('are no pass where one of them fails', async () => {
    const { gated } = await simulated(8, 2, FAILING);
    expect(gated.decision.verdict).toBe('block');
    expect(gated.reason).toBe('task_error');
    expect(gated.rows.filter(({ outcome }) => outcome === 'pass').length).toBe(5);
  });
});

/** What `npm run bench -- --part fan-out` has measured, as docs/fan-out.md tells it: of n tasks by its line, and of 100. */
function measured() {
  const page = readFileSync(join(import.meta.dirname, '../../docs/fan-out.md'), 'utf8');
  const rowOf = (cost: string) => {
    const cells = page.split('\n').find((row) => row.startsWith(`| ${cost}`) && row.includes('× n')) ?? '';
    const [, line = '', , third = ''] = cells.split(' | ');
    const [, each, sign, start] = /^([\d.]+).* × n ([+−]) ([\d.]+)/.exec(line) ?? [];
    const told = (tasks: number) => Number(each) * tasks + (sign === '−' ? -1 : 1) * Number(start);
    return (tasks: number) => (tasks === 100 ? Number.parseFloat(third) : told(tasks));
  };
  return { wall: rowOf('wall'), calls: rowOf('calls') };
}

/** So many tasks in one process, on a machine of two processors, each held by one call at a time. */
async function played(tasks: number, callMs: number) {
  const clock = new EventClock();
  const machine = new Processors(2, clock);
  const service = standIn({ ...SCRIPT, turns: [{ status: 'pending', reads: 2 }, { status: 'completed' }] });
  let calls = 0;
  const costly: typeof service = {
    ...service,
    spawn: (real) => {
      const own = service.spawn(real);
      return async (request) => {
        if (request.args[0] === 'cloud') {
          calls += 1;
          await machine.busy(callMs);
        }
        return own(request);
      };
    },
  };
  const trial = standInRun(costly, {
    scenario: {
      'missing-diff': 'ignore',
      'proof-file': undefined,
      tasks: Array.from({ length: tasks }, (_, at) => ({ id: `t${at}` })),
    },
    inputs: { 'poll-interval-seconds': '10' },
    clock,
  });
  const began = clock.now();
  const ran = await trial.startAll();
  const passed = ran?.results.filter(({ verdict }) => verdict.outcome === 'pass').length;
  return { passed, calls, seconds: (clock.now() - began) / 1000 };
}

// Two hundred take a minute of real time.
const SIZES = process.env.CURVE !== undefined ? [20, 100, 200] : LONG ? [20, 100] : [20];

test.each(SIZES)(
  '%s in one job take as long, and as many calls, as was measured',
  { timeout: 600_000 },
  async (tasks) => {
    const { wall, calls } = measured();
    // Fitted to 20 and to 200; 100 is the point that it is held to.
    const callMs = (2000 * (wall(200) - wall(20))) / (calls(200) - calls(20));
    expect([callMs > 50, callMs < 1000]).toEqual([true, true]);
    const machine = await played(tasks, callMs);
    process.stdout.write(
      `${tasks} tasks, ${callMs.toFixed(0)} ms a call: ${machine.seconds.toFixed(1)} s simulated, ${wall(tasks).toFixed(1)} s measured; ${machine.calls} calls, ${calls(tasks).toFixed(0)} measured\n`,
    );
    expect(machine.passed).toBe(tasks);
    expect(Math.abs(machine.seconds / wall(tasks) - 1)).toBeLessThan(0.2);
    expect(Math.abs(machine.calls / calls(tasks) - 1)).toBeLessThan(0.2);
  },
);
