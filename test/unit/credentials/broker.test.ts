import { describe, expect, it } from 'vitest';
import { seal, sealValues, unseal, unsealValues } from '../../../src/credentials/sealed.ts';
import { revoke } from '../../../src/credentials/vault-session.ts';
import { systemRandom } from '../../../src/lib/clock.ts';
import { Secret } from '../../../src/lib/secret.ts';
import { HandClock, settled } from '../../support/clock.ts';
import { leasing, login } from '../../support/leasing.ts';
import { loopbackCertificates } from '../../support/loopback-certificates.ts';
import { type Issuer, startIssuer } from '../../support/oidc-issuer.ts';
import { PLANTED, startVault, type VaultOptions, type VaultStandIn } from '../../support/vault.ts';

const TOKEN = `at-${'v4u1t'.repeat(6)}`;
const LOGIN = JSON.stringify({
  tokens: { access_token: 'access-0123456789', refresh_token: 'rt_0123456789' },
  last_refresh: '2026-01-01',
});
const NEVER = new AbortController().signal;
const NEW_LOGIN = LOGIN.replace('rt_0123456789', 'rt_abcdefghij');

/** A Vault that takes the tokens of an issuer, both gone at the end of the test. */
async function place(options: Partial<VaultOptions> = {}) {
  const issuer = await startIssuer();
  const vault = await startVault({ issuer: issuer.url, ...options });
  vault.put('secret', 'ci/codex', { 'codex-access-token': TOKEN, note: 'of the platform team' });
  return {
    issuer,
    vault,
    source: { address: vault.address, login: login(issuer) },
    async [Symbol.asyncDispose]() {
      await Promise.all([issuer[Symbol.asyncDispose](), vault[Symbol.asyncDispose]()]);
    },
  };
}

