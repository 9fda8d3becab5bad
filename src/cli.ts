/**
 * The door of the command line: reads flags, does what one command asks for, prints, sets the exit status. What a
 * command needs is loaded when it is asked for.
 */
import { lstat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Call } from './cli-here.ts';
import type { Asked, Printing } from './inputs/asked.ts';
import type { CommandName } from './inputs/command.ts';
import type { Shell } from './inputs/completion.ts';
import { readArgv, type Streams, wantsJson } from './inputs/from-argv.ts';
import type { Beginner } from './inputs/init-command.ts';
import { type Given, type Inputs, KNOB_NAMES, metaOf, parseInputs } from './inputs/inputs.ts';
import { type RunError, toRunError } from './lib/errors.ts';
import { explanationOf } from './lib/explanations.ts';
import { EXIT_CODES, outcomeOf, USAGE_EXIT_CODE } from './lib/reasons.ts';
import { Redactor } from './lib/redact.ts';
import type { Answer } from './run/offline.ts';

const CANARY = join(dirname(dirname(fileURLToPath(import.meta.url))), 'canary');
const STREAMS: Streams = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

/** One command in one process: what it tells goes through what it knows. */
const redactor = new Redactor();

/** What each command does; the table in inputs/ says how it is called. */
const PERFORM: Readonly<Record<CommandName, (call: Call) => Promise<Answer>>> = {
  start: async (call) => (await runs()).runOnce(call),
  canary: async (call) => (await runs()).runOnce(call),
  plan: async (call) => (await runs()).showPlan(call),
  status: async (call) => (await runs()).followRun(call),
  resume: async (call) => (await runs()).resumeRun(call),
  pause: async (call) => (await runs()).order(call, 'pause'),
  cancel: async (call) => (await runs()).order(call, 'cancel'),
  approve: async (call) => (await runs()).order(call, 'approve'),
  show: async (call) => (await runs()).tell(call, 'show'),
  runs: async (call) => (await runs()).listRuns(call),
  apply: async (call) => (await runs()).applyDiff(call),
  trend: tellTrend,
  evidence: async (call) => (await runs()).tell(call, 'evidence'),
  report: async (call) => (await import('./reports.ts')).reportRuns(call),
  assert: async (call) => (await runs()).tell(call, 'judgeSaved'),
  gate: async (call) => (await runs()).gateRun(call),
  sync: async (call) => (await runs()).syncRuns(call),
  doctor: async (call) => (await runs()).examineMachine(call),
  init: begin,
  completion: complete,
};

function runs(): Promise<typeof import('./cli-run.ts')> {
  return import('./cli-run.ts');
}

/** Runs the command line of this process. */
export async function cli(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', unwritable);
  const argv = process.argv.slice(2);
  const line = readArgv(argv, process.env, STREAMS);
  if (line.command !== 'none') {
    const { format } = line.printing;
    process.exitCode = await perform(line).catch(async (error: unknown) => {
      const failure = toRunError(error);
      await tellError(failure, format, await (await runs()).typedHere(failure.guidance));
      return EXIT_CODES[outcomeOf(failure.code)];
    });
    return;
  }
  process.exitCode = line.exitCode;
  if (line.failure !== null) await tellError(line.failure, wantsJson(argv, process.env) ? 'json' : 'text');
}

/** It was told that the output could not be written: a story has many lines. */
let unwritten = false;

/** A reader that went away, as head does, must not end a run that has a cloud task; what nobody could write is no success. */
function unwritable(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE' || unwritten) return;
  unwritten = true;
  STREAMS.err(`The output could not be written: ${error.message}\n`);
  process.once('exit', (status) => {
    if (status === 0) process.exitCode = EXIT_CODES.fail;
  });
}

async function perform(asked: Asked): Promise<number> {
  const { printing } = asked;
  let inputs: Inputs;
  try {
    const given = await givenTo(asked);
    await learn(given);
    inputs = parseInputs(given, asked.inputs.origins);
  } catch (error) {
    // Nothing was run, and what is wrong can be corrected at once.
    await tellError(toRunError(error), printing.format);
    return USAGE_EXIT_CODE;
  }
  const answer = await PERFORM[asked.command]({ asked, inputs, streams: STREAMS, redactor });
  for (const notice of answer.notices ?? []) STREAMS.err(`note: ${redactor.redact(notice)}\n`);
  STREAMS.out(printing.format === 'json' ? toJson(answer.json) : redactor.redact(answer.text));
  const { after, exitCode } = answer;
  if (after === undefined) return exitCode;
  for (const notice of await after()) STREAMS.err(`cloud sync: ${redactor.redact(notice)}\n`);
  // Everything is told: the look-up of a name that was given up must not keep the process.
  process.stdout.write('', () => process.exit(exitCode));
  return exitCode;
}

