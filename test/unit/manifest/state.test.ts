import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Clock, isoTime, systemClock, systemRandom } from '../../../src/lib/clock.ts';
import { LockTimeout } from '../../../src/lib/lock.ts';
import { type RunEntry, readState, TaskState } from '../../../src/manifest/history.ts';
import { entryOf, recordRun, STATE_SCHEMA } from '../../../src/manifest/state.ts';
import { VirtualClock } from '../../support/clock.ts';
import { CLOUD_TASK, RUN, recordOf, STARTED, TASK } from '../../support/record.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const SAMPLES = resolve(import.meta.dirname, '../../fixtures/samples');

interface Task extends AsyncDisposable {
  readonly workingDirectory: string;
  readonly folder: string;
  readonly clock: Clock;
  record(entry: RunEntry, keep?: number): Promise<readonly string[]>;
  read(): ReturnType<typeof readState>;
  /** The text of a file of the task. */
  text(name: string): Promise<string>;
  put(name: string, content: unknown): Promise<void>;
  names(): Promise<string[]>;
}

async function task(clock: Clock = new VirtualClock(STARTED)): Promise<Task> {
  const temporary = await temporaryFolder();
  const workingDirectory = temporary.path;
  const folder = join(workingDirectory, 'out', TASK);
  const base = { workingDirectory, taskId: TASK };
  return {
    workingDirectory,
    folder,
    clock,
    async record(entry, keep = 200) {
      const options = { ...base, clock, random: systemRandom, host: 'here', keep };
      return (await recordRun(entry, options)).notices;
    },
    read: () => readState(base),
    text: (name) => readFile(join(folder, name), 'utf8'),
    async put(name, content) {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
    },
    names: async () => (await readdir(folder)).toSorted(),
    [Symbol.asyncDispose]: () => temporary[Symbol.asyncDispose](),
  };
}

/** The entry of a run that started so many seconds after the first. */
function run(second: number, changes: Partial<RunEntry> = {}): RunEntry {
  const id = `run-${second}`;
  return {
    run_id: id,
    pipeline_id: null,
    mode: 'cloud',
    evidence: 'live',
    status: 'succeeded',
    outcome: 'pass',
    reason: null,
    started_at: isoTime(STARTED + second * 1000),
    completed_at: null,
    manifest: `.runs/${TASK}/cli/${id}/manifest.json`,
    cloud: { task_id: CLOUD_TASK, status: 'ready', diff_status: 'available' },
    ...changes,
  };
}

const idsOf = (runs: readonly { readonly run_id: string }[]) => runs.map(({ run_id }) => run_id);

describe('entryOf', () => {
  const manifest = () => {
    const { folded } = recordOf();
    if (folded === null) throw new Error('The record gives no manifest');
    return folded;
  };

  it('keeps what the history asks for, the cloud task with its diff included', () => {
    const it = manifest();
    expect(entryOf(it)).toEqual({
      run_id: RUN,
      pipeline_id: null,
      mode: 'cloud',
      evidence: it.evidence,
      status: it.status,
      outcome: it.outcome,
      reason: null,
      started_at: it.started_at,
      completed_at: it.completed_at,
      manifest: `.runs/${TASK}/cli/${RUN}/manifest.json`,
      cloud: { task_id: CLOUD_TASK, status: 'ready', diff_status: 'available' },
    });
  });

  it('knows no cloud task of a run on this machine', () => {
    const entry = entryOf({
      ...manifest(),
      execution_mode: 'mcp',
      cloud_execution: null,
      pipeline_id: 'build',
    });
    expect(entry).toMatchObject({ mode: 'mcp', cloud: null, pipeline_id: 'build' });
  });
});

