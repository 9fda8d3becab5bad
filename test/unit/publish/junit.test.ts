import { expect, test } from 'vitest';
import type { Finding } from '../../../src/manifest/schema.ts';
import { junitOf } from '../../../src/publish/junit.ts';

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

test('foreign text cannot leave its place', () => {
  const evil = `"/><x>&]]>\u0000\ud800\u001b[31m`;
  const xml = junitOf([run([finding('bad', { status: 'failed', actual: evil, cure: evil })])]);
  expect(xml).not.toContain('<x>');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: there must be none
  expect(xml).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  expect(xml.isWellFormed()).toBe(true);
});
