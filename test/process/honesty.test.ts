/**
 * Nothing looks better than it is: a run that was not what was asked for is no pass, and whatever tells of a run says
 * the same. The numbers are those of the faults of an existing orchestrator that must not come back. Every row is
 * played by LONG=1 alone.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { disagreements } from '../../src/manifest/run-summary.ts';
import { codexScript } from '../support/codex-script.ts';
import { CODEX_PATH } from '../support/known-codex.ts';
import { sampled } from '../support/long.ts';
import { filesBelow, flagsOf, workplace } from '../support/workplace.ts';

const touch = (id: string) => ({ kind: 'command', id, command: `echo done > ran-${id}` });

describe('fault 16: the cloud was asked for, and there is no environment', () => {
  const words = ['start', '--execution-mode=cloud', '--target=two', '--branch=main'];
  const env = { CODEX_ORCHESTRATOR_CODEX_ACCESS_TOKEN: `at-${'n0ne'.repeat(8)}` };

  it('so the run ends there, and nothing is run here in its place', async () => {
    await using place = await workplace([touch('one'), touch('two')]);
    const { told, exitCode } = await place.json(words, env);
    expect([exitCode, told]).toMatchObject([
      3,
      {
        outcome: 'config',
        reason: 'environment_unresolved',
        mode: 'cloud',
        cloud_execution: { task_id: null },
      },
    ]);
    for (const id of ['one', 'two']) expect(existsSync(join(place.path, `ran-${id}`))).toBe(false);
    expect(place.manifest()).toMatchObject({ status: 'failed', execution_mode: 'cloud' });
    const { test, review, build } = place.summary();
    expect([build.success, test.success, review.decision.approved]).toEqual([false, false, false]);
  });

  it('so with fallback: auto the same target and no other is run here, which is no pass of the cloud', async () => {
    await using place = await workplace([touch('one'), touch('two')]);
    const { told, exitCode } = await place.json([...words, '--fallback=auto'], env);
    expect([exitCode, told]).toMatchObject([
      1,
      {
        outcome: 'fail',
        reason: 'rule_failed',
        mode: 'mcp',
        cloud_fallback: { policy: 'auto', issues: [{ code: 'environment_unresolved' }] },
        notices: [
          expect.stringMatching(/by fallback: auto: .*environment.* Set the input cloud-environment/),
        ],
      },
    ]);
    expect(existsSync(join(place.path, 'ran-one'))).toBe(false);
    expect(existsSync(join(place.path, 'ran-two'))).toBe(true);
    expect(place.manifest()).toMatchObject({
      execution_mode_requested: 'cloud',
      execution_mode: 'mcp',
      commands: [{ status: 'skipped' }, { status: 'succeeded' }],
    });
    const failed = place.verdict().findings.filter(({ status }) => status === 'failed');
    expect(failed).toMatchObject([
      { rule: 'mode-kept', actual: expect.stringMatching(/^mcp after a fallback \(auto: .*environment/) },
    ]);
    const { mode, test, review } = place.summary();
    expect([mode, test.success, review.decision.approved]).toEqual(['mcp', false, false]);
  });
});

describe('fault 17: whatever tells of a run on this machine says the same', () => {
  it.each([
    ['that went well', 'true', 0, 'succeeded', 'pass', true],
    ['that did not', 'exit 3', 1, 'failed', 'fail', false],
  ] as const)('%s', async (_, command, status, word, outcome, good) => {
    await using place = await workplace([{ kind: 'command', id: 'only', command }]);
    const { told, exitCode } = await place.json(['start']);
    expect([exitCode, told.outcome]).toEqual([status, outcome]);
    const manifest = place.manifest();
    expect(manifest).toMatchObject({ status: word, outcome, commands: [{ status: word }] });
    expect(place.verdict()).toMatchObject({ outcome, policy: { verdict: good ? 'allow' : 'block' } });
    const summary = place.summary();
    expect(summary).toMatchObject({
      build: { success: good },
      test: { success: good },
      review: { decision: { approved: good } },
    });
    expect(disagreements(summary, manifest)).toEqual([]);
  });
});

/** Rehearses a scenario with the real Codex CLI. */
async function rehearsed(script: string, scenario: object) {
  const place = await workplace();
  place.put('trial.yml', {
    ...{ id: 'trial', title: 'Trial', mode: 'cloud', prompt: 'Create codex-canary.txt with {{nonce}}' },
    ...scenario,
    rehearsal: { script, 'poll-interval-seconds': 0.1 },
  });
  const quick = ['--retry-first-wait-seconds=0.05', '--retry-longest-wait-seconds=0.1'];
  const words = ['canary', '--scenario=trial.yml', '--rehearse', `--codex-path=${CODEX_PATH}`, ...quick];
  const { told, exitCode } = await place.json(words);
  // A rule that is off tells what it saw, and means nothing.
  const failed = place
    .verdict('trial')
    .findings.filter(({ status, severity }) => status === 'failed' && severity !== 'off')
    .map(({ rule, severity }) => `${severity} ${rule}`);
  return { ...place, told, exitCode, failed };
}

