import { readFileSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { onDisk } from '../../../src/lib/own-files.ts';
import { PIPELINE_FILE, PipelineFile } from '../../../src/plan/pipeline.ts';
import { loadPipelineFile } from '../../../src/plan/pipeline-file.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const STAGE = { kind: 'command', id: 'a', command: 'true' };

async function load(content: unknown) {
  await using folder = await temporaryFolder();
  await writeFile(
    join(folder.path, PIPELINE_FILE),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
  return await loadPipelineFile(onDisk(folder.path));
}

function withStage(stage: object) {
  return { pipelines: [{ id: 'p', stages: [STAGE, stage] }] };
}

describe('loadPipelineFile', () => {
  it('takes a file as the existing tool writes it', async () => {
    const file = {
      defaultPipeline: 'checks',
      stageSets: {
        base: [
          {
            kind: 'command',
            id: 'lint',
            title: 'Lint',
            command: 'npm run lint',
            env: { A: 'b', CODEX_NON_INTERACTIVE: '1' },
          },
        ],
      },
      pipelines: [
        {
          id: 'checks',
          title: 'Checks',
          description: 'All of them',
          tags: ['ci'],
          metadata: { owner: 'platform' },
          guardrailsRequired: true,
          stages: [
            { kind: 'stage-set', ref: 'base' },
            {
              kind: 'command',
              id: 'test',
              title: 'Test',
              command: 'npm test',
              cwd: 'packages/core',
              timeoutMs: 1000,
              allowFailure: true,
              summaryHint: 'Names the failing tests',
            },
            { kind: 'subpipeline', id: 'more', title: 'More', pipeline: 'other', optional: true },
          ],
        },
        { id: 'other', title: 'Other', stages: [{ ...STAGE, requiresCloud: true }] },
      ],
    };
    expect(await load(file)).toEqual(file);
  });

  it.each<[string, unknown, RegExp]>([
    ['no JSON', '{"pipelines": [', /is no JSON: /],
    ['a list', [], /not usable at the top level: .*; found \[\]$/],
    ['no pipeline', { pipelines: [] }, /at pipelines: give at least one pipeline; found \[\]$/],
    [
      'no stage',
      { pipelines: [{ id: 'p', stages: [] }] },
      /at pipelines\[0\]\.stages: give at least one stage/,
    ],
    ['an unknown key', { pipelines: [{ id: 'p', stages: [STAGE] }], x: 1 }, /at the top level: .*"x"/],
    ['an unknown kind', withStage({ kind: 'shell', id: 'b' }), /at pipelines\[0\]\.stages\[1\]\.kind: /],
    [
      'an unknown key of a stage',
      withStage({ ...STAGE, id: 'b', run: 'x' }),
      /at pipelines\[0\]\.stages\[1\]: .*"run"/,
    ],
    ['no command', withStage({ kind: 'command', id: 'b' }), /stages\[1\]\.command: it is missing$/],
    [
      'a blank command',
      withStage({ ...STAGE, command: ' ' }),
      /stages\[1\]\.command: give text that is not blank; found " "$/,
    ],
    [
      'a bad id',
      withStage({ ...STAGE, id: 'a/b' }),
      /stages\[1\]\.id: give 1 to 64 letters.*; found "a\/b"$/,
    ],
    ['a timeout of nothing', withStage({ ...STAGE, timeoutMs: 0 }), /stages\[1\]\.timeoutMs: .*; found 0$/],
    ['a folder above', withStage({ ...STAGE, cwd: 'a/../..' }), /stages\[1\]\.cwd: give a path inside/],
    ['an absolute folder', withStage({ ...STAGE, cwd: '/etc' }), /stages\[1\]\.cwd: give a path inside/],
    ['a folder on a drive', withStage({ ...STAGE, cwd: 'C:\\x' }), /stages\[1\]\.cwd: give a path inside/],
    ...[
      'LD_PRELOAD',
      'NODE_OPTIONS',
      'GITHUB_TOKEN',
      'CODEX_HOME',
      'codex_api_key',
      'CODEX_ORCHESTRATOR_RUN',
    ].map((name): [string, unknown, RegExp] => [
      `the variable ${name}`,
      withStage({ ...STAGE, env: { [name]: 'x' } }),
      /stages\[1\]\.env.*leave out names/,
    ]),
    [
      'a name that is none',
      withStage({ ...STAGE, env: { 'A-B': 'x' } }),
      /stages\[1\]\.env.*name of an environment variable/,
    ],
    [
      'a review of nothing',
      withStage({ kind: 'review', id: 'b' }),
      /give exactly one of uncommitted, base, commit and prompt/,
    ],
    [
      'a review of two things',
      withStage({ kind: 'review', id: 'b', uncommitted: true, base: 'main' }),
      /exactly one of/,
    ],
    [
      'a branch that is none',
      withStage({ ...STAGE, branch: '-x' }),
      /stages\[1\]\.branch: give a branch name/,
    ],
    [
      'a name that leads nowhere, in a pipeline that nobody asked for',
      {
        pipelines: [
          { id: 'p', stages: [STAGE] },
          { id: 'q', stages: [{ ...STAGE, needs: ['z'] }] },
        ],
      },
      /^File codex\.orchestrator\.json is not usable at pipelines\[1\]\.stages\[0\]\.needs\[0\]: pipeline q has no stage "z"$/,
    ],
    ['a concurrency of none', { pipelines: [{ id: 'p', concurrency: 0, stages: [STAGE] }] }, /concurrency: /],
  ])('refuses %s, with the place and the value', async (_, content, message) => {
    await expect(load(content)).rejects.toMatchObject({
      code: 'input_invalid',
      message: expect.stringMatching(message),
    });
  });

  it('takes a byte order mark', async () => {
    const file = { pipelines: [{ id: 'p', stages: [STAGE] }] };
    expect(await load(`\uFEFF${JSON.stringify(file)}`)).toEqual(file);
  });

  it('names line and column of what is no JSON', async () => {
    await expect(load('{\n  "pipelines": [],\n}')).rejects.toThrow('line 3 column 1');
  });

  it('refuses what is nested deeper than it can be shown', async () => {
    const depth = 400_000;
    await expect(load(`${'['.repeat(depth)}${']'.repeat(depth)}`)).rejects.toMatchObject({
      code: 'input_invalid',
      message: expect.stringMatching(/nested too deep to show$/),
    });
  });

  it('says where it looked when there is none', async () => {
    await using folder = await temporaryFolder();
    await expect(loadPipelineFile(onDisk(folder.path))).rejects.toThrow(
      `There is no ${PIPELINE_FILE} in ${folder.path}`,
    );
  });

  it('follows no link, takes no folder, and reads nothing large', async () => {
    await using folder = await temporaryFolder();
    const path = join(folder.path, PIPELINE_FILE);
    await mkdir(path);
    await expect(loadPipelineFile(onDisk(folder.path))).rejects.toThrow('is no file');
    await using other = await temporaryFolder();
    await writeFile(join(folder.path, 'real.json'), '{}');
    await symlink(join(folder.path, 'real.json'), join(other.path, PIPELINE_FILE));
    await expect(loadPipelineFile(onDisk(other.path))).rejects.toThrow('is a link');
    await expect(load(`"${'x'.repeat(1024 * 1024)}"`)).rejects.toThrow('larger than 1 MiB');
  });
});

describe('the JSON Schema that is shipped', () => {
  const shipped = new URL('../../../canary/schema/pipeline.json', import.meta.url);
  const validate = new Ajv2020().compile(JSON.parse(readFileSync(shipped, 'utf8')));
  const subjects = Object.entries({ uncommitted: true, base: 'main', commit: '0a1b2c3', prompt: 'Look' });
  const subsets = Array.from({ length: 2 ** subjects.length }, (_, bits) =>
    Object.fromEntries(subjects.filter((_, at) => bits & (1 << at))),
  );

  it.each(subsets)('takes a review of %j exactly where the loader does', (review) => {
    const stage = { kind: 'review', id: 'r', ...review };
    const takes = Object.keys(review).length === 1;
    const set = { ...withStage(STAGE), stageSets: { s: [stage] } };
    for (const file of [withStage(stage), set])
      expect([validate(file), PipelineFile.safeParse(file).success]).toEqual([takes, takes]);
  });

  it('takes every other kind of stage as before', () => {
    const others = [
      STAGE,
      { kind: 'agent', id: 'b', prompt: 'Work' },
      { kind: 'subpipeline', id: 'c', pipeline: 'p' },
      { kind: 'stage-set', ref: 's' },
    ];
    for (const stage of others) expect([stage, validate(withStage(stage))]).toEqual([stage, true]);
  });
});
