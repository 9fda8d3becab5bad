import { describe, expect, test } from 'vitest';
import type { FanIn } from '../../../src/gate/fan-in.ts';
import type { Row } from '../../../src/gate/found.ts';
import { conclusionOf } from '../../../src/gate/gate.ts';
import type { Policy } from '../../../src/gate/policy.ts';
import { type Past, weigh } from '../../../src/gate/weigh.ts';
import { wilson } from '../../../src/history/statistics.ts';
import { outcomeOf, type ReasonCode } from '../../../src/lib/reasons.ts';
import type { Finding } from '../../../src/manifest/schema.ts';

const row = (reason: ReasonCode | null, more: Partial<Row> = {}): Row => ({
  ...{ task: 'smoke', runId: 'r', outcome: outcomeOf(reason), reason, mode: 'cloud', evidence: 'live' },
  ...{ verdict: reason === null ? 'allow' : 'block', why: null, url: null, attempt: 1, repeat: null },
  ...{ outvoted: false, scenario: 'smoke', cell: null, findings: [], record: null },
  ...more,
});

const joined = (rows: readonly Row[], event = 'pull_request'): FanIn => {
  const worst = rows.find(({ verdict }) => verdict === 'block') ?? rows[0] ?? row(null);
  const { outcome, reason, verdict } = worst;
  const check_conclusion = conclusionOf(verdict, outcome);
  return {
    rows,
    outcome,
    reason,
    evidence: 'live',
    elsewhere: 0,
    decision: { event, verdict, unmet_requirement: null, check_conclusion },
  };
};

const knowing = (runs: number, falseBlocks: number) => ({
  runs,
  falseBlocks,
  interval: wilson(falseBlocks, runs),
});
const past = (runs: number, falseBlocks: number, streak = 0): Past => ({
  experience: () => knowing(runs, falseBlocks),
  streak: () => streak,
});

const LEAK: Finding = {
  ...{ rule: 'no-secret', title: 'No file of the run holds a secret', severity: 'error', status: 'failed' },
  ...{ expected: 'none', actual: 'one', pointer: '', cure: 'Look' },
};
const GRADUATION: Policy = { version: 1, events: {}, graduation: {} };

describe('graduation', () => {
  test.each<[string, number, number, string]>([
    ['too few runs', 29, 0, 'warn'],
    ['enough runs without a false block', 30, 0, 'block'],
    ['enough runs with one false block', 30, 1, 'block'],
    ['enough runs with two false blocks', 30, 2, 'warn'],
  ])('with %s', (_, runs, falseBlocks, verdict) => {
    const { decision, remarks } = weigh(joined([row('task_error')]), GRADUATION, past(runs, falseBlocks));
    expect([decision.verdict, decision.check_conclusion]).toEqual([
      verdict,
      verdict === 'warn' ? 'neutral' : 'failure',
    ]);
    expect(remarks.join()).toContain(`${runs} of 30 live runs`);
  });

  test.each<[string, FanIn, Past | null]>([
    ['a history that cannot be read', joined([row('task_error')]), null],
    ['a result that is missing', joined([row('result_missing')]), past(0, 0)],
    ['one that is torn beside one that failed', joined([row('task_error'), row('result_torn')]), past(0, 0)],
    ['a bad configuration', joined([row('input_invalid')]), past(0, 0)],
    ['a fault of ours', joined([row('internal_error')]), past(0, 0)],
    ['a secret in the record', joined([row('rule_failed', { findings: [LEAK] })]), past(0, 0)],
    ['a pass that lacks what the event wants', joined([row(null, { verdict: 'block' })]), past(0, 0)],
    ['an event after which nobody merges', joined([row('task_error')], 'schedule'), past(0, 0)],
  ])('makes nothing milder for %s', (_, all, known) => {
    expect(weigh(all, GRADUATION, known).decision.verdict).toBe('block');
  });
});

describe('the experience', () => {
  const known: Past = {
    experience: ({ scenario }) => (scenario === 'old' ? knowing(40, 0) : knowing(2, 0)),
    streak: () => 9,
  };
  const failed = (scenario: string) => row('task_error', { scenario, task: scenario });
  const passed = (scenario: string) => row(null, { scenario, task: scenario });

  test('is that of each scenario: one that is new is advice beside one that has graduated', () => {
    const { decision, remarks } = weigh(joined([failed('new'), passed('old')]), GRADUATION, known);
    expect([decision.verdict, decision.check_conclusion]).toEqual(['warn', 'neutral']);
    expect(remarks).toEqual([
      'Advisory so far, else this would block',
      expect.stringMatching(/^new: advisory so far: 2 of 30 live runs, 0 false blocks/),
      expect.stringMatching(/^old: graduated, so it blocks: 40 of 30 live runs/),
    ]);
  });

  test('of one that has graduated blocks, whatever is new beside it', () => {
    expect(weigh(joined([failed('old')]), GRADUATION, known).decision.verdict).toBe('block');
    expect(weigh(joined([failed('new'), failed('old')]), GRADUATION, known).decision.verdict).toBe('block');
  });

  test('counts as well where only a limit blocks', () => {
    const policy: Policy = { ...GRADUATION, limits: { 'in-a-row': { infra: 3 } } };
    const infra = (scenario: string) => row('network_error', { verdict: 'warn', scenario, task: scenario });
    expect(weigh(joined([infra('new')]), policy, known).decision.verdict).toBe('warn');
    expect(weigh(joined([infra('new'), infra('old')]), policy, known).decision.verdict).toBe('block');
  });
});

describe('limits', () => {
  const limited = (limits: Policy['limits']): Policy => ({ version: 1, events: {}, limits });
  const infra = row('network_error', { verdict: 'warn' });

  test('bear so many inconclusive results and no more', () => {
    const policy = limited({ inconclusive: { share: 0.5, verdict: 'block' } });
    expect(weigh(joined([infra, row(null)]), policy, null).decision.verdict).toBe('warn');
    const { decision, remarks } = weigh(joined([infra, infra, row(null)]), policy, null);
    expect([decision.verdict, decision.check_conclusion]).toEqual(['block', 'failure']);
    expect(remarks).toHaveLength(1);
  });

  test.each<[string, Past | null, string]>([
    ['two before it', past(9, 0, 2), 'block'],
    ['one before it', past(9, 0, 1), 'warn'],
    ['a history that cannot be read', null, 'block'],
  ])('of three in a row with %s', (_, known, verdict) => {
    const policy = limited({ 'in-a-row': { infra: 3 } });
    expect(weigh(joined([infra]), policy, known).decision.verdict).toBe(verdict);
  });

  test('never make a verdict milder', () => {
    const policy = limited({ inconclusive: { share: 0, verdict: 'warn' } });
    const all = joined([row('task_error'), infra]);
    expect(weigh(all, policy, past(0, 0)).decision.verdict).toBe('block');
  });
});
