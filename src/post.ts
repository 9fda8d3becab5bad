/**
 * The door of the action's post step: closes what a killed main left, tells of every run that main did not live to tell
 * of, uploads what is not uploaded yet, and removes every credential from the disk. The verdict is main's: post fails the job
 * only by strict-secrets.
 */
import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as core from '@actions/core';
import { stageEnvironment } from './backend.ts';
import { idTokenKey, stepKey } from './broker.ts';
import { INSTALL_MARK } from './credentials/install.ts';
import { deadScratches, removeScratch } from './credentials/scratch.ts';
import type { Revocable } from './credentials/vault-session.ts';
import { temporaryFolder } from './deps.ts';
import { inputOfPost, secretInputs } from './inputs/from-action.ts';
import { parseInputs } from './inputs/inputs.ts';
import { systemClock, systemRandom } from './lib/clock.ts';
import { killMarked } from './lib/marks.ts';
import { machineName } from './lib/process.ts';
import { Redactor } from './lib/redact.ts';
import { markdown } from './lib/text.ts';
import type { CredentialRotation } from './manifest/credential-fields.ts';
import type { Closed } from './post-close.ts';
import {
  isOtherCode,
  readFolders,
  readHandover,
  readHeldLogin,
  readKnown,
  readScratch,
  readVault,
} from './publish/handover.ts';
import { loginAnnotations, rotationInWords } from './publish/login.ts';
import { Surface, wordsOf } from './publish/surface.ts';
import { secretsOfRequest } from './run/known-values.ts';
import { endChildren } from './run/liveness.ts';
import { ownCode } from './run/own-code.ts';

const CANARY = join(dirname(dirname(fileURLToPath(import.meta.url))), 'canary');
/** Knows the values of the inputs, of which post obeys none; what else is a token it tells by its looks. */
const surface = new Surface(new Redactor());

/** Runs the post step. */
export async function post(): Promise<void> {
  process.stdout.on('error', () => {});
  learn();
  // First of all, whatever is wrong with the rest: nothing that main started may live on, or keep a credential.
  await endRuns();
  if (isOtherCode(ownCode(CANARY))) {
    await endAll();
    const message =
      'The files of the action were changed since it began: nothing more of it is run, see action_changed';
    surface.annotate([{ level: 'error', title: 'Codex canary', message }]);
    return;
  }
  await learnLate();
  // What the Codex CLI has renewed is kept before the folder goes: nothing else has it.
  const rotation = await keepLogin().catch((error: unknown) =>
    warn('The login could not be looked after', error),
  );
  await endAll();
  await revokeLeft().catch((error: unknown) => warn('The token of Vault could not be revoked', error));
  const closed = await complete(rotation ?? null).catch((error: unknown) =>
    warn('The run could not be closed', error),
  );
  if (closed?.refused === true) process.exitCode = core.ExitCode.Failure;
  // A record that was closed before cannot tell it any more.
  const recorded = closed?.results.some(({ manifest }) => manifest.credential_rotation != null);
  if (rotation && recorded !== true)
    await tellLogin(rotation).catch((error: unknown) => warn('The login could not be told of', error));
  await endAll();
  if (closed?.abandoned === true) process.exit();
}

/** Takes in what must not be shown: the runner can give post the inputs of another step, and then those are hidden too. */
function learn(): void {
  const given = secretInputs(surface.mask);
  surface.maskLogin(given['codex-auth-json']);
  try {
    secretsOfRequest({ inputs: parseInputs(given) }, { mask: surface.mask, stageEnvironment });
  } catch {
    // What main has refused is said by main.
  }
}

/** Takes in what arrived while main was at work, and the login that a killed main had: of those from Vault no input tells. */
async function learnLate(): Promise<void> {
  for (const value of readKnown(stepKey())) surface.mask(value);
  const scratch = readScratch();
  if (scratch === '') return;
  const { loginIn } = await import('./credentials/login-file.ts');
  surface.maskLogin((await loginIn(join(scratch, 'codex-home')))?.reveal());
}

