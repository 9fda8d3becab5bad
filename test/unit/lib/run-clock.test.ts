import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/lib/clock.ts';
import { poll } from '../../../src/lib/poll.ts';
import { RunClock } from '../../../src/lib/run-clock.ts';
import { HandClock, settled } from '../../support/clock.ts';

const START = Date.parse('2026-01-01T00:00:00.000Z');
const NEVER = new AbortController().signal;

/** A run's clock over one that is set by hand, and whether a sleep of it is over. */
function setUp() {
  const base = new HandClock();
  const clock = new RunClock(base);
  const asleep = (ms: number, signal?: AbortSignal) => {
    const state = { over: false };
    void clock.sleep(ms, signal).then(() => {
      state.over = true;
    });
    return state;
  };
  return { base, clock, asleep };
}

describe('a run that is paused', () => {
  it('stands still, and goes on where it stood', async () => {
    const { base, clock } = setUp();
    await base.advance(1000);
    clock.pause();
    await base.advance(5000);
    expect([clock.now() - START, clock.paused]).toEqual([1000, true]);
    clock.resume();
    await base.advance(300);
    expect([clock.now() - START, clock.paused]).toEqual([1300, false]);
  });

  it('counts a pause that is asked for twice once', async () => {
    const { base, clock } = setUp();
    clock.pause();
    await base.advance(100);
    clock.pause();
    await base.advance(100);
    clock.resume();
    clock.resume();
    expect(clock.now()).toBe(START);
  });

  it('sleeps the rest of its time after each pause', async () => {
    const { base, clock, asleep } = setUp();
    const state = asleep(1000);
    for (let round = 0; round < 3; round += 1) {
      await base.advance(300);
      clock.pause();
      await base.advance(60_000);
      clock.resume();
      await settled();
    }
    expect(state.over).toBe(false);
    await base.advance(99);
    expect(state.over).toBe(false);
    await base.advance(1);
    expect(state.over).toBe(true);
  });

  it('begins no sleep, and ends one at once by its signal', async () => {
    const { base, clock, asleep } = setUp();
    const cancel = new AbortController();
    clock.pause();
    const [cancelled, waiting] = [asleep(10, cancel.signal), asleep(0)];
    await base.advance(60_000);
    expect([cancelled.over, waiting.over]).toEqual([false, false]);
    cancel.abort();
    await settled();
    expect([cancelled.over, waiting.over]).toEqual([true, false]);
    clock.resume();
    await settled();
    expect(waiting.over).toBe(true);
  });

  it('reads nothing in a poll, and keeps the poll its deadline', async () => {
    const { base, clock } = setUp();
    const reads: number[] = [];
    const read = async () => void reads.push(base.now() - START);
    const ended = poll(read, { clock, gapMs: () => 100, deadline: START + 250, signal: NEVER });
    await settled();
    await base.advance(100);
    clock.pause();
    await base.advance(1000);
    clock.resume();
    await settled();
    await base.advance(100);
    await base.advance(50);
    expect(await ended).toEqual({ ended: 'deadline' });
    expect(reads).toEqual([0, 100, 1200]);
  });

  it('tells who asks when it begins and ends, and one that came later that it has begun', () => {
    const { clock } = setUp();
    const told: unknown[] = [];
    const end = clock.onPause((paused) => told.push(['first', paused]));
    clock.pause();
    clock.pause();
    clock.onPause((paused) => told.push(['second', paused]));
    clock.resume();
    end();
    clock.pause();
    expect(told).toEqual([
      ['first', true],
      ['second', true],
      ['first', false],
      ['second', false],
      ['second', true],
    ]);
  });

  it('lets a waiting start go on when it ends, or its signal aborts', async () => {
    const { clock } = setUp();
    await clock.unpaused();
    clock.pause();
    const cancel = new AbortController();
    const order: string[] = [];
    const first = clock.unpaused(cancel.signal).then(() => order.push('cancelled'));
    const second = clock.unpaused().then(() => order.push('resumed'));
    cancel.abort();
    await first;
    clock.resume();
    await second;
    expect(order).toEqual(['cancelled', 'resumed']);
  });

  it('lets a limit by the clock of the machine stand still too', async () => {
    const clock = new RunClock(systemClock);
    clock.pause();
    const state = { over: false };
    const limit = clock.elapse(1, NEVER).then(() => {
      state.over = true;
    });
    await systemClock.sleep(30);
    expect(state.over).toBe(false);
    clock.resume();
    await limit;
  });
});

describe('a run that waits for a person', () => {
  it('stands still while nothing of it works, and goes on while something does', async () => {
    const { base, clock } = setUp();
    const [answer, work] = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
    const waited = clock.awaiting(() => answer.promise);
    await base.advance(1000);
    expect(clock.now() - START).toBe(0);
    const worked = clock.working(() => work.promise);
    await base.advance(100);
    expect(clock.now() - START).toBe(100);
    work.resolve('done');
    expect(await worked).toBe('done');
    await base.advance(1000);
    expect(clock.now() - START).toBe(100);
    answer.resolve('yes');
    expect(await waited).toBe('yes');
    await base.advance(10);
    expect(clock.now() - START).toBe(110);
  });

  it('may start work, and stands still again after work or a wait that failed', async () => {
    const { base, clock } = setUp();
    const fail = () => Promise.reject(new Error('no'));
    const answer = Promise.withResolvers<void>();
    const waited = clock.awaiting(() => answer.promise);
    await clock.unpaused();
    await expect(clock.working(fail)).rejects.toThrow('no');
    await base.advance(1000);
    expect(clock.now() - START).toBe(0);
    answer.resolve();
    await waited;
    await expect(clock.awaiting(fail)).rejects.toThrow('no');
    await base.advance(1);
    expect(clock.now() - START).toBe(1);
  });

  it('stands still through a pause in between', async () => {
    const { base, clock } = setUp();
    const answer = Promise.withResolvers<void>();
    const waited = clock.awaiting(() => answer.promise);
    clock.pause();
    answer.resolve();
    await waited;
    await base.advance(1000);
    expect(clock.now() - START).toBe(0);
  });
});
