/**
 * A token that post has to revoke where main did not live to: sealed, since the state of a step is a file. The key is made
 * of what the runner gives the steps of this job alone, by which each of them could log in at Vault just as well.
 */
import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import * as z from 'zod';
import type { Random } from '../lib/clock.ts';
import { Secret } from '../lib/secret.ts';
import type { Revocable } from './vault-session.ts';

const CIPHER = 'aes-256-gcm';
const Left = z.object({
  place: z.object({
    address: z.string(),
    namespace: z.string().nullable(),
    authority: z.string().nullable(),
  }),
  token: z.string(),
});

/** The token and its place as one word; `key` is long and nobody's to guess. */
export function seal({ place, token }: Revocable, key: Secret, random: Random): string {
  const salt = random(16);
  const iv = Buffer.from(random(12), 'hex');
  const cipher = createCipheriv(CIPHER, keyOf(key, salt), iv);
  const text = JSON.stringify({ place, token: token.reveal() });
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [salt, iv.toString('hex'), cipher.getAuthTag().toString('hex'), body.toString('hex')].join('.');
}

/** What was sealed; null for whatever was not sealed by this key. */
export function unseal(sealed: string, key: Secret): Revocable | null {
  const [salt = '', iv = '', tag = '', body = ''] = sealed.split('.');
  try {
    const decipher = createDecipheriv(CIPHER, keyOf(key, salt), Buffer.from(iv, 'hex'), {
      authTagLength: 16,
    });
    decipher.setAuthTag(Buffer.from(tag, 'hex'));
    const text = Buffer.concat([decipher.update(Buffer.from(body, 'hex')), decipher.final()]).toString(
      'utf8',
    );
    const { place, token } = Left.parse(JSON.parse(text));
    return { place, token: new Secret(token) };
  } catch {
    return null;
  }
}

function keyOf(key: Secret, salt: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key.reveal(), salt, 'codex-orchestrator vault token', 32));
}
