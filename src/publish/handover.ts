/**
 * What the main step leaves for post, through the runner's own state. Paths and settings, never a credential; post
 * must not read inputs, since the runner can give it those of another step.
 */
import { resolve } from 'node:path';
import * as core from '@actions/core';
import * as z from 'zod';
import { isScratch } from '../credentials/scratch.ts';
import { parseJson } from '../manifest/record.ts';

const Settings = z.object({
  policy: z.string().nullable(),
  artifactName: z.string(),
  retentionDays: z.number().nullable(),
  uploadArtifacts: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

export interface Handover {
  readonly settings: Settings | null;
  /** Main has told of every run, in the summary and by annotations. */
  readonly told: boolean;
  /** Main has told everything and uploaded what there was. */
  readonly done: boolean;
}

/** Saved before anything is written there. */
export function saveScratch(scratch: string): void {
  core.saveState('scratch', scratch);
}

/** What post needs of the inputs. */
export function saveSettings(settings: Settings): void {
  core.saveState('settings', JSON.stringify(settings));
}

/** The directories of the runs so far, once the last one is there and before anything is in it. */
export function saveFolders(folders: readonly string[]): void {
  core.saveState('folders', JSON.stringify(folders));
}

/** Once the summary is written and the annotations are made: post then tells only of what it closes itself. */
export function saveTold(): void {
  core.saveState('told', 'true');
}

/** For the very end, when everything is told and uploaded: post then only clears up. */
export function saveDone(): void {
  core.saveState('done', 'true');
}

/**
 * The folder of the run's credentials: read by itself, since nothing that is wrong elsewhere may keep it. Empty where
 * the state names none of ours: what stands here is removed whole.
 */
export function readScratch(): string {
  const scratch = core.getState('scratch');
  return isScratch(scratch) ? scratch : '';
}

/** What main left; fields it did not reach are empty. Throws for settings that main did not write. */
export function readHandover(): Handover {
  const text = core.getState('settings');
  return {
    settings: text === '' ? null : Settings.parse(JSON.parse(text)),
    told: core.getState('told') === 'true',
    done: core.getState('done') === 'true',
  };
}

const Folders = z.array(z.string());

/**
 * Run directories; without those that can be none: a state that somebody else wrote must not lead to an upload of
 * anything else.
 */
export function readFolders(): string[] {
  const folders = Folders.safeParse(parseJson(core.getState('folders'))).data ?? [];
  return folders.filter(
    (folder) =>
      /[/\\]\.runs[/\\][^/\\]+[/\\]cli[/\\][^/\\]+$/.test(folder) &&
      // By `..` it could lead anywhere.
      resolve(folder) === folder,
  );
}
