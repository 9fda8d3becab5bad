import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { taskUrl } from '../../../src/cloud/protocol.ts';
import { OUTCOMES } from '../../../src/lib/reasons.ts';
import {
  EVENT_NAMES,
  type EventBody,
  type Payload,
  type RunEvent,
  readEvent,
} from '../../../src/manifest/events.ts';
import { fold, reduce, runFolder } from '../../../src/manifest/reduce.ts';
import { MAX_STATUS_HISTORY, Manifest } from '../../../src/manifest/schema.ts';
import {
  CLOUD_TASK,
  COMMIT,
  FOLDER,
  NONCE,
  numbered,
  pollSteps,
  RUN,
  STARTED,
  type Step,
  set,
  stepsOf,
  TASK,
} from '../../support/record.ts';

const at = (seconds: number) => new Date(STARTED + seconds * 1000).toISOString();
const [STARTED_STEP] = stepsOf({});
const FAILURE = {
  class: 'network',
  code: 'network_error',
  phase: 'poll',
  retryable: true,
  guidance: 'Check the network',
} as const;
const DIFF = {
  status: 'available',
  path: `${FOLDER}/cloud/x.diff.patch`,
  sha256: 'd'.repeat(64),
  bytes: 10,
  files: 1,
  additions: 2,
  deletions: 3,
} as const;
const REVIEW = { approved: true, feedback: '', outcome: 'pass', reason: null, commit_proven: false } as const;

interface Row {
  readonly body: EventBody;
  /** Events before it, after `run:started`. */
  readonly before?: readonly EventBody[];
  /** Every field of the manifest it changes, beside the time of change. */
  readonly changes: Readonly<Record<string, unknown>>;
}

const LOG = `${FOLDER}/cloud/commands.ndjson`;
const INTENT: EventBody = {
  event: 'cloud:submitting',
  payload: { environment: 'octo/widgets', branch: 'main', attempts: 1, nonce: NONCE, prompt_sha256: 'a' },
};
const SUBMITTED: EventBody = {
  event: 'cloud:submitted',
  payload: { task_id: CLOUD_TASK, url: taskUrl(CLOUD_TASK) },
};

const PIPELINE_STAGE = {
  id: 'lint',
  title: 'Lint',
  kind: 'command',
  command: 'true',
  role: 'test',
  parent_pipeline: 'checks',
  selected: true,
} as const;

const PIPELINE: Payload<'run:started'>['pipeline'] = {
  id: 'checks',
  title: 'Checks',
  target: null,
  stages: [
    PIPELINE_STAGE,
    {
      id: 'ship',
      title: 'Ship',
      kind: 'command',
      command: 'ship',
      role: 'build',
      parent_pipeline: 'release',
      selected: false,
    },
  ],
};

const BY = { host: 'desk', pid: 77, user: 'ann' };
const ANSWER = { request: 'f'.repeat(32), by: BY };
const PROCESS = { host: 'desk', pid: 88, process_start: '12' };
const FAILED: EventBody = { event: 'run:failed', payload: { ...FAILURE, message: 'gone' } };
const ASKED: EventBody = { event: 'approval:requested', payload: { stage: 'diff' } };

const LOGGED = { path: `${FOLDER}/stages/01-diff.log`, sha256: 'e'.repeat(64), bytes: 4 } as const;

const USAGE = { input_tokens: 120, cached_input_tokens: 20, output_tokens: 30 } as const;

const HEALTH = {
  kind: 'chatgpt' as const,
  ...{ access_expires: null, last_refresh: '2026-01-01T00:00:00.000Z' },
  ...{ will_rotate: true, days_left: 0, warning: 'soon' },
} as const;

