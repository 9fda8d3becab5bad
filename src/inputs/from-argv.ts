/**
 * Reads the command line: a flag per knob, by the knob's own name. Credentials come from the environment only, since
 * every process of the machine can read an argument list.
 */
import { Command, CommanderError, Option } from 'commander';
import { EXIT_CODES, USAGE_EXIT_CODE } from '../lib/errors.ts';
import { camelCase } from '../lib/text.ts';
import { type Given, KNOB_NAMES, type KnobName, metaOf } from './inputs.ts';

export type CommandLine =
  | { readonly command: 'canary'; readonly given: Given }
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
  program
    .command('canary')
    .description('Run a scenario and judge it; exits by outcome')
    .configureHelp({ helpWidth: 100 })
    .addHelpText(
      'after',
      `\nCredentials: ${credentialNames().map(variableOf).join(', ')}\nExit status: ${exitStatuses()}`,
    );
  const canary = program.commands[0] ?? program;
  for (const name of flagNames()) canary.addOption(optionOf(name));
  canary.action((values: Record<string, string | true | undefined>) => {
    result = { command: 'canary', given: givenBy(values, env) };
  });
  program
    .command('assert')
    .description('Judge the saved directory of a run again, offline')
    .argument('<run-dir>', 'directory that holds manifest.json')
    .addOption(new Option('--format <format>', 'what is printed').choices(['text', 'json']).default('text'))
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

function givenBy(values: Record<string, string | true | undefined>, env: Environment): Given {
  const flags = flagNames().map((name) => {
    const value = values[camelCase(name)];
    return [name, value === true ? 'true' : value];
  });
  const credentials = credentialNames().map((name) => [name, env[variableOf(name)]]);
  return Object.fromEntries([...flags, ...credentials]) as Given;
}

function exitStatuses(): string {
  const outcomes = Object.entries(EXIT_CODES).map(([outcome, code]) => `${code} ${outcome}`);
  return [...outcomes, `${USAGE_EXIT_CODE} usage`].join(', ');
}
