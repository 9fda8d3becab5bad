/**
 * What each kind of credential is good for, with the real Codex CLI: in the cloud, and for the stages that are for the
 * Codex CLI of this machine. None is ever an argument of a process, where everybody on the machine could read it.
 */
import { describe, expect, test } from 'vitest';
import { CAN_SANDBOX } from '../support/agents.ts';
import { git } from '../support/checkout.ts';
import { ROTATE_TOKEN, startGitHubSecrets } from '../support/github-secrets.ts';
import { CODEX_PATH, KNOWN_CODEX } from '../support/known-codex.ts';
import { HAS_CODEX, runTrial } from '../support/rehearsal.ts';
import { runRoles } from '../support/role-trial.ts';
import { type Service, startService } from '../support/service.ts';

type Kind = 'login' | 'access token' | 'API key' | 'login by API key' | 'nothing';
type Deps = Parameters<NonNullable<Parameters<typeof runTrial>[0]>['deps'] & object>[0];

function inputsOf({ emulator }: Service, kind: Kind): Readonly<Record<string, string>> {
  switch (kind) {
    case 'login':
      return { 'codex-auth-json': emulator.authJson };
    case 'access token':
      return { 'codex-access-token': emulator.accessToken };
    case 'API key':
      return { 'openai-api-key': emulator.model.key };
    case 'login by API key':
      return { 'codex-auth-json': JSON.stringify({ OPENAI_API_KEY: emulator.model.key }) };
    case 'nothing':
      return {};
  }
}

/** Effects that keep the command line of every process that is started. */
function listening(lines: string[]) {
  return (deps: Deps): Deps => ({
    ...deps,
    spawn: (request) => {
      lines.push([request.file, ...request.args].join(' '));
      return deps.spawn(request);
    },
    stream: (request) => {
      lines.push([request.file, ...request.args].join(' '));
      return deps.stream(request);
    },
  });
}

function secretsOf(service: Service): string[] {
  return [...service.secrets, service.emulator.model.key, ROTATE_TOKEN];
}

function expectNoSecretIn(lines: readonly string[], service: Service): void {
  expect(lines.length).toBeGreaterThan(0);
  for (const secret of secretsOf(service)) expect(lines.join('\n')).not.toContain(secret);
}

describe.skipIf(!HAS_CODEX)('in the cloud', () => {
  test.each<[Kind, string, string | null]>([
    ['login', 'pass', null],
    ['access token', 'pass', null],
    ['API key', 'skipped', 'credentials_wrong_kind'],
    ['login by API key', 'skipped', 'credentials_wrong_kind'],
    ['nothing', 'skipped', 'credentials_missing'],
  ])('%s: %s', async (kind, outcome, reason) => {
    await using service = await startService('ready');
    const lines: string[] = [];
    const { 'codex-auth-json': _, ...inputs } = service.inputs;
    await using ran = await runTrial({
      scenario: { 'missing-diff': 'ignore', 'proof-file': undefined },
      inputs: { ...inputs, rehearse: '', branch: 'main', ...inputsOf(service, kind) },
      deps: listening(lines),
    });
    expect([ran.verdict.outcome, ran.verdict.reason]).toEqual([outcome, reason]);
    if (outcome === 'pass') expectNoSecretIn(lines, service);
    else expect([lines, service.emulator.requests]).toEqual([[], []]);
  });
});

describe.skipIf(!CAN_SANDBOX)('for an agent on this machine', () => {
  /** The model itself is not played for a live agent: what is asked of whom before tells who is signed in, and is enough. */
  async function agentWith(
    service: Service,
    inputs: Readonly<Record<string, string>>,
    { enough, apiUrl = '' }: { enough: readonly string[]; apiUrl?: string },
  ) {
    const lines: string[] = [];
    const cancel = new AbortController();
    const asked = () =>
      new Set(service.emulator.requests.map(({ host, path }) => `${host}${path.split('?')[0]}`));
    const {
      'codex-auth-json': _,
      'cloud-environment': __,
      'poll-interval-seconds': ___,
      ...common
    } = service.inputs;
    let over = false;
    const running = runRoles(
      {},
      {
        ...{ repository: 'octo/widgets', cancel },
        stages: [{ kind: 'agent', id: 'work', prompt: 'Say hello' }],
        inputs: { ...common, 'execution-mode': 'mcp', 'codex-path': CODEX_PATH, ...inputs },
        deps: (deps) => {
          // The Codex CLI works in repositories only.
          git(deps.host.workingDirectory, 'init', '--quiet');
          return listening(lines)({
            ...deps,
            host: { ...deps.host, cache: KNOWN_CODEX, githubApiUrl: apiUrl },
          });
        },
      },
    ).finally(() => {
      over = true;
    });
    running.catch(() => {});
    await expect.poll(() => over || enough.every((one) => asked().has(one))).toBe(true);
    cancel.abort();
    return { ...(await running), lines, asked: [...asked()] };
  }

  const MODELS = 'chatgpt.com/backend-api/codex/models';
  const WHOAMI = 'auth.openai.com/api/accounts/v1/user-auth-credential/whoami';

  test.each<[Kind, readonly string[]]>([
    ['login', [MODELS]],
    ['access token', [WHOAMI, MODELS]],
    ['API key', ['api.openai.com']],
    ['login by API key', ['api.openai.com']],
  ])('%s is what the Codex CLI signs in with', async (kind, expected) => {
    await using service = await startService('ready');
    const { verdict, lines, asked } = await agentWith(service, inputsOf(service, kind), {
      enough: expected,
    });
    expect(verdict.outcome).not.toMatch(/skipped|config/);
    expect(asked).toEqual(expect.arrayContaining([...expected]));
    expectNoSecretIn(lines, service);
  });

  test('nothing is a skip', async () => {
    await using service = await startService('ready');
    const { verdict } = await agentWith(service, {}, { enough: [MODELS] });
    expect([verdict.outcome, verdict.reason]).toEqual(['skipped', 'credentials_missing']);
  });

  test('a login that it renews is kept, as it is in the cloud', async () => {
    await using service = await startService({ title: 'x', login: { 'expires-in-days': 0 } });
    await using github = await startGitHubSecrets();
    const keep = { 'rotate-to': 'github-secret', 'rotate-token': ROTATE_TOKEN };
    const { manifest, lines } = await agentWith(
      service,
      { ...inputsOf(service, 'login'), ...keep },
      { enough: [MODELS], apiUrl: github.apiUrl },
    );
    expect(manifest.credential_rotation).toMatchObject({ state: 'kept' });
    expect(github.stored.get('CODEX_AUTH_JSON')).toContain('refresh_token');
    expectNoSecretIn(lines, service);
  });
});
