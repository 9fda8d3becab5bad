/**
 * A shard as one line of text, which names its plan with all that its shards ask for, its scenarios and cloud tasks, and needs
 * nothing beside it: `1/3 @0a1b2c3d:12:20 smoke diff:r1,r2`. Beside it what the gate expects of the same plan. Writes both and
 * reads them; knows neither scenarios nor weights.
 */

/** What of one scenario a shard runs. */
export interface ShardPart {
  /** Name of a scenario, or the path of its file. */
  readonly scenario: string;
  /** Its cloud tasks by their ids; empty for a scenario that is one. */
  readonly cells: readonly string[];
}

/** The plan that a shard is of: no shard sees what the others ask for, and two of one workflow run may have tasks of the same names. */
export interface ShardPlan {
  /** Eight hex digits, of this plan alone. */
  readonly id: string;
  /** Cloud tasks of all its shards. */
  readonly tasks: number;
  /** What these ask of the quota. */
  readonly attempts: number;
}

export interface ShardText {
  /** Null only of a shard by hand that is the whole plan. */
  readonly plan: ShardPlan | null;
  readonly nth: number;
  readonly of: number;
  readonly parts: readonly ShardPart[];
}

/** GitHub makes at most so many jobs of one matrix. */
export const MOST_SHARDS = 256;

/** The line. What a path may hold and the line may not stands in it as in an address. */
export function shardText({ plan, nth, of, parts }: ShardText): string {
  const words = parts.map(({ scenario, cells }) => {
    const name = encodeURIComponent(scenario).replaceAll('%2F', '/');
    return cells.length === 0 ? name : `${name}:${cells.join(',')}`;
  });
  const whole = plan === null ? [] : [`@${plan.id}:${plan.tasks}:${plan.attempts}`];
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
  const plan = id === undefined ? null : { id, tasks: Number(tasks), attempts: Number(attempts) };
  const sound = at >= 1 && at <= all && all <= MOST_SHARDS && new Set(names).size === names.length;
  // Of several, one that does not say what the others ask for could not tell when all of them ask for too much.
  return sound && (all === 1 || plan !== null) ? { plan, nth: at, of: all, parts: known } : null;
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

/** What a plan wants to be joined: all of its tasks by their names. */
export interface Expected {
  /** Null for a list by hand. */
  readonly plan: string | null;
  readonly tasks: readonly string[];
}

/** The line: `@0a1b2c3d smoke diff-r1 diff-r2`. */
export function expectedText({ plan, tasks }: Expected): string {
  return [...(plan === null ? [] : [`@${plan}`]), ...tasks].join(' ');
}

/** What the line says; null where it is none. */
export function readExpected(text: string): Expected | null {
  const [, plan = null, rest = ''] = /^(?:@([0-9a-f]{8}) )?(\S.*)$/.exec(text) ?? [];
  const tasks = rest.split(' ');
  const sound = tasks.every((name) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name));
  return sound && new Set(tasks).size === tasks.length ? { plan, tasks } : null;
}
