/**
 * What a release does in git, on repositories of this machine with an origin of their own. Every row is played by
 * LONG=1 alone.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { git, makeCheckout } from '../support/checkout.ts';
import { sampled } from '../support/long.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SCRIPT = join(ROOT, 'scripts/release.ts');

interface Place {
  readonly folder: TemporaryFolder;
  readonly clone: string;
  /** Runs a step; its exit code and what it said. */
  release(step: string, version: string): [number | null, string];
  /** Commits the files of a version, and pushes it to main; gives the commit. */
  commit(version: string, notes?: string): string;
  /** Where the refs of the origin stand. */
  refs(): Record<string, string>;
}

async function place(): Promise<Place & AsyncDisposable> {
  const folder = await temporaryFolder();
  const [origin, clone] = [join(folder.path, 'origin.git'), join(folder.path, 'clone')];
  mkdirSync(origin);
  git(origin, 'init', '--quiet', '--bare', '--initial-branch=main');
  makeCheckout({ folder: clone, repository: 'org/action', branch: 'main', detached: false });
  git(clone, 'remote', 'set-url', 'origin', origin);
  return {
    folder,
    clone,
    release(step, version) {
      const env = { PATH: process.env.PATH ?? '', HOME: folder.path, GIT_CONFIG_NOSYSTEM: '1' };
      const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, step, version], {
        cwd: clone,
        env,
        encoding: 'utf8',
      });
      return [status, stdout + stderr];
    },
    commit(version, notes = `What ${version} brings.`) {
      writeFileSync(join(clone, 'package.json'), JSON.stringify({ version, type: 'module' }));
      writeFileSync(
        join(clone, 'CHANGELOG.md'),
        `# Changelog\n\n## ${version}\n\n${notes}\n\n## 0.0.1\n\nOld.\n`,
      );
      git(clone, 'add', '--all');
      git(clone, 'commit', '--quiet', `--message=${version}`);
      git(clone, 'push', '--quiet', 'origin', 'HEAD:refs/heads/main');
      return git(clone, 'rev-parse', 'HEAD').trim();
    },
    refs() {
      const rows = git(origin, 'for-each-ref', '--format=%(refname:short) %(objectname)', 'refs/tags');
      return Object.fromEntries(
        rows
          .split('\n')
          .filter(Boolean)
          .map((row) => row.split(' ')),
      );
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

describe('a release', () => {
  test('makes the tag of its version, then moves that of its major version, each once', async () => {
    await using at = await place();
    const first = at.commit('1.0.0');
    expect(at.release('check', '1.0.0')).toEqual([0, '']);
    expect(at.refs()).toEqual({});
    expect(at.release('notes', '1.0.0')).toEqual([0, 'What 1.0.0 brings.\n']);
    expect(at.release('tag', '1.0.0')).toEqual([0, '']);
    expect(at.refs()).toEqual({ 'v1.0.0': first });
    expect(at.release('verify', '1.0.0')).toEqual([1, expect.stringContaining('v1 stands at nothing')]);
    expect(at.release('move', '1.0.0')).toEqual([0, '']);
    // A job that is run again finds everything done.
    for (const step of ['tag', 'move']) expect(at.release(step, '1.0.0')).toEqual([0, '']);

    const second = at.commit('1.1.0');
    for (const step of ['check', 'tag', 'move']) expect(at.release(step, '1.1.0')).toEqual([0, '']);
    expect(at.refs()).toEqual({ 'v1.0.0': first, 'v1.1.0': second, v1: second });
    expect(at.release('verify', '1.1.0')).toEqual([0, `v1.1.0 and v1 stand at ${second}\n`]);
  });

  test('begins a new major version without touching the old one', async () => {
    await using at = await place();
    const first = at.commit('1.9.0');
    for (const step of ['tag', 'move']) at.release(step, '1.9.0');
    const second = at.commit('2.0.0');
    for (const step of ['tag', 'move']) expect(at.release(step, '2.0.0')).toEqual([0, '']);
    expect(at.refs()).toEqual({ 'v1.9.0': first, v1: first, 'v2.0.0': second, v2: second });
  });

  test('never moves the tag of a version', async () => {
    await using at = await place();
    const first = at.commit('1.0.0');
    at.release('tag', '1.0.0');
    git(at.clone, 'tag', '--delete', 'v1.0.0');
    at.commit('1.0.0', 'Something else.');
    for (const step of ['check', 'tag', 'move']) expect(at.release(step, '1.0.0')[0]).toBe(1);
    expect(at.release('check', '1.0.0')[1]).toContain('never moves');
    expect(at.refs()).toEqual({ 'v1.0.0': first });
  });

  test('never takes the major version back', async () => {
    await using at = await place();
    at.commit('1.10.0');
    for (const step of ['tag', 'move']) at.release(step, '1.10.0');
    const before = at.refs();
    at.commit('1.9.0');
    for (const step of ['check', 'tag'])
      expect(at.release(step, '1.9.0')).toEqual([1, expect.stringContaining('v1.10.0 is newer')]);
    expect(at.refs()).toEqual(before);
  });

  test.each<[string, string, (at: Place) => void, string]>(
    sampled(
      [
        ['another version than that of the package', '1.0.1', () => {}, 'package.json is of version 1.0.0'],
        ['no word in the changelog', '1.0.0', (at) => at.commit('1.0.0', ''), 'CHANGELOG.md says nothing'],
        [
          'a changed file',
          '1.0.0',
          (at) => writeFileSync(join(at.clone, 'README.md'), 'x'),
          'differ from the commit',
        ],
        [
          'a commit that is not on main',
          '1.0.0',
          (at) => git(at.clone, 'commit', '--quiet', '--allow-empty', '--message=x'),
          'main does not stand at',
        ],
        ['a version that is none', '1.0', () => {}, 'is no version'],
        ['a pre-release', '1.0.0-rc.1', () => {}, 'is no version'],
        ['a version before 1', '0.9.0', () => {}, 'is no version'],
        ['an option of git', '--force', () => {}, 'is no version'],
      ],
      3,
    ),
  )('refuses %s, and changes nothing', async (_, version, spoil, words) => {
    await using at = await place();
    at.commit('1.0.0');
    spoil(at);
    for (const step of ['check', 'tag'])
      expect(at.release(step, version)).toEqual([1, expect.stringContaining(words)]);
    expect(at.refs()).toEqual({});
  });

  test('knows no other step', async () => {
    await using at = await place();
    expect(at.release('toString', '1.0.0')).toEqual([1, expect.stringContaining('There is no step')]);
  });
});

test('this version can be released as it stands: the changelog has a section for it', async () => {
  await using at = await place();
  at.commit('0.0.0');
  for (const name of ['package.json', 'CHANGELOG.md']) cpSync(join(ROOT, name), join(at.clone, name));
  git(at.clone, 'commit', '--quiet', '--all', '--message=real');
  git(at.clone, 'push', '--quiet', 'origin', 'HEAD:refs/heads/main');
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(at.release('check', version)).toEqual([0, '']);
});

interface Job {
  readonly needs?: string;
  readonly steps: readonly { readonly run?: string; readonly env?: Readonly<Record<string, string>> }[];
}
const WORKFLOW = load(readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8')) as {
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
};

/** Stand-ins of the programs that reach another service; each tells what it was called with. */
const STUBS = {
  npm: 'case $1 in pack) touch codex-orchestrator-action-1.0.0.tgz;; esac',
  gh: 'case "$1 $2" in "run list") [ -e started ] && echo 4711;; "workflow run") touch started;; esac; true',
  sleep: '',
};

/** The programs, and everything else that the steps of release.yml find on the runner. */
function runnerOf({ clone, folder }: Place, stubs: Readonly<Record<string, string>> = STUBS) {
  const bin = join(folder.path, 'bin');
  const log = join(folder.path, 'calls');
  for (const one of [bin, join(clone, '.ci'), join(clone, 'node_modules/.bin'), join(clone, 'scripts')])
    mkdirSync(one, { recursive: true });
  for (const [name, does] of Object.entries(stubs))
    writeFileSync(join(bin, name), `#!/bin/sh\necho "${name} $*" >> ${log}\n${does}\n`, { mode: 0o755 });
  for (const path of [bin, join(clone, 'node_modules/.bin')])
    symlinkSync(process.execPath, join(path, 'node'));
  writeFileSync(join(clone, '.ci/run'), `echo tests >> ${log}\n`);
  cpSync(SCRIPT, join(clone, 'scripts/release.ts'));
  writeFileSync(log, '');
  const expressions: Readonly<Record<string, string>> = {
    'inputs.version': '1.0.0',
    'github.token': 'token-of-the-job',
    'github.run_id': '99',
    'github.run_attempt': '1',
    'vars.SMOKE_REPOSITORY': 'org/smoke',
    'secrets.SMOKE_TOKEN': 'token-of-the-smoke',
    'steps.canary.outputs.run-outcome': 'pass',
    'steps.canary.outputs.evidence': 'rehearsal',
  };
  const filled = (text: string, given: Readonly<Record<string, string>>): string =>
    text.replaceAll(/\$\{\{ (.*?) \}\}/g, (_, name: string) => {
      const value = given[name];
      if (value === undefined) throw new Error(`Nobody gives ${name}`);
      return value;
    });
  return {
    calls: () => readFileSync(log, 'utf8').trimEnd().split('\n'),
    /** Runs the steps of a job as a runner does: each by `bash -e`, until one fails; what the last one said. */
    job(name: string, more: Readonly<Record<string, string>> = {}): [number | null, string] {
      const given = { ...expressions, ...more };
      let ended: [number | null, string] = [null, ''];
      for (const { run, env = {} } of WORKFLOW.jobs[name]?.steps ?? []) {
        if (run === undefined) continue;
        const own = Object.entries({ ...WORKFLOW.env, ...env }).map(([key, text]) => [
          key,
          filled(text, given),
        ]);
        const script = join(folder.path, 'step.sh');
        writeFileSync(script, filled(run, given));
        const { status, stdout, stderr } = spawnSync('bash', ['-e', script], {
          cwd: clone,
          env: {
            ...{ PATH: `${bin}:${process.env.PATH ?? ''}`, HOME: folder.path, GIT_CONFIG_NOSYSTEM: '1' },
            ...(Object.fromEntries(own) as Record<string, string>),
          },
          encoding: 'utf8',
        });
        ended = [status, stdout + stderr];
        if (status !== 0) break;
      }
      return ended;
    },
  };
}

describe.skipIf(process.platform === 'win32')('the steps of release.yml, as they stand there', () => {
  test('prove, tag, try, publish and move, one after the other, and start the smoke elsewhere', async () => {
    const needs = Object.entries(WORKFLOW.jobs).map(([name, job]) => [name, job.needs]);
    expect(needs).toEqual([
      ...[
        ['prove', undefined],
        ['tag', 'prove'],
        ['try', 'tag'],
        ['move', 'try'],
        ['smoke', 'move'],
      ],
    ]);
    await using at = await place();
    const commit = at.commit('1.0.0');
    const runner = runnerOf(at);
    expect([runner.job('prove'), at.refs()]).toEqual([[0, ''], {}]);
    expect([runner.job('tag'), at.refs()]).toEqual([[0, ''], { 'v1.0.0': commit }]);
    expect(readFileSync(join(at.clone, 'notes.md'), 'utf8')).toBe('What 1.0.0 brings.\n');
    expect([runner.job('try'), at.refs()]).toEqual([[0, ''], { 'v1.0.0': commit }]);
    expect([runner.job('move'), at.refs()]).toEqual([
      ...[[0, `v1.0.0 and v1 stand at ${commit}\n`], { 'v1.0.0': commit, v1: commit }],
    ]);
    expect(runner.job('smoke')).toEqual([0, '']);
    expect(runner.calls()).toEqual([
      'tests',
      ...['npm ci --no-audit --no-fund', 'npm run check:dist', 'npm pack'],
      'gh release create v1.0.0 --verify-tag --title v1.0.0 --notes-file notes.md ./codex-orchestrator-action-1.0.0.tgz',
      ...['npm ci --no-audit --no-fund', 'npm publish --provenance --access public'],
      'gh workflow run smoke.yml --repo org/smoke --raw-field mark=release-99-1',
      expect.stringMatching(/^gh run list --repo org\/smoke --workflow smoke\.yml .*release-99-1/),
      'gh run watch 4711 --repo org/smoke --exit-status',
    ]);
  });

  test('end where something is not so, and nothing after it is done', async () => {
    await using at = await place();
    at.commit('1.0.0');
    const failing = runnerOf(at, { ...STUBS, npm: '[ "$1 $2" != "run check:dist" ]', gh: 'true' });
    expect([failing.job('tag')[0], at.refs()]).toEqual([1, {}]);
    expect(failing.job('try', { 'steps.canary.outputs.run-outcome': 'fail' })[0]).toBe(1);
    expect(failing.job('try', { 'steps.canary.outputs.evidence': 'live' })[0]).toBe(1);
    const [status, said] = failing.job('smoke');
    expect([status === 0, said]).toEqual([false, expect.stringContaining('it was not started')]);
    writeFileSync(join(at.clone, '.ci/run'), 'exit 1\n');
    expect(failing.job('prove')[0]).toBe(1);
  });
});
