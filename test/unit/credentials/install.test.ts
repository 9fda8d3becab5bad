/**
 * The real Codex CLI of this repository for what is told of it, small programs in its place for the rest, and a
 * program that stands for npm: nothing is installed here.
 */
import { existsSync } from 'node:fs';
import {
  chmod,
  mkdir,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CodexCli,
  type CodexRequest,
  identityOf,
  resolveCodex,
} from '../../../src/credentials/install.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import { CODEX_VERSION } from '../../../src/lib/codex.ts';
import { RunError } from '../../../src/lib/errors.ts';
import { sha256, sha256File } from '../../../src/lib/files.ts';
import { spawnChild } from '../../../src/lib/process.ts';
import { POSIX } from '../../support/system.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const SHIM = join(ROOT, 'node_modules/.bin/codex');
const PLATFORM = `codex-${process.platform}-${process.arch}`;
const PATH = '/usr/local/bin:/usr/bin:/bin';

/** A program that answers as the CLI does; `words` make it another file. */
const codexScript = (version: string, words = '') => `#!/bin/sh\n# ${words}\necho 'codex-cli ${version}'\n`;

async function program(path: string, content: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  await chmod(path, 0o755);
  return path;
}

function requestIn(folder: string, more: Partial<CodexRequest> = {}): CodexRequest {
  return {
    codexVersion: CODEX_VERSION,
    workingDirectory: folder,
    cache: join(folder, 'cache'),
    lockFolder: join(ROOT, 'canary/codex-cli'),
    npmEnv: { PATH, HOME: folder },
    scratch: folder,
    codexEnv: { PATH, HOME: folder, CODEX_HOME: folder },
    spawn: spawnChild,
    clock: systemClock,
    signal: new AbortController().signal,
    deadline: Number.POSITIVE_INFINITY,
    ...more,
  };
}

async function refusalOf(request: CodexRequest): Promise<RunError> {
  const error = await resolveCodex(request).catch((thrown: unknown) => thrown);
  if (error instanceof RunError) return error;
  throw new Error(`not refused as it should be: ${String(error)}`);
}

// npm leaves the native file out where it has none for the machine.
describe.runIf(existsSync(join(ROOT, 'node_modules/@openai', PLATFORM)))(
  'the Codex CLI of this repository',
  () => {
    let shared: TemporaryFolder;
    let native = '';
    let expected: CodexCli;

    beforeAll(async () => {
      shared = await temporaryFolder();
      const manifest = createRequire(await realpath(SHIM)).resolve(`@openai/${PLATFORM}/package.json`);
      const vendor = join(dirname(manifest), 'vendor');
      native = join(vendor, (await readdir(vendor))[0] ?? '', 'bin', 'codex');
      const identity = await identityOf(native);
      const sha256 = await sha256File(native);
      expected = { file: native, version: CODEX_VERSION, sha256, identity, notice: null };
    }, 30_000);
    afterAll(() => shared[Symbol.asyncDispose]());

    it.each([
      ['the native file', () => native],
      ['the link that npm makes', () => SHIM],
      ['the shim itself', () => realpath(SHIM)],
      ['a link to that link', () => link('to-link', SHIM)],
      ['a link to the native file', () => link('to-native', native)],
      ['a path relative to the working directory', () => relative(shared.path, SHIM)],
    ])('is found by %s, with its version and its hash', async (_, path) => {
      const codexPath = await path();
      expect(await resolveCodex(requestIn(shared.path, { codexPath }))).toEqual(expected);
    });

    async function link(name: string, target: string): Promise<string> {
      await symlink(target, join(shared.path, name));
      return join(shared.path, name);
    }
  },
);