/** What was given, with the login of the user's own folder where one is named. */
async function givenTo({ inputs: { given }, codexHome }: Asked): Promise<Given> {
  if (codexHome === undefined) return given;
  const { readLogin } = await import('./credentials/codex-home.ts');
  return { ...given, 'codex-auth-json': await readLogin(resolve(codexHome.folder), codexHome.named) };
}

/** Before any message can hold a value that was given. Loads nothing where none was. */
async function learn(given: Given): Promise<void> {
  if (!Object.entries(given).some(([name, value]) => value && HOLDS_SECRET.has(name))) return;
  const { secretsGiven } = await import('./run/known-values.ts');
  redactor.add(secretsGiven(given));
}

/** Inputs in which a secret stands, whole or in a part. */
const HOLDS_SECRET: ReadonlySet<string> = new Set([
  ...KNOB_NAMES.filter((name) => metaOf(name).secret),
  'https-proxy',
]);

/** What whoever begins tries first, which needs nothing that they may not have yet. */
const FIRST: Readonly<Record<Beginner, string>> = {
  cloud: 'the command start, or doctor for what a cloud run lacks here',
  'api-key': 'push, and the command start --rehearse, or doctor --pipeline checks for what a run lacks here',
  forks: 'the command canary --rehearse --scenario diff',
};
const GUIDE = 'https://github.com/org/codex-orchestrator-action/blob/v1/docs/start.md';

async function begin({ asked: { beginner }, inputs }: Call): Promise<Answer> {
  const { writeStarter } = await import('./plan/starter.ts');
  const root = resolve(inputs.workingDirectory);
  const files = await writeStarter({ root, canary: CANARY, beginner });
  const lines = files.map(
    ({ path, written }) => `${written ? 'written' : 'there already, left as it is'}: ${path}\n`,
  );
  const inRepository = await lstat(join(root, '.git')).then(
    () => true,
    () => false,
  );
  const notices = inRepository
    ? []
    : [`${root} is not the root of a repository, and only there GitHub looks for workflows`];
  const { contextHere } = await import('./deps.ts');
  // What the files ask for first looks at what is committed.
  const first = (await contextHere(root)).headSha === null ? 'commit first, then ' : '';
  const next = `next: ${first}${FIRST[beginner]}\nguide: ${GUIDE}\n`;
  return { text: `${lines.join('')}${next}`, json: { schema: 1, files }, exitCode: EXIT_CODES.pass, notices };
}

async function tellTrend({ inputs }: Call): Promise<Answer> {
  const [{ trend }, { folderAt }, { systemClock }] = await Promise.all([
    import('./run/trend.ts'),
    import('./deps.ts'),
    import('./lib/clock.ts'),
  ]);
  return trend(inputs, await folderAt(inputs.workingDirectory), systemClock);
}

async function complete({ asked: { argument } }: Call): Promise<Answer> {
  const { completionScript } = await import('./inputs/completion.ts');
  const text = completionScript(argument as Shell);
  return { text, json: { schema: 1, script: text }, exitCode: EXIT_CODES.pass };
}

async function tellError(
  { code, message: raw, guidance: rawGuidance }: RunError,
  format: Printing['format'],
  rawCure = rawGuidance,
): Promise<void> {
  // There may be no run whose redactor has seen it: an input can hold a credential by mistake, of the shell too.
  const { secretsNamedIn } = await import('./run/known-values.ts');
  redactor.add(secretsNamedIn(process.env));
  const [message, guidance, cure] = [raw, rawGuidance, rawCure].map((text) => redactor.redact(text));
  STREAMS.err(`${code}: ${message}\n  ${cure}\n  ${explanationOf(code)}\n`);
  if (format === 'json')
    STREAMS.out(toJson({ schema: 1, outcome: outcomeOf(code), reason: code, message, guidance }));
}

/** What JSON leaves as it is, and a terminal obeys or a reader does not see. */
const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Two spaces and a final newline, as every document of the product has them. */
function toJson(value: unknown): string {
  const hide = (_: string, one: unknown) => (typeof one === 'string' ? redactor.redact(one) : one);
  return `${JSON.stringify(value, hide, 2).replace(HIDDEN, escaped)}\n`;
}

function escaped(sign: string): string {
  const units = Array.from({ length: sign.length }, (_, index) => sign.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
