/**
 * The login in a private CODEX_HOME, which the Codex CLI renews on its own: tells one login from another, says what may be
 * left on the disk so that a later process can keep a renewed one, and puts one back where the user has it. Asks nobody.
 */
import { statSync } from 'node:fs';
import { access, constants, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { RunError } from '../lib/errors.ts';
import { readBounded, replaceFile, sha256 } from '../lib/files.ts';
import { Secret } from '../lib/secret.ts';
import { MAX_LOGIN_BYTES } from './codex-home.ts';

/** A secret of the repository of the job, or a secret of Vault. */
const Place = z.union([
  z.object({ environment: z.string().nullable(), name: z.string() }),
  z.object({
    vault: z.object({
      address: z.string(),
      namespace: z.string().nullable(),
      authority: z.string().nullable(),
    }),
    secret: z.object({ mount: z.string(), version: z.enum(['1', '2']), path: z.string() }),
  }),
]);

/** What is left for a later process of the same job. Nothing in it opens anything: the sealed text least of all. */
export const HeldLogin = z.object({
  /** The private CODEX_HOME. */
  home: z.string(),
  /** Fingerprint of the login that is kept already: the one that was given, or a renewed one. */
  kept: z.string(),
  /** Where a renewed one goes to; null where it goes nowhere. */
  place: Place.nullable(),
  /** A renewed login that was not kept yet, as GitHub takes it. */
  sealed: z.object({ keyId: z.string(), value: z.string() }).nullable(),
});
export type HeldLogin = z.infer<typeof HeldLogin>;

const Tokens = z.looseObject({ access_token: z.string(), refresh_token: z.string() });
const Renewable = z.object({ tokens: Tokens });

/** Tells a login from a renewed one, however the file is written; null for one that is never renewed, or is none. */
export function fingerprintOf(content: Secret): string | null {
  const tokens = Renewable.safeParse(parsed(content.reveal())).data?.tokens;
  return tokens === undefined ? null : sha256(JSON.stringify([tokens.refresh_token, tokens.access_token]));
}

/** The login that lies in a CODEX_HOME now; null where none can be read whole. */
export async function loginIn(home: string): Promise<Secret | null> {
  const text = await readBounded(join(home, 'auth.json'), MAX_LOGIN_BYTES).catch(() => null);
  return text === null ? null : new Secret(text);
}

/** Changes with every write of the login in a CODEX_HOME: one call of the system, where reading it takes many. Null where none lies there. */
export function stampOf(home: string): string | null {
  try {
    const info = statSync(join(home, 'auth.json'), { bigint: true, throwIfNoEntry: false });
    return info ? [info.ino, info.size, info.mtimeNs, info.ctimeNs].join() : null;
  } catch {
    // Reading it says what is wrong.
    return null;
  }
}

/** True where the login in a folder of the user's own can be replaced by a renewed one. */
export async function canReplaceLogin(folder: string): Promise<boolean> {
  return realpath(join(folder, 'auth.json'))
    .then((path) => access(dirname(path), constants.W_OK))
    .then(
      () => true,
      () => false,
    );
}

/**
 * Puts a renewed login into a folder of the user's own, whole or not at all and for its owner alone, in the place of the
 * one with the fingerprint `before`. Throws RunError `credential_rotation_lost` where another stands there, or none can.
 */
export async function replaceLogin(folder: string, content: Secret, before: string): Promise<void> {
  const named = join(folder, 'auth.json');
  // A link stays one.
  const path = await realpath(named).catch(() => named);
  const text = await readBounded(path, MAX_LOGIN_BYTES);
  if (text === null || fingerprintOf(new Secret(text)) !== before)
    throw lost(`${named} holds another login by now than this run began with`);
  await replaceFile(path, content.reveal(), { mode: 0o600 }).catch((cause: unknown) => {
    throw lost(`${named} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`);
  });
}

function lost(message: string): RunError {
  return new RunError('credential_rotation_lost', message);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
