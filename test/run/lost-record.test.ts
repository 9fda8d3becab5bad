/** A disk that fails in the middle of a run: what the service answered is not lost with the record, and nothing is green. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RunEvent } from '../../src/manifest/events.ts';
import { parseEvents } from '../../src/manifest/record.ts';
import { fold } from '../../src/manifest/reduce.ts';
import type { Deps } from '../../src/run/deps.ts';
import { HAS_CODEX, runTrial } from '../support/rehearsal.ts';

const LOG = 'cloud/commands.ndjson';
const ADDRESS = /https:\/\/chatgpt\.com\/codex\/tasks\/task_e_[0-9a-f]{32}/;

/** Nothing can be written where a folder stands, whoever writes. */
function obstruct(path: string): void {
  rmSync(path, { force: true });
  mkdirSync(path);
}

describe.skipIf(!HAS_CODEX)('a cloud task that was created and could not be recorded', () => {
  /** The events cannot be written from the moment the answer to the submit is known. */
  function losing() {
    let answer = '';
    let path = '';
    return {
      onEvent(event: RunEvent, folder: string): void {
        if (event.event !== 'call:ended' || event.payload.call !== 'submit') return;
        answer = event.payload.recognised?.split(' ').at(-1) ?? '';
        path = join(folder, 'events.jsonl');
        obstruct(path);
      },
      answered: () => answer,
      mend: () => rmSync(path, { recursive: true }),
    };
  }

  test('is named by what the run throws, which is not that the failure could not be recorded either', async () => {
    const disk = losing();
    const error: unknown = await runTrial({ onEvent: disk.onEvent }).catch((thrown: unknown) => thrown);
    expect(disk.answered()).toMatch(/^task_e_/);
    expect(error).toMatchObject({
      name: 'RunError',
      code: 'internal_error',
      message: expect.stringMatching(ADDRESS),
      guidance: expect.stringMatching(ADDRESS),
      cause: { code: 'EISDIR' },
    });
    expect(String(error)).toContain(disk.answered());
  });

  test('is named by the record, where that can be written again', async () => {
    const disk = losing();
    await using ran = await runTrial({
      onEvent: disk.onEvent,
      deps: (deps) => whenBackendCloses(deps, disk.mend),
    });
    expect(ran.verdict).toMatchObject({ outcome: 'fail', reason: 'internal_error' });
    expect(ran.manifest.failure).toMatchObject({
      code: 'internal_error',
      guidance: expect.stringContaining(`Do not run again before you have looked at https://chatgpt.com`),
    });
    expect(ran.manifest.failure?.guidance).toContain(disk.answered());
    expect(ran.result.guidance).toContain(disk.answered());
    // The events that were lost with the file are written once more, without a gap.
    const { events, torn } = parseEvents(ran.files().get('events.jsonl') ?? '');
    expect(torn).toBe(false);
    expect(fold(events)).toEqual(ran.manifest);
    expect(events.map(({ event }) => event).slice(5, 9)).toEqual([
      ...['cloud:submitting', 'call:started', 'call:ended', 'run:failed'],
    ]);
  });
});

test.skipIf(!HAS_CODEX)(
  'a run that cannot write its end names the task that its record cannot tell of',
  async () => {
    const ran = runTrial({
      onEvent: ({ event }, folder) => event === 'test:completed' && obstruct(join(folder, 'verdict.json')),
    });
    await expect(ran).rejects.toMatchObject({
      code: 'internal_error',
      message: expect.stringContaining('EISDIR'),
      guidance: expect.stringMatching(ADDRESS),
    });
  },
);

describe.skipIf(!HAS_CODEX)('a call whose line in the log could not be written', () => {
  test('gives its answer all the same: the task is watched to its end, and the run is no pass', async () => {
    await using ran = await runTrial({
      onEvent: ({ event }, folder) => {
        const log = join(folder, LOG);
        if (event === 'cloud:submitting') {
          rmSync(log);
          obstruct(log);
        }
        // Only the first line is lost; what is there of the log afterwards has no fault that a rule could find.
        if (event === 'cloud:submitted') rmSync(log, { recursive: true });
      },
    });
    const names = ran.events.map(({ event }) => event);
    expect(names.filter((name) => /^(cloud|diff):/.test(name))).toEqual([
      ...['cloud:submitting', 'cloud:submitted', 'cloud:polled', 'cloud:polled', 'cloud:polled'],
      ...['cloud:ended', 'diff:fetched'],
    ]);
    expect(ran.manifest.cloud_execution).toMatchObject({
      task_id: expect.stringMatching(/^task_e_/),
      status: 'ready',
      diff_status: 'available',
    });
    expect(ran.calls.map((call) => call.split(' ')[0])).toEqual([
      'list',
      'status',
      'status',
      'status',
      'diff',
    ]);
    expect(names).not.toContain('build:completed');
    expect(ran.verdict).toMatchObject({
      outcome: 'fail',
      reason: 'internal_error',
      policy: { verdict: 'block' },
    });
  });
});

/** The real backend; `then` is called once the build has ended, before the end of the run is recorded. */
function whenBackendCloses(deps: Deps, then: () => void): Deps {
  return {
    ...deps,
    openBackend: async (request, passEnv) => {
      const backend = await deps.openBackend(request, passEnv);
      const dispose = async () => {
        await backend[Symbol.asyncDispose]();
        then();
      };
      return { ...backend, [Symbol.asyncDispose]: dispose };
    },
  };
}
