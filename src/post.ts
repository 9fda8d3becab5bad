/**
 * The door of the action's post step: closes what a killed main left, uploads what is not uploaded yet, and removes
 * every credential from the disk. Never fails the job: the verdict is main's.
 */
import { access } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as core from '@actions/core';
import { wipe } from './credentials/codex-home.ts';
import { loadPolicy } from './gate/policy.ts';
import type { Context } from './inputs/context.ts';
import { contextOfAction } from './inputs/from-action.ts';
import { systemClock } from './lib/clock.ts';
import { annotationsOf } from './publish/annotations.ts';
import { epilogue } from './publish/console.ts';
import { annotate, uploadEvidence, writeSummary } from './publish/evidence.ts';
import { type Handover, readHandover } from './publish/handover.ts';
import { diffText, summaryOf } from './publish/summary.ts';
import { finish } from './run/finish.ts';

const CANARY = join(dirname(dirname(fileURLToPath(import.meta.url))), 'canary');

/** Runs the post step. */
export async function post(): Promise<void> {
  const left = readHandover();
  // First of all: nothing below may keep a credential on the disk.
  if (left.scratch !== '') await wipe(left.scratch);
  const abandoned = await complete(left).catch((error: unknown) => {
    core.warning(`The run could not be closed: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  });
  if (abandoned) process.exit();
}

async function complete(left: Handover): Promise<boolean> {
  const { folder, settings } = left;
  if (left.done || settings === null || folder === '' || !(await exists(folder))) return false;
  const context = await contextOfAction();
  await closeRun(folder, settings.policy, context.event);
  if (!settings.uploadArtifacts || context.workflow === null) return false;
  const request = {
    folder,
    runId: basename(folder),
    settings,
    workflow: context.workflow,
    clock: systemClock,
  };
  return (await uploadEvidence(request)).abandoned;
}

async function closeRun(folder: string, own: string | null, event: Context['event']): Promise<void> {
  const policy = await loadPolicy(join(CANARY, 'policy.yml'), own ?? undefined);
  const result = await finish({ folder, policy, event }, { clock: systemClock });
  if (result === null) return;
  process.stdout.write(epilogue(result));
  annotate(annotationsOf(result));
  await writeSummary(summaryOf(result, await diffText(result)));
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
