import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expand, scenarioOf } from '../../../src/plan/expand.ts';
import { PipelineFile } from '../../../src/plan/pipeline.ts';
import { Scenario } from '../../../src/plan/scenario-file.ts';

type Raw = Record<string, unknown>;

const stage = (id: string, more: Raw = {}): Raw => ({ kind: 'command', id, command: `run ${id}`, ...more });
const sub = (id: string, pipeline: string, more: Raw = {}): Raw => ({
  kind: 'subpipeline',
  id,
  pipeline,
  ...more,
});
const set = (ref: string): Raw => ({ kind: 'stage-set', ref });

function file(pipelines: Record<string, Raw[]>, more: Raw = {}): PipelineFile {
  return PipelineFile.parse({
    pipelines: Object.entries(pipelines).map(([id, stages]) => ({ id, stages })),
    ...more,
  });
}

function flat(
  pipelines: Record<string, Raw[]>,
  more: Raw = {},
  id?: string,
): Record<string, readonly string[]> {
  return Object.fromEntries(expand(file(pipelines, more), id).items.map((item) => [item.id, item.needs]));
}

describe('expand', () => {
  it('keeps declared order: each stage needs the one before it', () => {
    expect(flat({ p: [stage('a'), stage('b'), stage('c')] })).toEqual({ a: [], b: ['a'], c: ['b'] });
  });

  it('takes needs as they are said, also of what is declared later, and none where the list is empty', () => {
    expect(
      flat({ p: [stage('a', { needs: ['c'] }), stage('b', { needs: [] }), stage('c', { needs: ['b'] })] }),
    ).toEqual({
      a: ['c'],
      b: [],
      c: ['b'],
    });
  });

  it('puts a set, and a set of sets, in its place', () => {
    const stageSets = { inner: [stage('x')], outer: [set('inner'), stage('y')] };
    expect(flat({ p: [stage('a'), set('outer'), stage('z')] }, { stageSets })).toEqual({
      a: [],
      x: ['a'],
      y: ['x'],
      z: ['y'],
    });
  });

  it('replaces a subpipeline by its stages, which begin after what it needs and are all needed by what follows', () => {
    const pipelines = {
      p: [stage('a'), sub('s', 'q'), stage('z')],
      q: [stage('b', { needs: [] }), stage('c', { needs: [] })],
    };
    expect(flat(pipelines, {}, 'p')).toEqual({ a: [], 's/b': ['a'], 's/c': ['a'], z: ['s/b', 's/c'] });
  });

  it('names nested subpipelines by their whole path, keeps where each stage is declared, and lets an optional one fail', () => {
    const { items } = expand(
      file({ p: [sub('s', 'q', { optional: true })], q: [sub('t', 'r')], r: [stage('a')] }),
      'p',
    );
    expect(items).toMatchObject([{ id: 's/t/a', parentPipeline: 'r', allowFailure: true }]);
  });

  it('keeps what a pipeline asks for its own stages wherever it is put, in the order it is met', () => {
    const stages = [stage('a')];
    const pipelines = [
      { id: 'p', concurrency: 4, stages: [sub('s', 'q'), sub('t', 'q'), sub('u', 'plain')] },
      { id: 'q', concurrency: 2, stages: [stage('b'), sub('v', 'r')] },
      { id: 'r', guardrailsRequired: true, stages },
      { id: 'plain', stages },
    ];
    const { concurrency, guardrailsRequired, parts } = expand(PipelineFile.parse({ pipelines }), 'p');
    expect([concurrency, guardrailsRequired]).toEqual([4, false]);
    expect(parts).toEqual([
      { id: 's', concurrency: 2, guardrailsRequired: false },
      { id: 's/v', concurrency: null, guardrailsRequired: true },
      { id: 't', concurrency: 2, guardrailsRequired: false },
      { id: 't/v', concurrency: null, guardrailsRequired: true },
    ]);
  });

  it('takes the default pipeline, else the only one', () => {
    expect(expand(file({ p: [stage('a')], q: [stage('b')] }, { defaultPipeline: 'q' })).id).toBe('q');
    expect(expand(file({ p: [stage('a')] })).id).toBe('p');
  });

  it('carries what a stage says, in both spellings of the cloud, and its defaults', () => {
    const { items } = expand(
      file({
        p: [
          stage('a', {
            requiresCloud: true,
            cwd: 'x',
            env: { A: '1' },
            timeoutMs: 5,
            guardrail: true,
            role: 'test',
          }),
          { kind: 'agent', id: 'b', prompt: 'Look', requires_cloud: true },
          { kind: 'review', id: 'c', base: 'main' },
        ],
      }),
    );
    expect(items).toMatchObject([
      {
        title: 'a',
        requiresCloud: true,
        cwd: 'x',
        env: { A: '1' },
        timeoutMs: 5,
        guardrail: true,
        role: 'test',
      },
      {
        kind: 'agent',
        prompt: 'Look',
        sandbox: 'read-only',
        requiresCloud: true,
        role: 'build',
        command: null,
      },
      { kind: 'review', review: { base: 'main' }, role: 'review', prompt: null },
    ]);
  });

  it('gives agents and reviews a limit where the file gives none, and commands that of the run', () => {
    const stages = [
      stage('a'),
      { kind: 'agent', id: 'b', prompt: 'x' },
      { kind: 'review', id: 'c', base: 'x' },
    ];
    const own = { kind: 'review', id: 'd', base: 'x', timeoutMs: 5 };
    expect(expand(file({ p: [...stages, own] })).items.map(({ timeoutMs }) => timeoutMs)).toEqual([
      null,
      1_800_000,
      900_000,
      5,
    ]);
  });

  it.each<[string, Record<string, Raw[]>, Raw, string | undefined, RegExp]>([
    ['no name among several', { p: [stage('a')], q: [stage('b')] }, {}, undefined, /No pipeline is named/],
    ['an unknown name', { p: [stage('a')] }, {}, 'x', /There is no pipeline "x"/],
    [
      'an empty set',
      { p: [set('s')] },
      { stageSets: { s: [] } },
      undefined,
      /at pipelines\[0\]\.stages\[0\]\.ref: stage set "s" has no stages$/,
    ],
    [
      'one id for a subpipeline and a stage',
      { p: [sub('s', 'q'), stage('s'), stage('z')], q: [stage('b')] },
      {},
      'p',
      /at pipelines\[0\]\.stages\[1\]\.id: a second stage has the id "s"; the first is at pipelines\[0\]\.stages\[0\]$/,
    ],
    [
      'one id in a set and in the pipeline',
      { p: [set('s'), stage('a')] },
      { stageSets: { s: [stage('a')] } },
      undefined,
      /at pipelines\[0\]\.stages\[1\]\.id: a second stage has the id "a"; the first is at pipelines\[0\]\.stages\[0\]$/,
    ],
    ['one id twice', { p: [stage('a'), stage('a')] }, {}, undefined, /a second stage has the id "a"/],
    [
      'a set twice',
      { p: [set('s'), set('s')] },
      { stageSets: { s: [stage('a')] } },
      undefined,
      /at pipelines\[0\]\.stages\[1\]\.ref: a second stage has the id "a"/,
    ],
    [
      'a subpipeline whose stages share an id',
      { p: [sub('s', 'q')], q: [stage('a'), stage('a')] },
      {},
      'p',
      /at pipelines\[1\]\.stages\[1\]\.id: /,
    ],
  ])('refuses %s', (_, pipelines, more, id, message) => {
    expect(() => expand(file(pipelines, more), id)).toThrow(
      expect.objectContaining({ code: 'input_invalid', message: expect.stringMatching(message) }),
    );
  });

  it('refuses an id that two pipelines have, with the place of the second', () => {
    const { pipelines } = file({ p: [stage('a')] });
    expect(() => expand({ pipelines: [...pipelines, ...pipelines] }, 'p')).toThrow(
      /at pipelines\[1\]\.id: a second pipeline has the id "p"; the first is at pipelines\[0\]$/,
    );
  });

  it.each([
    ['chekcs', 'Did you mean checks? Name one of checks, deploy'],
    ['x', 'Name one of checks, deploy'],
  ])('names what there is instead of %s, the likely one in front', (wanted, guidance) => {
    expect(() => expand(file({ checks: [stage('a')], deploy: [stage('b')] }), wanted)).toThrow(
      expect.objectContaining({ guidance }),
    );
  });

  it('says once what is needed twice', () => {
    expect(flat({ p: [stage('a'), stage('b', { needs: ['a', 'a'] })] })).toEqual({ a: [], b: ['a'] });
  });

  /** As many levels, each of which uses the one below it `times` over. */
  const levels = (depth: number, times: number, last: Raw) =>
    Array.from({ length: depth }, (_, level) =>
      Array.from({ length: level + 1 < depth ? times : 1 }, (_, index) =>
        level + 1 < depth ? sub(`u${index}`, `p${level + 1}`) : last,
      ),
    );
  const nested = (lists: readonly Raw[][]) =>
    file(Object.fromEntries(lists.map((stages, level) => [`p${level}`, stages])));

  it('refuses what grows too large before it costs anything', () => {
    expect(expand(nested(levels(50, 1, stage('a'))), 'p0').items).toHaveLength(1);
    expect(() => expand(nested(levels(40, 2, stage('a'))), 'p0')).toThrow('more than 1000 stages');
    const stageSets = Object.fromEntries(
      Array.from({ length: 40 }, (_, level) => [
        `s${level}`,
        level < 39 ? [set(`s${level + 1}`), set(`s${level + 1}`)] : [stage('x')],
      ]),
    );
    expect(() => expand(file({ p: [set('s0')] }, { stageSets }))).toThrow('a second stage has the id "x"');
  });

  it('refuses more stages than a run can hold', () => {
    const many = (n: number) => Array.from({ length: n }, (_, index) => stage(`s${index}`));
    expect(expand(file({ p: many(1000) })).items).toHaveLength(1000);
    expect(() => expand(file({ p: many(1001) }))).toThrow('more than 1000 stages');
  });

  it('gives a plan in which every need is a stage of it, however the pipelines are nested', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(counts, (sizes) => {
        const pipelines = Object.fromEntries(
          sizes.map((size, level) => [
            `p${level}`,
            [
              ...Array.from({ length: size }, (_, index) => stage(`s${index}`)),
              ...(level + 1 < sizes.length ? [sub('next', `p${level + 1}`), stage('last')] : []),
            ],
          ]),
        );
        const { items } = expand(file(pipelines), 'p0');
        const ids = new Set(items.map(({ id }) => id));
        expect(items).toHaveLength(sizes.reduce((sum, size) => sum + size, 0) + sizes.length - 1);
        expect(items.every(({ needs }) => needs.every((need) => ids.has(need)))).toBe(true);
      }),
    );
  });
});

it('gives a pipeline the scenario of a file that says nothing more', () => {
  const { scenario } = scenarioOf(expand(file({ checks: [stage('lint')] })));
  expect(scenario).toEqual(Scenario.parse({ id: 'checks', title: scenario.title, pipeline: 'checks' }));
});
