/**
 * `out/audit.log`: one JSON line for each try of sending a run, without a secret and without a body. Put aside by size,
 * kept by count; any number of processes may write it. Decides nothing about what is sent.
 */
import { rename, rm, stat } from 'node:fs/promises';
import type { Clock, Random } from '../lib/clock.ts';
import { appendQuickly } from '../lib/files.ts';
import { LockLost, LockTimeout, withLock } from '../lib/lock.ts';
import type { Redactor } from '../lib/redact.ts';
import { oneLine } from '../lib/text.ts';
import type { AuditLimits } from './settings.ts';

/** What became of a try, or of a run that was not tried. */
export type Decision = 'sent' | 'already_there' | 'retry' | 'left_for_later' | 'refused' | 'too_large';

export interface AuditLine {
  /** ISO timestamp. */
  readonly at: string;
  readonly task_id: string;
  readonly run_id: string;
  readonly key: string;
  /** From 1; 0 where nothing was asked. */
  readonly attempt: number;
  readonly http_status: number | null;
  readonly request_id: string | null;
  readonly duration_ms: number;
  readonly decision: Decision;
  readonly why: string | null;
}

export interface AuditOptions {
  /** Absolute path of the log, in a folder that is there. */
  readonly path: string;
  readonly limits: AuditLimits;
  readonly redactor: Redactor;
  readonly clock: Clock;
  readonly random: Random;
  readonly machine: string;
}

export interface Audit {
  /** Never throws. */
  write(line: AuditLine): Promise<void>;
  /** Why a line could not be written; null where all were. */
  readonly fault: string | null;
}

const LEASE_MS = 10_000;
const WAIT_MS = 1000;
const LONGEST_ID = 200;

/** Opens the log. */
export function auditLog(options: AuditOptions): Audit {
  const { path, redactor } = options;
  let fault: string | null = null;
  return {
    get fault() {
      return fault;
    },
    async write(line) {
      const text = JSON.stringify(line, (_, value: unknown) =>
        typeof value === 'string' ? oneLine(redactor.redact(value), LONGEST_ID) : value,
      );
      try {
        // In one piece behind what others append, so it needs no lock; a log that is put aside meanwhile takes it along.
        appendQuickly(path, `${text}\n`);
        await rotate(options);
      } catch (error) {
        fault ??= error instanceof Error ? error.message : String(error);
      }
    },
  };
}

/** Puts a log that is full aside: `audit.log.1` is the one before, the highest number the oldest. */
async function rotate({ path, limits, clock, random, machine }: AuditOptions): Promise<void> {
  const full = async (): Promise<boolean> =>
    ((await stat(path).catch(() => null))?.size ?? 0) >= limits.maxBytes;
  if (!(await full())) return;
  const lock = { clock, random, host: machine, waitMs: WAIT_MS, leaseMs: LEASE_MS };
  await withLock(path, lock, async (stillOurs) => {
    // Somebody else may have done it.
    if (!(await full())) return;
    const nameOf = (age: number): string => (age === 0 ? path : `${path}.${age}`);
    await stillOurs();
    await rm(nameOf(limits.files - 1), { force: true });
    for (let age = limits.files - 2; age >= 0; age -= 1) {
      await stillOurs();
      await rename(nameOf(age), nameOf(age + 1)).catch(unlessAbsent);
    }
  }).catch((error: unknown) => {
    // The line is written, and whoever has the lock puts the log aside, or the next line does.
    if (!(error instanceof LockTimeout || error instanceof LockLost)) throw error;
  });
}

function unlessAbsent(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
