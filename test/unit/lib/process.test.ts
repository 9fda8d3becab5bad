/** Real children: small programs of test/fixtures/bin, each badly behaved in one way. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/lib/clock.ts';
import { endMarked } from '../../../src/lib/marks.ts';
import {
  type ChildRequest,
  descendantsOf,
  isRunning,
  killGroup,
  killProcess,
  locate,
  processStart,
  spawnChild,
} from '../../../src/lib/process.ts';
import { callChild } from '../../../src/lib/stream-process.ts';
import { processesWith } from '../../support/processes.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const BIN = resolve(import.meta.dirname, '../../fixtures/bin');
const PATH = '/usr/local/bin:/usr/bin:/bin';
const linux = process.platform === 'linux';

/** What takes a second at most, on a machine with much else to do; in milliseconds. */
const SOON_MS = 30_000;

let counter = 0;

/** A request with a mark in its environment, by which every descendant can be found. */
function request(program: string, more: Partial<ChildRequest> = {}): ChildRequest & { mark: string } {
  counter += 1;
  const mark = `${process.pid}-${counter}`;
  const file = program.startsWith('/') ? program : join(BIN, program);
  return {
    file,
    args: [],
    cwd: '/',
    timeoutMs: 60_000,
    mark,
    ...more,
    env: { PATH, TEST_MARK: mark, ...more.env },
  };
}

/** Descendants of a request that still live. A killed one needs a moment to be gone. */
async function survivors(mark: string): Promise<string[]> {
  for (let attempt = 0; attempt < 3000; attempt += 1) {
    if (processesWith('TEST_MARK', mark).length === 0) return [];
    await systemClock.sleep(20);
  }
  return processesWith('TEST_MARK', mark).map(({ command }) => command);
}

