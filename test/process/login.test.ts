/**
 * A login that is renewed, through the bundle: the action's step writes it to the secret, and post does where main did
 * not live to, or was not able to. With the real Codex CLI. Every row is played by LONG=1 alone.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Manifest } from '../../src/manifest/schema.ts';
import { PATIENT_CANCEL_TIMES } from '../support/child.ts';
import { type GitHubSecrets, ROTATE_TOKEN, startGitHubSecrets } from '../support/github-secrets.ts';
import { sampled } from '../support/long.ts';
import { HAS_CODEX } from '../support/rehearsal.ts';
import { createRunner, type Runner, type RunnerOptions } from '../support/runner.ts';
import { AT_ONCE, type Service, startService } from '../support/service.ts';
import type { StepResult } from '../support/step.ts';
import { flagsOf, workplace } from '../support/workplace.ts';

/** The first call renews the login. */
const EXPIRED = { title: 'x', login: { 'expires-in-days': 0 } };
const ENDLESS = { ...EXPIRED, turns: [{ status: 'in_progress' }] };
const KEEP = { 'rotate-to': 'github-secret', 'rotate-token': ROTATE_TOKEN };

function newRunner(service: Service, github: GitHubSecrets, more: Partial<RunnerOptions> = {}): Runner {
  return createRunner({
    eventName: 'schedule',
    event: {},
    repository: 'octo/widgets',
    ref: 'refs/heads/main',
    secrets: [ROTATE_TOKEN, ...service.secrets],
    environment: { GITHUB_API_URL: github.apiUrl },
    ...more,
  });
}

function inputsOf(service: Service, more: Readonly<Record<string, string>> = {}) {
  return { with: { ...service.inputs, scenario: 'smoke', 'upload-artifacts': 'false', ...more } };
}

