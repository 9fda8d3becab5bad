/**
 * Keeps the tracking issues of a workflow: one for each scenario whose scheduled runs keep failing, opened late, changed in
 * place and closed by a pass. What they are is decided by the records alone, so any run of the workflow can bring them up to
 * date, and one that was left out is made good by the next.
 */
import type { Answer, Own, Post, Posts } from '../github/issues.ts';
import { type Persisting, persistingOf } from '../history/questions.ts';
import type { HistoryRecord } from '../history/record.ts';
import { grouped } from '../history/series.ts';
import type { Clock } from '../lib/clock.ts';
import type { Redactor } from '../lib/redact.ts';
import type { Did } from '../publish/notified.ts';
import {
  bodyWith,
  changeComment,
  duplicateBlock,
  failingBlock,
  issueMarker,
  issueTitle,
  passedBlock,
  recoveryComment,
  type Tracked,
  type Written,
  writtenIn,
} from '../publish/tracking-issue.ts';
import { makeOnce } from './once.ts';

/** So many stand open for one workflow: whoever has more has one cause, and reads one of them. */
export const MOST_OPEN = 10;

export interface Tracking extends Omit<Tracked, 'scenario'> {
  readonly records: readonly HistoryRecord[];
  /** Failures in a row before an issue is opened. */
  readonly after: number;
}

export interface TrackDeps {
  readonly posts: Posts;
  readonly clock: Clock;
  readonly redactor: Redactor;
  readonly signal: AbortSignal;
}

/** Brings the issues of all scenarios up to date; what is as it should be is not told of. */
export async function trackFailures(tracking: Tracking, deps: TrackDeps): Promise<readonly Did[]> {
  const scenarios = grouped(
    tracking.records.filter((record) => record.default_branch),
    (record) => record.scenario ?? record.task_id,
  );
  if (scenarios.size === 0) return [];
  const open = await deps.posts.ownIssues({ state: 'open' });
  if (!open.ok || !open.value.whole)
    return [failed(open.ok ? TOO_MANY : open)([...scenarios.keys()].sort().join(', '))];
  const told: Did[] = [];
  let standing = [...scenarios.keys()].filter(
    (scenario) => ownOf({ ...tracking, scenario }, open.value).length > 0,
  ).length;
  for (const [scenario, records] of [...scenarios].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const tracked: Tracked = { ...tracking, scenario };
    const own = ownOf(tracked, open.value);
    const did = await trackOne(tracked, { records, own, standing, after: tracking.after }, deps);
    if (did?.did === 'opened') standing += 1;
    if (did !== null) told.push(did);
  }
  return told;
}

const TOO_MANY = {
  ok: false,
  why: 'refused',
  message: 'this account has more open issues here than are read, so none can be told to be missing',
} as const;

function ownOf(tracked: Tracked, { posts }: Own): Post[] {
  const marker = issueMarker(tracked);
  return posts.filter(({ body }) => body.includes(marker));
}

interface Standing {
  readonly records: readonly HistoryRecord[];
  /** Its open issues, the oldest first. */
  readonly own: readonly Post[];
  /** How many issues of this workflow are open. */
  readonly standing: number;
  readonly after: number;
}

async function trackOne(
  tracked: Tracked,
  { records, own, standing, after }: Standing,
  deps: TrackDeps,
): Promise<Did | null> {
  const [issue, ...younger] = own;
  const before = issue === undefined ? null : writtenIn(issue.body);
  const persisting = persistingOf(records, { known: before?.fingerprint ?? null });
  for (const one of younger) if (issue !== undefined) await giveWay(tracked, [one, issue], deps);
  if (issue !== undefined) {
    if (persisting.inARow > 0) return update(tracked, { issue, before, persisting }, deps);
    return persisting.lastGood === null ? null : close(tracked, { issue, before, persisting }, deps);
  }
  if (persisting.inARow < after) return null;
  if (standing >= MOST_OPEN)
    return {
      ...{ scenario: tracked.scenario, did: 'not opened', number: null, url: null, denied: false },
      why: `${MOST_OPEN} issues of this workflow are open already`,
    };
  return open(tracked, persisting, deps);
}

interface Known {
  readonly issue: Post;
  readonly before: Written | null;
  readonly persisting: Persisting;
}

