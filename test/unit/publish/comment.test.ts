import { describe, expect, test } from 'vitest';
import { type CommentRequest, commentOf, markerOf } from '../../../src/publish/comment.ts';

const PAGE = 'https://github.com/octo/widgets/actions/runs/7';
const REQUEST: CommentRequest = {
  key: 'canary / gate',
  verdict: 'block',
  sha: '4d1c0ffee5ca1ab1e0ddba11deadbea7f005ba11',
  runUrl: PAGE,
  told: [
    {
      ...{ name: 'smoke', outcome: 'pass', reason: null, evidence: 'live', verdict: 'allow' },
      url: 'https://chatgpt.com/codex/tasks/task_e_1',
    },
    {
      ...{ name: 'diff', outcome: 'fail', reason: 'rule_failed', evidence: 'live', verdict: 'block' },
      url: null,
    },
    { name: 'mcp', outcome: 'pass', reason: null, evidence: 'rehearsal', verdict: 'block', url: PAGE },
  ],
};

test('the comment says what the verdict is and of what, and begins with its marker', async () => {
  await expect(commentOf(REQUEST)).toMatchInlineSnapshot(`
    "<!-- codex-canary:9021191fe95c44e9 -->

    **Codex canary ⛔ blocks**: 1 of 3 runs passed

    | | what | outcome | verdict | |
    |---|---|---|---|---|
    | ✅ | smoke | pass | allow | [cloud task](https://chatgpt.com/codex/tasks/task_e_1) |
    | ❌ | diff | fail [\`rule_failed\`](https://github.com/org/codex-orchestrator-action/blob/v1/docs/codes.md#rule_failed) | block |  |
    | 🎭 | mcp | pass (rehearsal) | block |  |

    The result of commit 4d1c0ffee5: [workflow run](https://github.com/octo/widgets/actions/runs/7)
    "
  `);
});

test.each([
  ['https://ghes.example:8443/octo/widgets/actions/runs/7', true],
  ['javascript:alert(1)', false],
  ['https://x/y) [z](https://evil.example', false],
])('the workflow run of %s is led to: %s', (runUrl, linked) => {
  expect(commentOf({ ...REQUEST, runUrl }).includes(`[workflow run](${runUrl})`)).toBe(linked);
});

describe('the marker', () => {
  test('is another one for another key, and holds nothing of it', () => {
    expect(markerOf('a')).not.toBe(markerOf('b'));
    expect(markerOf('--> <script>')).toMatch(/^<!-- codex-canary:[0-9a-f]{16} -->$/);
  });
});

test.each(['[x](https://evil.example)', '<img src=x>', '@octocat', 'a | b', '--> owned', '```', 'x\n# y'])(
  '%s is harmless wherever a stranger may have said it',
  (hostile) => {
    const told = REQUEST.told.map((one) => ({ ...one, name: hostile, url: `javascript:${hostile}` }));
    const text = commentOf({ ...REQUEST, told, sha: hostile, runUrl: hostile });
    const body = text.slice(markerOf(REQUEST.key).length);
    expect(body).not.toMatch(/<img|-->|\]\(https:\/\/evil|javascript:|@octocat|^#/m);
    expect(body.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(told.length + 1);
    expect(body).not.toContain('`'.repeat(3));
  },
);

test('it stays far below the limit of GitHub', () => {
  const told = Array.from({ length: 1000 }, () => ({ ...REQUEST.told[1], name: '&'.repeat(500) }));
  const text = commentOf({ ...REQUEST, told: told as CommentRequest['told'] });
  expect(text.length).toBeLessThan(65_536);
  expect(text).toContain('and 950 more');
});
