/** The default policy is section G of the specification: every outcome for every event. */
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, type Result } from '../../../src/gate/gate.ts';
import { loadPolicy, POLICY_EVENTS, Policy } from '../../../src/gate/policy.ts';
import {
  OUTCOMES,
  type Outcome,
  outcomeOf,
  REASON_CODES,
  type ReasonCode,
} from '../../../src/lib/reasons.ts';

const shipped = await loadPolicy(resolve(import.meta.dirname, '../../../canary/policy.yml'));

/** Each outcome with a code that leads to it. */
const REASON: Readonly<Record<Outcome, ReasonCode | null>> = {
  pass: null,
  fail: 'task_error',
  timeout: 'deadline_exceeded',
  config: 'input_invalid',
  infra: 'network_error',
  skipped: 'credentials_missing',
  cancelled: 'cancelled',
  stale: 'stale',
};

function result(outcome: Outcome, more: Partial<Result> = {}): Result {
  const evidence = outcome === 'skipped' || outcome === 'config' || outcome === 'stale' ? null : 'live';
  return { outcome, reason: REASON[outcome], mode: 'cloud', evidence, ...more };
}

/** Columns: pull_request, merge_group, push, schedule, workflow_dispatch. */
const EVENTS = ['pull_request', 'merge_group', 'push', 'schedule', 'workflow_dispatch'] as const;
const TABLE: readonly (readonly [Outcome, ...string[]])[] = [
  ['pass', 'allow', 'allow', 'allow', 'allow', 'allow'],
  ['fail', 'block', 'block', 'block', 'block', 'block'],
  ['timeout', 'block', 'block', 'block', 'block', 'block'],
  ['config', 'block', 'block', 'block', 'block', 'block'],
  ['infra', 'warn', 'warn', 'block', 'block', 'block'],
  ['skipped', 'warn', 'block', 'warn', 'warn', 'warn'],
  ['cancelled', 'block', 'block', 'block', 'block', 'block'],
  ['stale', 'warn', 'block', 'block', 'block', 'block'],
];
const CELLS = TABLE.flatMap(([outcome, ...verdicts]) =>
  EVENTS.map((event, index) => [outcome, event, verdicts[index] ?? ''] as const),
);

describe('the shipped policy', () => {
  it.each(CELLS)('says for the outcome %s on %s: %s', (outcome, event, verdict) => {
    expect(decide(result(outcome), event, shipped)).toMatchObject({ verdict, unmet_requirement: null });
  });

  it.each([
    ['pull_request', 'allow'],
    ['merge_group', 'block'],
    ['schedule', 'block'],
  ])('on %s says of a pass by a refusal that was to come: %s', (event, verdict) => {
    expect(decide(result('pass', { refused: true }), event, shipped).verdict).toBe(verdict);
  });

  it('has a cell for every outcome', () => {
    expect(TABLE.map(([outcome]) => outcome)).toEqual(OUTCOMES);
    for (const event of POLICY_EVENTS) {
      expect(Object.keys(shipped.events[event] ?? {}).toSorted()).toEqual(
        ['require', ...OUTCOMES].toSorted(),
      );
    }
  });

  it.each([
    ['pull_request', 'warn'],
    ['merge_group', 'block'],
    ['push', 'block'],
    ['schedule', 'block'],
    ['workflow_dispatch', 'block'],
  ])('on %s says of a credential that has vanished: %s', (event, verdict) => {
    expect(decide(result('skipped', { reason: 'credentials_vanished' }), event, shipped).verdict).toBe(
      verdict,
    );
  });

  it.each([
    ['pull_request', 'block'],
    ['merge_group', 'block'],
    ['schedule', 'warn'],
  ])('on %s says of a failure that is run again beyond the cap: %s', (event, verdict) => {
    expect(decide(result('skipped', { reason: 'spend_capped' }), event, shipped).verdict).toBe(verdict);
  });

  it.each(REASON_CODES.filter((code) => outcomeOf(code) === 'skipped' && code !== 'credentials_vanished'))(
    'lets a push go on with a warning for %s',
    (reason) => {
      expect(decide(result('skipped', { reason }), 'push', shipped).verdict).toBe('warn');
    },
  );
});

