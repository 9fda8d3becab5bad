/**
 * What a run tries again, after which waits and for how long, against the emulator with the real Codex CLI and a clock
 * that only sleeping moves.
 */
import { describe, expect, test } from 'vitest';
import { eventsOf } from '../../src/manifest/events.ts';
import { VirtualClock } from '../support/clock.ts';
import { HAS_CODEX, runTrial, type Trial } from '../support/rehearsal.ts';

const SERVICE_DOWN = { http: { status: 503, body: 'down' } };
const LIMIT = { http: { status: 429, body: '{"detail": "limit"}' } };

/** A rehearsal by a script of the test's own, which is laid in the place of a shipped one. */
const trial = (script: object, more: Trial = {}): Trial => ({ ownScript: script, ...more });

const waitsOf = (ran: Awaited<ReturnType<typeof runTrial>>) =>
  eventsOf(ran.events, 'call:retrying').map(({ payload }) => payload);

describe.skipIf(!HAS_CODEX)('a submit', () => {
  test('of which no task can have come is made again, each time with an intent of its own', async () => {
    await using ran = await runTrial(
      trial(
        { create: { fault: LIMIT, times: 2 }, turns: [{ status: 'completed' }], diff: 'none' },
        {
          scenario: { 'proof-file': undefined, 'missing-diff': 'ignore', 'retry-first-wait-seconds': 5 },
        },
      ),
    );
    expect(ran.verdict.outcome).toBe('pass');
    expect(ran.calls.map((call) => call.split(' ')[0])).toEqual([
      ...['list', 'submit', 'list', 'submit', 'list', 'submit', 'status', 'diff'],
    ]);
    expect(eventsOf(ran.events, 'cloud:submitting')).toHaveLength(3);
    const waits = waitsOf(ran);
    expect(waits).toMatchObject([
      { call: 'submit', code: 'rate_limited', tries: 1 },
      { call: 'submit', code: 'rate_limited', tries: 2 },
    ]);
    // Slow after a limit: eight times as long as after anything else.
    expect(waits.every(({ wait_ms }) => wait_ms <= 60_000)).toBe(true);
    expect(ran.manifest.retry_policy).toEqual({
      ...{ attempts: 4, first_wait_seconds: 5, longest_wait_seconds: 60, factors: { quota: 8 } },
      ...{ poll_errors: 30, poll_errors_in_a_row: 5, adopt: 'never' },
    });
  });

  test('is given up after as many tries as the policy allows, and the record says why', async () => {
    await using ran = await runTrial(
      trial({ create: { fault: LIMIT } }, { inputs: { 'retry-attempts': '2' } }),
    );
    expect(ran.verdict).toMatchObject({ outcome: 'infra', reason: 'rate_limited' });
    expect(ran.manifest.failure).toMatchObject({ phase: 'submit', retry: { tries: 2, stopped: 'attempts' } });
    expect(ran.manifest.cloud_execution?.task_id).toBeNull();
  });

  test('that is refused is not made again', async () => {
    await using ran = await runTrial(trial({ create: { fault: { http: { status: 400, body: 'no' } } } }));
    expect(ran.verdict).toMatchObject({ outcome: 'config', reason: 'request_refused' });
    expect(ran.manifest.failure?.retry).toEqual({ tries: 1, stopped: 'final' });
    expect(ran.calls).toHaveLength(2);
  });

  test('waits no longer than the run has time', async () => {
    const clock = new VirtualClock();
    await using ran = await runTrial(
      trial(
        { create: { fault: LIMIT } },
        {
          clock,
          inputs: {
            ...{ 'timeout-minutes': '0.5', 'retry-attempts': '20' },
            ...{ 'retry-first-wait-seconds': '600', 'retry-longest-wait-seconds': '3600' },
          },
        },
      ),
    );
    expect(ran.verdict).toMatchObject({ outcome: 'timeout', reason: 'deadline_exceeded' });
    expect(ran.manifest.failure?.retry).toMatchObject({ stopped: 'deadline' });
    expect(ran.manifest.failure?.guidance).toContain('HTTP 429');
    expect(clock.sleeps.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(30_000);
  });

  test('does without the list where that cannot be understood, and says so', async () => {
    await using ran = await runTrial(
      trial(
        { faults: { list: { fault: 'malformed' } }, turns: [{ status: 'completed' }] },
        {
          scenario: { 'proof-file': undefined, 'missing-diff': 'ignore' },
        },
      ),
    );
    expect(ran.verdict.outcome).toBe('pass');
    expect(eventsOf(ran.events, 'cloud:submitting')[0]?.payload).toMatchObject({
      known_tasks: null,
      known_complete: false,
    });
  });
});

describe.skipIf(!HAS_CODEX)('a submit before which the list was read', () => {
  test.each(['late', 'cancelled'] as const)('is not made where the run is %s by then', async (how) => {
    const clock = new VirtualClock();
    const interrupt = new AbortController();
    await using ran = await runTrial({
      clock,
      signal: interrupt.signal,
      deps: (deps) => ({
        ...deps,
        spawn: async (request) => {
          const result = await deps.spawn(request);
          if (request.args[1] === 'list' && how === 'late') clock.advance(3_600_000);
          if (request.args[1] === 'list' && how === 'cancelled') interrupt.abort();
          return result;
        },
      }),
    });
    expect(ran.verdict.outcome).toBe(how === 'late' ? 'timeout' : 'cancelled');
    expect(ran.calls.map((call) => call.split(' ')[0])).toEqual(['list']);
    expect(eventsOf(ran.events, 'cloud:submitting')).toEqual([]);
    expect(ran.manifest.failure?.guidance).toContain('No cloud task was created');
  });
});

describe.skipIf(!HAS_CODEX)('the same run', () => {
  test('waits the same, and another run otherwise', async () => {
    const waits = async (at: number) => {
      const clock = new VirtualClock(at);
      await using ran = await runTrial(
        trial(
          { turns: [{ fault: SERVICE_DOWN, reads: 4 }, { status: 'completed' }] },
          {
            clock,
            scenario: { 'proof-file': undefined, 'missing-diff': 'ignore' },
            // What makes the id of the run.
            deps: (deps) => ({ ...deps, random: (bytes) => 'ab'.repeat(bytes) }),
          },
        ),
      );
      expect(ran.verdict.outcome).toBe('pass');
      return clock.sleeps;
    };
    const first = await waits(Date.parse('2026-03-01T00:00:00.000Z'));
    expect(first.length).toBe(4);
    expect(await waits(Date.parse('2026-03-01T00:00:00.000Z'))).toEqual(first);
    expect(await waits(Date.parse('2026-03-02T00:00:00.000Z'))).not.toEqual(first);
  });
});

describe.skipIf(!HAS_CODEX)('reads of the state that fail', () => {
  const DOWN = { fault: SERVICE_DOWN };

  test('may be as many in a row as is said, and are counted anew after one that does not', async () => {
    const turns = [
      { ...DOWN, reads: 2 },
      { status: 'pending' },
      { ...DOWN, reads: 2 },
      { status: 'completed' },
    ];
    const more: Trial = {
      scenario: { 'proof-file': undefined, 'missing-diff': 'ignore', 'poll-errors-in-a-row': 3 },
    };
    await using ran = await runTrial(trial({ turns }, more));
    expect(ran.verdict.outcome).toBe('pass');
    await using over = await runTrial(trial({ turns: [DOWN] }, more));
    expect(over.verdict).toMatchObject({ outcome: 'infra', reason: 'service_error' });
    expect(over.manifest.failure?.retry).toEqual({ tries: 3, stopped: 'attempts' });
    const polls = eventsOf(over.events, 'cloud:poll_failed').map(({ payload }) => payload.wait_ms);
    expect(polls.map((wait) => wait === null)).toEqual([false, false, true]);
  });

  test('may be as many in all as is said', async () => {
    const turns = Array.from({ length: 6 }, () => [{ ...DOWN, reads: 2 }, { status: 'pending' }]).flat();
    await using ran = await runTrial(trial({ turns }, { inputs: { 'poll-errors': '7' } }));
    expect(ran.verdict).toMatchObject({ outcome: 'infra', reason: 'service_error' });
    expect(ran.manifest.failure?.retry).toEqual({ tries: 7, stopped: 'total' });
  });

  test('by a login that is not believed are tried a few times: an outage of the token check looks the same', async () => {
    const signedOut = (times: number): Trial => ({
      scenario: { 'proof-file': undefined, 'missing-diff': 'ignore' },
      ownScript: { turns: [{ status: 'pending', reads: 3 }, { status: 'completed' }] },
      deps: (deps) => {
        let statuses = 0;
        return {
          ...deps,
          spawn: (request) => {
            if (request.args.includes('status')) statuses += 1;
            const out = request.args.includes('status') && statuses > 1 && statuses <= 1 + times;
            // The real CLI, without its login.
            return deps.spawn(
              out ? { ...request, env: { ...request.env, CODEX_HOME: '/nowhere' } } : request,
            );
          },
        };
      },
    });
    await using brief = await runTrial(signedOut(3));
    expect(brief.verdict.outcome).toBe('pass');
    expect(brief.calls.filter((call) => call === 'status credentials_rejected')).toHaveLength(3);
    await using lasting = await runTrial(signedOut(30));
    expect(lasting.verdict).toMatchObject({ outcome: 'config', reason: 'credentials_rejected' });
    expect(lasting.manifest.failure?.retry).toEqual({ tries: 4, stopped: 'attempts' });
  });
});
