/**
 * The door of the command line: reads flags, does what one command asks for, prints, sets the exit status. What a
 * command needs is loaded when it is asked for.
 */
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from './backend.ts';
import { cancellation, contextHere, makeDeps, makeHost, newScratch, programName } from './deps.ts';
import type { CommandName } from './inputs/commands.ts';
import type { Shell } from './inputs/completion.ts';
import { type Asked, type Printing, readArgv, wantsJson } from './inputs/from-argv.ts';
import { type Given, type Inputs, parseInputs } from './inputs/inputs.ts';
import { repeat, systemClock, systemRandom } from './lib/clock.ts';
import { type RunError, toRunError } from './lib/errors.ts';
import { EXIT_CODES, outcomeOf, USAGE_EXIT_CODE } from './lib/reasons.ts';
import { Redactor } from './lib/redact.ts';
import type { Action } from './manifest/control-fields.ts';
import type { LiveStory } from './publish/live.ts';
import type { RunResult } from './publish/result.ts';
import type { Deps, Host } from './run/deps.ts';
import type { Answer, Place } from './run/offline.ts';
import type { RunRequest } from './run/prepare.ts';

/** The file that node was told to run. */
const SCRIPT = process.argv[1] ?? '';
const CANARY = join(dirname(dirname(fileURLToPath(import.meta.url))), 'canary');

const HERE = { clock: systemClock, random: systemRandom, hostname: hostname() };

/** A command with its inputs, which are valid. */
interface Call {
  readonly asked: Asked;
  readonly inputs: Inputs;
}

/** What each command does; the table in inputs/ says how it is called. */
const PERFORM: Readonly<Record<CommandName, (call: Call) => Promise<Answer>>> = {
  start: runOnce,
  canary: runOnce,
  plan: showPlan,
  status: followRun,
  resume: resumeRun,
  pause: (call) => order(call, 'pause'),
  cancel: (call) => order(call, 'cancel'),
  approve: (call) => order(call, 'approve'),
  show: async (call) => (await offline()).show(runOf(call), await placeOf(call)),
  runs: async (call) => (await offline()).runs(call.asked.argument, call.asked.limit, await placeOf(call)),
  evidence: async (call) => (await offline()).evidence(runOf(call), await placeOf(call)),
  assert: async (call) => (await offline()).judgeSaved(runOf(call), await placeOf(call)),
  gate: async (call) =>
    (await offline()).gate(runOf(call), await placeOf(call), {
      event: call.asked.event,
      policy: call.inputs.policy,
    }),
  doctor: examineMachine,
  init: begin,
  completion: complete,
};

/** Runs the command line of this process. */
export async function cli(): Promise<void> {
  // A reader that went away, as head does, must not end a run that has a cloud task.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const argv = process.argv.slice(2);
  const line = readArgv(argv, process.env, { out: print, err: complain });
  if (line.command !== 'none') {
    const { format } = line.printing;
    process.exitCode = await perform(line).catch((error: unknown) => {
      const failure = toRunError(error);
      tellError(failure, format);
      return EXIT_CODES[outcomeOf(failure.code)];
    });
    return;
  }
  process.exitCode = line.exitCode;
  if (line.complaint !== '' && wantsJson(argv))
    print(documentOf('input_invalid', line.complaint.trim(), null));
}

async function perform(asked: Asked): Promise<number> {
  const { printing } = asked;
  let inputs: Inputs;
  try {
    inputs = parseInputs(await givenTo(asked), asked.inputs.origins);
  } catch (error) {
    // Nothing was run, and what is wrong can be corrected at once.
    tellError(toRunError(error), printing.format);
    return USAGE_EXIT_CODE;
  }
  const answer = await PERFORM[asked.command]({ asked, inputs });
  for (const notice of answer.notices ?? []) complain(`note: ${notice}\n`);
  print(printing.format === 'json' ? toJson(answer.json) : answer.text);
  return answer.exitCode;
}

