/**
 * What is known to be at the service: a small file per run in `out/<task>/sync/`, beside the record and no part of it.
 * A finished run without one is what is still to be sent. Says so of nothing else.
 */
import { lstat, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { hasErrno } from '../lib/errors.ts';
import { namesIn, readBounded, replaceFile } from '../lib/files.ts';
import { type LockOptions, LockTimeout, withLock } from '../lib/lock.ts';
import type { KnownRun } from '../manifest/find-run.ts';
import { parseJson } from '../manifest/record.ts';
import { folderOf } from '../manifest/state.ts';
import { toJson } from '../manifest/store.ts';

const MAX_BYTES = 64 * 1024;

/** The file of a run that was sent. */
export const Sent = z.object({
  schema: z.literal('codex-orchestrator-sync/1'),
  task_id: z.string(),
  run_id: z.string(),
  endpoint: z.string(),
  key: z.string(),
  decision: z.enum(['sent', 'already_there']),
  http_status: z.int(),
  request_id: z.string().nullable(),
  at: z.iso.datetime(),
});
export type Sent = z.infer<typeof Sent>;

/** Where the file of a run lies, in a folder that is made. Throws RunError `input_invalid` where a link is in the way. */
export async function sentFile(workingDirectory: string, { taskId, runId }: KnownRun): Promise<string> {
  const folder = join(await folderOf({ workingDirectory, taskId }), 'sync');
  await mkdir(folder, { recursive: true });
  return join(folder, `${runId}.json`);
}

/** True where the same content is known to be at the same place. */
export async function isSent(
  file: string,
  { key, endpoint }: Pick<Sent, 'key' | 'endpoint'>,
): Promise<boolean> {
  const known = Sent.safeParse(parseJson((await readBounded(file, MAX_BYTES)) ?? '')).data;
  return known?.key === key && known.endpoint === endpoint;
}

/** Writes down that a run is there. */
export async function keepSent(file: string, sent: Sent): Promise<void> {
  await replaceFile(file, toJson(sent));
}

/**
 * Removes the marks of a task whose runs are gone, so that there are never more of them than runs. One that comes back from
 * its artifact is sent again by the same key, and the service keeps one.
 */
export async function pruneSent(workingDirectory: string, taskId: string): Promise<void> {
  const folder = join(await folderOf({ workingDirectory, taskId }), 'sync');
  for (const runId of await namesIn(folder, '.json')) {
    const run = join(workingDirectory, '.runs', taskId, 'cli', runId);
    if (await isAbsent(run)) await rm(join(folder, `${runId}.json`), { force: true });
  }
}

/** What cannot be looked at is there. */
async function isAbsent(path: string): Promise<boolean> {
  return lstat(path).then(
    () => false,
    (error: unknown) => hasErrno(error, 'ENOENT'),
  );
}

/** Does `work` unless another process is at the same run: then null. */
export async function alone<T>(
  file: string,
  options: Omit<LockOptions, 'waitMs'>,
  work: () => Promise<T>,
): Promise<T | null> {
  try {
    return await withLock(file, { ...options, waitMs: 0 }, work);
  } catch (error) {
    if (error instanceof LockTimeout) return null;
    throw error;
  }
}
