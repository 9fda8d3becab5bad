/**
 * The apply of a finished run, through the bundle, on a real checkout: a live run against the emulator is made once, and
 * every test works on a copy of it. What must hold is read from git itself. Of the refusals the bundle plays one, and all
 * by LONG=1; each is played by the same apply in this process.
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeDeps, makeHost } from '../../src/deps.ts';
import { contextOfCheckout } from '../../src/inputs/context.ts';
import { readArgv } from '../../src/inputs/from-argv.ts';
import { parseInputs } from '../../src/inputs/inputs.ts';
import { sha256 } from '../../src/lib/files.ts';
import { parseEvents } from '../../src/manifest/record.ts';
import { Manifest } from '../../src/manifest/schema.ts';
import { applyRun } from '../../src/run/apply.ts';
import { makeCheckout } from '../support/checkout.ts';
import { rememberCodex } from '../support/known-codex.ts';
import { sampled } from '../support/long.ts';
import { CANARY } from '../support/rehearsal.ts';
import { startService } from '../support/service.ts';
import { COMPILED } from '../support/system.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary.ts';
import { flagsOf } from '../support/workplace.ts';

const CLI = resolve(import.meta.dirname, '../../dist/cli.js');
const FILES = {
  'README.md': 'one\ntwo\nthree\n',
  'src/old.txt': 'old\n',
  '.github/workflows/ci.yml': 'on: push\n',
};
const CHANGES = [
  'diff --git a/README.md b/README.md',
  '--- a/README.md',
  '+++ b/README.md',
  '@@ -1,3 +1,3 @@',
  ' one',
  '-two',
  '+TWO',
  ' three',
  'diff --git a/src/old.txt b/src/old.txt',
  'deleted file mode 100644',
  '--- a/src/old.txt',
  '+++ /dev/null',
  '@@ -1 +0,0 @@',
  '-old',
  'diff --git "a/new/\\303\\274.txt" "b/new/\\303\\274.txt"',
  'new file mode 100644',
  '--- /dev/null',
  '+++ "b/new/\\303\\274.txt"',
  '@@ -0,0 +1 @@',
  '+new',
  '',
].join('\n');
const WORKFLOW = `diff --git a/.github/workflows/ci.yml b/.github/workflows/ci.yml
--- a/.github/workflows/ci.yml
+++ b/.github/workflows/ci.yml
@@ -1 +1 @@
-on: push
+on: pull_request_target
`;
/** Behind a packed content that it cannot unpack, git stops without a word and takes what came before. */
const TORN = `diff --git a/b.bin b/b.bin
new file mode 100644
index 0000000000000000000000000000000000000000..93bc62c9717eb83be435da541f511a1b2f64083b
GIT binary patch
literal 1485
m00000WO8s&&^1)hHdJtM;9?l%j)ul)Vi?T}qea0GEC~U$G1V3T

literal 0
HcmV?d00001

`;

/** A checkout with the record of one live run in it, as it was made. */
interface Made extends AsyncDisposable {
  readonly path: string;
}

async function made(diff: string, ended: object = {}, flags: readonly string[] = []): Promise<Made> {
  const folder = await temporaryFolder();
  makeCheckout({
    folder: folder.path,
    repository: 'octo/widgets',
    branch: 'main',
    detached: false,
    files: FILES,
  });
  rememberCodex(join(folder.path, '.cache/codex-orchestrator'));
  await using service = await startService({ title: 'A change', ...ended, diff: { text: diff } });
  const { 'codex-auth-json': credential = '', ...inputs } = service.inputs;
  const { exitCode, stdout } = await run(
    folder.path,
    ['canary', ...flagsOf(inputs), '--branch=main', ...flags],
    {
      CODEX_ORCHESTRATOR_CODEX_AUTH_JSON: credential,
    },
  );
  expect([exitCode, stdout]).toEqual([expect.any(Number), expect.stringContaining('manifest')]);
  return folder;
}

function run(cwd: string, words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return execa(process.execPath, [CLI, ...words], {
    cwd,
    env: { ...COMPILED, PATH: process.env.PATH ?? '', HOME: cwd, TMPDIR: '/tmp', ...env },
    extendEnv: false,
    reject: false,
  });
}

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', args, { cwd, env: { PATH: process.env.PATH ?? '', HOME: cwd }, encoding: 'utf8' });