describe('recordRun', () => {
  it('writes one file, with what was recorded and when', async () => {
    await using at = await task();
    expect(await at.record(run(1))).toEqual([]);
    expect(await at.names()).toEqual(['state.json']);
    expect(TaskState.parse(JSON.parse(await at.text('state.json')))).toEqual({
      schema: 'codex-orchestrator-state/1',
      task_id: TASK,
      updated_at: isoTime(STARTED),
      runs: [run(1)],
    });
  });

  it('keeps one entry per run, the last one that was recorded', async () => {
    await using at = await task();
    const going = run(1, { status: 'in_progress', outcome: null, cloud: null });
    for (const entry of [going, run(2), run(1), run(1)]) await at.record(entry);
    expect((await at.read()).runs).toEqual([run(1), run(2)]);
  });

  it('writes the same file when the same is recorded again', async () => {
    await using at = await task();
    await at.record(run(1));
    const before = await at.text('state.json');
    await at.record(run(1));
    expect(await at.text('state.json')).toBe(before);
  });

  it('puts the newest last, whoever was recorded first', async () => {
    await using at = await task();
    for (const second of [3, 1, 2]) await at.record(run(second));
    expect(idsOf((await at.read()).runs)).toEqual(['run-1', 'run-2', 'run-3']);
  });

  it('keeps no more than it is told to, the newest', async () => {
    await using at = await task();
    for (const second of [1, 2, 3, 4, 5]) await at.record(run(second), 3);
    expect(idsOf((await at.read()).runs)).toEqual(['run-3', 'run-4', 'run-5']);
  });

  it('keeps all of many that are recorded at once', async () => {
    // Those who wait do so for work that is done in the machine's time.
    await using at = await task(systemClock);
    await Promise.all(Array.from({ length: 20 }, (_, second) => at.record(run(second))));
    expect((await at.read()).runs).toHaveLength(20);
    expect(await at.names()).toEqual(['state.json']);
  });

  it('keeps what a later version wrote of other runs as it is', async () => {
    await using at = await task();
    const later = { ...run(1), status: 'paused', cost: 3 };
    await at.put('state.json', { schema: 'codex-orchestrator-state/1', runs: [later] });
    await at.record(run(2));
    expect(JSON.parse(await at.text('state.json')).runs).toEqual([later, run(2)]);
    expect(await at.read()).toEqual({
      runs: [run(2)],
      notices: [`out/${TASK}/state.json holds entries that cannot be read and are left out: 1`],
    });
  });

  it('reads what others have written while it was halted in its lock, and loses none of it', async () => {
    const clock = new VirtualClock(STARTED);
    await using at = await task(clock);
    await at.record(run(1));
    const lock = join(at.folder, 'state.json.lock');
    let looks = 0;
    // The time is read when the lock is taken, and again once the rows are read.
    const now = () => {
      if (existsSync(lock) && ++looks === 2) {
        const runs = [run(1, { outcome: 'fail' }), run(2)];
        writeFileSync(join(at.folder, 'state.json'), JSON.stringify({ schema: STATE_SCHEMA, runs }));
        rmSync(lock);
      }
      return clock.now();
    };
    const halted = { now, sleep: clock.sleep.bind(clock) };
    await recordRun(run(3), {
      ...at,
      taskId: TASK,
      clock: halted,
      random: systemRandom,
      host: 'here',
      keep: 9,
    });
    expect(looks).toBeGreaterThan(2);
    expect((await at.read()).runs).toEqual([run(1, { outcome: 'fail' }), run(2), run(3)]);
    expect(await at.names()).toEqual(['state.json']);
  });

  it('gives up where the lock is not to be had, and changes nothing', async () => {
    await using at = await task();
    await at.put('state.json.lock', {
      host: 'there',
      pid: 1,
      process_start: null,
      acquired_at: isoTime(STARTED),
      expires_at: isoTime(STARTED + 3_600_000),
      token: 'a'.repeat(32),
    });
    await expect(at.record(run(1))).rejects.toThrow(LockTimeout);
    expect(await at.names()).toEqual(['state.json.lock']);
  });
});

describe('a state.json of somebody else', () => {
  const METRICS = { updated_at: '2026-01-01T00:00:00.000Z', safety: {}, throughput: {}, alerts: [] };

  it.each([
    ['another program', JSON.stringify(METRICS)],
    ['nobody who knows JSON', '{"schema":"codex-orchestrator-state/1","ru'],
    ['a version we do not know', '{"schema":"codex-orchestrator-state/9","runs":[]}'],
    ['a hand that broke it', '{"schema":"codex-orchestrator-state/1","runs":[7]}'],
    ['nothing at all', ''],
  ])('written by %s is moved, whole, and named', async (_, content) => {
    await using at = await task();
    await at.put('state.json', content);
    expect(await at.record(run(1))).toEqual([
      `out/${TASK}/state.json was no history of runs of this tool; it is out/${TASK}/state.json.foreign now`,
    ]);
    expect(await at.text('state.json.foreign')).toBe(content);
    expect(await at.read()).toEqual({ runs: [run(1)], notices: [] });
  });

  it('is never moved over one that was moved before', async () => {
    await using at = await task();
    for (const content of ['one', 'two', 'three']) {
      await at.put('state.json', content);
      expect(await at.record(run(1))).toHaveLength(1);
    }
    expect(await at.names()).toEqual([
      'state.json',
      'state.json.foreign',
      'state.json.foreign-2',
      'state.json.foreign-3',
    ]);
    expect(await at.text('state.json.foreign')).toBe('one');
    expect(await at.text('state.json.foreign-3')).toBe('three');
  });

  it('is moved where it is a link, and what it leads to stays', async () => {
    await using at = await task();
    await at.put('elsewhere.json', 'foreign');
    await symlink(join(at.folder, 'elsewhere.json'), join(at.folder, 'state.json'));
    expect(await at.record(run(1))).toHaveLength(1);
    expect(await at.text('elsewhere.json')).toBe('foreign');
    expect((await at.read()).runs).toEqual([run(1)]);
  });

  it('is left where it is by a reader', async () => {
    await using at = await task();
    await at.put('state.json', METRICS);
    expect(await at.read()).toEqual({
      runs: [],
      notices: [`out/${TASK}/state.json is not a history of runs and is left out`],
    });
    expect(await at.names()).toEqual(['state.json']);
  });
});

