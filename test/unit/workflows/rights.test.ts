/** What every workflow here gives its jobs, and which group it takes: by these the spend guard sees, and no login is held twice. */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { load as parse } from 'js-yaml';
import { expect, test } from 'vitest';
import { sources } from '../../../scripts/lint-workflows.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const CANARY = '.github/workflows/canary.yml';
const CREDENTIALS = ['codex-auth-json', 'codex-access-token', 'vault-path'];

interface Job {
  readonly 'timeout-minutes'?: unknown;
  readonly secrets?: unknown;
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly environment?: unknown;
  readonly steps?: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}
interface Workflow extends Pick<Job, 'permissions' | 'concurrency'> {
  readonly where: string;
  readonly jobs: Readonly<Record<string, Job>>;
}

const text = readFileSync(join(ROOT, CANARY), 'utf8');
const canary = { where: CANARY, ...(parse(text) as Omit<Workflow, 'where'>) };
/** The example in its head, which is how it is called. */
const head = /^# {3}jobs:\n(?:# {3}.*\n)+/m.exec(text)?.[0].replaceAll(/^# {3}/gm, '') ?? '';

const workflows: readonly Workflow[] = [
  ...sources().flatMap(({ where, text: source }) => {
    const found = parse(source) as Workflow | null;
    return found?.jobs === undefined ? [] : [{ ...found, where }];
  }),
  { where: `${CANARY}: its head`, ...(parse(head) as Pick<Workflow, 'jobs'>) },
];

const jobs = workflows.flatMap((workflow) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({
    where: `${workflow.where}: ${id}`,
    job,
    permissions: job.permissions ?? workflow.permissions,
    groups: JSON.stringify([workflow.concurrency, job.concurrency]),
  })),
);

test('who may spend may read what was spent', () => {
  const live = jobs.filter(({ job }) =>
    job.steps?.some(({ with: given = {} }) => CREDENTIALS.some((name) => name in given)),
  );
  expect(live.length).toBeGreaterThan(8);
  for (const { where, permissions } of live)
    expect([where, permissions?.contents, permissions?.actions]).toEqual([where, 'read', 'read']);
});

test('no two jobs have a login at once, and none that has it is cut off', () => {
  const takes = (name: string, value: unknown) =>
    /^(?:codex-auth-json|vault-path)$/.test(name) && value !== '';
  const holders = jobs.filter(({ job }) =>
    job.steps?.some(({ with: given = {} }) => Object.entries(given).some((one) => takes(...one))),
  );
  expect(holders.length).toBeGreaterThan(8);
  for (const { where, groups } of holders) {
    expect([where, groups]).toEqual([where, expect.stringContaining('codex-login')]);
    expect([where, groups]).toEqual([where, expect.not.stringContaining('cancel-in-progress')]);
  }
});

test('no login is held while somebody is asked: a run that waits for an approval keeps the group of its workflow', () => {
  const asking = workflows.filter(({ jobs: all }) =>
    Object.values(all).some(({ environment }) => environment !== undefined),
  );
  expect(asking.map(({ where }) => where)).toContain('canary/examples/apply.yml');
  for (const { where, concurrency } of asking)
    expect([where, JSON.stringify(concurrency)]).not.toEqual([where, expect.stringContaining('codex-login')]);
});

test('what is rehearsed for want of a login takes no place in its group: of those that wait GitHub cancels all but one', () => {
  const sometimes = jobs.filter(({ job }) =>
    job.steps?.some(({ with: given = {} }) => /event/.test(String(given.rehearse))),
  );
  expect(sometimes.map(({ where }) => where)).toEqual(
    expect.arrayContaining(
      ['pull-request', 'merge-queue'].map((name) => `canary/examples/${name}.yml: canary`),
    ),
  );
  for (const { where, groups } of sometimes)
    expect([where, groups]).toEqual([where, expect.stringMatching(/&& 'codex-login' \|\| /)]);
});

