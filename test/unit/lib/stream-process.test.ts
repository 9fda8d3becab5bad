import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/lib/clock.ts';
import { RunClock } from '../../../src/lib/run-clock.ts';
import {
  argumentsFor,
  captureChild,
  type StreamRequest,
  streamChild,
} from '../../../src/lib/stream-process.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const BIN = resolve(import.meta.dirname, '../../fixtures/bin');
const PATH = '/usr/local/bin:/usr/bin:/bin';

const outer = process.env.TMPDIR;
/** Where sockets are made, so that a test can look there and clear it. */
let temporary = '';

beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'codex-orchestrator-test-'));
  process.env.TMPDIR = temporary;
});

afterAll(async () => {
  if (outer === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = outer;
  await rm(temporary, { recursive: true, force: true });
});

/** Runs a line of shell, and gives how it ended with what it printed. */
async function shell(line: string, more: Partial<StreamRequest> = {}) {
  const pieces: Buffer[] = [];
  const result = await streamChild({
    file: '/bin/sh',
    args: ['-c', line],
    cwd: '/',
    env: { PATH },
    timeoutMs: 60_000,
    onOutput: (bytes) => pieces.push(Buffer.from(bytes)),
    ...more,
  });
  return { ...result, text: Buffer.concat(pieces).toString('utf8') };
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    if (process.platform !== 'linux') return true;
    // A process that has ended and waits to be collected still takes signals.
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

describe.skipIf(process.platform === 'win32')('streamChild', () => {
  it('tells the exit status, and both streams in the order they came', async () => {
    const result = await shell('echo one; echo two >&2; echo three; exit 3');
    expect(result).toMatchObject({
      ended: 'exited',
      exitCode: 3,
      signal: null,
      error: null,
      outputBytes: 14,
    });
    expect(result.text).toBe('one\ntwo\nthree\n');
  });

  it('gives the child the environment it was told, and an empty standard input', async () => {
    const { text } = await shell('cat; env', { env: { ONLY: 'this' } });
    expect(text.split('\n').filter((line) => !/^(PWD|_|SHLVL|OLDPWD)=/.test(line) && line !== '')).toEqual([
      'ONLY=this',
    ]);
  });

  it('gives the child nothing of our own environment', async () => {
    process.env.CODEX_ORCHESTRATOR_TEST_LEAK = 'leaked';
    try {
      const env = { ONLY: 'this', 'WITH SPACE': 'a\nb' };
      const { text } = await shell('', { file: '/usr/bin/env', args: ['-0'], env });
      expect(text.split('\0').filter(Boolean).toSorted()).toEqual(['ONLY=this', 'WITH SPACE=a\nb']);
    } finally {
      delete process.env.CODEX_ORCHESTRATOR_TEST_LEAK;
    }
  });

  it('lets a child wait that prints faster than it is read, as on a pipe', async () => {
    const nothing = new Int32Array(new SharedArrayBuffer(4));
    const bytes = 4 * 1024 * 1024;
    const onOutput = () => void Atomics.wait(nothing, 0, 0, 1);
    // Where its end did not block, `head` would fail with EAGAIN.
    expect(await shell(`head -c ${bytes} /dev/zero`, { onOutput })).toMatchObject({
      exitCode: 0,
      outputBytes: bytes,
    });
  });

  it('counts every byte of a large output', async () => {
    const bytes = 200 * 1024 * 1024;
    expect(await shell(`head -c ${bytes} /dev/zero`, { onOutput: () => {} })).toMatchObject({
      ended: 'exited',
      exitCode: 0,
      outputBytes: bytes,
    });
  });

  it('ends the child where what hears it throws, and throws it again', async () => {
    const fault = new RangeError('Invalid string length');
    const pids: number[] = [];
    let heard = 0;
    const onOutput = () => {
      heard += 1;
      throw fault;
    };
    const line = 'echo one; while echo more; do sleep 0.01; done';
    await expect(shell(line, { onOutput, onStart: (pid) => pids.push(pid) })).rejects.toBe(fault);
    expect(heard).toBe(1);
    expect(pids.map(runs)).toEqual([false]);
  });

  it('tells a signal that somebody else sent', async () => {
    expect(await shell('kill -USR1 $$')).toMatchObject({
      ended: 'signalled',
      exitCode: null,
      signal: 'SIGUSR1',
    });
  });

  it('says why a child could not be started', async () => {
    expect(await shell('', { file: '/nowhere/at-all' })).toMatchObject({
      ended: 'not_started',
      error: expect.stringMatching('ENOENT'),
    });
    expect(await shell('true', { cwd: '/nowhere' })).toMatchObject({
      ended: 'not_started',
      error: expect.stringMatching('ENOENT'),
    });
  });

  it.each([
    ['whose folder is a file', { cwd: '/etc/passwd' }, 'ENOTDIR'],
    ['with more arguments than the system takes', { args: ['-c', 'x'.repeat(4 << 20)] }, 'E2BIG'],
    ['with an argument that no program can be given', { args: ['-c', 'a\0b'] }, 'null bytes'],
  ])('says why a child %s could not be started, though node throws for it', async (_, more, error) => {
    const started: number[] = [];
    const result = await shell('', { ...more, onStart: (pid) => started.push(pid) });
    expect(result).toMatchObject({ ended: 'not_started', exitCode: null, outputBytes: 0 });
    expect(result.error).toContain(error);
    expect(started).toEqual([]);
  });

  it('leaves no socket for a child to find, and needs none to be left from the child before', async () => {
    expect(await shell(`ls -A ${temporary}; rm -rf ${temporary}/*`)).toMatchObject({ text: '' });
    expect(await shell('echo next')).toMatchObject({ ended: 'exited', text: 'next\n' });
  });

  it('reads pipes where no socket can be made', async () => {
    // A folder that is not there, and one that is, with a name too long for a socket in it.
    process.env.TMPDIR = join(temporary, 'x'.repeat(150));
    try {
      expect(await shell('echo one; echo two >&2')).toMatchObject({ ended: 'exited', outputBytes: 8 });
      await mkdir(process.env.TMPDIR);
      expect(await shell('echo one; echo two >&2')).toMatchObject({ ended: 'exited', outputBytes: 8 });
    } finally {
      process.env.TMPDIR = temporary;
      await rm(join(temporary, 'x'.repeat(150)), { recursive: true, force: true });
    }
  });

  it('refuses a relative path', async () => {
    await expect(shell('', { file: 'sh' })).rejects.toThrow(TypeError);
  });

  it('ends a child that ignores SIGTERM at its time limit, with what it started', async () => {
    const started = Date.now();
    const result = await shell("trap '' TERM; sleep 300 & echo $!; while :; do sleep 1; done", {
      timeoutMs: 4000,
    });
    expect(result).toMatchObject({ ended: 'timed_out', exitCode: null });
    await expect.poll(() => runs(Number(result.text.trim()))).toBe(false);
    expect(Date.now() - started).toBeLessThan(110_000);
  });

  it('ends a child when the run is cancelled, and one that is cancelled already', async () => {
    const controller = new AbortController();
    const onStart = () => controller.abort();
    expect(await shell('sleep 300', { signal: controller.signal, onStart })).toMatchObject({
      ended: 'cancelled',
    });
    expect(await shell('sleep 300', { signal: AbortSignal.abort() })).toMatchObject({ ended: 'cancelled' });
  });

  it('starts nothing where the run was cancelled before', async () => {
    await using folder = await temporaryFolder();
    const started: number[] = [];
    const result = await shell(`trap '' TERM; touch ${folder.path}/ran`, {
      signal: AbortSignal.abort(),
      onStart: (pid) => started.push(pid),
    });
    expect(result).toMatchObject({ ended: 'cancelled', exitCode: null, error: null });
    expect([started, await readdir(folder.path)]).toEqual([[], []]);
  });

  it('takes a time limit that is no whole number, as what is left to a deadline', async () => {
    expect(await shell('sleep 300', { timeoutMs: 100.5 })).toMatchObject({ ended: 'timed_out' });
  });

  it('gives no exit status to a child that we ended, even where it ended well', async () => {
    const file = join(BIN, 'ends-politely');
    expect(await shell('', { file, args: [], timeoutMs: 4000, stderr: 'ignore' })).toMatchObject({
      ended: 'timed_out',
      exitCode: null,
      signal: null,
      text: 'started\n',
    });
  });

  it('leaves nothing of a stage behind that has ended', async () => {
    const result = await shell('sleep 300 & echo $!');
    expect(result).toMatchObject({ ended: 'exited', exitCode: 0 });
    await expect.poll(() => runs(Number(result.text.trim()))).toBe(false);
  });

  it('does not wait for a grandchild that left the group and holds the output', async () => {
    const started = Date.now();
    const result = await shell('setsid sleep 90 & sleep 0.1; echo done');
    expect(result).toMatchObject({ ended: 'exited', exitCode: 0, text: 'done\n' });
    expect(Date.now() - started).toBeLessThan(80_000);
  });

  it.skipIf(process.platform !== 'linux')(
    'ends a grandchild that left the group, at the time limit',
    async () => {
      const result = await shell('setsid sleep 300 & echo $!; wait', { timeoutMs: 4000 });
      expect(result.ended).toBe('timed_out');
      await expect.poll(() => runs(Number(result.text.trim()))).toBe(false);
    },
  );

  it.skipIf(process.platform !== 'linux')(
    'ends what a grandchild that left the group starts when it is asked to end',
    async () => {
      const file = join(BIN, 'starts-when-asked');
      const result = await shell('', { file, args: [], timeoutMs: 4000, stderr: 'ignore' });
      const pids = result.text.trim().split('\n').map(Number);
      expect(result.ended).toBe('timed_out');
      // Two, as it is asked once; one where a busy machine did not come to it before it was ended.
      expect(pids.length).toBeLessThanOrEqual(2);
      for (const pid of pids) await expect.poll(() => runs(pid)).toBe(false);
    },
  );

  it('keeps the outputs of children that run side by side apart', async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, index) => shell(`echo ${index}; sleep 0.05; echo ${index}`)),
    );
    expect(results.map(({ text }) => text)).toEqual(results.map((_, index) => `${index}\n${index}\n`));
  });
});

