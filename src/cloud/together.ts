/**
 * Codex Cloud for many tasks of one process: words are read from the pages of a list, twenty tasks a call, where one call
 * for each would cost more; and only so many calls are under way at once. What ends a task is never believed of a list:
 * it is read once more of that task alone. Knows nothing of runs.
 */
import pLimit, { type LimitFunction } from 'p-limit';
import { type Clock, timeLimit } from '../lib/clock.ts';
import type { ChildRequest, ChildResult, Spawn } from '../lib/process.ts';
import type { CallFailure, CallLimits, CloudClient, ListRequest, Read } from './client.ts';

/** The Codex CLI takes most of a processor for a moment; more at once only wait for each other. */
const CALLS_AT_ONCE = 4;
/** So many ask for a task at once; an answer takes its time, and no submit waits behind looks. */
const SUBMITS_AT_ONCE = 4;
/** So long a look waits for others that come with it. */
const GATHER_MS = 50;
/** A page has so many tasks at the most. */
const PAGE_TASKS = 20;
/** Pages beyond those that our own tasks can fill, for what others have put between them. */
const SPARE_PAGES = 2;
/** So often in a row a task is taken for pending by the list alone: a list can lag behind for hours. */
const LISTED_IN_A_ROW = 30;
/** So many looks are made without a list after one that failed. */
const REST_LOOKS = 3;
/** Such a part of what is left may go by for a list: where it hangs, each can still be asked for by itself. */
const LIST_PART = 0.5;

type Words = ReadonlyMap<string, string>;

/** One look at the list of an environment, for all who come with it. */
interface Look {
  readonly wanted: Set<string>;
  /** Words by task; null where each is to be asked for alone. */
  readonly words: Promise<Words | null>;
}

interface List {
  readonly environment: string;
  look: Look | null;
  /** How many pages the last look took. */
  pages: number;
  /** How many looks are still made without it. */
  rest: number;
}

/** The calls of one process. */
export class Together {
  /** Ids of the tasks that an answer to a submit has named. */
  readonly ours = new Set<string>();
  /** Ids of the tasks that were seen in the list of an environment which was read to its end. */
  readonly seen = new Map<string, Set<string>>();
  readonly #clock: Clock;
  readonly #calls = pLimit(CALLS_AT_ONCE);
  readonly #submits = pLimit(SUBMITS_AT_ONCE);
  readonly #lists = new Map<string, List>();
  /** How often in a row each task was believed to be pending by the list alone. */
  readonly #listed = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Starts no more calls of the service at once than the machine has use for, but what asks for a task: its turn was
   * waited for before. The time of a call begins when the call does.
   */
  spawn(real: Spawn): Spawn {
    return (request) => {
      const [program, call] = request.args;
      return program === 'cloud' && call !== 'exec' ? this.#started(request, real) : real(request);
    };
  }

  /** Does the work of one submit when it is its turn; null where the signal came first. */
  turn<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T | null> {
    return inTurn(this.#submits, work, signal);
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
      status: (taskId, limits) => this.#read(taskId, { list: this.#listOf(environment), own }, limits),
    };
  }

  async #started(request: ChildRequest, real: Spawn): Promise<ChildResult> {
    const { signal = NEVER, timeoutMs, leftMs = timeoutMs } = request;
    const now = since(this.#clock);
    const over = AbortSignal.any([signal, timeLimit(leftMs)]);
    const work = () => real({ ...request, timeoutMs: now({ timeoutMs, leftMs, signal }).timeoutMs });
    const result = await inTurn(this.#calls, work, over);
    const ended = signal.aborted ? 'cancelled' : 'timed_out';
    return result ?? { ended, exitCode: null, stdout: '', stderr: '', durationMs: 0 };
  }

  async #read(
    taskId: string,
    { list, own }: { readonly list: List; readonly own: CloudClient },
    limits: CallLimits,
  ): Promise<({ ok: true } & Read) | CallFailure> {
    const now = since(this.#clock);
    const words = await this.#wordsFor(taskId, { list, own }, limits);
    const listed = words?.get(taskId);
    const times = this.#listed.get(taskId) ?? 0;
    if (listed === 'PENDING' && times < LISTED_IN_A_ROW) {
      this.#listed.set(taskId, times + 1);
      return { ok: true, word: listed, via: 'list' };
    }
    this.#listed.delete(taskId);
    const answer = await own.status(taskId, now(limits));
    return answer.ok && listed !== undefined && answer.word !== listed ? { ...answer, listed } : answer;
  }

  /** Comes to the look that is about to be made or is being made; makes one where there is none. */
  async #wordsFor(
    taskId: string,
    { list, own }: { readonly list: List; readonly own: CloudClient },
    limits: CallLimits,
  ): Look['words'] {
    const { look } = list;
    if (look !== null) {
      look.wanted.add(taskId);
      return this.#within(limits, look.words, () => leave(look));
    }
    const wanted = new Set([taskId]);
    const words = this.#clock.sleep(GATHER_MS).then(() => this.#look({ list, own, wanted }, limits));
    const mine: Look = { wanted, words };
    list.look = mine;
    // To its end: the calls of a look are in the record of who makes it.
    return words.finally(() => leave(mine));

    function leave(left: Look): void {
      if (list.look === left) list.look = null;
    }
  }

