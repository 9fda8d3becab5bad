/** The gate on a saved run: it decides as it did on the day, and believes nothing that the replay contradicts. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPolicy, type Policy } from '../../../src/gate/policy.ts';
import { type GateRequest, gateSaved } from '../../../src/gate/replay.ts';
import { OUTCOMES } from '../../../src/lib/reasons.ts';
import { loadRecord } from '../../../src/manifest/record.ts';
import type { VerdictRecord } from '../../../src/manifest/schema.ts';
import { saveFiles } from '../../support/record.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const GOLDEN = join(import.meta.dirname, '../../fixtures/runs');
const POLICY = await loadPolicy(join(import.meta.dirname, '../../../canary/policy.yml'));

type Verdict = Record<string, unknown> & { findings: { rule: string; status: string }[] };

async function decided(
  name: 'v1-pass' | 'v1-error',
  change: (folder: string) => void = () => {},
  request: Partial<Omit<GateRequest, 'record'>> = {},
) {
  await using folder = await temporaryFolder();
  cpSync(join(GOLDEN, name), folder.path, { recursive: true });
  change(folder.path);
  const record = await loadRecord(folder.path);
  return gateSaved({ record, policy: POLICY, policyNamed: false, ...request });
}

function storedIn(name: string): VerdictRecord {
  return JSON.parse(readFileSync(join(GOLDEN, name, 'verdict.json'), 'utf8')) as VerdictRecord;
}

/** Changes verdict.json as somebody would by hand. */
const verdict = (change: (stored: Verdict) => void) => (folder: string) => {
  const path = join(folder, 'verdict.json');
  const stored = JSON.parse(readFileSync(path, 'utf8')) as Verdict;
  change(stored);
  writeFileSync(path, JSON.stringify(stored));
};

describe('a record that nobody touched', () => {
  test.each(['v1-pass', 'v1-error'] as const)('%s is decided as on its day', async (name) => {
    const stored = storedIn(name);
    const again = await decided(name);
    expect(again).toMatchObject({
      outcome: stored.outcome,
      reason: stored.reason,
      evidence: stored.evidence,
      contradictions: [],
    });
    expect(again.decision).toEqual(stored.policy);
  });

  test('is decided for another event where one is named', async () => {
    const pass = await decided('v1-pass', undefined, { event: 'pull_request' });
    expect(pass.decision).toMatchObject({ event: 'pull_request', verdict: 'allow' });
    const { evidence } = storedIn('v1-pass');
    const merge = await decided('v1-pass', undefined, { event: 'merge_group' });
    expect(merge.decision.verdict).toBe(evidence === 'live' ? 'allow' : 'block');
    expect(merge.contradictions).toEqual([]);
  });

  test('is decided by another policy where one is named, and only then without a word', async () => {
    const lenient: Policy = {
      version: 1,
      events: Object.fromEntries(
        Object.entries(POLICY.events).map(([event, cells]) => [event, { ...cells, fail: 'warn' }]),
      ) as Policy['events'],
    };
    const named = await decided('v1-error', undefined, { policy: lenient, policyNamed: true });
    expect(named).toMatchObject({ contradictions: [], decision: { verdict: 'warn' } });
    const unnamed = await decided('v1-error', undefined, { policy: lenient });
    expect(unnamed.decision.verdict).toBe('block');
    expect(unnamed.contradictions).toEqual(['verdict: block is recorded, warn is replayed']);
    // Its verdict alone says nothing of who touched it: it may have been judged by a policy of its own.
    expect([named.policyWanted, unnamed.policyWanted]).toEqual([false, true]);
    const touched = await decided(
      'v1-error',
      verdict((stored) => void Object.assign(stored, { reason: 'network_error' })),
      { policy: lenient },
    );
    expect(touched.policyWanted).toBe(false);
  });
});

