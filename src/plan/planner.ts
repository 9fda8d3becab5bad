/**
 * Lays inputs over scenario over defaults and gives one plan: which stages, which mode and why, what is sent where,
 * within which bounds. Pure. Leaves open only what admission must come before: whether the branch could be told.
 */
import { BRANCH } from '../lib/codex.ts';
import { RunError } from '../lib/errors.ts';
import type { Refusal } from '../lib/refusals.ts';
import { oneLine } from '../lib/text.ts';
import { cellsOf, taskOfCell } from './cells.ts';
import type { ExpandedPipeline, PlanItem } from './expand.ts';
import { type Persistence, type PersistenceSettings, persistenceOf } from './persistence.ts';
import { renderPrompt, shapePrompt } from './prompt.ts';
import { type Mode, type Route, route } from './route.ts';
import type { LoadedScenario } from './scenario.ts';
import { type Untrusted, untrustedBlock } from './untrusted.ts';

export type MissingDiff = 'ignore' | 'warn' | 'fail';

/** What a diff has to touch, must not touch, and how large it may be. */
export interface DiffLimits {
  readonly must_touch?: string[] | undefined;
  readonly must_not_touch?: string[] | undefined;
  readonly maximum_files?: number | undefined;
  readonly maximum_lines?: number | undefined;
  readonly maximum_bytes?: number | undefined;
}

/** Settings that an input, the scenario or a default gives, in this order. */
export interface Settings extends PersistenceSettings {
  readonly executionMode?: Mode | undefined;
  readonly cloudEnvironment?: string | undefined;
  readonly branch?: string | undefined;
  readonly cloudAttempts?: number | undefined;
  readonly timeoutMinutes?: number | undefined;
  readonly pollIntervalSeconds?: number | undefined;
  readonly missingDiff?: MissingDiff | undefined;
}

type Defaulted =
  | 'executionMode'
  | 'cloudAttempts'
  | 'timeoutMinutes'
  | 'pollIntervalSeconds'
  | 'missingDiff'
  | keyof PersistenceSettings;
type Defaults = { readonly [Name in Defaulted]: NonNullable<Settings[Name]> };

interface RunSettings extends Settings {
  readonly task?: string | undefined;
  readonly target?: string | undefined;
  readonly cloudDispatch?: 'on' | 'off' | undefined;
}

export interface PlanRequest {
  readonly inputs: RunSettings;
  /** Which cloud task of several the run is for. */
  readonly cell?: string | undefined;
  readonly defaults: Defaults;
  readonly loaded: LoadedScenario;
  /** The pipeline of the run; null where the scenario gives one prompt for the cloud. */
  readonly pipeline?: ExpandedPipeline | null;
  /** The text of `prompt` or `prompt-file`, where one is given. */
  readonly prompt?: string | undefined;
  /** `CODEX_CLOUD_ENV_ID`, where it is set. */
  readonly environmentId?: string | undefined;
  /** `CODEX_CLOUD_BRANCH`, where it is set. */
  readonly branchVariable?: string | undefined;
  readonly repository: string | null;
  readonly contextBranch: string | null;
  /** 32 hex digits, drawn for this run. */
  readonly nonce: string;
  /** What an outsider may have written and somebody wants in the prompt all the same. */
  readonly untrusted?: Untrusted | null;
}

/** What one run will do. */
export interface PlanResult {
  readonly taskId: string;
  readonly scenarioId: string;
  readonly title: string;
  /** The mode, who decided it and why. */
  readonly route: Route;
  readonly pipeline: Omit<ExpandedPipeline, 'items'> | null;
  /** Every stage of the pipeline in declared order; none where the scenario gives one prompt. */
  readonly items: readonly PlanItem[];
  /** Id of the one stage that is run; null where all are. */
  readonly target: string | null;
  /** Ids of the stages that a planner chose; absent where it left none out. */
  readonly chosen?: readonly string[];
  /** What is sent to the cloud, by a run that goes there. */
  readonly prompt: string;
  readonly nonce: string;
  /** Null where nothing names one; a rehearsal then takes the script's. */
  readonly environment: string | null;
  readonly branch: string | null;
  readonly attempts: number;
  readonly timeoutMs: number;
  /** A rehearsal need not wait as long; an input holds for both. */
  readonly pollIntervalMs: { readonly live: number; readonly rehearsal: number };
  readonly persistence: Persistence;
  readonly missingDiff: MissingDiff;
  readonly proofFile: string | null;
  /** What the diff may be; null where the scenario does not care. */
  readonly diffLimits: DiffLimits | null;
  /** The reason by which the run has to end; null for one that is to have the cloud. */
  readonly refusedAs: Refusal | null;
  readonly severities: Readonly<Record<string, 'off' | 'warn' | 'error'>>;
  readonly rehearsalScript: string;
  /** What the scenario says of spend; absent where it says nothing. */
  readonly spendCaps?: { readonly perDay: number | null; readonly perCommit: number | null };
}

