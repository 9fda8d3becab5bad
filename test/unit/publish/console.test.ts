import { describe, expect, test } from 'vitest';
import type { EventBody, Payload } from '../../../src/manifest/events.ts';
import { CLOUD_TASK, payloadOf, RUN, set } from '../../support/record.ts';
import { CASES, resultOf, storyOf } from './results.ts';

const URL_OF_TASK = `https://chatgpt.com/codex/tasks/${CLOUD_TASK}`;

describe('the story', () => {
  test('is told in lines with the time since the start', () => {
    expect(storyOf(() => {}).split('\n')).toEqual([
      '    0.0s  admit    run: scenario diff in mode cloud, rehearsal against the embedded emulator',
      '    1.0s  prepare  environment octo/widgets, branch main',
      '    1.0s  prepare  Codex CLI 0.169.0, SHA-256 cccccccccccc…',
      '    2.0s  submit   sending the prompt, best of 1',
      `    4.0s  submit   ${URL_OF_TASK}`,
      '    4.0s  poll     PENDING, poll 1',
      '   14.0s  poll     PENDING, poll 2',
      '   24.0s  poll     READY, poll 3',
      '   24.0s  poll     ended: ready',
      '   26.0s  diff     1 file, +2 -0',
      '',
    ]);
  });

  test('tells of failed reads and of a failed run', () => {
    const failure = {
      class: 'task',
      code: 'task_error',
      phase: 'poll',
      retryable: false,
      guidance: 'g',
    } as const;
    const story = storyOf((steps) => {
      steps.push(
        {
          at: 27,
          body: {
            event: 'cloud:poll_failed',
            payload: { code: 'network_error', message: 'no answer', failures_in_a_row: 1 },
          },
        },
        { at: 28, body: { event: 'run:failed', payload: { ...failure, message: 'ended in ERROR' } } },
        {
          at: 29,
          body: {
            event: 'test:completed',
            payload: { findings: resultOf(CASES['fail-rule']).verdict.findings },
          },
        },
      );
    });
    expect(story.split('\n').slice(-4)).toEqual([
      '   27.0s  poll     network_error: no answer',
      '   28.0s  poll     task_error: ended in ERROR',
      '   29.0s  assert   34 rules, 1 failed',
      '',
    ]);
  });

  test('tells who controls the run, and how a stage that waits is approved', () => {
    const by = { host: 'desk', pid: 7, user: 'ann' };
    const answer = { request: 'a'.repeat(32), by };
    const process = { host: 'desk', pid: 8, process_start: null };
    const story = storyOf((steps) => {
      const bodies: EventBody[] = [
        { event: 'run:paused', payload: answer },
        { event: 'run:resumed', payload: answer },
        { event: 'run:cancelling', payload: answer },
        { event: 'approval:requested', payload: { stage: 'ship' } },
        { event: 'approval:granted', payload: { ...answer, stage: 'ship' } },
        { event: 'run:reopened', payload: { process, by, stages: ['test', 'ship'] } },
        { event: 'run:reopened', payload: { process, by, stages: [] } },
      ];
      steps.push(...bodies.map((body) => ({ at: 30, body })));
    });
    expect(story.split('\n').slice(-8)).toEqual([
      '   30.0s  control  paused by ann@desk',
      '   30.0s  control  resumed by ann@desk',
      '   30.0s  control  cancelling by ann@desk',
      `   30.0s  approve  stage ship waits for an approval: codex-orchestrator approve --run ${RUN} --stage ship`,
      '   30.0s  approve  stage ship is approved by ann@desk',
      '   30.0s  resume   to run: test, ship',
      '   30.0s  resume   the cloud task is watched again',
      '',
    ]);
  });

  test('tells of the stages of a pipeline: which run, how each ended, and where to read why', () => {
    const stage = (id: string, selected: boolean) => ({
      ...{ id, title: id, kind: 'command', command: 'true', role: 'build', parent_pipeline: 'checks' },
      selected,
    });
    const log = { path: '.runs/a/cli/b/stages/02-test.log', sha256: '0'.repeat(64), bytes: 1 };
    const end = (stage: string, more: Partial<Payload<'stage:ended'>> = {}): EventBody => ({
      event: 'stage:ended',
      payload: {
        ...{
          stage,
          status: 'succeeded',
          ended: 'exited',
          exit_code: 0,
          duration_ms: 1234,
          allowed_failure: false,
        },
        ...{ output_bytes: 0, dropped_bytes: 0, log: null, summary: 'all good' },
        ...more,
      },
    });
    const failed = { status: 'failed', exit_code: 3, summary: 'it exited with 3' } as const;
    const events: EventBody[] = [
      { event: 'stage:started', payload: { stage: 'lint', pid: 1, process_start: null } },
      end('lint'),
      end('test', { ...failed, log }),
      end('soft', { ...failed, allowed_failure: true }),
      end('last', { status: 'skipped', summary: 'not run: test' }),
      { event: 'cloud:fallback', payload: { policy: 'auto', code: 'x', message: 'there is no branch' } },
    ];
    const story = storyOf((steps) => {
      const stages = [stage('lint', true), stage('test', true), stage('never', false)];
      const pipeline = { id: 'checks', title: 'Checks', target: null, stages };
      set(payloadOf(steps, 'run:started'), { mode: 'mcp', pipeline });
      steps.splice(1, steps.length, ...events.map((body) => ({ at: 2, body })));
    });
    expect(story.split('\n')).toEqual([
      '    0.0s  admit    run: pipeline checks, 2 of 3 stages, leaving out never, in mode mcp, rehearsal',
      '    2.0s  stage    lint started',
      '    2.0s  stage    lint succeeded in 1.2 s',
      '    2.0s  stage    test failed, after 1.2 s: it exited with 3; log .runs/a/cli/b/stages/02-test.log',
      '    2.0s  stage    soft failed, as it is allowed to, after 1.2 s: it exited with 3',
      '    2.0s  stage    last not run: test',
      '    2.0s  admit    stays on this machine: there is no branch',
      '',
    ]);
  });
});
