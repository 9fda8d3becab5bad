/**
 * The apply of a run in a job of its own: what an earlier job uploaded is taken from the results service or, of
 * another workflow run, from the REST API, put in place and applied to the checkout of this job. Every row is played
 * by LONG=1 alone.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Manifest } from '../../src/manifest/schema.ts';
import { sampled } from '../support/long.ts';
import { type ResultsService, startResultsService } from '../support/results-service.ts';
import { createRunner, type Runner, type RunnerOptions } from '../support/runner.ts';
import { startService } from '../support/service.ts';
import type { StepResult } from '../support/step.ts';

const REPOSITORY = 'octo/widgets';
const FILES = { 'README.md': 'one\n' };
const DIFF =
  'diff --git a/README.md b/README.md\n--- a/README.md\n+++ b/README.md\n@@ -1 +1,2 @@\n one\n+two\n';

function newRunner(results: ResultsService, options: Partial<RunnerOptions> = {}): Runner {
  return createRunner({
    eventName: 'workflow_dispatch',
    event: {},
    repository: REPOSITORY,
    ref: 'refs/heads/main',
    files: FILES,
    results,
    ...options,
  });
}

let results: ResultsService;
/** What the earlier job told. */
let told: Record<string, string>;

beforeAll(async () => {
  results = await startResultsService();
  await using runner = newRunner(results);
  await using service = await startService({
    title: 'A change',
    diff: { text: DIFF },
  });
  const step = runner.step({ with: { ...service.inputs } });
  told = (await step.run('main')).outputs;
  await step.run('post');
  expect(told).toMatchObject({ 'run-outcome': 'pass', evidence: 'live', 'diff-status': 'available' });
});
afterAll(() => results[Symbol.asyncDispose]());

const git = (runner: Runner, ...args: string[]) =>
  execFileSync('git', args, { cwd: runner.workspace, encoding: 'utf8' });

async function apply(runner: Runner, inputs: Readonly<Record<string, string>>): Promise<StepResult> {
  const step = runner.step({ with: { operation: 'apply', ...inputs } });
  const main = await step.run('main');
  expect((await step.run('post')).exitCode).toBe(0);
  expect(runner.survivors()).toEqual([]);
  return main;
}

function expectApplied(runner: Runner, { exitCode, outputs, summary }: StepResult): void {
  expect([exitCode, git(runner, 'status', '--porcelain')]).toEqual([0, 'M  README.md\n']);
  const folder = join(runner.workspace, '.runs/smoke/cli', told['run-id'] ?? '');
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  expect(manifest.cloud_execution?.apply_status).toBe('succeeded');
  expect(outputs).toMatchObject({
    'run-id': told['run-id'],
    'run-outcome': 'pass',
    'applied-files': '1',
    'applied-sha256': manifest.diff.sha256,
  });
  expect(summary).toContain('staged, not committed');
}

function expectUntouched(runner: Runner, step: StepResult, words: RegExp): void {
  expect([step.exitCode, step.outputs['applied-files'], git(runner, 'status', '--porcelain')]).toEqual([
    1,
    '',
    '',
  ]);
  expect(step.annotations.map(({ message }) => message).join('\n')).toMatch(words);
}

