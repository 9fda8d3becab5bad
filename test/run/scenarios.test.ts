/**
 * What a scenario wants beside a READY task, in whole runs: a refusal, a diff within bounds.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluateSaved, reasonOfSaved } from '../../src/assert/replay.ts';
import { loadRecord } from '../../src/manifest/record.ts';
import { HAS_CODEX, runTrial } from '../support/rehearsal.ts';

const UNASKED = { 'proof-file': undefined, 'missing-diff': 'ignore' };

describe.skipIf(!HAS_CODEX)('a scenario that has to be refused', () => {
  const REFUSED = { ...UNASKED, 'refused-as': 'environment_not_found', 'cloud-environment': 'no/such' };

  test('passes by the refusal, from which nothing falls back, and so does its replay', async () => {
    await using ran = await runTrial({ scenario: REFUSED, script: 'environment-missing' });
    expect([ran.verdict.outcome, ran.verdict.reason, ran.failed]).toEqual(['pass', null, []]);
    expect(ran.calls).toEqual(['list environment_not_found']);
    expect(ran.manifest.failure?.code).toBe('environment_not_found');
    expect(ran.verdict.findings).toContainEqual(
      expect.objectContaining({ rule: 'refused-as-asked', status: 'passed' }),
    );
    const record = await loadRecord(ran.folder);
    expect(reasonOfSaved(record, evaluateSaved(record))).toBeNull();
  });

  test('fails where a task was made all the same', async () => {
    await using ran = await runTrial({ scenario: REFUSED, script: 'ready' });
    expect([ran.verdict.outcome, ran.verdict.reason]).toEqual(['fail', 'rule_failed']);
    expect(ran.failed).toEqual(['refused-as-asked']);
  });

  test('does not pass by another refusal', async () => {
    await using ran = await runTrial({ scenario: REFUSED, script: 'environments-500' });
    expect(ran.verdict.outcome).not.toBe('pass');
    expect(ran.failed).toContain('refused-as-asked');
  });

  test('is no pass to a replay where the answer of the service is taken out of its record', async () => {
    await using ran = await runTrial({ scenario: REFUSED, script: 'environment-missing' });
    const file = join(ran.folder, 'events.jsonl');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(
        '"recognised":"environment_not_found"',
        '"recognised":"service_error"',
      ),
    );
    const record = await loadRecord(ran.folder);
    expect(reasonOfSaved(record, evaluateSaved(record))).toBe('environment_not_found');
  });
});

describe.skipIf(!HAS_CODEX)('a diff', () => {
  test('that is as it has to be passes', async () => {
    const limits = { 'must-touch': ['*.txt'], 'must-not-touch': ['**/*.md'], 'maximum-lines': 2 };
    await using ran = await runTrial({ scenario: { ...limits, 'maximum-files': 1, 'maximum-bytes': 9000 } });
    expect([ran.verdict.outcome, ran.failed]).toEqual(['pass', []]);
    const judged = ['diff-touches', 'diff-spares', 'diff-bounded'].map(
      (id) => ran.verdict.findings.find(({ rule }) => rule === id)?.status,
    );
    expect(judged).toEqual(['passed', 'passed', 'passed']);
  });

  test('that is missing does not touch what it has to', async () => {
    const scenario = { ...UNASKED, 'must-touch': ['*.txt'] };
    await using ran = await runTrial({ scenario, script: 'no-diff' });
    expect([ran.verdict.outcome, ran.failed]).toEqual(['fail', ['diff-present', 'diff-touches']]);
  });
});
