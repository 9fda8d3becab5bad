/**
 * Runs everything that a request stands for, one run or several side by side: how many are under way at once, which waits
 * for which, and what they share: the begin of their deadlines, one backend and their looks at the cloud. What a run does is the manager's.
 */
import { join } from 'node:path';
import { isDecisive } from '../assert/tester.ts';
import type { Together } from '../cloud/together.ts';
import type { CodexCli, CodexRequest } from '../credentials/install.ts';
import { RunError, toRunError } from '../lib/errors.ts';
import { replaceFile } from '../lib/files.ts';
import type { RunEvent } from '../manifest/events.ts';
import type { PlanResult } from '../plan/planner.ts';
import { junitOf } from '../publish/junit.ts';
import { outvotedOf } from '../publish/matrix.ts';
import type { RunResult } from '../publish/result.ts';
import type { Deps } from './deps.ts';
import { run } from './manager.ts';
import { type Matrix, matrixOf, plansOf } from './matrix.ts';
import { entrusted, type RunRequest } from './prepare.ts';
import type { SharedBackend } from './share-backend.ts';

/** What several runs came to. */
export interface MatrixResult {
  /** In declared order; one of them for a request that stands for one run. */
  readonly results: readonly RunResult[];
  /** Tasks that were not begun: one that they need did not pass, or somebody cancelled one before. */
  readonly unbegun: readonly {
    readonly task: string;
    readonly why: string;
    readonly cancelled: boolean;
  }[];
  /** Tasks whose run left no record that could be told of. */
  readonly broken: readonly { readonly task: string; readonly error: RunError }[];
}

/** How a run is begun: anew, or from where an earlier one of the same task was left. */
export type Begin = (request: RunRequest, deps: Deps, taskId: string) => Promise<RunResult>;

/**
 * Runs everything that the request stands for. Throws RunError before anything is begun for what cannot be used, and what
 * the only run throws.
 */
export async function runAll(
  asked: RunRequest,
  deps: Deps,
  begin: Begin = (one, own) => run(one, own),
): Promise<MatrixResult> {
  const request = await entrusted(asked, deps);
  const { inputs } = request;
  const matrix = await matrixOf(request, deps);
  const [first = request] = matrix.requests;
  if (first.cell === undefined && matrix.requests.length === 1) {
    const task = inputs.task ?? first.loaded?.loaded.scenario.id ?? '';
    return { results: [await begin(first, deps, task)], unbegun: [], broken: [] };
  }
  const ran = await runSeveral(matrix, deps, begin);
  await tellOutvoted(ran.results, inputs.shard !== undefined, deps);
  return ran;
}

/**
 * Says in `junit.xml` of each try that it was outvoted, which nobody knew while it ran. What cannot be written stays as it
 * is, and graver.
 */
async function tellOutvoted(
  results: readonly RunResult[],
  sharded: boolean,
  { redactor }: Pick<Deps, 'redactor'>,
): Promise<void> {
  const outvoted = [...outvotedOf({ results, ...(sharded ? { sharded } : {}) })];
  const written = outvoted.map(({ manifest, verdict, folder }) => {
    const text = junitOf([{ manifest, verdict, outvoted: true }]);
    return replaceFile(join(folder, 'junit.xml'), redactor.redact(text));
  });
  await Promise.allSettled(written);
}

/** Runs them side by side. Throws as `runAll`. */
async function runSeveral(matrix: Matrix, deps: Deps, begin: Begin): Promise<MatrixResult> {
  const plans = await plansOf(matrix, deps);
  // What a run by itself does without.
  const [{ default: pLimit }, { Together }, { Launches }, { Patience }, { shareBackend }] = await Promise.all(
    [
      import('p-limit'),
      import('../cloud/together.ts'),
      import('./launches.ts'),
      import('./patience.ts'),
      import('./share-backend.ts'),
    ],
  );
  await using backend = shareBackend(deps, plans);
  const together = new Together(deps.clock);
  const launches = new Launches();
  const patience = new Patience(matrix.needs, deps.clock);
  const places = new Map(plans.map(({ taskId }, at) => [taskId, at]));
  const heard = (event: RunEvent): void => {
    launches.heard(event);
    patience.heard(places.get(event.task_id) ?? -1, event);
  };
  const shared = sharedDeps(deps, { backend, together, heard, planned: plans });
  const limit = pLimit(matrix.concurrency);
  const told = {
    unbegun: [] as MatrixResult['unbegun'][number][],
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
    // Whoever cancels one of them buys no other by it; and a job that is cancelled has seconds.
    const stopped = deps.signal.aborted && at > 0 ? 'all were cancelled' : null;
    const why = unmet ?? stopped ?? (cancelled === null ? null : `${cancelled} was cancelled`);
    if (why !== null) {
      patience.ended(at);
      told.unbegun.push({ task, why, cancelled: unmet === null });
      return null;
    }
    try {
      const result = await begin(later(one, patience.begun(at)), shared, task);
      if (result.verdict.outcome === 'cancelled') cancelled ??= task;
      return result;
    } catch (error) {
      // What keeps one from being told of keeps nobody from hearing of the others.
      told.broken.push({ task, error: toRunError(error) });
      return null;
    } finally {
      patience.ended(at);
    }
  }

  /** That one which is needed did not pass; null where all did. */
  async function unmet(at: number): Promise<string | null> {
    for (const other of matrix.needs[at] ?? []) {
      // Declared later perhaps: by then all of them are there.
      await Promise.resolve();
      const result = await under[other];
      if (result?.verdict.outcome === 'pass' || isDoneHere(result)) continue;
      const off = result?.verdict.reason === 'cloud_dispatch_off' || result?.manifest.cloud_fallback != null;
      return `${plans[other]?.taskId} did not pass${off ? ', for cloud-dispatch is off and nothing goes to the cloud' : ''}`;
    }
    return null;
  }
}

/** True where cloud-dispatch kept a run from the cloud, and that alone from a pass: its stage ended well on this machine. */
function isDoneHere(result: RunResult | null | undefined): boolean {
  if (result?.manifest.cloud_fallback?.policy !== 'dispatch_off' || result.manifest.failure !== null)
    return false;
  return result.verdict.findings.filter(isDecisive).every(({ rule }) => rule === 'mode-kept');
}

/** The request of a run whose deadline counts from so many milliseconds later. */
function later(request: RunRequest, ms: number): RunRequest {
  const { cell } = request;
  return cell === undefined ? request : { ...request, cell: { ...cell, startedMs: cell.startedMs + ms } };
}

interface Common {
  readonly backend: SharedBackend;
  readonly together: Together;
  readonly heard: (event: RunEvent) => void;
  readonly planned: readonly PlanResult[];
}

/** The effects of each run, as far as all of them share them. */
function sharedDeps(deps: Deps, { backend, together, heard, planned }: Common): Deps {
  return {
    ...deps,
    openBackend: backend.open,
    onEvent: (event, manifest) => {
      deps.onEvent(event, manifest);
      heard(event);
    },
    spawn: together.spawn(deps.spawn),
    shared: { together, codex: codexOf(deps), planned },
  };
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