const ROWS: { readonly [Name in Exclude<EventBody['event'], 'run:started'>]: Row } = {
  'credential:checked': {
    body: { event: 'credential:checked', payload: HEALTH },
    changes: { credential: HEALTH },
  },
  'credential:rotated': {
    body: { event: 'credential:rotated', payload: { state: 'lost', to: null, message: 'x' } },
    changes: { credential_rotation: { state: 'lost', to: null, message: 'x' } },
  },
  'target:resolved': {
    body: {
      event: 'target:resolved',
      payload: {
        environment: 'e',
        branch: 'b',
        head_sha: null,
        transport: { proxy: 'http://127.0.0.1:1', custom_ca_sha256: 'c'.repeat(64) },
      },
    },
    changes: {
      branch: 'b',
      head_sha: null,
      transport: { proxy: 'http://127.0.0.1:1', custom_ca_sha256: 'c'.repeat(64) },
      'cloud_execution.environment_id': 'e',
    },
  },
  'apply:started': {
    body: {
      event: 'apply:started',
      payload: { sha256: 'd'.repeat(64), by: { host: 'desk', pid: 7, user: null } },
    },
    changes: { 'cloud_execution.apply_status': null },
  },
  'apply:completed': {
    body: {
      event: 'apply:completed',
      payload: {
        status: 'succeeded',
        sha256: 'd'.repeat(64),
        files: 1,
        forced: null,
        allowed: [],
        message: null,
        by: BY,
      },
    },
    changes: { 'cloud_execution.apply_status': 'succeeded' },
  },
  'target:rechecked': {
    body: { event: 'target:rechecked', payload: { branch_check: 'found', head_sha: 'f'.repeat(40) } },
    before: [SUBMITTED],
    changes: { commit_evidence: null },
  },
  'codex:resolved': {
    body: { event: 'codex:resolved', payload: { version: '0.169.0', sha256: 'c'.repeat(64) } },
    changes: { codex_cli: { version: '0.169.0', sha256: 'c'.repeat(64) } },
  },
  'cloud:submitting': {
    body: INTENT,
    changes: {
      log_path: LOG,
      'commands.0.status': 'running',
      'commands.0.started_at': at(9),
      'commands.0.log_path': LOG,
      'cloud_execution.log_path': LOG,
    },
  },
  'call:started': {
    body: { event: 'call:started', payload: { call: 'status', pid: 1, process_start: null } },
    changes: {},
  },
  'call:ended': {
    body: {
      event: 'call:ended',
      payload: { call: 'status', ended: 'exited', exit_code: 1, recognised: 'PENDING', duration_ms: 1 },
    },
    // The first call begins the log.
    changes: { log_path: LOG, 'commands.0.log_path': LOG, 'cloud_execution.log_path': LOG },
  },
  'cloud:submitted': {
    body: SUBMITTED,
    changes: {
      commit_evidence: 'pinned',
      'cloud_execution.task_id': CLOUD_TASK,
      'cloud_execution.status_url': taskUrl(CLOUD_TASK),
      'cloud_execution.submitted_at': at(9),
    },
  },
  'cloud:polled': {
    body: { event: 'cloud:polled', payload: { status: 'unknown', word: 'PAUSED' } },
    changes: {
      'cloud_execution.status': 'unknown',
      'cloud_execution.last_polled_at': at(9),
      'cloud_execution.poll_count': 1,
      'cloud_execution.status_history': [{ at: at(9), status: 'unknown', word: 'PAUSED' }],
    },
  },
  'diff:attempt': {
    body: { event: 'diff:attempt', payload: { nth: 2, ...DIFF } },
    changes: { attempt_diffs: [{ nth: 2, ...DIFF }] },
  },
  'cloud:in_doubt': {
    body: { event: 'cloud:in_doubt', payload: { message: 'no answer', candidates: [] } },
    changes: {},
  },
  'call:retrying': {
    body: {
      event: 'call:retrying',
      payload: { call: 'list', code: 'network_error', tries: 1, wait_ms: 5 },
    },
    changes: {},
  },
  'cloud:poll_failed': {
    body: {
      event: 'cloud:poll_failed',
      payload: { code: 'network_error', message: 'no', failures_in_a_row: 1 },
    },
    changes: { 'cloud_execution.last_polled_at': at(9), 'cloud_execution.poll_count': 1 },
  },
  'cloud:ended': {
    body: { event: 'cloud:ended', payload: { status: 'ready' } },
    changes: { 'cloud_execution.status': 'ready', 'cloud_execution.completed_at': at(9) },
  },
  'diff:fetched': {
    before: [SUBMITTED],
    body: { event: 'diff:fetched', payload: DIFF },
    changes: {
      diff: DIFF,
      'cloud_execution.diff_status': 'available',
      'cloud_execution.diff_path': DIFF.path,
      'cloud_execution.diff_url': taskUrl(CLOUD_TASK),
    },
  },
  'run:failed': {
    before: [INTENT],
    body: { event: 'run:failed', payload: { ...FAILURE, message: 'gone' } },
    changes: {
      failure: FAILURE,
      'commands.0.status': 'failed',
      'commands.0.completed_at': at(9),
      'commands.0.summary': 'gone',
      'cloud_execution.error': 'gone',
      'cloud_execution.completed_at': at(9),
    },
  },
  'build:completed': {
    body: { event: 'build:completed', payload: { success: true, files: [] } },
    changes: { 'commands.0.status': 'succeeded', 'commands.0.completed_at': at(9) },
  },
  'cloud:fallback': {
    body: {
      event: 'cloud:fallback',
      payload: { policy: 'auto', code: 'branch_unresolved', message: 'no branch' },
    },
    changes: {
      execution_mode: 'mcp',
      'commands.0.kind': 'command',
      cloud_fallback: {
        mode_requested: 'cloud',
        mode_used: 'mcp',
        reason: 'no branch',
        issues: [{ code: 'branch_unresolved', message: 'no branch' }],
        checked_at: at(9),
        policy: 'auto',
      },
    },
  },
  'stage:started': {
    body: { event: 'stage:started', payload: { stage: 'diff', pid: 7, process_start: null } },
    changes: { 'commands.0.status': 'running', 'commands.0.started_at': at(9) },
  },
  'stage:ended': {
    body: {
      event: 'stage:ended',
      payload: {
        stage: 'diff',
        status: 'failed',
        ended: 'exited',
        exit_code: 3,
        duration_ms: 5,
        allowed_failure: true,
        output_bytes: 4,
        dropped_bytes: 0,
        log: LOGGED,
        summary: 'exited with 3',
      },
    },
    changes: {
      'commands.0.status': 'failed',
      'commands.0.completed_at': at(9),
      'commands.0.exit_code': 3,
      'commands.0.summary': 'exited with 3',
      'commands.0.log_path': LOGGED.path,
      'commands.0.allowed_failure': true,
    },
  },
  'run:reopened': {
    before: [INTENT, FAILED],
    body: { event: 'run:reopened', payload: { process: PROCESS, by: BY, stages: ['diff'] } },
    changes: {
      status_detail: null,
      failure: null,
      resume_events: [{ timestamp: at(9), actor: 'ann@desk', reason: 'network_error', outcome: 'accepted' }],
      'commands.0.status': 'pending',
      'commands.0.started_at': null,
      'commands.0.completed_at': null,
      'commands.0.summary': null,
      'commands.0.log_path': null,
      'cloud_execution.error': null,
      'cloud_execution.completed_at': null,
    },
  },
  'run:paused': { body: { event: 'run:paused', payload: ANSWER }, changes: { status_detail: 'paused' } },
  'run:resumed': {
    before: [{ event: 'run:paused', payload: ANSWER }],
    body: { event: 'run:resumed', payload: ANSWER },
    changes: { status_detail: null },
  },
  'run:cancelling': {
    body: { event: 'run:cancelling', payload: ANSWER },
    changes: { status_detail: 'cancelling' },
  },
  'approval:requested': {
    body: ASKED,
    changes: {
      status_detail: 'approval:diff',
      approvals: [{ stage: 'diff', requested_at: at(9), actor: null, timestamp: null }],
    },
  },
  'approval:granted': {
    before: [ASKED],
    body: { event: 'approval:granted', payload: { ...ANSWER, stage: 'diff' } },
    changes: {
      status_detail: null,
      approvals: [{ stage: 'diff', requested_at: at(8), actor: 'ann@desk', timestamp: at(9) }],
    },
  },
  'control:refused': {
    body: { event: 'control:refused', payload: { ...ANSWER, action: 'pause', why: 'it is paused' } },
    changes: {},
  },
  'agent:event': {
    body: { event: 'agent:event', payload: { stage: 'diff', kind: 'message', summary: 'Done' } },
    changes: {},
  },
  'agent:completed': {
    body: { event: 'agent:completed', payload: { stage: 'diff', usage: USAGE } },
    changes: { 'commands.0.usage': USAGE },
  },
  'test:completed': { body: { event: 'test:completed', payload: { findings: [] } }, changes: {} },
  'review:completed': {
    before: [SUBMITTED],
    body: { event: 'review:completed', payload: { ...REVIEW, commit_proven: true } },
    changes: { commit_evidence: 'proven' },
  },
  'run:completed': {
    body: {
      event: 'run:completed',
      payload: { outcome: 'fail', reason: 'rule_failed', verdict: 'block', guidance: null },
    },
    changes: {
      outcome: 'fail',
      reason: 'rule_failed',
      status: 'failed',
      completed_at: at(9),
      // It never began.
      'commands.0.status': 'skipped',
    },
  },
};

