/** Every whole workflow that a page shows, run as it stands there; one that is an example, by the tests of the examples. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { startIssuer } from '../support/oidc-issuer.ts';
import { workflowsOfPages } from '../support/pages.ts';
import { ROLE, startVault } from '../support/vault.ts';
import { runWorkflow, type WorkflowRun } from './act.ts';
import { proving, pullRequest } from './scenes.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** What they say, comments aside. */
const EXAMPLES = new Set(
  globSync('canary/examples/*.yml', { cwd: ROOT }).map((path) =>
    JSON.stringify(load(readFileSync(join(ROOT, path), 'utf8'))),
  ),
);
const PAGES = workflowsOfPages();

const PIPELINE = {
  pipelines: [
    { id: 'docs-review', stages: [{ kind: 'command', id: 'review', title: 'Review', command: 'true' }] },
  ],
};
/** The stand-in knows one kind of credential as a secret. */
const BY_LOGIN = { 'codex-access-token': '', 'codex-auth-json': '${{ secrets.CODEX_AUTH_JSON }}' };

/** What one is run with in place of a schedule, and how many cloud tasks it asks for, in place of one. */
const RUNS: Readonly<Record<string, { readonly run?: Partial<WorkflowRun>; readonly tasks?: number }>> = {
  'README.md 2': { tasks: 2 },
  'docs/credentials.md 1': { run: { secrets: { CODEX_ROTATE_TOKEN: `ghp_${'r0t8'.repeat(9)}` } } },
  'docs/gate.md 3': {
    run: { event: 'pull_request', payload: pullRequest('branch'), with: BY_LOGIN },
    tasks: 2,
  },
  'docs/notify.md 2': { run: { event: 'pull_request', payload: pullRequest('branch') } },
  'docs/moving.md 1': {
    run: { files: { 'codex.orchestrator.json': JSON.stringify(PIPELINE) } },
  },
};
const VAULT = 'docs/vault.md 1';
const SHOWN = [...PAGES]
  .filter(([, text]) => !EXAMPLES.has(JSON.stringify(load(text))))
  .map(([name]) => name);

describe('a workflow of a page', () => {
  test('is run here, or is an example', () => {
    expect(SHOWN).toEqual(expect.arrayContaining([...Object.keys(RUNS), VAULT]));
    expect(PAGES.size).toBeGreaterThan(SHOWN.length);
  });

  test.each(SHOWN.filter((name) => name !== VAULT))(
    '%s has every job succeed on a live cloud task',
    async (name) => expectDone(await runWorkflow(asked(name, RUNS[name]?.run)), RUNS[name]?.tasks ?? 1),
  );

  test(`${VAULT} does by the login that Vault has`, async () => {
    await using issuer = await startIssuer();
    await using vault = await startVault({ issuer: issuer.url });
    const run = await runWorkflow(
      asked(VAULT, {
        onLogin: (login) => vault.put('secret', 'ci/codex', { 'codex-auth-json': login }),
        with: { 'vault-address': vault.address, 'vault-role': ROLE },
        environment: issuer.environment,
      }),
    );
    expectDone(run, 1);
    expect([vault.given.length, vault.live()]).toEqual([1, []]);
  });
});

/** A repository that has the workflow, on a schedule unless told otherwise. */
function asked(name: string, { files, ...run }: Partial<WorkflowRun> = {}): WorkflowRun {
  const workflow = '.github/workflows/shown.yml';
  const text = PAGES.get(name) ?? '';
  return {
    event: 'schedule',
    cloud: proving,
    ...run,
    workflow,
    files: { 'README.md': 'one\n', [workflow]: text, ...files },
  };
}

function expectDone(run: Awaited<ReturnType<typeof runWorkflow>>, tasks: number): void {
  const results = Object.values(run.jobs).map(({ result }) => result);
  expect(new Set(results), run.ending).toEqual(new Set(['success']));
  expect([run.submits, run.leaks, run.survivors]).toEqual([tasks, [], []]);
}
