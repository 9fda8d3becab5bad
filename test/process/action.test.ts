/**
 * The committed bundle as the runner starts it: the real Codex CLI against the emulator, the real artifact client
 * against a results service, and everything that can be observed from outside. Every row, and what costs most, is
 * played by LONG=1 alone.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CODEX_PATH } from '../support/known-codex.ts';
import { LONG, sampled } from '../support/long.ts';
import { type ResultsService, startResultsService } from '../support/results-service.ts';
import { createRunner, type Runner, type RunnerOptions } from '../support/runner.ts';
import { type Service, startService } from '../support/service.ts';
import type { StepResult } from '../support/step.ts';
import { READS_MARKS } from '../support/system.ts';

const REPOSITORY = 'octo/widgets';
/** What fails for good is tried again as often as ever, but with little between. */
const QUICK_RETRIES = { 'retry-first-wait-seconds': '0.05', 'retry-longest-wait-seconds': '0.1' };

function newRunner(results: ResultsService, options: Partial<RunnerOptions> = {}): Runner {
  return createRunner({
    eventName: 'push',
    event: (commit) => ({ after: commit }),
    repository: REPOSITORY,
    ref: 'refs/heads/main',
    results,
    ...options,
  });
}

interface Seen {
  readonly manifest: Record<string, unknown> & { cloud_execution: Record<string, unknown> | null };
  readonly verdict: Record<string, unknown> & { findings: { rule: string; status: string }[] };
}

/** The record of the only run in the workspace. */
function recordOf(runner: Runner): Seen {
  const folder = runFolder(runner);
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return { manifest: read('manifest.json'), verdict: read('verdict.json') };
}

function runFolder(runner: Runner): string {
  const runs = join(runner.workspace, '.runs/smoke/cli');
  const [name = ''] = readdirSync(runs);
  return join(runs, name);
}

