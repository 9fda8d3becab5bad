/**
 * Which events the bundle lets in, as the runner starts it: a real work tree at base or head, GitHub's payloads, and
 * who caused them by a stand-in for its REST API. Every row, and what costs most, is played by LONG=1 alone.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { git } from '../support/checkout.ts';
import { CODEX_PATH } from '../support/known-codex.ts';
import { LONG, sampled } from '../support/long.ts';
import { pose } from '../support/posing.ts';
import { createPullRequest, type PullRequest, REPOSITORY, startRest } from '../support/pull-request.ts';
import { AT_ONCE, startService } from '../support/service.ts';
import type { StepResult } from '../support/step.ts';

const STAGE = { kind: 'command', id: 'one', command: 'echo ran >> ran.txt' };
const PIPELINE = JSON.stringify({ pipelines: [{ id: 'checks', stages: [STAGE] }] });
const HERE = { pipeline: 'checks', 'upload-artifacts': 'false' };
const WRITES = {
  base: { 'a.txt': 'base\n', 'codex.orchestrator.json': PIPELINE },
  head: { 'a.txt': 'head\n' },
};

async function main(job: PullRequest, inputs: Readonly<Record<string, string>>): Promise<StepResult> {
  return job.runner.step({ with: inputs }).run('main');
}

type Commits = { readonly base: string; readonly head: string };
const comment = () => ({
  action: 'created',
  issue: { number: 7, pull_request: {} },
  repository: { full_name: 'octo/widgets', default_branch: 'main', private: true },
});
const workflowRun =
  (full_name: string, login = 'octocat') =>
  ({ head }: Commits) => ({
    workflow_run: { head_sha: head, head_repository: { full_name }, actor: { login } },
    repository: { full_name: 'octo/widgets', default_branch: 'main', private: true },
  });

/** Each event that anyone can cause, with its payload. */
const TRAPS = [
  ['pull_request_target', undefined],
  ['workflow_run', workflowRun('stranger/widgets')],
  ['workflow_run', workflowRun(REPOSITORY, 'dependabot[bot]')],
  ['issue_comment', comment],
  ['issues', comment],
  ['discussion_comment', comment],
  ['check_suite', comment],
  ['an_event_of_tomorrow', comment],
] as const;

describe('a work tree at a head, on an event that has secrets', () => {
  test.each(sampled(TRAPS, 2))('is refused on %s, and blocks', async (eventName, payload) => {
    await using job = createPullRequest({ ...WRITES, eventName, ...(payload ? { payload } : {}) });
    const { exitCode, outputs, annotations, summary } = await main(job, HERE);
    expect(outputs).toMatchObject({ 'run-outcome': 'config', reason: 'event_refused', verdict: 'block' });
    expect(exitCode).toBe(1);
    expect(annotations[0]).toMatchObject({ level: 'error', message: expect.stringContaining(job.head) });
    expect(summary).toContain('event_refused');
    expect(existsSync(join(job.runner.workspace, 'ran.txt'))).toBe(false);
  });

  test.each(sampled(TRAPS, 1).filter(([name]) => name !== 'an_event_of_tomorrow'))(
    'is let in on %s by its name, and by no other',
    async (eventName, payload) => {
      await using job = createPullRequest({ ...WRITES, eventName, ...(payload ? { payload } : {}) });
      const refused = await main(job, { ...HERE, 'allow-events': 'watch' });
      expect(refused.outputs).toMatchObject({ reason: 'event_refused' });
      const named = await main(job, { ...HERE, 'allow-events': `watch, ${eventName}` });
      expect(named.outputs).toMatchObject({ 'run-outcome': 'pass' });
    },
  );

  test.each(sampled(TRAPS, 1))(
    'is none where the work tree stands at the base: %s',
    async (eventName, payload) => {
      const more = payload ? { payload } : {};
      await using job = createPullRequest({ ...WRITES, eventName, atBase: true, ...more });
      expect((await main(job, HERE)).outputs).toMatchObject({ 'run-outcome': 'pass' });
    },
  );

  test('is none after a run of the repository itself', async () => {
    const payload = workflowRun(REPOSITORY);
    await using job = createPullRequest({ ...WRITES, eventName: 'workflow_run', payload });
    expect((await main(job, HERE)).outputs).toMatchObject({ 'run-outcome': 'pass' });
  });

  test('is known by a branch of the checkout only where the checkout is of the repository itself', async () => {
    await using job = createPullRequest({ ...WRITES, eventName: 'pull_request_target' });
    const { workspace } = job.runner;
    // What a checkout of a branch `main` leaves, be it one of a fork.
    git(workspace, 'update-ref', 'refs/remotes/origin/main', job.head);
    expect((await main(job, HERE)).outputs).toMatchObject({ 'run-outcome': 'pass' });
    git(workspace, 'remote', 'set-url', 'origin', 'https://github.com/stranger/widgets');
    expect((await main(job, HERE)).outputs).toMatchObject({ reason: 'event_refused' });
  });
});

