/**
 * A running run that is controlled from another shell: pause, resume, cancel and approval, in a long stage and in a
 * long poll. The numbers are those of the faults of an existing orchestrator that must not come back. Every row, and
 * what costs most, is played by LONG=1 alone.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/lib/clock.ts';
import { growingGapMs } from '../../src/lib/poll.ts';
import { command, startRun } from '../support/live-run.ts';
import { LONG, sampled } from '../support/long.ts';
import { startService } from '../support/service.ts';

/** What a loaded machine may take for what it does at once, in milliseconds. */
const SOON_MS = 120_000;
const MINUTE_MS = 60_000;

const PENDING = { title: 'Never ready', turns: [{ status: 'pending' }] };

describe.skipIf(process.platform !== 'linux')('a run in a long stage', () => {
  it('is paused and goes on: the stage is halted, and neither its timeout nor the deadline passes', async () => {
    await using run = await startRun({
      stages: [
        command('long', 'while [ ! -e go ]; do date +%s%N > tick; sleep 0.02; done', {
          timeoutMs: 20 * MINUTE_MS,
        }),
      ],
      flags: ['--timeout-minutes=30'],
    });
    await expect.poll(() => run.read('tick')).not.toBe('');
    expect(await run.ask('pause')).toMatchObject({ answer: 'done' });
    const asked = JSON.parse(readFileSync(join(run.folder, 'control.jsonl'), 'utf8')) as { at: string };
    expect(Date.parse(timeOf(run, 'run:paused')) - Date.parse(asked.at)).toBeLessThan(SOON_MS);
    const tick = run.read('tick');
    await expect.poll(() => run.manifest().status_detail).toBe('paused');
    // Longer than what is left of the timeout and of the deadline.
    await run.leap(60 * MINUTE_MS);
    await systemClock.sleep(300);
    expect(run.read('tick')).toBe(tick);
    expect(run.payloads('stage:ended')).toEqual([]);
    expect(await run.ask('resume')).toMatchObject({ answer: 'done' });
    await expect.poll(() => run.read('tick')).not.toBe(tick);
    appendFileSync(join(run.workingDirectory, 'go'), '');
    expect(await run.ended).toMatchObject({ exitCode: 0 });
    expect(run.verdict()).toMatchObject({ outcome: 'pass', policy: { verdict: 'allow' } });
  });

  it.runIf(LONG)('passes its timeout after a pause as it would have without one', async () => {
    await using run = await startRun({
      stages: [command('long', 'touch up; sleep 300', { timeoutMs: 5000 })],
    });
    await expect.poll(() => run.stages().length).toBeGreaterThan(0);
    await run.ask('pause');
    await run.ask('resume');
    await run.ended;
    expect(run.verdict()).toMatchObject({ outcome: 'timeout', reason: 'stage_timed_out' });
  });

  it('starts no stage while it is paused, approved or not', async () => {
    await using run = await startRun({ stages: [command('one', 'touch ran', { requires_approval: true })] });
    await run.seen('approval:requested');
    await run.ask('pause');
    expect(await run.ask('approve')).toMatchObject({ answer: 'done' });
    await systemClock.sleep(500);
    expect(run.payloads('stage:started')).toEqual([]);
    await expect.poll(() => run.manifest().status_detail).toBe('paused');
    await run.ask('resume');
    expect(await run.ended).toMatchObject({ exitCode: 0 });
    expect(run.payloads('stage:started')).toHaveLength(1);
  });

  it('is cancelled soon, also while it is paused', async () => {
    await using run = await startRun({
      stages: [command('long', 'sleep 300'), command('next', 'touch ran')],
    });
    await run.seen('stage:started');
    await run.ask('pause');
    expect(await run.ask('cancel')).toMatchObject({ answer: 'done' });
    const asked = Date.parse(timeOf(run, 'run:cancelling'));
    expect(await run.ended).toMatchObject({ exitCode: 130 });
    expect(Date.parse(timeOf(run, 'stage:ended')) - asked).toBeLessThan(SOON_MS);
    expect(run.stages()).toEqual([]);
    expect(run.verdict()).toMatchObject({ outcome: 'cancelled', reason: 'cancelled' });
    expect(run.read('ran')).toBe('');
  });
});

it.skipIf(process.platform === 'win32')('a run whose record is taken away ends all the same', async () => {
  await using run = await startRun({
    stages: [command('one', 'until [ -e go ]; do sleep 0.02; done; rm -rf .runs')],
  });
  await run.seen('stage:started');
  appendFileSync(join(run.workingDirectory, 'go'), '');
  expect(await run.ended).toMatchObject({ exitCode: 3 });
});

