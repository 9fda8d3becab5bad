/**
 * Issues, comments and pull requests of one repository as GitHub's REST API keeps them: with authors, pages, times and rights. A
 * test denies rights, loses answers and lets lists be behind. Knows no server; somebody hands it what was asked.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import type { Clock } from '../../src/lib/clock.ts';
import { isoTime } from '../../src/lib/clock.ts';
import { answering } from './answering.ts';

export const BOT = 'github-actions[bot]';
const REPOSITORY = 'octo/widgets';

export interface Question {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly body: unknown;
}

/** Null: the connection is cut, and nobody hears an answer. */
export type Answer = { readonly status: number; readonly value: unknown } | null;

export interface StoredComment {
  readonly id: number;
  readonly author: string;
  body: string;
}

export interface StoredIssue {
  readonly number: number;
  readonly author: string;
  readonly pull: boolean;
  title: string;
  body: string;
  state: 'open' | 'closed';
  reason: string | null;
  createdAt: number;
  updatedAt: number;
  closedAt: number | null;
  comments: StoredComment[];
}

/**
 * `unheard` is cut before it is done, `lost` when it is done; a number is the status of a refusal. `first` runs before
 * it is done, as another job would. `said`: by what stands in
 * GitHub's place, in the place of the answer; `done` all the same, or not.
 */
interface Fault {
  readonly method: string;
  readonly path: RegExp;
  readonly how:
    | 'unheard'
    | 'lost'
    | number
    | { readonly first: () => void }
    | { readonly said: unknown; readonly done: boolean };
  left: number;
}

const NewIssue = z.object({ title: z.string().min(1).max(256), body: z.string().max(65_536) });
const Change = z.object({
  title: z.string().max(256).optional(),
  body: z.string().max(65_536).optional(),
  state: z.enum(['open', 'closed']).optional(),
  state_reason: z.string().nullish(),
});
const Words = z.object({ body: z.string().min(1).max(65_536) });

export class Tracker {
  /** As whom the token of the job writes. */
  me = BOT;
  /** What that token may change. */
  readonly rights = new Set(['issues', 'pull-requests']);
  readonly issues: StoredIssue[] = [];
  /** So many of the next lists of issues do not hold the newest one yet. */
  behind = 0;
  readonly asked: Question[] = [];
  readonly #faults: Fault[] = [];
  readonly #clock: Pick<Clock, 'now'>;
  readonly #base: string;
  #last = 0;

  constructor(clock: Pick<Clock, 'now'>, repository = REPOSITORY) {
    this.#clock = clock;
    this.#base = `/repos/${repository}`;
  }

  /** What is asked like that goes wrong, `times` times. */
  fault(method: string, path: RegExp, how: Fault['how'], times = 1): void {
    this.#faults.push({ method, path, how, left: times });
  }

  /** Somebody opens an issue, or a pull request. */
  add(issue: { title: string; body: string; author: string; pull?: boolean }): StoredIssue {
    const now = this.#clock.now();
    this.#last += 1;
    const { pull = false, ...said } = issue;
    const stored: StoredIssue = {
      ...{ ...said, pull, number: this.#last, state: 'open', reason: null },
      ...{ createdAt: now, updatedAt: now, closedAt: null, comments: [] },
    };
    this.issues.push(stored);
    return stored;
  }

  close(issue: StoredIssue, reason = 'completed'): void {
    const now = this.#clock.now();
    Object.assign(issue, { state: 'closed', reason, closedAt: now, updatedAt: now });
  }

  /** Somebody writes a comment. */
  say(issue: StoredIssue, author: string, body: string): StoredComment {
    this.#last += 1;
    const comment = { id: 1000 + this.#last, author, body };
    issue.comments.push(comment);
    issue.updatedAt = this.#clock.now();
    return comment;
  }

  /** Undefined for what is no question of it. */
  answer(question: Question): Answer | undefined {
    const url = new URL(question.path, 'http://api');
    const known = url.pathname === '/graphql' || url.pathname.startsWith(`${this.#base}/issues`);
    if (!known) return undefined;
    this.asked.push(question);
    const fault = this.#faults.find(
      ({ method, path, left }) => left > 0 && method === question.method && path.test(question.path),
    );
    if (fault !== undefined) {
      fault.left -= 1;
      if (fault.how === 'unheard') return null;
      if (typeof fault.how === 'number') return { status: fault.how, value: { message: 'no' } };
      if (typeof fault.how === 'object' && 'said' in fault.how) {
        if (fault.how.done) this.#done(question, url);
        return { status: 200, value: fault.how.said };
      }
      if (typeof fault.how === 'object') fault.how.first();
    }
    const done = this.#done(question, url);
    return fault?.how === 'lost' ? null : done;
  }

  #done({ method, body }: Question, url: URL): Answer {
    if (url.pathname === '/graphql') return { status: 200, value: { data: { viewer: { login: this.me } } } };
    const path = url.pathname.slice(this.#base.length);
    const [, number, comments] = /^\/issues\/(\d+)(\/comments)?$/.exec(path) ?? [];
    const [, id] = /^\/issues\/comments\/(\d+)$/.exec(path) ?? [];
    if (id !== undefined) return this.#ofComment(method, Number(id), body);
    if (number === undefined) return method === 'GET' ? this.#list(url.searchParams) : this.#open(body);
    const issue = this.issues.find((one) => one.number === Number(number));
    if (issue === undefined) return NOT_FOUND;
    if (comments === undefined) return this.#change(issue, body);
    if (method === 'GET')
      return { status: 200, value: paged(issue.comments.map(commentValue), url.searchParams) };
    if (!this.#may(issue)) return DENIED;
    const words = Words.safeParse(body);
    if (!words.success) return UNSOUND;
    return { status: 201, value: commentValue(this.say(issue, this.me, words.data.body)) };
  }

  #may({ pull }: Pick<StoredIssue, 'pull'>): boolean {
    return this.rights.has('issues') || (pull && this.rights.has('pull-requests'));
  }

  #list(query: URLSearchParams): Answer {
    const [state, creator, since] = [query.get('state') ?? 'open', query.get('creator'), query.get('since')];
    const hidden = this.behind > 0 ? this.issues.at(-1) : undefined;
    this.behind = Math.max(0, this.behind - 1);
    const found = this.issues
      .filter((one) => one !== hidden && (state === 'all' || one.state === state))
      .filter((one) => creator === null || one.author === creator)
      .filter((one) => since === null || one.updatedAt >= Date.parse(since))
      .toSorted((one, other) => other.number - one.number);
    return { status: 200, value: paged(found.map(issueValue), query) };
  }

