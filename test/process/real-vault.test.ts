/**
 * The broker before a real Vault that was set up as docs/vault.md says, and before the stand-in that all other tests have:
 * both let in, refuse and revoke alike. Needs the program that .ci/vault/build builds, named by VAULT_SERVER.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { revoke } from '../../src/credentials/vault-session.ts';
import { Secret } from '../../src/lib/secret.ts';
import { leasing, login } from '../support/leasing.ts';
import { type Issuer, startIssuer } from '../support/oidc-issuer.ts';
import { AUDIENCE, ROLE, startVault } from '../support/vault.ts';
import { commands } from '../support/vault-docs.ts';

const PROGRAM = process.env.VAULT_SERVER ?? '';
const HAS_VAULT = existsSync(PROGRAM);
if (!HAS_VAULT)
  process.stderr.write('SKIPPED: no real Vault; build one and name it: VAULT_SERVER=$(.ci/vault/build)\n');

const LOGIN = JSON.stringify({
  tokens: { access_token: 'access-0123456789', refresh_token: 'rt_0123456789' },
  last_refresh: '2026-01-01',
});
const NEW_LOGIN = LOGIN.replace('rt_0123456789', 'rt_abcdefghij');

interface Place extends AsyncDisposable {
  readonly issuer: Issuer;
  readonly address: string;
  readonly role: string;
  /** The field of the secret as an operator reads it. */
  stored(): Promise<unknown>;
  /** Somebody else writes the secret. */
  overwrite(value: string): Promise<void>;
  lives(token: string): Promise<boolean>;
}

async function standIn(): Promise<Place> {
  const issuer = await startIssuer();
  const vault = await startVault({ issuer: issuer.url });
  const overwrite = async (value: string) => vault.put('secret', 'ci/codex', { 'codex-auth-json': value });
  await overwrite(LOGIN);
  return {
    ...{ issuer, address: vault.address, role: ROLE, overwrite },
    stored: async () => vault.fields('secret', 'ci/codex')?.['codex-auth-json'],
    lives: async (token) => vault.live().includes(token),
    async [Symbol.asyncDispose]() {
      await Promise.all([vault[Symbol.asyncDispose](), issuer[Symbol.asyncDispose]()]);
    },
  };
}

async function real(): Promise<Place> {
  const issuer = await startIssuer();
  const child = spawn(PROGRAM, { stdio: ['pipe', 'pipe', 'ignore'] });
  const { value } = await createInterface(child.stdout)[Symbol.asyncIterator]().next();
  const { address, token } = JSON.parse(String(value)) as { address: string; token: string };
  const ask = async (method: string, path: string, body?: unknown, by = token) => {
    const headers = { 'x-vault-token': by, 'content-type': 'application/json' };
    const sent = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
    const answer = await fetch(`${address}/v1/${path}`, sent);
    return { status: answer.status, body: answer.status === 204 ? null : ((await answer.json()) as unknown) };
  };
  for (const { words, input } of commands()) {
    const [path, body] = requestOf(words, input, issuer.url);
    // A mount of version 2 is made ready behind its answer.
    await expect
      .poll(async () => (await ask('POST', path, body)).status, { message: path })
      .toBeLessThan(300);
  }
  const secret = 'secret/data/ci/codex';
  return {
    ...{ issuer, address, role: 'codex-canary' },
    async stored() {
      const { body } = await ask('GET', secret);
      return (body as { data: { data: Record<string, unknown> } }).data.data['codex-auth-json'];
    },
    overwrite: async (text) => void (await ask('POST', secret, { data: { 'codex-auth-json': text } })),
    lives: async (one) => (await ask('GET', 'auth/token/lookup-self', undefined, one)).status === 200,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await issuer[Symbol.asyncDispose]();
    },
  };
}

/** What `vault` asks of its server for such a command. */
function requestOf(words: readonly string[], input: string, issuer: string): readonly [string, unknown] {
  const plain = words.filter((word) => !word.startsWith('-'));
  const flag = (name: string) => words.find((word) => word.startsWith(`-${name}=`))?.split('=')[1] ?? '';
  const pairs = plain.flatMap((word) => {
    const [key = '', value] = word.split(/=(.*)/s);
    return value === undefined
      ? []
      : [[key, value.replace('https://token.actions.githubusercontent.com', issuer)]];
  });
  const [verb, second = '', third = ''] = plain;
  if (verb === 'auth') return [`sys/auth/${third}`, { type: third }];
  if (verb === 'secrets')
    return [`sys/mounts/${flag('path')}`, { type: 'kv', options: { version: flag('version') } }];
  if (verb === 'policy') return [`sys/policies/acl/${third}`, { policy: input }];
  if (verb === 'kv') return [`${flag('mount')}/data/${third}`, { data: { 'codex-auth-json': LOGIN } }];
  return [second, input === '' ? Object.fromEntries(pairs) : JSON.parse(input)];
}

