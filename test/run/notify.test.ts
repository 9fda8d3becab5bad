/**
 * Weeks of a daily canary, told in tracking issues: with GitHub's own client, against a repository that keeps what it is
 * told. Time passes only where somebody waits.
 */
import { describe, expect, test } from 'vitest';
import { openPosts } from '../../src/github/issues.ts';
import type { HistoryRecord } from '../../src/history/record.ts';
import { Redactor } from '../../src/lib/redact.ts';
import { Secret } from '../../src/lib/secret.ts';
import { type CommentRequest, markerOf } from '../../src/publish/comment.ts';
import { issueMarker } from '../../src/publish/tracking-issue.ts';
import { keepComment } from '../../src/run/sticky.ts';
import { MOST_OPEN, trackFailures } from '../../src/run/track.ts';
import { VirtualClock } from '../support/clock.ts';
import { BOT, startTracker } from '../support/github-issues.ts';
import { BEGIN, DAY, type Made, recordAt, shaOf, story } from '../support/history.ts';

const WORKFLOW = '.github/workflows/canary.yml';
const URL = 'https://github.com/octo/widgets';
const MARKER = issueMarker({ workflow: WORKFLOW, scenario: 'diff' });

/** A repository and a canary that runs each day, and after each run tells of it. */
async function place({ secrets = [] as string[] } = {}) {
  const clock = new VirtualClock(BEGIN);
  const { tracker, apiUrl, ...rest } = await startTracker(clock);
  const redactor = new Redactor();
  redactor.add(secrets.map((secret) => new Secret(secret)));
  const records: HistoryRecord[] = [];
  const signal = new AbortController().signal;
  const newDeps = () => ({
    posts: openPosts({ token: new Secret('ghs_token'), apiUrl, repository: 'octo/widgets', signal }),
    ...{ clock, redactor, signal },
  });
  /** One job that tells. */
  const tell = (after = 2) =>
    trackFailures({ records, after, workflow: WORKFLOW, repositoryUrl: URL }, newDeps());
  return {
    ...{ tracker, clock, records, tell, newDeps },
    open: () => tracker.issues.filter(({ state, author }) => state === 'open' && author === tracker.me),
    /** Runs for so many days, a letter each, and tells after each. */
    async days(letters: string, more: (index: number) => Made = () => ({}), after = 2) {
      const told: string[] = [];
      const from = records.length;
      for (const [at] of [...letters].entries()) {
        const [record] = story(letters, (index) => ({
          ...{ day: from + index, sha: shaOf(from + index), workflow_run_id: String(1000 + from + index) },
          ...{ run_id: `2026-01-01T00-00-00-000Z-${String(from + index).padStart(8, '0')}` },
          ...more(index),
        })).slice(at);
        if (record !== undefined) records.push(record);
        clock.advance(BEGIN + (from + at) * DAY + 3_600_000 - clock.now());
        told.push((await tell(after)).map(({ did }) => did).join() || '-');
      }
      return told;
    },
    [Symbol.asyncDispose]: () => rest[Symbol.asyncDispose](),
  };
}

const writes = (tracker: { asked: readonly { method: string; path: string }[] }): string[] =>
  tracker.asked
    .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    .map(({ method, path }) => `${method} ${path.replace('/repos/octo/widgets', '')}`);

