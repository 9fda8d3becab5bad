/**
 * The re-run of a job whose first attempt left a cloud task at work: with `resume: auto` it goes on with that task, by
 * the artifact of the attempt before, and asks for no second one. Every row, and what costs most, is played by LONG=1
 * alone.
 */
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LONG, sampled } from '../support/long.ts';
import { type ResultsService, startResultsService } from '../support/results-service.ts';
import { createRunner } from '../support/runner.ts';
import { type Service, startService } from '../support/service.ts';

let results: ResultsService;
beforeAll(async () => {
  results = await startResultsService();
  await using service = await serviceOf({});
  await attempt(1, service, {});
  await results[Symbol.asyncDispose]();
});
beforeEach(async () => {
  results = await startResultsService();
});
afterEach(() => results[Symbol.asyncDispose]());

const DIFF = { path: 'codex-canary.txt', content: '{{nonce}}\n{{commit}}\n' };

const newRunner = (number: number) =>
  createRunner({
    eventName: 'workflow_dispatch',
    event: {},
    repository: 'octo/widgets',
    ref: 'refs/heads/main',
    results,
    environment: { GITHUB_RUN_ATTEMPT: String(number) },
  });

/** A service whose tasks work on the commit that every machine of the job checks out. */
async function serviceOf(script: object): Promise<Service> {
  await using runner = newRunner(1);
  return startService({ title: 'x', commit: runner.commit, diff: DIFF, ...script });
}

type Given = Readonly<Record<string, string>>;

/** Where a step is ended from outside, and how. */
interface Cut {
  readonly until: () => Promise<void>;
  readonly by?: NodeJS.Signals;
}

/** One attempt of the job, on a machine of its own. */
async function attempt(number: number, service: Service, inputs: Given, cut?: Cut) {
  await using runner = newRunner(number);
  return await stepOn(runner, { number, service, inputs, ...(cut ? { cut } : {}) });
}

interface Step {
  readonly number: number;
  readonly service: Service;
  readonly inputs: Given;
  readonly cut?: Cut;
}

async function stepOn(runner: ReturnType<typeof newRunner>, { number, service, inputs, cut }: Step) {
  const step = runner.step({
    with: { scenario: 'diff', ...service.inputs, ...inputs },
    env: { GITHUB_RUN_ATTEMPT: String(number) },
  });
  const main = step.start('main');
  if (cut !== undefined) {
    await cut.until();
    main.kill(cut.by ?? 'SIGINT');
  }
  const ended = await main.ended;
  await step.run('post');
  expect(runner.survivors()).toEqual([]);
  return ended;
}

const polls = (service: Service) =>
  service.emulator.requests.filter(({ path }) => /\/tasks\/task_e_/.test(path));

/** Resolves once a task is polled from now on. */
const watched = (service: Service) => {
  const before = polls(service).length;
  return () => expect.poll(() => polls(service).length).toBeGreaterThan(before);
};

/** So seldom that the task is not ready before the cut. */
const LATE = { 'poll-interval-seconds': '30' };

