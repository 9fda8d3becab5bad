/** Every workflow that is there to be copied, run as it stands on the events that it is for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startIssuer } from '../support/oidc-issuer.ts';
import { ROLE, startVault } from '../support/vault.ts';
import { PROGRAMS, runWorkflow, type WorkflowResult } from './act.ts';
import { example, mergeGroup, proving, pullRequest, pushedTag } from './scenes.ts';

const EXAMPLES = resolve(import.meta.dirname, '../../canary/examples');

/** What the only step of the action in a job put out. */
function told({ logs, ending }: WorkflowResult, job = 'canary'): Record<string, string> {
  const log = logs.find(({ id }) => id === job);
  if (log === undefined) throw new Error(`there is no job ${job}:\n${ending}`);
  return Object.fromEntries(
    Object.entries(log.outputs).map(([name, value]) => [name.replace(/^[^.]*\./, ''), value]),
  );
}

const resultsOf = (run: WorkflowResult): Record<string, string> =>
  Object.fromEntries(Object.entries(run.jobs).map(([job, { result }]) => [job, result]));

const LIVE_PASS = { 'run-outcome': 'pass', reason: '', verdict: 'allow', evidence: 'live' };
const REHEARSED = { 'run-outcome': 'pass', reason: '', verdict: 'allow', evidence: 'rehearsal' };

/** A job that passed on a live cloud task, left its evidence and told no secret. */
function expectLivePass(run: WorkflowResult): void {
  expect(run.jobs.canary?.result, run.ending).toBe('success');
  expect(told(run)).toMatchObject(LIVE_PASS);
  const evidence = run.artifacts.find(({ files }) => files.has('verdict.json'));
  expect(JSON.parse(String(evidence?.files.get('verdict.json')))).toMatchObject({
    policy: { verdict: 'allow', unmet_requirement: null },
  });
  expect(run.logs.find(({ id }) => id === 'canary')?.summary).toMatch(/^\*\*\S+ pass\*\*/);
  expect([run.submits, run.leaks, run.survivors]).toEqual([1, [], []]);
}

test('they are short enough to be read before they are copied', () => {
  const lengths = readdirSync(EXAMPLES).map(
    (name) => readFileSync(join(EXAMPLES, name), 'utf8').trimEnd().split('\n').length,
  );
  expect(lengths).toHaveLength(7);
  expect(Math.max(...lengths)).toBeLessThan(25);
});

describe('scheduled', () => {
  test('passes on a live cloud task', async () => {
    expectLivePass(await runWorkflow({ event: 'schedule', ...example('scheduled'), cloud: proving }));
  });

  test('is skipped, and says so, without the secret', async () => {
    const run = await runWorkflow({ event: 'schedule', ...example('scheduled') });
    expect(told(run)).toMatchObject({
      'run-outcome': 'skipped',
      reason: 'credentials_missing',
      verdict: 'warn',
      evidence: '',
      'check-conclusion': 'neutral',
    });
    expect(run.logs[0]?.annotations).not.toEqual([]);
    expect(run.logs[0]?.summary).toContain('skipped');
  });
});

describe('pull-request', () => {
  const event = 'pull_request';

  test('works on the branch of the pull request', async () => {
    const payload = pullRequest('branch');
    expectLivePass(await runWorkflow({ event, payload, ...example('pull-request'), cloud: proving }));
  });

  test('blocks where the cloud task worked on another commit', async () => {
    const payload = pullRequest('branch');
    const cloud = () => proving('4d1c0ffee5ca1ab1e0ddba11deadbea7f005ba11');
    const run = await runWorkflow({ event, payload, ...example('pull-request'), cloud });
    expect(resultsOf(run)).toEqual({ canary: 'failure' });
    expect(told(run)).toMatchObject({ 'run-outcome': 'fail', reason: 'rule_failed', verdict: 'block' });
  });

  test('rehearses for a fork, and says that it did', async () => {
    const run = await runWorkflow({ event, payload: pullRequest('fork'), ...example('pull-request') });
    expect(resultsOf(run), run.ending).toEqual({ canary: 'success' });
    expect(told(run)).toMatchObject(REHEARSED);
    expect(run.logs[0]?.summary).toContain('rehearsal');
  });
});

describe('merge-queue', () => {
  test('rehearses on the pull request of a fork', async () => {
    const payload = pullRequest('fork');
    const run = await runWorkflow({ event: 'pull_request', payload, ...example('merge-queue') });
    expect(told(run)).toMatchObject(REHEARSED);
  });

  test('asks Codex Cloud in the queue', async () => {
    const payload = mergeGroup;
    expectLivePass(
      await runWorkflow({ event: 'merge_group', payload, ...example('merge-queue'), cloud: proving }),
    );
  });

  test('blocks in the queue without the secret', async () => {
    const run = await runWorkflow({ event: 'merge_group', payload: mergeGroup, ...example('merge-queue') });
    expect(resultsOf(run)).toEqual({ canary: 'failure' });
    expect(told(run)).toMatchObject({ 'run-outcome': 'skipped', verdict: 'block' });
  });
});

/** A program of the runner that is not there: it says what it was asked. */
const GH = '#!/bin/sh\necho "gh $*"\n';

