/**
 * A node process as the runner keeps it: its output line by line as it comes, its end, and the ladder of
 * signals that cancels it. Knows nothing of actions.
 */
import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { type Clock, systemClock } from '../../src/lib/clock.ts';

/** Open pipes of children are waited for this long after the step's own process has exited. */
const DRAIN_MS = 5000;

/** Milliseconds from SIGINT to SIGTERM and from SIGTERM to SIGKILL. */
export interface CancelTimes {
  readonly interruptMs: number;
  readonly terminateMs: number;
  /** The machine's where absent. */
  readonly clock?: Clock;
}

export const RUNNER_CANCEL_TIMES: CancelTimes = { interruptMs: 7500, terminateMs: 2500 };

/** Of a runner that waits for what ends by itself: how long that takes is up to the machine. */
export const PATIENT_CANCEL_TIMES: CancelTimes = { interruptMs: 60_000, terminateMs: 20_000 };

/** Feeds the lines of a stream to `read` as they come; the result gives the rest and the whole text. */
export function collect(stream: Readable | null, read: (line: string) => void): () => string {
  const decoder = new StringDecoder('utf8');
  let text = '';
  let rest = '';
  const take = (chunk: string): void => {
    text += chunk;
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) feed(line);
  };
  // A lone carriage return ends a line too.
  const feed = (line: string): void => {
    for (const part of line.replace(/\r$/, '').split('\r')) read(part);
  };
  stream?.on('data', (chunk: Buffer) => take(decoder.write(chunk)));
  return () => {
    take(decoder.end());
    if (rest !== '') feed(rest);
    return text;
  };
}

export type Exit = { readonly exitCode: number | null; readonly signal: NodeJS.Signals | null };

/**
 * Resolves when the process has exited and its pipes are closed, or were left open too long by a child of it.
 */
export function closed(child: ChildProcess): Promise<Exit> {
  const drained = new AbortController();
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, signal) => {
      drained.abort();
      resolve({ exitCode, signal });
    });
    child.once('exit', async () => {
      await systemClock.sleep(DRAIN_MS, drained.signal);
      child.stdout?.destroy();
      child.stderr?.destroy();
    });
  });
}

/**
 * Sends SIGINT, SIGTERM and SIGKILL, each to this one process and only while it lives; resolves once it has
 * exited.
 */
export async function cancel(child: ChildProcess, exited: AbortSignal, times: CancelTimes): Promise<void> {
  const { clock = systemClock } = times;
  const ladder = [
    ['SIGINT', times.interruptMs],
    ['SIGTERM', times.terminateMs],
  ] as const;
  for (const [signal, patienceMs] of ladder) {
    if (exited.aborted) return;
    child.kill(signal);
    await clock.sleep(patienceMs, exited);
  }
  if (exited.aborted) return;
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
}
