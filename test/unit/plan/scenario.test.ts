import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/assert/rules.ts';
import { RunError } from '../../../src/lib/errors.ts';
import { onDisk } from '../../../src/lib/own-files.ts';
import { CONCURRENT_CELLS } from '../../../src/plan/cells.ts';
import { loadPromptFile, loadScenario } from '../../../src/plan/scenario.ts';
import { Scenario } from '../../../src/plan/scenario-file.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary.ts';

const CANARY = resolve(import.meta.dirname, '../../../canary');
const SHIPPED = (await readdir(join(CANARY, 'scenarios'))).map((file) => file.replace('.yml', ''));
const HEAD = 'id: own\ntitle: Own\n';

/** A working directory with these files beside a folder that lies outside of it. */
async function workspace(
  files: Readonly<Record<string, string>>,
): Promise<TemporaryFolder & { inside: string }> {
  const folder = await temporaryFolder();
  const inside = join(folder.path, 'work');
  await mkdir(inside);
  for (const [name, content] of Object.entries(files)) {
    const path = join(inside, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return { ...folder, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](), inside };
}

/** The error of loading a scenario of one's own. */
async function refusalOf(name: string, workingDirectory: string): Promise<RunError> {
  const error = await loadScenario(name, { canary: CANARY, files: onDisk(workingDirectory) }).catch(
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof RunError)) throw new Error(`not refused as it should be: ${String(error)}`);
  expect(error.code).toBe('input_invalid');
  return error;
}

describe('the shipped scenarios', () => {
  it.each(SHIPPED)(
    '%s is whole: its file bears its id, and its prompt, script and rules exist',
    async (name) => {
      const { scenario, prompt } = await loadScenario(name, { canary: CANARY, files: onDisk('/nowhere') });
      expect(scenario.id).toBe(name);
      // A pipeline says itself what is asked.
      expect(prompt.trim() === '').toBe(scenario.pipeline !== undefined);
      expect(await readdir(join(CANARY, 'rehearsals'))).toContain(`${scenario.rehearsal.script}.yml`);
      for (const id of Object.keys(scenario.rules)) expect(RULES.map((rule) => rule.id)).toContain(id);
    },
  );

  it('ask for the cloud, the smoke without a need for a diff and diff with proof by content', async () => {
    const [smoke, diff] = await Promise.all(
      ['smoke', 'diff'].map((name) => loadScenario(name, { canary: CANARY, files: onDisk('/nowhere') })),
    );
    expect(smoke?.scenario).toMatchObject({ mode: 'cloud', 'missing-diff': 'ignore' });
    expect(diff?.scenario).toMatchObject({
      mode: 'cloud',
      'missing-diff': 'fail',
      'proof-file': 'codex-canary.txt',
    });
    expect(diff?.prompt).toContain('{{nonce}}');
    expect(diff?.prompt).toContain('git rev-parse HEAD');
  });
});

