import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parseYaml, parseYamlAs } from '../../../src/lib/yaml.ts';

const Shape = z.strictObject({
  title: z.string(),
  list: z.array(z.strictObject({ count: z.int() })).default([]),
});

describe('parseYaml', () => {
  it('reads YAML 1.2 with anchors and merge keys', async () => {
    const text = 'a: &a { x: 1, y: no }\nb:\n  <<: *a\n  x: 2\n';
    expect(await parseYaml(text, 'f.yml')).toEqual({ a: { x: 1, y: 'no' }, b: { x: 2, y: 'no' } });
  });

  it.each([
    ['a broken flow', 'title: [1, 2\n'],
    ['a tab as indentation', 'a:\n\tb: 1\n'],
    ['a key that is given twice', 'a: 1\na: 2\n'],
    ['two documents', 'a: 1\n---\nb: 1\n'],
    ['an alias of nothing', 'a: *nothing\n'],
  ])('names the file and the fault of %s, in one line', async (_, text) => {
    const failed = parseYaml(text, 'canary/own.yml');
    await expect(failed).rejects.toMatchObject({ code: 'input_invalid', guidance: 'Correct canary/own.yml' });
    await expect(failed).rejects.toThrow(/^File canary\/own\.yml is no YAML: \S[^\n]*$/);
  });

  it('says at which line the fault is', async () => {
    await expect(parseYaml('a: 1\nb: 2\na: 3\n', 'f.yml')).rejects.toThrow(/line 3/);
  });

  it('refuses a file that grows out of its aliases', async () => {
    const levels = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i}, `.repeat(9)}]`);
    const bomb = ['l0: &l0 [x, x, x, x, x, x, x, x, x]', ...levels].join('\n');
    await expect(parseYaml(bomb, 'bomb.yml')).rejects.toThrow(/bomb\.yml is no YAML/);
  });
});

describe('parseYamlAs', () => {
  it('gives what the schema makes of the file', async () => {
    expect(await parseYamlAs(Shape, 'title: x\n', 'f.yml')).toEqual({ title: 'x', list: [] });
  });

  it.each([
    ['a missing field', 'list: []\n', 'title'],
    ['a wrong type deep inside', 'title: x\nlist: [{ count: 1 }, { count: one }]\n', 'list[1].count'],
    ['an unknown key', 'title: x\nother: 1\n', 'the top level'],
    ['an empty file', '', 'the top level'],
    ['a list where a map is expected', '- a\n', 'the top level'],
  ])('names the file and the place of %s', async (_, text, place) => {
    const failed = parseYamlAs(Shape, text, 'f.yml');
    await expect(failed).rejects.toMatchObject({
      code: 'input_invalid',
      guidance: place === 'the top level' ? 'Correct f.yml' : `Correct ${place} in f.yml`,
    });
    await expect(failed).rejects.toThrow(`File f.yml is not usable at ${place}: `);
  });

  it('says which key it does not know', async () => {
    await expect(parseYamlAs(Shape, 'title: x\nprmpt: 1\n', 'f.yml')).rejects.toThrow(/prmpt/);
  });
});
