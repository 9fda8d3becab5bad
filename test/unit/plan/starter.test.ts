import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { KNOB_NAMES, parseInputs } from '../../../src/inputs/inputs.ts';
import { PipelineFile } from '../../../src/plan/pipeline.ts';
import { writeStarter } from '../../../src/plan/starter.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const CANARY = join(import.meta.dirname, '../../../canary');
const PIPELINES = 'codex.orchestrator.json';
const WORKFLOW = '.github/workflows/codex-canary.yml';

const begin = (root: string) => writeStarter({ root, canary: CANARY });

describe('the starter', () => {
  it('is written, and can be used as it is', async () => {
    await using folder = await temporaryFolder();
    expect(await begin(folder.path)).toEqual([
      { path: PIPELINES, written: true },
      { path: WORKFLOW, written: true },
    ]);
    expect(
      PipelineFile.safeParse(JSON.parse(await readFile(join(folder.path, PIPELINES), 'utf8'))).success,
    ).toBe(true);
  });

  it('has a workflow whose inputs the action has and accepts', () => {
    const workflow = load(readFileSync(join(CANARY, 'starter/codex-canary.yml'), 'utf8')) as {
      jobs: { canary: { steps: { uses: string; with: Record<string, string> }[] } };
    };
    const [step] = workflow.jobs.canary.steps;
    expect(step?.uses).toBe('org/codex-orchestrator-action@v1');
    expect(KNOB_NAMES).toEqual(expect.arrayContaining(Object.keys(step?.with ?? {})));
    const { 'codex-auth-json': secret, ...plain } = step?.with ?? {};
    expect(secret).toMatch(/^\$\{\{ secrets\.\w+ \}\}$/);
    expect(() => parseInputs(plain)).not.toThrow();
  });

  it('overwrites nothing, and says what was there', async () => {
    await using folder = await temporaryFolder();
    writeFileSync(join(folder.path, PIPELINES), 'mine');
    expect(await begin(folder.path)).toEqual([
      { path: PIPELINES, written: false },
      { path: WORKFLOW, written: true },
    ]);
    expect((await begin(folder.path)).map(({ written }) => written)).toEqual([false, false]);
    expect(readFileSync(join(folder.path, PIPELINES), 'utf8')).toBe('mine');
  });

  it('writes through no link', async () => {
    await using folder = await temporaryFolder();
    await using outside = await temporaryFolder();
    symlinkSync(outside.path, join(folder.path, '.github'));
    await expect(begin(folder.path)).rejects.toMatchObject({
      code: 'input_invalid',
      message: '.github is no folder',
    });
    expect(await readdir(outside.path)).toEqual([]);
  });

  it('takes a link in the place of a file for a file that is there', async () => {
    await using folder = await temporaryFolder();
    await using outside = await temporaryFolder();
    symlinkSync(join(outside.path, 'new'), join(folder.path, PIPELINES));
    expect((await begin(folder.path))[0]).toEqual({ path: PIPELINES, written: false });
    expect(await readdir(outside.path)).toEqual([]);
  });

  it('says so where it cannot write', async () => {
    await using folder = await temporaryFolder();
    mkdirSync(join(folder.path, '.github'));
    writeFileSync(join(folder.path, '.github/workflows'), 'a file');
    await expect(begin(folder.path)).rejects.toMatchObject({
      code: 'input_invalid',
      message: '.github/workflows is no folder',
    });
    await expect(begin(join(folder.path, PIPELINES, 'below'))).rejects.toMatchObject({
      code: 'input_invalid',
    });
  });
});
