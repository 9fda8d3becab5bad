/** How scenarios are divided among jobs: by how long they took, and for as long as their budgets allow. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeDeps, makeHost } from '../../src/deps.ts';
import { parseInputs } from '../../src/inputs/inputs.ts';
import { durationsOf, planShards } from '../../src/run/plan-shards.ts';
import { recordAt } from '../support/history.ts';
import { CANARY } from '../support/rehearsal.ts';
import { temporaryFolder } from '../support/temporary.ts';

const CONTEXT = {
  ...{ event: 'workflow_dispatch', repository: 'octo/widgets', branch: { name: 'main' } },
  ...{ headSha: '609ae13549d2c6ae7ae577ad792443c79e139d14', fork: false, workflow: null },
};
const took = (task: string, seconds: number, at: number) => {
  const { durations, ...record } = recordAt(at, { task_id: task, scenario: task });
  return { ...record, durations: { ...durations, total_ms: seconds * 1000 } };
};

async function planned(seconds: Readonly<Record<string, number>>) {
  await using folder = await temporaryFolder();
  for (const [name, minutes] of Object.entries({ a: 20, b: 7, c: 7 })) {
    const scenario = { id: name, title: 'x', mode: 'cloud', prompt: 'x', 'timeout-minutes': minutes };
    writeFileSync(join(folder.path, `${name}.yml`), JSON.stringify(scenario));
  }
  const place = { canary: CANARY, workingDirectory: folder.path, scratch: join(folder.path, 'scratch') };
  const silent = { mask: () => {}, onOpen: () => {}, onEvent: () => {}, onOutput: () => {} };
  const deps = makeDeps(await makeHost(place), { ...silent, signal: new AbortController().signal });
  const inputs = parseInputs({ operation: 'plan', scenarios: 'a.yml,b.yml,c.yml', shards: '2' });
  const records = Object.entries(seconds).map(([task, one], at) => took(task, one, at));
  const shards = await planShards({ inputs, context: CONTEXT }, deps, durationsOf(records));
  return new Map(shards.map(({ tasks, timeoutMinutes }) => [tasks.toSorted().join(), timeoutMinutes]));
}

test('what took long is alone in its job, and each job may take as long as the longest budget in it', async () => {
  const [aloneA, withB] = [await planned({ a: 90, b: 10, c: 10 }), await planned({ a: 10, b: 10, c: 90 })];
  expect([...aloneA.keys()].toSorted()).toEqual(['a', 'b,c']);
  expect([...withB.keys()].toSorted()).toEqual(['a,b', 'c']);
  const beside = (aloneA.get('b,c') ?? 0) - 7;
  expect(beside).toBeGreaterThanOrEqual(10);
  expect([aloneA.get('a'), withB.get('a,b'), withB.get('c')]).toEqual([20 + beside, 20 + beside, 7 + beside]);
});
