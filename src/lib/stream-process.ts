/**
 * Starts children by node's own spawn: those whose output may be huge, which is handed on as it comes through one reusable
 * buffer that execa would not take, and those that are started again and again, for which execa works three times as long.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { type Channel, openChannel, textChannel } from './child-output.ts';
import { OF_NO_USE, systemClock } from './clock.ts';
import {
  type ChildRequest,
  type ChildResult,
  DEFAULT_MAX_OUTPUT,
  DRAIN_MS,
  descendantsOf,
  holdTree,
  KILL_GRACE_MS,
  killGroup,
  killProcess,
  refuseRelative,
  releaseTree,
} from './process.ts';
import type { Pace } from './run-clock.ts';

export interface StreamRequest {
  /** Absolute path of the program. */
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment of the child. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Ends the child when it aborts; one that has aborted already starts none. */
  readonly signal?: AbortSignal;
  /** Of the run the child belongs to: while that is paused, the child is held and its time limit stands still. */
  readonly pace?: Pace;
  /** Called once the child runs, before anything is awaited. */
  readonly onStart?: (pid: number) => void;
  /**
   * Standard output and error in the order they came; the bytes are good only during the call. Where it throws, the
   * child is ended.
   */
  readonly onOutput: (bytes: Uint8Array) => void;
  /** `ignore` leaves standard error out. */
  readonly stderr?: 'merge' | 'ignore';
}

export interface StreamResult {
  readonly ended: 'exited' | 'signalled' | 'timed_out' | 'cancelled' | 'not_started';
  /** Null unless the child exited by itself. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly outputBytes: number;
  readonly durationMs: number;
  /** Why it could not be started; null where it was. */
  readonly error: string | null;
}

type Ending = Pick<StreamResult, 'ended' | 'exitCode' | 'signal' | 'error'>;

/** What is started, and what may end it. */
type Started = Pick<StreamRequest, 'file' | 'args' | 'cwd' | 'env' | 'timeoutMs' | 'stderr'> &
  Pick<StreamRequest, 'signal' | 'pace' | 'onStart'> & {
    /** Written to standard input, which is then closed; empty where absent. */
    readonly input?: string;
    /** Aborts where we want no more of its output. */
    readonly enough: AbortSignal;
  };

/** A longer timer of node's fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** Known without asking the environment, which is the child's and not ours to trust. */
const TASKKILL = 'C:\\Windows\\System32\\taskkill.exe';
/** It takes a moment on an idle machine; a tree that it did not get to the end of would stay. */
const TASKKILL_MS = 5000;

/** Runs a child to its end. Never rejects for what the child does; throws for a relative path, and what `onOutput` throws. */
export async function streamChild(request: StreamRequest): Promise<StreamResult> {
  refuseRelative(request.file);
  const began = systemClock.now();
  let outputBytes = 0;
  const fault = new AbortController();
  const channel = await openChannel((bytes) => {
    outputBytes += bytes.length;
    if (fault.signal.aborted) return;
    try {
      request.onOutput(bytes);
    } catch (cause) {
      // Nobody would catch it here: it would end us, and leave the children.
      fault.abort(cause);
    }
  });
  const ending = await run({ ...request, enough: fault.signal }, channel);
  await channel.drained(DRAIN_MS);
  if (fault.signal.aborted) throw fault.signal.reason;
  return { ...ending, outputBytes, durationMs: systemClock.now() - began };
}

/** Runs a child that prints little, and gives its standard output as text; what is beyond 1 MiB is left out. */
export async function captureChild(
  request: Omit<StreamRequest, 'onOutput' | 'stderr'>,
): Promise<{ readonly exitCode: number | null; readonly text: string }> {
  const pieces: Uint8Array[] = [];
  let left = 1 << 20;
  const { exitCode } = await streamChild({
    ...request,
    stderr: 'ignore',
    onOutput(bytes) {
      pieces.push(Uint8Array.from(bytes.subarray(0, left)));
      left = Math.max(0, left - bytes.length);
    },
  });
  return { exitCode, text: Buffer.concat(pieces).toString('utf8') };
}

/**
 * As `spawnChild` of lib/process, for what is asked again and again: both streams as text. A group of its own, which is
 * ended with it, is all that it has of execa's.
 */
export async function callChild(request: ChildRequest): Promise<ChildResult> {
  refuseRelative(request.file);
  const began = systemClock.now();
  const full = new AbortController();
  const output = textChannel(request.maxOutput ?? DEFAULT_MAX_OUTPUT, () => full.abort());
  const end = await run({ ...request, enough: full.signal }, output);
  await output.drained(DRAIN_MS);
  const ended = full.signal.aborted ? 'output_capped' : end.ended;
  const exitCode = ended === 'exited' ? end.exitCode : null;
  return { ended, exitCode, ...output.texts(), durationMs: systemClock.now() - began };
}

