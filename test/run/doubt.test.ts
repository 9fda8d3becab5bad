/**
 * A submit whose answer was lost: what is taken for ours, what is left to a person, and how one goes on with it. Other
 * people's tasks come and go in the same environment.
 */
import { describe, expect, test } from 'vitest';
import type { ChildResult, Spawn } from '../../src/lib/process.ts';
import { eventsOf } from '../../src/manifest/events.ts';
import { epilogue, storyteller } from '../../src/publish/console.ts';
import { mayGoOn } from '../../src/run/resume.ts';
import { type StandIn, standIn } from '../support/cli-stand-in.ts';
import { VirtualClock } from '../support/clock.ts';
import { standInRun } from '../support/stand-in-run.ts';

const LOST = { create: { fault: 'reset', 'task-made': true, times: 1 } };
const DIFF = { path: 'codex-canary.txt', content: '{{nonce}}\n{{commit}}\n' };
/** No diff that could prove anything is asked for. */
const SMOKE = { 'proof-file': undefined, 'missing-diff': 'ignore' };

/** Somebody else asks for a task in the same environment, right behind us. */
function besides(service: StandIn): StandIn {
  return {
    ...service,
    spawn: (real: Spawn) => async (request) => {
      const spawn = service.spawn(real);
      const result = await spawn(request);
      if (request.args[1] === 'exec') await spawn({ ...request, input: 'Something else, of somebody else' });
      return result;
    },
  };
}

/** The first looks at a diff meet no service. */
function withoutDiffs(service: StandIn, looks: number): StandIn {
  let left = looks;
  const lost = 'Error: http error: get_task_details failed: error sending request for url (https://x/)\n';
  const result: ChildResult = { ended: 'exited', exitCode: 1, stdout: '', stderr: lost, durationMs: 1 };
  return {
    ...service,
    spawn: (real) => async (request) => {
      if (request.args[1] !== 'diff' || left === 0) return service.spawn(real)(request);
      left -= 1;
      return result;
    },
  };
}

describe('a task that may be ours', () => {
  test('is so by the nonce in its diff, whoever else is at work there', async () => {
    const turns = [{ status: 'pending', reads: 3 }, { status: 'completed' }];
    const service = besides(standIn({ ...LOST, turns, diff: DIFF }));
    const trial = standInRun(service);
    const result = await trial.start();
    expect(result?.verdict).toMatchObject({ outcome: 'pass', evidence: 'live' });
    expect(service.posts()).toBe(2);
    const [ours] = service.tasks();
    expect(eventsOf(trial.events(), 'cloud:submitted').map(({ payload }) => payload)).toMatchObject([
      { task_id: ours, adopted: 'nonce' },
    ]);
    const finding = result?.verdict.findings.find(({ rule }) => rule === 'submitted-once');
    expect(finding?.actual).toContain('taken for ours: nonce');
  });

  test('is no other one, though it is the only one that has ended', async () => {
    // The diff of none carries a nonce.
    const service = besides(
      standIn({ ...LOST, turns: [{ status: 'completed' }], diff: { text: 'diff --git a/x b/x\n' } }),
    );
    const trial = standInRun(service);
    expect((await trial.start())?.verdict).toMatchObject({ outcome: 'infra', reason: 'launch_in_doubt' });
    const [doubt] = eventsOf(trial.events(), 'cloud:in_doubt');
    expect(doubt?.payload.candidates.map(({ task_id }) => task_id).toSorted()).toEqual(
      service.tasks().toSorted(),
    );
  });

  test('is waited for as long as it may still prove itself, and no longer than the run has time', async () => {
    const service = standIn({ ...LOST, turns: [{ status: 'pending' }], diff: DIFF });
    const trial = standInRun(service);
    const result = await trial.start();
    expect(result?.verdict).toMatchObject({ outcome: 'infra', reason: 'launch_in_doubt' });
    expect(result?.manifest.failure?.guidance).toContain(service.tasks()[0]);
    expect(service.posts()).toBe(1);
    // At work far longer than a list is looked at for a task that comes into it late.
    const turns = [{ status: 'pending', reads: 12 }, { status: 'completed' }];
    const slow = standInRun(standIn({ ...LOST, turns, diff: DIFF }));
    expect((await slow.start())?.verdict.outcome).toBe('pass');
  });
});

