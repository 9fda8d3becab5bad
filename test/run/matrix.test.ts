/**
 * Several cloud tasks in one process, each a run of its own, with a stand-in of the Codex CLI: how they are told apart, what
 * they share, which waits for which, and what they come to together.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluateSaved, reasonOfSaved } from '../../src/assert/replay.ts';
import { systemClock, systemRandom } from '../../src/lib/clock.ts';
import { machineName } from '../../src/lib/process.ts';
import { eventsOf, type RunEvent } from '../../src/manifest/events.ts';
import { loadRecord } from '../../src/manifest/record.ts';
import { joinedDecision, joinedJson, joinedText, speakerOf } from '../../src/publish/matrix.ts';
import { requestControl } from '../../src/run/control.ts';
import { standIn } from '../support/cli-stand-in.ts';
import { standInRun } from '../support/stand-in-run.ts';
import { temporaryFolder } from '../support/temporary.ts';

const DIFF = { path: 'codex-canary.txt', content: '{{nonce}}\n{{commit}}\n' };
const ENDING = { turns: [{ status: 'pending', reads: 4 }, { status: 'completed' }], diff: DIFF };
const FAILING = [{ status: 'failed' }];

interface Tried {
  readonly scenario: object;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly pipelines?: object;
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: RunEvent) => void;
}

/** A place where all that the scenario asks for is run, in quick looks of real time. */
function trialOf(service: ReturnType<typeof standIn>, { inputs, ...more }: Tried) {
  return standInRun(service, {
    ...more,
    inputs: { 'poll-interval-seconds': '0.2', ...inputs },
    clock: systemClock,
  });
}

/** What everything came to. */
async function ranAll(script: object, tried: Tried) {
  const service = standIn(script);
  const trial = trialOf(service, tried);
  const joined = await trial.startAll();
  if (joined === null) throw new Error('nobody ended its life');
  const outcomes = joined.results.map(({ manifest, verdict }) => [manifest.task_id, verdict.outcome]);
  return { service, trial, joined, outcomes };
}

/** Whoever asks something of a run, from this machine. */
const HERE = { clock: systemClock, random: systemRandom, machine: machineName() };

/**
 * A service whose Codex CLI is found once there is a file, by a child that is there until then. The run of the branch
 * `first`, and all others, come so far as to look for it when they are let.
 */
function slowlyFound(service: ReturnType<typeof standIn>, file: string) {
  const [first, others] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let times = 0;
  const line = `until [ -e '${file}' ]; do sleep 0.02; done; echo codex-cli 0.169.0`;
  const found: typeof service = {
    ...service,
    spawn: (real) => async (request) => {
      const { args } = request;
      if (args.includes('ls-remote'))
        await (args.some((arg) => arg.endsWith('/first')) ? first : others).promise;
      if (args[0] !== '--version') return service.spawn(real)(request);
      times += 1;
      return real({ ...request, file: '/bin/sh', args: ['-c', line] });
    },
  };
  return { service: found, times: () => times, letFirst: first.resolve, letOthers: others.resolve };
}

const namesOf = (count: number) => Array.from({ length: count }, (_, nth) => ({ id: `t${nth + 1}` }));

test('a try that others have outvoted is red in no junit.xml, and one that is not, is', async () => {
  const junits = async (minimum: number) => {
    const { joined } = await ranAll(
      { ...ENDING, 'later-turns': [FAILING, ENDING.turns] },
      { scenario: { repeat: { n: 3, 'minimum-pass': minimum } } },
    );
    const failed = joined.results.find(({ verdict }) => verdict.outcome === 'fail');
    const text = readFileSync(join(failed?.folder ?? '', 'junit.xml'), 'utf8');
    return [joinedDecision(joined).outcome, /failures="(\d+)"/.exec(text)?.[1] === '0', text];
  };
  expect(await junits(2)).toEqual(['pass', true, expect.stringContaining('enough other tries passed')]);
  expect(await junits(3)).toEqual(['fail', false, expect.stringContaining('<failure message="fail')]);
});

