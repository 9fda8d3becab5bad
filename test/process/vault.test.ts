/**
 * A credential that Vault keeps, through the bundle: the real Codex CLI signs in with it, nothing of it is left, and
 * what let the job in at Vault is revoked, also where main did not live to do it. Every row, and what costs most, is
 * played by LONG=1 alone.
 */
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PATIENT_CANCEL_TIMES } from '../support/child.ts';
import { codexScript } from '../support/codex-script.ts';
import { CODEX_PATH } from '../support/known-codex.ts';
import { LONG, sampled } from '../support/long.ts';
import { loopbackCertificates } from '../support/loopback-certificates.ts';
import { type Issuer, startIssuer } from '../support/oidc-issuer.ts';
import { createPullRequest, startRest } from '../support/pull-request.ts';
import { HAS_CODEX } from '../support/rehearsal.ts';
import { type ResultsService, startResultsService } from '../support/results-service.ts';
import { createRunner, type Runner } from '../support/runner.ts';
import { startService } from '../support/service.ts';
import type { StepResult } from '../support/step.ts';
import { AUDIENCE, ROLE, startVault, type VaultOptions, type VaultStandIn } from '../support/vault.ts';
import { filesBelow, flagsOf, workplace } from '../support/workplace.ts';

const TOKEN = `at-${'v4u1t'.repeat(6)}`;
const QUICK = { 'retry-first-wait-seconds': '0.05', 'retry-longest-wait-seconds': '0.1' };

interface Scene extends AsyncDisposable {
  readonly issuer: Issuer;
  readonly vault: VaultStandIn;
  readonly results: ResultsService;
  readonly runner: Runner;
  /** Inputs of a run whose credential is in Vault. */
  readonly inputs: Readonly<Record<string, string>>;
}

async function scene(options: Partial<VaultOptions> = {}, identity = true): Promise<Scene> {
  const issuer = await startIssuer();
  const vault = await startVault({ issuer: issuer.url, ...options });
  const results = await startResultsService();
  vault.put('secret', 'ci/codex', { 'codex-access-token': TOKEN });
  const runner = createRunner({
    eventName: 'push',
    event: (commit) => ({ after: commit }),
    repository: 'octo/widgets',
    ref: 'refs/heads/main',
    results,
    environment: identity ? issuer.environment : {},
    cancelTimes: PATIENT_CANCEL_TIMES,
  });
  const inputs = {
    ...QUICK,
    'vault-address': vault.address,
    'vault-path': 'ci/codex',
    'vault-role': ROLE,
    'vault-audience': AUDIENCE,
  };
  return {
    ...{ issuer, vault, results, runner, inputs },
    async [Symbol.asyncDispose]() {
      for (const one of [runner, results, vault, issuer]) await one[Symbol.asyncDispose]();
    },
  };
}

/** Which of these values stand in anything that the product wrote, said or left, and where. */
function leaks(
  values: readonly string[],
  { runner, results }: Scene,
  steps: readonly StepResult[],
): string[] {
  const said = steps.flatMap(({ stdout, stderr, summary, outputs, state }, index): [string, string][] => {
    // The command that registers a mask holds the value: it is how the runner learns it, and is not shown.
    const shown = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    const texts = [shown.join('\n'), stderr, summary, JSON.stringify(outputs), JSON.stringify(state)];
    return texts.map((text) => [`step ${index}`, text]);
  });
  const uploaded = [...results.artifacts(), ...results.ledgers()].flatMap(({ files }) =>
    [...files].map(([name, body]): [string, string] => [name, body.toString()]),
  );
  const folders = ['.runs', 'out']
    .map((name) => join(runner.workspace, name))
    .filter((path) => existsSync(path));
  const kept = folders.flatMap((path) => [...filesBelow(path)]);
  const texts = [...said, ...uploaded, ...kept, ...filesBelow(runner.temp), ...filesBelow(runner.toolCache)];
  return texts.flatMap(([name, text]) =>
    values.filter((value) => text.includes(value)).map((value) => `${value.slice(0, 6)}… in ${name}`),
  );
}