test('a submit that nobody answers leaves the time to look for its task', async () => {
  const clock = new VirtualClock();
  const service = standIn({ turns: [{ status: 'completed' }], diff: DIFF });
  const hanging: StandIn = {
    ...service,
    spawn: (real) => async (request) => {
      const result = await service.spawn(real)(request);
      if (request.args[1] !== 'exec') return result;
      clock.advance(request.timeoutMs);
      return { ...result, ended: 'timed_out', exitCode: null, stdout: '' };
    },
  };
  // Shorter than a submit may take by itself.
  const trial = standInRun(hanging, { clock, scenario: { 'timeout-minutes': 1.5 } });
  expect((await trial.start())?.verdict.outcome).toBe('pass');
  expect(service.posts()).toBe(1);
});

test('a look that the deadline cut short says nothing of the service', async () => {
  const clock = new VirtualClock();
  const service = standIn({ turns: [{ status: 'pending' }] });
  const hanging: StandIn = {
    ...service,
    spawn: (real) => async (request) => {
      if (request.args[1] !== 'status') return service.spawn(real)(request);
      clock.advance(request.timeoutMs);
      return { ended: 'timed_out', exitCode: null, stdout: '', stderr: '', durationMs: request.timeoutMs };
    },
  };
  // One failed look would be enough.
  const scenario = { ...SMOKE, 'timeout-minutes': 0.4, 'poll-errors-in-a-row': 1 };
  const result = await standInRun(hanging, { clock, scenario }).start();
  expect(result?.manifest.failure?.code).toBe('deadline_exceeded');
});

test('a doubt stays one, though the time or the patience of a person ended in the same moment', async () => {
  for (const end of ['deadline', 'signal'] as const) {
    const clock = new VirtualClock();
    const stop = new AbortController();
    const service = standIn({ ...LOST, turns: [{ status: 'completed' }], diff: DIFF });
    const ending: StandIn = {
      ...service,
      spawn: (real) => async (request) => {
        const result = await service.spawn(real)(request);
        if (request.args[1] !== 'exec') return result;
        if (end === 'deadline') clock.advance(3_600_000);
        else stop.abort();
        return result;
      },
    };
    const trial = standInRun(ending, { clock, signal: stop.signal, scenario: SMOKE });
    expect([end, (await trial.start())?.manifest.failure?.code]).toEqual([end, 'launch_in_doubt']);
  }
});

test('a diff that could not be read once may still prove the task, at a later look', async () => {
  const ready = standIn({ ...LOST, turns: [{ status: 'completed' }], diff: DIFF });
  let diffs = 0;
  const failing: StandIn = {
    ...ready,
    spawn: (real) => async (request) => {
      diffs += request.args[1] === 'diff' ? 1 : 0;
      const down = request.args[1] === 'diff' && diffs <= 2;
      return down
        ? { ended: 'exited', exitCode: 1, stdout: '', stderr: 'Error: something new\n', durationMs: 1 }
        : ready.spawn(real)(request);
    },
  };
  // Both tries of the first look fail; the next look has its own.
  const trial = standInRun(failing, { scenario: { 'retry-attempts': 2 } });
  expect((await trial.start())?.verdict.outcome).toBe('pass');
});

