/**
 * From a pipeline as it is written to one flat list of stages: sets are put in place, subpipelines replaced by their
 * stages, needs made explicit. Pure; refuses what has no end or no meaning.
 */
import type { Sandbox } from '../lib/codex.ts';
import { RunError } from '../lib/errors.ts';
import { unusable } from '../lib/fault.ts';
import { listed, oneOf } from '../lib/suggest.ts';
import { type Concrete, MAX_STAGES, stageList, tooMany } from './lists.ts';
import { PIPELINE_FILE, type PipelineFile } from './pipeline.ts';
import { needsOf, twins } from './references.ts';
import type { LoadedScenario } from './scenario.ts';

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

/** A pipeline that stands in place of a stage, where it asks something for its own stages. */
export interface Part {
  /** The stage it stands for; what the ids of its own begin with, before a `/`. */
  readonly id: string;
  /** At most so many of its stages run side by side; null where it leaves that to the pipeline around it. */
  readonly concurrency: number | null;
  readonly guardrailsRequired: boolean;
}

export interface ExpandedPipeline {
  readonly id: string;
  readonly title: string;
  readonly concurrency: number;
  readonly guardrailsRequired: boolean;
  readonly parts: readonly Part[];
  readonly items: readonly PlanItem[];
}

/** The scenario of a pipeline that is run by its name: what no input says is left to the defaults. */
export function scenarioOf({ id, title }: ExpandedPipeline): LoadedScenario {
  return { scenario: { id, title, pipeline: id, rules: {}, rehearsal: { script: 'ready' } }, prompt: '' };
}

/** A model that is out of reach is waited for without end, so nobody may forget a limit; a command's is the run's. */
const TIMEOUTS_MS = { command: null, agent: 30 * 60_000, review: 15 * 60_000 } as const;

/**
 * Expands one pipeline of a file whose references hold; the default one where no id is given. Throws RunError
 * `input_invalid`.
 */
export function expand(file: PipelineFile, pipelineId?: string): ExpandedPipeline {
  const index = choose(file, pipelineId);
  const parts: Part[] = [];
  const items = stagesOf(file, index, { prefix: '', mayFail: false, parts });
  const { id = '', title = id, concurrency = 1, guardrailsRequired = false } = file.pipelines[index] ?? {};
  return { id, title, concurrency, guardrailsRequired, parts, items };
}

function choose(file: PipelineFile, id: string | undefined): number {
  const { pipelines, defaultPipeline } = file;
  const wanted = id ?? defaultPipeline ?? (pipelines.length === 1 ? pipelines[0]?.id : undefined);
  if (wanted !== undefined) return indexOf(file, wanted);
  const ids = pipelines.map((one) => one.id);
  throw invalid('No pipeline is named, and the file has no defaultPipeline', `Name one of ${listed(ids)}`);
}

function indexOf({ pipelines }: PipelineFile, wanted: string): number {
  const [index, twin] = pipelines.flatMap(({ id }, at) => (id === wanted ? [at] : []));
  if (index === undefined)
    throw invalid(
      `There is no pipeline "${wanted}"`,
      oneOf(
        wanted,
        pipelines.map(({ id }) => id),
      ),
    );
  if (twin !== undefined) throw unusable(PIPELINE_FILE, twins(wanted, [index, twin]));
  return index;
}

/** Where a list of stages stands. */
interface Place {
  /** What the ids of its stages begin with. */
  readonly prefix: string;
  readonly mayFail: boolean;
  /** Takes what is found of the pipelines below. */
  readonly parts: Part[];
}

function stagesOf(file: PipelineFile, index: number, place: Place): PlanItem[] {
  const { stages, fault } = stageList(file, index);
  if (fault !== null) throw unusable(PIPELINE_FILE, fault);
  // What each stage of this list stands for: itself, or all stages of a subpipeline. All of them before any need is
  // read, so that a stage may need one that is declared later.
  const inner = new Map<string, readonly PlanItem[]>();
  const meanings = new Map<string, readonly string[]>();
  let count = 0;
  for (const { stage } of stages) {
    const id = place.prefix + stage.id;
    if (stage.kind === 'subpipeline') {
      const mayFail = place.mayFail || stage.optional === true;
      const below = indexOf(file, stage.pipeline);
      const { concurrency = null, guardrailsRequired = false } = file.pipelines[below] ?? {};
      if (concurrency !== null || guardrailsRequired)
        place.parts.push({ id, concurrency, guardrailsRequired });
      inner.set(stage.id, stagesOf(file, below, { ...place, prefix: `${id}/`, mayFail }));
    }
    const meaning = inner.get(stage.id)?.map((item) => item.id) ?? [id];
    meanings.set(stage.id, meaning);
    count += meaning.length;
    if (count > MAX_STAGES) throw unusable(PIPELINE_FILE, tooMany(file, index));
  }
  return stages.flatMap(({ stage }, at) => {
    const names = new Set(needsOf(stages, at));
    const needs = [...names].flatMap((name) => meanings.get(name) ?? []);
    if (stage.kind !== 'subpipeline')
      return [itemOf(stage, { ...place, needs, pipeline: file.pipelines[index]?.id ?? '' })];
    const items = inner.get(stage.id) ?? [];
    return items.map((item) => (item.needs.length === 0 ? { ...item, needs } : item));
  });
}

type Leaf = Exclude<Concrete, { kind: 'subpipeline' }>;

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

function invalid(message: string, guidance: string): RunError {
  return new RunError('input_invalid', message, { guidance });
}
