import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/inputs/commands.ts';
import { readArgv } from '../../../src/inputs/from-argv.ts';
import {
  EXISTING,
  givenByExisting,
  givenByVariables,
  laid,
  variableOf,
} from '../../../src/inputs/from-environment.ts';
import { EXCLUSIVE, KNOB_NAMES, parseInputs } from '../../../src/inputs/inputs.ts';

describe('our own variables', () => {
  it('are called by the name of the input', () => {
    expect(variableOf('codex-auth-json')).toBe('CODEX_ORCHESTRATOR_CODEX_AUTH_JSON');
    const names = KNOB_NAMES.map(variableOf);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are taken for the inputs that are asked for, and an empty one not at all', () => {
    const env = { [variableOf('branch')]: 'main', [variableOf('task')]: '', [variableOf('prompt')]: 'x' };
    expect(givenByVariables(['branch', 'task'], env)).toEqual({
      given: { branch: 'main' },
      origins: { branch: 'CODEX_ORCHESTRATOR_BRANCH' },
    });
  });

  it('are not those of an existing orchestrator by another name', () => {
    const names = KNOB_NAMES.map(variableOf);
    for (const { variable } of EXISTING) expect(names).not.toContain(variable);
  });
});

describe('the variables of an existing orchestrator', () => {
  it.each([
    [{ CODEX_CLOUD_TIMEOUT_SECONDS: '90' }, { timeoutMinutes: 1.5 }],
    [{ CODEX_CLOUD_TIMEOUT_SECONDS: '100' }, { timeoutMinutes: 100 / 60 }],
    [{ CODEX_CLOUD_POLL_INTERVAL_SECONDS: '15' }, { pollIntervalSeconds: 15 }],
    [{ CODEX_CLOUD_EXEC_ATTEMPTS: '3' }, { cloudAttempts: 3 }],
    [{ CODEX_CLOUD_STATUS_RETRY_LIMIT: '12' }, { pollErrorsInARow: 12 }],
    [{ CODEX_CLOUD_STATUS_RETRY_BACKOFF_MS: '1500' }, { retryFirstWaitSeconds: 1.5 }],
    [{ CODEX_ORCHESTRATOR_CLOUD_FALLBACK: 'auto' }, { fallback: 'auto' }],
    [{ CODEX_ORCHESTRATOR_ROOT: '/repo' }, { workingDirectory: '/repo' }],
    [{ CODEX_CLI_BIN: '/opt/codex' }, { codexPath: '/opt/codex' }],
    [{ MCP_RUNNER_TASK_ID: '0101' }, { task: '0101' }],
    [{ CODEX_CLOUD_BASE_URL: 'https://runs.example' }, { syncBaseUrl: 'https://runs.example' }],
    [{ CODEX_CLOUD_WORKSPACE_ID: 'ws-1' }, { syncWorkspaceId: 'ws-1' }],
    [{ CLOUD_SYNC_BUCKET: 'canaries' }, { syncBucket: 'canaries' }],
    [{ CLOUD_SYNC_VAULT_PATH: 'secret/runs' }, { syncVaultPath: 'secret/runs' }],
  ])('%j means %j', (env, expected) => {
    expect(parseInputs(givenByExisting(KNOB_NAMES, env).given)).toMatchObject(expected);
  });

  it.each([
    ['auto', ['auto', 'allow', 'allowed', 'enabled', 'on', 'true', 'yes', '1', 'AUTO', ' Allow ']],
    ['strict', ['strict', 'deny', 'denied', 'disabled', 'never', 'off', 'false', '0', 'Deny']],
  ])('mean %s by %j', (fallback, words) => {
    for (const word of words) {
      const env = { CODEX_ORCHESTRATOR_CLOUD_FALLBACK: word };
      expect([word, givenByExisting(KNOB_NAMES, env).given]).toEqual([word, { fallback }]);
    }
  });

  it('has every one of them tried above', () => {
    expect(EXISTING).toHaveLength(13);
  });

  it('are all of those that it reads for a cloud run, but for those that the documentation leaves aside', () => {
    const page = readFileSync(new URL('../../../docs/cli.md', import.meta.url), 'utf8');
    const [, rows = ''] = /why it is not read \|\n((?:\|.*\n)+)/.exec(page) ?? [];
    const aside = [...rows.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, names = '']) =>
      [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
    );
    // As the sources of that program name them.
    const measured = [
      ...['ENV_ID', 'BRANCH', 'POLL_INTERVAL_SECONDS', 'TIMEOUT_SECONDS', 'EXEC_ATTEMPTS'],
      ...['STATUS_RETRY_LIMIT', 'STATUS_RETRY_BACKOFF_MS', 'ENABLE_FEATURES', 'DISABLE_FEATURES'],
      ...['CANARY_REQUIRED', 'WORKSPACE_ID', 'BASE_URL'],
    ].map((name) => `CODEX_CLOUD_${name}`);
    const below = ['CODEX_CLOUD_ENV_ID', 'CODEX_CLOUD_BRANCH'];
    const known = [...below, ...EXISTING.map(({ variable }) => variable), ...aside];
    expect(measured.filter((name) => !known.includes(name))).toEqual([]);
    expect(new Set(known).size).toBe(known.length);
    const env = Object.fromEntries(aside.map((name) => [name, '1']));
    const silent = { out: () => {}, err: () => {} };
    for (const { name, argument } of COMMANDS) {
      const words = [name, ...(argument?.required ? [argument.choices?.[0] ?? 'latest'] : [])];
      expect(readArgv(words, env, silent)).toEqual(readArgv(words, {}, silent));
    }
  });

  it('lead nowhere on PATH, and nowhere where the input is not asked for', () => {
    expect(givenByExisting(KNOB_NAMES, { CODEX_CLI_BIN: 'codex' }).given).toEqual({});
    expect(givenByExisting(['task'], { CODEX_CLOUD_EXEC_ATTEMPTS: '3' }).given).toEqual({});
  });

  it.each(['soon', '-5', '1e3'])('are not taken for something else where they are %j', (value) => {
    const { given, origins } = givenByExisting(KNOB_NAMES, { CODEX_CLOUD_TIMEOUT_SECONDS: value });
    expect(() => parseInputs(given, origins)).toThrow(
      `Input timeout-minutes (from CODEX_CLOUD_TIMEOUT_SECONDS) cannot be "${value}"`,
    );
  });
});

