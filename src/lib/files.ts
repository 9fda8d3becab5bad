/**
 * Files written so that a crash at any instant leaves the old content or the new, never a torn one, and appended
 * so that a line that was reported is on the disk. Knows nothing of what the files mean.
 */
import { createHash, randomUUID } from 'node:crypto';
import { closeSync, constants, createReadStream, openSync, writeSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { systemClock } from './clock.ts';
import { hasErrno } from './errors.ts';

/** Appends to a file that is there or is made; follows no link, and waits for no reader of a pipe. */
const APPEND =
  constants.O_WRONLY |
  constants.O_APPEND |
  constants.O_CREAT |
  (constants.O_NOFOLLOW ?? 0) |
  (constants.O_NONBLOCK ?? 0);

/**
 * Replaces `path`, in a folder that is there, atomically: temporary file of this mode, fsync, rename, fsync of the folder.
 * `before` comes last before the rename, and keeps it from being made by throwing.
 */
export async function replaceFile(
  path: string,
  content: string,
  { mode = 0o644, before = async () => {} }: { mode?: number; before?: () => Promise<void> } = {},
): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  try {
    await writeSynced(temporary, content, { flag: 'wx', mode });
    await before();
    await renameOver(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/** Appends `content` to `path` and returns once it is on the disk. */
export async function appendFile(path: string, content: string): Promise<void> {
  await writeSynced(path, content, { flag: APPEND });
}

/** Brings what was appended to `path` onto the disk. */
export async function syncFile(path: string): Promise<void> {
  // Windows brings only what may be written onto the disk.
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Appends `content` to `path` in one call: outlives this process, though maybe not the machine. Far cheaper. */
export function appendQuickly(path: string, content: string): void {
  const file = openSync(path, APPEND, 0o644);
  try {
    const bytes = Buffer.from(content);
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
  } finally {
    closeSync(file);
  }
}

/** Writes `content` to `path` unless something is there already. */
export async function writeWhenAbsent(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content, { flag: 'wx' }).catch((error: unknown) => {
    if (!hasErrno(error, 'EEXIST')) throw error;
  });
}

/** Follows no link, and waits for no writer of a pipe. */
const READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The text of a file; null for what is absent, larger than `maxBytes`, unreadable, or no file of its own. */
export async function readBounded(path: string, maxBytes: number): Promise<string | null> {
  const file = await open(path, READ).catch(() => null);
  if (file === null) return null;
  try {
    const info = await file.stat();
    return info.isFile() && info.size <= maxBytes ? await file.readFile('utf8') : null;
  } catch {
    return null;
  } finally {
    await file.close();
  }
}

/** The end of a file as text, and whether there is more of it; null for what is absent, unreadable, or no file of its own. */
export async function readEnd(
  path: string,
  maxBytes: number,
): Promise<{ readonly text: string; readonly cut: boolean } | null> {
  const file = await open(path, READ).catch(() => null);
  if (file === null) return null;
  try {
    const info = await file.stat();
    if (!info.isFile()) return null;
    const cut = info.size > maxBytes;
    const { buffer, bytesRead } = await file.read({
      buffer: Buffer.alloc(Math.min(info.size, maxBytes)),
      position: Math.max(0, info.size - maxBytes),
    });
    const text = buffer.toString('utf8', 0, bytesRead);
    // The first line of a cut begins somewhere in its middle, maybe in the middle of a character.
    return { text: cut ? text.slice(text.indexOf('\n') + 1) : text, cut };
  } catch {
    return null;
  } finally {
    await file.close();
  }
}

/** Names of the files in a folder that end in `suffix`, sorted and without it; none where there is no such folder. */
export async function namesIn(folder: string, suffix: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.flatMap((name) => (name.endsWith(suffix) ? [name.slice(0, -suffix.length)] : [])).sort();
}

/** True where `path` is `root` or lies below it, by their names alone; both absolute. */
export function isInside(root: string, path: string): boolean {
  const inside = relative(root, path);
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}

/** SHA-256 of a text or of bytes, in hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** SHA-256 of a file of any size, in hex. Rejects where the signal aborts. */
export async function sha256File(path: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash, signal ? { signal } : {});
  return hash.digest('hex');
}

/** Windows refuses to replace a file while somebody has it open, such as a virus scanner: for a moment, mostly. */
async function renameOver(from: string, to: string): Promise<void> {
  const tries = process.platform === 'win32' ? RENAME_TRIES : 1;
  for (let tried = 1; ; tried += 1) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (tried >= tries || !IN_USE.some((code) => hasErrno(error, code))) throw error;
      await systemClock.sleep(RENAME_WAIT_MS);
    }
  }
}

const IN_USE = ['EPERM', 'EACCES', 'EBUSY'];
const RENAME_TRIES = 40;
const RENAME_WAIT_MS = 50;

async function writeSynced(
  path: string,
  content: string,
  { flag, mode = 0o644 }: { readonly flag: number | 'wx'; readonly mode?: number },
): Promise<void> {
  const file = await open(path, flag, mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder, and does not need this.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
