/**
 * Divides cloud tasks among the jobs of a workflow so that they take about as long as each other: the longest first, each
 * to the shard that has the least so far. Pure and the same every time; knows no files and no history.
 */
import { MOST_SHARDS, type ShardPart } from '../lib/shard-text.ts';

/** What goes to one shard undivided. */
export interface Bundle {
  /** Only bundles of one kind stand in a shard together. */
  readonly kind: string;
  readonly scenario: string;
  /** Its cloud tasks in declared order; empty for a scenario that is one. */
  readonly cells: readonly string[];
  /** Names of its tasks. */
  readonly tasks: readonly string[];
  /** How long its tasks took together as a rule, in seconds; null where nobody knows. */
  readonly seconds: number | null;
  /** Longest time that it may take, in minutes. */
  readonly minutes: number;
  /** How many tasks of its scenario are under way at once. */
  readonly concurrency: number;
}

export interface Shard {
  readonly parts: readonly ShardPart[];
  readonly tasks: readonly string[];
  /** Weight: as the seconds of what is in it. */
  readonly seconds: number;
  /** Longest time that it may take, in minutes. */
  readonly minutes: number;
}

/** Tasks of one shard where nobody says how many shards there are to be: half of what is under way in one at once. */
export const TASKS_IN_A_SHARD = 25;

/** At most `shards` shards; fewer where there is less to do, more where fewer cannot hold every kind. */
export function shardsOf(bundles: readonly Bundle[], shards: number | null): readonly Shard[] {
  const weighed = weightsOf(bundles);
  const kinds = Map.groupBy(weighed, ({ bundle }) => bundle.kind);
  const tasks = bundles.reduce((sum, one) => sum + one.tasks.length, 0);
  const wanted = Math.min(shards ?? Math.ceil(tasks / TASKS_IN_A_SHARD), MOST_SHARDS);
  const counts = countsOf(
    [...kinds].map(([kind, all]) => ({ kind, bundles: all.length, weight: weightIn(all) })),
    wanted,
  );
  return [...kinds].flatMap(([kind, all]) => filled(all, counts.get(kind) ?? 1));
}

interface Weighed {
  readonly bundle: Bundle;
  readonly weight: number;
  /** Its place among all. */
  readonly at: number;
}

/** Of what nobody knows it is taken that a task takes as long as a known one, as a rule. */
function weightsOf(bundles: readonly Bundle[]): readonly Weighed[] {
  const known = bundles.flatMap(({ seconds, tasks }) =>
    seconds === null || tasks.length === 0 ? [] : [seconds / tasks.length],
  );
  const middle = known.toSorted((one, other) => one - other)[Math.floor(known.length / 2)] ?? 1;
  return bundles.map((bundle, at) => ({
    bundle,
    weight: bundle.seconds ?? middle * bundle.tasks.length,
    at,
  }));
}

function weightIn(all: readonly Weighed[]): number {
  return all.reduce((sum, { weight }) => sum + weight, 0);
}

/** One for each kind, and the others one by one to the kind whose shards are the fullest. */
function countsOf(
  kinds: readonly { readonly kind: string; readonly bundles: number; readonly weight: number }[],
  wanted: number,
): ReadonlyMap<string, number> {
  const counts = new Map(kinds.map(({ kind }) => [kind, 1]));
  for (let left = wanted - kinds.length; left > 0; left -= 1) {
    const open = kinds.filter(({ kind, bundles }) => (counts.get(kind) ?? 1) < bundles);
    const [fullest] = open.toSorted((one, other) => share(other) - share(one));
    if (fullest === undefined) break;
    counts.set(fullest.kind, (counts.get(fullest.kind) ?? 1) + 1);
  }
  return counts;

  function share({ kind, weight }: { readonly kind: string; readonly weight: number }): number {
    return weight / (counts.get(kind) ?? 1);
  }
}

function filled(all: readonly Weighed[], count: number): Shard[] {
  const shards = Array.from({ length: Math.min(count, all.length) }, () => ({
    weight: 0,
    in: [] as Weighed[],
  }));
  // Of two that weigh the same the first one comes first, so that the same plan comes out every time.
  for (const one of all.toSorted((a, b) => b.weight - a.weight || a.at - b.at)) {
    const least = shards.reduce((found, shard) => (shard.weight < found.weight ? shard : found));
    least.weight += one.weight;
    least.in.push(one);
  }
  return shards.map(({ weight, in: held }) =>
    shardOf(
      held.toSorted((a, b) => a.at - b.at),
      weight,
    ),
  );
}

/** So many are under way at once, and the next ones come when those have ended. */
function longestOf(held: readonly Weighed[]): number {
  const concurrency = Math.min(...held.map(({ bundle }) => bundle.concurrency));
  const tasks = held.reduce((sum, { bundle }) => sum + bundle.tasks.length, 0);
  return Math.max(...held.map(({ bundle }) => bundle.minutes)) * Math.ceil(tasks / concurrency);
}

function shardOf(held: readonly Weighed[], weight: number): Shard {
  const byScenario = Map.groupBy(held, ({ bundle }) => bundle.scenario);
  return {
    parts: [...byScenario].map(([scenario, all]) => ({
      scenario,
      cells: all.flatMap(({ bundle }) => bundle.cells),
    })),
    tasks: held.flatMap(({ bundle }) => bundle.tasks),
    seconds: weight,
    minutes: longestOf(held),
  };
}