/** Everything of a work tree but the record and git's own folder, and what the index holds. */
function stateOf(path: string): unknown {
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .filter((name) => !/^(?:\.git|\.runs|out|\.cache)(?:\/|$)/.test(name))
    .sort();
  return [
    files,
    git(path, 'ls-files', '--stage'),
    git(path, 'status', '--porcelain'),
    git(path, 'rev-parse', 'HEAD'),
  ];
}

const original: Record<string, Made> = {};
const ORIGINALS = {
  plain: () => made(CHANGES),
  workflow: () => made(CHANGES + WORKFLOW),
  torn: () => made(CHANGES + TORN),
  elsewhere: () => made(CHANGES, { turns: [{ state: 'applied' }] }),
  failed: () => made(CHANGES, { turns: [{ status: 'failed' }] }),
} as const;

beforeAll(async () => {
  for (const [name, make] of Object.entries(ORIGINALS)) original[name] = await make();
});
afterAll(async () => {
  for (const one of Object.values(original)) await one[Symbol.asyncDispose]();
});

async function copyOf(name: keyof typeof ORIGINALS): Promise<TemporaryFolder> {
  const copy = await temporaryFolder();
  cpSync(original[name]?.path ?? '', copy.path, { recursive: true });
  // Times and inodes are others now, as in a checkout that was restored from elsewhere: the index does not know them.
  return copy;
}

function recordOf(path: string) {
  const runs = join(path, '.runs/smoke/cli');
  const folder = join(runs, readdirSync(runs)[0] ?? '');
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const patch = join(
    folder,
    'cloud',
    readdirSync(join(folder, 'cloud')).find((name) => name.endsWith('.patch')) ?? '',
  );
  return {
    folder,
    patch,
    manifest: () => Manifest.parse(JSON.parse(read('manifest.json'))),
    applies: () =>
      parseEvents(read('events.jsonl')).events.filter(({ event }) => event === 'apply:completed'),
  };
}

/** Applies in this process what the command line of these flags would; what the refusal says, and nothing where there is none. */
async function refusalOf(cwd: string, flags: readonly string[]): Promise<string> {
  const line = readArgv(['apply', 'latest', ...flags], {}, { out: () => {}, err: () => {} });
  if (line.command === 'none') throw new Error(`No command line: ${flags.join(' ')}`);
  const { allowPaths, applyOutcome: outcome } = parseInputs(line.inputs.given);
  const host = await makeHost({ canary: CANARY, workingDirectory: cwd, scratch: '' });
  const surface = { mask: () => {}, signal: new AbortController().signal };
  const { folder } = recordOf(cwd);
  const context = contextOfCheckout({ branch: 'main', commit: '', origin: '' });
  return applyRun({ folder, allowPaths, outcome, context }, makeDeps({ ...host, home: cwd }, surface)).then(
    () => '',
    ({ message, guidance }) => `${message}\n${guidance}`,
  );
}