describe('what is required of a pass', () => {
  const rehearsal = result('pass', { evidence: 'rehearsal' });
  const local = result('pass', { mode: 'mcp', evidence: null });

  it.each(['merge_group', 'push', 'schedule', 'release'])(
    'on %s is the cloud, live, and it is said what is missing',
    (event) => {
      expect(decide(rehearsal, event, shipped)).toMatchObject({
        verdict: 'block',
        unmet_requirement: 'evidence: live is required, this pass has rehearsal',
        check_conclusion: 'failure',
      });
      expect(decide(local, event, shipped)).toMatchObject({
        verdict: 'block',
        unmet_requirement: 'mode: cloud is required, this pass has mcp',
      });
      expect(decide(result('pass', { evidence: null }), event, shipped)).toMatchObject({
        verdict: 'block',
        unmet_requirement: 'evidence: live is required, this pass has none',
      });
    },
  );

  it.each(['pull_request', 'workflow_dispatch'])('on %s is nothing', (event) => {
    for (const pass of [rehearsal, local, result('pass')]) {
      expect(decide(pass, event, shipped)).toMatchObject({ verdict: 'allow', unmet_requirement: null });
    }
  });

  it('is not put to any other outcome: it takes its cell', () => {
    for (const [outcome, event, verdict] of CELLS.filter(([name]) => name !== 'pass')) {
      const rehearsed = result(outcome, { mode: 'mcp', evidence: 'rehearsal' });
      expect(decide(rehearsed, event, shipped)).toMatchObject({ verdict, unmet_requirement: null });
    }
  });
});

describe('events', () => {
  it.each([
    ['workflow_dispatch', 'dispatch'],
    ['pull_request', 'pull_request'],
    ['merge_group', 'merge_group'],
    ['push', 'push'],
    ['schedule', 'schedule'],
    ['pull_request_target', 'push'],
    ['repository_dispatch', 'push'],
    ['workflow_run', 'push'],
    ['release', 'push'],
    ['issue_comment', 'push'],
    ['', 'push'],
    ['__proto__', 'push'],
    ['constructor', 'push'],
  ])('of the name %j count as %s', (event, column) => {
    expect(decide(result('infra'), event, shipped).event).toBe(column);
  });
});

describe('the conclusion of the check', () => {
  const always = (verdict: 'warn' | 'block' | 'ignore'): Policy => ({
    version: 1,
    events: { push: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, verdict])) },
  });

  it.each([
    ['pass', 'failure'],
    ['fail', 'failure'],
    ['timeout', 'timed_out'],
    ['config', 'failure'],
    ['infra', 'failure'],
    ['skipped', 'failure'],
    ['cancelled', 'cancelled'],
    ['stale', 'failure'],
  ] as const)('of a blocked %s is %s', (outcome, conclusion) => {
    expect(decide(result(outcome), 'push', always('block'))).toMatchObject({
      verdict: 'block',
      check_conclusion: conclusion,
    });
  });

  it.each(OUTCOMES)('of %s is neutral for a warning and skipped where it is ignored', (outcome) => {
    expect(decide(result(outcome), 'push', always('warn')).check_conclusion).toBe('neutral');
    expect(decide(result(outcome), 'push', always('ignore')).check_conclusion).toBe('skipped');
  });

  it('of a pass that is allowed is success', () => {
    expect(decide(result('pass'), 'push', shipped)).toEqual({
      event: 'push',
      verdict: 'allow',
      unmet_requirement: null,
      check_conclusion: 'success',
    });
  });

  it('is success for nothing but a pass that meets what is required, whatever the result and the event', () => {
    const results = fc.record({
      outcome: fc.constantFrom(...OUTCOMES),
      reason: fc.constantFrom(null, ...REASON_CODES),
      mode: fc.constantFrom('mcp', 'cloud'),
      evidence: fc.constantFrom('live', 'rehearsal', null),
    });
    const events = fc.oneof(fc.constantFrom(...EVENTS), fc.string());
    fc.assert(
      fc.property(results, events, (given, event) => {
        const { verdict, check_conclusion: conclusion } = decide(given, event, shipped);
        expect(verdict === 'allow').toBe(conclusion === 'success');
        if (verdict === 'allow') expect(given.outcome).toBe('pass');
        const strict = !['pull_request', 'workflow_dispatch', 'dispatch'].includes(event);
        if (verdict === 'allow' && strict) expect(given).toMatchObject({ mode: 'cloud', evidence: 'live' });
      }),
    );
  });
});

describe('a policy that says nothing', () => {
  const empty: Policy = { version: 1, events: {} };

  it.each(CELLS)('blocks %s on %s', (outcome, event) => {
    expect(decide(result(outcome), event, empty).verdict).toBe('block');
  });

  it('of a reason blocks it where the cell names only others', () => {
    const policy = Policy.parse({
      version: 1,
      events: { push: { skipped: { credentials_missing: 'warn' } } },
    });
    expect(decide(result('skipped'), 'push', policy).verdict).toBe('warn');
    expect(decide(result('skipped', { reason: 'spend_capped' }), 'push', policy).verdict).toBe('block');
    expect(decide(result('skipped', { reason: null }), 'push', policy).verdict).toBe('block');
  });
});