test('every new task is named, however many others came', async () => {
  const service = standIn({ ...LOST, turns: [{ status: 'pending' }] });
  const crowded: StandIn = {
    ...service,
    spawn: (real) => async (request) => {
      const spawn = service.spawn(real);
      const result = await spawn(request);
      const others = request.args[1] === 'exec' ? 24 : 0;
      for (let count = 0; count < others; count += 1) await spawn({ ...request, input: 'of somebody else' });
      return result;
    },
  };
  let story = '';
  const tell = storyteller((text) => {
    story += text;
  });
  const trial = standInRun(crowded, { scenario: SMOKE, onEvent: tell });
  const result = await trial.start();
  const [doubt] = eventsOf(trial.events(), 'cloud:in_doubt');
  expect(doubt?.payload.candidates).toHaveLength(25);
  // What is shown of a guidance is cut somewhere in the list.
  const told = result === null ? '' : epilogue(result);
  expect(told).toContain(
    `resume --run ${result?.manifest.run_id} --cloud-task-id <id>. New since the submit: `,
  );
  for (const task of service.tasks())
    expect(story).toMatch(new RegExp(`^ .* submit   \\S+/${task} \\(`, 'm'));
});

describe('the guidance of a launch in doubt', () => {
  test.each([
    ['shows no new task', {}],
    ['could not be read', { list: { fault: { http: { status: 500, body: 'x' } }, after: 1 } }],
  ])('says of a list that it %s, and how to look again', async (words, faults) => {
    const trial = standInRun(standIn({ create: { fault: 'reset' }, faults }));
    const result = await trial.start();
    expect(result?.verdict.reason).toBe('launch_in_doubt');
    const { run_id, failure } = result?.manifest ?? {};
    expect(failure?.guidance).toContain(
      `The list of the environment ${words}. Look again by codex-orchestrator resume --run ${run_id}, `,
    );
  });
});

