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
import { annotationOfRefusal } from './publish/annotations.ts';
import { appliedSummary, appliedText, outputsOfApply } from './publish/applied.ts';
import { storyteller } from './publish/console.ts';
import { diffText } from './publish/diff.ts';
import { annotate, uploadEvidence, writeSummary } from './publish/evidence.ts';
import {
  type Settings,
  saveDone,
  saveFolders,
  saveScratch,
  saveSettings,
  saveTold,
} from './publish/handover.ts';
import {
  annotationsOfAll,
  type Joined,
  joinedDecision,
  joinedSummary,
  joinedText,
  runsJson,
  speakerOf,
} from './publish/matrix.ts';
import { type Outputs, outputsOf, outputsOfRefusal } from './publish/outputs.ts';
import { stageOutput } from './publish/stage-output.ts';
import { summaryOf, summaryOfRefusal } from './publish/summary.ts';
import type { Deps } from './run/deps.ts';
import { run } from './run/manager.ts';
import { type Begin, runAll } from './run/run-all.ts';

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
  const joined = await perform(step).finally(() => wipe(step.scratch));
  await tell(joined, step);
  if (joinedDecision(joined).verdict === 'block') process.exitCode = core.ExitCode.Failure;
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
    folders: [applied.folder],
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

async function perform({ inputs, context, scratch, signal }: Step): Promise<Joined> {
  const host = await makeHost({ canary: CANARY, workingDirectory: inputs.workingDirectory, scratch });
  saveSettings(settingsOf(inputs));
  const write = (text: string): void => void process.stdout.write(text);
  const tellStory = storyteller(write);
  const output = stageOutput(write, systemRandom);
  const folders: string[] = [];
  // Before anything is in it: from here on, post can close what a killed main left.
  const onOpen = (folder: string): void => {
    folders.push(folder);
    saveFolders(folders);
  };
  const deps = makeDeps(host, {
    mask: (secret) => core.setSecret(secret.reveal()),
    onOpen,
    onEvent: (event, manifest) => {
      output.onEvent(event);
      tellStory(event, manifest);
    },
    onOutput: output.onOutput,
    signal,
  });
  const previous = await earlierRuns({ inputs, context }, deps);
  const begin: Begin = async (request, shared, task) => {
    const folder = previous.get(task);
    if (folder === undefined) return run(request, shared);
    const { resume } = await import('./run/resume.ts');
    onOpen(folder);
    return resume({ ...request, folder }, shared);
  };
  return runAll({ inputs, context }, deps, begin);
}

/** The runs of the attempt before that are gone on with, by their tasks; what is not among them is begun anew. */
async function earlierRuns(
  asked: Pick<Step, 'inputs' | 'context'>,
  deps: Deps,
): Promise<ReadonlyMap<string, string>> {
  if (asked.inputs.resume !== 'auto') return new Map();
  const { previousRuns } = await import('./run/previous.ts');
  const { folders, notices } = await previousRuns(asked, deps);
  for (const notice of notices) core.notice(notice);
  return folders;
}

/** Tells every surface. */
async function tell(joined: Joined, { inputs, context, signal }: Step): Promise<void> {
  const { results } = joined;
  const speaker = speakerOf(joined);
  process.stdout.write(joinedText(joined));
  const summaries: string[] = [];
  for (const result of results) summaries.push(summaryOf(result, await diffText(result)));
  await writeSummary(joinedSummary(joined, summaries));
  annotate(annotationsOfAll(joined));
  // In one go with the annotations: post tells of all that main did not live to tell of.
  saveTold();
  const runs = runsJson(joined);
  // Before the upload too: nothing that happens to it may cost the outputs.
  setOutputs({ ...outputsOf(speaker, null, runs), ...decided(joined) });
  // A skip must stay cheap and a cancelled job has seconds: post uploads those.
  const skipped = results.every(({ verdict }) => verdict.outcome === 'skipped');
  const later = skipped || signal.aborted || !inputs.uploadArtifacts;
  if (later || context.workflow === null) return;
  const { artifact } = await uploadEvidence({
    folders: results.map(({ folder }) => folder),
    settings: settingsOf(inputs),
    workflow: context.workflow,
    clock: systemClock,
    signal,
  });
  if (artifact === null) return;
  setOutputs({ ...outputsOf(speaker, artifact, runs), ...decided(joined) });
  saveDone();
}

/** Where all come to something else than the gravest alone: one that is blocked beside it, or left no record. */
function decided(joined: Joined): Partial<Outputs> {
  const { outcome, reason, verdict } = joinedDecision(joined);
  const speaker = speakerOf(joined).verdict;
  const alike = outcome === speaker.outcome && reason === speaker.reason;
  if (alike && verdict === speaker.policy.verdict) return {};
  return { 'run-outcome': outcome, reason: reason ?? '', verdict, 'check-conclusion': 'failure' };
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
