/**
 * What a file of pipelines names in itself: pipelines, stage sets, and the stages that a stage needs. Finds the first name
 * that leads nowhere or round in a circle, whichever pipeline it is in. Pure; knows nothing of what stages do.
 */
import { type Fault, placeOf, shown } from '../lib/fault.ts';
import { oneOf } from '../lib/suggest.ts';
import { type Path, type Placed, stageList } from './lists.ts';
import type { PipelineFile, Stage } from './pipeline.ts';

/** How deep sets hold sets, and pipelines hold pipelines. */
const MAX_DEPTH = 50;

/**
 * The first fault in what the file names; null where every name means something. Of a pipeline that cannot be run for
 * another reason, such as two stages of one id, nothing is said here: existing files may have one that nobody runs.
 */
export function referenceFault(file: PipelineFile): Fault | null {
  const { defaultPipeline, pipelines, stageSets = {} } = file;
  const sets = Object.entries(stageSets).map(([name, stages]) => ({
    name,
    path: ['stageSets', name],
    stages,
  }));
  const lists = pipelines.map(({ id, stages }, at) => ({
    name: id,
    path: ['pipelines', at, 'stages'],
    stages,
  }));
  const known = { sets: new Set(Object.keys(stageSets)), pipelines: indexesOf(file) };
  return (
    (defaultPipeline === undefined
      ? null
      : pipelineFault(defaultPipeline, ['defaultPipeline'], known.pipelines)) ??
    firstOf([...sets, ...lists], ({ stages, path }) =>
      firstOf(stages.entries(), ([at, stage]) => nameFault(stage, [...path, at], known)),
    ) ??
    circleAmong('stage sets', new Map(sets.map(({ name, path, stages }) => [name, setsIn(stages, path)]))) ??
    faultOfLists(file)
  );
}

interface Known {
  readonly sets: ReadonlySet<string>;
  /** Where in the file each id is declared. */
  readonly pipelines: ReadonlyMap<string, readonly number[]>;
}

function indexesOf({ pipelines }: PipelineFile): Known['pipelines'] {
  const indexes = new Map<string, number[]>();
  for (const [index, { id }] of pipelines.entries()) {
    const same = indexes.get(id);
    if (same === undefined) indexes.set(id, [index]);
    else same.push(index);
  }
  return indexes;
}

function nameFault(stage: Stage, path: Path, { sets, pipelines }: Known): Fault | null {
  if (stage.kind === 'subpipeline') return pipelineFault(stage.pipeline, [...path, 'pipeline'], pipelines);
  if (stage.kind !== 'stage-set' || sets.has(stage.ref)) return null;
  return {
    place: placeOf([...path, 'ref']),
    message: `there is no stage set ${shown(stage.ref)}`,
    cure: oneOf(stage.ref, [...sets]),
  };
}

function pipelineFault(id: string, path: Path, known: Known['pipelines']): Fault | null {
  const [first, second] = known.get(id) ?? [];
  if (first === undefined)
    return {
      place: placeOf(path),
      message: `there is no pipeline ${shown(id)}`,
      cure: oneOf(id, [...known.keys()]),
    };
  return second === undefined ? null : twins(id, [first, second]);
}

/** The refusal of an id that could mean two pipelines. */
export function twins(id: string, [first, second]: readonly [number, number]): Fault {
  return {
    place: placeOf(['pipelines', second, 'id']),
    message: `a second pipeline has the id ${shown(id)}; the first is at ${placeOf(['pipelines', first])}`,
    cure: 'Give each pipeline its own id',
  };
}

/** One use of something else by its name. */
interface Use {
  readonly of: string;
  readonly path: Path;
}

function setsIn(stages: readonly Stage[], path: Path): readonly Use[] {
  return [...stages.entries()].flatMap(([at, stage]) =>
    stage.kind === 'stage-set' ? [{ of: stage.ref, path: [...path, at, 'ref'] }] : [],
  );
}

/** What the stages of each pipeline need, and which pipelines hold each other. */
function faultOfLists(file: PipelineFile): Fault | null {
  const uses = new Map<string, readonly Use[]>();
  const fault = firstOf(file.pipelines.entries(), ([index, { id }]) => {
    const { stages, fault: unfit } = stageList(file, index);
    if (unfit !== null) return null;
    uses.set(
      id,
      stages.flatMap(({ stage, path }) =>
        stage.kind === 'subpipeline' ? [{ of: stage.pipeline, path: [...path, 'pipeline'] }] : [],
      ),
    );
    return unknownNeed(stages, id) ?? circleOfNeeds(stages);
  });
  return fault ?? circleAmong('pipelines', uses);
}

