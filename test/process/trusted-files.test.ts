/**
 * Whose files a run goes by, as the runner starts the bundle: a real repository with the commit that a pull request is
 * based on and its head, whole, shallow or not checked out, and GitHub's REST API by a stand-in. Every row is played
 * by LONG=1 alone.
 */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { git } from '../support/checkout.ts';
import { CODEX_PATH } from '../support/known-codex.ts';
import { sampled } from '../support/long.ts';
import {
  createPullRequest,
  type Files,
  type PullRequest,
  type PullRequestOptions,
  REPOSITORY,
  startRest,
} from '../support/pull-request.ts';
import type { StepResult } from '../support/step.ts';

const CLI = resolve(import.meta.dirname, '../../dist/cli.js');
const pipelineOf = (command: string) =>
  JSON.stringify({ pipelines: [{ id: 'checks', stages: [{ kind: 'command', id: 'one', command }] }] });
const FAILS = pipelineOf('echo of-the-base > said.txt; exit 1');
const PASSES = pipelineOf('echo of-the-head > said.txt');
const IGNORING = JSON.stringify({
  version: 1,
  events: Object.fromEntries(
    ['pull_request', 'merge_group', 'push', 'schedule', 'dispatch'].map((event) => [
      event,
      {
        fail: 'ignore',
        config: 'ignore',
        timeout: 'ignore',
        infra: 'ignore',
        skipped: 'ignore',
        cancelled: 'ignore',
      },
    ]),
  ),
});
const POLICY = JSON.stringify({ version: 1, events: { pull_request: { fail: 'block' } } });
const BASE = { 'codex.orchestrator.json': FAILS, 'ci/policy.yml': POLICY };
const HEAD: Files = { 'codex.orchestrator.json': PASSES, 'ci/policy.yml': IGNORING };
const INPUTS = { pipeline: 'checks', policy: 'ci/policy.yml', 'upload-artifacts': 'false' };

async function run(job: PullRequest, inputs: Readonly<Record<string, string>> = INPUTS): Promise<StepResult> {
  return job.runner.step({ with: inputs }).run('main');
}

function said({ runner }: PullRequest): string {
  return readFileSync(join(runner.workspace, 'said.txt'), 'utf8').trim();
}

