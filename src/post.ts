/**
 * The door of the action's post step: closes what a killed main left, tells of every run that main did not live to tell
 * of, uploads what is not uploaded yet, and removes every credential from the disk. The verdict is main's: post fails the job
 * only by strict-secrets.
 */
import { access } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as core from '@actions/core';
import { stageEnvironment } from './backend.ts';
import { idTokenKey, stepKey } from './broker.ts';
import { INSTALL_MARK } from './credentials/install.ts';
import { deadScratches, removeScratch } from './credentials/scratch.ts';
import type { Revocable } from './credentials/vault-session.ts';
import { contextOfAction, makeDeps, makeHost, newScratch, temporaryFolder, versionOf } from './deps.ts';
import { putBack } from './execute/steering.ts';
import { loadPolicy, onBranch } from './gate/policy.ts';
import type { Origin } from './history/record.ts';
import { branchAbout, type Context } from './inputs/context.ts';
import { inputOfPost, secretInputs } from './inputs/from-action.ts';
import { parseInputs } from './inputs/inputs.ts';
import { systemClock, systemRandom } from './lib/clock.ts';
import { RunError } from './lib/errors.ts';
import { killMarked } from './lib/marks.ts';
import { machineName } from './lib/process.ts';
import { Redactor } from './lib/redact.ts';
import { markdown } from './lib/text.ts';
import type { CredentialRotation } from './manifest/credential-fields.ts';
import { readRun } from './manifest/saved-run.ts';
import { besideOf } from './publish/beside.ts';
import { uploadEvidence } from './publish/evidence.ts';
import {
  isOtherCode,
  readFolders,
  readHandover,
  readHeldLogin,
  readKnown,
  readScratch,
  readVault,
} from './publish/handover.ts';
import { uploadLedger } from './publish/ledger.ts';
import { loginAnnotations, rotationInWords } from './publish/login.ts';
import { annotationsOfAll, joinedSummary, joinedText } from './publish/matrix.ts';
import { type RunResult, resultOfSaved } from './publish/result.ts';
import { summaryOf } from './publish/summary.ts';
import { Surface, wordsOf } from './publish/surface.ts';
import { finish } from './run/finish.ts';
import { secretsOfRequest } from './run/known-values.ts';
import { endChildren } from './run/liveness.ts';
import { originOf } from './run/origin.ts';
import { ownCode } from './run/own-code.ts';
import { entrusted } from './run/prepare.ts';
import type { Trust } from './run/trust.ts';

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

interface Closed {
  /** What post closed, or told of in the place of main. */
  readonly results: readonly RunResult[];
  readonly abandoned: boolean;
}

async function complete(rotation: CredentialRotation | null): Promise<Closed> {
  const { told, done, settings } = readHandover();
  const none = { results: [], abandoned: false };
  if (done || settings === null) return none;
  const folders: string[] = [];
  for (const folder of readFolders()) if (await exists(folder)) folders.push(folder);
  if (folders.length === 0) return none;
  const context = await contextOfAction();
  const trust = await trustAt(folders[0] ?? '', context).catch((error: unknown) =>
    warn('What the event goes by cannot be told', error),
  );
  // What agents worked with in the place of the head's own: a later step is to find the tree as it was.
  if (trust?.base?.place)
    await putBack(trust.base.place).catch((error: unknown) => warn('The work tree is not as it was', error));
  const results: RunResult[] = [];
  const version = await versionOf(CANARY);
  for (const folder of folders) {
    const about = { event: context.event, branch: branchAbout(context) };
    const left = { folder, ...about, rotation, origin: originOf(context), version };
    const closed = await closeRun({ ...left, policy: settings.policy, trust }).catch((error: unknown) =>
      warn('The record could not be closed', error),
    );
    const result = closed ?? (told ? null : await endedBefore(folder));
    if (result) results.push(result);
  }
  if (results.length > 0) await tell(results, told);
  if (!settings.uploadArtifacts || context.workflow === null) return { ...none, results };
  const request = {
    folders,
    settings,
    workflow: context.workflow,
    clock: systemClock,
    secondTry: true,
    ...{ scratch: readScratch() || (await newScratch()), surface },
  };
  const { artifact, abandoned, refused } = await uploadEvidence(request);
  if (refused) process.exitCode = core.ExitCode.Failure;
  if (refused || abandoned) return { results, abandoned };
  const chains = { trend: null, spend: null, artifactId: artifact?.id ?? null };
  return { results, abandoned: await uploadLedger({ ...request, ...chains }) };
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
  surface.print(joinedText(joined));
  surface.annotate(annotationsOfAll(joined));
  const summaries: string[] = [];
  for (const result of results) summaries.push(summaryOf(result, await besideOf(result)));
  await surface.summarize(joinedSummary(joined, summaries));
}

/** What the event goes by, in the working directory of a run; null where that is the work tree alone. */
async function trustAt(folder: string, context: Context): Promise<Trust | null> {
  const workingDirectory = resolve(folder, '../../../..');
  const host = await makeHost({ canary: CANARY, workingDirectory, scratch: await newScratch() });
  const deps = makeDeps(host, { mask: () => {}, signal: new AbortController().signal });
  return (await entrusted({ inputs: parseInputs({}), context }, deps)).trust ?? null;
}

interface Left {
  readonly folder: string;
  /** Absolute path of the user's own. */
  readonly policy: string | null;
  readonly event: Context['event'];
  readonly branch: string | null;
  readonly rotation: CredentialRotation | null;
  readonly origin: Origin | null;
  readonly version: string | null;
  /** Undefined where it cannot be told: then no file of the user counts. */
  readonly trust: Trust | null | undefined;
}

/** Closes what main did not; null for a run that has its end. */
async function closeRun({ trust, policy: given, ...left }: Left): Promise<RunResult | null> {
  const shipped = join(CANARY, 'policy.yml');
  const own = trust === undefined ? null : given;
  const policy = await loadPolicy(shipped, own ?? undefined, trust?.base?.files).catch((error: unknown) => {
    // A later step may have cleaned the workspace. What was not a pass cannot become one by another policy.
    warn('The shipped policy is used', error);
    return loadPolicy(shipped);
  });
  const { redactor } = surface;
  const here = { clock: systemClock, random: systemRandom, machine: machineName(), redactor };
  return finish({ ...left, policy: onBranch(policy, left.branch) }, here);
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
