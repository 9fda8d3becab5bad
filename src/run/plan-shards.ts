/**
 * Divides scenarios among jobs: asks what each stands for, as a run would, and balances it. Begins nothing, and needs no
 * credential.
 */
import type { HistoryRecord } from '../history/record.ts';
import { quantile } from '../history/statistics.ts';
import { RunError } from '../lib/errors.ts';
import { MOST_SHARDS, type ShardPlan, shardText } from '../lib/shard-text.ts';
import { CONCURRENT_CELLS } from '../plan/cells.ts';
import type { PlanResult } from '../plan/planner.ts';
import { type Bundle, type Shard, shardsOf } from '../plan/shards.ts';
import type { Deps } from './deps.ts';
import { type Matrix, matrixOf } from './matrix.ts';
import { entrusted, makePlan, type RunRequest } from './prepare.ts';

export interface PlannedShard extends Shard {
  /** By which the runs of all its shards are known, and told from those of another plan of the same workflow run. */
  readonly plan: string;
  /** Self-contained text for the input `shard`. */
  readonly text: string;
  /** For the name of its job. */
  readonly name: string;
  /** For `timeout-minutes` of its job: its deadlines, and what a job needs beside. */
  readonly timeoutMinutes: number;
}

/** Installing, uploading and telling take no longer, beside what runs have for themselves. */
const BESIDE_MINUTES = 10;
/** GitHub lets no job on its own runners take longer. */
const MOST_MINUTES = 360;

/** How long a task took as a rule, in seconds; null where nobody knows. */
export type Durations = (task: string) => number | null;

/** The durations that records of live runs tell: of each task the middle one. */
export function durationsOf(records: readonly HistoryRecord[]): Durations {
  const byTask = Map.groupBy(records, ({ task_id }) => task_id);
  return (task) => {
    const known = (byTask.get(task) ?? []).flatMap(({ durations }) => durations.total_ms ?? []);
    const middle = quantile(
      known.toSorted((one, other) => one - other),
      0.5,
    );
    return middle === null ? null : middle / 1000;
  };
}

/** The shards of `scenarios`. Throws RunError `input_invalid` for what cannot be run by several jobs. */
export async function planShards(
  asked: RunRequest,
  deps: Pick<Deps, 'host' | 'clock' | 'random' | 'spawn' | 'stageEnvironment' | 'signal'>,
  durations: Durations,
): Promise<readonly PlannedShard[]> {
  const request = await entrusted(asked, deps);
  const { scenarios = [request.inputs.scenario], shards = null, pipeline, task } = request.inputs;
  if (pipeline !== undefined || (task !== undefined && scenarios.length > 1))
    throw new RunError('input_invalid', 'A plan divides scenarios, each under its own name', {
      guidance: `Leave out ${pipeline === undefined ? 'task' : 'pipeline, or name it in a scenario'}`,
    });
  const bundles: Asking[] = [];
  for (const scenario of scenarios) {
    const one = { ...request, inputs: { ...request.inputs, scenario } };
    const matrix = await matrixOf(one, deps);
    bundles.push(...(await bundlesOf(scenario, { matrix, durations }, deps)));
  }
  refuseTwins(bundles.flatMap(({ tasks }) => tasks));
  const planned = shardsOf(bundles, shards);
  if (planned.length > MOST_SHARDS)
    throw new RunError(
      'input_invalid',
      `The plan has ${planned.length} jobs, and GitHub makes ${MOST_SHARDS}`,
    );
  const plan = wholeOf(bundles, deps);
  return planned.map((shard, index) => {
    const nth = index + 1;
    const of = planned.length;
    const timeoutMinutes = Math.min(MOST_MINUTES, Math.ceil(shard.minutes) + BESIDE_MINUTES);
    return {
      ...shard,
      plan: plan.id,
      text: shardText({ plan, nth, of, parts: shard.parts }),
      name: `${nth}/${of}`,
      timeoutMinutes,
    };
  });
}