describe('operation: apply', () => {
  test.each(
    sampled(
      [
        ['the id of its artifact', () => ({ 'run-artifact': told['artifact-id'] ?? '' })],
        ['the name of its artifact', () => ({ 'run-artifact': results.artifacts()[0]?.name ?? '' })],
        ['its own id', () => ({ 'run-id': told['run-id'] ?? '' })],
      ],
      1,
    ),
  )('takes a run of this workflow run by %s', async (_, inputs) => {
    await using runner = newRunner(results);
    expectApplied(runner, await apply(runner, { ...inputs(), 'upload-artifacts': 'false' }));
  });

  test('uploads the record again, which now tells of the apply', async () => {
    await using runner = newRunner(results, { environment: { GITHUB_JOB: 'apply' } });
    const step = await apply(runner, { 'run-id': told['run-id'] ?? '' });
    expectApplied(runner, step);
    const uploaded = results.artifacts().find(({ id }) => String(id) === step.outputs['artifact-id']);
    expect(uploaded?.files.get('events.jsonl')?.toString()).toContain('"apply:completed"');
  });

  test('takes a run of another workflow run with the token', async () => {
    const artifact = results.artifacts()[0];
    await using api = await startApi(artifact?.name ?? '', artifact?.id ?? 0, results);
    await using elsewhere = await startResultsService();
    await using runner = newRunner(elsewhere, { environment: { GITHUB_API_URL: api.url } });
    const inputs = {
      'run-id': '4711',
      'github-token': 'ghs_of_the_test_0123456789',
      'upload-artifacts': 'false',
    };
    expectApplied(runner, await apply(runner, inputs));
    expect(api.asked).toEqual([
      '/repos/octo/widgets/actions/runs/4711',
      expect.stringMatching(/^\/repos\/octo\/widgets\/actions\/runs\/4711\/artifacts/),
      expect.stringMatching(/\/artifacts\/\d+\/zip$/),
    ]);
  });

  test('takes none of a workflow run that ran the code of a fork', async () => {
    const artifact = results.artifacts()[0];
    await using api = await startApi(artifact?.name ?? '', artifact?.id ?? 0, results, 'evil/widgets');
    await using runner = newRunner(results, { environment: { GITHUB_API_URL: api.url } });
    const inputs = { 'run-id': '4711', 'github-token': 'ghs_of_the_test_0123456789' };
    expectUntouched(runner, await apply(runner, inputs), /ran the code of evil\/widgets, a fork/);
    expect(api.asked).toHaveLength(1);
  });

  test.each(
    sampled(
      [
        ['no run is named', () => ({}), /operation: apply needs a run/],
        ['the artifact is not there', () => ({ 'run-artifact': 'nothing' }), /There is no such artifact/],
        [
          'the run is not there',
          () => ({ 'run-id': '2026-01-01T00-00-00-000Z-ffffffff' }),
          /There is no such artifact/,
        ],
        [
          'the outcome is another',
          () => ({ 'run-id': told['run-id'] ?? '', 'apply-outcome': 'fail' }),
          /outcome of the run is pass, and not fail/,
        ],
      ],
      3,
    ),
  )('fails and touches nothing where %s', async (_, inputs, words) => {
    await using runner = newRunner(results);
    expectUntouched(runner, await apply(runner, inputs() as Record<string, string>), words);
  });

  test('is refused on a pull request from a fork before anything is downloaded', async () => {
    const repo = (full_name: string) => ({ full_name });
    const pull_request = {
      head: { ref: 'main', sha: 'a'.repeat(40), repo: repo('evil/widgets') },
      base: { repo: repo(REPOSITORY) },
    };
    await using runner = newRunner(results, {
      eventName: 'pull_request_target',
      event: { pull_request },
      ref: 'refs/heads/main',
      headRef: 'main',
      baseRef: 'main',
    });
    const before = results.requests.length;
    expectUntouched(runner, await apply(runner, { 'run-id': told['run-id'] ?? '' }), /fork/);
    expect(results.requests.length).toBe(before);
    expect(existsSync(join(runner.workspace, '.runs'))).toBe(false);
  });

  test('fails and leaves no download behind where the service does not give it', async () => {
    await using runner = newRunner(results);
    results.fail('GetSignedArtifactURL', 404);
    try {
      const step = await apply(runner, { 'run-id': told['run-id'] ?? '' });
      expectUntouched(runner, step, /cannot be downloaded/);
      expect(readdirSync(runner.temp).filter((name) => name.startsWith('codex-orchestrator-'))).toEqual([]);
    } finally {
      results.fail('GetSignedArtifactURL', undefined);
    }
  });
});

/** The calls of the REST API that a download of another workflow run makes; the blob lies at the results service. */
async function startApi(name: string, id: number, service: ResultsService, head = REPOSITORY) {
  const asked: string[] = [];
  const digest = service.artifacts().find((one) => one.id === id)?.digest;
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    if (/\/artifacts\/\d+\/zip$/.test(url)) {
      void signedUrl(service, name).then((location) => response.writeHead(302, { location }).end());
      return;
    }
    if (/\/runs\/\d+$/.test(url)) {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ id: 4711, head_repository: { full_name: head } }));
      return;
    }
    const artifact = {
      id,
      name,
      size_in_bytes: 1000,
      created_at: new Date().toISOString(),
      digest: `sha256:${digest}`,
    };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ total_count: 1, artifacts: [artifact] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function signedUrl({ environment }: ResultsService, name: string): Promise<string> {
  const token = environment.ACTIONS_RUNTIME_TOKEN;
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
    scp: string;
  };
  const [, run, job] = /Actions\.Results:([^:]+):(\S+)/.exec(claims.scp) ?? [];
  const method = 'twirp/github.actions.results.api.v1.ArtifactService/GetSignedArtifactURL';
  const response = await fetch(`${environment.ACTIONS_RESULTS_URL}${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ workflow_run_backend_id: run, workflow_job_run_backend_id: job, name }),
  });
  return ((await response.json()) as { signed_url: string }).signed_url;
}
