/** What earlier runs change about the admission of one: the caps on spend, a credential that vanished, a canary gone stale. */
import { describe, expect, it } from 'vitest';
import type { Read } from '../../src/history/read.ts';
import type { HistoryRecord } from '../../src/history/record.ts';
import type { Context } from '../../src/inputs/context.ts';
import { type Given, parseInputs } from '../../src/inputs/inputs.ts';
import type { ShardPlan } from '../../src/lib/shard-text.ts';
import { type Decided, inView } from '../../src/run/in-view.ts';
import type { Looking } from '../../src/run/spend-guard.ts';
import { VirtualClock } from '../support/clock.ts';
import { BEGIN, DAY, recordAt, story } from '../support/history.ts';

const LIVE: Decided = { admission: { action: 'run', backend: 'live' }, credential: null };
const SHA = 'a'.repeat(40);

interface Case {
  readonly decided?: Decided;
  readonly records?: readonly HistoryRecord[] | null;
  readonly notices?: readonly string[];
  readonly inputs?: Given;
  readonly context?: Partial<Context>;
  readonly attempts?: readonly number[];
  /** Which of them asks. */
  readonly task?: string;
  readonly own?: { readonly perDay: number | null; readonly perCommit: number | null };
  readonly continued?: readonly string[];
  readonly inWorkflow?: boolean;
  readonly mode?: 'cloud' | 'mcp';
  readonly plan?: ShardPlan;
  /** Days after the first record. */
  readonly day?: number;
}

/** What it came to, how often the history was asked for, and by which commit. */
async function viewed(one: Case) {
  const { decided = LIVE, records = [], notices = [], attempts = [1], own, mode = 'cloud', day = 0 } = one;
  const asked: (string | null)[] = [];
  const read: Read = { chain: records && { records, seen: new Map() }, whole: records !== null, notices };
  const planned = attempts.map((count, index) => ({ taskId: `t${index}`, attempts: count }));
  const looking: Looking = {
    request: {
      inputs: parseInputs(one.inputs ?? {}),
      context: {
        ...{ event: 'push', repository: 'octo/widgets', branch: { name: 'main' }, headSha: SHA, fork: false },
        ...{ workflow: null, ...one.context },
      },
      ...(one.plan ? { plan: one.plan } : {}),
    },
    planned: {
      ...planned[0],
      taskId: one.task ?? 't0',
      attempts: attempts[0] ?? 1,
      route: { mode } as never,
      ...(own ? { spendCaps: own } : {}),
    },
    deps: {
      clock: new VirtualClock(BEGIN + day * DAY),
      ...(attempts.length > 1 ? { shared: { planned } as never } : {}),
      ...(one.continued ? { continued: new Set(one.continued) } : {}),
      earlier: {
        inWorkflow: one.inWorkflow ?? true,
        trend: async () => read,
        spend: async (sha) => {
          asked.push(sha);
          return read;
        },
        spendRead: () => null,
      },
    },
  };
  const { admission, message, warnings } = await inView(decided, looking);
  return { code: admission.action === 'run' ? admission.backend : admission.code, message, warnings, asked };
}

const spent = (count: number, more: Partial<HistoryRecord> = {}) =>
  story('.'.repeat(count), () => ({ day: 0, ...more }));