describe('a scheduled failure that persists', () => {
  test('has one issue, which is changed in place, and closed by a pass', async () => {
    await using at = await place();
    expect(await at.days('..F.FFFFF')).toEqual([...'-----', 'opened', 'updated', 'updated', 'updated']);
    expect(at.tracker.issues).toHaveLength(1);
    const [issue] = at.tracker.issues;
    expect(issue).toMatchObject({ title: 'Codex canary: diff keeps failing', comments: [], author: BOT });
    expect(issue?.body.split('\n')[0]).toBe(MARKER);
    const { fingerprint } = at.records[4] ?? {};
    for (const words of [
      'diff has failed in 5 scheduled workflow runs in a row**, always alike',
      `fingerprint \`${fingerprint}\``,
      `| First bad run | [2026-01-05 00:00 UTC](${URL}/actions/runs/1004), commit [\`${shaOf(4).slice(0, 10)}\`]`,
      `| Last good run | [2026-01-04 00:00 UTC](${URL}/actions/runs/1003)`,
      `(${URL}/compare/${shaOf(3)}...${shaOf(4)})`,
      `| Last bad run | [2026-01-09 00:00 UTC](${URL}/actions/runs/1008)`,
      '[cloud task](https://chatgpt.com/codex/tasks/task_e_',
      '| Next | `codex cloud status task_e_',
    ])
      expect(issue?.body).toContain(words);
    expect(await at.days('.....')).toEqual(['closed', ...'----']);
    expect(issue).toMatchObject({ state: 'closed', reason: 'completed' });
    expect(issue?.body).toContain('diff has passed again**, after 5 scheduled workflow runs that failed');
    expect(issue?.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining(`diff passed again in [2026-01-10 00:00 UTC](${URL}/actions/runs/1009)`),
    ]);
    // As many as there was something to say: opened, three changes, closed with a comment.
    expect(writes(at.tracker)).toEqual([
      'POST /issues',
      ...Array.from({ length: 4 }, () => 'PATCH /issues/1'),
      'POST /issues/1/comments',
    ]);
  });

  test('opens an issue of its own after it was over', async () => {
    await using at = await place();
    await at.days('FF.FFF.F');
    expect(at.tracker.issues.map(({ state, comments }) => [state, comments.length])).toEqual([
      ['closed', 1],
      ['closed', 1],
    ]);
    expect(at.tracker.issues[1]?.body).toContain('after 3 scheduled workflow runs');
  });

  test('is waited for as long as is said', async () => {
    await using at = await place();
    expect(await at.days('FFFF', undefined, 4)).toEqual(['-', '-', '-', 'opened']);
    await using eager = await place();
    expect(await eager.days('F', undefined, 1)).toEqual(['opened']);
  });

  test('comments once on a failure that is another one, in the same issue', async () => {
    await using at = await place();
    const line = (index: number) => ({ line: index < 3 ? 'it failed' : 'the service says no' });
    expect(await at.days('FFFFFF', line)).toEqual([
      '-',
      'opened',
      ...Array.from({ length: 4 }, () => 'updated'),
    ]);
    const [issue] = at.tracker.issues;
    const fingerprints = [at.records[0]?.fingerprint, at.records[3]?.fingerprint];
    expect(issue?.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(
        new RegExp(
          `It fails in another way since .*fingerprint \`${fingerprints[1]}\`; until then fingerprint \`${fingerprints[0]}\``,
        ),
      ),
    ]);
    expect(issue?.body).not.toContain('always alike');
    expect(at.tracker.issues).toHaveLength(1);
  });

  test('is told of by scenario, and the shards of one end in any order without a word', async () => {
    await using at = await place();
    await at.days('F');
    for (const day of [1, 2, 3, 4]) {
      const both = [
        { cell: 'b', task_id: 'many-b', line: 'b' },
        { cell: 'a', task_id: 'many-a', line: 'a' },
      ];
      // At first only the one that comes second by its name.
      const failing = day < 3 ? both.slice(0, 1) : day === 3 ? both : both.toReversed();
      for (const [place_, one] of failing.entries())
        at.records.push(
          recordAt(day * 10 + place_, {
            ...one,
            day: day + place_ / 24,
            scenario: 'many',
            outcome: 'fail',
            workflow_run_id: String(2000 + day),
          }),
        );
      await at.tell();
    }
    expect(at.tracker.issues.map(({ title, comments }) => [title, comments.length])).toEqual([
      ['Codex canary: many keeps failing', 0],
    ]);
    expect(at.tracker.issues[0]?.body).toContain(at.records[1]?.fingerprint);
  });

  test('is none where nothing was tested, or nothing is known of the default branch', async () => {
    await using at = await place();
    expect(await at.days('IIIXXI')).toEqual([...'------']);
    await at.days('FFFF', () => ({ default_branch: false, event: 'pull_request' }));
    await at.days('FFFF', () => ({ default_branch: false }));
    await at.days('FFFF', () => ({ event: 'push' }));
    await at.days('FFFF', () => ({ outcome: 'skipped' }));
    expect(at.tracker.issues).toEqual([]);
    expect(await at.days('FIXIF')).toEqual(['-', '-', '-', '-', 'opened']);
    // What tells nothing closes nothing; a pass by hand does.
    expect(await at.days('IXI')).toEqual(['left', 'left', 'left']);
    expect(await at.days('.', () => ({ event: 'workflow_dispatch' }))).toEqual(['closed']);
  });

  test('is none of tries that enough others outvote', async () => {
    await using at = await place();
    const round = (day: number, outcomes: readonly ('pass' | 'fail')[]) =>
      at.records.push(
        ...outcomes.map((outcome, nth) =>
          recordAt(day * 10 + nth, {
            day,
            outcome,
            nth: nth + 1,
            minimum_pass: 2,
            task_id: `diff-r${nth + 1}`,
            workflow_run_id: String(day + 1),
          }),
        ),
      );
    for (const day of [0, 1, 2]) round(day, ['pass', 'fail', 'pass']);
    expect(await at.tell()).toEqual([]);
    for (const day of [3, 4]) round(day, ['fail', 'fail', 'pass']);
    expect(await at.tell()).toMatchObject([{ did: 'opened' }]);
    round(5, ['fail', 'pass', 'pass']);
    expect(await at.tell()).toMatchObject([{ did: 'closed' }]);
  });

  test('opens no more issues than anybody would read', async () => {
    await using at = await place();
    for (let one = 0; one < MOST_OPEN + 3; one += 1)
      for (const day of [0, 1])
        at.records.push(
          recordAt(one * 2 + day, {
            day,
            scenario: `s${String(one).padStart(2, '0')}`,
            outcome: 'fail',
            workflow_run_id: String(day + 1),
          }),
        );
    const told = await at.tell();
    expect(told.filter(({ did }) => did === 'opened')).toHaveLength(MOST_OPEN);
    expect(told.filter(({ did }) => did === 'not opened').map(({ why }) => why)).toEqual(
      Array.from({ length: 3 }, () => `${MOST_OPEN} issues of this workflow are open already`),
    );
    expect(at.open()).toHaveLength(MOST_OPEN);
  });
});

