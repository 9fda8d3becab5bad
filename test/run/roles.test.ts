/** Roles that somebody else fills: how long each is waited for, and what a planner may choose. */
import { hostname } from 'node:os';
import { describe, expect, test } from 'vitest';
import { systemClock, systemRandom } from '../../src/lib/clock.ts';
import { eventsOf } from '../../src/manifest/events.ts';
import { requestControl } from '../../src/run/control.ts';
import type { Roles } from '../../src/run/roles.ts';
import { LeapingClock, VirtualClock } from '../support/clock.ts';
import { type RoleTrial, runRoles } from '../support/role-trial.ts';

const STAGES = [
  { kind: 'command', id: 'compile', command: 'true' },
  { kind: 'command', id: 'check', command: 'true', needs: ['compile'] },
  { kind: 'command', id: 'audit', command: 'true', guardrail: true },
  { kind: 'command', id: 'publish', command: 'true' },
];

const runOf = (roles: Partial<Roles>, trial: Partial<RoleTrial> = {}) =>
  runRoles(roles, { stages: STAGES, ...trial });

const WITHOUT_END = () => new Promise<never>(() => {});

describe.each(['plan', 'build', 'test', 'review'] as const)('a role %s that never answers', (name) => {
  test('is waited for no longer than the run has time, and told so', async () => {
    const signals: AbortSignal[] = [];
    const silent = ({ signal, leftMs }: { signal: AbortSignal; leftMs: number }) => {
      expect(leftMs).toBeGreaterThan(0);
      expect(leftMs).toBeLessThanOrEqual(3_600_000);
      signals.push(signal);
      return WITHOUT_END();
    };
    const { verdict, manifest, guidance } = await runOf({ [name]: silent }, { clock: new VirtualClock() });
    expect(verdict).toMatchObject({ outcome: 'timeout', reason: 'deadline_exceeded' });
    expect(guidance).toContain(`he role ${name} did not answer within the`);
    expect(guidance).toContain('Raise timeout-minutes');
    expect(manifest.status).toBe('failed');
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test('ends with the run that is cancelled', async () => {
    const cancel = new AbortController();
    const silent = () => {
      cancel.abort();
      return WITHOUT_END();
    };
    const { verdict, manifest, guidance } = await runOf({ [name]: silent }, { cancel });
    expect(verdict).toMatchObject({ outcome: 'cancelled', reason: 'cancelled' });
    expect(guidance).toContain(`he run was cancelled before the role ${name} had answered`);
    expect(manifest.status).toBe('cancelled');
  });
});

describe('a role that is careless or means harm', () => {
  const approve = { summary: 's', decision: { approved: true, feedback: 'f' } };

  test('plans by its answer alone: what it does to what it is given changes nothing', async () => {
    const { verdict, manifest } = await runOf({
      plan({ inputs, context, standard }) {
        Object.assign(inputs, { rehearse: true, task: 'other' });
        (inputs.passEnv as string[]).push('HOME');
        Object.assign(context, { event: 'pull_request' });
        return standard();
      },
    });
    expect(verdict).toMatchObject({ outcome: 'pass', evidence: 'live', policy: { event: 'dispatch' } });
    expect(manifest.task_id).toBe('checks');
  });

  test('may wait late for what it began, and the run fails as it would have without it', async () => {
    const { verdict } = await runOf(
      {
        async build({ standard }) {
          const began = standard();
          await systemClock.sleep(100);
          return began;
        },
      },
      {
        stages: [{ kind: 'agent', id: 'work', prompt: 'x' }],
        inputs: { 'codex-path': '/nowhere/codex', 'openai-api-key': `sk-${'a1'.repeat(12)}` },
      },
    );
    expect(verdict).toMatchObject({ outcome: 'config', reason: 'codex_missing' });
  });

  test.each<[string, Partial<Roles>]>([
    ['more than anybody reads', { review: async () => ({ ...approve, summary: 'x'.repeat(100_001) }) }],
    [
      'reports without end',
      {
        test: async () => ({
          success: true,
          reports: Array.from({ length: 1001 }, () => ({
            name: 'n',
            status: 'passed' as const,
            details: '',
          })),
        }),
      },
    ],
    [
      'what throws where it is looked at',
      {
        review: async () =>
          ({
            get summary() {
              throw new Error('no');
            },
          }) as never,
      },
    ],
    ['nothing that tells of itself', { review: () => Promise.reject(Object.create(null)) }],
  ])('gives %s, and is rejected', async (_, roles) => {
    expect((await runOf(roles)).verdict).toMatchObject({ outcome: 'fail', reason: 'role_rejected' });
  });
});

test('a tester is waited for no longer in a run that was paused as it came to its end', async () => {
  const here = { clock: systemClock, random: systemRandom, machine: hostname() };
  const clock = new LeapingClock();
  const { verdict, events } = await runOf(
    {
      async build({ folder, standard }) {
        const built = await standard();
        expect(await requestControl(folder, { action: 'pause' }, here)).toMatchObject({ answer: 'done' });
        return built;
      },
      test() {
        clock.leap(3_600_000);
        return WITHOUT_END();
      },
    },
    { clock },
  );
  expect(eventsOf(events, 'run:paused')).toHaveLength(1);
  expect(verdict).toMatchObject({ outcome: 'timeout', reason: 'deadline_exceeded' });
});

describe('a builder', () => {
  test('that is waited for no longer begins nothing any more', async () => {
    let late: (() => Promise<unknown>) | undefined;
    const { events } = await runOf(
      {
        build({ standard }) {
          late = standard;
          return WITHOUT_END();
        },
      },
      { clock: new VirtualClock() },
    );
    await expect(late?.()).rejects.toThrow('no longer waits for its builder');
    expect(eventsOf(events, 'stage:started')).toEqual([]);
  });

  test('that does not wait for what it began has begun it all the same', async () => {
    const stages = [{ kind: 'command', id: 'slow', command: 'sleep 0.2; exit 3' }];
    const { verdict, manifest } = await runOf(
      {
        async build({ standard }) {
          void standard();
          return { success: true, notes: null };
        },
      },
      { stages },
    );
    expect(verdict).toMatchObject({ outcome: 'fail', reason: 'stage_failed' });
    expect(manifest.commands).toMatchObject([{ id: 'slow', status: 'failed', exit_code: 3 }]);
  });

  test('whose stages are under way at the end of the time fails by what they came to', async () => {
    const { verdict, events } = await runOf(
      { build: ({ standard }) => standard() },
      {
        stages: [{ kind: 'command', id: 'slow', command: 'sleep 60' }],
        inputs: { 'timeout-minutes': '0.2' },
      },
    );
    expect(verdict).toMatchObject({ outcome: 'timeout', reason: 'deadline_exceeded' });
    expect(eventsOf(events, 'run:failed')).toHaveLength(1);
    expect(eventsOf(events, 'build:completed')).toHaveLength(1);
  });
});

describe('a planner', () => {
  const planner = (change: (plan: Awaited<ReturnType<Roles['plan']>>) => object): Partial<Roles> => ({
    plan: async ({ standard }) => {
      const plan = await standard();
      return { ...plan, ...change(plan) };
    },
  });

  test('chooses stages, and gets the guardrails with them', async () => {
    const { verdict, manifest } = await runOf(
      planner(({ items }) => ({ items: items.filter(({ id }) => id === 'check') })),
    );
    expect(verdict).toMatchObject({ outcome: 'pass' });
    expect(manifest.commands.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'compile skipped',
      'check succeeded',
      'audit succeeded',
      'publish skipped',
    ]);
  });

  test('may choose all, under another name', async () => {
    const { verdict, manifest } = await runOf(planner(() => ({ taskId: 'other', title: 'Mine' })));
    expect(verdict).toMatchObject({ outcome: 'pass' });
    expect(manifest.task_id).toBe('other');
    expect(manifest.commands).toHaveLength(4);
  });

  test.each<[string, Parameters<typeof planner>[0], string]>([
    [
      'a stage of its own',
      ({ items }) => ({ items: [...items, { ...items[0], id: 'chek' }] }),
      'chose a stage that there is none: "chek"; did it mean check?',
    ],
    [
      'another command',
      ({ items }) => ({ items: items.map((item) => ({ ...item, command: 'exit 0' })) }),
      'changed the stage compile',
    ],
    ['nothing', () => ({ items: [] }), 'left out everything that was to be run'],
    [
      'a folder for a task',
      () => ({ taskId: '../elsewhere' }),
      'gave no result of its shape: taskId: give 1 to 64 letters',
    ],
    ['more time', () => ({ timeoutMs: 1e9 }), 'changed timeoutMs'],
    ['milder rules', () => ({ severities: { 'stages-ended': 'off' } }), 'changed severities'],
    ['no plan', () => ({ items: undefined }), 'gave no result of its shape: items'],
  ])('that gives %s is rejected, on record', async (_, change, words) => {
    const { verdict, guidance, events } = await runOf(planner(change));
    expect(verdict).toMatchObject({ outcome: 'fail', reason: 'role_rejected' });
    expect(guidance).toContain(`The role plan ${words}`);
    expect(eventsOf(events, 'run:started')[0]?.payload.roles).toEqual(['plan']);
    expect(eventsOf(events, 'stage:started')).toEqual([]);
  });
});
