/** Workflows of the documentation that stand elsewhere as files: what is shown is what tests run. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load } from 'js-yaml';
import * as z from 'zod';

const ROOT = resolve(import.meta.dirname, '..');
const Called = z.looseObject({
  jobs: z.record(z.string(), z.looseObject({ permissions: z.record(z.string(), z.string()).default({}) })),
});

/** A workflow to copy, as a block. */
export function exampleOf(name: string): string {
  return block(readFileSync(join(ROOT, `canary/examples/${name}.yml`), 'utf8'));
}

/** A workflow that calls the reusable one, with all the permissions that a job of it has: GitHub refuses it with fewer. */
export function callerOf(): string {
  const { jobs } = Called.parse(load(readFileSync(join(ROOT, '.github/workflows/canary.yml'), 'utf8')));
  const asked = Object.values(jobs).flatMap(({ permissions }) => Object.entries(permissions));
  // A write stands above a read of the same.
  const sorted = asked.toSorted(([, one], [, other]) => (one === other ? 0 : one === 'read' ? -1 : 1));
  const permissions = Object.entries(Object.fromEntries(sorted)).map(([name, level]) => `${name}: ${level}`);
  return block(`name: codex canary
on: { schedule: [{ cron: '17 5 * * *' }], workflow_dispatch: }
permissions: {}
jobs:
  canary:
    permissions: { ${permissions.join(', ')} }
    uses: org/codex-orchestrator-action/.github/workflows/canary.yml@v1
    with: { scenarios: 'smoke, diff' }
    secrets: { CODEX_AUTH_JSON: '\${{ secrets.CODEX_AUTH_JSON }}' }
`);
}

function block(yaml: string): string {
  return `\`\`\`yaml\n${yaml}\`\`\`\n`;
}
