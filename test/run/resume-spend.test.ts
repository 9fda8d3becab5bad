/** A run that is opened again asks the spend guard for the task that it has yet to ask for, and for no other. */
import { expect, test } from 'vitest';
import type { HistoryRecord } from '../../src/history/record.ts';
import { findEvent } from '../../src/manifest/events.ts';
import type { Earlier } from '../../src/run/deps.ts';
import { standIn } from '../support/cli-stand-in.ts';
import { VirtualClock } from '../support/clock.ts';
import { BEGIN, story } from '../support/history.ts';
import { newLife } from '../support/lives.ts';
import { type StandInRun, standInRun } from '../support/stand-in-run.ts';

const DIFF = { path: 'codex-canary.txt', content: '{{nonce}}\n{{commit}}\n' };

/** What earlier runs have spent, and how often somebody asked. */
function told(records: readonly HistoryRecord[]) {
  const asked = { times: 0 };
  const read = { chain: { records, seen: new Map() }, whole: true, notices: ['one is lost'] };
  const spend = async () => {
    asked.times += 1;
    return read;
  };
  const earlier: Earlier = { inWorkflow: true, trend: async () => read, spend, spendRead: () => null };
  return { asked, earlier };
}

/** A run that was killed at the first place where this holds of its record. */
async function killed(holds: (trial: StandInRun) => boolean) {
  const nine = story('.........', () => ({ day: 0 }));
  for (let at = 1; at < 200; at += 1) {
    const service = standIn({ turns: [{ status: 'completed' }], diff: DIFF });
    const { asked, earlier } = told(nine);
    const trial = standInRun(service, { earlier, clock: new VirtualClock(BEGIN + 1000) });
    expect(await trial.start(newLife(at))).toBeNull();
    if (trial.record() === null || trial.events().length === 0 || !holds(trial)) continue;
    trial.bury();
    return { trial, service, asked, before: asked.times };
  }
  throw new Error('the run ended before it came there');
}

test('a run that has asked for no task yet asks the guard as a new one does, and stays as it is where it may not', async () => {
  const { trial, service, asked, before } = await killed(() => true);
  const events = trial.events();
  expect(findEvent(events, 'cloud:submitting')).toBeUndefined();
  await expect(trial.resume({ 'spend-per-day': '9' })).rejects.toMatchObject({
    code: 'spend_capped',
    message: expect.stringContaining('9 live attempts were asked for within 24 hours'),
  });
  expect([trial.events(), service.posts(), asked.times]).toEqual([events, 0, before + 1]);
  const room = await trial.resume({ 'spend-per-day': '10' });
  expect([room?.verdict.outcome, service.posts()]).toEqual(['pass', 1]);
  expect(room?.warnings?.join()).toContain('one is lost');
});

test('whoever opens a run while another is asked about it for longer than its lock lasts has it, and asks for the only task', async () => {
  const clock = new VirtualClock(BEGIN + 1000);
  const service = standIn({ turns: [{ status: 'completed' }], diff: DIFF });
  let slow: (() => Promise<unknown>) | null = null;
  const read = { chain: { records: [], seen: new Map() }, whole: true, notices: [] };
  const spend = async () => {
    const meanwhile = slow;
    slow = null;
    await meanwhile?.();
    return read;
  };
  const earlier: Earlier = { inWorkflow: true, trend: async () => read, spend, spendRead: () => null };
  const trial = standInRun(service, { earlier, clock });
  for (let at = 1; trial.events().length === 0; at += 1) await trial.start(newLife(at));
  trial.bury();
  const quick: unknown[] = [];
  slow = async () => {
    clock.advance(60_000);
    quick.push((await trial.resume({ 'spend-per-day': '9' }))?.verdict.outcome);
  };
  await expect(trial.resume({ 'spend-per-day': '9' })).rejects.toMatchObject({
    code: 'input_invalid',
    message: expect.stringContaining('Somebody else opens the run'),
  });
  expect([quick, service.posts()]).toEqual([['pass'], 1]);
});

test('a run whose task is there goes on with it, whatever was spent by then', async () => {
  const { trial, service, asked, before } = await killed(
    (one) => findEvent(one.events(), 'cloud:submitted') !== undefined,
  );
  expect((await trial.resume({ 'spend-per-day': '1' }))?.verdict.outcome).toBe('pass');
  expect([service.posts(), asked.times]).toEqual([1, before]);
});
