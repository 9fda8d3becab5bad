import { expect, test } from 'vitest';
import { badgeOf } from '../../../src/publish/badge.ts';
import { BEGIN, DAY, recordAt, story } from '../../support/history.ts';

const HOUR = DAY / 24;

test.each([
  ['nothing', '', 0, 'lightgrey', 'no live run'],
  ['a pass of today', '...', 2 * DAY + 5 * HOUR, 'brightgreen', 'live pass 4 h ago'],
  ['a pass that is too old', '...', 9 * DAY, 'yellow', 'live pass 6 d ago'],
  ['a failure after a pass', '..F', 2 * DAY + 5 * HOUR, 'red', 'fail, last live pass 28 h ago'],
  ['nothing but failures', 'FT', 2 * DAY, 'red', 'timeout, never passed live'],
  ['a cancelled run after a pass', '..X', 2 * DAY + 5 * HOUR, 'brightgreen', 'live pass 28 h ago'],
])('the badge of %s', (_, letters, at, color, message) => {
  const badge = badgeOf(story(letters), { nowMs: BEGIN + at });
  expect(badge).toEqual({ schemaVersion: 1, label: 'codex canary', message, color });
});

test('a limit of one’s own is that of a canary of another cadence', () => {
  const records = story('.');
  expect(badgeOf(records, { nowMs: BEGIN + 3 * HOUR, limitMs: 2.5 * HOUR }).color).toBe('yellow');
  expect(badgeOf(records, { nowMs: BEGIN + 30 * DAY, limitMs: 70 * DAY }).color).toBe('brightgreen');
});

test('a clock that is behind makes no pass younger than now', () => {
  expect(badgeOf([recordAt(5)], { nowMs: BEGIN }).message).toBe('live pass 0 min ago');
});

test('a pass hides nothing that failed beside it, in whatever order the jobs ended', () => {
  const beside = (scenario: string, outcome: 'pass' | 'fail', minute: number) =>
    recordAt(1, { scenario, outcome, day: 1 + minute / 1440, workflow_run_id: '7', job: scenario });
  const both = [beside('diff', 'fail', 0), beside('smoke', 'pass', 5)];
  const badge = badgeOf([recordAt(0), ...both], { nowMs: BEGIN + 2 * DAY });
  expect([badge.color, badge.message.split(',')[0]]).toEqual(['red', 'fail']);
  // A later workflow run tells anew.
  expect(badgeOf([...both, recordAt(2)], { nowMs: BEGIN + 3 * DAY }).color).toBe('brightgreen');
  // So does a later attempt of the job that failed.
  const again = { ...beside('diff', 'pass', 9), workflow_attempt: 2 };
  expect(badgeOf([...both, again], { nowMs: BEGIN + 2 * DAY }).color).toBe('brightgreen');
});

test('of several tries the badge is what they come to together', () => {
  const attempt = (nth: number, outcome: 'pass' | 'fail') =>
    recordAt(1, {
      ...{ outcome, nth, minimum_pass: 2, task_id: `diff-r${nth}`, workflow_run_id: '7' },
      day: 1 + nth / 1440,
    });
  const told = (third: 'pass' | 'fail', second: 'pass' | 'fail') =>
    badgeOf([attempt(1, 'pass'), attempt(2, second), attempt(3, third)], { nowMs: BEGIN + DAY }).color;
  expect([told('fail', 'pass'), told('pass', 'fail'), told('fail', 'fail')]).toEqual([
    'brightgreen',
    'brightgreen',
    'red',
  ]);
});
