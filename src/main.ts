/**
 * The door of the action's main step: reads inputs, runs, tells every surface, and fails the step if and only if
 * the verdict is block.
 */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as core from '@actions/core';
import { wipe } from './credentials/codex-home.ts';
import { secretsOf } from './credentials/credential.ts';
import { cancellation, contextOfAction, makeDeps, makeHost, newScratch } from './deps.ts';
import type { Context } from './inputs/context.ts';
import { givenByAction } from './inputs/from-action.ts';
import { type Inputs, parseInputs } from './inputs/inputs.ts';
import { systemClock, systemRandom } from './lib/clock.ts';
import { toRunError } from './lib/errors.ts';
import { outcomeOf } from './lib/reasons.ts';
import { Redactor, SHORTEST_SECRET } from './lib/redact.ts';
import { Secret } from './lib/secret.ts';
import { annotationOfRefusal, annotationsOf } from './publish/annotations.ts';
import { appliedSummary, appliedText, outputsOfApply } from './publish/applied.ts';
import { epilogue, storyteller } from './publish/console.ts';
import { diffText } from './publish/diff.ts';
import { annotate, uploadEvidence, writeSummary } from './publish/evidence.ts';
import { type Settings, saveDone, saveFolder, saveScratch, saveSettings } from './publish/handover.ts';
import { type Outputs, outputsOf, outputsOfRefusal } from './publish/outputs.ts';
import type { RunResult } from './publish/result.ts';
import { stageOutput } from './publish/stage-output.ts';
import { summaryOf, summaryOfRefusal } from './publish/summary.ts';
import type { Deps } from './run/deps.ts';
import { run } from './run/manager.ts';

const CANARY = join(dirname(dirname(fileURLToPath(import.meta.url))), 'canary');

/** Runs the main step. */
export async function main(): Promise<void> {
  process.stdout.on('error', () => {});
  const signal = cancellation();
  const scratch = newScratch();
  try {
    saveScratch(scratch);
    const given = givenByAction();
    maskLogin(given['codex-auth-json']);
    const inputs = parseInputs(given);
    const context = await contextOfAction();
    const step = { inputs, context, scratch, signal };
    if (inputs.operation === 'apply') await applyStep(step);
    else await runStep(step);
  } catch (error) {
    await refuse(error);
  }
  // Everything is told. An upload that was given up, or a pipe that somebody holds, must not keep the job.
  process.stdout.write('', () => process.exit());
}

async function runStep(step: Step): Promise<void> {
  // Steps between this one and post must not find a credential on the disk.
  const result = await perform(step).finally(() => wipe(step.scratch));
  await tell(result, step);
  if (result.verdict.policy.verdict === 'block') process.exitCode = core.ExitCode.Failure;
}

/** Applies the diff of a run that an earlier job made; the step fails unless it is applied whole. */
async function applyStep({ inputs, context, scratch, signal }: Step): Promise<void> {
  const [{ applyRun }, { runNamed }] = await Promise.all([
    import('./run/apply.ts'),
    import('./run/take-in.ts'),
  ]);
  const host = await makeHost({ canary: CANARY, workingDirectory: inputs.workingDirectory, scratch });
  const silent = { mask: () => {}, onOpen: () => {}, onEvent: () => {}, onOutput: () => {} };
  const deps = makeDeps(host, { ...silent, signal });
  const folder = await runNamed({ inputs, context }, deps);
  const { allowPaths, applyOutcome: outcome } = inputs;
  const applied = await applyRun({ folder, allowPaths, outcome, context }, deps);
  process.stdout.write(appliedText(applied));
  await writeSummary(appliedSummary(applied));
  setOutputs(outputsOfApply(applied, null));
  if (applied.end.status === 'failed') {
    annotate([annotationOfRefusal('apply_failed', applied.end.message ?? '', '')]);
    process.exitCode = core.ExitCode.Failure;
  }
  if (!inputs.uploadArtifacts || context.workflow === null) return;
  const { artifact } = await uploadEvidence({
    folder: applied.folder,
    runId: applied.manifest.run_id,
    settings: settingsOf(inputs),
    workflow: context.workflow,
    clock: systemClock,
    signal,
  });
  setOutputs(outputsOfApply(applied, artifact));
}

