/**
 * Keeps one comment on a pull request: found again among those of the same author, changed in place, else made. It tells the
 * verdict of the gate and beside it what each run came to.
 */
import type { Answer, Own, Posts } from '../github/issues.ts';
import type { Clock } from '../lib/clock.ts';
import type { Redactor } from '../lib/redact.ts';
import { type CommentRequest, commentOf, markerOf } from '../publish/comment.ts';
import { makeOnce } from './once.ts';

export interface StickyDeps {
  readonly posts: Posts;
  readonly clock: Clock;
  readonly redactor: Redactor;
  readonly signal: AbortSignal;
}

/** Writes the comment; its page. */
export async function keepComment(
  pullRequest: number,
  request: CommentRequest,
  { posts, clock, redactor, signal }: StickyDeps,
): Promise<Answer<string>> {
  const marker = markerOf(request.key);
  const body = redactor.redact(commentOf(request));
  const find = async (): Promise<Answer<Own>> => {
    const own = await posts.ownComments(pullRequest);
    if (!own.ok) return own;
    const ours = own.value.posts.filter((post) => post.body.startsWith(marker));
    return { ok: true, value: { ...own.value, posts: ours } };
  };
  const there = await find();
  if (!there.ok) return there;
  const [oldest, ...younger] = there.value.posts;
  if (oldest === undefined && !there.value.whole)
    return { ok: false, why: 'refused', message: 'the pull request has more comments than are read' };
  for (const { id } of younger) await posts.removeComment(id);
  let kept = oldest;
  if (kept === undefined) {
    const made = await makeOnce({
      ...{ find, clock, signal },
      make: () => posts.comment(pullRequest, body),
      giveWay: ({ id }) => posts.removeComment(id),
    });
    if (!made.ok) return made;
    if (made.value.made) return { ok: true, value: made.value.post.url };
    kept = made.value.post;
  }
  if (kept.body.trim() === body.trim()) return { ok: true, value: kept.url };
  const changed = await posts.changeComment(kept.id, body);
  return changed.ok ? { ok: true, value: changed.value.url } : changed;
}