describe('layers', () => {
  const flag = { given: { branch: 'of-the-flag' }, origins: {} };
  const own = givenByVariables(['branch', 'task'], {
    CODEX_ORCHESTRATOR_BRANCH: 'of-ours',
    CODEX_ORCHESTRATOR_TASK: 'of-ours',
  });
  const existing = givenByExisting(['branch', 'task', 'fallback'], {
    CODEX_CLOUD_BRANCH: 'below-the-scenario',
    MCP_RUNNER_TASK_ID: 'of-theirs',
    CODEX_ORCHESTRATOR_CLOUD_FALLBACK: 'auto',
  });

  it('are laid over each other, and each text keeps its origin', () => {
    expect(laid([flag, own, existing])).toEqual({
      given: { branch: 'of-the-flag', task: 'of-ours', fallback: 'auto' },
      origins: { task: 'CODEX_ORCHESTRATOR_TASK', fallback: 'CODEX_ORCHESTRATOR_CLOUD_FALLBACK' },
    });
  });

  it('give way where an empty flag says nothing', () => {
    expect(laid([{ given: { branch: '' }, origins: {} }, own]).given.branch).toBe('of-ours');
  });

  it.each(EXCLUSIVE)('of which a higher one says %s, are not asked for %s', (one, other) => {
    for (const [above, below] of [
      [one, other],
      [other, one],
    ] as const) {
      const lower = givenByVariables([below], { [variableOf(below)]: 'x' });
      expect(laid([{ given: { [above]: 'y' }, origins: {} }, lower])).toEqual({
        given: { [above]: 'y' },
        origins: {},
      });
      expect(laid([{ given: {}, origins: {} }, lower]).given).toEqual({ [below]: 'x' });
    }
  });
});