/** Everything the product wrote or said, as one text. */
function everything(runner: Runner, steps: readonly StepResult[], results: ResultsService): string {
  const said = steps.map(({ stdout, stderr, summary, outputs, state }) => {
    // The command that registers a mask holds the value: it is how the runner learns it, and is not shown.
    const lines = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    return [lines.join('\n'), stderr, summary, JSON.stringify(outputs), JSON.stringify(state)].join('\n');
  });
  const uploaded = results
    .artifacts()
    .flatMap(({ name, files }) => [name, ...[...files].map(([path, body]) => `${path}\n${body}`)]);
  return [...said, ...uploaded, ...filesUnder(runner.workspace), ...filesUnder(runner.temp)].join('\n');
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.git'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

function expectNothingLeft(runner: Runner): void {
  expect(runner.survivors()).toEqual([]);
  expect(privateFolders(runner)).toEqual([]);
}

function privateFolders(runner: Runner): string[] {
  return readdirSync(runner.temp).filter((name) => name.startsWith('codex-orchestrator-'));
}

async function runBoth(
  runner: Runner,
  inputs: Readonly<Record<string, string>>,
): Promise<{ main: StepResult; post: StepResult }> {
  const step = runner.step({ with: { ...inputs } });
  const main = await step.run('main');
  // Steps between this one and post must not find a credential on the disk.
  expect(privateFolders(runner)).toEqual([]);
  return { main, post: await step.run('post') };
}

describe('a live run', () => {
  test('passes on proof: outputs, manifest, summary and artifact say the same', async () => {
    await using service = await startService('ready');
    await using results = await startResultsService();
    await using runner = newRunner(results);
    const { main, post } = await runBoth(runner, service.inputs);

    expect(main.exitCode).toBe(0);
    expect(post.exitCode).toBe(0);
    const { tokens } = JSON.parse(service.emulator.authJson) as { tokens: Record<string, string> };
    expect(main.masks).toEqual(expect.arrayContaining(Object.values(tokens)));
    const { manifest, verdict } = recordOf(runner);
    expect(main.outputs).toMatchObject({
      'run-outcome': 'pass',
      reason: '',
      verdict: 'allow',
      'check-conclusion': 'success',
      evidence: 'live',
      'run-id': manifest.run_id,
      'manifest-path': join(runFolder(runner), 'manifest.json'),
      'cloud-task-id': manifest.cloud_execution?.task_id,
      'cloud-task-url': manifest.cloud_execution?.status_url,
      'cloud-status': 'ready',
      'diff-status': 'available',
      'findings-failed': '0',
      'codex-version': '0.169.0',
    });
    expect(main.jobOutputs).toEqual(main.outputs);
    expect(manifest).toMatchObject({
      status: 'succeeded',
      outcome: 'pass',
      evidence: 'live',
      branch: 'main',
      head_sha: runner.commit,
      commit_evidence: 'pinned',
    });
    expect(verdict.findings.filter(({ status }) => status === 'failed')).toEqual([]);
    expect(service.submits()).toBe(1);

    const [artifact] = results.artifacts();
    expect(results.artifacts()).toHaveLength(1);
    expect(artifact?.name).toMatch(/^codex-canary-\d+-1-[\w-]+-[0-9a-f]{8}$/);
    expect(main.outputs['artifact-id']).toBe(String(artifact?.id));
    expect(main.outputs['artifact-url']).toContain(`/artifacts/${artifact?.id}`);
    for (const name of [
      'manifest.json',
      'events.jsonl',
      'run-summary.json',
      'verdict.json',
      'cloud/commands.ndjson',
    ]) {
      expect(artifact?.files.get(name)?.toString()).toBe(readFileSync(join(runFolder(runner), name), 'utf8'));
    }
    expect(main.summary).toMatch(
      /^\*\*✅ pass\*\* · \[cloud task\]\(https:\/\/chatgpt\.com\/codex\/tasks\/task_e_[0-9a-f]{32}\)/,
    );
    expect(main.environmentWritten).toEqual({});
    expect(main.pathWritten).toEqual([]);
    expectClean(runner, [main, post], { service, results });
    expectNothingLeft(runner);
  });

  test.runIf(LONG)('signs in with an access token as well', async () => {
    await using service = await startService('ready');
    await using results = await startResultsService();
    await using runner = newRunner(results);
    const { 'codex-auth-json': _, ...inputs } = service.inputs;
    const { main, post } = await runBoth(runner, {
      ...inputs,
      'codex-access-token': service.emulator.accessToken,
    });
    expect(main.outputs).toMatchObject({ 'run-outcome': 'pass', evidence: 'live' });
    expectClean(runner, [main, post], { service, results });
    expectNothingLeft(runner);
  });

  test('fails where the cloud task ends in ERROR, and says what to do', async () => {
    await using service = await startService('error');
    await using results = await startResultsService();
    await using runner = newRunner(results);
    const { main, post } = await runBoth(runner, service.inputs);
    expect(main.exitCode).toBe(1);
    expect(main.outputs).toMatchObject({
      'run-outcome': 'fail',
      reason: 'task_error',
      verdict: 'block',
      'check-conclusion': 'failure',
      'cloud-status': 'error',
    });
    expect(main.annotations).toEqual([
      expect.objectContaining({ level: 'error', message: expect.stringContaining('Open the cloud task') }),
    ]);
    expect(recordOf(runner).manifest).toMatchObject({
      failure: { class: 'task', code: 'task_error', phase: 'poll' },
    });
    expectClean(runner, [main, post], { service, results });
    expectNothingLeft(runner);
  });

  test.each(
    sampled(
      [
        ['fail', { 'run-outcome': 'fail', reason: 'diff_missing' }, 1],
        ['ignore', { 'run-outcome': 'pass', reason: '' }, 0],
        ['warn', { 'run-outcome': 'pass', reason: '' }, 0],
      ] as const,
      1,
    ),
  )('without a diff follows missing-diff: %s', async (policy, outputs, exitCode) => {
    await using service = await startService('no-diff');
    await using results = await startResultsService();
    await using runner = newRunner(results);
    const { main } = await runBoth(runner, { ...service.inputs, 'missing-diff': policy });
    expect(main.outputs).toMatchObject({ ...outputs, 'diff-status': 'unavailable', 'cloud-status': 'ready' });
    expect(main.exitCode).toBe(exitCode);
  });

  test('fault 5.5: keeps nothing of a body that holds secrets', async () => {
    const body = { status: 500, 'content-type': 'application/json', body: '{"detail":"{{secrets}}"}' };
    await using service = await startService({
      title: 'Broken for good',
      turns: [{ fault: { http: body } }],
    });
    await using results = await startResultsService();
    await using runner = newRunner(results);
    const { main, post } = await runBoth(runner, { ...service.inputs, ...QUICK_RETRIES });
    expect(main.outputs).toMatchObject({ 'run-outcome': 'infra', reason: 'service_error' });
    const log = readFileSync(join(runFolder(runner), 'cloud/commands.ndjson'), 'utf8');
    expect(log).toContain('"http_status":500');
    expectClean(runner, [main, post], { service, results });
    expect(everything(runner, [main, post], results)).not.toContain('content-type=');
  });
});

describe('a rehearsal', () => {
  test('passes, is stamped, and is blocked where the event requires live evidence', async () => {
    await using results = await startResultsService();
    await using runner = newRunner(results);
    const { main } = await runBoth(runner, {
      rehearse: 'true',
      'codex-path': CODEX_PATH,
      'poll-interval-seconds': '0.1',
    });
    expect(main.outputs).toMatchObject({
      'run-outcome': 'pass',
      evidence: 'rehearsal',
      verdict: 'block',
      'check-conclusion': 'failure',
    });
    expect(main.exitCode).toBe(1);
    expect(main.summary.split('\n')[0]).toContain('pass (rehearsal)');
    expect(main.annotations[0]?.message).toContain('evidence: live is required');
    expectNothingLeft(runner);
  });

  test.runIf(LONG)('is enough for a pull request', async () => {
    await using results = await startResultsService();
    await using runner = newRunner(results, pullRequest({ fork: true }));
    const { main } = await runBoth(runner, {
      rehearse: 'true',
      'codex-path': CODEX_PATH,
      'poll-interval-seconds': '0.1',
    });
    expect(main.outputs).toMatchObject({ 'run-outcome': 'pass', evidence: 'rehearsal', verdict: 'allow' });
    expect(main.exitCode).toBe(0);
  });

  test('is refused beside a live credential', async () => {
    await using service = await startService('ready');
    await using results = await startResultsService();
    await using runner = newRunner(results);
    const { main } = await runBoth(runner, { ...service.inputs, rehearse: 'true' });
    expect(main.outputs).toMatchObject({
      'run-outcome': 'config',
      reason: 'rehearsal_with_credential',
      verdict: 'block',
    });
    expect(service.emulator.requests).toEqual([]);
  });
});

describe('a skip', () => {
  test('without a credential is unmistakable, starts nothing, and is uploaded by post', async () => {
    await using results = await startResultsService();
    // No variable of the command line undoes it: none stands for an input here.
    const environment = {
      CODEX_ORCHESTRATOR_CODEX_ACCESS_TOKEN: `at-${'t1'.repeat(20)}`,
      CODEX_ORCHESTRATOR_ON_MISSING_CREDENTIALS: 'rehearse',
      CODEX_ORCHESTRATOR_TASK: 'owned',
      MCP_RUNNER_TASK_ID: 'owned',
      CODEX_CLOUD_EXEC_ATTEMPTS: 'no number',
    };
    await using runner = newRunner(results, { ...pullRequest({ fork: true }), environment });
    const { main, post } = await runBoth(runner, { 'execution-mode': 'cloud' });
    expect(main.exitCode).toBe(0);
    expect(main.outputs).toMatchObject({
      'run-outcome': 'skipped',
      reason: 'credentials_missing',
      verdict: 'warn',
      'check-conclusion': 'neutral',
      evidence: '',
      'artifact-id': '',
      'artifact-url': '',
    });
    expect(main.annotations).toEqual([
      expect.objectContaining({
        level: 'notice',
        message: expect.stringContaining('SKIPPED, nothing was tested'),
      }),
    ]);
    expect(main.summary).toContain('Skipped: nothing was tested');
    const { manifest, verdict } = recordOf(runner);
    expect(manifest).toMatchObject({
      status: 'skipped',
      outcome: 'skipped',
      task_id: 'smoke',
      evidence: null,
      cloud_execution: null,
    });
    expect(verdict).toMatchObject({
      outcome: 'skipped',
      reason: 'credentials_missing',
      policy: { event: 'pull_request', verdict: 'warn' },
    });
    expect(post.exitCode).toBe(0);
    expect(results.artifacts().map(({ files }) => [...files.keys()])).toEqual([
      expect.arrayContaining(['manifest.json', 'verdict.json']),
    ]);
    expectNothingLeft(runner);
  });

  test.runIf(LONG)('with an API key only says that a key is of the wrong kind', async () => {
    await using results = await startResultsService();
    await using runner = newRunner(results, { secrets: [API_KEY] });
    const { main, post } = await runBoth(runner, { 'execution-mode': 'cloud', 'openai-api-key': API_KEY });
    expect(main.outputs).toMatchObject({ 'run-outcome': 'skipped', reason: 'credentials_wrong_kind' });
    expect(main.annotations[0]?.message).toContain('An API key cannot sign in to Codex Cloud');
    expect(everything(runner, [main, post], results)).not.toContain(API_KEY);
  });

  test('blocks a merge queue', async () => {
    await using results = await startResultsService();
    const sha = 'c'.repeat(40);
    await using runner = newRunner(results, {
      eventName: 'merge_group',
      event: { merge_group: { head_ref: 'refs/heads/gh-readonly-queue/main/pr-1', head_sha: sha } },
      ref: 'refs/heads/gh-readonly-queue/main/pr-1',
    });
    const { main } = await runBoth(runner, { 'execution-mode': 'cloud' });
    expect(main.outputs).toMatchObject({ 'run-outcome': 'skipped', verdict: 'block' });
    expect(main.exitCode).toBe(1);
  });
});

describe('bad input', () => {
  test('is told of once every token of a login is masked, and the login as a whole is not', async () => {
    await using service = await startService('ready');
    await using results = await startResultsService();
    await using runner = newRunner(results);
    const { main } = await runBoth(runner, { ...service.inputs, 'execution-mode': 'clowd' });
    expect(main.outputs).toMatchObject({ reason: 'input_invalid' });
    const { tokens } = JSON.parse(service.emulator.authJson) as { tokens: Record<string, string> };
    expect(main.masks).toEqual(expect.arrayContaining(Object.values(tokens)));
    expect(main.masks.filter((mask) => mask.includes('{'))).toEqual([]);
    const lines = main.stdout.split('\n').filter((line) => line !== '');
    const firstOther = lines.findIndex((line) => !/^::(?:add-mask|save-state)/.test(line));
    expect(lines.slice(firstOther).filter((line) => line.startsWith('::add-mask'))).toEqual([]);
  });

  const WRONG: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
    [{ 'execution-mode': 'clowd' }, 'Input execution-mode cannot be "clowd"'],
    [{ scenario: 'no-such' }, 'Scenario no-such does not exist'],
    [{ prompt: '   ' }, 'Input prompt cannot be'],
    [{ 'cloud-attempts': '9' }, 'Input cloud-attempts cannot be "9": give a whole number from 1 to 4'],
    [{ prompt: 'x', 'prompt-file': 'y' }, 'Input prompt-file cannot be "y": prompt is given too'],
    [{ 'pass-env': 'HTTPS_PROXY' }, 'Input pass-env cannot be "HTTPS_PROXY"'],
  ];
  test.each(sampled(WRONG, 3))(
    '%j: names input, value and cure, and launches nothing',
    async (inputs, message) => {
      await using results = await startResultsService();
      await using runner = newRunner(results);
      const { main, post } = await runBoth(runner, { 'execution-mode': 'cloud', ...inputs });
      expect(main.exitCode).toBe(1);
      expect(main.outputs).toMatchObject({
        'run-outcome': 'config',
        reason: 'input_invalid',
        verdict: 'block',
      });
      expect(main.annotations).toEqual([
        expect.objectContaining({ level: 'error', message: expect.stringContaining(message) }),
      ]);
      expect(existsSync(join(runner.workspace, '.runs'))).toBe(false);
      expect(post.exitCode).toBe(0);
      expectNothingLeft(runner);
    },
  );

  test('a scenario of one prompt has nothing to run in the mode mcp, and says so', async () => {
    await using results = await startResultsService();
    await using runner = newRunner(results);
    const { main } = await runBoth(runner, { 'execution-mode': 'mcp' });
    expect(main.outputs).toMatchObject({ 'run-outcome': 'config', reason: 'mode_unavailable' });
    const { manifest } = recordOf(runner);
    expect(manifest).toMatchObject({ execution_mode: 'mcp', cloud_execution: null });
    // What was never begun is not still to come.
    expect(manifest.commands).toMatchObject([{ status: 'skipped' }]);
  });
});

