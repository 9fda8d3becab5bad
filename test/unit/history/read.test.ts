import { describe, expect, it } from 'vitest';
import { MOST_REQUESTS, openPast } from '../../../src/github/history.ts';
import { ledgerText, readLedger } from '../../../src/history/ledger.ts';
import { type Read, readSpend, readTrend } from '../../../src/history/read.ts';
import type { HistoryRecord } from '../../../src/history/record.ts';
import { spentOf } from '../../../src/history/spend.ts';
import { isoTime } from '../../../src/lib/clock.ts';
import { Secret } from '../../../src/lib/secret.ts';
import {
  type GitHubHistory,
  ledgerOf,
  type PastRunOptions,
  ranWith,
  startGitHubHistory,
  TOKEN,
} from '../../support/github-history.ts';
import { BEGIN, DAY, recordAt, shaOf, story } from '../../support/history.ts';
import { zipOf } from '../../support/zip.ts';

const ME = 9_000_000;

interface Asked {
  readonly signal?: AbortSignal;
  readonly requestMs?: number;
  readonly token?: string;
}

function reading({ apiUrl }: GitHubHistory, { signal, requestMs, token = TOKEN }: Asked = {}) {
  const repository = 'octo/widgets';
  const past = openPast({
    ...{ token: new Secret(token), apiUrl, repository, workflowRunId: ME },
    signal: signal ?? new AbortController().signal,
    ...(requestMs === undefined ? {} : { requestMs }),
  });
  return { past, repository, defaultBranch: 'main', workflowRunId: ME };
}

const idsOf = ({ chain }: Read) => (chain?.records ?? []).map(({ run_id }) => run_id).toSorted();
const idOf = (index: number) => recordAt(index).run_id;

/** A daily canary of the default branch, each run with its own record alone. */
function daily(count: number): PastRunOptions[] {
  return story('.'.repeat(count)).map((record, index) =>
    ranWith({ id: 1000 + index, at: BEGIN + index * DAY }, [record]),
  );
}