describe('what verdict.json says', () => {
  test.each(OUTCOMES.filter((outcome) => outcome !== 'fail'))(
    'of a failed run is not believed: outcome %s',
    async (outcome) => {
      const again = await decided(
        'v1-error',
        verdict((stored) => void Object.assign(stored, { outcome })),
      );
      expect(again).toMatchObject({
        outcome: 'fail',
        decision: { verdict: 'block', check_conclusion: 'failure' },
      });
      expect(again.contradictions).toContain(`outcome: ${outcome} is recorded, fail is replayed`);
    },
  );

  test.each([
    ['reason', { reason: 'network_error' }, /^reason: network_error is recorded, none is replayed$/],
    ['mode', { mode: 'mcp' }, /^mode: mcp is recorded, cloud is replayed$/],
    ['evidence', { evidence: null }, /^evidence: none is recorded/],
  ])('of a pass blocks where its %s is another one', async (_, fields, words) => {
    const again = await decided(
      'v1-pass',
      verdict((stored) => void Object.assign(stored, fields)),
    );
    expect(again.decision.verdict).toBe('block');
    expect(again.contradictions).toEqual([expect.stringMatching(words)]);
  });

  test('of a rule blocks where the replay finds the opposite', async () => {
    const change = verdict((stored) => {
      for (const finding of stored.findings) if (finding.rule === 'ended-ready') finding.status = 'failed';
    });
    const again = await decided('v1-pass', change);
    expect(again.decision.verdict).toBe('block');
    expect(again.contradictions).toEqual([
      'rule ended-ready: failed (error) is recorded, passed (error) is replayed',
    ]);
  });

  test('of a rule that this release does not know is no contradiction, and neither is one it lacks', async () => {
    const change = verdict((stored) => {
      stored.findings = stored.findings.map((finding, index) =>
        index === 0 ? { ...finding, rule: 'of-another-release' } : finding,
      );
    });
    expect(await decided('v1-pass', change)).toMatchObject({ contradictions: [] });
  });

  test('of the event is compared with the event of the run', async () => {
    const change = verdict((stored) => void Object.assign(stored.policy as object, { event: 'schedule' }));
    const again = await decided('v1-pass', change);
    expect(again.decision.verdict).toBe('block');
    expect(again.contradictions).toEqual([expect.stringMatching(/^event: schedule is recorded/)]);
  });
});

describe('a record that is not whole', () => {
  test.each([
    ['without a verdict', '', 'there is no verdict.json: the run never came to its end'],
    ['with half of one', '{"schema":1', 'verdict.json does not have its declared shape'],
  ])('%s blocks, also where every rule holds', async (_, text, words) => {
    await using folder = await temporaryFolder();
    cpSync(join(GOLDEN, 'v1-pass'), folder.path, {
      recursive: true,
      filter: (path) => !path.endsWith('verdict.json'),
    });
    if (text !== '') writeFileSync(join(folder.path, 'verdict.json'), text);
    const record = await loadRecord(folder.path);
    const again = gateSaved({ record, policy: POLICY, policyNamed: false });
    expect(again).toMatchObject({ contradictions: [words], decision: { verdict: 'block' } });
  });

  test('whose manifest was touched blocks by the rules, and says that it contradicts itself', async () => {
    const again = await decided('v1-pass', (folder) => {
      const path = join(folder, 'manifest.json');
      writeFileSync(path, readFileSync(path, 'utf8').replace('"outcome": "pass"', '"outcome": "stale"'));
    });
    expect(again).toMatchObject({ outcome: 'fail', reason: 'rule_failed', decision: { verdict: 'block' } });
    expect(again.contradictions).toContain('outcome: pass is recorded, fail is replayed');
  });

  test('of an existing orchestrator blocks: nothing of it is proven', async () => {
    const sample = new URL('../../fixtures/samples/peer-cloud-success-head-manifest.json', import.meta.url);
    await using folder = await temporaryFolder();
    saveFiles(folder.path, new Map([['manifest.json', readFileSync(sample)]]));
    const record = await loadRecord(folder.path);
    const again = gateSaved({ record, policy: POLICY, policyNamed: false, event: 'pull_request' });
    expect(again).toMatchObject({ outcome: 'fail', decision: { event: 'pull_request', verdict: 'block' } });
  });
});
