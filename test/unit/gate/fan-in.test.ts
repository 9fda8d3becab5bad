/** Results of several jobs, joined: whatever is not the proof that was asked for blocks, and says why. */
import { describe, expect, test } from 'vitest';
import { type FanInRequest, fanIn } from '../../../src/gate/fan-in.ts';
import type { Arrived, Home } from '../../../src/gate/found.ts';
import type { RunRecord } from '../../../src/manifest/record.ts';
import { COMMIT } from '../../support/record.ts';
import { type Made, PLAN, POLICY, saved, WORKFLOW_RUN } from '../../support/shard-record.ts';

const HOME: Home = {
  ...{
    repository: 'octo/widgets',
    workflowRunId: WORKFLOW_RUN,
    attempt: 2,
    sha: COMMIT,
    earlierAttempts: false,
  },
};
const arrived = (...records: readonly RunRecord[]): Arrived[] =>
  records.map((record, at) => ({ source: `artifact-${at}`, found: { record } }));

function joined(all: readonly Arrived[], more: Partial<FanInRequest> = {}) {
  const { rows, decision, reason, elsewhere } = fanIn({
    ...{ arrived: all, home: HOME, event: 'pull_request', policy: POLICY },
    expected: { plan: PLAN, tasks: ['smoke'] },
    ...more,
  });
  const told = rows.map(({ task, verdict, reason: why }) => [task, verdict, why]);
  return { verdict: decision.verdict, reason, told, rows, elsewhere };
}

const ANY = { expected: null };

describe('what is there', () => {
  test('is allowed where it is a pass of this plan, commit, attempt and event', () => {
    expect(joined(arrived(saved()))).toMatchObject({ verdict: 'allow', reason: null });
  });

  test.each<[string, Made, RegExp]>([
    ['another commit', { job: { sha: 'b'.repeat(40) } }, /^It is of commit b{40}, and not of 4d1c0ffee5/],
    ['another repository', { started: { repository: 'octo/other' } }, /^It is of repository octo\/other/],
    ['another workflow run', { job: { id: '78' } }, /^It is of workflow run 78, and not of 77/],
    ['an earlier attempt', { job: { attempt: '1' } }, /^It is of attempt 1, and not of 2/],
    ['an attempt that is still to come', { job: { attempt: '3' } }, /^It is of attempt 3, and not of 2/],
    ['an attempt that is no number', { job: { attempt: 'x' } }, /^It is of attempt x, and not of 2/],
    ['another event', { started: { github_event: 'schedule' } }, /^It is of event schedule/],
    ['no workflow run', { started: { workflow_run: undefined } as never }, /^It does not say of which/],
  ])('is foreign where it is of %s', (_, made, why) => {
    const { verdict, reason, rows } = joined(arrived(saved(made)), ANY);
    expect([verdict, reason]).toEqual(['block', 'result_foreign']);
    expect(rows[0]?.why).toMatch(why);
  });

  test('is foreign where neither tells the commit', () => {
    const home = { ...HOME, sha: null };
    const nowhere = saved({ job: { sha: null as never } });
    expect(joined(arrived(nowhere), { ...ANY, home })).toMatchObject({ reason: 'result_foreign' });
  });

  test('is judged again: a verdict that says something else is torn, and not believed', () => {
    const { verdict, reason, rows } = joined(
      arrived(saved({ fails: true, said: { outcome: 'pass', reason: null } })),
    );
    expect([verdict, reason]).toEqual(['block', 'result_torn']);
    expect(rows[0]?.why).toContain('outcome: pass is recorded, fail is replayed');
  });

  test('blocks where it cannot be read, though all that was planned is there', () => {
    const torn = { source: 'x', found: { fault: 'The artifact cannot be read: it is no zip' } };
    const { verdict, told } = joined([...arrived(saved()), torn]);
    expect(verdict).toBe('block');
    expect(told).toContainEqual(['x', 'block', 'result_torn']);
  });
});

describe('one that is there twice', () => {
  const failing = saved({ run: '00000002', fails: true });

  test('counts once where both are the same', () => {
    expect(joined(arrived(saved(), saved())).told).toEqual([['smoke', 'allow', null]]);
  });

  test.each<[string, readonly RunRecord[]]>([
    ['a pass and a failure of one task', [saved(), failing]],
    ['a failure first', [failing, saved()]],
    ['two copies of one run, of which one is touched', [saved(), saved({ said: { outcome: 'stale' } })]],
    ['the touched one first', [saved({ said: { outcome: 'stale' } }), saved()]],
  ])('blocks where they differ: %s', (_, records) => {
    const { verdict, told } = joined(arrived(...records));
    expect([verdict, told.length]).toEqual(['block', 2]);
  });
});

describe('what was planned', () => {
  test.each<[string, readonly Made[]]>([
    ['there is nothing', []],
    ['another plan of this workflow run has left one of the same name', [{ job: { plan: 'ffffffff' } }]],
    ['a job of no plan has left one of the same name', [{ job: { plan: undefined as never } }]],
    ['only another one is there', [{ task: 'other' }]],
  ])('is missing where %s', (_, made) => {
    const { verdict, told } = joined(arrived(...made.map(saved)));
    expect(verdict).toBe('block');
    expect(told).toContainEqual(['smoke', 'block', 'result_missing']);
  });

  test('is not joined with what another plan of this workflow run has left', () => {
    const other = saved({ run: '00000002', fails: true, job: { plan: 'ffffffff' } });
    expect(joined(arrived(saved(), other))).toMatchObject({
      ...{ verdict: 'allow', elsewhere: 1, told: [['smoke', 'allow', null]] },
    });
    expect(joined(arrived(saved(), other), ANY).verdict).toBe('block');
  });

  test('blocks by what nobody has planned', () => {
    const more = saved({ task: 'more', run: '00000002', fails: true, job: { plan: undefined as never } });
    expect(joined(arrived(saved(), more)).verdict).toBe('block');
  });

  test('is nothing at all, and no pass, where whatever is there would do', () => {
    expect(joined([], ANY)).toMatchObject({ verdict: 'block', reason: 'result_missing' });
  });
});