function manifestOf({ runner }: PullRequest): Record<string, unknown> {
  const [path = ''] = globSync(`${runner.workspace}/.runs/*/cli/*/manifest.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
}

function expectBase(job: PullRequest, { exitCode, outputs }: StepResult): void {
  expect(outputs).toMatchObject({ 'run-outcome': 'fail', verdict: 'block' });
  expect(exitCode).toBe(1);
  expect(said(job)).toBe('of-the-base');
}

describe('a pull request that changes what it is judged by', () => {
  test.each(
    sampled(
      [
        ['pull_request', { shallow: true }],
        ['merge_group', {}],
        ['pull_request', {}],
        ['pull_request', { fork: true }],
        ['pull_request_review', {}],
        ['merge_group', { shallow: true }],
      ] as const,
      2,
    ),
  )('is told of it and not obeyed, and leaves the checkout as it was: %s, %j', async (eventName, more) => {
    await using job = createPullRequest({ base: BASE, head: HEAD, eventName, ...more });
    const { workspace } = job.runner;
    const standing = () => ({
      refs: git(workspace, 'for-each-ref'),
      shallow: git(workspace, 'rev-parse', '--is-shallow-repository').trim(),
      head: git(workspace, 'rev-parse', 'HEAD').trim(),
    });
    const before = standing();
    const result = await run(job);
    expectBase(job, result);
    // The commit of the base is had from the origin, and a checkout of depth 1 is as shallow as it was.
    expect(before).toMatchObject({ shallow: String('shallow' in more), head: job.head });
    expect(standing()).toEqual(before);
    for (const path of Object.keys(HEAD)) {
      expect(result.summary).toContain(`${path.replace('.', '.')} is changed here, and not obeyed`);
      expect(result.annotations).toContainEqual(
        expect.objectContaining({
          level: 'notice',
          message: expect.stringContaining(`${path} is changed here`),
        }),
      );
    }
    expect(manifestOf(job).trusted_files).toEqual({
      commit: job.base,
      differing: Object.keys(HEAD).toSorted(),
    });
  });

  test('cannot do it on a push: there the work tree is what only who may write has pushed', async () => {
    const runner = { ref: 'refs/heads/main' };
    await using job = createPullRequest({
      base: BASE,
      head: HEAD,
      eventName: 'push',
      payload: () => ({}),
      runner,
    });
    await run(job);
    expect(said(job)).toBe('of-the-head');
  });

  test('is refused where the commit cannot be had, and never obeyed in its stead', async () => {
    await using job = createPullRequest({ base: BASE, head: HEAD, shallow: true });
    rmSync(job.origin, { recursive: true });
    const { exitCode, outputs, annotations } = await run(job);
    expect(outputs).toMatchObject({ 'run-outcome': 'config', reason: 'base_unavailable', verdict: 'block' });
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toContain(job.base);
    expect(globSync(`${job.runner.workspace}/said.txt`)).toEqual([]);
  });

  test('is refused where the event tells no base', async () => {
    const payload = () => ({ pull_request: {} });
    await using job = createPullRequest({ base: BASE, head: HEAD, payload });
    expect((await run(job)).outputs).toMatchObject({ reason: 'base_unavailable' });
  });

  test('is read by the REST API where git cannot have the commit', async () => {
    await using rest = await startRest({});
    const environment = { GITHUB_API_URL: rest.url };
    const options: PullRequestOptions = { base: BASE, head: HEAD, shallow: true, runner: { environment } };
    await using job = createPullRequest(options);
    // Git finds nothing; the API has the same repository.
    const other = `${job.origin}-kept`;
    git(job.runner.workspace, 'clone', '--quiet', '--bare', job.origin, other);
    rmSync(job.origin, { recursive: true });
    await using api = await startRest({ repository: other });
    const step = job.runner.step({ with: INPUTS, env: { GITHUB_API_URL: api.url } });
    expectBase(job, await step.run('main'));
    expect(api.asked.some((asked) => asked.includes(`/git/trees/${job.base}`))).toBe(true);
    rmSync(other, { recursive: true });
  });

  test('finds no file that is only in the head', async () => {
    await using job = createPullRequest({ base: {}, head: HEAD });
    const { outputs, annotations } = await run(job, { pipeline: 'checks', 'upload-artifacts': 'false' });
    expect(outputs).toMatchObject({ reason: 'input_invalid', verdict: 'block' });
    expect(annotations[0]?.message).toContain(
      `There is no codex.orchestrator.json in ${job.base.slice(0, 12)}`,
    );
  });

  test.each(
    sampled(
      [
        ['the file', { 'ci/policy.yml': { link: '../evil.yml' }, 'evil.yml': IGNORING }],
        ['its folder', { ci: { link: 'evil' }, 'evil/policy.yml': IGNORING }],
        ['a folder outside', { ci: { link: '/tmp' } }],
      ],
      1,
    ),
  )('is followed through no link of the head: %s', async (_, head) => {
    await using job = createPullRequest({ base: BASE, head });
    expectBase(job, await run(job));
  });

  test('is followed through no link of the base either', async () => {
    await using job = createPullRequest({ base: BASE, head: HEAD });
    const { workspace } = job.runner;
    git(workspace, 'checkout', '--quiet', job.base);
    rmSync(join(workspace, 'ci/policy.yml'));
    writeFileSync(join(workspace, 'ci/other.yml'), POLICY);
    symlinkSync('other.yml', join(workspace, 'ci/policy.yml'));
    git(workspace, 'add', '--all');
    git(workspace, 'commit', '--quiet', '--message=Link');
    const base = git(workspace, 'rev-parse', 'HEAD').trim();
    const path = job.runner.environment.GITHUB_EVENT_PATH ?? '';
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(job.base, base));
    expect((await run(job)).outputs).toMatchObject({ reason: 'input_invalid' });
  });

  test('puts nothing in the place of the commit by a replacement of git', async () => {
    await using job = createPullRequest({ base: BASE, head: HEAD });
    git(job.runner.workspace, 'replace', job.base, job.head);
    expectBase(job, await run(job));
  });

  test('is judged in a folder of the repository by the files of that folder', async () => {
    const inFolder = (files: Files) =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`app/${path}`, text]));
    await using job = createPullRequest({ base: inFolder(BASE) as typeof BASE, head: inFolder(HEAD) });
    const { outputs } = await run(job, { ...INPUTS, 'working-directory': 'app' });
    expect(outputs).toMatchObject({ 'run-outcome': 'fail', verdict: 'block' });
  });

  test.each([
    ['a link', { 'app/codex.orchestrator.json': null, 'app/ci/policy.yml': null, app: { link: 'lax' } }],
    [
      'a link to a link',
      {
        'app/codex.orchestrator.json': null,
        'app/ci/policy.yml': null,
        app: { link: 'on' },
        on: { link: 'lax' },
      },
    ],
  ])('has no folder of the base taken for another one by %s', async (_, head) => {
    const lax = { 'lax/codex.orchestrator.json': PASSES, 'lax/ci/policy.yml': IGNORING };
    const app = { 'app/codex.orchestrator.json': FAILS, 'app/ci/policy.yml': POLICY };
    await using job = createPullRequest({ base: { ...app, ...lax }, head });
    const { exitCode, outputs, annotations } = await run(job, { ...INPUTS, 'working-directory': 'app' });
    expect(outputs).toMatchObject({ 'run-outcome': 'config', reason: 'input_invalid', verdict: 'block' });
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toContain('is reached by app, a link to ');
  });

  test('has no folder of the base taken for another one by a submodule', async () => {
    const lax = { 'codex.orchestrator.json': PASSES, 'ci/policy.yml': IGNORING };
    const app = { 'app/codex.orchestrator.json': FAILS, 'app/ci/policy.yml': POLICY };
    await using job = createPullRequest({ base: { ...lax, ...app }, head: {} });
    const { workspace } = job.runner;
    // As a checkout with submodules makes it: the same repository, so that the base is one of its commits.
    const add = ['submodule', 'add', '--quiet', job.origin, 'app'];
    git(workspace, 'rm', '-r', '--quiet', 'app');
    git(workspace, '-c', 'protocol.file.allow=always', ...add);
    git(workspace, 'commit', '--quiet', '--message=Submodule');
    git(join(workspace, 'app'), 'remote', 'set-url', 'origin', `https://github.com/${REPOSITORY}`);
    const { exitCode, outputs, annotations } = await run(job, { ...INPUTS, 'working-directory': 'app' });
    expect(outputs).toMatchObject({ 'run-outcome': 'config', verdict: 'block' });
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toContain('lies in a submodule');
  });

  test('goes by a link that the base has as well', async () => {
    const inFolder = (files: Files) =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`packages/app/${path}`, text]));
    await using job = createPullRequest({ base: inFolder(BASE) as typeof BASE, head: inFolder(HEAD) });
    const { workspace } = job.runner;
    git(workspace, 'checkout', '--quiet', job.base);
    symlinkSync('packages/app', join(workspace, 'app'));
    git(workspace, 'add', '--all');
    git(workspace, 'commit', '--quiet', '--message=Link');
    const base = git(workspace, 'rev-parse', 'HEAD').trim();
    const path = job.runner.environment.GITHUB_EVENT_PATH ?? '';
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(job.base, base));
    const { outputs } = await run(job, { ...INPUTS, 'working-directory': 'app' });
    expect(outputs).toMatchObject({ 'run-outcome': 'fail', verdict: 'block' });
  });

  test('may have a policy outside of the repository, which the workflow has put there', async () => {
    await using job = createPullRequest({ base: BASE, head: HEAD });
    const folder = join(job.runner.temp, 'own');
    mkdirSync(folder);
    writeFileSync(join(folder, 'policy.yml'), IGNORING);
    const { outputs } = await run(job, { ...INPUTS, policy: join(folder, 'policy.yml') });
    expect(outputs).toMatchObject({ 'run-outcome': 'fail', verdict: 'ignore' });
  });
});

