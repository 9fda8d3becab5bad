/**
 * Makes something at GitHub that must be there once only, though an answer is lost or two jobs do it at the same time: looks
 * again before it is made a second time, and afterwards gives way to an older one.
 */
import type { Answer, Own, Post } from '../github/issues.ts';
import type { Clock } from '../lib/clock.ts';

export interface Making {
  /** Those that are there, the oldest first. */
  readonly find: () => Promise<Answer<Own>>;
  readonly make: () => Promise<Answer<Post>>;
  /** Takes away one of ours, since an older one is there. */
  readonly giveWay: (younger: Post, older: Post) => Promise<unknown>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

export interface MadeOnce {
  readonly post: Post;
  /** False where an older one turned out to be there. */
  readonly made: boolean;
}

/** A list can be behind what was made a moment ago. */
const UNTIL_LISTED_MS = [0, 1000, 3000];
/** What was not answered may still be under way. */
const UNTIL_DONE_MS = [2000, 5000, 10_000];

/** Makes it, unless it turns out to be there. */
export async function makeOnce(making: Making): Promise<Answer<MadeOnce>> {
  const first = await making.make();
  if (first.ok) return settled(first.value, making);
  if (first.why !== 'lost') return first;
  const there = await look(making, UNTIL_DONE_MS, ({ posts }) => posts.length > 0);
  // Whoever cannot see must not make another one.
  if (!there.ok) return first;
  const [oldest] = there.value.posts;
  if (oldest !== undefined) return { ok: true, value: { post: oldest, made: true } };
  if (!there.value.whole) return first;
  const second = await making.make();
  return second.ok ? settled(second.value, making) : second;
}

async function settled(made: Post, making: Making): Promise<Answer<MadeOnce>> {
  const there = await look(making, UNTIL_LISTED_MS, ({ posts }) => posts.some(({ id }) => id === made.id));
  const oldest = there.ok ? there.value.posts[0] : undefined;
  if (oldest === undefined || oldest.id >= made.id) return { ok: true, value: { post: made, made: true } };
  await making.giveWay(made, oldest);
  return { ok: true, value: { post: oldest, made: false } };
}

async function look(
  { find, clock, signal }: Making,
  gapsMs: readonly number[],
  enough: (own: Own) => boolean,
): Promise<Answer<Own>> {
  let last: Answer<Own> = { ok: false, why: 'refused', message: 'nothing was asked' };
  for (const gapMs of gapsMs) {
    await clock.sleep(gapMs, signal);
    last = await find();
    if (last.ok && enough(last.value)) return last;
  }
  return last;
}