describe('a run that is interrupted', () => {
  test.each(sampled(['SIGINT', 'SIGTERM'] as const, 1))(
    'by %s in the middle of polling says long before the next poll what continues',
    async (signal) => {
      await using service = await startService('unknown-state');
      await using results = await startResultsService();
      await using runner = newRunner(results);
      const step = runner.step({ with: { ...service.inputs, 'poll-interval-seconds': '600' } });
      const main = step.start('main');
      await untilPolled(service);
      const began = performance.now();
      main.kill(signal);
      const ended = await main.ended;
      expect(performance.now() - began).toBeLessThan(110_000);
      const { manifest } = recordOf(runner);
      expect(manifest).toMatchObject({
        status: 'cancelled',
        outcome: 'cancelled',
        cloud_execution: { status: 'queued' },
      });
      expect(manifest.cloud_execution?.task_id).toMatch(/^task_e_/);
      expect(manifest.cloud_execution?.error).toContain('the remote task continues');
      expect(ended.outputs).toMatchObject({
        'run-outcome': 'cancelled',
        verdict: 'block',
        'check-conclusion': 'cancelled',
      });
      const post = await step.run('post');
      expect(results.artifacts()).toHaveLength(1);
      expectClean(runner, [ended, post], { service, results });
      expectNothingLeft(runner);
      expect(service.submits()).toBe(1);
    },
  );

  test.skipIf(!READS_MARKS)(
    'by SIGKILL is closed by post: record, summary, artifact, no credential, no process',
    async () => {
      await using service = await startService({ title: 'Never answers', turns: [{ fault: 'hang' }] });
      await using results = await startResultsService();
      await using runner = newRunner(results);
      const step = runner.step({ with: { ...service.inputs } });
      const main = step.start('main');
      await untilPolled(service);
      main.kill('SIGKILL');
      const ended = await main.ended;
      expect(runner.survivors().length).toBeGreaterThan(0);
      const post = await step.run('post');
      expect(post.exitCode).toBe(0);
      const { manifest, verdict } = recordOf(runner);
      expect(manifest).toMatchObject({
        status: 'cancelled',
        outcome: 'cancelled',
        reason: 'run_interrupted',
      });
      expect(manifest.cloud_execution?.task_id).toMatch(/^task_e_/);
      expect(verdict).toMatchObject({ outcome: 'cancelled', policy: { verdict: 'block' } });
      expect(post.summary).toContain('cancelled');
      expect(results.artifacts().map(({ files }) => [...files.keys()])).toEqual([
        expect.arrayContaining(['manifest.json', 'verdict.json']),
      ]);
      expectClean(runner, [ended, post], { service, results });
      expectNothingLeft(runner);
    },
  );
});

