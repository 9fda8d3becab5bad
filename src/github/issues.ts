/**
 * Issues and comments by GitHub's REST API: reads those of its own author, makes and changes them. Loads the client only
 * when something is asked; bounds time, requests and pages. What is not answered is a value. Knows no text and no marker.
 */
import * as z from 'zod';
import { systemClock, timeLimit } from '../lib/clock.ts';
import { toRunError } from '../lib/errors.ts';
import type { Secret } from '../lib/secret.ts';
import { oneLine } from '../lib/text.ts';

export interface Asking {
  readonly token: Secret;
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly signal: AbortSignal;
}

/** `lost`: what was asked for may have been done all the same. `denied`: the token has no right to it. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: 'denied' | 'lost' | 'refused'; readonly message: string };

export interface Post {
  /** The number of an issue, the id of a comment: the older, the lower. */
  readonly id: number;
  readonly body: string;
  readonly url: string;
  /** When an issue was closed; null for an open one, and for a comment. */
  readonly closedAt: string | null;
}

/** What the token itself has written, the oldest first; not `whole` where there are more than are read. */
export interface Own {
  readonly posts: readonly Post[];
  readonly whole: boolean;
}

export interface IssueChange {
  readonly body: string;
  /** Why it is closed; absent where it stays open. */
  readonly close?: 'completed' | 'not_planned';
}

export interface Posts {
  /** Issues, no pull requests; closed ones by the time of their last change. */
  ownIssues(filter: { readonly state: 'open' | 'closed'; readonly since?: string }): Promise<Answer<Own>>;
  openIssue(issue: { readonly title: string; readonly body: string }): Promise<Answer<Post>>;
  changeIssue(number: number, change: IssueChange): Promise<Answer<Post>>;
  /** Those below an issue or a pull request. */
  ownComments(number: number): Promise<Answer<Own>>;
  comment(number: number, body: string): Promise<Answer<Post>>;
  changeComment(id: number, body: string): Promise<Answer<Post>>;
  removeComment(id: number): Promise<Answer<unknown>>;
}

/** A job may ask GitHub 1,000 times an hour, together with every other job of the repository. */
const MOST_REQUESTS = 100;
const REQUEST_MS = 10_000;
const ALL_MS = 120_000;
const PER_PAGE = 100;
const MOST_PAGES = 10;

type Request = { readonly signal: AbortSignal };

