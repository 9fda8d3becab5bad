/**
 * What the main step leaves for post, through the runner's own state. Paths and settings, never a credential; post
 * must not read inputs, since the runner can give it those of another step.
 */
import { basename, isAbsolute, resolve } from 'node:path';
import * as core from '@actions/core';
import * as z from 'zod';

const Settings = z.object({
  policy: z.string().nullable(),
  artifactName: z.string(),
  retentionDays: z.number().nullable(),
  uploadArtifacts: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

export interface Handover {
  readonly settings: Settings | null;
  /** Run directory; empty where there is no record. */
  readonly folder: string;
  /** Main has told everything and uploaded what there was. */
  readonly done: boolean;
}

const SCRATCH_NAME = /^codex-orchestrator-[0-9a-f]{16}$/;

/** Saved before anything is written there. */
export function saveScratch(scratch: string): void {
  core.saveState('scratch', scratch);
}

export function saveSettings(settings: Settings): void {
  core.saveState('settings', JSON.stringify(settings));
}

export function saveFolder(folder: string): void {
  core.saveState('folder', folder);
}

export function saveDone(): void {
  core.saveState('done', 'true');
}

/**
 * The folder of the run's credentials: read by itself, since nothing that is wrong elsewhere may keep it. Empty where
 * the state names none of ours: what stands here is removed whole.
 */
export function readScratch(): string {
  const scratch = core.getState('scratch');
  return isAbsolute(scratch) && SCRATCH_NAME.test(basename(scratch)) ? scratch : '';
}

/** What main left; fields it did not reach are empty. Throws for settings that main did not write. */
export function readHandover(): Handover {
  const text = core.getState('settings');
  return {
    settings: text === '' ? null : Settings.parse(JSON.parse(text)),
    folder: runDirectory(core.getState('folder')),
    done: core.getState('done') === 'true',
  };
}

/** The folder where it can be a run's; a state that somebody else wrote must not lead to an upload of anything else. */
function runDirectory(folder: string): string {
  const seems = /[/\\]\.runs[/\\][^/\\]+[/\\]cli[/\\][^/\\]+$/.test(folder);
  // By `..` it could lead anywhere.
  return seems && resolve(folder) === folder ? folder : '';
}