/** What was given, with the login of the user's own folder where one is named. */
async function givenTo({ inputs: { given }, codexHome }: Asked): Promise<Given> {
  if (codexHome === undefined) return given;
  const { readLogin } = await import('./credentials/codex-home.ts');
  return { ...given, 'codex-auth-json': await readLogin(resolve(codexHome)) };
}

async function runOnce(call: Call): Promise<Answer> {
  const { run } = await import('./run/manager.ts');
  return tellRun(call, run);
}

/** A run that is alive is asked to go on; one that is not is opened again. */
async function resumeRun(call: Call): Promise<Answer> {
  const [{ eventsIn, livenessOf }, { resume }, folder] = await Promise.all([
    import('./run/liveness.ts'),
    import('./run/resume.ts'),
    folderOf(call),
  ]);
  const { events } = await eventsIn(folder);
  if ((await livenessOf(events, HERE.hostname)) === 'live') return order(call, 'resume');
  return tellRun(call, (request, deps) => resume({ ...request, folder }, deps));
}

/** Asks the process that has the run. */
async function order(call: Call, action: Action): Promise<Answer> {
  const [{ requestControl }, folder] = await Promise.all([import('./run/control.ts'), folderOf(call)]);
  const { answer, message } = await requestControl(folder, { action, stage: call.asked.stage }, HERE);
  return {
    text: `${message}\n`,
    json: { schema: 1, run_id: basename(folder), action, answer, message },
    exitCode: answer === 'done' ? EXIT_CODES.pass : EXIT_CODES.fail,
  };
}

/** Runs with the story on the terminal, and answers with what it came to. */
async function tellRun(
  { asked: { printing }, inputs }: Call,
  work: (request: RunRequest, deps: Deps) => Promise<RunResult>,
): Promise<Answer> {
  const [{ wipe }, { epilogue }, { resultJson }] = await Promise.all([
    import('./credentials/codex-home.ts'),
    import('./publish/console.ts'),
    import('./publish/result.ts'),
  ]);
  // From here on an interrupt is a cancellation.
  const signal = cancellation();
  const { request, host } = await requestOf(inputs, newScratch());
  const { stop, ...story } = await makeStory(printing);
  try {
    const surface = { ...story, mask: () => {}, onOpen: () => {}, signal };
    const result = await work(request, makeDeps(host, surface));
    return {
      text: epilogue(result, await programName(SCRIPT)),
      json: resultJson(result),
      exitCode: EXIT_CODES[result.verdict.outcome],
    };
  } finally {
    stop();
    await wipe(host.scratch);
  }
}

async function showPlan({ inputs }: Call): Promise<Answer> {
  const [{ makePlan }, { planJson, planText }] = await Promise.all([
    import('./run/prepare.ts'),
    import('./publish/plan.ts'),
  ]);
  const { request, host } = await requestOf(inputs, '');
  const planned = await makePlan(request, { host, random: systemRandom });
  return { text: planText(planned), json: planJson(planned), exitCode: EXIT_CODES.pass };
}

/** Also ends what a run left behind that did not live to do it. */
async function followRun(call: Call): Promise<Answer> {
  const { reap } = await import('./run/liveness.ts');
  const folder = await folderOf(call);
  const dead = (await reap(folder, HERE)) === 'dead';
  const { watch, printing } = call.asked;
  const tell = (line: string): void => (printing.format === 'json' ? complain : print)(`${line}\n`);
  const following = watch ? { tell, signal: cancellation() } : null;
  const place = await placeOf(call);
  const answer = await (await offline()).status(folder, place, dead ? null : following);
  const notice = `The process of the run is dead; go on with it by ${place.program} resume --run ${basename(folder)}`;
  return { ...answer, notices: [...(answer.notices ?? []), ...(dead ? [notice] : [])] };
}

