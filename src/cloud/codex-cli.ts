/**
 * Codex Cloud through the unmodified Codex CLI: builds its arguments and is the only parser of its output. What the
 * CLI prints is hostile text; of each call only fixed fields, sizes and hashes leave this file.
 */
import { stripVTControlCharacters } from 'node:util';
import { type Clock, isoTime } from '../lib/clock.ts';
import { TASK_ID } from '../lib/codex.ts';
import { sha256 } from '../lib/files.ts';
import type { ChildResult, Spawn } from '../lib/process.ts';
import { type Call, classify, firstLine } from './classify.ts';
import type { CallFailure, CallLimits, CloudClient, Submission } from './client.ts';
import { taskUrl } from './protocol.ts';
import { parseLabels, parseTaskPage } from './task-list.ts';

/** The most tasks that the CLI gives in one page. */
const PAGE_SIZE = 20;

/** One CLI call as it is logged. Holds no output of the CLI, only what was recognised in it. */
export interface CallRecord {
  readonly timestamp: string;
  readonly call: Call;
  readonly args: readonly string[];
  readonly ended: ChildResult['ended'];
  readonly exit_code: number | null;
  readonly duration_ms: number;
  readonly stdout: { readonly bytes: number; readonly sha256: string };
  readonly stderr: { readonly bytes: number; readonly sha256: string };
  /** The state word, task id or failure that was recognised. */
  readonly recognised: string | null;
  readonly http_status: number | null;
}

export interface CallObserver {
  /** The child runs; called before its end can be known. */
  started(call: Call, pid: number): void;
  /** The child has ended; awaited before the result is used. */
  ended(record: CallRecord): Promise<void>;
}

interface CodexCliOptions {
  /** Absolute path of the native binary. */
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
  /** A scratch repository: the CLI leaves an error.log here and asks git for the remote. */
  readonly cwd: string;
  readonly spawn: Spawn;
  readonly clock: Clock;
  readonly observer: CallObserver;
}

interface Invocation<T> {
  readonly name: Call;
  readonly args: readonly string[];
  /** Null where the output is not that of a success. */
  readonly parse: (result: ChildResult) => (T & { readonly recognised: string }) | null;
}

/** What only a look around needs of the CLI. */
interface Looking {
  /** Labels of environments, as far as the latest tasks of the account show them: the CLI lists no environments. */
  labels(limits: CallLimits): Promise<{ ok: true; labels: readonly string[] } | CallFailure>;
}

/** A client that runs `codex cloud exec`, `status` and `diff`, one process per call. */
export function codexCli(options: CodexCliOptions): CloudClient & Looking {
  return {
    submit(submission, limits) {
      const args = submitArgs(submission);
      return call({ name: 'submit', args, parse: parseSubmit }, { ...limits, input: submission.prompt });
    },
    status(taskId, limits) {
      return call(
        { name: 'status', args: ['cloud', 'status', checkedId(taskId)], parse: parseStatus },
        limits,
      );
    },
    list({ environment, cursor }, limits) {
      const page = cursor === undefined ? [] : [`--cursor=${cursor}`];
      const args = ['cloud', 'list', '--json', `--env=${environment}`, `--limit=${PAGE_SIZE}`, ...page];
      return call({ name: 'list', args, parse: parseList }, limits);
    },
    labels(limits) {
      const args = ['cloud', 'list', '--json', `--limit=${PAGE_SIZE}`];
      return call({ name: 'list', args, parse: parseLabelList }, limits);
    },
    async cancel(taskId, limits) {
      const help = await call({ name: 'cancel', args: ['cloud', '--help'], parse: parseHelp }, limits);
      if (!help.ok || !help.offered) return help.ok ? { ok: true, asked: false } : help;
      const args = ['cloud', 'cancel', checkedId(taskId)];
      const answer = await call({ name: 'cancel', args, parse: parseCancel }, limits);
      // What was cut off may have arrived.
      const unanswered = !answer.ok && answer.code === 'network_error';
      return unanswered ? { ok: true, asked: true, answered: false } : answer;
    },
    diff({ taskId, nth }, limits) {
      const one = nth === undefined ? [] : [`--attempt=${nth}`];
      const args = ['cloud', 'diff', ...one, checkedId(taskId)];
      return call({ name: 'diff', args, parse: parseDiff }, limits);
    },
  };

  async function call<T extends { ok: true }>(
    { name, args, parse }: Invocation<T>,
    { timeoutMs, leftMs, signal, input }: CallLimits & { readonly input?: string },
  ): Promise<T | CallFailure> {
    const { file, env, cwd, spawn, clock, observer } = options;
    const timestamp = isoTime(clock.now());
    const result = await spawn({
      file,
      args,
      env,
      cwd,
      timeoutMs,
      signal,
      often: true,
      ...(leftMs === undefined ? {} : { leftMs }),
      ...(input === undefined ? {} : { input }),
      onStart: (pid) => observer.started(name, pid),
    });
    const parsed = result.ended === 'exited' ? parse(result) : null;
    const answer = parsed ?? classify(name, result);
    await observer.ended({
      timestamp,
      call: name,
      args,
      ended: result.ended,
      exit_code: result.exitCode,
      duration_ms: Math.round(result.durationMs),
      stdout: fingerprint(result.stdout),
      stderr: fingerprint(result.stderr),
      recognised: parsed?.recognised ?? (answer as CallFailure).code,
      http_status: answer.ok ? null : answer.httpStatus,
    });
    return answer;
  }
}

