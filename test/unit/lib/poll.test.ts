import { describe, expect, it } from 'vitest';
import { growingGapMs, poll, shortGaps } from '../../../src/lib/poll.ts';
import { VirtualClock } from '../../support/clock.ts';

const MINUTE = 60_000;

interface Scene {
  /** What each read gives, in order; the last is given for ever. */
  readonly reads?: readonly (string | undefined)[];
  readonly intervalMs?: number;
  /** How long each read takes. */
  readonly readMs?: number;
  readonly abortAtRead?: number;
  readonly budgetMs?: number;
}

async function play({
  reads = [undefined],
  intervalMs = 10_000,
  readMs = 0,
  abortAtRead,
  budgetMs = MINUTE,
}: Scene) {
  const clock = new VirtualClock();
  const start = clock.now();
  const deadline = start + budgetMs;
  const controller = new AbortController();
  const at: number[] = [];
  const end = await poll(
    async () => {
      at.push(clock.now() - start);
      clock.advance(readMs);
      if (at.length === abortAtRead) controller.abort();
      return reads[Math.min(at.length, reads.length) - 1];
    },
    { clock, gapMs: () => intervalMs, deadline, signal: controller.signal },
  );
  return { end, at, took: clock.now() - start, sleeps: clock.sleeps };
}

describe('poll', () => {
  it('reads at once and stops at the first value', async () => {
    const { end, at, took } = await play({ reads: ['ready'] });
    expect(end).toEqual({ ended: 'done', value: 'ready' });
    expect(at).toEqual([0]);
    expect(took).toBe(0);
  });

  it('waits the interval between the end of a read and the start of the next', async () => {
    const { end, at } = await play({ reads: [undefined, undefined, 'ready'], readMs: 500 });
    expect(end).toEqual({ ended: 'done', value: 'ready' });
    expect(at).toEqual([0, 10_500, 21_000]);
  });

  it('starts no read at or after the deadline, and does not sleep beyond it', async () => {
    const { end, at, took, sleeps } = await play({ intervalMs: 25_000 });
    expect(end).toEqual({ ended: 'deadline' });
    expect(at).toEqual([0, 25_000, 50_000]);
    expect(sleeps).toEqual([25_000, 25_000, 10_000]);
    expect(took).toBe(MINUTE);
  });

  it('does not read at all once the deadline has passed', async () => {
    const { end, at } = await play({ budgetMs: 0 });
    expect(end).toEqual({ ended: 'deadline' });
    expect(at).toEqual([]);
  });

  it('keeps a value that was read while the deadline passed', async () => {
    const { end } = await play({ reads: ['ready'], readMs: 2 * MINUTE });
    expect(end).toEqual({ ended: 'done', value: 'ready' });
  });

  it('ends at the deadline where one read took longer than all the time there was', async () => {
    const { end, at, sleeps } = await play({ readMs: 2 * MINUTE });
    expect(end).toEqual({ ended: 'deadline' });
    expect(at).toHaveLength(1);
    expect(sleeps).toEqual([0]);
  });

  it('stops when the signal aborts, without another read', async () => {
    const { end, at } = await play({ abortAtRead: 2 });
    expect(end).toEqual({ ended: 'aborted' });
    expect(at).toEqual([0, 10_000]);
  });

  it('reads nothing where the signal had aborted before', async () => {
    let reads = 0;
    const read = async () => {
      reads += 1;
      return undefined;
    };
    const clock = new VirtualClock();
    const options = { clock, gapMs: () => 1, deadline: clock.now() + 1, signal: AbortSignal.abort() };
    expect(await poll(read, options)).toEqual({ ended: 'aborted' });
    expect(reads).toBe(0);
  });

  it.each([null, 0, '', false])('takes %j for a value: only undefined means to go on', async (value) => {
    const clock = new VirtualClock();
    const options = {
      clock,
      gapMs: () => 1,
      deadline: clock.now() + 1,
      signal: new AbortController().signal,
    };
    expect(await poll(async () => value, options)).toEqual({ ended: 'done', value });
  });

  it('lets a read that throws through', async () => {
    const clock = new VirtualClock();
    const options = {
      clock,
      gapMs: () => 1,
      deadline: clock.now() + 1,
      signal: new AbortController().signal,
    };
    await expect(poll(() => Promise.reject(new Error('broken')), options)).rejects.toThrow('broken');
  });
});

describe('growing gaps', () => {
  it('are short at first, never longer than the interval, and then always it', () => {
    const gaps = Array.from({ length: 7 }, (_, index) => growingGapMs(index + 1, 10_000));
    expect(gaps).toEqual([2000, 3000, 4500, 6750, 10_000, 10_000, 10_000]);
    expect(growingGapMs(1, 500)).toBe(500);
  });

  it.each([500, 2000, 2001, 10_000, 600_000, 3_600_000])(
    'of an interval of %i ms are counted',
    (interval) => {
      const gaps = Array.from({ length: 40 }, (_, index) => growingGapMs(index + 1, interval));
      expect(shortGaps(interval)).toBe(gaps.filter((gap) => gap < interval).length);
    },
  );
});
