/**
 * Reads the command line by the table of commands; only the command that is asked for is built. Credentials come from
 * the environment only, since every process of the machine can read an argument list.
 */
import { Command, CommanderError, Option } from 'commander';
import { RunError } from '../lib/errors.ts';
import { EXIT_CODES, USAGE_EXIT_CODE } from '../lib/reasons.ts';
import { camelCase } from '../lib/text.ts';
import { type Asked, askedOf, type Values } from './asked.ts';
import type { CommandName, Command as CommandSpec } from './command.ts';
import { COMMANDS, credentialsOf, USAGE } from './commands.ts';
import { EXISTING, variableOf } from './from-environment.ts';
import { KNOB_NAMES, type KnobName, metaOf, shownValue } from './inputs.ts';
import { type CommandOption, FORMAT } from './options.ts';
import { usageError } from './usage.ts';

export type CommandLine =
  | Asked
  /** Help has been printed, or what was given cannot be used. */
  | { readonly command: 'none'; readonly exitCode: number; readonly failure: RunError | null };

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

type Environment = Readonly<Record<string, string | undefined>>;

const HELP_WIDTH = 100;

/** Parses an argument list. What cannot be used is answered with a failure that says its cure, and exit status 2. */
export function readArgv(argv: readonly string[], env: Environment, streams: Streams): CommandLine {
  let result: CommandLine = { command: 'none', exitCode: EXIT_CODES.pass, failure: null };
  const words = withHelp(argv).map(settled);
  const program = programOf(streams, words[0], (command, spec) => {
    command.action((...all: unknown[]) => {
      const [given] = spec.argument ? (all as (string | readonly string[] | undefined)[]) : [];
      const [argument, ...others] = given === undefined || typeof given === 'string' ? [given] : given;
      result = askedOf(spec, { argument, others: others as string[], values: command.opts<Values>(), env });
    });
  });
  try {
    program.parse(words, { from: 'user' });
  } catch (error) {
    const failure = error instanceof CommanderError ? usageError(error, words) : error;
    if (failure !== null && !(failure instanceof RunError)) throw failure;
    return { command: 'none', exitCode: failure === null ? EXIT_CODES.pass : USAGE_EXIT_CODE, failure };
  }
  return result;
}

/** True where one JSON document was asked for, by flag or by variable, whatever else is wrong. */
export function wantsJson(argv: readonly string[], env: Environment): boolean {
  const flags = argv.flatMap((word, at) =>
    word === '--format'
      ? [argv[at + 1]]
      : word.startsWith('--format=')
        ? [word.slice('--format='.length)]
        : [],
  );
  const spec = COMMANDS.find(({ name }) => name === argv[0]);
  const variable = spec?.options.includes(FORMAT) === false ? undefined : env[variableOf(FORMAT.name)];
  return (flags.length > 0 ? flags.at(-1) : variable) === 'json';
}

/** The help of a command, or of all of them. */
export function helpOf(name?: CommandName): string {
  let text = '';
  const writeOut = (part: string): void => {
    text += part;
  };
  readArgv(name === undefined ? ['--help'] : [name, '--help'], {}, { out: writeOut, err: () => {} });
  return text;
}

/** Flags that say yes by being there. */
const BARE: ReadonlySet<string> = new Set(KNOB_NAMES.filter(isYesOrNo).map((name) => `--${name}`));

/** Such a flag takes the next word only where that is its value: else it would swallow the argument of the command. */
function settled(word: string, at: number, words: readonly string[]): string {
  const next = words[at + 1];
  return BARE.has(word) && next !== 'true' && next !== 'false' ? `${word}=true` : word;
}

function isYesOrNo(name: KnobName): boolean {
  return ['true', 'false'].includes(metaOf(name).default);
}

/** `help start` is `start --help`. What stands before an unknown command is no reason to show anything else. */
function withHelp(argv: readonly string[]): string[] {
  const [first, second] = argv;
  const known = (word: string) => COMMANDS.some(({ name }) => name === word);
  if (first === 'help') {
    if (second === undefined) return ['--help'];
    return known(second) ? [second, '--help'] : [second];
  }
  return first === undefined || first.startsWith('-') || known(first) ? [...argv] : [first];
}

