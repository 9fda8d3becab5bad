import { describe, expect, test } from 'vitest';
import { graverVerdict, gravest, isAccompanying, type Joinable, settle } from '../../../src/gate/join.ts';
import { outcomeOf, type ReasonCode } from '../../../src/lib/reasons.ts';

const one = (reason: ReasonCode | null, more: Partial<Joinable> = {}): Joinable => ({
  ...{ outcome: outcomeOf(reason), reason, verdict: reason === null ? 'allow' : 'block', evidence: 'live' },
  ...{ accompanies: false, leaks: false, repeat: null },
  ...more,
});
const tries = (reasons: readonly (ReasonCode | null)[], minimum: number, more: Partial<Joinable> = {}) =>
  reasons.map((reason, at) =>
    one(reason, {
      ...(reason === null ? {} : more),
      repeat: { group: 'g', nth: at + 1, n: reasons.length, minimum_pass: minimum },
    }),
  );
const verdictOf = (all: readonly Joinable[], elsewhere = false) =>
  settle(all, (told) => told, elsewhere)
    .counting.map(({ decided }) => decided.verdict)
    .reduce(graverVerdict);

describe('several tries', () => {
  test.each<[string, readonly Joinable[], string]>([
    ['as many pass as have to', tries([null, 'task_error', null], 2), 'allow'],
    ['one too few passes', tries([null, 'task_error', 'task_error'], 2), 'block'],
    ['the others fail by the configuration', tries([null, 'input_invalid', null], 2), 'block'],
    ['one is in doubt, and may be paid for', tries([null, 'launch_in_doubt', null], 2), 'block'],
    ['one was cancelled', tries([null, 'cancelled', null], 2), 'block'],
    ['one leaks a secret', tries([null, 'rule_failed', null], 2, { leaks: true }), 'block'],
    ['enough pass, and another run fails', [...tries([null, null], 1), one('task_error')], 'block'],
  ])('count together where %s', (_, all, verdict) => {
    expect(verdictOf(all)).toBe(verdict);
  });

  test('that nobody planned do not count', () => {
    const [first, second, third] = tries([null, 'task_error', 'task_error'], 2) as [Joinable, ...Joinable[]];
    const more = [4, 5].map((nth) => one(null, { repeat: { group: 'g', nth, n: 5, minimum_pass: 2 } }));
    expect(verdictOf([first, second, third, ...more] as Joinable[])).toBe('block');
  });

  test('of a rehearsal do not stand for live ones', () => {
    const [first, second, third] = tries([null, 'task_error', null], 2);
    const played = [first, third].map((told) => ({ ...(told as Joinable), evidence: 'rehearsal' as const }));
    expect(verdictOf([...played, second as Joinable])).toBe('block');
  });

  test('that passed, and lack what the event requires, have no vote', () => {
    const [first, second, third] = tries([null, 'task_error', null], 2);
    const unmet = [first, third].map((told) => ({ ...(told as Joinable), verdict: 'block' as const }));
    const { outvoted } = settle([...unmet, second as Joinable], (told) => told, false);
    expect(outvoted.size).toBe(0);
  });

  test('are all shown, and the outvoted named', () => {
    const all = tries([null, 'task_error', null], 2);
    const { counting, outvoted } = settle(all, (told) => told, false);
    expect([counting.length, [...outvoted]]).toEqual([2, [all[1]]]);
    expect(gravest(counting, ({ decided }) => decided).told).toBe(all[0]);
  });
});

describe('a pass that had no cloud task', () => {
  const beside = one(null, { verdict: 'block', accompanies: true });

  test('counts beside one that had, and not alone', () => {
    expect(verdictOf([beside, one(null)])).toBe('allow');
    expect(verdictOf([beside])).toBe('block');
    expect(verdictOf([beside, one('network_error', { verdict: 'warn' })])).toBe('block');
  });

  test.each<[string, Partial<Parameters<typeof isAccompanying>[0]>, boolean]>([
    ['was meant for this machine', {}, true],
    ['was refused as it was to be', { requested: 'cloud', refused: true }, true],
    ['was meant for the cloud', { requested: 'cloud' }, false],
    ['was rehearsed', { evidence: 'rehearsal' }, false],
    ['lacks nothing', { unmet: null }, false],
    ['is none', { outcome: 'fail' }, false],
  ])('may stand beside another one where it %s: %j, %s', (_, more, may) => {
    const meant = {
      outcome: 'pass',
      evidence: 'live',
      unmet: 'mode',
      requested: 'mcp',
      refused: false,
    } as const;
    expect(isAccompanying({ ...meant, ...more })).toBe(may);
  });

  test('counts in a shard, whose gate looks for the other', () => {
    expect(verdictOf([beside], true)).toBe('allow');
  });
});
