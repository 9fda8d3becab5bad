/** A policy that says something else on a branch: in a run, in the gate on its record, and in the gate of a job. */
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { gate } from '../../src/run/offline.ts';
import { standIn } from '../support/cli-stand-in.ts';
import { CANARY } from '../support/rehearsal.ts';
import { standInRun } from '../support/stand-in-run.ts';

const policy = (branch: string) =>
  JSON.stringify({
    version: 1,
    events: {},
    branches: [{ match: [branch], events: { dispatch: { pass: 'block' } } }],
  });
const SCRIPT = {
  turns: [{ status: 'pending' }, { status: 'completed' }],
  diff: { path: 'codex-canary.txt', content: '{{nonce}}\n{{commit}}\n' },
};

test('a run and the gate on its record go by the branch that the event was about', async () => {
  const trial = standInRun(standIn(SCRIPT), { inputs: { policy: 'policy.yml' } });
  trial.put('policy.yml', policy('main'));
  trial.put('other.yml', policy('release/*'));
  const ran = await trial.start();
  expect(ran?.verdict).toMatchObject({ outcome: 'pass', policy: { event: 'dispatch', verdict: 'block' } });
  const record = trial.record() ?? '';
  const root = resolve(record, '../../../..');
  const decided = (file: string) =>
    gate(record, { root, here: root, canary: CANARY } as Parameters<typeof gate>[1], {
      ...{ event: undefined, files: undefined },
      policy: join(root, file),
    });
  expect((await decided('policy.yml')).exitCode).toBe(1);
  expect((await decided('other.yml')).exitCode).toBe(0);
});
