/**
 * The door of the action's main step: reads inputs, runs, tells every surface, and fails the step if and only if
 * the verdict is block.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as core from '@actions/core';
import { stageEnvironment } from './backend.ts';
import { brokerOf, idTokenKey, stepKey } from './broker.ts';
import type { Broker } from './credentials/broker.ts';
import { removeScratch } from './credentials/scratch.ts';
import { cancellation, contextOfAction, makeDeps, makeHost, newScratch } from './deps.ts';
import { conclusionOf } from './gate/gate.ts';
import { trendOf } from './history/trend.ts';
import { givenByAction } from './inputs/from-action.ts';
import { type Inputs, parseInputs } from './inputs/inputs.ts';
import { systemClock, systemRandom } from './lib/clock.ts';
import { RunError, toRunError } from './lib/errors.ts';
import { outcomeOf } from './lib/reasons.ts';
import { Redactor } from './lib/redact.ts';
import { oneLine } from './lib/text.ts';
import type { RunEvent } from './manifest/events.ts';
import type { Step } from './operations.ts';
import { annotationOfRefusal } from './publish/annotations.ts';
import { besideOf } from './publish/beside.ts';
import { storyteller } from './publish/console.ts';
import { uploadEvidence } from './publish/evidence.ts';
import {
  keepForPost,
  maskForPost,
  saveCode,
  saveDone,
  saveFolders,
  saveLogin,
  saveScratch,
  saveSettings,
  saveTold,
  settingsOf,
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
import { Surface, wordsOf } from './publish/surface.ts';
import type { Before } from './publish/trend-block.ts';
import type { Deps, Earlier } from './run/deps.ts';
import { earlierInWorkflow } from './run/earlier.ts';
import { handOn, isVanished } from './run/hand-on.ts';
import { secretsNamedIn, secretsOfRequest } from './run/known-values.ts';
import { run } from './run/manager.ts';
import { ownCode } from './run/own-code.ts';
import { type Begin, runAll } from './run/run-all.ts';
import { type SyncAfter, syncAfter } from './run/sync.ts';

const CANARY = join(dirname(dirname(fileURLToPath(import.meta.url))), 'canary');
/** One step in one process: what it tells goes through what it knows. */
const surface = new Surface(new Redactor());

/** Runs the main step. */
export async function main(): Promise<void> {
  process.stdout.on('error', () => {});
  const signal = cancellation();
  const scratch = await newScratch();
  try {
    saveScratch(scratch);
    const given = givenByAction(surface.mask);
    surface.maskLogin(given['codex-auth-json']);
    const inputs = parseInputs(given);
    // Here, for every operation there is and will be: what an earlier run said can hold any value of this job.
    secretsOfRequest({ inputs }, { mask: surface.mask, stageEnvironment });
    const context = await contextOfAction();
    const step = { inputs, context, scratch, signal, surface, canary: CANARY };
    await STEPS[inputs.operation](step);
  } catch (error) {
    await refuse(error);
  }
  // Everything is told. An upload that was given up, or a pipe that somebody holds, must not keep the job.
  process.stdout.write('', () => process.exit());
}

const STEPS: Readonly<Record<Inputs['operation'], (step: Step) => Promise<void>>> = {
  run: runStep,
  apply: async (step) => (await import('./operations.ts')).applyStep(step),
  doctor: async (step) => (await import('./operations.ts')).doctorStep(step),
  plan: async (step) => (await import('./operations-fan-out.ts')).planStep(step),
  gate: async (step) => (await import('./operations-fan-out.ts')).gateStep(step),
  report: async (step) => (await import('./reports.ts')).reportStep(step),
  notify: async (step) => (await import('./operations-notify.ts')).notifyStep(step),
};