describe('a list of tasks', () => {
  test('gives each a run, a record and a proof of its own, and looks at them together', async () => {
    const { service, trial, joined, outcomes } = await ranAll(
      { ...ENDING, turns: [{ status: 'pending', reads: 9 }, { status: 'completed' }] },
      { scenario: { tasks: namesOf(8) } },
    );
    expect(outcomes).toEqual(namesOf(8).map(({ id }) => [`trial-${id}`, 'pass']));
    expect(service.posts()).toBe(8);
    const ids = joined.results.map(({ manifest }) => manifest.cloud_execution?.task_id);
    expect(new Set(ids)).toEqual(new Set(service.tasks()));
    const nonces = joined.results.map(({ manifest }) => manifest.nonce);
    expect(new Set(nonces).size).toBe(8);

    const polls = [];
    const calls = [];
    for (const folder of trial.records().values()) {
      const record = await loadRecord(folder);
      // As good as the record of a run by itself, also offline.
      expect(reasonOfSaved(record, evaluateSaved(record))).toBeNull();
      polls.push(...eventsOf(record.allEvents, 'cloud:polled'));
      calls.push(...eventsOf(record.allEvents, 'call:ended').map(({ payload }) => payload.call));
      expect(record.manifest.cloud_execution?.poll_count).toBe(
        eventsOf(record.allEvents, 'cloud:polled').length,
      );
      // Whatever the list said before: what ended it was read of this task alone.
      expect(eventsOf(record.allEvents, 'cloud:polled').at(-1)?.payload).toEqual({
        status: 'ready',
        word: 'READY',
      });
    }
    const listed = polls.filter(({ payload }) => payload.via === 'list').length;
    expect(listed).toBeGreaterThan(polls.length / 2);
    expect(calls.filter((call) => call === 'status').length).toBe(polls.length - listed);
    // The looks that were shared: far fewer than the words that they gave.
    expect(calls.filter((call) => call === 'list').length - 8).toBeLessThan(listed / 2);
  });

  test('may say in each what is sent, and where', async () => {
    const { outcomes, joined } = await ranAll(ENDING, {
      scenario: {
        prompt: undefined,
        tasks: [
          { id: 'one', prompt: 'First {{nonce}}' },
          { id: 'two', prompt: 'Second {{nonce}}', 'cloud-attempts': 2 },
        ],
        matrix: { branch: ['main', 'release/1.0'] },
      },
    });
    expect(outcomes.map(([task]) => task)).toEqual([
      ...['trial-one-main', 'trial-one-release-1.0', 'trial-two-main', 'trial-two-release-1.0'],
    ]);
    expect(
      joined.results.map(({ manifest: { branch, cloud_execution: cloud } }) => [branch, cloud?.attempts]),
    ).toEqual([
      ...[
        ['main', 1],
        ['release/1.0', 1],
      ],
      ...[
        ['main', 2],
        ['release/1.0', 2],
      ],
    ]);
  });

  test('has no more of them under way than it says', async () => {
    const { trial, outcomes } = await ranAll(ENDING, { scenario: { tasks: namesOf(5), concurrency: 2 } });
    expect(outcomes.every(([, outcome]) => outcome === 'pass')).toBe(true);
    const spans = [...trial.records().values()].map((folder) => {
      const events = trial.events(folder);
      return [events[0]?.timestamp ?? '', events.at(-1)?.timestamp ?? ''] as const;
    });
    for (const [begun] of spans)
      expect(spans.filter(([from, to]) => from <= begun && begun < to).length).toBeLessThanOrEqual(2);
  });

  test('comes to what the gravest comes to, and tells of all', async () => {
    const { joined, outcomes } = await ranAll(
      { ...ENDING, 'later-turns': [FAILING, ENDING.turns] },
      { scenario: { tasks: namesOf(3), concurrency: 1 } },
    );
    expect(outcomes).toEqual([
      ['trial-t1', 'pass'],
      ['trial-t2', 'fail'],
      ['trial-t3', 'pass'],
    ]);
    expect(speakerOf(joined).manifest.task_id).toBe('trial-t2');
    const text = joinedText(joined);
    expect(text).toContain('2 of 3 runs passed; what stands above is trial-t2');
    expect(text).toMatch(/trial-t2 +fail +task_error/);
    expect(joinedJson(joined)).toMatchObject({
      outcome: 'fail',
      runs: [{ outcome: 'pass' }, { outcome: 'fail' }, { outcome: 'pass' }],
    });
  });

  test('records where the list and the task say two things, and believes the task', async () => {
    const turns = [{ status: 'pending', reads: 16 }, { status: 'completed' }];
    const service = standIn({ ...ENDING, turns });
    // In the list all have ended from the first: who looks when, and with whom, is up to the machine.
    const ahead: typeof service = {
      ...service,
      spawn: (real) => async (request) => {
        const result = await service.spawn(real)(request);
        if (request.args[1] !== 'list') return result;
        return { ...result, stdout: result.stdout.replaceAll('"pending"', '"ready"') };
      },
    };
    const trial = trialOf(ahead, { scenario: { tasks: namesOf(4) } });
    const joined = await trial.startAll();
    expect(joined?.results.map(({ verdict }) => verdict.outcome)).toEqual(Array(4).fill('pass'));
    const polls = [...trial.records().values()].flatMap((folder) =>
      eventsOf(trial.events(folder), 'cloud:polled'),
    );
    expect(polls.filter(({ payload }) => payload.listed === 'READY')).not.toEqual([]);
    for (const { payload } of polls.filter((poll) => poll.payload.listed !== undefined))
      expect(payload).toEqual({ status: 'queued', word: 'PENDING', listed: 'READY' });
  });

  test('is cancelled as one, and what was not begun sends nothing', async () => {
    const service = standIn({ ...ENDING, turns: [{ status: 'pending' }] });
    const controller = new AbortController();
    const trial = trialOf(service, {
      scenario: { tasks: namesOf(4), concurrency: 2 },
      signal: controller.signal,
    });
    const running = trial.startAll();
    const polled = () =>
      [...trial.records().values()].filter(
        (folder) => eventsOf(trial.events(folder), 'cloud:polled').length > 0,
      );
    await expect.poll(() => polled().length).toBe(2);
    controller.abort();
    const joined = await running;
    expect(joined?.results.map(({ verdict }) => verdict.outcome)).toEqual(['cancelled', 'cancelled']);
    expect(joined?.unbegun).toEqual([
      { task: 'trial-t3', why: 'all were cancelled', cancelled: true },
      { task: 'trial-t4', why: 'all were cancelled', cancelled: true },
    ]);
    expect(service.posts()).toBe(2);
  });

  test('is no pass where it is cancelled while the first is being judged', async () => {
    const controller = new AbortController();
    const trial = trialOf(standIn(ENDING), {
      scenario: { tasks: namesOf(3), concurrency: 1 },
      signal: controller.signal,
      onEvent: ({ event }) => {
        if (event === 'build:completed') controller.abort();
      },
    });
    const joined = await trial.startAll();
    expect(joined?.unbegun).toHaveLength(2);
    expect(joined && joinedDecision(joined)).toMatchObject({ outcome: 'cancelled', verdict: 'block' });
  });

  test('leaves runs that are gone on with one by one, each with its own prompt', async () => {
    const service = standIn({
      ...ENDING,
      turns: [{ status: 'pending', reads: 40 }, { status: 'completed' }],
    });
    const scenario = { tasks: [{ id: 'one' }, { id: 'two', prompt: 'Another {{nonce}}' }] };
    const controller = new AbortController();
    const trial = trialOf(service, { scenario, signal: controller.signal });
    const running = trial.startAll();
    await expect.poll(() => service.posts()).toBe(2);
    controller.abort();
    await running;
    for (const [task, folder] of trial.records()) {
      const result = await trial.resume({}, folder);
      expect([task, result?.verdict.outcome]).toEqual([task, 'pass']);
    }
    expect(service.posts()).toBe(2);
  });

  test('has none that goes on with the task of another', async () => {
    const service = standIn({
      ...{ turns: [{ status: 'completed' }], diff: 'none' },
      create: { fault: 'reset', 'task-made': true, after: 1, times: 1 },
    });
    const trial = trialOf(service, {
      scenario: { tasks: namesOf(2), concurrency: 1, 'proof-file': undefined, 'missing-diff': 'ignore' },
      inputs: { 'retry-attempts': '1' },
    });
    const joined = await trial.startAll();
    expect(joined?.results.map(({ verdict }) => verdict.reason)).toEqual([null, 'launch_in_doubt']);
    expect(joined && speakerOf(joined).manifest.task_id).toBe('trial-t2');
    const [first, second] = ['trial-t1', 'trial-t2'].map((task) => trial.records().get(task) ?? '');
    const theirs = eventsOf(trial.events(first), 'cloud:submitted')[0]?.payload.task_id ?? '';
    await expect(trial.resume({ 'cloud-task-id': theirs }, second)).rejects.toThrow(/is that of the run/);
    const ours = service.tasks().find((id) => id !== theirs) ?? '';
    expect((await trial.resume({ 'cloud-task-id': ours }, second))?.verdict.outcome).toBe('pass');
  });

  test('has none that takes the answered task of another for a candidate, though its record was lost', async () => {
    const service = standIn({
      ...{ turns: [{ status: 'completed' }], diff: 'none', 'other-tasks': 0 },
      create: { fault: 'reset', 'task-made': true, after: 1, times: 1 },
    });
    // Both have looked what there is before either asks; the second one asks once the answer of the first is lost.
    const both = Promise.withResolvers<void>();
    const lost = Promise.withResolvers<void>();
    let asking = 0;
    const held: typeof service = {
      ...service,
      spawn: (real) => async (request) => {
        if (request.args[1] === 'exec') {
          asking += 1;
          if (asking === 2) both.resolve();
          await (request.input?.includes('First') ? both : lost).promise;
        }
        return service.spawn(real)(request);
      },
    };
    const trial = standInRun(held, {
      scenario: {
        ...{ 'proof-file': undefined, 'missing-diff': 'ignore' },
        tasks: [
          { id: 'one', prompt: 'First' },
          { id: 'two', prompt: 'Second' },
        ],
      },
      inputs: { 'poll-interval-seconds': '0.2', 'retry-attempts': '1' },
      clock: systemClock,
      onEvent: ({ event, payload }) => {
        if (event !== 'call:ended' || !('call' in payload) || payload.call !== 'submit') return;
        if (service.posts() > 1) return;
        const path = join(trial.records().get('trial-one') ?? '', 'events.jsonl');
        rmSync(path);
        mkdirSync(path);
        lost.resolve();
      },
    });
    await trial.startAll().catch(() => {});
    const events = trial.events(trial.records().get('trial-two') ?? '');
    expect(eventsOf(events, 'cloud:submitting')[0]?.payload.known_tasks).toEqual([]);
    const [doubt] = eventsOf(events, 'cloud:in_doubt');
    const [, ours] = service.tasks();
    expect(doubt?.payload.candidates.map(({ task_id }) => task_id)).toEqual([ours]);
  });

  test('rides out a list that fails, for a while or for good', async () => {
    for (const times of [1, undefined])
      for (const fault of [
        { http: { status: 503, body: 'down' } },
        { http: { status: 403, body: 'no' } },
        'malformed',
      ]) {
        const { outcomes } = await ranAll(
          { ...ENDING, faults: { list: { fault, after: 3, ...(times ? { times } : {}) } } },
          { scenario: { tasks: namesOf(3) } },
        );
        expect([fault, outcomes.map(([, outcome]) => outcome)]).toEqual([fault, ['pass', 'pass', 'pass']]);
      }
  });

  test.each(['cancel', 'pause'] as const)(
    'looks for the Codex CLI once, and a %s of the one that looks is its own',
    async (action) => {
      await using folder = await temporaryFolder();
      const service = standIn(ENDING);
      const looking = slowlyFound(service, join(folder.path, 'found'));
      const tasks = [{ id: 'first', branch: 'first' }, { id: 'second' }, { id: 'third' }];
      const trial = trialOf(looking.service, { scenario: { branch: 'main', tasks } });
      const running = trial.startAll();
      const eventsOfTask = (task: string) => trial.events(trial.records().get(task));
      const has = (task: string, name: RunEvent['event']) =>
        expect.poll(() => eventsOfTask(task).some(({ event }) => event === name)).toBe(true);
      await has('trial-first', 'run:started');
      const order = (asked: 'cancel' | 'pause' | 'resume') =>
        requestControl(trial.records().get('trial-first') ?? '', { action: asked, stage: undefined }, HERE);
      if (action === 'pause') expect(await order('pause')).toMatchObject({ answer: 'done' });
      looking.letFirst();
      await has('trial-first', 'target:resolved');
      if (action === 'cancel') {
        await expect.poll(looking.times).toBe(1);
        looking.letOthers();
        await has('trial-third', 'target:resolved');
        expect(await order('cancel')).toMatchObject({ answer: 'done' });
        // It does not wait until the CLI is found.
        await has('trial-first', 'run:completed');
      } else looking.letOthers();
      writeFileSync(join(folder.path, 'found'), '');
      for (const task of ['trial-second', 'trial-third']) await has(task, 'run:completed');
      expect(service.posts()).toBe(2);
      if (action === 'pause') await order('resume');
      const joined = await running;
      const [first, ...others] = joined?.results.map(({ verdict }) => verdict.outcome) ?? [];
      expect([first, others]).toEqual([action === 'cancel' ? 'cancelled' : 'pass', ['pass', 'pass']]);
      expect(looking.times()).toBe(1);
    },
  );

  test('of very many ends at once where all are cancelled: each record is closed, and nothing more is sent', async () => {
    const service = standIn({ ...ENDING, turns: [{ status: 'pending' }] });
    const controller = new AbortController();
    const trial = trialOf(service, {
      scenario: { tasks: namesOf(120) },
      inputs: { 'poll-interval-seconds': '60' },
      signal: controller.signal,
    });
    const running = trial.startAll();
    await expect.poll(() => service.posts()).toBeGreaterThan(20);
    controller.abort();
    const sent = service.posts();
    const began = systemClock.now();
    const joined = await running;
    // Less than one gap between two looks, on a machine that other tests are busy with.
    expect(systemClock.now() - began).toBeLessThan(59_000);
    // Four ask at once, and what is being asked for is not taken back.
    expect(service.posts() - sent).toBeLessThanOrEqual(4);
    // Fifty are under way at once.
    expect(joined?.unbegun.length).toBeGreaterThanOrEqual(70);
    expect((joined?.results.length ?? 0) + (joined?.unbegun.length ?? 0)).toBe(120);
    expect(joined?.broken).toEqual([]);
    const folders = [...trial.records().values()];
    expect(folders.length).toBe(joined?.results.length);
    for (const folder of folders) {
      const record = await loadRecord(folder);
      expect(record.allEvents.at(-1)).toMatchObject({
        event: 'run:completed',
        payload: { outcome: 'cancelled' },
      });
      // As good as any record, also offline.
      expect(reasonOfSaved(record, evaluateSaved(record))).toBe('cancelled');
    }
    const known = folders.flatMap((folder) => eventsOf(trial.events(folder), 'cloud:submitted'));
    expect(new Set(known.map(({ payload }) => payload.task_id))).toEqual(new Set(service.tasks()));
  });

  test('is no longer begun once somebody has cancelled one', async () => {
    const service = standIn({ ...ENDING, turns: [{ status: 'pending' }] });
    const trial = trialOf(service, { scenario: { tasks: namesOf(3), concurrency: 1 } });
    const running = trial.startAll();
    const first = () => trial.records().get('trial-t1') ?? '';
    await expect.poll(() => service.posts()).toBe(1);
    await requestControl(first(), { action: 'cancel', stage: undefined }, HERE);
    const joined = await running;
    expect(joined?.results.map(({ verdict }) => verdict.outcome)).toEqual(['cancelled']);
    expect(joined?.unbegun.map(({ why }) => why)).toEqual([
      'trial-t1 was cancelled',
      'trial-t1 was cancelled',
    ]);
    expect(service.posts()).toBe(1);
  });

  test('tells of the others where one leaves no record', async () => {
    const service = standIn(ENDING);
    const trial = trialOf(service, { scenario: { tasks: namesOf(3) } });
    trial.put('.runs/trial-t2', 'somebody else');
    const joined = await trial.startAll();
    expect(joined?.results.map(({ verdict }) => verdict.outcome)).toEqual(['pass', 'pass']);
    expect(joined?.broken).toMatchObject([{ task: 'trial-t2', error: { code: 'input_invalid' } }]);
    expect(joined && joinedDecision(joined)).toMatchObject({ outcome: 'config', verdict: 'block' });
    expect(joined && joinedText(joined)).toMatch(/trial-t2 +config +input_invalid: /);
  });
});