/** What all shards ask for together: no job sees what the others ask for at the same time. */
function wholeOf(bundles: readonly Asking[], { random }: Pick<Deps, 'random'>): ShardPlan {
  const attempts = bundles.flatMap((bundle) => bundle.attempts);
  const sum = attempts.reduce((all, one) => all + one, 0);
  return { id: random(4), tasks: attempts.length, attempts: sum };
}

interface Asking extends Bundle {
  /** Of each of its cloud tasks. */
  readonly attempts: readonly number[];
}

interface Told {
  readonly matrix: Matrix;
  readonly durations: Durations;
}

/** What has to be in one job together: tasks of which one needs the other, and the tries of one task. */
async function bundlesOf(
  scenario: string,
  { matrix, durations }: Told,
  deps: Pick<Deps, 'host' | 'random'>,
): Promise<Asking[]> {
  const plans: PlanResult[] = [];
  for (const one of matrix.requests) plans.push(await makePlan(one, deps));
  return groupsOf(matrix).map((places) => {
    const held = places.flatMap((at) => plans[at] ?? []);
    const seconds = held.map(({ taskId }) => durations(taskId));
    const unknown = seconds.includes(null);
    return {
      kind: kindOf(held[0], matrix),
      scenario,
      cells: places.flatMap((at) => matrix.requests[at]?.cell?.id ?? []),
      tasks: held.map(({ taskId }) => taskId),
      attempts: held.flatMap(({ route, attempts }) => (route.mode === 'cloud' ? attempts : [])),
      seconds: unknown ? null : seconds.reduce<number>((sum, one) => sum + (one ?? 0), 0),
      minutes: (Math.max(...held.map(({ timeoutMs }) => timeoutMs)) / 60_000) * depthOf(places, matrix),
      // One that is alone says nothing of how many may be beside it.
      concurrency: matrix.requests[0]?.cell ? matrix.concurrency : CONCURRENT_CELLS,
    };
  });
}

/** One process has one mode, and one emulator, which plays one script. */
function kindOf(plan: PlanResult | undefined, { requests }: Matrix): string {
  const { rehearse, onMissingCredentials } = requests[0]?.inputs ?? {};
  const played = rehearse === true || onMissingCredentials === 'rehearse';
  const script = played ? [plan?.rehearsalScript, plan?.proofFile] : [];
  return JSON.stringify([plan?.route.mode, ...script]);
}

/** Places of tasks that hang together, each place once. */
function groupsOf({ requests, needs }: Matrix): number[][] {
  const owner = requests.map((_, at) => at);
  const root = (at: number): number => (owner[at] === at ? at : root(owner[at] ?? at));
  const join = (one: number, other: number): void => {
    owner[Math.max(root(one), root(other))] = Math.min(root(one), root(other));
  };
  for (const [at, needed] of needs.entries()) for (const other of needed) join(at, other);
  const firsts = new Map<string, number>();
  for (const [at, { cell }] of requests.entries()) {
    if (cell?.repeat === undefined) continue;
    const first = firsts.get(cell.repeat.group) ?? at;
    firsts.set(cell.repeat.group, first);
    join(at, first);
  }
  return [...Map.groupBy(requests.keys(), root).values()];
}

/** How many of them come one after the other at most. */
function depthOf(places: readonly number[], { needs }: Matrix): number {
  const known = new Map<number, number>();
  const depth = (at: number): number => {
    const told = known.get(at);
    if (told !== undefined) return told;
    const own = 1 + Math.max(0, ...(needs[at] ?? []).map(depth));
    known.set(at, own);
    return own;
  };
  return Math.max(...places.map(depth));
}

function refuseTwins(tasks: readonly string[]): void {
  const twin = tasks.find((task, at) => tasks.indexOf(task) !== at);
  if (twin === undefined) return;
  throw new RunError('input_invalid', `Two runs of the plan would have the name ${twin}`, {
    guidance: 'Give each scenario an id of its own',
  });
}
