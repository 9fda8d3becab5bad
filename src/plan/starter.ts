/**
 * Writes the files to begin with, and overwrites nothing: what is there already is somebody's. The files themselves are
 * data of the product.
 */
import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasErrno, RunError } from '../lib/errors.ts';
import { PIPELINE_FILE } from './pipeline.ts';

export interface StarterFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  /** False for one that was there. */
  readonly written: boolean;
}

/** Where each file goes, and what of `canary/` it is, by who begins. The examples are the very files that tests run. */
const FILES = {
  cloud: [
    [PIPELINE_FILE, 'starter/codex.orchestrator.json'],
    ['.github/workflows/codex-canary.yml', 'starter/codex-canary.yml'],
  ],
  'api-key': [
    [PIPELINE_FILE, 'starter/api-key/codex.orchestrator.json'],
    ['.github/workflows/codex-checks.yml', 'examples/api-key.yml'],
  ],
  forks: [['.github/workflows/codex-gate.yml', 'examples/merge-queue.yml']],
} as const;

/** Writes what is not there. Throws RunError `input_invalid` where a folder leads out of the root or is none. */
export async function writeStarter(places: {
  readonly root: string;
  readonly canary: string;
  readonly beginner: keyof typeof FILES;
}): Promise<StarterFile[]> {
  const files: StarterFile[] = [];
  for (const [path, source] of FILES[places.beginner]) {
    const content = await readFile(join(places.canary, source), 'utf8');
    files.push({ path, written: await writeAbsent(places.root, path, content) });
  }
  return files;
}

async function writeAbsent(root: string, path: string, content: string): Promise<boolean> {
  const folders = path.split('/').slice(0, -1);
  for (const [index] of folders.entries()) await refuseOther(root, folders.slice(0, index + 1).join('/'));
  try {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content, { flag: 'wx' });
    return true;
  } catch (cause) {
    if (hasErrno(cause, 'EEXIST')) return false;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new RunError('input_invalid', `${path} cannot be written: ${why}`, {
      cause,
      guidance: 'Name by --root a folder that can be written',
    });
  }
}

/** A link would lead out of the repository. */
async function refuseOther(root: string, path: string): Promise<void> {
  const info = await lstat(join(root, path)).catch(() => null);
  if (info === null || info.isDirectory()) return;
  throw new RunError('input_invalid', `${path} is no folder`, { guidance: 'Remove it, or make it one' });
}
