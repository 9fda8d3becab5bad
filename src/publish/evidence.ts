/**
 * Brings the evidence of a run to where people look: annotations, step summary, artifact. What fails here is said
 * as a warning and changes no verdict.
 */
import * as core from '@actions/core';
import { artifactName, uploadRun } from '../github/artifacts.ts';
import type { Context } from '../inputs/context.ts';
import type { Clock } from '../lib/clock.ts';
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
  readonly folder: string;
  readonly runId: string;
  readonly settings: Settings;
  readonly workflow: NonNullable<Context['workflow']>;
  readonly clock: Clock;
  /** Gives the upload up. */
  readonly signal?: AbortSignal;
}

/** Uploads the run directory. `abandoned`: the client still works and the door must end the process itself. */
export async function uploadEvidence(
  request: EvidenceRequest,
): Promise<{ artifact: { id: number; url: string } | null; abandoned: boolean }> {
  const { folder, runId, settings, workflow, clock, signal } = request;
  const uploaded = await uploadRun({
    folder,
    name: artifactName({
      prefix: settings.artifactName,
      workflowRunId: workflow.runId,
      attempt: workflow.attempt,
      job: workflow.job,
      runId,
    }),
    ...(settings.retentionDays === null ? {} : { retentionDays: settings.retentionDays }),
    runUrl: workflow.runUrl,
    clock,
    timeoutMs: UPLOAD_TIMEOUT_MS,
    ...(signal ? { signal } : {}),
  });
  if (uploaded.ok) return { artifact: uploaded, abandoned: false };
  core.warning(`The run directory could not be uploaded: ${uploaded.message}`, { title: 'Codex canary' });
  return { artifact: null, abandoned: uploaded.abandoned };
}