test('a job that calls the canary has all that its jobs ask for, and takes no group that these take', () => {
  const callers = jobs.filter(({ job }) => job.uses?.includes(CANARY));
  expect(callers.map(({ where }) => where)).toHaveLength(2);
  // What has no login takes no place among those that wait for it, and what takes none has no login.
  const [, { with: given = {} } = {}] = canary.jobs.run?.steps ?? [];
  expect(given['codex-auth-json']).toMatch(
    /^\$\{\{ \(!.* == github\.repository\) && secrets\.\w+ \|\| '' \}\}$/,
  );
  expect(canary.concurrency).toMatch(
    /^\$\{\{ \(inputs\.rehearse \|\| .* != github\.repository\)\) && format\(.*github\.run_id\) \|\| 'codex-login' \}\}$/,
  );
  const asked = Object.values(canary.jobs).flatMap(({ permissions = {} }) => Object.entries(permissions));
  for (const { where, permissions = {}, groups } of callers) {
    expect([where, groups]).toEqual([where, expect.not.stringContaining('codex-login')]);
    for (const [name, level] of asked)
      expect([where, name, [level, 'write']]).toEqual([
        where,
        name,
        expect.arrayContaining([permissions[name]]),
      ]);
  }
});

test('each job of the canary has its own part of the rights, its own bound, and hands on no secret unnamed', () => {
  expect(canary.permissions).toEqual({});
  const rights = Object.entries(canary.jobs).map(([id, { permissions }]) => [id, permissions]);
  const reading = { contents: 'read', actions: 'read' };
  expect(Object.fromEntries(rights)).toEqual({
    plan: reading,
    run: reading,
    gate: { ...reading, checks: 'write' },
    notify: { ...reading, issues: 'write', 'pull-requests': 'write' },
  });
  // The job that may write people gets no secret, and the only ones that do are named.
  const withSecrets = Object.entries(canary.jobs).filter(([, job]) =>
    JSON.stringify(job).includes('secrets.'),
  );
  expect(withSecrets.map(([id]) => id)).toEqual(['run']);
  expect(canary.jobs.run?.['timeout-minutes']).toBe('${{ matrix.timeout-minutes }}');
  for (const [id, job] of Object.entries(canary.jobs))
    expect([id, job['timeout-minutes']]).not.toEqual([id, undefined]);
  for (const { where, job } of jobs) expect([where, job.secrets]).not.toEqual([where, 'inherit']);
});

test('what is taken of this repository itself has a path, for a runner refuses `$/` alone, and is there', () => {
  const own = jobs.flatMap(({ job }) =>
    (job.steps ?? []).flatMap(({ uses = '' }) => (uses.startsWith('$') ? [uses] : [])),
  );
  expect(own.length).toBeGreaterThan(4);
  for (const uses of new Set(own)) {
    expect(uses).toMatch(/^\$\/[^/@]+(?:\/[^/@]+)*$/);
    const file = join(ROOT, uses.slice('$/'.length), 'action.yml');
    const { runs } = parse(readFileSync(file, 'utf8')) as { runs: { main: string; post: string } };
    for (const [name, path] of Object.entries({ main: runs.main, post: runs.post }))
      expect(join(dirname(file), path)).toBe(join(ROOT, `dist/${name}.js`));
  }
});

test('what others have written is taken by its commit in every workflow that runs here', () => {
  const taken = jobs
    .filter(({ where }) => where.startsWith('.github/'))
    .flatMap(({ job }) => [job.uses ?? [], job.steps?.flatMap(({ uses }) => uses ?? []) ?? []].flat())
    .filter((uses) => !/^(?:\.\/|\$\/|org\/codex-orchestrator-action)/.test(uses));
  expect(taken.length).toBeGreaterThan(8);
  expect(taken.filter((uses) => !/@[0-9a-f]{40}$/.test(uses))).toEqual([]);
});
