/** The schemas that editors check by take what the product takes: what is shipped, what is shown, and what only extends. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/lib/yaml.ts';
import { recordAt } from '../../support/history.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

function takes(name: string) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const check = ajv.compile(JSON.parse(read(`canary/schema/${name}.json`)) as object);
  return (value: unknown): boolean => check(value);
}

/** Blocks of the pages that are marked as one of these files. */
const shown = (kind: string): Promise<unknown>[] =>
  globSync('docs/*.md', { cwd: ROOT }).flatMap((page) => {
    const marked = read(page).matchAll(
      new RegExp(`<!-- docs: a ${kind} -->\\n\\n\`\`\`\\w+\\n([\\s\\S]*?)^\`\`\``, 'gm'),
    );
    return [...marked].map(([, body = '']) => parseYaml(body, kind));
  });

test('a scenario is taken as it is shipped and shown, also where it says only what is different', async () => {
  const ok = takes('scenario');
  const files = globSync('canary/scenarios/*.yml', { cwd: ROOT }).map((path) => parseYaml(read(path), path));
  const all = await Promise.all([...files, ...shown('scenario')]);
  expect([files.length, all.length > 5]).toEqual([4, true]);
  expect(all.filter((one) => !ok(one))).toEqual([]);
  expect(ok({ extends: 'smoke', branch: 'next' })).toBe(true);
  expect([ok({ branch: 'next' }), ok({ extends: 'smoke', banch: 'next' })]).toEqual([false, false]);
});

test('a policy is taken as it is shipped and shown, and allows nothing but a pass', async () => {
  const ok = takes('policy');
  const all = await Promise.all([parseYaml(read('canary/policy.yml'), 'policy.yml'), ...shown('policy')]);
  expect(all.length).toBeGreaterThan(3);
  expect(all.filter((one) => !ok(one))).toEqual([]);
  expect(ok({ version: 1, events: { push: { infra: 'allow' } } })).toBe(false);
  expect(
    ok({ version: 1, events: {}, branches: [{ match: ['main'], events: { push: { infra: 'allow' } } }] }),
  ).toBe(false);
});

test('the record that the history keeps is taken, and a rehearsal is none', () => {
  const ok = takes('history-record');
  expect([ok(recordAt(0, {})), ok({ ...recordAt(0, {}), evidence: 'rehearsal' })]).toEqual([true, false]);
});
