/**
 * What watching a cloud task costs us: the processor time of our process in a whole live run against the emulator, beside
 * that of a shell which makes the same calls of the same Codex CLI. That of the calls themselves is no part of either.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { median } from './measure.ts';

const [SERVICE = '', LOOKS = '', PEAK = ''] = ['service.ts', 'looks.ts', 'peak.mjs'].map((name) =>
  join(import.meta.dirname, name),
);
const NATIVE = join(
  dirname(createRequire(import.meta.url).resolve('@openai/codex-linux-x64/package.json')),
  'vendor/x86_64-unknown-linux-musl/bin/codex',
);

/** `list`, `exec`, as many `status` as there are polls with a gap between, `diff`. */
const SCRIPT = `
codex=$1 environment=$2 polls=$3 gap=$4
"$codex" cloud list --json "--env=$environment" --limit=20 > list
task=$(printf 'Do it' | "$codex" cloud exec "--env=$environment" --branch=main --attempts=1 -)
for number in $(seq "$polls"); do
  "$codex" cloud status "$task" > status || true
  [ "$number" = "$polls" ] || sleep "$gap"
done
"$codex" cloud diff "$task" > diff || true
`;

export interface Polling {
  /** Seconds of processor time of ours for a run of 20 polls at 1 s, above the script. */
  readonly above: number;
  /** Milliseconds of processor time of ours for one more poll. */
  readonly more: number;
}

/** Measures in rounds, both programs in each. */
export async function measurePolling(base: string, cli: string): Promise<Polling> {
  const slow = await pairs(base, cli, { polls: 20, gap: 1, rounds: 2 });
  const few = await pairs(base, cli, { polls: 20, gap: 0.1, rounds: 3 });
  const many = await pairs(base, cli, { polls: 120, gap: 0.1, rounds: 3 });
  const perPoll = many.map((above, round) => ((above - (few[round] ?? Number.NaN)) / 100) * 1000);
  return { above: median(slow), more: median(perPoll) };
}

interface Work {
  readonly polls: number;
  /** Seconds. */
  readonly gap: number;
  readonly rounds: number;
}

/** Seconds of processor time that a run takes above the script, by round. */
async function pairs(base: string, cli: string, { polls, gap, rounds }: Work): Promise<number[]> {
  const folder = join(base, `polling-${polls}-${gap}`);
  const { environment, authJson, target, end } = await startService(folder, [polls]);
  try {
    writeFileSync(join(folder, 'script.sh'), SCRIPT);
    const env = { PATH: process.env.PATH ?? '', HOME: folder };
    const ours = () => {
      const words = ['canary', '--quiet', ...flagsOf(environment, target.environment, gap)];
      const own = { ...env, CODEX_ORCHESTRATOR_CODEX_AUTH_JSON: authJson };
      return measured(folder, [cli, ...words], own).cpuSeconds;
    };
    const theirs = () =>
      shellSeconds(['script.sh', NATIVE, target.environment, String(polls), String(gap)], {
        cwd: folder,
        env: { ...env, ...environment, CODEX_HOME: join(folder, '.codex') },
      });
    // The hash of the Codex CLI is remembered from the first run on.
    ours();
    return Array.from({ length: rounds }, () => ours() - theirs());
  } finally {
    await end();
  }
}

/** What a node program tells when it ends, of itself alone. */
function measured(
  folder: string,
  words: readonly string[],
  own: Readonly<Record<string, string>>,
): { readonly peakBytes: number; readonly cpuSeconds: number } {
  const file = join(folder, 'peak.json');
  const env = { ...own, BENCH_PEAK: file };
  const { status, stdout } = spawnSync(process.execPath, ['--import', PEAK, ...words], {
    ...{ cwd: folder, env, encoding: 'utf8' },
  });
  if (status !== 0) throw new Error(`${words[0]} ended with ${status}: ${stdout}`);
  return JSON.parse(readFileSync(file, 'utf8')) as { peakBytes: number; cpuSeconds: number };
}

interface Told {
  readonly environment: Readonly<Record<string, string>>;
  readonly authJson: string;
  readonly target: { readonly environment: string };
}

