/**
 * The one way to start a child process: absolute path, own process group, the environment it is given and nothing
 * else, a time limit, capped output. How it ended is recorded when we cause it, never inferred afterwards.
 */
import { readFileSync, readlinkSync } from 'node:fs';
import { access, constants, readdir, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { systemClock } from './clock.ts';
import { hasErrno } from './errors.ts';
import { type ProcessRow, PS_FIELDS, parsePs, parseStat } from './process-table.ts';

export interface ChildRequest {
  /** Absolute path of the program. */
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment of the child. */
  readonly env: Readonly<Record<string, string>>;
  /** Written to standard input, which is then closed. */
  readonly input?: string;
  readonly timeoutMs: number;
  /** Is asked for again and again, or by each of many runs: what a start costs us counts. */
  readonly often?: true;
  /** Milliseconds after which it is not started any more, for whoever lets it wait. */
  readonly leftMs?: number;
  readonly signal?: AbortSignal;
  /** Most characters kept of each stream; a child that prints more is ended. */
  readonly maxOutput?: number;
  /** Called once the child runs, before anything is awaited. */
  readonly onStart?: (pid: number) => void;
}

export type ChildEnd = 'exited' | 'signalled' | 'timed_out' | 'cancelled' | 'output_capped' | 'not_started';

export interface ChildResult {
  readonly ended: ChildEnd;
  /** Null unless the child exited by itself. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly durationMs: number;
}

export type Spawn = (request: ChildRequest) => Promise<ChildResult>;

export const DEFAULT_MAX_OUTPUT = 32 * 1024 * 1024;
/** From SIGTERM to SIGKILL; a run must have recorded its end 2 s after it was cancelled. */
export const KILL_GRACE_MS = 750;
/** How long output may still arrive after the child has exited while a descendant holds the pipes. */
export const DRAIN_MS = 1000;

/** Runs a child to its end. Never rejects for what the child does; throws only for a relative path. */
export async function spawnChild(request: ChildRequest): Promise<ChildResult> {
  refuseRelative(request.file);
  const { execa } = await import('execa');
  const child = execa(request.file, request.args, {
    cwd: request.cwd,
    env: { ...request.env },
    extendEnv: false,
    input: request.input ?? '',
    timeout: Math.max(1, Math.ceil(request.timeoutMs)),
    ...(request.signal ? { cancelSignal: request.signal } : {}),
    forceKillAfterDelay: KILL_GRACE_MS,
    killDescendants: true,
    maxBuffer: request.maxOutput ?? DEFAULT_MAX_OUTPUT,
    stripFinalNewline: false,
    reject: false,
    windowsHide: true,
  });
  if (child.pid !== undefined) request.onStart?.(child.pid);
  const drained = new AbortController();
  child.nodeChildProcess.once('exit', () => void closePipesAfterDrain(child, drained.signal));
  const result = await child;
  drained.abort();
  if (child.pid !== undefined) killGroup(child.pid, 'SIGKILL');
  const ended = endOf(result);
  return {
    ended,
    exitCode: ended === 'exited' ? (result.exitCode ?? null) : null,
    stdout: result.stdout,
    stderr: result.stderr,
    durationMs: result.durationMs,
  };
}

/** Throws for a path that depends on the folder. */
export function refuseRelative(file: string): void {
  if (!isAbsolute(file)) throw new TypeError(`Cannot start "${file}": the path is not absolute`);
}

interface Streams {
  readonly stdout: { destroy(): unknown } | null;
  readonly stderr: { destroy(): unknown } | null;
}

async function closePipesAfterDrain(child: Streams, signal: AbortSignal): Promise<void> {
  await systemClock.sleep(DRAIN_MS, signal);
  if (signal.aborted) return;
  child.stdout?.destroy();
  child.stderr?.destroy();
}

interface Ended {
  readonly timedOut: boolean;
  readonly isCanceled: boolean;
  readonly isMaxBuffer: boolean;
  readonly isTerminated: boolean;
  readonly exitCode?: number | undefined;
}

function endOf(result: Ended): ChildEnd {
  if (result.isCanceled) return 'cancelled';
  if (result.timedOut) return 'timed_out';
  if (result.isMaxBuffer) return 'output_capped';
  if (result.isTerminated) return 'signalled';
  return result.exitCode === undefined ? 'not_started' : 'exited';
}

/** Signals a whole process group; one that is gone already is no error. */
export function killGroup(pid: number, signal: NodeJS.Signals): void {
  // Of 1 the group would be everybody. Windows knows none, and the pid of what has ended may be anybody's there.
  if (pid < 2 || process.platform === 'win32') return;
  try {
    process.kill(-pid, signal);
  } catch {
    // ESRCH: nothing is left of it.
  }
}

/** Signals one process; one that is gone already is no error. */
export function killProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // ESRCH: it ended by itself.
  }
}

