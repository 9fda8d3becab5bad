/**
 * Many artifacts of this workflow run at once: lists them once, and downloads those that are wanted a few at a time, within
 * bounds. Unpacks nothing, so that no name in one leads anywhere. A failure is a value.
 */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../lib/clock.ts';
import { toRunError } from '../lib/errors.ts';
import { oneLine } from '../lib/text.ts';

export interface SetOptions {
  /** Which ones, by their names. */
  readonly wanted: (name: string) => boolean;
  /** An empty folder for the time of the download. */
  readonly folder: string;
  readonly clock: Clock;
  /** For all of them together, in milliseconds. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

export interface Fetched {
  readonly name: string;
  /** As the service has it; a text says why it could not be had. */
  readonly zip: Buffer | string;
}

/** A workflow has at most so many jobs, each with a few artifacts of ours. */
const MOST_ARTIFACTS = 2000;
const MAX_ZIP_BYTES = 64 * 1024 * 1024;
const MAX_BYTES = 1024 * 1024 * 1024;
const AT_ONCE = 6;

/** The artifacts that are wanted, by name; a text where they cannot be listed. Never throws. */
export async function fetchArtifacts(options: SetOptions): Promise<readonly Fetched[] | string> {
  const { clock, timeoutMs, signal } = options;
  const settled = new AbortController();
  const over = clock
    .sleep(timeoutMs, AbortSignal.any([settled.signal, signal]))
    .then(() =>
      signal.aborted ? 'The download was cancelled' : `The download did not end within ${timeoutMs / 1000} s`,
    );
  try {
    return await Promise.race([fetchAll(options).catch(wordsOf), over]);
  } finally {
    settled.abort();
  }
}

async function fetchAll({ wanted, folder }: SetOptions): Promise<readonly Fetched[] | string> {
  const [{ DefaultArtifactClient }, { default: pLimit }] = await Promise.all([
    import('@actions/artifact'),
    import('p-limit'),
  ]);
  const client = new DefaultArtifactClient();
  const { artifacts } = await client.listArtifacts({ latest: true });
  const found = artifacts.filter(({ name }) => wanted(name)).sort((a, b) => a.id - b.id);
  if (found.length > MOST_ARTIFACTS)
    return `There are ${found.length} artifacts, and ${MOST_ARTIFACTS} are the most`;
  if (found.reduce((sum, { size }) => sum + size, 0) > MAX_BYTES)
    return `The artifacts have more than ${MAX_BYTES} bytes`;
  const limit = pLimit(AT_ONCE);
  return Promise.all(found.map((artifact) => limit(() => one(artifact))));

  async function one({ id, name, size, digest }: (typeof artifacts)[number]): Promise<Fetched> {
    if (size > MAX_ZIP_BYTES) return { name, zip: `It has ${size} bytes` };
    const own = join(folder, String(id));
    try {
      await mkdir(own, { recursive: true });
      const expected = digest === undefined ? {} : { expectedHash: digest };
      const { digestMismatch } = await client.downloadArtifact(id, {
        path: own,
        skipDecompress: true,
        ...expected,
      });
      if (digestMismatch) return { name, zip: 'It is not what was uploaded' };
      const [file = ''] = await readdir(own);
      return { name, zip: await readFile(join(own, file)) };
    } catch (error) {
      return { name, zip: wordsOf(error) };
    } finally {
      await rm(own, { recursive: true, force: true });
    }
  }
}

function wordsOf(error: unknown): string {
  // A message of the blob store may quote the signed address.
  return oneLine(toRunError(error).message.replace(/\bsig=[^&\s"']+/g, 'sig=***'));
}
