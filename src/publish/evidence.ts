/**
 * Brings the evidence of a run to where people look: annotations, step summary, artifact. What fails here is said
 * as a warning and changes no verdict.
 */
import { basename, dirname, join, relative } from 'node:path';
import * as core from '@actions/core';
import { artifactName, uploadRun } from '../github/artifacts.ts';
import type { Context } from '../inputs/context.ts';
import type { Clock } from '../lib/clock.ts';
import { readBounded } from '../lib/files.ts';
import { isOwnFile, MAX_FILE_BYTES, parseJson } from '../manifest/record.ts';
import { VerdictRecord } from '../manifest/schema.ts';
import type { Annotation } from './annotations.ts';
import type { Settings } from './handover.ts';

/** The runner grants ten seconds to a cancelled job; otherwise a results service that hangs may cost this much. */
const UPLOAD_TIMEOUT_MS = 120_000;

/** Shows annotations in the job log and on the workflow run's page. */
export function annotate(annotations: readonly Annotation[]): void {
  const say = { notice: core.notice, warning: core.warning, error: core.error };
  for (const { level, title, message } of annotations) say[level](message, { title });
}

/** Writes the step summary; a runner without one is no fault of the run. */
export async function writeSummary(markdown: string): Promise<void> {
  await core.summary
    .addRaw(markdown, true)
    .write()
    .catch((error: unknown) => {
      core.warning(
        `The step summary could not be written: ${error instanceof Error ? error.message : String(error)}`,
      );
    });
}

export interface EvidenceRequest {
  /** The run directories, of one working directory. Several are uploaded as one artifact. */
  readonly folders: readonly string[];
  readonly settings: Settings;
  readonly workflow: NonNullable<Context['workflow']>;
  readonly clock: Clock;
  /** Main may have begun an upload under the same name. */
  readonly secondTry?: boolean;
  /** Gives the upload up. */
  readonly signal?: AbortSignal;
}

interface Uploaded {
  readonly artifact: { readonly id: number; readonly url: string } | null;
  /** The client still works, and the door must end the process itself. */
  readonly abandoned: boolean;
}

/** Uploads what the runs wrote, and nothing at all of one in which a secret was found. */
export async function uploadEvidence({ folders, ...rest }: EvidenceRequest): Promise<Uploaded> {
  const clean: string[] = [];
  for (const folder of folders) {
    if (!(await holdsSecret(folder))) clean.push(folder);
    else
      core.warning('The run directory holds a secret and was not uploaded: see the rule no-secret', {
        title: TITLE,
      });
  }
  if (clean.length === 0) return { artifact: null, abandoned: false };
  const request = { ...rest, folders: clean, several: folders.length > 1 };
  const first = await uploadAs(request);
  // An upload that was cut off keeps its name for good.
  const taken =
    request.secondTry === true && !first.ok && /already exists|\b409\b|conflict/i.test(first.message);
  const uploaded = taken ? await uploadAs(request, '-post') : first;
  if (uploaded.ok) return { artifact: uploaded, abandoned: false };
  core.warning(`The run directory could not be uploaded: ${uploaded.message}`, { title: TITLE });
  return { artifact: null, abandoned: uploaded.abandoned };
}

const TITLE = 'Codex canary';

/** What the rule found, by the verdict on the disk; a run without a verdict was not judged. */
async function holdsSecret(folder: string): Promise<boolean> {
  const text = (await readBounded(join(folder, 'verdict.json'), MAX_FILE_BYTES)) ?? '';
  const { findings } = VerdictRecord.safeParse(parseJson(text)).data ?? { findings: [] };
  return findings.some(({ rule, status }) => rule === 'no-secret' && status === 'failed');
}

/** One run lies at the root of its artifact; several lie where they lie below `.runs`. */
function uploadAs(request: EvidenceRequest & { readonly several: boolean }, suffix = '') {
  const { folders, several, settings, workflow, clock, signal } = request;
  const [first = ''] = folders;
  const root = several ? dirname(dirname(dirname(first))) : first;
  return uploadRun({
    folder: root,
    parts: folders.map((folder) => relative(root, folder)),
    accept: isOwnFile,
    name: artifactName({
      prefix: settings.artifactName,
      workflowRunId: workflow.runId,
      attempt: workflow.attempt,
      job: workflow.job,
      runId: basename(first),
      suffix,
    }),
    ...(settings.retentionDays === null ? {} : { retentionDays: settings.retentionDays }),
    runUrl: workflow.runUrl,
    clock,
    timeoutMs: UPLOAD_TIMEOUT_MS,
    ...(signal ? { signal } : {}),
  });
}