describe('the spend guard', () => {
  it('lets ten attempts a day through, and no eleventh', async () => {
    expect(await viewed({ records: spent(9) })).toMatchObject({ code: 'live', warnings: [] });
    const capped = await viewed({ records: spent(10) });
    expect(capped).toMatchObject({
      code: 'spend_capped',
      message: expect.stringContaining('10 live attempts'),
    });
    expect((await viewed({ records: spent(10), day: 1.1 })).code).toBe('live');
  });

  it('counts best of N, here and before', async () => {
    expect((await viewed({ records: spent(7), attempts: [3] })).code).toBe('live');
    expect((await viewed({ records: spent(7), attempts: [4] })).code).toBe('spend_capped');
    expect((await viewed({ records: spent(2, { spend: { tasks: 1, attempts: 5 } }) })).code).toBe(
      'spend_capped',
    );
  });

  it('asks about all cloud tasks of the process at once, without those that are gone on with', async () => {
    const twelve = Array.from({ length: 12 }, () => 1);
    expect((await viewed({ attempts: twelve })).message).toContain('this run asks for 12');
    expect((await viewed({ attempts: twelve, continued: ['t0', 't1'] })).code).toBe('live');
  });

  it('lets one attempt for each head commit through on pull requests', async () => {
    const context: Partial<Context> = { event: 'pull_request' };
    expect(await viewed({ context, records: spent(3) })).toMatchObject({ code: 'live', asked: [SHA] });
    expect((await viewed({ context, records: spent(1, { sha: SHA }), day: 30 })).code).toBe('spend_capped');
    expect(
      (await viewed({ context, records: spent(1, { sha: SHA }), inputs: { 'spend-per-commit': '2' } })).code,
    ).toBe('live');
    // A push is not about a proposal.
    expect(await viewed({ records: spent(3, { sha: SHA }) })).toMatchObject({ code: 'live', asked: [null] });
  });

  it('lets a scenario raise its cap on the default branch only, and lower it anywhere', async () => {
    const [raised, lowered] = [50, 2].map((perDay) => ({
      own: { perDay, perCommit: null },
      records: spent(12),
    }));
    expect((await viewed({ ...raised, context: { onDefaultBranch: true } })).code).toBe('live');
    expect((await viewed({ ...raised })).code).toBe('spend_capped');
    expect((await viewed({ ...lowered, records: spent(2) })).message).toContain('spend-per-day is 2');
    expect((await viewed({ ...raised, inputs: { 'spend-per-day': '13' } })).code).toBe('live');
    const proposed = { context: { event: 'pull_request' }, records: spent(1, { sha: SHA }) };
    expect((await viewed({ ...proposed, own: { perDay: null, perCommit: 9 } })).code).toBe('spend_capped');
  });

  it('goes on where the history cannot be read, says so, and counts what this process asks for', async () => {
    const unread = { records: null, notices: ['403'] };
    expect(await viewed(unread)).toMatchObject({ code: 'live', warnings: [expect.stringContaining('403')] });
    expect((await viewed({ ...unread, attempts: [4, 4, 4] })).code).toBe('spend_capped');
    expect((await viewed({ ...unread, attempts: [1, 1], task: 't1' })).warnings).toEqual([]);
  });

  describe('over the jobs of one plan', () => {
    const workflow = { runId: '77', attempt: '1', job: 'run', runUrl: 'x' };
    /** Three jobs of four attempts each. */
    const plan: ShardPlan = { id: '0a1b2c3d', tasks: 12, attempts: 12 };
    const job = { plan, attempts: [1, 1, 1, 1], context: { workflow } };
    const told = { workflow_run_id: '77', workflow_attempt: 1, plan: plan.id };

    it('lets all of them or none ask, though none sees what the others ask for', async () => {
      expect(await viewed(job)).toMatchObject({
        code: 'spend_capped',
        message: expect.stringContaining('asks for 4 and the other jobs of its plan for 8'),
      });
      const room = { ...job, inputs: { 'spend-per-day': '12' } };
      expect((await viewed(room)).code).toBe('live');
      // Also where nothing is known of what was.
      expect((await viewed({ ...job, records: null })).code).toBe('spend_capped');
      expect((await viewed({ ...room, records: null })).code).toBe('live');
    });

    it('comes to the same, whichever of them have ended by then', async () => {
      const room = { ...job, inputs: { 'spend-per-day': '14' } };
      for (const ended of [0, 4, 8]) {
        const beside = (count: number) => [
          ...spent(ended, told),
          ...story('.'.repeat(count), (index) => ({ day: 0, run_id: `before-${index}` })),
        ];
        expect((await viewed({ ...room, records: beside(2) })).code).toBe('live');
        expect((await viewed({ ...room, records: beside(3) })).code).toBe('spend_capped');
      }
    });

    it('counts an earlier attempt, another plan and a job that is run twice', async () => {
      const room = { ...job, inputs: { 'spend-per-day': '15' } };
      const again = { workflow: { ...workflow, attempt: '2' } };
      expect((await viewed({ ...room, records: spent(3, told), context: again })).code).toBe('live');
      expect((await viewed({ ...room, records: spent(4, told), context: again })).code).toBe('spend_capped');
      const other = { ...told, plan: 'ffffffff' };
      expect((await viewed({ ...room, records: spent(4, other) })).code).toBe('spend_capped');
      const elsewhere = { ...told, workflow_run_id: '78' };
      expect((await viewed({ ...room, records: spent(4, elsewhere) })).code).toBe('spend_capped');
      expect((await viewed({ ...room, records: spent(12, told) })).code).toBe('spend_capped');
    });

    it('goes by the input of the job, which stands above what was planned with', async () => {
      const best = {
        ...job,
        attempts: [2, 2, 2, 2],
        inputs: { 'cloud-attempts': '2', 'spend-per-day': '20' },
      };
      expect((await viewed(best)).message).toContain('asks for 8 and the other jobs of its plan for 16');
    });

    it('holds for one head commit as for a day', async () => {
      const context: Partial<Context> = { event: 'pull_request', workflow };
      const one = { plan: { ...plan, tasks: 3, attempts: 3 }, context };
      expect((await viewed(one)).message).toContain('the cap spend-per-commit is 1');
      expect((await viewed({ ...one, inputs: { 'spend-per-commit': '3' } })).code).toBe('live');
    });
  });

  it('asks nobody for a run that costs nothing: on this machine, a rehearsal, a task that is there, a person at a shell', async () => {
    for (const free of [
      { mode: 'mcp' as const },
      { decided: { ...LIVE, admission: { action: 'run', backend: 'rehearsal' } } as Decided },
      { inputs: { 'cloud-task-id': 'task_e_1' } },
      { inWorkflow: false },
    ])
      expect(await viewed({ ...free, records: spent(99) })).toMatchObject({ asked: [] });
    expect(
      (await viewed({ inWorkflow: false, records: spent(1), inputs: { 'spend-per-day': '1' } })).code,
    ).toBe('spend_capped');
  });
});