describe('loadScenario', () => {
  it('reads a file of the working directory, with the prompt in it or beside it', async () => {
    await using folder = await workspace({
      'inline.yml': `${HEAD}prompt: "  Say hello. "\n`,
      'ci/beside.yaml': `${HEAD}prompt-file: prompts/p.md\nrules: { polls-plausible: warn }\n`,
      'ci/prompts/p.md': 'Say hello.\n',
      'ci/above.yml': `${HEAD}prompt-file: ../p.md\n`,
      'p.md': 'From above.\n',
    });
    const load = (name: string) => loadScenario(name, { canary: CANARY, files: onDisk(folder.inside) });
    expect(await load('inline.yml')).toMatchObject({
      prompt: 'Say hello.',
      scenario: { id: 'own', rules: {}, rehearsal: { script: 'ready' } },
    });
    expect((await load('ci/beside.yaml')).prompt).toBe('Say hello.\n');
    expect((await load(join(folder.inside, 'ci/beside.yaml'))).prompt).toBe('Say hello.\n');
    expect((await load('ci/above.yml')).prompt).toBe('From above.\n');
  });

  it('takes every setting that a scenario may have', async () => {
    const text = [
      `${HEAD}mode: cloud`,
      'prompt: x',
      'cloud-environment: octo/widgets',
      'branch: main',
      'cloud-attempts: 4',
      'timeout-minutes: 0.5',
      'poll-interval-seconds: 0.1',
      'missing-diff: fail',
      'proof-file: a.txt',
      'rules: { diff-present: "off" }',
      'rehearsal: { script: slow, poll-interval-seconds: 2 }',
    ].join('\n');
    await using folder = await workspace({ 'own.yml': text });
    const { scenario } = await loadScenario('own.yml', { canary: CANARY, files: onDisk(folder.inside) });
    expect(scenario).toEqual({
      id: 'own',
      title: 'Own',
      mode: 'cloud',
      prompt: 'x',
      'cloud-environment': 'octo/widgets',
      branch: 'main',
      'cloud-attempts': 4,
      'timeout-minutes': 0.5,
      'poll-interval-seconds': 0.1,
      'missing-diff': 'fail',
      'proof-file': 'a.txt',
      rules: { 'diff-present': 'off' },
      rehearsal: { script: 'slow', 'poll-interval-seconds': 2 },
    });
  });

  it.each([
    ['an unknown key', 'prompt: x\nprmpt: y\n', /at the top level: .*prmpt/],
    ['an unknown key below', 'prompt: x\nrehearsal: { script: ready, fast: true }\n', /at rehearsal: .*fast/],
    [
      'prompt and prompt-file',
      'prompt: x\nprompt-file: y\n',
      /at prompt: give either prompt, prompt-file or pipeline/,
    ],
    ['no prompt at all', '', /at prompt: give either prompt, prompt-file or pipeline/],
    ['a blank prompt', 'prompt: "  "\n', /at prompt: /],
    ['a mode that is none', 'prompt: x\nmode: local\n', /at mode: /],
    ['five attempts', 'prompt: x\ncloud-attempts: 5\n', /at cloud-attempts: /],
    ['half an attempt', 'prompt: x\ncloud-attempts: 1.5\n', /at cloud-attempts: /],
    ['no time', 'prompt: x\ntimeout-minutes: 0\n', /at timeout-minutes: /],
    ['more than a day', 'prompt: x\ntimeout-minutes: 1441\n', /at timeout-minutes: /],
    ['polls without a gap', 'prompt: x\npoll-interval-seconds: 0\n', /at poll-interval-seconds: /],
    ['a blank branch', 'prompt: x\nbranch: " "\n', /at branch: give a branch name/],
    ['a branch that is an option', 'prompt: x\nbranch: --help\n', /at branch: give a branch name/],
    ['a severity that is none', 'prompt: x\nrules: { diff-present: fatal }\n', /at rules\.diff-present: /],
    ['a script with a path', 'prompt: x\nrehearsal: { script: ../../x }\n', /at rehearsal\.script: /],
    ['broken YAML', 'prompt: [x\n', /is no YAML: /],
  ])('refuses %s, names the file and the place', async (_, text, message) => {
    await using folder = await workspace({ 'own.yml': `${HEAD}${text}` });
    const error = await refusalOf('own.yml', folder.inside);
    expect(error.message).toMatch(/^File own\.yml /);
    expect(error.message).toMatch(message);
    expect(error.guidance).toMatch(/^Correct .*own\.yml$/);
  });

  it.each(['Own', 'own name', '-own', '', 'x'.repeat(65)])(
    'refuses the id %j, which names a folder',
    async (id) => {
      await using folder = await workspace({ 'own.yml': `id: ${JSON.stringify(id)}\ntitle: x\nprompt: x\n` });
      expect((await refusalOf('own.yml', folder.inside)).message).toMatch(/at id: /);
    },
  );

  it.each([
    ['a shipped scenario that does not exist', 'nope', /^Scenario nope does not exist$/],
    ['a file that does not exist', 'nope.yml', /^Scenario nope\.yml does not exist$/],
    ['a file in a folder that does not exist', 'a/b/nope.yml', /does not exist$/],
    ['a file below a file', 'own.yml/nope.yml', /does not exist$/],
    ['a folder', 'folder.yml', /is no file$/],
    ['a name that is too long', `${'x'.repeat(300)}.yml`, /cannot be read$/],
  ])('says so of %s', async (_, name, message) => {
    await using folder = await workspace({ 'own.yml': HEAD, 'folder.yml/x': '' });
    expect((await refusalOf(name, folder.inside)).message).toMatch(message);
  });

  it.each([
    [
      'dif',
      /^Did you mean diff\? Name one of diff, fallback-refused, mcp-parity, smoke, or the path of a \.yml file of your own$/,
    ],
    ['nope', /^Name one of diff, fallback-refused, mcp-parity, smoke, or/],
  ])('says of a shipped scenario %s which there are', async (name, guidance) => {
    await using folder = await workspace({});
    expect((await refusalOf(name, folder.inside)).guidance).toMatch(guidance);
  });

  it('refuses a file outside the working directory, by its path or behind a link', async () => {
    await using folder = await workspace({});
    const outside = join(folder.path, 'outside.yml');
    await writeFile(outside, `${HEAD}prompt: x\n`);
    await symlink(outside, join(folder.inside, 'link.yml'));
    await symlink(folder.path, join(folder.inside, 'up'));
    for (const name of ['../outside.yml', outside, 'link.yml', 'up/outside.yml']) {
      expect((await refusalOf(name, folder.inside)).message).toBe(
        `File ${name} lies outside the working directory`,
      );
    }
  });

  it('takes a link that stays inside, and a working directory that is one', async () => {
    await using folder = await workspace({ 'real.yml': `${HEAD}prompt: x\n` });
    await symlink('real.yml', join(folder.inside, 'link.yml'));
    await symlink(folder.inside, join(folder.path, 'work-link'));
    for (const workingDirectory of [folder.inside, join(folder.path, 'work-link')]) {
      expect(
        (await loadScenario('link.yml', { canary: CANARY, files: onDisk(workingDirectory) })).prompt,
      ).toBe('x');
    }
  });

  it('does not let a scenario read a prompt outside the working directory', async () => {
    await using folder = await workspace({
      'own.yml': `${HEAD}prompt-file: ../secret.md\n`,
      'absolute.yml': `${HEAD}prompt-file: /etc/hostname\n`,
      'linked.yml': `${HEAD}prompt-file: link.md\n`,
    });
    await writeFile(join(folder.path, 'secret.md'), 'secret');
    await symlink(join(folder.path, 'secret.md'), join(folder.inside, 'link.md'));
    for (const name of ['own.yml', 'absolute.yml', 'linked.yml']) {
      expect((await refusalOf(name, folder.inside)).message).toMatch(/lies outside the working directory$/);
    }
  });

  it.each([
    ['is missing', null, /Prompt of the scenario own\.yml does not exist/],
    ['is blank', ' \n\t\n', /Prompt of the scenario own\.yml is blank/],
    ['is larger than a megabyte', 'ü'.repeat(600_000), /larger than 1 MiB/],
  ])('says so where the file of its prompt %s', async (_, prompt, message) => {
    const files = { 'own.yml': `${HEAD}prompt-file: p.md\n` };
    await using folder = await workspace(prompt === null ? files : { ...files, 'p.md': prompt });
    expect((await refusalOf('own.yml', folder.inside)).message).toMatch(message);
  });
});

describe('loadPromptFile', () => {
  it('gives the text as it is', async () => {
    await using folder = await workspace({ 'docs/p.md': '\n Say hello.\n' });
    expect(await loadPromptFile('docs/p.md', onDisk(folder.inside))).toBe('\n Say hello.\n');
  });

  it.each([
    ['../outside.md', /lies outside/],
    ['/etc/hostname', /lies outside/],
    ['nope.md', /^Prompt file nope\.md does not exist$/],
    ['blank.md', /^Prompt file blank\.md is blank$/],
    ['.', /is no file$/],
  ])('refuses %s', async (name, message) => {
    await using folder = await workspace({ 'blank.md': '\n' });
    await writeFile(join(folder.path, 'outside.md'), 'x');
    const failed = loadPromptFile(name, onDisk(folder.inside));
    await expect(failed).rejects.toMatchObject({
      code: 'input_invalid',
      message: expect.stringMatching(message),
    });
  });
});

it('tells in its schema how many cloud tasks are under way at once where it does not say', () => {
  expect(Scenario.shape.concurrency.description).toContain(`; ${CONCURRENT_CELLS} where absent`);
});