/** All commands by name; the one that is asked for with its argument and options. */
function programOf(
  streams: Streams,
  asked: string | undefined,
  whenAsked: (command: Command, spec: CommandSpec) => void,
): Command {
  const program = new Command('codex-orchestrator')
    .description('Runs a Codex orchestrator, asserts what it did, and says what it proves')
    // Before any command is made: a command takes these over when it is. Errors are told at the door.
    .configureOutput({ writeOut: streams.out, writeErr: streams.err, outputError: () => {} })
    .showSuggestionAfterError(false)
    .configureHelp({ helpWidth: HELP_WIDTH })
    .exitOverride()
    .helpCommand('help [command]', 'Show what a command takes')
    .addHelpText('after', AFTERWORD);
  for (const spec of COMMANDS) {
    const command = program.command(spec.name).description(spec.about);
    if (spec.name !== asked) continue;
    describe(command, spec);
    whenAsked(command, spec);
  }
  return program;
}

const AFTERWORD = `
Examples:
  codex-orchestrator canary --rehearse
  codex-orchestrator start
  codex-orchestrator help start

Another name of this program is codex-canary. --version prints the version.`;

function describe(command: Command, spec: CommandSpec): void {
  const { argument, options, knobs } = spec;
  const afterword = afterwordOf(spec).map((line) => command.createHelp().boxWrap(line, HELP_WIDTH));
  command.addHelpText('after', afterword.join('\n'));
  if (argument) {
    const { required, choices } = argument;
    const name = argument.several ? `${argument.name}...` : argument.name;
    const declared = command.createArgument(required ? `<${name}>` : `[${name}]`, argument.about);
    command.addArgument(choices ? declared.choices([...choices]) : declared);
  }
  for (const option of options) command.addOption(optionOf(option));
  for (const name of knobs) command.addOption(flagOf(name));
}

/** What follows the options, by lines. */
function afterwordOf(spec: CommandSpec): string[] {
  const { yields, examples, knobs, options } = spec;
  const lines = examples.flatMap(([line, what]) => [`  codex-orchestrator ${line}`, `      ${what}`]);
  const credentials = credentialsOf(spec);
  const without = options.filter((option) => !hasVariable(option)).map(({ name }) => `--${name}`);
  const variables = 'Variables: CODEX_ORCHESTRATOR_<FLAG> stands for a flag that is not given';
  return [
    ...['', 'Examples:', ...lines, ''],
    `Yields: ${yields}; ${USAGE}`,
    ...(knobs.length > 0
      ? [`${variables}${without.length > 0 ? `, but for ${without.join(', ')}` : ''}`]
      : []),
    ...(credentials.length > 0 ? [`Credentials: ${credentials.map(variableOf).join(', ')}`] : []),
  ];
}

function hasVariable({ name, variable }: CommandOption): boolean {
  return variable ?? EXISTING.some((existing) => existing.variable === variableOf(name));
}

function optionOf({ name, about, reader, default: usual, insteadOf }: CommandOption): Option {
  const notes = [reader?.choices && `takes ${reader.accepts}`, usual && `default ${usual}`].filter(Boolean);
  const option = new Option(
    `--${name}${reader ? ' <value>' : ''}`,
    `${about}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`,
  );
  if (insteadOf !== undefined) option.conflicts(camelCase(insteadOf));
  if (reader !== undefined)
    option.argParser((value: string) => {
      const result = reader.read(value);
      if ('cure' in result)
        throw new RunError(
          'input_invalid',
          `Option --${name} cannot be ${shownValue(value)}: ${result.cure}`,
          {
            guidance: `Correct the option --${name}`,
          },
        );
      return value;
    });
  return option;
}

function flagOf(name: KnobName): Option {
  const { description, choices, accepts, unit, default: usual } = metaOf(name);
  const notes = [`takes ${accepts}`, unit, usual && `default ${usual}`].filter(Boolean).join('; ');
  const place = isYesOrNo(name) ? '[boolean]' : choices ? '<word>' : '<value>';
  const option = new Option(`--${name} ${place}`, `${description} (${notes})`);
  // A variable of a shell that is not set must not widen what is run.
  return option.argParser((value: string) => {
    if (value !== '') return value;
    throw new RunError('input_invalid', `Option --${name} is empty`, {
      guidance: `Give it ${accepts}, or leave it out`,
    });
  });
}
