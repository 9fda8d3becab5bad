/** A pipeline on this machine, through the command line of the bundle: what runs, what is recorded, how it ends. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunSummary } from '../../src/manifest/run-summary.ts';
import type { Manifest, VerdictRecord } from '../../src/manifest/schema.ts';
import { processesWith } from '../support/processes.ts';
import { COMPILED } from '../support/system.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { workplace } from '../support/workplace.ts';

const CLI = resolve(import.meta.dirname, '../../dist/cli.js');

type Stage = Readonly<Record<string, unknown>>;
const command = (id: string, line: string, more: Stage = {}): Stage => ({
  kind: 'command',
  id,
  command: line,
  ...more,
});

/** Runs the command line in a folder with one pipeline, and gives its one JSON document. */
async function cli(
  stages: readonly Stage[],
  words: readonly string[] = ['start'],
  env: Record<string, string> = {},
) {
  const folder = await temporaryFolder();
  const file = { pipelines: [{ id: 'checks', concurrency: 4, stages }] };
  writeFileSync(join(folder.path, 'codex.orchestrator.json'), JSON.stringify(file));
  const result = spawnSync(process.execPath, [CLI, ...words, '--format', 'json'], {
    cwd: folder.path,
    encoding: 'utf8',
    env: { ...COMPILED, PATH: process.env.PATH ?? '', HOME: folder.path, ...env },
    timeout: 240_000,
  });
  const told = JSON.parse(result.stdout || 'null') as Record<string, never>;
  const read = (name: string) => readFileSync(join(folder.path, name), 'utf8');
  return { ...folder, status: result.status, stderr: result.stderr, told, read };
}

