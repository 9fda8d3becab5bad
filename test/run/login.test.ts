/**
 * A login while the real Codex CLI has it: what it renews is kept, or the run says that it is lost. The service renews
 * logins as the real one was seen to, once each; GitHub opens what it is sent with libsodium.
 */
import { describe, expect, test } from 'vitest';
import { isDecisive } from '../../src/assert/tester.ts';
import type { HeldLogin } from '../../src/credentials/login-file.ts';
import type { Redactor } from '../../src/lib/redact.ts';
import { annotationsOf } from '../../src/publish/annotations.ts';
import { outputsOf } from '../../src/publish/outputs.ts';
import { summaryOf } from '../../src/publish/summary.ts';
import { type GitHubSecrets, ROTATE_TOKEN, startGitHubSecrets } from '../support/github-secrets.ts';
import { LONG, sampled } from '../support/long.ts';
import { HAS_CODEX, type Ran, runTrial, type Trial } from '../support/rehearsal.ts';
import { type Service, startService } from '../support/service.ts';

const DAY_MS = 24 * 3600_000;
/** Every call of a new login renews it, since its access token expires at once. */
const EXPIRED = { title: 'x', login: { 'expires-in-days': 0 } };
const KEEP = { 'rotate-to': 'github-secret', 'rotate-token': ROTATE_TOKEN };

interface Canary extends Trial {
  readonly github?: GitHubSecrets;
  /** Hears what post would be told. */
  readonly held?: HeldLogin[];
  readonly masked?: string[];
  /** Hears what hides secrets from every file of the run. */
  readonly hiding?: Redactor[];
}

/** One live run of the smoke scenario. */
function canary(service: Service, more: Canary = {}): Promise<Ran> {
  const { github, held = [], masked = [], hiding = [], ...trial } = more;
  return runTrial({
    scenario: { 'missing-diff': 'ignore', 'proof-file': undefined },
    ...trial,
    inputs: { ...service.inputs, rehearse: '', branch: 'main', ...trial.inputs },
    deps: (deps) => {
      hiding.push(deps.redactor);
      return {
        ...deps,
        host: { ...deps.host, githubApiUrl: github?.apiUrl ?? 'http://127.0.0.1:9' },
        mask: (secret) => void masked.push(secret.reveal()),
        onLogin: (one) => void held.push(one),
      };
    },
  });
}

function refreshes({ emulator }: Service): number {
  return emulator.requests.filter(({ path }) => path === '/oauth/token').length;
}

/** What the Codex CLI has asked; git looks for the branch before. */
function asked({ emulator }: Service): unknown[] {
  return emulator.requests.filter(({ host }) => host !== 'github.com');
}

interface Login {
  tokens: Record<string, string>;
  last_refresh: string;
}

/** The login as it is after some days. */
function aged(content: string, days: number): string {
  const login = JSON.parse(content) as Login;
  const then = Date.parse(login.last_refresh) - days * DAY_MS;
  return JSON.stringify({ ...login, last_refresh: new Date(then).toISOString() });
}