describe('apply', () => {
  const event = {
    event: 'workflow_dispatch',
    inputs: { prompt: 'Add a line to README.md' },
    programs: { gh: GH },
    // What stands for GitHub when git pushes to the origin.
    origin: true,
  };
  const cloud = () => ({
    title: 'A change',
    turns: [{ status: 'pending' }, { status: 'completed' }],
    diff: {
      text: 'diff --git a/README.md b/README.md\n--- a/README.md\n+++ b/README.md\n@@ -1 +1,2 @@\n one\n+two\n',
    },
  });

  test('opens a pull request with the diff of the task, in a job of its own', async () => {
    const run = await runWorkflow({ ...event, ...example('apply'), cloud });
    expectLivePass(run);
    expect(resultsOf(run), run.ending).toEqual({ canary: 'success', apply: 'success' });
    expect(told(run, 'apply')).toMatchObject({
      'run-id': run.jobs.canary?.outputs['run-id'],
      'applied-files': '1',
    });
    expect(run.logs.find(({ id }) => id === 'apply')?.text).toContain('gh pr create --fill\n');
    expect(run.pushed('codex/1', 'README.md')).toBe('one\ntwo\n');
    expect(run.pushed('main', 'README.md')).toBe('one\n');
  });

  test('applies nothing of a task that failed', async () => {
    const failing = () => ({ title: 'x', turns: [{ status: 'pending' }, { status: 'failed' }] });
    const run = await runWorkflow({ ...event, ...example('apply'), cloud: failing });
    expect(resultsOf(run)).toEqual({ canary: 'failure', apply: 'skipped' });
    expect(run.pushed('codex/1', 'README.md')).toBeNull();
  });
});

describe('release', () => {
  const event = { event: 'push', payload: pushedTag, programs: { gh: GH } };

  test('is made once a live cloud task has passed', async () => {
    const run = await runWorkflow({ ...event, ...example('release'), cloud: proving });
    expectLivePass(run);
    expect(resultsOf(run)).toEqual({ canary: 'success', release: 'success' });
    expect(run.logs.find(({ id }) => id === 'release')?.text).toBe(
      'gh release create v1.2.3 --verify-tag --generate-notes\n',
    );
  });

  test('is not made where the day has no live task left, though that job is green', async () => {
    const { workflow, files } = example('release');
    const capped = String(files[workflow]).replace(
      'scenario: diff,',
      '$& spend-per-day: 1, cloud-attempts: 2,',
    );
    const run = await runWorkflow({
      ...event,
      workflow,
      files: { ...files, [workflow]: capped },
      cloud: proving,
    });
    expect(resultsOf(run)).toEqual({ canary: 'success', release: 'skipped' });
    expect(told(run)).toMatchObject({
      reason: 'spend_capped',
      verdict: 'warn',
      'check-conclusion': 'neutral',
    });
  });

  test('is not made without the secret', async () => {
    const run = await runWorkflow({ ...event, ...example('release') });
    expect(resultsOf(run)).toEqual({ canary: 'failure', release: 'skipped' });
    expect(told(run)).toMatchObject({ reason: 'credentials_required', verdict: 'block' });
  });
});

/** In place of the Codex CLI, whose model is nowhere here: it ends its turn, where it was given the key. */
const CODEX = `#!/bin/sh
[ "$1" = --version ] && { echo 'codex-cli 0.169.0'; exit; }
grep -q k3yk3y "$CODEX_HOME/auth.json" || [ -n "$CODEX_API_KEY$OPENAI_API_KEY" ] || exit 1
echo '{"type":"turn.completed","usage":{"input_tokens":1,"cached_input_tokens":0,"output_tokens":1}}'
`;
const PIPELINE = {
  pipelines: [
    {
      id: 'checks',
      stages: [
        { kind: 'command', id: 'test', command: 'test -f README.md' },
        { kind: 'agent', id: 'agent', prompt: 'Look at README.md' },
      ],
    },
  ],
};

describe('api-key', () => {
  const { workflow, files } = example('api-key');
  const run = (payload: (commit: string) => object, secrets: Record<string, string>) =>
    runWorkflow({
      event: 'pull_request',
      workflow,
      files: { ...files, 'codex.orchestrator.json': JSON.stringify(PIPELINE) },
      payload,
      programs: { codex: CODEX },
      with: { 'codex-path': `\${{ env.${PROGRAMS} }}/codex` },
      secrets,
    });

  test('has commands and agents work on the runner, and no cloud task', async () => {
    const ran = await run(pullRequest('branch'), { OPENAI_API_KEY: `sk-proj-${'k3y'.repeat(12)}` });
    expect(resultsOf(ran), ran.ending).toEqual({ checks: 'success' });
    expect(told(ran, 'checks')).toMatchObject({ ...LIVE_PASS, 'cloud-task-id': '' });
    expect(ran.submits).toBe(0);
    const { files: kept } = ran.artifacts[0] ?? { files: new Map<string, Buffer>() };
    expect(JSON.parse(String(kept.get('manifest.json')))).toMatchObject({
      execution_mode: 'mcp',
      commands: [
        { id: 'test', status: 'succeeded' },
        { id: 'agent', status: 'succeeded' },
      ],
    });
    expect(JSON.stringify([...kept.values()].map(String))).not.toContain('k3yk3y');
  });

  test('is skipped for a fork, which has no key', async () => {
    const ran = await run(pullRequest('fork'), {});
    expect(told(ran, 'checks')).toMatchObject({ 'run-outcome': 'skipped', verdict: 'warn', evidence: '' });
  });
});

describe('vault', () => {
  test('opens Vault with the id token of the job, and leaves nothing of the login', async () => {
    await using issuer = await startIssuer();
    await using vault = await startVault({ issuer: issuer.url });
    const run = await runWorkflow({
      event: 'schedule',
      ...example('vault'),
      cloud: proving,
      onLogin: (login) => vault.put('secret', 'ci/codex', { 'codex-auth-json': login }),
      // The stand-in is on this machine, and has a role of its own name.
      with: { 'vault-address': vault.address, 'vault-role': ROLE },
      environment: issuer.environment,
    });
    expectLivePass(run);
    expect([vault.given.length, vault.live()]).toEqual([1, []]);
  });
});