describe('a run that was killed', () => {
  test('is closed by post by the policy of the base, as it says of the branch that it is for', async () => {
    const slow = pipelineOf('echo of-the-base > said.txt; sleep 600');
    const onMain = { match: ['main'], events: { pull_request: { cancelled: 'warn' } } };
    const policy = JSON.stringify({ version: 1, events: {}, branches: [onMain] });
    const base = { ...BASE, 'codex.orchestrator.json': slow, 'ci/policy.yml': policy };
    await using job = createPullRequest({ base, head: HEAD });
    const step = job.runner.step({ with: INPUTS });
    const main = step.start('main');
    const path = join(job.runner.workspace, 'said.txt');
    await expect.poll(() => existsSync(path), { interval: 20 }).toBe(true);
    main.kill('SIGKILL');
    await main.ended;
    expect((await step.run('post')).exitCode).toBe(0);
    const [verdict = ''] = globSync(`${job.runner.workspace}/.runs/*/cli/*/verdict.json`);
    expect(JSON.parse(readFileSync(verdict, 'utf8'))).toMatchObject({
      outcome: 'cancelled',
      policy: { event: 'pull_request', verdict: 'warn' },
    });
  });
});

describe('scenario, prompt and severities', () => {
  const scenarioOf = (rules: object, more: object) =>
    JSON.stringify({
      id: 'own',
      title: 'Own',
      mode: 'cloud',
      rules,
      rehearsal: { script: 'ready' },
      ...more,
    });
  const base = {
    'ci/own.yml': scenarioOf({}, { 'prompt-file': 'ask.md' }),
    'ci/ask.md': 'Of the base.\n',
    'prompt.md': 'Of the base, too.\n',
  };
  const head = {
    'ci/own.yml': scenarioOf({ 'terminal-ready': 'off' }, { prompt: 'Of the head.' }),
    'ci/ask.md': 'Of the head.\n',
    'prompt.md': 'Of the head, too.\n',
  };
  const inputs = {
    ...{ scenario: 'ci/own.yml', rehearse: 'true', 'codex-path': CODEX_PATH, 'upload-artifacts': 'false' },
  };

  test.each(
    sampled(
      [
        ['the scenario names', {}, base['ci/ask.md']],
        ['the input names', { 'prompt-file': 'prompt.md' }, base['prompt.md']],
      ],
      1,
    ),
  )('are those of the base, with the prompt that %s', async (_, more, prompt) => {
    await using job = createPullRequest({ base, head });
    expect((await run(job, { ...inputs, ...more })).outputs).toMatchObject({ evidence: 'rehearsal' });
    const [path = ''] = globSync(`${job.runner.workspace}/.runs/*/cli/*/events.jsonl`);
    const [first = ''] = readFileSync(path, 'utf8').split('\n');
    const { createHash } = await import('node:crypto');
    expect(JSON.parse(first).payload).toMatchObject({
      severities: {},
      prompt_sha256: createHash('sha256').update(prompt).digest('hex'),
    });
  });

  test('are those of the base by name as well, with what they extend', async () => {
    const named = (name: string) => `.github/codex-canary/scenarios/${name}.yml`;
    const own = { [named('own')]: JSON.stringify({ extends: 'below', id: 'own' }) };
    await using job = createPullRequest({
      base: { ...own, [named('below')]: scenarioOf({}, { title: 'Of the base', prompt: 'x' }) },
      head: {
        ...{ [named('own')]: scenarioOf({}, { title: 'Of the head', prompt: 'x' }) },
        ...{ [named('below')]: scenarioOf({}, { title: 'Of the head', prompt: 'x' }) },
        // In the base nothing of the user stands in the way of the shipped one.
        ...{ [named('smoke')]: scenarioOf({}, { title: 'Of the head', prompt: 'x' }) },
      },
    });
    const titleOf = async (scenario: string) => {
      const { outputs } = await run(job, { ...inputs, scenario, 'poll-interval-seconds': '0.2' });
      const [path = ''] = globSync(`${job.runner.workspace}/.runs/*/cli/${outputs['run-id']}/events.jsonl`);
      const [first = ''] = readFileSync(path, 'utf8').split('\n');
      return (JSON.parse(first) as { payload: { title: string } }).payload.title;
    };
    expect([await titleOf('own'), await titleOf('smoke')]).toEqual([
      'Of the base',
      'A cloud task starts, is watched and ends',
    ]);
  });
});

describe('the command line in a workflow on a pull request', () => {
  test('goes by the base as the action does: it runs that, and decides by that', async () => {
    await using job = createPullRequest({ base: BASE, head: HEAD });
    const { workspace, environment } = job.runner;
    const cli = (...words: string[]) =>
      execa(process.execPath, [CLI, ...words], {
        cwd: workspace,
        env: { ...environment, PATH: process.env.PATH ?? '' },
        extendEnv: false,
        reject: false,
      });
    expect((await cli('start', 'checks')).exitCode).toBe(1);
    expect(said(job)).toBe('of-the-base');
    const gated = await cli('gate', 'latest', '--event', 'pull_request', '--policy', 'ci/policy.yml');
    expect([gated.exitCode, gated.stdout]).toEqual([1, expect.stringMatching(/^BLOCK for pull_request/)]);
    expect((await cli('plan', 'checks')).stdout).toContain('of-the-base');
  });
});