async function examineMachine({ asked: { install }, inputs }: Call): Promise<Answer> {
  const [{ wipe }, { couldStart, examine }, { checksJson, checksText }] = await Promise.all([
    import('./credentials/codex-home.ts'),
    import('./run/doctor.ts'),
    import('./publish/checks.ts'),
  ]);
  const { request, host } = await requestOf(inputs, newScratch());
  const silent = {
    mask: () => {},
    onOpen: () => {},
    onEvent: () => {},
    onOutput: () => {},
    signal: cancellation(),
  };
  try {
    const codexEnv = await childEnvironment(host);
    const nodeVersion = process.versions.node;
    const checks = await examine(request, { ...makeDeps(host, silent), install, nodeVersion, codexEnv });
    const fit = couldStart(checks);
    const exitCode = fit ? EXIT_CODES.pass : EXIT_CODES.config;
    return { text: checksText(checks, fit), json: checksJson(checks, fit), exitCode };
  } finally {
    await wipe(host.scratch);
  }
}

async function begin({ inputs }: Call): Promise<Answer> {
  const { writeStarter } = await import('./plan/starter.ts');
  const files = await writeStarter({ root: resolve(inputs.workingDirectory), canary: CANARY });
  const lines = files.map(
    ({ path, written }) => `${written ? 'written' : 'there already, left as it is'}: ${path}\n`,
  );
  return { text: lines.join(''), json: { schema: 1, files }, exitCode: EXIT_CODES.pass };
}

async function complete({ asked: { argument } }: Call): Promise<Answer> {
  const { completionScript } = await import('./inputs/completion.ts');
  const text = completionScript(argument as Shell);
  return { text, json: { schema: 1, script: text }, exitCode: EXIT_CODES.pass };
}

function offline(): Promise<typeof import('./run/offline.ts')> {
  return import('./run/offline.ts');
}

/** The run that a command is about; the parser refuses a command line without it. */
function runOf({ asked: { argument = 'latest' } }: Call): string {
  return argument;
}

async function folderOf(call: Call): Promise<string> {
  const { findRun } = await import('./manifest/find-run.ts');
  return findRun(runOf(call), await placeOf(call));
}

async function placeOf({ inputs }: Call): Promise<Place> {
  return {
    root: resolve(inputs.workingDirectory),
    here: process.cwd(),
    program: await programName(SCRIPT),
    canary: CANARY,
    clock: systemClock,
  };
}

/** What is to be run, and where. */
async function requestOf(inputs: Inputs, scratch: string): Promise<{ request: RunRequest; host: Host }> {
  const host = await makeHost({ canary: CANARY, workingDirectory: inputs.workingDirectory, scratch });
  return { request: { inputs, context: await contextHere(host.workingDirectory) }, host };
}

/** Where the story goes: with a JSON document on standard output, everything else stands on standard error. */
async function makeStory({ format, quiet }: Printing): Promise<LiveStory> {
  const silent = { onEvent: () => {}, onOutput: () => {}, stop: () => {} };
  if (quiet) return silent;
  const { stdout, env } = process;
  if (format === 'json' || !stdout.isTTY || env.TERM === 'dumb' || env.CI === 'true') {
    const { storyteller } = await import('./publish/console.ts');
    return { ...silent, onEvent: storyteller(format === 'json' ? complain : print) };
  }
  const { liveStory } = await import('./publish/live.ts');
  return liveStory({
    write: print,
    columns: () => stdout.columns,
    rows: () => stdout.rows,
    colour: !env.NO_COLOR,
    plainSigns: process.platform === 'win32',
    now: systemClock.now,
    repeat,
  });
}

function tellError({ code, message: raw, guidance }: RunError, format: Printing['format']): void {
  // There may be no run whose redactor has seen it: an input can hold a credential by mistake.
  const message = new Redactor().redact(raw);
  complain(`${code}: ${message}\n  ${guidance}\n`);
  if (format === 'json') print(documentOf(code, message, guidance));
}

/** The one JSON document of a command that could not answer. */
function documentOf(reason: RunError['code'], message: string, guidance: string | null): string {
  return toJson({ schema: 1, outcome: outcomeOf(reason), reason, message, guidance });
}

/** Two spaces and a final newline, as every document of the product has them. */
function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function print(text: string): void {
  process.stdout.write(text);
}

function complain(text: string): void {
  process.stderr.write(text);
}
