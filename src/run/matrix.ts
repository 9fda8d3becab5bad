/**
 * Several cloud tasks in one process: each is a run of its own, with its own record and verdict, and all of them share one
 * deadline, one backend and their looks at the cloud. Knows how many are under way at once and which waits for which;
 * what a run does is the manager's.
 */
import type { CodexCli } from '../credentials/install.ts';
import { RunError } from '../lib/errors.ts';
import { listed } from '../lib/suggest.ts';
import { type Cell, cellsOf, wordOf } from '../plan/cells.ts';
import type { ExpandedPipeline, PlanItem } from '../plan/expand.ts';
import type { PlanResult } from '../plan/planner.ts';
import type { LoadedScenario } from '../plan/scenario.ts';
import type { RunResult } from '../publish/result.ts';
import type { Deps } from './deps.ts';
import { run } from './manager.ts';
import { load, makePlan, type RunRequest } from './prepare.ts';

/** How many cloud tasks of a scenario are under way at once, where it does not say. */
const CONCURRENCY = 10;

/** What is to be run: one request for each cloud task. */
export interface Matrix {
  readonly requests: readonly RunRequest[];
  /** How many are under way at once. */
  readonly concurrency: number;
  /** Which of the others, by their place, must have passed before one is begun. */
  readonly needs: readonly (readonly number[])[];
}

/** What several runs came to. */
export interface MatrixResult {
  /** In declared order; one of them for a request that stands for one run. */
  readonly results: readonly RunResult[];
  /** Tasks that were not begun, since one that they need did not pass. */
  readonly unbegun: readonly { readonly task: string; readonly needs: string }[];
}

/** The runs that a request stands for. Throws RunError `input_invalid` for what they cannot share. */
export async function matrixOf(request: RunRequest, deps: Pick<Deps, 'host' | 'clock'>): Promise<Matrix> {
  const read = await load(request.inputs, deps.host);
  const { loaded, pipeline } = read;
  const startedMs = deps.clock.now();
  const cells = cellsOf(loaded.scenario);
  if (cells.length > 0) {
    refuseCommon(request, loaded, cells);
    const requests: RunRequest[] = [];
    for (const cell of cells) {
      const alone = (await loaded.cell?.(cell)) ?? loaded;
      requests.push({ ...request, cell: { id: cell.id, startedMs }, loaded: { loaded: alone, pipeline } });
    }
    const needs = neededBy(
      cells.map(({ own }) => own.target ?? loaded.scenario.target),
      pipeline,
    );
    return { requests, concurrency: loaded.scenario.concurrency ?? CONCURRENCY, needs };
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
    stages.map(({ id }) => id),
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
  if ((inputs.adopt ?? scenario.adopt) === 'sole-candidate')
    throw new RunError('input_invalid', `${several}, so that none is a sole candidate`, {
      guidance: 'Leave adopt out; a proof-file tells whose a task is',
    });
}

/** For each target the others that it needs, be it by way of stages that are not run. */
function neededBy(
  targets: readonly (string | undefined)[],
  pipeline: ExpandedPipeline | null,
): readonly (readonly number[])[] {
  const items = new Map(pipeline?.items.map((item) => [item.id, item]));
  return targets.map((target) => {
    const met = new Set<string>();
    const open = [...(items.get(target ?? '')?.needs ?? [])];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (met.has(id)) continue;
      met.add(id);
      open.push(...(items.get(id)?.needs ?? []));
    }
    return targets.flatMap((other, at) => (other !== undefined && met.has(other) ? [at] : []));
  });
}

/** How a run is begun: anew, or from where an earlier one of the same task was left; null for the only one there is. */
export type Begin = (request: RunRequest, deps: Deps, taskId: string | null) => Promise<RunResult>;

/**
 * Runs everything that the request stands for. Throws RunError before anything is begun for what cannot be used; one that
 * a run throws is thrown once all others have ended.
 */
export async function runAll(
  request: RunRequest,
  deps: Deps,
  begin: Begin = (one, own) => run(one, own),
): Promise<MatrixResult> {
  const matrix = await matrixOf(request, deps);
  const [first = request] = matrix.requests;
  if (first.cell === undefined) return { results: [await begin(first, deps, null)], unbegun: [] };
  const plans = await plansOf(matrix, deps);
  // What a run by itself does without.
  const [{ default: pLimit }, { Together }, { shareBackend }] = await Promise.all([
    import('p-limit'),
    import('../cloud/together.ts'),
    import('./share-backend.ts'),
  ]);
  await using backend = shareBackend(deps, plans);
  const together = new Together(deps.clock);
  const shared: Deps = {
    ...deps,
    openBackend: backend.open,
    spawn: together.spawn(deps.spawn),
    shared: { together, codex: once() },
  };
  const limit = pLimit(matrix.concurrency);
  const unbegun: { task: string; needs: string }[] = [];
  const under: Promise<RunResult | null>[] = [];
  for (const [at, one] of matrix.requests.entries()) {
    const task = plans[at]?.taskId ?? '';
    under.push(
      unmet(at).then((needs) => {
        if (needs === null) return limit(() => begin(one, shared, task));
        unbegun.push({ task, needs });
        return null;
      }),
    );
  }
  const ended = await Promise.allSettled(under);
  const thrown = ended.find((end) => end.status === 'rejected');
  if (thrown !== undefined) throw thrown.reason;
  const results = ended.flatMap((end) => (end.status === 'fulfilled' ? (end.value ?? []) : []));
  return { results, unbegun };

  /** The task of one that was needed and did not pass; null where all did. */
  async function unmet(at: number): Promise<string | null> {
    for (const other of matrix.needs[at] ?? []) {
      // Declared later perhaps: by then all of them are there.
      await Promise.resolve();
      const result = await under[other]?.catch(() => null);
      if (result?.verdict.outcome !== 'pass') return plans[other]?.taskId ?? '';
    }
    return null;
  }
}

/** The plans, each made before anything is begun. Throws RunError for one that cannot be made, or that is another's. */
export async function plansOf(
  { requests }: Pick<Matrix, 'requests'>,
  deps: Pick<Deps, 'host' | 'random'>,
): Promise<PlanResult[]> {
  const plans: PlanResult[] = [];
  for (const one of requests) plans.push(await makePlan(one, deps));
  const twin = plans.find(({ taskId }, at) => plans.findIndex((plan) => plan.taskId === taskId) !== at);
  if (twin === undefined) return plans;
  throw new RunError('input_invalid', `Two of the cloud tasks would have the name ${twin.taskId}`, {
    guidance: `Rename a stage; there are ${listed(plans.map(({ taskId }) => taskId))}`,
  });
}

/** Finds once for all; one that failed is tried again by the next. */
function once(): (find: () => Promise<CodexCli>) => Promise<CodexCli> {
  let found: Promise<CodexCli> | null = null;
  return (find) => {
    found ??= find().catch((error: unknown) => {
      found = null;
      throw error;
    });
    return found;
  };
}
