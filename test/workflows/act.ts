/**
 * One workflow under `act`, a workflow runner that nobody here wrote, on this machine and without containers: the
 * repository that has the workflow, the published action, GitHub's services on the loopback. What act does not know
 * of the workflow language is rewritten for the run, and every rewriting is handed back so that a test names it.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { killProcess } from '../../src/lib/process.ts';
import { closed, collect } from '../support/child.ts';
import type { PastRunOptions } from '../support/github-history.ts';
import type { StoredIssue, Tracker } from '../support/github-issues.ts';
import { processesWith } from '../support/processes.ts';
import { type ResultsService, type StoredArtifact, startResultsService } from '../support/results-service.ts';
import { startService } from '../support/service.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { type JobLog, readLog } from './act-log.ts';
import { type Asked, startGitHub } from './github.ts';
import { type Laid, layOut, type Place, pushedTo } from './place.ts';
import { publishedAction } from './published.ts';
import { PUBLISHED, type RewriteOptions, type Rewriting, rewriteWorkflow } from './rewrite.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Built by .ci/act/build, and handed over by .ci/act/test. */
const { ACT = '' } = process.env;
/** A run that takes longer is ended; it is waited for its end, not for this. */
const LIMIT_MS = 150_000;
/** Where the added job writes what the engine says of the others. */
const NEEDS_FILE = 'STAND_IN_NEEDS_FILE';
/** The folder of the programs of a run. */
export const PROGRAMS = 'STAND_IN_PROGRAMS';
/** Names what a run has started. */
const MARK = 'STAND_IN_RUN';

export interface WorkflowRun extends Laid {
  readonly event: string;
  /** Path of the workflow that is started, as a key of `files`. */
  readonly workflow: string;
  /** Content of the repository by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /**
   * The script of a stand-in for Codex Cloud, made of the commit that is under test: each step of the action gets the
   * inputs that lead there, and its login is the secret CODEX_AUTH_JSON. Where absent nothing of the cloud is there.
   */
  readonly cloud?: (commit: string) => object | string;
  /** Told the login of the stand-in for Codex Cloud before anything is started, for one that keeps it elsewhere. */
  readonly onLogin?: (authJson: string) => void;
  /** Inputs that each step of the action gets on top, such as the address of a stand-in for Vault. */
  readonly with?: Readonly<Record<string, string>>;
  /** Variables of every step, such as the address of the id token. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Earlier runs of the workflow; where absent nobody may read them. */
  readonly past?: readonly PastRunOptions[];
  /** Lays issues and pull requests into the repository, and takes rights away, before anything is started. */
  readonly prepare?: (tracker: Tracker) => void;
}

/** As the context `needs` gives it to a job that needs all others: the engine's own word. */
const Needs = z.record(
  z.string(),
  z.object({ result: z.string(), outputs: z.record(z.string(), z.string()).nullish() }),
);

export interface WorkflowResult {
  readonly exitCode: number | null;
  /**
   * Result and outputs of each job of the started workflow. Empty where a called workflow failed: act 0.2.87 starts
   * nothing after that, not even what is to run always.
   */
  readonly jobs: Readonly<
    Record<string, { readonly result: string; readonly outputs: Readonly<Record<string, string>> }>
  >;
  /** What was printed by job, the jobs of called workflows included; several of one name are a matrix. */
  readonly logs: readonly JobLog[];
  readonly artifacts: readonly StoredArtifact[];
  /** What GitHub's REST API was asked. */
  readonly asked: readonly Asked[];
  /** Issues and pull requests of the repository, as the run has left them. */
  readonly issues: readonly StoredIssue[];
  readonly rewritings: readonly Rewriting[];
  /** Cloud tasks that were asked for. */
  readonly submits: number;
  /** Command lines of what was still alive when act had ended. */
  readonly survivors: readonly string[];
  /** Secrets of the stand-in that stand in a log, a summary, an output or an artifact all the same. */
  readonly leaks: readonly string[];
  /** Text of a file of a branch of the origin; null where there is none. */
  pushed(branch: string, path: string): string | null;
  /** The commit under test. */
  readonly commit: string;
  /** The last that act printed, for a test that failed. */
  readonly ending: string;
}

/** Inputs that lead to the stand-in for Codex Cloud, which is there only once the commit is known. */
const WAY = ['https-proxy', 'ca-certificate', 'cloud-environment', 'poll-interval-seconds'] as const;
const variableOf = (input: string): string => `STAND_IN_${input.toUpperCase().replaceAll('-', '_')}`;

