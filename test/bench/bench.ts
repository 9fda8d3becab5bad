/**
 * What the product costs, measured as paired ratios: each round runs every command once, one after the other, so
 * that a noisy machine slows both sides of a ratio. Prints medians; asserts nothing.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const ROUNDS = Number(process.env.ROUNDS ?? 15);
const folder = mkdtempSync(join(tmpdir(), 'bench-'));

interface Subject {
  readonly name: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Highest ratio to the bare process that the design allows. */
  readonly limit?: number;
  readonly rounds?: number;
}

const BARE: Subject = { name: 'node -e 0', args: ['-e', '0'] };
const SUBJECTS: readonly Subject[] = [
  { name: 'cli --version', args: [join(ROOT, 'dist/cli.js'), '--version'], limit: 1.5 },
  { name: 'main, skipped', args: [join(ROOT, 'dist/main.js')], env: runnerEnvironment(), limit: 5 },
  {
    name: 'cli canary --rehearse (smoke)',
    args: [
      join(ROOT, 'dist/cli.js'),
      'canary',
      '--rehearse',
      `--codex-path=${join(ROOT, 'node_modules/.bin/codex')}`,
      `--working-directory=${folder}`,
    ],
    rounds: 3,
  },
];

try {
  process.stdout.write(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}, medians of ${ROUNDS} paired rounds\n\n`,
  );
  process.stdout.write('| command | median | ratio to bare node | limit |\n| --- | --- | --- | --- |\n');
  for (const subject of SUBJECTS) {
    const rounds = Array.from({ length: subject.rounds ?? ROUNDS }, () => ({
      bare: time(BARE),
      own: time(subject),
    }));
    const own = median(rounds.map((round) => round.own));
    const ratio = median(rounds.map((round) => round.own / round.bare));
    process.stdout.write(
      `| ${subject.name} | ${own.toFixed(0)} ms | ${ratio.toFixed(2)} | ${subject.limit ?? '–'} |\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Wall time of one process in milliseconds. */
function time({ name, args, env = {} }: Subject): number {
  const began = performance.now();
  const result = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', HOME: folder, ...env },
  });
  const took = performance.now() - began;
  if (result.status !== 0)
    throw new Error(`${name} ended with ${result.status}:\n${result.stdout}${result.stderr}`);
  return took;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** A pull request of a fork: no secret, so the run is skipped and the step succeeds. */
function runnerEnvironment(): Record<string, string> {
  const files = Object.fromEntries(
    ['OUTPUT', 'STATE', 'STEP_SUMMARY', 'EVENT_PATH'].map((name) => {
      const file = join(folder, name);
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, name === 'EVENT_PATH' ? '{}' : '');
      return [`GITHUB_${name}`, file];
    }),
  );
  return {
    ...files,
    'INPUT_EXECUTION-MODE': 'cloud',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REPOSITORY: 'octo/widgets',
    RUNNER_TEMP: folder,
  };
}