async function update(tracked: Tracked, { issue, before, persisting }: Known, deps: TrackDeps): Promise<Did> {
  const { scenario } = tracked;
  const body = deps.redactor.redact(bodyWith(failingBlock(tracked, persisting), issue.body));
  if (body.trim() === issue.body.trim()) return done(scenario, 'left', issue);
  const changed = await deps.posts.changeIssue(issue.id, { body });
  if (!changed.ok) return failed(changed)(scenario);
  const fingerprint = persisting.failure?.fingerprint ?? null;
  if (before === null || before.fingerprint === fingerprint) return done(scenario, 'updated', issue);
  const text = changeComment(tracked, persisting, before);
  return said(done(scenario, 'updated', issue), { issue, text }, deps);
}

async function close(tracked: Tracked, { issue, before, persisting }: Known, deps: TrackDeps): Promise<Did> {
  const body = deps.redactor.redact(bodyWith(passedBlock(tracked, persisting, before), issue.body));
  const changed = await deps.posts.changeIssue(issue.id, { body, close: 'completed' });
  if (!changed.ok) return failed(changed)(tracked.scenario);
  const text = recoveryComment(tracked, persisting);
  return said(done(tracked.scenario, 'closed', issue), { issue, text }, deps);
}

async function open(tracked: Tracked, persisting: Persisting, deps: TrackDeps): Promise<Did> {
  const { posts, redactor, clock, signal } = deps;
  const { scenario } = tracked;
  const byHand = await closedByHand(tracked, persisting, deps);
  if (!byHand.ok) return failed(byHand)(scenario);
  if (byHand.value !== null)
    return {
      ...done(scenario, 'left', byHand.value),
      why: 'somebody has closed it, and it has not passed since',
    };
  const made = await makeOnce({
    async find() {
      const own = await posts.ownIssues({ state: 'open' });
      return own.ok ? { ok: true, value: { ...own.value, posts: ownOf(tracked, own.value) } } : own;
    },
    make: () =>
      posts.openIssue({
        title: redactor.redact(issueTitle(tracked)),
        body: redactor.redact(bodyWith(failingBlock(tracked, persisting), '')),
      }),
    giveWay: (...both) => giveWay(tracked, both, deps),
    ...{ clock, signal },
  });
  if (!made.ok) return failed(made)(scenario);
  return done(scenario, made.value.made ? 'opened' : 'left', made.value.post);
}

/** The issue of this very failure that a person has closed: we close none before it has passed. */
async function closedByHand(
  tracked: Tracked,
  { lastGood, firstBad }: Persisting,
  { posts }: TrackDeps,
): Promise<Answer<Post | null>> {
  const since = (lastGood ?? firstBad)?.at;
  const closed = await posts.ownIssues({ state: 'closed', ...(since === undefined ? {} : { since }) });
  if (!closed.ok) return closed;
  const found = ownOf(tracked, closed.value).findLast(
    ({ body, closedAt }) =>
      writtenIn(body)?.state !== 'passed' && Date.parse(closedAt ?? '') >= Date.parse(since ?? ''),
  );
  return { ok: true, value: found ?? null };
}

function giveWay(
  tracked: Tracked,
  [younger, older]: readonly [younger: Post, older: Post],
  { posts, redactor }: TrackDeps,
): Promise<unknown> {
  const body = redactor.redact(bodyWith(duplicateBlock(tracked, older.id), younger.body));
  return posts.changeIssue(younger.id, { body, close: 'not_planned' });
}

/** Says something below it; the issue itself tells the same, so a comment that is lost is not written twice. */
async function said(
  did: Did,
  { issue, text }: { readonly issue: Post; readonly text: string },
  { posts, redactor }: TrackDeps,
): Promise<Did> {
  const comment = await posts.comment(issue.id, redactor.redact(text));
  return comment.ok ? did : { ...did, why: `the comment on it was not written: ${comment.message}` };
}

function done(scenario: string, did: Did['did'], { id, url }: Post): Did {
  return { scenario, did, number: id, url, why: null, denied: false };
}

function failed({ why, message }: { readonly why: string; readonly message: string }) {
  return (scenario: string): Did => ({
    ...{ scenario, did: 'failed', number: null, url: null },
    ...{ why: message, denied: why === 'denied' },
  });
}