describe('fault 18: a task that is READY is not approved for that', () => {
  const proof = { 'proof-file': 'codex-canary.txt', 'missing-diff': 'fail' };

  it.each(
    sampled(
      [
        ['ready', [], true],
        ['wrong-nonce', ['error nonce-proven'], false],
        ['wrong-commit', ['error commit-proven'], false],
        ['no-diff', ['error diff-present'], false],
        ['applied', ['error nothing-applied'], false],
      ] as const,
      2,
    ),
  )('but by what its diff proves: %s', async (script, failed, approved) => {
    await using ran = await rehearsed(script, proof);
    expect(ran.failed).toEqual(failed);
    const { test, review, cloudExecution } = ran.summary('trial');
    expect([cloudExecution?.status, test.success, review.decision.approved]).toEqual([
      script === 'applied' ? 'applied' : 'ready',
      approved,
      approved,
    ]);
    expect(ran.exitCode).toBe(approved ? 0 : 1);
  });
});

describe('fault 19: a diff that could not be fetched and one that is not there are two things', () => {
  it.each(
    sampled(
      [
        ['diff-500', 'fail', 4, 'infra', 'service_error', 'error', []],
        ['no-diff', 'fail', 1, 'fail', 'diff_missing', 'unavailable', ['error diff-present']],
        ['diff-500', 'ignore', 4, 'infra', 'service_error', 'error', []],
        ['no-diff', 'warn', 0, 'pass', null, 'unavailable', ['warn diff-present']],
        ['no-diff', 'ignore', 0, 'pass', null, 'unavailable', []],
      ] as const,
      2,
    ),
  )('%s with missing-diff: %s', async (script, policy, exitCode, outcome, reason, status, failed) => {
    await using ran = await rehearsed(script, { 'missing-diff': policy });
    expect([ran.exitCode, ran.told.outcome, ran.told.reason]).toEqual([exitCode, outcome, reason]);
    expect(ran.manifest('trial')).toMatchObject({ diff: { status }, cloud_execution: { status: 'ready' } });
    expect(ran.failed).toEqual(failed);
    expect([...filesBelow(ran.runFolder('trial')).keys()].filter((name) => name.endsWith('.patch'))).toEqual(
      [],
    );
  });

  it('an answer that holds nothing is a diff that is empty, which is not there either', async () => {
    await using place = await workplace();
    const codex = join(place.path, 'codex');
    // The CLI has only one sentence for both; a later one may say nothing at all.
    const words = flagsOf(codexScript(codex, { diff: 'echo; exit 0' }));
    const env = { CODEX_ORCHESTRATOR_CODEX_ACCESS_TOKEN: `at-${'n0ne'.repeat(8)}` };
    const { told, exitCode } = await place.json(['canary', ...words, '--missing-diff=fail'], env);
    expect([exitCode, told.reason]).toEqual([1, 'diff_missing']);
    expect(place.manifest('smoke').diff.status).toBe('empty');
  });
});