describe('each event writes its own fields and no other', () => {
  test('every event there is has a row', () => {
    expect(['run:started', ...Object.keys(ROWS)].toSorted()).toEqual(EVENT_NAMES.toSorted());
  });

  test.each(Object.entries(ROWS))('%s', (_, { before = [], body, changes }) => {
    const events = eventsOf([...before, body]);
    const earlier = fold(events.slice(0, -1));
    const later = fold(events);
    expect(changed(earlier, later)).toEqual({ updated_at: at(9), ...changes });
    expect(Manifest.safeParse(later).error).toBeUndefined();
  });

  test.each(Object.entries(ROWS))('%s before the run has started leaves nothing', (_, { body }) => {
    expect(fold(eventsOf([body]).slice(1))).toBeNull();
  });

  test.each(Object.entries(ROWS))('%s gives a local run no cloud execution', (_, { body }) => {
    const [first, ...rest] = eventsOf([body]);
    if (first?.event !== 'run:started') throw new Error('The first event starts the run');
    const local: RunEvent = { ...first, payload: { ...first.payload, mode: 'mcp' } };
    expect(fold([local, ...rest])?.cloud_execution).toBeNull();
  });
});

test('what was to be a cloud task is on this machine what its stage is', () => {
  const payload = { policy: 'auto', code: 'codex_missing', message: 'none', kind: 'review' } as const;
  expect(fold(eventsOf([{ event: 'cloud:fallback', payload }]))?.commands[0]?.kind).toBe('review');
});

