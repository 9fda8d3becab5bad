import { describe, expect, test } from 'vitest';
import { evaluate, reasonOf, shapesOnly } from '../../../src/assert/tester.ts';
import { classOf, OUTCOMES, outcomeOf, REASON_CODES, REASONS } from '../../../src/lib/reasons.ts';
import type { Failure, Finding } from '../../../src/manifest/schema.ts';
import { review } from '../../../src/report/reviewer.ts';
import { type Changes, payloadOf, recordOf, set } from '../../support/record.ts';

const NO_FILE = { path: null, sha256: null, bytes: null, files: null, additions: null, deletions: null };

describe('a recorded failure', () => {
  test.each(REASON_CODES)('%s gives its own outcome, whatever the rules say', (code) => {
    const failure: Failure = {
      class: classOf(code),
      code,
      phase: 'poll',
      retryable: false,
      guidance: 'Do this',
    };
    for (const findings of [[], findingsOf({}), findingsOf({ raw: (raw) => set(raw, { nonce: 'x' }) })]) {
      const { outcome, reason, review: concluded } = review(failure, findings, reasonOf(findings));
      expect([outcome, reason]).toEqual([outcomeOf(code), code]);
      expect(concluded.decision).toEqual({ approved: false, feedback: 'Do this' });
    }
  });

  test('of one code or another leads to every outcome but a pass', () => {
    const outcomes = new Set(REASON_CODES.map(outcomeOf));
    expect([...outcomes, 'pass'].toSorted()).toEqual([...OUTCOMES].toSorted());
  });
});

describe('without a failure the rules decide', () => {
  test('all of them holding is a pass', () => {
    const findings = findingsOf({});
    expect(review(null, findings, reasonOf(findings))).toEqual({
      outcome: 'pass',
      reason: null,
      review: {
        summary: `${judged(findings)} rules judged, 0 failed, 0 warned`,
        decision: { approved: true, feedback: 'Every rule holds' },
      },
    });
  });

  test('one that only warns leaves a pass, and is named', () => {
    const findings = findingsOf({
      steps: (steps) => {
        set(payloadOf(steps, 'run:started'), { missing_diff: 'warn' });
        set(payloadOf(steps, 'diff:fetched'), { ...NO_FILE, status: 'unavailable' });
      },
    });
    expect(review(null, findings, reasonOf(findings))).toMatchObject({
      outcome: 'pass',
      review: {
        summary: expect.stringContaining('0 failed, 1 warned'),
        decision: { approved: true, feedback: 'Every rule holds that decides; only a warning: diff-present' },
      },
    });
  });

  test('one that is switched off is not spoken of', () => {
    const findings = findingsOf({
      steps: (steps) => {
        set(payloadOf(steps, 'run:started'), {
          severities: { 'deadline-kept': 'off' },
          timeout_seconds: 1,
        });
      },
    });
    expect(review(null, findings, reasonOf(findings)).review.decision.feedback).toBe('Every rule holds');
  });

  test('the first that fails is told with what was found and its cure', () => {
    const findings = findingsOf({
      steps: (steps) => set(payloadOf(steps, 'cloud:submitting'), { branch: 'x' }),
    });
    expect(review(null, findings, reasonOf(findings))).toMatchObject({
      outcome: 'fail',
      reason: 'rule_failed',
      review: {
        decision: {
          approved: false,
          feedback:
            'The branch is the requested one, and was sent as such: expected main, found sent x, recorded main. Report it with the run directory',
        },
      },
    });
  });

  test('the one that gave the reason is told, not the one before it', () => {
    const findings = findingsOf({
      polls: [
        [4, 'PENDING', 'queued'],
        [14, 'APPLIED', 'applied'],
      ],
      raw: (raw) => set(raw, { nonce: 'x' }),
    });
    const { reason, review: concluded } = review(null, findings, reasonOf(findings));
    expect(reason).toBe('applied_elsewhere');
    expect(concluded.decision.feedback).toMatch(/^Nothing was applied, by us or by anybody else: expected/);
  });

  test('nothing judged and a reason of our own is no pass', () => {
    const { outcome, review: concluded } = review(null, [], 'internal_error');
    expect(outcome).toBe('fail');
    expect(concluded.decision).toEqual({ approved: false, feedback: REASONS.internal_error.cure });
  });
});

function judged(findings: readonly Finding[]): string {
  return String(findings.filter(({ status }) => status !== 'not_applicable').length);
}

function findingsOf(changes: Changes): Finding[] {
  return evaluate(recordOf(changes), shapesOnly());
}