  #open(body: unknown): Answer {
    if (!this.rights.has('issues')) return DENIED;
    const issue = NewIssue.safeParse(body);
    if (!issue.success) return UNSOUND;
    return { status: 201, value: issueValue(this.add({ ...issue.data, author: this.me })) };
  }

  #change(issue: StoredIssue, body: unknown): Answer {
    if (!this.rights.has('issues')) return DENIED;
    const change = Change.safeParse(body);
    if (!change.success) return UNSOUND;
    const { state, state_reason, ...words } = change.data;
    Object.assign(issue, words, { updatedAt: this.#clock.now() });
    if (state === 'closed') this.close(issue, state_reason ?? 'completed');
    return { status: 200, value: issueValue(issue) };
  }

  #ofComment(method: string, id: number, body: unknown): Answer {
    const issue = this.issues.find(({ comments }) => comments.some((one) => one.id === id));
    const comment = issue?.comments.find((one) => one.id === id);
    if (issue === undefined || comment === undefined) return NOT_FOUND;
    if (!this.#may(issue)) return DENIED;
    if (method === 'DELETE') {
      issue.comments.splice(issue.comments.indexOf(comment), 1);
      return { status: 204, value: null };
    }
    const words = Words.safeParse(body);
    if (!words.success) return UNSOUND;
    comment.body = words.data.body;
    return { status: 200, value: commentValue(comment) };
  }
}

const NOT_FOUND: Answer = { status: 404, value: { message: 'Not Found' } };
const DENIED: Answer = { status: 403, value: { message: 'Resource not accessible by integration' } };
const UNSOUND: Answer = { status: 422, value: { message: 'Validation Failed' } };

function paged(values: readonly object[], query: URLSearchParams): object[] {
  const [page, size] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 30)];
  return values.slice((page - 1) * size, page * size);
}

const userOf = (login: string) => ({ login, type: login.endsWith('[bot]') ? 'Bot' : 'User' });

function issueValue({ number, title, body, author, state, pull, closedAt, updatedAt }: StoredIssue) {
  return {
    ...{ number, title, body, state, user: userOf(author), updated_at: isoTime(updatedAt) },
    closed_at: closedAt === null ? null : isoTime(closedAt),
    html_url: `https://github.com/octo/widgets/issues/${number}`,
    ...(pull ? { pull_request: {} } : {}),
  };
}

function commentValue({ id, author, body }: StoredComment) {
  return {
    id,
    body,
    user: userOf(author),
    html_url: `https://github.com/octo/widgets/issues/1#issuecomment-${id}`,
  };
}

/** Hands what was asked to the tracker; false where that is no question of it. */
export async function answeredBy(
  tracker: Tracker,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { method = '', url: path = '/' } = request;
  const body = await text(request);
  const answer = tracker.answer({ method, path, body: body === '' ? null : (JSON.parse(body) as unknown) });
  if (answer === undefined) return false;
  if (answer === null) request.socket.destroy();
  else {
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(answer.value === null ? '' : JSON.stringify(answer.value));
  }
  return true;
}

/** A server with nothing else. */
export async function startTracker(clock: Pick<Clock, 'now'>) {
  const tracker = new Tracker(clock);
  const server = createServer(
    answering(async (request, response) => {
      if (!(await answeredBy(tracker, request, response)))
        response.writeHead(404).end('{"message":"Not Found"}');
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    tracker,
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
