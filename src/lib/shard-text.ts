/**
 * A shard as one line of text, which names its scenarios and cloud tasks and what all shards of its plan ask for, and needs
 * nothing beside it: `1/3 @0a1b2c3d:12:20 smoke diff:r1,r2`. Writes it and reads it; knows neither scenarios nor weights.
 */

/** What of one scenario a shard runs. */
export interface ShardPart {
  /** Name of a scenario, or the path of its file. */
  readonly scenario: string;
  /** Its cloud tasks by their ids; empty for a scenario that is one. */
  readonly cells: readonly string[];
}

/** The plan that a shard is of: no shard sees what the others ask for. */
export interface ShardPlan {
  /** Eight hex digits, of this plan alone. */
  readonly id: string;
  /** Cloud tasks of all its shards. */
  readonly tasks: number;
  /** What these ask of the quota. */
  readonly attempts: number;
}

export interface ShardText {
  readonly nth: number;
  readonly of: number;
  /** Absent only of a shard that is the whole plan. */
  readonly plan?: ShardPlan;
  readonly parts: readonly ShardPart[];
}

/** GitHub makes at most so many jobs of one matrix. */
export const MOST_SHARDS = 256;

/** The line. What a path may hold and the line may not stands in it as in an address. */
export function shardText({ nth, of, plan, parts }: ShardText): string {
  const words = parts.map(({ scenario, cells }) => {
    const name = encodeURIComponent(scenario).replaceAll('%2F', '/');
    return cells.length === 0 ? name : `${name}:${cells.join(',')}`;
  });
  const whole = plan === undefined ? [] : [`@${plan.id}:${plan.tasks}:${plan.attempts}`];
  return `${nth}/${of} ${[...whole, ...words].join(' ')}`;
}

/** What the line says; null where it is none. */
export function readShardText(text: string): ShardText | null {
  const [, nth, of, id, tasks, attempts, rest = ''] =
    /^(\d{1,3})\/(\d{1,3})(?: @([0-9a-f]{8}):(\d{1,6}):(\d{1,6}))? (\S.*)$/.exec(text) ?? [];
  const parts = rest.split(' ').map(partOf);
  if (nth === undefined || parts.some((part) => part === null)) return null;
  const known = parts.filter((part) => part !== null);
  const names = known.map(({ scenario }) => scenario);
  const [at, all] = [Number(nth), Number(of)];
  const plan = id === undefined ? undefined : { id, tasks: Number(tasks), attempts: Number(attempts) };
  const sound = at >= 1 && at <= all && all <= MOST_SHARDS && new Set(names).size === names.length;
  // Of several, one that does not say what the others ask for could not tell when all of them ask for too much.
  if (!sound || (all > 1 && plan === undefined)) return null;
  return { nth: at, of: all, ...(plan === undefined ? {} : { plan }), parts: known };
}

function partOf(word: string): ShardPart | null {
  const [name = '', cells, ...more] = word.split(':');
  const ids = cells?.split(',') ?? [];
  if (name === '' || more.length > 0 || !ids.every((id) => /^[A-Za-z0-9._-]{1,200}$/.test(id))) return null;
  if (new Set(ids).size !== ids.length) return null;
  try {
    return { scenario: decodeURIComponent(name), cells: ids };
  } catch {
    return null;
  }
}