describe('readTrend', () => {
  it('reads what each run of the default branch left, with the token and for nobody else', async () => {
    await using github = await startGitHubHistory(daily(3));
    const read = await readTrend(reading(github));
    expect([idsOf(read), read.whole, read.notices]).toEqual([[0, 1, 2].map(idOf), true, []]);
    expect(github.leaked).toEqual([]);
    expect(github.asked[0]).toContain(`/runs/${ME}`);
    expect(github.asked[1]).toMatch(/workflows\/77\/runs\?.*branch=main/);
  });

  it('believes no fork, no pull request, no other branch, no other workflow run and no other repository', async () => {
    const at = BEGIN;
    const runs = [
      ranWith({ id: 1, at, head: 'mallory/widgets' }, [recordAt(1)]),
      ranWith({ id: 2, at, head: null }, [recordAt(2)]),
      ranWith({ id: 3, at, event: 'pull_request' }, [recordAt(3)]),
      ranWith({ id: 4, at, event: 'pull_request_target' }, [recordAt(4)]),
      ranWith({ id: 5, at, branch: 'feature' }, [recordAt(5)]),
      {
        id: 6,
        at,
        artifacts: [{ name: 'codex-canary-6-1-canary-0a1b2c3d-records', content: ledgerOf([recordAt(6)]) }],
      },
      ranWith({ id: 7, at }, [recordAt(7, { repository: 'mallory/widgets' })]),
      ranWith({ id: 8, at }, [recordAt(8, { workflow_attempt: 9 })]),
      {
        id: 9,
        at,
        artifacts: [
          {
            name: 'my-records-9-1-canary-0a1b2c3d',
            content: ledgerOf([recordAt(9, { workflow_run_id: '9' })]),
          },
        ],
      },
      ranWith({ id: 10, at }, [recordAt(10)]),
    ];
    await using github = await startGitHubHistory(runs);
    const read = await readTrend(reading(github));
    expect(idsOf(read)).toEqual([idOf(10)]);
    expect(read.notices).toEqual(['records that are of another run were left out: 3']);
    expect(github.asked.some((path) => /runs\/[12345]\/artifacts/.test(path))).toBe(false);
  });

  it('takes no word of a branch for the default branch', async () => {
    const trend = { records: [recordAt(5)], seen: [[1000, 1]] };
    const runs = [
      ...daily(2),
      ranWith({ id: 2000, at: BEGIN, branch: 'feature' }, [recordAt(4)], { trend, spend: trend }),
    ];
    await using github = await startGitHubHistory(runs);
    expect(idsOf(await readTrend(reading(github)))).toEqual([0, 1].map(idOf));
    const spend = await readSpend(reading(github), { sha: null, sinceMs: 0 });
    expect(spend.chain?.records.find(({ run_id }) => run_id === idOf(4))?.default_branch).toBe(false);
  });

  it('takes over what an earlier reader has handed on, and asks for nothing of it again', async () => {
    const runs = daily(40);
    const whole = readLedger(
      ledgerText({
        own: [],
        trend: { records: story('.'.repeat(39)), seen: new Map(runs.slice(0, 39).map(({ id }) => [id, 1])) },
        spend: null,
      }),
    );
    const trend = { records: whole?.trend.records ?? [], seen: [...(whole?.trend.seen ?? [])] };
    runs[39] = ranWith({ id: 1039, at: BEGIN }, [recordAt(39)], { trend });
    await using github = await startGitHubHistory(runs);
    const read = await readTrend(reading(github));
    expect(idsOf(read)).toHaveLength(40);
    expect(read.chain?.seen.size).toBe(40);
    // The own run, the list, and list and zip of one run's artifacts at both hosts.
    expect(github.asked).toHaveLength(5);
  });

  it('looks again at a run that was run again, and into what ran while the last reader read', async () => {
    const first = {
      records: [recordAt(0)],
      seen: [
        [1000, 1],
        [1002, 1],
      ],
    };
    const again = recordAt(7, { workflow_attempt: 2 });
    const runs = [
      ranWith({ id: 1000, attempt: 2, at: BEGIN }, [recordAt(0), again]),
      ranWith({ id: 1001, at: BEGIN }, [recordAt(1)]),
      ranWith({ id: 1002, at: BEGIN }, [recordAt(2)]),
      ranWith({ id: 1003, at: BEGIN }, [recordAt(3)], { trend: first }),
      // Before everything that the reader had been at.
      ranWith({ id: 900, at: BEGIN }, [recordAt(9)]),
    ];
    await using github = await startGitHubHistory(runs);
    expect(idsOf(await readTrend(reading(github)))).toEqual([0, 1, 3, 7].map(idOf));
  });

  it('goes on to the next pages, and stops after many runs without a record', async () => {
    const empty = Array.from({ length: 230 }, (_, index) => ({ id: 5000 + index, at: BEGIN }));
    await using github = await startGitHubHistory([...daily(1), ...empty]);
    const read = await readTrend(reading(github));
    expect([idsOf(read), read.whole]).toEqual([[], true]);
    expect(github.asked.length).toBeLessThan(60);
    const forks = empty.map((run) => ({ ...run, head: 'mallory/widgets' }));
    await using busy = await startGitHubHistory([
      ...daily(1),
      ...forks.slice(0, 99),
      { id: 4000, at: BEGIN },
      ...daily(1),
    ]);
    expect(idsOf(await readTrend(reading(busy)))).toEqual([idOf(0)]);
  });

  it('asks no more often for the artifacts of one run, however many it has', async () => {
    const artifacts = Array.from({ length: 120 }, (_, nth) => ({
      name: `codex-canary-1000-1-job${nth}-${(nth + 0x10000000).toString(16)}-records`,
      content: ledgerOf([recordAt(nth, { workflow_run_id: '1000' })]),
    }));
    await using github = await startGitHubHistory([{ id: 1000, at: BEGIN, artifacts }]);
    const read = await readTrend(reading(github));
    expect(github.asked.filter((path) => !path.startsWith('blob')).length).toBe(MOST_REQUESTS);
    expect(idsOf(read).length).toBeLessThan(MOST_REQUESTS);
    expect(read.notices.join()).toContain(`it was asked ${MOST_REQUESTS} times, which has to be enough`);
  });

  it('asks so often and no more, and says that there is more', async () => {
    await using github = await startGitHubHistory(daily(90));
    const read = await readTrend(reading(github));
    expect(github.asked.filter((path) => !path.startsWith('blob')).length).toBeLessThanOrEqual(MOST_REQUESTS);
    expect(read.whole).toBe(true);
    expect(idsOf(read).length).toBeGreaterThan(30);
    expect(read.notices).toEqual(['the history is longer than was read: GitHub is asked only so often']);
  });

  const other = (name: string, content: string | Buffer, more = {}) => ({
    id: 2000,
    at: BEGIN,
    artifacts: [{ name: `x-2000-1-${name}-0a1b2c3d-records`, content, ...more }],
  });
  const bomb = (() => {
    const content = 'x'.repeat(9 * 1024 * 1024);
    return zipOf([{ name: 'codex-history.json', content, packed: true }]);
  })();
  it.each([
    ['no zip', other('a', Buffer.from('no zip')), 'it is no zip'],
    [
      'a torn zip',
      other('a', zipOf([{ name: 'codex-history.json', content: '{}' }]).subarray(0, 40)),
      'it is no zip',
    ],
    ['a bomb', other('a', bomb), 'it is larger than is accepted'],
    ['another file', other('a', zipOf([{ name: '../x', content: '{}' }])), 'it holds no codex-history.json'],
    ['a size that is too large', other('a', '{}', { size: 99_000_000 }), 'it has 99000000 bytes'],
    ['a size that lies', other('a', Buffer.alloc(3_000_000), { size: 10 }), 'it is larger than is accepted'],
    ['torn JSON', other('a', '{"schema":1,"records":[{'), 'it is no history'],
    ['another schema', other('a', '{"schema":2,"records":[]}'), 'it is no history'],
    [
      'JSON nested deep',
      other('a', `{"schema":1,"records":${'['.repeat(50_000)}${']'.repeat(50_000)}}`),
      'no records',
    ],
  ])('leaves %s out, reads the others and says so', async (_, run, words) => {
    await using github = await startGitHubHistory([...daily(2), run]);
    const read = await readTrend(reading(github));
    expect(idsOf(read)).toEqual([0, 1].map(idOf));
    expect(read.notices.join('\n')).toContain(words);
    // It is as damaged tomorrow.
    expect([read.whole, read.chain?.seen.has(2000)]).toEqual([true, true]);
  });

  it('leaves out what is no record among those that are, and what has expired without a word', async () => {
    const hostile = [
      { ...recordAt(1), cloud_task_url: 'https://evil.example/x' },
      { ...recordAt(2), outcome: 'green' },
      null,
      7,
    ];
    const ledger = ledgerOf([...hostile, recordAt(3, { workflow_run_id: '2000' })]);
    const [artifact] = ranWith({ id: 2001, at: BEGIN }, [recordAt(4)]).artifacts ?? [];
    const expired = { id: 2001, at: BEGIN, artifacts: artifact ? [{ ...artifact, expired: true }] : [] };
    await using github = await startGitHubHistory([other('a', ledger), expired]);
    const read = await readTrend(reading(github));
    expect(idsOf(read)).toEqual([idOf(3)]);
    expect(read.notices).toEqual(['4 entries of the history are no records and were left out']);
    // Not even asked for: GitHub has it no more.
    expect(github.asked.filter((path) => path.endsWith('/zip'))).toHaveLength(1);
  });

  it.each([
    ['refused', 403, /no/],
    ['broken', 500, /no/],
    ['cut off', 'reset', /./],
    ['never given', 'hang', /./],
  ] as const)(
    'says what the list that is %s cost, and takes nothing for an empty history',
    async (_, how, words) => {
      await using github = await startGitHubHistory(daily(2));
      github.fail(/workflows/, how);
      const read = await readTrend(reading(github, how === 'hang' ? { requestMs: 300 } : {}));
      expect([read.chain, read.whole]).toEqual([null, false]);
      expect(read.notices[0]).toMatch(/^the history was not read to its end: ./);
      expect(read.notices[0]).toMatch(words);
    },
  );

  it.each([500, 403, 'reset', 'hang'] as const)(
    'reads on where one artifact answers %s, and looks for it the next time',
    async (how) => {
      await using github = await startGitHubHistory(daily(3));
      github.fail(/^blob\/10010000$/, how);
      // All others have to come in this time.
      const read = await readTrend(reading(github, how === 'hang' ? { requestMs: 5000 } : {}));
      expect(idsOf(read)).toEqual([0, 2].map(idOf));
      expect(read.notices[0]).toContain('codex-canary-1001-1-canary');
      expect([...(read.chain?.seen.keys() ?? [])]).toEqual([1002, 1000]);
    },
  );

  it('hands on nothing that was read only in part', async () => {
    await using github = await startGitHubHistory(daily(3));
    github.fail(/runs\/1001\/artifacts/, 502);
    const read = await readTrend(reading(github));
    expect([idsOf(read), read.whole]).toEqual([[idOf(2)], false]);
  });

  it('ends with the run that asks', async () => {
    await using github = await startGitHubHistory(daily(2));
    const controller = new AbortController();
    github.fail(/artifacts/, 'hang');
    const read = readTrend(reading(github, { signal: controller.signal }));
    setTimeout(() => controller.abort(), 200);
    expect((await read).whole).toBe(false);
  });

  it('reads nothing with a token that may not', async () => {
    await using github = await startGitHubHistory(daily(2));
    expect((await readTrend(reading(github, { token: 'other' }))).chain).toBeNull();
  });

  it('keeps no run that goes on, and not its own, for one that need not be looked at again', async () => {
    const runs = [
      ...daily(1),
      ranWith({ id: 1001, at: BEGIN, status: 'in_progress' }, [recordAt(1)]),
      ranWith({ id: ME, at: BEGIN }, [recordAt(2)]),
    ];
    await using github = await startGitHubHistory(runs);
    const read = await readTrend(reading(github));
    expect([idsOf(read), [...(read.chain?.seen.keys() ?? [])]]).toEqual([[0, 1, 2].map(idOf), [1000]]);
  });
});

