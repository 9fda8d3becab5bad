/**
 * What post has to know where main did not live to do its work: the token that is to be revoked, and values that nothing
 * may show. Sealed, since the state of a step is a file. The key is made of what the runner gives the steps of this job
 * alone.
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
const Values = z.array(z.string());
/** The state of a step is handed on as one variable, of which Linux starts no program with more than 128 KiB. */
const MAX_BYTES = 40_000;

/** The token and its place as one word; `key` is long and nobody's to guess. */
export function seal({ place, token }: Revocable, key: Secret, random: Random): string {
  return sealed(JSON.stringify({ place, token: token.reveal() }), key, random);
}

/** What was sealed; null for whatever was not sealed by this key. */
export function unseal(word: string, key: Secret): Revocable | null {
  const { data } = Left.safeParse(unsealed(word, key));
  return data === undefined ? null : { place: data.place, token: new Secret(data.token) };
}

/** Values as one word: the last ones, as many as there is room for. */
export function sealValues(values: readonly Secret[], key: Secret, random: Random): string {
  const kept: string[] = [];
  let room = MAX_BYTES;
  for (const value of values.map((one) => one.reveal()).reverse()) {
    room -= Buffer.byteLength(JSON.stringify(value)) + 1;
    if (room < 0) break;
    kept.push(value);
  }
  return sealed(JSON.stringify(kept), key, random);
}

/** The values; none for whatever was not sealed by this key. */
export function unsealValues(word: string, key: Secret): Secret[] {
  return (Values.safeParse(unsealed(word, key)).data ?? []).map((value) => new Secret(value));
}

function sealed(text: string, key: Secret, random: Random): string {
  const salt = random(16);
  const iv = Buffer.from(random(12), 'hex');
  const cipher = createCipheriv(CIPHER, keyOf(key, salt), iv);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [salt, iv.toString('hex'), cipher.getAuthTag().toString('hex'), body.toString('hex')].join('.');
}

function unsealed(word: string, key: Secret): unknown {
  const [salt = '', iv = '', tag = '', body = ''] = word.split('.');
  try {
    const decipher = createDecipheriv(CIPHER, keyOf(key, salt), Buffer.from(iv, 'hex'), {
      authTagLength: 16,
    });
    decipher.setAuthTag(Buffer.from(tag, 'hex'));
    const text = Buffer.concat([decipher.update(Buffer.from(body, 'hex')), decipher.final()]);
    return JSON.parse(text.toString('utf8')) as unknown;
  } catch {
    return null;
  }
}

function keyOf(key: Secret, salt: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key.reveal(), salt, 'codex-orchestrator', 32));
}