describe.runIf(linux).each([
  ['spawnChild', spawnChild],
  ['callChild', callChild],
] as const)('%s', (_name, start) => {
  it.each([0, 1, 2, 101])(
    'gives exit status %i of a child that ends by itself, and both of its streams',
    async (status) => {
      const result = await start(request('prints-both', { args: [String(status), 'an argument'] }));
      expect(result).toMatchObject({
        ended: 'exited',
        exitCode: status,
        stdout: 'to stdout: an argument\n',
        stderr: 'to stderr\n',
      });
      expect(result.durationMs).toBeGreaterThan(0);
    },
  );

  it('hands arguments over as they are, without a shell', async () => {
    const words = ['$(id)', '; exit 9', "a 'quoted' word", '--flag', ''];
    const result = await start(request('/usr/bin/printf', { args: ['[%s]', ...words] }));
    expect(result.stdout).toBe(words.map((word) => `[${word}]`).join(''));
  });

  it('gives the child exactly the environment it is given, and nothing of ours', async () => {
    process.env.CODEX_ORCHESTRATOR_TEST_LEAK = 'leaked';
    try {
      const env = { ONLY: 'this', 'WITH SPACE': 'a\nb' };
      const result = await start({ ...request('/usr/bin/env', { args: ['-0'] }), env });
      expect(result.stdout.split('\0').filter(Boolean).toSorted()).toEqual(['ONLY=this', 'WITH SPACE=a\nb']);
    } finally {
      delete process.env.CODEX_ORCHESTRATOR_TEST_LEAK;
    }
  });

  it('starts the child in the folder it is given', async () => {
    await using folder = await temporaryFolder();
    const result = await start(request('/bin/pwd', { cwd: folder.path }));
    expect(result.stdout).toBe(`${folder.path}\n`);
  });

  it('writes the input to standard input and closes it', async () => {
    const input = `-- no option\n${'long '.repeat(200_000)}\nüñ\n`;
    const result = await start(request('/bin/cat', { input }));
    expect(result).toMatchObject({ ended: 'exited', exitCode: 0 });
    expect(result.stdout === input).toBe(true);
  });

  it('closes standard input at once where there is no input', async () => {
    const result = await start(request('/bin/cat'));
    expect(result).toMatchObject({ ended: 'exited', exitCode: 0, stdout: '' });
  });

  it('takes a child that ends without reading its input for what it is', async () => {
    const result = await start(request('/bin/true', { input: 'x'.repeat(4 << 20) }));
    expect(result).toMatchObject({ ended: 'exited', exitCode: 0 });
  });

  it('keeps the final newline and carriage returns of the output', async () => {
    const result = await start(request('/usr/bin/printf', { args: ['a\\r\\n\\n'] }));
    expect(result.stdout).toBe('a\r\n\n');
  });

  it('ends a child that takes longer than its time, and its whole group', async () => {
    const child = request('forever', { timeoutMs: 4000 });
    const result = await start(child);
    expect(result).toMatchObject({ ended: 'timed_out', exitCode: null, stdout: 'started\n' });
    expect(await survivors(child.mark)).toEqual([]);
  });

  it('kills a child that ignores the request to end, soon', async () => {
    const child = request('ignores-sigterm', { timeoutMs: 200 });
    const result = await start(child);
    expect(result).toMatchObject({ ended: 'timed_out', exitCode: null });
    expect(result.durationMs).toBeLessThan(SOON_MS);
    expect(await survivors(child.mark)).toEqual([]);
  });

  it.each(['forever', 'ignores-sigterm'])('ends %s when it is cancelled, soon', async (program) => {
    const controller = new AbortController();
    const child = request(program, { signal: controller.signal, onStart: () => controller.abort() });
    const result = await start(child);
    expect(result).toMatchObject({ ended: 'cancelled', exitCode: null });
    expect(result.durationMs).toBeLessThan(SOON_MS);
    expect(await survivors(child.mark)).toEqual([]);
  });

  it('leaves nothing running where the signal has aborted before the start', async () => {
    const child = request('forever', { signal: AbortSignal.abort() });
    expect(await start(child)).toMatchObject({ ended: 'cancelled', exitCode: null });
    expect(await survivors(child.mark)).toEqual([]);
  });

  it('says that a child was killed from outside', async () => {
    const result = await start(request('forever', { onStart: (pid) => killGroup(pid, 'SIGKILL') }));
    expect(result).toMatchObject({ ended: 'signalled', exitCode: null });
  });

  it.each(['floods-stdout', 'floods-then-stays'])(
    'ends %s, which prints more than is accepted, and keeps no more than that',
    async (program) => {
      const child = request(program, { maxOutput: 10_000 });
      const result = await start(child);
      expect(result).toMatchObject({ ended: 'output_capped', exitCode: null });
      expect(result.stdout.length).toBeLessThanOrEqual(10_000);
      expect(result.stdout).toContain('a line of a flood');
      expect(await survivors(child.mark)).toEqual([]);
    },
  );

  it('gives no exit status to a child that we ended, even where it ended well', async () => {
    const result = await start(request('ends-politely', { timeoutMs: 4000 }));
    expect(result).toMatchObject({ ended: 'timed_out', exitCode: null, stdout: 'started\n' });
  });

  it('does not leave a descendant of the group behind a child that has ended', async () => {
    const child = request('leaks-child', { args: ['quiet'] });
    const result = await start(child);
    expect(result).toMatchObject({ ended: 'exited', exitCode: 0 });
    expect(Number(result.stdout)).toBeGreaterThan(1);
    expect(await survivors(child.mark)).toEqual([]);
  });

  it('waits for a descendant that holds the pipes for a second only, and then kills it', async () => {
    const child = request('leaks-child');
    const result = await start(child);
    expect(result).toMatchObject({ ended: 'exited', exitCode: 0 });
    expect(result.stdout).toMatch(/^\d+\n$/);
    expect(result.durationMs).toBeLessThan(SOON_MS);
    expect(await survivors(child.mark)).toEqual([]);
  });

  it('is not held up by a descendant that has left the group and holds standard output', async () => {
    const child = request('leaks-session');
    const result = await start(child);
    expect(result).toMatchObject({ ended: 'exited', exitCode: 0 });
    expect(result.durationMs).toBeLessThan(SOON_MS);
    // Out of reach by design; it is this test that started it.
    for (const { pid } of processesWith('TEST_MARK', child.mark)) killProcess(pid, 'SIGKILL');
    expect(await survivors(child.mark)).toEqual([]);
  });

  it.each([
    ['is not there', { file: '/nowhere/at/all' }],
    ['is a folder', { file: '/tmp' }],
    ['is not executable', { file: join(BIN, 'record-modules.mjs') }],
    ['has no folder to start in', { cwd: '/nowhere/at/all' }],
  ])('says so where a program %s, and does not throw', async (_, more) => {
    const started: number[] = [];
    const result = await start(request('/bin/true', { ...more, onStart: (pid) => started.push(pid) }));
    expect(result).toMatchObject({ ended: 'not_started', exitCode: null, stdout: '', stderr: '' });
    expect(started).toEqual([]);
  });

  it('refuses a path that is not absolute: what runs would depend on the folder', async () => {
    await expect(start(request('/bin/true', { file: 'true' }))).rejects.toThrow(/not absolute/);
  });
});

describe.runIf(linux)('processStart', () => {
  it('tells two processes apart and knows none that is gone', async () => {
    const pids: number[] = [];
    const starts: (string | null)[] = [];
    for (let i = 0; i < 2; i += 1) {
      const child = request('forever', { onStart: (pid) => pids.push(pid) });
      const ended = spawnChild(child);
      await expect.poll(() => pids.length).toBe(i + 1);
      const pid = pids[i] ?? 0;
      starts.push(await processStart(pid));
      killGroup(pid, 'SIGKILL');
      await ended;
      expect(await processStart(pid)).toBeNull();
    }
    for (const start of starts) expect(start).toMatch(/^\d+$/);
    expect(await processStart(process.pid)).toBe(await processStart(process.pid));
    expect(await processStart(process.pid)).not.toBe(starts[0]);
  });
});