describe.skipIf(process.platform === 'win32')('start', () => {
  it('goes on after a stage that may fail, reports those that are tests, and a summary without them is not believed', async () => {
    await using ran = await cli([
      command('compile', 'true'),
      command('unit', 'true', { role: 'test', needs: ['compile'] }),
      command('flaky', 'exit 3', { role: 'test', needs: ['compile'], allowFailure: true }),
      command('look', 'echo all is well', { role: 'review', needs: ['flaky'] }),
    ]);
    expect(ran.told).toMatchObject({
      outcome: 'pass',
      stages: [
        { status: 'succeeded' },
        { status: 'succeeded' },
        { status: 'failed' },
        { status: 'succeeded' },
      ],
    });
    const folder = `.runs/checks/cli/${ran.told.run_id}`;
    const verdict = ran.read(`${folder}/verdict.json`);
    expect(verdict).toContain('"actual": "3 ended well, and failed as they may: flaky"');
    const summary = JSON.parse(ran.read(`${folder}/run-summary.json`)) as RunSummary;
    expect(summary.test.success).toBe(true);
    const { approved, feedback } = summary.review.decision;
    expect(approved).toBe(true);
    expect(feedback).toMatch(/Tests that failed:\n- stage:flaky: .*exited with 3 \(it may fail\)\n/);
    expect(feedback).toContain('Review by stage look:\nall is well');
    expect(summary.test.reports.slice(0, 3)).toMatchObject([
      { name: 'stage:unit', status: 'passed' },
      {
        name: 'stage:flaky',
        status: 'failed',
        details: expect.stringContaining('exited with 3 (it may fail)'),
      },
      { name: 'manifest-schema', status: 'passed' },
    ]);
    const assess = () =>
      spawnSync(process.execPath, [CLI, 'assert', folder], { cwd: ran.path, encoding: 'utf8' });
    expect(assess()).toMatchObject({ status: 0 });
    summary.test.reports.splice(1, 1);
    writeFileSync(join(ran.path, folder, 'run-summary.json'), JSON.stringify(summary));
    const judged = assess();
    expect([judged.status, judged.stdout]).toEqual([1, expect.stringContaining('test.reports')]);
  });

  it('runs every stage, records each end, and passes', async () => {
    await using ran = await cli([command('one', 'echo hello'), command('two', 'true')]);
    expect(ran.status).toBe(0);
    expect(ran.told).toMatchObject({
      outcome: 'pass',
      mode: 'mcp',
      cloud_execution: null,
      stages: [
        { id: 'one', status: 'succeeded', exit_code: 0 },
        { id: 'two', status: 'succeeded', exit_code: 0, log_path: null },
      ],
    });
    const manifest = JSON.parse(ran.read(`.runs/checks/cli/${ran.told.run_id}/manifest.json`)) as Manifest;
    expect(ran.read(manifest.commands[0]?.log_path ?? '')).toBe('hello\n');
    const state = JSON.parse(ran.read('out/checks/state.json')) as { runs: unknown[] };
    expect(state.runs).toMatchObject([{ run_id: ran.told.run_id, outcome: 'pass' }]);
    // Where the earliest readers look, a pointer leads to the manifest.
    const pointer = JSON.parse(ran.read(`.runs/checks/${ran.told.run_id}/manifest.json`));
    expect(JSON.parse(ran.read(pointer.manifest))).toMatchObject({
      run_id: ran.told.run_id,
      outcome: 'pass',
    });
  });

  it('says of what was given for the cloud that it means nothing here', async () => {
    await using ran = await cli(
      [command('one', 'true')],
      ['start', '--missing-diff=fail', '--cloud-attempts=2'],
    );
    expect(ran.told).toMatchObject({
      outcome: 'pass',
      notices: ['The run stays on this machine, where cloud-attempts, missing-diff mean nothing'],
    });
  });

  it.each([
    ['deploy', 'the id of its stage 1'],
    ['succeeded', 'a word of every record'],
  ])('refuses a secret that is %s: %s', async (value, what) => {
    await using ran = await cli([command('deploy', 'true')], ['start', '--pass-env=DB_PASSWORD'], {
      DB_PASSWORD: value,
    });
    expect(ran.told).toMatchObject({
      reason: 'input_invalid',
      message: `A secret of this run, given by DB_PASSWORD, is part of ${what}, which its record has to say`,
    });
    expect(readdirSync(ran.path)).toEqual(['codex.orchestrator.json']);
  });

  it('refuses a password of the proxy that is a word of every record, and takes a proxy without one', async () => {
    await using refused = await cli(
      [command('deploy', 'true')],
      ['start', '--https-proxy=http://u:succeeded@proxy.example'],
    );
    expect(refused.told).toMatchObject({
      reason: 'input_invalid',
      message: expect.stringContaining('given by https-proxy, is part of a word of every record'),
    });
    await using taken = await cli(
      [command('deploy', 'true')],
      ['start', '--https-proxy=http://proxy.example'],
    );
    expect(taken.told).toMatchObject({ outcome: 'pass' });
  });

  it('fails by the stage that failed, and does not run what needs it', async () => {
    await using ran = await cli([command('one', 'exit 3'), command('two', 'touch ran')]);
    expect(ran.status).toBe(1);
    expect(ran.told).toMatchObject({
      outcome: 'fail',
      reason: 'stage_failed',
      stages: [{ status: 'failed', exit_code: 3 }, { status: 'skipped' }],
    });
    expect(readdirSync(ran.path)).not.toContain('ran');
  });

  it('keeps what the planner said of each stage, whatever became of it', async () => {
    await using place = await workplace([]);
    const pipelines = [
      {
        id: 'checks',
        stages: [command('one', 'exit 3'), { kind: 'subpipeline', id: 'site', pipeline: 'site' }],
      },
      { id: 'site', stages: [command('two', 'true', { requires_cloud: true })] },
    ];
    place.put('codex.orchestrator.json', { pipelines });
    await place.start(['start', 'checks', '--execution-mode=mcp']);
    expect(place.manifest().commands).toMatchObject([
      { id: 'one', status: 'failed', selected: true, requires_cloud: false, parent_pipeline: 'checks' },
      { id: 'site/two', status: 'skipped', selected: true, requires_cloud: true, parent_pipeline: 'site' },
    ]);
    expect(place.summary().plan.items).toMatchObject([
      { selected: true, runnable: true, requiresCloud: false, parentPipeline: 'checks' },
      { selected: true, runnable: true, requiresCloud: true, parentPipeline: 'site' },
    ]);
    const { told } = await place.json(['plan', 'checks', '--target=one']);
    expect(told.stages).toMatchObject([
      { id: 'one', selected: true, parent_pipeline: 'checks' },
      { id: 'site/two', selected: false, parent_pipeline: 'site' },
    ]);
  });

  it('fault 1: ends a stage at its own timeout, long before the deadline of the run', async () => {
    const stages = [
      command('one', 'echo begun; sleep 200', { timeoutMs: 6000 }),
      command('two', 'touch ran'),
    ];
    await using ran = await cli(stages);
    expect(ran.status).toBe(5);
    expect(ran.told).toMatchObject({
      outcome: 'timeout',
      reason: 'stage_timed_out',
      stages: [{ status: 'failed', exit_code: null }, { status: 'skipped' }],
    });
    const manifest = JSON.parse(ran.read(`.runs/checks/cli/${ran.told.run_id}/manifest.json`)) as Manifest;
    const [stage] = manifest.commands;
    expect(ran.read(stage?.log_path ?? '')).toBe('begun\n');
    expect(Date.parse(stage?.completed_at ?? '') - Date.parse(stage?.started_at ?? '')).toBeLessThan(150_000);
    expect(readdirSync(ran.path)).not.toContain('ran');
    if (process.platform === 'linux')
      expect(processesWith('CODEX_ORCHESTRATOR_RUN', manifest.run_id)).toEqual([]);
  });

  it.skipIf(process.platform !== 'linux')(
    'ends the others where the record cannot be written any more',
    async () => {
      // Until it stays: an event may come in between.
      const obstruct = 'for f in .runs/*/cli/*/events.jsonl; do until rm -f $f; mkdir $f; do :; done; done';
      const lose = `until [ -e mark ]; do sleep 0.02; done; ${obstruct}`;
      await using ran = await cli([
        command('long', 'echo $$ > mark; exec sleep 300', { needs: [] }),
        command('lose', lose, { needs: [] }),
      ]);
      expect(ran.status).toBe(1);
      expect(existsSync(`/proc/${ran.read('mark').trim()}`)).toBe(false);
    },
  );

  it('runs independent stages side by side', async () => {
    // Each waits for the file that the other makes.
    const meet = (mine: string, other: string) => `touch ${mine}; until [ -e ${other} ]; do sleep 0.02; done`;
    const stages = [
      command('a', meet('a', 'b'), { timeoutMs: 120_000 }),
      command('b', meet('b', 'a'), { needs: [] }),
    ];
    await using ran = await cli(stages);
    expect(ran.told).toMatchObject({ outcome: 'pass' });
  });

  it('holds each pipeline that is put in place of a stage to what it asks for its own', async () => {
    await using place = await workplace([]);
    // Two at once would meet in the folder; and both sides wait for each other.
    const alone = (id: string, line: string) =>
      command(id, `mkdir busy && ${line} && sleep 0.3 && rmdir busy`, { needs: [], timeoutMs: 120_000 });
    const meet = (own: string, other: string) => `touch ${own} && until [ -e ${other} ]; do sleep 0.05; done`;
    const site = { id: 'site', concurrency: 1, stages: [alone('a', meet('x', 'y')), alone('b', 'true')] };
    const beside = command('beside', meet('y', 'x'), { needs: [], timeoutMs: 120_000 });
    const use = { kind: 'subpipeline', id: 'site', pipeline: 'site', needs: [] };
    const checks = { id: 'checks', concurrency: 4, stages: [use, beside] };
    place.put('codex.orchestrator.json', { pipelines: [checks, site] });
    expect((await place.json(['start', 'checks'])).told).toMatchObject({ outcome: 'pass' });

    place.put('codex.orchestrator.json', { pipelines: [checks, { ...site, guardrailsRequired: true }] });
    for (const name of ['x', 'y']) unlinkSync(join(place.path, name));
    expect((await place.json(['start', 'checks'])).told).toMatchObject({ outcome: 'fail' });
    const unheld = place.verdict().findings.filter(({ status }) => status === 'failed');
    expect(unheld).toMatchObject([{ rule: 'guardrails-held', actual: 'no guardrail in site' }]);
    expect(place.manifest().guardrail_status).toMatchObject({ present: false });
  });

  it('gives a stage no credential of ours, and its own environment', async () => {
    await using ran = await cli([command('env', 'env', { env: { OWN: 'yes' } })], ['start'], {
      CODEX_ORCHESTRATOR_CODEX_ACCESS_TOKEN: `at-${'t1'.repeat(20)}`,
      GITHUB_TOKEN: 'ghs_none',
      ACTIONS_RUNTIME_TOKEN: 'none',
    });
    const log = ran.read(`.runs/checks/cli/${ran.told.run_id}/stages/01-env.log`);
    expect(log).toContain('OWN=yes\n');
    expect(log).not.toMatch(/TOKEN/);
  });

  it.each<[string, object]>([
    ['a folder that is not there', command('one', 'true', { cwd: 'nowhere' })],
    // Others take longer ones.
    ...(process.platform === 'linux'
      ? [
          ['a line that is too long to be started', command('one', `: ${'x'.repeat(300_000)}`)] as [
            string,
            object,
          ],
        ]
      : []),
  ])('does not pass over a stage that was not run, though it may fail: %s', async (_, stage) => {
    await using ran = await cli([{ ...stage, allowFailure: true }]);
    expect(ran.status).toBe(1);
    expect(ran.told).toMatchObject({ outcome: 'fail', reason: 'stage_failed' });
  });

  it('runs here what was asked of the cloud while dispatch is off, says so, and does not pass', async () => {
    const words = ['start', '--cloud', '--cloud-dispatch', 'off'];
    await using ran = await cli([command('one', 'true')], words);
    expect(ran.status).toBe(1);
    expect(ran.told).toMatchObject({
      outcome: 'fail',
      reason: 'rule_failed',
      mode: 'mcp',
      cloud_fallback: { policy: 'dispatch_off', mode_requested: 'cloud', mode_used: 'mcp' },
      notices: [
        'The cloud was asked for, and this ran on this machine: cloud-dispatch is off. Leave cloud-dispatch out, or set it to on, for a run in the cloud',
      ],
    });
    const folder = `.runs/checks/cli/${ran.told.run_id}`;
    const { findings } = JSON.parse(ran.read(`${folder}/verdict.json`)) as VerdictRecord;
    expect(findings.find(({ rule }) => rule === 'mode-kept')).toMatchObject({
      status: 'failed',
      actual: 'mcp after a fallback (dispatch_off: execution-mode says cloud, and cloud-dispatch is off)',
    });
    // Whoever reads the end of it only, or opens it again, is told too.
    for (const asked of [
      [...words, '--quiet'],
      ['show', 'latest'],
    ]) {
      const { stdout } = spawnSync(process.execPath, [CLI, ...asked], { cwd: ran.path, encoding: 'utf8' });
      expect(stdout).toContain('note      The cloud was asked for, and this ran on this machine');
      expect(stdout).toContain('mcp after a fallback (dispatch_off:');
    }
  });
});

describe('plan', () => {
  it('shows stages, mode and reason, and runs nothing', async () => {
    await using shown = await cli([command('one', 'touch ran'), command('two', 'true')], ['plan']);
    expect(shown.status).toBe(0);
    expect(shown.told).toMatchObject({
      mode: 'mcp',
      mode_reason: 'nothing asks for a mode, and the default is mcp',
      stages: [
        { id: 'one', selected: true, needs: [] },
        { id: 'two', needs: ['one'] },
      ],
    });
    expect(readdirSync(shown.path)).toEqual(['codex.orchestrator.json']);
  });
});
