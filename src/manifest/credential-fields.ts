/**
 * Shapes of what is told of a login: how it stood when the run began, and what came of its renewal. No value of it is
 * ever among them.
 */
import * as z from 'zod';
import { LOGIN_KINDS } from '../credentials/health.ts';

const text = z.string().nullable();
const time = z.iso.datetime().nullable();

/** How the login of an auth.json stood before it was used. */
export const CredentialHealth = z.strictObject({
  kind: z.enum(LOGIN_KINDS),
  access_expires: time.describe('Null where the access token does not tell it'),
  last_refresh: time,
  will_rotate: z.boolean().describe('The Codex CLI was to renew it before the end of the run'),
  days_left: z.number().min(0).nullable().describe('Until then; null for what is never renewed'),
  warning: text,
});
export type CredentialHealth = z.infer<typeof CredentialHealth>;

/** What came of the renewal of a login. */
export const CredentialRotation = z.strictObject({
  state: z
    .enum(['kept', 'lost', 'not_renewed'])
    .describe('not_renewed: it was due, and the Codex CLI did not do it'),
  to: text.describe('Where it was kept, or was to be kept; null where nothing was said of that'),
  message: text.describe('Why it is lost; null where it is not'),
});
export type CredentialRotation = z.infer<typeof CredentialRotation>;