/** Ends the stages that main left running. */
async function endRuns(): Promise<void> {
  for (const folder of readFolders())
    await endChildren(folder).catch((error: unknown) =>
      warn('What was left running could not be ended', error),
    );
}

/** Keeps a login that main did not live, or was not able, to keep; null where nothing is left to do. */
async function keepLogin(): Promise<CredentialRotation | null> {
  const held = readHeldLogin();
  const scratch = readScratch();
  if (held === null) return null;
  await endMarked(scratch);
  const { keepLeft } = await import('./run/login-left.ts');
  const { GITHUB_API_URL: apiUrl = 'https://api.github.com', GITHUB_REPOSITORY: repository = '' } =
    process.env;
  // Only in the folder of this very run is there a login that is ours.
  const home = join(scratch, 'codex-home');
  return keepLeft(
    { ...held, home },
    {
      clock: systemClock,
      mask: surface.mask,
      token: inputOfPost('rotate-token', surface.mask),
      vaultToken: (await leftAtVault())?.token ?? inputOfPost('vault-token', surface.mask),
      random: systemRandom,
      apiUrl,
      repository,
    },
  );
}

async function tellLogin(rotation: CredentialRotation): Promise<void> {
  const words = `Login: ${rotationInWords(rotation)}`;
  const kept = { level: 'notice' as const, title: 'Codex canary: login', message: words };
  surface.annotate(rotation.state === 'kept' ? [kept] : loginAnnotations({ credential_rotation: rotation }));
  await surface.summarize(`${markdown(words, 1000)}\n`);
}

/** Ends what main left running, and removes its private folder; found by its name where the state does not tell it. */
async function endAll(): Promise<void> {
  await endRuns();
  const scratches = await deadScratches(temporaryFolder(), machineName());
  for (const scratch of new Set([readScratch(), ...scratches])) if (scratch !== '') await endOf(scratch);
}

/** Revokes the token of Vault that a killed main left. */
async function revokeLeft(): Promise<void> {
  if (readVault() === '' || idTokenKey() === null) return;
  const [left, { revoke }] = await Promise.all([leftAtVault(), import('./credentials/vault-session.ts')]);
  if (left !== null && (await revoke(left))) return;
  surface.warn('The token of Vault could not be revoked; it ends by itself when its time is up');
}

/** The token of Vault that main has left under seal; null where there is none that can be opened. */
async function leftAtVault(): Promise<Revocable | null> {
  const [sealed, key] = [readVault(), idTokenKey()];
  if (sealed === '' || key === null) return null;
  const { unseal } = await import('./credentials/sealed.ts');
  const left = unseal(sealed, key);
  if (left !== null) surface.mask(left.token);
  return left;
}

/** Ends what carries the marks of a run, then removes its private folder. */
async function endOf(scratch: string): Promise<void> {
  await endMarked(scratch);
  await removeScratch(scratch).catch((error: unknown) =>
    warn(`The folder ${scratch} could not be removed`, error),
  );
}

async function endMarked(scratch: string): Promise<void> {
  if (scratch === '') return;
  await killMarked('CODEX_HOME', join(scratch, 'codex-home'));
  await killMarked(INSTALL_MARK, scratch);
}

/** What main did not close, tell or upload; null where nothing of that is left, as of most: then nothing of it is loaded. */
async function complete(rotation: CredentialRotation | null): Promise<Closed | null> {
  const { told, done, settings } = readHandover();
  if (done || settings === null) return null;
  const folders: string[] = [];
  for (const folder of readFolders()) if (await exists(folder)) folders.push(folder);
  if (folders.length === 0) return null;
  const { closeLeft } = await import('./post-close.ts');
  const left = { folders, told, settings, rotation, scratch: readScratch() };
  return closeLeft(left, { surface, canary: CANARY });
}

function warn(what: string, error: unknown): undefined {
  surface.warn(`${what}: ${wordsOf(error)}`);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