test('a turn without numbers leaves none', () => {
  const payload = { stage: 'diff', usage: null };
  expect(fold(eventsOf([{ event: 'agent:completed', payload }]))?.commands[0]).not.toHaveProperty('usage');
});

describe('the first event', () => {
  test('opens a cloud run with an execution in which nothing has happened', () => {
    const manifest = fold(eventsOf([]));
    expect(manifest).toMatchObject({
      version: 1,
      task_id: TASK,
      run_id: RUN,
      status: 'in_progress',
      outcome: null,
      evidence: 'rehearsal',
      commit_evidence: null,
      branch: 'main',
      head_sha: COMMIT,
      nonce: NONCE,
      run_summary_path: `.runs/${TASK}/cli/${RUN}/run-summary.json`,
      cloud_execution: {
        task_id: null,
        status: 'queued',
        poll_count: 0,
        attempts: 1,
        diff_status: 'pending',
        apply_status: 'not_requested',
        status_history: [],
      },
      diff: { status: 'pending' },
    });
    expect(Manifest.safeParse(manifest).error).toBeUndefined();
  });

  test.each([
    ['cloud', 'run', true],
    ['cloud', 'refuse', true],
    ['cloud', 'skip', false],
    ['mcp', 'run', false],
    ['mcp', 'refuse', false],
  ] as const)('in mode %s with admission %s has a cloud execution: %s', (mode, admission, has) => {
    const [first] = eventsOf([]);
    if (first?.event !== 'run:started') throw new Error('The first event starts the run');
    const manifest = fold([{ ...first, payload: { ...first.payload, mode, admission } }]);
    expect(manifest?.cloud_execution !== null).toBe(has);
    expect(manifest?.commands[0]?.kind).toBe(mode === 'cloud' ? 'cloud' : 'command');
  });
});