describe('readState', () => {
  it('finds nothing where nothing was recorded, and makes nothing', async () => {
    await using at = await task();
    expect(await at.read()).toEqual({ runs: [], notices: [] });
    expect(await readdir(at.workingDirectory)).toEqual([]);
  });

  it('knows the runs of an existing orchestrator, and leaves its file alone', async () => {
    await using at = await task();
    const names = ['peer-cloud-run-summary.json', 'peer-local-run-summary.json'];
    const runs = await Promise.all(
      names.map(async (name) => JSON.parse(await readFile(join(SAMPLES, name), 'utf8'))),
    );
    const content = JSON.stringify({ taskId: TASK, lastRunAt: runs[0].timestamp, runs });
    await at.put('runs.json', content);
    await at.record(run(1));
    const base = { evidence: null, outcome: null, reason: null, started_at: null, pipeline_id: 'mini' };
    expect(await at.read()).toEqual({
      runs: [
        run(1),
        {
          ...base,
          run_id: runs[1].runId,
          mode: 'mcp',
          status: 'failed',
          completed_at: runs[1].timestamp,
          manifest: `.runs/${TASK}/cli/${runs[1].runId}/manifest.json`,
          cloud: null,
        },
        {
          ...base,
          run_id: runs[0].runId,
          mode: 'cloud',
          status: 'succeeded',
          completed_at: runs[0].timestamp,
          manifest: `.runs/${TASK}/cli/${runs[0].runId}/manifest.json`,
          cloud: { task_id: 'task_e_68f0a1b2c3d4', status: 'ready', diff_status: 'available' },
        },
      ],
      notices: [],
    });
    expect(await at.text('runs.json')).toBe(content);
    expect(JSON.parse(await at.text('state.json')).runs).toEqual([run(1)]);
  });

  it('reads what it can of runs that are half there', async () => {
    await using at = await task();
    const runs = [
      { runId: 'only-an-id' },
      {
        runId: 'odd',
        mode: 'doctor',
        timestamp: 'noon',
        plan: 7,
        build: null,
        cloudExecution: { status: 1 },
      },
      { runId: '../../etc' },
      'no run',
      { runId: 'only-an-id', mode: 'cloud' },
    ];
    await at.put('runs.json', { taskId: TASK, runs });
    const { runs: read, notices } = await at.read();
    expect(read).toMatchObject([
      { run_id: 'odd', mode: 'mcp', completed_at: null, pipeline_id: null, cloud: { status: null } },
      { run_id: 'only-an-id', mode: 'cloud', status: 'failed', cloud: null },
    ]);
    expect(notices).toEqual([`out/${TASK}/runs.json holds entries that cannot be read and are left out: 2`]);
  });

  it('takes our own entry where both know a run', async () => {
    await using at = await task();
    await at.put('runs.json', { runs: [{ runId: 'run-1' }, { runId: 'run-0' }] });
    await at.record(run(1));
    expect((await at.read()).runs).toMatchObject([{ run_id: 'run-0', outcome: null }, run(1)]);
  });

  it.each(['[]', '{"runs":{}}', 'torn {', 'null'])(
    'leaves out a runs.json that holds %s',
    async (content) => {
      await using at = await task();
      await at.put('runs.json', content);
      expect(await at.read()).toEqual({
        runs: [],
        notices: [`out/${TASK}/runs.json is not a history of runs and is left out`],
      });
    },
  );
});

describe.each(['out', `out/${TASK}`])('a link in the place of %s', (name) => {
  it('is refused, and nothing is written behind it', async () => {
    await using at = await task();
    const elsewhere = join(at.workingDirectory, 'elsewhere');
    await mkdir(join(elsewhere, TASK), { recursive: true });
    if (name !== 'out') await mkdir(join(at.workingDirectory, 'out'));
    await symlink(elsewhere, join(at.workingDirectory, name));
    const refused = { code: 'input_invalid', message: `${join(at.workingDirectory, name)} is no folder` };
    await expect(at.record(run(1))).rejects.toMatchObject(refused);
    await expect(at.read()).rejects.toMatchObject(refused);
    expect(await readdir(elsewhere)).toEqual([TASK]);
    expect(await readdir(join(elsewhere, TASK))).toEqual([]);
  });
});
