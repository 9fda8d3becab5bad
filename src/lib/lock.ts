/**
 * An advisory lock beside a file, for work of milliseconds. It says who holds it, so that nobody waits for a process
 * that died or for another machine whose lease is over. Knows nothing of the file and of the work.
 */
import { constants } from 'node:fs';
import { link, lstat, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { type Clock, isoTime, type Random } from './clock.ts';
import { hasErrno, RunError } from './errors.ts';
import { isRunning, processStart } from './process.ts';
import { oneLine } from './text.ts';

export interface LockOptions {
  readonly clock: Clock;
  readonly random: Random;
  /** Name of this machine or container: under the same name a pid means the same process. */
  readonly host: string;
  /** Longest wait for the lock, in milliseconds. */
  readonly waitMs: number;
  /** How long the lock counts at most, in milliseconds: long compared with the work, and not more than an hour. */
  readonly leaseMs: number;
  /** Ends the wait; the work, once begun, goes on. */
  readonly signal?: AbortSignal;
}

const LockFile = z.object({
  host: z.string().max(255),
  pid: z.int().min(1),
  /** Null where the system cannot tell it. */
  process_start: z.string().nullable(),
  acquired_at: z.iso.datetime(),
  expires_at: z.iso.datetime(),
  /** Part of a file name: see `attempt`. */
  token: z.string().regex(/^[0-9a-f]{16,64}$/),
});
/** What stands in a lock. */
export type LockFile = z.infer<typeof LockFile>;

/** The lock was not to be had in time. */
export class LockTimeout extends Error {
  override readonly name = 'LockTimeout';
  /** Null where the lock changed hands all the time, or does not say who holds it. */
  readonly holder: LockFile | null;

  constructor(path: string, holder: LockFile | null) {
    const who =
      holder === null
        ? 'others'
        : `process ${holder.pid} on ${oneLine(holder.host)} since ${holder.acquired_at}`;
    super(`The lock ${path} is held by ${who}`);
    this.holder = holder;
  }
}

/** Somebody else has taken the lock over while the work went on: what was read under it may be old. */
export class LockLost extends Error {
  override readonly name = 'LockLost';

  constructor(path: string) {
    super(`The lock ${path} was taken over while this process was halted`);
  }
}

/** Throws LockLost unless the lock is ours: asked just before what others could have done in the meantime. */
export type StillOurs = () => Promise<void>;

/** A lock as it was found. */
interface Found {
  readonly name: string;
  /** Tells this lock from every other there ever was. */
  readonly id: string;
  /** Null where it cannot be read as one. */
  readonly file: LockFile | null;
  /** Milliseconds since the epoch. */
  readonly changedAt: number;
}

/** From the lock over the dead to our own, each with its name and id. */
interface Held {
  readonly chain: readonly Pick<Found, 'name' | 'id'>[];
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

type Attempt = { readonly held: Held } | { readonly held: null; readonly holder: LockFile | null };

const SHORTEST_WAIT_MS = 5;
const LONGEST_WAIT_MS = 50;
/** A lease that ends later than this comes from a wrong clock or a wrong hand. */
const MAX_LEASE_MS = 60 * 60 * 1000;
const MAX_BYTES = 4096;
const READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** What `link` fails with on file systems without hard links. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EISDIR'];

/**
 * Runs `work` while nobody else holds the lock `<path>.lock`, in a folder that is there. Throws LockTimeout where it
 * was not to be had, the reason of the signal where that ended the wait, and RunError `input_invalid` where
 * something other than a file has its name. Work that may be halted for longer than the lease asks whether the lock is
 * still its own before it changes anything.
 */
export async function withLock<T>(
  path: string,
  options: LockOptions,
  work: (stillOurs: StillOurs) => Promise<T>,
): Promise<T> {
  const lock = `${path}.lock`;
  const held = await acquire(lock, options);
  try {
    return await work(async () => {
      if (!(await isOurs(held, lock))) throw new LockLost(lock);
    });
  } finally {
    await release(held, options.clock);
  }
}

async function acquire(path: string, options: LockOptions): Promise<Held> {
  const { clock, random, waitMs, signal } = options;
  const deadline = clock.now() + waitMs;
  for (;;) {
    signal?.throwIfAborted();
    const tried = await attempt(path, options);
    if (tried.held !== null) return tried.held;
    const remaining = deadline - clock.now();
    if (remaining <= 0) throw new LockTimeout(path, tried.holder);
    const spread = Number.parseInt(random(2), 16) % (LONGEST_WAIT_MS - SHORTEST_WAIT_MS + 1);
    await clock.sleep(Math.min(SHORTEST_WAIT_MS + spread, remaining), signal);
  }
}

/**
 * One try. A dead lock is not removed, because between a look and a removal it may have become somebody's: its
 * successor creates `<path>.<id of the dead>`, which only one can, and one who dies there has a successor likewise.
 */
async function attempt(path: string, options: LockOptions): Promise<Attempt> {
  const dead: Found[] = [];
  for (let name = path; ; ) {
    const found = await readLock(name);
    if (found === null) return { held: await take(name, dead, options), holder: null };
    if (await isAlive(found, options)) return { held: null, holder: found.file };
    if (dead.some(({ id }) => id === found.id)) throw refusal(name, 'follows itself');
    dead.push(found);
    name = `${path}.${found.id}`;
  }
}

/** Null where somebody else was quicker. */
async function take(name: string, dead: readonly Found[], options: LockOptions): Promise<Held | null> {
  const { clock, random, host, leaseMs } = options;
  const now = clock.now();
  const expiresAt = now + leaseMs;
  const file: LockFile = {
    host,
    pid: process.pid,
    process_start: await processStart(process.pid),
    acquired_at: isoTime(now),
    expires_at: isoTime(expiresAt),
    token: random(16),
  };
  if (!(await create(name, file))) return null;
  // A process that was halted since holds something that others have taken over by now.
  if (clock.now() >= expiresAt) return null;
  const held = { chain: [...dead, { name, id: file.token }], expiresAt };
  // A holder removes the lock first and what follows it then: where the lock is still the one we began with, nobody
  // has left the place we took.
  if (dead.length === 0 || (await isCurrent(held.chain[0]))) return held;
  await rm(name, { force: true });
  return null;
}

async function release({ chain, expiresAt }: Held, clock: Clock): Promise<void> {
  // Past its lease a successor may count on it; the next one to hold the lock clears it away.
  if (clock.now() >= expiresAt) return;
  try {
    const rest = (await isCurrent(chain[0])) ? chain : chain.slice(1);
    for (const { name } of rest) await rm(name, { force: true });
  } catch {
    // The work is done. What is left is dead with this process or the lease.
  }
}

/** False once anybody has taken the lock over. Told by what stands there: our clock may have been halted with us. */
async function isOurs({ chain }: Held, path: string): Promise<boolean> {
  const own = chain.at(-1);
  return (await isCurrent(own)) && (await readLock(`${path}.${own?.id}`)) === null;
}

async function isCurrent(seen: Pick<Found, 'name' | 'id'> | undefined): Promise<boolean> {
  if (seen === undefined) return false;
  const found = await readLock(seen.name).catch(() => null);
  return found?.id === seen.id;
}

/** Creates a lock that is complete from its first moment; false where something has its name. */
async function create(name: string, file: LockFile): Promise<boolean> {
  const temporary = join(dirname(name), `.${file.token}.tmp`);
  const content = `${JSON.stringify(file)}\n`;
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    return await unlessTaken(link(temporary, name));
  } catch (error) {
    if (!NO_LINKS.some((code) => hasErrno(error, code))) throw error;
    // Empty for a moment: until it has aged by a lease, others take that for alive.
    return await unlessTaken(writeFile(name, content, { flag: 'wx' }));
  } finally {
    await rm(temporary, { force: true });
  }
}

async function unlessTaken(creation: Promise<void>): Promise<boolean> {
  try {
    await creation;
    return true;
  } catch (error) {
    if (hasErrno(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Null where there is none. */
async function readLock(name: string): Promise<Found | null> {
  try {
    const info = await lstat(name);
    if (!info.isFile()) throw refusal(name, 'is no file');
    const file = info.size > MAX_BYTES ? null : parse(await readText(name));
    const id = file?.token ?? `${info.ino.toString(16)}-${Math.trunc(info.mtimeMs)}`;
    return { name, id, file, changedAt: info.mtimeMs };
  } catch (error) {
    if (hasErrno(error, 'ENOENT')) return null;
    throw error;
  }
}

async function readText(name: string): Promise<string> {
  try {
    return await readFile(name, { encoding: 'utf8', flag: READ });
  } catch (error) {
    if (hasErrno(error, 'ENOENT')) throw error;
    // Of another user, say: its age decides.
    return '';
  }
}

function parse(text: string): LockFile | null {
  try {
    return LockFile.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function refusal(name: string, what: string): RunError {
  return new RunError('input_invalid', `The lock ${name} ${what}`, { guidance: 'Remove it' });
}

async function isAlive({ file, changedAt }: Found, { clock, host, leaseMs }: LockOptions): Promise<boolean> {
  const now = clock.now();
  const remaining = file === null ? Number.POSITIVE_INFINITY : Date.parse(file.expires_at) - now;
  if (file === null || remaining > MAX_LEASE_MS) return Math.abs(now - changedAt) < leaseMs;
  if (remaining <= 0) return false;
  return file.host !== host || (await isRunning(file.pid, file.process_start));
}
