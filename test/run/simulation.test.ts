/**
 * A canary of many cloud tasks in several jobs, in this process: the planner divides them, each shard is run, and the gate and
 * the history read what was left, against the emulator's handlers. Prints what it cost for each number of jobs.
 */
import { cpSync } from 'node:fs';
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
