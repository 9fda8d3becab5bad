/** What the doctor finds on this machine and in checkouts that lack something; nothing is installed and nothing is sent. */
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { childEnvironment } from '../../src/backend.ts';
import { makeDeps, makeHost } from '../../src/deps.ts';
import type { Context } from '../../src/inputs/context.ts';
import { type Given, parseInputs } from '../../src/inputs/inputs.ts';
import { isoTime, systemClock } from '../../src/lib/clock.ts';
import { couldStart, type DoctorDeps, examine } from '../../src/run/doctor.ts';
import { earlierHere } from '../../src/run/earlier.ts';
import { story } from '../support/history.ts';
import { CODEX_PATH, KNOWN_CODEX } from '../support/known-codex.ts';
import { CANARY, HAS_CODEX } from '../support/rehearsal.ts';
import { POSIX } from '../support/system.ts';
import { temporaryFolder } from '../support/temporary.ts';

const LOGIN = JSON.stringify({
  tokens: { id_token: 'a.b.c', access_token: 'secret-of-the-login', account_id: 'x' },
  last_refresh: isoTime(systemClock.now()),
});
const GIVEN: Given = { 'codex-auth-json': LOGIN, 'codex-path': CODEX_PATH };
const CONTEXT: Context = {
  ...{ event: 'workflow_dispatch', repository: 'octo/widgets', branch: { name: 'main' } },
  ...{ headSha: null, fork: false, workflow: null },
};

interface Trial {
  readonly given?: Given;
  readonly context?: Partial<Context>;
  readonly files?: Readonly<Record<string, string>>;
  /** Folders of PATH; the machine's own where absent. */
  readonly searchPath?: string;
  readonly earlier?: DoctorDeps['earlierUntil'];
}

async function examined({ given, context, files = {}, searchPath, earlier }: Trial = {}) {
  await using folder = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder.path, name), text);
  const scratch = join(folder.path, '.scratch');
  const real = await makeHost({ canary: CANARY, workingDirectory: folder.path, scratch });
  const host = {
    ...real,
    cache: KNOWN_CODEX,
    environmentId: '',
    branchVariable: '',
    ...(searchPath === undefined ? {} : { searchPath }),
  };
  const silent = {
    mask: () => {},
    onOpen: () => {},
    onEvent: () => {},
    onOutput: () => {},
    signal: new AbortController().signal,
  };
  const inputs = parseInputs({ ...GIVEN, ...given });
  const checks = await examine(
    { inputs, context: { ...CONTEXT, ...context } },
    {
      ...makeDeps(host, silent),
      install: false,
      nodeVersion: '24.0.0',
      codexEnv: await childEnvironment(host),
      ...(earlier ? { earlierUntil: earlier } : {}),
    },
  );
  const left = ['.runs', 'out'].filter((name) => existsSync(join(folder.path, name)));
  return {
    checks,
    left,
    fit: couldStart(checks),
    of: (name: string) => checks.find((check) => check.name === name),
  };
}

