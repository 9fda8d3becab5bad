/**
 * From a pipeline as it is written to one flat list of stages: sets are put in place, subpipelines replaced by their
 * stages, needs made explicit. Pure; refuses what has no end or no meaning.
 */
import type { Sandbox } from '../lib/codex.ts';
import { RunError } from '../lib/errors.ts';
import { listed, oneOf } from '../lib/suggest.ts';
import type { Pipeline, PipelineFile, Stage } from './pipeline.ts';

/** A stage of the plan, with what it runs and needs. */
export interface PlanItem {
  /** Unique in the plan; a stage of a subpipeline carries the id it is used under: `checks/lint`. */
  readonly id: string;
  readonly title: string;
  readonly kind: 'command' | 'agent' | 'review';
  readonly command: string | null;
  readonly prompt: string | null;
  /** What a review without a prompt looks at. */
  readonly review:
    | { readonly uncommitted: true }
    | { readonly base: string }
    | { readonly commit: string }
    | null;
  readonly sandbox: Sandbox;
  readonly role: 'build' | 'test' | 'review';
  readonly requiresCloud: boolean;
  /** Ids of the stages that must have ended well. */
  readonly needs: readonly string[];
  readonly cwd: string | null;
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number | null;
  readonly allowFailure: boolean;
  readonly guardrail: boolean;
  readonly requiresApproval: boolean;
  readonly cloudEnvironment: string | null;
  readonly branch: string | null;
  readonly summaryHint: string | null;
  /** Id of the pipeline the stage is declared in. */
  readonly parentPipeline: string;
}

export interface ExpandedPipeline {
  readonly id: string;
  readonly title: string;
  readonly concurrency: number;
  readonly guardrailsRequired: boolean;
  readonly items: readonly PlanItem[];
}

/** A model that is out of reach is waited for without end, so nobody may forget a limit; a command's is the run's. */
const TIMEOUTS_MS = { command: null, agent: 30 * 60_000, review: 15 * 60_000 } as const;
const MAX_ITEMS = 1000;
/** How deep sets hold sets, and pipelines hold pipelines. */
const MAX_DEPTH = 50;

/** Expands one pipeline; the default one where no id is given. Throws RunError `input_invalid`. */
export function expand(file: PipelineFile, pipelineId?: string): ExpandedPipeline {
  const pipeline = choose(file, pipelineId);
  const items = stagesOf(file, pipeline, { prefix: '', mayFail: false, trail: [] });
  refuseCycles(items);
  return {
    id: pipeline.id,
    title: pipeline.title ?? pipeline.id,
    concurrency: pipeline.concurrency ?? 1,
    guardrailsRequired: pipeline.guardrailsRequired ?? false,
    items,
  };
}

function choose({ pipelines, defaultPipeline }: PipelineFile, id: string | undefined): Pipeline {
  const wanted = id ?? defaultPipeline ?? (pipelines.length === 1 ? pipelines[0]?.id : undefined);
  if (wanted !== undefined)
    return named(pipelines, wanted, id === undefined && defaultPipeline ? 'defaultPipeline' : null);
  const ids = pipelines.map((one) => one.id);
  throw invalid('No pipeline is named, and the file has no defaultPipeline', `Name one of ${listed(ids)}`);
}

/** The pipeline of this id; `user` is what names it, where that is in the file. */
function named(pipelines: readonly Pipeline[], wanted: string, user: string | null): Pipeline {
  const [pipeline, twin] = pipelines.filter(({ id }) => id === wanted);
  if (twin !== undefined)
    throw invalid(`Two pipelines have the id ${wanted}`, 'Give each pipeline its own id');
  if (pipeline !== undefined) return pipeline;
  const ids = pipelines.map(({ id }) => id);
  const by = user === null ? '' : `, which ${user} names`;
  throw invalid(`There is no pipeline "${wanted}"${by}`, oneOf(wanted, ids));
}

