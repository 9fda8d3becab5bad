import { describe, expect, it } from 'vitest';
import { type CredentialInputs, findCredential, secretsOf } from '../../../src/credentials/credential.ts';
import { RunError } from '../../../src/lib/errors.ts';
import { Secret } from '../../../src/lib/secret.ts';

const TOKENS = {
  id_token: 'eyJhbGciOiJSUzI1NiJ9.eyJlbWFpbCI6Im9jdG8ifQ.signature',
  access_token: 'access-token-of-the-account',
  refresh_token: 'rt_refresh-token-of-it',
  account_id: 'acct-0123456789',
};
const AUTH = {
  auth_mode: 'chatgpt',
  OPENAI_API_KEY: null,
  tokens: TOKENS,
  last_refresh: '2026-01-01T00:00:00Z',
};

/** Inputs as the doors give them. */
function given(values: { token?: string; auth?: unknown; key?: string }): CredentialInputs {
  const text = typeof values.auth === 'string' ? values.auth : JSON.stringify(values.auth);
  return {
    codexAccessToken: values.token === undefined ? undefined : new Secret(values.token),
    codexAuthJson: values.auth === undefined ? undefined : new Secret(text),
    openaiApiKey: values.key === undefined ? undefined : new Secret(values.key),
  };
}

function refusalOf(inputs: CredentialInputs): RunError {
  try {
    findCredential(inputs, 'cloud');
  } catch (error) {
    if (error instanceof RunError) return error;
  }
  throw new Error('accepted');
}

describe('findCredential', () => {
  it('finds nothing where nothing is given', () => {
    expect(findCredential({}, 'cloud')).toEqual({ state: 'missing' });
  });

  it('takes an access token, also beside an API key', () => {
    for (const key of [undefined, 'sk-key']) {
      const found = findCredential(given({ token: 'at-token', ...(key ? { key } : {}) }), 'cloud');
      expect(found).toMatchObject({ state: 'usable', credential: { kind: 'access-token' } });
      expect(
        found.state === 'usable' &&
          found.credential.kind === 'access-token' &&
          found.credential.token.reveal(),
      ).toBe('at-token');
    }
  });

  it.each([
    ['of a login', AUTH],
    ['without a mode', { ...AUTH, auth_mode: undefined }],
    ['with fields that nobody knows', { ...AUTH, agent: { x: 1 }, tokens: { ...TOKENS, extra: true } }],
    ['without a token to refresh', { ...AUTH, tokens: { ...TOKENS, refresh_token: undefined } }],
    ['with an API key beside the login', { ...AUTH, OPENAI_API_KEY: 'sk-key' }],
    ['that stores an access token', { OPENAI_API_KEY: null, personal_access_token: 'at-token' }],
  ])('takes an auth.json %s, unchanged', (_, auth) => {
    const found = findCredential(given({ auth }), 'cloud');
    expect(found).toMatchObject({ state: 'usable', credential: { kind: 'auth-json' } });
    expect(
      found.state === 'usable' && found.credential.kind === 'auth-json' && found.credential.content.reveal(),
    ).toBe(JSON.stringify(auth));
  });

  it.each([
    ['an API key alone', { key: 'sk-key' }],
    [
      'an auth.json of a login by API key',
      { auth: { OPENAI_API_KEY: 'sk-key', tokens: null, last_refresh: null } },
    ],
    ['an auth.json with nothing but a key', { auth: { OPENAI_API_KEY: 'sk-key' } }],
  ])('knows %s for the wrong kind', (_, values) => {
    expect(findCredential(given(values), 'cloud')).toEqual({ state: 'wrong_kind' });
  });

  it.each([
    ['an API key', { key: 'sk-key' }, 'api-key'],
    ['an auth.json of a login by API key', { auth: { OPENAI_API_KEY: 'sk-key', tokens: null } }, 'auth-json'],
    ['an auth.json of a login, also beside a key', { auth: AUTH, key: 'sk-key' }, 'auth-json'],
    ['an access token, also beside a key', { token: 'at-token', key: 'sk-key' }, 'access-token'],
  ])('takes %s for codex exec on this machine', (_, values, kind) => {
    expect(findCredential(given(values), 'exec')).toMatchObject({ state: 'usable', credential: { kind } });
  });

  it('finds nothing for codex exec where nothing is given', () => {
    expect(findCredential({}, 'exec')).toEqual({ state: 'missing' });
  });

  it.each([
    ['a token that is none', { token: 'sk-key' }, /codex-access-token does not start with at-/],
    ['a token that is a JWT', { token: TOKENS.id_token }, /does not start with at-/],
    ['a token with nothing behind its prefix', { token: 'at-' }, /does not start with at-/],
    ['a token with a blank in it', { token: 'at-a b' }, /does not start with at-/],
    ['text that is no JSON', { auth: 'not json' }, /no auth\.json/],
    ['JSON that is cut off', { auth: JSON.stringify(AUTH).slice(0, -5) }, /no auth\.json/],
    [
      'base64 of an auth.json',
      { auth: Buffer.from(JSON.stringify(AUTH)).toString('base64') },
      /no auth\.json/,
    ],
    ['a list', { auth: [] }, /no auth\.json/],
    ['a text in quotes', { auth: '"at-token"' }, /no auth\.json/],
    ['an empty object', { auth: {} }, /holds no credential/],
    ['no tokens and no key', { auth: { ...AUTH, tokens: null } }, /holds no credential/],
    ['an empty key and no tokens', { auth: { OPENAI_API_KEY: '', tokens: null } }, /holds no credential/],
    [
      'an id token that is none',
      { auth: { ...AUTH, tokens: { ...TOKENS, id_token: 'x' } } },
      /no auth\.json/,
    ],
    ['no account', { auth: { ...AUTH, tokens: { ...TOKENS, account_id: undefined } } }, /no auth\.json/],
    ['an empty account', { auth: { ...AUTH, tokens: { ...TOKENS, account_id: '' } } }, /no auth\.json/],
    ['no access token', { auth: { ...AUTH, tokens: { ...TOKENS, access_token: '' } } }, /no auth\.json/],
    ['no time of the last refresh', { auth: { ...AUTH, last_refresh: undefined } }, /no last_refresh/],
    ['a time of the last refresh that is none', { auth: { ...AUTH, last_refresh: 'soon' } }, /is no time/],
    ['an empty time of the last refresh', { auth: { ...AUTH, last_refresh: '' } }, /no last_refresh/],
  ])('refuses %s as malformed, without a word of it', (_, values, message) => {
    const error = refusalOf(given(values));
    expect(error).toMatchObject({ code: 'credentials_malformed', retryable: false });
    expect(error.message).toMatch(message);
    for (const value of [...Object.values(TOKENS), 'sk-key', 'at-a b'])
      expect(error.message).not.toContain(value);
    expect(error.cause).toBeUndefined();
  });
});

