import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { RunError } from '../../../src/lib/errors.ts';
import { eventLine } from '../../../src/manifest/events.ts';
import { RunSummary } from '../../../src/manifest/run-summary.ts';
import { CloudExecution, Manifest, readManifest, VerdictRecord } from '../../../src/manifest/schema.ts';
import { filesOf } from '../../support/record.ts';

/** `cloud_execution` of existing codex-orchestrator manifests, in its order; all of them are required there. */
const PEER_FIELDS = [
  'task_id',
  'environment_id',
  'status',
  'status_url',
  'submitted_at',
  'completed_at',
  'last_polled_at',
  'poll_count',
  'poll_interval_seconds',
  'timeout_seconds',
  'attempts',
  'diff_path',
  'diff_url',
  'diff_status',
  'apply_status',
  'log_path',
  'error',
];

describe('cloud_execution', () => {
  test('has exactly the 17 fields of existing manifests, and the history', () => {
    expect(PEER_FIELDS).toHaveLength(17);
    expect(Object.keys(CloudExecution.shape)).toEqual([...PEER_FIELDS, 'status_history']);
  });

  test('takes every status of existing manifests', () => {
    for (const status of ['queued', 'running', 'ready', 'error', 'failed', 'cancelled', 'unknown']) {
      expect(CloudExecution.shape.status.safeParse(status).success).toBe(true);
    }
  });

  test('keeps the three values of diff_status and of apply_status', () => {
    expect(CloudExecution.shape.diff_status.options).toEqual(['pending', 'available', 'unavailable']);
    expect(CloudExecution.shape.apply_status.unwrap().options).toEqual([
      'not_requested',
      'succeeded',
      'failed',
    ]);
  });
});

test('the manifest has exactly the fields of its specification', () => {
  expect(Object.keys(Manifest.shape)).toEqual([
    ...['version', 'task_id', 'run_id', 'status', 'status_detail', 'outcome', 'reason', 'evidence'],
    ...['configuration_check', 'trusted_files', 'repeat'],
    ...[
      'transport',
      'execution_mode_requested',
      'execution_mode',
      'started_at',
      'updated_at',
      'completed_at',
    ],
    ...['branch', 'head_sha', 'branch_check', 'commit_evidence', 'nonce', 'codex_cli'],
    ...['pipeline_id', 'pipeline_title', 'plan_target_id', 'mode_reason', 'commands'],
    ...['cloud_execution', 'cloud_fallback', 'diff', 'attempt_diffs', 'credential'],
    ...['credential_rotation', 'failure'],
    ...['retry_policy', 'approvals', 'guardrail_status', 'resume_events', 'log_path', 'run_summary_path'],
  ]);
});

describe('the JSON Schema', () => {
  test.each([
    ['manifest.json', Manifest, 'manifest'],
    ['run-summary.json', RunSummary, 'run-summary'],
    ['verdict.json', VerdictRecord, 'verdict'],
    ['a line of events.jsonl', eventLine(), 'event'],
  ] as const)('of %s can be made, and is the one that is shipped', (_, schema, name) => {
    const made = z.toJSONSchema(schema as z.ZodType, { io: 'output', reused: 'ref' });
    const shipped = JSON.parse(
      readFileSync(new URL(`../../../canary/schema/${name}.json`, import.meta.url), 'utf8'),
    ) as Record<string, unknown>;
    expect(shipped).toMatchObject(JSON.parse(JSON.stringify(made)));
  });

  test('lists every field of the first manifests as required and no unknown one as allowed', () => {
    const later = [
      ...['pipeline_id', 'pipeline_title', 'plan_target_id', 'mode_reason', 'cloud_fallback'],
      ...['branch_check', 'attempt_diffs', 'retry_policy', 'status_detail', 'approvals', 'guardrail_status'],
      ...['resume_events', 'credential', 'credential_rotation', 'configuration_check', 'trusted_files'],
      'repeat',
    ];
    expect(z.toJSONSchema(Manifest, { io: 'output' })).toMatchObject({
      required: Object.keys(Manifest.shape).filter((name) => !later.includes(name)),
      additionalProperties: false,
    });
  });
});

describe('reading a manifest of any origin', () => {
  const own = JSON.parse(filesOf().get('manifest.json') ?? '') as Record<string, unknown>;

  test('gives our own back unchanged', () => {
    expect(readManifest(own)).toEqual(own);
  });

  test('leaves out what is unknown, and what has an unknown value', () => {
    const read = readManifest({
      ...own,
      goal: 'x',
      status: 'paused',
      branch: 7,
      cloud_execution: { poll_count: 3, x: 1 },
    });
    expect(read).toMatchObject({ run_id: own.run_id, cloud_execution: { poll_count: 3 } });
    expect(read).not.toHaveProperty('goal');
    expect(read).not.toHaveProperty('status');
    expect(read).not.toHaveProperty('branch');
    expect(read.cloud_execution).toEqual({ poll_count: 3 });
  });

  test('knows approvals, resumptions and guardrails as existing orchestrators write them', () => {
    const timestamp = '2026-01-01T00:00:00.000Z';
    const counts = { total: 1, succeeded: 1, failed: 0, skipped: 0, other: 0 };
    const guardrail_status = {
      present: true,
      recommendation: null,
      summary: '',
      computed_at: timestamp,
      counts,
    };
    const theirs = {
      status_detail: 'stage:test:failed',
      approvals: [{ actor: 'ann', timestamp, reason: 'fine' }],
      resume_events: [{ timestamp, actor: 'ann', reason: 'again', outcome: 'blocked', detail: 'no' }],
      guardrail_status,
    };
    expect(readManifest(theirs)).toEqual(theirs);
  });

  test.each([
    ['null is told from nothing', { cloud_execution: null }, { cloud_execution: null }],
    ['a text is no cloud execution', { cloud_execution: 'ready' }, {}],
    ['a list is one of which nothing is known', { cloud_execution: [1] }, { cloud_execution: {} }],
  ])('%s', (_, value, expected) => {
    expect(readManifest(value)).toEqual(expected);
  });

  test.each([null, undefined, 7, 'text', true, []])('refuses %j', (value) => {
    expect(() => readManifest(value)).toThrow(RunError);
    expect(() => readManifest(value)).toThrow(expect.objectContaining({ code: 'input_invalid' }));
  });
});