/** Makes the plan of a run. Throws RunError `input_invalid` where the target cannot be told. */
export function plan(request: PlanRequest): PlanResult {
  const { inputs, defaults, loaded, pipeline = null } = request;
  const { scenario } = loaded;
  const task = inputs.task ?? scenario.id;
  refuseSeveral(loaded);
  const item = targetOf(request);
  const routed = route({
    override: inputs.executionMode,
    stageRequiresCloud: item?.requiresCloud ?? false,
    scenario: scenario.mode,
    fallbackMode: defaults.executionMode,
    dispatch: inputs.cloudDispatch ?? 'on',
    runsHere: pipeline !== null,
    hasCommand: item === null || item.kind === 'command',
  });
  const live =
    inputs.pollIntervalSeconds ?? scenario['poll-interval-seconds'] ?? defaults.pollIntervalSeconds;
  const rehearsal = inputs.pollIntervalSeconds ?? scenario.rehearsal['poll-interval-seconds'] ?? live;
  const missingDiff = missingDiffOf(request);
  if (item === null && scenario['proof-file'] !== undefined) refuseUnasked(request);
  // Behind everything else, so that nothing is filled into it.
  const behind = request.untrusted ? untrustedBlock(request.untrusted, request.nonce) : '';
  const timeout = inputs.timeoutMinutes ?? scenario['timeout-minutes'] ?? defaults.timeoutMinutes;
  return {
    taskId: request.cell === undefined ? task : taskOfCell(task, request.cell),
    scenarioId: scenario.id,
    title: scenario.title,
    route: routed,
    pipeline,
    items: (pipeline?.items ?? []).map((one) =>
      one.prompt === null || behind === '' ? one : { ...one, prompt: `${one.prompt}${behind}` },
    ),
    target: item?.id ?? null,
    prompt: `${
      item === null
        ? renderPrompt(request.prompt ?? loaded.prompt, { nonce: request.nonce })
        : shapePrompt(item)
    }${behind}`,
    nonce: request.nonce,
    environment:
      item?.cloudEnvironment ??
      inputs.cloudEnvironment ??
      scenario['cloud-environment'] ??
      (request.environmentId?.trim() || null) ??
      request.repository,
    branch:
      item?.branch ??
      inputs.branch ??
      scenario.branch ??
      branchNamed(request.branchVariable) ??
      request.contextBranch,
    attempts: inputs.cloudAttempts ?? scenario['cloud-attempts'] ?? defaults.cloudAttempts,
    timeoutMs: Math.round(timeout * 60_000),
    pollIntervalMs: { live: Math.round(live * 1000), rehearsal: Math.round(rehearsal * 1000) },
    persistence: persistenceOf(inputs, scenario, defaults),
    missingDiff,
    proofFile: scenario['proof-file'] ?? null,
    diffLimits: diffLimitsOf(scenario),
    refusedAs: scenario['refused-as'] ?? null,
    severities: scenario.rules,
    rehearsalScript: scenario.rehearsal.script,
    spendCaps: {
      perDay: scenario['spend-per-day'] ?? null,
      perCommit: scenario['spend-per-commit'] ?? null,
    },
  };
}

