/** What `fallback: auto` takes for an obstacle to the cloud, and runs the stage on this machine for. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RunError } from '../../src/lib/errors.ts';
import type { ReasonCode } from '../../src/lib/reasons.ts';
import { runTrial } from '../support/rehearsal.ts';

test.each<[ReasonCode, boolean]>([
  ['environment_unresolved', true],
  ['branch_unresolved', true],
  ['branch_not_found', true],
  ['codex_missing', true],
  ['npm_missing', true],
  ['credentials_rejected', false],
])('%s: runs here %s', async (code, here) => {
  await using ran = await runTrial({
    scenario: { prompt: undefined, 'proof-file': undefined, 'missing-diff': 'ignore', pipeline: 'p' },
    inputs: { fallback: 'auto' },
    deps: (deps) => {
      const pipelines = [{ id: 'p', stages: [{ kind: 'command', id: 'one', command: 'true' }] }];
      writeFileSync(
        join(deps.host.workingDirectory, 'codex.orchestrator.json'),
        JSON.stringify({ pipelines }),
      );
      return { ...deps, openBackend: () => Promise.reject(new RunError(code, 'it cannot be')) };
    },
  });
  const { execution_mode: mode, cloud_fallback: fallback, failure } = ran.manifest;
  expect([mode, fallback?.issues ?? null, failure?.code ?? null]).toEqual(
    here ? ['mcp', [{ code, message: 'it cannot be' }], null] : ['cloud', null, code],
  );
  expect(ran.result.notices.filter((notice) => notice.includes('by fallback: auto'))).toHaveLength(
    here ? 1 : 0,
  );
  expect(ran.verdict.outcome).not.toBe('pass');
});
