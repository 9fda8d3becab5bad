/**
 * A process that can be killed at any of its effects without being one: what runs in a life does nothing more once that
 * is over, whatever it still has under way. Effects are the writes, the renames and the children.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import fs from 'node:fs';
import { open } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import type { Clock } from '../../src/lib/clock.ts';
import type { Spawn } from '../../src/lib/process.ts';

export interface Life {
  /** The effects so far, in order: each is one before and one after it is done. */
  readonly boundaries: readonly string[];
  /**
   * Numbers of the boundaries at which it makes a difference to be killed: between any other and the one before it nothing
   * was done that outlives a process.
   */
  readonly places: readonly number[];
  /** Works until the end of the work or of the life. Null where that was first. */
  live<T>(work: () => Promise<T>): Promise<T | null>;
  spawn(real: Spawn): Spawn;
  /** A clock on which what is over sleeps for ever: it would go on waiting for what it holds itself. */
  clock(real: Clock): Clock;
}

interface State {
  readonly boundaries: string[];
  readonly places: number[];
  readonly look: () => string;
  seen: string;
  dead: boolean;
  readonly endsAt: number;
  readonly end: () => void;
}

const lives = new AsyncLocalStorage<State>();

/**
 * A life that ends at a boundary by its number, the first being 1; never where that is 0. `look` tells everything that
 * would be there after it.
 */
export function newLife(endsAt = 0, look = () => ''): Life {
  let end = () => {};
  const over = new Promise<null>((resolve) => {
    end = () => resolve(null);
  });
  const state: State = { boundaries: [], places: [], look, seen: '', dead: false, endsAt, end };
  return {
    boundaries: state.boundaries,
    places: state.places,
    live: (work) => Promise.race([lives.run(state, work), over]),
    spawn: (real) => async (request) => {
      if (!passes(`start ${request.args.slice(0, 2).join(' ')}`)) return FOREVER;
      const result = await real(request);
      return passes(`end ${request.args.slice(0, 2).join(' ')}`) ? result : FOREVER;
    },
    clock: (real) => ({
      now: () => real.now(),
      sleep: (ms, signal) => (state.dead ? FOREVER : real.sleep(ms, signal)),
    }),
  };
}

const FOREVER = new Promise<never>(() => {});

/** False where the life that does this is over. */
function passes(what: string): boolean {
  const life = lives.getStore();
  if (life === undefined) return true;
  if (life.dead) return false;
  life.boundaries.push(what);
  const seen = life.look();
  // What a child has asked a service for cannot be seen.
  if (seen !== life.seen || what.startsWith('end ')) life.places.push(life.boundaries.length);
  life.seen = seen;
  if (life.boundaries.length !== life.endsAt) return true;
  life.dead = true;
  life.end();
  return false;
}

/** Has every write and rename of this process seen, and every timer of a life that is over left out, until it is disposed. */
export async function watchEffects(): Promise<AsyncDisposable> {
  const handle = await open(import.meta.filename);
  const prototype = Object.getPrototypeOf(handle) as { writeFile(...args: unknown[]): Promise<void> };
  await handle.close();
  const { writeFile } = prototype;
  const { writeSync } = fs;
  const { link, rename } = fs.promises;
  const { setTimeout } = globalThis;
  // What looks again and again would do so until the last test.
  globalThis.setTimeout = ((...args: Parameters<typeof setTimeout>) =>
    lives.getStore()?.dead ? setTimeout(() => {}, 0) : setTimeout(...args)) as typeof setTimeout;
  prototype.writeFile = async function watched(...args) {
    if (!passes('write')) return FOREVER;
    await writeFile.apply(this, args);
    if (!passes('written')) return FOREVER;
  };
  // A lock that is taken after the end would be held by a process that lives: ours.
  fs.promises.link = (from, to) => (lives.getStore()?.dead ? FOREVER : link(from, to));
  fs.promises.rename = async (from, to) => {
    if (!passes('rename')) return FOREVER;
    await rename(from, to);
    if (!passes('renamed')) return FOREVER;
  };
  fs.writeSync = ((...args: Parameters<typeof writeSync>) => {
    if (!passes('append')) throw new Error('the life is over');
    const written = writeSync(...args);
    if (!passes('appended')) throw new Error('the life is over');
    return written;
  }) as typeof writeSync;
  syncBuiltinESMExports();
  return {
    async [Symbol.asyncDispose]() {
      globalThis.setTimeout = setTimeout;
      prototype.writeFile = writeFile;
      fs.writeSync = writeSync;
      fs.promises.link = link;
      fs.promises.rename = rename;
      syncBuiltinESMExports();
    },
  };
}
