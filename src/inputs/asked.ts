/**
 * What a command line asks for: its flags laid over the variables that stand for them. Is handed both; prints nothing.
 */
import { RunError } from '../lib/errors.ts';
import { camelCase } from '../lib/text.ts';
import type { CommandName, Command as CommandSpec } from './command.ts';
import { CREDENTIALS, credentialsOf } from './commands.ts';
import {
  givenByExisting,
  givenByVariables,
  type Layer,
  laid,
  optionsByVariables,
  variableOf,
} from './from-environment.ts';
import { type Beginner, beginnerOf } from './init-command.ts';
import type { KnobName } from './inputs.ts';

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
  /** What was given after it, where the command takes several. */
  readonly others: readonly string[];
  /** The inputs, and the variables they come from. */
  readonly inputs: Layer;
  readonly printing: Printing;
  /** Folder of the user's own login, to be copied, and what it is named by. */
  readonly codexHome: { readonly folder: string; readonly named: string } | undefined;
  readonly event: string | undefined;
  readonly stage: string | undefined;
  readonly limit: number;
  readonly watch: boolean;
  readonly diff: boolean;
  /** Which of the diffs of a task with several attempts, from 1. */
  readonly attempt: number | undefined;
  readonly install: boolean;
  readonly replay: boolean;
  /** A day or a time in ISO form. */
  readonly since: string | undefined;
  readonly beginner: Beginner;
  /** Files to be written. */
  readonly output: string | undefined;
  readonly badge: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;
/** The options of a command as they were given, by their names in camel case. */
export type Values = Readonly<Record<string, string | true | undefined>>;

const DEFAULT_LIMIT = 20;

/** What the parser has found, and the environment. */
interface Said {
  readonly argument: string | undefined;
  readonly others: readonly string[];
  readonly values: Values;
  readonly env: Environment;
}

/** What a command is asked to do. Throws RunError `input_invalid` for what cannot be used together. */
export function askedOf(spec: CommandSpec, said: Said): Asked {
  const { argument, others, values } = said;
  const [event, stage, run, limit, attempt, since] = [
    ...['event', 'stage', 'run', 'limit', 'attempt', 'since'],
  ].map((key) => textOf(values[key]));
  if (run !== undefined && argument !== undefined)
    throw new RunError(
      'input_invalid',
      `Option --run cannot be used with the argument '${spec.argument?.name}'`,
      {
        guidance: 'Name the run once',
      },
    );
  // A flag that says the same in another way stands above the variable as well.
  const free = spec.options.filter(({ name, insteadOf = name }) =>
    [name, insteadOf].every((key) => values[camelCase(key)] === undefined),
  );
  const variables = optionsByVariables(free, said.env);
  return {
    command: spec.name,
    argument: argument ?? run,
    others,
    inputs: inputsOf(spec, said, variables.has('cloud')),
    printing: {
      format: (values.format ?? variables.get('format')) === 'json' ? 'json' : 'text',
      quiet: values.quiet === true || variables.has('quiet'),
    },
    codexHome: codexHomeOf(textOf(values.codexHome), variables.get('codex-home'), said.env),
    event,
    stage,
    limit: limit === undefined ? DEFAULT_LIMIT : Number(limit),
    watch: values.watch === true,
    diff: values.diff === true,
    attempt: attempt === undefined ? undefined : Number(attempt),
    install: values.install === true,
    replay: values.replay === true,
    since,
    beginner: beginnerOf(textOf(values.for)),
    output: textOf(values.output),
    badge: textOf(values.badge),
  };
}

function inputsOf(spec: CommandSpec, { argument, values, env }: Said, cloud: boolean): Layer {
  const { knobs } = spec;
  // `start checks` names a pipeline; the default one is asked for by a name that the planner knows.
  const pipeline = spec.argument?.name === 'pipeline';
  const names = pipeline ? [...knobs, 'pipeline' as const] : knobs;
  // Only where it is an option of the command, and not one of its inputs.
  const scenario = textOf(values.scenario) !== undefined;
  const own = givenByVariables([...names, ...credentialsOf(spec)], env);
  return laid([
    flagsOf(knobs, values, pipeline ? argument : undefined),
    cloud ? inCloud(own) : own,
    givenByExisting(knobs, env),
    { given: pipeline && !scenario ? { pipeline: 'default' } : {}, origins: {} },
  ]);
}

/** Our own variables, one of which asks for the cloud. */
function inCloud({ given, origins }: Layer): Layer {
  const [mode, cloud] = [variableOf('execution-mode'), variableOf('cloud')];
  if ((given['execution-mode'] ?? 'cloud') !== 'cloud')
    throw new RunError('input_invalid', `Variable ${cloud} cannot be true while ${mode} says otherwise`, {
      guidance: `Clear one of the variables ${cloud} and ${mode}`,
    });
  return {
    given: { ...given, 'execution-mode': 'cloud' },
    origins: { ...origins, 'execution-mode': cloud },
  };
}

/** The folder of a login, which is given in place of a credential. */
function codexHomeOf(
  flag: string | undefined,
  variable: string | undefined,
  env: Environment,
): Asked['codexHome'] {
  const folder = flag ?? variable;
  if (folder === undefined) return undefined;
  const named = flag === undefined ? `Variable ${variableOf('codex-home')}` : 'Option --codex-home';
  const given = CREDENTIALS.map(variableOf).filter((name) => env[name]);
  if (given.length > 0)
    throw new RunError('input_invalid', `${named} cannot be used while ${given.join(' and ')} is set`, {
      guidance: 'Give one of them',
    });
  return { folder, named };
}

/** What the flags say, and those that say the same in another way. */
function flagsOf(knobs: readonly KnobName[], values: Values, pipeline: string | undefined): Layer {
  const flags = knobs.map((name) => [name, textOf(values[camelCase(name)])] as const);
  const others = [
    ['execution-mode', values.cloud === true ? 'cloud' : undefined],
    ['working-directory', textOf(values.root)],
    ['apply-outcome', textOf(values.force)],
    ['scenario', textOf(values.scenario)],
    ['pipeline', pipeline],
  ] as const;
  const said = [...flags, ...others].filter(([, value]) => value !== undefined);
  return { given: Object.fromEntries(said), origins: {} };
}

function textOf(value: string | true | undefined): string | undefined {
  return value === true ? 'true' : value;
}
