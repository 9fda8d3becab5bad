/**
 * Seals a text for whoever has the private key, as GitHub wants a secret to be handed over: the sealed box of libsodium
 * (X25519, XSalsa20-Poly1305, BLAKE2b). Nobody on this machine can open it again, so it may lie on the disk.
 */
import { createPublicKey, diffieHellman, generateKeyPairSync } from 'node:crypto';
import { hsalsa, xsalsa20poly1305 } from '@noble/ciphers/salsa.js';
import { blake2b } from '@noble/hashes/blake2.js';
import type { Secret } from '../lib/secret.ts';

const KEY_BYTES = 32;
const NONCE_BYTES = 24;
/** The constant of Salsa20, as words in little-endian order. */
const SIGMA = words(new TextEncoder().encode('expand 32-byte k'));

/** The sealed text in base64. Throws a TypeError for a public key that is none. */
export function seal(publicKey: string, content: Secret): string {
  const theirs = new Uint8Array(Buffer.from(publicKey, 'base64'));
  if (theirs.length !== KEY_BYTES) throw new TypeError('it is no public key of X25519');
  const own = generateKeyPairSync('x25519');
  const ours = new Uint8Array(Buffer.from(own.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'));
  const x = Buffer.from(theirs).toString('base64url');
  const shared = diffieHellman({
    privateKey: own.privateKey,
    publicKey: createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x }, format: 'jwk' }),
  });
  const key = new Uint32Array(KEY_BYTES / 4);
  hsalsa(SIGMA, words(shared), new Uint32Array(4), key);
  const nonce = blake2b(new Uint8Array([...ours, ...theirs]), { dkLen: NONCE_BYTES });
  const box = xsalsa20poly1305(new Uint8Array(key.buffer), nonce).encrypt(Buffer.from(content.reveal()));
  return Buffer.concat([ours, box]).toString('base64');
}

/** Bytes as words in little-endian order. */
function words(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length / 4 }, (_, at) => view.getUint32(at * 4, true));
}
