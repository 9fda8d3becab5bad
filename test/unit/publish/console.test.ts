import { describe, expect, test } from 'vitest';
import { CLOUD_TASK } from '../../support/record.ts';
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
      '   29.0s  assert   28 rules, 1 failed',
      '',
    ]);
  });
});
