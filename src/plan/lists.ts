/**
 * The stages of a pipeline as one list: every stage set in its place, and where in the file each stage is declared. Knows
 * nothing of what stages do or wait for.
 */
import { type Fault, placeOf, shown } from '../lib/fault.ts';
import type { PipelineFile, Stage } from './pipeline.ts';

/** Where something stands in the file: `['pipelines', 0, 'stages', 2]`. */
export type Path = readonly (string | number)[];

/** What is left of the kinds of stages where every set is in its place. */
export type Concrete = Exclude<Stage, { kind: 'stage-set' }>;

/** A stage, where it is declared, and which entry of the pipeline brings it: itself, or the set that holds it. */
export interface Placed {
  readonly stage: Concrete;
  readonly path: Path;
  readonly origin: Path;
}

export interface StageList {
  readonly stages: readonly Placed[];
  /** Why they cannot be run as one pipeline; null where they can. */
  readonly fault: Fault | null;
}

/** More than a run can hold. */
export const MAX_STAGES = 1000;

/** The list of the pipeline at `index`, in a file whose stage sets all exist and have an end. */
export function stageList(file: PipelineFile, index: number): StageList {
  const { pipelines, stageSets = {} } = file;
  const found = new Map<string, Placed>();
  const fault = put(pipelines[index]?.stages ?? [], ['pipelines', index, 'stages'], null);
  return { stages: [...found.values()], fault };

  function put(stages: readonly Stage[], path: Path, holder: Path | null): Fault | null {
    for (const [at, stage] of stages.entries()) {
      const here = [...path, at];
      const origin = holder ?? here;
      const fault =
        stage.kind === 'stage-set' ? putSet(stage.ref, here, origin) : add({ stage, path: here, origin });
      if (fault !== null) return fault;
    }
    return null;
  }

  /** A set without stages is refused: of what comes after it nobody could say what it waits for. */
  function putSet(ref: string, path: Path, origin: Path): Fault | null {
    const stages = stageSets[ref] ?? [];
    if (stages.length > 0) return put(stages, ['stageSets', ref], origin);
    const cure = 'Give it one, or take the reference away';
    return { place: placeOf([...path, 'ref']), message: `stage set ${shown(ref)} has no stages`, cure };
  }

  function add(placed: Placed): Fault | null {
    const { stage, path, origin } = placed;
    const first = found.get(stage.id);
    found.set(stage.id, first ?? placed);
    if (first !== undefined)
      return {
        place: placeOf(path === origin ? [...path, 'id'] : [...origin, 'ref']),
        message: `a second stage has the id ${shown(stage.id)}; the first is at ${placeOf(first.origin)}`,
        cure: 'Give each stage its own id; a stage set can be used once in a pipeline',
      };
    return found.size > MAX_STAGES ? tooMany(file, index) : null;
  }
}

/** The refusal of a pipeline that has grown too large. */
export function tooMany({ pipelines }: PipelineFile, index: number): Fault {
  return {
    place: placeOf(['pipelines', index, 'stages']),
    message: `pipeline ${pipelines[index]?.id} has more than ${MAX_STAGES} stages`,
    cure: 'Split it',
  };
}
