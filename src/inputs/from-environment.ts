/**
 * Reads the knobs from environment variables, for the command line: ours, `CODEX_ORCHESTRATOR_` and the knob's name,
 * and below them those of an existing codex-orchestrator that mean the same; and the options that have one. Is handed
 * the environment.
 */
import { RunError } from '../lib/errors.ts';
import { EXCLUSIVE, type Given, type KnobName, type Origins, shownValue } from './inputs.ts';
import type { CommandOption } from './options.ts';
import { yesOrNo } from './readers.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Texts by knob, each with the name of what gave it where that is not the knob's own. */
export interface Layer {
  readonly given: Given;
  readonly origins: Origins;
}

interface Existing {
  readonly variable: string;
  readonly knob: KnobName;
  /** What is made of the value; it is taken as it is where absent. */
  readonly as?: string;
  readonly read?: (value: string) => string;
}

/** The words that an existing codex-orchestrator takes, beside our own, for a fallback. */
const FALLBACKS = {
  auto: ['allow', 'allowed', 'enabled', 'on', 'true', 'yes', '1'],
  strict: ['deny', 'denied', 'disabled', 'never', 'off', 'false', '0'],
};
const ALSO = Object.entries(FALLBACKS).map(([policy, words]) => `${words.join(', ')} for ${policy}`);

/**
 * Variables of an existing codex-orchestrator. `CODEX_CLOUD_ENV_ID` and `CODEX_CLOUD_BRANCH` are not among them: they
 * stand below the scenario, in the action too.
 */
export const EXISTING: readonly Existing[] = [
  {
    variable: 'CODEX_CLOUD_TIMEOUT_SECONDS',
    knob: 'timeout-minutes',
    as: 'in seconds',
    read: (value) => divided(value, 60),
  },
  { variable: 'CODEX_CLOUD_POLL_INTERVAL_SECONDS', knob: 'poll-interval-seconds' },
  { variable: 'CODEX_CLOUD_EXEC_ATTEMPTS', knob: 'cloud-attempts' },
  { variable: 'CODEX_CLOUD_STATUS_RETRY_LIMIT', knob: 'poll-errors-in-a-row' },
  {
    variable: 'CODEX_CLOUD_STATUS_RETRY_BACKOFF_MS',
    knob: 'retry-first-wait-seconds',
    as: 'in milliseconds',
    read: (value) => divided(value, 1000),
  },
  {
    variable: 'CODEX_ORCHESTRATOR_CLOUD_FALLBACK',
    knob: 'fallback',
    as: `also ${ALSO.join('; ')}`,
    read: fallback,
  },
  { variable: 'CODEX_ORCHESTRATOR_ROOT', knob: 'working-directory' },
  { variable: 'CODEX_CLI_BIN', knob: 'codex-path', as: 'a path, and no name to look for', read: unlessBare },
  { variable: 'MCP_RUNNER_TASK_ID', knob: 'task' },
  { variable: 'CODEX_CLOUD_BASE_URL', knob: 'sync-base-url' },
  { variable: 'CODEX_CLOUD_WORKSPACE_ID', knob: 'sync-workspace-id' },
  { variable: 'CLOUD_SYNC_BUCKET', knob: 'sync-bucket' },
  { variable: 'CLOUD_SYNC_VAULT_PATH', knob: 'sync-vault-path' },
];

/** Those that count in a workflow as well: a job sets them once for all of its steps. */
const IN_WORKFLOWS: readonly KnobName[] = [
  'sync-base-url',
  'sync-workspace-id',
  'sync-bucket',
  'sync-vault-path',
];

/** The environment variable of a knob or of an option. */
export function variableOf(name: string): string {
  return `CODEX_ORCHESTRATOR_${name.toUpperCase().replaceAll('-', '_')}`;
}

/** What our own variables say of these knobs; an empty one counts as absent. */
export function givenByVariables(names: readonly KnobName[], env: Environment): Layer {
  return layerOf(
    names.map((knob) => ({ variable: variableOf(knob), knob })),
    env,
  );
}

/**
 * What our own variables say of these options, by the name of the option; of one without a value `true`, or nothing.
 * Throws RunError `input_invalid` for a text that cannot be used.
 */
export function optionsByVariables(
  options: readonly CommandOption[],
  env: Environment,
): ReadonlyMap<string, string> {
  const set = options.flatMap(({ name, reader, variable }) => {
    const own = variableOf(name);
    const text = variable === undefined ? '' : (env[own] ?? '');
    if (text === '') return [];
    const result = (reader ?? yesOrNo).read(text);
    if ('cure' in result)
      throw new RunError('input_invalid', `Variable ${own} cannot be ${shownValue(text)}: ${result.cure}`, {
        guidance: `Correct the variable ${own}`,
      });
    return reader === undefined && text === 'false' ? [] : [[name, text] as const];
  });
  return new Map(set);
}

/** What the variables of an existing codex-orchestrator say of these knobs. */
export function givenByExisting(names: readonly KnobName[], env: Environment): Layer {
  return layerOf(
    EXISTING.filter(({ knob }) => names.includes(knob)),
    env,
  );
}

/** The inputs of a step, over the variables of its job. */
export function withJobVariables(given: Given, env: Environment): Given {
  return laid([{ given, origins: {} }, givenByExisting(IN_WORKFLOWS, env)]).given;
}

/**
 * Lays layers over each other, the highest first. A text is left out where a higher layer says the same knob, or one
 * that excludes it.
 */
export function laid([highest, ...lower]: readonly [Layer, ...Layer[]]): Layer {
  let { given, origins } = highest;
  for (const layer of lower) {
    const said = new Set(Object.entries(given).flatMap(([name, value]) => (value ? [name] : [])));
    const free = Object.keys(layer.given).filter((name) => !said.has(name) && !excluded(name, said));
    given = { ...given, ...pick(layer.given, free) };
    origins = { ...origins, ...pick(layer.origins, free) };
  }
  return { given, origins };
}

function layerOf(variables: readonly Existing[], env: Environment): Layer {
  const set = variables.flatMap(({ variable, knob, read }) => {
    const value = env[variable] ?? '';
    const text = read === undefined ? value : read(value);
    return text === '' ? [] : [{ variable, knob, text }];
  });
  return {
    given: Object.fromEntries(set.map(({ knob, text }) => [knob, text])),
    origins: Object.fromEntries(set.map(({ knob, variable }) => [knob, variable])),
  };
}

function excluded(name: string, said: ReadonlySet<string>): boolean {
  return EXCLUSIVE.some(
    ([one, other]) => (one === name && said.has(other)) || (other === name && said.has(one)),
  );
}

function pick<T extends Given | Origins>(from: T, names: readonly string[]): T {
  return Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name))) as T;
}

/** In any case of the letters; a word that is none stays as it is, to be refused by name. */
function fallback(word: string): string {
  const lower = word.trim().toLowerCase();
  const [policy = word] =
    Object.entries(FALLBACKS).find(([own, words]) => own === lower || words.includes(lower)) ?? [];
  return policy;
}

/** In a larger unit; what is no number stays as it is, to be refused by name. */
function divided(value: string, by: number): string {
  return /^\d+(?:\.\d+)?$/.test(value) ? String(Number(value) / by) : value;
}

/** A bare name would be looked for on PATH, where what runs with a credential is never taken from. */
function unlessBare(file: string): string {
  return /[/\\]/.test(file) ? file : '';
}
