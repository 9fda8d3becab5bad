/**
 * The commands of the command line that run something or speak to what runs. What only some of them need is loaded when
 * they are asked for.
 */
import { basename, resolve } from 'node:path';
import { childEnvironment } from './backend.ts';
import { brokerOf } from './broker.ts';
import {
  CANARY,
  type Call,
  folderOf,
  HERE,
  placeOf,
  readerHere,
  requestOf,
  runOf,
  SCRIPT,
  trustedRequest,
} from './cli-here.ts';
import { removeScratch } from './credentials/scratch.ts';
import { cancellation, makeDeps, makeHost, newScratch, programName } from './deps.ts';
import type { Asked, Printing } from './inputs/asked.ts';
import type { Streams } from './inputs/from-argv.ts';
import { repeat, systemClock, systemRandom } from './lib/clock.ts';
import { RunError } from './lib/errors.ts';
import { EXIT_CODES } from './lib/reasons.ts';
import type { Redactor } from './lib/redact.ts';
import type { Action } from './manifest/control-fields.ts';
import type { PlanResult } from './plan/planner.ts';
import { storyteller } from './publish/console.ts';
import type { LiveStory } from './publish/live.ts';
import { type Joined, joinedDecision, joinedJson, joinedText } from './publish/matrix.ts';
import { typable } from './publish/next.ts';
import { planJson, planText } from './publish/plan.ts';
import { requestControl, whatIsLeft } from './run/control.ts';
import type { Deps } from './run/deps.ts';
import { earlierHere } from './run/earlier.ts';
import { eventsIn, livenessOf, reap } from './run/liveness.ts';
import { matrixOf, plansOf } from './run/matrix.ts';
import type { Answer } from './run/offline.ts';
import type { RunRequest } from './run/prepare.ts';
import { runAll } from './run/run-all.ts';

/** Runs a pipeline or a scenario. */
export async function runOnce(call: Call): Promise<Answer> {
  return tellRuns(call, runAll);
}

/** A run that is alive is asked to go on; one that is not is opened again. */
export async function resumeRun(call: Call): Promise<Answer> {
  const folder = await folderOf(call);
  const { events } = await eventsIn(folder);
  if ((await livenessOf(events, HERE.machine)) === 'live') return order(call, 'resume');
  const { resume } = await import('./run/resume.ts');
  return tellRuns(call, async (request, deps) => ({
    results: [await resume({ ...request, folder }, deps)],
    unbegun: [],
    broken: [],
  }));
}

/** Asks the process that has the run. */
export async function order(call: Call, action: Action): Promise<Answer> {
  const folder = await folderOf(call);
  const { answer, message } = await requestControl(folder, { action, stage: call.asked.stage }, HERE);
  return {
    text: `${message}\n`,
    json: { schema: 1, run_id: basename(folder), action, answer, message },
    exitCode: answer === 'done' ? EXIT_CODES.pass : EXIT_CODES.fail,
  };
}

/** Runs with the story on the terminal, and answers with what it came to. */
async function tellRuns(
  call: Call,
  work: (request: RunRequest, deps: Deps) => Promise<Joined>,
): Promise<Answer> {
  const { asked, inputs, streams, redactor } = call;
  // From here on an interrupt is a cancellation.
  const signal = cancellation();
  const { request, host } = await requestOf(call, await newScratch());
  const { stop, ...story } = await makeStory(asked.printing, streams);
  const silent = { mask: () => {}, keep: () => {}, signal };
  const broker = await brokerOf(inputs, silent);
  try {
    const loginFolder = await loginFolderOf(asked);
    const surface = { ...story, mask: () => {}, signal, broker, redactor, loginFolder };
    const deps = { ...makeDeps(host, surface), earlier: await earlierHere(request, host) };
    const sync = (await import('./run/sync.ts')).syncAfter(inputs, deps);
    const onEvent: Deps['onEvent'] = (event, manifest) => {
      deps.onEvent(event, manifest);
      sync.heard(event);
    };
    const joined = await work(request, { ...deps, onEvent });
    return {
      ...(sync.asked ? { after: sync.finish } : {}),
      text: joinedText(joined, await readerHere()),
      json: joinedJson(joined),
      exitCode: EXIT_CODES[joinedDecision(joined).outcome],
    };
  } finally {
    stop();
    await broker?.close();
    await removeScratch(host.scratch);
  }
}

