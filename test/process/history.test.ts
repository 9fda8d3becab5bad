/**
 * The history of a task while its runs are under way, after one was killed, and as far back as it is to reach. Every
 * row is played by LONG=1 alone.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TaskState } from '../../src/manifest/history.ts';
import { command, type LiveRun, startRun } from '../support/live-run.ts';
import { sampled } from '../support/long.ts';
import { startService } from '../support/service.ts';
import { temporaryFolder } from '../support/temporary.ts';

const CLI = resolve(import.meta.dirname, '../../dist/cli.js');

function shell(run: LiveRun, words: readonly string[]): string {
  return spawnSync(process.execPath, [CLI, ...words], { cwd: run.workingDirectory, encoding: 'utf8' }).stdout;
}

const stateOf = (run: LiveRun, task: string): TaskState =>
  TaskState.parse(JSON.parse(run.read(`out/${task}/state.json`) || '{"runs":null}'));

describe.skipIf(process.platform !== 'linux')('the history of a task', () => {
  it('has a run from its start on, and calls one interrupted that was killed', async () => {
    await using run = await startRun({ stages: [command('long', '[ -e go ] || sleep 300')] });
    await run.seen('stage:started');
    await expect.poll(() => run.read('out/checks/state.json')).not.toBe('');
    expect(stateOf(run, 'checks').runs).toMatchObject([
      { run_id: run.events()[0]?.run_id, status: 'in_progress', outcome: null, completed_at: null },
    ]);
    const listed = () => JSON.parse(shell(run, ['runs', '--format', 'json'])) as { runs: object[] };
    expect(listed().runs).toMatchObject([{ status: 'in_progress', dead: false }]);
    run.child.kill('SIGKILL');
    await once(run.child, 'close');
    expect(listed().runs).toMatchObject([{ status: 'in_progress', dead: true }]);
    expect(shell(run, ['runs'])).toContain('interrupted');
    writeFileSync(join(run.workingDirectory, 'go'), '');
    await run.resume();
    expect(listed().runs).toMatchObject([{ status: 'succeeded', outcome: 'pass', dead: false }]);
  });

  it('knows the cloud task of a run that is still polled', async () => {
    await using service = await startService({ title: 'Never ready', turns: [{ status: 'pending' }] });
    await using run = await startRun({ service });
    await run.seen('cloud:submitted');
    const { task_id } = run.payloads('cloud:submitted')[0] ?? {};
    await expect
      .poll(() => stateOf(run, run.events()[0]?.task_id ?? '').runs[0]?.cloud)
      .toMatchObject({ task_id, status: 'queued', diff_status: 'pending' });
  });

  it('reaches as far back as history-runs says', async () => {
    await using first = await startRun({ stages: [command('one', 'true')] });
    await first.ended;
    for (const keep of ['2', '2']) shell(first, ['start', 'checks', '--history-runs', keep]);
    const { runs } = stateOf(first, 'checks');
    expect(runs).toHaveLength(2);
    expect(runs.map(({ run_id }) => run_id)).not.toContain(first.events()[0]?.run_id);
  });
});

describe.skipIf(process.platform === 'win32')('what stands in the way of the history', () => {
  const ask = (folder: string, word: string) =>
    spawnSync(process.execPath, [CLI, word], { cwd: folder, encoding: 'utf8' });
  const start = (folder: string) => ask(folder, 'start').stdout;
  const placed = async (...lines: readonly string[]) => {
    const folder = await temporaryFolder();
    const stages = ['true', ...lines].map((line, at) => command(`n${at}`, line));
    const pipeline = { pipelines: [{ id: 'checks', stages }] };
    writeFileSync(join(folder.path, 'codex.orchestrator.json'), JSON.stringify(pipeline));
    return folder;
  };

  it('is told where it was moved to, though the run had written its history before its end', async () => {
    await using folder = await placed();
    mkdirSync(join(folder.path, 'out/checks'), { recursive: true });
    writeFileSync(join(folder.path, 'out/checks/state.json'), '{"mine":1}');
    const said = start(folder.path);
    expect(said).toContain('state.json.foreign');
    expect(said).toContain('history   out/checks/state.json');
    expect(readFileSync(join(folder.path, 'out/checks/state.json.foreign'), 'utf8')).toBe('{"mine":1}');
  });

  it('is told, and no history is named that is not there', async () => {
    await using folder = await placed();
    mkdirSync(join(folder.path, 'out'));
    writeFileSync(join(folder.path, 'out/checks'), 'a file');
    const said = start(folder.path);
    expect(said).toContain('was not written');
    expect(said).not.toContain('history   out/');
  });

  it('is not that a stage removed the record: it says of the run that there is none', async () => {
    await using folder = await placed('rm -rf .runs', 'true');
    const { status, stderr } = ask(folder.path, 'start');
    expect(status).toBe(3);
    expect(stderr).toMatch(/input_invalid: The record of the run was removed while it went on: ENOENT/);
    expect(stderr).toContain('git clean -x');
    expect(ask(folder.path, 'runs').stdout).toMatch(/live +record missing$/m);
  });
});

describe.skipIf(process.platform !== 'linux')('status', () => {
  it('ends what a dead run has left, though it is asked about a newer one', async () => {
    await using dead = await startRun({ stages: [command('long', 'setsid sleep 300 & sleep 300')] });
    await expect.poll(() => dead.stages().length).toBeGreaterThan(1);
    await expect.poll(() => dead.read('out/checks/state.json')).not.toBe('');
    dead.child.kill('SIGKILL');
    await once(dead.child, 'close');
    expect(dead.stages().length).toBeGreaterThan(0);
    await using newer = await startRun({ beside: dead, stages: [command('one', 'true')] });
    await newer.ended;
    expect(shell(dead, ['status'])).toContain('PASS');
    await expect.poll(() => dead.stages()).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('the log of a stage', () => {
  it('keeps as much as stage-log-mib says', async () => {
    const printing = command('noisy', 'yes | head -c 3145728');
    await using run = await startRun({ stages: [printing], flags: ['--stage-log-mib=2'] });
    await run.ended;
    const [stage] = run.payloads('stage:ended');
    expect(stage).toMatchObject({ output_bytes: 3_145_728, dropped_bytes: 1_048_576 });
    const { size } = statSync(join(run.workingDirectory, stage?.log?.path ?? ''));
    expect(size).toBeGreaterThanOrEqual(2_097_152);
    expect(size).toBeLessThan(2_098_000);
  });

  it.each(
    sampled(
      [
        ['of lines', 'yes'],
        ['without a line end', "tr '\\0' a < /dev/zero"],
      ],
      1,
    ),
  )('that is as large as a setting lets it be is judged, here and offline: %s', async (_, prints) => {
    const printing = command('noisy', `${prints} | head -c 70000000`);
    await using run = await startRun({ stages: [printing], flags: ['--stage-log-mib=64'] });
    await run.ended;
    expect(run.verdict()).toMatchObject({ outcome: 'pass' });
    expect(run.payloads('stage:ended')[0]?.log?.bytes).toBeGreaterThan(67_000_000);
    expect(shell(run, ['assert', run.folder])).toContain('PASS');
  });
});
