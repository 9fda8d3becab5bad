/**
 * What post does for runs that main did not bring to their end, or did not tell of or upload: closes their records, tells
 * of them and uploads them. Loaded only where there is such a run.
 */
import { join, resolve } from 'node:path';
import { contextOfAction, makeDeps, makeHost, newScratch, versionOf } from './deps.ts';
import { putBack } from './execute/steering.ts';
import { loadPolicy, onBranch } from './gate/policy.ts';
import type { Origin } from './history/record.ts';
import { branchAbout, type Context } from './inputs/context.ts';
import { parseInputs } from './inputs/inputs.ts';
import { systemClock, systemRandom } from './lib/clock.ts';
import { RunError } from './lib/errors.ts';
import { machineName } from './lib/process.ts';
import type { CredentialRotation } from './manifest/credential-fields.ts';
import { readRun } from './manifest/saved-run.ts';
import { besideOf } from './publish/beside.ts';
import { uploadEvidence } from './publish/evidence.ts';
import type { Settings } from './publish/handover.ts';
import { uploadLedger } from './publish/ledger.ts';
import { annotationsOfAll, joinedSummary, joinedText } from './publish/matrix.ts';
import { type RunResult, resultOfSaved } from './publish/result.ts';
import { summaryOf } from './publish/summary.ts';
import { type Surface, wordsOf } from './publish/surface.ts';
import { finish } from './run/finish.ts';
import { originOf } from './run/origin.ts';
import { entrusted } from './run/prepare.ts';
import type { Trust } from './run/trust.ts';

/** What main left. */
export interface LeftByMain {
  /** Run directories that are there; at least one. */
  readonly folders: readonly string[];
  /** Main has told of every run. */
  readonly told: boolean;
  readonly settings: Settings;
  /** What post did about the login that a run left. */
  readonly rotation: CredentialRotation | null;
  /** The private folder of main; empty where it is not known. */
  readonly scratch: string;
}

/** What post knows of itself. */
export interface Here {
  readonly surface: Surface;
  /** The action's own folder of data. */
  readonly canary: string;
}

export interface Closed {
  /** What post closed, or told of in the place of main. */
  readonly results: readonly RunResult[];
  /** An upload that never ends was given up. */
  readonly abandoned: boolean;
  /** A secret was found in what was to be uploaded, and the upload was to be refused then. */
  readonly refused: boolean;
}

/** Closes, tells and uploads what main did not. */
export async function closeLeft(
  { folders, told, settings, rotation, scratch }: LeftByMain,
  here: Here,
): Promise<Closed> {
  const { surface, canary } = here;
  const warn = warner(surface);
  const context = await contextOfAction();
  const trust = await trustAt(folders[0] ?? '', context, canary).catch((error: unknown) =>
    warn('What the event goes by cannot be told', error),
  );
  // What agents worked with in the place of the head's own: a later step is to find the tree as it was.
  if (trust?.base?.place)
    await putBack(trust.base.place).catch((error: unknown) => warn('The work tree is not as it was', error));
  const results: RunResult[] = [];
  const version = await versionOf(canary);
  for (const folder of folders) {
    const about = { event: context.event, branch: branchAbout(context) };
    const left = { folder, ...about, rotation, origin: originOf(context), version };
    const closed = await closeRun({ ...left, policy: settings.policy, trust }, here).catch((error: unknown) =>
      warn('The record could not be closed', error),
    );
    const result = closed ?? (told ? null : await endedBefore(folder));
    if (result) results.push(result);
  }
  if (results.length > 0) await tell(results, told, surface);
  const none = { results, abandoned: false, refused: false };
  if (!settings.uploadArtifacts || context.workflow === null) return none;
  const request = {
    folders,
    settings,
    workflow: context.workflow,
    clock: systemClock,
    secondTry: true,
    ...{ scratch: scratch || (await newScratch()), surface },
  };
  const { artifact, abandoned, refused } = await uploadEvidence(request);
  if (refused || abandoned) return { results, abandoned, refused };
  const chains = { trend: null, spend: null, artifactId: artifact?.id ?? null };
  return { ...none, abandoned: await uploadLedger({ ...request, ...chains }) };
}

/** A run that main brought to its end, and was killed before it could tell of. */
async function endedBefore(folder: string): Promise<RunResult | null> {
  return readRun(folder).then(resultOfSaved, () => null);
}

/** Tells every surface that is left: the outputs of a step cannot be written after it. */
async function tell(results: readonly RunResult[], told: boolean, surface: Surface): Promise<void> {
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
async function trustAt(folder: string, context: Context, canary: string): Promise<Trust | null> {
  const workingDirectory = resolve(folder, '../../../..');
  const host = await makeHost({ canary, workingDirectory, scratch: await newScratch() });
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
async function closeRun(
  { trust, policy: given, ...left }: Left,
  { surface, canary }: Here,
): Promise<RunResult | null> {
  const shipped = join(canary, 'policy.yml');
  const own = trust === undefined ? null : given;
  const policy = await loadPolicy(shipped, own ?? undefined, trust?.base?.files).catch((error: unknown) => {
    // A later step may have cleaned the workspace. What was not a pass cannot become one by another policy.
    warner(surface)('The shipped policy is used', error);
    return loadPolicy(shipped);
  });
  const { redactor } = surface;
  const effects = { clock: systemClock, random: systemRandom, machine: machineName(), redactor };
  return finish({ ...left, policy: onBranch(policy, left.branch) }, effects);
}

function warner(surface: Surface): (what: string, error: unknown) => undefined {
  return (what, error) => void surface.warn(`${what}: ${wordsOf(error)}`);
}
