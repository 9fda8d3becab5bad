/** A whole run in this process: what admission, preparation, the deadline, a cancellation and the policies make of it. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluate, shapesOnly } from '../../src/assert/tester.ts';
import type { Given } from '../../src/inputs/inputs.ts';
import { REASONS } from '../../src/lib/reasons.ts';
import { loadRecord } from '../../src/manifest/record.ts';
import { fold } from '../../src/manifest/reduce.ts';
import { disagreements, RunSummary } from '../../src/manifest/run-summary.ts';
import type { Deps } from '../../src/run/deps.ts';
import { HAS_CODEX, type Ran, runTrial, type Trial } from '../support/rehearsal.ts';

const API_KEY = `sk-${'k1'.repeat(20)}`;
const ACCESS_TOKEN = `at-${'t1'.repeat(20)}`;

describe.skipIf(!HAS_CODEX)('a run that goes well', () => {
  test('tells its story in order, and closes the record with the verdict', async () => {
    await using ran = await runTrial();
    const names = ran.events.map(({ event }) => event).filter((event) => !event.startsWith('call:'));
    expect(names).toEqual([
      ...['run:started', 'target:resolved', 'codex:resolved', 'cloud:submitting', 'cloud:submitted'],
      ...['cloud:polled', 'cloud:polled', 'cloud:polled', 'cloud:ended', 'diff:fetched'],
      ...['build:completed', 'test:completed', 'review:completed', 'run:completed'],
    ]);
    expect(ran.manifest).toMatchObject({ outcome: 'pass', status: 'succeeded', commit_evidence: 'proven' });
    expect(ran.verdict).toMatchObject({
      outcome: 'pass',
      reason: null,
      policy: { event: 'dispatch', verdict: 'allow' },
    });
    expect([...ran.files().keys()].toSorted()).toEqual([
      'cloud/commands.ndjson',
      expect.stringMatching(/^cloud\/task_e_[0-9a-f]{32}\.diff\.patch$/),
      ...['events.jsonl', 'junit.xml', 'manifest.json', 'run-summary.json', 'verdict.json'],
    ]);
  });

  test('takes an hour of polls in the time of its calls', async () => {
    await using ran = await runTrial({
      script: 'unknown-state',
      scenario: { rehearsal: { script: 'unknown-state', 'poll-interval-seconds': 1700 } },
    });
    const { submitted_at, last_polled_at } = ran.manifest.cloud_execution ?? {};
    // From short gaps to an hour of waiting, in fewer looks than an interval of a minute would take.
    expect(Date.parse(last_polled_at ?? '') - Date.parse(submitted_at ?? '')).toBeGreaterThan(2_000_000);
    expect(ran.manifest.cloud_execution?.poll_count).toBeLessThan(20);
  });

  test('asks for the environment, the branch and the attempts that were requested, and keeps the prompt off the command line', async () => {
    await using ran = await runTrial({
      inputs: { 'cloud-environment': 'octo/gadgets', branch: 'feature/x', 'cloud-attempts': '2' },
    });
    const [, submit] = (ran.files().get('cloud/commands.ndjson') ?? '').split('\n');
    expect(JSON.parse(submit ?? '')).toMatchObject({
      args: ['cloud', 'exec', '--env=octo/gadgets', '--branch=feature/x', '--attempts=2', '-'],
    });
    expect(ran.manifest).toMatchObject({
      branch: 'feature/x',
      cloud_execution: { environment_id: 'octo/gadgets', attempts: 2 },
    });
    expect(ran.events[0]?.payload).toMatchObject({
      environment: 'octo/gadgets',
      branch: 'feature/x',
      attempts: 2,
    });
  });

  test('takes from the script what the machine cannot tell', async () => {
    const unknown = { repository: null, branch: { unresolved: 'a tag' }, headSha: null };
    await using ran = await runTrial({ context: unknown });
    expect(ran.verdict.outcome).toBe('pass');
    expect(ran.manifest).toMatchObject({ branch: 'main', head_sha: expect.stringMatching(/^[0-9a-f]{40}$/) });
  });

  test('is blocked where the event requires live evidence, and the outcome is a pass all the same', async () => {
    await using ran = await runTrial({ context: { event: 'schedule' } });
    expect(ran.verdict).toMatchObject({
      outcome: 'pass',
      evidence: 'rehearsal',
      policy: {
        event: 'schedule',
        verdict: 'block',
        unmet_requirement: expect.stringContaining('live is required'),
      },
    });
  });

  test('takes the severity of a rule from the scenario', async () => {
    await using ran = await runTrial({
      script: 'wrong-nonce',
      scenario: { rules: { 'nonce-proven': 'warn' } },
    });
    expect(ran.verdict).toMatchObject({ outcome: 'pass', reason: null });
    expect(ran.failed).toEqual(['nonce-proven']);
    expect(ran.manifest.commit_evidence).toBe('pinned');
  });
});

describe.skipIf(!HAS_CODEX)('without a diff', () => {
  test('proves itself by the file that its scenario names, also in a rehearsal', async () => {
    await using ran = await runTrial({
      scenario: { 'proof-file': 'proof/of run.txt', 'missing-diff': undefined },
    });
    expect(ran.verdict).toMatchObject({ outcome: 'pass', reason: null });
    expect(ran.manifest).toMatchObject({
      commit_evidence: 'proven',
      diff: { status: 'available', files: 1 },
    });
  });

  test.each([
    ['ignore', 'pass', null, 'off'],
    ['warn', 'pass', null, 'warn'],
    ['fail', 'fail', 'diff_missing', 'error'],
  ] as const)('missing-diff: %s makes the run %s', async (policy, outcome, reason, severity) => {
    await using ran = await runTrial({
      script: 'no-diff',
      // A scenario that wants a proof cannot do without a diff.
      scenario: { 'proof-file': undefined },
      inputs: { 'missing-diff': policy },
    });
    expect(ran.verdict).toMatchObject({ outcome, reason });
    expect(ran.verdict.findings.find(({ rule }) => rule === 'diff-present')).toMatchObject({
      status: 'failed',
      severity,
    });
    expect(ran.manifest.diff).toMatchObject({ status: 'unavailable', path: null });
    expect(ran.manifest.cloud_execution).toMatchObject({ status: 'ready', diff_status: 'unavailable' });
  });
});

test.skipIf(!HAS_CODEX)('a task applied elsewhere fails, and its diff is fetched all the same', async () => {
  await using ran = await runTrial({ script: 'applied' });
  expect(ran.verdict).toMatchObject({ outcome: 'fail', reason: 'applied_elsewhere' });
  expect(ran.manifest.diff.status).toBe('available');
  expect(ran.files().get(`cloud/${ran.manifest.cloud_execution?.task_id}.diff.patch`)).toContain(
    ran.manifest.nonce,
  );
  expect(ran.manifest.cloud_execution).toMatchObject({ status: 'applied', apply_status: 'not_requested' });
});

describe.skipIf(!HAS_CODEX)('the deadline', () => {
  test('fault 2: is not what a call that hangs is left to: it has a limit of its own, and the next one is made', async () => {
    const limits: number[] = [];
    await using ran = await runTrial({
      script: 'hang-status',
      // An hour, of which no minute is waited: only the limits of the calls are cut short.
      deps: (deps) => ({
        ...deps,
        spawn: (request) => {
          if (!request.args.includes('status')) return deps.spawn(request);
          limits.push(request.timeoutMs);
          return deps.spawn({ ...request, timeoutMs: limits.length === 1 ? request.timeoutMs : 250 });
        },
      }),
    });
    expect(ran.calls.slice(2, 5)).toEqual(['status PENDING', 'status network_error', 'status network_error']);
    expect(ran.verdict).toMatchObject({ outcome: 'infra', reason: 'network_error' });
    expect(Math.max(...limits)).toBe(30_000);
  });

  test('is the only way out of a state that nobody knows; the guidance names the last word and the task', async () => {
    await using ran = await runTrial({ script: 'unknown-state' });
    expect(ran.verdict).toMatchObject({ outcome: 'timeout', reason: 'deadline_exceeded' });
    const { task_id, poll_count } = ran.manifest.cloud_execution ?? {};
    expect(task_id).toMatch(/^task_e_/);
    expect(poll_count).toBe(19);
    expect(ran.manifest.failure).toMatchObject({
      phase: 'poll',
      class: 'timeout',
      code: 'deadline_exceeded',
    });
    expect(ran.manifest.failure?.guidance).toContain('the last word read was PENDING');
    // What is only played has no page.
    expect(ran.manifest.failure?.guidance).toMatch(/\(a rehearsal: the task is only played\)$/);
  });

  test('that passed before the submit leaves no task behind', async () => {
    await using ran = await runTrial({
      // As if the installation had taken an hour.
      deps: (deps) => ({
        ...deps,
        spawn: async (request) => {
          await deps.clock.sleep(2 * 3600 * 1000);
          return deps.spawn(request);
        },
      }),
    });
    expect(ran.verdict).toMatchObject({ outcome: 'timeout', reason: 'deadline_exceeded' });
    expect(ran.calls).toEqual([]);
    expect(ran.manifest.cloud_execution).toMatchObject({ task_id: null, submitted_at: null });
  });
});

describe.skipIf(!HAS_CODEX)('a cancellation', () => {
  test.each([
    ['between two polls', 'cloud:polled', 2],
    ['in the middle of a poll', 'call:started', 4],
  ] as const)(
    '%s keeps id, address and last state, and says that the task goes on',
    async (_, event, count) => {
      const controller = new AbortController();
      let seen = 0;
      await using ran = await runTrial({
        script: 'unknown-state',
        signal: controller.signal,
        onEvent: (told) => {
          if (told.event === event) seen += 1;
          if (seen === count) controller.abort();
        },
      });
      expect(ran.verdict).toMatchObject({
        outcome: 'cancelled',
        reason: 'cancelled',
        policy: { verdict: 'block' },
      });
      expect(ran.manifest).toMatchObject({
        status: 'cancelled',
        outcome: 'cancelled',
        completed_at: expect.any(String),
        failure: { class: 'cancelled', code: 'cancelled', phase: 'poll' },
        cloud_execution: {
          task_id: expect.stringMatching(/^task_e_[0-9a-f]{32}$/),
          status_url: expect.stringContaining('https://chatgpt.com/codex/tasks/task_e_'),
          status: 'queued',
          status_history: [{ word: 'PENDING' }],
          error: expect.stringContaining('the remote task continues'),
        },
      });
      // Every read that was begun is counted, also the one that was cut off.
      expect(ran.manifest.cloud_execution?.poll_count).toBe(2);
      expect(ran.failed).toEqual(['ended-ready']);
      await expectClosed(ran);
    },
  );

  test('at the very moment the task ends keeps that end, and starts no other call', async () => {
    const controller = new AbortController();
    await using ran = await runTrial({
      signal: controller.signal,
      onEvent: (told) => {
        if (told.event === 'cloud:polled' && told.payload.word === 'READY') controller.abort();
      },
    });
    expect(ran.verdict).toMatchObject({ outcome: 'cancelled', reason: 'cancelled' });
    expect(ran.manifest.cloud_execution).toMatchObject({ status: 'ready', poll_count: 3 });
    expect(ran.calls.at(-1)).toBe('status READY');
  });

  test('before the submit leaves no task behind, and does not speak of one', async () => {
    const controller = new AbortController();
    await using ran = await runTrial({
      signal: controller.signal,
      onEvent: ({ event }) => event === 'codex:resolved' && controller.abort(),
    });
    expect(ran.verdict).toMatchObject({ outcome: 'cancelled', reason: 'cancelled' });
    expect(ran.calls).toEqual([]);
    expect(ran.manifest.failure?.guidance).toContain('No cloud task was created');
    expect(ran.manifest.failure?.guidance).not.toContain('continues');
  });

  test('while the Codex CLI is asked for its version leaves no task behind either', async () => {
    const controller = new AbortController();
    await using ran = await runTrial({
      signal: controller.signal,
      onEvent: ({ event }) => event === 'target:resolved' && controller.abort(),
    });
    expect(ran.verdict).toMatchObject({ outcome: 'cancelled', reason: 'cancelled' });
    expect(ran.manifest.failure).toMatchObject({
      phase: 'prepare',
      guidance: 'No cloud task was created: run again',
    });
    expect(ran.manifest.cloud_execution).not.toBeNull();
    await expectClosed(ran);
  });

  test('in the middle of the submit says that there may be a task', async () => {
    const controller = new AbortController();
    await using ran = await runTrial({
      script: 'slow',
      signal: controller.signal,
      onEvent: ({ event, payload }) =>
        event === 'call:started' && payload.call === 'submit' && controller.abort(),
    });
    expect(ran.verdict).toMatchObject({ outcome: 'cancelled', reason: 'cancelled' });
    expect(ran.manifest.failure).toMatchObject({
      phase: 'submit',
      guidance: expect.stringContaining('A cloud task may have been created: look in codex cloud list'),
    });
  });
});

describe('a run that is not admitted', () => {
  test.each<[string, Given, string, string]>([
    [
      'a rehearsal beside a credential',
      { 'codex-access-token': ACCESS_TOKEN },
      'config',
      'rehearsal_with_credential',
    ],
    ['a rehearsal beside an API key', { 'openai-api-key': API_KEY }, 'config', 'rehearsal_with_credential'],
    [
      'no credential where one is required',
      { rehearse: '', 'on-missing-credentials': 'fail' },
      'config',
      'credentials_required',
    ],
    ['the mode mcp', { rehearse: '', 'execution-mode': 'mcp' }, 'config', 'mode_unavailable'],
    [
      'a credential that cannot be read',
      { rehearse: '', 'codex-auth-json': 'not even JSON' },
      'config',
      'credentials_malformed',
    ],
    ['no credential', { rehearse: '' }, 'skipped', 'credentials_missing'],
    ['an API key alone', { rehearse: '', 'openai-api-key': API_KEY }, 'skipped', 'credentials_wrong_kind'],
  ])('for %s starts nothing and leaves a whole record', async (_, inputs, outcome, reason) => {
    await using ran = await runTrial({ inputs, deps: nothingStarted });
    expect(ran.verdict).toMatchObject({ outcome, reason, evidence: null, findings: [] });
    expect(ran.manifest).toMatchObject({
      outcome,
      reason,
      evidence: null,
      status: outcome === 'skipped' ? 'skipped' : 'failed',
      failure: { code: reason, phase: 'admit' },
    });
    const hasExecution = outcome !== 'skipped' && reason !== 'mode_unavailable';
    expect(ran.manifest.cloud_execution !== null).toBe(hasExecution);
    expect(ran.events.map(({ event }) => event)).toEqual([
      ...['run:started', 'run:failed', 'review:completed', 'run:completed'],
    ]);
    await expectClosed(ran);
    for (const secret of [API_KEY, ACCESS_TOKEN]) {
      for (const [path, text] of ran.files()) expect([path, text.includes(secret)]).toEqual([path, false]);
    }
  });

  test('says what is the matter and what to do, once', async () => {
    await using ran = await runTrial({ inputs: { rehearse: '' }, deps: nothingStarted });
    expect(ran.result.guidance).toBe(REASONS.credentials_missing.cure);
  });

  test('with on-missing-credentials: rehearse is a rehearsal instead', { skip: !HAS_CODEX }, async () => {
    await using ran = await runTrial({ inputs: { rehearse: '', 'on-missing-credentials': 'rehearse' } });
    expect(ran.verdict).toMatchObject({ outcome: 'pass', evidence: 'rehearsal' });
  });
});

describe('a run that cannot be prepared', () => {
  const live: Given = { rehearse: '', 'codex-access-token': ACCESS_TOKEN };
  test.each<[string, Trial, string]>([
    ['no branch', { inputs: live, context: { branch: { unresolved: 'a tag' } } }, 'branch_unresolved'],
    ['no environment', { inputs: live, context: { repository: null } }, 'environment_unresolved'],
    ['no Codex CLI', { inputs: { 'codex-path': '/nowhere/codex' } }, 'codex_missing'],
    ['no certificate', { inputs: { ...live, 'ca-certificate': 'none.pem' } }, 'input_invalid'],
  ])('for want of %s fails as config, and the record has a cloud execution', async (_, trial, reason) => {
    await using ran = await runTrial(trial);
    expect(ran.verdict).toMatchObject({ outcome: 'config', reason, findings: [] });
    expect(ran.manifest).toMatchObject({
      status: 'failed',
      failure: { code: reason, phase: 'prepare' },
      cloud_execution: { task_id: null, status: 'queued', submitted_at: null, error: expect.any(String) },
    });
    expect(ran.calls).toEqual([]);
    await expectClosed(ran);
  });

  test('writes no credential before its target is known', async () => {
    const context = { branch: { unresolved: 'the head lies in a fork' } };
    await using ran = await runTrial({ inputs: live, context });
    expect(ran.manifest.failure?.guidance).toContain('the head lies in a fork');
    expect(readdirSync(ran.workingDirectory).toSorted()).toEqual(['.runs', 'out', 'trial.yml']);
  });

  test.each<[string, Trial, RegExp]>([
    [
      'a rehearsal script that does not exist',
      { script: 'redy' },
      /a rehearsal script "redy", which is none/,
    ],
    ['a scenario that does not exist', { inputs: { scenario: 'none.yml' } }, /none\.yml does not exist/],
    [
      'a rule that does not exist',
      { scenario: { rules: { 'no-such-rule': 'off' } } },
      /unknown rule "no-such-rule"/,
    ],
    [
      'a rule by which a fallback would pass',
      { scenario: { rules: { 'mode-kept': 'off' } } },
      /severity of mode-kept, without which a pass proves nothing/,
    ],
    [
      'a rule that is the proof itself',
      { scenario: { rules: { 'ended-ready': 'off' } } },
      /severity of ended-ready, without which a pass proves nothing/,
    ],
    ['a policy that does not exist', { inputs: { policy: '/nowhere.yml' } }, /nowhere\.yml cannot be read/],
    ['a prompt that is blank', { scenario: { prompt: ' ' } }, /is not usable at prompt/],
  ])('for %s leaves no record at all', async (_, trial, message) => {
    await expect(runTrial(trial)).rejects.toMatchObject({
      code: 'input_invalid',
      message: expect.stringMatching(message),
    });
  });
});

describe.skipIf(!HAS_CODEX)('a record that somebody else writes into', () => {
  test('before it is judged is found by the rules', async () => {
    await using ran = await runTrial({
      onEvent: ({ event }, folder) => {
        if (event === 'build:completed') writeFileSync(join(folder, 'cloud/commands.ndjson'), '');
      },
    });
    expect(ran.verdict).toMatchObject({ outcome: 'fail', reason: 'rule_failed' });
    expect(ran.failed).toEqual(['log-recorded']);
  });

  test.each(['"branch": "main"', '"outcome": "pass"', '{'])(
    'after it was judged is found by the last comparison, and is no pass: %s',
    async (found) => {
      let done = false;
      await using ran = await runTrial({
        onEvent: ({ event }, folder) => {
          if (done || event !== 'run:completed') return;
          done = true;
          const path = join(folder, 'manifest.json');
          writeFileSync(path, readFileSync(path, 'utf8').replace(found, found.replace(/\w+"$|\{/, 'other"')));
        },
      });
      expect(ran.verdict).toMatchObject({
        outcome: 'fail',
        reason: 'internal_error',
        policy: { verdict: 'block' },
      });
      expect(ran.events.slice(-2)).toMatchObject([
        { event: 'review:completed', payload: { approved: false, outcome: 'fail' } },
        { event: 'run:completed', payload: { outcome: 'fail', reason: 'internal_error' } },
      ]);
      await expectClosed(ran);
    },
  );

  test('so that it cannot be read any more is a failure of our own', async () => {
    await using ran = await runTrial({
      onEvent: ({ event }, folder) => {
        if (event === 'build:completed') writeFileSync(join(folder, 'manifest.json'), 'gone');
      },
    });
    expect(ran.verdict).toMatchObject({ outcome: 'fail', reason: 'internal_error', findings: [] });
    expect(ran.manifest.failure).toMatchObject({ phase: 'assert', class: 'internal' });
    await expectClosed(ran);
  });
});

/** No child and no service is there to be used. */
function nothingStarted(deps: Deps): Deps {
  const refuse = async (): Promise<never> => {
    throw new Error('Something was started');
  };
  return { ...deps, spawn: refuse, openBackend: refuse };
}

/** The record is whole and says one thing, whatever it says. */
async function expectClosed({ manifest, events, files, folder }: Ran): Promise<void> {
  expect(manifest).toEqual(fold(events));
  expect(manifest.completed_at).not.toBeNull();
  const summary = RunSummary.parse(JSON.parse(files().get('run-summary.json') ?? ''));
  expect(disagreements(summary, manifest)).toEqual([]);
  const rules = new Set([
    'manifest-schema',
    'manifest-folded',
    'events-in-order',
    'summary-agrees',
    'no-secret',
  ]);
  const findings = evaluate(await loadRecord(folder), shapesOnly()).filter(({ rule }) => rules.has(rule));
  expect(findings.map(({ rule, status }) => [rule, status])).toEqual(
    [...rules].map((rule) => [rule, 'passed']),
  );
}
