/**
 * A job on GitHub's runner, as far as a JavaScript action can see it: scratch folders, a checkout, the event,
 * the variables of the job and its secrets. Steps inherit nothing of the environment that the tests run in.
 */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { killProcess } from '../../src/lib/process.ts';
import { insteadOfGitHub, makeCheckout } from './checkout.ts';
import { type CancelTimes, RUNNER_CANCEL_TIMES } from './child.ts';
import { Masker } from './job-log.ts';
import { rememberCodex } from './known-codex.ts';
import { type LiveProcess, processesWith } from './processes.ts';
import type { ResultsService } from './results-service.ts';
import { type Job, makeStep, type Step, type StepOptions } from './step.ts';
import { COMPILED } from './system.ts';

const REPOSITORY_ROOT = resolve(import.meta.dirname, '../..');

export interface RunnerOptions {
  readonly eventName: string;
  /** The payload, or what makes it of the commit in the workspace. */
  readonly event: object | ((commit: string) => object);
  /** `owner/name`. */
  readonly repository: string;
  /** Full name of the ref, such as `refs/heads/main` or `refs/pull/7/merge`. */
  readonly ref: string;
  /** The commit in the workspace where absent. */
  readonly sha?: string;
  /** Only for pull requests: names of branches. */
  readonly headRef?: string;
  readonly baseRef?: string;
  /** Secrets the workflow hands to the job as variables; masked from the start. */
  readonly secretsEnv?: Readonly<Record<string, string>>;
  /** Further secrets of the repository, for instance those a step gets as inputs; masked from the start. */
  readonly secrets?: readonly string[];
  readonly results?: ResultsService;
  /** Last word on the variables of the job, such as `GITHUB_API_URL` or `ACTIONS_ID_TOKEN_REQUEST_URL`. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Content of the commit by path. */
  readonly files?: Readonly<Record<string, string>>;
  /**
   * HEAD of the workspace is on no branch; as `actions/checkout` does, true for anything but `refs/heads/…`.
   */
  readonly detached?: boolean;
  /** Folder of action.yml of the steps that name none; the root of this repository where absent. */
  readonly action?: string;
  readonly cancelTimes?: CancelTimes;
  /** Step debug logging is on. */
  readonly debug?: boolean;
}

export interface Runner extends AsyncDisposable {
  readonly temp: string;
  readonly toolCache: string;
  readonly workspace: string;
  readonly home: string;
  readonly trackingId: string;
  /** Commit of the workspace. */
  readonly commit: string;
  /** Variables of the job as they are now, without PATH. */
  readonly environment: Readonly<Record<string, string>>;
  /** Hides what a user of this job would not see. */
  mask(text: string): string;
  step(options?: StepOptions): Step;
  /** Processes of this job that still live; none must after a step has ended. */
  survivors(): LiveProcess[];
}

/** Begins a job. Dispose it to end what its steps left running and to remove its folders. */
export function createRunner(options: RunnerOptions): Runner {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'runner-')));
  const name = basename(options.repository);
  const folders = {
    temp: join(root, 'work/_temp'),
    toolCache: join(root, 'tools'),
    workspace: join(root, 'work', name, name),
    home: join(root, 'home'),
    event: join(root, 'work/_temp/_github_workflow/event.json'),
  };
  for (const folder of [folders.toolCache, folders.home, dirname(folders.event)])
    mkdirSync(folder, { recursive: true });
  rememberCodex(folders.toolCache);
  const commit = makeCheckout({
    folder: folders.workspace,
    repository: options.repository,
    branch: 'main',
    detached: options.detached ?? !options.ref.startsWith('refs/heads/'),
    ...(options.files ? { files: options.files } : {}),
  });
  // What stands for GitHub when git asks the origin: the workspace itself, which has the branch.
  insteadOfGitHub(folders.home, options.repository, folders.workspace);
  const payload = typeof options.event === 'function' ? options.event(commit) : options.event;
  // Every event says it of the repository, unless a test wants another one.
  const repository = { full_name: options.repository, private: true };
  writeFileSync(folders.event, JSON.stringify({ repository, ...payload }));
  const trackingId = `github_${crypto.randomUUID()}`;
  const githubToken = `ghs_${crypto.randomUUID().replaceAll('-', '')}`;
  const masker = new Masker();
  const environment = {
    HOME: folders.home,
    LANG: 'C.UTF-8',
    CI: 'true',
    ...COMPILED,
    ...githubVariables(options, options.sha ?? commit, folders),
    ...runnerVariables(folders, trackingId, options.debug ?? false),
    ...options.results?.environment,
    ...options.secretsEnv,
    ...options.environment,
  };
  const job: Job = {
    ...folders,
    masker,
    environment,
    path: (process.env.PATH ?? '').split(':'),
    githubToken,
    cancelTimes: options.cancelTimes ?? RUNNER_CANCEL_TIMES,
    debug: options.debug ?? false,
  };
  const runtimeToken = options.results?.environment.ACTIONS_RUNTIME_TOKEN ?? '';
  const secrets = [
    githubToken,
    runtimeToken,
    ...Object.values(options.secretsEnv ?? {}),
    ...(options.secrets ?? []),
  ];
  for (const secret of secrets) masker.add(secret);
  const survivors = (): LiveProcess[] => processesWith('RUNNER_TRACKING_ID', trackingId);
  return {
    ...folders,
    trackingId,
    commit,
    environment,
    mask: (text) => masker.mask(text),
    step: (step = {}) => makeStep(job, step.action ?? options.action ?? REPOSITORY_ROOT, step),
    survivors,
    async [Symbol.asyncDispose]() {
      for (const { pid } of survivors()) killProcess(pid, 'SIGKILL');
      rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    },
  };
}

interface Folders {
  readonly temp: string;
  readonly toolCache: string;
  readonly workspace: string;
  readonly event: string;
}

function githubVariables(options: RunnerOptions, sha: string, folders: Folders): Record<string, string> {
  const { repository, ref } = options;
  const [owner = ''] = repository.split('/');
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_REF: '',
    GITHUB_ACTION_REPOSITORY: '',
    GITHUB_ACTOR: 'octocat',
    GITHUB_ACTOR_ID: '583231',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_BASE_REF: options.baseRef ?? '',
    GITHUB_EVENT_NAME: options.eventName,
    GITHUB_EVENT_PATH: folders.event,
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    GITHUB_HEAD_REF: options.headRef ?? '',
    GITHUB_JOB: 'canary',
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: '1296269',
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: '583231',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1658821493',
    GITHUB_RUN_NUMBER: '3',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: sha,
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'canary',
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/canary.yml@${ref}`,
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_WORKSPACE: folders.workspace,
  };
}

function runnerVariables(folders: Folders, trackingId: string, debug: boolean): Record<string, string> {
  return {
    RUNNER_ARCH: { arm64: 'ARM64', arm: 'ARM', ia32: 'X86' }[process.arch as string] ?? 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 2',
    RUNNER_OS: process.platform === 'darwin' ? 'macOS' : 'Linux',
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.toolCache,
    RUNNER_TRACKING_ID: trackingId,
    RUNNER_WORKSPACE: dirname(folders.workspace),
    ...(debug ? { RUNNER_DEBUG: '1' } : {}),
  };
}