/** The service in a process of its own, with tasks that are READY at these polls, and a login in the folder. */
export async function startService(
  folder: string,
  polls: readonly number[],
): Promise<Told & { readonly end: () => Promise<void> }> {
  mkdirSync(join(folder, '.codex'), { recursive: true });
  const service = spawn(process.execPath, [SERVICE, folder, ...polls.map(String)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [line] = (await once(service.stdout, 'data')) as [Buffer];
  const told = JSON.parse(line.toString()) as Told;
  writeFileSync(join(folder, '.codex/auth.json'), told.authJson);
  return { ...told, end: () => end(service) };
}

export function flagsOf(environment: Told['environment'], name: string, gap: number): string[] {
  return [
    ...['--execution-mode=cloud', `--codex-path=${NATIVE}`, '--branch=main'],
    ...[`--cloud-environment=${name}`, `--poll-interval-seconds=${gap}`],
    ...[`--https-proxy=${environment.HTTPS_PROXY}`, `--ca-certificate=${environment.CODEX_CA_CERTIFICATE}`],
  ];
}

const TASKS = 200;
const ROUNDS = 30;

export interface Many {
  /** How many times fewer processes learn the states, with the one confirmation of each READY and without it. */
  readonly fewer: number;
  readonly fewerUnconfirmed: number;
  /** How many times less processor time that takes, ours and that of the processes. */
  readonly lessCpu: number;
  /** Peak of our memory for all tasks, beside that for one. */
  readonly memory: number;
}

/** 200 tasks, each READY in one of 30 rounds: looked at together, and each by itself. */
export async function measureMany(base: string, cli: string): Promise<Many> {
  const ready = Array.from({ length: TASKS }, () => 1 + Math.floor(Math.random() * ROUNDS));
  const [together, alone] = [await looks(base, 'together', ready), await looks(base, 'alone', ready)];
  // A READY that is seen in a later round than its own would be one that was seen too late.
  if (together.rounds !== Math.max(...ready)) throw new Error(`seen READY in ${together.rounds} rounds`);
  const [many, one] = [await peakOf(base, cli, TASKS), await peakOf(base, cli, 1)];
  return {
    fewer: alone.calls / together.calls,
    fewerUnconfirmed: alone.calls / (together.calls - TASKS),
    lessCpu: alone.cpuSeconds / together.cpuSeconds,
    memory: many / one,
  };
}

interface Looks {
  readonly calls: number;
  readonly rounds: number;
  readonly cpuSeconds: number;
}

async function looks(base: string, how: 'together' | 'alone', ready: readonly number[]): Promise<Looks> {
  const folder = join(base, how);
  const { environment, target, end } = await startService(folder, ready);
  try {
    const words = [LOOKS, how, NATIVE, folder, target.environment, String(ready.length)];
    const env = {
      PATH: process.env.PATH ?? '',
      HOME: folder,
      ...environment,
      CODEX_HOME: join(folder, '.codex'),
    };
    const { stdout, stderr, status } = spawnSync(process.execPath, words, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`looking ${how} ended with ${status}: ${stderr}`);
    return JSON.parse(stdout) as Looks;
  } finally {
    await end();
  }
}

/** Bytes of our memory at the most, in a whole run of so many tasks. */
async function peakOf(base: string, cli: string, tasks: number): Promise<number> {
  const folder = join(base, `many-${tasks}`);
  const ready = Array.from({ length: tasks }, () => 6);
  const { environment, authJson, target, end } = await startService(folder, ready);
  try {
    const list = ready.map((_, nth) => ({ id: `t${nth}` }));
    const scenario = { id: 'many', title: 'Many', mode: 'cloud', prompt: 'Do it', 'missing-diff': 'ignore' };
    writeFileSync(join(folder, 'many.yml'), JSON.stringify({ ...scenario, tasks: list, concurrency: TASKS }));
    const flags = ['--scenario=many.yml', ...flagsOf(environment, target.environment, 10)];
    const env = { PATH: process.env.PATH ?? '', HOME: folder, CODEX_ORCHESTRATOR_CODEX_AUTH_JSON: authJson };
    return measured(folder, [cli, 'canary', '--quiet', ...flags], env).peakBytes;
  } finally {
    await end();
  }
}

/** Processor time of a shell that runs a script, without what it waited for. */
function shellSeconds(
  words: readonly string[],
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): number {
  const timed = ['-c', '. "./$0" >/dev/null 2>problems || exit; times', ...words];
  const { stdout, status } = spawnSync('bash', timed, { ...options, encoding: 'utf8' });
  const [, user = '', system = ''] = /^(\S+) (\S+)$/m.exec(stdout) ?? [];
  if (status !== 0) throw new Error(`${words[0]} ended with ${status}`);
  return secondsOf(user) + secondsOf(system);
}

function secondsOf(text: string): number {
  const [, minutes = '0', rest = '0'] = /^(\d+)m([\d.]+)s$/.exec(text) ?? [];
  return Number(minutes) * 60 + Number(rest);
}

async function end(child: ChildProcess): Promise<void> {
  const closed = once(child, 'close');
  child.stdin?.end();
  await closed;
}
