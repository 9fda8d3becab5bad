/**
 * The clock of another process, which leaps when a test says so: what would be waited for by the hour comes at once, and
 * only after what the test has waited for, however slow the machine is.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';

const PRELOADED = resolve(import.meta.dirname, '../fixtures/bin/leaping-clock.mjs');

export interface Leaps {
  /** For the process whose clock it is to be. */
  readonly env: Readonly<Record<string, string>>;
  /** Resolves once so many milliseconds more have passed there. */
  leap(ms: number): Promise<void>;
}

/** A clock that is told by files in this folder. */
export function leapsIn(folder: string): Leaps {
  const file = join(folder, 'leaps');
  let allMs = 0;
  return {
    env: { NODE_OPTIONS: `--import ${PRELOADED}`, LEAPS: file },
    async leap(ms) {
      allMs += Math.ceil(ms);
      writeFileSync(file, String(allMs));
      await expect.poll(() => readFileSync(`${file}.done`, 'utf8')).toBe(String(allMs));
    },
  };
}