describe('a folder of the head that poses as a repository', () => {
  async function play(base: Readonly<Record<string, string>>, eventName: string) {
    await using job = createPullRequest({ base: { ...WRITES.base, ...base }, head: WRITES.head, eventName });
    pose(join(job.runner.workspace, 'app'), job.base, { 'codex.orchestrator.json': PIPELINE });
    await using api = await startRest({ repository: job.origin });
    const inputs = { ...HERE, 'working-directory': 'app', 'github-token': 'ghs_x' };
    const { outputs } = await job.runner.step({ with: inputs, env: { GITHUB_API_URL: api.url } }).run('main');
    expect(globSync(`${job.runner.workspace}/**/ran.txt`)).toEqual([]);
    return outputs;
  }

  test('hides no head on an event that has secrets', async () => {
    const outputs = await play({ 'app/codex.orchestrator.json': PIPELINE }, 'pull_request_target');
    expect(outputs).toMatchObject({ reason: 'event_refused', verdict: 'block' });
  });

  test('has no files of another folder read in its stead', async () => {
    // The base has a pipeline at its root, and none in this folder.
    expect(await play({}, 'pull_request')).toMatchObject({ reason: 'input_invalid', verdict: 'block' });
  });
});

describe('who causes an event', () => {
  const ACTORS = { octocat: 'read', maintainer: 'write', admin: 'admin', nobody: 'none' };
  const CAUSES: readonly (readonly [string, string, string, string, boolean])[] = [
    ['a reader', 'octocat', 'octocat', '', false],
    ['somebody with write access', 'maintainer', 'maintainer', '', true],
    ['a reader whose run somebody else runs again', 'octocat', 'maintainer', '', false],
    ['somebody with write access whose run a reader runs again', 'maintainer', 'nobody', '', false],
    ['a bot beside one that is named', 'evil[bot]', 'evil[bot]', 'good[bot] evil', false],
    ['a bot whose name ends like one that is named', 'not-good[bot]', 'not-good[bot]', 'good[bot]', false],
    ['a bot that is named', 'good[bot]', 'good[bot]', 'other[bot],good[bot]', true],
    ['nobody we know', 'ghost', 'ghost', '', false],
    ['an administrator', 'admin', 'admin', '', true],
    ['a bot', 'evil[bot]', 'evil[bot]', '', false],
    ['a bot that is named, run again by a reader', 'good[bot]', 'octocat', 'good[bot]', false],
  ];
  test.each(sampled(CAUSES, 5))(
    'decides over a live credential: %s',
    async (_, actor, again, allowed, runs) => {
      await using service = await startService(AT_ONCE);
      await using rest = await startRest({ permissions: ACTORS });
      const environment = {
        ...{ GITHUB_ACTOR: actor, GITHUB_TRIGGERING_ACTOR: again, GITHUB_API_URL: rest.url },
        GITHUB_REF: 'refs/heads/main',
      };
      await using job = createPullRequest({
        ...{ ...WRITES, eventName: 'issue_comment', payload: comment, atBase: true },
        runner: { environment },
      });
      const inputs = { ...service.inputs, 'upload-artifacts': 'false', 'allow-bots': allowed };
      const { outputs, annotations } = await main(job, inputs);
      expect(service.submits()).toBe(runs ? 1 : 0);
      if (runs) expect(outputs).toMatchObject({ evidence: 'live', 'run-outcome': 'pass' });
      else {
        expect(outputs).toMatchObject({
          'run-outcome': 'skipped',
          reason: 'actor_not_admitted',
          evidence: '',
        });
        expect(annotations[0]?.message).toContain('SKIPPED, nothing was tested');
      }
    },
  );

  test('is not asked where there is no credential that could be used', async () => {
    await using rest = await startRest({});
    const environment = { GITHUB_API_URL: rest.url };
    await using job = createPullRequest({ ...WRITES, fork: true, runner: { environment } });
    await main(job, { 'execution-mode': 'cloud', 'upload-artifacts': 'false' });
    expect(rest.asked).toEqual([]);
  });

  test('is taken for a stranger where GitHub does not say', async () => {
    await using service = await startService(AT_ONCE);
    await using rest = await startRest({});
    const environment = { GITHUB_API_URL: rest.url };
    await using job = createPullRequest({ ...WRITES, fork: true, runner: { environment } });
    const { outputs } = await main(job, { ...service.inputs, 'upload-artifacts': 'false' });
    expect(outputs).toMatchObject({ reason: 'actor_not_admitted' });
    expect(rest.asked).toEqual([`GET /repos/${REPOSITORY}/collaborators/octocat/permission`]);
    expect(service.submits()).toBe(0);
  });

  test('counts on a pull request from the repository itself for nothing, unless it is Dependabot', async () => {
    await using service = await startService(AT_ONCE);
    await using rest = await startRest({});
    const runner = { environment: { GITHUB_API_URL: rest.url } };
    await using own = createPullRequest({ ...WRITES, runner });
    const inputs = { ...service.inputs, 'upload-artifacts': 'false' };
    expect((await main(own, inputs)).outputs).toMatchObject({ evidence: 'live', 'run-outcome': 'pass' });
    await using bot = createPullRequest({ ...WRITES, author: 'dependabot[bot]', runner });
    expect((await main(bot, inputs)).outputs).toMatchObject({ reason: 'actor_not_admitted' });
    expect(service.submits()).toBe(1);
  });
});