/** The branch that the variable names, with or without `refs/heads/`; null where it is not set. */
function branchNamed(variable = ''): string | null {
  const name = variable.trim().replace(/^refs\/heads\//, '');
  if (name === '' || BRANCH.test(name)) return name || null;
  throw new RunError(
    'input_invalid',
    `Variable CODEX_CLOUD_BRANCH cannot be ${JSON.stringify(oneLine(name, 120))}: give a branch name that git accepts`,
    { guidance: 'Correct the variable CODEX_CLOUD_BRANCH' },
  );
}

/** A run has one cloud task, and none is taken silently. */
function refuseSeveral({ scenario }: LoadedScenario): void {
  const cells = cellsOf(scenario);
  if (cells.length === 0) return;
  throw new RunError(
    'input_invalid',
    `The scenario ${scenario.id} has ${cells.length} cloud tasks, and this runs one`,
    { guidance: 'Give it to the action, start or canary, or to orchestrateAll in a program' },
  );
}

/** Nobody can write down a nonce that the prompt does not tell; a task that cannot pass is not paid for. */
function refuseUnasked({ loaded, prompt = loaded.prompt }: PlanRequest): void {
  if (prompt.includes('{{nonce}}')) return;
  throw new RunError(
    'input_invalid',
    `The scenario ${loaded.scenario.id} wants a proof-file, and its prompt does not tell {{nonce}}`,
    { guidance: 'Have the prompt ask for a file whose first line is {{nonce}}, or leave out proof-file' },
  );
}

/** A proof by content is a diff: a run that may end without one could pass without the proof. */
function missingDiffOf({ inputs, loaded: { scenario }, defaults }: PlanRequest): MissingDiff {
  const asked = inputs.missingDiff ?? scenario['missing-diff'];
  if (scenario['proof-file'] === undefined) return asked ?? defaults.missingDiff;
  if (asked === undefined || asked === 'fail') return 'fail';
  throw new RunError(
    'input_invalid',
    `The scenario ${scenario.id} wants a proof-file, and missing-diff is ${asked}`,
    { guidance: 'Leave missing-diff out, or set it to fail: without a diff there is no proof' },
  );
}

function diffLimitsOf(scenario: LoadedScenario['scenario']): DiffLimits | null {
  const told = Object.entries({
    must_touch: scenario['must-touch'],
    must_not_touch: scenario['must-not-touch'],
    maximum_files: scenario['maximum-files'],
    maximum_lines: scenario['maximum-lines'],
    maximum_bytes: scenario['maximum-bytes'],
  }).filter(([, value]) => value !== undefined);
  return told.length === 0 ? null : Object.fromEntries(told);
}

/** True where this run runs the stage: all of them here, one in the cloud, the one that was named, or those chosen. */
export function isSelected(
  { target, chosen }: Pick<PlanResult, 'target' | 'chosen'>,
  { id }: PlanItem,
): boolean {
  return (target === null || target === id) && (chosen?.includes(id) ?? true);
}

/**
 * The plan with some of its stages only, and with the guardrails, which nobody leaves out. Null where nothing of what it
 * would run is left.
 */
export function narrowed(plan: PlanResult, ids: readonly string[]): PlanResult | null {
  const { items } = plan;
  if (ids.length === items.length) return plan;
  if (!items.some((item) => ids.includes(item.id) && isSelected(plan, item))) return null;
  const chosen = items.filter(({ id, guardrail }) => guardrail || ids.includes(id));
  return { ...plan, chosen: chosen.map(({ id }) => id) };
}

/** The selected stages that the Codex CLI works on where they are run on this machine. */
export function agentsOf(planned: PlanResult): PlanItem[] {
  return planned.items.filter((item) => isSelected(planned, item) && item.kind !== 'command');
}

/** The stage that is named, or the only one that can be meant by a run in the cloud; null where all are run. */
function targetOf({ inputs, loaded, pipeline = null, defaults }: PlanRequest): PlanItem | null {
  if (pipeline === null) {
    if (inputs.target === undefined) return null;
    throw new RunError('input_invalid', `Input target is "${inputs.target}", and there is no pipeline`, {
      guidance: 'Leave target out, or name the pipeline that has this stage',
    });
  }
  const { items } = pipeline;
  const name = inputs.target ?? loaded.scenario.target;
  if (name !== undefined) {
    const named = items.find(({ id }) => id === name);
    if (named !== undefined) return named;
    throw new RunError('input_invalid', `Pipeline ${pipeline.id} has no stage "${name}"`, {
      guidance: `Set target to one of ${items.map(({ id }) => id).join(', ')}`,
    });
  }
  const cloud = items.filter(({ requiresCloud }) => requiresCloud);
  const asked =
    inputs.executionMode ?? (cloud.length > 0 ? 'cloud' : (loaded.scenario.mode ?? defaults.executionMode));
  if (asked === 'mcp') return null;
  const candidates = cloud.length > 0 ? cloud : items;
  return candidates.length === 1 ? (candidates[0] ?? null) : severalOf(pipeline, candidates);
}

/** A run in the cloud has one target, and none is taken silently. */
function severalOf(pipeline: ExpandedPipeline, candidates: readonly PlanItem[]): never {
  throw new RunError(
    'input_invalid',
    `Pipeline ${pipeline.id} has ${candidates.length} stages that a run in the cloud could mean`,
    { guidance: `Set target to one of ${candidates.map(({ id }) => id).join(', ')}` },
  );
}
