/**
 * Has two programs that nobody here wrote, gitleaks and trufflehog, look through all artifacts that the tests have
 * uploaded. Each must first find a token that is planted for it. One that cannot be built here is skipped, and loudly.
 */
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const BUILD_MS = 5 * 60_000;

interface Judge {
  readonly name: string;
  readonly module: string;
  readonly version: string;
  /** With which it ends where it finds something; 0: it does not. */
  readonly found: number;
  readonly args: (folder: string) => string[];
}

const JUDGES: readonly Judge[] = [
  {
    name: 'gitleaks',
    module: 'github.com/zricethezav/gitleaks/v8',
    version: 'v8.30.1',
    found: 3,
    args: (folder) => ['dir', folder, '--no-banner', '--redact', '--verbose', '--exit-code=3'],
  },
  {
    name: 'trufflehog',
    module: 'github.com/trufflesecurity/trufflehog/v3',
    version: 'v3.90.8',
    found: 183,
    // No token that it finds is shown to its service.
    args: (folder) => [
      'filesystem',
      folder,
      '--no-update',
      '--no-verification',
      '--results=unverified,unknown',
      '--fail',
      '--fail-on-scan-errors',
    ],
  },
];

const [given] = process.argv.slice(2);
if (given === undefined) throw new Error('Name the folder of the artifacts');
const artifacts = resolve(given);
const base = mkdtempSync(join(tmpdir(), 'judge-'));
try {
  const count = existsSync(artifacts) ? readdirSync(artifacts).length : 0;
  if (count === 0) throw new Error(`There is no artifact in ${artifacts}: nothing would be judged`);
  for (const judge of JUDGES) if (!judgedBy(judge, count)) process.exitCode = 1;
} finally {
  rmSync(base, { recursive: true, force: true });
}

/** False where the judge finds something in the artifacts, or nothing where it is planted. */
function judgedBy(judge: Judge, count: number): boolean {
  const began = performance.now();
  const program = build(judge);
  if (program === null) return true;
  const seconds = () => ((performance.now() - began) / 1000).toFixed(0);
  const built = seconds();
  const planted = look(judge, program, plant());
  if (planted.status !== judge.found) {
    process.stdout.write(
      `${judge.name} does not find what is planted (status ${planted.status})\n${planted.text}`,
    );
    return false;
  }
  const { status, text } = look(judge, program, artifacts);
  process.stdout.write(
    status === 0
      ? `${judge.name} ${judge.version}: nothing in ${count} artifacts; built in ${built} s, done in ${seconds()} s\n`
      : `${judge.name} ${judge.version} finds something, or fails (status ${status}):\n${text}`,
  );
  return status === 0;
}

/** The program, built from the module as its author published it; null where that cannot be done here. */
function build({ name, module, version }: Judge): string | null {
  const go = (args: string[], cwd = base) =>
    spawnSync('go', args, {
      cwd,
      encoding: 'utf8',
      timeout: BUILD_MS,
      env: { ...process.env, GOFLAGS: '-buildvcs=false -modcacherw' },
    });
  const downloaded = go(['mod', 'download', '-json', `${module}@${version}`]);
  const skip = (why: string): null => {
    process.stdout.write(
      `SKIPPED: ${name} ${version} cannot be built here, and judges nothing: ${why.trim().split('\n')[0]}\n`,
    );
    return null;
  };
  if (downloaded.error) return skip(downloaded.error.message);
  const { Dir: source, Error: failure } = JSON.parse(downloaded.stdout || '{}') as {
    Dir?: string;
    Error?: string;
  };
  if (source === undefined) return skip(failure ?? downloaded.stderr);
  // In a copy: by `go install` a module that replaces others would be refused.
  const copy = join(base, name);
  cpSync(source, copy, { recursive: true });
  makeWritable(copy);
  const program = join(base, `${name}-program`);
  const compiled = go(['build', '-o', program, '.'], copy);
  return compiled.status === 0 ? program : skip(compiled.error?.message ?? compiled.stderr);
}

function makeWritable(folder: string): void {
  for (const path of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    const whole = join(folder, path);
    chmodSync(whole, statSync(whole).mode | 0o200);
  }
}

/** A record as ours, with a token in a log that nobody has seen before. */
function plant(): string {
  const folder = join(base, 'planted');
  mkdirSync(join(folder, 'stages'), { recursive: true });
  const letters = randomBytes(64)
    .toString('base64')
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 36)
    .padEnd(36, 'x');
  writeFileSync(join(folder, 'stages/01-planted.log'), `pushing with ghp_${letters}\n`);
  return folder;
}

function look(
  { args }: Judge,
  program: string,
  folder: string,
): { readonly status: number | null; readonly text: string } {
  const { status, stdout, stderr } = spawnSync(program, args(folder), {
    cwd: base,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, text: `${stdout}${stderr}` };
}
