/**
 * The runs that one request stands for: one for each cloud task of a scenario, or for each stage of a pipeline that
 * requires the cloud, with their plans and which of them needs which. Begins none.
 */
import { RunError } from '../lib/errors.ts';
import type { ShardText } from '../lib/shard-text.ts';
import { listed } from '../lib/suggest.ts';
import { type Cell, CONCURRENT_CELLS, cellsOf, wordOf } from '../plan/cells.ts';
import type { ExpandedPipeline, PlanItem } from '../plan/expand.ts';
import type { PlanResult } from '../plan/planner.ts';
import type { LoadedScenario } from '../plan/scenario.ts';
import type { Deps } from './deps.ts';
import { load, makePlan, type RunRequest } from './prepare.ts';

/** What is to be run: one request for each cloud task. */
export interface Matrix {
  readonly requests: readonly RunRequest[];
  /** How many are under way at once. */
  readonly concurrency: number;
  /** Which of the others, by their place, must have passed before one is begun. */
  readonly needs: readonly (readonly number[])[];
}

/** The runs that a request stands for. Throws RunError `input_invalid` for what they cannot share. */
export async function matrixOf(request: RunRequest, deps: Pick<Deps, 'host' | 'clock'>): Promise<Matrix> {
  const { shard, ...inputs } = request.inputs;
  return shard === undefined
    ? matrixOfOne(request, deps)
    : matrixOfShard(shard, { ...request, inputs }, deps);
}

/** What a shard names, of one scenario after the other. */
async function matrixOfShard(
  { parts, plan }: ShardText,
  asked: RunRequest,
  deps: Pick<Deps, 'host' | 'clock'>,
): Promise<Matrix> {
  const request = plan === undefined ? asked : { ...asked, plan };
  const startedMs = deps.clock.now();
  const requests: RunRequest[] = [];
  const needs: (readonly number[])[] = [];
  const limits: number[] = [];
  for (const { scenario, cells } of parts) {
    const whole = await matrixOfOne({ ...request, inputs: { ...request.inputs, scenario } }, deps);
    const places = cells.length === 0 ? [...whole.requests.keys()] : cells.map((id) => placeOf(id, whole));
    const before = requests.length;
    for (const at of places) {
      const one = whole.requests[at] ?? request;
      const needed = (whole.needs[at] ?? []).map((other) => places.indexOf(other));
      if (needed.includes(-1)) throw torn(scenario, one.cell?.id ?? '');
      needs.push(needed.map((place) => before + place));
      requests.push(one.cell === undefined ? one : { ...one, cell: { ...one.cell, startedMs } });
    }
    // One that is alone says nothing of how many may be beside it.
    if (whole.requests[0]?.cell !== undefined) limits.push(whole.concurrency);
  }
  return { requests, concurrency: Math.min(...limits, CONCURRENT_CELLS), needs };
}

function placeOf(id: string, { requests }: Matrix): number {
  const at = requests.findIndex(({ cell }) => cell?.id === id);
  if (at !== -1) return at;
  throw new RunError('input_invalid', `The shard names a cloud task "${id}", and its scenario has none`, {
    guidance: `Plan and run at the same commit; there are ${listed(requests.flatMap(({ cell }) => cell?.id ?? []))}`,
  });
}

function torn(scenario: string, id: string): RunError {
  return new RunError('input_invalid', `The shard has ${id} of ${scenario} without a task that it needs`, {
    guidance: 'Give the text that operation: plan gave, unchanged',
  });
}

async function matrixOfOne(request: RunRequest, deps: Pick<Deps, 'host' | 'clock'>): Promise<Matrix> {
  const read = await load(request, deps.host);
  const { loaded, pipeline } = read;
  const startedMs = deps.clock.now();
  const cells = cellsOf(loaded.scenario);
  if (cells.length > 0) {
    refuseCommon(request, loaded, cells);
    const requests: RunRequest[] = [];
    for (const cell of cells) {
      const alone = (await loaded.cell?.(cell)) ?? loaded;
      const { id, repeat } = cell;
      const tried = repeat === undefined ? {} : { repeat };
      requests.push({ ...request, cell: { id, startedMs, ...tried }, loaded: { loaded: alone, pipeline } });
    }
    const needs = neededBy(
      cells.map(({ own }) => ({
        target: own.target ?? loaded.scenario.target,
        where: JSON.stringify([own['cloud-environment'], own.branch]),
      })),
      pipeline,
    );
    return { requests, concurrency: loaded.scenario.concurrency ?? CONCURRENT_CELLS, needs };
  }
  const stages = cloudStages(request, loaded, pipeline);
  if (pipeline === null || stages.length < 2)
    return { requests: [{ ...request, loaded: read }], concurrency: 1, needs: [[]] };
  refuseAlike(request, loaded);
  const requests = stages.map(({ id }) => ({
    ...request,
    inputs: { ...request.inputs, target: id },
    loaded: read,
    cell: { id: wordOf(id), startedMs },
  }));
  const needs = neededBy(
    stages.map(({ id }) => ({ target: id, where: '' })),
    pipeline,
  );
  return { requests, concurrency: pipeline.concurrency, needs };
}

