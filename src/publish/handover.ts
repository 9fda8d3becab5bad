/**
 * What the main step leaves for post, through the runner's own state. Paths and settings, and under seal a token of Vault
 * and what arrived in mid-run, never a credential that can be read; post must not read inputs, since the runner can give
 * it those of another step.
 */
import { resolve } from 'node:path';
import * as core from '@actions/core';
import * as z from 'zod';
import { HeldLogin } from '../credentials/login-file.ts';
import { isScratch } from '../credentials/scratch.ts';
import { seal, sealValues, unsealValues } from '../credentials/sealed.ts';
import type { Revocable } from '../credentials/vault-session.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Random } from '../lib/clock.ts';
import type { Secret } from '../lib/secret.ts';
import { REPLACEMENT } from '../lib/token-shapes.ts';
import { parseJson } from '../manifest/record.ts';
import type { Surface } from './surface.ts';

const Settings = z.object({
  policy: z.string().nullable(),
  artifactName: z.string(),
  retentionDays: z.number().nullable(),
  uploadArtifacts: z.boolean(),
  strictSecrets: z.boolean(),
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

/** What the code of the action was before any of a stranger ran. */
export function saveCode(code: string): void {
  core.saveState('code', code);
}

/** True where the code of the action is another one than main began with; false too where main did not say. */
export function isOtherCode(code: string): boolean {
  return !['', code].includes(core.getState('code'));
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

/**
 * Masks what arrives in mid-run, and leaves it under seal: by its inputs post does not know it, and it is post that uploads
 * where main was killed, or could not.
 */
export function maskForPost(
  { mask, redactor }: Pick<Surface, 'mask' | 'redactor'>,
  key: Secret | null,
  random: Random,
): (secret: Secret) => void {
  const late: Secret[] = [];
  let due = false;
  const save = (): void => {
    due = false;
    if (key === null) return;
    try {
      core.saveState('known', sealValues(late, key, random));
    } catch {
      // A state that cannot be written is told of by what main has to leave there.
    }
  };
  return (secret) => {
    const isKnown = redactor.redact(secret.reveal()) === REPLACEMENT;
    mask(secret);
    if (isKnown) return;
    late.push(secret);
    // Many arrive at once, and none of them is used before all are there.
    if (!due) queueMicrotask(save);
    due = true;
  };
}

/** What arrived in mid-run, and must be shown nowhere. */
export function readKnown(key: Secret | null): Secret[] {
  return key === null ? [] : unsealValues(core.getState('known'), key);
}

/** Leaves the token of Vault that is to be revoked, under seal, before it is used; nothing once that is done. */
export function keepForPost(key: Secret | null, random: Random): (left: Revocable | null) => void {
  return (left) => core.saveState('vault', left === null || key === null ? '' : seal(left, key, random));
}

/** As it was sealed; empty where nothing is left to revoke. */
export function readVault(): string {
  return core.getState('vault');
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

/** Before a login is on the disk, and whenever something came of it. */
export function saveLogin(held: HeldLogin): void {
  core.saveState('login', JSON.stringify(held));
}

/** The login that main looked after; null where it had none to look after. */
export function readHeldLogin(): HeldLogin | null {
  return HeldLogin.safeParse(parseJson(core.getState('login'))).data ?? null;
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

/** What post needs of the inputs. */
export function settingsOf(inputs: Inputs): Settings {
  return {
    policy: inputs.policy === undefined ? null : resolve(inputs.workingDirectory, inputs.policy),
    artifactName: inputs.artifactName,
    retentionDays: inputs.retentionDays ?? null,
    uploadArtifacts: inputs.uploadArtifacts,
    strictSecrets: inputs.strictSecrets,
  };
}