const verdictOf = ({ outputs }: StepResult) => [outputs['run-outcome'], outputs.reason];

describe('a credential that Vault keeps', () => {
  test('signs the real Codex CLI in, is masked and left nowhere, and what let the job in is revoked', async () => {
    await using service = await startService('ready');
    await using at = await scene();
    const { 'codex-auth-json': login = '', ...inputs } = service.inputs;
    at.vault.put('secret', 'ci/codex', { 'codex-auth-json': login });
    const step = at.runner.step({ with: { ...inputs, ...at.inputs } });
    const main = await step.run('main');
    expect(verdictOf(main)).toEqual(['pass', '']);
    expect(at.vault.given).toHaveLength(1);
    expect(at.vault.live()).toEqual([]);
    const post = await step.run('post');
    expect([post.exitCode, post.annotations]).toEqual([0, []]);
    expect(at.vault.seen.filter(({ call }) => call.endsWith('revoke-self'))).toHaveLength(1);

    const { tokens } = JSON.parse(login) as { tokens: Record<string, string> };
    const values = [...Object.values(tokens), ...at.vault.given, ...at.issuer.issued];
    values.push(at.issuer.environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN);
    expect(main.masks).toEqual(expect.arrayContaining([...Object.values(tokens), ...at.vault.given]));
    expect(main.masks).toEqual(expect.arrayContaining([...at.issuer.issued]));
    expect(leaks(values, at, [main, post])).toEqual([]);
    expect(at.results.artifacts()).toHaveLength(1);
  });

  test.runIf(process.platform === 'linux')(
    'is in no argument list, and what let the job in is in no environment of a child',
    async () => {
      await using at = await scene();
      const [lines, variables] = ['lines', 'variables'].map((name) => join(at.runner.home, name));
      const look = `cat /proc/[0-9]*/cmdline > '${lines}' 2>/dev/null; cat /proc/self/environ > '${variables}'`;
      const script = codexScript(join(at.runner.home, 'bin/codex'), { exec: look });
      const step = at.runner.step({ with: { ...script, ...at.inputs } });
      const steps = [await step.run('main'), await step.run('post')];
      const [given = ''] = at.vault.given;
      const [jwt = ''] = at.issuer.issued;
      const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: request } = at.issuer.environment;
      const read = (file = '') => readFileSync(file, 'utf8');
      expect(read(variables)).toContain(`CODEX_ACCESS_TOKEN=${TOKEN}`);
      for (const value of [given, jwt, request]) expect(read(variables)).not.toContain(value);
      expect(read(lines)).toContain('cloud\0exec');
      for (const value of [TOKEN, given, jwt, request]) expect(read(lines)).not.toContain(value);
      expect(leaks([TOKEN, given, jwt, request], at, steps)).toEqual([]);
      expect(at.vault.live()).toEqual([]);
    },
  );

  test('is had over TLS by an authority of one’s own, in a namespace, by version 1 of the engine', async () => {
    const { authority, ...tls } = await loopbackCertificates();
    await using at = await scene({ tls, namespace: 'admin/ci' });
    at.vault.put('kv', 'ci/codex', { codex_access_token: TOKEN });
    writeFileSync(join(at.runner.workspace, 'vault.pem'), authority);
    const script = codexScript(join(at.runner.home, 'bin/codex'));
    const own = { 'vault-mount': 'kv', 'vault-kv-version': '1', 'vault-namespace': 'admin/ci' };
    const all = { ...script, ...at.inputs, ...own };
    const trusting = await at.runner
      .step({ with: { ...all, 'vault-ca-certificate': 'vault.pem' } })
      .run('main');
    expect(trusting.outputs.evidence).toBe('live');
    expect(at.vault.seen.map(({ call }) => call)).toContain('GET kv/ci/codex');
    expect(at.vault.live()).toEqual([]);

    const distrusting = await at.runner.step({ with: { ...all, task: 'other' } }).run('main');
    expect(verdictOf(distrusting)).toEqual(['config', 'vault_untrusted']);
    expect(at.issuer.issued.length).toBe(2);
    const wrong = await at.runner
      .step({ with: { ...all, 'vault-ca-certificate': 'none.pem', task: 'x' } })
      .run('main');
    expect(wrong.annotations[0]?.message).toContain('Input vault-ca-certificate names');
  });

  const FAULTS: readonly [string, string[], (at: Scene) => void][] = [
    [
      'is not reached, for GitHub gives no id token',
      ['infra', 'id_token_failed'],
      ({ issuer }) => issuer.fail(403),
    ],
    [
      'demands another audience',
      ['config', 'vault_audience_refused'],
      ({ issuer }) => issuer.claim({ aud: 'x' }),
    ],
    [
      'refuses the login',
      ['config', 'vault_login_refused'],
      ({ issuer }) => issuer.claim({ repository: 'a/b' }),
    ],
    ['refuses the secret', ['config', 'vault_denied'], ({ vault }) => vault.fail('GET', 403)],
    ['is sealed', ['infra', 'vault_sealed'], ({ vault }) => vault.fail('POST', 503)],
    ['breaks the connection', ['infra', 'vault_unreachable'], ({ vault }) => vault.fail('GET', 'reset')],
  ];
  test.each(sampled(FAULTS, 1))(
    'cannot be had where Vault %s, and the run says so',
    async (_, verdict, spoil) => {
      await using at = await scene();
      spoil(at);
      const script = codexScript(join(at.runner.home, 'bin/codex'));
      const step = at.runner.step({ with: { ...script, ...at.inputs } });
      const steps = [await step.run('main'), await step.run('post')];
      expect(steps.map((one) => verdictOf(one))[0]).toEqual(verdict);
      expect(steps[0]?.annotations[0]).toMatchObject({ level: 'error' });
      expect(at.vault.live()).toEqual([]);
      expect(leaks([TOKEN, 'planted-words', ...at.vault.given, ...at.issuer.issued], at, steps)).toEqual([]);
    },
  );

  test.each(
    sampled(
      [
        ['skip', ['skipped', 'credentials_missing']],
        ['fail', ['config', 'credentials_required']],
      ],
      1,
    ),
  )(
    'leads without id-token: write, or in a fork, to what on-missing-credentials: %s says',
    async (what, verdict) => {
      await using at = await scene({}, false);
      const script = codexScript(join(at.runner.home, 'bin/codex'));
      const inputs = { ...script, ...at.inputs, 'on-missing-credentials': what };
      const main = await at.runner.step({ with: inputs }).run('main');
      expect(verdictOf(main)).toEqual(verdict);
      expect(main.summary).toContain('permissions: id-token: write');
      expect(at.vault.seen).toEqual([]);
    },
  );

  test.runIf(LONG)(
    'is not asked for where the inputs hold one, nor by a rehearsal, nor by commands of this machine',
    async () => {
      await using at = await scene();
      const script = codexScript(join(at.runner.home, 'bin/codex'));
      const given = { ...script, ...at.inputs, 'codex-access-token': `at-${'0wn'.repeat(8)}` };
      expect((await at.runner.step({ with: given }).run('main')).outputs.evidence).toBe('live');
      const stages = [{ kind: 'command', id: 'one', command: 'true' }];
      const file = join(at.runner.workspace, 'codex.orchestrator.json');
      writeFileSync(file, JSON.stringify({ pipelines: [{ id: 'checks', stages }] }));
      const here = await at.runner.step({ with: { ...at.inputs, pipeline: 'checks' } }).run('main');
      expect(verdictOf(here)).toEqual(['pass', '']);
      const rehearsal = { 'codex-path': CODEX_PATH, task: 'played', rehearse: 'true' };
      const played = await at.runner.step({ with: { ...at.inputs, ...rehearsal } }).run('main');
      expect(played.outputs.evidence).toBe('rehearsal');
      expect([at.vault.seen, at.issuer.issued]).toEqual([[], []]);
    },
  );

  test('is no matter of a vault-path alone: whose address is not set, the run refuses', async () => {
    await using at = await scene();
    const main = await at.runner.step({ with: { ...at.inputs, 'vault-address': '' } }).run('main');
    expect(verdictOf(main)).toEqual(['config', 'input_invalid']);
    expect(main.annotations[0]?.message).toContain('Input vault-path is given, and no vault-address');
  });
});

