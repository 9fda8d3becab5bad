/**
 * Reads the command line by the table of commands; only the command that is asked for is built. Credentials come from
 * the environment only, since every process of the machine can read an argument list.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { EXIT_CODES, USAGE_EXIT_CODE } from '../lib/reasons.ts';
import { camelCase } from '../lib/text.ts';
import {
  type CommandName,
  type CommandOption,
  type Command as CommandSpec,
  CREDENTIALS,
} from './command-parts.ts';
import { COMMANDS, USAGE } from './commands.ts';
import { givenByExisting, givenByVariables, type Layer, laid, variableOf } from './from-environment.ts';
import { KNOB_NAMES, type KnobName, metaOf } from './inputs.ts';

/** How results are printed: for a person, or as one JSON document on standard output. */
export interface Printing {
  readonly format: 'text' | 'json';
  readonly quiet: boolean;
}

/** A command with everything that was given to it. */
export interface Asked {
  readonly command: CommandName;
  /** The argument of the command, where it was given. */
  readonly argument: string | undefined;
  /** The inputs, and the variables they come from. */
  readonly inputs: Layer;
  readonly printing: Printing;
  /** Folder of the user's own login, to be copied. */
  readonly codexHome: string | undefined;
  readonly event: string | undefined;
  readonly stage: string | undefined;
  readonly limit: number;
  readonly watch: boolean;
  readonly diff: boolean;
  readonly install: boolean;
}

export type CommandLine =
  | Asked
  /** Help or a usage error has been printed. */
  | { readonly command: 'none'; readonly exitCode: number; readonly complaint: string };

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Values = Readonly<Record<string, string | true | undefined>>;

const HELP_WIDTH = 100;
const DEFAULT_LIMIT = 20;

/** Parses an argument list. Unknown commands and flags are answered with a suggestion and exit status 2. */
export function readArgv(argv: readonly string[], env: Environment, streams: Streams): CommandLine {
  let result: CommandLine = { command: 'none', exitCode: EXIT_CODES.pass, complaint: '' };
  let complaint = '';
  const words = withHelp(argv).map(settled);
  const complain = (text: string): void => {
    complaint += withoutValue(text);
    streams.err(withoutValue(text));
  };
  const program = programOf({ out: streams.out, err: complain }, words[0], (command, spec) => {
    command.action((...all: unknown[]) => {
      const [argument] = spec.argument ? (all as (string | undefined)[]) : [];
      result = askedOf(spec, { argument, values: command.opts<Values>(), env, command });
    });
  });
  try {
    program.parse(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const exitCode = error.exitCode === 0 ? EXIT_CODES.pass : USAGE_EXIT_CODE;
    return { command: 'none', exitCode, complaint: exitCode === EXIT_CODES.pass ? '' : complaint };
  }
  return result;
}

/** True where one JSON document was asked for, whatever else is wrong with the command line. */
export function wantsJson(argv: readonly string[]): boolean {
  return argv.some(
    (word, at) => word === '--format=json' || (word === '--format' && argv[at + 1] === 'json'),
  );
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
    // Before any command is made: a command takes these over when it is.
    .configureOutput({ writeOut: streams.out, writeErr: streams.err })
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
    const { name, required, choices } = argument;
    const declared = command.createArgument(required ? `<${name}>` : `[${name}]`, argument.about);
    command.addArgument(choices ? declared.choices([...choices]) : declared);
  }
  for (const option of options) command.addOption(optionOf(option));
  for (const name of knobs) command.addOption(flagOf(name));
}

/** What follows the options, by lines. */
function afterwordOf(spec: CommandSpec): string[] {
  const { yields, examples, knobs } = spec;
  const lines = examples.flatMap(([line, what]) => [`  codex-orchestrator ${line}`, `      ${what}`]);
  const variables = 'Variables: CODEX_ORCHESTRATOR_<FLAG> stands for a flag that is not given';
  return [
    ...['', 'Examples:', ...lines, ''],
    `Yields: ${yields}; ${USAGE}`,
    ...(knobs.length > 0 ? [variables] : []),
    ...(takesCredential(spec) ? [`Credentials: ${CREDENTIALS.map(variableOf).join(', ')}`] : []),
  ];
}

function takesCredential({ options }: CommandSpec): boolean {
  return options.some(({ name }) => name === 'codex-home');
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
      const issue = reader.schema.safeParse(value).error?.issues[0];
      if (issue !== undefined) throw new InvalidArgumentError(issue.message);
      return value;
    });
  return option;
}

function flagOf(name: KnobName): Option {
  const { description, choices, accepts, unit, default: usual } = metaOf(name);
  const notes = [`takes ${accepts}`, unit, usual && `default ${usual}`].filter(Boolean).join('; ');
  const place = isYesOrNo(name) ? '[boolean]' : choices ? '<word>' : '<value>';
  return new Option(`--${name} ${place}`, `${description} (${notes})`);
}

interface Said {
  readonly argument: string | undefined;
  readonly values: Values;
  readonly env: Environment;
  readonly command: Command;
}

function askedOf(spec: CommandSpec, { argument, values, env, command }: Said): Asked {
  const { name, knobs } = spec;
  const credentials = takesCredential(spec) ? CREDENTIALS : [];
  const [codexHome, event, stage, run, limit] = ['codexHome', 'event', 'stage', 'run', 'limit'].map((key) =>
    textOf(values[key]),
  );
  if (run !== undefined && argument !== undefined)
    command.error(`error: option '--run' cannot be used with the argument '${spec.argument?.name}'`);
  const given = CREDENTIALS.map(variableOf).filter((variable) => env[variable]);
  if (codexHome !== undefined && given.length > 0)
    command.error(`error: option '--codex-home' cannot be used while ${given.join(' and ')} is set`);
  // `start checks` names a pipeline; the default one is asked for by a name that the planner knows.
  const pipeline = spec.argument?.name === 'pipeline';
  const names = pipeline ? [...knobs, 'pipeline' as const] : knobs;
  const inputs = laid([
    flagsOf(knobs, values, pipeline ? argument : undefined),
    givenByVariables([...names, ...credentials], env),
    givenByExisting(knobs, env),
    { given: pipeline ? { pipeline: 'default' } : {}, origins: {} },
  ]);
  return {
    command: name,
    argument: argument ?? run,
    inputs,
    printing: { format: values.format === 'json' ? 'json' : 'text', quiet: values.quiet === true },
    codexHome,
    event,
    stage,
    limit: limit === undefined ? DEFAULT_LIMIT : Number(limit),
    watch: values.watch === true,
    diff: values.diff === true,
    install: values.install === true,
  };
}

/** What the flags say, and those that say the same in another way. */
function flagsOf(knobs: readonly KnobName[], values: Values, pipeline: string | undefined): Layer {
  const flags = knobs.map((name) => [name, textOf(values[camelCase(name)])] as const);
  const others = [
    ['execution-mode', values.cloud === true ? 'cloud' : undefined],
    ['working-directory', textOf(values.root)],
    ['apply-outcome', textOf(values.force)],
    ['pipeline', pipeline],
  ] as const;
  const said = [...flags, ...others].filter(([, value]) => value !== undefined);
  return { given: Object.fromEntries(said), origins: {} };
}

function textOf(value: string | true | undefined): string | undefined {
  return value === true ? 'true' : value;
}

/** An unknown flag may be a credential that somebody took for one: its value is not shown. */
function withoutValue(message: string): string {
  return message.replace(/^(error: unknown option '[^'=]*)=[\s\S]*'/, "$1'");
}
