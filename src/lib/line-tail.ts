/**
 * The lines that are appended to a file from now on, as they become whole. Reads within bounds, through no link, and
 * waits for no writer. Knows nothing of what they say.
 */
import { constants, lstatSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { hasErrno } from './errors.ts';

const READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** Read at one look; a line that is longer is none that anybody means to read. */
const MAX_LOOK_BYTES = 256 * 1024;

export class LineTail {
  readonly #path: string;
  #offset: number;

  /** `offset`: bytes that are left out at the beginning. */
  constructor(path: string, offset = 0) {
    this.#path = path;
    this.#offset = offset;
  }

  /** How many bytes have been read so far. */
  get offset(): number {
    return this.#offset;
  }

  /** The lines that have become whole since the last look. Rejects for what is there and is no file. */
  async next(): Promise<string[]> {
    // Nearly every look finds nothing new, and many runs look at once: one call of the system, and no error that is made to be caught.
    const seen = lstatSync(this.#path, { throwIfNoEntry: false });
    if (seen === undefined || (seen.isFile() && seen.size === this.#offset)) return [];
    const file = await open(this.#path, READ).catch((error: unknown) => {
      if (hasErrno(error, 'ENOENT')) return null;
      throw error;
    });
    if (file === null) return [];
    try {
      const info = await file.stat();
      if (!info.isFile()) throw new Error(`${this.#path} is no file`);
      // Somebody cut it off: what stands there now is new.
      if (info.size < this.#offset) this.#offset = 0;
      const length = Math.min(info.size - this.#offset, MAX_LOOK_BYTES);
      if (length <= 0) return [];
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, this.#offset);
      return this.#take(buffer.subarray(0, bytesRead));
    } finally {
      await file.close();
    }
  }

  #take(bytes: Buffer): string[] {
    const whole = bytes.lastIndexOf(0x0a) + 1;
    this.#offset += whole === 0 && bytes.length === MAX_LOOK_BYTES ? bytes.length : whole;
    const lines = bytes.subarray(0, whole).toString('utf8').split('\n');
    return lines.filter((line) => line !== '');
  }
}