describe('what let the job in at Vault', () => {
  /** Starts a run that stands at its first look at the cloud task. */
  function standing(at: Scene) {
    const script = codexScript(join(at.runner.home, 'bin/codex'), {
      status: `echo > '${join(at.runner.home, 'asked')}'; exec sleep 300`,
    });
    const step = at.runner.step({ with: { ...script, ...at.inputs } });
    const main = step.start('main');
    const asked = expect.poll(() => existsSync(join(at.runner.home, 'asked'))).toBe(true);
    return { step, main, asked };
  }

  test('is revoked by post where main was killed, and the state of the step does not hold it', async () => {
    await using at = await scene();
    const { step, main, asked } = standing(at);
    await asked;
    main.kill('SIGKILL');
    const killed = await main.ended;
    expect(at.vault.live()).toEqual([...at.vault.given]);
    expect(killed.state.vault).toMatch(/^[0-9a-f.]{200,}$/);
    const post = await step.run('post');
    expect(post.exitCode).toBe(0);
    expect(at.vault.live()).toEqual([]);
    expect(leaks([TOKEN, ...at.vault.given, ...at.issuer.issued], at, [killed, post])).toEqual([]);
    expect(readdirSync(at.runner.temp).filter((name) => name.startsWith('codex-orchestrator-'))).toEqual([]);
  });

  test('is revoked by post where a look was killed', async () => {
    await using at = await scene();
    at.vault.fail('GET', 'hang');
    const script = codexScript(join(at.runner.home, 'bin/codex'));
    const step = at.runner.step({ with: { operation: 'doctor', ...script, ...at.inputs } });
    const main = step.start('main');
    await expect.poll(() => at.vault.seen.some(({ call }) => call.startsWith('GET'))).toBe(true);
    main.kill('SIGKILL');
    await main.ended;
    expect(at.vault.live()).toHaveLength(1);
    const post = await step.run('post');
    expect([post.exitCode, post.annotations]).toEqual([0, []]);
    expect(at.vault.live()).toEqual([]);
  });

  test('is revoked by main where the job is cancelled', async () => {
    await using at = await scene();
    const { main, asked } = standing(at);
    await asked;
    await main.cancel();
    expect(verdictOf(await main.ended)).toEqual(['cancelled', 'cancelled']);
    expect(at.vault.live()).toEqual([]);
  });

  test.runIf(LONG)('is told of where neither can revoke it, and where the state is not main’s', async () => {
    await using at = await scene();
    const { step, main, asked } = standing(at);
    await asked;
    main.kill('SIGKILL');
    await main.ended;
    at.vault.fail('POST auth/token/revoke-self', 500);
    const post = await step.run('post');
    expect(post.exitCode).toBe(0);
    expect(post.annotations.map(({ message }) => message)).toContain(
      'The token of Vault could not be revoked; it ends by itself when its time is up',
    );
    const foreign = await at.runner.step({ env: { STATE_vault: 'aa.bb.cc.dd' } }).run('post');
    expect([foreign.exitCode, foreign.annotations.length]).toEqual([0, 1]);
  });
});

