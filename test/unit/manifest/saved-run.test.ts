import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRun } from '../../../src/manifest/saved-run.ts';
import { type Changes, filesOf, RUN, saveFiles, TASK } from '../../support/record.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const SAMPLES = new URL('../../fixtures/samples/', import.meta.url);
const GOLDEN = join(import.meta.dirname, '../../fixtures/runs');
const MANIFESTS = readdirSync(SAMPLES).filter((name) => /manifest/.test(name));

async function saved(files: ReadonlyMap<string, string>) {
  const folder = await temporaryFolder();
  saveFiles(folder.path, files);
  return folder;
}

const without = (name: string, changes: Changes = {}) =>
  new Map([...filesOf(changes)].filter(([path]) => path !== name));

describe('a run of ours', () => {
  it('is read from its events, whatever the manifest says', async () => {
    const files = filesOf();
    await using folder = await saved(
      new Map([...files, ['manifest.json', '{"outcome":"pass","task_id":"x"}']]),
    );
    const run = await readRun(folder.path);
    expect(run).toMatchObject({ taskId: TASK, runId: RUN, ended: false });
    expect(run.manifest.outcome).toBeNull();
    expect([...run.files].sort()).toEqual([...files.keys()].sort());
  });

  it('is read before its manifest is written', async () => {
    await using folder = await saved(without('manifest.json'));
    expect(await readRun(folder.path)).toMatchObject({ taskId: TASK, runId: RUN });
  });

  it('is read up to a line that is not written to its end', async () => {
    const text = filesOf().get('events.jsonl') ?? '';
    await using folder = await saved(new Map([['events.jsonl', text.slice(0, -20)]]));
    const run = await readRun(folder.path);
    expect(run.events).toHaveLength(text.split('\n').length - 2);
  });

  it.each(readdirSync(GOLDEN))('of an older release is read: %s', async (name) => {
    const run = await readRun(join(GOLDEN, name));
    expect(run.ended).toBe(true);
    expect(run.verdict?.outcome).toBe(run.manifest.outcome);
    expect(run.feedback).not.toBe('');
  });
});

describe('a run of an existing orchestrator', () => {
  it.each(MANIFESTS)('is read as far as its manifest tells: %s', async (name) => {
    const text = readFileSync(new URL(name, SAMPLES), 'utf8');
    await using folder = await saved(new Map([['manifest.json', text]]));
    const run = await readRun(folder.path);
    expect(run).toMatchObject({ events: [], verdict: null, feedback: '', ended: true });
    expect(run.taskId).toBe((JSON.parse(text) as { task_id: string }).task_id);
  });

  it('has not ended while its manifest says so', async () => {
    await using folder = await saved(new Map([['manifest.json', '{"task_id":"x","status":"in_progress"}']]));
    expect((await readRun(folder.path)).ended).toBe(false);
  });
});

describe('what is no run', () => {
  it.each([
    [{}, 'holds no manifest.json'],
    [{ 'manifest.json': '[]' }, 'manifest.json holds no JSON object'],
    [{ 'manifest.json': '' }, 'holds no manifest.json'],
    [{ 'manifest.json': 'null' }, 'manifest.json holds no JSON object'],
  ])('is refused in a sentence: %j', async (files, message) => {
    await using folder = await saved(new Map(Object.entries(files)));
    await expect(readRun(folder.path)).rejects.toMatchObject({
      code: 'input_invalid',
      message: expect.stringContaining(message),
    });
  });

  it('has no verdict where the file is another one', async () => {
    await using folder = await saved(new Map([...filesOf(), ['verdict.json', '{"schema":1}']]));
    expect((await readRun(folder.path)).verdict).toBeNull();
  });
});
