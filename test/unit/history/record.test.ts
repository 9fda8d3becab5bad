import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../src/history/fingerprint.ts';
import { HistoryRecord, type Origin, recordOf, runPageOf } from '../../../src/history/record.ts';
import { sha256 } from '../../../src/lib/files.ts';
import type { EventBody } from '../../../src/manifest/events.ts';
import type { Finding, VerdictRecord } from '../../../src/manifest/schema.ts';
import {
  type Changes,
  CLOUD_TASK,
  COMMIT,
  insertAfter,
  payloadOf,
  RUN,
  remove,
  recordOf as runOf,
  TASK,
} from '../../support/record.ts';

const ORIGIN: Origin = {
  workflowRunId: '4711',
  attempt: '2',
  job: 'canary',
  runUrl: 'https://github.com/octo/widgets/actions/runs/4711',
  repository: 'octo/widgets',
  onDefaultBranch: true,
  actorKind: 'person',
};

const PASS: VerdictRecord = {
  schema: 1,
  outcome: 'pass',
  reason: null,
  evidence: 'live',
  mode: 'cloud',
  findings: [],
  policy: { event: 'push', verdict: 'allow', unmet_requirement: null, check_conclusion: 'success' },
};

/** The record of a live run that went well, but for what is changed. */
function made(changes: Changes = {}, verdict: Partial<VerdictRecord> = {}, origin: Origin | null = ORIGIN) {
  const { events, manifest } = runOf({
    ...changes,
    steps: (steps) => {
      payloadOf(steps, 'run:started').evidence = 'live';
      changes.steps?.(steps);
    },
  });
  return recordOf({ manifest, events, verdict: { ...PASS, ...verdict }, origin, actionVersion: '0.1.0' });
}

