/**
 * What is wrong with a file that a person wrote, in words for that person: where, what stands there, what may. Made of
 * what a schema found; knows no schema of its own.
 */
import * as z from 'zod';
import { RunError } from './errors.ts';
import { listed, nearest } from './suggest.ts';
import { oneLine } from './text.ts';

export interface Fault {
  /** `pipelines[0].stages[2].command`; empty for the whole file. */
  readonly place: string;
  readonly message: string;
  /** What to do; absent where correcting the place is all that can be said. */
  readonly cure?: string;
}

type Issue = z.core.$ZodIssue;

/** The first fault of a value that `schema` does not take. A key that nobody knows comes first: it explains a missing one. */
export function faultOf(schema: z.ZodType, value: unknown, error: z.ZodError): Fault {
  const issue = error.issues.find(({ code }) => code === 'unrecognized_keys') ?? error.issues[0];
  if (issue === undefined) return { place: '', message: 'it has the wrong shape' };
  const found = issue.path.reduce<unknown>(
    (inner, key) => (inner as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key],
    value,
  );
  const message =
    issue.code === 'unrecognized_keys' ? unknownKey(schema, issue.keys[0] ?? '') : messageOf(issue, found);
  return { place: placeOf(issue.path), message };
}

/** The refusal of a file for a fault in it. */
export function unusable(file: string, { place, message, cure }: Fault): RunError {
  const where = place === '' ? 'the top level' : place;
  return new RunError('input_invalid', `File ${file} is not usable at ${where}: ${message}`, {
    guidance: cure ?? (place === '' ? `Correct ${file}` : `Correct ${place} in ${file}`),
  });
}

function unknownKey(schema: z.ZodType, key: string): string {
  const known = keysOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  // One that stands elsewhere in such a file is spelt well, and in the wrong place.
  const near = known.includes(key) ? undefined : nearest(key, known);
  return `there is no key "${oneLine(key, 60)}" here${near === undefined ? '' : `; did you mean ${near}?`}`;
}

/** The names of all keys that a schema knows anywhere. */
function keysOf(shape: unknown): string[] {
  if (shape === null || typeof shape !== 'object') return [];
  const own = 'properties' in shape ? Object.keys(shape.properties as object) : [];
  return [...new Set([...own, ...Object.values(shape).flatMap(keysOf)])];
}

function messageOf(issue: Issue, found: unknown): string {
  // The name of a record's key is told inside.
  if (issue.code === 'invalid_key')
    return `${issue.issues[0]?.message ?? 'it is no such key'}; found ${shown(found)}`;
  if (found === undefined) return issue.code === 'custom' ? issue.message : 'it is missing';
  return `${wanted(issue)}; found ${shown(found)}`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

function wanted(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `give ${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return issue.message.startsWith('Invalid') ? `give ${oneOf(issue.values.map(String))}` : issue.message;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `give ${oneOf(issue.options.map(String))}`
        : issue.message;
    case 'too_small':
      return issue.message.startsWith('Too')
        ? `give ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`
        : issue.message;
    case 'too_big':
      return issue.message.startsWith('Too') ? `give at most ${issue.maximum}` : issue.message;
    default:
      return issue.message;
  }
}

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? (values[0] ?? '') : `one of ${listed(values)}`;
}

/** A value as it may stand in a message. */
export function shown(value: unknown): string {
  try {
    return oneLine(JSON.stringify(value) ?? String(value), 120);
  } catch {
    // What JSON.parse takes may be nested deeper than JSON.stringify can follow.
    return 'lists or maps nested too deep to show';
  }
}

/** A path in a file as people write it: `stages[2].needs[0]`. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
