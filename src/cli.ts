/**
 * The door of the command line: reads flags, runs one use-case, prints, sets the exit status.
 */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contradictions, evaluateSaved, reasonOfSaved } from './assert/replay.ts';
import { wipe } from './credentials/codex-home.ts';
import { cancellation, contextHere, makeDeps, makeHost, newScratch } from './deps.ts';
import { type CommandLine, type Printing, readArgv } from './inputs/from-argv.ts';
import { type Given, type Inputs, parseInputs } from './inputs/inputs.ts';
import { systemRandom } from './lib/clock.ts';
import { type RunError, toRunError } from './lib/errors.ts';
import { EXIT_CODES, outcomeOf, USAGE_EXIT_CODE } from './lib/reasons.ts';
import { Redactor } from './lib/redact.ts';
import { loadRecord } from './manifest/record.ts';
import { toJson } from './manifest/store.ts';
import { epilogue, ruleTable, storyteller, type Terminal } from './publish/console.ts';
import { planJson, planText } from './publish/plan.ts';
import { outcomeInWords, resultJson } from './publish/result.ts';
import { run } from './run/manager.ts';
import { makePlan } from './run/prepare.ts';

const CANARY = join(dirname(dirname(fileURLToPath(import.meta.url))), 'canary');

/** Runs the command line of this process. */
export async function cli(): Promise<void> {
  // A reader that went away, as head does, must not end a run that has a cloud task.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const line = readArgv(process.argv.slice(2), process.env, { out: print, err: complain });
  process.exitCode = await perform(line).catch((error: unknown) => {
    const failure = toRunError(error);
    tellError(failure);
    return EXIT_CODES[outcomeOf(failure.code)];
  });
}

async function perform(line: CommandLine): Promise<number> {
  switch (line.command) {
    case 'none':
      return line.exitCode;
    case 'assert':
      return assertSaved(line.folder, line.format);
    case 'plan':
      return withInputs(line.given, (inputs) => showPlan(inputs, line.printing));
    case 'run':
      return withInputs(line.given, (inputs) => runOnce(inputs, line.printing));
  }
}

/** A bad input is a usage error here: nothing was run, and the flag can be corrected at once. */
async function withInputs(given: Given, work: (inputs: Inputs) => Promise<number>): Promise<number> {
  let inputs: Inputs;
  try {
    inputs = parseInputs(given);
  } catch (error) {
    tellError(toRunError(error));
    return USAGE_EXIT_CODE;
  }
  return work(inputs);
}

async function runOnce(inputs: Inputs, printing: Printing): Promise<number> {
  const scratch = newScratch();
  const host = await makeHost({ canary: CANARY, workingDirectory: inputs.workingDirectory, scratch });
  const terminal = await makeTerminal(printing);
  const surface = {
    mask: () => {},
    onOpen: () => {},
    onEvent: storyteller(terminal),
    onOutput: () => {},
    signal: cancellation(),
  };
  try {
    const result = await run(
      { inputs, context: await contextHere(host.workingDirectory) },
      makeDeps(host, surface),
    );
    terminal.spinner?.stop();
    print(printing.format === 'json' ? toJson(resultJson(result)) : epilogue(result));
    return EXIT_CODES[result.verdict.outcome];
  } finally {
    terminal.spinner?.stop();
    await wipe(scratch);
  }
}

async function showPlan(inputs: Inputs, { format }: Printing): Promise<number> {
  const host = await makeHost({ canary: CANARY, workingDirectory: inputs.workingDirectory, scratch: '' });
  const context = await contextHere(host.workingDirectory);
  const planned = await makePlan({ inputs, context }, { host, random: systemRandom });
  print(format === 'json' ? toJson(planJson(planned)) : planText(planned));
  return EXIT_CODES.pass;
}

async function assertSaved(folder: string, format: 'text' | 'json'): Promise<number> {
  const record = await loadRecord(resolve(folder));
  const findings = evaluateSaved(record);
  const replayed = reasonOfSaved(record, findings);
  const contradicted = contradictions(record, findings, replayed);
  // A record that says something else of itself than it shows proves nothing.
  const reason = replayed ?? (contradicted.length > 0 ? 'rule_failed' : null);
  const outcome = outcomeOf(reason);
  const { task_id, run_id, evidence } = record.manifest;
  if (format === 'json')
    print(
      toJson({
        schema: 1,
        task_id,
        run_id,
        evidence,
        outcome,
        reason,
        findings,
        contradictions: contradicted,
      }),
    );
  else
    print(
      [
        ruleTable(findings),
        '',
        `${outcomeInWords(outcome, evidence ?? null).toUpperCase()}  ${reason ?? ''}`.trimEnd(),
        ...contradicted.map((line) => `  not so   ${line}`),
        '',
      ].join('\n'),
    );
  return EXIT_CODES[outcome];
}

/** Where the story goes: with a JSON document on standard output, everything else stands on standard error. */
async function makeTerminal({ format, quiet }: Printing): Promise<Terminal> {
  if (quiet) return { write: () => {} };
  if (format === 'json') return { write: complain };
  if (!process.stdout.isTTY || process.env.CI === 'true') return { write: print };
  const { default: yoctoSpinner } = await import('yocto-spinner');
  const spinner = yoctoSpinner({ stream: process.stdout });
  return {
    write: print,
    spinner: {
      show: (text) => void spinner.start(text),
      stop: () => void (spinner.isSpinning && spinner.stop()),
    },
  };
}

function tellError(error: RunError): void {
  complain(`${error.code}: ${new Redactor().redact(error.message)}\n  ${error.guidance}\n`);
}

function print(text: string): void {
  process.stdout.write(text);
}

function complain(text: string): void {
  process.stderr.write(text);
}
