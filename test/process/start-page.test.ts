/**
 * What docs/start.md tells to type, typed by a new user: in an empty repository, with a clone of the product, in one shell.
 * git and the Codex CLI are real; GitHub is a folder that git is led to, `gh` says what it was asked, and the login comes from
 * the service that stands for Codex Cloud.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { afterAll, describe, expect, test } from 'vitest';
import { git } from '../support/checkout.ts';
import { CODEX_PATH, rememberCodex } from '../support/known-codex.ts';
import { blocksFor } from '../support/pages.ts';
import { HAS_CODEX } from '../support/rehearsal.ts';
import { startService } from '../support/service.ts';
import { COMPILED } from '../support/system.ts';
import { temporaryFolder } from '../support/temporary.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGE = blocksFor('docs/start.md', 'test/process/start-page.test.ts');
const [BEFORE = ''] = PAGE.get('') ?? [];
const AUTHOR = '[user]\n\tname = Octo Cat\n\temail = octocat@example.com\n';

/** The product as it is in this tree, which need not be committed, where a clone finds it. */
const product = await temporaryFolder();
afterAll(() => product[Symbol.asyncDispose]());
for (const name of ['canary', 'dist', 'package.json'])
  cpSync(join(ROOT, name), join(product.path, name), { recursive: true });
begin(product.path);

function begin(folder: string): void {
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message=Begin');
}

/** A new user's machine: a home, and the repository with its origin. */
async function newcomer() {
  const folder = await temporaryFolder();
  const at = (...path: string[]) => join(folder.path, ...path);
  for (const name of ['bin', 'home', 'seed']) mkdirSync(at(name));
  writeFileSync(at('seed/README.md'), 'widgets\n');
  begin(at('seed'));
  git(folder.path, 'clone', '--quiet', '--bare', 'seed', 'origin.git');
  const instead = [
    ['org/codex-orchestrator-action', product.path],
    ['octo/widgets', at('origin.git')],
  ].map(([name = '', path = '']) => `[url "file://${path}"]\n\tinsteadOf = https://github.com/${name}\n`);
  writeFileSync(at('home/.gitconfig'), `${AUTHOR}${instead.join('')}`);
  rememberCodex(at('home/.cache/codex-orchestrator'));
  const program = (name: string, body: string) =>
    writeFileSync(at('bin', name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  program('gh', `echo "$*" >> '${at('asked')}'; [ "$1" != secret ] || cat > '${at('stored')}'`);
  program('codex', `[ "$*" = login ] && cp '${at('login.json')}' "$CODEX_HOME/auth.json"`);
  return {
    ...folder,
    at,
    read: (...path: string[]) => readFileSync(at(...path), 'utf8'),
    /** Everything in one shell, after the clone; gives what each block printed. */
    async type(blocks: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string[]> {
      const marked = blocks.flatMap((block) => ["printf '\\n#next\\n'", block]);
      const clone = ['git clone --quiet https://github.com/octo/widgets', 'cd widgets'];
      const { stdout, all, exitCode } = await execa(
        'bash',
        ['-euo', 'pipefail', '-c', [BEFORE, ...clone, ...marked].join('\n')],
        {
          cwd: at('home'),
          env: {
            ...COMPILED,
            PATH: `${at('bin')}:${process.env.PATH}`,
            HOME: at('home'),
            TMPDIR: folder.path,
            NO_COLOR: '1',
            // The Codex CLI of this repository, in place of a download of the same.
            CODEX_ORCHESTRATOR_CODEX_PATH: CODEX_PATH,
            ...env,
          },
          ...{ extendEnv: false, reject: false, all: true, stdin: 'ignore' },
        },
      );
      expect(exitCode, all).toBe(0);
      return stdout.split('\n#next\n').slice(1);
    },
    /** Paths of the branch at what stands for GitHub. */
    pushed: (branch: string) =>
      git(at('origin.git'), 'ls-tree', '-r', '--name-only', branch).trim().split('\n'),
  };
}

const of = (heading: string): string[] => PAGE.get(heading) ?? [];

describe.skipIf(!HAS_CODEX)('docs/start.md', () => {
  test('leads an owner of an account to a canary that is asked for', async () => {
    await using service = await startService('ready');
    await using user = await newcomer();
    writeFileSync(user.at('login.json'), service.inputs['codex-auth-json'] ?? '');
    const [rehearsal, ...blocks] = of('A Codex Cloud account');
    expect(blocks).toHaveLength(3);
    // The first is typed by the test of the forks.
    expect(of('Mostly forks')[1]).toContain(rehearsal);
    const printed = await user.type(blocks, {
      CODEX_ORCHESTRATOR_HTTPS_PROXY: service.inputs['https-proxy'] ?? '',
      CODEX_ORCHESTRATOR_CA_CERTIFICATE: service.inputs['ca-certificate'] ?? '',
      CODEX_CLOUD_ENV_ID: service.inputs['cloud-environment'] ?? '',
    });
    expect(printed[0]).toContain('written: .github/workflows/codex-canary.yml');
    expect(printed[1]).toContain('A run could start here');
    expect(user.pushed('main')).toContain('.github/workflows/codex-canary.yml');
    expect(user.read('asked')).toBe('secret set CODEX_AUTH_JSON\nworkflow run codex-canary.yml\n');
    expect(user.read('stored')).toBe(service.inputs['codex-auth-json']);
    expect(service.submits()).toBe(0);
  });

  test('leads who has an API key to a pull request that is checked', async () => {
    await using user = await newcomer();
    const blocks = of('An API key only');
    expect(blocks).toHaveLength(3);
    const printed = await user.type(blocks);
    expect(printed[1]).toContain('PASS (REHEARSAL)');
    expect(printed[1]).toMatch(/review succeeded/);
    expect(user.pushed('first-check')).toContain('codex.orchestrator.json');
    expect(user.read('asked')).toBe('secret set OPENAI_API_KEY\npr create --fill\n');
  });

  test('leads a project of forks to a gate that takes no rehearsal for a pass in the queue', async () => {
    await using user = await newcomer();
    const blocks = of('Mostly forks');
    expect(blocks).toHaveLength(2);
    const printed = await user.type(blocks);
    expect(user.pushed('main')).toContain('.github/workflows/codex-gate.yml');
    expect(printed[1]).toMatch(
      /PASS \(REHEARSAL\)[\s\S]*ALLOW for pull_request[\s\S]*BLOCK for merge_group[\s\S]*as it should$/,
    );
    expect(existsSync(user.at('asked'))).toBe(false);
  });
});
