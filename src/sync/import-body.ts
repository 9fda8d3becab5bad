/**
 * What is sent of a run: its manifest as it lies on the disk, with the destination beside it, through the redactor, and
 * the key by which the service knows the same content again. Reads one file; sends nothing.
 */
import { join } from 'node:path';
import { readBounded, sha256 } from '../lib/files.ts';
import type { Redactor } from '../lib/redact.ts';
import type { KnownRun } from '../manifest/find-run.ts';
import { MAX_FILE_BYTES, parseJson } from '../manifest/record.ts';
import { Manifest } from '../manifest/schema.ts';

/** A run that can be sent. */
export interface Import {
  readonly manifest: Manifest;
  /** JSON. */
  readonly body: string;
  /** SHA-256 of the run and of all that is sent of it: a run that went on is another import. */
  readonly key: string;
}

/** Why a run is none that could be sent. */
export type NoImport = 'unreadable' | 'unfinished';

/** Reads a run, for a destination. */
export async function readImport(
  { taskId, runId, folder }: KnownRun,
  { bucket, redactor }: { readonly bucket: string; readonly redactor: Redactor },
): Promise<Import | NoImport> {
  const text = await readBounded(join(folder, 'manifest.json'), MAX_FILE_BYTES);
  const manifest = Manifest.safeParse(parseJson(text ?? '')).data;
  // What says that it is another run was put here by somebody else.
  if (manifest === undefined || manifest.task_id !== taskId || manifest.run_id !== runId) return 'unreadable';
  if (manifest.outcome === null || manifest.completed_at === null) return 'unfinished';
  const { evidence } = manifest;
  const content = { schema: 1, bucket, task_id: taskId, run_id: runId, evidence, manifest };
  // Text by text, so that a secret of digits cannot break a number.
  const body = JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'string' ? redactor.redact(value) : value,
  );
  return { manifest, body, key: sha256(`${taskId}/${runId}\n${sha256(body)}`) };
}
