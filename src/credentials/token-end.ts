/**
 * When a token says of itself that it ends. Proves nothing of it: whoever takes the token checks it.
 */
import * as z from 'zod';
import type { Secret } from '../lib/secret.ts';

const Claims = z.object({ exp: z.number().positive() });

/** Milliseconds since the epoch by the `exp` of a JWT; null for every other text. */
export function endOfToken(token: Secret): number | null {
  const [, claims = '', signature, ...more] = token.reveal().split('.');
  if (signature === undefined || more.length > 0) return null;
  try {
    const told: unknown = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'));
    const { data } = Claims.safeParse(told);
    return data === undefined ? null : data.exp * 1000;
  } catch {
    return null;
  }
}