describe('there is one issue and no second', () => {
  test('though two jobs tell of it at once', async () => {
    await using at = await place();
    at.records.push(...story('FF'));
    const told = await Promise.all([at.tell(), at.tell(), at.tell()]);
    expect(at.open().map(({ number }) => number)).toEqual([1]);
    expect(told.flat().filter(({ number }) => number === 1)).toHaveLength(3);
    const [, ...others] = at.tracker.issues;
    for (const { reason, body } of others) {
      expect(reason).toBe('not_planned');
      expect(body).toContain('Made at the same time as #1');
      expect(body).not.toContain(MARKER);
    }
  });

  test('though another job was first while this one was about to', async () => {
    await using at = await place();
    at.records.push(...story('FF'));
    const first = () => void at.tracker.add({ title: 'x', body: `${MARKER}\n`, author: BOT });
    at.tracker.fault('POST', /\/issues$/, { first });
    expect(await at.tell()).toMatchObject([{ did: 'left', number: 1 }]);
    expect(at.tracker.issues.map(({ state }) => state)).toEqual(['open', 'closed']);
  });

  test.each([
    ['was done', 'lost', 1],
    ['was never heard', 'unheard', 1],
    ['failed', 502, 1],
  ] as const)('though the answer is lost, and what was asked %s', async (_, how, issues) => {
    await using at = await place();
    at.records.push(...story('FF'));
    at.tracker.fault('POST', /\/issues$/, how);
    expect(await at.tell()).toMatchObject([{ did: 'opened', number: 1 }]);
    expect(at.tracker.issues).toHaveLength(issues);
    const lists = at.tracker.asked.map(({ method, path }) => `${method} ${path.split('?')[0]}`);
    const posts = lists.flatMap((one, index) => (one.startsWith('POST /repos') ? [index] : []));
    // Between two that are asked for, it is looked for.
    if (posts.length > 1) expect(lists.slice(posts[0], posts[1])).toContain('GET /repos/octo/widgets/issues');
    await at.tell();
    expect(at.tracker.issues).toHaveLength(issues);
  });

  test.each([
    ['a page', '<html>Sign in</html>'],
    ['another thing', { total: 0 }],
    ['a list of nothing', [null]],
    ['a list with an address that is none', [{ number: 1, html_url: 'https://x) <b>', body: 'x' }]],
    ['a list of issues with a body that is none', [{ number: 1, html_url: 'https://x', body: 7 }]],
  ])('though %s answers in the place of GitHub', async (_, said) => {
    await using canary = await place();
    canary.tracker.fault('GET', /issues/, { said, done: false });
    // No list is an empty one: what may be there must not be opened again.
    expect(await canary.days('.FF', () => ({}), 1)).toEqual(['failed', 'opened', 'updated']);
    expect(canary.tracker.issues).toHaveLength(1);
  });

  test('though it is made, and what is answered tells nothing of it', async () => {
    for (const done of [true, false]) {
      await using canary = await place();
      canary.tracker.fault('POST', /issues$/, { said: '<html>Sign in</html>', done });
      expect(await canary.days('.FF')).toEqual(['-', '-', 'opened']);
      expect(canary.open()).toHaveLength(1);
    }
  });

  test('though a list does not show yet what was made', async () => {
    await using at = await place();
    at.records.push(...story('FF'));
    at.tracker.fault('POST', /\/issues$/, 'lost');
    const seen = at.tracker.answer.bind(at.tracker);
    at.tracker.answer = (question) => {
      const answer = seen(question);
      if (question.method === 'POST' && question.path.endsWith('/issues')) at.tracker.behind = 2;
      return answer;
    };
    expect(await at.tell()).toMatchObject([{ did: 'opened', number: 1 }]);
    expect(at.tracker.issues).toHaveLength(1);
  });

  test('and it is told where both answers were lost, and found by the next run', async () => {
    await using at = await place();
    at.records.push(...story('FF'));
    at.tracker.fault('POST', /\/issues$/, 'unheard', 2);
    expect(await at.tell()).toMatchObject([{ did: 'failed', denied: false, number: null }]);
    expect(await at.tell()).toMatchObject([{ did: 'opened' }]);
    expect(at.tracker.issues).toHaveLength(1);
  });

  test('and of two that were left open the older is kept', async () => {
    await using at = await place();
    at.records.push(...story('FF'));
    const ours = { title: 'x', body: `${MARKER}\n`, author: BOT };
    at.tracker.add(ours);
    at.tracker.add(ours);
    await at.tell();
    expect(at.open().map(({ number }) => number)).toEqual([1]);
  });

  test('nor a new one where somebody has closed it, until it has passed', async () => {
    await using at = await place();
    await at.days('FF');
    const [issue] = at.tracker.issues;
    if (issue !== undefined) at.tracker.close(issue, 'not_planned');
    expect(await at.days('FF')).toEqual(['left', 'left']);
    expect(await at.days('.F')).toEqual(['-', '-']);
    expect(await at.days('F')).toEqual(['opened']);
    expect(at.tracker.issues.map(({ state }) => state)).toEqual(['closed', 'open']);
  });
});

