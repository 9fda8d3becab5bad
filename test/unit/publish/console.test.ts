import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../../src/manifest/events.ts';
import { storyteller } from '../../../src/publish/console.ts';
import { CLOUD_TASK, numbered, RUN, stepsOf } from '../../support/record.ts';
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
      '   26.0s  diff     1 files, +2 -0',
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
      '   29.0s  assert   28 rules, 1 failed',
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

  test('spins on a terminal while it polls, and stops for every other line', () => {
    const calls: string[] = [];
    const tell = storyteller({
      write: (text) => calls.push(text.trim().split(/\s+/)[1] ?? ''),
      spinner: {
        show: (text) => calls.push(`spin ${/poll \d/.exec(text)?.[0]}`),
        stop: () => calls.push('stop'),
      },
    });
    const { manifest } = resultOf(CASES['pass-rehearsal']);
    for (const event of numbered(stepsOf())) tell(event, manifest);
    expect(calls.filter((call) => call.startsWith('spin'))).toEqual([
      'spin poll 1',
      'spin poll 2',
      'spin poll 3',
    ]);
    expect(calls.slice(-4)).toEqual(['stop', 'poll', 'stop', 'diff']);
  });
});
