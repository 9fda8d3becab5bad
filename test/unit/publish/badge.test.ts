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