describe.skipIf(!HAS_CODEX)('a login that the Codex CLI renews', () => {
  test('is written to the secret, where it is good for the next run, and every new value is hidden', async () => {
    await using service = await startService(EXPIRED);
    await using github = await startGitHubSecrets();
    const [held, masked, hiding]: [HeldLogin[], string[], Redactor[]] = [[], [], []];
    await using first = await canary(service, { github, held, masked, hiding, inputs: KEEP });
    expect(first.verdict.outcome).toBe('pass');
    expect(first.manifest.credential).toMatchObject({ kind: 'chatgpt', will_rotate: true, warning: null });
    expect(first.manifest.credential_rotation).toEqual({
      ...{ state: 'kept', to: 'the secret CODEX_AUTH_JSON of octo/widgets', message: null },
    });
    expect(github.asked).toEqual([
      'GET /repos/octo/widgets/actions/secrets/public-key',
      'PUT /repos/octo/widgets/actions/secrets/CODEX_AUTH_JSON',
    ]);
    const kept = github.stored.get('CODEX_AUTH_JSON') ?? '';
    const { tokens } = JSON.parse(kept) as Login;
    expect(kept).not.toBe(service.inputs['codex-auth-json']);
    for (const value of Object.values(tokens)) expect(masked).toContain(value);
    for (const value of Object.values(tokens)) expect(hiding[0]?.redact(`a ${value} b`)).toBe('a *** b');
    const written = [...first.files().values()].join('\n');
    for (const value of [...Object.values(tokens), ROTATE_TOKEN]) expect(written).not.toContain(value);
    // Post is told before there is a login on the disk, and of nothing that could be used.
    expect(held[0]).toMatchObject({ place: { environment: null, name: 'CODEX_AUTH_JSON' }, sealed: null });
    expect(held.at(-1)).toMatchObject({ sealed: null });
    for (const value of Object.values(tokens)) expect(JSON.stringify(held)).not.toContain(value);

    await using second = await canary(service, { github, inputs: { ...KEEP, 'codex-auth-json': kept } });
    expect(second.verdict.outcome).toBe('pass');
    expect(second.manifest.credential_rotation).toBeUndefined();
    expect(refreshes(service)).toBe(1);
  });

  test('is written to the secret of an environment', async () => {
    await using service = await startService(EXPIRED);
    await using github = await startGitHubSecrets();
    const inputs = { ...KEEP, 'rotate-environment': 'canary nightly', 'rotate-secret-name': 'OTHER' };
    await using ran = await canary(service, { github, inputs });
    expect(ran.manifest.credential_rotation?.to).toBe(
      'the secret OTHER of the environment canary nightly of octo/widgets',
    );
    expect([...github.stored.keys()]).toEqual(['canary nightly/OTHER']);
  });

  test('and is kept nowhere makes no green, and is an error on every surface', async () => {
    await using service = await startService(EXPIRED);
    await using ran = await canary(service);
    const { result, verdict, manifest } = ran;
    expect([verdict.outcome, verdict.reason]).toEqual(['config', 'credential_rotation_lost']);
    expect(verdict.findings.filter(isDecisive).map(({ rule }) => rule)).toEqual(['login-kept']);
    expect(manifest.credential_rotation).toMatchObject({ state: 'lost', to: null });
    expect(manifest.commands[0]?.status).toBe('succeeded');
    const [annotation] = annotationsOf(result).filter(({ title }) => title === 'Codex canary: login');
    expect(annotation).toMatchObject({
      level: 'error',
      message: expect.stringContaining('rotate-to is none'),
    });
    expect(summaryOf(result, { diff: '', events: [], logs: [], before: null })).toContain('renewed and LOST');
    expect(outputsOf(result, null, [])).toMatchObject({ 'login-days-left': '0', 'login-renewal': 'lost' });
  });

  test('and that a scenario does not care for is told all the same', async () => {
    await using service = await startService(EXPIRED);
    await using ran = await canary(service, {
      scenario: {
        'missing-diff': 'ignore',
        'proof-file': undefined,
        rules: { 'login-kept': 'off' },
      },
    });
    expect(ran.verdict.outcome).toBe('pass');
    expect(annotationsOf(ran.result).map(({ level }) => level)).toContain('error');
  });

  test('is kept though the run fails, and the failure stays that of the run', async () => {
    await using service = await startService({ ...EXPIRED, turns: [{ status: 'failed' }] });
    await using github = await startGitHubSecrets();
    await using ran = await canary(service, { github, inputs: KEEP });
    expect(ran.verdict.reason).toBe('task_error');
    expect(ran.manifest.credential_rotation?.state).toBe('kept');
  });

  test('is kept by another try where GitHub fails for a moment', async () => {
    await using service = await startService(EXPIRED);
    await using github = await startGitHubSecrets();
    github.fail('PUT', 503, 2);
    await using ran = await canary(service, { github, inputs: KEEP });
    expect(ran.verdict.outcome).toBe('pass');
    expect(github.asked.filter((line) => line.startsWith('PUT'))).toHaveLength(3);
  });

  test('and that GitHub does not take is lost, and left sealed for post', async () => {
    await using service = await startService(EXPIRED);
    await using github = await startGitHubSecrets();
    github.fail('PUT', 'reset');
    const held: HeldLogin[] = [];
    await using ran = await canary(service, { github, held, inputs: KEEP });
    expect(ran.verdict.reason).toBe('credential_rotation_lost');
    expect(ran.manifest.credential_rotation?.message).toMatch(/^GitHub could not be asked/);
    expect(held.at(-1)?.sealed?.keyId).toBe('key-1');
  });

  test('is sealed anew where GitHub has another key by then', async () => {
    await using service = await startService(EXPIRED);
    await using github = await startGitHubSecrets();
    github.changeKey();
    await using ran = await canary(service, { github, inputs: KEEP });
    expect([ran.verdict.outcome, ran.manifest.credential_rotation?.state]).toEqual(['pass', 'kept']);
    expect(github.stored.get('CODEX_AUTH_JSON')).toContain('refresh_token');
  });

  test.each(sampled([422, 401, 403, 404, 409, 500, 'hang'] as const, 1))(
    'is an alarm on every surface where GitHub answers the writing by %s',
    async (how) => {
      await using service = await startService(EXPIRED);
      await using github = await startGitHubSecrets();
      github.fail('PUT', how);
      await using ran = await canary(service, { github, inputs: KEEP });
      const { result, verdict } = ran;
      expect([verdict.outcome, verdict.reason]).toEqual(['config', 'credential_rotation_lost']);
      expect(github.stored.size).toBe(0);
      expect(outputsOf(result, null, [])).toMatchObject({ 'login-renewal': 'lost' });
      expect(summaryOf(result, { diff: '', events: [], logs: [], before: null })).toContain(
        'renewed and LOST',
      );
      const alarms = annotationsOf(result).filter(({ title }) => title === 'Codex canary: login');
      expect(alarms.map(({ level }) => level)).toEqual(['error']);
      expect(ran.manifest.credential_rotation?.message).toMatch(/^GitHub /);
    },
  );

  test('is still tried once where the run was cancelled', async () => {
    await using service = await startService({ ...EXPIRED, turns: [{ status: 'in_progress' }] });
    await using github = await startGitHubSecrets();
    const controller = new AbortController();
    await using ran = await canary(service, {
      ...{ github, inputs: KEEP, signal: controller.signal },
      onEvent: ({ event }) => event === 'cloud:polled' && controller.abort(),
    });
    expect(ran.verdict.outcome).toBe('cancelled');
    expect(ran.manifest.credential_rotation?.state).toBe('kept');
  });
});

