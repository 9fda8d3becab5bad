import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Given, KNOB_NAMES, type KnobName, metaOf, parseInputs } from '../../../src/inputs/inputs.ts';
import { RunError } from '../../../src/lib/errors.ts';
import { Secret } from '../../../src/lib/secret.ts';
import { camelCase } from '../../../src/lib/text.ts';

/** Texts each knob accepts, and what it makes of them. */
const GOOD: Readonly<Record<KnobName, readonly (readonly [string, unknown])[]>> = {
  operation: [
    ['run', 'run'],
    ['apply', 'apply'],
  ],
  scenario: [
    ['smoke', 'smoke'],
    ['a-b-2', 'a-b-2'],
    ['canary/own.yml', 'canary/own.yml'],
    ['Own.yaml', 'Own.yaml'],
  ],
  pipeline: [
    ['default', 'default'],
    ['Docs_review-1.2', 'Docs_review-1.2'],
  ],
  scenarios: [
    ['smoke', ['smoke']],
    ['smoke, diff\ncanary/own.yml\n', ['smoke', 'diff', 'canary/own.yml']],
  ],
  shards: [['256', 256]],
  shard: [
    ['1/1 smoke', { plan: null, nth: 1, of: 1, parts: [{ scenario: 'smoke', cells: [] }] }],
    [
      '2/3 @0a1b2c3d:12:20 diff:r1,r2 my%20own.yml:eu',
      {
        ...{ nth: 2, of: 3, plan: { id: '0a1b2c3d', tasks: 12, attempts: 20 } },
        parts: [
          { scenario: 'diff', cells: ['r1', 'r2'] },
          { scenario: 'my own.yml', cells: ['eu'] },
        ],
      },
    ],
  ],
  expected: [
    ['any', null],
    ['smoke diff-r1', { plan: null, tasks: ['smoke', 'diff-r1'] }],
    ['@0a1b2c3d any', { plan: '0a1b2c3d', tasks: ['any'] }],
  ],
  results: [['results', 'results']],
  'results-of': [['workflow-run', 'workflow-run']],
  'check-name': [['canary / gate', 'canary / gate']],
  notify: [
    ['issue', ['issue']],
    ['issue, comment', ['issue', 'comment']],
  ],
  'issue-after': [
    ['1', 1],
    ['100', 100],
  ],
  'gate-verdict': [
    ['allow', 'allow'],
    ['ignore', 'ignore'],
  ],
  target: [['checks/lint', 'checks/lint']],
  'execution-mode': [
    ['cloud', 'cloud'],
    ['mcp', 'mcp'],
  ],
  rehearse: [
    ['true', true],
    ['false', false],
  ],
  task: [
    ['a', 'a'],
    ['Canary_1.2-x', 'Canary_1.2-x'],
    ['9'.repeat(64), '9'.repeat(64)],
  ],
  prompt: [[' Say hello.\n', ' Say hello.\n']],
  'prompt-file': [['docs/prompt.md', 'docs/prompt.md']],
  fallback: [
    ['strict', 'strict'],
    ['auto', 'auto'],
  ],
  'cloud-dispatch': [
    ['on', 'on'],
    ['off', 'off'],
  ],
  'cloud-environment': [
    ['octo/widgets', 'octo/widgets'],
    ['68f0c0ffee', '68f0c0ffee'],
    ['Ünïcode label with blanks', 'Ünïcode label with blanks'],
  ],
  branch: [
    ['main', 'main'],
    ['feature/Über-1.2', 'feature/Über-1.2'],
    ['a@b', 'a@b'],
    ['HEADS', 'HEADS'],
  ],
  'cloud-attempts': [
    ['1', 1],
    ['4', 4],
  ],
  'timeout-minutes': [
    ['30', 30],
    ['0.5', 0.5],
    ['0.01', 0.01],
    ['1440', 1440],
  ],
  'poll-interval-seconds': [
    ['10', 10],
    ['0.1', 0.1],
    ['3600', 3600],
  ],
  'retry-attempts': [
    ['1', 1],
    ['20', 20],
  ],
  'retry-first-wait-seconds': [
    ['0.01', 0.01],
    ['600', 600],
  ],
  'retry-longest-wait-seconds': [['3600', 3600]],
  'retry-factors': [
    ['quota=8', { quota: 8 }],
    [
      ' network=0.1,service=2\nprotocol=1.5  credentials=100',
      { network: 0.1, service: 2, protocol: 1.5, credentials: 100 },
    ],
  ],
  'poll-errors': [['10000', 10_000]],
  'poll-errors-in-a-row': [['1', 1]],
  'cloud-task-id': [['task_e_0123-x', 'task_e_0123-x']],
  resume: [
    ['never', 'never'],
    ['auto', 'auto'],
  ],
  adopt: [
    ['never', 'never'],
    ['sole-candidate', 'sole-candidate'],
  ],
  'codex-version': [
    ['0.169.0', '0.169.0'],
    ['1.2.3-alpha.4', '1.2.3-alpha.4'],
  ],
  'codex-path': [['node_modules/.bin/codex', 'node_modules/.bin/codex']],
  'codex-access-token': [['at-x', 'at-x']],
  'codex-auth-json': [['{"tokens": {}}', '{"tokens": {}}']],
  'openai-api-key': [['sk-x', 'sk-x']],
  'allow-public-repository': [
    ['true', true],
    ['false', false],
  ],
  'rotate-to': [
    ['none', 'none'],
    ['github-secret', 'github-secret'],
    ['vault', 'vault'],
  ],
  'rotate-token': [['github_pat_x', 'github_pat_x']],
  'rotate-secret-name': [
    ['CODEX_AUTH_JSON', 'CODEX_AUTH_JSON'],
    ['_a1', '_a1'],
  ],
  'rotate-environment': [['canary nightly', 'canary nightly']],
  'on-missing-credentials': [
    ['skip', 'skip'],
    ['fail', 'fail'],
    ['rehearse', 'rehearse'],
  ],
  'vault-address': [
    ['https://vault.example:8200', 'https://vault.example:8200'],
    ['https://vault.example/below/a/proxy', 'https://vault.example/below/a/proxy'],
    ['http://127.0.0.1:8200', 'http://127.0.0.1:8200'],
    ['http://[::1]:8200/', 'http://[::1]:8200/'],
    ['http://localhost:8200', 'http://localhost:8200'],
  ],
  'vault-path': [
    ['ci/codex', 'ci/codex'],
    ['a team/codex@1.2', 'a team/codex@1.2'],
  ],
  'vault-mount': [['kv/teams', 'kv/teams']],
  'vault-kv-version': [
    ['1', '1'],
    ['2', '2'],
  ],
  'vault-namespace': [['admin/ci', 'admin/ci']],
  'vault-ca-certificate': [['certs/vault.pem', 'certs/vault.pem']],
  'vault-auth-mount': [['jwt-github', 'jwt-github']],
  'vault-role': [['codex-canary', 'codex-canary']],
  'vault-audience': [['https://vault.example', 'https://vault.example']],
  'vault-token': [['hvs.x', 'hvs.x']],
  'allow-events': [
    ['workflow_run', ['workflow_run']],
    ['pull_request_target, issue_comment\nwatch', ['pull_request_target', 'issue_comment', 'watch']],
  ],
  'allow-bots': [
    ['renovate[bot]', ['renovate[bot]']],
    ['dependabot[bot],ci-user', ['dependabot[bot]', 'ci-user']],
  ],
  'untrusted-context': [
    ['none', 'none'],
    ['fenced', 'fenced'],
  ],
  'missing-diff': [
    ['ignore', 'ignore'],
    ['warn', 'warn'],
    ['fail', 'fail'],
  ],
  policy: [['own/policy.yml', 'own/policy.yml']],
  'artifact-name': [
    ['codex-canary', 'codex-canary'],
    ['x'.repeat(60), 'x'.repeat(60)],
  ],
  'retention-days': [
    ['1', 1],
    ['400', 400],
  ],
  'strict-secrets': [
    ['true', true],
    ['false', false],
  ],
  'upload-artifacts': [
    ['true', true],
    ['false', false],
  ],
  'run-artifact': [
    ['codex-canary-7-1-job-0a1b2c3d', 'codex-canary-7-1-job-0a1b2c3d'],
    ['1001', '1001'],
  ],
  'run-id': [
    ['2026-01-01T00-00-00-000Z-0a1b2c3d', '2026-01-01T00-00-00-000Z-0a1b2c3d'],
    ['17000000001', '17000000001'],
  ],
  'allow-paths': [
    ['a/*.yml', ['a/*.yml']],
    ['.github/workflows/**, b c\n\n d', ['.github/workflows/**', 'b c', 'd']],
  ],
  'apply-outcome': [
    ['pass', 'pass'],
    ['timeout', 'timeout'],
  ],
  'working-directory': [['sub/folder', 'sub/folder']],
  'history-runs': [
    ['1', 1],
    ['10000', 10_000],
  ],
  'spend-per-day': [
    ['1', 1],
    ['100000', 100_000],
  ],
  'spend-per-commit': [['3', 3]],
  'cadence-hours': [['0.5', 0.5]],
  'history-folder': [['artifacts', 'artifacts']],
  'stage-log-mib': [
    ['1', 1],
    ['1024', 1024],
  ],
  record: [
    ['true', true],
    ['false', false],
  ],
  'pass-env': [
    ['LANG', ['LANG']],
    [' MY_FLAG,\n OTHER_2  _x ', ['MY_FLAG', 'OTHER_2', '_x']],
    [' , ', []],
    ['PROXY CA_HOME MY_PATH NODES', ['PROXY', 'CA_HOME', 'MY_PATH', 'NODES']],
  ],
  'https-proxy': [
    ['http://proxy.example:8080', 'http://proxy.example:8080'],
    ['https://user:p%40ss@proxy.example', 'https://user:p%40ss@proxy.example'],
  ],
  'ca-certificate': [['certs/extra.pem', 'certs/extra.pem']],
  'sync-base-url': [
    ['https://runs.example/api', 'https://runs.example/api'],
    // Whatever is wrong with it is the sync's to say, after the verdict.
    ['nowhere', 'nowhere'],
  ],
  'sync-workspace-id': [['ws-1', 'ws-1']],
  'sync-bucket': [['canaries', 'canaries']],
  'sync-vault-path': [['secret/data/runs', 'secret/data/runs']],
  'sync-token': [['runs-x', 'runs-x']],
  'sync-rehearsals': [
    ['true', true],
    ['false', false],
  ],
  'sync-budget-seconds': [
    ['0.1', 0.1],
    ['3600', 3600],
  ],
  'sync-timeout-seconds': [['600', 600]],
  'sync-attempts': [
    ['1', 1],
    ['20', 20],
  ],
  'sync-first-wait-seconds': [['0.01', 0.01]],
  'sync-longest-wait-seconds': [['3600', 3600]],
  'sync-size-mib': [
    ['0.5', 0.5],
    ['64', 64],
  ],
  'audit-log-kib': [['4', 4]],
  'audit-log-files': [
    ['1', 1],
    ['100', 100],
  ],
  'github-token': [['ghs_x', 'ghs_x']],
};

