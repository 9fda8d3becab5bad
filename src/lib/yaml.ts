/**
 * YAML files read by a schema, with errors for the person who wrote the file. Knows no schema of its own.
 */
import type * as z from 'zod';
import { RunError } from './errors.ts';
import { faultOf, unusable } from './fault.ts';

/** Parses YAML text. Throws RunError `input_invalid` that names the file and the place of the fault. */
export async function parseYaml(text: string, file: string): Promise<unknown> {
  // An empty file is an empty document, of which the schema says what is missing.
  if (text.trim() === '') return null;
  const { CORE_SCHEMA, load, mergeTag, YAMLException } = await import('js-yaml');
  try {
    return load(text, { schema: CORE_SCHEMA.withTags(mergeTag), maxAliases: 32 });
  } catch (error) {
    const { reason, mark } = error instanceof YAMLException ? error : { reason: String(error), mark: null };
    const place = mark ? ` at line ${mark.line + 1}, column ${mark.column + 1}` : '';
    throw new RunError('input_invalid', `File ${file} is no YAML: ${reason}${place}`, {
      cause: error,
      guidance: `Correct ${file}`,
    });
  }
}

/** Parses YAML text and checks it by `schema`; the error names file, place and what is accepted there. */
export async function parseYamlAs<T>(schema: z.ZodType<T>, text: string, file: string): Promise<T> {
  return checkedAs(schema, await parseYaml(text, file), file);
}

/** A value checked by `schema`; the error names file, place and what is accepted there. */
export function checkedAs<T>(schema: z.ZodType<T>, value: unknown, file: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw unusable(file, faultOf(schema, value, result.error));
}