describe('the stages of a pipeline', () => {
  const start = (mode: 'mcp' | 'cloud'): RunEvent => {
    const [first] = eventsOf([]);
    if (first?.event !== 'run:started') throw new Error('The first event starts the run');
    return { ...first, payload: { ...first.payload, mode, pipeline: PIPELINE, mode_reason: 'because' } };
  };

  test('are the commands, in their order, and one that is not selected is skipped from the start', () => {
    expect(fold([start('mcp')])).toMatchObject({
      pipeline_id: 'checks',
      pipeline_title: 'Checks',
      plan_target_id: null,
      mode_reason: 'because',
      commands: [
        { index: 1, id: 'lint', command: 'true', kind: 'command', status: 'pending', role: 'test' },
        { index: 2, id: 'ship', status: 'skipped', parent_pipeline: 'release' },
      ],
    });
  });

  test('have told their own ends before the build is complete', () => {
    const [, build] = eventsOf([{ event: 'build:completed', payload: { success: true, files: [] } }]);
    expect(fold([start('mcp'), build as RunEvent])?.commands[0]?.status).toBe('pending');
  });
});

describe('what stands beside the stages', () => {
  const detail = (...bodies: EventBody[]) => fold(eventsOf(bodies))?.status_detail;
  const paused: EventBody = { event: 'run:paused', payload: ANSWER };
  const resumed: EventBody = { event: 'run:resumed', payload: ANSWER };
  const cancelling: EventBody = { event: 'run:cancelling', payload: ANSWER };
  const asks = (stage: string): EventBody => ({ event: 'approval:requested', payload: { stage } });
  const grants = (stage: string): EventBody => ({ event: 'approval:granted', payload: { ...ANSWER, stage } });
  const ends: EventBody = {
    event: 'run:completed',
    payload: { outcome: 'cancelled', reason: 'cancelled', verdict: 'block', guidance: null },
  };

  test.each([
    ['an approval behind a pause', [asks('a'), paused], 'paused'],
    ['an approval that is asked for during a pause', [paused, asks('a')], 'paused'],
    ['an approval after the pause', [asks('a'), paused, resumed], 'approval:a'],
    ['the approval that is still to come', [asks('a'), asks('b'), grants('a')], 'approval:b'],
    ['nothing, once all are given', [asks('a'), asks('b'), grants('b'), grants('a')], null],
    ['a cancellation before all', [asks('a'), cancelling, grants('a')], 'cancelling'],
    ['nothing, once the run has ended', [paused, ends], null],
    ['nothing at all in a run that nobody touched', [ends], undefined],
  ] as const)('is %s', (_, bodies, expected) => {
    expect(detail(...bodies)).toBe(expected);
  });

  test('an approval that nobody asked for is one all the same, and one that is asked for again is pending', () => {
    expect(fold(eventsOf([grants('a'), asks('a')]))?.approvals).toEqual([
      { stage: 'a', requested_at: at(9), actor: null, timestamp: null },
    ]);
    const nameless: EventBody = {
      event: 'approval:granted',
      payload: { ...ANSWER, by: { ...BY, user: null }, stage: 'a' },
    };
    expect(fold(eventsOf([nameless]))?.approvals).toEqual([{ stage: 'a', actor: 'desk', timestamp: at(9) }]);
  });
});

