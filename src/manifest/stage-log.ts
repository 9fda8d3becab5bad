/**
 * The logs of the stages of one run: numbered in the order they were opened, redacted, capped. Knows where they lie
 * and how large they may be; not what a stage is.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openLog } from '../lib/log-file.ts';
import type { Redactor } from '../lib/redact.ts';
import type { FileRecord } from './events.ts';

/** The log of one stage; its file is made with the first byte. */
export interface StageLog {
  write(bytes: Uint8Array): void;
  /** The last line so far, in one line of plain text. */
  readonly lastLine: string;
  /** What may be shown behind that of a line that is not ended yet. */
  readonly unfinished: string;
  /** Null where nothing was written. */
  close(): {
    readonly file: FileRecord;
    readonly droppedBytes: number;
    readonly lastLine: string;
    /** Why the file could not be written; null where it was. */
    readonly error: string | null;
  } | null;
}

interface Keeping {
  readonly redactor: Redactor;
  /** What a stage prints beyond this many MiB is counted and dropped. */
  readonly mib: number;
}

/** Opens logs below `folder`, which records name as `relative`; `onText` hears what is written, as it is written. */
export function stageLogs(
  folder: string,
  relative: string,
  { redactor, mib }: Keeping,
): (stage: string, onText: (text: string) => void) => StageLog {
  let opened = lastNumber(join(folder, 'stages'));
  return (stage, onText) => {
    opened += 1;
    const name = `stages/${String(opened).padStart(2, '0')}-${stage.replaceAll(/[^A-Za-z0-9._-]/g, '_')}.log`;
    const log = openLog({ path: join(folder, name), redactor, capBytes: mib * 1024 * 1024, onText });
    return {
      write: (bytes) => log.write(bytes),
      get lastLine() {
        return log.lastLine;
      },
      get unfinished() {
        return log.unfinished;
      },
      close() {
        const kept = log.close();
        if (kept === null) return null;
        const { sha256, bytes, droppedBytes, lastLine, error } = kept;
        return { file: { path: `${relative}/${name}`, sha256, bytes }, droppedBytes, lastLine, error };
      },
    };
  };
}

/** The number of the last log that an earlier session of the run has left; 0 where there is none. */
function lastNumber(folder: string): number {
  return Math.max(0, ...readdirSync(folder).map((name) => Number.parseInt(name, 10) || 0));
}
