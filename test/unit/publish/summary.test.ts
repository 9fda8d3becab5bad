import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diffText } from '../../../src/publish/diff.ts';
import { MAX_SUMMARY_BYTES, summaryOf } from '../../../src/publish/summary.ts';
import { CLOUD_TASK, COMMIT, creation, FOLDER, PROVING_DIFF } from '../../support/record.ts';
import { temporaryFolder } from '../../support/temporary.ts';
import { ALONE, CASES, resultOf } from './results.ts';

describe('the size of the summary', () => {
  test('stays below its cap with a diff of five megabytes', () => {
    const result = resultOf(CASES['pass-live']);
    const diff = creation(
      'big.txt',
      Array.from({ length: 50_000 }, () => 'ü'.repeat(50)),
    );
    const summary = summaryOf(result, { ...ALONE, diff });
    expect(Buffer.byteLength(summary)).toBeLessThan(MAX_SUMMARY_BYTES);
    expect(summary).toMatch(/… cut: \d+ more characters\n```\n\n<\/details>/);
    expect(summary).toContain(`Record: \`${FOLDER}\``);
  });

  test('stays below the limit of the runner with notices without end, and says that it was cut', () => {
    const result = {
      ...resultOf(CASES['pass-live']),
      notices: Array.from({ length: 5000 }, () => 'é🎭'.repeat(120)),
    };
    const summary = summaryOf(result, ALONE);
    expect(Buffer.byteLength(summary)).toBeLessThan(900 * 1024);
    expect(summary.endsWith('Cut: the whole record is in the artifact.\n')).toBe(true);
    expect(summary).not.toContain('\ufffd');
  });
});

describe('the commit of a run without a cloud task', () => {
  test.each([
    ['was perhaps submitted, where the intent is recorded', 'infra', 'perhaps submitted'],
    ['was not submitted, where the run ended before it', 'skipped', 'not submitted'],
  ] as const)('%s', (_, name, words) => {
    const result = resultOf(CASES[name]);
    expect(result.manifest.cloud_execution?.task_id ?? null).toBeNull();
    expect(summaryOf(result, ALONE)).toContain(`| Commit | ${COMMIT} \\(${words}\\) |`);
  });
});

describe('the diff of a run', () => {
  test('is read from the run directory, whatever its path in the manifest says', async () => {
    await using folder = await temporaryFolder();
    mkdirSync(join(folder.path, 'cloud'));
    writeFileSync(join(folder.path, 'cloud', `${CLOUD_TASK}.diff.patch`), PROVING_DIFF);
    const result = { ...resultOf(CASES['pass-live']), folder: folder.path };
    expect(await diffText(result)).toBe(PROVING_DIFF);
  });

  test('is empty where there is none, or no file', async () => {
    expect(await diffText(resultOf(CASES.timeout))).toBe('');
    expect(await diffText({ ...resultOf(CASES['pass-live']), folder: '/nowhere' })).toBe('');
  });

  test('is no other file, whatever a record names as one', async () => {
    await using folder = await temporaryFolder();
    mkdirSync(join(folder.path, 'cloud'));
    writeFileSync(join(folder.path, 'cloud/commands.ndjson.txt'), 'a secret');
    const { manifest } = resultOf(CASES['pass-live']);
    for (const path of ['x/..', 'x/.', 'x/', 'x/commands.ndjson.txt', '..\\..\\x'])
      expect(await diffText({ folder: folder.path, manifest: { diff: { ...manifest.diff, path } } })).toBe(
        '',
      );
  });
});