async function runStep(step: Step): Promise<void> {
  const { inputs, signal, scratch } = step;
  saveSettings(settingsOf(inputs));
  const mask = maskForPost(surface, stepKey(), systemRandom);
  const keep = keepForPost(idTokenKey(), systemRandom);
  const broker = await brokerOf(inputs, { mask, signal, keep });
  try {
    // Steps between this one and post must not find a credential on the disk.
    const { joined, sync, earlier } = await perform({ ...step, mask }, broker).finally(() =>
      removeScratch(scratch),
    );
    await tell(joined, step, earlier);
    if (joinedDecision(joined).verdict === 'block') process.exitCode = core.ExitCode.Failure;
    // Everything is told by now, and stands.
    for (const message of await sync.finish())
      surface.annotate([{ level: 'notice', title: 'Cloud sync', message: oneLine(message, 2000) }]);
  } finally {
    await broker?.close();
  }
}

interface Performed {
  readonly joined: Joined;
  readonly sync: SyncAfter;
  readonly earlier: Earlier;
}

async function perform(
  { inputs, context, scratch, signal, canary, mask }: Step & Pick<Deps, 'mask'>,
  broker: Broker | undefined,
): Promise<Performed> {
  const host = await makeHost({ canary, workingDirectory: inputs.workingDirectory, scratch });
  let code: string | null = null;
  const tellStory = storyteller(surface.print);
  const output = stageOutput(surface.print, systemRandom);
  const folders: string[] = [];
  // Before anything is in it: from here on, post can close what a killed main left.
  const onOpen = (folder: string): void => {
    folders.push(folder);
    saveFolders(folders);
  };
  const deps = makeDeps(host, {
    ...{ mask, redactor: surface.redactor, broker },
    onOpen,
    onLogin: saveLogin,
    onEvent: (event, manifest) => {
      // Before anything is started; a skip starts nothing, and must stay cheap.
      if (code === null && begins(event)) {
        code = ownCode(canary);
        saveCode(code);
      }
      output.onEvent(event);
      tellStory(event, manifest);
      sync.heard(event);
    },
    onOutput: output.onOutput,
    signal,
  });
  const sync = syncAfter(inputs, deps);
  const previous = await earlierRuns({ inputs, context }, deps);
  const continued = new Set(previous.keys());
  const earlier = earlierInWorkflow({ inputs, context }, deps);
  const begin: Begin = async (request, shared, task) => {
    const folder = previous.get(task);
    if (folder === undefined) return run(request, shared);
    const { resume } = await import('./run/resume.ts');
    onOpen(folder);
    return resume({ ...request, folder }, shared);
  };
  const ran = await runAll({ inputs, context }, { ...deps, earlier, continued }, begin);
  const all: Joined = inputs.shard === undefined ? ran : { ...ran, sharded: true };
  // Before more of it is loaded: what a stage wrote there must get no token.
  if (code !== null && ownCode(canary) !== code)
    throw new RunError('action_changed', 'The files of the action were changed while its stages ran');
  return { joined: await weighed(all, { inputs, context }, { ...deps, earlier }), sync, earlier };
}

/** With what a policy of the user makes of it until its scenarios have graduated; what cannot be told makes nothing milder. */
async function weighed(
  joined: Joined,
  asked: Pick<Step, 'inputs' | 'context'>,
  deps: Deps & { readonly earlier: Earlier },
): Promise<Joined> {
  if (asked.inputs.policy === undefined) return joined;
  const { graduate } = await import('./run/graduate.ts');
  const graduation = await graduate(joined, asked, deps).catch((error: unknown) => {
    surface.warn(`How far graduation is cannot be told, so what blocks, blocks: ${wordsOf(error)}`);
    return null;
  });
  return graduation === null ? joined : { ...joined, graduation };
}

/** True where the run may start children from here on. */
function begins(event: RunEvent): boolean {
  return event.event === 'run:started' ? event.payload.admission === 'run' : event.event === 'run:reopened';
}

/** The runs of the attempt before that are gone on with, by their tasks; what is not among them is begun anew. */
async function earlierRuns(
  asked: Pick<Step, 'inputs' | 'context'>,
  deps: Deps,
): Promise<ReadonlyMap<string, string>> {
  if (asked.inputs.resume !== 'auto') return new Map();
  const { previousRuns } = await import('./run/previous.ts');
  const { folders, notices } = await previousRuns(asked, deps);
  surface.annotate(notices.map((message) => ({ level: 'notice', title: '', message })));
  return folders;
}

