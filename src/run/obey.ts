/**
 * The running run's side of control: reads what is asked of it, does it, and answers each request by an event. Nothing
 * that is asked here makes a run better than it is: it can wait, go on, or end as cancelled.
 */
import { join } from 'node:path';
import type { StageEnd } from '../execute/stage.ts';
import type { Clock } from '../lib/clock.ts';
import { LineTail } from '../lib/line-tail.ts';
import type { RunClock } from '../lib/run-clock.ts';
import { parseJson } from '../manifest/record.ts';
import { approvedStages, sessionOf } from '../manifest/sessions.ts';
import type { Store } from '../manifest/store.ts';
import { CONTROL_FILE, ControlRequest } from './control.ts';

/** A request is to act within a second. By looking, since a file system may tell no changes. */
const LOOK_MS = 400;
/** Far more than anybody asks; what is beyond it is not read. */
const MAX_CONTROL_BYTES = 1024 * 1024;
/** How long a stage waits for its approval, by the clock on the wall. */
const APPROVAL_HOURS = 24;

export interface Control {
  /** Aborts when somebody cancels the run. */
  readonly cancelled: AbortSignal;
  /** What was wrong with requests. */
  readonly notices: readonly string[];
  /** Waits until a stage is approved. Gives why it may not be run; null where it may. */
  approve(stage: string, signal: AbortSignal): Promise<StageEnd['failure']>;
  /** From now on nothing is done or answered any more. */
  close(): Promise<void>;
}

export interface ControlOptions {
  readonly store: Store;
  /** The time of the run, which this stops. */
  readonly clock: RunClock;
  readonly wallClock: Clock;
  /** By which requests are looked for: of the machine, where the run's own time is another. */
  readonly machineClock: Clock;
  /** False in a workflow, where nobody is there to approve, or to let go on what was paused. */
  readonly attended: boolean;
}

/** Obeys requests until it is closed. */
export function obey(options: ControlOptions): Control {
  const { store, clock } = options;
  const cancel = new AbortController();
  const closing = new AbortController();
  const approvals = new Approvals(options);
  const notices = new Set<string>();
  const looking = lookAgainAndAgain(options, act, { closing: closing.signal, notices });

  return {
    cancelled: cancel.signal,
    get notices() {
      return [...notices];
    },
    approve: (stage, signal) => approvals.wait(stage, signal),
    async close() {
      closing.abort();
      await looking;
    },
  };

  async function act(request: ControlRequest): Promise<void> {
    const { action, id, by } = request;
    const answer = { request: id, by };
    const why = refusalOf(request);
    if (why !== null) return store.emit({ event: 'control:refused', payload: { ...answer, action, why } });
    switch (action) {
      case 'pause':
        clock.pause();
        return store.emit({ event: 'run:paused', payload: answer }).catch((error: unknown) => {
          // Nobody would know that it stands still.
          clock.resume();
          throw error;
        });
      case 'resume':
        clock.resume();
        return store.emit({ event: 'run:resumed', payload: answer });
      case 'cancel': {
        // Told before whatever follows from it, and not waited for.
        const told = store.emit({ event: 'run:cancelling', payload: answer });
        cancel.abort();
        return told;
      }
      case 'approve': {
        const stage = approvals.meant(request.stage) ?? '';
        await store.emit({ event: 'approval:granted', payload: { ...answer, stage } });
        approvals.grant(stage);
      }
    }
  }

  /** Why a request changes nothing; null where it does. */
  function refusalOf({ action, stage }: ControlRequest): string | null {
    if (cancel.signal.aborted) return 'the run is being cancelled';
    switch (action) {
      case 'pause':
        // A stage can ask as well, and by that it would stop the deadline it is held to.
        if (!options.attended) return 'in a workflow nothing stops the deadline of a run';
        return clock.paused ? 'the run is paused already' : null;
      case 'resume':
        return clock.paused ? null : 'the run is not paused';
      case 'cancel':
        return null;
      case 'approve':
        if (approvals.meant(stage) !== null) return null;
        return approvals.names.length === 0
          ? 'no stage waits for an approval'
          : `name a stage that waits for an approval: ${approvals.names.join(', ')}`;
    }
  }
}

/** Does `act` for each request to this session, one after the other. */
async function lookAgainAndAgain(
  { store, machineClock }: ControlOptions,
  act: (request: ControlRequest) => Promise<void>,
  { closing, notices }: { readonly closing: AbortSignal; readonly notices: Set<string> },
): Promise<void> {
  const tail = new LineTail(join(store.folder, CONTROL_FILE));
  for (;;) {
    // Also what keeps a process alive that is paused.
    await machineClock.sleep(LOOK_MS, closing);
    if (closing.aborted) return;
    await look().catch(note);
  }

  async function look(): Promise<void> {
    if (tail.offset > MAX_CONTROL_BYTES) {
      notices.add(`control.jsonl is longer than ${MAX_CONTROL_BYTES} bytes; the rest is not read`);
      return;
    }
    for (const line of await tail.next()) {
      const request = ControlRequest.safeParse(parseJson(line)).data;
      if (request === undefined) notices.add('control.jsonl holds a line that is no request; it is left out');
      // What an earlier session was asked is void.
      else if (request.session === sessionOf(store.events)[0]?.seq) await act(request).catch(note);
    }
  }

  function note(error: unknown): void {
    notices.add(`control.jsonl: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The stages that wait for an approval. */
class Approvals {
  readonly #options: ControlOptions;
  readonly #waiting = new Map<string, AbortController>();

  constructor(options: ControlOptions) {
    this.#options = options;
  }

  get names(): string[] {
    return [...this.#waiting.keys()];
  }

  /** The waiting stage of this name, or the only one where none is named; null where there is none. */
  meant(stage: string | undefined): string | null {
    if (stage !== undefined) return this.#waiting.has(stage) ? stage : null;
    const [only, another] = this.names;
    return another === undefined ? (only ?? null) : null;
  }

  grant(stage: string): void {
    this.#waiting.get(stage)?.abort();
    this.#waiting.delete(stage);
  }

  async wait(stage: string, signal: AbortSignal): Promise<StageEnd['failure']> {
    const { store, clock, wallClock, attended } = this.#options;
    // Also one that was given in an earlier session.
    if (approvedStages(store.events).has(stage)) return null;
    if (!attended)
      return missing(`stage ${stage} requires an approval, and in a workflow there is nobody to give it`);
    const granted = new AbortController();
    if (!signal.aborted) {
      this.#waiting.set(stage, granted);
      const answered = AbortSignal.any([signal, granted.signal]);
      // Stands still before it is told: whoever reads that may look at the clock.
      await clock.awaiting(async () => {
        await store.emit({ event: 'approval:requested', payload: { stage } });
        await wallClock.sleep(APPROVAL_HOURS * 3_600_000, answered);
      });
      this.#waiting.delete(stage);
    }
    if (granted.signal.aborted) return null;
    return signal.aborted
      ? { code: 'cancelled', message: `the run was cancelled before stage ${stage}` }
      : missing(`nobody approved stage ${stage} within ${APPROVAL_HOURS} hours`);
  }
}

function missing(message: string): StageEnd['failure'] {
  return { code: 'approval_missing', message };
}
