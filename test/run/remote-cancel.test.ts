/** What becomes of the cloud task of a run that is cancelled, by what the Codex CLI can do. */
import { describe, expect, test } from 'vitest';
import { eventsOf } from '../../src/manifest/events.ts';
import { type StandIn, standIn } from '../support/cli-stand-in.ts';
import { standInRun } from '../support/stand-in-run.ts';

/** A run that is cancelled at its third look at the task. */
async function cancelledRun(service: StandIn) {
  const interrupt = new AbortController();
  let looks = 0;
  const impatient: StandIn = {
    ...service,
    spawn: (real) => async (request) => {
      looks += request.args[1] === 'status' ? 1 : 0;
      if (looks === 3) interrupt.abort();
      return service.spawn(real)(request);
    },
  };
  const trial = standInRun(impatient, { signal: interrupt.signal });
  const result = await trial.start();
  if (result === null) throw new Error('The run did not come to an end');
  const calls = eventsOf(trial.events(), 'call:ended').map(({ payload }) => payload);
  return { result, calls: calls.filter(({ call }) => call === 'cancel').map(({ recognised }) => recognised) };
}

describe('the cloud task of a cancelled run', () => {
  test('goes on where the CLI has no such command, and the record says so', async () => {
    const service = standIn({ turns: [{ status: 'pending' }] });
    const { result, calls } = await cancelledRun(service);
    expect(result.verdict).toMatchObject({ outcome: 'cancelled', reason: 'cancelled' });
    expect(calls).toEqual(['no_cancel']);
    expect(result.manifest.failure?.guidance).toContain('the remote task continues');
    expect(result.manifest.cloud_execution).toMatchObject({ task_id: service.tasks()[0], status: 'queued' });
    expect(service.cancelled()).toEqual([]);
  });

  test('is cancelled the day that the CLI lists the command', async () => {
    const service = standIn({ turns: [{ status: 'pending' }] }, { cancels: true });
    const { result, calls } = await cancelledRun(service);
    expect(calls).toEqual(['cancel_offered', 'cancel_asked']);
    expect(service.cancelled()).toEqual(service.tasks());
    expect(result.manifest.failure?.guidance).toContain('the remote task was asked to end');
    expect(result.verdict).toMatchObject({ outcome: 'cancelled', reason: 'cancelled' });
  });

  test('is told to have been asked to end, where no answer came in time', async () => {
    const service = standIn({ turns: [{ status: 'pending' }] }, { cancels: true });
    const silent: StandIn = {
      ...service,
      spawn: (real) => async (request) => {
        const result = await service.spawn(real)(request);
        return request.args[1] === 'cancel' ? { ...result, ended: 'timed_out', exitCode: null } : result;
      },
    };
    const { result } = await cancelledRun(silent);
    expect(service.cancelled()).toEqual(service.tasks());
    const { guidance } = result.manifest.failure ?? {};
    expect(guidance).toContain('the remote task was asked to end, and no answer came');
    expect(guidance).not.toContain('the remote task continues');
  });
});