describe('secretsOf', () => {
  const revealed = (values: Parameters<typeof given>[0]) =>
    secretsOf(given(values)).map((secret) => secret.reveal());

  it('gives an access token and an API key as they are', () => {
    expect(revealed({ token: 'at-token', key: 'sk-key' })).toEqual(['at-token', 'sk-key']);
    expect(revealed({})).toEqual([]);
  });

  it('gives every token within auth.json and never the file as one', () => {
    const auth = {
      ...AUTH,
      OPENAI_API_KEY: 'sk-inner',
      personal_access_token: 'at-inner',
      more: [{ deep: 'deep-value' }],
    };
    const found = revealed({ auth });
    expect(found.toSorted()).toEqual(
      [...Object.values(TOKENS), 'sk-inner', 'at-inner', 'deep-value'].toSorted(),
    );
    expect(found).not.toContain(JSON.stringify(auth));
  });

  it('leaves out what is no secret and would blank the log', () => {
    const found = revealed({ auth: AUTH });
    expect(found).not.toContain('chatgpt');
    expect(found).not.toContain('2026-01-01T00:00:00Z');
  });

  it.each([
    ['is cut off', JSON.stringify(AUTH, null, 2).slice(0, -10)],
    ['has a comma too much', `${JSON.stringify(AUTH, null, 2).slice(0, -2)},\n}`],
    ['has no quotes', JSON.stringify(AUTH, null, 2).replaceAll('"', '')],
  ])('finds the tokens in a file that %s, and no brace, line or name of a field', (_, text) => {
    const found = revealed({ auth: text });
    for (const token of [TOKENS.id_token, TOKENS.access_token, TOKENS.refresh_token])
      expect(found).toContain(token);
    for (const secret of found) expect(secret).not.toMatch(/[{}\s]|^[a-z_]+$/);
  });

  it('hides a file in base64 as one word', () => {
    const text = Buffer.from(JSON.stringify(AUTH)).toString('base64');
    expect(revealed({ auth: `${text}\n` })).toEqual([text]);
  });
});
