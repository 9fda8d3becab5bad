import { describe, expect, test } from 'vitest';
import {
  EVENT_NAMES,
  type EventBody,
  eventsOf,
  findEvent,
  type RunEvent,
  readEvent,
} from '../../../src/manifest/events.ts';
import { insertAfter, numbered, stepsOf } from '../../support/record.ts';

/** One event of every kind, as it stands in a line. */
const EVENTS = exampleEvents();

test('there is an example of every event', () => {
  expect(EVENTS.map(({ event }) => event).toSorted()).toEqual(EVENT_NAMES.toSorted());
});

describe('an event', () => {
  test.each(EVENTS)('$event is read as it was written', (event) => {
    expect(readEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
  });

  test.each(EVENTS)('$event is none with a field more, in its payload or beside it', (event) => {
    expect(readEvent({ ...event, actor: 'runner' })).toBeNull();
    expect(readEvent({ ...event, payload: { ...event.payload, more: 1 } })).toBeNull();
  });

  test.each(EVENTS)('$event is none where a field of its payload is missing', (event) => {
    for (const name of Object.keys(event.payload)) {
      const payload = Object.fromEntries(Object.entries(event.payload).filter(([key]) => key !== name));
      expect([name, readEvent({ ...event, payload })]).toEqual([name, null]);
    }
  });

  test.each([
    ['schema_version', 2],
    ['seq', 0],
    ['seq', 1.5],
    ['timestamp', '2026-01-01 00:00:00'],
    ['timestamp', 'yesterday'],
    ['task_id', null],
    ['run_id', 7],
    ['event', 'run:began'],
    ['event', 'run_started'],
    ['payload', null],
    ['payload', []],
  ])('with %s %j is none', (name, value) => {
    expect(readEvent({ ...EVENTS[0], [name]: value })).toBeNull();
  });

  test.each([null, undefined, 7, 'text', [], {}])('%j is none', (value) => {
    expect(readEvent(value)).toBeNull();
  });
});

describe('among events', () => {
  const events = numbered(stepsOf());

  test('all of one name are found in order, and the first alone', () => {
    const polls = eventsOf(events, 'cloud:polled');
    expect(polls.map(({ payload }) => payload.word)).toEqual(['PENDING', 'PENDING', 'READY']);
    expect(findEvent(events, 'cloud:polled')).toBe(polls[0]);
  });

  test('one that is not there is undefined', () => {
    expect(findEvent(events, 'run:completed')).toBeUndefined();
    expect(eventsOf(events, 'run:completed')).toEqual([]);
  });
});

function exampleEvents(): RunEvent[] {
  const steps = stepsOf();
  const finding = {
    rule: 'no-secret',
    title: 'No file of the run holds a secret',
    severity: 'error',
    status: 'passed',
    expected: 'none',
    actual: 'none',
    pointer: '',
    cure: 'Replace it',
  } as const;
  const bodies: EventBody[] = [
    { event: 'test:completed', payload: { findings: [finding] } },
    {
      event: 'review:completed',
      payload: { approved: true, feedback: 'yes', outcome: 'pass', reason: null, commit_proven: true },
    },
    {
      event: 'run:completed',
      payload: { outcome: 'pass', reason: null, verdict: 'allow', guidance: null },
    },
    {
      event: 'diff:attempt',
      payload: {
        ...{ nth: 2, status: 'unavailable', path: null, sha256: null, bytes: null },
        ...{ files: null, additions: null, deletions: null },
      },
    },
    {
      event: 'credential:checked',
      payload: {
        ...{ kind: 'chatgpt', access_expires: null, last_refresh: null },
        ...{ will_rotate: true, days_left: 0, warning: null },
      },
    },
    { event: 'credential:rotated', payload: { state: 'kept', to: 'a secret', message: null } },
    { event: 'target:rechecked', payload: { branch_check: 'not_found', head_sha: null } },
    { event: 'cloud:in_doubt', payload: { message: 'no answer', candidates: [] } },
    {
      event: 'call:retrying',
      payload: { call: 'list', code: 'network_error', tries: 1, wait_ms: 5 },
    },
    { event: 'apply:started', payload: { sha256: 'd'.repeat(64), by: { host: 'desk', pid: 7, user: null } } },
    {
      event: 'apply:completed',
      payload: {
        status: 'failed',
        sha256: 'd'.repeat(64),
        files: 2,
        forced: 'timeout',
        allowed: ['.npmrc'],
        message: 'it does not fit',
        by: { host: 'desk', pid: 7, user: null },
      },
    },
    {
      event: 'cloud:poll_failed',
      payload: { code: 'network_error', message: 'no answer', failures_in_a_row: 1 },
    },
    {
      event: 'run:failed',
      payload: {
        class: 'task',
        code: 'task_error',
        phase: 'poll',
        retryable: false,
        guidance: 'Open it',
        message: 'ended in ERROR',
      },
    },
  ];
  const stage = 'lint';
  bodies.push(
    { event: 'stage:started', payload: { stage, pid: 7, process_start: '99' } },
    {
      event: 'stage:ended',
      payload: {
        stage,
        status: 'succeeded',
        ended: 'exited',
        exit_code: 0,
        duration_ms: 5,
        allowed_failure: false,
        output_bytes: 0,
        dropped_bytes: 0,
        log: null,
        summary: null,
      },
    },
    { event: 'agent:event', payload: { stage, kind: 'message', summary: 'Done' } },
    { event: 'agent:completed', payload: { stage, usage: null } },
    { event: 'cloud:fallback', payload: { policy: 'auto', code: 'codex_missing', message: 'no CLI' } },
  );
  const answer = { request: 'f'.repeat(32), by: { host: 'desk', pid: 77, user: null } };
  bodies.push(
    { event: 'run:paused', payload: answer },
    { event: 'run:resumed', payload: answer },
    { event: 'run:cancelling', payload: answer },
    { event: 'approval:requested', payload: { stage } },
    { event: 'approval:granted', payload: { ...answer, stage } },
    { event: 'control:refused', payload: { ...answer, action: 'pause', why: 'the run is paused already' } },
    {
      event: 'run:reopened',
      payload: {
        process: { host: 'desk', pid: 7, process_start: null },
        by: answer.by,
        stages: [stage],
      },
    },
  );
  insertAfter(steps, 'build:completed', ...bodies.map((body) => ({ at: 30, body })));
  const events = numbered(steps);
  return events.filter(({ event }, index) => events.findIndex((other) => other.event === event) === index);
}
