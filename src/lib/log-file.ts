/**
 * The log of one stage: bytes of a child, decoded, redacted, written in blocks up to a cap, hashed on the way. What
 * comes after the cap is only counted. Knows no stage and no event.
 */
import { createHash } from 'node:crypto';
import { closeSync, constants, openSync, writeSync } from 'node:fs';
import type { Redactor } from './redact.ts';
import { oneLine } from './text.ts';

export interface LogOptions {
  readonly path: string;
  readonly redactor: Pick<Redactor, 'stream'>;
  /** Most bytes that are looked at and most that are written, but for one line that says what was dropped. */
  readonly capBytes: number;
  /** Hears the redacted text as it is written, also where the file cannot be; not the line of the cap. */
  readonly onText?: (text: string) => void;
}

export interface LogSummary {
  /** Bytes in the file. */
  readonly bytes: number;
  /** Of what is in the file, also where an error cut it short. */
  readonly sha256: string;
  /** Bytes the child printed. */
  readonly outputBytes: number;
  /** Bytes the child printed that are not in the file, counted as they would have been written where redacted. */
  readonly droppedBytes: number;
  /** The last line that holds anything, as plain text of at most 200 characters. */
  readonly lastLine: string;
  /** Why the file could not be written; null where it was. */
  readonly error: string | null;
}

export interface LogFile {
  /** Takes a piece, whose bytes may be reused afterwards; never throws for what the disk does. */
  write(bytes: Uint8Array): void;
  readonly lastLine: string;
  /** What may be shown of the text behind all that was written so far, redacted; it is written later. */
  readonly unfinished: string;
  /** To be called once. Null where nothing was written: there is no file then. */
  close(): LogSummary | null;
}

/** The most MiB of a log that a setting may ask for. */
export const MAX_LOG_MIB = 1024;
/** The most bytes that such a log has, with the line that says what was dropped. */
export const LARGEST_LOG_BYTES = MAX_LOG_MIB * 1024 * 1024 + 1024;

const LAST_LINE_CHARACTERS = 200;
/** A line is cut out of the end of the text; a longer one is not worth looking for. */
const TAIL_CHARACTERS = 4096;
const BLOCK_BYTES = 64 * 1024;
/** A file of ours alone, and never through a link. */
const CREATE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);

const encoder = new TextEncoder();
/** One for all logs: it is filled and written within one call. */
let block: Uint8Array | null = null;

/** Opens a log; the file is made with the first text. */
export function openLog({ path, redactor, capBytes, onText }: LogOptions): LogFile {
  // A byte order mark is a part of what was printed.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const redacting = redactor.stream();
  const file = new HashedFile(path);
  let received = 0;
  let taken = 0;
  let dropped = 0;
  let cut = false;
  let tail = '';

  return {
    write(piece) {
      received += piece.length;
      let from = 0;
      // A block at a time: a large piece as one text would be as large in memory, several times over.
      while (!cut && from < piece.length) {
        const part = piece.subarray(from, from + Math.min(BLOCK_BYTES, capBytes - taken));
        from += part.length;
        taken += part.length;
        if (part.length === 0) cut = true;
        else pass(redacting.push(decoder.decode(part, { stream: true })));
      }
      dropped += piece.length - from;
    },
    get lastLine() {
      return lastLineOf(tail);
    },
    get unfinished() {
      return cut ? '' : redacting.peek();
    },
    close() {
      if (received === 0) return null;
      const rest = redacting.push(decoder.decode()) + redacting.end();
      // Where the text was cut, its end may be the beginning of a secret that nobody can know any more.
      if (cut) dropped += Buffer.byteLength(rest);
      else pass(rest);
      if (cut && file.error === null)
        file.append(
          `\n[… ${dropped} more bytes were dropped: the log of a stage is capped at ${capBytes} bytes]\n`,
          Number.POSITIVE_INFINITY,
        );
      return {
        ...file.close(),
        outputBytes: received,
        droppedBytes: dropped,
        lastLine: lastLineOf(tail),
        error: file.error,
      };
    },
  };

  /** Writes what there is room for; invalid bytes take more room than they came with. */
  function pass(text: string): void {
    if (text === '') return;
    const room = capBytes - file.bytes;
    const fits = file.error === null ? file.append(text, room) : 0;
    const lost = text.slice(fits);
    dropped += Buffer.byteLength(lost);
    cut ||= lost !== '' && file.error === null;
    // Who listens is told the whole text where it is the disk that fails.
    const heard = cut ? text.slice(0, fits) : text;
    tail = (tail + heard.slice(-TAIL_CHARACTERS)).slice(-TAIL_CHARACTERS);
    if (heard !== '') onText?.(heard);
  }
}

/** A file that is made with its first byte; its size and hash are those of what is in it, whatever happens. */
class HashedFile {
  readonly #path: string;
  readonly #hash = createHash('sha256');
  #file: number | null = null;
  bytes = 0;
  /** Why nothing more is written. */
  error: string | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  /** Writes as many whole characters as `room` bytes hold; gives the length of the text that is in the file. */
  append(text: string, room: number): number {
    block ??= new Uint8Array(BLOCK_BYTES);
    let done = 0;
    let left = room;
    while (done < text.length && this.error === null) {
      const { read, written } = encoder.encodeInto(text.slice(done), block.subarray(0, left));
      if (read === 0) break;
      this.#write(block.subarray(0, written));
      if (this.error === null) done += read;
      left -= written;
    }
    return done;
  }

  close(): { readonly bytes: number; readonly sha256: string } {
    this.#try(() => {
      if (this.#file !== null) closeSync(this.#file);
    });
    return { bytes: this.bytes, sha256: this.#hash.digest('hex') };
  }

  #write(data: Uint8Array): void {
    this.#try(() => {
      this.#file ??= openSync(this.#path, CREATE, 0o644);
      for (let done = 0; done < data.length; ) {
        const count = writeSync(this.#file, data, done);
        this.#hash.update(data.subarray(done, done + count));
        this.bytes += count;
        done += count;
      }
    });
  }

  /** A full disk must not stop a child half-way: what failed is kept for the summary. */
  #try(work: () => void): void {
    try {
      work();
    } catch (cause) {
      this.error ??= cause instanceof Error ? cause.message : String(cause);
    }
  }
}

function lastLineOf(tail: string): string {
  const lines = tail.split(/\r?\n|\r/);
  // Many a tool ends with a line of nothing but a reset of its colours.
  for (const line of lines.toReversed()) {
    const text = oneLine(line, LAST_LINE_CHARACTERS);
    if (text !== '') return text;
  }
  return '';
}
