/**
 * The door of the action's post step: closes what a killed main left, tells of every run that main did not live to tell
 * of, uploads what is not uploaded yet, and removes every credential from the disk. Never fails the job: the verdict is
 * main's.
 */
import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as core from '@actions/core';
import { wipe } from './credentials/codex-home.ts';
import { INSTALL_MARK } from './credentials/install.ts';
import { deadScratches } from './credentials/scratch.ts';
import { contextOfAction, temporaryFolder } from './deps.ts';
import { loadPolicy } from './gate/policy.ts';
import type { Context } from './inputs/context.ts';
import { systemClock, systemRandom } from './lib/clock.ts';
import { RunError } from './lib/errors.ts';
import { killMarked } from './lib/marks.ts';
import { machineName } from './lib/process.ts';
import { readRun } from './manifest/saved-run.ts';
import { diffText } from './publish/diff.ts';
import { annotate, uploadEvidence, writeSummary } from './publish/evidence.ts';
import { readFolders, readHandover, readScratch } from './publish/handover.ts';
import { annotationsOfAll, joinedSummary, joinedText } from './publish/matrix.ts';
import { type RunResult, resultOfSaved } from './publish/result.ts';
import { summaryOf } from './publish/summary.ts';
import { finish } from './run/finish.ts';
import { endChildren } from './run/liveness.ts';

const CANARY = join(dirname(dirname(fileURLToPath(import.meta.url))), 'canary');

/** Runs the post step. */
export async function post(): Promise<void> {
  process.stdout.on('error', () => {});
  // First of all, whatever is wrong with the rest: nothing that main started may live on, or keep a credential.
  await endAll();
  const abandoned = await complete().catch((error: unknown) => warn('The run could not be closed', error));
  await endAll();
  if (abandoned === true) process.exit();
}

/** Ends what main left running, and removes its private folder; found by its name where the state does not tell it. */
async function endAll(): Promise<void> {
  for (const folder of readFolders())
    await endChildren(folder).catch((error: unknown) =>
      warn('What was left running could not be ended', error),
    );
  const scratches = await deadScratches(temporaryFolder(), machineName());
  for (const scratch of new Set([readScratch(), ...scratches])) if (scratch !== '') await endOf(scratch);
}

/** Ends what carries the marks of a run, then removes its private folder. */
async function endOf(scratch: string): Promise<void> {
  await killMarked('CODEX_HOME', join(scratch, 'codex-home'));
  // The helpers of the Codex CLI's sandbox keep of their environment this alone.
  await killMarked('TMPDIR', join(scratch, 'tmp'));
  await killMarked(INSTALL_MARK, scratch);
  await wipe(scratch).catch((error: unknown) => warn(`The folder ${scratch} could not be removed`, error));
}

async function complete(): Promise<boolean> {
  const { told, done, settings } = readHandover();
  if (done || settings === null) return false;
  const folders: string[] = [];
  for (const folder of readFolders()) if (await exists(folder)) folders.push(folder);
  if (folders.length === 0) return false;
  const context = await contextOfAction();
  const results: RunResult[] = [];
  for (const folder of folders) {
    const closed = await closeRun(folder, settings.policy, context.event).catch((error: unknown) =>
      warn('The record could not be closed', error),
    );
    const result = closed ?? (told ? null : await endedBefore(folder));
    if (result) results.push(result);
  }
  if (results.length > 0) await tell(results, told);
  if (!settings.uploadArtifacts || context.workflow === null) return false;
  const request = {
    folders,
    settings,
    workflow: context.workflow,
    clock: systemClock,
    secondTry: true,
  };
  return (await uploadEvidence(request)).abandoned;
}

/** A run that main brought to its end, and was killed before it could tell of. */
async function endedBefore(folder: string): Promise<RunResult | null> {
  return readRun(folder).then(resultOfSaved, () => null);
}

/** Tells every surface that is left: the outputs of a step cannot be written after it. */
async function tell(results: readonly RunResult[], told: boolean): Promise<void> {
  const passed = results.every(({ verdict }) => verdict.outcome === 'pass');
  // What else the step stood for may not have begun: by those that passed alone it is no pass.
  const error = new RunError('cancelled', 'the step was ended before it had told what its runs came to');
  const broken = passed && !told ? [{ task: 'the step', error }] : [];
  const joined = { results, unbegun: [], broken };
  process.stdout.write(joinedText(joined));
  annotate(annotationsOfAll(joined));
  const summaries: string[] = [];
  for (const result of results) summaries.push(summaryOf(result, await diffText(result)));
  await writeSummary(joinedSummary(joined, summaries));
}

/** Closes what main did not; null for a run that has its end. */
async function closeRun(
  folder: string,
  own: string | null,
  event: Context['event'],
): Promise<RunResult | null> {
  const shipped = join(CANARY, 'policy.yml');
  const policy = await loadPolicy(shipped, own ?? undefined).catch((error: unknown) => {
    // A later step may have cleaned the workspace. What was not a pass cannot become one by another policy.
    warn('The shipped policy is used', error);
    return loadPolicy(shipped);
  });
  return finish(
    { folder, policy, event },
    { clock: systemClock, random: systemRandom, machine: machineName() },
  );
}

function warn(what: string, error: unknown): void {
  core.warning(`${what}: ${error instanceof Error ? error.message : String(error)}`);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
