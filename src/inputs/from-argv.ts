/**
 * Reads the command line: a flag per knob, by the knob's own name. Credentials come from the environment only, since
 * every process of the machine can read an argument list.
 */
import { Command, CommanderError, Option } from 'commander';
import { EXIT_CODES, USAGE_EXIT_CODE } from '../lib/reasons.ts';
import { camelCase } from '../lib/text.ts';
import { type Given, KNOB_NAMES, type KnobName, metaOf } from './inputs.ts';

/** How results are printed: for a person, or as one JSON document on standard output. */
export interface Printing {
  readonly format: 'text' | 'json';
  readonly quiet: boolean;
}

export type CommandLine =
  | { readonly command: 'run' | 'plan'; readonly given: Given; readonly printing: Printing }
  | { readonly command: 'assert'; readonly folder: string; readonly format: 'text' | 'json' }
  /** Help, the version, or a usage error has been printed. */
  | { readonly command: 'none'; readonly exitCode: number };

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The environment variable of a credential: `CODEX_ORCHESTRATOR_` and the knob's name. */
export function variableOf(name: KnobName): string {
  return `CODEX_ORCHESTRATOR_${name.toUpperCase().replaceAll('-', '_')}`;
}

/** Parses an argument list. Unknown commands and flags are answered with a suggestion and exit status 2. */
export function readArgv(argv: readonly string[], env: Environment, streams: Streams): CommandLine {
  let result: CommandLine = { command: 'none', exitCode: EXIT_CODES.pass };
  const program = new Command('codex-orchestrator')
    .description('Runs a Codex orchestrator, asserts what it did, and says what it proves')
    .configureOutput({ writeOut: streams.out, writeErr: (text) => streams.err(withoutValue(text)) })
    .exitOverride()
    .helpCommand(false);
  const runs = [
    { name: 'start', command: 'run', about: 'Run a pipeline of codex.orchestrator.json; exits by outcome' },
    { name: 'canary', command: 'run', about: 'Run a scenario and judge it; exits by outcome' },
    { name: 'plan', command: 'plan', about: 'Show stages, modes and reasons of a pipeline; runs nothing' },
  ] as const;
  for (const { name, command, about } of runs) {
    const withPipeline = name !== 'canary';
    const sub = runCommand(program.command(name), about, withPipeline);
    if (withPipeline) sub.argument('[pipeline]', 'id of the pipeline; the default one where it is left out');
    sub.action((...words: unknown[]) => {
      const values = words.at(-2) as Values;
      const pipeline = withPipeline ? ((words[0] as string | undefined) ?? 'default') : undefined;
      const printing = {
        format: values.format === 'json' ? 'json' : 'text',
        quiet: values.quiet === true,
      } as const;
      result = { command, given: { ...givenBy(values, env), ...(pipeline ? { pipeline } : {}) }, printing };
    });
  }
  program
    .command('assert')
    .description('Judge the saved directory of a run again, offline')
    .argument('<run-dir>', 'directory that holds manifest.json')
    .addOption(formatOption())
    .action((folder: string, { format }: { format: 'text' | 'json' }) => {
      result = { command: 'assert', folder, format };
    });
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { command: 'none', exitCode: error.exitCode === 0 ? EXIT_CODES.pass : USAGE_EXIT_CODE };
  }
  return result;
}

type Values = Readonly<Record<string, string | true | undefined>>;

/** A command that takes the knobs as flags. */
function runCommand(command: Command, about: string, withPipeline: boolean): Command {
  command
    .description(about)
    .configureHelp({ helpWidth: 100 })
    .addOption(formatOption())
    .option('--quiet', 'print the result only')
    .addOption(new Option('--cloud', 'same as --execution-mode cloud').conflicts('executionMode'))
    .addHelpText(
      'after',
      `\nCredentials: ${credentialNames().map(variableOf).join(', ')}\nExit status: ${exitStatuses()}`,
    );
  // A pipeline is named by position, and stands in place of a scenario.
  const left = withPipeline ? ['pipeline', 'scenario', 'prompt', 'prompt-file'] : [];
  for (const name of flagNames()) if (!left.includes(name)) command.addOption(optionOf(name));
  return command;
}

function formatOption(): Option {
  return new Option('--format <format>', 'what is printed').choices(['text', 'json']).default('text');
}

/** An unknown flag may be a credential that somebody took for one: its value is not shown. */
function withoutValue(message: string): string {
  return message.replace(/^(error: unknown option '[^'=]*)=[\s\S]*'/, "$1'");
}

function flagNames(): KnobName[] {
  return KNOB_NAMES.filter((name) => !metaOf(name).actionOnly && !metaOf(name).secret);
}

function credentialNames(): KnobName[] {
  return KNOB_NAMES.filter((name) => metaOf(name).secret && !metaOf(name).actionOnly);
}

function optionOf(name: KnobName): Option {
  const meta = metaOf(name);
  const yesOrNo = meta.default === 'true' || meta.default === 'false';
  const notes = [meta.unit, meta.default && `default ${meta.default}`].filter(Boolean).join('; ');
  return new Option(
    `--${name} ${yesOrNo ? '[boolean]' : '<value>'}`,
    `${meta.description}${notes ? ` (${notes})` : ''}`,
  );
}

function givenBy(values: Values, env: Environment): Given {
  const flags = flagNames().map((name) => {
    const value = values[camelCase(name)];
    return [name, value === true ? 'true' : value];
  });
  const cloud = values.cloud === true ? [['execution-mode', 'cloud']] : [];
  const credentials = credentialNames().map((name) => [name, env[variableOf(name)]]);
  return Object.fromEntries([...flags, ...cloud, ...credentials]) as Given;
}

function exitStatuses(): string {
  const outcomes = Object.entries(EXIT_CODES).map(([outcome, code]) => `${code} ${outcome}`);
  return [...outcomes, `${USAGE_EXIT_CODE} usage`].join(', ');
}
