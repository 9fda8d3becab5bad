import { describe, expect, test } from 'vitest';
import { partsOf, timelineBlock } from '../../../src/publish/timeline.ts';
import { insertAfter, numbered, payloadOf, remove, STARTED, set, stepsOf } from '../../support/record.ts';
import { besideOf, CASES } from './results.ts';

const spansOf = (events: Parameters<typeof partsOf>[0]) =>
  partsOf(events).map(({ name, fromMs, toMs, bad }) => [
    name,
    (fromMs - STARTED) / 1000,
    (toMs - STARTED) / 1000,
    bad,
  ]);

describe('the parts of a run', () => {
  test('are those of its cloud task, from the submit to the diff', () => {
    expect(spansOf(besideOf(CASES['pass-live']).events)).toEqual([
      ['prepare', 0, 2, false],
      ['submit', 2, 4, false],
      ['work', 4, 24, false],
      ['diff', 24, 26, false],
      ['judge', 26, 27, false],
    ]);
  });

  test('tell the queue from the work where the task was seen to begin', () => {
    const events = numbered(
      stepsOf({
        polls: [
          [4, 'PENDING', 'queued'],
          [14, 'RUNNING', 'running'],
          [24, 'READY', 'ready'],
        ],
      }),
    );
    expect(spansOf(events).slice(2, 4)).toEqual([
      ['queue', 4, 14, false],
      ['work', 14, 24, false],
    ]);
  });

  test('go on to the end of the run, and are marked, where they have none of their own', () => {
    expect(spansOf(besideOf(CASES.timeout).events).find(([name]) => name === 'work')).toEqual([
      'work',
      4,
      5,
      true,
    ]);
  });

  test('are its stages where it has some; one that may fail is not marked', () => {
    const events = numbered(stepsOf({ mode: 'mcp' }));
    expect(spansOf(events).slice(1, 3)).toEqual([
      ['stage lint', 2, 2, false],
      ['stage test', 5, 5, false],
    ]);
    const failing = numbered(
      stepsOf({
        mode: 'mcp',
        steps: (steps) => set(payloadOf(steps, 'stage:ended'), { allowed_failure: false }),
      }),
    );
    expect(spansOf(failing)[2]).toEqual(['stage test', 5, 5, true]);
  });

  test('are none without events', () => {
    expect(partsOf([])).toEqual([]);
    expect(timelineBlock([])).toBe('');
  });
});

test.each([
  ['an end of the block', '```\n# owned'],
  ['a directive', '%%{init: {"securityLevel": "loose"}}%%'],
  ['a click', 'x\nclick x href "https://evil.example"'],
  ['a new task', 'x :crit, 0, 1\nsection owned'],
  ['HTML', '<img src=x onerror=alert(1)>'],
  ['an entity', '#lt;script#gt;; a'],
  ['text that is turned around', '\u202egnp.exe'],
])('%s in the name of a stage is no more than a name in the chart', (_, name) => {
  const events = numbered(
    stepsOf({
      mode: 'mcp',
      steps: (steps) => {
        remove(steps, 'stage:ended');
        for (const { body } of steps) if (body.event === 'stage:started') body.payload.stage = name;
        insertAfter(steps, 'stage:started');
      },
    }),
  );
  const block = timelineBlock(events);
  const chart = /```mermaid\n([\s\S]*?)\n```/.exec(block)?.[1] ?? '';
  const tasks = chart.split('\n').filter((line) => /:(?:done|crit), /.test(line));
  expect(tasks).toHaveLength(partsOf(events).length);
  expect(chart.split('\n')).toHaveLength(tasks.length + 5);
  for (const line of tasks)
    expect(line).toMatch(
      /^ {2}(?:prepare|judge|stage [\p{L}\p{N} ._…-]+), [\w. ]+ :(?:done|crit), \d+, \d+$/u,
    );
  expect(block.split('```')).toHaveLength(3);
});
