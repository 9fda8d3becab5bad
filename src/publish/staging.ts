/**
 * The copy of a record that is uploaded: only its own files, as they were walked, and of each what the scan leaves of it.
 * Nobody else writes there, so that what was looked at is what leaves the machine. Knows no service.
 */
import { constants } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listRunFiles, MAX_BYTES } from '../github/artifacts.ts';
import { RunError } from '../lib/errors.ts';
import type { Redactor } from '../lib/redact.ts';
import { isOwnFile } from '../manifest/record.ts';

const BLOCK_BYTES = 64 * 1024;
/** Through no link, and without waiting for whoever writes into a pipe: either may have come in the place of a file. */
const AS_IT_IS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** A file in which something was found, by its path in the copy. */
export interface Hit {
  readonly path: string;
  /** How many secrets were replaced; null where the file was left out, since its name holds one. */
  readonly count: number | null;
}

export interface Copying {
  /** The folder that the parts lie in. */
  readonly root: string;
  /** Run directories, relative to the root, with slashes. */
  readonly parts: readonly string[];
  /** Made for it, and for nobody else. */
  readonly to: string;
  readonly redactor: Redactor;
  /** Which files are copied, by their path in a part; those that a run writes, unless it says others. */
  readonly wanted?: (path: string) => boolean;
}

/**
 * Copies the files of runs and replaces every secret in the copy. Throws RunError `internal_error` for more than may be
 * uploaded, and the system's error for what cannot be read.
 */
export async function stage({ root, parts, to, redactor, wanted = isOwnFile }: Copying): Promise<Hit[]> {
  const hits: Hit[] = [];
  let room = MAX_BYTES;
  await mkdir(to, { recursive: true, mode: 0o700 });
  for (const part of parts) {
    for (const name of (await listRunFiles(join(root, part))).filter(wanted)) {
      const path = part === '' ? name : `${part}/${name}`;
      if (redactor.finds(path)) {
        hits.push({ path: redactor.redact(path), count: null });
        continue;
      }
      const target = join(to, path);
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      room -= await copy(join(root, path), target, room);
      const count = await clean(target, redactor);
      if (count > 0) hits.push({ path, count });
    }
  }
  return hits;
}

/** Copies a file that is none but a file at the moment it is opened; gives its size. */
async function copy(from: string, to: string, room: number): Promise<number> {
  await using source = await open(from, AS_IT_IS);
  if (!(await source.stat()).isFile()) throw new RunError('internal_error', `${from} is no file any more`);
  await using target = await open(to, 'wx', 0o600);
  let bytes = 0;
  for await (const piece of blocksOf(source)) {
    bytes += piece.length;
    if (bytes > room) throw new RunError('internal_error', `The run holds more than ${MAX_BYTES} bytes`);
    await target.writeFile(piece);
  }
  return bytes;
}

/** Replaces what the redactor finds in a file; gives how often. */
async function clean(path: string, redactor: Redactor): Promise<number> {
  if ((await through(path, redactor, async () => {})) === 0) return 0;
  const text: string[] = [];
  const count = await through(path, redactor, async (piece) => void text.push(piece));
  await using file = await open(path, 'w', 0o600);
  await file.writeFile(text.join(''));
  return count;
}

/** Takes the text of a file through the redactor; gives how often that hid something. */
async function through(
  path: string,
  redactor: Redactor,
  take: (piece: string) => Promise<void>,
): Promise<number> {
  await using file = await open(path, 'r');
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const redacting = redactor.stream();
  for await (const piece of blocksOf(file))
    await take(redacting.push(decoder.decode(piece, { stream: true })));
  await take(redacting.push(decoder.decode()) + redacting.end());
  return redacting.hidden;
}

async function* blocksOf(file: {
  read(into: Uint8Array): Promise<{ bytesRead: number }>;
}): AsyncGenerator<Uint8Array> {
  const block = new Uint8Array(BLOCK_BYTES);
  for (let read = await file.read(block); read.bytesRead > 0; read = await file.read(block))
    yield block.subarray(0, read.bytesRead);
}