describe.skipIf(!HAS_CODEX)('a login that Vault keeps, and the Codex CLI renews', () => {
  /** The first call renews it. */
  const EXPIRED = { title: 'x', login: { 'expires-in-days': 0 } };
  const ENDLESS = { ...EXPIRED, turns: [{ status: 'in_progress' }] };
  const WRITE = 'POST secret/data/ci/codex';

  async function renewing(script: object) {
    const service = await startService(script);
    const at = await scene();
    const { 'codex-auth-json': login = '', ...inputs } = service.inputs;
    at.vault.put('secret', 'ci/codex', { 'codex-auth-json': login, note: 'of the platform team' });
    const all = { ...inputs, ...at.inputs, 'rotate-to': 'vault' };
    return {
      ...{ service, at, login },
      step: at.runner.step({ with: all }),
      next: (more: Readonly<Record<string, string>> = {}) => at.runner.step({ with: { ...all, ...more } }),
      stored: () => String(at.vault.fields('secret', 'ci/codex')?.['codex-auth-json']),
      writes: () => at.vault.seen.filter(({ call }) => call === WRITE).length,
      async [Symbol.asyncDispose]() {
        await at[Symbol.asyncDispose]();
        await service[Symbol.asyncDispose]();
      },
    };
  }

  const tokensIn = (login: string) => Object.values((JSON.parse(login) as { tokens: object }).tokens);
  const loudest = (one: StepResult) =>
    one.annotations.map(({ level, properties }) => [level, properties.title]);

  test('is written in its place there, beside every other field, and is good for the next run', async () => {
    await using trial = await renewing(EXPIRED);
    const { at, step, stored, login } = trial;
    const main = await step.run('main');
    expect(verdictOf(main)).toEqual(['pass', '']);
    expect(main.outputs).toMatchObject({ 'login-renewal': 'kept' });
    const renewed = stored();
    expect(renewed).not.toBe(login);
    expect(at.vault.fields('secret', 'ci/codex')?.note).toBe('of the platform team');
    expect(trial.writes()).toBe(1);
    const post = await step.run('post');
    expect(post.annotations).toEqual([]);
    for (const token of tokensIn(renewed)) expect(main.masks).toContain(token);
    expect(leaks([...tokensIn(renewed), ...at.vault.given] as string[], at, [main, post])).toEqual([]);
    expect(at.vault.live()).toEqual([]);

    const next = await trial.next().run('main');
    expect([...verdictOf(next), next.outputs['login-renewal']]).toEqual(['pass', '', '']);
  });

  const REFUSALS: readonly [string, (at: Scene) => void, string][] = [
    ['does not take', ({ vault }) => vault.fail(WRITE, 403), 'it answered 403'],
    ['cannot be reached for', ({ vault }) => vault.fail(WRITE, 'reset'), 'could not be reached'],
    [
      'holds another one by now for, which stays',
      ({ vault }) =>
        vault.interpose(WRITE, () => vault.put('secret', 'ci/codex', { 'codex-auth-json': '{"theirs":1}' })),
      'it answered 400',
    ],
  ];

  test.each(sampled(REFUSALS, 1))('is an alarm where Vault %s', async (_, spoil, words) => {
    await using trial = await renewing(EXPIRED);
    const { at, step, login } = trial;
    spoil(at);
    const steps = [await step.run('main'), await step.run('post')];
    const [main] = steps as [StepResult, StepResult];
    expect([main.exitCode, ...verdictOf(main)]).toEqual([1, 'config', 'credential_rotation_lost']);
    expect(loudest(main)).toContainEqual(['error', 'Codex canary: login']);
    expect(main.summary).toContain('renewed and LOST');
    expect(main.annotations.map(({ message }) => message).join()).toContain(words);
    expect([login, '{"theirs":1}']).toContain(trial.stored());
    expect(at.vault.live()).toEqual([]);
  });

  test.each(
    sampled(
      [
        ['the id token of the job', false],
        ['a vault-token', true],
      ],
      1,
    ),
  )('is written by post where main was killed while it wrote, let in by %s', async (_, byToken) => {
    await using trial = await renewing(ENDLESS);
    const { at, login } = trial;
    const token = byToken ? at.vault.makeToken(600) : '';
    const step = trial.next({ 'vault-token': token });
    at.vault.fail(WRITE, 'hang', 1);
    const running = step.start('main');
    await expect.poll(trial.writes).toBe(1);
    running.kill('SIGKILL');
    const main = await running.ended;
    expect(trial.stored()).toBe(login);
    const post = await step.run('post');
    expect(post.exitCode).toBe(0);
    const renewed = trial.stored();
    expect(renewed).not.toBe(login);
    expect(post.summary).toContain('kept in the secret in Vault');
    // Only then what let it in there is revoked, unless it is its owner's.
    expect(at.vault.live()).toEqual(byToken ? [token] : []);
    const values = [...tokensIn(renewed), ...at.vault.given, ...(byToken ? [token] : [])] as string[];
    expect(leaks(values, at, [main, post])).toEqual([]);
  });

  test('and that was left in a record by somebody is uploaded by post without it, where main was killed', async () => {
    await using trial = await renewing({ title: 'x', turns: [{ status: 'in_progress' }] });
    const { at, step, service, login } = trial;
    const running = step.start('main');
    await expect
      .poll(() => service.emulator.requests.some(({ path }) => path.includes('/tasks/')))
      .toBe(true);
    running.kill('SIGKILL');
    const main = await running.ended;
    const [events = ''] = globSync(join(at.runner.workspace, '.runs/*/cli/*/events.jsonl'));
    const values = tokensIn(login) as string[];
    const log = join(dirname(events), 'stages/9-left.log');
    mkdirSync(dirname(log), { recursive: true });
    writeFileSync(log, `${values.join('\n')}\n`);
    const post = await step.run('post');
    expect(
      at.results
        .artifacts()
        .flatMap(({ files }) => [...files.keys()])
        .join(),
    ).toContain('9-left.log');
    rmSync(log);
    expect(leaks(values, at, [main, post])).toEqual([]);
  });

  test('and that was left in a record by somebody is uploaded by post without it, where main could not upload', async () => {
    await using trial = await renewing(EXPIRED);
    const { at, step, stored } = trial;
    at.results.fail('CreateArtifact', 400);
    const main = await step.run('main');
    expect([...verdictOf(main), main.outputs['artifact-id']]).toEqual(['pass', '', '']);
    at.results.fail('CreateArtifact', undefined);
    // By its looks the note is no token, and by no input known.
    const values = [...tokensIn(stored()), 'of the platform team', ...at.vault.given] as string[];
    expect(JSON.stringify(main.state)).not.toContain('of the platform team');
    const [events = ''] = globSync(join(at.runner.workspace, '.runs/*/cli/*/events.jsonl'));
    const log = join(dirname(events), 'stages/9-left.log');
    mkdirSync(dirname(log), { recursive: true });
    writeFileSync(log, `${values.join('\n')}\n`);
    const post = await step.run('post');
    const [artifact] = at.results.artifacts();
    expect(artifact?.files.get('stages/9-left.log')?.toString()).toBe(
      `${values.map(() => '***').join('\n')}\n`,
    );
    expect(post.summary).toContain(`${values.length} secrets stood in what was to be uploaded`);
    rmSync(log);
    expect(leaks(values, at, [main, post])).toEqual([]);
  });

  const LATE: readonly [string, (at: Scene) => void, string][] = [
    ['is not taken', ({ vault }) => vault.fail(WRITE, 403), 'it answered 403'],
    [
      'would go over that of somebody else',
      ({ vault }) => vault.put('secret', 'ci/codex', { 'codex-auth-json': '{"theirs":1}' }),
      'holds another login by now',
    ],
  ];

  test.each(sampled(LATE, 1))(
    'and that post cannot write either is an error: it %s',
    async (_, spoil, words) => {
      await using trial = await renewing(ENDLESS);
      const { at, step } = trial;
      at.vault.fail(WRITE, 'hang', 1);
      const running = step.start('main');
      await expect.poll(trial.writes).toBe(1);
      running.kill('SIGKILL');
      await running.ended;
      spoil(at);
      const post = await step.run('post');
      const told = post.annotations.filter(({ message }) => message.includes('LOST'));
      expect(told.map(({ level }) => level)).toEqual(['error']);
      expect(told[0]?.message).toContain(words);
      expect(at.vault.live()).toEqual([]);
    },
  );
});

