/** Records of unknown origin: findings or one clear refusal, never a crash. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, shapesOnly } from '../../../src/assert/tester.ts';
import { RunError } from '../../../src/lib/errors.ts';
import { loadRecord } from '../../../src/manifest/record.ts';
import type { Finding } from '../../../src/manifest/schema.ts';
import { filesOf, saveFiles } from '../../support/record.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const SAMPLES = new URL('../../fixtures/samples/', import.meta.url);
const NAMES = readdirSync(SAMPLES);
const MANIFESTS = NAMES.filter((name) => name.endsWith('manifest.json') || name.endsWith('.reduced.json'));
const FILES = filesOf();

describe('a manifest of an existing orchestrator', () => {
  test('is here in every kind there is', () => {
    expect(MANIFESTS).toHaveLength(7);
    expect(NAMES).toHaveLength(11);
  });

  test.each(MANIFESTS)('%s is read, and judged as no run of ours', async (name) => {
    const findings = await judged(new Map([['manifest.json', sample(name)]]));
    expect(failed(findings)).toEqual(
      expect.arrayContaining(['manifest-schema', 'manifest-folded', 'events-in-order', 'summary-agrees']),
    );
    for (const { actual, expected } of findings.slice(1))
      expect(`${actual} ${expected}`).not.toMatch(/undefined|\[object/);
  });

  test.each(MANIFESTS)('%s is read beside its events, its summary and its log', async (name) => {
    const kind = name.includes('local') ? 'local' : 'cloud';
    const findings = await judged(
      new Map([
        ['manifest.json', sample(name)],
        ['events.jsonl', sample('peer-cloud-events.jsonl')],
        ['run-summary.json', sample(`peer-${kind}-run-summary.json`)],
        ['cloud/commands.ndjson', sample('peer-cloud-commands.ndjson')],
      ]),
    );
    expect(failed(findings)).toEqual(expect.arrayContaining(['manifest-folded', 'events-in-order']));
  });

  test.each([
    ['peer-local-manifest.json', 'mcp'],
    ['peer-cloud-manifest.json', 'cloud'],
    ['peer-cloud-failed-manifest.json', 'cloud'],
    ['peer-cloud-success-head-manifest.json', 'cloud'],
    ['peer-cloud-fallback-manifest.json', 'cloud'],
    ['peer-REAL-fallback-manifest.reduced.json', 'cloud'],
    ['peer-REAL-required-cloud-manifest.reduced.json', 'cloud'],
  ])('%s is judged as a run of mode %s', async (name, mode) => {
    const findings = await judged(new Map([['manifest.json', sample(name)]]));
    expect(findings.some(({ rule }) => rule === 'cloud-untouched')).toBe(mode === 'mcp');
    expect(findings.some(({ rule }) => rule === 'ended-ready')).toBe(mode === 'cloud');
  });

  test.each(['peer-cloud-fallback-manifest.json', 'peer-REAL-fallback-manifest.reduced.json'])(
    '%s is found to have fallen back',
    async (name) => {
      const findings = await judged(new Map([['manifest.json', sample(name)]]));
      expect(findings.find(({ rule }) => rule === 'mode-kept')).toMatchObject({
        status: 'failed',
        actual: 'not recorded after a fallback',
      });
      expect(failed(findings)).toContain('cloud-recorded');
    },
  );

  test('of a real cloud run has its status, its times and its environment read', async () => {
    const findings = await judged(
      new Map([['manifest.json', sample('peer-REAL-required-cloud-manifest.reduced.json')]]),
    );
    const said = new Map(findings.map(({ rule, actual }) => [rule, actual]));
    expect(said.get('ended-ready')).toBe('ready, last word none');
    expect(said.get('polls-plausible')).toBe('24 polls');
    expect(said.get('environment-kept')).toContain('recorded Kbediako/CO');
    expect(said.get('nothing-applied')).toBe('not_requested');
  });
});

describe('garbage', () => {
  const hostile = [
    '',
    '\0\0\0',
    '[]',
    'null',
    '{}',
    '{"cloud_execution":{}}',
    '{"cloud_execution":[]}',
    '{"cloud_execution":"ready","cloud_fallback":7}',
    '{"__proto__":{"execution_mode":"cloud"},"constructor":null,"hasOwnProperty":1}',
    `{"execution_mode":"cloud","cloud_execution":${'{"a":'.repeat(10)}1${'}'.repeat(10)}}`,
    `{"cloud_execution":${'['.repeat(10)}${']'.repeat(10)}}`,
    `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
    `{"cloud_execution":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
    '{"version":1e999,"cloud_execution":{"poll_count":1e308,"poll_interval_seconds":-1e308,"timeout_seconds":1e-320}}',
    `{"cloud_execution":{"poll_count":${'9'.repeat(400)}}}`,
    '{"cloud_execution":{"task_id":"\\ud800","status_url":"\\u0000"}}',
    '{"started_at":"9999-12-31T23:59:60.000Z","cloud_execution":{"completed_at":"0000-00-00T00:00:00Z"}}',
  ];
  test.each(hostile)('as a manifest gives findings or is refused: %.60s', async (text) => {
    await expectFindingsOrRefusal(new Map([['manifest.json', text]]));
    await expectFindingsOrRefusal(new Map([...FILES, ['manifest.json', text]]));
  });

  test.each(hostile)('as events, summary, log or diff gives findings: %.60s', async (text) => {
    for (const name of [...FILES.keys()].filter((path) => path !== 'manifest.json')) {
      const findings = await judged(new Map([...FILES, [name, text]]));
      expect([name, failed(findings)]).not.toEqual([name, []]);
    }
  });

  test('of wrong types in every field gives findings, never another error', async () => {
    const own = JSON.parse(FILES.get('manifest.json') ?? '') as Record<string, unknown>;
    const anything = fc.jsonValue({ maxDepth: 3 });
    const fields = fc.record(Object.fromEntries(Object.keys(own).map((name) => [name, anything])), {
      requiredKeys: [],
    });
    const cloud = fc.record(
      Object.fromEntries(Object.keys(own.cloud_execution as object).map((name) => [name, anything])),
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fields, cloud, fc.boolean(), async (manifest, execution, alone) => {
        const text = JSON.stringify({ ...own, ...manifest, cloud_execution: execution });
        const files = new Map([['manifest.json', text]]);
        const findings = await judged(alone ? files : new Map([...FILES, ...files]));
        expect(findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  test('of wrong types in every field of the summary gives findings, never another error', async () => {
    const own = JSON.parse(FILES.get('run-summary.json') ?? '') as Record<string, unknown>;
    const anything = fc.jsonValue({ maxDepth: 2 });
    const fields = fc.record(Object.fromEntries(Object.keys(own).map((name) => [name, anything])), {
      requiredKeys: [],
    });
    await fc.assert(
      fc.asyncProperty(fields, async (summary) => {
        const findings = await judged(
          new Map([...FILES, ['run-summary.json', JSON.stringify({ ...own, ...summary })]]),
        );
        const same = isDeepStrictEqual({ ...own, ...summary }, own);
        expect(failed(findings)).toEqual(same ? [] : ['summary-agrees']);
      }),
      { numRuns: 60 },
    );
  });

  test('cut off at any place gives findings or is refused', async () => {
    const text = FILES.get('manifest.json') ?? '';
    for (let cut = 0; cut < text.length; cut += 97) {
      await expectFindingsOrRefusal(new Map([['manifest.json', text.slice(0, cut)]]));
    }
  });
});

function sample(name: string): string {
  return readFileSync(new URL(name, SAMPLES), 'utf8');
}

async function judged(files: ReadonlyMap<string, string>): Promise<Finding[]> {
  await using folder = await temporaryFolder();
  const run = join(folder.path, 'run');
  saveFiles(run, files);
  return evaluate(await loadRecord(run), shapesOnly());
}

async function expectFindingsOrRefusal(files: ReadonlyMap<string, string>): Promise<void> {
  const result = await judged(files).catch((error: unknown) => error);
  if (Array.isArray(result)) expect(failed(result as Finding[])).not.toEqual([]);
  else expect([result instanceof RunError, (result as RunError).code]).toEqual([true, 'input_invalid']);
}

function failed(findings: readonly Finding[]): string[] {
  return findings.filter(({ status }) => status === 'failed').map(({ rule }) => rule);
}
