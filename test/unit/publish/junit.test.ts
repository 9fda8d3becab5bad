import { expect, test } from 'vitest';
import { blocked, type Row } from '../../../src/gate/found.ts';
import type { Decision } from '../../../src/gate/gate.ts';
import type { Finding } from '../../../src/manifest/schema.ts';
import { type Gated, gatedJunit } from '../../../src/publish/gated.ts';
import { junitOf } from '../../../src/publish/junit.ts';
import { type Element, parseXml } from '../../support/xml.ts';

const finding = (rule: string, more: Partial<Finding>): Finding => ({
  ...{ rule, title: 'It holds', severity: 'error', status: 'passed', expected: 'a', actual: 'a' },
  ...{ pointer: '/x', cure: 'Look' },
  ...more,
});
const run = (findings: Finding[], more: object = {}) => ({
  manifest: {
    ...{ task_id: 'smoke', run_id: 'r', execution_mode: 'cloud' as const },
    ...{ started_at: '2026-01-01T00:00:00.000Z', completed_at: '2026-01-01T00:00:02.500Z' },
  },
  verdict: {
    ...{ outcome: 'pass' as const, reason: null, evidence: 'live' as const, findings, contract: 2 },
    policy: { verdict: 'allow' as const, unmet_requirement: null },
    ...more,
  },
});

test('a failed rule is a failure, a warning is said, and what does not apply is skipped', () => {
  const xml = junitOf([
    run([
      finding('ok', {}),
      finding('bad', { status: 'failed', actual: 'b' }),
      finding('soft', { status: 'failed', severity: 'warn' }),
      finding('off', { status: 'failed', severity: 'off' }),
      finding('idle', { status: 'not_applicable' }),
    ]),
  ]);
  expect(xml).toContain('<testsuite name="smoke" tests="6" failures="1" errors="0" skipped="2" time="2.500"');
  expect(xml).toContain('name="bad"><failure message="expected a, found b">');
  expect(xml).toContain('name="soft"><system-out>warning: ');
});

test('a run that did not pass fails, also without a failed rule, and a skipped one is no pass', () => {
  expect(junitOf([run([], { outcome: 'timeout', reason: 'deadline_exceeded' })])).toContain('failures="1"');
  expect(junitOf([run([], { outcome: 'skipped', reason: 'credentials_missing' })])).toContain('skipped="1"');
  const unmet = { policy: { verdict: 'block', unmet_requirement: 'evidence: live is required' } };
  expect(junitOf([run([], unmet)])).toContain('<failure message="evidence: live is required">');
});

/** What stands in a document; throws where it is none that a reader of JUnit takes. */
function read(xml: string): Element {
  const root = parseXml(xml);
  expect(root.name).toBe('testsuites');
  for (const suite of root.children) {
    expect(suite.name).toBe('testsuite');
    const cases = suite.children.filter(({ name }) => name === 'testcase');
    expect(suite.children.filter((child) => !cases.includes(child)).map(({ name }) => name)).toEqual([
      'properties',
    ]);
    const having = (kind: string) =>
      cases.filter(({ children }) => children.some(({ name }) => name === kind)).length;
    expect(suite.attributes).toMatchObject({
      ...{ tests: `${cases.length}`, failures: `${having('failure')}`, skipped: `${having('skipped')}` },
      ...{ errors: '0', time: expect.stringMatching(/^\d+\.\d{3}$/) },
    });
    for (const one of cases) expect(Object.keys(one.attributes)).toEqual(['classname', 'name']);
    if ('timestamp' in suite.attributes)
      expect(suite.attributes.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/);
  }
  return root;
}

test('several runs are one document that a strict reader takes, whatever they came to', () => {
  const root = read(
    junitOf([
      run([
        finding('ok', {}),
        finding('bad', { status: 'failed' }),
        finding('idle', { status: 'not_applicable' }),
      ]),
      run([finding('soft', { status: 'failed', severity: 'warn' })], {
        outcome: 'skipped',
        reason: 'credentials_missing',
      }),
    ]),
  );
  expect(root.attributes).toMatchObject({ tests: '6', failures: '1', skipped: '2' });
  expect(root.children).toHaveLength(2);
});

test('the document of a gate is one too, also of a result that left no record', () => {
  const row = blocked('result_missing', { task: 'diff & "smoke"', why: 'There is <nothing>' });
  const decision = {
    event: 'push',
    verdict: 'block',
    unmet_requirement: null,
    check_conclusion: 'failure',
  } as const;
  const root = read(
    gatedJunit({
      ...{ rows: [row], outcome: row.outcome, reason: row.reason, evidence: null },
      ...{ decision, elsewhere: 0, remarks: [] },
    }),
  );
  expect(root.children[0]?.attributes).toMatchObject({ name: 'diff & "smoke"', failures: '1' });
});

test('a pass beside another one fails not, nor does a try that was outvoted; one that a policy blocks does', () => {
  const row: Row = {
    ...blocked('result_missing', { task: 'mcp-parity', why: 'It stands beside a pass' }),
    ...{ outcome: 'pass', reason: null, verdict: 'allow' },
  };
  const decision: Decision = {
    ...{ event: 'push', verdict: 'allow', unmet_requirement: null, check_conclusion: 'success' },
  };
  const all: Omit<Gated, 'rows'> = {
    ...{ outcome: 'pass', reason: null, evidence: 'live', decision, elsewhere: 0, remarks: [] },
  };
  const failures = (one: Row) => read(gatedJunit({ ...all, rows: [one] })).attributes.failures;
  expect([failures(row), failures({ ...row, verdict: 'block' })]).toEqual(['0', '1']);
  const lost: Row = { ...row, outcome: 'fail', verdict: 'block' };
  expect([failures(lost), failures({ ...lost, outvoted: true })]).toEqual(['1', '0']);
  const stopped = run([], { policy: { verdict: 'block', unmet_requirement: null } });
  expect(read(junitOf([stopped])).attributes.failures).toBe('1');
});

test('a try that was outvoted is red for no reader, and all that failed in it is told', () => {
  const failed = {
    outcome: 'fail',
    reason: 'rule_failed',
    policy: { verdict: 'block', unmet_requirement: null },
  };
  const lost = run([finding('ok', {}), finding('bad', { status: 'failed', actual: 'b' })], failed);
  expect(read(junitOf([lost])).attributes).toMatchObject({ failures: '2', skipped: '0' });
  const xml = junitOf([{ ...lost, outvoted: true }, run([finding('ok', {})])]);
  expect(read(xml).attributes).toMatchObject({ tests: '5', failures: '0', errors: '0', skipped: '2' });
  expect(xml).toContain('message="failed, and enough other tries passed: fail: rule_failed"');
  expect(xml).toContain('message="failed, and enough other tries passed: expected a, found b"');
  expect(xml).toContain('<system-out>It holds. expected a, found b at /x. Look</system-out>');
});

test('foreign text cannot leave its place', () => {
  const evil = `"/><x>&]]>\u0000\ud800\u001b[31m`;
  const xml = junitOf([run([finding('bad', { status: 'failed', actual: evil, cure: evil })])]);
  const [suite] = read(xml).children;
  const [failure] = suite?.children.find(({ attributes }) => attributes.name === 'bad')?.children ?? [];
  expect(failure?.attributes.message).toContain('found "/><x>&]]>');
});
