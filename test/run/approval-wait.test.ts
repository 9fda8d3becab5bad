/**
 * Several cloud tasks of which one waits for an approval, longer than the deadline of all: whom that costs time. On a
 * clock that leaps while the approval is waited for.
 */
import { expect, test } from 'vitest';
import { systemClock, systemRandom } from '../../src/lib/clock.ts';
import { machineName } from '../../src/lib/process.ts';
import type { RunEvent } from '../../src/manifest/events.ts';
import { requestControl } from '../../src/run/control.ts';
import { Patience } from '../../src/run/patience.ts';
import { standIn } from '../support/cli-stand-in.ts';
import { VirtualClock } from '../support/clock.ts';
import { standInRun } from '../support/stand-in-run.ts';

const HOURS = 3_600_000;

test.each([
  ['by one that needs it', { needs: ['gated'] }, 2],
  ['by one that has no place', { needs: [] }, 1],
])('the time in which an approval is waited for %s is not counted', async (_, more, concurrency) => {
  let leapt = 0;
  const clock = { ...systemClock, now: () => systemClock.now() + leapt };
  const stages = [
    { id: 'gated', needs: [], requires_approval: true },
    { id: 'after', ...more },
  ].map((stage) => ({
    ...{ kind: 'command', title: stage.id, command: 'make', requires_cloud: true },
    ...stage,
  }));
  const waits = Promise.withResolvers<void>();
  const trial = standInRun(standIn({ turns: [{ status: 'completed' }] }), {
    scenario: { prompt: undefined, 'proof-file': undefined, 'missing-diff': 'ignore', pipeline: 'build' },
    pipelines: { pipelines: [{ id: 'build', title: 'Build', concurrency, stages }] },
    inputs: { 'poll-interval-seconds': '0.2', 'timeout-minutes': '30' },
    clock,
    onEvent: ({ event }) => {
      if (event === 'approval:requested') waits.resolve();
    },
  });
  const running = trial.startAll();
  const gated = () => trial.records().get('trial-gated');
  await waits.promise;
  leapt = 2 * HOURS;
  const asked = { clock: systemClock, random: systemRandom, machine: machineName() };
  const answer = await requestControl(gated() ?? '', { action: 'approve', stage: undefined }, asked);
  expect(answer.answer).toBe('done');
  const joined = await running;
  expect(joined?.results.map(({ manifest, verdict }) => [manifest.task_id, verdict.outcome])).toEqual([
    ['trial-gated', 'pass'],
    ['trial-after', 'pass'],
  ]);
});

test('the time of one that waits for others that go on is counted', () => {
  const clock = new VirtualClock(0);
  // The third needs the other two; the fourth waits for the third.
  const patience = new Patience([[], [], [0, 1], [2]], clock);
  const event = (name: string, payload: object) => ({ event: name, payload }) as unknown as RunEvent;
  const asked = event('approval:requested', { stage: 's' });
  patience.begun(0);
  patience.begun(1);
  patience.heard(0, asked);
  clock.advance(100);
  patience.heard(1, event('run:paused', {}));
  clock.advance(10);
  patience.heard(0, event('approval:granted', { stage: 's' }));
  clock.advance(100);
  patience.ended(0);
  clock.advance(1);
  patience.heard(1, event('run:resumed', {}));
  clock.advance(100);
  patience.ended(1);
  expect(patience.begun(2)).toBe(11);
  patience.heard(2, asked);
  clock.advance(1000);
  patience.ended(2);
  expect(patience.begun(3)).toBe(1011);
});