describe.skipIf(!HAS_CODEX)('a machine that has everything', () => {
  test('is told so, with what was found, and nothing is recorded', async () => {
    const { checks, fit, left, of } = await examined();
    expect(checks.filter(({ status }) => status === 'fail')).toEqual([]);
    expect(fit).toBe(true);
    expect(left).toEqual([]);
    expect(of('credential')?.found).toBe('auth-json, usable; chatgpt, 8 days until it is renewed');
    expect(of('Codex CLI')?.found).toMatch(/^0\.169\.0, SHA-256 [0-9a-f]{64}, \//);
    expect(of('branch')?.found).toBe('main');
    expect(of('environment')?.found).toBe('octo/widgets');
    expect(JSON.stringify(checks)).not.toContain('secret-of-the-login');
  });
});

describe('what the caps on spend leave', () => {
  const SHA = 'a'.repeat(40);
  const now = isoTime(systemClock.now() - 60_000);
  /** Of so many live runs of the last minute, the first of them for the commit. */
  const spent = (count: number, notices: string[] = [], inWorkflow = true) => {
    const records = story('.'.repeat(count), (index) => ({
      ...{ started_at: now, run_id: `run-${index}`, sha: index === 0 ? SHA : null },
    }));
    const read = async () => ({ chain: { records, seen: new Map() }, whole: true, notices });
    return () => ({ inWorkflow, trend: read, spend: read, spendRead: () => null });
  };
  const proposed = { event: 'pull_request', headSha: SHA };

  test.each<[string, Trial, object]>([
    ['of a day', { earlier: spent(6) }, { status: 'ok', found: /^4 of 10 left within 24 hours/ }],
    ['nothing', { earlier: spent(10) }, { status: 'warn', found: /^0 of 10 /, code: 'spend_capped' }],
    [
      'for a commit',
      { earlier: spent(1), context: proposed, given: { 'spend-per-commit': '3' } },
      { status: 'ok', found: /^9 of 10 left within 24 hours, 2 of 3 left for the commit aaaaaaaaaa / },
    ],
    [
      'too little for what a run asks for',
      { earlier: spent(1), context: proposed },
      { status: 'warn', found: /0 of 1 left for the commit .*a run asks for 1/, code: 'spend_capped' },
    ],
    [
      'at most, where not all was read',
      { earlier: spent(2, ['403']) },
      { status: 'warn', found: /^at most 8 of 10 .*: 403$/, cure: /actions: read/ },
    ],
    ['everything to a person', { earlier: spent(99, [], false) }, { status: 'ok', found: /^not capped/ }],
  ])('is %s', async (_, trial, expected) => {
    const { of, fit } = await examined(trial);
    const words = Object.entries(expected).map(([name, value]: [string, unknown]) => [
      name,
      value instanceof RegExp ? expect.stringMatching(value) : value,
    ]);
    expect(of('spend')).toMatchObject(Object.fromEntries(words) as object);
    // What is capped is skipped: no fault of the machine.
    expect(of('spend')?.status).not.toBe('fail');
    expect(fit).toBe((await examined({ ...trial, earlier: undefined })).fit);
  });

  test('cannot be told of a folder that is not there', async () => {
    const given = { 'history-folder': 'artefacts', 'spend-per-day': '2' };
    const earlier: Trial['earlier'] = () =>
      earlierHere({ inputs: parseInputs(given) }, { workingDirectory: CANARY });
    const { of, fit } = await examined({ earlier, given });
    expect(of('spend')).toMatchObject({
      ...{ status: 'fail', code: 'input_invalid', found: expect.stringContaining('"artefacts"') },
    });
    expect(fit).toBe(false);
  });

  test('is asked for no longer than the time of a look', async () => {
    let given: AbortSignal | null = null;
    const never = { chain: null, whole: false, notices: ['cut off'] };
    const earlier: Trial['earlier'] = (signal) => {
      given = signal;
      const spend = () =>
        new Promise<typeof never>((resolve) => {
          signal.addEventListener('abort', () => resolve(never), { once: true });
        });
      return { inWorkflow: true, trend: spend, spend, spendRead: () => null };
    };
    const { of } = await examined({ earlier });
    expect(given).toMatchObject({ aborted: true });
    expect(of('spend')?.found).toMatch(/^at most 10 of 10 .*cut off$/);
  });
});

describe('what is missing is told with its cure', () => {
  test.each<[string, Trial, string, RegExp, RegExp]>([
    ['no credential', { given: { 'codex-auth-json': '' } }, 'credential', /no credential/, /--codex-home/],
    [
      'an API key',
      { given: { 'codex-auth-json': '', 'openai-api-key': 'sk-0123456789' } },
      'credential',
      /API key cannot sign in/,
      /codex-access-token/,
    ],
    ['half a login', { given: { 'codex-auth-json': '{' } }, 'credential', /no auth\.json/, /auth\.json/],
    [
      'no branch',
      { context: { branch: { unresolved: 'the checkout is on no branch' } } },
      'branch',
      /on no branch/,
      /branch/,
    ],
    [
      'no repository',
      { context: { repository: null } },
      'environment',
      /No Codex Cloud environment/,
      /cloud-environment/,
    ],
    [
      'no such scenario',
      { given: { scenario: 'dif' } },
      'plan',
      /Scenario dif does not exist/,
      /Did you mean diff\?/,
    ],
    [
      'no pipelines',
      { given: { pipeline: 'checks' } },
      'plan',
      /There is no codex\.orchestrator\.json/,
      /Write one/,
    ],
    [
      'dispatch that is off',
      { given: { 'cloud-dispatch': 'off' } },
      'plan',
      /dispatch is switched off/,
      /cloud-dispatch: on/,
    ],
    ['no such policy', { given: { policy: 'p.yml' } }, 'policy', /p\.yml cannot be read/, /policy/],
    [
      'a policy that is none',
      { given: { policy: 'p.yml' }, files: { 'p.yml': 'version: 2' } },
      'policy',
      /not usable at version/,
      /p\.yml/,
    ],
    [
      'no such Codex CLI',
      { given: { 'codex-path': './codex' } },
      'Codex CLI',
      /no file at codex-path/,
      /codex-path/,
    ],
    [
      'no npm to install it with',
      { given: { 'codex-path': '' }, searchPath: '' },
      'Codex CLI',
      /no npm/,
      /codex-path/,
    ],
  ])('%s', async (_, trial, name, found, cure) => {
    const { of, fit } = await examined(trial);
    expect(of(name)).toMatchObject({
      status: 'fail',
      found: expect.stringMatching(found),
      cure: expect.stringMatching(cure),
    });
    expect(fit).toBe(false);
  });

  test('a login that is renewed within days is a warning, unless the renewed one is kept', async () => {
    const sixDaysOld = isoTime(systemClock.now() - 6 * 24 * 3600_000);
    const login = JSON.stringify({ ...JSON.parse(LOGIN), last_refresh: sixDaysOld });
    const { of, fit } = await examined({ given: { 'codex-auth-json': login } });
    expect(of('credential')).toMatchObject({ status: 'warn', found: expect.stringContaining('in 2 days') });
    expect([of('credential')?.cure, fit]).toEqual([expect.stringContaining('rotate-to'), true]);
    const kept = await examined({ given: { 'codex-auth-json': login, 'rotate-to': 'github-secret' } });
    expect(kept.of('credential')?.status).toBe('ok');
  });

  test('what a run can do without is a warning', async () => {
    const named = { 'cloud-environment': 'octo/widgets', branch: 'main' };
    const context = { repository: null, branch: { unresolved: 'there is no git' } };
    const { of, fit } = await examined({ given: named, context, searchPath: '' });
    for (const name of ['git', 'npm', 'repository']) expect(of(name)).toMatchObject({ status: 'warn' });
    expect(fit).toBe(HAS_CODEX);
  });

  test.skipIf(!POSIX)('a Codex CLI that is not there yet is none, where npm can install it', async () => {
    await using folder = await temporaryFolder();
    mkdirSync(join(folder.path, 'bin'));
    symlinkSync(process.execPath, join(folder.path, 'bin/npm'));
    const { of } = await examined({ given: { 'codex-path': '' }, searchPath: join(folder.path, 'bin') });
    expect(of('Codex CLI')).toMatchObject({
      status: 'ok',
      found: expect.stringContaining('not installed yet'),
    });
  });

  test('the target of a pipeline is told, or that several can be meant', async () => {
    const stage = (id: string) => ({ kind: 'command', id, command: 'true' });
    const pipelines = JSON.stringify({ pipelines: [{ id: 'checks', stages: [stage('one'), stage('two')] }] });
    const files = { 'codex.orchestrator.json': pipelines };
    const cloud = { 'execution-mode': 'cloud' };
    const several = await examined({ given: { pipeline: 'checks', ...cloud }, files });
    expect(several.of('plan')).toMatchObject({ status: 'fail', cure: 'Set target to one of one, two' });
    expect(several.of('branch')).toMatchObject({ status: 'ok', found: 'main' });
    const one = await examined({ given: { pipeline: 'checks', target: 'two', ...cloud }, files });
    expect(one.of('plan')?.found).toBe('stage two of the pipeline checks; best of 1');
    // As start would have it.
    const here = await examined({ given: { pipeline: 'checks' }, files });
    expect(here.of('plan')?.found).toBe('checks, on this machine');
    expect([here.of('credential'), here.of('environment')]).toEqual([undefined, undefined]);
  });

  test('a scenario of this machine is looked at as such', async () => {
    const stage = { kind: 'command', id: 'one', command: 'true' };
    const pipelines = JSON.stringify({ pipelines: [{ id: 'checks', stages: [stage] }] });
    const { of } = await examined({
      given: { scenario: 'mcp-parity' },
      files: { 'codex.orchestrator.json': pipelines },
    });
    expect([of('plan')?.status, of('environment')]).toEqual(['ok', undefined]);
  });

  test('of several cloud tasks every branch and every environment is told, each once', async () => {
    const scenario = {
      ...{ id: 'several', title: 'x', mode: 'cloud', prompt: 'x', tasks: [{ id: 'a' }, { id: 'b' }] },
      matrix: { branch: ['main', 'next'], 'cloud-environment': ['octo/widgets', 'octo/gadgets'] },
    };
    const { checks, of } = await examined({
      given: { scenario: 'several.yml' },
      files: { 'several.yml': JSON.stringify(scenario) },
    });
    const found = (name: string) => checks.filter((check) => check.name === name).map((check) => check.found);
    expect(of('plan')?.found).toBe('8 cloud tasks of several, 8 attempts in all');
    expect(found('branch')).toEqual(['main', 'next']);
    expect(found('environment')).toEqual(['octo/widgets', 'octo/gadgets']);
    expect(found('repository')).toEqual(['octo/widgets']);
  });

  test('of several cloud tasks the one without a branch keeps all from starting', async () => {
    const tasks = [{ id: 'a', branch: 'main' }, { id: 'b' }];
    const scenario = { id: 'several', title: 'x', mode: 'cloud', prompt: 'x', tasks };
    const { checks, fit } = await examined({
      given: { scenario: 'several.yml' },
      files: { 'several.yml': JSON.stringify(scenario) },
      context: { branch: { unresolved: 'the checkout is on no branch' } },
    });
    expect(checks.filter(({ name }) => name === 'branch').map(({ status }) => status)).toEqual([
      'ok',
      'fail',
    ]);
    expect(fit).toBe(false);
  });
});

test.each([
  ['that is none', { 'own.pem': 'hello' }, 'fail', /own\.pem, which holds no certificate/],
  ['that is not there', {}, 'fail', /own\.pem, which cannot be read/],
] as const)('a ca-certificate %s keeps a cloud run from starting', async (_, files, status, found) => {
  const { fit, of } = await examined({ given: { 'ca-certificate': 'own.pem' }, files });
  expect(of('CA certificate')).toMatchObject({ status, found: expect.stringMatching(found) });
  expect(fit).toBe(false);
});
