import { describe, expect, test } from 'vitest';
import type { Rule } from '../../../src/assert/rule.ts';
import { RULES } from '../../../src/assert/rules.ts';
import { evaluate, isDecisive, reasonOf, resultOf, shapesOnly } from '../../../src/assert/tester.ts';
import type { EventBody, Payload } from '../../../src/manifest/events.ts';
import type { RunRecord } from '../../../src/manifest/record.ts';
import type { Finding, Manifest } from '../../../src/manifest/schema.ts';
import { type Changes, payloadOf, RUN, recordOf, set } from '../../support/record.ts';

const NO_FILE = { path: null, sha256: null, bytes: null, files: null, additions: null, deletions: null };
const CALL = { ended: 'exited', exit_code: 1, recognised: 'environment_not_found', duration_ms: 5 };
const POLLED: EventBody = { event: 'cloud:polled', payload: { status: 'queued', word: 'PENDING' } };
const APPLIED: Changes['polls'] = [
  [4, 'PENDING', 'queued'],
  [14, 'APPLIED', 'applied'],
];

describe('the severity of a rule', () => {
  test.each(['off', 'warn', 'error'] as const)('is %s where the scenario says so', (severity) => {
    const findings = findingsOf({
      steps: (steps) => {
        payloadOf(steps, 'run:started').severities = { 'deadline-kept': severity };
        payloadOf(steps, 'run:started').timeout_seconds = 1;
      },
    });
    const finding = findings.find(({ rule }) => rule === 'deadline-kept');
    expect(finding).toMatchObject({ status: 'failed', severity });
    expect(reasonOf(findings)).toBe(severity === 'error' ? 'rule_failed' : null);
    expect(resultOf(recordOf().manifest as Manifest, findings).success).toBe(severity !== 'error');
  });

  test('is its own where the scenario names another rule, or may not set it', () => {
    const findings = findingsOf({
      steps: (steps) => {
        payloadOf(steps, 'run:started').severities = { 'deadline-kept': 'off', 'branch-kept': 'off' };
      },
    });
    for (const { rule, severity } of findings.filter(({ rule: id }) => id !== 'diff-present')) {
      const own = RULES.find(({ id }) => id === rule)?.severity;
      expect([rule, severity]).toEqual([rule, rule === 'deadline-kept' ? 'off' : own]);
    }
  });

  test.each([
    ['ignore', 'off', null],
    ['warn', 'warn', null],
    ['fail', 'error', 'diff_missing'],
  ] as const)(
    'of a missing diff follows missing-diff: %s, whatever else is said',
    (policy, severity, reason) => {
      const findings = findingsOf({
        steps: (steps) => {
          payloadOf(steps, 'run:started').missing_diff = policy;
          payloadOf(steps, 'run:started').severities = { 'diff-present': 'error' };
          Object.assign(payloadOf(steps, 'diff:fetched'), { ...NO_FILE, status: 'unavailable' });
        },
      });
      expect(findings.find(({ rule }) => rule === 'diff-present')).toMatchObject({
        status: 'failed',
        severity,
      });
      expect(reasonOf(findings)).toBe(reason);
    },
  );

  test('of a run that nobody started is the one in the table', () => {
    const findings = evaluate({ ...recordOf(), events: [] }, shapesOnly());
    const finding = findings.find(({ rule }) => rule === 'diff-present');
    expect(finding).toMatchObject({ severity: 'warn' });
  });
});

describe('a rule that cannot judge has failed', () => {
  test.each([
    [new Error('the disk is gone'), 'the disk is gone'],
    ['a text', 'a text'],
  ])('and the finding says why: %s', (thrown, actual) => {
    const rule: Rule = {
      ...(RULES[0] as Rule),
      judge: () => {
        throw thrown;
      },
    };
    const [finding] = evaluate(recordOf(), shapesOnly(), [rule]);
    expect(finding).toMatchObject({ rule: rule.id, status: 'failed', severity: 'error', actual });
  });

  test('while one that has nothing to judge neither holds nor fails', () => {
    const rule: Rule = { ...(RULES[0] as Rule), judge: () => null };
    const findings = evaluate(recordOf(), shapesOnly(), [rule]);
    expect(findings).toEqual([
      expect.objectContaining({ status: 'not_applicable', expected: '', actual: '' }),
    ]);
    expect(resultOf(recordOf().manifest as Manifest, findings)).toMatchObject({ success: true, reports: [] });
  });
});

