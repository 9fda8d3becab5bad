/**
 * What a release does in git, on repositories of this machine with an origin of their own. Every row is played by
 * LONG=1 alone.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { git, makeCheckout } from '../support/checkout.ts';
import { sampled } from '../support/long.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary.ts';

const SCRIPT = resolve(import.meta.dirname, '../../scripts/release.ts');

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
      writeFileSync(join(clone, 'package.json'), JSON.stringify({ version }));
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