/** Every text in the login, before any message can hold one. */
function maskLogin(text: string | undefined): void {
  if (!text) return;
  for (const secret of secretsOf({ codexAuthJson: new Secret(text) }))
    if (secret.reveal().length >= SHORTEST_SECRET) core.setSecret(secret.reveal());
}

interface Step {
  readonly inputs: Inputs;
  readonly context: Context;
  readonly scratch: string;
  readonly signal: AbortSignal;
}

async function perform({ inputs, context, scratch, signal }: Step): Promise<RunResult> {
  const host = await makeHost({ canary: CANARY, workingDirectory: inputs.workingDirectory, scratch });
  saveSettings(settingsOf(inputs));
  const write = (text: string): void => void process.stdout.write(text);
  const tellStory = storyteller(write);
  const output = stageOutput(write, systemRandom);
  const deps = makeDeps(host, {
    mask: (secret) => core.setSecret(secret.reveal()),
    // Before anything is in it: from here on, post can close what a killed main left.
    onOpen: saveFolder,
    onEvent: (event, manifest) => {
      output.onEvent(event);
      tellStory(event, manifest);
    },
    onOutput: output.onOutput,
    signal,
  });
  const previous = await earlierRun({ inputs, context }, deps);
  if (previous === null) return run({ inputs, context }, deps);
  const { resume } = await import('./run/resume.ts');
  saveFolder(previous);
  return resume({ folder: previous, inputs, context }, deps);
}

/** The run of the attempt before that is gone on with; null where a new one is begun. */
async function earlierRun(asked: Pick<Step, 'inputs' | 'context'>, deps: Deps): Promise<string | null> {
  if (asked.inputs.resume !== 'auto') return null;
  const { previousRun } = await import('./run/previous.ts');
  const previous = await previousRun(asked, deps);
  if (previous !== null) core.notice(previous.notice);
  return previous?.folder ?? null;
}

/** Tells every surface. */
async function tell(result: RunResult, { inputs, context, signal }: Step): Promise<void> {
  process.stdout.write(epilogue(result));
  annotate(annotationsOf(result));
  await writeSummary(summaryOf(result, await diffText(result)));
  // Before the upload too: nothing that happens to it may cost the outputs.
  setOutputs(outputsOf(result, null));
  // A skip must stay cheap and a cancelled job has seconds: post uploads those.
  const later = result.verdict.outcome === 'skipped' || signal.aborted || !inputs.uploadArtifacts;
  if (later || context.workflow === null) return;
  const { artifact } = await uploadEvidence({
    folder: result.folder,
    runId: result.manifest.run_id,
    settings: settingsOf(inputs),
    workflow: context.workflow,
    clock: systemClock,
    signal,
  });
  if (artifact === null) return;
  setOutputs(outputsOf(result, artifact));
  saveDone();
}

async function refuse(error: unknown): Promise<void> {
  const { code, message: raw, guidance } = toRunError(error);
  // There may be no run whose redactor has seen it: an input can hold a credential by mistake.
  const message = new Redactor().redact(raw);
  annotate([annotationOfRefusal(code, message, guidance)]);
  await writeSummary(summaryOfRefusal(outcomeOf(code), code, `${message}. ${guidance}`));
  process.exitCode = core.ExitCode.Failure;
  try {
    setOutputs(outputsOfRefusal(code));
  } catch (cause) {
    // The step is red in any case; what reads its outputs finds none.
    core.warning(
      `The outputs could not be written: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  }
}

function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

function settingsOf(inputs: Inputs): Settings {
  return {
    policy: inputs.policy === undefined ? null : resolve(inputs.workingDirectory, inputs.policy),
    artifactName: inputs.artifactName,
    retentionDays: inputs.retentionDays ?? null,
    uploadArtifacts: inputs.uploadArtifacts,
  };
}