  /** Nobody waits longer for the look of another than for one of its own: that other may be paused. */
  async #within(limits: CallLimits, words: Look['words'], onLate: () => void): Look['words'] {
    const { signal } = limits;
    const done = new AbortController();
    const late = this.#clock.sleep(wholeMs(limits), AbortSignal.any([signal, done.signal])).then(() => {
      if (!done.signal.aborted && !signal.aborted) onLate();
      return null;
    });
    try {
      return await Promise.race([words, late]);
    } finally {
      done.abort();
    }
  }

  /** As many pages as are of use, within the time of one call for all of them. */
  async #look(
    { list, own, wanted }: { list: List; own: CloudClient; wanted: ReadonlySet<string> },
    limits: CallLimits,
  ): Look['words'] {
    list.rest = Math.max(0, list.rest - 1);
    // Where each by itself costs no more calls, each is asked for by itself.
    if (list.rest > 0 || wanted.size < 2 || wanted.size <= list.pages) return null;
    const { environment } = list;
    const { signal } = limits;
    const whole = wholeMs(limits);
    const now = since(this.#clock);
    const most = Math.ceil(Math.max(wanted.size, this.ours.size) / PAGE_TASKS) + SPARE_PAGES;
    const words = new Map<string, string>();
    let cursor: string | null = null;
    let pages = 0;
    do {
      const request: ListRequest = cursor === null ? { environment } : { environment, cursor };
      const page = await own.list(request, now({ timeoutMs: whole, leftMs: whole, signal }));
      if (!page.ok) {
        // What is wrong with the list says nothing of a task: each is asked for by itself, and what that meets is its own.
        list.rest = signal.aborted ? 0 : REST_LOOKS + 1;
        return words;
      }
      pages += 1;
      for (const { id, word } of page.tasks) if (wanted.has(id)) words.set(id, word);
      cursor = page.cursor;
      // The last one is as cheap by itself.
    } while (cursor !== null && wanted.size - words.size > 1 && pages < most);
    list.pages = pages;
    return words;
  }

  #listOf(environment: string): List {
    const known = this.#lists.get(environment);
    if (known !== undefined) return known;
    const list: List = { environment, look: null, pages: 0, rest: 0 };
    this.#lists.set(environment, list);
    return list;
  }
}

const NEVER = new AbortController().signal;

/** Does the work when there is a place; null where the signal came before. What has begun is waited for. */
function inTurn<T>(limit: LimitFunction, work: () => Promise<T>, signal: AbortSignal): Promise<T | null> {
  return new Promise((resolve, reject) => {
    let waiting = true;
    const leave = (): void => {
      if (waiting) resolve(null);
      waiting = false;
    };
    signal.addEventListener('abort', leave, { once: true });
    if (signal.aborted) leave();
    void limit(async () => {
      signal.removeEventListener('abort', leave);
      if (!waiting) return;
      waiting = false;
      await work().then(resolve, reject);
    });
  });
}

/** What one look may take, all of its pages together. */
function wholeMs({ timeoutMs, leftMs = timeoutMs }: CallLimits): number {
  return Math.max(1, Math.min(timeoutMs, leftMs * LIST_PART));
}

/** From here on: what is left of limits that were told now. */
function since(clock: Clock): (limits: CallLimits) => CallLimits {
  const start = clock.now();
  return ({ timeoutMs, leftMs = timeoutMs, signal }) => {
    const left = leftMs - (clock.now() - start);
    return { signal, leftMs: left, timeoutMs: Math.max(1, Math.min(timeoutMs, left)) };
  };
}