/** Tells every surface. */
async function tell(joined: Joined, step: Step, earlier: Earlier): Promise<void> {
  const { inputs, context, scratch, signal } = step;
  const { results } = joined;
  const speaker = speakerOf(joined);
  surface.print(joinedText(joined));
  const before = signal.aborted ? null : await beforeOf(results, earlier);
  const summaries: string[] = [];
  for (const result of results) summaries.push(summaryOf(result, await besideOf(result, before)));
  await surface.summarize(joinedSummary(joined, summaries));
  surface.annotate(annotationsOfAll(joined));
  // In one go with the annotations: post tells of all that main did not live to tell of.
  saveTold();
  const runs = runsJson(joined);
  // Before the upload too: nothing that happens to it may cost the outputs.
  surface.setOutputs({ ...outputsOf(speaker, null, runs), ...decided(joined) });
  // A skip must stay cheap and a cancelled job has seconds: post uploads those.
  const skipped = results.every(({ verdict }) => verdict.outcome === 'skipped');
  const later = skipped || signal.aborted || !inputs.uploadArtifacts;
  const { workflow, onDefaultBranch = false } = context;
  if (workflow === null || (later && !(results.some(isVanished) && inputs.uploadArtifacts))) return;
  const upload = {
    ...{ results, onDefaultBranch, workflow, settings: settingsOf(inputs) },
    ...{ clock: systemClock, scratch, signal, surface },
  };
  // What one goes by that is skipped for want of a credential, later ones are to go by as well.
  if (later) return void (await handOn({ ...upload, artifactId: null }, earlier));
  const folders = results.map(({ folder }) => folder);
  const { artifact, hidden, refused } = await uploadEvidence({ ...upload, folders });
  if (refused) process.exitCode = core.ExitCode.Failure;
  // Where this went wrong post tries again, and hands the records on as well.
  if (artifact !== null) await handOn({ ...upload, artifactId: artifact.id }, earlier);
  if (artifact === null && !refused) return;
  const found = { 'secrets-hidden': String(hidden) };
  surface.setOutputs({ ...outputsOf(speaker, artifact, runs), ...found, ...decided(joined) });
  saveDone();
}

/** What the summary of a live run is read beside; nothing for one that has no part in it. */
async function beforeOf(results: Joined['results'], earlier: Earlier): Promise<Before | null> {
  if (results.every(({ verdict }) => verdict.evidence !== 'live')) return null;
  const { chain } = await earlier.trend();
  return chain === null ? null : { records: chain.records, trend: trendOf(chain.records, systemClock.now()) };
}

/** Where all come to something else than the gravest alone: one that is blocked beside it, or left no record. */
function decided(joined: Joined): Partial<Outputs> {
  const { outcome, reason, verdict } = joinedDecision(joined);
  const speaker = speakerOf(joined).verdict;
  const alike = outcome === speaker.outcome && reason === speaker.reason;
  if (alike && verdict === speaker.policy.verdict) return {};
  const conclusion = conclusionOf(verdict, outcome);
  return { 'run-outcome': outcome, reason: reason ?? '', verdict, 'check-conclusion': conclusion };
}

async function refuse(error: unknown): Promise<void> {
  const { code, message: raw, guidance } = toRunError(error);
  // There may be no run whose redactor has seen it: an input can hold a credential by mistake, of the job too.
  surface.redactor.add(secretsNamedIn(process.env));
  const message = surface.redactor.redact(raw);
  surface.annotate([annotationOfRefusal(code, message, guidance)]);
  await surface.summarize(summaryOfRefusal(outcomeOf(code), code, `${message}. ${guidance}`));
  process.exitCode = core.ExitCode.Failure;
  try {
    surface.setOutputs(outputsOfRefusal(code));
  } catch (cause) {
    // The step is red in any case; what reads its outputs finds none.
    surface.warn(`The outputs could not be written: ${wordsOf(cause)}`);
  }
}
