/**
 * Several cloud tasks in one process: each is a run of its own, with its own record and verdict, and all of them share one
 * deadline, one backend and their looks at the cloud. Knows how many are under way at once and which waits for which;
 * what a run does is the manager's.
 */
import type { Together } from '../cloud/together.ts';
import type { CodexCli, CodexRequest } from '../credentials/install.ts';
import { RunError, toRunError } from '../lib/errors.ts';
import { listed } from '../lib/suggest.ts';
import { type Cell, cellsOf, wordOf } from '../plan/cells.ts';
import type { ExpandedPipeline, PlanItem } from '../plan/expand.ts';
import type { PlanResult } from '../plan/planner.ts';
import type { LoadedScenario } from '../plan/scenario.ts';
import type { RunResult } from '../publish/result.ts';
import type { Deps } from './deps.ts';
import type { Launches } from './launches.ts';
import { run } from './manager.ts';
import { load, makePlan, type RunRequest } from './prepare.ts';
import type { SharedBackend } from './share-backend.ts';

/** How many tasks of a scenario are under way at once, where it does not say. */
const CONCURRENCY = 50;

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
  /** Tasks that were not begun: one that they need did not pass, or somebody cancelled one before. */
  readonly unbegun: readonly { readonly task: string; readonly why: string }[];
  /** Tasks whose run left no record that could be told of. */
  readonly broken: readonly { readonly task: string; readonly error: RunError }[];
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
      cells.map(({ own }) => ({
        target: own.target ?? loaded.scenario.target,
        where: JSON.stringify([own['cloud-environment'], own.branch]),
      })),
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

/** How a run is begun: anew, or from where an earlier one of the same task was left. */
export type Begin = (request: RunRequest, deps: Deps, taskId: string) => Promise<RunResult>;

/**
 * Runs everything that the request stands for. Throws RunError before anything is begun for what cannot be used, and what
 * the only run throws.
 */
export async function runAll(
  request: RunRequest,
  deps: Deps,
  begin: Begin = (one, own) => run(one, own),
): Promise<MatrixResult> {
  const matrix = await matrixOf(request, deps);
  const [first = request] = matrix.requests;
  if (first.cell === undefined) {
    const task = request.inputs.task ?? first.loaded?.loaded.scenario.id ?? '';
    return { results: [await begin(first, deps, task)], unbegun: [], broken: [] };
  }
  const plans = await plansOf(matrix, deps);
  // What a run by itself does without.
  const [{ default: pLimit }, { Together }, { Launches }, { shareBackend }] = await Promise.all([
    import('p-limit'),
    import('../cloud/together.ts'),
    import('./launches.ts'),
    import('./share-backend.ts'),
  ]);
  await using backend = shareBackend(deps, plans);
  const together = new Together(deps.clock);
  const launches = new Launches();
  const shared = sharedDeps(deps, { backend, together, launches });
  const limit = pLimit(matrix.concurrency);
  const told = {
    unbegun: [] as { task: string; why: string }[],
    broken: [] as MatrixResult['broken'][number][],
  };
  let cancelled: string | null = null;
  const under: Promise<RunResult | null>[] = [];
  for (const [at, one] of matrix.requests.entries())
    under.push(
      unmet(at).then((why) =>
        limit(() => launches.begin(plans[at]?.taskId ?? '', () => bring(at, one, why))),
      ),
    );
  const results = (await Promise.all(under)).filter((result) => result !== null);
  if (results.length === 0)
    throw told.broken[0]?.error ?? new RunError('cancelled', 'all were cancelled before one was begun');
  return { results, ...told };

  async function bring(at: number, one: RunRequest, unmet: string | null): Promise<RunResult | null> {
    const task = plans[at]?.taskId ?? '';
    // Whoever cancels one of them buys no other by it; and a job that is cancelled has seconds. The first tells of it.
    const stopped = deps.signal.aborted && at > 0 ? 'all were cancelled' : null;
    const why = unmet ?? stopped ?? (cancelled === null ? null : `${cancelled} was cancelled`);
    if (why !== null) {
      told.unbegun.push({ task, why });
      return null;
    }
    try {
      const result = await begin(one, shared, task);
      if (result.verdict.outcome === 'cancelled') cancelled ??= task;
      return result;
    } catch (error) {
      // What keeps one from being told of keeps nobody from hearing of the others.
      told.broken.push({ task, error: toRunError(error) });
      return null;
    }
  }

  /** That one which is needed did not pass; null where all did. */
  async function unmet(at: number): Promise<string | null> {
    for (const other of matrix.needs[at] ?? []) {
      // Declared later perhaps: by then all of them are there.
      await Promise.resolve();
      const result = await under[other];
      if (result?.verdict.outcome !== 'pass') return `${plans[other]?.taskId} did not pass`;
    }
    return null;
  }
}

interface Common {
  readonly backend: SharedBackend;
  readonly together: Together;
  readonly launches: Launches;
}

/** The effects of each run, as far as all of them share them. */
function sharedDeps(deps: Deps, { backend, together, launches }: Common): Deps {
  return {
    ...deps,
    openBackend: backend.open,
    onEvent: (event, manifest) => {
      deps.onEvent(event, manifest);
      launches.heard(event);
    },
    spawn: together.spawn(deps.spawn),
    shared: { together, codex: codexOf(deps) },
  };
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
  const twin = plans.find(({ taskId }, at) => plans.findIndex((plan) => plan.taskId === taskId) !== at);
  if (twin === undefined) return plans;
  throw new RunError('input_invalid', `Two of the cloud tasks would have the name ${twin.taskId}`, {
    guidance: `Rename a stage; there are ${listed(plans.map(({ taskId }) => taskId))}`,
  });
}

/**
 * Finds the Codex CLI for all of them, by the effects of the process: nothing that is asked of one run ends or holds it.
 * One that failed is tried again by the next.
 */
function codexOf({ spawn, clock, signal }: Deps): (request: CodexRequest) => Promise<CodexCli> {
  let found: Promise<CodexCli> | null = null;
  return async (request) => {
    found ??= import('../credentials/install.ts')
      .then(({ resolveCodex }) => resolveCodex({ ...request, spawn, clock, signal }))
      .catch((error: unknown) => {
        found = null;
        throw error;
      });
    return Promise.race([found, ended(request.signal)]);
  };
}

/** Rejects where the run that asks is cancelled. */
function ended(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const give = (): void =>
      reject(new RunError('cancelled', 'the run was cancelled while the Codex CLI was looked for'));
    if (signal.aborted) give();
    else signal.addEventListener('abort', give, { once: true });
  });
}
