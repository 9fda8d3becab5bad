/** The story on a terminal: what it looks like is read off a small terminal that obeys what is written. */
import { describe, expect, test } from 'vitest';
import { liveStory, type Screen } from '../../../src/publish/live.ts';
import { numbered, STARTED, type Step, stepsOf } from '../../support/record.ts';
import { CASES, resultOf } from './results.ts';

const { manifest } = resultOf(CASES['pass-rehearsal']);

const ESC = '\u001b';
/** Stands for the escape character, which no pattern may hold. */
const SIGN = '␛';

/** Lines of a terminal after what was written; knows the sequences that are used and throws for any other. */
function shownBy(text: string): string[] {
  const lines = [''];
  let at = 0;
  for (const [part] of text.replaceAll(ESC, SIGN).matchAll(/␛\[[?\d;]*[A-Za-z]|\r|\n|[^␛\r\n]+/g)) {
    if (part === '\n') {
      at += 1;
      lines[at] ??= '';
    } else if (part === `${SIGN}[J`) lines.length = at;
    else if (/^␛\[\d+A$/.test(part)) at -= Number(part.slice(2, -1));
    else if (part.startsWith(SIGN)) expect(part).toMatch(/^␛\[(?:\?7[lh]|36m|2m|0m)$/);
    else if (part !== '\r') lines[at] = `${lines[at] ?? ''}${part}`;
    lines[at] ??= '';
  }
  return lines.slice(0, -1);
}

function make(options: Partial<Screen> = {}) {
  const writes: string[] = [];
  const ticking = new Set<() => void>();
  let now = STARTED;
  const story = liveStory({
    write: (text) => void writes.push(text),
    columns: () => 60,
    rows: () => 24,
    colour: false,
    plainSigns: true,
    now: () => now,
    repeat: (_, work) => {
      ticking.add(work);
      return () => void ticking.delete(work);
    },
    ...options,
  });
  return {
    story,
    tell: (...steps: readonly Step[]) => {
      for (const event of numbered(steps)) story.onEvent(event, manifest);
    },
    tick: (seconds: number) => {
      now = STARTED + seconds * 1000;
      for (const work of ticking) work();
    },
    ticking,
    writes,
    shown: () => shownBy(writes.join('')),
  };
}

const started = (stage: string, at = 0): Step => ({
  at,
  body: { event: 'stage:started', payload: { stage, pid: 1, process_start: null } },
});
const ended = (stage: string, at = 2): Step => ({
  at,
  body: {
    event: 'stage:ended',
    payload: {
      ...{ stage, status: 'succeeded', ended: 'exited', exit_code: 0, duration_ms: at * 1000 },
      ...{ allowed_failure: false, output_bytes: 0, dropped_bytes: 0, log: null, summary: null },
    },
  },
});
function begun(...ids: readonly string[]): Step {
  const [first] = stepsOf({ mode: 'mcp' });
  if (first?.body.event !== 'run:started') throw new Error('A run needs its first event');
  const stage = {
    kind: 'command',
    command: 'x',
    role: 'build',
    parent_pipeline: 'checks',
    selected: true,
  } as const;
  const stages = ids.map((id) => ({ ...stage, id, title: id }));
  const pipeline = { id: 'checks', title: 'Checks', target: null, stages };
  return { at: 0, body: { ...first.body, payload: { ...first.body.payload, mode: 'mcp', pipeline } } };
}

describe('stages', () => {
  test('stand below the story while they run, with time and last line, and wait in a row of their own', () => {
    const terminal = make();
    terminal.tell(begun('lint', 'test', 'publish'), started('lint'), started('test'));
    terminal.story.onOutput('lint', 'one\ntwo\n');
    terminal.story.onOutput('test', '\u001b[32mhalf of a line');
    terminal.tick(12.34);
    expect(terminal.shown()).toEqual([
      expect.stringContaining('pipeline checks, 3 of 3 stages'),
      expect.stringMatching(/^[-\\|/] lint {5}12\.3s {2}two$/),
      expect.stringMatching(/^[-\\|/] test {5}12\.3s {2}half of a line$/),
      'waiting: publish',
    ]);
  });

  test('show a line that has no end yet, and where it goes on how it looks by then', () => {
    const terminal = make();
    terminal.tell(begun('lint'), started('lint'));
    let rest = '';
    terminal.story.onUnfinished('lint', () => rest);
    terminal.story.onOutput('lint', 'one\nOverwrite ');
    rest = 'it? [y/N] ';
    terminal.tick(1);
    expect(terminal.shown().at(-1)).toMatch(/s {2}Overwrite it\? \[y\/N\]$/);
    terminal.story.onOutput('lint', 'it? [y/N] y\n 40%\r');
    rest = '';
    terminal.tick(2);
    expect(terminal.shown().at(-1)).toMatch(/s {2}40%$/);
    rest = ' 45%';
    terminal.tick(3);
    expect(terminal.shown().at(-1)).toMatch(/s {2}45%$/);
    expect(terminal.shown()).toHaveLength(2);
  });

  test('become a line of the story when they have ended', () => {
    const terminal = make();
    terminal.tell(begun('lint', 'test'), started('lint'), started('test'), ended('lint'));
    terminal.tick(3);
    expect(terminal.shown().slice(1)).toEqual([
      '    2.0s  stage    lint succeeded in 2.0 s',
      expect.stringMatching(/test/),
    ]);
    terminal.tell(ended('test'));
    expect(terminal.shown().slice(1)).toEqual([
      '    2.0s  stage    lint succeeded in 2.0 s',
      '    2.0s  stage    test succeeded in 2.0 s',
    ]);
    expect(terminal.ticking.size).toBe(0);
  });

  test('are heard before their start is recorded', () => {
    const terminal = make();
    terminal.story.onOutput('lint', 'early\n');
    terminal.tell(begun('lint'), started('lint'));
    expect(terminal.shown().at(-1)).toContain('early');
  });

  test('are cut to the width, and to the height, of the terminal', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `stage-${index}`);
    const terminal = make({ columns: () => 40, rows: () => 6 });
    terminal.tell(begun(...ids), ...ids.map((id) => started(id)));
    terminal.story.onOutput('stage-0', `${'x'.repeat(500)}\n`);
    terminal.tick(1);
    const rows = terminal.shown().slice(1);
    expect(rows).toHaveLength(5);
    for (const row of rows) expect(row.length).toBeLessThan(40);
    expect(rows[0]).toContain('xxx…');
  });

  test('do nothing to the terminal by what they print', () => {
    const terminal = make();
    terminal.tell(begun('lint'), started('lint'));
    terminal.story.onOutput('lint', 'a\u001b[2J\u001b]0;title\u0007b\u0007\u009bJ\n');
    terminal.tick(1);
    expect(terminal.shown().at(-1)).toMatch(/ab$/);
  });
});

describe('a cloud task', () => {
  test('stands below the story with its last state, and a poll is no line', () => {
    const terminal = make();
    const steps = stepsOf();
    const upTo = steps.findLastIndex(({ body }) => body.event === 'cloud:polled');
    terminal.tell(...steps.slice(0, upTo + 1));
    terminal.tick(30);
    expect(terminal.shown().at(-1)).toMatch(/cloud task {5}\d+\.\ds {2}READY, poll 3$/);
    expect(terminal.shown().filter((line) => /PENDING/.test(line))).toEqual([]);
    terminal.tell(...steps);
    expect(terminal.shown().at(-1)).toContain('diff     1 file');
  });
});

describe('the end', () => {
  test('takes the rows away, wherever it comes, and ticks no more', () => {
    const terminal = make();
    terminal.tell(begun('lint', 'test'), started('lint'));
    terminal.story.stop();
    expect(terminal.shown()).toEqual([expect.stringContaining('pipeline checks')]);
    expect(terminal.ticking.size).toBe(0);
    const before = terminal.writes.length;
    terminal.story.stop();
    expect(terminal.writes).toHaveLength(before);
  });
});

describe('colours', () => {
  test('are there where they are wanted, and nowhere else', () => {
    for (const colour of [true, false]) {
      const terminal = make({ colour });
      terminal.tell(begun('lint', 'test'), started('lint'));
      terminal.story.onOutput('lint', 'words\n');
      terminal.tick(1);
      expect(/␛\[\d+m/.test(terminal.writes.join('').replaceAll(ESC, SIGN))).toBe(colour);
      expect(terminal.shown().at(-1)).toBe('waiting: test');
    }
  });

  test('come with signs of their own, but for a terminal that lacks them', () => {
    const terminal = make({ plainSigns: false });
    terminal.tell(begun('lint'), started('lint'));
    expect(terminal.shown().at(-1)).toMatch(/^[\u2800-\u28ff] lint/);
  });
});