describe('the doctor, where the credential is in Vault', () => {
  const look = async (at: Scene) => {
    const script = codexScript(join(at.runner.home, 'bin/codex'));
    const step = at.runner.step({ with: { operation: 'doctor', ...script, ...at.inputs } });
    const main = await step.run('main');
    const row = main.summary.split('\n').find((line) => line.includes('| credential |')) ?? '';
    expect(leaks([TOKEN, 'planted-words', ...at.vault.given], at, [main])).toEqual([]);
    // What let it in is not left behind by a look.
    expect(at.vault.live()).toEqual([]);
    return { row, reason: main.outputs.reason };
  };

  test('finds it there', async () => {
    await using at = await scene();
    expect((await look(at)).row).toMatch(/^\| ✅ .*access-token, usable/);
    expect(at.vault.seen.map(({ call }) => call)).toContain('GET secret/data/ci/codex');
  });

  test.each<[string, string, RegExp, (at: Scene) => void]>(
    sampled(
      [
        [
          'refuses the secret',
          'vault_denied',
          /does not let this job read/,
          ({ vault }) => vault.fail('GET', 403),
        ],
        [
          'refuses the login',
          'vault_login_refused',
          /role canary/,
          ({ issuer }) => issuer.claim({ repository: 'a/b' }),
        ],
        ['is sealed', 'vault_sealed', /503/, ({ vault }) => vault.fail('POST', 503)],
        [
          'does not answer',
          'vault_unreachable',
          /in the time that the doctor has/,
          ({ vault }) => vault.fail('POST auth', 'hang'),
        ],
      ],
      1,
    ),
  )('says by code and cure that Vault %s', async (_, code, words, spoil) => {
    await using at = await scene();
    spoil(at);
    const { row, reason } = await look(at);
    expect(row).toMatch(new RegExp(`^\\| ❌ .*\`${code}\` \\| .+`));
    expect(row).toMatch(words);
    expect(reason).toBe(code);
  });
});