describe('a run that is opened again', () => {
  const reopened = (...stages: string[]): EventBody => ({
    event: 'run:reopened',
    payload: { process: PROCESS, by: BY, stages },
  });
  const ended: EventBody = {
    event: 'run:completed',
    payload: { outcome: 'cancelled', reason: 'cancelled', verdict: 'block', guidance: null },
  };

  test('has no conclusion any more', () => {
    expect(fold(eventsOf([INTENT, FAILED, ended, reopened()]))).toMatchObject({
      status: 'in_progress',
      outcome: null,
      reason: null,
      completed_at: null,
      failure: null,
    });
  });

  test('keeps its task, and what was read of it, and the task runs on', () => {
    const polled: EventBody = { event: 'cloud:polled', payload: { status: 'queued', word: 'PENDING' } };
    const failed: EventBody = {
      event: 'diff:fetched',
      payload: { ...DIFF, status: 'error', path: null, sha256: null },
    };
    const before = [INTENT, SUBMITTED, polled, failed, FAILED, ended];
    expect(fold(eventsOf([...before, reopened()]))).toMatchObject({
      commands: [{ status: 'running', started_at: at(3), completed_at: null, summary: null }],
      diff: { status: 'pending', path: null, bytes: null },
      cloud_execution: {
        task_id: CLOUD_TASK,
        status_history: [{ word: 'PENDING' }],
        poll_count: 1,
        diff_status: 'pending',
        completed_at: null,
        error: null,
      },
    });
  });

  test('has only the stages as before their start that are run again', () => {
    const [first] = eventsOf([]);
    if (first?.event !== 'run:started') throw new Error('The first event starts the run');
    const stages = ['a', 'b'].map((id) => ({ ...PIPELINE_STAGE, id }));
    const pipeline = { id: 'checks', title: 'Checks', target: null, stages };
    const start = { ...first, payload: { ...first.payload, mode: 'mcp' as const, pipeline } };
    const end = (stage: string, status: 'succeeded' | 'failed'): EventBody => {
      const { body } = ROWS['stage:ended'];
      return {
        event: 'stage:ended',
        payload: { ...(body.payload as Payload<'stage:ended'>), stage, status },
      };
    };
    const [, ...rest] = eventsOf([end('a', 'succeeded'), end('b', 'failed'), reopened('b')]);
    expect(fold([start, ...rest])?.commands).toMatchObject([
      { id: 'a', status: 'succeeded', exit_code: 3, log_path: LOGGED.path },
      { id: 'b', status: 'pending', exit_code: null, log_path: null, completed_at: null },
    ]);
  });
});

