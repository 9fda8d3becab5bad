/**
 * Hands the records of the runs of this step on to later workflow runs: as a small artifact of its own, which is cheap to
 * read and kept for as long as the repository keeps any. What fails here is a warning and changes no verdict.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { wipe } from '../credentials/codex-home.ts';
import { artifactName, uploadRun } from '../github/artifacts.ts';
import { RECORDS_SUFFIX } from '../github/history.ts';
import { savedRecord } from '../history/folder.ts';
import { type Chain, LEDGER_FILE, ledgerText } from '../history/ledger.ts';
import type { HistoryRecord } from '../history/record.ts';
import type { Context } from '../inputs/context.ts';
import type { Clock } from '../lib/clock.ts';
import { replaceFile } from '../lib/files.ts';
import type { Settings } from './handover.ts';
import { type Surface, wordsOf } from './surface.ts';

const UPLOAD_TIMEOUT_MS = 60_000;
const TAKEN = /already exists|\b409\b|conflict/i;

export interface LedgerRequest {
  /** The run directories. */
  readonly folders: readonly string[];
  /** What was read of earlier runs, to be handed on; null where it was not read to its end, or is not to be believed. */
  readonly trend: Chain | null;
  readonly spend: Chain | null;
  /** Id of the artifact that holds the runs; null where there is none. */
  readonly artifactId: number | null;
  readonly settings: Settings;
  readonly workflow: NonNullable<Context['workflow']>;
  readonly clock: Clock;
  /** Private, and removed afterwards; not made yet. */
  readonly scratch: string;
  readonly surface: Surface;
  /** Main may have begun an upload under the same name. */
  readonly secondTry?: boolean;
  readonly signal?: AbortSignal;
}

/** Uploads the records; nothing where no run was live and nothing is to be handed on. True where an upload was left behind. */
export async function uploadLedger(request: LedgerRequest): Promise<boolean> {
  const { folders, trend, spend, surface, scratch, workflow, settings } = request;
  const staging = join(scratch, 'records');
  let abandoned = false;
  try {
    const own = await recordsOf(folders, request.artifactId);
    if (own.length === 0 && trend === null) return false;
    await mkdir(staging, { recursive: true, mode: 0o700 });
    const text = surface.redactor.redact(ledgerText({ own, trend, spend }));
    await replaceFile(join(staging, LEDGER_FILE), text);
    const uploaded = await uploadRun({
      folder: staging,
      name: artifactName({
        prefix: settings.artifactName,
        workflowRunId: workflow.runId,
        attempt: workflow.attempt,
        job: workflow.job,
        runId: own[0]?.run_id ?? folders[0] ?? '',
        suffix: `${RECORDS_SUFFIX}${request.secondTry === true ? '-post' : ''}`,
      }),
      runUrl: workflow.runUrl,
      clock: request.clock,
      timeoutMs: UPLOAD_TIMEOUT_MS,
      ...(request.signal ? { signal: request.signal } : {}),
    });
    // A post step before has uploaded them.
    if (uploaded.ok || (request.secondTry === true && TAKEN.test(uploaded.message))) return false;
    abandoned = uploaded.abandoned;
    surface.warn(`The records for later runs could not be uploaded: ${uploaded.message}`);
  } catch (error) {
    surface.warn(`The records for later runs could not be uploaded: ${wordsOf(error)}`);
  } finally {
    // A client that was left behind reads there still; post clears it away.
    if (!abandoned) await wipe(scratch);
  }
  return abandoned;
}

async function recordsOf(folders: readonly string[], artifactId: number | null): Promise<HistoryRecord[]> {
  const records: HistoryRecord[] = [];
  for (const folder of folders) {
    const record = await savedRecord(folder);
    if (record !== null)
      records.push({ ...record, artifact: artifactId === null ? null : String(artifactId) });
  }
  return records;
}
