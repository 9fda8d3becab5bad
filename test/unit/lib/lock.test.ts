/** Locks on a real disk; time is virtual, and a process that died is one that was really killed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isoTime, systemClock, systemRandom } from '../../../src/lib/clock.ts';
import { type LockFile, LockLost, type LockOptions, LockTimeout, withLock } from '../../../src/lib/lock.ts';
import { processStart } from '../../../src/lib/process.ts';
import { VirtualClock } from '../../support/clock.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary.ts';

const LEASE_MS = 30_000;
const TOKEN = 'a'.repeat(32);
const linux = process.platform === 'linux';

interface Place extends AsyncDisposable {
  readonly folder: string;
  readonly path: string;
  readonly lock: string;
  readonly clock: VirtualClock;
  readonly options: LockOptions;
  /** What is in the folder. */
  names(): Promise<string[]>;
  /** Puts a lock of this process there, changed as told. */
  leave(changes?: Partial<LockFile>, name?: string): Promise<void>;
}

async function place(more: Partial<LockOptions> = {}): Promise<Place> {
  const temporary: TemporaryFolder = await temporaryFolder();
  const folder = temporary.path;
  const clock = new VirtualClock(Math.trunc(systemClock.now()));
  const path = join(folder, 'state.json');
  const lock = `${path}.lock`;
  return {
    folder,
    path,
    lock,
    clock,
    options: { clock, random: systemRandom, host: 'here', waitMs: 2000, leaseMs: LEASE_MS, ...more },
    names: async () => (await readdir(folder)).toSorted(),
    async leave(changes = {}, name = lock) {
      const now = clock.now();
      const file: LockFile = {
        host: 'here',
        pid: process.pid,
        process_start: await processStart(process.pid),
        acquired_at: isoTime(now),
        expires_at: isoTime(now + LEASE_MS),
        token: TOKEN,
        ...changes,
      };
      await writeFile(name, JSON.stringify(file));
    },
    [Symbol.asyncDispose]: () => temporary[Symbol.asyncDispose](),
  };
}

/** The pid of a process that was killed and reaped. */
async function deadPid(): Promise<number> {
  const child = spawn('sleep', ['1000']);
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
  return child.pid ?? 0;
}