/** What answers in GitHub's place, such as the page of a proxy, must be taken for no list and for nothing that was made. */
const Listed = z.object({ user: z.object({ login: z.string(), type: z.string().optional() }).nullish() });
const Words = Listed.extend({
  body: z.string().nullish(),
  html_url: z.string().regex(/^https?:\/\/[^\s()<>[\]|`\\]{1,500}$/),
  closed_at: z.string().nullish(),
});
const Issue = Words.extend({ number: z.int(), pull_request: z.unknown().optional() });
const Comment = Words.extend({ id: z.int() });
type Listed = z.infer<typeof Listed>;

/** Throws where the answer is of another shape. */
function shaped<Shape>(shape: z.ZodType<Shape>, data: unknown): Shape {
  const { data: value, success } = shape.safeParse(data);
  if (success) return value;
  throw new Error('the answer is none of GitHub, so whether it was done is not known');
}

/** One client and one budget of time and requests for all that a step asks. */
class Desk {
  readonly names: { readonly owner: string; readonly repo: string };
  readonly client;
  readonly #signal: AbortSignal;
  readonly #until = systemClock.now() + ALL_MS;
  #left = MOST_REQUESTS;
  #author: Promise<Answer<string>> | null = null;

  constructor({ token, apiUrl, repository, signal }: Asking) {
    const [owner = '', repo = ''] = repository.split('/');
    this.names = { owner, repo };
    this.#signal = signal;
    this.client = import('@actions/github').then(({ getOctokit }) =>
      getOctokit(token.reveal(), { baseUrl: apiUrl }),
    );
    // Whoever asks first is told why it cannot be loaded.
    this.client.catch(() => {});
  }

  async ask<Value>(call: (request: Request) => Promise<Value>): Promise<Answer<Value>> {
    const leftMs = this.#until - systemClock.now();
    if (this.#signal.aborted) return { ok: false, why: 'refused', message: 'the job was cancelled' };
    if (this.#left <= 0 || leftMs <= 0)
      return { ok: false, why: 'refused', message: 'GitHub was asked as often and as long as it may be' };
    this.#left -= 1;
    try {
      const limit = timeLimit(Math.min(REQUEST_MS, leftMs));
      return { ok: true, value: await call({ signal: AbortSignal.any([limit, this.#signal]) }) };
    } catch (error) {
      return { ok: false, ...refusalOf(error) };
    }
  }

  /** All pages of a list, but for what others have written. */
  async own<One extends Listed>(
    page: (
      asked: { page: number; per_page: number; request: Request },
      author: string,
    ) => Promise<readonly One[]>,
    post: (one: One) => Post | null,
  ): Promise<Answer<Own>> {
    this.#author ??= this.#me();
    const author = await this.#author;
    if (!author.ok) return author;
    const posts: Post[] = [];
    for (let number = 1; number <= MOST_PAGES; number += 1) {
      const asked = { page: number, per_page: PER_PAGE };
      const listed = await this.ask((request) => page({ ...asked, request }, author.value));
      if (!listed.ok) return listed;
      posts.push(...listed.value.flatMap((one) => (isBy(one, author.value) ? (post(one) ?? []) : [])));
      if (listed.value.length < PER_PAGE) return { ok: true, value: { posts: inOrder(posts), whole: true } };
    }
    return { ok: true, value: { posts: inOrder(posts), whole: false } };
  }

  /** As whom the token writes: the only way to ask that a token of a job has. */
  #me(): Promise<Answer<string>> {
    return this.ask(async (request) => {
      const { graphql } = await this.client;
      const asked = graphql<{ viewer: { login: string } }>('query { viewer { login } }', { request });
      return shaped(z.string(), (await asked).viewer.login);
    });
  }
}

/** Everything is asked within one budget of time and requests. Asks nothing yet. */
export function openPosts(asking: Asking): Posts {
  const desk = new Desk(asking);
  const { names } = desk;
  const issues = async () => (await desk.client).rest.issues;
  return {
    ownIssues: ({ state, since }) =>
      desk.own(
        async (asked, creator) => {
          const filter = { ...names, ...asked, state, creator, ...(since ? { since } : {}) };
          return shaped(z.array(Issue), (await (await issues()).listForRepo(filter)).data);
        },
        (one) => (one.pull_request === undefined ? postOf(one.number, one) : null),
      ),
    openIssue: (issue) =>
      desk.ask(async (request) => {
        const { data } = await (await issues()).create({ ...names, ...issue, request });
        return issueOf(data);
      }),
    changeIssue: (number, { body, close }) =>
      desk.ask(async (request) => {
        const state = close === undefined ? {} : ({ state: 'closed', state_reason: close } as const);
        const change = { ...names, issue_number: number, body, ...state, request };
        return issueOf((await (await issues()).update(change)).data);
      }),
    ownComments: (number) =>
      desk.own(
        async (asked) => {
          const listed = await (await issues()).listComments({ ...names, ...asked, issue_number: number });
          return shaped(z.array(Comment), listed.data);
        },
        (one) => postOf(one.id, one),
      ),
    comment: (number, body) =>
      desk.ask(async (request) => {
        const comment = { ...names, issue_number: number, body, request };
        return commentOf((await (await issues()).createComment(comment)).data);
      }),
    changeComment: (id, body) =>
      desk.ask(async (request) => {
        const change = { ...names, comment_id: id, body, request };
        return commentOf((await (await issues()).updateComment(change)).data);
      }),
    removeComment: (id) =>
      desk.ask(async (request) => (await issues()).deleteComment({ ...names, comment_id: id, request })),
  };
}

/** A program is named with `[bot]` behind its name here, and elsewhere not. */
function isBy({ user }: Listed, author: string): boolean {
  return user?.login === author || (user?.type === 'Bot' && user.login === `${author}[bot]`);
}

function issueOf(data: unknown): Post {
  const issue = shaped(Issue, data);
  return postOf(issue.number, issue);
}

function commentOf(data: unknown): Post {
  const comment = shaped(Comment, data);
  return postOf(comment.id, comment);
}

function postOf(id: number, { body, html_url: url, closed_at: closedAt }: z.infer<typeof Words>): Post {
  return { id, body: body ?? '', url, closedAt: closedAt ?? null };
}

function inOrder(posts: readonly Post[]): Post[] {
  return posts.toSorted((one, other) => one.id - other.id);
}

function refusalOf(error: unknown): {
  readonly why: 'denied' | 'lost' | 'refused';
  readonly message: string;
} {
  const message = oneLine(toRunError(error).message);
  const status = error !== null && typeof error === 'object' && 'status' in error ? error.status : null;
  if (typeof status !== 'number' || status >= 500) return { why: 'lost', message };
  // GitHub says by the same status that it was asked too often.
  const denied = [401, 403, 404].includes(status) && !/rate limit/i.test(message);
  return { why: denied ? 'denied' : 'refused', message };
}
