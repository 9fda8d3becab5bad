import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPolicy } from '../../src/gate/policy.ts';
import { systemRandom } from '../../src/lib/clock.ts';
import { Redactor } from '../../src/lib/redact.ts';
import { openStore } from '../../src/manifest/store.ts';
import { close } from '../../src/run/close.ts';
import { keepHistory } from '../../src/run/history.ts';
import { VirtualClock } from '../support/clock.ts';
import { RUN, STARTED, stepsOf, TASK } from '../support/record.ts';
import { temporaryFolder } from '../support/temporary.ts';

const POLICY = await loadPolicy(join(import.meta.dirname, '../../canary/policy.yml'));

test('a run of which nothing was judged and nothing has failed is no pass', async () => {
  await using folder = await temporaryFolder();
  const store = await openStore({
    workingDirectory: folder.path,
    taskId: TASK,
    runId: RUN,
    clock: new VirtualClock(STARTED),
    redactor: new Redactor(),
    onEvent: () => {},
  });
  for (const { body } of stepsOf()) await store.emit(body);
  const { verdict } = await close({
    store,
    policy: POLICY,
    event: 'push',
    built: null,
    judged: null,
    notices: [],
    ...{ origin: null, version: null },
    history: keepHistory({
      ...{ workingDirectory: folder.path, machine: 'here' },
      ...{ clock: new VirtualClock(STARTED), random: systemRandom },
    }),
  });
  expect(verdict).toMatchObject({ outcome: 'fail', reason: 'internal_error', policy: { verdict: 'block' } });
  expect(JSON.parse(readFileSync(join(store.folder, 'verdict.json'), 'utf8'))).toEqual(verdict);
});
