/**
 * The hash of the real Codex CLI, taken once on this machine and laid into the cache of whatever a test starts: three
 * hundred megabytes are not read again for every run. The product itself takes it, and sees when the file has changed.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { resolveCodex } from '../../src/credentials/install.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { CODEX_VERSION } from '../../src/lib/codex.ts';
import { spawnChild } from '../../src/lib/process.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The real Codex CLI that the repository's own install brings. */
export const CODEX_PATH = join(ROOT, 'node_modules/.bin/codex');

/** A cache that knows the hash; only the real Codex CLI is looked for here. */
export const KNOWN_CODEX = join(ROOT, 'node_modules/.cache/codex');

/** Has a cache know the hash. */
export function rememberCodex(cache: string): void {
  if (existsSync(KNOWN_CODEX)) cpSync(KNOWN_CODEX, cache, { recursive: true });
}

/** Once, before all tests. What it gives is done after all of them. */
export async function setup(): Promise<() => void> {
  const room = mkdtempSync(join(tmpdir(), 'tests-room-'));
  // The processes that play the tests have it of this one.
  process.env.TESTS_ROOM = room;
  if (existsSync(CODEX_PATH)) await learnHash();
  return () => rmSync(room, { recursive: true, force: true });
}

async function learnHash(): Promise<void> {
  const scratch = join(KNOWN_CODEX, '../codex-home');
  mkdirSync(scratch, { recursive: true });
  await resolveCodex({
    codexPath: CODEX_PATH,
    codexVersion: CODEX_VERSION,
    workingDirectory: ROOT,
    cache: KNOWN_CODEX,
    lockFolder: ROOT,
    npmEnv: {},
    scratch,
    codexEnv: { CODEX_HOME: scratch },
    spawn: spawnChild,
    clock: systemClock,
    signal: new AbortController().signal,
    deadline: systemClock.now() + 60_000,
  }).catch(() => {});
}
