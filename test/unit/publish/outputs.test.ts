import { describe, expect, test } from 'vitest';
import { OUTPUTS, outputsOf, outputsOfRefusal } from '../../../src/publish/outputs.ts';
import { CLOUD_TASK, FOLDER, RUN } from '../../support/record.ts';
import { CASES, type CaseName, resultOf } from './results.ts';

const URL_OF_TASK = `https://chatgpt.com/codex/tasks/${CLOUD_TASK}`;

describe('the outputs', () => {
  test.each<[CaseName, object]>([
    [
      'pass-live',
      {
        'run-outcome': 'pass',
        reason: '',
        verdict: 'allow',
        'check-conclusion': 'success',
        evidence: 'live',
        'run-id': RUN,
        'manifest-path': `/checkout/${FOLDER}/manifest.json`,
        'summary-path': `/checkout/${FOLDER}/run-summary.json`,
        'cloud-task-id': CLOUD_TASK,
        'cloud-task-url': URL_OF_TASK,
        'cloud-status': 'ready',
        'diff-status': 'available',
        'diff-path': `/checkout/${FOLDER}/cloud/${CLOUD_TASK}.diff.patch`,
        'findings-failed': '0',
        'codex-version': '0.169.0',
        'artifact-id': '7',
        'artifact-url': 'https://github.com/a',
      },
    ],
    ['pass-rehearsal', { 'run-outcome': 'pass', evidence: 'rehearsal', verdict: 'allow' }],
    ['pass-not-enough', { 'run-outcome': 'pass', verdict: 'block', 'check-conclusion': 'failure' }],
    ['pass-with-warning', { 'run-outcome': 'pass', 'findings-failed': '0', 'diff-status': 'unavailable' }],
    ['fail-rule', { 'run-outcome': 'fail', reason: 'rule_failed', 'findings-failed': '1' }],
    ['fail-applied', { reason: 'applied_elsewhere', 'findings-failed': '2', 'cloud-status': 'applied' }],
    ['timeout', { 'run-outcome': 'timeout', 'check-conclusion': 'timed_out', 'cloud-status': 'queued' }],
    ['cancelled', { 'run-outcome': 'cancelled', 'check-conclusion': 'cancelled', 'diff-path': '' }],
    [
      'infra',
      {
        'run-outcome': 'infra',
        reason: 'launch_in_doubt',
        verdict: 'warn',
        'cloud-task-id': '',
        'cloud-status': '',
      },
    ],
    ['config', { 'run-outcome': 'config', 'cloud-status': '', 'diff-status': '', 'codex-version': '' }],
    [
      'skipped',
      {
        'run-outcome': 'skipped',
        'check-conclusion': 'neutral',
        evidence: '',
        'cloud-status': '',
        'diff-status': '',
      },
    ],
  ])('of %s', (name, expected) => {
    const outputs = outputsOf(resultOf(CASES[name]), { id: 7, url: 'https://github.com/a' }, []);
    expect(outputs).toMatchObject(expected);
    expect(Object.keys(outputs)).toEqual(Object.keys(OUTPUTS));
  });

  test('have no artifact where none was uploaded', () => {
    const outputs = outputsOf(resultOf(CASES['pass-live']), null, []);
    expect(outputs).toMatchObject({ 'artifact-id': '', 'artifact-url': '' });
  });

  test('of a refusal are all there, and block', () => {
    const outputs = outputsOfRefusal('input_invalid');
    expect(Object.keys(outputs)).toEqual(Object.keys(OUTPUTS));
    expect(outputs).toMatchObject({
      'run-outcome': 'config',
      reason: 'input_invalid',
      verdict: 'block',
      'run-id': '',
    });
  });

  test('are single lines, and a path is kept to the letter but for its line breaks', () => {
    const result = resultOf(CASES['pass-live']);
    const odd = '/checkout/my  folder::x/##[error]é';
    expect(outputsOf({ ...result, folder: odd }, null, [])['manifest-path']).toBe(`${odd}/manifest.json`);
    const broken = outputsOf({ ...result, folder: '/a\nb\r\nc\u2028d' }, { id: 1, url: 'x\n::error::y' }, []);
    for (const value of Object.values(broken)) expect(value).not.toMatch(/[\r\n\u2028\u2029]/);
  });
});
