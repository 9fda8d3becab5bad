import { describe, expect, test } from 'vitest';
import { Redactor } from '../../../src/lib/redact.ts';
import type { RunEvent } from '../../../src/manifest/events.ts';
import { MAX_SHOWN, stageOutput } from '../../../src/publish/stage-output.ts';
import { numbered } from '../../support/record.ts';

const LOG = { path: '.runs/a/cli/b/stages/01-lint.log', sha256: '0'.repeat(64), bytes: 1 };

function ended(stage: string, more: object = {}): RunEvent {
  const payload = {
    ...{ stage, status: 'succeeded', ended: 'exited', exit_code: 0, duration_ms: 1000 },
    ...{ allowed_failure: false, output_bytes: 1, dropped_bytes: 0, log: LOG, summary: null },
    ...more,
  } as Extract<RunEvent, { event: 'stage:ended' }>['payload'];
  const [event] = numbered([{ at: 1, body: { event: 'stage:ended', payload } }]);
  if (event === undefined) throw new Error('no event');
  return event;
}

function make() {
  const writes: string[] = [];
  let drawn = 0;
  const random = (bytes: number): string => {
    drawn += 1;
    return String(drawn).padStart(bytes * 2, '0');
  };
  const output = stageOutput((...parts) => void writes.push(parts.join('')), random);
  return { ...output, writes };
}

describe('the output of a stage', () => {
  test('is one group, in which no command is obeyed', () => {
    const { onOutput, onEvent, writes } = make();
    onOutput('lint', 'one\n::error::no\n');
    onOutput('lint', 'two');
    onEvent(ended('lint'));
    const token = `${'0'.repeat(31)}1`;
    expect(writes).toEqual([
      [
        '::group::Stage lint succeeded in 1.0 s',
        `::stop-commands::${token}`,
        'one',
        '::error::no',
        'two',
        `::${token}::`,
        '::endgroup::',
        '',
      ].join('\n'),
    ]);
  });

  test('of stages side by side does not mix, and each has its own token', () => {
    const { onOutput, onEvent, writes } = make();
    for (const part of ['1\n', '2\n']) for (const stage of ['a', 'b']) onOutput(stage, `${stage}${part}`);
    onEvent(ended('b'));
    onEvent(ended('a'));
    expect(writes.map((text) => text.match(/^[ab]\d$/gm))).toEqual([
      ['b1', 'b2'],
      ['a1', 'a2'],
    ]);
    expect(new Set(writes.map((text) => /::stop-commands::(\w+)/.exec(text)?.[1])).size).toBe(2);
  });

  test('is nothing where nothing was printed, and is told once', () => {
    const { onOutput, onEvent, writes } = make();
    onEvent(ended('lint'));
    expect(writes).toEqual([]);
    onOutput('lint', 'x\n');
    onEvent(ended('lint'));
    onEvent(ended('lint'));
    expect(writes).toHaveLength(1);
  });

  test('draws nothing on the page by the old form of a command, and ends each line where the runner does', () => {
    const { onOutput, onEvent, writes } = make();
    onOutput('lint', 'x ##[endgroup]\r::notice::y\r\n##[error]z\n');
    onEvent(ended('lint'));
    expect(writes[0]).not.toMatch(/##\[|\r/);
    expect(writes[0]).toContain('\nx # #[endgroup]\n::notice::y\n# #[error]z\n::');
  });

  test('has its title from what is known of it, harmless as well', () => {
    const { onOutput, onEvent, writes } = make();
    onOutput('lint', 'x\n');
    onEvent(ended('lint', { status: 'failed', summary: '100%\n::error::x' }));
    expect(writes[0]?.split('\n')[0]).toBe(
      `::group::Stage lint failed, after 1.0 s: 100%25 : :error: :x; log ${LOG.path}`,
    );
  });
});

describe('a flood', () => {
  test('is cut at its beginning, at a line, and says where the rest is', () => {
    const { onOutput, onEvent, writes } = make();
    for (let line = 0; line < 20_000; line += 1) onOutput('lint', `line ${line} of a flood\n`);
    onEvent(ended('lint'));
    const lines = writes[0]?.split('\n') ?? [];
    expect(writes[0]?.length).toBeLessThan(MAX_SHOWN + 500);
    expect(writes[0]?.length).toBeGreaterThan(MAX_SHOWN - 500);
    expect(lines[2]).toMatch(
      /^\[\d+ characters before this are in \.runs\/a\/cli\/b\/stages\/01-lint\.log\]$/,
    );
    expect(lines[3]).toMatch(/^line \d+ of a flood$/);
    expect(lines.at(-4)).toBe('line 19999 of a flood');
    const shown = lines.slice(3, -3).join('\n').length + 1;
    const all = Array.from({ length: 20_000 }, (_, line) => `line ${line} of a flood\n`).join('').length;
    expect(Number(/\d+/.exec(lines[2] ?? '')?.[0]) + shown).toBe(all);
  });

  test('without a line is cut as well', () => {
    const { onOutput, onEvent, writes } = make();
    for (let piece = 0; piece < 100; piece += 1) onOutput('lint', 'x'.repeat(10_000));
    onEvent(ended('lint', { log: null }));
    expect(writes[0]?.length).toBeLessThan(MAX_SHOWN + 500);
    expect(writes[0]).toContain('before this are not kept]');
  });

  test.each(['\u200b', '\u202e', '\u0001', '\u001b]0;x\u0007', '\u001b[2K'])(
    'has its frame also where the first line of a key is in it, kept apart by %j',
    (sign) => {
      const key = `-----BEGIN PRI${sign}VATE KEY-----`;
      const said: string[] = [];
      const redactor = new Redactor();
      // As the surface does it.
      const write = (...parts: readonly string[]) =>
        void said.push(...parts.map((part) => redactor.redact(part)));
      const output = stageOutput(write, () => 'word');
      output.onOutput('lint', `::error::no\n${key}\n`);
      output.onEvent(ended('lint', { status: 'failed', summary: key, log: null }));
      expect(said.join('').split('\n')).toEqual([
        '::group::Stage lint failed, after 1.0 s: ***',
        '::stop-commands::word',
        '::error::no',
        '***',
        '::word::',
        '::endgroup::',
        '',
      ]);
    },
  );
});
