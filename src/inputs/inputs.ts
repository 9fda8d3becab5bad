/**
 * Reads the texts that were given for the knobs. Refuses to know where a text came from.
 */
import { CODEX_VERSION } from '../lib/codex.ts';
import { RunError } from '../lib/errors.ts';
import { oneOf } from '../lib/suggest.ts';
import { type CamelCase, camelCase, oneLine } from '../lib/text.ts';
import type { Knob, Meta } from './knob.ts';
import { DEFAULTS, KNOBS } from './knobs.ts';
import { ISSUE_AFTER } from './notify-knobs.ts';

export type KnobName = keyof typeof KNOBS;
export const KNOB_NAMES = Object.keys(KNOBS) as KnobName[];
/** The texts that were given, by knob; absent and empty mean the same. */
export type Given = { readonly [Name in KnobName]?: string | undefined };

type ValueOf<One> = One extends Knob<infer Output> ? Output : never;
type Values = { readonly [Name in KnobName as CamelCase<Name>]?: ValueOf<(typeof KNOBS)[Name]> | undefined };
type AlwaysSet = {
  [Name in
    | 'operation'
    | 'scenario'
    | 'rehearse'
    | 'fallback'
    | 'cloudDispatch'
    | 'onMissingCredentials'
    | 'allowPublicRepository'
    | 'rotateTo'
    | 'rotateSecretName'
    | 'allowEvents'
    | 'allowBots'
    | 'untrustedContext'
    | 'codexVersion'
    | 'artifactName'
    | 'uploadArtifacts'
    | 'strictSecrets'
    | 'workingDirectory'
    | 'passEnv'
    | 'historyRuns'
    | 'allowPaths'
    | 'applyOutcome'
    | 'stageLogMib'
    | 'record'
    | 'syncRehearsals'
    | 'resultsOf'
    | 'notify'
    | 'issueAfter'
    | 'resume']: NonNullable<Values[Name]>;
};

/** Where a text comes from that nobody wrote under the knob's own name: the environment variable, by knob. */
export type Origins = { readonly [Name in KnobName]?: string };

/** Knobs that say the same thing in two ways: the first of a pair is not given together with the second. */
export const EXCLUSIVE = [
  ['prompt-file', 'prompt'],
  ['pipeline', 'scenario'],
  ['prompt', 'pipeline'],
  ['prompt-file', 'pipeline'],
  ['shard', 'scenario'],
  ['shard', 'pipeline'],
  ['shard', 'prompt'],
  ['shard', 'prompt-file'],
  ['shard', 'task'],
  ['shard', 'target'],
  ['codex-version', 'codex-path'],
  ['codex-auth-json', 'codex-access-token'],
] as const satisfies readonly (readonly [KnobName, KnobName])[];

/** The parsed inputs: everything that is set is valid. What the scenario may also say is undefined unless given. */
export type Inputs = Values & AlwaysSet;

/** Documentation and handling of one knob. */
export function metaOf(name: KnobName): Meta {
  return KNOBS[name].meta;
}

/**
 * Reads the given texts. Throws RunError `input_invalid` for the first one that cannot be used, naming the input,
 * where it comes from, its value (never a credential's) and what to give instead.
 */
export function parseInputs(given: Given, origins: Origins = {}): Inputs {
  refuseForeign(given);
  const values = KNOB_NAMES.flatMap((name) => {
    const text = given[name] ?? '';
    if (text === '') return [];
    const result = KNOBS[name].read(text);
    if ('cure' in result) throw invalid(name, { value: text, origin: origins[name] }, result.cure);
    return [[camelCase(name), result.value] as const];
  });
  refuseConflicts(given, origins);
  return {
    operation: 'run',
    scenario: 'smoke',
    rehearse: false,
    fallback: 'strict',
    cloudDispatch: 'on',
    onMissingCredentials: 'skip',
    allowPublicRepository: false,
    rotateTo: 'none',
    rotateSecretName: 'CODEX_AUTH_JSON',
    allowEvents: [],
    allowBots: [],
    untrustedContext: 'none',
    codexVersion: CODEX_VERSION,
    artifactName: 'codex-canary',
    uploadArtifacts: true,
    strictSecrets: false,
    workingDirectory: '.',
    passEnv: [],
    allowPaths: [],
    applyOutcome: 'pass',
    historyRuns: DEFAULTS.historyRuns,
    stageLogMib: DEFAULTS.stageLogMib,
    record: false,
    syncRehearsals: false,
    resume: 'never',
    resultsOf: 'attempt',
    notify: ['issue'],
    issueAfter: ISSUE_AFTER,
    ...Object.fromEntries(values),
  } as Inputs;
}

/** What a program gives is only as sound as its types are obeyed. */
function refuseForeign(given: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(given)) {
    if (!(KNOB_NAMES as readonly string[]).includes(name))
      throw new RunError('input_invalid', `There is no input ${oneLine(name, 120)}`, {
        guidance: oneOf(name, KNOB_NAMES),
      });
    if (value === undefined || typeof value === 'string') continue;
    throw new RunError('input_invalid', `Input ${name} has to be a text, and is of type ${typeof value}`, {
      guidance: `Give the input ${name} as a text`,
    });
  }
}

interface Told {
  readonly value: string | undefined;
  readonly origin: string | undefined;
}

const HIDDEN = 'the given value';

/** A value in an error; what is as long as a token may be one, in the wrong place, and is not shown. */
export function shownValue(value: string): string {
  const hidden = value.includes('@') || /[\w+=-]{32,}/.test(value);
  return hidden ? HIDDEN : JSON.stringify(oneLine(value, 120));
}

/** The error for an input that cannot be used. */
function invalid(name: KnobName, { value = '', origin }: Told, cure: string): RunError {
  // A proxy's address may hold a password.
  const shown = metaOf(name).secret || name === 'https-proxy' ? HIDDEN : shownValue(value);
  const where = origin === undefined ? '' : ` (from ${origin})`;
  return new RunError('input_invalid', `Input ${name}${where} cannot be ${shown}: ${cure}`, {
    guidance: origin === undefined ? `Correct the input ${name}` : `Correct the variable ${origin}`,
  });
}

function refuseConflicts(given: Given, origins: Origins): void {
  const told = (name: KnobName): Told => ({ value: given[name], origin: origins[name] });
  for (const [name, other] of EXCLUSIVE) {
    if (!given[name] || !given[other]) continue;
    const where = origins[other] === undefined ? '' : ` (from ${origins[other]})`;
    throw invalid(name, told(name), `${other}${where} is given too; give one of the two`);
  }
  if (given['upload-artifacts'] === 'false' && given['retention-days'])
    throw invalid('retention-days', told('retention-days'), 'nothing is uploaded; leave it out');
}
