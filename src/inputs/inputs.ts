/**
 * Reads the texts that were given for the knobs. Refuses to know where a text came from.
 */
import type * as z from 'zod';
import { CODEX_VERSION } from '../lib/codex.ts';
import { RunError } from '../lib/errors.ts';
import { type CamelCase, camelCase, oneLine } from '../lib/text.ts';
import { KNOBS, type Meta } from './knobs.ts';

export type KnobName = keyof typeof KNOBS.shape;
export const KNOB_NAMES = Object.keys(KNOBS.shape) as KnobName[];
/** The texts that were given, by knob; absent and empty mean the same. */
export type Given = { readonly [Name in KnobName]?: string | undefined };

type Parsed = z.infer<typeof KNOBS>;
type Values = { readonly [Name in keyof Parsed as CamelCase<Name>]: Parsed[Name] };
type AlwaysSet = {
  [Name in
    | 'operation'
    | 'scenario'
    | 'rehearse'
    | 'fallback'
    | 'cloudDispatch'
    | 'onMissingCredentials'
    | 'codexVersion'
    | 'artifactName'
    | 'uploadArtifacts'
    | 'workingDirectory'
    | 'passEnv']: NonNullable<Values[Name]>;
};

/** The parsed inputs: everything that is set is valid. What the scenario may also say is undefined unless given. */
export type Inputs = Values & AlwaysSet;

/** Documentation and handling of one knob. */
export function metaOf(name: KnobName): Meta {
  return KNOBS.shape[name].meta() as unknown as Meta;
}

/**
 * Reads the given texts. Throws RunError `input_invalid` for the first one that cannot be used, naming the input,
 * its value (never a credential's) and what to give instead.
 */
export function parseInputs(given: Given): Inputs {
  const present = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = KNOBS.safeParse(present);
  if (!result.success) {
    const issue = result.error.issues[0];
    const name = issue?.path[0] as KnobName;
    throw invalid(name, given[name] ?? '', issue?.message ?? 'correct it');
  }
  refuseConflicts(given);
  const values = Object.fromEntries(
    Object.entries(result.data).map(([name, value]) => [camelCase(name), value]),
  );
  return {
    operation: 'run',
    scenario: 'smoke',
    rehearse: false,
    fallback: 'strict',
    cloudDispatch: 'on',
    onMissingCredentials: 'skip',
    codexVersion: CODEX_VERSION,
    artifactName: 'codex-canary',
    uploadArtifacts: true,
    workingDirectory: '.',
    passEnv: [],
    ...values,
  } as Inputs;
}

/** The error for an input that cannot be used. */
function invalid(name: KnobName, value: string, cure: string): RunError {
  // A proxy's address may hold a password; and what is as long as a token may be one, in the wrong place.
  const hidden =
    metaOf(name).secret || name === 'https-proxy' || value.includes('@') || /[\w+=-]{32,}/.test(value);
  const shown = hidden ? 'the given value' : JSON.stringify(oneLine(value, 120));
  return new RunError('input_invalid', `Input ${name} cannot be ${shown}: ${cure}`, {
    guidance: `Correct the input ${name}`,
  });
}

function refuseConflicts(given: Given): void {
  for (const [name, other] of [
    ['prompt-file', 'prompt'],
    ['pipeline', 'scenario'],
    ['prompt', 'pipeline'],
    ['prompt-file', 'pipeline'],
    ['codex-version', 'codex-path'],
    ['codex-auth-json', 'codex-access-token'],
  ] as const) {
    if (given[name] && given[other])
      throw invalid(name, given[name], `${other} is given too; give one of the two`);
  }
  if (given['upload-artifacts'] === 'false' && given['retention-days'])
    throw invalid('retention-days', given['retention-days'], 'nothing is uploaded; leave it out');
}
