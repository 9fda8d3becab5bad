/** What the history says of a run that was killed between its last event and the last write of its history. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemClock } from '../../src/lib/clock.ts';
import type { RunEntry } from '../../src/manifest/history.ts';
import { loadRecord } from '../../src/manifest/record.ts';
import { fold } from '../../src/manifest/reduce.ts';
import { entryOf, STATE_SCHEMA } from '../../src/manifest/state.ts';
import { runs } from '../../src/run/offline.ts';
import { CANARY } from '../support/rehearsal.ts';
import { temporaryFolder } from '../support/temporary.ts';

const PASS = join(import.meta.dirname, '../fixtures/runs/v1-pass');

test('it came to what its events say, and is not under way for good', async () => {
  await using place = await temporaryFolder();
  const manifest = fold((await loadRecord(PASS)).allEvents);
  if (manifest === null) throw new Error('The saved run has events');
  const known = entryOf(manifest);
  const folder = join(place.path, '.runs', manifest.task_id, 'cli', manifest.run_id);
  cpSync(PASS, folder, { recursive: true });
  rmSync(join(folder, 'verdict.json'));
  const out = join(place.path, 'out', manifest.task_id);
  mkdirSync(out, { recursive: true });
  const open: Partial<RunEntry> = { status: 'in_progress', outcome: null, completed_at: null };
  const { started_at: updated_at, task_id } = manifest;
  const state = { schema: STATE_SCHEMA, task_id, updated_at, runs: [{ ...known, ...open }] };
  writeFileSync(join(out, 'state.json'), JSON.stringify(state));
  const asked = {
    ...{ root: place.path, here: place.path, program: 'p', canary: CANARY },
    ...{ clock: systemClock, machine: 'x' },
  };
  const { json } = await runs(undefined, 20, asked);
  expect(json).toMatchObject({
    runs: [{ ...known, dead: false, status_detail: null, status: 'succeeded', outcome: 'pass' }],
  });
});
