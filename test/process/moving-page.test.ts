/** What docs/moving.md tells to type, in a repository that an existing orchestrator has worked in. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { git } from '../support/checkout.ts';
import { CODEX_PATH, rememberCodex } from '../support/known-codex.ts';
import { blocksFor } from '../support/pages.ts';
import { HAS_CODEX } from '../support/rehearsal.ts';
import { COMPILED } from '../support/system.ts';
import { temporaryFolder } from '../support/temporary.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const BLOCKS = [...blocksFor('docs/moving.md', 'test/process/moving-page.test.ts').values()].flat();
/** A pipeline in the words of the existing one. */
const PIPELINES = {
  defaultPipeline: 'docs-review',
  stageSets: { guards: [{ kind: 'command', id: 'spec-guard', title: 'Spec guard', command: 'true' }] },
  pipelines: [
    {
      id: 'docs-review',
      title: 'Docs review',
      guardrailsRequired: false,
      stages: [
        { kind: 'stage-set', ref: 'guards' },
        { kind: 'command', id: 'review', title: 'Review', command: 'echo looked', summaryHint: 'Tells it' },
      ],
    },
  ],
};

test.skipIf(!HAS_CODEX)('the commands of docs/moving.md take what is there as it is', async () => {
  await using folder = await temporaryFolder();
  const at = (...path: string[]) => join(folder.path, ...path);
  writeFileSync(at('codex.orchestrator.json'), JSON.stringify(PIPELINES));
  const old = at('.runs/ci-cloud-canary-old/cli/2026-04-23T05-00-00-000Z-db7e4275');
  mkdirSync(old, { recursive: true });
  for (const [from, to] of [
    ['manifest.json', 'manifest.json'],
    ['run-summary.json', 'run-summary.json'],
    ['events.jsonl', 'events.jsonl'],
  ] as const)
    cpSync(join(ROOT, 'test/fixtures/samples', `peer-cloud-${from}`), join(old, to));
  git(folder.path, 'init', '--quiet', '--initial-branch=main');
  git(folder.path, 'add', 'codex.orchestrator.json');
  git(folder.path, 'commit', '--quiet', '--message=Begin');
  rememberCodex(at('.cache/codex-orchestrator'));
  const made = `codex-orchestrator() { '${process.execPath}' '${join(ROOT, 'dist/cli.js')}' "$@"; }`;
  const script = [made, ...BLOCKS.flatMap((block) => ["printf '\\n#next\\n'", block]), 'cat result.json'];
  const { stdout, all, exitCode } = await execa('bash', ['-euo', 'pipefail', '-c', script.join('\n')], {
    cwd: folder.path,
    env: {
      ...COMPILED,
      PATH: process.env.PATH ?? '',
      HOME: folder.path,
      NO_COLOR: '1',
      CODEX_ORCHESTRATOR_CODEX_PATH: CODEX_PATH,
    },
    ...{ extendEnv: false, reject: false, all: true, stdin: 'ignore' },
  });
  expect(exitCode, all).toBe(0);
  const [, plan = '', , last = ''] = stdout.split('\n#next\n');
  expect(BLOCKS).toHaveLength(3);
  expect(plan).toContain('# Review Run this command at the root of the repository: ```sh echo looked ```');
  expect(last).toContain('SUCCEEDED, as another orchestrator recorded it');
  expect(last).toContain('exit status 1');
  expect(JSON.parse(last.slice(last.indexOf('\n{')))).toMatchObject({
    task_id: 'ci-cloud-canary',
    ...{ outcome: 'pass', evidence: 'rehearsal', mode: 'cloud', pipeline: 'docs-review' },
    stages: [
      { id: 'spec-guard', status: 'skipped' },
      { id: 'review', status: 'succeeded' },
    ],
  });
});
