/** What becomes of a run where our own code fails on what a stage prints. */
import { describe, expect, test } from 'vitest';
import { processesWith } from '../support/processes.ts';
import { runRoles } from '../support/role-trial.ts';

describe.skipIf(process.platform === 'win32')('a fault of ours while a stage prints', () => {
  test('ends every stage, and closes the record with internal_error', async () => {
    const { verdict, manifest, events } = await runRoles(
      {},
      {
        stages: [
          { kind: 'command', id: 'beside', command: 'sleep 333', needs: [] },
          { kind: 'command', id: 'prints', command: 'setsid sleep 334 & echo one; sleep 335', needs: [] },
        ],
        concurrency: 2,
        onOutput() {
          throw new RangeError('Invalid string length');
        },
      },
    );
    expect(verdict).toMatchObject({ reason: 'internal_error' });
    expect(manifest.failure?.guidance).toContain('stage prints could not be taken: Invalid string length');
    const [run] = events;
    for (const stage of ['beside', 'prints'])
      expect(processesWith('CODEX_ORCHESTRATOR_STAGE_OF', `${run?.run_id}/${stage}`)).toEqual([]);
  });
});