describe('readSpend', () => {
  const since = { sha: shaOf(1), sinceMs: BEGIN + 2 * DAY };

  it('reads every branch of the last day, and the commit whenever, and no fork', async () => {
    const runs = [
      ranWith({ id: 1, at: BEGIN }, [recordAt(0)]),
      ranWith({ id: 2, at: BEGIN, branch: 'feature', event: 'pull_request', sha: shaOf(1) }, [recordAt(1)]),
      ranWith({ id: 3, at: BEGIN + 3 * DAY, branch: 'feature', event: 'pull_request' }, [recordAt(2)]),
      ranWith({ id: 4, at: BEGIN + 3 * DAY, head: 'mallory/widgets' }, [recordAt(3)]),
      ranWith({ id: 5, at: BEGIN + 3 * DAY }, [recordAt(4)]),
    ];
    await using github = await startGitHubHistory(runs);
    const read = await readSpend(reading(github), since);
    expect([idsOf(read), read.notices]).toEqual([[1, 2, 4].map(idOf), []]);
  });

  it('counts a re-run of a workflow run that began long ago', async () => {
    const runs: PastRunOptions[] = [
      ranWith({ id: 1, attempt: 2, at: BEGIN + 3 * DAY }, [
        recordAt(0),
        recordAt(5, { workflow_attempt: 2 }),
      ]),
    ];
    const chain = { records: [recordAt(0)], seen: [[1, 1]] };
    runs.push(ranWith({ id: 2, at: BEGIN + 3 * DAY }, [recordAt(2)], { spend: chain }));
    await using github = await startGitHubHistory(runs);
    expect(idsOf(await readSpend(reading(github), since))).toEqual([0, 2, 5].map(idOf));
  });

  it('takes over what branches have handed on, too', async () => {
    const records: HistoryRecord[] = story('......');
    const chain = { records, seen: records.map((_, index) => [100 + index, 1]) };
    const runs = records.map((record, index) =>
      ranWith({ id: 100 + index, at: BEGIN + 3 * DAY, branch: 'feature' }, [record]),
    );
    runs.push(ranWith({ id: 200, at: BEGIN + 3 * DAY, branch: 'feature' }, [recordAt(9)], { spend: chain }));
    await using github = await startGitHubHistory(runs);
    expect(idsOf(await readSpend(reading(github), { ...since, sha: null }))).toHaveLength(7);
    expect(github.asked).toHaveLength(5);
  });

  const now = BEGIN + 3 * DAY;
  const attempts = ({ chain }: Read) => spentOf(chain?.records ?? [], { sha: null, nowMs: now }).day;
  const spentOf24 = (github: GitHubHistory) =>
    readSpend(reading(github), { sha: null, sinceMs: now - 25 * 3_600_000 });
  const paid = ranWith({ id: 10, at: now }, [recordAt(2, { day: 2.5 })]);

  it('is led past no spend by forks, nor by runs without a record', async () => {
    const forks = Array.from({ length: 150 }, (_, index) => ({
      ...{ id: 100 + index, at: now, head: 'mallory/widgets', event: 'pull_request' },
    }));
    await using flooded = await startGitHubHistory([paid, ...forks]);
    expect([attempts(await spentOf24(flooded)), (await spentOf24(flooded)).notices]).toEqual([1, []]);
    const empty = Array.from({ length: 60 }, (_, index) => ({ id: 100 + index, at: now }));
    await using quiet = await startGitHubHistory([paid, ...empty]);
    expect([attempts(await spentOf24(quiet)), (await spentOf24(quiet)).notices]).toEqual([1, []]);
  });

  it('says so where there are more workflow runs than it reads, however many there are', async () => {
    const forks = Array.from({ length: 400 }, (_, index) => ({ id: 100 + index, at: now, head: null }));
    await using github = await startGitHubHistory([paid, ...forks]);
    const read = await spentOf24(github);
    expect([attempts(read), read.notices]).toEqual([
      ...[0, ['the history is longer than was read: of more than 300 workflow runs']],
    ]);
    expect(github.asked.length).toBeLessThan(6);
    const empty = forks.map(({ id, at }) => ({ id, at }));
    await using busy = await startGitHubHistory([paid, ...empty]);
    const cut = await spentOf24(busy);
    expect(cut.notices).toEqual(['the history is longer than was read: GitHub is asked only so often']);
    expect(busy.asked.length).toBeLessThanOrEqual(MOST_REQUESTS);
    // What another has read before all of these is no secret to this one.
    const seen = Array.from({ length: 401 }, (_, index) => [index === 400 ? 10 : 100 + index, 1]);
    const handed = ranWith({ id: 900, at: now }, [], {
      spend: { records: [recordAt(2, { day: 2.5 })], seen },
    });
    await using known = await startGitHubHistory([...empty, handed]);
    const whole = await spentOf24(known);
    expect([attempts(whole), whole.notices]).toEqual([1, []]);
  });

  it('reads the records of as many jobs as a plan can have, on as many pages', async () => {
    const artifacts = Array.from({ length: 150 }, (_, index) => ({
      name: index < 140 ? `evidence-${index}` : `x-10-1-run-${index.toString(16).padStart(8, '0')}-records`,
      content: ledgerOf([recordAt(index, { day: 2.5, workflow_run_id: '10' })]),
    }));
    await using github = await startGitHubHistory([{ id: 10, at: now, artifacts }]);
    expect(attempts(await spentOf24(github))).toBe(10);
    const endless = Array.from({ length: 1100 }, (_, index) => ({ name: `x${index}`, content: '' }));
    await using flooded = await startGitHubHistory([paid, { id: 11, at: now, artifacts: endless }]);
    const read = await spentOf24(flooded);
    expect([attempts(read), read.notices]).toEqual([
      ...[1, ['an artifact with records was left out: run 11: it has more than 1000 artifacts']],
    ]);
  });

  it('goes by the clock of GitHub where that of a runner is wrong by years', async () => {
    for (const day of [-20_000, 0, 20_000]) {
      await using github = await startGitHubHistory([
        ranWith({ id: 10, at: now - 1000, startedAt: now - 60_000 }, [recordAt(1, { day })]),
        ranWith({ id: 11, at: now - 500, startedAt: now - 60_000 }, [
          recordAt(2, { started_at: isoTime(now - 59_000), completed_at: isoTime(now - 700) }),
        ]),
      ]);
      const { chain } = await spentOf24(github);
      const times = chain?.records.map(({ started_at }) => Date.parse(started_at));
      expect(times).toEqual([now - 59_000, day > 0 ? now - 1000 : now - 60_000]);
      // Days later neither of them counts.
      expect(spentOf(chain?.records ?? [], { sha: null, nowMs: now + 2 * DAY }).day).toBe(0);
    }
  });

  it.each([403, 429, 500, 'reset', 'hang'] as const)(
    'tells of a list that answers %s, and calls nothing read',
    async (how) => {
      await using github = await startGitHubHistory([paid]);
      github.fail(/workflows/, how);
      const read = await readSpend(reading(github, { requestMs: 300 }), { sha: null, sinceMs: 0 });
      expect([read.chain, read.whole, read.notices.length]).toEqual([null, false, 1]);
    },
  );
});
