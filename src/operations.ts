/**
 * What the action's main step does beside a run: applies the diff of one, or looks whether one could start. Loaded only when
 * it is asked for.
 */
import * as core from '@actions/core';
import { childEnvironment } from './backend.ts';
import { brokerOf, idTokenKey } from './broker.ts';
import { removeScratch } from './credentials/scratch.ts';
import { makeDeps, makeHost } from './deps.ts';
import type { Context } from './inputs/context.ts';
import type { Inputs } from './inputs/inputs.ts';
import { systemClock, systemRandom } from './lib/clock.ts';
import { annotationOfRefusal } from './publish/annotations.ts';
import { appliedSummary, appliedText, outputsOfApply } from './publish/applied.ts';
import { uploadEvidence } from './publish/evidence.ts';
import { keepForPost, settingsOf } from './publish/handover.ts';
import type { Surface } from './publish/surface.ts';

/** One step of a job. */
export interface Step {
  readonly inputs: Inputs;
  readonly context: Context;
  /** Private to this step. */
  readonly scratch: string;
  /** The action's folder of data. */
  readonly canary: string;
  /** Where everything is told. */
  readonly surface: Surface;
  /** Aborts when the job is cancelled. */
  readonly signal: AbortSignal;
}

/** Applies the diff of a run that an earlier job made; the step fails unless it is applied whole. */
export async function applyStep(step: Step): Promise<void> {
  const { inputs, context, scratch, canary, signal, surface } = step;
  const { mask, redactor } = surface;
  const [{ applyRun }, { runNamed }] = await Promise.all([
    import('./run/apply.ts'),
    import('./run/take-in.ts'),
  ]);
  const host = await makeHost({ canary, workingDirectory: inputs.workingDirectory, scratch });
  const deps = makeDeps(host, { mask, redactor, signal });
  const folder = await runNamed({ inputs, context }, deps);
  const { allowPaths, applyOutcome: outcome } = inputs;
  const applied = await applyRun({ folder, allowPaths, outcome, context }, deps);
  surface.print(appliedText(applied));
  await surface.summarize(appliedSummary(applied));
  surface.setOutputs(outputsOfApply(applied, null));
  if (applied.end.status === 'failed') {
    surface.annotate([annotationOfRefusal('apply_failed', applied.end.message ?? '', '')]);
    process.exitCode = core.ExitCode.Failure;
  }
  if (!inputs.uploadArtifacts || context.workflow === null) return;
  const { artifact, refused } = await uploadEvidence({
    folders: [applied.folder],
    settings: settingsOf(inputs),
    workflow: context.workflow,
    ...{ clock: systemClock, scratch, signal, surface },
  });
  if (refused) process.exitCode = core.ExitCode.Failure;
  surface.setOutputs(outputsOfApply(applied, artifact));
}

/** Looks whether a run could start; the step fails where none could. Nothing of it is a pass. */
export async function doctorStep(step: Step): Promise<void> {
  const { inputs, context, scratch, canary, signal, surface } = step;
  const { mask, redactor } = surface;
  const [{ couldStart, examine }, { checksMarkdown, checksText, outputsOfChecks }, { earlierInWorkflow }] =
    await Promise.all([import('./run/doctor.ts'), import('./publish/checks.ts'), import('./run/earlier.ts')]);
  const host = await makeHost({ canary, workingDirectory: inputs.workingDirectory, scratch });
  const keep = keepForPost(idTokenKey(), systemRandom);
  const broker = await brokerOf(inputs, { mask, signal, keep });
  const deps = makeDeps(host, { mask, redactor, signal, broker });
  const codexEnv = await childEnvironment(host);
  const look = {
    ...deps,
    codexEnv,
    nodeVersion: process.versions.node,
    install: true,
    earlierUntil: (until: AbortSignal) => earlierInWorkflow({ inputs, context }, { ...deps, signal: until }),
  };
  try {
    const checks = await examine({ inputs, context }, look);
    const fit = couldStart(checks);
    surface.print(checksText(checks, fit));
    await surface.summarize(checksMarkdown(checks, fit));
    surface.setOutputs(outputsOfChecks(checks));
    if (!fit) process.exitCode = core.ExitCode.Failure;
  } finally {
    await broker?.close();
    await removeScratch(scratch);
  }
}