describe('apply', () => {
  test('stages what the run recorded, commits nothing, and leaves a record that still holds', async () => {
    await using place = await copyOf('plain');
    const head = git(place.path, 'rev-parse', 'HEAD');
    const { exitCode, stdout } = await run(place.path, ['apply', '--run', 'latest']);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('APPLIED  3 files')]);
    expect(git(place.path, '-c', 'core.quotePath=false', 'status', '--porcelain', '-uno')).toBe(
      'M  README.md\nA  new/ü.txt\nD  src/old.txt\n',
    );
    expect(git(place.path, 'rev-parse', 'HEAD')).toBe(head);
    const record = recordOf(place.path);
    expect(record.manifest().cloud_execution?.apply_status).toBe('succeeded');
    expect(record.applies()).toMatchObject([
      {
        payload: {
          status: 'succeeded',
          files: 3,
          forced: null,
          allowed: [],
          sha256: record.manifest().diff.sha256,
        },
      },
    ]);
    expect((await run(place.path, ['show', 'latest'])).stdout).toMatch(/ apply {4}staged 3 files by /);
    const judged = await run(place.path, ['assert', 'latest']);
    expect([judged.exitCode, judged.stdout]).toEqual([0, expect.not.stringContaining('FAIL')]);
  });

  test('tells it as one document, and from a folder below the root', async () => {
    await using place = await copyOf('plain');
    const { exitCode, stdout } = await run(place.path, ['apply', 'latest', '--format=json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 1,
      apply_status: 'succeeded',
      reason: null,
      files: [{ path: 'README.md', kind: 'modify' }, { kind: 'delete' }, { path: 'new/ü.txt', kind: 'add' }],
    });
  });

  test('wants a run to be named', async () => {
    await using place = await copyOf('plain');
    const before = stateOf(place.path);
    const { exitCode, stderr } = await run(place.path, ['apply']);
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('No run is named')]);
    expect(stateOf(place.path)).toEqual(before);
  });

  test('runs no hook and no program of the checkout', async () => {
    await using place = await copyOf('plain');
    const trap = `#!/bin/sh\ntouch ${join(place.path, 'trapped')}\n`;
    for (const name of ['pre-applypatch', 'post-index-change', 'post-checkout', 'fsmonitor'])
      writeFileSync(join(place.path, '.git/hooks', name), trap, { mode: 0o755 });
    git(place.path, 'config', 'core.fsmonitor', '.git/hooks/fsmonitor');
    mkdirSync(join(place.path, 'bin'));
    writeFileSync(join(place.path, 'bin/git'), trap, { mode: 0o755 });
    const PATH = `${join(place.path, 'bin')}:${process.env.PATH}`;
    const { exitCode } = await run(place.path, ['apply', 'latest'], {
      PATH,
      GIT_DIR: '/nowhere',
      GIT_EXTERNAL_DIFF: trap,
    });
    expect([exitCode, existsSync(join(place.path, 'trapped'))]).toEqual([0, false]);
  });
});