describe('a pipeline with several stages that require the cloud', () => {
  const stage = (id: string, more: object = {}) => ({
    ...{ kind: 'command', id, title: id, command: `make ${id}`, requires_cloud: true },
    ...more,
  });
  const pipelines = (stages: readonly object[], concurrency = 1) => ({
    pipelines: [{ id: 'build', title: 'Build', concurrency, stages }],
  });
  const scenario = {
    prompt: undefined,
    'proof-file': undefined,
    'missing-diff': 'ignore',
    pipeline: 'build',
  };
  const ENDS = { ...ENDING, diff: 'none' };

  test('makes a cloud task of each, in the order of their needs, and leaves out the others', async () => {
    const { outcomes, trial, service } = await ranAll(ENDS, {
      scenario,
      pipelines: pipelines(
        [
          stage('last', { needs: ['local'] }),
          stage('local', { requires_cloud: false, needs: ['first'] }),
          stage('first', { needs: [] }),
        ],
        5,
      ),
    });
    expect(outcomes).toEqual([
      ['trial-last', 'pass'],
      ['trial-first', 'pass'],
    ]);
    expect(service.posts()).toBe(2);
    const [last, first] = ['trial-last', 'trial-first'].map((task) =>
      trial.events(trial.records().get(task)),
    );
    expect((last?.[0]?.timestamp ?? '') >= (first?.at(-1)?.timestamp ?? '~')).toBe(true);
  });

  test('begins none that needs one which did not pass, and says so', async () => {
    const { outcomes, joined, service } = await ranAll(
      { ...ENDS, turns: FAILING },
      {
        scenario,
        pipelines: pipelines([stage('a'), stage('b', { needs: ['a'] }), stage('c', { needs: ['b'] })], 3),
      },
    );
    expect(outcomes).toEqual([['trial-a', 'fail']]);
    expect(joined.unbegun).toEqual([
      { task: 'trial-b', why: 'trial-a did not pass', cancelled: false },
      { task: 'trial-c', why: 'trial-a did not pass', cancelled: false },
    ]);
    expect(service.posts()).toBe(1);
    expect(joinedText(joined)).toContain('0 of 3 runs passed');
    expect(joinedText(joined)).toMatch(/trial-b +not begun +trial-a did not pass/);
  });

  const OFF = { scenario, inputs: { 'cloud-dispatch': 'off' } };

  test('runs each that has a command here while cloud-dispatch is off, in the order of their needs, and passes none', async () => {
    const { outcomes, joined, trial, service } = await ranAll(ENDS, {
      ...OFF,
      pipelines: pipelines([
        stage('b', { command: 'test -e made', needs: ['a'] }),
        stage('a', { command: 'touch made', needs: [] }),
      ]),
    });
    expect(outcomes).toEqual([
      ['trial-b', 'fail'],
      ['trial-a', 'fail'],
    ]);
    expect(joined.unbegun).toEqual([]);
    for (const { manifest, verdict, notices } of joined.results) {
      expect([manifest.execution_mode, verdict.reason]).toEqual(['mcp', 'rule_failed']);
      expect(manifest.commands).toContainEqual(
        expect.objectContaining({ status: 'succeeded', exit_code: 0 }),
      );
      expect(notices).toContainEqual(expect.stringContaining('cloud-dispatch is off'));
    }
    expect(trial.records().size).toBe(2);
    expect(service.posts()).toBe(0);
  });

  test.each([
    ['a command that fails', { command: 'false' }, 'fail'],
    ['a prompt', { command: undefined, kind: 'agent', prompt: 'Do it' }, 'config'],
  ])(
    'says of those that are not begun while cloud-dispatch is off that this is why: they need %s',
    async (_, more, outcome) => {
      const { outcomes, joined, service } = await ranAll(ENDS, {
        ...OFF,
        pipelines: pipelines([stage('a', more), stage('b', { command: 'true', needs: ['a'] })]),
      });
      expect(outcomes).toEqual([['trial-a', outcome]]);
      const why = 'trial-a did not pass, for cloud-dispatch is off and nothing goes to the cloud';
      expect(joined.unbegun).toEqual([{ task: 'trial-b', why, cancelled: false }]);
      expect(joinedText(joined)).toContain(why);
      expect(service.posts()).toBe(0);
    },
  );

  test('runs one where one is named', async () => {
    const { outcomes } = await ranAll(ENDS, {
      scenario,
      inputs: { target: 'b' },
      pipelines: pipelines([stage('a'), stage('b')]),
    });
    expect(outcomes).toEqual([['trial', 'pass']]);
  });
});

