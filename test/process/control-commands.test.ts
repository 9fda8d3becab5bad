/** Control of a run from another shell, by the commands that people type. */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isRunning } from '../../src/lib/process.ts';
import { reapRun } from '../support/other-shell.ts';
import { COMPILED } from '../support/system.ts';

const CLI = join(resolve(import.meta.dirname, '../..'), 'dist/cli.js');
const WAITS = 'touch started; while [ ! -e go ]; do sleep 0.05; done';

let folder = '';
let running: ChildProcess | null = null;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'control-')));
});
afterEach(async () => {
  running?.kill('SIGKILL');
  await expect.poll(() => running?.signalCode ?? running?.exitCode).not.toBeNull();
  // What it left is ended as status would end it, which two tests look at.
  for (const run of globSync(join(folder, '.runs/*/cli/*'))) await reapRun(run);
  running = null;
  rmSync(folder, { recursive: true, force: true });
});

function environment() {
  return { ...COMPILED, PATH: process.env.PATH ?? '', HOME: folder, TMPDIR: tmpdir() };
}

function cli(...args: string[]) {
  const options = { cwd: folder, env: environment(), extendEnv: false, reject: false } as const;
  return execa(process.execPath, [CLI, ...args], options);
}

async function told(...args: string[]): Promise<Record<string, unknown>> {
  const { stdout, exitCode } = await cli(...args, '--format=json');
  return { exitCode, ...(JSON.parse(stdout) as Record<string, unknown>) };
}

/** Starts a pipeline of these stages and waits until the first one runs. */
async function start(...stages: object[]): Promise<void> {
  const all = stages.map((stage, index) => ({ kind: 'command', id: `s${index}`, ...stage }));
  writeFileSync(
    join(folder, 'codex.orchestrator.json'),
    JSON.stringify({ pipelines: [{ id: 'p', stages: all }] }),
  );
  running = spawn(process.execPath, [CLI, 'start', '--quiet'], {
    cwd: folder,
    env: environment(),
    stdio: 'ignore',
  });
  await expect.poll(() => existsSync(join(folder, 'started'))).toBe(true);
}

describe.skipIf(process.platform === 'win32')('a running run', () => {
  test('is paused, resumed and cancelled by another shell, and says what it did', async () => {
    await start({ command: WAITS });
    expect(await told('pause')).toMatchObject({ exitCode: 0, action: 'pause', answer: 'done' });
    for (const command of ['assert', 'gate'])
      expect(await told(command, 'latest')).toMatchObject({
        exitCode: 3,
        message: 'The run latest is under way',
      });
    expect(await told('pause')).toMatchObject({
      exitCode: 1,
      answer: 'refused',
      message: 'the run is paused already',
    });
    expect(await told('resume', '--run', 'latest')).toMatchObject({
      exitCode: 0,
      action: 'resume',
      answer: 'done',
    });
    expect(await told('cancel', 'latest')).toMatchObject({ exitCode: 0, action: 'cancel', answer: 'done' });
    await expect.poll(() => running?.exitCode).toBe(130);
    expect(await told('cancel')).toMatchObject({ exitCode: 3, reason: 'input_invalid' });
  });

  test('waits for the approval of a stage', async () => {
    await start({ command: 'touch started' }, { command: 'true', requires_approval: true });
    await expect.poll(async () => (await told('approve')).answer, { interval: 200 }).toBe('done');
    await expect.poll(() => running?.exitCode).toBe(0);
  });
});

describe.skipIf(process.platform !== 'linux')('a run whose process was killed', () => {
  test('is told to be dead, and resumed from the stage that has no end', async () => {
    await start({ command: WAITS }, { command: 'true' });
    running?.kill('SIGKILL');
    await expect.poll(() => running?.signalCode).toBe('SIGKILL');
    const { stdout, stderr } = await cli('status');
    expect(stderr).toContain('The process of the run is dead. Go on with it by');
    expect(stdout).toContain('  INTERRUPTED, its process is dead, phase ');
    expect(await told('status')).toMatchObject({ dead: true, ended: false });
    // What stands in place of its lock keeps nobody from being told.
    const lock = join(folder, '.runs/p/cli', readdirSync(join(folder, '.runs/p/cli'))[0] ?? '', 'run.lock');
    mkdirSync(lock);
    expect(await told('status')).toMatchObject({ dead: true });
    rmdirSync(lock);
    expect((await cli('pause')).exitCode).toBe(3);
    writeFileSync(join(folder, 'go'), '');
    expect(await told('resume')).toMatchObject({ exitCode: 0, outcome: 'pass' });
    expect(await told('resume')).toMatchObject({ exitCode: 3, reason: 'input_invalid' });
  });
});

test('a run is named once', async () => {
  const { exitCode, stderr } = await cli('pause', 'latest', '--run', 'latest');
  expect(exitCode).toBe(2);
  expect(stderr).toContain("Option --run cannot be used with the argument 'run'");
});

describe.skipIf(process.platform !== 'linux')('status --watch', () => {
  /** What somebody sees who looks on until it ends. */
  async function watching() {
    const seen = { text: '' };
    const watch = cli('status', '--watch');
    watch.stdout.on('data', (text) => {
      seen.text += String(text);
    });
    await expect.poll(() => seen.text, { timeout: 60_000 }).toContain('running s0');
    return { ended: watch };
  }

  test('ends with the process of the run, and what that left behind with it', async () => {
    await start({ command: `echo $$ > pid; ${WAITS}` });
    const watch = await watching();
    running?.kill('SIGKILL');
    const { exitCode, stdout, stderr } = await watch.ended;
    expect(exitCode).toBe(0);
    expect(stdout).toContain('  INTERRUPTED, its process is dead, phase stage');
    expect(stderr).toContain('The process of the run is dead. Go on with it by');
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    await expect.poll(() => isRunning(pid, null)).toBe(false);
  });

  test('follows a run that is gone on with, whatever it had come to before', async () => {
    await start({ command: WAITS });
    await cli('cancel');
    await expect.poll(() => running?.exitCode).toBe(130);
    running = spawn(process.execPath, [CLI, 'resume', '--quiet'], {
      cwd: folder,
      env: environment(),
      stdio: 'ignore',
    });
    await expect.poll(() => told('status')).toMatchObject({ status: 'in_progress' });
    const watch = await watching();
    expect(await told('status')).toMatchObject({ ended: false, phase: 'stage', verdict: null });
    writeFileSync(join(folder, 'go'), '');
    expect((await watch.ended).stdout).toMatch(/IN PROGRESS[\s\S]*PASS\n/);
  });
});

describe.skipIf(process.platform === 'win32')('the history', () => {
  test('says of a run that is paused that it is', async () => {
    await start({ command: WAITS });
    expect((await cli('runs')).stdout).toContain('in_progress');
    await told('pause');
    expect((await cli('runs')).stdout).toMatch(/ paused$/m);
    expect(await told('runs')).toMatchObject({ runs: [{ status_detail: 'paused', dead: false }] });
    await told('cancel');
  });
});
