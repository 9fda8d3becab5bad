/** The history of a task under real processes that all write it at once, and some that are killed at it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Clock, systemClock, systemRandom } from '../../src/lib/clock.ts';
import { withLock } from '../../src/lib/lock.ts';
import { TaskState } from '../../src/manifest/history.ts';
import { closed, collect, type Exit } from '../support/child.ts';
import { LONG, sampled } from '../support/long.ts';
import { temporaryFolder } from '../support/temporary.ts';

const FIXTURE = resolve(import.meta.dirname, '../fixtures/bin/writes-state.ts');
const TASK = 'busy';

type Work = 'record' | 'hold' | 'enter' | 'die';
type End = Exit & { readonly stderr: string };

/** A process that has said `ready` and waits for its word. */
interface Worker {
  readonly child: ChildProcess;
  readonly ended: Promise<End>;
  start(): void;
}

interface Task extends AsyncDisposable {
  readonly folder: string;
  readonly state: string;
  /** Starts processes and resolves when all of them are ready. */
  workers(works: readonly Work[], more?: { readonly withoutLinks: boolean }): Promise<Worker[]>;
  names(): Promise<string[]>;
}

async function task(): Promise<Task> {
  const temporary = await temporaryFolder();
  const folder = join(temporary.path, 'out', TASK);
  await mkdir(folder, { recursive: true });
  const plan = { workingDirectory: temporary.path, taskId: TASK };
  const children: ChildProcess[] = [];
  return {
    folder,
    state: join(folder, 'state.json'),
    workers: (works, more) =>
      Promise.all(
        works.map((work, index) => startWorker({ ...plan, ...more, work, runId: `run-${index}` }, children)),
      ),
    names: async () => (await readdir(folder)).toSorted(),
    async [Symbol.asyncDispose]() {
      for (const child of children) child.kill('SIGKILL');
      await temporary[Symbol.asyncDispose]();
    },
  };
}

async function startWorker(plan: object, children: ChildProcess[]): Promise<Worker> {
  const child = spawn(process.execPath, [FIXTURE, JSON.stringify(plan)]);
  children.push(child);
  const errors = collect(child.stderr, () => {});
  const ended = closed(child).then((exit) => ({ ...exit, stderr: errors() }));
  await Promise.race([once(child.stdout, 'data'), ended]);
  return { child, ended, start: () => child.stdin.end() };
}

/** Lets all of them go at once and waits for their ends. */
async function together(workers: readonly Worker[]): Promise<End[]> {
  for (const worker of workers) worker.start();
  return await Promise.all(workers.map(({ ended }) => ended));
}

/** Starts a process and kills it while it holds the lock. */
async function leaveDeadLock(at: Task): Promise<void> {
  const [holder] = await at.workers(['hold']);
  if (!holder?.child.stdout) throw new Error('The holder did not start');
  const holding = once(holder.child.stdout, 'data');
  holder.start();
  await holding;
  holder.child.kill('SIGKILL');
  await holder.ended;
  expect(await at.names()).toContain('state.json.lock');
}

const WELL: End = { exitCode: 0, signal: null, stderr: '' };
const KILLED: End = { exitCode: null, signal: 'SIGKILL', stderr: '' };
/** As many as are promised; fewer where there is little time. */
const CROWD = LONG ? 64 : 6;
const times = (count: number, work: Work): Work[] => Array.from({ length: count }, () => work);

describe('processes that record runs of one task at once', () => {
  it('lose no run, never show a torn file and leave no lock', { timeout: 600_000 }, async () => {
    await using at = await task();
    const workers = await at.workers(times(CROWD, 'record'));
    let working = true;
    const all = together(workers).finally(() => {
      working = false;
    });
    const seen: number[] = [];
    while (working) {
      const text = await readFile(at.state, 'utf8').catch(() => null);
      if (text !== null) seen.push(TaskState.parse(JSON.parse(text)).runs.length);
    }
    expect(await all).toEqual(times(CROWD, 'record').map(() => WELL));
    expect(seen).toEqual(seen.toSorted((one, other) => one - other));
    const { runs } = TaskState.parse(JSON.parse(await readFile(at.state, 'utf8')));
    expect(new Set(runs.map(({ run_id }) => run_id)).size).toBe(CROWD);
    expect(await at.names()).toEqual(['state.json']);
  });

  it('all find a dead lock, and one at a time takes it over', { timeout: 600_000 }, async () => {
    await using at = await task();
    await leaveDeadLock(at);
    const ends = await together(await at.workers(times(CROWD / 2, 'record')));
    expect(ends).toEqual(ends.map(() => WELL));
    expect(TaskState.parse(JSON.parse(await readFile(at.state, 'utf8'))).runs).toHaveLength(CROWD / 2);
    expect(await at.names()).toEqual(['state.json']);
  });

  it.each(
    sampled(
      [
        ['with hard links', false],
        ['without hard links', true],
      ],
      1,
    ),
  )('are never inside together though some die there, %s', { timeout: 600_000 }, async (_, withoutLinks) => {
    await using at = await task();
    await leaveDeadLock(at);
    const works = Array.from(
      { length: LONG ? 16 : 8 },
      (_, index): Work => (index % 4 === 0 ? 'die' : 'enter'),
    );
    const ends = await together(await at.workers(works, { withoutLinks }));
    expect(ends).toEqual(works.map((work) => (work === 'die' ? KILLED : WELL)));
    // Whoever died last may have left a lock, which is dead.
    const options = { clock: systemClock, random: systemRandom, host: hostname(), leaseMs: 30_000 };
    await withLock(at.state, { ...options, waitMs: 0 }, async () => {});
    expect(await at.names()).toEqual([]);
  });
});

describe('a process that waits for the lock', () => {
  it('goes on at once when its holder is killed, long before the lease ends', async () => {
    await using at = await task();
    const [holder] = await at.workers(['hold']);
    if (!holder?.child.stdout) throw new Error('The holder did not start');
    const holding = once(holder.child.stdout, 'data');
    holder.start();
    await holding;
    const { expires_at } = JSON.parse(await readFile(`${at.state}.lock`, 'utf8'));

    // The first time that the clock is asked to sleep, the lock was found held.
    const waiting = Promise.withResolvers<void>();
    const clock: Clock = {
      now: systemClock.now,
      sleep(ms, signal) {
        waiting.resolve();
        return systemClock.sleep(ms, signal);
      },
    };
    const options = { clock, random: systemRandom, host: hostname(), waitMs: 60_000, leaseMs: 30_000 };
    const entered = withLock(at.state, options, async () => systemClock.now());
    await waiting.promise;
    holder.child.kill('SIGKILL');
    expect(await entered).toBeLessThan(Date.parse(expires_at) - 60_000);
    expect(await holder.ended).toEqual(KILLED);
    expect(await at.names()).toEqual([]);
  });
});
