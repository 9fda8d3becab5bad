/** What a door costs before it does anything: which chunks of the bundle it loads, and what an old Node is told. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startResultsService } from '../support/results-service.ts';
import { createRunner } from '../support/runner.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');
const HOOK = join(ROOT, 'test/fixtures/bin/record-modules.mjs');

/** A text that is in the bundle exactly where the package is. */
const MARKS = {
  '@actions/core': 'GITHUB_STEP_SUMMARY',
  undici: 'UND_ERR_CONNECT_TIMEOUT',
  zod: 'node_modules/zod/v4/core/schemas.js',
  'js-yaml': 'deficient indentation',
  '@actions/artifact': 'node_modules/@actions/artifact/lib/artifact.js',
  '@actions/github': 'node_modules/@actions/github/lib/github.js',
  execa: 'node_modules/execa/index.js',
  selfsigned: 'X509CertificateGenerator',
  emulator: 'function startEmulator',
  commander: 'CommanderError',
  'what builds': 'function continueCloudTask',
  'what closes': 'function closeLeft',
} as const;

function packagesIn(urls: readonly string[]): string[] {
  const text = urls.map((url) => readFileSync(new URL(url), 'utf8')).join('\n');
  return Object.entries(MARKS).flatMap(([name, mark]) => (text.includes(mark) ? [name] : []));
}

function loaded(file: string): string[] {
  const urls = readFileSync(file, 'utf8')
    .split('\n')
    .filter((url) => url.startsWith('file:'));
  return urls.filter((url) => dirname(new URL(url).pathname) === DIST);
}

describe('loading', () => {
  test('every mark is in the bundle, so that its absence means something', () => {
    const chunks = spawnSync('ls', [DIST], { encoding: 'utf8' })
      .stdout.split('\n')
      .filter((name) => name.endsWith('.index.js'));
    expect(packagesIn(chunks.map((name) => `file://${join(DIST, name)}`)).sort()).toEqual(
      Object.keys(MARKS).sort(),
    );
  });

  test('a skipped run with no history to ask loads the toolkit core, zod and js-yaml, and nothing heavier', async () => {
    await using results = await startResultsService();
    await using runner = createRunner({
      eventName: 'push',
      event: {},
      repository: 'octo/widgets',
      ref: 'refs/heads/main',
      results,
    });
    const log = join(runner.temp, 'loaded');
    const step = runner.step({
      with: { 'execution-mode': 'cloud', 'history-folder': 'no-history' },
      env: { NODE_OPTIONS: `--import ${HOOK}`, LOADED_MODULES: log },
    });
    const main = await step.run('main');
    expect(main.outputs['run-outcome']).toBe('skipped');
    expect(packagesIn(loaded(log)).sort()).toEqual(['@actions/core', 'js-yaml', 'zod']);
  });

  test('post loads nothing that closes a run where main has done it all', () => {
    const folder = mkdtempSync(join(tmpdir(), 'loaded-'));
    const run = join(folder, '.runs/trial/cli/one');
    mkdirSync(run, { recursive: true });
    const settings = { policy: null, artifactName: 'codex-canary', retentionDays: null };
    const env = {
      ...{ PATH: process.env.PATH ?? '', HOME: folder, RUNNER_TEMP: folder },
      STATE_settings: JSON.stringify({ ...settings, uploadArtifacts: true, strictSecrets: false }),
      ...{ STATE_done: 'true', STATE_folders: JSON.stringify([run]), LOADED_MODULES: join(folder, 'urls') },
    };
    const result = spawnSync(process.execPath, ['--import', HOOK, join(DIST, 'post.js')], {
      ...{ cwd: folder, encoding: 'utf8', env },
    });
    expect([result.status, result.stderr]).toEqual([0, '']);
    expect(packagesIn(loaded(join(folder, 'urls'))).sort()).toEqual(['@actions/core', 'zod']);
    rmSync(folder, { recursive: true });
  });

  /** Packages that a command of the command line loads, in a folder with one pipeline and one run. */
  function loadedBy(...words: readonly string[]): string[] {
    const folder = mkdtempSync(join(tmpdir(), 'loaded-'));
    const stages = [{ kind: 'command', id: 'one', command: 'true' }];
    writeFileSync(
      join(folder, 'codex.orchestrator.json'),
      JSON.stringify({ pipelines: [{ id: 'p', stages }] }),
    );
    const env = { PATH: process.env.PATH ?? '', HOME: folder, LOADED_MODULES: join(folder, 'urls') };
    const start = (...args: readonly string[]) =>
      spawnSync(process.execPath, [...args], { cwd: folder, encoding: 'utf8', env });
    if (!['start', '--help'].includes(words[0] ?? '')) start(join(DIST, 'cli.js'), 'start');
    const result = start('--import', HOOK, join(DIST, 'cli.js'), ...words);
    expect([result.status, result.stderr]).toEqual([0, '']);
    const packages = packagesIn(loaded(join(folder, 'urls'))).sort();
    rmSync(folder, { recursive: true });
    return packages;
  }

  test.each([
    [['start'], ['commander', 'js-yaml', 'what builds', 'zod']],
    [
      ['gate', 'latest'],
      ['commander', 'js-yaml', 'zod'],
    ],
    [['plan'], ['commander', 'zod']],
    [
      ['show', 'latest'],
      ['commander', 'zod'],
    ],
    [['runs'], ['commander', 'zod']],
    [['start', '--help'], ['commander']],
    [['--help'], ['commander']],
  ])('%j loads only what it needs', (words, packages) => {
    expect(loadedBy(...words)).toEqual(packages);
  });

  test('--version loads no chunk at all', () => {
    const log = join(mkdtempSync(join(tmpdir(), 'loaded-')), 'urls');
    const env = { PATH: process.env.PATH ?? '', LOADED_MODULES: log };
    const result = spawnSync(process.execPath, ['--import', HOOK, join(DIST, 'cli.js'), '--version'], {
      encoding: 'utf8',
      env,
    });
    expect(result.stdout).toBe(`${JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version}\n`);
    expect(loaded(log).map((url) => basename(url))).toEqual(['cli.js']);
  });
});

describe('an old Node', () => {
  test('is told in one sentence which one is needed', () => {
    // The stub is all that an old Node reads; its own version is what it goes by.
    const stub = readFileSync(join(DIST, 'cli.js'), 'utf8').replace(/^#!.*\n/, '');
    const script = `Object.defineProperty(process.versions, 'node', { value: '20.20.2' });\n${stub}`;
    const result = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(result.status).toBe(3);
    expect(result.stdout).toBe('');
    expect(result.stderr).toMatch(
      /^codex-orchestrator needs Node 24 or newer; this is Node 20\.20\.2: install it from nodejs\.org, or run this by npx -p node@24\n$/,
    );
  });
});
