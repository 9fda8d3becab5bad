/**
 * A run as it is seen on a terminal: `script` gives the bundle a pseudo terminal. Where there is no `script`, nothing of
 * this is proven, and that is said.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CODEX_PATH, rememberCodex } from '../support/known-codex.ts';
import { descendants } from '../support/processes.ts';
import { temporaryFolder } from '../support/temporary.ts';

const CLI = resolve(import.meta.dirname, '../../dist/cli.js');
const HAS_SCRIPT = spawnSync('script', ['-qec', 'exit 7', '/dev/null'], { stdio: 'ignore' }).status === 7;
if (!HAS_SCRIPT)
  process.stderr.write('SKIPPED: what a terminal shows, since there is no script to make one\n');

const ESC = '\u001b';

/** Starts the command line on a terminal of 100 columns. */
async function terminal(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  says = 'echo first; echo working on it',
) {
  const folder = await temporaryFolder();
  const stage = { kind: 'command', id: 'build' };
  const command = `${says}; until [ -e go ]; do sleep 0.05; done`;
  const stages = [
    { ...stage, command },
    { ...stage, id: 'ship', command: 'true' },
  ];
  writeFileSync(
    join(folder.path, 'codex.orchestrator.json'),
    JSON.stringify({ pipelines: [{ id: 'checks', stages }] }),
  );
  writeFileSync(
    join(folder.path, 's.yml'),
    'id: s\ntitle: t\nmode: cloud\nprompt: p\nrehearsal: { script: slow }\n',
  );
  rememberCodex(join(folder.path, '.cache/codex-orchestrator'));
  const line = [process.execPath, CLI, ...words].map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['-qec', `stty cols 100 rows 30; exec ${line}`, '/dev/null'], {
    cwd: folder.path,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: folder.path,
      TMPDIR: folder.path,
      TERM: 'xterm',
      SHELL: '/bin/sh',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (piece) => {
    text += String(piece);
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  return {
    ...folder,
    ended,
    said: () => text,
    go: () => writeFileSync(join(folder.path, 'go'), ''),
    /** Sends a signal to the bundle itself. */
    signal: (name: NodeJS.Signals) => {
      const own = descendants(child.pid ?? 0).filter(
        ({ command }) => command.includes(CLI) && !command.startsWith('sh '),
      );
      for (const { pid } of own.slice(-1)) process.kill(pid, name);
      return own.length;
    },
  };
}

describe.skipIf(!HAS_SCRIPT)('start on a terminal', () => {
  test('shows what runs with a spinner, its time and its last line, and what waits', async () => {
    await using shown = await terminal(['start']);
    await expect.poll(() => shown.said()).toMatch(/build[^\n]* {3,5}[1-9]\d*\.\ds[^\n]*working on it/);
    expect(shown.said()).toMatch(/[\u2800-\u28ff]/);
    expect(shown.said()).toContain('waiting: ship');
    expect(shown.said()).toContain(`${ESC}[36m`);
    shown.go();
    expect(await shown.ended).toBe(0);
    // What stands in the end is the story, below which nothing is left.
    const after = shown.said().slice(shown.said().lastIndexOf(`${ESC}[J`));
    expect(after).toContain('PASS');
    expect(shown.said()).toMatch(/stage {4}build succeeded in \d/);
    expect(shown.said()).not.toContain(`${ESC}[?25l`);
  });

  test('shows a question that waits on its line', async () => {
    await using shown = await terminal(['start'], {}, 'echo first; printf "Overwrite it? [y/N] "');
    await expect.poll(() => shown.said()).toContain('Overwrite it? [y/N]');
    shown.go();
    expect(await shown.ended).toBe(0);
  });

  test('has no colour where NO_COLOR is set', async () => {
    await using shown = await terminal(['start'], { NO_COLOR: '1' });
    await expect.poll(() => shown.said()).toContain('working on it');
    shown.go();
    expect(await shown.ended).toBe(0);
    expect(shown.said().replaceAll(ESC, '␛')).not.toMatch(/␛\[\d+m/);
    expect(shown.said()).toContain(`${ESC}[?7l`);
  });

  test.each([
    ['a dumb terminal', ['start'], { TERM: 'dumb' }],
    ['continuous integration', ['start'], { CI: 'true' }],
  ])('has plain lines on %s', async (_, words, env) => {
    await using shown = await terminal(words, env);
    await expect.poll(() => shown.said()).toContain('build started');
    shown.go();
    expect(await shown.ended).toBe(0);
    expect(shown.said()).not.toContain(ESC);
    expect(shown.said()).toContain('ship succeeded');
  });

  test('says the result only where that was asked for', async () => {
    await using shown = await terminal(['start', '--quiet']);
    shown.go();
    expect(await shown.ended).toBe(0);
    expect(shown.said()).not.toContain('stage    build');
    expect(shown.said()).not.toContain(ESC);
  });
});

describe.skipIf(!HAS_SCRIPT)('an interrupt on a terminal', () => {
  test('cancels a run that polls, and its record is closed', async () => {
    const words = ['canary', '--rehearse', '--scenario=s.yml', `--codex-path=${CODEX_PATH}`];
    await using shown = await terminal([...words, '--poll-interval-seconds=0.2']);
    await expect.poll(() => shown.said()).toMatch(/cloud task[^\n]*PENDING, poll/);
    expect(shown.signal('SIGINT')).toBeGreaterThan(0);
    expect(await shown.ended).toBe(130);
    const runs = join(shown.path, '.runs/s/cli');
    const verdict = readFileSync(join(runs, readdirSync(runs)[0] ?? '', 'verdict.json'), 'utf8');
    expect(JSON.parse(verdict)).toMatchObject({ outcome: 'cancelled' });
    expect(shown.said()).toContain('CANCELLED (REHEARSAL)');
  });
});