describe('a run that is skipped', () => {
  const missing: Decided = { admission: { action: 'skip', code: 'credentials_missing' }, credential: null };
  const passed = story('..');

  it('has lost its credential where an earlier run passed in the cloud', async () => {
    expect((await viewed({ decided: missing, records: passed })).code).toBe('credentials_vanished');
    const wrong: Decided = { ...missing, admission: { action: 'skip', code: 'credentials_wrong_kind' } };
    expect((await viewed({ decided: wrong, records: passed })).code).toBe('credentials_vanished');
  });

  it.each([
    ['no run passed', { records: story('FF') }],
    ['the pass was on this machine', { records: story('.', () => ({ mode: 'mcp' })) }],
    ['the history cannot be read', { records: null }],
    ['a fork asks', { records: passed, context: { fork: true } }],
    ['Dependabot asks', { records: passed, context: { cause: { foreign: true } as never } }],
    ['a person asks', { records: passed, inWorkflow: false }],
  ])('only has none where %s', async (_, one) => {
    expect((await viewed({ decided: missing, ...one })).code).toBe('credentials_missing');
  });

  it('for another reason stays what it is', async () => {
    const stranger: Decided = { ...missing, admission: { action: 'skip', code: 'actor_not_admitted' } };
    expect((await viewed({ decided: stranger, records: passed })).code).toBe('actor_not_admitted');
  });

  it('is stale where it tests nothing and the last live pass is too long ago', async () => {
    const inputs = { 'cadence-hours': '24', 'spend-per-day': '1' };
    const records = [...story('.'), recordAt(9, { day: 3, outcome: 'fail' })];
    expect(await viewed({ records, inputs, day: 3.1 })).toMatchObject({
      code: 'stale',
      message: expect.stringMatching(
        /^STALE: last live pass 74 h .*this run tests nothing either: 1 live attempt was asked for/,
      ),
    });
    expect((await viewed({ records, inputs: { 'spend-per-day': '1' }, day: 3.1 })).code).toBe('spend_capped');
    expect((await viewed({ records, inputs: { ...inputs, 'cadence-hours': '48' }, day: 3.1 })).code).toBe(
      'spend_capped',
    );
    const failing = { decided: missing, records: story('FFFF'), inputs, day: 4 };
    expect((await viewed(failing)).code).toBe('stale');
  });
});
