/**
 * The running run's side of control: reads what is asked of it, does it, and answers each request by an event. Nothing
 * that is asked here makes a run better than it is: it can wait, go on, or end as cancelled.
 */
import { join } from 'node:path';
import type { StageEnd } from '../execute/stage.ts';
import { type Clock, systemClock } from '../lib/clock.ts';
import { LineTail } from '../lib/line-tail.ts';
import type { RunClock } from '../lib/run-clock.ts';
import { parseJson } from '../manifest/record.ts';
import { approvedStages, sessionOf } from '../manifest/sessions.ts';
import type { Store } from '../manifest/store.ts';
import { CONTROL_FILE, ControlRequest } from './control.ts';

/** A request is to act within a second. By looking, since a file system may tell no changes. */
const LOOK_MS = 200;
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
  /** False where nobody could give an approval. */
  readonly approvable: boolean;
}

/** Obeys requests until it is closed. */
export function obey({ store, clock, wallClock, approvable }: ControlOptions): Control {
  const cancel = new AbortController();
  const closing = new AbortController();
  const waiting = new Map<string, AbortController>();
  const notices = new Set<string>();
  const tail = new LineTail(join(store.folder, CONTROL_FILE));
  const looking = lookAgainAndAgain();

  return {
    cancelled: cancel.signal,
    get notices() {
      return [...notices];
    },
    approve,
    async close() {
      closing.abort();
      await looking;
    },
  };

  async function lookAgainAndAgain(): Promise<void> {
    for (;;) {
      // Also what keeps a process alive that is paused.
      await systemClock.sleep(LOOK_MS, closing.signal);
      if (closing.signal.aborted) return;
      await look().catch((error: unknown) => {
        notices.add(`control.jsonl: ${error instanceof Error ? error.message : String(error)}`);
      });
    }
  }

  async function look(): Promise<void> {
    if (tail.offset > MAX_CONTROL_BYTES) {
      notices.add(`control.jsonl is longer than ${MAX_CONTROL_BYTES} bytes; the rest is not read`);
      return;
    }
    for (const line of await tail.next()) {
      const request = ControlRequest.safeParse(parseJson(line)).data;
      if (request === undefined) notices.add('control.jsonl holds a line that is no request; it is left out');
      else if (request.session === sessionOf(store.events)[0]?.seq) await act(request);
    }
  }

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
        return store.emit({ event: 'run:resumed', payload: answer }).finally(() => clock.resume());
      case 'cancel':
        return store.emit({ event: 'run:cancelling', payload: answer }).finally(() => cancel.abort());
      case 'approve': {
        const stage = stageOf(request);
        await store.emit({ event: 'approval:granted', payload: { ...answer, stage } });
        waiting.get(stage)?.abort();
      }
    }
  }

  /** Why a request changes nothing; null where it does. */
  function refusalOf(request: ControlRequest): string | null {
    if (cancel.signal.aborted) return 'the run is being cancelled';
    switch (request.action) {
      case 'pause':
        return clock.paused ? 'the run is paused already' : null;
      case 'resume':
        return clock.paused ? null : 'the run is not paused';
      case 'cancel':
        return null;
      case 'approve':
        if (waiting.has(stageOf(request))) return null;
        return waiting.size === 0
          ? 'no stage waits for an approval'
          : `name the stage: ${[...waiting.keys()].join(', ')} waits for an approval`;
    }
  }

  /** The stage that is named, or the only one that can be meant. */
  function stageOf({ stage }: ControlRequest): string {
    const [only, another] = waiting.keys();
    return stage ?? (another === undefined ? only : undefined) ?? '';
  }

  async function approve(stage: string, signal: AbortSignal): Promise<StageEnd['failure']> {
    // Also one that was given in an earlier session.
    if (approvedStages(store.events).has(stage)) return null;
    if (!approvable)
      return missing(`stage ${stage} requires an approval, and in a workflow there is nobody to give it`);
    const granted = new AbortController();
    if (!signal.aborted) {
      waiting.set(stage, granted);
      await store.emit({ event: 'approval:requested', payload: { stage } });
      const answered = AbortSignal.any([signal, granted.signal]);
      await clock.awaiting(() => wallClock.sleep(APPROVAL_HOURS * 3_600_000, answered));
      waiting.delete(stage);
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
