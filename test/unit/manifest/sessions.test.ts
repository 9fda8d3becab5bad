import { describe, expect, test } from 'vitest';
import type { EventBody, Payload } from '../../../src/manifest/events.ts';
import {
  approvedStages,
  brokenStage,
  endsOf,
  processOf,
  sessionOf,
  standstillMs,
  unfinishedStages,
} from '../../../src/manifest/sessions.ts';
import { insertAfter, numbered, payloadOf, STARTED, type Step, set, stepsOf } from '../../support/record.ts';

const BY = { host: 'desk', pid: 7, user: 'ann' };
const ANSWER = { request: 'a'.repeat(32), by: BY };
const PROCESS = { host: 'desk', pid: 8, process_start: '1' };
const at = (seconds: number) => new Date(STARTED + seconds * 1000).toISOString();
const reopened = (...stages: string[]): EventBody => ({
  event: 'run:reopened',
  payload: { process: PROCESS, by: BY, stages },
});
const end = (stage: string, how: Partial<Payload<'stage:ended'>>): EventBody => ({
  event: 'stage:ended',
  payload: {
    ...{ stage, status: 'succeeded', ended: 'exited', exit_code: 0, duration_ms: 1, allowed_failure: false },
    ...{ output_bytes: 0, dropped_bytes: 0, log: null, summary: null },
    ...how,
  },
});

/** A run of the stages lint and test, of which these things are told. */
function local(...bodies: EventBody[]) {
  const [start] = stepsOf({ mode: 'mcp' });
  return numbered([start as Step, ...bodies.map((body, index) => ({ at: index + 1, body }))]);
}

describe('a session', () => {
  test('is the whole run, until it is opened again', () => {
    const events = numbered(stepsOf());
    expect(sessionOf(events)).toEqual(events);
    const steps = stepsOf();
    insertAfter(steps, 'build:completed', { at: 90, body: reopened() }, { at: 91, body: reopened('x') });
    expect(sessionOf(numbered(steps)).map(({ timestamp }) => timestamp)).toEqual([at(91)]);
    expect(sessionOf([])).toEqual([]);
  });

  test('has the process that opened it', () => {
    const steps = stepsOf();
    expect(processOf(numbered(steps))).toBeNull();
    set(payloadOf(steps, 'run:started'), { process: { ...PROCESS, pid: 9 } });
    expect(processOf(numbered(steps))).toMatchObject({ pid: 9 });
    expect(processOf(numbered([...steps, { at: 90, body: reopened() }]))).toEqual(PROCESS);
    expect(processOf([])).toBeNull();
  });
});

describe('of the stages', () => {
  test.each<[string, EventBody[], string[]]>([
    ['all are left before they have ended', [], ['lint', 'test']],
    ['one that ended well is not left', [end('lint', {})], ['test']],
    ['one that failed is not left', [end('lint', { status: 'failed', exit_code: 3 })], ['test']],
    [
      'one that was ended with the run is left',
      [end('lint', { status: 'failed', ended: 'cancelled' })],
      ['lint', 'test'],
    ],
    ['one that was not started is left', [end('lint', { status: 'skipped', ended: null })], ['lint', 'test']],
    ['one that could not be started is not left', [end('lint', { status: 'failed', ended: null })], ['test']],
    ['one that is to be run again is left', [end('lint', {}), reopened('lint')], ['lint', 'test']],
    [
      'one that was run again and ended is not left',
      [end('lint', { status: 'failed', ended: 'cancelled' }), reopened('lint'), end('lint', {})],
      ['test'],
    ],
  ])('%s', (_, bodies, left) => {
    expect(unfinishedStages(local(...bodies))).toEqual(left);
  });

  test('one that is not selected is never left', () => {
    const steps = stepsOf({ mode: 'mcp' }).slice(0, 1);
    set(payloadOf(steps, 'run:started').pipeline?.stages[0], { selected: false });
    expect(unfinishedStages(numbered(steps))).toEqual(['test']);
  });

  test('only the ends count that no later session has undone', () => {
    const events = local(
      end('lint', { ended: 'cancelled' }),
      end('test', {}),
      reopened('lint'),
      end('lint', {}),
    );
    expect([...endsOf(events)].map(([id, ends]) => [id, ends.map(({ ended }) => ended)])).toEqual([
      ['test', ['exited']],
      ['lint', ['exited']],
    ]);
  });

  test('one that failed by itself breaks the run; one that was cancelled, or may fail, does not', () => {
    const failed = end('test', { status: 'failed', exit_code: 3, code: 'stage_failed' });
    const cancelled = end('lint', { status: 'failed', ended: 'cancelled', code: 'cancelled' });
    const missed = end('lint', { status: 'skipped', ended: null, code: 'approval_missing' });
    const allowed = end('lint', { status: 'failed', exit_code: 3, allowed_failure: true });
    expect(brokenStage(local(cancelled, failed))).toMatchObject({ stage: 'test', code: 'stage_failed' });
    expect(brokenStage(local(cancelled, missed, allowed))).toBeUndefined();
  });

  test('one is approved in whatever session it was', () => {
    const granted: EventBody = { event: 'approval:granted', payload: { ...ANSWER, stage: 'lint' } };
    expect([...approvedStages(local(granted, reopened('lint')))]).toEqual(['lint']);
    expect(approvedStages(local())).toEqual(new Set());
  });
});

describe('the time in which a run stood still', () => {
  const paused: EventBody = { event: 'run:paused', payload: ANSWER };
  const resumed: EventBody = { event: 'run:resumed', payload: ANSWER };
  const cancelling: EventBody = { event: 'run:cancelling', payload: ANSWER };
  const asked: EventBody = { event: 'approval:requested', payload: { stage: 'a' } };
  const granted: EventBody = { event: 'approval:granted', payload: { ...ANSWER, stage: 'a' } };
  const call: EventBody = { event: 'call:started', payload: { call: 'status', pid: 1, process_start: null } };

  test.each<[string, [number, EventBody][], number]>([
    ['is none where nothing stopped it', [[10, call]], 0],
    [
      'is that of its pauses',
      [
        [10, paused],
        [30, resumed],
        [40, paused],
        [45, resumed],
      ],
      25,
    ],
    [
      'is that of a pause that has not ended',
      [
        [10, paused],
        [20, call],
      ],
      90,
    ],
    [
      'ends with a cancellation',
      [
        [10, paused],
        [30, cancelling],
      ],
      20,
    ],
    [
      'is that of a wait for an approval',
      [
        [10, asked],
        [30, granted],
      ],
      20,
    ],
    [
      'is counted once where two of them overlap',
      [
        [10, asked],
        [20, paused],
        [30, granted],
        [40, resumed],
      ],
      30,
    ],
    [
      'is that without a process, from the last sign of the one before',
      [
        [10, call],
        [70, reopened()],
      ],
      60,
    ],
    [
      'is that without a process, from the pause in which it died',
      [
        [10, paused],
        [20, call],
        [70, reopened()],
      ],
      60,
    ],
    [
      'ends where the run is opened again, whatever was paused',
      [
        [10, paused],
        [70, reopened()],
        [90, call],
      ],
      60,
    ],
    [
      'is cut to the times between which it is asked for',
      [
        [-50, paused],
        [10, resumed],
        [90, paused],
        [150, resumed],
      ],
      20,
    ],
  ])('%s', (_, steps, seconds) => {
    const [start] = stepsOf();
    const first = { ...(start as Step), at: -60 };
    const events = numbered([first, ...steps.map(([time, body]) => ({ at: time, body }))]);
    expect(standstillMs(events, at(0), at(100))).toBe(seconds * 1000);
  });
});