describe.skipIf(!POSIX)('codex-path', () => {
  it('may be any program that answers as the Codex CLI does', async () => {
    await using folder = await temporaryFolder();
    const file = await program(join(folder.path, 'bin', 'my-codex'), codexScript('1.2.3-beta.1'));
    expect(await resolveCodex(requestIn(folder.path, { codexPath: 'bin/my-codex' }))).toEqual({
      file,
      identity: await identityOf(file),
      version: '1.2.3-beta.1',
      sha256: sha256(codexScript('1.2.3-beta.1')),
      notice: null,
    });
  });

  it.each(['.', 'codex/node_modules/@openai'])(
    'leads through a shim to the native file of its own installation, below %s',
    async (place) => {
      await using folder = await temporaryFolder();
      const modules = join(folder.path, 'lib', 'node_modules', '@openai');
      const script = '#!/usr/bin/env node\nprocess.exit(9);\n';
      const codexPath = await program(join(modules, 'codex', 'bin', 'codex.js'), script);
      const home = join(modules, place, PLATFORM);
      const file = await program(join(home, 'vendor', 'target', 'bin', 'codex'), codexScript('1.2.3'));
      await writeFile(join(home, 'package.json'), '{}');
      expect(await resolveCodex(requestIn(folder.path, { codexPath }))).toMatchObject({
        file,
        version: '1.2.3',
      });
    },
  );

  it.each([
    [
      'that pnpm writes',
      'codex',
      '#!/bin/sh\n',
      `exec node  "$basedir/../@openai/codex/bin/codex.js" "$@"\n`,
    ],
    ['for cmd', 'codex.cmd', '@ECHO off\r\n', `"%_prog%"  "%dp0%\\..\\@openai\\codex\\bin\\codex.js" %*\r\n`],
    [
      'for PowerShell',
      'codex.ps1',
      '#!/usr/bin/env pwsh\n',
      `& "$basedir/../@openai/codex/bin/codex.js" $args\n`,
    ],
  ])('leads through a script %s', async (_, name, first, last) => {
    await using folder = await temporaryFolder();
    const modules = join(folder.path, 'node_modules');
    const store = join(modules, '.store/node_modules/@openai');
    await program(join(store, 'codex/bin/codex.js'), '#!/usr/bin/env node\n');
    const binary = process.platform === 'win32' ? 'codex.exe' : 'codex';
    const file = await program(join(store, PLATFORM, 'vendor/target/bin', binary), codexScript('1.2.3'));
    await writeFile(join(store, PLATFORM, 'package.json'), '{}');
    await mkdir(join(modules, '@openai'));
    await symlink(join(store, 'codex'), join(modules, '@openai/codex'));
    const codexPath = await program(join(modules, '.bin', name), `${first}${last}`);
    expect(await resolveCodex(requestIn(folder.path, { codexPath }))).toMatchObject({
      file,
      version: '1.2.3',
    });
  });

  it('is refused where it is a shim without the native file beside it', async () => {
    await using folder = await temporaryFolder();
    const codexPath = await program(join(folder.path, 'codex.js'), '#!/usr/bin/env node\n');
    const error = await refusalOf(requestIn(folder.path, { codexPath }));
    expect(error.code).toBe('codex_missing');
    expect(error.message).toMatch(
      new RegExp(`is the npm shim, and @openai/${PLATFORM} is not installed beside it$`),
    );
  });

  it.each([
    ['is missing', 'nope', /^There is no file at codex-path /],
    ['is a folder', 'folder', /^There is no file at codex-path /],
    ['leads nowhere', 'dangling', /^There is no file at codex-path /],
    ['cannot be run', 'text', /does not answer --version as the Codex CLI does$/],
    ['says something else', 'other', /does not answer --version as the Codex CLI does$/],
    ['says more than its version', 'more', /does not answer --version/],
    ['says nothing', 'silent', /does not answer --version/],
  ])('is refused where it %s', async (_, name, message) => {
    await using folder = await temporaryFolder();
    await mkdir(join(folder.path, 'folder'));
    await symlink('nowhere', join(folder.path, 'dangling'));
    await writeFile(join(folder.path, 'text'), codexScript('1.2.3'), { mode: 0o644 });
    await program(join(folder.path, 'other'), '#!/bin/sh\necho codex 1.2.3\n');
    await program(join(folder.path, 'more'), '#!/bin/sh\necho hello\necho codex-cli 1.2.3\n');
    await program(join(folder.path, 'silent'), '#!/bin/sh\n');
    const error = await refusalOf(requestIn(folder.path, { codexPath: name }));
    expect(error.code).toBe('codex_missing');
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/^[A-Z/]/);
  });

  it('that has not told its version at the deadline is no reason to correct codex-path', async () => {
    await using folder = await temporaryFolder();
    const codexPath = await program(join(folder.path, 'codex'), '#!/bin/sh\nsleep 30\n');
    const late = requestIn(folder.path, { codexPath });
    const error = await refusalOf({ ...late, deadline: late.clock.now() });
    expect(error.code).toBe('deadline_exceeded');
  });

  it('is asked for its version with the environment it is given and nothing else', async () => {
    await using folder = await temporaryFolder();
    const codexPath = await program(
      join(folder.path, 'codex'),
      `#!/bin/sh\n/usr/bin/env > '${folder.path}/seen'\necho codex-cli 1.2.3\n`,
    );
    await resolveCodex(requestIn(folder.path, { codexPath, codexEnv: { ONLY: 'this' } }));
    const names = (await readFile(join(folder.path, 'seen'), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => line.split('=')[0]);
    // The shell adds what stands in the list of exceptions.
    expect(names.filter((name) => !['PWD', 'OLDPWD', 'SHLVL', '_'].includes(name ?? ''))).toEqual(['ONLY']);
  });

  it('says that the run was cancelled, and not that the CLI is missing', async () => {
    await using folder = await temporaryFolder();
    const codexPath = await program(join(folder.path, 'codex'), codexScript('1.2.3'));
    expect((await refusalOf(requestIn(folder.path, { codexPath, signal: AbortSignal.abort() }))).code).toBe(
      'cancelled',
    );
  });
});

