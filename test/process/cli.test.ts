/**
 * The command line through the committed bundle: what it prints, how it exits, and that a record can be judged again.
 * Every row, and what costs most, is played by LONG=1 alone.
 */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CODEX_PATH, rememberCodex } from '../support/known-codex.ts';
import { LONG, sampled } from '../support/long.ts';
import { COMPILED } from '../support/system.ts';

const CLI = join(resolve(import.meta.dirname, '../..'), 'dist/cli.js');
const WITH_CODEX = `--codex-path=${CODEX_PATH}`;
const REHEARSAL = ['canary', '--rehearse', WITH_CODEX, '--poll-interval-seconds=0.1'];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  if (args.includes(WITH_CODEX)) rememberCodex(join(folder, '.cache/codex-orchestrator'));
  const base = { ...COMPILED, PATH: process.env.PATH ?? '', HOME: folder, TMPDIR: folder, ...env };
  return execa(process.execPath, [CLI, ...args], { cwd: folder, env: base, extendEnv: false, reject: false });
}

function runFolder(task: string): string {
  const runs = join(folder, '.runs', task, 'cli');
  return join(runs, readdirSync(runs)[0] ?? '');
}

describe('canary', () => {
  test('tells the story: phases with times, each poll, the rules, the outcome and where everything lies', async () => {
    const { exitCode, stdout, stderr } = await run(REHEARSAL);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const phases = [...stdout.matchAll(/^ +\d+\.\ds {2}(\w+)/gm)].map(([, phase]) => phase);
    expect([...new Set(phases)]).toEqual(['admit', 'prepare', 'submit', 'poll', 'diff', 'assert', 'gate']);
    expect(stdout.match(/PENDING, poll \d|READY, poll \d/g)).toEqual([
      'PENDING, poll 1',
      'PENDING, poll 2',
      'READY, poll 3',
    ]);
    expect(stdout).toContain('PASS (REHEARSAL)');
    expect(stdout).toMatch(/ {2}ok {4}ended-ready/);
    const [, manifest = ''] = /manifest {2}(\S+)/.exec(stdout) ?? [];
    expect(JSON.parse(readFileSync(join(folder, manifest), 'utf8'))).toMatchObject({
      outcome: 'pass',
      evidence: 'rehearsal',
    });
    expect(readFileSync(join(folder, '.runs/.gitignore'), 'utf8')).toBe('*\n');
    // Nothing is left behind but the record, and the hash that was known before.
    expect(readdirSync(folder).sort()).toEqual(['.cache', '.runs', 'out']);
  });

  // The same with a Codex CLI that is hashed here; that its hash is remembered is in test/unit/credentials/install.test.ts.
  test.runIf(LONG)('leaves nothing behind but the record and the remembered hash', async () => {
    // Spelt so that nothing is in the cache before.
    await run(['canary', '--rehearse', '--codex-path', CODEX_PATH, '--poll-interval-seconds=0.1']);
    expect(readdirSync(folder).sort()).toEqual(['.cache', '.runs', 'out']);
  });

  test.each(
    sampled(
      [
        [['canary'], {}, 3, 'mode_unavailable', '--execution-mode=mcp'],
        [['canary'], {}, 6, 'credentials_missing', '--execution-mode=cloud'],
        [
          ['canary'],
          { CODEX_ORCHESTRATOR_OPENAI_API_KEY: 'sk-0123456789' },
          6,
          'credentials_wrong_kind',
          '--execution-mode=cloud',
        ],
        [['canary'], {}, 3, 'credentials_required', '--on-missing-credentials=fail'],
        [
          ['canary'],
          { CODEX_ORCHESTRATOR_CODEX_AUTH_JSON: '{' },
          3,
          'credentials_malformed',
          '--execution-mode=cloud',
        ],
      ] as const,
      3,
    ),
  )('%j with %j exits %i: %s', async (args, env, exitCode, reason, flag) => {
    const result = await run([...args, flag], env);
    expect(result.exitCode).toBe(exitCode);
    expect(result.stdout).toContain(reason);
  });

  test.each(
    sampled(
      [
        [['canary', '--scenaro', 'x'], "unknown option '--scenaro'"],
        [['canary', '--cloud-attempts', '9'], 'Input cloud-attempts cannot be "9"'],
        [['canary', '--codex-access-token', 'at-x'], "unknown option '--codex-access-token'"],
        [['cannary'], "unknown command 'cannary'"],
        [['assert'], "missing required argument 'run'"],
      ],
      3,
    ),
  )('%j is a usage error: exit 2 and a sentence', async (args, message) => {
    const result = await run(args);
    expect(result.exitCode).toBe(2);
    expect(result.stdout).toBe('');
    expect(result.stderr).toContain(message);
  });

  test.runIf(LONG)(
    'says that pass-env names a variable which is not set, and looks for a policy in the working directory',
    async () => {
      writeFileSync(join(folder, 'p.yml'), 'version: 1\nevents: { dispatch: { pass: warn } }\n');
      const { stdout } = await run([
        ...REHEARSAL,
        '--pass-env=NOT_SET',
        '--policy=p.yml',
        `--working-directory=${folder}`,
      ]);
      expect(stdout).toContain('pass-env names NOT_SET, which is not set');
      expect(stdout).toContain('warn for dispatch');
    },
  );

  test.each(sampled(['.runs/smoke', 'out', '.runs', '.runs/smoke/cli'], 1))(
    'writes through no link at %s',
    async (name) => {
      const outside = mkdtempSync(join(tmpdir(), 'outside-'));
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      symlinkSync(outside, join(folder, name));
      const { exitCode, stderr } = await run(REHEARSAL);
      expect(exitCode).toBe(3);
      expect(stderr).toContain(`${name} is no folder`);
      expect(readdirSync(outside)).toEqual([]);
      rmSync(outside, { recursive: true });
    },
  );

  test.each(
    sampled(
      [
        ['input_invalid', '--working-directory=file', {}, 'it is no folder'],
        ['input_invalid', '--rehearse', { TMPDIR: 'file' }, 'no place for temporary files'],
        [
          'codex_missing',
          '--codex-version=0.169.0',
          { RUNNER_TOOL_CACHE: 'file' },
          'no place to install the Codex CLI in',
        ],
        ['codex_missing', '--codex-path=/dev/null', {}, 'no file at codex-path'],
      ],
      2,
    ),
  )('says what to mend of the machine: %s, %s', async (code, flag, variables, message) => {
    writeFileSync(join(folder, 'file'), '');
    const env = Object.fromEntries(
      Object.entries(variables).map(([name, value]) => [name, join(folder, value)]),
    );
    const args = flag.startsWith('--codex-') ? ['canary', '--rehearse', flag] : [...REHEARSAL, flag];
    const { exitCode, stdout, stderr } = await run(args, env);
    expect(exitCode).toBe(3);
    expect(stdout + stderr).toContain(code);
    expect(stdout + stderr).toContain(message);
    expect(stdout + stderr).not.toContain('internal_error');
  });

  // As one that a script plays does not end in test/process/faults.test.ts.
  test.runIf(LONG)('a reader that goes away does not end the run', async () => {
    const child = run(REHEARSAL);
    child.stdout.once('data', () => child.stdout.destroy());
    await child;
    const verdict = JSON.parse(readFileSync(join(runFolder('smoke'), 'verdict.json'), 'utf8'));
    expect(verdict).toMatchObject({ outcome: 'pass' });
  });
});