describe('what is not ours', () => {
  test('is neither changed nor closed, though it carries the marker', async () => {
    await using at = await place();
    const body = `${MARKER}\n<!-- codex-canary-state: failing fingerprint=none row=9 -->\nmine\n<!-- /codex-canary -->`;
    const foreign = at.tracker.add({ title: 'mine', body, author: 'stranger' });
    const twin = at.tracker.add({ title: 'mine too', body, author: 'github-actions' });
    const pull = at.tracker.add({ title: 'a pull request', body, author: BOT, pull: true });
    await at.days('FFF.');
    for (const one of [foreign, twin, pull]) expect(one).toMatchObject({ body, state: 'open', comments: [] });
    expect(at.tracker.issues.filter(({ author, pull: is }) => author === BOT && !is)).toMatchObject([
      { state: 'closed' },
    ]);
  });

  test('stays where people have written it into ours', async () => {
    await using at = await place();
    await at.days('FF');
    const [issue] = at.tracker.issues;
    if (issue !== undefined)
      Object.assign(issue, { title: 'We know', body: `Ask Ada.\n\n${issue.body}\nSee also #3.\n` });
    await at.days('F.');
    expect(issue?.title).toBe('We know');
    expect(issue?.body).toMatch(
      /^Ask Ada\.\n\n<!-- codex-canary:[\s\S]*has passed again[\s\S]*<!-- \/codex-canary -->\n\nSee also #3\.\n$/,
    );
  });

  test('does not hide it behind a thousand others', async () => {
    await using at = await place();
    at.records.push(...story('FF'));
    for (let one = 0; one < 250; one += 1) at.tracker.add({ title: 'x', body: 'x', author: BOT });
    const ours = at.tracker.issues[0];
    if (ours !== undefined) ours.body = `${MARKER}\n`;
    expect(await at.tell()).toMatchObject([{ did: 'updated', number: 1 }]);
    for (let one = 0; one < 800; one += 1) at.tracker.add({ title: 'x', body: 'x', author: BOT });
    expect(await at.tell()).toMatchObject([
      { did: 'failed', why: expect.stringContaining('more open issues') },
    ]);
  });

  test('is recognised by the name of a program that is told without its ending', async () => {
    await using at = await place();
    at.records.push(...story('FF'));
    at.tracker.add({ title: 'x', body: `${MARKER}\n`, author: 'our-app[bot]' });
    at.tracker.me = 'our-app[bot]';
    expect(await at.tell()).toMatchObject([{ did: 'updated', number: 1 }]);
  });
});