/** Where a list of stages stands. */
interface Place {
  /** What the ids of its stages begin with. */
  readonly prefix: string;
  readonly mayFail: boolean;
  /** Pipelines on the way here. */
  readonly trail: readonly string[];
}

function stagesOf(file: PipelineFile, pipeline: Pipeline, place: Place): PlanItem[] {
  const trail = extended(place.trail, pipeline.id, 'pipelines');
  const stages = inlined(file, pipeline);
  // What each stage of this list stands for: itself, or all stages of a subpipeline. All of them before any need is
  // read, so that a stage may need one that is declared later.
  const inner = new Map<string, readonly PlanItem[]>();
  const meanings = new Map<string, readonly string[]>();
  let count = 0;
  for (const stage of stages) {
    const id = place.prefix + stage.id;
    if (stage.kind === 'subpipeline') {
      const user = `stage ${stage.id} of pipeline ${pipeline.id}`;
      const mayFail = place.mayFail || stage.optional === true;
      const below = named(file.pipelines, stage.pipeline, user);
      inner.set(stage.id, stagesOf(file, below, { prefix: `${id}/`, mayFail, trail }));
    }
    const meaning = inner.get(stage.id)?.map((item) => item.id) ?? [id];
    meanings.set(stage.id, meaning);
    count += meaning.length;
    if (count > MAX_ITEMS) throw tooMany(pipeline);
  }
  return stages.flatMap((stage, index) => {
    const needs = needsOf(stage, stages[index - 1]?.id, { meanings, pipeline: pipeline.id });
    if (stage.kind !== 'subpipeline') return [itemOf(stage, { ...place, needs, pipeline: pipeline.id })];
    const items = inner.get(stage.id) ?? [];
    return items.map((item) => (item.needs.length === 0 ? { ...item, needs } : item));
  });
}

/** The way one step further. Throws where it comes back to where it has been, or has no end in sight. */
function extended(trail: readonly string[], name: string, what: string): readonly string[] {
  const longer = [...trail, name];
  if (trail.includes(name))
    throw invalid(`The ${what} use each other: ${longer.join(' → ')}`, 'Take one of the references away');
  if (longer.length > MAX_DEPTH)
    throw invalid(`The ${what} use each other more than ${MAX_DEPTH} deep, at ${name}`, 'Nest them less');
  return longer;
}

type Concrete = Exclude<Stage, { kind: 'stage-set' }>;
type Leaf = Exclude<Concrete, { kind: 'subpipeline' }>;

/** The stages of one list with every set in its place. Throws where two of them have one id. */
function inlined({ stageSets = {} }: PipelineFile, pipeline: Pipeline): readonly Concrete[] {
  const found: Concrete[] = [];
  const origins = new Map<string, string>();
  put(pipeline.stages, `pipeline ${pipeline.id}`, []);
  return found;

  function put(stages: readonly Stage[], origin: string, trail: readonly string[]): void {
    for (const stage of stages) {
      if (stage.kind === 'stage-set') {
        const further = extended(trail, stage.ref, 'stage sets');
        put(setNamed(stageSets, stage.ref, origin), `stage set ${stage.ref}`, further);
        continue;
      }
      const other = origins.get(stage.id);
      if (other !== undefined)
        throw invalid(
          `Two stages have the id ${stage.id}: one in ${other}, one in ${origin}`,
          'Give each stage its own id; a stage set can be used once in a pipeline',
        );
      origins.set(stage.id, origin);
      found.push(stage);
    }
  }
}

/** A set without stages is refused: of what comes after it nobody could say what it waits for. */
function setNamed(sets: NonNullable<PipelineFile['stageSets']>, ref: string, user: string): readonly Stage[] {
  const set = Object.hasOwn(sets, ref) ? sets[ref] : undefined;
  if (set === undefined)
    throw invalid(`There is no stage set "${ref}", which ${user} names`, oneOf(ref, Object.keys(sets)));
  if (set.length === 0)
    throw invalid(`Stage set ${ref} has no stages`, `Give it one, or take it out of ${user}`);
  return set;
}