// The same `ps` answers on macOS: what is written for there is tried here.
describe.runIf(linux && existsSync('/bin/ps'))('what ps tells where there is no /proc', () => {
  it('is what /proc tells: descendants, starts, and who is gone', async () => {
    const ending = new AbortController();
    const started = Promise.withResolvers<number>();
    const more = { timeoutMs: 600_000, signal: ending.signal, onStart: started.resolve };
    const run = spawnChild(request('forever', more));
    // Of what other tests have left nobody knows when it goes.
    const pid = await started.promise;
    expect(await descendantsOf(process.pid, 'linux')).toContain(pid);
    expect(await descendantsOf(process.pid, 'darwin')).toContain(pid);
    const start = await processStart(pid, 'darwin');
    expect(start).toMatch(/^\w{3} \w{3} +\d+ \d\d:\d\d:\d\d \d{4}$/);
    expect(await processStart(pid, 'darwin')).toBe(start);
    expect(await isRunning(pid, start, 'darwin')).toBe(true);
    expect(await isRunning(pid, `${start} `, 'darwin')).toBe(false);
    ending.abort();
    await run;
    await expect.poll(() => isRunning(pid, start, 'darwin')).toBe(false);
    expect(await processStart(pid, 'darwin')).toBeNull();
  });
});

describe('a system that tells of no process', () => {
  it('leaves a pid alone to go by', async () => {
    expect(await processStart(process.pid, 'win32')).toBeNull();
    expect(await descendantsOf(1, 'win32')).toEqual([]);
    expect(await isRunning(process.pid, 'whenever', 'win32')).toBe(true);
    expect(await isRunning(2 ** 22 + 1, null, 'win32')).toBe(false);
  });
});

describe('killGroup', () => {
  it('takes a group that is gone for nothing to do', () => {
    expect(() => killGroup(2 ** 22 + 1, 'SIGKILL')).not.toThrow();
  });
});

describe.runIf(process.platform !== 'win32')('locate', () => {
  it('finds a program by the absolute folders of a search path, in their order', async () => {
    await using folder = await temporaryFolder();
    const [first, second] = [join(folder.path, 'first'), join(folder.path, 'second')];
    for (const path of [first, second]) {
      await mkdir(path);
      await writeFile(join(path, 'tool'), '', { mode: 0o755 });
    }
    expect(await locate('tool', [first, second].join(delimiter))).toBe(join(first, 'tool'));
    expect(await locate('tool', [second, first].join(delimiter))).toBe(join(second, 'tool'));
    expect(await locate('other', [first, second].join(delimiter))).toBeNull();
  });

  it('takes neither a folder nor a file that cannot be run for a program', async () => {
    await using folder = await temporaryFolder();
    await mkdir(join(folder.path, 'folder'));
    await writeFile(join(folder.path, 'text'), '', { mode: 0o644 });
    expect(await locate('folder', folder.path)).toBeNull();
    expect(await locate('text', folder.path)).toBeNull();
  });

  it.each(['', '.', 'node_modules/.bin', ':'])('looks in no folder of the relative path %j', async (path) => {
    expect(await locate('vitest', path)).toBeNull();
    expect(await locate('package.json', path)).toBeNull();
  });
});

describe.skipIf(process.platform !== 'linux')('killMarked', () => {
  it('ends all that carry the mark but whoever asks and those it was started by', async () => {
    const module = join(import.meta.dirname, '../../../src/lib/marks.ts');
    const asks = `
      const { spawn } = await import('node:child_process');
      const { killMarked } = await import(${JSON.stringify(module)});
      const other = spawn('/bin/sleep', ['300'], { detached: true });
      const ended = new Promise((resolve) => other.once('exit', (_, signal) => resolve(signal)));
      await new Promise((resolve) => other.once('spawn', resolve));
      console.log(await killMarked('MARK_OF_TEST', 'x') > 0, await ended);`;
    const script = `'${process.execPath}' --input-type=module -e "$ASKS"; echo "the shell lives"`;
    const result = await spawnChild({
      ...request('/bin/sh', { args: ['-c', script] }),
      env: { MARK_OF_TEST: 'x', ASKS: asks },
    });
    expect(result.stdout).toBe('true SIGKILL\nthe shell lives\n');
  });
});

it.skipIf(!linux)('endMarked ends what starts only after it was asked to', async () => {
  const child = request('forever');
  const ended = systemClock.sleep(100).then(() => spawnChild(child));
  await endMarked(ended, 'TEST_MARK', child.mark);
  expect(await ended).toMatchObject({ ended: 'signalled' });
  expect(await survivors(child.mark)).toEqual([]);
});