describe.skipIf(process.platform !== 'linux')('a child of a run that is paused', () => {
  /** Starts a line of shell that prints the pids to look at, and waits for the first piece of it. */
  async function start(line: string, more: Partial<StreamRequest> = {}) {
    const clock = new RunClock(systemClock);
    const printed = Promise.withResolvers<string>();
    const onOutput = (bytes: Uint8Array) => printed.resolve(Buffer.from(bytes).toString('utf8'));
    const ended = shell(line, { pace: clock, onOutput, ...more });
    const pids = (await printed.promise).trim().split(/\s+/).map(Number);
    return { clock, pids, ended };
  }

  const LINE = 'setsid sleep 300 & echo $$ $!; wait';

  it('is halted with what left its group, and goes on afterwards', async () => {
    const cancel = new AbortController();
    const { clock, pids, ended } = await start(LINE, { signal: cancel.signal });
    clock.pause();
    await expect.poll(() => pids.map(stateOf)).toEqual(['T', 'T']);
    clock.resume();
    await expect.poll(() => pids.map(stateOf)).toEqual(['S', 'S']);
    cancel.abort();
    expect(await ended).toMatchObject({ ended: 'cancelled' });
  });

  it('is halted from its start where the run is paused already', async () => {
    const clock = new RunClock(systemClock);
    clock.pause();
    const pid = Promise.withResolvers<number>();
    const ended = shell('exit 3', { pace: clock, onStart: pid.resolve });
    expect(stateOf(await pid.promise)).not.toBe('gone');
    clock.resume();
    expect(await ended).toMatchObject({ ended: 'exited', exitCode: 3 });
  });

  it('does not pass its time limit meanwhile', async () => {
    const { clock, pids, ended } = await start(LINE, { timeoutMs: 8000 });
    clock.pause();
    await systemClock.sleep(8500);
    expect(pids.map(stateOf)).toEqual(['T', 'T']);
    clock.resume();
    expect(await ended).toMatchObject({ ended: 'timed_out' });
  });

  it('hears that it is to end when the run is cancelled', async () => {
    const cancel = new AbortController();
    const folder = await temporaryFolder();
    const file = join(folder.path, 'cleared');
    // By the shell itself: there is not the time for another program.
    const line = `trap ': > ${file}; exit' TERM; echo $$; while :; do sleep 0.05; done`;
    const { clock, pids, ended } = await start(line, { signal: cancel.signal });
    clock.pause();
    // D: its own child was halted before it became another program, which the shell waits for.
    await expect.poll(() => pids.map(stateOf)).toEqual([expect.stringMatching(/[TD]/)]);
    cancel.abort();
    expect(await ended).toMatchObject({ ended: 'cancelled' });
    expect(await readdir(folder.path)).toEqual(['cleared']);
    await folder[Symbol.asyncDispose]();
  });

  it('leaves nothing halted for ever that left its group', async () => {
    const folder = await temporaryFolder();
    const may = join(folder.path, 'end');
    const wait = `until [ -e ${may} ]; do sleep 0.05; done`;
    const { clock, pids, ended } = await start(`setsid sleep 30 & echo $! $$; ${wait}`);
    const [left = 0, own = 0] = pids;
    clock.pause();
    await expect.poll(() => stateOf(left)).toBe('T');
    writeFileSync(may, '');
    // Somebody else lets the child itself go on to its end.
    process.kill(-own, 'SIGCONT');
    await ended;
    await expect.poll(() => stateOf(left)).not.toBe('T');
    process.kill(left, 'SIGKILL');
    await folder[Symbol.asyncDispose]();
  });
});