const API_KEY = 'sk-proj-0123456789abcdefghijklmnop';

function pullRequest({ fork }: { fork: boolean }): Partial<RunnerOptions> {
  const head = {
    ref: 'feature',
    sha: 'd'.repeat(40),
    repo: { full_name: fork ? 'someone/widgets' : REPOSITORY },
  };
  return {
    eventName: 'pull_request',
    event: { pull_request: { head, base: { repo: { full_name: REPOSITORY } } } },
    ref: 'refs/pull/7/merge',
    headRef: 'feature',
    baseRef: 'main',
  };
}

async function untilPolled({ emulator }: Service): Promise<void> {
  const asked = () =>
    emulator.requests.filter(({ userAgent }) => userAgent.includes('codex_cloud_tasks_status')).length;
  await expect.poll(asked, { interval: 10 }).toBeGreaterThan(0);
}

function expectClean(
  runner: Runner,
  steps: readonly StepResult[],
  { service, results }: { service: Service; results: ResultsService },
): void {
  const text = everything(runner, steps, results);
  for (const secret of service.secrets)
    expect(text.includes(secret), `a secret of ${secret.length} characters was found`).toBe(false);
}

describe('the state between main and post', () => {
  test('leads to the removal of nothing that is no folder of a run', async () => {
    await using results = await startResultsService();
    await using runner = newRunner(results);
    for (const scratch of [
      runner.workspace,
      join(runner.temp, 'codex-orchestrator-mine'),
      'codex-orchestrator-0123456789abcdef',
    ]) {
      mkdirSync(resolve(runner.workspace, scratch), { recursive: true });
      const post = await runner.step({ env: { STATE_scratch: scratch } }).run('post');
      expect(post.exitCode).toBe(0);
      expect(existsSync(resolve(runner.workspace, scratch))).toBe(true);
    }
  });
});
