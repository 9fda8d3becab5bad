import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { faultOf } from '../../../src/lib/fault.ts';

const Shape = z.strictObject({
  title: z.string(),
  count: z.int().min(1).max(4).optional(),
  mode: z.enum(['mcp', 'cloud']).optional(),
  list: z.array(z.strictObject({ text: z.string() })).optional(),
  one: z
    .discriminatedUnion('kind', [z.object({ kind: z.literal('a') }), z.object({ kind: z.literal('b') })])
    .optional(),
  own: z
    .string()
    .refine((text) => text === 'x', { error: 'give x' })
    .optional(),
});

describe('faultOf', () => {
  it.each<[string, unknown, string, string]>([
    [
      'a misspelt key, before what is missing for it',
      { tilte: 'x' },
      '',
      'there is no key "tilte" here; did you mean title?',
    ],
    [
      'a misspelt key below',
      { title: 'x', list: [{ txet: 'y' }] },
      'list[0]',
      'there is no key "txet" here; did you mean text?',
    ],
    ['a key that is like none', { title: 'x', whatever: 1 }, '', 'there is no key "whatever" here'],
    ['a key that belongs elsewhere', { title: 'x', kind: 'a' }, '', 'there is no key "kind" here'],
    ['a missing key', {}, 'title', 'it is missing'],
    ['a wrong type', { title: 7 }, 'title', 'give a text; found 7'],
    ['half a number', { title: 'x', count: 1.5 }, 'count', 'give a whole number; found 1.5'],
    ['too little', { title: 'x', count: 0 }, 'count', 'give at least 1; found 0'],
    ['too much', { title: 'x', count: 5 }, 'count', 'give at most 4; found 5'],
    ['a word of no choice', { title: 'x', mode: 'clod' }, 'mode', 'give one of mcp, cloud; found "clod"'],
    ['a kind of no choice', { title: 'x', one: { kind: 'c' } }, 'one.kind', 'give one of a, b; found "c"'],
    ['a list in place of a map', [], '', 'give a map; found []'],
    ['what the schema itself explains', { title: 'x', own: 'y' }, 'own', 'give x; found "y"'],
  ])('tells of %s', (_, value, place, message) => {
    const { error } = Shape.safeParse(value);
    if (error === undefined) throw new Error('The schema takes it');
    expect(faultOf(Shape, value, error)).toEqual({ place, message });
  });
});