/** One process, or all there are; none where the system does not tell, as Windows, which has neither /proc nor `ps`. */
export async function rowsOf(pid: number | 'all', platform: NodeJS.Platform): Promise<ProcessRow[]> {
  if (platform === 'win32') return [];
  if (platform !== 'linux') return psRows(pid);
  const pids = pid === 'all' ? await pidsInProc() : [pid];
  return pids.map(rowInProc).filter((row) => row !== null);
}

/** At once: it is a file of no disk, and asking other threads to read it takes much longer. */
function rowInProc(pid: number | string): ProcessRow | null {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    // It has ended.
    return null;
  }
}

/** The names that processes have in /proc; none where there is none. */
export async function pidsInProc(): Promise<string[]> {
  return (await readdir('/proc').catch(() => [])).filter((entry) => /^\d+$/.test(entry));
}

async function psRows(pid: number | 'all'): Promise<ProcessRow[]> {
  const which = pid === 'all' ? ['-A'] : ['-p', String(pid)];
  const { stdout } = await spawnChild({
    file: '/bin/ps',
    args: [...which, ...PS_FIELDS],
    cwd: '/',
    // A start must be the same text whoever asks.
    env: { LC_ALL: 'C', TZ: 'UTC' },
    timeoutMs: PS_TIMEOUT_MS,
  });
  return parsePs(stdout);
}

const PS_TIMEOUT_MS = 5000;

/** Pids of the processes that descend from `pid` at this moment, in whatever group; none on Windows. */
export async function descendantsOf(pid: number, platform = process.platform): Promise<number[]> {
  const rows = await rowsOf('all', platform);
  const found: number[] = [];
  for (let next = [pid]; next.length > 0; ) {
    next = rows.filter(({ parent }) => next.includes(parent)).map((row) => row.pid);
    found.push(...next);
  }
  return found;
}

/** A family that grows faster than it is halted is not halted for ever. */
const MAX_ROUNDS = 20;

/** Halts a child with its group and whatever descends from it, and adds them to `held`. Windows cannot, and nothing is held there. */
export async function holdTree(pid: number, held: Set<number>, signal?: AbortSignal): Promise<void> {
  if (process.platform === 'win32') return;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const found = [pid, ...(await descendantsOf(pid))].filter((one) => !held.has(one));
    // What is to end must be able to clear up: nothing of it is halted any more.
    if (found.length === 0 || signal?.aborted) return;
    for (const one of found) {
      held.add(one);
      killGroup(one, 'SIGSTOP');
      killProcess(one, 'SIGSTOP');
    }
  }
}

/** Lets go on what `holdTree` has halted. */
export function releaseTree(held: Iterable<number>): void {
  if (process.platform === 'win32') return;
  for (const one of held) {
    killGroup(one, 'SIGCONT');
    killProcess(one, 'SIGCONT');
  }
}

/**
 * When the process started, as text to compare; null where that cannot be told (Windows, or no such process). A pid
 * alone may have been given to somebody else in the meantime; a pid with this mark has not.
 */
export async function processStart(pid: number, platform = process.platform): Promise<string | null> {
  const [row] = await rowsOf(pid, platform);
  return row?.start ?? null;
}

/** In Linux the number of the namespace of pids that the machine itself has. */
const FIRST_NAMESPACE = '4026531836';

/** The name under which a pid means one process: of this machine, and of the container where that has pids of its own. */
export function machineName(): string {
  try {
    const namespace = /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? FIRST_NAMESPACE;
    return namespace === FIRST_NAMESPACE ? hostname() : `${hostname()}/${namespace}`;
  } catch {
    return hostname();
  }
}

/**
 * Whether the process that had this pid and start is still there, and not merely waiting to be reaped: in a container
 * whose first process reaps nobody, a killed process does so for ever.
 */
export async function isRunning(
  pid: number,
  start: string | null,
  platform = process.platform,
): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    if (hasErrno(error, 'ESRCH')) return false;
  }
  const [row] = await rowsOf(pid, platform);
  return row === undefined || (!row.zombie && (start === null || start === row.start));
}

/** Absolute path of a program on `searchPath`, by the folders that are absolute; null where there is none. */
export async function locate(name: string, searchPath: string): Promise<string | null> {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const folder of searchPath.split(delimiter).filter(isAbsolute)) {
    for (const ending of endings) {
      const file = join(folder, name + ending);
      const runs = await Promise.all([access(file, constants.X_OK), stat(file)]).then(
        // A folder can be entered, which is the same permission.
        ([, info]) => info.isFile(),
        () => false,
      );
      if (runs) return file;
    }
  }
  return null;
}