describe('a pull request from a fork, under on-missing-credentials: rehearse', () => {
  const INPUTS = {
    ...{ 'execution-mode': 'cloud', 'on-missing-credentials': 'rehearse', 'upload-artifacts': 'false' },
    'codex-path': CODEX_PATH,
  };

  test.each(
    sampled(
      [
        ['a fork', { fork: true }],
        ['Dependabot', { author: 'dependabot[bot]' }],
      ],
      1,
    ),
  )('of %s is a configuration check by the real Codex CLI, and is never called a canary', async (_, from) => {
    await using job = createPullRequest({ ...WRITES, ...from });
    const { outputs, summary, annotations, log, exitCode } = await main(job, INPUTS);
    expect(outputs).toMatchObject({ 'run-outcome': 'pass', evidence: 'rehearsal', verdict: 'allow' });
    expect(exitCode).toBe(0);
    expect(summary).toMatch(/^\*\*🎭 pass \(configuration check, a rehearsal\)\*\*/);
    expect(summary).toContain('**Configuration check, no canary.**');
    expect(log).toContain('PASS (CONFIGURATION CHECK, A REHEARSAL)');
    for (const { properties } of annotations) expect(properties.title).not.toMatch(/canary/i);
    expect(JSON.parse(manifestOf(job))).toMatchObject({ configuration_check: true });
  });

  test.runIf(LONG)('of the repository itself is a rehearsal like any other', async () => {
    await using job = createPullRequest(WRITES);
    const { summary } = await main(job, INPUTS);
    expect(summary).toMatch(/^\*\*🎭 pass \(rehearsal\)\*\*/);
    expect(JSON.parse(manifestOf(job))).not.toHaveProperty('configuration_check');
  });
});

function manifestOf({ runner }: PullRequest): string {
  const [path = ''] = globSync(`${runner.workspace}/.runs/*/cli/*/manifest.json`);
  return readFileSync(path, 'utf8');
}