/** Where a renewed login goes back to; undefined where the login is nobody's own, or its folder cannot be written. */
async function loginFolderOf({ codexHome }: Asked): Promise<string | undefined> {
  if (codexHome === undefined) return undefined;
  const { canReplaceLogin } = await import('./credentials/login-file.ts');
  const folder = resolve(codexHome.folder);
  return (await canReplaceLogin(folder)) ? folder : undefined;
}

/** Shows what would be run. */
export async function showPlan(call: Call): Promise<Answer> {
  const { request, host } = await trustedRequest(call);
  const deps = { host, random: systemRandom, clock: systemClock };
  const found = await plansOf(await matrixOf(request, deps), deps);
  // Before anything is cut: of half a value nobody could tell what it was.
  const plans = found.map((plan) => withoutSecrets(plan, call.redactor));
  const all = plans.map(planJson);
  const json = { ...all[0], plans: all };
  return { text: plans.map(planText).join('\n'), json, exitCode: EXIT_CODES.pass };
}

function withoutSecrets(plan: PlanResult, redactor: Redactor): PlanResult {
  const hidden = (text: string | null) => (text === null ? null : redactor.redact(text));
  const items = plan.items.map((item) => ({
    ...item,
    title: redactor.redact(item.title),
    command: hidden(item.command),
    prompt: hidden(item.prompt),
  }));
  return { ...plan, items, title: redactor.redact(plan.title), prompt: redactor.redact(plan.prompt) };
}

/** Also ends what a run left behind that did not live to do it. */
export async function followRun(call: Call): Promise<Answer> {
  const { deadRuns, status } = await offline();
  const folder = await folderOf(call);
  const dead = (await reap(folder, HERE)) === 'dead';
  // Of what another run has left nobody would hear otherwise.
  for (const other of await deadRuns(await placeOf(call), HERE.machine)) await reap(other, HERE);
  const { watch, printing } = call.asked;
  const tell = (line: string): void =>
    (printing.format === 'json' ? call.streams.err : call.streams.out)(`${line}\n`);
  const following = watch ? { tell, machine: HERE.machine, signal: cancellation() } : null;
  const place = await placeOf(call);
  const answer = await status(folder, place, dead ? 'dead' : following);
  if (!answer.dead) return answer;
  // It died while we looked on.
  if (!dead) await reap(folder, HERE);
  const { events } = await eventsIn(folder);
  const left = whatIsLeft(events[0], `${place.program} resume --run ${basename(folder)}`);
  return { ...answer, notices: [...(answer.notices ?? []), `The process of the run is dead. ${left}`] };
}

/** Looks whether a run could start. */
export async function examineMachine(call: Call): Promise<Answer> {
  const { asked, inputs, redactor } = call;
  const { install } = asked;
  const [{ couldStart, examine }, { checksJson, checksText }] = await Promise.all([
    import('./run/doctor.ts'),
    import('./publish/checks.ts'),
  ]);
  const { request, host } = await requestOf(call, await newScratch());
  const silent = { redactor, mask: () => {}, signal: cancellation() };
  const broker = await brokerOf(inputs, { ...silent, keep: () => {} });
  try {
    const codexEnv = await childEnvironment(host);
    const nodeVersion = process.versions.node;
    const checks = await examine(request, {
      ...makeDeps(host, { ...silent, broker, loginFolder: await loginFolderOf(asked) }),
      install,
      nodeVersion,
      codexEnv,
      earlierUntil: () => earlierHere(request, host),
    });
    const fit = couldStart(checks);
    const exitCode = fit ? EXIT_CODES.pass : EXIT_CODES.config;
    return { text: checksText(checks, fit), json: checksJson(checks, fit), exitCode };
  } finally {
    await broker?.close();
    await removeScratch(host.scratch);
  }
}

/** Sends saved runs to the Runs API. */
export async function syncRuns({ asked, inputs, redactor }: Call): Promise<Answer> {
  const { syncSaved } = await import('./run/sync.ts');
  const host = await makeHost({ canary: CANARY, workingDirectory: inputs.workingDirectory, scratch: '' });
  const signal = cancellation();
  const broker = await brokerOf(inputs, { mask: () => {}, keep: () => {}, signal });
  return syncSaved(inputs, asked, makeDeps(host, { mask: () => {}, redactor, signal, broker })).finally(() =>
    broker?.close(),
  );
}