test('what was rehearsed beside what was live is told as a rehearsal', () => {
  const played = saved({ task: 'played', run: '00000002', started: { evidence: 'rehearsal' } as never });
  const request = { home: HOME, event: 'pull_request', policy: POLICY, expected: null };
  expect(fanIn({ ...request, arrived: arrived(saved()) }).evidence).toBe('live');
  expect(fanIn({ ...request, arrived: arrived(saved(), played) }).evidence).toBe('rehearsal');
});

describe('with results of earlier attempts', () => {
  const home = { ...HOME, earlierAttempts: true };
  const first = { attempt: '1' };

  test('one stands in where this attempt has none', () => {
    expect(joined(arrived(saved({ job: first })), { home }).verdict).toBe('allow');
  });

  test('none stands in that is of an attempt which there cannot be', () => {
    expect(joined(arrived(saved({ job: { attempt: '0' } })), { home })).toMatchObject({
      ...{ verdict: 'block', reason: 'result_foreign' },
    });
  });

  test('outside of a workflow none is taken for the newer one: all count', () => {
    const all = arrived(saved({ job: first, fails: true }), saved({ run: '00000002' }));
    expect(joined(all, { ...ANY, home: null }).verdict).toBe('block');
  });

  test.each<[string, readonly Made[], string]>([
    ['a pass after a failure', [{ job: first, fails: true }, { run: '00000002' }], 'allow'],
    ['a failure after a pass', [{ job: first }, { run: '00000002', fails: true }], 'block'],
    [
      'a copy that is touched after a pass',
      [{ job: first }, { run: '00000002', said: { outcome: 'stale' } }],
      'block',
    ],
  ])('the newest counts: %s', (_, made, verdict) => {
    expect(joined(arrived(...made.map(saved)), { home }).verdict).toBe(verdict);
  });
});

describe('several tries', () => {
  const tried = (nth: number, more: Made = {}): Made => ({
    ...{ task: `smoke-r${nth}`, run: `0000000${nth}` },
    ...more,
    started: { repeat: { group: 'smoke', nth, n: 3, minimum_pass: 2 }, ...more.started },
  });
  const expected = { plan: PLAN, tasks: ['smoke-r1', 'smoke-r2', 'smoke-r3'] };
  const of = (...made: readonly Made[]) => joined(arrived(...made.map(saved)), { expected });

  test('of several jobs are outvoted by enough that passed', () => {
    const { verdict, rows } = of(tried(1), tried(2, { fails: true }), tried(3));
    expect([verdict, rows.map(({ outvoted }) => outvoted)]).toEqual(['allow', [false, true, false]]);
    expect(of(tried(1), tried(2, { fails: true }), tried(3, { fails: true })).verdict).toBe('block');
  });

  test.each<[string, Made]>([
    ['torn', tried(2, { said: { outcome: 'stale' } })],
    ['foreign', tried(2, { job: { id: '78' } })],
  ])('outvote none that is %s', (_, bad) => {
    expect(of(tried(1), bad, tried(3)).verdict).toBe('block');
  });

  test('outvote none that left nothing', () => {
    expect(of(tried(1), tried(3)).verdict).toBe('block');
    const { verdict, rows } = joined(arrived(saved(tried(1)), saved(tried(3))), ANY);
    expect([verdict, rows.at(-1)?.why]).toEqual(['block', 'Of 3 tries 2 left a result']);
  });

  test('have one vote each, however often one was run', () => {
    const twice = [tried(1), tried(1, { run: '00000009' })];
    expect(of(...twice, tried(2, { fails: true }), tried(3, { fails: true })).verdict).toBe('block');
    const once = [tried(1), tried(1, { run: '00000009', fails: true })];
    expect(of(...once, tried(2), tried(3, { fails: true })).verdict).toBe('block');
  });

  test('are of one attempt: none is picked from an earlier one', () => {
    const before = { attempt: '1' };
    const all = [
      ...[
        tried(1, { job: before }),
        tried(2, { job: before, fails: true }),
        tried(3, { job: before, fails: true }),
      ],
      tried(2, { run: '00000009' }),
    ];
    const home = { ...HOME, earlierAttempts: true };
    const { verdict, told } = joined(arrived(...all.map(saved)), { expected, home });
    expect(verdict).toBe('block');
    expect(told).toContainEqual(['smoke-r1', 'block', 'result_missing']);
  });
});

test('a pass that has no cloud task stands beside one that has, and nothing is green by it alone', () => {
  const required = { ...POLICY, events: { ...POLICY.events } };
  required.events.pull_request = { ...POLICY.events.pull_request, require: { mode: 'cloud' } };
  const parity = saved({ task: 'parity', run: '00000002', started: { mode: 'mcp', mode_requested: 'mcp' } });
  const policy = { ...ANY, policy: required };
  expect(joined(arrived(saved(), parity), policy)).toMatchObject({
    verdict: 'allow',
    rows: [{ why: null }, { verdict: 'allow', why: 'It stands beside a pass that has a cloud task' }],
  });
  expect(joined(arrived(parity), policy).verdict).toBe('block');
});