describe.skipIf(!HAS_CODEX)('a place that cannot take a login', () => {
  test.each([[401], [403], [404]])(
    'is refused before the login is used: GitHub answers %d',
    async (status) => {
      await using service = await startService(EXPIRED);
      await using github = await startGitHubSecrets();
      github.fail('GET', status);
      await using ran = await canary(service, { github, inputs: KEEP });
      expect(ran.verdict.reason).toBe('rotation_refused');
      expect(asked(service)).toEqual([]);
    },
  );

  test('that does not answer is refused where the login is about to be renewed, and only then', async () => {
    await using service = await startService(EXPIRED);
    await using github = await startGitHubSecrets();
    github.fail('GET', 502);
    await using due = await canary(service, { github, inputs: KEEP });
    expect(due.verdict.reason).toBe('service_error');
    await using fresh = await startService('ready');
    await using ran = await canary(fresh, { github, inputs: KEEP });
    expect(ran.verdict.outcome).toBe('pass');
  });

  test.each([
    ['a vault, which this version does not know', { 'rotate-to': 'vault' }],
    ['a secret without a token that writes it', { 'rotate-to': 'github-secret' }],
  ])('is refused: %s', async (_, inputs) => {
    await using service = await startService('ready');
    await using ran = await canary(service, { inputs });
    expect(ran.verdict.reason).toBe('input_invalid');
    expect(asked(service)).toEqual([]);
  });
});