describe('the guardrails of a pipeline', () => {
  const start = (guardrails: readonly string[], required = false): RunEvent => {
    const [first] = eventsOf([]);
    if (first?.event !== 'run:started') throw new Error('The first event starts the run');
    const stages = ['a', 'b', 'c'].map((id) => ({
      ...PIPELINE_STAGE,
      id,
      ...(guardrails.includes(id) ? { guardrail: true as const } : {}),
    }));
    const more = required ? { guardrails_required: true as const } : {};
    const pipeline = { id: 'checks', title: 'Checks', target: null, stages, ...more };
    return { ...first, payload: { ...first.payload, mode: 'mcp', pipeline } };
  };
  const end = (stage: string, status: 'succeeded' | 'failed' | 'skipped'): EventBody => ({
    event: 'stage:ended',
    payload: { ...(ROWS['stage:ended'].body.payload as Payload<'stage:ended'>), stage, status },
  });
  const statusAfter = (first: RunEvent, ...bodies: EventBody[]) => {
    const manifest = fold([first, ...eventsOf(bodies).slice(1)]);
    expect(Manifest.safeParse(manifest).error).toBeUndefined();
    return manifest?.guardrail_status;
  };

  test('are counted as they end', () => {
    expect(statusAfter(start(['a', 'c']))).toEqual({
      present: true,
      recommendation: null,
      summary: 'Guardrails: 0 of 2 succeeded, 0 failed, 0 skipped',
      computed_at: at(0),
      counts: { total: 2, succeeded: 0, failed: 0, skipped: 0, other: 2 },
    });
    expect(statusAfter(start(['a', 'c']), end('a', 'succeeded'), end('b', 'failed'))).toMatchObject({
      computed_at: at(9),
      counts: { total: 2, succeeded: 1, failed: 0, skipped: 0, other: 1 },
    });
    expect(statusAfter(start(['a', 'c']), end('a', 'failed'), end('c', 'skipped'))).toMatchObject({
      recommendation: 'Read the log of a',
      summary: 'Guardrails: 0 of 2 succeeded, 1 failed, 1 skipped',
      counts: { total: 2, succeeded: 0, failed: 1, skipped: 1, other: 0 },
    });
  });

  test('are missed where the pipeline requires some and has none', () => {
    expect(statusAfter(start([], true))).toMatchObject({
      present: false,
      recommendation: 'Mark a stage of the pipeline as guardrail: true',
      counts: { total: 0 },
    });
  });

  test('are missed where a part of the pipeline requires some and has none', () => {
    const first = start([]);
    if (first.event === 'run:started') set(first.payload.pipeline, { guardrails_required_in: ['site'] });
    expect(statusAfter(first)).toMatchObject({ present: false, counts: { total: 0 } });
  });

  test('are not spoken of where there are none', () => {
    expect(statusAfter(start([]), end('a', 'failed'))).toBeUndefined();
    expect(fold(eventsOf([]))).not.toHaveProperty('guardrail_status');
  });
});

describe('the end of a run', () => {
  test.each([
    ['pass', 'succeeded'],
    ['fail', 'failed'],
    ['timeout', 'failed'],
    ['config', 'failed'],
    ['infra', 'failed'],
    ['skipped', 'skipped'],
    ['cancelled', 'cancelled'],
    ['stale', 'failed'],
  ] as const)('with outcome %s has status %s', (outcome, status) => {
    const payload = { outcome, reason: null, verdict: 'block', guidance: null } as const;
    expect(fold(eventsOf([{ event: 'run:completed', payload }]))).toMatchObject({ outcome, status });
  });

  test('has a row for every outcome', () => {
    expect(OUTCOMES).toHaveLength(8);
  });

  test.each([
    ['was found, and is gone', 'found', null, null],
    ['was found, and stands there still', 'found', COMMIT, 'pinned'],
    ['could not be looked for', 'not_checked', undefined, null],
  ] as const)('a branch that %s', (_, branch_check, later, evidence) => {
    const { payload } = ROWS['target:resolved'].body as Extract<EventBody, { event: 'target:resolved' }>;
    const resolved: EventBody = {
      event: 'target:resolved',
      payload: { ...payload, head_sha: COMMIT, branch_check },
    };
    const looks: EventBody[] =
      later === undefined
        ? []
        : [
            {
              event: 'target:rechecked',
              payload: { branch_check: later === null ? 'not_found' : 'found', head_sha: later },
            },
          ];
    const manifest = fold(eventsOf([resolved, SUBMITTED, ...looks]));
    expect(manifest).toMatchObject({ branch_check, commit_evidence: evidence });
  });

  test('proof once given is not taken back by a later review', () => {
    const proven: EventBody = { event: 'review:completed', payload: { ...REVIEW, commit_proven: true } };
    const again: EventBody = { event: 'review:completed', payload: REVIEW };
    expect(fold(eventsOf([SUBMITTED, proven, again]))?.commit_evidence).toBe('proven');
  });
});