/** A JWT that is nobody's, for what it says of its end. */
function ending(seconds: number): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ exp: seconds })}.${'s'.repeat(20)}`;
}

const calls = ({ seen }: VaultStandIn) => seen.map(({ call }) => call);

describe('a lease from Vault', () => {
  it('is had by the id token of the job, in memory, and what let it in is revoked', async () => {
    await using at = await place();
    const { broker, masked, kept } = leasing(at.source);
    expect(calls(at.vault)).toEqual([]);
    const lease = await broker.lease('codex-cloud', 60_000);
    expect(lease?.values.codexAccessToken?.reveal()).toBe(TOKEN);
    expect(lease?.expiresAt).toBeNull();
    expect(calls(at.vault)).toEqual(['POST auth/jwt/login', 'GET secret/data/ci/codex']);
    const [token = ''] = at.vault.live();
    expect(masked).toEqual([at.issuer.issued[0], token, TOKEN, 'of the platform team']);
    expect(broker.secrets.map((secret) => secret.reveal())).toEqual(masked);
    expect(kept.map((left) => left?.token.reveal())).toEqual([token]);
    expect(JSON.stringify(lease)).not.toContain(TOKEN);

    await broker.close();
    expect(at.vault.live()).toEqual([]);
    expect(kept.at(-1)).toBeNull();
  });

  it('is read once for all who ask at once, and again for the sync by its own path', async () => {
    await using at = await place();
    at.vault.put('secret', 'ci/sync', { token: 'sync-token-1' });
    const { broker } = leasing(at.source);
    const all = await Promise.all([1, 2, 3].map(() => broker.lease('codex-cloud', 1)));
    expect(all.map((lease) => Object.keys(lease?.values ?? {}))).toEqual(Array(3).fill(['codexAccessToken']));
    const sync = await broker.lease('cloud-sync', 1);
    expect(Object.entries(sync?.values ?? {}).map(([name, value]) => [name, value.reveal()])).toEqual([
      ['token', 'sync-token-1'],
    ]);
    expect(calls(at.vault)).toEqual([
      ...['POST auth/jwt/login', 'GET secret/data/ci/codex', 'GET secret/data/ci/sync'],
    ]);
    await broker.close();
  });

  it.each([
    ['with a hyphen', { 'openai-api-key': 'sk-vault-0123' }, { openaiApiKey: 'sk-vault-0123' }],
    ['with a low line', { codex_auth_json: LOGIN }, { codexAuthJson: LOGIN }],
    ['as an object', { 'codex-auth-json': JSON.parse(LOGIN) }, { codexAuthJson: LOGIN }],
  ])('takes the field spelled %s, by version 1 of the engine', async (_, fields, values) => {
    await using at = await place();
    at.vault.put('kv', 'ci/codex', fields);
    const { broker, masked } = leasing({ ...at.source, engine: { mount: 'kv', version: '1' } });
    const lease = await broker.lease('codex-cloud', 1);
    const had = Object.entries(lease?.values ?? {}).map(([name, value]) => [name, value.reveal()]);
    expect(Object.fromEntries(had)).toEqual(values);
    expect(calls(at.vault)).toContain('GET kv/ci/codex');
    // A whole login is never masked: the runner would mask each of its braces.
    expect(masked).not.toContain(LOGIN);
    await broker.close();
  });

  it('is asked for in the namespace, over TLS by the one authority that is named', async () => {
    const { authority, ...tls } = await loopbackCertificates();
    await using at = await place({ namespace: 'admin/ci', tls });
    const named = { ...at.source, namespace: 'admin/ci', authority: async () => authority };
    const { broker } = leasing(named);
    expect(await broker.lease('codex-cloud', 1)).not.toBeNull();
    expect(new Set(at.vault.seen.map(({ namespace }) => namespace))).toEqual(new Set(['admin/ci']));
    await broker.close();
    expect(at.vault.live()).toEqual([]);

    await expect(leasing({ ...named, authority: null }).broker.lease('codex-cloud', 1)).rejects.toMatchObject(
      {
        code: 'vault_untrusted',
        retryable: false,
      },
    );
    await expect(
      leasing({ ...named, namespace: 'other' }).broker.lease('codex-cloud', 1),
    ).rejects.toMatchObject({ code: 'vault_login_refused' });
  });

  it('by a token that was given renews it, and leaves it alive', async () => {
    await using at = await place();
    const given = at.vault.makeToken(20);
    const { broker, kept } = leasing({ ...at.source, login: { kind: 'token', token: new Secret(given) } });
    expect(await broker.lease('codex-cloud', 1)).not.toBeNull();
    await broker.close();
    expect(calls(at.vault)).toEqual(['POST auth/token/renew-self', 'GET secret/data/ci/codex']);
    expect(at.issuer.issued).toEqual([]);
    expect(at.vault.live()).toEqual([given]);
    expect(kept).toEqual([]);
  });

  it('is null without an identity, and says which', async () => {
    await using at = await place();
    const { broker } = leasing({ ...at.source, login: null });
    expect(await broker.lease('codex-cloud', 1)).toBeNull();
    expect(broker.lacks).toMatch(/id-token: write/);
    expect(calls(at.vault)).toEqual([]);
  });

  it('keeps its token alive for as long as a long run takes, and no longer', async () => {
    const clock = new HandClock();
    await using at = await place({ ttl: 60, now: () => clock.now() });
    const { broker } = leasing(at.source, { clock });
    await broker.lease('codex-cloud', 1);
    for (let minute = 0; minute < 30; minute += 1) {
      await expect.poll(() => clock.sleepers, { interval: 1 }).toBe(1);
      await clock.advance(40_000);
    }
    await expect.poll(() => clock.sleepers, { interval: 1 }).toBe(1);
    expect(calls(at.vault).filter((call) => call.endsWith('renew-self'))).toHaveLength(30);
    expect(at.vault.given).toEqual(at.vault.live());
    await broker.close();
    await settled();
    expect(at.vault.live()).toEqual([]);
    await clock.advance(600_000);
    expect(calls(at.vault).at(-1)).toBe('POST auth/token/revoke-self');
  });

  it('logs in again where the token has ended all the same', async () => {
    const clock = new HandClock();
    await using at = await place({ ttl: 60, now: () => clock.now() });
    const { broker } = leasing(at.source, { clock });
    await broker.lease('codex-cloud', 1);
    at.vault.fail('POST auth/token/renew-self', 403);
    await clock.advance(3_600_000);
    expect(await broker.lease('codex-cloud', 1)).not.toBeNull();
    expect(at.issuer.issued).toHaveLength(2);
    await broker.close();
  });

  it('that ends too soon is read again, since somebody may have renewed it, and refused where nobody has', async () => {
    const clock = new HandClock();
    await using at = await place({ now: () => clock.now() });
    const end = (minutes: number) => ({ token: ending(clock.now() / 1000 + minutes * 60) });
    at.vault.put('secret', 'ci/sync', end(10));
    const { broker } = leasing(at.source, { clock });
    expect((await broker.lease('cloud-sync', 300_000))?.expiresAt).toBe(clock.now() + 600_000);
    at.vault.put('secret', 'ci/sync', end(60));
    expect((await broker.lease('cloud-sync', 1_800_000))?.expiresAt).toBe(clock.now() + 3_600_000);
    await expect(broker.lease('cloud-sync', 7_200_000)).rejects.toMatchObject({
      code: 'credentials_expiring',
      message: 'The credential that Vault holds ends in 3600 s, and 7200 s are needed',
    });
    await broker.close();
  });
});

describe('Vault that gives nothing', () => {
  type Spoil = (vault: VaultStandIn, issuer: Issuer) => void;
  const LOGIN_CALL = 'POST auth/jwt/login';
  it.each<[string, string, Spoil]>([
    ['is sealed', 'vault_sealed', (vault) => vault.fail('POST', 503)],
    ['fails', 'vault_failed', (vault) => vault.fail(LOGIN_CALL, 500)],
    ['wants less', 'vault_failed', (vault) => vault.fail(LOGIN_CALL, 429)],
    ['breaks the connection', 'vault_unreachable', (vault) => vault.fail(LOGIN_CALL, 'reset')],
    ['answers what is no JSON', 'vault_failed', (vault) => vault.fail(LOGIN_CALL, 'garbage')],
    ['answers without end', 'vault_failed', (vault) => vault.fail(LOGIN_CALL, 'huge')],
    ['refuses the login', 'vault_login_refused', (vault) => vault.fail(LOGIN_CALL, 403)],
    ['is shown a forged token', 'vault_login_refused', (_, issuer) => issuer.forge()],
    [
      'is asked by another repository',
      'vault_login_refused',
      (_, issuer) => issuer.claim({ repository: 'octo/other' }),
    ],
    [
      'is asked from another branch',
      'vault_login_refused',
      (_, issuer) => issuer.claim({ ref: 'refs/pull/1/merge' }),
    ],
    ['is shown a token that has ended', 'vault_login_refused', (_, issuer) => issuer.claim({ exp: 1 })],
    [
      'is shown another audience',
      'vault_audience_refused',
      (_, issuer) => issuer.claim({ aud: 'https://x.example' }),
    ],
    ['refuses the secret', 'vault_denied', (vault) => vault.fail('GET', 403)],
    ['has no secret', 'vault_secret_missing', (vault) => vault.fail('GET', 404)],
    [
      'has another secret there',
      'vault_secret_missing',
      (vault) => vault.put('secret', 'ci/codex', { password: 'x' }),
    ],
    ['has a secret of another shape', 'vault_failed', (vault) => vault.fail('GET', 'garbage')],
    ['speaks another protocol', 'vault_unreachable', (vault) => vault.fail(LOGIN_CALL, 'upgrade')],
    ['speaks another one later', 'vault_unreachable', (vault) => vault.fail('GET', 'upgrade')],
    ...[
      null,
      [],
      { auth: null },
      { auth: { client_token: '', lease_duration: 60 } },
      { auth: { client_token: 'hvs.x', lease_duration: -60, renewable: true } },
      { auth: { client_token: 'hvs.x', lease_duration: '1h' } },
      { wrap_info: { token: PLANTED } },
    ].map((says): [string, string, Spoil] => [
      `answers a login by ${JSON.stringify(says)}`,
      'vault_failed',
      (vault) => vault.fail(LOGIN_CALL, { says }),
    ]),
    ...[null, { data: null }, { data: { data: null } }, { data: { 'codex-access-token': PLANTED } }].map(
      (says): [string, string, Spoil] => [
        `answers for a secret ${JSON.stringify(says)}`,
        'vault_(?:failed|secret_missing)',
        (vault) => vault.fail('GET', { says }),
      ],
    ),
  ])('because it %s: %s', async (_, code, spoil) => {
    await using at = await place();
    spoil(at.vault, at.issuer);
    const { broker } = leasing(at.source);
    const error: Error = await broker.lease('codex-cloud', 1).then(
      () => expect.unreachable(),
      (thrown) => thrown,
    );
    expect(error).toMatchObject({ code: expect.stringMatching(new RegExp(`^${code}$`)) });
    const told = `${error.message} ${(error as Error & { guidance: string }).guidance}`;
    for (const word of [PLANTED, TOKEN, ...at.issuer.issued, ...at.vault.given])
      expect(told).not.toContain(word);
    await broker.close();
    expect(at.vault.live()).toEqual([]);
  });

  it('is asked again where that can help, as often as the policy says and no more', async () => {
    await using at = await place();
    at.vault.fail(LOGIN_CALL, 503, 2);
    const { broker } = leasing(at.source);
    expect(await broker.lease('codex-cloud', 1)).not.toBeNull();
    expect(calls(at.vault).filter((call) => call === LOGIN_CALL)).toHaveLength(3);
    await broker.close();

    at.vault.fail('POST auth/jwt/login', 500);
    const { broker: other } = leasing(at.source);
    await expect(other.lease('codex-cloud', 1)).rejects.toMatchObject({ code: 'vault_failed' });
    expect(calls(at.vault).filter((call) => call === LOGIN_CALL)).toHaveLength(6);
  });

  it.each(['POST auth/jwt/login', 'GET secret'])('and redirects at %s is not followed', async (call) => {
    await using at = await place();
    await using thief = await place();
    at.vault.fail(call, { redirect: `${thief.vault.address}/v1/secret/data/ci/codex` });
    const { broker } = leasing(at.source);
    await expect(broker.lease('codex-cloud', 1)).rejects.toMatchObject({ code: 'vault_untrusted' });
    expect(thief.vault.seen).toEqual([]);
    await broker.close();
  });

  it.each([
    ['for no time', 0],
    ['for a moment', 0.001],
    ['for ever', 1e308],
  ])(
    'but a token that it renews %s is asked of no more than that, and revoked',
    async (_, lease_duration) => {
      await using at = await place();
      at.vault.fail('POST auth/token/renew-self', {
        says: { warnings: [PLANTED], auth: { client_token: 'hvs.other', lease_duration, renewable: true } },
      });
      const { broker } = leasing(at.source, { clock: new HandClock() });
      expect(await broker.lease('codex-cloud', 1)).not.toBeNull();
      const { broker: given } = leasing({
        address: at.vault.address,
        login: { kind: 'token', token: new Secret(at.vault.makeToken(600)) },
      });
      expect(await given.lease('codex-cloud', 1)).not.toBeNull();
      await Promise.all([broker.close(), given.close()]);
      expect(calls(at.vault).filter((call) => call.endsWith('renew-self')).length).toBeLessThanOrEqual(3);
      expect(at.vault.live()).toHaveLength(1);
    },
  );

  it('and hangs is left when the run is cancelled, also by whoever revokes', async () => {
    await using at = await place();
    at.vault.fail('POST auth/jwt/login', 'hang');
    const cancel = new AbortController();
    const { broker } = leasing(at.source, { signal: cancel.signal });
    const leased = broker.lease('codex-cloud', 1).catch((error: unknown) => error);
    await expect.poll(() => calls(at.vault)).toHaveLength(1);
    cancel.abort();
    expect(await leased).toMatchObject({ code: 'cancelled' });
    await broker.close();
  });

  it('is unreachable where nobody listens', async () => {
    await using at = await place();
    await at.vault[Symbol.asyncDispose]();
    const { broker } = leasing(at.source);
    await expect(broker.lease('codex-cloud', 1)).rejects.toMatchObject({
      code: 'vault_unreachable',
      message: `Vault at ${at.vault.address} could not be reached: ECONNREFUSED`,
    });
  });
});

describe('a renewed login', () => {
  it.each([
    ['secret', '2'],
    ['kv', '1'],
  ] as const)('is written back to %s beside every other field, by version %s', async (mount, version) => {
    await using at = await place();
    at.vault.put(mount, 'ci/codex', { codex_auth_json: LOGIN, 'openai-api-key': 'sk-other' });
    const { broker } = leasing({ ...at.source, engine: { mount, version } });
    await broker.lease('codex-cloud', 1);
    await broker.writeToVault(new Secret(NEW_LOGIN), NEVER);
    expect(at.vault.fields(mount, 'ci/codex')).toEqual({
      codex_auth_json: NEW_LOGIN,
      'openai-api-key': 'sk-other',
    });
    // What is asked for now is what stands there now.
    const lease = await broker.lease('codex-cloud', 1);
    expect(lease?.values.codexAuthJson?.reveal()).toBe(NEW_LOGIN);
    await broker.close();
  });

  it('is written by another token where the one of the run was revoked in the meantime', async () => {
    await using at = await place();
    at.vault.put('secret', 'ci/codex', { 'codex-auth-json': LOGIN });
    const { broker, kept, masked } = leasing(at.source);
    await broker.lease('codex-cloud', 1);
    at.vault.revokeAll();
    await broker.writeToVault(new Secret(NEW_LOGIN), NEVER);
    expect(at.vault.fields('secret', 'ci/codex')).toEqual({ 'codex-auth-json': NEW_LOGIN });
    // Between the look and the write, too.
    at.vault.interpose('POST secret', () => at.vault.revokeAll());
    const third = NEW_LOGIN.replace('rt_abcdefghij', 'rt_klmnopqrst');
    await broker.writeToVault(new Secret(third), NEVER);
    expect(at.vault.fields('secret', 'ci/codex')).toEqual({ 'codex-auth-json': third });
    expect(at.vault.given).toHaveLength(3);
    expect(kept.map((left) => left?.token.reveal())).toEqual(at.vault.given);
    expect(masked).toEqual(expect.arrayContaining([...at.vault.given]));
    expect(at.vault.live()).toEqual(at.vault.given.slice(2));
    await broker.close();
    expect(at.vault.live()).toEqual([]);
  });

  it('is asked for by no other token where Vault knows the one of the run, or its owner has given it', async () => {
    await using at = await place();
    const { broker } = leasing(at.source);
    await broker.lease('codex-cloud', 1);
    at.vault.fail('GET secret', 403);
    await expect(broker.writeToVault(new Secret(NEW_LOGIN), NEVER)).rejects.toMatchObject({
      code: 'vault_denied',
    });
    expect(at.vault.given).toHaveLength(1);
    const token = new Secret(at.vault.makeToken(600));
    const { broker: given } = leasing({ ...at.source, login: { kind: 'token', token } });
    await expect(given.lease('codex-cloud', 1)).rejects.toMatchObject({ code: 'vault_denied' });
    expect(at.vault.given).toHaveLength(1);
    await Promise.all([broker.close(), given.close()]);
  });

  it('is given up in time where another token has to be had first, and Vault hangs', async () => {
    await using at = await place();
    at.vault.put('secret', 'ci/codex', { 'codex-auth-json': LOGIN });
    const { broker } = leasing(at.source);
    await broker.lease('codex-cloud', 1);
    at.vault.revokeAll();
    at.vault.fail('POST auth/jwt/login', 'hang');
    const limit = new AbortController();
    const written = broker.writeToVault(new Secret(NEW_LOGIN), limit.signal).catch((error: unknown) => error);
    await expect.poll(() => calls(at.vault).filter((call) => call === 'POST auth/jwt/login')).toHaveLength(2);
    limit.abort();
    expect(await written).toMatchObject({ code: 'cancelled' });
    await broker.close();
  });

  it('stays the object that it was', async () => {
    await using at = await place();
    at.vault.put('secret', 'ci/codex', { 'codex-auth-json': JSON.parse(LOGIN) });
    const { broker } = leasing(at.source);
    await broker.lease('codex-cloud', 1);
    await broker.writeToVault(new Secret(NEW_LOGIN), NEVER);
    expect(at.vault.fields('secret', 'ci/codex')).toEqual({ 'codex-auth-json': JSON.parse(NEW_LOGIN) });
    await broker.close();
  });

  it('is not written over one that somebody else wrote in the meantime', async () => {
    await using at = await place();
    at.vault.put('secret', 'ci/codex', { 'codex-auth-json': LOGIN });
    const { broker } = leasing(at.source);
    await broker.lease('codex-cloud', 1);
    const theirs = { 'codex-auth-json': LOGIN.replace('rt_0123456789', 'rt_theirs-theirs') };
    at.vault.put('secret', 'ci/codex', theirs);
    await expect(broker.writeToVault(new Secret(NEW_LOGIN), NEVER)).rejects.toMatchObject({
      code: 'vault_write_refused',
    });
    expect(at.vault.fields('secret', 'ci/codex')).toEqual(theirs);
    await broker.close();
  });

  it.each([400, 403])('that Vault answers with %s is told as not written', async (status) => {
    await using at = await place();
    at.vault.put('secret', 'ci/codex', { 'codex-auth-json': LOGIN });
    const { broker } = leasing(at.source);
    await broker.lease('codex-cloud', 1);
    at.vault.fail('POST secret/data', status);
    await expect(broker.writeToVault(new Secret(NEW_LOGIN), NEVER)).rejects.toMatchObject({
      code: 'vault_write_refused',
      message: `Vault at secret/ci/codex did not take it: it answered ${status}`,
    });
    await broker.close();
  });

  it.each([
    ['secret', '2'],
    ['kv', '1'],
  ] as const)('that Vault took, and whose answer was lost, is there: %s', async (mount, version) => {
    await using at = await place();
    at.vault.put(mount, 'ci/codex', { 'codex-auth-json': LOGIN });
    const { broker } = leasing({ ...at.source, engine: { mount, version } });
    await broker.lease('codex-cloud', 1);
    const write = `POST ${mount}`;
    at.vault.interpose(write, () => at.vault.put(mount, 'ci/codex', { 'codex-auth-json': NEW_LOGIN }));
    at.vault.fail(write, 'reset', 1);
    await broker.writeToVault(new Secret(NEW_LOGIN), NEVER);
    expect(at.vault.fields(mount, 'ci/codex')).toEqual({ 'codex-auth-json': NEW_LOGIN });
    await broker.close();
  });

  it('is written in version 2 only in the place of the version that was read', async () => {
    await using at = await place();
    at.vault.put('secret', 'ci/codex', { 'codex-auth-json': LOGIN });
    const { broker } = leasing(at.source);
    await broker.lease('codex-cloud', 1);
    at.vault.interpose('POST secret/data', () =>
      at.vault.put('secret', 'ci/codex', { 'codex-auth-json': '{}' }),
    );
    await expect(broker.writeToVault(new Secret(NEW_LOGIN), NEVER)).rejects.toMatchObject({
      code: 'vault_write_refused',
    });
    await broker.close();
  });
});

describe('a renewed login that is renewed again', () => {
  it('goes in the place of the one before, and of no other', async () => {
    await using at = await place();
    at.vault.put('secret', 'ci/codex', { 'codex-auth-json': LOGIN });
    const { broker } = leasing(at.source);
    await broker.lease('codex-cloud', 1);
    await broker.writeToVault(new Secret(NEW_LOGIN), NEVER);
    const third = LOGIN.replace('rt_0123456789', 'rt_third-third');
    await broker.writeToVault(new Secret(third), NEVER);
    expect(at.vault.fields('secret', 'ci/codex')).toEqual({ 'codex-auth-json': third });
    at.vault.put('secret', 'ci/codex', { 'codex-auth-json': LOGIN });
    await expect(broker.writeToVault(new Secret(NEW_LOGIN), NEVER)).rejects.toMatchObject({
      code: 'vault_write_refused',
    });
    await broker.close();
  });

  it('is given up where the time is up', async () => {
    await using at = await place();
    at.vault.put('secret', 'ci/codex', { 'codex-auth-json': LOGIN });
    const { broker } = leasing(at.source);
    await broker.lease('codex-cloud', 1);
    at.vault.fail('POST secret/data', 'hang');
    const limit = new AbortController();
    at.vault.interpose('POST secret/data', () => limit.abort());
    await expect(broker.writeToVault(new Secret(NEW_LOGIN), limit.signal)).rejects.toMatchObject({
      code: 'vault_unreachable',
    });
    // Without it the call would end too, and be made again.
    expect(calls(at.vault).filter((call) => call.startsWith('POST secret/data'))).toHaveLength(1);
    await broker.close();
  });
});

describe('a token that main leaves to post', () => {
  const left = {
    place: { address: 'http://127.0.0.1:1', namespace: null, authority: null },
    token: new Secret('hvs.t'),
  };
  const key = new Secret('request-token '.repeat(8));

  it('is read by the key of the job alone, whole', () => {
    const sealed = seal(left, key, systemRandom);
    expect(sealed).toMatch(/^[0-9a-f.]+$/);
    const opened = unseal(sealed, key);
    expect([opened?.place, opened?.token.reveal()]).toEqual([left.place, 'hvs.t']);
    expect(unseal(sealed, new Secret('another key'))).toBeNull();
    expect(unseal(`${sealed.slice(0, -1)}${sealed.endsWith('0') ? '1' : '0'}`, key)).toBeNull();
    expect(unseal('', key)).toBeNull();
    expect(seal(left, key, systemRandom)).not.toBe(sealed);
  });

  it('comes with the values that nothing may show, the last ones where there are more than a variable holds', () => {
    const values = ['one', 'two\n"3"'].map((value) => new Secret(value));
    const sealed = sealValues(values, key, systemRandom);
    const shown = (word: string, by = key) => unsealValues(word, by).map((value) => value.reveal());
    expect(shown(sealed).toSorted()).toEqual(['one', 'two\n"3"']);
    expect(shown(sealed, new Secret('another key'))).toEqual([]);
    expect([shown(''), shown(seal(left, key, systemRandom))]).toEqual([[], []]);
    const many = Array.from({ length: 200 }, (_, index) => new Secret(`${index}\u0000`.padEnd(1000, 'é')));
    const word = sealValues(many, key, systemRandom);
    // One variable of a program that Linux starts.
    expect(word.length).toBeLessThan(100_000);
    expect(shown(word)).toEqual(
      many
        .slice(-19)
        .reverse()
        .map((value) => value.reveal()),
    );
  });

  it('that cannot be revoked is told of, and waits for nobody', async () => {
    expect(await revoke(left)).toBe(false);
  });
});