describe('a re-run with resume: auto', () => {
  test.each(sampled(['SIGKILL', 'SIGINT'] as const, 1))(
    'asks for no second task where the first attempt was ended by %s while it asked',
    async (by) => {
      await using service = await serviceOf({
        create: { fault: 'hang', 'task-made': true, times: 1 },
        turns: [{ status: 'completed' }],
      });
      const asked = () => expect.poll(() => service.submits()).toBe(1);
      const first = await attempt(1, service, {}, { until: asked, by });
      expect(first.outputs['run-outcome'] ?? '').not.toBe('pass');
      const second = await attempt(2, service, { resume: 'auto' });
      expect(second.annotations.map(({ message }) => message).join('\n')).toContain('Goes on with the run');
      expect(second.outputs).toMatchObject({ 'run-outcome': 'pass' });
      expect(service.submits()).toBe(1);
    },
  );

  test.runIf(LONG)(
    'goes on with the record that is still there, where the machine keeps its workspace',
    async () => {
      await using runner = newRunner(1);
      await using service = await serviceOf({
        turns: [{ status: 'pending', reads: 4 }, { status: 'completed' }],
      });
      const cut = { until: watched(service) };
      const first = await stepOn(runner, { number: 1, service, inputs: LATE, cut });
      const second = await stepOn(runner, { number: 2, service, inputs: { resume: 'auto' } });
      expect(second.outputs).toMatchObject({ 'run-outcome': 'pass', 'run-id': first.outputs['run-id'] });
      expect(service.submits()).toBe(1);
    },
  );

  test.runIf(LONG)('gives each of two steps of the job its own run', async () => {
    await using service = await serviceOf({
      turns: [{ status: 'pending', reads: 4 }, { status: 'completed' }],
    });
    const runs: unknown[][] = [];
    for (const number of [1, 2]) {
      await using runner = newRunner(number);
      const ids: unknown[] = [];
      for (const task of ['one', 'two']) {
        const cut = { until: watched(service) };
        const again = { task, resume: 'auto' };
        const ended = await stepOn(
          runner,
          number === 1
            ? { number, service, inputs: { ...LATE, ...again }, cut }
            : { number, service, inputs: again },
        );
        ids.push(ended.outputs['run-id']);
        expect(ended.outputs['manifest-path']).toContain(`/.runs/${task}/`);
      }
      runs.push(ids);
    }
    expect(runs[1]).toEqual(runs[0]);
    expect(service.submits()).toBe(2);
  });

  test('goes on with the task of the attempt before, and pays for no other', async () => {
    await using service = await serviceOf({
      turns: [{ status: 'pending', reads: 2 }, { status: 'completed' }],
    });
    const first = await attempt(1, service, LATE, { until: watched(service) });
    expect(first.outputs).toMatchObject({ 'run-outcome': 'cancelled' });
    expect(service.submits()).toBe(1);

    const second = await attempt(2, service, { resume: 'auto' });
    expect(second.annotations.map(({ message }) => message).join('\n')).toContain('Goes on with the run');
    expect(second.outputs).toMatchObject({
      'run-outcome': 'pass',
      'run-id': first.outputs['run-id'],
      'cloud-task-id': first.outputs['cloud-task-id'],
    });
    expect(service.submits()).toBe(1);

    // What has passed is nothing to go on with.
    const anew = await attempt(3, service, { resume: 'auto' });
    expect(anew.outputs['run-id']).not.toBe(first.outputs['run-id']);
    expect(anew.annotations.map(({ message }) => message).join('\n')).toContain('came to pass: a new one');
    expect(service.submits()).toBe(2);
  });

  test('asks for nothing while nobody can tell what the attempt before has left', async () => {
    await using service = await serviceOf({
      turns: [{ status: 'pending', reads: 3 }, { status: 'completed' }],
    });
    await attempt(1, service, { 'poll-interval-seconds': '2' }, { until: watched(service) });
    results.fail('ListArtifacts', 403);
    const blind = await attempt(2, service, { resume: 'auto' });
    expect([blind.exitCode, blind.outputs.reason, service.submits()]).toEqual([1, 'launch_in_doubt', 1]);
    expect(blind.annotations.map(({ message }) => message).join('\n')).toContain('set resume: never');
    // That attempt has left nothing; what the one before it left is still there.
    results.fail('ListArtifacts', undefined);
    const third = await attempt(3, service, { resume: 'auto', 'poll-interval-seconds': '1' });
    expect([third.outputs['run-outcome'], service.submits()]).toEqual(['pass', 1]);
  });

  test('of which nothing is there begins anew, and says so', async () => {
    await using service = await serviceOf({ turns: [{ status: 'completed' }] });
    const step = await attempt(2, service, { resume: 'auto' });
    expect(step.outputs).toMatchObject({ 'run-outcome': 'pass' });
    expect(step.annotations.map(({ message }) => message).join('\n')).toContain('nothing is gone on with');
    expect(service.submits()).toBe(1);
  });
});
