/** What docs/vault.md shows fits together, and is what the action takes; that Vault takes it too shows real-vault.test.ts. */
import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { parseInputs } from '../../../src/inputs/inputs.ts';
import { blocks, commands } from '../../support/vault-docs.ts';

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: {
    readonly canary: { readonly steps: readonly { uses: string; with?: Record<string, string> }[] };
  };
}

const [workflow] = blocks('yaml').map((text) => load(text) as Workflow);
const step = workflow?.jobs.canary.steps.find(({ uses }) => uses.includes('codex-orchestrator-action'));

it('shows inputs that the action takes, in a job that may have an id token', () => {
  expect(parseInputs(step?.with ?? {})).toMatchObject({
    executionMode: 'cloud',
    vaultAddress: 'https://vault.example:8200',
  });
  expect(workflow?.permissions).toMatchObject({ 'id-token': 'write', contents: 'read' });
});

it('names in the workflow the role, the audience and the path that it makes at Vault', () => {
  const inputs = parseInputs(step?.with ?? {});
  const role = commands().find(({ words }) => words[1] === `auth/jwt/role/${inputs.vaultRole}`);
  expect(JSON.parse(role?.input ?? '')).toMatchObject({
    bound_audiences: [inputs.vaultAudience],
    bound_claims: { repository: expect.any(String), ref: 'refs/heads/main' },
  });
  const policy = commands().find(({ words }) => words[0] === 'policy');
  expect(policy?.input).toContain(`"secret/data/${inputs.vaultPath}"`);
});