describe.skipIf(!POSIX)('the hash of a binary', () => {
  const memoryOf = (folder: string) => join(folder, 'cache', 'codex-sha256.json');

  it('is remembered as long as the file is the same, and counted again when it is not', async () => {
    await using folder = await temporaryFolder();
    const codexPath = await program(join(folder.path, 'codex'), codexScript('1.2.3', 'one'));
    const request = requestIn(folder.path, { codexPath });
    expect((await resolveCodex(request)).sha256).toBe(sha256(codexScript('1.2.3', 'one')));

    // A hash that cannot be right shows that it comes from the memory.
    const planted = 'f'.repeat(64);
    const [key = ''] = Object.keys(JSON.parse(await readFile(memoryOf(folder.path), 'utf8')));
    await writeFile(memoryOf(folder.path), JSON.stringify({ [key]: planted }));
    expect((await resolveCodex(request)).sha256).toBe(planted);

    await utimes(codexPath, new Date(0), new Date(0));
    expect((await resolveCodex(request)).sha256).toBe(sha256(codexScript('1.2.3', 'one')));

    await program(codexPath, codexScript('1.2.3', 'two'));
    expect((await resolveCodex(request)).sha256).toBe(sha256(codexScript('1.2.3', 'two')));
  });

  it('is counted again where another binary of the same size took the place and the age of the old one', async () => {
    await using folder = await temporaryFolder();
    const codexPath = await program(join(folder.path, 'codex'), codexScript('1.2.3', 'one'));
    const age = new Date('2026-01-01T00:00:00.000Z');
    await utimes(codexPath, age, age);
    const before = await stat(codexPath);
    await resolveCodex(requestIn(folder.path, { codexPath }));

    await program(codexPath, codexScript('1.2.3', 'two'));
    await utimes(codexPath, age, age);
    const { ino, size, mtimeMs } = await stat(codexPath);
    expect({ ino, size, mtimeMs }).toEqual({ ino: before.ino, size: before.size, mtimeMs: before.mtimeMs });
    expect((await resolveCodex(requestIn(folder.path, { codexPath }))).sha256).toBe(
      sha256(codexScript('1.2.3', 'two')),
    );
  });

  it.each(['not json', 'null', '[]', '5', '"text"', '{"x": 1}'])(
    'is counted where the memory holds %s',
    async (text) => {
      await using folder = await temporaryFolder();
      const codexPath = await program(join(folder.path, 'codex'), codexScript('1.2.3'));
      await mkdir(join(folder.path, 'cache'));
      await writeFile(memoryOf(folder.path), text);
      expect((await resolveCodex(requestIn(folder.path, { codexPath }))).sha256).toBe(
        sha256(codexScript('1.2.3')),
      );
    },
  );

  it('is not taken from a memory that holds something other than a hash', async () => {
    await using folder = await temporaryFolder();
    const codexPath = await program(join(folder.path, 'codex'), codexScript('1.2.3'));
    const request = requestIn(folder.path, { codexPath });
    await resolveCodex(request);
    const [key = ''] = Object.keys(JSON.parse(await readFile(memoryOf(folder.path), 'utf8')));
    await writeFile(memoryOf(folder.path), JSON.stringify({ [key]: 'not a hash' }));
    expect((await resolveCodex(request)).sha256).toBe(sha256(codexScript('1.2.3')));
  });

  it('is remembered for ten binaries and no more', async () => {
    await using folder = await temporaryFolder();
    for (let i = 0; i < 12; i += 1) {
      const codexPath = await program(join(folder.path, `codex-${i}`), codexScript('1.2.3', String(i)));
      await resolveCodex(requestIn(folder.path, { codexPath }));
    }
    const remembered = Object.keys(JSON.parse(await readFile(memoryOf(folder.path), 'utf8')));
    expect(remembered.map((key) => basename(key.split('|')[0] ?? ''))).toEqual(
      Array.from({ length: 10 }, (_, i) => `codex-${i + 2}`),
    );
  });
});