describe('recordOf', () => {
  it('tells of a live run what the trend and the spend guard need', () => {
    expect(made()).toEqual({
      schema: 1,
      run_id: RUN,
      task_id: TASK,
      scenario: 'diff',
      cell: null,
      workflow_run_id: '4711',
      workflow_attempt: 2,
      workflow_run_url: 'https://github.com/octo/widgets/actions/runs/4711',
      job: 'canary',
      repository: 'octo/widgets',
      sha: COMMIT,
      branch: 'main',
      default_branch: true,
      event: 'push',
      actor_kind: 'person',
      mode: 'cloud',
      evidence: 'live',
      outcome: 'pass',
      reason: null,
      class: null,
      phase: null,
      fingerprint: null,
      fingerprint_version: 1,
      error_line: null,
      first_outcome: 'pass',
      durations: { submit_ms: 2000, queue_ms: null, run_ms: 20_000, diff_ms: 2000, total_ms: 26_000 },
      polls: 3,
      spend: { tasks: 1, attempts: 1 },
      diff_status: 'available',
      diff_bytes: 222,
      cli_version: '0.169.0',
      environment_hash: sha256('octo/widgets').slice(0, 12),
      action_version: '0.1.0',
      cloud_task_url: `https://chatgpt.com/codex/tasks/${CLOUD_TASK}`,
      artifact: null,
      started_at: '2026-01-01T00:00:00.000Z',
      completed_at: '2026-01-01T00:00:26.000Z',
      verdict: 'allow',
    });
  });

  it('tells of a failure its class, its phase and what it was', () => {
    const line = 'the cloud task ended in ERROR';
    const failure = { class: 'task', code: 'task_error', phase: 'poll', retryable: false } as const;
    const payload = { ...failure, guidance: 'Open it', message: `${line}\nand more` };
    const record = made(
      {
        steps: (steps) =>
          insertAfter(steps, 'cloud:ended', { at: 25, body: { event: 'run:failed', payload } }),
      },
      { outcome: 'fail', reason: 'task_error' },
    );
    const fingerprint = fingerprintOf({ phase: 'poll', class: 'task', line });
    const told = { outcome: 'fail', reason: 'task_error', class: 'task', phase: 'poll', fingerprint };
    expect(record).toMatchObject({ ...told, error_line: 'the cloud task ended in error' });
  });

  it('tells of a rule that does not hold which one it was', () => {
    const rule = { title: '', expected: 'a', actual: 'b', pointer: '', cure: '' };
    const findings: Finding[] = [
      { ...rule, rule: 'deadline-kept', severity: 'warn', status: 'failed' },
      { ...rule, rule: 'nonce-proven', severity: 'error', status: 'failed' },
    ];
    expect(made({}, { outcome: 'fail', reason: 'rule_failed', findings })).toMatchObject({
      class: 'contract',
      phase: 'assert',
      error_line: 'rule nonce-proven',
    });
  });

  it('counts what was asked of the quota, also where no answer came, and not the task of somebody else', () => {
    const attempts = 3;
    const asking: Changes['steps'] = (steps) => {
      payloadOf(steps, 'cloud:submitting').attempts = attempts;
    };
    expect(made({ steps: asking })?.spend).toEqual({ tasks: 1, attempts });
    const given = made({
      steps: (steps) => {
        payloadOf(steps, 'cloud:submitted').adopted = 'given';
      },
    });
    expect(given?.spend).toEqual({ tasks: 0, attempts: 0 });
    const refused = made({ steps: (steps) => remove(steps, 'cloud:submitted') });
    expect(refused?.spend).toEqual({ tasks: 0, attempts: 0 });
    const doubtful = made({
      steps: (steps) => {
        asking(steps);
        remove(steps, 'cloud:submitted');
        const body: EventBody = { event: 'cloud:in_doubt', payload: { message: 'lost', candidates: [] } };
        insertAfter(steps, 'cloud:submitting', { at: 3, body });
      },
    });
    expect(doubtful?.spend).toEqual({ tasks: 1, attempts });
  });

  it('keeps what the first session came to, where a later one went better', () => {
    const by = { pid: 1, machine: 'm', at: '2026-01-01T00:00:05.000Z' } as never;
    const record = made({
      events: (events) => {
        const at = events.findIndex(({ event }) => event === 'cloud:polled');
        const header = { ...events[0] } as (typeof events)[number];
        const payload = { process: {}, by, stages: [] } as never;
        events.splice(at, 0, { ...header, event: 'run:reopened', payload } as never);
      },
    });
    expect(record).toMatchObject({ outcome: 'pass', first_outcome: 'cancelled' });
  });

  it('says nothing of a workflow where there was none', () => {
    const none = { workflow_run_id: null, workflow_attempt: null, job: null, default_branch: false };
    expect(made({}, {}, null)).toMatchObject({ ...none, repository: 'octo/widgets', actor_kind: null });
  });

  it('is read again as it was written, and with what a later version adds', () => {
    const record = made();
    expect(HistoryRecord.parse(JSON.parse(JSON.stringify({ ...record, later: 1 })))).toEqual(record);
  });

  it.each([
    ['an address elsewhere', { cloud_task_url: 'https://evil.example/codex/tasks/task_e_1' }],
    ['a script for an address', { cloud_task_url: 'javascript:alert(1)//chatgpt.com/codex/tasks/x' }],
    ['a rehearsal', { evidence: 'rehearsal' }],
    ['an outcome there is not', { outcome: 'green' }],
    ['a long text', { branch: 'x'.repeat(300) }],
    ['a run that is a path', { run_id: '../../x' }],
    ['a time that is none', { started_at: 'yesterday' }],
    ['a negative spend', { spend: { tasks: 1, attempts: -9 } }],
  ])('is not read where it holds %s', (_, change) => {
    expect(HistoryRecord.safeParse({ ...made(), ...change }).success).toBe(false);
  });

  it('leads to the page of its attempt, and to no other run nor another kind of page', () => {
    const record = made();
    if (record === null) throw new Error('there is none');
    expect(runPageOf(record)).toBe('https://github.com/octo/widgets/actions/runs/4711/attempts/2');
    const { workflow_run_url: url, ...older } = record;
    expect(runPageOf(older)).toBeNull();
    expect(runPageOf({ ...record, workflow_run_id: '47' })).toBeNull();
    for (const other of [
      'http://ghes.local/o/r/actions/runs/1',
      'https://x.example/?a/actions/runs/1',
      'x',
    ]) {
      expect(made({}, {}, { ...ORIGIN, runUrl: other })).not.toHaveProperty('workflow_run_url');
      expect(HistoryRecord.safeParse({ ...record, workflow_run_url: other }).success).toBe(false);
    }
  });

  it('tells of no rehearsal, and of none that ended before anything was run', () => {
    const rehearsal = runOf();
    expect(recordOf({ ...rehearsal, verdict: PASS, origin: ORIGIN, actionVersion: null })).toBeNull();
    expect(made({}, { evidence: null, outcome: 'skipped', reason: 'credentials_missing' })).toBeNull();
    expect(
      recordOf({ manifest: {}, events: [], verdict: PASS, origin: null, actionVersion: null }),
    ).toBeNull();
  });
});
