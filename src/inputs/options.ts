/**
 * The options of the command line that are no inputs: how a result is printed, which record is meant, and short spellings
 * of inputs. Knows no command.
 */
import { OUTCOMES } from '../lib/reasons.ts';
import { choice, path, type Reader, text, whole } from './readers.ts';

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
  /** It can be said for a whole job: our variable of its name stands for it; without a value that is `true` or `false`. */
  readonly variable?: true;
}

export const FORMAT: CommandOption = {
  name: 'format',
  about:
    'What is printed: text, or exactly one JSON document on standard output and all else on standard error',
  reader: choice(['text', 'json']),
  default: 'text',
  variable: true,
};
export const QUIET: CommandOption = { name: 'quiet', about: 'Print the result only', variable: true };
/** Its variable is one of an existing codex-orchestrator, and read as such. */
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
  variable: true,
};
export const CODEX_HOME: CommandOption = {
  name: 'codex-home',
  about:
    'Folder of a codex login. Its auth.json is copied for this run, and written back where the copy is renewed; nothing else there is used. Give it a login of its own. Not together with a credential variable',
  reader: path,
  variable: true,
};
export const OF_RUN: CommandOption = { name: 'run', about: 'Same as naming the run', reader: path };
export const STAGE: CommandOption = {
  name: 'stage',
  about: 'The stage; needed where several wait',
  reader: path,
};
export const WATCH: CommandOption = {
  name: 'watch',
  about: 'Say it again until the run has ended, or its process has',
};
export const LIMIT: CommandOption = {
  name: 'limit',
  about: 'How many runs are listed',
  reader: whole(1, 10_000),
  default: '20',
};
export const EVENT: CommandOption = {
  name: 'event',
  about: 'Event to decide for',
  reader: text('the name of a GitHub event, such as merge_group', (value) => /^[a-z_]+$/.test(value)),
  default: 'the event of the run',
};
export const DIFF: CommandOption = {
  name: 'diff',
  about:
    'Print the diff instead, with what a terminal would obey spelled out; the JSON document holds it as it is',
};
export const ATTEMPT: CommandOption = {
  name: 'attempt',
  about:
    'Print the nth diff of a task with several attempts, as --diff prints the first: only attempts that have a diff are counted, as the Codex CLI does',
  reader: whole(1, 4),
};
/** Not an input here: no variable that is meant for a run changes what is planned. */
export const SCENARIO: CommandOption = {
  name: 'scenario',
  about: 'Show the cloud tasks of a scenario instead: the name of a shipped one, or the path of a .yml file',
  reader: path,
};
export const FORCE: CommandOption = {
  name: 'force',
  about: 'Same as --apply-outcome: apply a run that has this outcome',
  reader: choice(OUTCOMES),
  insteadOf: 'apply-outcome',
};
export const REPLAY: CommandOption = {
  name: 'replay',
  about: 'Send again what was sent before; the key of a run is the same, so the service keeps one',
};
export const SINCE: CommandOption = {
  name: 'since',
  about: 'Leave out runs that ended before',
  reader: text(
    'a day or a time such as 2026-01-31 or 2026-01-31T08:00:00Z',
    (value) =>
      /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/.test(value) &&
      !Number.isNaN(Date.parse(value)),
  ),
};
export const INSTALL: CommandOption = {
  name: 'install',
  about: 'Install the Codex CLI where it is missing, as a run would: uses the network',
};
