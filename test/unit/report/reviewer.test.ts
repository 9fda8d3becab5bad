import { describe, expect, test } from 'vitest';
import { evaluate, reasonOf, shapesOnly } from '../../../src/assert/tester.ts';
import { classOf, OUTCOMES, outcomeOf, REASON_CODES, REASONS } from '../../../src/lib/reasons.ts';
import type { Command, Failure, Finding } from '../../../src/manifest/schema.ts';
import { type Conclusion, opinionsOf, review } from '../../../src/report/reviewer.ts';
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
      const { outcome, reason, review: told } = concluded(findings, failure);
      expect([outcome, reason]).toEqual([outcomeOf(code), code]);
      expect(told.decision).toEqual({ approved: false, feedback: 'Do this' });
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
    expect(concluded(findings)).toEqual({
      outcome: 'pass',
      reason: null,
      guidance: 'Every rule holds',
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
    expect(concluded(findings)).toMatchObject({
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
    expect(concluded(findings).review.decision.feedback).toBe('Every rule holds');
  });

  test('the first that fails is told with what was found and its cure', () => {
    const findings = findingsOf({
      steps: (steps) => set(payloadOf(steps, 'cloud:submitting'), { branch: 'x' }),
    });
    expect(concluded(findings)).toMatchObject({
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
    const { reason, review: told } = concluded(findings);
    expect(reason).toBe('applied_elsewhere');
    expect(told.decision.feedback).toMatch(/^Nothing was applied, by us or by anybody else: expected/);
  });

  test('nothing judged and a reason of our own is no pass', () => {
    const { outcome, review: told } = review({
      failure: null,
      findings: [],
      ruleReason: 'internal_error',
      opinions: [],
    });
    expect(outcome).toBe('fail');
    expect(told.decision).toEqual({ approved: false, feedback: REASONS.internal_error.cure });
  });
});

describe('what the tester reports', () => {
  test('is named where it failed, without a word in what is decided, and no rule is told twice', () => {
    const findings = findingsOf({ mode: 'mcp' });
    const reports = [
      { name: 'stage:unit', status: 'passed', details: 'Unit' },
      { name: 'stage:flaky', status: 'failed', details: 'Flaky: exited with 3 (it may fail)' },
      { name: 'of-a-tester', status: 'failed', details: 'Broken' },
      { name: 'stages-ended', status: 'failed', details: 'as the guidance says' },
    ] as const;
    const opinions = [{ stage: 'style', text: 'Well done' }];
    const told = review({ failure: null, findings, ruleReason: null, reports: [...reports], opinions });
    expect(told).toMatchObject({ outcome: 'pass', guidance: 'Every rule holds' });
    expect(told.review.decision).toEqual({
      approved: true,
      feedback:
        'Every rule holds\n\nTests that failed:\n- stage:flaky: Flaky: exited with 3 (it may fail)\n- of-a-tester: Broken\n\nReview by stage style:\nWell done',
    });
  });
});

describe('what review stages have said', () => {
  const opinions = [
    { stage: 'style', text: 'Well\ndone' },
    { stage: 'logic', text: '- [P0] It loses data — a.ts:1-1' },
  ];

  test('is told to people behind the guidance, and decides nothing', () => {
    const findings = findingsOf({});
    const {
      outcome,
      guidance,
      review: told,
    } = review({ failure: null, findings, ruleReason: null, opinions });
    expect([outcome, guidance]).toEqual(['pass', 'Every rule holds']);
    expect(told.decision).toEqual({
      approved: true,
      feedback:
        'Every rule holds\n\nReview by stage style:\nWell\ndone\n\nReview by stage logic:\n- [P0] It loses data — a.ts:1-1',
    });
  });

  test('is what the stages of that role have come to, of whatever kind, where they ended well', () => {
    const { folded } = recordOf({ mode: 'mcp' });
    const [command] = folded?.commands ?? [];
    if (command === undefined) throw new Error('There is no stage');
    const stage = (fields: Partial<Command>): Command => ({
      ...command,
      kind: 'review',
      role: 'review',
      status: 'succeeded',
      summary: 'Fine',
      ...fields,
    });
    const commands = [
      stage({ id: 'a' }),
      stage({ id: 'b', kind: 'agent', summary: 'Good' }),
      stage({ id: 'by-role', kind: 'command', role: 'build' }),
      stage({ id: 'c', status: 'failed' }),
      stage({ id: 'd', summary: null }),
    ];
    expect(opinionsOf({ commands })).toEqual([
      { stage: 'a', text: 'Fine' },
      { stage: 'b', text: 'Good' },
    ]);
  });
});

/** A conclusion where no stage has said anything. */
function concluded(findings: readonly Finding[], failure: Failure | null = null): Conclusion {
  return review({ failure, findings, ruleReason: reasonOf(findings), opinions: [] });
}

function judged(findings: readonly Finding[]): string {
  return String(findings.filter(({ status }) => status !== 'not_applicable').length);
}

function findingsOf(changes: Changes): Finding[] {
  return evaluate(recordOf(changes), shapesOnly());
}