describe('a failure', () => {
  test('keeps the last state that was read and the time at which the task ended', () => {
    const manifest = fold(
      eventsOf([
        SUBMITTED,
        { event: 'cloud:polled', payload: { status: 'ready', word: 'READY' } },
        { event: 'cloud:ended', payload: { status: 'ready' } },
        { event: 'run:failed', payload: { ...FAILURE, message: 'no diff' } },
      ]),
    );
    expect(manifest?.cloud_execution).toMatchObject({
      status: 'ready',
      completed_at: at(8),
      error: 'no diff',
    });
  });

  test('before anything was sent leaves the command pending', () => {
    const manifest = fold(eventsOf([{ event: 'run:failed', payload: { ...FAILURE, message: 'no' } }]));
    expect(manifest?.commands[0]).toMatchObject({ status: 'pending', completed_at: null });
  });
});

describe('the status history', () => {
  test('holds changes of the word only', () => {
    const words = ['PENDING', 'PENDING', 'PAUSED', 'PENDING', 'READY', 'READY'];
    expect(historyOf(words)).toEqual(['PENDING', 'PAUSED', 'PENDING', 'READY']);
  });

  test('is bounded, and its last entry is the last word all the same', () => {
    const words = Array.from({ length: 120 }, (_, index) => (index % 2 === 0 ? 'PENDING' : 'PAUSED'));
    const history = historyOf([...words, 'READY']);
    expect(history).toHaveLength(MAX_STATUS_HISTORY);
    expect(history.slice(0, 2)).toEqual(['PENDING', 'PAUSED']);
    expect(history.at(-1)).toBe('READY');
  });

  function historyOf(words: readonly string[]): (string | null)[] {
    const steps = words.flatMap((word, index) => pollSteps([index, word, 'unknown']));
    const manifest = fold(numbered([STARTED_STEP as Step, ...steps]));
    expect(manifest?.cloud_execution?.poll_count).toBe(words.length);
    return manifest?.cloud_execution?.status_history.map(({ word }) => word) ?? [];
  }
});

test('folding at once and step by step give the same, and the events stay as they are', () => {
  const whole = numbered(stepsOf({}));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: whole.length }), (cut) => {
      const events = structuredClone(whole.slice(0, cut));
      let manifest: Manifest | null = null;
      for (const event of events) manifest = reduce(manifest, event);
      expect(fold(whole.slice(0, cut))).toEqual(manifest);
      expect(events).toEqual(whole.slice(0, cut));
    }),
  );
});

test('any order of events folds without an error into a manifest of the declared shape', () => {
  const whole = numbered(stepsOf({}));
  fc.assert(
    fc.property(fc.shuffledSubarray(whole), (events) => {
      const manifest = fold(events);
      if (manifest !== null) expect(Manifest.safeParse(manifest).error).toBeUndefined();
    }),
  );
});

test('a run lies in its own folder below its task', () => {
  expect(runFolder('nightly', 'r1')).toBe('.runs/nightly/cli/r1');
});

/** The start of a run, and these events up to second 9. */
function eventsOf(bodies: readonly EventBody[]): RunEvent[] {
  const steps = bodies.map((body, index) => ({ at: 10 - bodies.length + index, body }));
  const events = numbered([STARTED_STEP as Step, ...steps]);
  for (const event of events) expect(readEvent(event)).toEqual(event);
  return events;
}

/** The fields that differ; those of the cloud execution and of the command each by their own path. */
function changed(before: Manifest | null, after: Manifest | null): Record<string, unknown> {
  const [old, now] = [flat(before), flat(after)];
  const differing = Object.entries(now).filter(([name, value]) => !isDeepStrictEqual(old[name], value));
  return Object.fromEntries(differing);
}

function flat(manifest: Manifest | null): Record<string, unknown> {
  if (manifest === null) return {};
  const { cloud_execution: cloud, commands, ...rest } = manifest;
  return {
    ...rest,
    ...prefixed('cloud_execution', cloud ?? {}),
    ...prefixed('commands.0', commands[0] ?? {}),
  };
}

function prefixed(prefix: string, fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${prefix}.${name}`, value]));
}