describe('assert', () => {
  test('judges a saved record again, offline, and comes to the stored findings', async () => {
    await run([...REHEARSAL, '--scenario=diff']);
    const stored = JSON.parse(readFileSync(join(runFolder('diff'), 'verdict.json'), 'utf8'));
    const { exitCode, stdout } = await run(['assert', runFolder('diff'), '--format=json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: 'pass',
      evidence: 'rehearsal',
      findings: stored.findings,
    });
  });

  test('fails a record that was touched', async () => {
    await run(REHEARSAL);
    const file = join(runFolder('smoke'), 'manifest.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"branch": "main"', '"branch": "other"'));
    const { exitCode, stdout } = await run(['assert', runFolder('smoke')]);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/FAIL {2}manifest-folded/);
  });

  test('fails a record whose stored verdict says something else than its events', async () => {
    await run(REHEARSAL);
    const file = join(runFolder('smoke'), 'verdict.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"outcome": "pass"', '"outcome": "fail"'));
    const { exitCode, stdout } = await run(['assert', runFolder('smoke')]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('outcome: fail is recorded, pass is replayed');
  });

  test.each([
    ['a skipped run', ['--execution-mode=cloud'], 6, 'SKIPPED'],
    ['a refused run', ['--execution-mode=mcp'], 3, 'CONFIG'],
  ])('says of %s what it came to, not that it passed', async (_, flags, exitCode, word) => {
    expect((await run(['canary', ...flags])).exitCode).toBe(exitCode);
    const judged = await run(['assert', runFolder('smoke')]);
    expect(judged.exitCode).toBe(exitCode);
    expect(judged.stdout).toContain(word);
    expect(judged.stdout).not.toContain('FAIL');
  });

  test.runIf(LONG)(
    'says of a run whose diff could not be fetched that it failed on the side of the service',
    async () => {
      const scenario = 'id: s\ntitle: t\nmode: cloud\nprompt: p\nrehearsal: { script: diff-500 }\n';
      writeFileSync(join(folder, 's.yml'), scenario);
      const quick = ['--retry-first-wait-seconds=0.05', '--retry-longest-wait-seconds=0.1'];
      expect((await run([...REHEARSAL, '--scenario=s.yml', ...quick])).exitCode).toBe(4);
      expect((await run(['assert', runFolder('s')])).exitCode).toBe(4);
    },
  );

  test('says what is wrong with a directory that holds no run', async () => {
    const { exitCode, stderr } = await run(['assert', folder]);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('holds no manifest.json');
  });
});
