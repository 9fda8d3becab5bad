/** A run in this process that is controlled at moments that no shell could hit. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeDeps, makeHost } from '../../src/deps.ts';
import { loadPolicy } from '../../src/gate/policy.ts';
import type { Context } from '../../src/inputs/context.ts';
import { parseInputs } from '../../src/inputs/inputs.ts';
import { systemClock, systemRandom } from '../../src/lib/clock.ts';
import { Redactor } from '../../src/lib/redact.ts';
import { eventsOf } from '../../src/manifest/events.ts';
import { parseEvents } from '../../src/manifest/record.ts';
import { openStore } from '../../src/manifest/store.ts';
import { admitted } from '../../src/run/admit.ts';
import { buildAnew } from '../../src/run/build.ts';
import { conduct, type Scene } from '../../src/run/conduct.ts';
import { requestControl } from '../../src/run/control.ts';
import { keepHistory } from '../../src/run/history.ts';
import { makePlan } from '../../src/run/prepare.ts';
import { resume } from '../../src/run/resume.ts';
import { CANARY } from '../support/rehearsal.ts';
import { temporaryFolder } from '../support/temporary.ts';

const CONTEXT: Context = {
  event: 'workflow_dispatch',
  repository: null,
  branch: { name: 'main' },
  headSha: null,
  fork: false,
  workflow: null,
};

type Moment = (scene: Scene, interrupt: AbortController) => Promise<void>;

/** A run of one stage that ends well; `after` happens between its build and its end, `before` ahead of both. */
async function runOf(after: Moment, before: Moment = async () => {}) {
  const place = await temporaryFolder();
  const pipeline = { id: 'checks', stages: [{ kind: 'command', id: 'one', command: 'true' }] };
  writeFileSync(join(place.path, 'codex.orchestrator.json'), JSON.stringify({ pipelines: [pipeline] }));
  const host = await makeHost({
    canary: CANARY,
    workingDirectory: place.path,
    scratch: join(place.path, 'x'),
  });
  const interrupt = new AbortController();
  const surface = {
    mask: () => {},
    onOpen: () => {},
    onEvent: () => {},
    onOutput: () => {},
    signal: interrupt.signal,
  };
  const deps = makeDeps(host, surface);
  const request = { inputs: parseInputs({ pipeline: 'checks' }), context: CONTEXT };
  const redactor = new Redactor();
  const planned = await makePlan(request, deps);
  const { clock } = deps;
  const store = await openStore({
    ...{ workingDirectory: host.workingDirectory, taskId: 'checks', runId: 'r1', clock, redactor },
    onEvent: () => {},
  });
  const policy = await loadPolicy(join(CANARY, 'policy.yml'));
  const history = keepHistory({ ...host, clock, random: deps.random });
  const run = { request, deps, store, redactor, planned, policy, startedMs: clock.now(), roles: {}, history };
  const result = await conduct(run, async (scene) => {
    await before(scene, interrupt);
    const { admission, credential } = await admitted(scene);
    if (admission.action !== 'run') throw new Error('The run may not start');
    const built = await buildAnew(scene, { evidence: admission.backend, credential });
    await after(scene, interrupt);
    return built;
  });
  const signal = new AbortController().signal;
  const resumeRun = () => resume({ ...request, folder: store.folder }, { ...deps, signal });
  return { ...place, result, store, resume: resumeRun };
}

const ask = ({ store, deps }: Scene, action: 'cancel' | 'pause') =>
  requestControl(
    store.folder,
    { action },
    { clock: systemClock, random: systemRandom, machine: deps.host.machine },
  );

describe.skipIf(process.platform === 'win32')('fault 14: a run in which everything ended well', () => {
  test('is a pass', async () => {
    await using run = await runOf(async () => {});
    expect(run.result.verdict).toMatchObject({ outcome: 'pass' });
  });

  test('and that was told in this moment that it is cancelled is no pass, and cannot be made one', async () => {
    await using run = await runOf(async (scene) => {
      expect(await ask(scene, 'cancel')).toMatchObject({ answer: 'done' });
    });
    expect(run.result.verdict).toMatchObject({ outcome: 'cancelled', policy: { verdict: 'block' } });
    await expect(run.resume()).rejects.toMatchObject({
      code: 'input_invalid',
      message: 'Nothing is left to do of the run r1',
    });
  });

  test('and that is paused in this moment is a pass all the same', async () => {
    await using run = await runOf(async (scene) => {
      expect(await ask(scene, 'pause')).toMatchObject({ answer: 'done' });
    });
    expect(run.result.verdict).toMatchObject({ outcome: 'pass' });
    expect(run.result.manifest.status_detail).toBeNull();
  });
});

describe.skipIf(process.platform === 'win32')('a run that is paused', () => {
  test('starts nothing, and what has no signal of its own only once it is to end', async () => {
    await using run = await runOf(async (scene, interrupt) => {
      await ask(scene, 'pause');
      const { folder: cwd } = scene.store;
      const args = ['-c', 'echo > started; exit 3'];
      const started = scene.deps.spawn({ file: '/bin/sh', args, cwd, env: {}, timeoutMs: 60_000 });
      await systemClock.sleep(200);
      expect(readdirSync(cwd)).not.toContain('started');
      interrupt.abort();
      expect(await started).toMatchObject({ exitCode: 3 });
    });
    expect(run.result.verdict).toMatchObject({ outcome: 'pass' });
  });
});

test.skipIf(process.platform === 'win32')(
  'a run is opened by one of many that resume it in the same moment',
  async () => {
    await using run = await runOf(
      async () => {},
      async (_, interrupt) => interrupt.abort(),
    );
    expect(run.result.verdict).toMatchObject({ outcome: 'cancelled' });
    const ends = await Promise.allSettled(Array.from({ length: 5 }, () => run.resume()));
    const passed = ends.filter((end) => end.status === 'fulfilled');
    expect(passed).toMatchObject([{ value: { verdict: { outcome: 'pass' } } }]);
    const { events } = parseEvents(readFileSync(join(run.store.folder, 'events.jsonl'), 'utf8'));
    expect(eventsOf(events, 'run:reopened')).toHaveLength(1);
    expect(eventsOf(events, 'stage:started')).toHaveLength(1);
  },
);