describe('where no diff can prove anything', () => {
  const ready = { ...LOST, turns: [{ status: 'pending', reads: 2 }, { status: 'completed' }] };

  test('no task is taken for ours, and the guidance names each, and the command that goes on with it', async () => {
    const service = standIn(ready);
    const trial = standInRun(service, { scenario: SMOKE });
    const result = await trial.start();
    expect(result?.verdict).toMatchObject({ outcome: 'infra', reason: 'launch_in_doubt' });
    const { run_id, failure } = result?.manifest ?? {};
    const [task] = service.tasks();
    expect(failure?.guidance).toContain(`https://chatgpt.com/codex/tasks/${task}`);
    expect(failure?.guidance).toContain(
      `codex-orchestrator resume --run ${run_id} --cloud-task-id ${task}. New`,
    );

    // A person has looked, and says which.
    const gone = await trial.resume({ 'cloud-task-id': task ?? '' });
    expect(gone?.verdict).toMatchObject({ outcome: 'pass', reason: null });
    expect(gone?.manifest.cloud_execution?.task_id).toBe(task);
    expect(service.posts()).toBe(1);
    expect(eventsOf(trial.events(), 'cloud:submitted').at(-1)?.payload.adopted).toBe('given');
  });

  test('a task that the service does not know ends no doubt, nor does one that cannot be read', async () => {
    const service = standIn(ready);
    const trial = standInRun(service, { scenario: SMOKE });
    await trial.start();
    const [task = ''] = service.tasks();
    const mistyped = await trial.resume({ 'cloud-task-id': `${task}x` });
    expect(mistyped?.verdict).toMatchObject({ outcome: 'config', reason: 'input_invalid' });
    const unread = await trial.resume({ 'cloud-task-id': task, 'codex-path': '/nowhere/codex' });
    expect(unread?.verdict.reason).toBe('codex_missing');
    expect(eventsOf(trial.events(), 'cloud:submitted')).toEqual([]);
    const gone = await trial.resume({ 'cloud-task-id': task });
    expect(gone?.verdict.outcome).toBe('pass');
    expect(service.posts()).toBe(1);
  });

  test('a person cannot name a task that was there before, or one beside the one that is known', async () => {
    const service = standIn(ready);
    const trial = standInRun(service, { scenario: SMOKE });
    await trial.start();
    const before = eventsOf(trial.events(), 'cloud:submitting')[0]?.payload.known_tasks?.[0] ?? '';
    await expect(trial.resume({ 'cloud-task-id': before })).rejects.toMatchObject({
      code: 'input_invalid',
      message: expect.stringContaining('was there before'),
    });
    expect(eventsOf(trial.events(), 'run:reopened')).toEqual([]);
  });

  test('the only new task is taken for ours where the scenario says that nobody else submits there', async () => {
    const adopting = { scenario: { ...SMOKE, adopt: 'sole-candidate' } };
    const service = standIn(ready);
    const trial = standInRun(service, adopting);
    expect((await trial.start())?.verdict.outcome).toBe('pass');
    expect(eventsOf(trial.events(), 'cloud:submitted')[0]?.payload.adopted).toBe('sole_candidate');

    const crowded = besides(standIn(ready));
    const other = standInRun(crowded, adopting);
    expect((await other.start())?.verdict).toMatchObject({ outcome: 'infra', reason: 'launch_in_doubt' });
    expect(eventsOf(other.events(), 'cloud:in_doubt')[0]?.payload.candidates).toHaveLength(2);
  });

  test.each([
    ['the list could not be read', { faults: { list: { fault: 'malformed', times: 1 } } }],
    ['it goes on beyond what was read', { 'other-tasks': 400 }],
  ])(
    'and of what was there before %s, no word of a person makes a task the one of the run',
    async (_, more) => {
      const service = standIn({ ...ready, turns: [{ status: 'completed' }], ...more });
      const trial = standInRun(service, { scenario: { ...SMOKE, 'retry-attempts': 1 } });
      const result = await trial.start();
      expect(result?.verdict.reason).toBe('launch_in_doubt');
      expect(result?.manifest.failure?.guidance).toContain('New, or there before the submit already: ');
      const gone = await trial.resume({ 'cloud-task-id': service.tasks()[0] ?? '' });
      expect(gone?.verdict).toMatchObject({ outcome: 'fail', reason: 'rule_failed' });
      const failing = gone?.verdict.findings.filter(
        ({ status, severity }) => status === 'failed' && severity === 'error',
      );
      expect(failing?.map(({ rule }) => rule)).toEqual(['submitted-once']);
    },
  );

  test('and the list goes on beyond what was read, not even the only one is', async () => {
    const service = standIn({ ...ready, 'other-tasks': 400 });
    const trial = standInRun(service, { scenario: { ...SMOKE, adopt: 'sole-candidate' } });
    expect((await trial.start())?.verdict).toMatchObject({ outcome: 'infra', reason: 'launch_in_doubt' });
    const [intent] = eventsOf(trial.events(), 'cloud:submitting');
    expect(intent?.payload.known_tasks).toHaveLength(100);
    expect(intent?.payload.known_complete).toBe(false);
  });
});

/** A service that lists something else before or behind the submit, by the flags of the call. */
function withList(
  service: StandIn,
  when: 'before' | 'behind',
  list: (flags: string) => Partial<ChildResult>,
): StandIn {
  return {
    ...service,
    spawn: (real) => async (request) => {
      const now = service.posts() === 0 ? 'before' : 'behind';
      const result = await service.spawn(real)(request);
      const { args } = request;
      return args[1] === 'list' && now === when ? { ...result, ...list(args.join(' ')) } : result;
    },
  };
}

