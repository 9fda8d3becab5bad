/**
 * How a login stands: until when it is good as it is, and whether the Codex CLI will renew it in a run. When it does was
 * measured with the Codex CLI 0.169.0. Pure; knows no clock and asks nobody.
 */
import * as z from 'zod';
import { isoTime } from '../lib/clock.ts';
import { counted } from '../lib/text.ts';

const DAY_MS = 24 * 3600_000;
/** An access token that tells its expiry is renewed from five minutes before it on; `last_refresh` counts for nothing then. */
const BEFORE_EXPIRY_MS = 5 * 60_000;
/** One that tells none is renewed once the last renewal is as old as this. */
const RENEWED_AFTER_MS = 8 * DAY_MS;
/** A warning that comes on a Friday is still read on Monday: a weekend, and a day to act in. */
const WARN_DAYS = 3;

export const LOGIN_KINDS = ['chatgpt', 'access-token', 'api-key'] as const;

/** How the login of an `auth.json` stands. Times are ISO. */
export interface Health {
  readonly kind: (typeof LOGIN_KINDS)[number];
  /** Null where the access token does not tell it. */
  readonly accessExpires: string | null;
  readonly lastRefresh: string | null;
  /** The Codex CLI is to renew it before the run is over: what was given is then worth nothing any more. */
  readonly willRotate: boolean;
  /** It is to be renewed by the first call already. */
  readonly due: boolean;
  /** Until the Codex CLI renews it, in days, never below 0; null for what is never renewed. */
  readonly daysLeft: number | null;
  /** That the renewal is near; null where it is not. */
  readonly warning: string | null;
}

const Login = z.object({
  tokens: z.object({ access_token: z.string() }).nullish(),
  personal_access_token: z.string().nullish(),
  last_refresh: z.string().nullish(),
});
const Claims = z.object({ exp: z.number() });

/**
 * Tells how the login in the text of an `auth.json` stands at `nowMs`, for a run of `runMs` milliseconds. Takes any text:
 * whether it can be used at all is for `findCredential` to say.
 */
export function healthOf(content: string, nowMs: number, runMs: number): Health {
  const login = Login.safeParse(parsed(content)).data ?? {};
  const lastRefreshMs = Date.parse(login.last_refresh ?? '');
  const lastRefresh = Number.isNaN(lastRefreshMs) ? null : isoTime(lastRefreshMs);
  const lasting = {
    accessExpires: null,
    lastRefresh,
    willRotate: false,
    due: false,
    daysLeft: null,
    warning: null,
  };
  if (login.personal_access_token) return { kind: 'access-token', ...lasting };
  if (!login.tokens) return { kind: 'api-key', ...lasting };
  const expiresMs = expiryOf(login.tokens.access_token);
  const renewedMs =
    expiresMs === null
      ? lastRefresh === null
        ? nowMs
        : lastRefreshMs + RENEWED_AFTER_MS
      : expiresMs - BEFORE_EXPIRY_MS;
  const daysLeft = Math.max(0, Math.round(((renewedMs - nowMs) / DAY_MS) * 10) / 10);
  return {
    kind: 'chatgpt',
    accessExpires: expiresMs === null ? null : isoTime(expiresMs),
    lastRefresh,
    willRotate: renewedMs <= nowMs + runMs,
    due: renewedMs <= nowMs,
    daysLeft,
    warning: daysLeft > WARN_DAYS ? null : warningOf(daysLeft),
  };
}

function warningOf(daysLeft: number): string {
  const when = daysLeft < 1 ? 'within a day' : `in ${counted(Math.floor(daysLeft), 'day')}`;
  return `The Codex CLI renews the login ${when}, and the copy that is kept is worth nothing from then on`;
}

/** Milliseconds since the epoch; null for a token that is no JWT or tells none. */
function expiryOf(token: string): number | null {
  const [, claims = '', ...rest] = token.split('.');
  if (rest.length !== 1) return null;
  const exp = Claims.safeParse(parsed(Buffer.from(claims, 'base64url').toString())).data?.exp;
  // What is no time a date can hold tells none.
  return exp === undefined || Math.abs(exp) > 8.64e12 ? null : exp * 1000;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