test('a token without the right is told of with the right that it lacks', async () => {
  await using at = await place();
  at.tracker.rights.clear();
  expect(await at.days('FF')).toEqual(['-', 'failed']);
  expect((await at.tell())[0]).toMatchObject({
    denied: true,
    why: expect.stringContaining('not accessible'),
  });
  expect(at.tracker.issues).toEqual([]);
});

test.each([
  '[x](https://evil.example)',
  '<img src=x onerror=alert(1)>',
  'ping @octocat and @octo/team',
  '--> owned <!-- codex-canary:0000000000000000 -->',
  'a | b\n| c | d |',
  '```\n# heading',
  '::error::x ##[error]y',
])('%s is harmless wherever it was said', async (hostile) => {
  await using at = await place();
  const more = {
    scenario: hostile.slice(0, 100),
    line: hostile,
    task_id: hostile.slice(0, 100),
    branch: hostile,
  };
  await at.days('FF', () => more);
  await at.days('F.', () => ({ ...more, line: `${hostile} again and again` }));
  const [issue] = at.tracker.issues;
  expect(issue?.comments).toHaveLength(2);
  expect(issue?.title).not.toMatch(/@octo|\n/);
  for (const text of [issue?.body ?? '', ...(issue?.comments ?? []).map(({ body }) => body)]) {
    expect(text).not.toMatch(/<img|\]\(https:\/\/evil|@octo|^#|^```|::error|##\[/m);
    expect(text.match(/<!-- .*? -->/g)?.every((one) => /^<!-- \/?codex-canary[ :-]/.test(one)) ?? true).toBe(
      true,
    );
    expect(text.match(/codex-canary:[0-9a-f]{16} -->/g)?.length ?? 0).toBeLessThanOrEqual(1);
  }
});

test('a secret in what is told is hidden', async () => {
  const secret = 'correct-horse+"battery"/<staple>&co';
  await using at = await place({ secrets: [secret] });
  await at.days('FF', () => ({ error_line: secret, scenario: `s ${secret}` }));
  const [issue] = at.tracker.issues;
  const told = `${issue?.title}\n${issue?.body}`;
  expect(told).toContain('***');
  expect(told).not.toMatch(/correct|battery|staple/);
});

describe('the comment on a pull request', () => {
  const REQUEST: CommentRequest = {
    ...{ key: 'canary', verdict: 'block', sha: shaOf(1), runUrl: `${URL}/actions/runs/7` },
    told: [
      { name: 'diff', outcome: 'fail', reason: 'rule_failed', evidence: 'live', verdict: 'block', url: null },
    ],
  };
  const KEY = markerOf('canary');
  async function pull() {
    const at = await place();
    const issue = at.tracker.add({ title: 'x', body: 'x', author: 'octocat', pull: true });
    const keep = (verdict: CommentRequest['verdict'] = 'block') =>
      keepComment(issue.number, { ...REQUEST, verdict }, at.newDeps());
    return { ...at, issue, keep, bodies: () => issue.comments.map(({ body }) => body) };
  }

  test('is made once, and changed in place', async () => {
    await using at = await pull();
    at.tracker.rights.delete('issues');
    at.tracker.say(at.issue, 'stranger', `${KEY}\n\nnot yours`);
    at.tracker.say(at.issue, BOT, 'of another job');
    expect(await at.keep()).toMatchObject({ ok: true });
    expect(await at.keep('allow')).toMatchObject({ ok: true });
    expect(await at.keep('allow')).toMatchObject({ ok: true });
    expect(at.bodies()).toEqual([
      `${KEY}\n\nnot yours`,
      'of another job',
      expect.stringContaining('may be merged'),
    ]);
    expect(writes(at.tracker).map((one) => one.split('/')[0])).toEqual(['POST ', 'PATCH ']);
  });

  test.each(['lost', 'unheard', 500] as const)('is one though the answer is %s', async (how) => {
    await using at = await pull();
    at.tracker.fault('POST', /\/comments$/, how);
    expect(await at.keep()).toMatchObject({ ok: true });
    expect(at.bodies()).toHaveLength(1);
  });

  test('is one though two jobs write it at once', async () => {
    await using at = await pull();
    await Promise.all([at.keep(), at.keep()]);
    expect(at.bodies()).toHaveLength(1);
  });

  test('is found below a hundred others, and not made where too many are there', async () => {
    await using at = await pull();
    for (let one = 0; one < 150; one += 1) at.tracker.say(at.issue, 'octocat', 'x');
    await at.keep();
    await at.keep('warn');
    expect(at.bodies().filter((body) => body.startsWith(KEY))).toHaveLength(1);
    await using crowded = await pull();
    for (let one = 0; one < 1000; one += 1) crowded.tracker.say(crowded.issue, 'octocat', 'x');
    expect(await crowded.keep()).toMatchObject({ ok: false, why: 'refused' });
    expect(crowded.bodies()).toHaveLength(1000);
  });

  test('is none where the token may not write, which is said', async () => {
    await using at = await pull();
    at.tracker.rights.clear();
    expect(await at.keep()).toMatchObject({ ok: false, why: 'denied' });
    expect(at.bodies()).toEqual([]);
  });
});
