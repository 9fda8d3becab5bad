/** The sealed box, opened by libsodium. */
import sodium from 'libsodium-wrappers';
import { beforeAll, describe, expect, test } from 'vitest';
import { seal } from '../../../src/credentials/sealed-box.ts';
import { Secret } from '../../../src/lib/secret.ts';

beforeAll(() => sodium.ready);

describe('a sealed box', () => {
  test.each([0, 1, 31, 32, 33, 63, 64, 65, 4096, 48_000])('of %d bytes is opened by libsodium', (length) => {
    const { publicKey, privateKey } = sodium.crypto_box_keypair();
    const content = 'ä€x'.repeat(length).slice(0, length);
    const sealed = Buffer.from(
      seal(Buffer.from(publicKey).toString('base64'), new Secret(content)),
      'base64',
    );
    expect(sealed).toHaveLength(Buffer.byteLength(content) + sodium.crypto_box_SEALBYTES);
    const opened = sodium.crypto_box_seal_open(sealed, publicKey, privateKey);
    expect(Buffer.from(opened).toString()).toBe(content);
  });

  test('is another one each time, and opened by nobody else', () => {
    const [ours, others] = [sodium.crypto_box_keypair(), sodium.crypto_box_keypair()];
    const key = Buffer.from(ours.publicKey).toString('base64');
    const sealed = [1, 2].map(() => seal(key, new Secret('login')));
    expect(sealed[0]).not.toBe(sealed[1]);
    const box = Buffer.from(sealed[0] ?? '', 'base64');
    expect(() => sodium.crypto_box_seal_open(box, others.publicKey, others.privateKey)).toThrow();
  });

  test.each(['', 'AAAA', Buffer.alloc(33).toString('base64')])('is not made for the key "%s"', (key) => {
    expect(() => seal(key, new Secret('login'))).toThrow('no public key');
  });
});
