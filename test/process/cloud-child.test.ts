/** What a call of the Codex CLI is given of the job around it: environment, folder, and what the log shows of a proxy. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codexScript } from '../support/codex-script.ts';
import { createRunner } from '../support/runner.ts';

const TOKEN = `at-${'ch1ld'.repeat(6)}`;
const PASSWORD = 'pr0xy p@ss/word';
/** Of the job, the machine and other tools: none is for the Codex CLI. */
const FOREIGN = [
  ...[
    'FORCE_COLOR',
    'CLICOLOR_FORCE',
    'NO_COLOR',
    'HTTPS_PROXY',
    'https_proxy',
    'ALL_PROXY',
    'SSL_CERT_FILE',
  ],
  ...['NODE_EXTRA_CA_CERTS', 'LD_PRELOAD_X', 'RUST_LOG', 'CODEX_CLOUD_TASKS_BASE_URL', 'CODEX_SANDBOX'],
  ...['OPENAI_API_KEY', 'OPENAI_BASE_URL', 'GITHUB_TOKEN', 'AWS_SECRET_ACCESS_KEY', 'NPM_TOKEN'],
];

test.skipIf(process.platform === 'win32')('a call of the Codex CLI', async () => {
  await using runner = createRunner({
    eventName: 'push',
    event: (commit) => ({ after: commit }),
    repository: 'octo/widgets',
    ref: 'refs/heads/main',
    secrets: [TOKEN],
  });
  const seen = (name: string) => join(runner.home, name);
  const look = `env > '${seen('environment')}'; pwd > '${seen('folder')}'; cat .git/config > '${seen('config')}'`;
  const inputs = codexScript(join(runner.home, 'bin/codex'), { status: look });
  const proxy = `http://user:${encodeURIComponent(PASSWORD)}@127.0.0.1:9`;
  const main = await runner
    .step({
      with: { ...inputs, 'codex-access-token': TOKEN, 'https-proxy': proxy, 'pass-env': 'NAMED' },
      env: {
        ...Object.fromEntries(FOREIGN.map((name) => [name, 'foreign'])),
        NAMED: 'given',
        LANG: 'C.UTF-8',
      },
    })
    .run('main');
  expect(main.outputs['run-outcome']).toBe('pass');

  const environment = new Map(
    readFileSync(seen('environment'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]),
  );
  // The shell of this script adds its own.
  for (const name of ['PWD', 'OLDPWD', 'SHLVL', '_']) environment.delete(name);
  expect([...environment.keys()].sort()).toEqual([
    ...[
      'CODEX_ACCESS_TOKEN',
      'CODEX_HOME',
      'HOME',
      'HTTPS_PROXY',
      'LANG',
      'NAMED',
      'PATH',
      'RUNNER_TRACKING_ID',
    ],
    'TMPDIR',
  ]);
  expect(environment.get('HTTPS_PROXY')).toBe(proxy);
  for (const name of ['HOME', 'TMPDIR', 'CODEX_HOME'])
    expect(environment.get(name)).toMatch(new RegExp(`^${runner.temp}/codex-orchestrator-[^/]+/`));

  expect(readFileSync(seen('folder'), 'utf8')).toMatch(new RegExp(`^${runner.temp}/codex-orchestrator-`));
  expect(readFileSync(seen('config'), 'utf8')).toContain('url = https://github.com/octo/widgets.git\n');
  expect(readFileSync(seen('config'), 'utf8')).not.toContain('@');

  // Masked as it was given and as it is.
  const lines = main.stdout.split('\n');
  for (const secret of [TOKEN, PASSWORD, encodeURIComponent(PASSWORD)]) {
    // A command has its % escaped.
    const masked = `::add-mask::${secret.replaceAll('%', '%25')}`;
    expect(lines).toContain(masked);
    expect(lines.filter((line) => line.includes(secret) && line !== masked)).toEqual([]);
  }
});