/** Applies the diff of one run, which has to be named: what is applied is nobody's guess. */
export async function applyDiff(call: Call): Promise<Answer> {
  const { asked, inputs, redactor } = call;
  if (asked.argument === undefined)
    throw new RunError('input_invalid', 'No run is named', { guidance: 'Name it: apply --run <id>' });
  const [{ applyRun }, { appliedJson, appliedText }] = await Promise.all([
    import('./run/apply.ts'),
    import('./publish/applied.ts'),
  ]);
  const { request, host } = await requestOf(call, '');
  const { allowPaths, applyOutcome: outcome } = inputs;
  const deps = makeDeps(host, { mask: () => {}, redactor, signal: cancellation() });
  const folder = await folderOf(call);
  const applied = await applyRun({ folder, allowPaths, outcome, context: request.context }, deps);
  const exitCode = applied.end.status === 'succeeded' ? EXIT_CODES.pass : EXIT_CODES.fail;
  return { text: appliedText(applied), json: appliedJson(applied), exitCode };
}

/** Tells of a saved run, or judges it again. */
export async function tell(call: Call, how: 'show' | 'evidence' | 'judgeSaved'): Promise<Answer> {
  if (how === 'judgeSaved') await refuseLive(await folderOf(call), runOf(call));
  return (await offline())[how](runOf(call), await placeOf(call), call.asked);
}

/** Lists the history. */
export async function listRuns(call: Call): Promise<Answer> {
  const place = { ...(await placeOf(call)), machine: HERE.machine };
  return (await offline()).runs(call.asked.argument, call.asked.limit, place);
}

/** Decides again what saved runs mean. */
export async function gateRun(call: Call): Promise<Answer> {
  const { inputs, asked } = call;
  // In a workflow on a pull request the head's own policy decides nothing here either.
  const files =
    inputs.policy === undefined ? undefined : (await trustedRequest(call)).request.trust?.base?.files;
  const request = { event: asked.event, policy: inputs.policy, files };
  const place = await placeOf(call);
  const names = [runOf(call), ...asked.others];
  const { gateSeveral, meantBy } = await import('./run/gate-here.ts');
  const meant = await meantBy(names, place);
  const [only] = meant;
  if (only !== undefined && meant.length === 1 && !only.holder) {
    await refuseLive(only.folder, only.name);
    return (await offline()).gate(only.folder, place, request);
  }
  for (const { folder, holder, name } of meant) if (!holder) await refuseLive(folder, name);
  return gateSeveral(meant, place, { ...request, redactor: call.redactor });
}

/** What speaks of records alone. */
function offline(): Promise<typeof import('./run/offline.ts')> {
  return import('./run/offline.ts');
}

/** What is still under way has come to nothing that could be judged. */
async function refuseLive(folder: string, name: string): Promise<void> {
  const { events } = await eventsIn(folder);
  if ((await livenessOf(events, HERE.machine)) === 'live')
    throw new RunError('input_invalid', `The run ${name} is under way`, {
      guidance: 'Ask again when it has ended; status --watch follows it',
    });
}

/** The text with every command of this program as it can be typed here. */
export async function typedHere(text: string): Promise<string> {
  return typable(text, await readerHere());
}

/** Where the story goes: with a JSON document on standard output, everything else stands on standard error. */
async function makeStory({ format, quiet }: Printing, { out, err }: Streams): Promise<LiveStory> {
  const silent = { onEvent: () => {}, onOutput: () => {}, onUnfinished: () => {}, stop: () => {} };
  if (quiet) return silent;
  const { stdout, env } = process;
  if (format === 'json' || !stdout.isTTY || env.TERM === 'dumb' || env.CI === 'true') {
    return { ...silent, onEvent: storyteller(format === 'json' ? err : out, await programName(SCRIPT)) };
  }
  const { liveStory } = await import('./publish/live.ts');
  return liveStory({
    write: out,
    columns: () => stdout.columns,
    rows: () => stdout.rows,
    colour: !env.NO_COLOR,
    plainSigns: process.platform === 'win32',
    now: systemClock.now,
    repeat,
  });
}
