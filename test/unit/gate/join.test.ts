/** What several results come to together: for every mixture of outcomes and verdicts, which of them speaks for all. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Decided, graverVerdict, gravest } from '../../../src/gate/join.ts';
import { OUTCOMES } from '../../../src/lib/reasons.ts';

const PASS: Decided = { outcome: 'pass', reason: null, verdict: 'allow' };
const WARNED: Decided = { outcome: 'pass', reason: null, verdict: 'warn' };
const UNPROVEN: Decided = { outcome: 'pass', reason: null, verdict: 'block' };
const FAIL: Decided = { outcome: 'fail', reason: 'task_error', verdict: 'block' };
const FORGIVEN: Decided = { outcome: 'fail', reason: 'task_error', verdict: 'ignore' };
const DOUBT: Decided = { outcome: 'infra', reason: 'launch_in_doubt', verdict: 'warn' };
const NETWORK: Decided = { outcome: 'infra', reason: 'network_error', verdict: 'warn' };
const CONFIG: Decided = { outcome: 'config', reason: 'input_invalid', verdict: 'block' };
const TIMEOUT: Decided = { outcome: 'timeout', reason: 'deadline_exceeded', verdict: 'block' };
const CANCELLED: Decided = { outcome: 'cancelled', reason: 'cancelled', verdict: 'block' };
const SKIPPED: Decided = { outcome: 'skipped', reason: 'credentials_missing', verdict: 'warn' };
const ALLOWED_SKIP: Decided = { ...SKIPPED, verdict: 'allow' };

const speaker = (told: readonly Decided[]) => gravest(told, (one) => one);
const verdictOf = (told: readonly Decided[]) => told.map(({ verdict }) => verdict).reduce(graverVerdict);

describe('of several results speaks', () => {
  it.each<[string, readonly Decided[], Decided]>([
    ['the failure among passes', [PASS, FAIL, PASS], FAIL],
    ['what was not tested, before a pass', [PASS, SKIPPED], SKIPPED],
    ['what was not tested, also where that may be', [PASS, ALLOWED_SKIP], ALLOWED_SKIP],
    ['what was not tested, also before a pass that blocks', [UNPROVEN, ALLOWED_SKIP], ALLOWED_SKIP],
    ['a failure that is ignored, before a pass', [PASS, FORGIVEN], FORGIVEN],
    ['what blocks, before what warns', [NETWORK, SKIPPED, CANCELLED], CANCELLED],
    ['the failure, before what only ended otherwise', [TIMEOUT, CONFIG, CANCELLED, FAIL], FAIL],
    ['the doubt, before all else of its verdict', [NETWORK, SKIPPED, DOUBT], DOUBT],
    [
      'the doubt that blocks, also before a failure',
      [FAIL, { ...DOUBT, verdict: 'block' }],
      { ...DOUBT, verdict: 'block' },
    ],
    ['the pass that is not enough', [PASS, UNPROVEN, WARNED], UNPROVEN],
    ['the one skip, where all are skipped', [SKIPPED, SKIPPED], SKIPPED],
    ['the pass, where all pass', [PASS, PASS], PASS],
  ])('%s', (_, told, expected) => {
    expect(speaker(told)).toEqual(expected);
    expect(speaker(told.toReversed())).toEqual(expected);
  });

  test('the first of those that are alike', () => {
    const told = [PASS, { ...FAIL }, { ...FAIL }];
    expect(speaker(told)).toBe(told[1]);
  });

  test('nobody where there is none: nothing is no pass', () => {
    expect(() => speaker([])).toThrow(/no result to join/);
  });
});

const decided = fc.record<Decided>({
  outcome: fc.constantFrom(...OUTCOMES),
  reason: fc.constantFrom(null, 'task_error', 'launch_in_doubt'),
  verdict: fc.constantFrom('allow', 'warn', 'block', 'ignore'),
});

describe('whatever is mixed', () => {
  test('a pass speaks only where all pass, and all are allowed only where each is', () => {
    fc.assert(
      fc.property(fc.array(decided, { minLength: 1 }), (told) => {
        expect(speaker(told).outcome === 'pass').toBe(told.every(({ outcome }) => outcome === 'pass'));
        expect(verdictOf(told) === 'allow').toBe(told.every(({ verdict }) => verdict === 'allow'));
        expect(verdictOf(told) === 'block').toBe(told.some(({ verdict }) => verdict === 'block'));
      }),
    );
  });
});