const PLACES: readonly (readonly [string, () => Promise<Place>])[] = [
  ['the stand-in', standIn],
  ...(HAS_VAULT ? [['a real Vault', real] as const] : []),
];

describe.each(PLACES)('before %s', (_, place) => {
  const broker = ({ address, issuer, role }: Place, over: Parameters<typeof login>[1] = {}) =>
    leasing({ address, login: login(issuer, { role, audience: AUDIENCE, ...over }) });

  it('a job reads its secret, renews its token, writes its login back and is forgotten', async () => {
    await using at = await place();
    const { broker: one, kept } = broker(at);
    const lease = await one.lease('codex-cloud', 60_000);
    expect(lease?.values.codexAuthJson?.reveal()).toBe(LOGIN);
    const token = kept[0]?.token.reveal() ?? '';
    expect(await at.lives(token)).toBe(true);
    await one.writeToVault(new Secret(NEW_LOGIN), new AbortController().signal);
    expect(await at.stored()).toBe(NEW_LOGIN);
    const given = { kind: 'token', token: new Secret(token) } as const;
    const { broker: other } = leasing({ address: at.address, login: given });
    expect((await other.lease('codex-cloud', 1))?.values.codexAuthJson?.reveal()).toBe(NEW_LOGIN);
    await other.close();
    expect(await at.lives(token)).toBe(true);
    await one.close();
    expect(await at.lives(token)).toBe(false);
  });

  it('a job whose token was revoked logs in again, and writes its login back', async () => {
    await using at = await place();
    const { broker: one, kept } = broker(at);
    await one.lease('codex-cloud', 1);
    const [first] = kept;
    expect(first && (await revoke(first))).toBe(true);
    await one.writeToVault(new Secret(NEW_LOGIN), new AbortController().signal);
    expect(await at.stored()).toBe(NEW_LOGIN);
    expect(kept).toHaveLength(2);
    await one.close();
    expect(await at.lives(kept[1]?.token.reveal() ?? '')).toBe(false);
  });

  it('a login that somebody else wrote in the meantime stays', async () => {
    await using at = await place();
    const { broker: one } = broker(at);
    await one.lease('codex-cloud', 1);
    await at.overwrite('{"theirs":true}');
    await expect(one.writeToVault(new Secret(NEW_LOGIN), new AbortController().signal)).rejects.toMatchObject(
      {
        code: 'vault_write_refused',
      },
    );
    expect(await at.stored()).toBe('{"theirs":true}');
    await one.close();
  });

  type Case = [string, string, (at: Place) => ReturnType<typeof leasing>];
  it.each<Case>([
    ['another audience', 'vault_audience_refused', (at) => broker(at, { audience: 'https://x.example' })],
    ['another role', 'vault_login_refused', (at) => broker(at, { role: 'nobody' })],
    [
      'another secret',
      'vault_denied',
      (at) => {
        const source = { address: at.address, login: login(at.issuer, { role: at.role }) };
        return leasing({ ...source, paths: { 'codex-cloud': 'elsewhere/codex' } });
      },
    ],
    [
      'another repository',
      'vault_login_refused',
      (at) => {
        at.issuer.claim({ repository: 'octo/other' });
        return broker(at);
      },
    ],
    [
      'a forged signature',
      'vault_login_refused',
      (at) => {
        at.issuer.forge();
        return broker(at);
      },
    ],
    [
      'a token that has ended',
      'vault_login_refused',
      (at) => {
        at.issuer.claim({ exp: 1_000_000_000, iat: 999_999_000, nbf: 999_999_000 });
        return broker(at);
      },
    ],
  ])('%s is refused: %s', async (_what, code, make) => {
    await using at = await place();
    const { broker: one } = make(at);
    await expect(one.lease('codex-cloud', 1)).rejects.toMatchObject({ code });
    await one.close();
  });
});
