/** What a step of several runs may not make advice of, however young its canary is. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeDeps, makeHost } from '../../src/deps.ts';
import { parseInputs } from '../../src/inputs/inputs.ts';
import { RunError } from '../../src/lib/errors.ts';
import { type Joined, joinedDecision } from '../../src/publish/matrix.ts';
import { graduate } from '../../src/run/graduate.ts';
import { CANARY } from '../support/rehearsal.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { resultOf } from '../unit/publish/results.ts';

const FAILED = resultOf({ event: 'merge_group', changes: { polls: [[4, 'ERROR', 'error']] } });

test.each<[string, Omit<Joined, 'results'>, string]>([
  ['a failure', { unbegun: [], broken: [] }, 'warn'],
  ['one that was not needed', { unbegun: [{ task: 'x', why: 'y', cancelled: false }], broken: [] }, 'warn'],
  ['one that was cancelled', { unbegun: [{ task: 'x', why: 'y', cancelled: true }], broken: [] }, 'block'],
  [
    'one without a record',
    { unbegun: [], broken: [{ task: 'x', error: new RunError('internal_error', 'gone') }] },
    'block',
  ],
])('in a canary without experience %s comes to: %j, %s', async (_, others, verdict) => {
  await using folder = await temporaryFolder();
  writeFileSync(join(folder.path, 'p.yml'), 'version: 1\nevents: {}\ngraduation: {}\n');
  const host = await makeHost({ canary: CANARY, workingDirectory: folder.path, scratch: folder.path });
  const silent = { mask: () => {}, onOpen: () => {}, onEvent: () => {}, onOutput: () => {} };
  const deps = makeDeps(host, { ...silent, signal: new AbortController().signal });
  const nothing = { chain: { records: [], seen: [] }, whole: true, notices: [] };
  const earlier = { inWorkflow: true, trend: async () => nothing, spend: async () => nothing } as never;
  const context = {
    ...{ event: 'merge_group', repository: 'octo/widgets', branch: { name: 'main' }, headSha: null },
    ...{ fork: false, workflow: null },
  };
  const joined: Joined = { results: [FAILED], ...others };
  const asked = { inputs: parseInputs({ policy: 'p.yml' }), context };
  const graduation = await graduate(joined, asked, { ...deps, earlier });
  expect(graduation).not.toBeNull();
  expect(joinedDecision({ ...joined, ...(graduation ? { graduation } : {}) }).verdict).toBe(verdict);
});
