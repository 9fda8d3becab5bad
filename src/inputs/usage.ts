/**
 * What is wrong with a command line that the parser refuses, and what to do about it.
 */
import type { CommanderError } from 'commander';
import { RunError } from '../lib/errors.ts';

/** The refusal of an argument list; null where there is none, and help was asked for. */
export function usageError(
  { code, message, exitCode }: CommanderError,
  words: readonly string[],
): RunError | null {
  if (exitCode === 0) return null;
  const said = code === 'commander.help' ? 'no command is given' : withoutValue(message);
  const [command = ''] = words;
  return new RunError('input_invalid', said, { guidance: `${command} --help shows what it takes` });
}

/** An unknown flag may be a credential that somebody took for one: its value is not shown. */
function withoutValue(message: string): string {
  return message.replace(/^error: /, '').replace(/^(unknown option '[^'=]*)=[\s\S]*'/, "$1'");
}
