/**
 * The jobs of one workflow run, each on a machine of its own, as GitHub runs them: a plan, shards, a gate. What they leave for
 * each other are outputs and artifacts.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { answering } from './answering.ts';
import { CODEX_PATH } from './known-codex.ts';
import type { ResultsService } from './results-service.ts';
import { createRunner, type RunnerOptions } from './runner.ts';

export const REHEARSE = { rehearse: 'true', 'poll-interval-seconds': '0.2', 'codex-path': CODEX_PATH };

export type Job = Partial<RunnerOptions>;
export type Inputs = Readonly<Record<string, string>>;

interface Planned {
  readonly include: readonly { readonly shard: string; readonly name: string }[];
}

export interface Told {
  readonly task: string;
  readonly outcome: string;
  readonly reason: string | null;
  readonly verdict: string;
}

interface Place {
  readonly results: ResultsService;
  /** Kept from job to job, so that the Codex CLI is not read again by each. */
  readonly toolCache: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Jobs of a pull request of the repository itself, unless they say otherwise. */
export function jobsOf({ results, toolCache, files }: Place, common: Job = {}) {
  const newJob = (job: string, more: Job = {}) =>
    createRunner({
      ...{ eventName: 'pull_request', ref: 'refs/pull/7/merge', repository: 'octo/widgets', files, results },
      event: pullRequest,
      ...common,
      ...more,
      environment: {
        ...{ GITHUB_JOB: job, RUNNER_TOOL_CACHE: toolCache },
        ...common.environment,
        ...more.environment,
      },
    });

  /** What one step tells, in a job of its own. */
  async function step(job: string, inputs: Inputs, more: Job = {}) {
    await using runner = newJob(job, more);
    const made = runner.step({ with: inputs });
    const main = await made.run('main');
    // Where main has uploaded what it did, or is none that uploads a run, post is left nothing that is looked at.
    if (job === 'run' && main.outputs['artifact-id'] === '') await made.run('post');
    return main;
  }

  async function planned(scenarios: string, shards = '2', more: Inputs = { rehearse: 'true' }) {
    const plan = await step('plan', { operation: 'plan', scenarios, shards, ...more });
    if (plan.exitCode !== 0) throw new Error(`There is no plan: ${plan.summary}`);
    const { include } = JSON.parse(plan.outputs.matrix ?? '') as Planned;
    return { include, expected: plan.outputs.expected ?? '', outputs: plan.outputs };
  }

  const gate = (expected: string, more: Inputs = {}, job: Job = {}) =>
    step('gate', { operation: 'gate', expected, ...more }, job);

  return { newJob, step, planned, gate };
}

/** What is told of each run: task, outcome and verdict. */
export const runsOf = ({ outputs }: { readonly outputs: Readonly<Record<string, string>> }) =>
  (JSON.parse(outputs.runs ?? '[]') as Told[]).map(({ task, outcome, verdict }) => [task, outcome, verdict]);

const repo = { full_name: 'octo/widgets', private: true, default_branch: 'main' };

const pullRequest = (commit: string) => ({
  repository: repo,
  pull_request: {
    head: { ref: 'main', sha: commit, repo },
    base: { ref: 'main', sha: commit, repo },
  },
});

export const mergeGroup = (commit: string) => ({
  repository: repo,
  merge_group: {
    ...{ head_ref: 'refs/heads/gh-readonly-queue/main/x', head_sha: commit },
    ...{ base_ref: 'refs/heads/main', base_sha: commit },
  },
});

/** GitHub's API, as far as check runs go. */
export async function startChecks(status: number) {
  const asked: Record<string, unknown>[] = [];
  const server = createServer(
    answering(async (request, response) => {
      if (request.url?.endsWith('/check-runs')) asked.push((await json(request)) as Record<string, unknown>);
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({ id: 7, html_url: 'https://github.com/octo/widgets/runs/7', message: 'no' }),
      );
    }),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    asked,
    /** For a job that asks it. */
    job: { environment: { GITHUB_API_URL: url } } satisfies Job,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
