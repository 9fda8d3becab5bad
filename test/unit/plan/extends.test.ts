/**
 * Where a scenario is looked for by its name, and what it takes from another one.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { onDisk } from '../../../src/lib/own-files.ts';
import { loadScenario } from '../../../src/plan/scenario.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const CANARY = resolve(import.meta.dirname, '../../../canary');
const OWN = '.github/codex-canary/scenarios';

/** Loads from a workspace with these files. */
async function load(name: string, files: Readonly<Record<string, string | object>>) {
  await using folder = await temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder.path, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  // Every JSON text is YAML.
  return await loadScenario(name, { canary: CANARY, files: onDisk(folder.path) });
}

const OWN_SMOKE = { id: 'smoke', title: 'Ours', mode: 'cloud', prompt: 'Ours' };

test('the one of the workspace stands before that of the action', async () => {
  expect((await load('smoke', { [`${OWN}/smoke.yml`]: OWN_SMOKE })).scenario.title).toBe('Ours');
  expect((await load('smoke', {})).scenario.title).not.toBe('Ours');
});

test('one that cannot be read is no reason to take that of the action', async () => {
  await expect(load('smoke', { [`${OWN}/smoke.yml/x`]: '' })).rejects.toThrow(/Scenario smoke is no file/);
  await expect(load('smoke', { [`${OWN}/smoke.yml`]: 'id: [' })).rejects.toThrow(/smoke is no YAML/);
});

test('what it leaves out is what it extends says, with the prompt of that one', async () => {
  const shipped = await load('diff', {});
  const { scenario, prompt } = await load('own.yml', {
    'own.yml': { extends: 'diff', id: 'own', title: 'x', 'must-not-touch': ['docs/**'] },
  });
  expect(prompt).toBe(shipped.prompt.trim());
  expect(scenario).toMatchObject({ id: 'own', 'proof-file': 'codex-canary.txt', 'missing-diff': 'fail' });
  expect(scenario['must-not-touch']).toEqual(['docs/**']);
});

test.each(['/docs/**', './docs/**', '../docs/**', 'docs/', '!docs/**'])(
  'a glob that would forbid nothing is refused: %s',
  async (glob) => {
    const own = { 'own.yml': { extends: 'diff', id: 'own', title: 'x', 'must-not-touch': [glob] } };
    await expect(load('own.yml', own)).rejects.toThrow(/must-not-touch/);
  },
);

test('its own prompt stands in place of the other one, and severities are laid over each other', async () => {
  const { scenario, prompt } = await load('own.yml', {
    [`${OWN}/base.yml`]: { ...OWN_SMOKE, id: 'base', rules: { 'head-kept': 'error', 'proof-alone': 'warn' } },
    'own.yml': { extends: 'base', id: 'own', 'prompt-file': 'ask.md', rules: { 'proof-alone': 'off' } },
    'ask.md': 'Mine',
  });
  expect(prompt).toBe('Mine');
  expect(scenario.rules).toEqual({ 'head-kept': 'error', 'proof-alone': 'off' });
});

test('one of the workspace may extend that of the action by its own name, and none itself', async () => {
  const { scenario } = await load('smoke', { [`${OWN}/smoke.yml`]: { extends: 'smoke', title: 'Ours' } });
  expect(scenario).toMatchObject({ title: 'Ours', mode: 'cloud' });
  const loop = {
    [`${OWN}/a.yml`]: { extends: 'b', id: 'a', title: 'x' },
    [`${OWN}/b.yml`]: { extends: 'a', id: 'b', title: 'x' },
  };
  await expect(load('a', loop)).rejects.toThrow(/goes on from itself/);
  const chain = Object.fromEntries(
    Array.from({ length: 8 }, (_, at) => [
      `${OWN}/c${at}.yml`,
      { extends: `c${at + 1}`, id: 'x', title: 'x' },
    ]),
  );
  await expect(load('c0', chain)).rejects.toThrow(/c5 goes on from c6, and more than 5 go on/);
  await expect(
    load('own.yml', { 'own.yml': { extends: 'smok', id: 'x', title: 'x' } }),
  ).rejects.toMatchObject({
    guidance: expect.stringMatching(/Did you mean smoke\?/),
  });
});

test('what both come to has to be a scenario', async () => {
  const wrong = { extends: 'smoke', id: 'own', title: 'x', pipelin: 'x' };
  await expect(load('own.yml', { 'own.yml': wrong })).rejects.toThrow(/no key "pipelin"/);
});

test('a scenario that is repeated has a cell for each try, and says how many have to pass', async () => {
  const repeat = { n: 3, 'minimum-pass': 2 };
  const { cellsOf } = await import('../../../src/plan/cells.ts');
  const { scenario } = await load('own.yml', {
    'own.yml': { ...OWN_SMOKE, tasks: [{ id: 'a' }, { id: 'b' }], repeat },
  });
  const cells = cellsOf(scenario);
  expect(cells.map(({ id }) => id)).toEqual(['a-r1', 'a-r2', 'a-r3', 'b-r1', 'b-r2', 'b-r3']);
  expect(cells[4]?.repeat).toEqual({ group: 'b', nth: 2, n: 3, minimum: 2 });
  const many = { ...OWN_SMOKE, repeat: { n: 3, 'minimum-pass': 4 } };
  await expect(load('own.yml', { 'own.yml': many })).rejects.toThrow(/minimum-pass/);
});
