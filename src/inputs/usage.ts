/**
 * What is wrong with a command line that the parser refuses, and what to do about it. Knows the parser's codes, and
 * nothing of what a command does.
 */
import type { CommanderError } from 'commander';
import { RunError } from '../lib/errors.ts';
import { listed, nearest, oneOf } from '../lib/suggest.ts';
import { oneLine } from '../lib/text.ts';
import type { Command } from './command.ts';
import { COMMANDS, CREDENTIALS } from './commands.ts';
import { variableOf } from './from-environment.ts';

/** A command line that was refused. */
interface Refused {
  /** Its words, the command first. */
  readonly words: readonly string[];
  /** The command, where it is one. */
  readonly spec: Command | undefined;
  /** What the parser names as wrong: a flag, without its value. */
  readonly flag: string;
}

/** What to do, by the code of the parser; for another one the help has to do. */
const CURES: Readonly<Record<string, (refused: Refused) => string | undefined>> = {
  'commander.help': () => '--help lists the commands',
  'commander.unknownCommand': ({ words: [command = ''] }) =>
    oneOf(
      command,
      COMMANDS.map(({ name }) => name),
    ),
  'commander.unknownOption': flagCure,
  'commander.optionMissingArgument': () => 'Give its value behind it',
  'commander.conflictingOption': () => 'Give one of the two',
  'commander.missingArgument': ({ spec }) => `As in: ${spec?.examples[0]?.[0]}`,
  'commander.invalidArgument': ({ spec }) =>
    spec?.argument?.choices && `Name one of ${listed(spec.argument.choices)}`,
};

/** The refusal of an argument list; null where there is none, and help was asked for. */
export function usageError(
  { code, message, exitCode }: CommanderError,
  words: readonly string[],
): RunError | null {
  if (exitCode === 0) return null;
  const said = code === 'commander.help' ? 'no command is given' : withoutValue(message);
  const spec = COMMANDS.find(({ name }) => name === words[0]);
  const flag = /'(-[^'= ]*)/.exec(said)?.[1] ?? '';
  const guidance = CURES[code]?.({ words, spec, flag }) ?? `${spec?.name} --help shows what it takes`;
  return new RunError('input_invalid', said, { guidance });
}

/** An unknown flag may be a credential that somebody took for one: its value is not shown. */
function withoutValue(message: string): string {
  const shown = message.replace(/^error: /, '').replace(/^(unknown option '[^'=]*)=[\s\S]*'/, "$1'");
  return oneLine(shown, 200);
}

function flagCure({ spec, flag, words }: Refused): string {
  const given = flag.replace(/^-+/, '');
  if (spec === undefined)
    return nearest(given, ['version']) === undefined
      ? 'Name a command first: --help lists them'
      : 'Give --version alone';
  const { name, argument, options, knobs } = spec;
  const flags = [...options.map((option) => option.name), ...knobs, 'help'];
  if (flags.includes(given)) return `Give --${given} without a value`;
  const credential = [...CREDENTIALS, 'sync-token'].find((one) => one === given);
  if (credential !== undefined) return `Give it in the variable ${variableOf(credential)}`;
  const near = nearest(given, argument === undefined ? flags : [argument.name, ...flags]);
  if (near === undefined) return `${name} --help lists the flags`;
  return near === argument?.name
    ? `Leave the flag out: ${name} ${valueGiven(flag, words) ?? `<${near}>`}`
    : `Did you mean --${near}?`;
}

/** What was given to a flag, where it is the name of something. */
function valueGiven(flag: string, words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => word === flag || word.startsWith(`${flag}=`));
  const value = words[at] === flag ? words[at + 1] : words[at]?.slice(flag.length + 1);
  return value !== undefined && /^[\w./][\w./-]{0,79}$/.test(value) ? value : undefined;
}