describe('the reason of a run that the rules fail', () => {
  const missing: Changes = {
    steps: (steps) => {
      Object.assign(payloadOf(steps, 'diff:fetched'), { ...NO_FILE, status: 'unavailable' });
    },
  };
  test.each<[string, string | null, Changes]>([
    ['nothing', null, {}],
    ['a task applied by somebody else', 'applied_elsewhere', { polls: APPLIED }],
    ['a missing diff', 'diff_missing', missing],
    ['any other rule', 'rule_failed', { raw: (raw) => set(raw, { nonce: 'x' }) }],
    ['an applied task without a diff', 'applied_elsewhere', { ...missing, polls: APPLIED }],
    [
      'a missing diff in a record that was touched',
      'diff_missing',
      { ...missing, raw: (raw) => set(raw, { nonce: 'x' }) },
    ],
  ])('for %s is %s', (_, reason, changes) => {
    expect(reasonOf(findingsOf(changes))).toBe(reason);
  });

  test('needs a finding that is decisive', () => {
    const finding = { rule: 'nothing-applied', status: 'failed', severity: 'warn' } as Finding;
    expect(isDecisive(finding)).toBe(false);
    expect(reasonOf([finding])).toBeNull();
    expect(reasonOf([{ ...finding, severity: 'error' }])).toBe('applied_elsewhere');
    expect(reasonOf([{ ...finding, severity: 'error', status: 'not_applicable' }])).toBeNull();
  });

  test('is rule_failed for a rule of another version', () => {
    expect(reasonOf([{ rule: 'no-such-rule', status: 'failed', severity: 'error' } as Finding])).toBe(
      'rule_failed',
    );
  });
});

test('a result reports every rule that was judged, the failed ones with what was found', () => {
  const findings = findingsOf({
    steps: (steps) => set(payloadOf(steps, 'cloud:submitting'), { branch: 'develop' }),
  });
  const { success, reports, subtaskId, runId } = resultOf(recordOf().manifest as Manifest, findings);
  expect({ success, subtaskId, runId }).toEqual({ success: false, subtaskId: 'diff', runId: RUN });
  expect(reports).toHaveLength(findings.filter(({ status }) => status !== 'not_applicable').length);
  expect(reports.filter(({ status }) => status === 'failed')).toEqual([
    {
      name: 'branch-kept',
      status: 'failed',
      details:
        'The branch is the requested one, and was sent as such: expected main, found sent develop, recorded main',
    },
  ]);
});

test('a result reports every stage that is a test and was run, before the rules', () => {
  const manifest = recordOf().manifest as Manifest;
  const [stage] = manifest.commands;
  if (stage === undefined) throw new Error('The record has no stage');
  const at = { ...stage, role: 'test' as const };
  const commands = [
    { ...at, id: 'unit', status: 'succeeded' as const, title: 'Unit tests', summary: null },
    { ...at, id: 'lint', status: 'failed' as const, title: 'Lint', summary: 'exit code 1' },
    { ...at, id: 'slow', status: 'failed' as const, title: 'Slow', summary: null, allowed_failure: true },
    { ...at, id: 'late', status: 'skipped' as const },
    { ...at, id: 'build', status: 'succeeded' as const, role: 'build' as const },
  ];
  const rule = { ...(evaluate(recordOf(), shapesOnly())[0] as Finding), status: 'passed' as const };
  const { success, reports } = resultOf({ ...manifest, commands }, [rule]);
  expect(success).toBe(true);
  expect(reports).toEqual([
    { name: 'stage:unit', status: 'passed', details: 'Unit tests' },
    { name: 'stage:lint', status: 'failed', details: 'Lint: exit code 1' },
    { name: 'stage:slow', status: 'failed', details: 'Slow (it may fail)' },
    { name: rule.rule, status: 'passed', details: rule.title },
  ]);
});