describe('tree, index and record stay as they are', () => {
  /** Whatever is done to the copy first, the apply is refused and changes nothing. */
  const REFUSALS: Readonly<
    Record<string, readonly [keyof typeof ORIGINALS, (path: string) => unknown, RegExp, ...string[]]>
  > = {
    'where the diff was changed': [
      'plain',
      (path) => writeFileSync(recordOf(path).patch, `${CHANGES} `),
      /record does not hold|diff was changed/,
    ],
    'where diff and hash were changed together': [
      'plain',
      (path) => {
        const { patch, folder } = recordOf(path);
        const evil = CHANGES.replace('+TWO', '+EVIL');
        writeFileSync(patch, evil);
        for (const name of ['manifest.json', 'run-summary.json']) {
          const text = readFileSync(join(folder, name), 'utf8');
          writeFileSync(join(folder, name), text.replaceAll(sha256(CHANGES), sha256(evil)));
        }
      },
      /record does not hold/,
    ],
    'where the outcome was painted over': [
      'failed',
      (path) => {
        const { folder } = recordOf(path);
        for (const name of ['manifest.json', 'verdict.json'])
          writeFileSync(
            join(folder, name),
            readFileSync(join(folder, name), 'utf8').replace('"outcome": "fail"', '"outcome": "pass"'),
          );
      },
      /record does not hold/,
    ],
    'where the run is no pass': ['failed', () => {}, /outcome of the run is fail[\s\S]*--force fail/],
    'where another outcome is forced than it has': [
      'failed',
      () => {},
      /is fail, and not timeout/,
      '--force',
      'timeout',
    ],
    'where a path of concern is touched': [
      'workflow',
      () => {},
      /\.github\/workflows\/ci\.yml runs in a workflow[\s\S]*allow-paths/,
    ],
    'where another path of concern is allowed': [
      'workflow',
      () => {},
      /runs in a workflow/,
      '--allow-paths',
      '**,.husky/**',
    ],
    'where git reads less in it than is told': [
      'torn',
      () => {},
      /git reads other files/,
      '--allow-paths',
      'b.bin',
    ],
    'where a touched file has changes of its own': [
      'plain',
      (path) => writeFileSync(join(path, 'README.md'), 'mine\n'),
      /changes of its own in README\.md/,
    ],
    'where a touched file has staged changes': [
      'plain',
      (path) => {
        writeFileSync(join(path, 'README.md'), 'one\ntwo\nthree\nfour\n');
        git(path, 'add', 'README.md');
      },
      /changes of its own in README\.md/,
    ],
    'where a touched file is a link in this tree': [
      'plain',
      (path) => {
        rmSync(join(path, 'README.md'));
        symlinkSync('src/old.txt', join(path, 'README.md'));
        git(path, 'add', '--all', '.');
        git(path, '-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '--quiet', '--message=x');
      },
      /README\.md is a symbolic link/,
    ],
    'where the folder of a new file is a link that git does not know': [
      'plain',
      (path) => {
        mkdirSync(join(path, '.cache/elsewhere'));
        symlinkSync('.cache/elsewhere', join(path, 'new'));
      },
      /new is a link in this work tree/,
    ],
    'where another case of a path is there': [
      'plain',
      (path) => {
        mkdirSync(join(path, 'NEW'));
        writeFileSync(join(path, 'NEW/x'), '');
        git(path, 'add', 'NEW');
      },
      /differs from another path only in case/,
    ],
  };

  /** The refusal by one way of asking for an apply. */
  async function expectRefused(name: string, ask: typeof refusalOf): Promise<void> {
    const [from, prepare, words, ...flags] = REFUSALS[name] ?? ['plain', () => {}, /never/];
    await using place = await copyOf(from);
    prepare(place.path);
    const before = stateOf(place.path);
    expect(await ask(place.path, flags)).toMatch(words);
    expect(stateOf(place.path)).toEqual(before);
    expect(recordOf(place.path).applies()).toEqual([]);
  }

  test.each(Object.keys(REFUSALS))('%s', (name) => expectRefused(name, refusalOf));

  test.each(sampled(Object.keys(REFUSALS), 1))('by the bundle: %s', (name) =>
    expectRefused(name, async (cwd, flags) => {
      const { exitCode, stderr } = await run(cwd, ['apply', 'latest', ...flags]);
      expect(exitCode).toBe(1);
      return stderr;
    }),
  );

  test('of a rehearsal, also where it is forced', async () => {
    await using place = await temporaryFolder();
    makeCheckout({ folder: place.path, repository: 'octo/widgets', branch: 'main', detached: false });
    const codex = join(CLI, '../../node_modules/.bin/codex');
    await run(place.path, ['canary', '--rehearse', `--codex-path=${codex}`, '--poll-interval-seconds=0.1']);
    const before = stateOf(place.path);
    const { exitCode, stderr } = await run(place.path, ['apply', 'latest', '--force', 'pass']);
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('rehearsal')]);
    for (const flags of [[], ['--force', 'fail']])
      expect(await refusalOf(place.path, flags)).toContain('rehearsal');
    expect(stateOf(place.path)).toEqual(before);
  });

  test('on a pull request from a fork', async () => {
    await using place = await copyOf('plain');
    const before = stateOf(place.path);
    const event = join(place.path, 'out/event.json');
    const repo = (full_name: string) => ({ full_name });
    const head = { ref: 'main', sha: 'a'.repeat(40), repo: repo('evil/widgets') };
    writeFileSync(event, JSON.stringify({ pull_request: { head, base: { repo: repo('octo/widgets') } } }));
    for (const name of ['pull_request', 'pull_request_target']) {
      const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: event };
      const { exitCode, stderr } = await run(place.path, ['apply', 'latest'], env);
      expect([exitCode, stderr]).toEqual([1, expect.stringContaining('fork')]);
    }
    expect(stateOf(place.path)).toEqual(before);
  });

  test('where git cannot apply it, and that is recorded', async () => {
    await using place = await copyOf('plain');
    writeFileSync(join(place.path, 'README.md'), 'other\n');
    git(
      place.path,
      '-c',
      'user.name=x',
      '-c',
      'user.email=x@example.com',
      'commit',
      '--quiet',
      '--all',
      '--message=x',
    );
    const before = stateOf(place.path);
    const { exitCode, stdout } = await run(place.path, ['apply', 'latest']);
    expect([exitCode, stdout]).toEqual([
      1,
      expect.stringMatching(/^NOT APPLIED[\s\S]*patch does not apply[\s\S]*as they were/),
    ]);
    expect(stateOf(place.path)).toEqual(before);
    const record = recordOf(place.path);
    expect(record.manifest().cloud_execution?.apply_status).toBe('failed');
    expect((await run(place.path, ['assert', 'latest'])).exitCode).toBe(0);
  });

  test('where git dies in the middle of writing', async () => {
    await using place = await copyOf('plain');
    await using elsewhere = await temporaryFolder();
    // What a full disk does: checked well, then a part is written.
    const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
    const fake = `#!/bin/sh
case " $* " in
*" --check "*|*" --numstat "*) exec ${real} "$@" ;;
*" apply "*) cat > /dev/null; mkdir -p new; echo torn > new/ü.txt; echo torn > README.md; rm -r src; touch .git/index.lock; exit 128 ;;
*) exec ${real} "$@" ;;
esac
`;
    writeFileSync(join(elsewhere.path, 'git'), fake);
    chmodSync(join(elsewhere.path, 'git'), 0o755);
    const before = stateOf(place.path);
    const PATH = `${elsewhere.path}:${process.env.PATH}`;
    const { exitCode, stdout } = await run(place.path, ['apply', 'latest'], { PATH });
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('tree and index are as they were')]);
    expect(stateOf(place.path)).toEqual(before);
    expect(readFileSync(join(place.path, 'README.md'), 'utf8')).toBe(FILES['README.md']);
  });
});