/** The stages that each want the cloud, where nobody names one or another mode. */
function cloudStages(
  { inputs }: RunRequest,
  { scenario }: LoadedScenario,
  pipeline: ExpandedPipeline | null,
): readonly PlanItem[] {
  const one = (inputs.target ?? scenario.target) !== undefined || inputs.executionMode === 'mcp';
  return one ? [] : (pipeline?.items.filter(({ requiresCloud }) => requiresCloud) ?? []);
}

/** An input stands above the scenario, and would make alike what is to differ. */
function refuseCommon(request: RunRequest, loaded: LoadedScenario, cells: readonly Cell[]): void {
  const own = new Set<string>(cells.flatMap((cell) => Object.keys(cell.own)));
  if (own.has('prompt') || own.has('prompt-file')) own.add('prompt').add('prompt-file');
  const { prompt, promptFile, target, cloudEnvironment, branch, cloudAttempts } = request.inputs;
  const given = {
    ...{ prompt, 'prompt-file': promptFile, target, branch },
    ...{ 'cloud-environment': cloudEnvironment, 'cloud-attempts': cloudAttempts },
  };
  const common = Object.entries(given).find(([name, value]) => value !== undefined && own.has(name))?.[0];
  if (common !== undefined)
    throw new RunError(
      'input_invalid',
      `Input ${common} cannot be given: the cloud tasks of the scenario ${loaded.scenario.id} say it themselves`,
      { guidance: `Leave out ${common}` },
    );
  refuseAlike(request, loaded);
}

/** What can mean one cloud task only. */
function refuseAlike({ inputs }: RunRequest, { scenario }: LoadedScenario): void {
  const several = 'There are several cloud tasks';
  if (inputs.cloudTaskId !== undefined)
    throw new RunError('input_invalid', `${several}, and cloud-task-id names one`, {
      guidance: 'Go on with its run: codex-orchestrator resume --run <id> --cloud-task-id <task>',
    });
  if (inputs.fallback === 'auto')
    throw new RunError('input_invalid', `${several}, and fallback: auto is for one`, {
      guidance: 'Leave fallback out',
    });
  if ((inputs.adopt ?? scenario.adopt) === 'sole-candidate')
    throw new RunError('input_invalid', `${several}, so that none is a sole candidate`, {
      guidance: 'Leave adopt out; a proof-file tells whose a task is',
    });
}

interface Aim {
  readonly target: string | undefined;
  /** Environment and branch, as far as the matrix says them. */
  readonly where: string;
}

/** For each the others that it needs, in the same place, be it by way of stages that are not run. */
function neededBy(aims: readonly Aim[], pipeline: ExpandedPipeline | null): readonly (readonly number[])[] {
  const items = new Map(pipeline?.items.map((item) => [item.id, item]));
  return aims.map(({ target, where }) => {
    const met = new Set<string>();
    const open = [...(items.get(target ?? '')?.needs ?? [])];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (met.has(id)) continue;
      met.add(id);
      open.push(...(items.get(id)?.needs ?? []));
    }
    return aims.flatMap((other, at) => (other.where === where && met.has(other.target ?? '') ? [at] : []));
  });
}

/** The plans, each made before anything is begun. Throws RunError for one that cannot be made, or that is another's. */
export async function plansOf(
  { requests }: Pick<Matrix, 'requests'>,
  deps: Pick<Deps, 'host' | 'random'>,
): Promise<PlanResult[]> {
  const plans: PlanResult[] = [];
  for (const one of requests) plans.push(await makePlan(one, deps));
  const [first] = plans;
  const other = plans.find(({ route }) => route.mode !== first?.route.mode);
  if (other !== undefined)
    throw new RunError(
      'input_invalid',
      `The task ${first?.taskId} is for ${first?.route.mode}, and ${other.taskId} for ${other.route.mode}`,
      { guidance: 'Give the scenario a mode, or run the stages of this machine as a pipeline by itself' },
    );
  const unlike = plans.find(({ rehearsalScript }) => rehearsalScript !== first?.rehearsalScript);
  if (unlike !== undefined && requests[0]?.inputs.rehearse)
    throw new RunError(
      'input_invalid',
      `The task ${first?.taskId} rehearses ${first?.rehearsalScript}, and ${unlike.taskId} ${unlike.rehearsalScript}`,
      { guidance: 'Give operation: plan the input rehearse too, which keeps them apart' },
    );
  const twin = plans.find(({ taskId }, at) => plans.findIndex((plan) => plan.taskId === taskId) !== at);
  if (twin === undefined) return plans;
  throw new RunError('input_invalid', `Two of the cloud tasks would have the name ${twin.taskId}`, {
    guidance: `Rename a stage; there are ${listed(plans.map(({ taskId }) => taskId))}`,
  });
}