/** Runs a workflow to its end. */
export async function runWorkflow(run: WorkflowRun): Promise<WorkflowResult> {
  await using folder = await temporaryFolder();
  await using results = await startResultsService();
  const options: RewriteOptions = { inputs: inputsOf(run), needsFile: NEEDS_FILE };
  const { files, rewritings } = rewritten(run, options);
  const place = layOut(folder.path, run, files);
  const { repository: name = 'octo/widgets', past, prepare } = run;
  await using github = await startGitHub({ name, commit: place.commit, past, prepare }, results);
  await using service = run.cloud ? await startService(run.cloud(place.commit)) : null;
  const action = publishedAction(folder.path, options.inputs);
  const needs = join(folder.path, 'needs.json');
  const login = service ? { CODEX_AUTH_JSON: service.inputs['codex-auth-json'] ?? '' } : {};
  run.onLogin?.(login.CODEX_AUTH_JSON ?? '');
  const mark = crypto.randomUUID();
  const child = spawn(
    ACT,
    argumentsOf({ ...run, secrets: { ...login, ...run.secrets } }, place, {
      action: action.folder,
      apiUrl: github.url,
    }),
    {
      cwd: place.workspace,
      env: {
        ...environmentOf(run, place, results),
        [NEEDS_FILE]: needs,
        [PROGRAMS]: place.programs,
        [MARK]: mark,
        ...Object.fromEntries(WAY.map((name) => [variableOf(name), service?.inputs[name] ?? ''])),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LIMIT_MS,
      killSignal: 'SIGKILL',
    },
  );
  const [stdout, stderr] = [collect(child.stdout, () => {}), collect(child.stderr, () => {})];
  const { exitCode } = await closed(child);
  const survivors = processesWith(MARK, mark);
  for (const { pid } of survivors) killProcess(pid, 'SIGKILL');
  const output = stdout() + stderr();
  const [logs, artifacts] = [readLog(output), results.artifacts()];
  return {
    exitCode,
    jobs: needsOf(needs, logs, output),
    logs,
    artifacts,
    asked: github.asked,
    issues: github.tracker.issues,
    rewritings: [...rewritings, ...action.rewritings],
    submits: service?.submits() ?? 0,
    survivors: survivors.map(({ command }) => command),
    leaks: leaksOf(service?.secrets ?? [], { logs, artifacts }),
    pushed: pushedTo(place.origin),
    commit: place.commit,
    ending: endingOf(output),
  };
}

function inputsOf(run: WorkflowRun): Record<string, string> {
  const way = WAY.map((name) => [name, `\${{ env.${variableOf(name)} }}`] as const);
  return { ...(run.cloud ? Object.fromEntries(way) : {}), ...run.with };
}

/** Which secrets stand where anybody reads; each by its first letters. */
function leaksOf(
  secrets: readonly string[],
  { logs, artifacts }: Pick<WorkflowResult, 'logs' | 'artifacts'>,
): string[] {
  const told = logs.flatMap((log) => [log.text, log.summary, JSON.stringify(log.outputs)]);
  const kept = artifacts.flatMap(({ files }) => [...files.values()].map((body) => body.toString()));
  const all = [...told, ...kept].join('\n');
  return secrets.filter((secret) => all.includes(secret)).map((secret) => `${secret.slice(0, 6)}…`);
}

function rewritten(
  { files, workflow }: WorkflowRun,
  options: RewriteOptions,
): { files: Record<string, string>; rewritings: Rewriting[] } {
  const rewritings: Rewriting[] = [];
  const content = Object.entries(files).map(([path, text]) => {
    if (!path.startsWith('.github/workflows/')) return [path, text] as const;
    const needsFile = path === workflow ? options.needsFile : null;
    const result = rewriteWorkflow(text, { ...options, needsFile });
    rewritings.push(...result.rewritings);
    return [path, result.text] as const;
  });
  return { files: Object.fromEntries(content), rewritings };
}

interface Addresses {
  /** Folder of the published action. */
  readonly action: string;
  /** Of GitHub's REST API. */
  readonly apiUrl: string;
}

function argumentsOf(run: WorkflowRun, place: Place, { action, apiUrl }: Addresses): string[] {
  const secrets = { GITHUB_TOKEN: `ghs_${'0'.repeat(36)}`, ...run.secrets };
  return [
    run.event,
    '--json',
    '--no-cache-server',
    '--pull=false',
    // Set by act itself for each step; only so does another one win.
    ...['--env', `GITHUB_API_URL=${apiUrl}`],
    ...['-P', 'ubuntu-latest=-self-hosted', '-P', 'self-hosted=-self-hosted'],
    ...['-W', run.workflow, '-e', place.event],
    ...['--local-repository', `${PUBLISHED}=${action}`],
    ...Object.entries(secrets).flatMap(([name, value]) => ['-s', `${name}=${value}`]),
  ];
}

/** act hands its own environment to every step: it gets none of this machine's. */
function environmentOf(run: WorkflowRun, place: Place, results: ResultsService): Record<string, string> {
  const tools = join(ROOT, 'node_modules/.bin');
  return {
    HOME: place.home,
    XDG_CACHE_HOME: join(place.home, '.cache'),
    PATH: [place.programs, tools, '/usr/local/bin', '/usr/bin', '/bin'].join(':'),
    LANG: 'C.UTF-8',
    RUNNER_ENVIRONMENT: 'github-hosted',
    GIT_CONFIG_NOSYSTEM: '1',
    ...results.environment,
    ...run.environment,
  };
}

function needsOf(file: string, logs: readonly JobLog[], output: string): WorkflowResult['jobs'] {
  const called = logs.some(({ name, result }) => name.split('/').length > 2 && result === 'failure');
  if (!existsSync(file) && called) return {};
  if (!existsSync(file)) throw new Error(`act ran no job to its end:\n${endingOf(output)}`);
  const needs = Needs.parse(JSON.parse(readFileSync(file, 'utf8')));
  return Object.fromEntries(
    Object.entries(needs).map(([job, { result, outputs }]) => [job, { result, outputs: outputs ?? {} }]),
  );
}

function endingOf(output: string): string {
  const words = output.split('\n').map((line) => /"msg":"((?:[^"\\]|\\.)*)"/.exec(line)?.[1] ?? line);
  const telling = words.filter((line) => !line.includes('::set-output::') && !/^. {2}ok /.test(line));
  return telling
    .map((line) => line.slice(0, 300))
    .join('\n')
    .slice(-2500);
}