/** Texts each knob refuses, and what it says must be given instead. */
const BAD: Readonly<Record<KnobName, { readonly texts: readonly string[]; readonly cure: RegExp }>> = {
  operation: {
    texts: ['canary', 'RUN', ' '],
    cure: /give one of run, apply, doctor, plan, gate, report, notify(; did you mean \w+\?)?$/,
  },
  scenario: {
    texts: ['Smoke', '../smoke', 'smoke.json', '-x', ' ', 'a/b'],
    cure: /shipped scenario or the path of a \.yml file/,
  },
  pipeline: { texts: ['-a', '.a', 'a/b', 'a b', '..', 'x'.repeat(65)], cure: /the id of a pipeline/ },
  scenarios: { texts: [' ', 'smoke,smoke', '../smoke', 'Smoke'], cure: /names of scenarios/ },
  shards: { texts: ['0', '257', '1.5'], cure: /whole number from 1 to 256$/ },
  shard: {
    texts: [
      'smoke',
      '2/1 smoke',
      '1/2 smoke',
      '1/2 @0a1b2c3d:12 smoke',
      '1/300 smoke',
      '1/1 ',
      '1/1 a:',
      '1/1 a:b:c',
      '1/1 a a',
      '1/1 a:b,b',
      '1/1 %',
    ],
    cure: /the text that operation: plan gave/,
  },
  expected: { texts: [' ', 'a  b', 'a a', '../x', 'a,b'], cure: /the output expected of operation: plan/ },
  results: { texts: [' ', 'a\0b'], cure: /give a path$/ },
  'results-of': { texts: ['run', 'Attempt'], cure: /give one of attempt, workflow-run/ },
  'check-name': { texts: [' ', 'a\nb', 'x'.repeat(101)], cure: /1 to 100 characters/ },
  notify: { texts: ['slack', 'issues'], cure: /give some of issue, comment/ },
  'issue-after': { texts: ['0', '101', '1.5'], cure: /whole number from 1 to 100$/ },
  'gate-verdict': { texts: ['pass', 'Block'], cure: /give one of allow, warn, block, ignore/ },
  target: { texts: [' ', '\n'], cure: /not blank/ },
  'execution-mode': {
    texts: ['local', 'Cloud', 'cloud,mcp', ' '],
    cure: /give one of mcp, cloud(; did you mean \w+\?)?$/,
  },
  rehearse: { texts: ['yes', '1', 'TRUE', ' '], cure: /give true or false$/ },
  task: {
    texts: ['-a', '.a', 'a/b', 'a b', '..', 'x'.repeat(65), 'ä', 'a\n'],
    cure: /1 to 64 letters, digits/,
  },
  prompt: { texts: [' ', '\n\t\n', '\u00a0'], cure: /not blank/ },
  'prompt-file': { texts: [' ', 'a\0b'], cure: /give a path$/ },
  fallback: {
    texts: ['deny', 'AUTO', 'true', ' '],
    cure: /give one of strict, auto(; did you mean \w+\?)?$/,
  },
  'cloud-dispatch': { texts: ['false', 'Off', ' '], cure: /give one of on, off(; did you mean \w+\?)?$/ },
  'cloud-environment': {
    texts: ['-env', ' x', 'a\nb', 'a\u0000b', 'x'.repeat(201)],
    cure: /id or the label/,
  },
  branch: {
    texts: ['-x', 'HEAD', '@', 'a..b', 'a b', 'x.lock', 'a@{1}', '/a', 'a/', 'a//b', 'a~1'],
    cure: /branch name that git accepts/,
  },
  'cloud-attempts': {
    texts: ['0', '5', '9', '1.5', '-1', 'two', '1e0', '0x2', ' 2'],
    cure: /whole number from 1 to 4$/,
  },
  'timeout-minutes': {
    texts: ['0', '1441', '-5', '30m', '1e3', '.5', '5.', 'Infinity', '0.001'],
    cure: /number from 0\.01 to 1440$/,
  },
  'poll-interval-seconds': { texts: ['0', '0.05', '3601', '10s', 'NaN'], cure: /number from 0\.1 to 3600$/ },
  'retry-attempts': { texts: ['0', '21', 'x'], cure: /whole number from 1 to 20$/ },
  'retry-first-wait-seconds': { texts: ['0', '601', '1s'], cure: /number from 0\.01 to 600$/ },
  'retry-longest-wait-seconds': { texts: ['0', '3601'], cure: /number from 0\.01 to 3600$/ },
  'retry-factors': {
    texts: [
      'quota',
      'quota=',
      'quota=0',
      'quota=101',
      'task=2',
      'quota=2 quota=3',
      ' , ',
      'quota=8;network=1',
    ],
    cure: /give pairs such as quota=8/,
  },
  'poll-errors': { texts: ['0', '10001'], cure: /whole number from 1 to 10000$/ },
  'poll-errors-in-a-row': { texts: ['0', '1001'], cure: /whole number from 1 to 1000$/ },
  'cloud-task-id': {
    texts: ['..', 'a/b', 'https://chatgpt.com/codex/tasks/x', 'x?y'],
    cure: /the id of a cloud task/,
  },
  resume: { texts: ['true', 'always'], cure: /one of never, auto/ },
  adopt: { texts: ['always', 'sole'], cure: /one of never, sole-candidate/ },
  'codex-version': {
    texts: ['latest', '0.169', 'v0.169.0', '^0.169.0', '0.169.0 && id', '../x'],
    cure: /exact version/,
  },
  'codex-path': { texts: [' ', 'a\0'], cure: /give a path$/ },
  'codex-access-token': { texts: ['at-\0visible-part'], cure: /as it was issued/ },
  'codex-auth-json': { texts: ['{"tokens":"visible-part\0"}'], cure: /as it was issued/ },
  'openai-api-key': { texts: ['sk-\0visible-part'], cure: /as it was issued/ },
  'allow-public-repository': { texts: ['yes', '1'], cure: /give true or false$/ },
  'rotate-to': {
    texts: ['github', 'Vault'],
    cure: /give one of none, github-secret, vault(; did you mean [\w-]+\?)?$/,
  },
  'rotate-token': { texts: ['a\0b'], cure: /give the credential as it was issued$/ },
  'rotate-secret-name': {
    texts: ['1A', 'A-B', 'GITHUB_TOKEN', 'A/../B', 'a'.repeat(101)],
    cure: /give the name of a secret/,
  },
  'rotate-environment': { texts: ['a\nb'], cure: /give the name of an environment/ },
  'on-missing-credentials': {
    texts: ['ignore', 'Skip'],
    cure: /give one of skip, fail, rehearse(; did you mean \w+\?)?$/,
  },
  'vault-address': {
    texts: [
      'http://vault.example:8200',
      'http://127.0.0.1.example',
      'http://localhost.example',
      'https://user:x@vault.example',
      'https://vault.example?x',
      'https://vault.example/#x',
      'vault.example:8200',
      'ftp://127.0.0.1',
    ],
    cure: /give a URL such as https:\/\/vault\.example:8200/,
  },
  'vault-path': {
    texts: [
      '/ci',
      'ci/',
      'ci//codex',
      '../x',
      'ci/../x',
      'ci/.',
      'a?b',
      'a%2fb',
      'a\nb',
      ' ',
      'x'.repeat(501),
    ],
    cure: /path of a secret below its mount/,
  },
  'vault-mount': { texts: ['/kv', 'kv/', '..', 'a\nb'], cure: /path of a mount/ },
  'vault-kv-version': { texts: ['3', 'v2'], cure: /give one of 1, 2/ },
  'vault-namespace': { texts: ['/admin', 'a\r\nX-Vault-Token: y'], cure: /path of a mount/ },
  'vault-ca-certificate': { texts: [' ', 'a\0'], cure: /give a path$/ },
  'vault-auth-mount': { texts: ['jwt/', '../sys'], cure: /path of a mount/ },
  'vault-role': { texts: ['a/b', 'a b', ' '], cure: /name of a role/ },
  'vault-audience': { texts: ['a b', 'a\nb', ' '], cure: /audience without spaces/ },
  'vault-token': { texts: ['hvs.\0visible-part'], cure: /as it was issued/ },
  'allow-events': {
    texts: ['*', 'pull_request_*', 'all', 'push', 'pull_request', 'Workflow_run', 'workflow_run *'],
    cure: /give some of pull_request_target, workflow_run, /,
  },
  'allow-bots': {
    texts: ['*', '*[bot]', '[bot]', 'a*', 'renovate[bot]x', 'x y[bot', '@renovate'],
    cure: /logins of GitHub such as renovate\[bot\]/,
  },
  'untrusted-context': { texts: ['all', 'raw'], cure: /give one of none, fenced/ },
  'missing-diff': {
    texts: ['error', 'Fail'],
    cure: /give one of ignore, warn, fail(; did you mean \w+\?)?$/,
  },
  policy: { texts: [' '], cure: /give a path$/ },
  'artifact-name': { texts: ['a/b', 'a:b', 'x'.repeat(61), ' ', 'ä'], cure: /1 to 60 letters/ },
  'retention-days': { texts: ['0', '401', '1.5', 'ninety'], cure: /whole number from 1 to 400$/ },
  'strict-secrets': { texts: ['no', 'on'], cure: /give true or false$/ },
  'upload-artifacts': { texts: ['no', 'on'], cure: /give true or false$/ },
  'run-artifact': {
    texts: ['a/b', '..\\x', 'a\nb', 'x'.repeat(201)],
    cure: /the name or the id of an artifact/,
  },
  'run-id': {
    texts: ['latest', '../x', '0a1b2c3d', 'x 1'],
    cure: /the output run-id of a run, or the number/,
  },
  'allow-paths': { texts: ['/etc/*', 'a\0b', 'x'.repeat(301)], cure: /globs of paths/ },
  'apply-outcome': { texts: ['failed', 'PASS', 'any'], cure: /give one of pass, fail/ },
  'working-directory': { texts: [' '], cure: /give a path$/ },
  'history-runs': { texts: ['0', '10001', 'all', '1.5'], cure: /whole number from 1 to 10000/ },
  'spend-per-day': { texts: ['0', '1.5', 'none'], cure: /whole number from 1 to 100000/ },
  'spend-per-commit': { texts: ['0', '-1'], cure: /whole number from 1 to 100000/ },
  'cadence-hours': { texts: ['0', '1d'], cure: /number from 0.1 to 8760/ },
  'history-folder': { texts: [' ', 'a\0b'], cure: /give a path$/ },
  'stage-log-mib': { texts: ['0', '1025', '16M'], cure: /whole number from 1 to 1024/ },
  record: { texts: ['yes', '1'], cure: /give true or false$/ },
  'pass-env': { texts: ['A=b', '1A', 'A-B', 'LANG $HOME', 'a.b'], cure: /names of environment variables/ },
  'https-proxy': {
    texts: ['proxy.example', 'socks5://proxy:1', 'http://', 'file:///x', '//proxy', 'http://u:100%@proxy'],
    cure: /URL such as http:/,
  },
  'ca-certificate': { texts: [' '], cure: /give a path$/ },
  'sync-base-url': { texts: ['a\0b'], cure: /give text$/ },
  'sync-workspace-id': { texts: ['a\0b'], cure: /give text$/ },
  'sync-bucket': { texts: ['a\0b'], cure: /give text$/ },
  'sync-vault-path': { texts: ['a\0b'], cure: /give text$/ },
  'sync-token': { texts: ['runs-\0visible-part'], cure: /as it was issued/ },
  'sync-rehearsals': { texts: ['yes'], cure: /give true or false$/ },
  'sync-budget-seconds': { texts: ['0', '3601', '10s'], cure: /number from 0\.1 to 3600$/ },
  'sync-timeout-seconds': { texts: ['0', '601'], cure: /number from 0\.1 to 600$/ },
  'sync-attempts': { texts: ['0', '21'], cure: /whole number from 1 to 20$/ },
  'sync-first-wait-seconds': { texts: ['0', '601'], cure: /number from 0\.01 to 600$/ },
  'sync-longest-wait-seconds': { texts: ['0', '3601'], cure: /number from 0\.01 to 3600$/ },
  'sync-size-mib': { texts: ['0', '65'], cure: /number from 0\.001 to 64$/ },
  'audit-log-kib': { texts: ['3', '1048577'], cure: /whole number from 4 to 1048576$/ },
  'audit-log-files': { texts: ['0', '101'], cure: /whole number from 1 to 100$/ },
  'github-token': { texts: ['ghs_\0visible-part'], cure: /as it was issued/ },
};

