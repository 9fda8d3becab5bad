/**
 * Codex Cloud for many tasks of one process: words are read from the pages of a list, twenty tasks a call, where one call
 * for each would cost more; and only so many calls are under way at once. What ends a task is never believed of a list:
 * it is read once more of that task alone. Knows nothing of runs.
 */
import pLimit from 'p-limit';
import type { Clock } from '../lib/clock.ts';
import type { Spawn } from '../lib/process.ts';
import type { CallFailure, CallLimits, CloudClient, ListRequest, Read } from './client.ts';
import { UNREADABLE_LIST } from './task-list.ts';

/** The Codex CLI takes most of a processor for a moment; more at once only wait for each other. */
const CALLS_AT_ONCE = 4;
/** So long a look waits for others that come with it. */
const GATHER_MS = 50;
/** A page has so many tasks at the most. */
const PAGE_TASKS = 20;
/** Pages beyond those that our own tasks can fill, for what others have put between them. */
const SPARE_PAGES = 2;

/** One look at the list of an environment, for all who came with it. */
interface Look {
  readonly wanted: Set<string>;
  /** Words by task; null where each is to be asked for alone. */
  readonly words: Promise<ReadonlyMap<string, string> | CallFailure | null>;
}

interface List {
  look: Look | null;
  /** How many pages the last look took. */
  pages: number;
  /** It was no list that we can read: it is not asked for again. */
  unreadable: boolean;
}

/** The calls of one process. */
export class Together {
  /** Ids of the tasks that an answer to a submit has named. */
  readonly ours = new Set<string>();
  /** Ids of the tasks that were seen in the list of an environment which was read to its end. */
  readonly seen = new Map<string, Set<string>>();
  readonly #clock: Clock;
  readonly #limit = pLimit(CALLS_AT_ONCE);
  readonly #lists = new Map<string, List>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Starts no more children at once than the machine has use for; what one waited is taken off its time. */
  spawn(real: Spawn): Spawn {
    return (request) => {
      const now = since(this.#clock);
      return this.#limit(() => real({ ...request, timeoutMs: now(request).timeoutMs }));
    };
  }

  /** The client of one task among the others; `own` makes the calls, and tells its run of them. */
  client(own: CloudClient, environment: string): CloudClient {
    return {
      ...own,
      submit: async (submission, limits) => {
        const answer = await own.submit(submission, limits);
        if (answer.ok) this.ours.add(answer.taskId);
        return answer;
      },
      status: (taskId, limits) => this.#read({ taskId, environment }, own, limits),
    };
  }

  async #read(
    { taskId, environment }: { readonly taskId: string; readonly environment: string },
    client: CloudClient,
    limits: CallLimits,
  ): Promise<({ ok: true } & Read) | CallFailure> {
    const now = since(this.#clock);
    const words = await this.#within(
      limits,
      this.#join(taskId, environment, (wanted) => this.#look({ environment, wanted }, client, limits)),
    );
    if (words !== null && 'ok' in words) return words;
    const listed = words?.get(taskId);
    if (listed === 'PENDING') return { ok: true, word: listed, via: 'list' };
    const answer = await client.status(taskId, now(limits));
    return answer.ok && listed !== undefined && answer.word !== listed ? { ...answer, listed } : answer;
  }

  /** Nobody waits longer for the look of another than for one of its own: its run may be paused. */
  async #within({ timeoutMs, signal }: CallLimits, words: Look['words']): Look['words'] {
    const done = new AbortController();
    const late = this.#clock.sleep(timeoutMs, AbortSignal.any([signal, done.signal])).then(() => null);
    try {
      return await Promise.race([words, late]);
    } finally {
      done.abort();
    }
  }

  /** Comes to the look that is about to be made or is being made; begins one where there is none. */
  #join(
    taskId: string,
    environment: string,
    look: (wanted: ReadonlySet<string>) => Look['words'],
  ): Look['words'] {
    const list = this.#listOf(environment);
    if (list.look === null) {
      const wanted = new Set<string>();
      const words = this.#clock
        .sleep(GATHER_MS, new AbortController().signal)
        .then(() => look(wanted))
        .finally(() => {
          list.look = null;
        });
      list.look = { wanted, words };
    }
    list.look.wanted.add(taskId);
    return list.look.words;
  }

  async #look(
    { environment, wanted }: { readonly environment: string; readonly wanted: ReadonlySet<string> },
    client: CloudClient,
    limits: CallLimits,
  ): Look['words'] {
    const list = this.#listOf(environment);
    // Where each by itself costs no more calls, each is asked for by itself.
    if (list.unreadable || wanted.size < 2 || wanted.size <= list.pages) return null;
    const now = since(this.#clock);
    const most = Math.ceil(Math.max(wanted.size, this.ours.size) / PAGE_TASKS) + SPARE_PAGES;
    const words = new Map<string, string>();
    let cursor: string | null = null;
    let pages = 0;
    do {
      const request: ListRequest = cursor === null ? { environment } : { environment, cursor };
      const page = await client.list(request, now(limits));
      if (!page.ok) return this.#unlisted(page, list, limits);
      pages += 1;
      for (const { id, word } of page.tasks) if (wanted.has(id)) words.set(id, word);
      cursor = page.cursor;
      // The last one is as cheap by itself.
    } while (cursor !== null && wanted.size - words.size > 1 && pages < most);
    list.pages = pages;
    return words;
  }

  /** A list that failed is a failed read of all who wanted it, unless the fault is of the list or of this one task's run. */
  #unlisted(failure: CallFailure, list: List, { signal }: CallLimits): CallFailure | null {
    if (signal.aborted) return null;
    list.unreadable = UNREADABLE_LIST.has(failure.code);
    return list.unreadable ? null : failure;
  }

  #listOf(environment: string): List {
    const known = this.#lists.get(environment);
    if (known !== undefined) return known;
    const list: List = { look: null, pages: 0, unreadable: false };
    this.#lists.set(environment, list);
    return list;
  }
}

type Times = Pick<CallLimits, 'timeoutMs' | 'leftMs'>;

/** From here on: what is left of the times that were told now. */
function since(clock: Clock): <Limits extends Times>(limits: Limits) => Limits {
  const start = clock.now();
  return (limits) => {
    const { timeoutMs, leftMs = timeoutMs } = limits;
    const left = leftMs - (clock.now() - start);
    return { ...limits, leftMs: left, timeoutMs: Math.max(1, Math.min(timeoutMs, left)) };
  };
}
