/**
 * The words that every record is written in: names of fields and events, and the values of which there are only some.
 */
import * as z from 'zod';
import { eventLine } from './events.ts';
import { RunSummary } from './run-summary.ts';
import { Manifest, VerdictRecord } from './schema.ts';

let found: ReadonlySet<string> | null = null;

/** All of them; found by walking the schemas, so not for every run, and once in a process. */
export function recordWords(): ReadonlySet<string> {
  found ??= find();
  return found;
}

function find(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const schema of [eventLine(), Manifest, RunSummary, VerdictRecord])
    collect(z.toJSONSchema(schema, { unrepresentable: 'any' }), words);
  return words;
}

function collect(shape: unknown, words: Set<string>): void {
  if (shape === null || typeof shape !== 'object') return;
  const { properties, const: only, enum: values = [] } = shape as Shape;
  for (const word of [...Object.keys(properties ?? {}), only, ...values])
    if (typeof word === 'string') words.add(word);
  for (const inner of Object.values(shape)) collect(inner, words);
}

interface Shape {
  readonly properties?: object;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
}