test('an apply that was killed is told of by the next one, and can be taken back and made again', async () => {
  await using place = await copyOf('plain');
  await using elsewhere = await temporaryFolder();
  const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
  // Git lives to the end of its work, and the one who would record it does not.
  const fake = `#!/bin/sh
case " $* " in
*" --check "*|*" --numstat "*) exec ${real} "$@" ;;
*" apply "*) ${real} "$@"; kill -9 $PPID ;;
*) exec ${real} "$@" ;;
esac
`;
  writeFileSync(join(elsewhere.path, 'git'), fake, { mode: 0o755 });
  const PATH = `${elsewhere.path}:${process.env.PATH}`;
  const killed = await execa(process.execPath, [CLI, 'apply', 'latest'], {
    ...{ cwd: place.path, env: { PATH }, reject: false },
  });
  expect(killed.signal).toBe('SIGKILL');
  expect(recordOf(place.path).applies()).toEqual([]);
  // Nobody can tell by then: it neither was not asked for nor came to an end.
  expect(recordOf(place.path).manifest().cloud_execution?.apply_status).toBeNull();
  expect((await run(place.path, ['assert', 'latest'])).exitCode).toBe(0);
  const next = await run(place.path, ['apply', 'latest']);
  expect([next.exitCode, next.stderr]).toEqual([1, expect.stringContaining('holds all of it already')]);
  expect(next.stderr).toContain('git restore --staged --worktree');
  // A part of it is not all of it.
  git(place.path, 'restore', '--staged', '--worktree', 'src');
  expect((await run(place.path, ['apply', 'latest'])).stderr).toMatch(
    /changes of its own in README\.md, new/,
  );
  git(place.path, 'restore', '--staged', '--worktree', 'README.md', 'new');
  expect((await run(place.path, ['apply', 'latest'])).exitCode).toBe(0);
  expect(recordOf(place.path).manifest().cloud_execution?.apply_status).toBe('succeeded');
});

describe('what is said by name', () => {
  test('applies a run that is no pass, and is recorded', async () => {
    await using place = await copyOf('elsewhere');
    expect((await run(place.path, ['apply', 'latest'])).exitCode).toBe(1);
    const { exitCode, stdout } = await run(place.path, ['apply', 'latest', '--force', 'fail']);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('in spite of the outcome fail')]);
    expect(recordOf(place.path).applies()).toMatchObject([
      { payload: { status: 'succeeded', forced: 'fail' } },
    ]);
    const judged = await run(place.path, ['assert', 'latest']);
    expect([judged.exitCode, judged.stdout]).toEqual([1, expect.not.stringContaining('against')]);
  });

  test('lets a path of concern through, and is recorded', async () => {
    await using place = await copyOf('workflow');
    const { exitCode } = await run(place.path, [
      'apply',
      'latest',
      '--allow-paths',
      '.github/workflows/*.yml',
    ]);
    expect(exitCode).toBe(0);
    expect(git(place.path, 'diff', '--cached', '--name-only')).toContain('.github/workflows/ci.yml');
    expect(recordOf(place.path).applies()).toMatchObject([
      { payload: { allowed: ['.github/workflows/ci.yml'] } },
    ]);
  });
});