function failureOf(given: Given): RunError {
  try {
    parseInputs(given);
  } catch (error) {
    if (error instanceof RunError) return error;
  }
  throw new Error(`accepted: ${JSON.stringify(given)}`);
}

const each = <T>(table: Readonly<Record<KnobName, readonly T[]>>) =>
  KNOB_NAMES.flatMap((name) => table[name].map((row) => [name, row] as const));

describe('parseInputs', () => {
  it.each([
    [{ pipline: 'x' }, 'There is no input pipline', 'Did you mean pipeline? Name one of operation, '],
    [{ constructor: 'x' }, 'There is no input constructor', 'Name one of operation, '],
    [{ task: null }, 'Input task has to be a text, and is of type object', 'Give the input task as a text'],
    [
      { 'cloud-attempts': 2 },
      'Input cloud-attempts has to be a text, and is of type number',
      'Give the input',
    ],
  ])('refuses %j, which only a program can give', (given, message, guidance) => {
    expect(() => parseInputs(given as Given)).toThrowError(
      expect.objectContaining({
        code: 'input_invalid',
        message,
        guidance: expect.stringContaining(guidance),
      }),
    );
  });

  it.each(each(GOOD).map(([name, [given, value]]) => [name, given, value] as const))(
    'accepts for %s the text %j',
    (name, given, value) => {
      const found = parseInputs({ [name]: given })[camelCase(name) as keyof ReturnType<typeof parseInputs>];
      expect(found instanceof Secret ? found.reveal() : found).toEqual(value);
    },
  );

  it.each(
    each(Object.fromEntries(KNOB_NAMES.map((name) => [name, BAD[name].texts])) as Record<KnobName, string[]>),
  )('refuses for %s the text %j, names the input and its value and says what to give', (name, given) => {
    const error = failureOf({ [name]: given });
    expect(error).toMatchObject({ code: 'input_invalid', guidance: `Correct the input ${name}` });
    expect(error.message).toMatch(new RegExp(`^Input ${name} cannot be [^\\n]+: `));
    expect(error.message).toMatch(BAD[name].cure);
    if (metaOf(name).secret) expect(error.message).not.toContain('visible-part');
  });

  it('shows the refused value in one line that is no workflow command', () => {
    const { message } = failureOf({ 'execution-mode': 'x\n::error::y' });
    expect(message).toBe('Input execution-mode cannot be "x : :error: :y": give one of mcp, cloud');
  });

  it('cuts a refused value that is long', () => {
    expect(failureOf({ task: 'word '.repeat(1000) }).message.length).toBeLessThan(300);
  });

  it('does not show what may be a credential that was given in the wrong place', () => {
    const token = 'rt_0123456789abcdefghijklmnopqrstuvwxyz';
    const { message } = failureOf({ task: `{"tokens":{"refresh_token":"${token}"}}` });
    expect(message).toMatch(/^Input task cannot be the given value: give 1 to 64 letters/);
  });

  it.each([
    'socks5://user:hunter22@proxy.example:1080',
    'user:hunter22@proxy.example:8080',
    'htp://:hunter22@proxy.example',
    'http://user:hunter22%@proxy.example',
  ])('does not show the password of the refused proxy %s', (proxy) => {
    const { message } = failureOf({ 'https-proxy': proxy });
    expect(message).not.toContain('hunter22');
    expect(message).toMatch(/^Input https-proxy cannot be the given value: give a URL/);
  });

  it('names the first wrong input only', () => {
    const { message } = failureOf({ rehearse: 'maybe', 'cloud-attempts': '9', branch: '..' });
    expect(message.match(/Input /g)).toHaveLength(1);
    expect(message).toMatch(/^Input rehearse /);
  });

  it('takes an empty text and an absent one for the default', () => {
    const empty = Object.fromEntries(KNOB_NAMES.map((name) => [name, '']));
    const undefineds = Object.fromEntries(KNOB_NAMES.map((name) => [name, undefined]));
    const defaults = {
      operation: 'run',
      scenario: 'smoke',
      rehearse: false,
      fallback: 'strict',
      cloudDispatch: 'on',
      onMissingCredentials: 'skip',
      codexVersion: '0.169.0',
      artifactName: 'codex-canary',
      uploadArtifacts: true,
      strictSecrets: false,
      workingDirectory: '.',
      passEnv: [],
      historyRuns: 200,
      stageLogMib: 16,
      record: false,
      syncRehearsals: false,
      resume: 'never',
      allowEvents: [],
      allowBots: [],
      untrustedContext: 'none',
      allowPaths: [],
      applyOutcome: 'pass',
      allowPublicRepository: false,
      rotateTo: 'none',
      rotateSecretName: 'CODEX_AUTH_JSON',
      resultsOf: 'attempt',
      notify: ['issue'],
      issueAfter: 2,
    };
    for (const given of [{}, empty, undefineds]) expect(parseInputs(given)).toEqual(defaults);
  });

  it('sets nothing that the scenario may set too, unless it is given', () => {
    const inputs = parseInputs({});
    for (const name of KNOB_NAMES.filter((knob) => metaOf(knob).fromScenario)) {
      expect(inputs[camelCase(name) as keyof typeof inputs]).toBeUndefined();
    }
  });

  it.each([
    ['prompt-file', 'prompt'],
    ['codex-version', 'codex-path'],
    ['codex-auth-json', 'codex-access-token'],
  ] as const)('refuses %s together with %s', (name, other) => {
    const [first, second] = [GOOD[name][0]?.[0] ?? '', GOOD[other][0]?.[0] ?? ''];
    const error = failureOf({ [name]: first, [other]: second });
    expect(error).toMatchObject({ code: 'input_invalid', guidance: `Correct the input ${name}` });
    expect(error.message).toMatch(
      new RegExp(`^Input ${name} cannot be .*: ${other} is given too; give one of the two$`),
    );
    expect(parseInputs({ [name]: first, [other]: '' })).toBeDefined();
    expect(parseInputs({ [name]: '', [other]: second })).toBeDefined();
  });

  it('never shows a credential in a conflict', () => {
    const { message } = failureOf({
      'codex-auth-json': '{"secret":"visible"}',
      'codex-access-token': 'at-visible',
    });
    expect(message).not.toContain('visible');
    expect(message).toMatch(/^Input codex-auth-json cannot be the given value/);
  });
});