describe.skipIf(!HAS_CODEX)('a login that another run has renewed', () => {
  test('is told by the renewal that was due and did not happen', async () => {
    await using service = await startService({
      ...EXPIRED,
      login: { 'expires-in-days': 0, 'outlives-renewal': false },
    });
    await using first = await canary(service);
    expect(first.verdict.reason).toBe('credential_rotation_lost');
    await using second = await canary(service);
    expect(second.verdict.reason).toBe('credentials_rejected');
    expect(second.manifest.credential_rotation?.state).toBe('not_renewed');
    expect(
      annotationsOf(second.result)
        .map(({ message }) => message)
        .join(),
    ).toContain('did not renew it');
  });
});

/** One renewal, or where there is time two months of them. */
const DAYS = LONG ? 60 : 9;

describe.skipIf(!HAS_CODEX)('sixty days', () => {
  const OPAQUE = { title: 'x', login: { 'access-token': 'opaque', 'outlives-renewal': false } };

  test('of canaries need nobody: what is renewed is the secret of the next day', {
    timeout: 600_000,
  }, async () => {
    await using service = await startService(OPAQUE);
    await using github = await startGitHubSecrets();
    github.stored.set('CODEX_AUTH_JSON', service.inputs['codex-auth-json'] ?? '');
    const renewed: number[] = [];
    for (let day = 1; day <= DAYS; day += 1) {
      const content = aged(github.stored.get('CODEX_AUTH_JSON') ?? '', 1);
      github.stored.set('CODEX_AUTH_JSON', content);
      await using ran = await canary(service, { github, inputs: { ...KEEP, 'codex-auth-json': content } });
      expect([day, ran.verdict.outcome, ran.verdict.reason]).toEqual([day, 'pass', null]);
      if (ran.manifest.credential_rotation?.state === 'kept') renewed.push(day);
    }
    // Every eighth day, by the rule of the Codex CLI itself.
    expect(renewed).toEqual([8, 16, 24, 32, 40, 48, 56].filter((day) => day <= DAYS));
    expect(refreshes(service)).toBe(renewed.length);
  });

  test('with a write that fails are red on that day and on the next, each by its true reason', {
    timeout: 120_000,
  }, async () => {
    await using service = await startService(OPAQUE);
    await using github = await startGitHubSecrets();
    github.fail('PUT', 500);
    const days: unknown[] = [];
    for (let day = 5; day <= 9; day += 1) {
      const content = aged(service.inputs['codex-auth-json'] ?? '', day);
      await using ran = await canary(service, { github, inputs: { ...KEEP, 'codex-auth-json': content } });
      days.push([day, ran.verdict.outcome, ran.verdict.reason]);
    }
    expect(days).toEqual([
      [5, 'pass', null],
      [6, 'pass', null],
      [7, 'pass', null],
      [8, 'config', 'credential_rotation_lost'],
      [9, 'config', 'credentials_rejected'],
    ]);
  });

  test('without a place to keep it are warned of three days ahead', { timeout: 120_000 }, async () => {
    await using service = await startService(OPAQUE);
    const levels: unknown[] = [];
    for (const day of [4, 5, 7]) {
      const content = aged(service.inputs['codex-auth-json'] ?? '', day);
      await using ran = await canary(service, { inputs: { 'codex-auth-json': content } });
      levels.push(annotationsOf(ran.result).filter(({ title }) => title === 'Codex canary: login'));
    }
    expect(levels).toEqual([
      [],
      [expect.objectContaining({ level: 'warning', message: expect.stringContaining('in 3 days') })],
      [expect.objectContaining({ level: 'warning', message: expect.stringContaining('in 1 day') })],
    ]);
  });
});
