import { describe, expect, it } from 'vitest';
import { PipelineFile } from '../../../src/plan/pipeline.ts';
import { referenceFault } from '../../../src/plan/references.ts';

type Raw = Record<string, unknown>;

const stage = (id: string, more: Raw = {}): Raw => ({ kind: 'command', id, command: 'true', ...more });
const sub = (id: string, pipeline: string): Raw => ({ kind: 'subpipeline', id, pipeline });
const set = (ref: string): Raw => ({ kind: 'stage-set', ref });

/** The first pipeline is sound, and the one that would be run. */
function faultOf(pipelines: Record<string, Raw[]>, more: Raw = {}) {
  const all = [{ id: 'sound', stages: [stage('a')] }];
  const others = Object.entries(pipelines).map(([id, stages]) => ({ id, stages }));
  return referenceFault(PipelineFile.parse({ pipelines: [...all, ...others], ...more }));
}

describe('a name in a file of pipelines', () => {
  it.each<[string, Record<string, Raw[]>, Raw, string, string, string]>([
    [
      'a default that is none',
      {},
      { defaultPipeline: 'suond' },
      'defaultPipeline',
      'there is no pipeline "suond"',
      'Did you mean sound? Name one of sound',
    ],
    [
      'a subpipeline that is none',
      { p: [stage('a'), sub('b', 'q')] },
      {},
      'pipelines[1].stages[1].pipeline',
      'there is no pipeline "q"',
      'Name one of sound, p',
    ],
    [
      'a subpipeline that is none, in a set that nobody uses',
      {},
      { stageSets: { s: [sub('b', 'q')] } },
      'stageSets.s[0].pipeline',
      'there is no pipeline "q"',
      'Name one of sound',
    ],
    [
      'a set that is none',
      { p: [set('lnt')] },
      { stageSets: { lint: [stage('x')] } },
      'pipelines[1].stages[0].ref',
      'there is no stage set "lnt"',
      'Did you mean lint? Name one of lint',
    ],
    [
      'a set named as a member of every object',
      { p: [set('toString')] },
      {},
      'pipelines[1].stages[0].ref',
      'there is no stage set "toString"',
      'Declare it: there is none yet',
    ],
    [
      'sets in a circle, which nobody uses',
      {},
      { stageSets: { r: [set('s')], s: [set('t')], t: [stage('x'), set('s')] } },
      'stageSets.t[1].ref',
      'the stage sets use each other: s → t → s',
      'Take one of the references away',
    ],
    [
      'pipelines in a circle, one of them by a set',
      { p: [sub('a', 'q')], q: [set('s')] },
      { stageSets: { s: [stage('x'), sub('b', 'p')] } },
      'stageSets.s[1].pipeline',
      'the pipelines use each other: p → q → p',
      'Take one of the references away',
    ],
    [
      'a need that is none',
      { p: [stage('lint'), stage('test'), stage('ship', { needs: ['lint', 'tset'] })] },
      {},
      'pipelines[1].stages[2].needs[1]',
      'pipeline p has no stage "tset"',
      'Did you mean test? Name one of lint, test, ship',
    ],
    [
      'a need of a set that is none in the pipeline',
      { p: [stage('a'), set('s')] },
      { stageSets: { s: [stage('x', { needs: ['y'] })] } },
      'stageSets.s[0].needs[0]',
      'pipeline p has no stage "y"',
      'Name one of a, x',
    ],
    [
      'a need of a stage of a subpipeline',
      { p: [sub('s', 'sound'), stage('b', { needs: ['s/a'] })] },
      {},
      'pipelines[1].stages[1].needs[0]',
      'pipeline p has no stage "s/a"',
      'Name one of s, b',
    ],
    [
      'a need of itself',
      { p: [stage('a', { needs: ['a'] })] },
      {},
      'pipelines[1].stages[0].needs[0]',
      'the stages need each other: a → a',
      'Take one of the needs away; a stage that says none needs the one before it',
    ],
    [
      'needs in a circle, of which declared order is a part',
      { p: [stage('z'), stage('a', { needs: ['z', 'b'] }), stage('b'), stage('c')] },
      {},
      'pipelines[1].stages[1].needs[1]',
      'the stages need each other: a → b → a',
      'Take one of the needs away; a stage that says none needs the one before it',
    ],
  ])('is refused with its place, its value and a cure: %s', (_, pipelines, more, place, message, cure) => {
    expect(faultOf(pipelines, more)).toEqual({ place, message, cure });
  });

  it('is refused where it could mean two pipelines', () => {
    const pipelines = [
      { id: 'p', stages: [sub('a', 'q')] },
      { id: 'q', stages: [stage('a')] },
      { id: 'q', stages: [stage('b')] },
    ];
    expect(referenceFault(PipelineFile.parse({ pipelines }))).toMatchObject({
      place: 'pipelines[2].id',
      message: 'a second pipeline has the id "q"; the first is at pipelines[1]',
    });
    expect(referenceFault(PipelineFile.parse({ pipelines: pipelines.slice(1) }))).toBeNull();
  });

  it.each<[string, Record<string, Raw[]>, Raw]>([
    [
      'uses a pipeline and a set more than once',
      { p: [sub('x', 'sound'), sub('y', 'sound'), set('s')], q: [set('s'), sub('x', 'p')] },
      { stageSets: { s: [stage('t')] }, defaultPipeline: 'q' },
    ],
    [
      'needs what is declared later, in a set and a subpipeline',
      { p: [stage('a', { needs: ['t', 'x'] }), set('s'), sub('x', 'sound')] },
      { stageSets: { s: [stage('t', { needs: [] })] } },
    ],
    // Runs well in the existing tool, as long as it is not asked for more.
    ['has a pipeline of which two stages share an id', { p: [stage('a'), stage('a')] }, {}],
    ['uses a set twice', { p: [set('s'), set('s')] }, { stageSets: { s: [stage('a')] } }],
    ['has an empty set', { p: [stage('a'), set('s')] }, { stageSets: { s: [] } }],
  ])('is taken where it means something: a file that %s', (_, pipelines, more) => {
    expect(faultOf(pipelines, more)).toBeNull();
  });

  it('is followed at most 50 deep, whichever way it is reached first', () => {
    const chain = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, at) => [
          `p${at}`,
          [at + 1 < length ? sub('x', `p${at + 1}`) : stage('a')],
        ]),
      );
    expect(faultOf(chain(50))).toBeNull();
    const upwards = (length: number) => Object.fromEntries(Object.entries(chain(length)).toReversed());
    for (const pipelines of [chain(51), upwards(51), chain(5000)])
      expect(faultOf(pipelines)?.message).toContain('the pipelines use each other more than 50 deep');
    const stageSets = Object.fromEntries(
      Array.from({ length: 5000 }, (_, at) => [`s${at}`, at < 4999 ? [set(`s${at + 1}`)] : [stage('x')]]),
    );
    expect(faultOf({}, { stageSets })?.message).toContain('the stage sets use each other more than 50 deep');
  });

  it('costs next to nothing, however much there is', () => {
    const many = Array.from({ length: 1000 }, (_, at) => stage(`s${at}`));
    const forked = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `p${at}`,
        at < 39 ? [sub('x', `p${at + 1}`), sub('y', `p${at + 1}`)] : [stage('a')],
      ]),
    );
    const pipelines = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`m${at}`, [set('many')]]));
    const parsed = () => faultOf({ ...forked, ...pipelines }, { stageSets: { many } });
    // Of our own processor time, in microseconds.
    const began = process.cpuUsage();
    expect(parsed()).toBeNull();
    expect(process.cpuUsage(began).user).toBeLessThan(5_000_000);
  });
});