describe('pass-env', () => {
  const REFUSED = [
    ...['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'NO_PROXY', 'HTTP_PROXY', 'FTP_PROXY'],
    ...[
      'SSL_CERT_FILE',
      'SSL_CERT_DIR',
      'CURL_CA_BUNDLE',
      'REQUESTS_CA_BUNDLE',
      'AWS_CA_BUNDLE',
      'NODE_EXTRA_CA_CERTS',
    ],
    ...[
      'NODE_OPTIONS',
      'NODE_PATH',
      'LD_PRELOAD',
      'LD_LIBRARY_PATH',
      'DYLD_INSERT_LIBRARIES',
      'BASH_ENV',
      'ENV',
    ],
    ...['CODEX_HOME', 'CODEX_ACCESS_TOKEN', 'CODEX_CA_CERTIFICATE', 'CODEX_STARTING_DIFF', 'CODEX_API_KEY'],
    ...['CODEX_CLOUD_TASKS_BASE_URL', 'CODEX_AUTHAPI_BASE_URL', 'OPENAI_API_KEY', 'OPENAI_BASE_URL'],
    ...['RUNNER_TEMP', 'RUNNER_TRACKING_ID', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
    ...['GITHUB_TOKEN', 'GITHUB_OUTPUT', 'INPUT_PROMPT', 'GIT_CONFIG_GLOBAL', 'GIT_SSH_COMMAND'],
    ...['PATH', 'Path', 'HOME', 'TMPDIR', 'FORCE_COLOR', 'CLICOLOR_FORCE', 'RUST_BACKTRACE', 'RUST_LOG'],
  ];

  it.each(REFUSED)('refuses %s, also beside a name that may pass', (name) => {
    for (const given of [name, `LANG ${name}`, `${name},LANG`]) {
      expect(failureOf({ 'pass-env': given }).message).toMatch(
        /leave out names that redirect traffic, code or identity/,
      );
    }
  });

  it('says that proxy and CA are inputs of their own', () => {
    expect(failureOf({ 'pass-env': 'HTTPS_PROXY' }).message).toMatch(
      /https-proxy and ca-certificate are inputs of their own$/,
    );
  });
});

describe('branch', () => {
  const accepts = (name: string): boolean => {
    try {
      parseInputs({ branch: name });
      return true;
    } catch {
      return false;
    }
  };
  const git = spawnSync('git', ['--version']).status === 0;
  const gitAccepts = (name: string): boolean => {
    try {
      execFileSync('git', ['check-ref-format', '--branch', name], { stdio: 'ignore', cwd: '/' });
      return true;
    } catch {
      return false;
    }
  };

  it.runIf(git)('is never accepted where git does not accept it', () => {
    const unit = fc.constantFrom(
      ...'ab/.-@{}~^:?*[]\\ \t\u007fé',
      '..',
      '.lock',
      '@{',
      '//',
      '/.',
      'HEAD',
      'refs/heads/',
    );
    const name = fc.string({ unit, minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        name.filter((value) => accepts(value)),
        (value) => gitAccepts(value),
      ),
      { numRuns: 150 },
    );
  });

  it
    .runIf(git)
    .each([
      'main',
      'feature/x',
      'a.b',
      'v1.2',
      'a-b_c',
      'über/日本',
      'dependabot/npm_and_yarn/x-1.0',
      'a@b',
      'a#1',
      "o'x",
    ])('is accepted as %s, which git accepts', (name) => {
    expect(gitAccepts(name)).toBe(true);
    expect(accepts(name)).toBe(true);
  });
});
