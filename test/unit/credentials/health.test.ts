/** How a login stands, by the moments at which the Codex CLI 0.169.0 was seen to renew it. */
import { describe, expect, test } from 'vitest';
import { healthOf } from '../../../src/credentials/health.ts';

const NOW = Date.parse('2026-03-10T12:00:00.000Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const iso = (ms: number): string => new Date(ms).toISOString();

function jwt(claims: object): string {
  return `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.sig`;
}

function login(accessToken: string, lastRefreshMs: number): string {
  const tokens = { id_token: 'a.b.c', access_token: accessToken, refresh_token: 'r', account_id: 'x' };
  return JSON.stringify({ tokens, last_refresh: iso(lastRefreshMs) });
}

const expiring = (ms: number): string => jwt({ exp: Math.floor(ms / 1000) });

describe('a login whose access token tells its expiry', () => {
  test.each([
    ['long before it', 10 * DAY, 0, { willRotate: false, due: false }],
    ['five minutes and a second before it', 5 * MINUTE + 1000, 0, { willRotate: false, due: false }],
    ['five minutes before it', 5 * MINUTE, 0, { willRotate: true, due: true }],
    ['after it', -DAY, 0, { willRotate: true, due: true }],
    [
      'half an hour before it, for a run of that time',
      30 * MINUTE,
      30 * MINUTE,
      { willRotate: true, due: false },
    ],
    [
      'an hour before it, for a run of half of that',
      60 * MINUTE,
      30 * MINUTE,
      { willRotate: false, due: false },
    ],
  ])('%s', (_, leftMs, runMs, expected) => {
    // However old its last renewal is.
    const health = healthOf(login(expiring(NOW + leftMs), NOW - 400 * DAY), NOW, runMs);
    expect(health).toMatchObject({ kind: 'chatgpt', accessExpires: iso(NOW + leftMs), ...expected });
  });
});

describe('a login whose access token tells none', () => {
  test.each([
    ['a day old', DAY, { willRotate: false, due: false, daysLeft: 7, warning: null }],
    ['a minute short of eight days old', 8 * DAY - MINUTE, { willRotate: true, due: false, daysLeft: 0 }],
    ['eight days old', 8 * DAY, { willRotate: true, due: true, daysLeft: 0 }],
    ['a year old', 365 * DAY, { willRotate: true, due: true, daysLeft: 0 }],
  ])('%s', (_, ageMs, expected) => {
    for (const token of [
      'opaque',
      jwt({ sub: 'x' }),
      jwt({ exp: 'soon' }),
      jwt({ exp: 1e300 }),
      'a.%.c',
      'a.b.c.d',
    ])
      expect(healthOf(login(token, NOW - ageMs), NOW, 5 * MINUTE)).toMatchObject({
        ...{ accessExpires: null, lastRefresh: iso(NOW - ageMs), ...expected },
      });
  });
});

describe('a warning', () => {
  test.each([
    [3.1, null],
    [3, 'in 3 days'],
    [1.5, 'in 1 day,'],
    [0.5, 'within a day'],
    [-4, 'within a day'],
  ])('with %d days left', (days, words) => {
    const { warning, daysLeft } = healthOf(login(expiring(NOW + days * DAY + 5 * MINUTE), NOW), NOW, 0);
    expect(daysLeft).toBe(Math.max(0, days));
    if (words === null) expect(warning).toBeNull();
    else expect(warning).toContain(words);
  });
});

describe('what is never renewed', () => {
  test.each([
    ['access-token', { personal_access_token: 'at-x' }],
    ['api-key', { OPENAI_API_KEY: 'sk-x' }],
  ])('%s', (kind, content) => {
    expect(healthOf(JSON.stringify(content), NOW, DAY)).toEqual({
      ...{ kind, accessExpires: null, lastRefresh: null },
      ...{ willRotate: false, due: false, daysLeft: null, warning: null },
    });
  });
});
