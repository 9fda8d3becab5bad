/**
 * What is said of one command of the command line: its argument, options, inputs, and what it yields. Shapes only; knows
 * no command but by name.
 */
import type { KnobName } from './inputs.ts';
import type { CommandOption } from './options.ts';

export interface Argument {
  readonly name: string;
  readonly about: string;
  readonly required: boolean;
  readonly choices?: readonly string[];
  /** It may be given several times. */
  readonly several?: true;
}

export type CommandName =
  | 'start'
  | 'canary'
  | 'plan'
  | 'status'
  | 'resume'
  | 'pause'
  | 'cancel'
  | 'approve'
  | 'show'
  | 'apply'
  | 'runs'
  | 'trend'
  | 'evidence'
  | 'report'
  | 'assert'
  | 'gate'
  | 'sync'
  | 'doctor'
  | 'init'
  | 'completion';

export interface Command {
  readonly name: CommandName;
  readonly about: string;
  readonly argument?: Argument;
  readonly options: readonly CommandOption[];
  /** Inputs that are flags of this command. */
  readonly knobs: readonly KnobName[];
  /** What stands on standard output, and the exit status. */
  readonly yields: string;
  readonly examples: readonly (readonly [line: string, what: string])[];
}