interface Names {
  readonly meanings: ReadonlyMap<string, readonly string[]>;
  readonly pipeline: string;
}

/** What is said, else the stage before: declared order is what existing files mean. */
function needsOf(
  stage: Concrete,
  before: string | undefined,
  { meanings, pipeline }: Names,
): readonly string[] {
  const said = stage.needs ?? (before === undefined ? [] : [before]);
  return [...new Set(said)].flatMap((name) => {
    const meaning = meanings.get(name);
    if (meaning === undefined)
      throw invalid(
        `Stage ${stage.id} of pipeline ${pipeline} needs "${name}", which is no stage of it`,
        oneOf(name, [...meanings.keys()]),
      );
    return meaning;
  });
}

function itemOf(stage: Leaf, place: Place & { needs: readonly string[]; pipeline: string }): PlanItem {
  return {
    id: place.prefix + stage.id,
    title: stage.title ?? stage.id,
    kind: stage.kind,
    command: stage.kind === 'command' ? stage.command : null,
    prompt: stage.kind === 'command' ? null : (stage.prompt ?? null),
    review: stage.kind === 'review' ? subjectOf(stage) : null,
    sandbox: (stage.kind === 'agent' ? stage.sandbox : undefined) ?? 'read-only',
    role: stage.role ?? (stage.kind === 'review' ? 'review' : 'build'),
    requiresCloud: stage.requires_cloud ?? stage.requiresCloud ?? false,
    needs: place.needs,
    cwd: stage.cwd ?? null,
    env: stage.env ?? {},
    timeoutMs: stage.timeoutMs ?? TIMEOUTS_MS[stage.kind],
    allowFailure: stage.allowFailure === true || place.mayFail,
    guardrail: stage.guardrail ?? false,
    requiresApproval: stage.requires_approval ?? false,
    cloudEnvironment: stage.cloud_environment ?? null,
    branch: stage.branch ?? null,
    summaryHint: stage.summaryHint ?? null,
    parentPipeline: place.pipeline,
  };
}

function subjectOf(stage: Extract<Leaf, { kind: 'review' }>): PlanItem['review'] {
  if (stage.uncommitted) return { uncommitted: true };
  if (stage.base !== undefined) return { base: stage.base };
  return stage.commit === undefined ? null : { commit: stage.commit };
}

/** Takes away what needs nothing that is left, again and again; what stays is a cycle. */
function refuseCycles(items: readonly PlanItem[]): void {
  const left = new Map(items.map(({ id, needs }) => [id, new Set(needs)]));
  const dependents = new Map<string, string[]>();
  for (const { id, needs } of items)
    for (const need of new Set(needs)) {
      const list = dependents.get(need);
      if (list === undefined) dependents.set(need, [id]);
      else list.push(id);
    }
  const ready = items.flatMap(({ id, needs }) => (needs.length === 0 ? [id] : []));
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    left.delete(id);
    for (const dependent of dependents.get(id) ?? []) {
      const needs = left.get(dependent);
      needs?.delete(id);
      if (needs?.size === 0) ready.push(dependent);
    }
  }
  const [first] = left.keys();
  if (first === undefined) return;
  const cycle = cycleFrom(first, left).join(' → ');
  throw invalid(`The stages need each other: ${cycle}`, 'Take one of their needs away');
}

/** What is left needs something that is left: followed long enough, it comes back. */
function cycleFrom(first: string, left: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const seen = new Set<string>();
  let id = first;
  while (!seen.has(id)) {
    seen.add(id);
    id = left.get(id)?.values().next().value ?? id;
  }
  const way = [...seen];
  return [...way.slice(way.indexOf(id)), id];
}

function tooMany({ id }: Pipeline): RunError {
  return invalid(`Pipeline ${id} has more than ${MAX_ITEMS} stages`, 'Split it');
}

function invalid(message: string, guidance: string): RunError {
  return new RunError('input_invalid', message, { guidance });
}
