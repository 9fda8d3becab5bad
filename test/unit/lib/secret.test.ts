import { format, inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { RunError } from '../../../src/lib/errors.ts';
import { Secret } from '../../../src/lib/secret.ts';

const VALUE = 'at-this-must-never-be-seen';
const secret = new Secret(VALUE);

/** Every way a value gets into a text without anybody asking for it. */
const WAYS: readonly (readonly [string, () => string])[] = [
  ['String()', () => String(secret)],
  ['toString()', () => secret.toString()],
  ['a template', () => `${secret as unknown as string}`],
  ['concatenation', () => `token: ${secret.toString()}`],
  ['joining', () => [secret, secret].join()],
  ['JSON', () => JSON.stringify({ secret, list: [secret] }, null, 2)],
  ['inspection', () => inspect(secret)],
  ['inspection of a holder', () => inspect({ deep: { er: new Map([['k', secret]]) } }, { depth: 9 })],
  ['inspection with everything shown', () => inspect(secret, { showHidden: true, getters: true })],
  ['inspection without our own method', () => inspect(secret, { showHidden: true, customInspect: false })],
  ['console.log with %s', () => format('%s', secret)],
  ['console.log with %o, %O, %j and %d', () => format('%o %O %j %d', secret, secret, secret, secret)],
  ['console.log with several values', () => format(secret, { secret }, [secret])],
  ['the message of an error', () => new Error(`failed with ${secret.toString()}`).message],
  [
    'an inspected error that holds it',
    () => inspect(Object.assign(new RunError('internal_error', 'x', { cause: secret }), { secret })),
  ],
  ['structuredClone', () => inspect(structuredClone(secret), { showHidden: true })],
  ['a spread', () => JSON.stringify({ ...secret })],
  [
    'its keys and entries',
    () => JSON.stringify([Object.entries(secret), Reflect.ownKeys(secret).map(String)]),
  ],
  ['a property list', () => JSON.stringify(Object.getOwnPropertyDescriptors(secret))],
];

describe('Secret', () => {
  it.each(WAYS)('does not give its value by %s', (_, way) => {
    const text = way();
    expect(text).not.toContain(VALUE);
    expect(text).not.toContain(VALUE.slice(3));
  });

  it('gives its value to whoever asks for it by name', () => {
    expect(secret.reveal()).toBe(VALUE);
  });

  it('shows a placeholder, so that a printed one is not taken for an empty value', () => {
    expect(`${String(secret)} ${JSON.stringify(secret)} ${inspect(secret)}`).toBe(
      '[secret] "[secret]" [secret]',
    );
  });
});
