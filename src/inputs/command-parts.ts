/**
 * What a command of the command line is made of, and the parts that several of them share. Knows none of them.
 */
import { EXIT_CODES } from '../lib/reasons.ts';
import { KNOB_NAMES, type KnobName, metaOf } from './inputs.ts';
import { choice, path, type Reader } from './readers.ts';

export interface CommandOption {
  /** Without the dashes. */
  readonly name: string;
  readonly about: string;
  /** Reads the value; an option without one takes none. */
  readonly reader?: Reader<unknown>;
  /** As the help shows it. */
  readonly default?: string;
  /** The option, by its name, that says the same in another way. */
  readonly insteadOf?: string;
}

export interface Argument {
  readonly name: string;
  readonly about: string;
  readonly required: boolean;
  readonly choices?: readonly string[];
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
  | 'runs'
  | 'apply'
  | 'evidence'
  | 'assert'
  | 'gate'
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

export const FORMAT: CommandOption = {
  name: 'format',
  about:
    'What is printed: text, or exactly one JSON document on standard output and all else on standard error',
  reader: choice(['text', 'json']),
  default: 'text',
};
export const QUIET: CommandOption = { name: 'quiet', about: 'Print the result only' };
export const ROOT: CommandOption = {
  name: 'root',
  about: 'Same as --working-directory',
  reader: path,
  insteadOf: 'working-directory',
};
export const CLOUD: CommandOption = {
  name: 'cloud',
  about: 'Same as --execution-mode cloud',
  insteadOf: 'execution-mode',
};
export const CODEX_HOME: CommandOption = {
  name: 'codex-home',
  about:
    'Folder of a codex login. Its auth.json is copied for this run, the folder itself is not used; give it a login of its own, since a copy that renews itself ends the original. Not together with a credential variable',
  reader: path,
};

export const BY_OUTCOME = `exit status by outcome: ${Object.entries(EXIT_CODES)
  .map(([outcome, code]) => `${code} ${outcome}`)
  .join(', ')}`;
export const TOLD = 'exit status 0 where it could be told, 3 where not';

/** A run as it is named on the command line. */
export const RUN: Argument = {
  name: 'run',
  about: 'id of a run, the beginning or the end of one, its directory, or latest',
  required: false,
};
export const PIPELINE: Argument = {
  name: 'pipeline',
  about: 'id of a pipeline of codex.orchestrator.json; the default one where it is left out',
  required: false,
};
export const READING: Pick<Command, 'options' | 'knobs'> = {
  options: [ROOT, FORMAT],
  knobs: ['working-directory'],
};

export const STAGE: CommandOption = {
  name: 'stage',
  about: 'The stage; needed where several wait',
  reader: path,
};
export const OF_RUN: CommandOption = { name: 'run', about: 'Same as naming the run', reader: path };
export const CONTROLLING: Pick<Command, 'argument' | 'options' | 'knobs' | 'yields'> = {
  argument: RUN,
  options: [OF_RUN, ROOT, FORMAT],
  knobs: ['working-directory'],
  yields:
    'the answer of the running run; exit status 0 where it did so, 1 where it refused, ended or did not answer, 3 where there is nobody to ask',
};

/** Inputs that mean something on the command line and are no credentials: those come from variables only. */
export const FLAGS = KNOB_NAMES.filter((name) => {
  const { actionOnly, secret, onlyFor } = metaOf(name);
  return !actionOnly && !secret && onlyFor === undefined;
});
/** A pipeline is named by position, and stands in place of a scenario. */
export const PIPELINE_FLAGS = FLAGS.filter(
  (name) => !['pipeline', 'scenario', 'prompt', 'prompt-file'].includes(name),
);

/** The credentials of the command line. */
export const CREDENTIALS = KNOB_NAMES.filter((name) => metaOf(name).secret && !metaOf(name).actionOnly);