describe('several tasks', () => {
  const refused = async (tried: Tried) => {
    const service = standIn(ENDING);
    const trial = trialOf(service, tried);
    const error: unknown = await trial.startAll().catch((thrown: unknown) => thrown);
    expect(service.posts()).toBe(0);
    expect(trial.records().size).toBe(0);
    return `${error}`;
  };

  test.each([
    [{ tasks: [{ id: 'a' }, { id: 'a' }] }, /two cloud tasks would have the name a/],
    [
      { tasks: [{ id: 'a', branch: 'x' }], matrix: { branch: ['y'] } },
      /tasks.*branch is in the matrix as well/,
    ],
    [{ tasks: [{ id: 'a', target: 'b' }] }, /leave target out/],
    [{ tasks: [{ id: 'a', prompt: 'x', 'prompt-file': 'y' }] }, /give either prompt or prompt-file/],
    [{ prompt: undefined, tasks: [{ id: 'a' }] }, /give prompt or prompt-file, here or in the scenario/],
    [{ matrix: {} }, /give cloud-environment, branch or both/],
    [
      {
        matrix: {
          branch: Array.from({ length: 21 }, (_, nth) => `b${nth}`),
          'cloud-environment': Array.from({ length: 10 }, (_, nth) => `e${nth}`),
        },
      },
      /makes 210 cloud tasks, and 200 are the most/,
    ],
    [{ matrix: { branch: ['a/b', 'a-b'] } }, /two cloud tasks would have the name a-b/],
    [{ tasks: namesOf(2), adopt: 'sole-candidate' }, /none is a sole candidate/],
    [{ matrix: { branch: ['Feature', 'feature'] } }, /two cloud tasks would have the name/],
  ])('are refused before anything is sent where they cannot be told apart: %#', async (scenario, words) => {
    expect(await refused({ scenario })).toMatch(words);
  });

  test('of which some are for this machine are refused, and both are named', async () => {
    const stage = (id: string, requires_cloud: boolean) => ({
      ...{ kind: 'command', id, title: id, command: id, requires_cloud },
    });
    const words = await refused({
      scenario: {
        ...{ mode: undefined, prompt: undefined, 'proof-file': undefined, 'missing-diff': 'ignore' },
        ...{ pipeline: 'p', tasks: ['far', 'near'].map((id) => ({ id, target: id })) },
      },
      pipelines: { pipelines: [{ id: 'p', title: 'p', stages: [stage('far', true), stage('near', false)] }] },
    });
    expect(words).toMatch(/The task trial-far is for cloud, and trial-near for mcp/);
  });

  test('that need each other do so in one place only', async () => {
    const { outcomes, joined } = await ranAll(
      { ...ENDING, diff: 'none', turns: FAILING, 'later-turns': [[{ status: 'completed' }]] },
      {
        scenario: {
          ...{ prompt: undefined, 'proof-file': undefined, 'missing-diff': 'ignore', pipeline: 'p' },
          ...{
            tasks: [
              { id: 'a', target: 'a' },
              { id: 'b', target: 'b' },
            ],
            matrix: { branch: ['x', 'y'] },
            concurrency: 1,
          },
        },
        pipelines: {
          pipelines: [
            {
              id: 'p',
              title: 'p',
              stages: ['a', 'b'].map((id) => ({
                kind: 'command',
                id,
                title: id,
                command: id,
                requires_cloud: true,
              })),
            },
          ],
        },
      },
    );
    expect(outcomes).toEqual([
      ['trial-a-x', 'fail'],
      ['trial-a-y', 'pass'],
      ['trial-b-y', 'pass'],
    ]);
    expect(joined.unbegun.map(({ task }) => task)).toEqual(['trial-b-x']);
  });

  test.each([
    ['branch', 'next', { matrix: { branch: ['main'] } }],
    ['cloud-environment', 'x', { matrix: { 'cloud-environment': ['a', 'b'] } }],
    ['prompt', 'x', { tasks: [{ id: 'a', prompt: 'y' }] }],
    ['cloud-task-id', 'task_e_1', { tasks: namesOf(2) }],
    ['fallback', 'auto', { tasks: namesOf(2) }],
  ])('are refused where the input %s would say one thing for all', async (name, value, scenario) => {
    expect(await refused({ scenario, inputs: { [name]: value } })).toContain(name);
  });
});