describe('the only task that is seen is not taken for ours', () => {
  const ready = { ...LOST, turns: [{ status: 'completed' }], 'other-tasks': 0 };
  const adopting = { scenario: { ...SMOKE, adopt: 'sole-candidate' } };

  test('where the list could not be read before: it may have been there', async () => {
    const service = standIn(ready);
    const gone = 'Error: http error: list_tasks failed: GET https://x/ failed: 404 Not Found; body=x\n';
    const blind = withList(service, 'before', () => ({ exitCode: 1, stdout: '', stderr: gone }));
    const trial = standInRun(blind, adopting);
    expect((await trial.start())?.verdict).toMatchObject({ outcome: 'infra', reason: 'launch_in_doubt' });
    expect(eventsOf(trial.events(), 'cloud:submitting')[0]?.payload).toMatchObject({
      known_tasks: null,
      known_complete: false,
    });
    const [doubt] = eventsOf(trial.events(), 'cloud:in_doubt');
    expect(doubt?.payload.candidates.map(({ task_id }) => task_id)).toEqual(service.tasks());
  });

  test('at the first look: ours may come into the list after that of another', async () => {
    const service = standIn(ready);
    const stranger = `task_e_${'5'.repeat(32)}`;
    let looks = 0;
    const slow = withList(service, 'behind', () => {
      looks += 1;
      const ids = looks === 1 ? [stranger] : [...service.tasks(), stranger];
      const tasks = ids.map((id) => ({ id, title: 'x', status: 'ready' }));
      return { stdout: JSON.stringify({ tasks, cursor: null }) };
    });
    const trial = standInRun(slow, adopting);
    expect((await trial.start())?.verdict).toMatchObject({ outcome: 'infra', reason: 'launch_in_doubt' });
    expect(eventsOf(trial.events(), 'cloud:submitted')).toEqual([]);
    const [doubt] = eventsOf(trial.events(), 'cloud:in_doubt');
    expect(doubt?.payload.candidates).toHaveLength(2);
  });

  test('where the list goes on beyond what is read behind the submit: there may be more', async () => {
    const service = standIn(ready);
    // It stands on the first page, and each page has another behind it.
    const endless = withList(service, 'behind', (flags) => {
      const own = flags.includes('--cursor') ? [] : service.tasks();
      const tasks = own.map((id) => ({ id, title: 'x', status: 'ready' }));
      return { stdout: JSON.stringify({ tasks, cursor: 'more' }) };
    });
    const trial = standInRun(endless, adopting);
    expect((await trial.start())?.verdict).toMatchObject({ outcome: 'infra', reason: 'launch_in_doubt' });
    expect(eventsOf(trial.events(), 'cloud:submitting')[0]?.payload.known_complete).toBe(true);
    const [doubt] = eventsOf(trial.events(), 'cloud:in_doubt');
    expect(doubt?.payload.candidates.map(({ task_id }) => task_id)).toEqual(service.tasks());
  });
});

test('a person may name the task that its diff proves, though nobody knows what was there before', async () => {
  const service = standIn({
    ...LOST,
    ...{ turns: [{ status: 'pending', reads: 12 }, { status: 'completed' }], diff: DIFF, 'other-tasks': 400 },
  });
  const trial = standInRun(service, { scenario: { 'timeout-minutes': 2 } });
  expect((await trial.start())?.verdict.reason).toBe('launch_in_doubt');
  const gone = await trial.resume({ 'cloud-task-id': service.tasks()[0] ?? '' });
  expect(gone?.verdict).toMatchObject({ reason: null, outcome: 'pass' });
});

describe('a task that is named to a run that asks for none', () => {
  test('is watched to its end, but proves nothing: nobody here asked for it', async () => {
    const service = standIn({ turns: [{ status: 'completed' }] });
    const first = standInRun(service, { scenario: SMOKE });
    expect((await first.start())?.verdict.outcome).toBe('pass');
    const [task] = service.tasks();
    const trial = standInRun(service, { scenario: SMOKE, inputs: { 'cloud-task-id': task ?? '' } });
    const result = await trial.start();
    expect(service.posts()).toBe(1);
    expect(result?.manifest.cloud_execution).toMatchObject({ task_id: task, status: 'ready' });
    expect(result?.verdict).toMatchObject({ outcome: 'fail', reason: 'rule_failed' });
  });
});

test('a task that was still at work at the deadline is gone on with, and nothing is asked for again', async () => {
  const turns = [{ status: 'pending', reads: 12 }, { status: 'completed' }];
  const service = standIn({ turns, diff: DIFF });
  const trial = standInRun(service, { scenario: { 'timeout-minutes': 2 } });
  const result = await trial.start();
  expect(result?.verdict).toMatchObject({ outcome: 'timeout', reason: 'deadline_exceeded' });
  expect(result?.manifest.failure?.guidance).toContain('the remote task continues');
  expect(result?.manifest.failure?.guidance).toContain(
    `codex-orchestrator resume --run ${result?.manifest.run_id}, in the action by resume: auto`,
  );
  expect((await trial.resume())?.verdict).toMatchObject({ outcome: 'pass', reason: null });
  expect(service.posts()).toBe(1);
});

