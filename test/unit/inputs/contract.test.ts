/**
 * action.yml, the table of the knobs and the table of the outputs are three spellings of one contract. README is held
 * to the same tables by scripts/docs.ts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { SELF_ACTION, selfAction } from '../../../scripts/self-action.ts';
import { KNOB_NAMES, metaOf, parseInputs } from '../../../src/inputs/inputs.ts';
import { OUTPUTS } from '../../../src/publish/outputs.ts';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { description: string; default?: unknown; required?: boolean }>>;
  readonly outputs: Readonly<Record<string, { description: string }>>;
  readonly runs: unknown;
}

const ROOT = join(import.meta.dirname, '../../..');
const text = readFileSync(join(ROOT, 'action.yml'), 'utf8');
const action = load(text) as ActionFile;

/** Knobs whose default is a literal that always applies: no scenario, no other input and no machine can change it. */
const DEFAULTED = [
  'operation',
  'results-of',
  'rehearse',
  'fallback',
  'cloud-dispatch',
  'allow-public-repository',
  'rotate-to',
  'rotate-secret-name',
  'on-missing-credentials',
  'strict-secrets',
  'artifact-name',
  'upload-artifacts',
  'apply-outcome',
  'working-directory',
  'record',
  'sync-rehearsals',
  'github-token',
];

describe('action.yml', () => {
  it('runs main on Node 24, and post whatever happens', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/main.js',
      post: 'dist/post.js',
      'post-if': 'always()',
    });
  });

  it('is there once more by a path, for the workflows of this repository', () => {
    expect(readFileSync(join(ROOT, SELF_ACTION), 'utf8')).toBe(selfAction(text));
    const { runs, ...rest } = load(selfAction(text)) as ActionFile;
    expect({ ...rest, runs: action.runs }).toEqual(action);
    expect(runs).toEqual({
      using: 'node24',
      main: '../../../dist/main.js',
      post: '../../../dist/post.js',
      'post-if': 'always()',
    });
  });

  it('has every knob as an input, in the order of the table, and no other', () => {
    expect(Object.keys(action.inputs)).toEqual(KNOB_NAMES);
  });

  it('has every output, in the order of the table, with the words of the table', () => {
    expect(Object.entries(action.outputs).map(([name, { description }]) => [name, description])).toEqual(
      Object.entries(OUTPUTS),
    );
  });

  it('gives a default exactly where it is a literal that always applies', () => {
    const withDefault = KNOB_NAMES.filter((name) => action.inputs[name]?.default !== undefined);
    expect(withDefault).toEqual(DEFAULTED);
    for (const name of withDefault) expect(action.inputs[name]?.default).toBe(metaOf(name).default);
  });

  it.each(KNOB_NAMES)(
    'describes %s in the words of the table, with unit and the default it does not set',
    (name) => {
      const { description, unit, default: value } = metaOf(name);
      const notes = unit === undefined ? '' : ` (${unit})`;
      const said = DEFAULTED.includes(name) || value === '' ? '' : ` Default: ${value}.`;
      expect(action.inputs[name]?.description).toBe(`${description}${notes}.${said}`.replaceAll('`', ''));
    },
  );

  it('requires no input: what is missing is a skip or an error of ours', () => {
    expect(Object.values(action.inputs).some(({ required }) => required)).toBe(false);
  });

  it('gives defaults that the action accepts, and that change nothing', () => {
    const given = Object.fromEntries(
      DEFAULTED.filter((name) => name !== 'github-token').map((name) => [
        name,
        String(action.inputs[name]?.default),
      ]),
    );
    expect(parseInputs(given)).toEqual(parseInputs({}));
  });

  it('asks for no more than what is documented', () => {
    expect(Object.keys(action)).toEqual([
      'name',
      'description',
      'author',
      'branding',
      'inputs',
      'outputs',
      'runs',
    ]);
  });
});

describe('the knobs', () => {
  it('are the inputs of the specification, and the credentials among them are known as such', () => {
    expect(KNOB_NAMES).toEqual([
      ...['operation', 'scenario', 'pipeline'],
      ...['scenarios', 'shards', 'shard', 'expected', 'results', 'results-of', 'check-name'],
      ...['notify', 'issue-after', 'gate-verdict', 'target'],
      ...['execution-mode', 'rehearse', 'task', 'prompt'],
      ...['prompt-file', 'fallback', 'cloud-dispatch'],
      ...['cloud-environment', 'branch', 'cloud-attempts', 'timeout-minutes', 'poll-interval-seconds'],
      ...['retry-attempts', 'retry-first-wait-seconds', 'retry-longest-wait-seconds', 'retry-factors'],
      ...['poll-errors', 'poll-errors-in-a-row', 'cloud-task-id', 'resume', 'adopt'],
      ...['codex-version', 'codex-path', 'codex-access-token', 'codex-auth-json', 'openai-api-key'],
      ...['allow-public-repository', 'rotate-to', 'rotate-token', 'rotate-secret-name', 'rotate-environment'],
      ...['on-missing-credentials', 'strict-secrets', 'allow-events', 'allow-bots', 'untrusted-context'],
      ...['vault-address', 'vault-path', 'vault-mount', 'vault-kv-version'],
      ...['vault-namespace', 'vault-ca-certificate', 'vault-auth-mount', 'vault-role', 'vault-audience'],
      ...['vault-token', 'missing-diff', 'policy', 'artifact-name', 'retention-days'],
      ...[
        'upload-artifacts',
        'run-artifact',
        'run-id',
        'allow-paths',
        'apply-outcome',
        'working-directory',
        'history-runs',
        'stage-log-mib',
        'record',
        'pass-env',
        'https-proxy',
        'ca-certificate',
        ...['spend-per-day', 'spend-per-commit', 'cadence-hours', 'history-folder'],
        'sync-base-url',
        'sync-workspace-id',
        'sync-bucket',
        'sync-vault-path',
        'sync-token',
        'sync-rehearsals',
        'sync-budget-seconds',
        'sync-timeout-seconds',
        'sync-attempts',
        'sync-first-wait-seconds',
        'sync-longest-wait-seconds',
        'sync-size-mib',
        'audit-log-kib',
        'audit-log-files',
        'github-token',
      ],
    ]);
    expect(KNOB_NAMES.filter((name) => metaOf(name).secret)).toEqual([
      'codex-access-token',
      'codex-auth-json',
      'openai-api-key',
      'rotate-token',
      'vault-token',
      'sync-token',
      'github-token',
    ]);
  });
});

describe('the outputs', () => {
  it('are those of the specification, and what several runs came to', () => {
    expect(Object.keys(OUTPUTS)).toEqual([
      ...['run-outcome', 'reason', 'verdict', 'check-conclusion', 'evidence', 'run-id', 'runs'],
      'manifest-path',
      ...['summary-path', 'cloud-task-id', 'cloud-task-url', 'cloud-status', 'diff-status', 'diff-path'],
      ...['findings-failed', 'codex-version', 'login-days-left', 'login-renewal'],
      ...['artifact-id', 'artifact-url'],
      ...['secrets-hidden', 'report-path', 'badge-path', 'applied-files', 'applied-sha256'],
      ...['matrix', 'shards', 'expected', 'timeout-minutes', 'check-run-url'],
      ...['issues', 'comment-url'],
    ]);
  });
});