describe('an event of somebody who may get no credential', () => {
  const payload = () => ({
    ...{ action: 'created', issue: { number: 7 } },
    repository: { full_name: 'octo/widgets', default_branch: 'main', private: true },
  });

  test.each(
    sampled(
      [
        ['run', 'octocat', false],
        ['run', 'maintainer', true],
        ['doctor', 'octocat', false],
        ['doctor', 'maintainer', true],
      ],
      2,
    ),
  )('asks nothing of Vault, nor of the issuer: %s for %s', async (operation, actor, asks) => {
    await using rest = await startRest({ permissions: { octocat: 'read', maintainer: 'write' } });
    await using at = await scene();
    const who = { GITHUB_ACTOR: actor, GITHUB_TRIGGERING_ACTOR: actor, GITHUB_API_URL: rest.url };
    await using job = createPullRequest({
      ...{ eventName: 'issue_comment', payload, atBase: true, base: {}, head: {} },
      runner: { ref: 'refs/heads/main', environment: { ...at.issuer.environment, ...who } },
    });
    const script = codexScript(join(job.runner.home, 'bin/codex'));
    const inputs = { operation, ...script, ...at.inputs, 'upload-artifacts': 'false' };
    const main = await job.runner.step({ with: inputs }).run('main');
    const reads = at.vault.seen.filter(({ call }) => call.startsWith('GET')).length;
    expect([reads > 0, at.issuer.issued.length > 0]).toEqual([asks, asks]);
    expect(main.summary.includes('actor_not_admitted')).toBe(!asks);
    expect(at.vault.live()).toEqual([]);
  });
});

test.skipIf(process.platform === 'win32')(
  'a run in a shell uses a token of its owner, and leaves it alive',
  async () => {
    await using at = await scene();
    await using place = await workplace([{ kind: 'command', id: 'one', command: 'true' }]);
    const token = at.vault.makeToken(60);
    const { 'execution-mode': mode, ...script } = codexScript(join(place.path, 'bin/codex'));
    const inputs = { ...script, 'execution-mode': mode ?? '', ...at.inputs };
    const words = flagsOf(inputs);
    const { stdout, stderr } = await place.start(['canary', ...words], {
      CODEX_ORCHESTRATOR_VAULT_TOKEN: token,
    });
    const told = stdout + stderr;
    expect(place.verdict('smoke')).toMatchObject({ outcome: 'pass', evidence: 'live' });
    for (const value of [token, TOKEN]) expect(told).not.toContain(value);
    expect(at.vault.seen.map(({ call }) => call)).toContain('GET secret/data/ci/codex');
    expect(at.vault.live()).toEqual([token]);
    const without = await place.start(['canary', ...words, '--task=other']);
    expect(without.exitCode).toBe(6);
  },
);