describe('a task that the service could not tell of', () => {
  const http = (status: number) => ({ http: { status, body: '{}' } });
  const waits = { 'retry-attempts': '2', 'poll-errors-in-a-row': '3' };
  const turns = [{ status: 'pending' }, { status: 'completed' }];

  test.each<[string, object, string]>([
    ['answered 503', { turns: [turns[0], { fault: http(503), reads: 3 }, turns[1]] }, 'infra service_error'],
    ['took no login', { turns: [turns[0], { fault: http(401) }, turns[1]] }, 'config credentials_rejected'],
    ['was asked by another account', { turns: [{ fault: http(404) }, turns[1]] }, 'config task_not_found'],
    ['kept the diff back', { turns }, 'infra network_error'],
  ])('as it %s, is gone on with, and nothing is asked for again', async (_, script, end) => {
    const played = standIn({ diff: DIFF, ...script });
    const service = end.endsWith('network_error') ? withoutDiffs(played, 2) : played;
    const trial = standInRun(service, { inputs: waits });
    const result = await trial.start();
    expect(`${result?.verdict.outcome} ${result?.verdict.reason}`).toBe(end);
    const again = `codex-orchestrator resume --run ${result?.manifest.run_id}, in the action by resume: auto`;
    const lost = end.endsWith('task_not_found');
    // What the service does not know it will not know in a re-run either, unless a person changes something.
    expect(result?.manifest.failure?.guidance.includes(again)).toBe(!lost);
    expect(result !== null && mayGoOn(result.manifest, trial.events())).toBe(!lost);
    expect((await trial.resume())?.verdict).toMatchObject({ outcome: 'pass', reason: null });
    expect(service.posts()).toBe(1);
  });

  test('is not gone on with once it told of its end', async () => {
    const trial = standInRun(standIn({ turns: [turns[0], { status: 'failed' }] }));
    const result = await trial.start();
    expect(result?.verdict).toMatchObject({ outcome: 'fail', reason: 'task_error' });
    expect(result?.manifest.failure?.guidance).not.toContain(' resume ');
    await expect(trial.resume()).rejects.toThrow('is finished: fail');
  });
});

test('a session that does not come to the task leaves it to the next one', async () => {
  const turns = [{ status: 'pending', reads: 12 }, { status: 'completed' }];
  const service = standIn({ turns, diff: DIFF });
  const trial = standInRun(service, { scenario: { 'timeout-minutes': 2 } });
  await trial.start();
  // Of this CLI nothing comes.
  const failed = await trial.resume({ 'codex-path': '/nowhere/codex' });
  expect(failed?.verdict).toMatchObject({ outcome: 'config', reason: 'codex_missing' });
  expect((await trial.resume())?.verdict).toMatchObject({ outcome: 'pass', reason: null });
  expect(service.posts()).toBe(1);
});

test('the task that another run here proves to be its own is no candidate of one in doubt', async () => {
  const service = standIn({ ...LOST, turns: [{ status: 'completed' }] });
  const trial = standInRun(service, { scenario: SMOKE });
  await trial.start();
  const folder = trial.record() ?? '';
  expect((await trial.start())?.verdict.outcome).toBe('pass');
  const [ours, other] = service.tasks();
  expect((await trial.resume({}, folder))?.verdict.reason).toBe('launch_in_doubt');
  const told = eventsOf(trial.events(folder), 'cloud:in_doubt').map(({ payload }) =>
    payload.candidates.map(({ task_id }) => task_id),
  );
  expect(told).toEqual([[ours], [ours]]);
  expect(other).not.toBe(ours);
});