describe('the mode of a manifest that names none', () => {
  test.each<[string, Record<string, unknown>, 'cloud' | 'mcp']>([
    ['a cloud execution', { cloud_execution: { status: 'ready' } }, 'cloud'],
    ['a fallback from the cloud', { cloud_execution: null, cloud_fallback: { mode_used: 'mcp' } }, 'cloud'],
    ['neither', { cloud_execution: null, cloud_fallback: null }, 'mcp'],
    ['nothing at all', {}, 'mcp'],
  ])('is told by %s', (_, raw, mode) => {
    const ids = evaluate(foreign(raw), shapesOnly()).map(({ rule }) => rule);
    expect(ids).toEqual(RULES.filter(({ modes }) => modes.includes(mode)).map(({ id }) => id));
  });

  test('gives way to the one that is named', () => {
    const record = { ...foreign({ cloud_execution: {} }), manifest: { execution_mode: 'mcp' } } as const;
    expect(evaluate(record, shapesOnly()).map(({ rule }) => rule)).toContain('cloud-untouched');
  });
});

describe('a run that failed before there was a task', () => {
  const WATCHED = ['ended-ready', 'times-ordered', 'polls-plausible', 'history-monotone'];
  const SENT = ['submitted-once', 'environment-kept', 'branch-kept', 'attempts-kept'];
  const failure: Payload<'run:failed'> = {
    ...{ class: 'config', code: 'environment_not_found', phase: 'submit', retryable: false },
    ...{ guidance: 'Name another', message: 'no such environment' },
  };
  /** The record as far as this event, and its failure behind it. */
  const endedAt = (name: string, more: readonly EventBody[] = []): Changes => ({
    steps: (steps) => {
      const at = steps.findIndex(({ body }) => body.event === name);
      const bodies: EventBody[] = [...more, { event: 'run:failed', payload: failure }];
      const built: EventBody = { event: 'build:completed', payload: { success: false, files: [] } };
      steps.splice(at, steps.length - at, ...[...bodies, built].map((body) => ({ at: 3, body })));
    },
  });
  const told = (changes: Changes, rules: readonly string[]) =>
    findingsOf(changes)
      .filter(({ rule }) => rules.includes(rule))
      .map(({ status, actual }) => [status, actual]);
  const all = <T>(rules: readonly string[], what: T) => rules.map(() => what);

  test('is told of by one rule, with the reason, and the others are not judged', () => {
    const changes = endedAt('cloud:submitting');
    expect(told(changes, ['task-identified'])).toEqual([['failed', 'no id: environment_not_found']]);
    expect(told(changes, WATCHED)).toEqual(all(WATCHED, ['not_applicable', 'not judged: no task is known']));
    expect(told(changes, SENT)).toEqual(all(SENT, ['not_applicable', 'not judged: no task was asked for']));
    expect(reasonOf(findingsOf(changes))).toBe('rule_failed');
  });

  test('has its submits judged wherever there was one', () => {
    const changes = endedAt('cloud:submitted');
    expect(told(changes, WATCHED)).toEqual(all(WATCHED, ['not_applicable', 'not judged: no task is known']));
    expect(told(changes, SENT).map(([status]) => status)).toEqual(['failed', 'passed', 'passed', 'passed']);
    const unasked: EventBody = { event: 'call:ended', payload: { ...CALL, call: 'submit' } };
    const [once] = told(endedAt('cloud:submitting', [unasked]), ['submitted-once']);
    expect(once).toEqual(['failed', '1 intents, 1 submits, 0 answers']);
  });

  test.each<[string, Changes]>([
    ['a word of a task', endedAt('cloud:submitting', [POLLED])],
    ['no failure', { steps: (steps) => void steps.splice(3, steps.length - 3) }],
  ])('is judged by every rule where its record holds %s', (_, changes) => {
    expect(told(changes, [...WATCHED, ...SENT]).filter(([status]) => status === 'not_applicable')).toEqual(
      [],
    );
  });
});

test('offline a secret is known by its shape alone', () => {
  const { holdsSecret } = shapesOnly();
  expect(holdsSecret(`Bearer at-${'x'.repeat(30)}`)).toBe(true);
  expect(holdsSecret('a password of no shape')).toBe(false);
});

function findingsOf(changes: Changes): Finding[] {
  return evaluate(recordOf(changes), shapesOnly());
}

/** What reading a manifest of unknown origin gives, beside which nothing lies. */
function foreign(raw: Record<string, unknown>): RunRecord {
  return {
    raw,
    manifest: {},
    folded: null,
    events: [],
    allEvents: [],
    eventsTorn: false,
    summary: null,
    files: new Map(),
    unread: [],
  };
}
