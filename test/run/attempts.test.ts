/** The diffs of a task of which several solutions were tried, with the real Codex CLI against the emulator. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluateSaved } from '../../src/assert/replay.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { loadRecord } from '../../src/manifest/record.ts';
import { show } from '../../src/run/offline.ts';
import { type StandIn, standIn } from '../support/cli-stand-in.ts';
import { VirtualClock } from '../support/clock.ts';
import { HAS_CODEX, runTrial } from '../support/rehearsal.ts';
import { standInRun } from '../support/stand-in-run.ts';

const DIFF = { path: 'codex-canary.txt', content: '{{nonce}}\n{{commit}}\nattempt {{attempt}}\n' };

const runOf = (attempts: string, script: object) =>
  runTrial({
    ownScript: { turns: [{ status: 'completed' }], diff: DIFF, ...script },
    inputs: { 'cloud-attempts': attempts },
  });

describe.skipIf(!HAS_CODEX)('a best-of-N task', () => {
  test('has the diff of every attempt in the record, counted as the CLI counts', async () => {
    await using ran = await runOf('3', { 'attempts-without-diff': [2] });
    expect(ran.verdict.outcome).toBe('pass');
    expect(ran.calls.slice(-3)).toEqual(['diff diff', 'diff diff', 'diff no_such_diff']);
    const id = ran.manifest.cloud_execution?.task_id;
    expect(ran.files().get(`cloud/${id}.diff.patch`)).toContain('+attempt 1');
    // The second one with a diff is the third attempt: the CLI does not tell.
    expect(ran.files().get(`cloud/${id}.attempt-2.diff.patch`)).toContain('+attempt 3');
    expect(ran.manifest.attempt_diffs).toMatchObject([
      { nth: 2, status: 'available', files: 1, additions: 3 },
    ]);

    const path = join(ran.folder, `cloud/${id}.attempt-2.diff.patch`);
    const recorded = async () =>
      evaluateSaved(await loadRecord(ran.folder)).find(({ rule }) => rule === 'diff-recorded')?.status;
    expect(await recorded()).toBe('passed');
    const shown = (attempt?: number) =>
      show(
        ran.folder,
        { root: ran.folder, here: ran.folder, program: 'co', canary: '', clock: systemClock },
        {
          diff: true,
          attempt,
        },
      );
    expect((await shown()).text).toContain('+attempt 1');
    expect((await shown(1)).text).toContain('+attempt 1');
    const second = await shown(2);
    expect(second.text).toContain('+attempt 3');
    expect(second.json).toMatchObject({ nth: 2, diff: { nth: 2, status: 'available' } });
    expect(second.notices).toEqual([expect.stringContaining('does not tell which attempt')]);
    await expect(shown(3)).rejects.toMatchObject({
      code: 'input_invalid',
      message: 'The run has no diff 3: of 3 attempts it has 2 diffs',
    });
    writeFileSync(path, 'something else\n');
    expect(await recorded()).toBe('failed');
    expect((await shown(2)).notices?.[0]).toContain('was changed since');
  });

  test('of which one solution is asked for has one diff, and nobody asks for more', async () => {
    await using ran = await runOf('1', {});
    expect(ran.calls.filter((call) => call.startsWith('diff'))).toEqual(['diff diff']);
    expect(ran.manifest.attempt_diffs).toBeUndefined();
  });

  test('whose other diff cannot be had is told so, and the first one decides', async () => {
    await using ran = await runTrial({
      ownScript: {
        turns: [{ status: 'completed' }],
        diff: DIFF,
        // The first diff takes one request of this kind.
        faults: { diff: { fault: { http: { status: 500, body: 'x' } }, after: 1 } },
      },
      inputs: { 'cloud-attempts': '2' },
    });
    expect(ran.verdict.outcome).toBe('pass');
    expect(ran.manifest.attempt_diffs).toMatchObject([{ nth: 2, status: 'error', path: null }]);
  });
});

test('the other diffs that the deadline cut off are told as such', async () => {
  const service = standIn({ turns: [{ status: 'completed' }], diff: DIFF });
  const clock = new VirtualClock();
  let diffs = 0;
  const slow: StandIn = {
    ...service,
    spawn: (real) => async (request) => {
      const result = await service.spawn(real)(request);
      diffs += request.args[1] === 'diff' ? 1 : 0;
      // The second diff comes when the time is over.
      if (request.args[1] === 'diff' && diffs === 2) await clock.sleep(3_600_000);
      return result;
    },
  };
  const trial = standInRun(slow, { clock, inputs: { 'cloud-attempts': '4' } });
  const result = await trial.start();
  expect(result?.manifest.attempt_diffs?.map(({ nth, status }) => [nth, status])).toEqual([
    [2, 'available'],
    [3, 'error'],
    [4, 'error'],
  ]);
  expect(result?.notices.at(-1)).toContain('could not be fetched, if they are there: 3, 4');
});