/** Follows every use once, and at most as deep as anybody nests. */
function circleAmong(what: string, uses: ReadonlyMap<string, readonly Use[]>): Fault | null {
  // How deep each one goes that has been followed to its end.
  const depths = new Map<string, number>();
  return firstOf(uses.keys(), (name) => follow(name, [name]));

  function follow(name: string, trail: readonly string[]): Fault | null {
    if (depths.has(name)) return null;
    let depth = 1;
    for (const { of, path } of uses.get(name) ?? []) {
      if (trail.includes(of)) {
        const circle = [...trail.slice(trail.indexOf(of)), of].join(' → ');
        const cure = 'Take one of the references away';
        return { place: placeOf(path), message: `the ${what} use each other: ${circle}`, cure };
      }
      if (trail.length + (depths.get(of) ?? 1) > MAX_DEPTH)
        return {
          place: placeOf(path),
          message: `the ${what} use each other more than ${MAX_DEPTH} deep, at ${shown(of)}`,
          cure: 'Nest them less',
        };
      const fault = follow(of, [...trail, of]);
      if (fault !== null) return fault;
      depth = Math.max(depth, 1 + (depths.get(of) ?? 0));
    }
    depths.set(name, depth);
    return null;
  }
}

function unknownNeed(stages: readonly Placed[], pipeline: string): Fault | null {
  const ids = new Set(stages.map(({ stage }) => stage.id));
  return firstOf(stages, ({ stage: { needs = [] }, path }) =>
    firstOf(needs.entries(), ([at, name]) =>
      ids.has(name)
        ? null
        : {
            place: placeOf([...path, 'needs', at]),
            message: `pipeline ${pipeline} has no stage ${shown(name)}`,
            cure: oneOf(name, [...ids]),
          },
    ),
  );
}

/** Takes away what needs nothing that is left, again and again; what stays is a circle. */
function circleOfNeeds(stages: readonly Placed[]): Fault | null {
  const left = new Map(stages.map(({ stage }, at) => [stage.id, new Set(needsOf(stages, at))]));
  const dependents = new Map<string, string[]>(stages.map(({ stage }) => [stage.id, []]));
  for (const [id, needs] of left) for (const need of needs) dependents.get(need)?.push(id);
  const ready = [...left].flatMap(([id, needs]) => (needs.size === 0 ? [id] : []));
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    left.delete(id);
    for (const dependent of dependents.get(id) ?? []) {
      const needs = left.get(dependent);
      needs?.delete(id);
      if (needs?.size === 0) ready.push(dependent);
    }
  }
  const [first] = left.keys();
  return first === undefined ? null : circleFault(stages, circleFrom(first, left));
}

/** What is left needs something that is left: followed long enough, it comes back. */
function circleFrom(first: string, left: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const seen = new Set<string>();
  let id = first;
  while (!seen.has(id)) {
    seen.add(id);
    id = left.get(id)?.values().next().value ?? id;
  }
  const way = [...seen];
  return [...way.slice(way.indexOf(id)), id];
}

/** Declared order makes no circle: one of its stages says what it needs. */
function circleFault(stages: readonly Placed[], circle: readonly string[]): Fault {
  const next = new Map(circle.slice(0, -1).map((id, at) => [id, circle[at + 1]]));
  const said = stages.flatMap(({ stage, path }) => {
    const at = stage.needs?.indexOf(next.get(stage.id) ?? '') ?? -1;
    return at === -1 ? [] : [[...path, 'needs', at]];
  });
  return {
    place: placeOf(said[0] ?? []),
    message: `the stages need each other: ${circle.join(' → ')}`,
    cure: 'Take one of the needs away; a stage that says none needs the one before it',
  };
}

/** Ids of what a stage waits for: what it says, else the stage before, for declared order is what existing files mean. */
export function needsOf(stages: readonly Placed[], at: number): readonly string[] {
  const before = stages[at - 1];
  return stages[at]?.stage.needs ?? (before === undefined ? [] : [before.stage.id]);
}

function firstOf<One>(all: Iterable<One>, faultOf: (one: One) => Fault | null): Fault | null {
  for (const one of all) {
    const fault = faultOf(one);
    if (fault !== null) return fault;
  }
  return null;
}
