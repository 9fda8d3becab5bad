/**
 * The gate as a step of a job, after shards that really ran: live passes, several tries, decisions that are kept, policies that
 * have not graduated. And the same decision on the command line.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordAt, story } from '../support/history.ts';
import { type Inputs, type Job, jobsOf, mergeGroup, REHEARSE, runsOf, startChecks } from '../support/jobs.ts';
import { rememberCodex } from '../support/known-codex.ts';
import { HAS_CODEX } from '../support/rehearsal.ts';
import { type ResultsService, startResultsService } from '../support/results-service.ts';
import { AT_ONCE, startService } from '../support/service.ts';
import { COMPILED } from '../support/system.ts';
import { temporaryFolder } from '../support/temporary.ts';

const CLI = resolve(import.meta.dirname, '../../dist/cli.js');
const TASK = { title: 'x', mode: 'cloud', prompt: 'x', 'missing-diff': 'ignore' };
const FILES = {
  'tasks.yml': JSON.stringify({ ...TASK, id: 'tasks', tasks: [{ id: 'one' }, { id: 'two' }] }),
  'bad.yml': JSON.stringify({ ...TASK, id: 'bad', rehearsal: { script: 'error' } }),
  'tried.yml': JSON.stringify({
    ...{ ...TASK, id: 'tried', repeat: { n: 3, 'minimum-pass': 2 } },
    rehearsal: { script: 'several-error', 'poll-interval-seconds': 0.2 },
  }),
  'policy.yml': JSON.stringify({ version: 1, events: {}, graduation: { 'live-runs': 3, 'false-blocks': 1 } }),
  'young/codex-history.json': ledger(1),
  'old/codex-history.json': ledger(3),
};

/** What a folder of records of the scenario bad holds; another one has enough of them in any case. */
function ledger(count: number): string {
  const bad = Array.from({ length: count }, (_, at) =>
    recordAt(at, { scenario: 'bad', task_id: 'bad', run_id: `bad-${at}` }),
  );
  return JSON.stringify({ schema: 1, records: [...bad, ...story('.'.repeat(40))] });
}

let results: ResultsService;
let { step, planned, gate, newJob }: ReturnType<typeof jobsOf> = {} as never;
const cache = await temporaryFolder();
rememberCodex(cache.path);
afterAll(() => cache[Symbol.asyncDispose]());
const begin = (common: Job = {}) => {
  ({ step, planned, gate, newJob } = jobsOf({ results, toolCache: cache.path, files: FILES }, common));
};
beforeEach(async () => {
  results = await startResultsService();
  begin();
});
afterEach(() => results[Symbol.asyncDispose]());

async function runShards(scenarios: string, inputs: Inputs, shards = '2') {
  const { include, expected } = await planned(scenarios, shards);
  const codes: (number | null)[] = [];
  for (const { shard } of include) codes.push((await step('run', { shard, ...inputs })).exitCode);
  return { expected, codes };
}

const tasksOf = (expected: string) => expected.split(' ').slice(1);

/** Downloads what the jobs have left, as a person does. */
function download(to: string): void {
  for (const { name, files } of results.artifacts())
    for (const [path, content] of files) {
      mkdirSync(dirname(join(to, name, path)), { recursive: true });
      writeFileSync(join(to, name, path), content);
    }
}

const cli = (folder: string, ...words: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...words, '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...COMPILED, PATH: process.env.PATH ?? '', HOME: folder },
  });
  return { status, stderr, told: JSON.parse(stdout || 'null') as Record<string, unknown> };
};

