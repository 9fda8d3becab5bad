/**
 * A service that keeps us waiting, and the bounds that end the wait: the real Codex CLI against the emulator, by the
 * clock of the machine. Bounds are half a minute here, or a leap of the clock, and what would be waited for without them
 * is minutes.
 */
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/lib/clock.ts';
import { type LiveRun, startRun } from '../support/live-run.ts';
import { type Service, startService } from '../support/service.ts';

/** What a loaded machine may take, in milliseconds; the faults would take two minutes. */
const GENEROUS_MS = 100_000;

interface Play {
  readonly flags?: readonly string[];
  /** Deadline. */
  readonly minutes?: number;
  /** Waits for what is to be bounded, and may let the clock of the run leap then. */
  readonly until?: (service: Service, run: LiveRun) => Promise<void>;
}

/** Runs to the end, and tells how long that took. */
async function play(script: object, { flags = [], minutes = 0.5, until }: Play = {}) {
  const began = systemClock.now();
  await using service = await startService(script);
  await using run = await startRun({ service, flags: [`--timeout-minutes=${minutes}`, ...flags] });
  await until?.(service, run);
  const { exitCode } = await run.ended;
  const { outcome, reason, findings } = run.verdict();
  return {
    exitCode,
    outcome,
    reason,
    manifest: run.manifest(),
    tookMs: systemClock.now() - began,
    // Of those that judge the bounds themselves.
    broken: findings
      .filter(
        ({ rule, status }) => status === 'failed' && ['deadline-kept', 'polls-plausible'].includes(rule),
      )
      .map(({ rule }) => rule),
    submits: service.submits(),
  };
}

describe('the deadline of a run', () => {
  it('fault 2: ends a status call that hangs, and the run with it', async () => {
    const ended = await play({ title: 'Hangs', turns: [{ status: 'pending' }, { fault: 'hang' }] });
    expect(ended).toMatchObject({ exitCode: 5, outcome: 'timeout', reason: 'deadline_exceeded', broken: [] });
    expect(ended.manifest).toMatchObject({ status: 'failed', cloud_execution: { status: 'queued' } });
    expect(ended.manifest.failure?.guidance).toContain(ended.manifest.cloud_execution?.status_url);
    expect(ended.tookMs).toBeLessThan(GENEROUS_MS);
  });

  it('fault 3: counts from before the launch, and leaves the time to name the task of a launch that it cuts off', async () => {
    const ended = await play(
      { title: 'Slow', create: { 'delay-seconds': 120 } },
      {
        minutes: 2.5,
        until: async (service, run) => {
          await expect.poll(() => service.submits()).toBe(1);
          // Three quarters of what was left for it.
          await run.leap(0.75 * 150_000);
        },
      },
    );
    expect(ended).toMatchObject({ exitCode: 4, outcome: 'infra', reason: 'launch_in_doubt' });
    expect(ended.manifest).toMatchObject({
      failure: { phase: 'submit', retryable: false },
      cloud_execution: { task_id: null, status: 'queued', poll_count: 0 },
    });
    expect(ended.manifest.failure?.guidance).toMatch(/New since the submit: \S+task_e_\w+ \(READY\)/);
    expect(ended.tookMs).toBeLessThan(GENEROUS_MS);
  });

  it('fault 4: is not overshot by a poll interval that is longer', async () => {
    const script = { title: 'Never ends', turns: [{ status: 'pending' }] };
    const ended = await play(script, { flags: ['--poll-interval-seconds=120'] });
    expect(ended).toMatchObject({ exitCode: 5, outcome: 'timeout', reason: 'deadline_exceeded', broken: [] });
    expect(ended.manifest.cloud_execution).toMatchObject({ status: 'queued' });
    expect(ended.submits).toBe(1);
    expect(ended.tookMs).toBeLessThan(GENEROUS_MS);
  });
});