/** As /proc tells it: S sleeps, T is halted. */
function stateOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat[stat.lastIndexOf(')') + 2] ?? 'gone';
  } catch {
    return 'gone';
  }
}

describe.skipIf(process.platform === 'win32')('captureChild', () => {
  it('gives standard output alone', async () => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'tool');
    writeFileSync(file, '#!/bin/sh\necho warning >&2\necho "$1"\nexit 2\n');
    chmodSync(file, 0o755);
    expect(await captureChild({ file, args: ['ü'], cwd: '/', env: { PATH }, timeoutMs: 10_000 })).toEqual({
      exitCode: 2,
      text: 'ü\n',
    });
  });
});

describe('argumentsFor', () => {
  const line = 'echo "one two" && type a.txt';

  it('hands a line to cmd as it is, between two quotes', () => {
    const cmd = 'C:\\WINDOWS\\system32\\cmd.exe';
    expect(argumentsFor(cmd, ['/d', '/s', '/c', line], 'win32')).toEqual(['/d', '/s', '/c', `"${line}"`]);
  });

  it('leaves the words of any other program alone', () => {
    expect(argumentsFor('C:\\tools\\codex.exe', ['exec', line], 'win32')).toEqual(['exec', line]);
    expect(argumentsFor('/bin/sh', ['-c', line], 'linux')).toEqual(['-c', line]);
  });
});
