/**
 * What a run needs of Codex Cloud, whoever provides it. Expected failure is a value; a call never throws for what
 * the service or the CLI did.
 */
import type { ReasonCode } from '../lib/reasons.ts';
import type { Stop } from '../lib/retry.ts';
import type { TaskPage } from './task-list.ts';

/** Evidence of a failed call, without a word of what the service said: its bodies can hold secrets. */
export interface CallFailure {
  readonly ok: false;
  readonly code: ReasonCode;
  readonly retryable: boolean;
  /** What happened, in our words. */
  readonly message: string;
  readonly httpStatus: number | null;
  /** What to do, where that is more than the failure table says. */
  readonly guidance?: string;
  /** How often it was tried, and why not again; absent until that is decided. */
  readonly retry?: { readonly tries: number; readonly stopped: Stop };
}

export interface Submission {
  readonly environment: string;
  readonly branch: string;
  readonly attempts: number;
  readonly prompt: string;
}

export interface ListRequest {
  /** Id or label. */
  readonly environment: string;
  /** Where the page begins; absent for the first. */
  readonly cursor?: string;
}

export interface DiffRequest {
  readonly taskId: string;
  /** Which one of the attempts that have a diff, from 1: not the number of the attempt itself. Absent for the first. */
  readonly nth?: number;
}

/** What was read of the state of a task. */
export interface Read {
  readonly word: string;
  /** Where the word stood; absent for a read of this task alone. */
  readonly via?: 'list';
  /** The word of the list, where the read of the task says another. */
  readonly listed?: string;
}

/** How long a call may take and what ends it early. */
export interface CallLimits {
  readonly timeoutMs: number;
  /** Milliseconds until the deadline, for a client that may make more than one call of it; those of one call where absent. */
  readonly leftMs?: number;
  readonly signal: AbortSignal;
}

export interface CloudClient {
  /** Creates a cloud task. Sent at most once: a failure that may have created one is `launch_in_doubt`. */
  submit(
    submission: Submission,
    limits: CallLimits,
  ): Promise<{ ok: true; taskId: string; url: string } | CallFailure>;
  /** Reads the state word of a task, in the CLI's own spelling. */
  status(taskId: string, limits: CallLimits): Promise<({ ok: true } & Read) | CallFailure>;
  /** Reads a page of the tasks of an environment, the newest first; resolves the environment too. */
  list(request: ListRequest, limits: CallLimits): Promise<({ ok: true } & TaskPage) | CallFailure>;
  /** Asks for the end of a task: `asked` is false where the CLI cannot, as 0.169.0, `answered` where nobody told of it. */
  cancel(
    taskId: string,
    limits: CallLimits,
  ): Promise<{ ok: true; asked: boolean; answered?: false } | CallFailure>;
  /** Reads a diff; null where the task has none, or no such one. */
  diff(request: DiffRequest, limits: CallLimits): Promise<{ ok: true; diff: string | null } | CallFailure>;
}
