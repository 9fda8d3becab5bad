/** Who has a run, where two want it at once. */
import { expect, test } from 'vitest';
import { systemRandom } from '../../src/lib/clock.ts';
import { withRun } from '../../src/run/liveness.ts';
import { VirtualClock } from '../support/clock.ts';
import { temporaryFolder } from '../support/temporary.ts';

test('who waits in vain for a run that somebody else opens is told so, and what to do', async () => {
  await using folder = await temporaryFolder();
  const here = { clock: new VirtualClock(Date.now()), random: systemRandom, machine: 'here' };
  const done: string[] = [];
  await withRun(folder.path, here, async () => {
    const late = withRun(folder.path, here, async () => void done.push('late'));
    await expect(late).rejects.toMatchObject({
      code: 'input_invalid',
      message: expect.stringMatching(
        /^Somebody else opens the run: .* is held by process \d+ on here since /,
      ),
      guidance: 'Wait a moment and try again',
    });
    done.push('first');
  });
  expect(done).toEqual(['first']);
});