/** From the start to the end of the child itself, and of its group; output may still be on its way. */
async function run(request: Started, channel: Channel): Promise<Ending> {
  let child: ChildProcess | null = null;
  try {
    if (request.signal?.aborted) return { ended: 'cancelled', exitCode: null, signal: null, error: null };
    child = start(request, channel);
    // What ends without reading it is taken for what it is.
    child.stdin?.on('error', () => {}).end(request.input);
  } catch (cause) {
    // Of what can go wrong node reports a part by an event, and throws the rest: a list of arguments too long, …
    return notStarted(cause);
  } finally {
    channel.handOver(child);
  }
  const exited = endOf(child);
  const { pid } = child;
  if (pid === undefined) return exited;
  request.onStart?.(pid);
  const ending = new AbortController();
  const stop = stopOn(request, child, ending);
  const hold = holdOn(request, pid, ending.signal);
  const end = await exited;
  const cause = await stop.settle();
  await hold.settle();
  killGroup(pid, 'SIGKILL');
  return cause === null ? end : { ...end, ended: cause, exitCode: null };
}

function start({ file, args, cwd, env, stderr, input }: Started, { stdio }: Channel): ChildProcess {
  return spawn(file, argumentsFor(file, args), {
    cwd,
    windowsVerbatimArguments: isCmd(file),
    env: { ...env },
    stdio: [input ? 'pipe' : 'ignore', stdio, stderr === 'ignore' ? 'ignore' : stdio],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
}

/** cmd reads its line by rules of its own: it gets it as it is, between two quotes, as npm gives it. */
export function argumentsFor(file: string, args: readonly string[], platform = process.platform): string[] {
  return isCmd(file, platform) ? [...args.slice(0, -1), `"${args.at(-1) ?? ''}"`] : [...args];
}

function isCmd(file: string, platform = process.platform): boolean {
  return platform === 'win32' && /\\cmd\.exe$/i.test(file);
}

function endOf(child: ChildProcess): Promise<Ending> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(notStarted(error)));
    child.once('exit', (exitCode, signal) =>
      resolve({ ended: signal === null ? 'exited' : 'signalled', exitCode, signal, error: null }),
    );
  });
}

function notStarted(cause: unknown): Ending {
  const error = cause instanceof Error ? cause.message : String(cause);
  return { ended: 'not_started', exitCode: null, signal: null, error };
}

/** Ends the child at its time limit or when the run is cancelled, and remembers which it was. */
function stopOn({ timeoutMs, signal, enough, pace }: Started, child: ChildProcess, ending: AbortController) {
  let cause: 'timed_out' | 'cancelled' | null = null;
  let killing: Promise<void> | null = null;
  const stop = (why: 'timed_out' | 'cancelled') => {
    if (cause !== null || hasEnded(child) || child.pid === undefined) return;
    cause = why;
    ending.abort();
    killing = killTree(child, child.pid);
  };
  const settled = new AbortController();
  const limitMs = Math.min(timeoutMs, LONGEST_TIMER_MS);
  const limit = pace?.elapse(limitMs, settled.signal) ?? systemClock.sleep(limitMs, settled.signal);
  void limit.then(() => {
    if (!settled.signal.aborted) stop('timed_out');
  });
  const abort = () => stop('cancelled');
  const signals = signal === undefined ? [enough] : [enough, signal];
  for (const one of signals) {
    if (one.aborted) abort();
    else one.addEventListener('abort', abort, { once: true });
  }
  return {
    async settle() {
      settled.abort(OF_NO_USE);
      for (const one of signals) one.removeEventListener('abort', abort);
      await killing;
      return cause;
    },
  };
}

/** Holds the child, with all it has started, while the run is paused. */
function holdOn({ pace }: Started, pid: number, ending: AbortSignal) {
  const held = new Set<number>();
  let last: Promise<void> = Promise.resolve();
  const end = pace?.onPause((paused) => {
    last = last.then(() => (paused ? holdTree(pid, held, ending) : release()));
  });
  return {
    async settle() {
      end?.();
      await last;
      // What left the child's group goes its own way, and must not stand still for ever.
      release();
    },
  };

  function release(): void {
    releaseTree(held);
    held.clear();
  }
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** Asks the group to end, then ends it, with every descendant that has left it. */
async function killTree(child: ChildProcess, pid: number): Promise<void> {
  if (process.platform === 'win32') return killWindowsTree(child, pid);
  // One that left the group by a session of its own leads a group, with what it starts later on.
  const known = new Set([pid, ...(await descendantsOf(pid))]);
  // By groups, so that nobody is asked twice: to many a program that means to stop its clearing up.
  for (const one of known) killGroup(one, 'SIGTERM');
  // One that is held by a pause hears it only when it goes on.
  releaseTree(known);
  const ended = new AbortController();
  child.once('exit', () => ended.abort());
  if (hasEnded(child)) ended.abort();
  await systemClock.sleep(KILL_GRACE_MS, ended.signal);
  // What was started meanwhile; what was seen before may have lost its parent, and so its place in the tree.
  for (const one of await descendantsOf(pid)) known.add(one);
  for (const one of known) {
    killGroup(one, 'SIGKILL');
    if (one !== pid) killProcess(one, 'SIGKILL');
  }
}

/** Windows knows no groups; its own tool walks the tree, and where it cannot, at least the child itself ends. */
function killWindowsTree(child: ChildProcess, pid: number): Promise<void> {
  return new Promise((resolve) => {
    const args = ['/T', '/F', '/PID', String(pid)];
    const tool = spawn(TASKKILL, args, { stdio: 'ignore', windowsHide: true, timeout: TASKKILL_MS });
    const finish = () => {
      // By its handle: once it has ended, its pid may be somebody else's.
      child.kill('SIGKILL');
      resolve();
    };
    tool.once('exit', finish);
    tool.once('error', finish);
  });
}