describe.skipIf(!POSIX)('an installation', () => {
  /** Where a release is kept. */
  const homeOf = (folder: string, version: string) =>
    join(folder, 'cache', 'codex-cli', version, process.arch);
  const nativeOf = (folder: string, version: string) =>
    join(homeOf(folder, version), 'node_modules', '@openai', PLATFORM, 'vendor', 'target', 'bin', 'codex');

  /** A program in the place of npm, which notes how it was called and then does as told. */
  async function withNpm(folder: string, script: string): Promise<string> {
    const bin = join(folder, 'bin');
    await program(
      join(bin, 'npm'),
      `#!/bin/sh\necho "$@" >> '${folder}/calls'\nls -A > '${folder}/found'\n/usr/bin/env > '${folder}/env'\n${script}`,
    );
    return bin;
  }

  const installing = (version: string) =>
    [
      `target=node_modules/@openai/${PLATFORM}/vendor/target/bin`,
      'mkdir -p "$target"',
      `printf '#!/bin/sh\\necho codex-cli ${version}\\n' > "$target/codex"`,
      'chmod +x "$target/codex"',
      '',
    ].join('\n');
  const callsOf = async (folder: string) =>
    (await readFile(join(folder, 'calls'), 'utf8')).trim().split('\n');

  it('of the pinned release goes by the lockfile of the action, and only once', async () => {
    await using folder = await temporaryFolder();
    const bin = await withNpm(folder.path, installing(CODEX_VERSION));
    const npmEnv = { PATH: `${bin}:${PATH}`, HOME: folder.path, HTTPS_PROXY: 'http://proxy' };
    const request = requestIn(folder.path, { npmEnv });
    const first = await resolveCodex(request);
    expect(first).toMatchObject({
      file: nativeOf(folder.path, CODEX_VERSION),
      version: CODEX_VERSION,
      notice: null,
    });
    expect(await callsOf(folder.path)).toEqual([
      'ci --ignore-scripts --no-audit --no-fund --fetch-timeout=60000',
    ]);
    expect((await readFile(join(folder.path, 'found'), 'utf8')).trim().split('\n')).toEqual([
      'package-lock.json',
      'package.json',
    ]);
    for (const name of ['package.json', 'package-lock.json']) {
      expect(await readFile(join(homeOf(folder.path, CODEX_VERSION), name), 'utf8')).toBe(
        await readFile(join(ROOT, 'canary/codex-cli', name), 'utf8'),
      );
    }
    const seen = (await readFile(join(folder.path, 'env'), 'utf8')).trim().split('\n');
    const names = seen
      .map((line) => line.split('=')[0] ?? '')
      .filter((name) => !['PWD', 'OLDPWD', 'SHLVL', '_'].includes(name));
    expect(names.toSorted()).toEqual(['CODEX_ORCHESTRATOR_INSTALL', 'HOME', 'HTTPS_PROXY', 'PATH']);

    // npm is not even looked for again.
    expect(await resolveCodex({ ...request, npmEnv: { PATH: '' } })).toEqual(first);
    expect(await callsOf(folder.path)).toHaveLength(1);
  });

  it('of another release is asked for by its exact version, and said to be trusted on first use', async () => {
    await using folder = await temporaryFolder();
    const bin = await withNpm(folder.path, installing('0.1.2'));
    const request = requestIn(folder.path, { codexVersion: '0.1.2', npmEnv: { PATH: `${bin}:${PATH}` } });
    const codex = await resolveCodex(request);
    expect(codex).toMatchObject({ file: nativeOf(folder.path, '0.1.2'), version: '0.1.2' });
    expect(codex.notice).toMatch(
      /^Codex CLI 0\.1\.2 is not the release this action pins; .* trusted on first use$/,
    );
    expect(await callsOf(folder.path)).toEqual([
      'install --no-package-lock @openai/codex@0.1.2 --ignore-scripts --no-audit --no-fund --fetch-timeout=60000',
    ]);
  });

  it.each([CODEX_VERSION, '0.1.2'])(
    'of %s is refused when its binary has changed since it was first used',
    async (version) => {
      await using folder = await temporaryFolder();
      const bin = await withNpm(folder.path, installing(version));
      const request = requestIn(folder.path, { codexVersion: version, npmEnv: { PATH: `${bin}:${PATH}` } });
      await resolveCodex(request);
      await program(nativeOf(folder.path, version), codexScript(version, 'tampered'));
      const error = await refusalOf(request);
      expect(error).toMatchObject({ code: 'codex_missing' });
      expect(error.message).toMatch(
        new RegExp(`^The installed Codex CLI ${version} has changed since it was first used: remove /`),
      );
      await rm(homeOf(folder.path, version), { recursive: true });
      await expect(resolveCodex(request)).resolves.toMatchObject({ version });
    },
  );

  it.each(['', '.', 'bin'])('without npm on the path %j says so, and leaves nothing behind', async (path) => {
    await using folder = await temporaryFolder();
    await withNpm(folder.path, installing(CODEX_VERSION));
    const error = await refusalOf(requestIn(folder.path, { npmEnv: { PATH: path } }));
    expect(error).toMatchObject({ code: 'npm_missing' });
    expect(await readdir(dirname(homeOf(folder.path, CODEX_VERSION)))).toEqual([]);
  });

  it('never takes a codex that happens to be on PATH', async () => {
    await using folder = await temporaryFolder();
    const bin = join(folder.path, 'only-codex');
    await program(join(bin, 'codex'), codexScript(CODEX_VERSION));
    expect((await refusalOf(requestIn(folder.path, { npmEnv: { PATH: bin } }))).code).toBe('npm_missing');
  });

  it.each([
    [
      'fails with a code',
      'echo "npm error code E404" >&2\nexit 1\n',
      /^The Codex CLI could not be installed by npm: E404$/,
    ],
    ['fails without a word', 'exit 7\n', /^The Codex CLI could not be installed by npm: exit status 7$/],
    ['installs nothing', 'exit 0\n', /^No Codex CLI 0\.169\.0 for \w+ \w+ was installed by npm$/],
  ])('that %s is no installation', async (_, script, message) => {
    await using folder = await temporaryFolder();
    const bin = await withNpm(folder.path, script);
    const error = await refusalOf(requestIn(folder.path, { npmEnv: { PATH: `${bin}:${PATH}` } }));
    expect(error).toMatchObject({ code: 'codex_missing' });
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('\n');
  });

  it('clears away what an install that was killed left, and nothing of one that may still run', async () => {
    await using folder = await temporaryFolder();
    const releases = dirname(homeOf(folder.path, CODEX_VERSION));
    for (const name of ['.staging-dead', '.staging-live', 'other'])
      await mkdir(join(releases, name), { recursive: true });
    const hourAgo = (systemClock.now() - 3_600_000) / 1000;
    for (const name of ['.staging-dead', 'other']) await utimes(join(releases, name), hourAgo, hourAgo);
    await refusalOf(requestIn(folder.path, { npmEnv: { PATH: '' } }));
    expect((await readdir(releases)).toSorted()).toEqual(['.staging-live', 'other']);
  });

  it('leaves no half of it behind where npm fails', async () => {
    await using folder = await temporaryFolder();
    const bin = await withNpm(folder.path, 'mkdir node_modules\nexit 1\n');
    await refusalOf(requestIn(folder.path, { npmEnv: { PATH: `${bin}:${PATH}` } }));
    expect(await readdir(dirname(homeOf(folder.path, CODEX_VERSION)))).toEqual([]);
  });
});