describe('withLock', () => {
  it('says who holds it while the work goes on, and leaves nothing', async () => {
    await using at = await place();
    const seen = await withLock(at.path, at.options, async () => {
      expect(await at.names()).toEqual(['state.json.lock']);
      return JSON.parse(await readFile(at.lock, 'utf8'));
    });
    expect(seen).toEqual({
      host: 'here',
      pid: process.pid,
      process_start: await processStart(process.pid),
      acquired_at: isoTime(at.clock.now()),
      expires_at: isoTime(at.clock.now() + LEASE_MS),
      token: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect(await at.names()).toEqual([]);
  });

  it('is given back when the work fails', async () => {
    await using at = await place();
    const work = () => Promise.reject(new Error('no'));
    await expect(withLock(at.path, at.options, work)).rejects.toThrow('no');
    expect(await at.names()).toEqual([]);
  });

  it('lets one in at a time', async () => {
    await using at = await place({ clock: systemClock, waitMs: 60_000 });
    let inside = 0;
    let count = 0;
    const work = async () => {
      inside += 1;
      expect(inside).toBe(1);
      const before = count;
      await readdir(at.folder);
      count = before + 1;
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 30 }, () => withLock(at.path, at.options, work)));
    expect(count).toBe(30);
    expect(await at.names()).toEqual([]);
  });

  it('throws where the folder is not there', async () => {
    await using at = await place();
    const path = join(at.folder, 'gone', 'state.json');
    await expect(withLock(path, at.options, async () => {})).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('a lock that is held', () => {
  it.each([
    ['by a process that lives', {}],
    ['by a process of which only the pid is known', { process_start: null }],
    ['by another machine', { host: 'there', pid: 1, process_start: '1' }],
  ])('%s is waited for, and then named', async (_, changes) => {
    await using at = await place();
    await at.leave(changes);
    const error = await withLock(at.path, at.options, async () => {}).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(LockTimeout);
    const { host = 'here', pid = process.pid } = changes as Partial<LockFile>;
    expect(error).toMatchObject({
      message: `The lock ${at.lock} is held by process ${pid} on ${host} since ${isoTime(at.clock.now() - 2000)}`,
      holder: { token: TOKEN },
    });
    expect(at.clock.sleeps.slice(0, -1).every((ms) => ms >= 5 && ms <= 50)).toBe(true);
    expect(at.clock.sleeps.reduce((sum, ms) => sum + ms, 0)).toBeCloseTo(2000);
    expect(await at.names()).toEqual(['state.json.lock']);
  });

  it('is waited for no longer once the signal says so', async () => {
    const abort = new AbortController();
    await using at = await place({ signal: abort.signal });
    await at.leave();
    abort.abort(new Error('cancelled'));
    await expect(withLock(at.path, at.options, async () => {})).rejects.toThrow('cancelled');
    expect(at.clock.sleeps).toEqual([]);
  });

  it.runIf(linux)('by a process of another user is alive', async () => {
    await using at = await place();
    await at.leave({ pid: 1, process_start: await processStart(1) });
    await expect(withLock(at.path, at.options, async () => {})).rejects.toThrow(LockTimeout);
  });
});

describe('a dead lock is taken over at once', () => {
  const cases: [string, (at: Place) => Promise<void>][] = [
    ['whose process is gone', async (at) => at.leave({ pid: await deadPid() })],
    ['of another machine, past its lease', (at) => at.leave({ host: 'there', expires_at: past(at, 0) })],
    ['of this machine, past its lease', (at) => at.leave({ expires_at: past(at, 1) })],
    ['that is empty, and old', (at) => aged(at, '')],
    ['that is torn, and old', (at) => aged(at, '{"host":"here","pi')],
    ['that is JSON of another kind, and old', (at) => aged(at, '{"pid":1}')],
    ['with a token that is a path, and old', async (at) => leaveAged(at, { token: '/../../etc/passwd' })],
    ['far too large, and old', (at) => aged(at, ' '.repeat(5000))],
    [
      'with a lease that never ends, and old',
      (at) => leaveAged(at, { host: 'there', expires_at: '9999-01-01T00:00:00.000Z' }),
    ],
  ];
  const onLinux: typeof cases = [
    ['whose pid is somebody else’s now', (at) => at.leave({ process_start: '1' })],
  ];

  it.each([...cases, ...(linux ? onLinux : [])])('%s', async (_, prepare) => {
    await using at = await place();
    await prepare(at);
    expect(await withLock(at.path, at.options, async () => 'done')).toBe('done');
    expect(at.clock.sleeps).toEqual([]);
    expect(await at.names()).toEqual([]);
  });

  it('with all that died while they took it over', async () => {
    await using at = await place();
    const pid = await deadPid();
    const tokens = ['1', '2', '3'].map((digit) => digit.repeat(32));
    await at.leave({ pid, token: TOKEN });
    for (const [index, token] of tokens.entries())
      await at.leave({ pid, token }, `${at.lock}.${tokens[index - 1] ?? TOKEN}`);
    await withLock(at.path, at.options, async () => expect(await at.names()).toHaveLength(5));
    expect(await at.names()).toEqual([]);
  });

  it('but not where its successor lives', async () => {
    await using at = await place();
    await at.leave({ pid: await deadPid() });
    await at.leave({ token: 'b'.repeat(32) }, `${at.lock}.${TOKEN}`);
    await expect(withLock(at.path, at.options, async () => {})).rejects.toMatchObject({
      holder: { token: 'b'.repeat(32) },
    });
    expect(await at.names()).toHaveLength(2);
  });

  it('but not once another took it over and went, and the next one has the lock', async () => {
    let meanwhile = () => {};
    const random: LockOptions['random'] = (bytes) => {
      if (bytes > 2) meanwhile();
      return systemRandom(bytes);
    };
    await using at = await place({ random });
    await at.leave({ pid: await deadPid() });
    const next = (await readFile(at.lock, 'utf8'))
      .replace(TOKEN, 'b'.repeat(32))
      .replace('"here"', '"there"');
    // The token is drawn after the look at the dead lock, and before the place behind it is taken.
    meanwhile = () => writeFileSync(at.lock, next);
    await expect(withLock(at.path, at.options, async () => {})).rejects.toMatchObject({
      holder: { host: 'there', token: 'b'.repeat(32) },
    });
    expect(await at.names()).toEqual(['state.json.lock']);
  });

  it('but not by one that was halted for a lease on the way', async () => {
    let halted = 0;
    await using at = await place({
      waitMs: 2 * LEASE_MS,
      random(bytes) {
        if (bytes > 2 && halted++ === 0) at.clock.advance(LEASE_MS);
        return systemRandom(bytes);
      },
    });
    await withLock(at.path, at.options, async () => {
      const { expires_at } = JSON.parse(await readFile(`${at.lock}.${await tokenOf(at.lock)}`, 'utf8'));
      expect(Date.parse(expires_at)).toBeGreaterThan(at.clock.now());
    });
    expect(halted).toBe(2);
    expect(await at.names()).toEqual([]);
  });

  it('by one of many', async () => {
    await using at = await place({ clock: systemClock, waitMs: 60_000 });
    for (let round = 0; round < 5; round += 1) {
      await at.leave({ pid: await deadPid() });
      let inside = 0;
      const work = async () => {
        inside += 1;
        expect(inside).toBe(1);
        await readdir(at.folder);
        inside -= 1;
      };
      await Promise.all(Array.from({ length: 20 }, () => withLock(at.path, at.options, work)));
      expect(await at.names()).toEqual([]);
    }
  });

  it.runIf(linux)('whose process only waits to be reaped', async () => {
    await using at = await place();
    // The shell becomes a program that knows nothing of its child.
    const parent = spawn('sh', ['-c', 'sleep 1000 & echo $!; exec sleep 1000']);
    try {
      const [line] = await once(parent.stdout, 'data');
      const pid = Number(String(line));
      await expect.poll(() => readFileSync(`/proc/${parent.pid}/cmdline`, 'utf8')).toMatch(/^sleep/);
      process.kill(pid, 'SIGKILL');
      await expect.poll(() => readFileSync(`/proc/${pid}/stat`, 'utf8')).toMatch(/\) Z /);
      await at.leave({ pid, process_start: await processStart(pid) });
      expect(await withLock(at.path, at.options, async () => 'done')).toBe('done');
      expect(at.clock.sleeps).toEqual([]);
    } finally {
      parent.kill('SIGKILL');
    }
  });
});

describe('a lock that cannot be read', () => {
  it('is alive until it has aged by a lease', async () => {
    await using at = await place({ waitMs: LEASE_MS + 5000 });
    await writeFile(at.lock, '');
    const begun = at.clock.now();
    await withLock(at.path, at.options, async () => {});
    expect(at.clock.now() - begun).toBeGreaterThan(LEASE_MS - 5000);
    expect(await at.names()).toEqual([]);
  });

  it('names nobody where it is not to be had', async () => {
    await using at = await place();
    await writeFile(at.lock, '');
    await expect(withLock(at.path, at.options, async () => {})).rejects.toMatchObject({
      message: `The lock ${at.lock} is held by others`,
      holder: null,
    });
  });

  it('is refused where it is a folder', async () => {
    await using at = await place();
    await mkdir(at.lock);
    await expect(withLock(at.path, at.options, async () => {})).rejects.toMatchObject({
      code: 'input_invalid',
      message: `The lock ${at.lock} is no file`,
    });
    expect(await at.names()).toEqual(['state.json.lock']);
  });

  it.each(['there', 'nowhere'])('is refused where it is a link to what is %s', async (target) => {
    await using at = await place();
    await writeFile(join(at.folder, 'there'), 'foreign');
    await symlink(join(at.folder, target), at.lock);
    await expect(withLock(at.path, at.options, async () => {})).rejects.toMatchObject({
      code: 'input_invalid',
    });
    expect(await readFile(join(at.folder, 'there'), 'utf8')).toBe('foreign');
    expect(await at.names()).toEqual(['state.json.lock', 'there']);
  });

  it('is refused where a chain of dead ones never ends', async () => {
    await using at = await place();
    const pid = await deadPid();
    await at.leave({ pid });
    await at.leave({ pid }, `${at.lock}.${TOKEN}`);
    await expect(withLock(at.path, at.options, async () => {})).rejects.toMatchObject({
      code: 'input_invalid',
    });
  });
});

describe('work that was halted', () => {
  it('knows that the lock is its own until another has taken it over, also once that one has gone', async () => {
    await using at = await place();
    await withLock(at.path, at.options, async (stillOurs) => {
      at.clock.advance(LEASE_MS);
      // Nobody came: what was read is as it was.
      await stillOurs();
      await withLock(at.path, at.options, async (theirs) => {
        await theirs();
        await expect(stillOurs()).rejects.toThrow(LockLost);
      });
      await withLock(at.path, at.options, async () => expect(stillOurs()).rejects.toThrow(LockLost));
      await expect(stillOurs()).rejects.toThrow(LockLost);
    });
    expect(await at.names()).toEqual([]);
  });

  it('knows it behind a dead one too', async () => {
    await using at = await place();
    await at.leave({ pid: await deadPid() });
    await withLock(at.path, at.options, async (stillOurs) => {
      await stillOurs();
      at.clock.advance(LEASE_MS);
      await withLock(at.path, at.options, async () => expect(stillOurs()).rejects.toThrow(LockLost));
    });
  });
});

describe('giving it back', () => {
  it('leaves the lock of somebody else, after a hand removed ours', async () => {
    await using at = await place();
    await withLock(at.path, at.options, async () => at.leave({ host: 'there' }));
    expect(JSON.parse(await readFile(at.lock, 'utf8'))).toMatchObject({ host: 'there', token: TOKEN });
  });

  it('leaves a lock that outlived its lease to whoever took it over', async () => {
    await using at = await place();
    const order: string[] = [];
    await withLock(at.path, at.options, async () => {
      at.clock.advance(LEASE_MS);
      await withLock(at.path, at.options, async () => {
        order.push('successor');
        expect(await at.names()).toHaveLength(2);
      });
      // A third one came after the successor.
      await at.leave();
      order.push('first');
    });
    expect(order).toEqual(['successor', 'first']);
    expect(JSON.parse(await readFile(at.lock, 'utf8'))).toMatchObject({ token: TOKEN });
  });

  it('leaves a lock past its lease in its place, where the next one takes it over', async () => {
    await using at = await place();
    await withLock(at.path, at.options, async () => at.clock.advance(LEASE_MS));
    expect(existsSync(at.lock)).toBe(true);
    await withLock(at.path, at.options, async () => {});
    expect(at.clock.sleeps).toEqual([]);
    expect(await at.names()).toEqual([]);
  });
});

async function tokenOf(name: string): Promise<string> {
  return JSON.parse(await readFile(name, 'utf8')).token;
}

function past(at: Place, ms: number): string {
  return isoTime(at.clock.now() - ms);
}

/** Puts a lock of this content there that was written a lease ago. */
async function aged(at: Place, content: string): Promise<void> {
  await writeFile(at.lock, content);
  await age(at);
}

async function leaveAged(at: Place, changes: Partial<LockFile>): Promise<void> {
  await at.leave(changes);
  await age(at);
}

async function age(at: Place): Promise<void> {
  const time = (at.clock.now() - LEASE_MS) / 1000 - 1;
  await utimes(at.lock, time, time);
  expect((await stat(at.lock)).mtimeMs).toBeLessThan(at.clock.now() - LEASE_MS);
}