function manifestOf(runner: Runner): Manifest {
  const runs = join(runner.workspace, '.runs/smoke/cli');
  const path = join(runs, readdirSync(runs)[0] ?? '', 'manifest.json');
  return Manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** The tokens in a login. */
function tokensIn(login: string | undefined): string[] {
  return Object.values((JSON.parse(login ?? '{"tokens":{}}') as { tokens: Record<string, string> }).tokens);
}

/** No value of a renewed login stands in the clear where somebody else could read it. */
function expectHidden(runner: Runner, login: string | undefined, ...results: StepResult[]): void {
  const tokens = tokensIn(login);
  expect(tokens.length).toBeGreaterThan(2);
  for (const { log, state, summary, outputs } of results) {
    const told = [log, summary, JSON.stringify(state), JSON.stringify(outputs)].join('\n');
    for (const token of [...tokens, ROTATE_TOKEN]) expect(told).not.toContain(token);
  }
  expect(readdirSync(runner.temp).filter((name) => name.startsWith('codex-orchestrator-'))).toEqual([]);
}

describe.skipIf(!HAS_CODEX)('a login that is renewed in a step', () => {
  test('is the secret of the next one', async () => {
    await using service = await startService(EXPIRED);
    await using github = await startGitHubSecrets();
    await using runner = newRunner(service, github);
    const step = runner.step(inputsOf(service, KEEP));
    const main = await step.run('main');
    expect([main.exitCode, main.outputs.reason]).toEqual([0, '']);
    expect(main.outputs).toMatchObject({ 'login-days-left': '0', 'login-renewal': 'kept' });
    const kept = github.stored.get('CODEX_AUTH_JSON');
    for (const token of tokensIn(kept)) expect(main.masks).toContain(token);
    const post = await step.run('post');
    expect(post.annotations).toEqual([]);
    expectHidden(runner, kept, main, post);

    const next = await runner.step(inputsOf(service, { ...KEEP, 'codex-auth-json': kept ?? '' })).run('main');
    expect([next.exitCode, next.outputs['login-renewal']]).toEqual([0, '']);
  });

  test('and is kept nowhere makes the step red, with an error that says why', async () => {
    await using service = await startService(EXPIRED);
    await using github = await startGitHubSecrets();
    await using runner = newRunner(service, github);
    const step = runner.step(inputsOf(service));
    const main = await step.run('main');
    expect([main.exitCode, main.outputs.reason]).toEqual([1, 'credential_rotation_lost']);
    expect(main.annotations.map(({ level, properties }) => [level, properties.title])).toContainEqual([
      'error',
      'Codex canary: login',
    ]);
    expect(main.summary).toContain('renewed and LOST');
    expect((await step.run('post')).annotations).toEqual([]);
  });

  test('is kept by post where main was killed while it wrote', async () => {
    await using service = await startService(ENDLESS);
    await using github = await startGitHubSecrets();
    await using runner = newRunner(service, github);
    github.fail('PUT', 'hang');
    const step = runner.step(inputsOf(service, KEEP));
    const running = step.start('main');
    await expect.poll(() => github.asked.filter((line) => line.startsWith('PUT')).length).toBe(1);
    running.kill('SIGKILL');
    const main = await running.ended;
    github.fail('PUT', 500, 1);
    const post = await step.run('post');
    expect(post.exitCode).toBe(0);
    expect(manifestOf(runner)).toMatchObject({
      ...{ reason: 'run_interrupted', credential_rotation: { state: 'kept' } },
    });
    const kept = github.stored.get('CODEX_AUTH_JSON');
    expect(post.summary).toContain('kept in the secret CODEX\\_AUTH\\_JSON of octo/widgets');
    expectHidden(runner, kept, main, post);
  });

  test('is sent by post as main has sealed it, where main was cancelled and GitHub did not answer', async () => {
    await using service = await startService(ENDLESS);
    await using github = await startGitHubSecrets();
    await using runner = newRunner(service, github, { cancelTimes: PATIENT_CANCEL_TIMES });
    github.fail('PUT', 'hang');
    const step = runner.step(inputsOf(service, KEEP));
    const running = step.start('main');
    await expect.poll(() => github.asked.filter((line) => line.startsWith('PUT')).length).toBe(1);
    await running.cancel();
    const main = await running.ended;
    // By itself, before the runner ends it the hard way.
    expect([main.signal, main.outputs['login-renewal']]).toEqual([null, 'lost']);
    expect(existsSync(join(main.state.scratch ?? '', 'codex-home'))).toBe(false);
    github.fail('PUT', 500, 0);
    const post = await step.run('post');
    expect(post.annotations.map(({ level, properties }) => [level, properties.title])).toEqual([
      ['notice', 'Codex canary: login'],
    ]);
    expectHidden(runner, github.stored.get('CODEX_AUTH_JSON'), main, post);
  });

  test.each(
    sampled(
      [
        ['nothing was said of where', {}, 'rotate-to is none'],
        ['GitHub does not take it', KEEP, 'GitHub answered 403'],
      ],
      1,
    ),
  )('and that post cannot keep either is an error: %s', async (_, more, words) => {
    await using service = await startService(ENDLESS);
    await using github = await startGitHubSecrets();
    await using runner = newRunner(service, github);
    github.fail('PUT', 'hang');
    const step = runner.step(inputsOf(service, more));
    const running = step.start('main');
    await expect.poll(() => service.submits()).toBe(1);
    running.kill('SIGKILL');
    await running.ended;
    github.fail('PUT', 403);
    const post = await step.run('post');
    const told = post.annotations.filter(({ message }) => message.includes('LOST'));
    expect(told.map(({ level }) => level)).toEqual(['error']);
    expect(told[0]?.message).toContain(words);
    expect(manifestOf(runner).credential_rotation?.state).toBe('lost');
  });
});

describe.skipIf(!HAS_CODEX)('a login that several cloud tasks of a step share', () => {
  const CELLS = ['one', 'two', 'three'];
  const SCENARIO = JSON.stringify({
    ...{ id: 'several', title: 'Several', mode: 'cloud', prompt: 'x', 'missing-diff': 'ignore' },
    tasks: CELLS.map((id) => ({ id })),
  });

  test.each([
    ['kept', 'pass', true],
    ['lost', 'config', false],
  ] as const)('is renewed once for all of them, and %s for all', async (state, outcome, taken) => {
    // The access token from before is worth nothing once it is renewed.
    const login = { 'expires-in-days': 0, 'outlives-renewal': false };
    await using service = await startService({ title: 'x', login });
    await using github = await startGitHubSecrets();
    if (!taken) github.fail('PUT', 403);
    await using runner = newRunner(service, github, { files: { 'several.yml': SCENARIO } });
    const step = runner.step(inputsOf(service, { ...KEEP, scenario: 'several.yml' }));
    const main = await step.run('main');
    const post = await step.run('post');
    const runs = JSON.parse(main.outputs.runs ?? '[]') as { task: string; outcome: string }[];
    expect(runs.map(({ task }) => task)).toEqual(CELLS.map((id) => `several-${id}`));
    // Two at once would show the same refresh token, and one of them be turned away.
    expect(service.emulator.requests.filter(({ path }) => path === '/oauth/token')).toHaveLength(1);
    const folders = CELLS.map((id) => join(runner.workspace, `.runs/several-${id}/cli`));
    const manifests = folders.map((folder) =>
      Manifest.parse(
        JSON.parse(readFileSync(join(folder, readdirSync(folder)[0] ?? '', 'manifest.json'), 'utf8')),
      ),
    );
    const kept = github.stored.get('CODEX_AUTH_JSON');
    expect(manifests.map((one) => one.credential_rotation?.state)).toEqual(CELLS.map(() => state));
    expect(runs.map(({ outcome }) => outcome)).toEqual(CELLS.map(() => outcome));
    expect([main.exitCode, main.outputs['run-outcome']]).toEqual([taken ? 0 : 1, outcome]);
    expect(main.outputs['login-renewal']).toBe(state);
    const alarms = main.annotations.filter(({ message }) => message.includes('renewed and LOST'));
    expect(alarms.map(({ level }) => level)).toEqual(taken ? [] : CELLS.map(() => 'error'));
    expect(main.summary.includes('renewed and LOST')).toBe(!taken);
    expect(kept !== undefined && kept !== service.inputs['codex-auth-json']).toBe(taken);
    expectHidden(runner, kept ?? service.inputs['codex-auth-json'], main, post);
  });
});

describe.skipIf(!HAS_CODEX)('a login in a repository', () => {
  const payload = (isPrivate: boolean) => ({ repository: { full_name: 'octo/widgets', private: isPrivate } });
  const unsaid = { repository: undefined };

  test.each<[string, object, 'public' | 'private', Record<string, string>, string]>([
    ['that is public, as the event says', payload(false), 'private', {}, 'public_repository'],
    ['that is public, and is allowed', payload(false), 'public', { 'allow-public-repository': 'true' }, ''],
    ['that is public, as GitHub says', unsaid, 'public', {}, 'public_repository'],
    ['that is private, as GitHub says', unsaid, 'private', {}, ''],
  ])('%s', async (_, event, visibility, more, reason) => {
    await using service = await startService(AT_ONCE);
    await using github = await startGitHubSecrets(visibility);
    await using runner = newRunner(service, github, { event });
    const main = await runner.step(inputsOf(service, more)).run('main');
    expect(main.outputs.reason).toBe(reason);
    expect(service.submits()).toBe(reason === '' ? 1 : 0);
  });

  test('of which nobody can tell who reads it is refused, and says so', async () => {
    await using service = await startService(AT_ONCE);
    await using github = await startGitHubSecrets();
    github.fail('GET', 500);
    await using runner = newRunner(service, github, { event: unsaid });
    const main = await runner.step(inputsOf(service)).run('main');
    expect(main.outputs.reason).toBe('public_repository');
    expect(main.summary).toContain('could not be told');
  });
});

describe.skipIf(!HAS_CODEX)('a login in a folder of one’s own, on the command line', () => {
  async function place(service: Service) {
    const work = await workplace();
    const { 'codex-auth-json': login = '', ...inputs } = service.inputs;
    const own = join(work.path, 'own');
    mkdirSync(own);
    const file = join(own, 'auth.json');
    writeFileSync(file, login, { mode: 0o644 });
    const words = ['canary', '--codex-home', own, '--branch=main', ...flagsOf(inputs)];
    return { ...work, login, file, start: () => work.start(words), read: () => readFileSync(file, 'utf8') };
  }

  test('that is renewed is written back there, and is good for the next run', async () => {
    await using service = await startService(EXPIRED);
    await using at = await place(service);
    const first = await at.start();
    expect(at.manifest('smoke').credential_rotation).toEqual({ state: 'kept', to: at.file, message: null });
    expect([first.exitCode, at.read() === at.login]).toEqual([0, false]);
    expect(statSync(at.file).mode & 0o777).toBe(0o600);
    for (const token of tokensIn(at.read())) expect(first.stdout + first.stderr).not.toContain(token);
    expect((await at.start()).exitCode).toBe(0);
    expect(at.manifest('smoke').credential_rotation).toBeUndefined();
  });

  test('is not written over another one that was made there meanwhile: then it is lost, and said to be', async () => {
    await using service = await startService({
      ...EXPIRED,
      turns: [{ status: 'pending' }, { status: 'completed' }],
    });
    await using at = await place(service);
    const running = at.start();
    // It is renewed by the first call; ours is made before that has an answer.
    await expect.poll(() => service.emulator.requests.length).toBeGreaterThan(0);
    writeFileSync(at.file, '{"theirs": 1}');
    const { exitCode, stdout } = await running;
    expect([exitCode, at.manifest('smoke').reason]).toEqual([3, 'credential_rotation_lost']);
    expect(stdout).toContain('holds another login by now');
    expect(at.read()).toBe('{"theirs": 1}');
  });
});