function submitArgs({ environment, branch, attempts }: Submission): string[] {
  // The prompt goes through standard input: it is then in no process list, and cannot be taken for an option.
  return ['cloud', 'exec', `--env=${environment}`, `--branch=${branch}`, `--attempts=${attempts}`, '-'];
}

function checkedId(taskId: string): string {
  if (!TASK_ID.test(taskId)) throw new TypeError(`Cannot use "${taskId}" as a task id`);
  return taskId;
}

/** The one line that `exec` prints on success, and nothing beside it. */
function parseSubmit(result: ChildResult) {
  const match = /^https:\/\/chatgpt\.com\/codex\/tasks\/([A-Za-z0-9_-]{1,128})\n?$/.exec(result.stdout);
  const taskId = match?.[1];
  if (result.exitCode !== 0 || taskId === undefined) return null;
  return { ok: true as const, taskId, url: taskUrl(taskId), recognised: taskId };
}

/** The bracketed word at the very start: later lines belong to the title, which a stranger may have written. */
function parseStatus(result: ChildResult) {
  // Only as much as the word can take with colours around it: node's stripper is slow on a hostile title.
  const start = stripVTControlCharacters(result.stdout.slice(0, 200));
  const word = /^\[([A-Za-z][\w -]{0,39})\]/.exec(start)?.[1];
  // The exit status says nothing: every state but READY exits 1, as every error does.
  // Observed: READY alone exits 0. A READY that the CLI itself calls a failure proves nothing.
  if (word === 'READY' && result.exitCode !== 0) return null;
  return word === undefined ? null : { ok: true as const, word, recognised: word };
}

/** A page of the list. Its titles are not kept. */
function parseList({ exitCode, stdout }: ChildResult) {
  const page = exitCode === 0 ? parseTaskPage(stdout) : null;
  return page && { ok: true as const, ...page, recognised: `tasks:${page.tasks.length}` };
}

function parseLabelList({ exitCode, stdout }: ChildResult) {
  const labels = exitCode === 0 ? parseLabels(stdout) : null;
  return labels && { ok: true as const, labels, recognised: `labels:${labels.length}` };
}

/** The commands of the CLI; of a later one it is not known how it will be used, but that it is there. */
function parseHelp({ exitCode, stdout }: ChildResult) {
  if (exitCode !== 0) return null;
  const offered = /^ {2,4}cancel(?: |$)/m.test(stdout);
  return { ok: true as const, offered, recognised: offered ? 'cancel_offered' : 'no_cancel' };
}

function parseCancel({ exitCode }: ChildResult) {
  return exitCode === 0 ? { ok: true as const, asked: true, recognised: 'cancel_asked' } : null;
}

/** The diff as it was sent. The CLI has one sentence for "has none" and "is not there yet"; READY came before. */
function parseDiff(result: ChildResult) {
  // Nothing at exit status 0 is a killed shim of an older release: of an empty diff every release says that there is none.
  if (result.exitCode === 0 && result.stdout !== '')
    return { ok: true as const, diff: result.stdout as string | null, recognised: 'diff' };
  const line = result.stdout === '' ? firstLine(result.stderr) : '';
  if (line.startsWith('Error: No diff available for task '))
    return { ok: true as const, diff: null, recognised: 'no_diff' };
  if (/^Error: Attempt \d+ not available; only \d+ attempt/.test(line))
    return { ok: true as const, diff: null, recognised: 'no_such_diff' };
  return null;
}

function fingerprint(text: string): { bytes: number; sha256: string } {
  return { bytes: Buffer.byteLength(text), sha256: sha256(text) };
}