describe.skipIf(!HAS_CODEX)('the gate', () => {
  test('lets live passes of two shards into the merge queue, and keeps its decision', async () => {
    await using service = await startService(AT_ONCE);
    await using api = await startChecks(201);
    begin({
      ...{ eventName: 'merge_group', event: mergeGroup, ref: 'refs/heads/gh-readonly-queue/main/x' },
      secrets: [...service.secrets],
    });
    const live = { ...service.inputs, branch: 'main' };
    const { expected, codes } = await runShards('smoke,tasks.yml', live);
    expect([codes, service.submits()]).toEqual([[0, 0], 3]);
    const joined = await gate(expected, { 'check-name': 'codex verdict' }, api.job);
    expect(runsOf(joined)).toEqual(tasksOf(expected).map((task) => [task, 'pass', 'allow']));
    expect(tasksOf(expected).toSorted()).toEqual(['smoke', 'tasks-one', 'tasks-two']);
    expect(joined.outputs).toMatchObject({
      verdict: 'allow',
      evidence: 'live',
      'check-conclusion': 'success',
    });
    expect(api.asked).toEqual([expect.objectContaining({ name: 'codex verdict', conclusion: 'success' })]);
    const decision = results.artifacts().find(({ name }) => name.endsWith('-gate'));
    expect(joined.outputs['artifact-id']).toBe(String(decision?.id));
    expect([...(decision?.files.keys() ?? [])].toSorted()).toEqual(['gate.json', 'junit.xml', 'report.html']);
    // What a gate has left is no result of a shard.
    const again = await gate(expected);
    expect([again.exitCode, again.outputs.verdict, runsOf(again).length]).toEqual([0, 'allow', 3]);

    // A rehearsal among them is no live pass, whatever the others are.
    const { expected: more } = await runShards('fallback-refused', REHEARSE, '1');
    const mixed = await gate(more);
    expect([mixed.exitCode, mixed.outputs.verdict]).toEqual([1, 'block']);

    await using folder = await temporaryFolder();
    download(join(folder.path, 'artifacts'));
    const all = cli(folder.path, 'gate', 'artifacts');
    expect([all.status, all.told.verdict]).toEqual([1, 'block']);
    const [smoke = '', tasks = ''] = results.artifacts().map(({ name }) => `artifacts/${name}`);
    const some = cli(folder.path, 'gate', smoke, tasks);
    expect([some.status, some.told.verdict, (some.told.results as unknown[]).length]).toEqual([
      0,
      'allow',
      3,
    ]);
    const other = cli(folder.path, 'gate', smoke, tasks, '--event', 'schedule');
    expect([other.status, other.told.event]).toEqual([0, 'schedule']);
    expect(cli(folder.path, 'gate', smoke, 'nowhere').status).toBe(3);
  });

  test('counts the tries of a scenario, which are of one job, and shows the one that was outvoted', async () => {
    const { expected, codes } = await runShards('tried.yml', REHEARSE, '3');
    expect(codes).toEqual([0]);
    const joined = await gate(expected);
    expect([joined.exitCode, joined.outputs.verdict]).toEqual([0, 'allow']);
    // Which of them the second task of the service is, nobody tells.
    const tries = JSON.parse(joined.outputs.runs ?? '') as { outcome: string; repeat: object }[];
    expect(tries.map(({ outcome }) => outcome).toSorted()).toEqual(['fail', 'pass', 'pass']);
    const failed = tries.find(({ outcome }) => outcome === 'fail');
    expect(failed?.repeat).toMatchObject({ n: 3, minimum_pass: 2, outvoted: true });
    expect(joined.summary).toContain('enough others passed');
  });

  test('says by a failing check run that nothing could be decided', async () => {
    await using api = await startChecks(201);
    const refused = await gate('', { 'check-name': 'codex verdict' }, api.job);
    expect([refused.exitCode, refused.outputs.reason]).toEqual([1, 'result_missing']);
    expect(api.asked).toEqual([expect.objectContaining({ conclusion: 'failure' })]);
    const named = await gate('any', { 'check-name': 'gate' }, api.job);
    expect(api.asked.length).toBe(1);
    expect(named.annotations.map(({ message }) => message).join()).toContain('this job has that name');
  });
});

describe.skipIf(!HAS_CODEX)('a policy that has not graduated', () => {
  const inputs = (folder: string) => ({ policy: 'policy.yml', 'history-folder': folder });

  test('makes advice of a step and of a gate, and says how far it is', async () => {
    const { include, expected } = await planned('bad.yml', '1');
    const run = { ...REHEARSE, shard: include[0]?.shard ?? '' };
    const young = await step('run', { ...run, ...inputs('young') });
    expect([young.exitCode, young.outputs.verdict, young.outputs['check-conclusion']]).toEqual([
      ...[0, 'warn', 'neutral'],
    ]);
    const words = /bad: advisory so far: 1 of 3 live runs, 0 false blocks/;
    expect(young.summary.replaceAll('\\', '')).toMatch(words);
    expect(young.annotations.map(({ message }) => message).join()).toMatch(words);
    const joined = await gate(expected, inputs('young'));
    expect([joined.exitCode, joined.outputs.verdict]).toEqual([0, 'warn']);
    expect(joined.summary.replaceAll('\\', '')).toMatch(words);
    // With experience of its own it blocks; that of another scenario was there all the time.
    const old = await gate(expected, inputs('old'));
    expect([old.exitCode, old.outputs.verdict]).toEqual([1, 'block']);
    expect((await gate(expected)).exitCode).toBe(1);
  });

  test('blocks a step whose scenario has the experience', async () => {
    const old = await step('run', { ...REHEARSE, scenario: 'bad.yml', ...inputs('old') });
    expect([old.exitCode, old.outputs.verdict]).toEqual([1, 'block']);
    expect(old.summary).toContain('graduated, so it blocks: 3 of 3 live runs');
    // Nor does it help a pull request to write itself another policy: that of the commit it is based on counts.
    await using runner = newJob('gate');
    const events = { pull_request: { fail: 'ignore', skipped: 'ignore' } };
    writeFileSync(join(runner.workspace, 'policy.yml'), JSON.stringify({ version: 1, events }));
    const own = { operation: 'gate', expected: 'any', ...inputs('old') };
    const gated = await runner.step({ with: own }).run('main');
    expect([gated.exitCode, gated.outputs.verdict, gated.outputs['run-outcome']]).toEqual([
      1,
      'block',
      'fail',
    ]);
  });
});