describe('a run in a long poll', () => {
  it('is paused: it reads nothing, and its deadline stands still', async () => {
    await using service = await startService(PENDING);
    await using run = await startRun({
      service,
      flags: ['--timeout-minutes=1', '--poll-interval-seconds=1'],
    });
    await run.seen('cloud:polled', 2);
    await run.ask('pause');
    await systemClock.sleep(300);
    const polls = run.payloads('call:started').length;
    // Longer than the whole deadline.
    await run.leap(60 * MINUTE_MS);
    await systemClock.sleep(300);
    expect(run.payloads('call:started')).toHaveLength(polls);
    expect(run.payloads('run:failed')).toEqual([]);
    await run.ask('resume');
    expect(await run.ended).toMatchObject({ exitCode: 5 });
    expect(run.payloads('call:started').length).toBeGreaterThan(polls);
    const { findings, reason } = run.verdict();
    expect(reason).toBe('deadline_exceeded');
    const judged = findings.filter(({ rule }) => ['polls-plausible', 'deadline-kept'].includes(rule));
    expect(judged.map(({ status }) => status)).toEqual(['passed', 'passed']);
  });

  it('fault 13: is cancelled long before the next poll, and what the task does later does not overtake it', async () => {
    await using service = await startService({
      title: 'Ready after a while',
      turns: [{ status: 'pending', reads: 10 }, { status: 'completed' }],
    });
    await using run = await startRun({ service, flags: ['--poll-interval-seconds=120'] });
    for (let polls = 1; polls < 10; polls += 1) {
      await run.seen('cloud:polled', polls);
      await run.leap(growingGapMs(polls, 2 * MINUTE_MS));
    }
    // The next poll, in which it would be ready, is more than a minute away.
    await run.seen('cloud:polled', 10);
    expect(await run.ask('cancel')).toMatchObject({ answer: 'done' });
    expect(await run.ended).toMatchObject({ exitCode: 130 });
    const [asked, failed] = [timeOf(run, 'run:cancelling'), timeOf(run, 'run:failed')].map(Date.parse);
    expect((failed ?? 0) - (asked ?? 0)).toBeLessThan(MINUTE_MS);
    expect(run.manifest()).toMatchObject({
      outcome: 'cancelled',
      status: 'cancelled',
      cloud_execution: { status: 'queued', task_id: expect.stringMatching(/^task_e_/) },
    });
    expect(run.manifest().failure?.guidance).toContain('the remote task continues');
    expect(run.payloads('diff:fetched')).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('an approval', () => {
  const stages = [
    command('build', 'true'),
    command('ship', 'touch shipped', { requires_approval: true, guardrail: true }),
    command('beside', 'until [ -e go ]; do sleep 0.02; done', { needs: [] }),
  ];

  it('is waited for while other stages go on, stops the clock, and lets the stage run', async () => {
    await using run = await startRun({ stages, flags: ['--timeout-minutes=30'] });
    await run.seen('approval:requested');
    await expect.poll(() => run.output()).toContain('stage ship waits for an approval');
    await expect
      .poll(() => run.manifest())
      .toMatchObject({
        status_detail: 'approval:ship',
        approvals: [{ stage: 'ship', actor: null, timestamp: null }],
        guardrail_status: { counts: { total: 1, succeeded: 0, other: 1 } },
      });
    await run.seen('stage:started', 2);
    appendFileSync(join(run.workingDirectory, 'go'), '');
    await run.seen('stage:ended', 2);
    // Nothing works any more: longer than the deadline.
    await run.leap(60 * MINUTE_MS);
    await systemClock.sleep(300);
    expect(await run.ask('approve', 'build')).toEqual({
      answer: 'refused',
      message: 'name a stage that waits for an approval: ship',
    });
    expect(run.read('shipped')).toBe('');
    expect(await run.ask('approve', 'ship')).toMatchObject({ answer: 'done' });
    expect(await run.ended).toMatchObject({ exitCode: 0 });
    const { approvals, guardrail_status } = run.manifest();
    expect(approvals).toMatchObject([{ stage: 'ship', actor: expect.stringMatching(/@/) }]);
    expect(guardrail_status).toMatchObject({ present: true, counts: { total: 1, succeeded: 1 } });
    expect(run.verdict().findings.find(({ rule }) => rule === 'approvals-given')?.status).toBe('passed');
    expect(JSON.parse(run.read(`.runs/checks/cli/${run.manifest().run_id}/run-summary.json`))).toMatchObject({
      approvals,
      guardrailStatus: guardrail_status,
    });
  });

  it('does not keep another run of the same task from its end', async () => {
    await using waiting = await startRun({ stages });
    await waiting.seen('approval:requested');
    await using other = await startRun({ beside: waiting, flags: ['--target=build'] });
    expect(await other.ended).toMatchObject({ exitCode: 0 });
    expect(waiting.child.exitCode).toBeNull();
  });

  it('is no longer waited for when the run is cancelled, or another stage fails', async () => {
    await using cancelled = await startRun({
      stages: [command('ship', 'touch shipped', { requires_approval: true })],
    });
    await cancelled.seen('approval:requested');
    await cancelled.ask('cancel');
    expect(await cancelled.ended).toMatchObject({ exitCode: 130 });

    const beside = command('beside', 'until [ -e go ]; do sleep 0.02; done; exit 3', { needs: [] });
    await using failed = await startRun({ stages: [...stages.slice(0, 2), beside], concurrency: 2 });
    await failed.seen('approval:requested');
    appendFileSync(join(failed.workingDirectory, 'go'), '');
    expect(await failed.ended).toMatchObject({ exitCode: 1 });
    expect(failed.payloads('stage:ended').find(({ stage }) => stage === 'ship')).toMatchObject({
      status: 'skipped',
      summary: 'not run: the run stops, for stage beside did not end well',
    });
  });

  it('that nobody can give, as in a workflow, ends the run before the stage', async () => {
    await using run = await startRun({ stages, env: { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push' } });
    appendFileSync(join(run.workingDirectory, 'go'), '');
    expect(await run.ended).toMatchObject({ exitCode: 3 });
    expect(run.verdict()).toMatchObject({ outcome: 'config', reason: 'approval_missing' });
    expect(run.payloads('stage:started').map(({ stage }) => stage)).not.toContain('ship');
  });

  it.runIf(LONG)('is waited for by a stage of the cloud too, before anything is sent', async () => {
    await using service = await startService('ready');
    await using run = await startRun({
      service,
      stages: [command('work', 'true', { requires_approval: true })],
      flags: ['--pipeline=checks'],
    });
    await run.seen('approval:requested');
    expect(service.emulator.requests).toEqual([]);
    await run.ask('approve');
    expect(await run.ended).toMatchObject({ exitCode: 0 });
    expect(service.submits()).toBe(1);
  });
});

describe.skipIf(process.platform === 'win32')(
  'fault 14: no control action ends in a pass that was none',
  () => {
    it.each(
      sampled(
        [
          ['an unknown action', { action: 'fail' }],
          ['an approval of what nobody asked for', { action: 'approve', stage: 'one' }],
          ['no JSON', 'fail'],
          ['a request to another session', { session: 99, action: 'cancel' }],
        ],
        1,
      ),
    )('%s changes nothing', async (_, line) => {
      const wait = 'until [ -e go ]; do sleep 0.02; done; exit 3';
      await using run = await startRun({ stages: [command('one', wait)] });
      await run.seen('stage:started');
      const by = { host: 'desk', pid: 1, user: null };
      const request = { schema: 1, id: '0'.repeat(32), session: 1, at: new Date().toISOString(), by };
      const text = typeof line === 'string' ? line : JSON.stringify({ ...request, ...line });
      appendFileSync(join(run.folder, 'control.jsonl'), `${text}\n`);
      // Answered after the one before it.
      expect(await run.ask('resume')).toEqual({ answer: 'refused', message: 'the run is not paused' });
      appendFileSync(join(run.workingDirectory, 'go'), '');
      expect(await run.ended).toMatchObject({ exitCode: 1 });
      expect(run.verdict()).toMatchObject({ outcome: 'fail', reason: 'stage_failed' });
    });

    it('a run that is over cannot be asked, and is not resumed', async () => {
      await using run = await startRun({ stages: [command('one', 'exit 3')] });
      await run.ended;
      const before = run.read(`.runs/checks/cli/${run.manifest().run_id}/events.jsonl`);
      for (const action of ['pause', 'resume', 'cancel', 'approve'])
        expect(await run.ask(action)).toMatchObject({
          code: 'input_invalid',
          message: expect.stringContaining('is over: fail'),
        });
      expect(await run.resumeHere()).toMatchObject({
        code: 'input_invalid',
        message: expect.stringContaining('is finished: fail'),
      });
      expect(run.read(`.runs/checks/cli/${run.manifest().run_id}/events.jsonl`)).toBe(before);
    });
  },
);

/** When the last event of a name happened. */
function timeOf(run: Awaited<ReturnType<typeof startRun>>, name: string): string {
  return run.events().findLast(({ event }) => event === name)?.timestamp ?? '';
}
