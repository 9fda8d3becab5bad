/**
 * The composition root: makes the real clock, spawn and machine facts of a door, and turns the chosen backend into
 * the environment of the child. The only place besides the doors that reads process.env.
 */
import { readFile, realpath, stat } from 'node:fs/promises';
import { homedir, tmpdir, userInfo } from 'node:os';
import { basename, delimiter, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import * as z from 'zod';
import { openBackend, stageEnvironment } from './backend.ts';
import type { Broker } from './credentials/broker.ts';
import { removeDeadScratches, scratchIn } from './credentials/scratch.ts';
import { SAFE } from './github/remote.ts';
import { type Checkout, type Context, contextOfCheckout, contextOfWorkflow } from './inputs/context.ts';
import { systemClock, systemRandom } from './lib/clock.ts';
import { RunError } from './lib/errors.ts';
import { isInside } from './lib/files.ts';
import {
  type ChildRequest,
  type ChildResult,
  locate,
  machineName,
  type Spawn,
  spawnChild,
} from './lib/process.ts';
import { Redactor } from './lib/redact.ts';
import { shellWord } from './lib/text.ts';
import type { Deps, Host } from './run/deps.ts';

// A run parses each shape a few times: compiling parsers costs more than they save, and evaluates text as code.
z.config({ jitless: true });

/** Who hears of a run; what is absent nobody hears. */
export interface Surface {
  readonly onOutput?: Deps['onOutput'];
  readonly onUnfinished?: NonNullable<Deps['onUnfinished']>;
  readonly mask: Deps['mask'];
  readonly onOpen?: Deps['onOpen'];
  readonly onLogin?: NonNullable<Deps['onLogin']>;
  readonly loginFolder?: Deps['loginFolder'];
  readonly onEvent?: Deps['onEvent'];
  readonly signal: AbortSignal;
  readonly broker?: Broker | undefined;
  /** One of its own where absent. */
  readonly redactor?: Redactor;
}

/** The folder that belongs to one run alone; not made yet. First, what the dead have left is ended and removed. */
export async function newScratch(): Promise<string> {
  await removeDeadScratches(temporaryFolder(), machineName());
  return scratchIn(temporaryFolder(), machineName(), systemRandom);
}

/** Where runs have their folders. */
export function temporaryFolder(): string {
  return resolve(process.env.RUNNER_TEMP || tmpdir());
}

/** Facts of this machine. `canary` is the action's own folder, told by the door. */
export async function makeHost(places: {
  canary: string;
  workingDirectory: string;
  scratch: string;
}): Promise<Host> {
  const workingDirectory = await folderAt(places.workingDirectory);
  const { env } = process;
  return {
    ...places,
    workingDirectory,
    cache: cacheFolder(env),
    searchPath: outsideOf(workingDirectory, env.PATH ?? ''),
    home: homeFolder(),
    machine: machineName(),
    shell:
      process.platform === 'win32'
        ? [env.COMSPEC ?? 'C:\\Windows\\System32\\cmd.exe', '/d', '/s', '/c']
        : ['/bin/sh', '-c'],
    environmentId: env.CODEX_CLOUD_ENV_ID ?? '',
    branchVariable: env.CODEX_CLOUD_BRANCH ?? '',
    githubApiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
    trackingId: env.RUNNER_TRACKING_ID ?? '',
    version: await versionOf(places.canary),
  };
}

/** The version of this product, by the package that its folder of data lies in; null where nothing tells it. */
export async function versionOf(canary: string): Promise<string | null> {
  try {
    const { version } = JSON.parse(await readFile(join(dirname(canary), 'package.json'), 'utf8')) as {
      version?: unknown;
    };
    return typeof version === 'string' ? version : null;
  } catch {
    return null;
  }
}

/** What outlives a run. Never where a relative path leads: that is the checkout, which must not provide programs. */
function cacheFolder({
  RUNNER_TOOL_CACHE: runner = '',
  XDG_CACHE_HOME: own = '',
}: NodeJS.ProcessEnv): string {
  if (isAbsolute(runner)) return runner;
  return join(isAbsolute(own) ? own : join(homeFolder(), '.cache'), 'codex-orchestrator');
}

/** The home of the user, by the system's own list where HOME does not say it. */
function homeFolder(): string {
  const home = isAbsolute(homedir()) ? homedir() : userInfo().homedir;
  if (isAbsolute(home)) return home;
  throw new RunError('input_invalid', `HOME is "${home}", and that is no folder`, { guidance: 'Set HOME' });
}

/** The real path of the working directory. Throws RunError `input_invalid` where it is no folder. */
export async function folderAt(path: string): Promise<string> {
  const real = await realpath(resolve(path)).catch(() => null);
  if (real !== null && (await stat(real)).isDirectory()) return real;
  const why = real === null ? 'there is no such folder' : 'it is no folder';
  throw new RunError('input_invalid', `Input working-directory cannot be "${path}": ${why}`, {
    guidance: 'Correct the input working-directory',
  });
}

/** The effects of a real run. */
export function makeDeps(host: Host, { broker, ...surface }: Surface, spawn: Spawn = spawnAny): Deps {
  return {
    ...{ redactor: new Redactor(), onOpen: () => {}, onEvent: () => {}, onOutput: () => {} },
    ...surface,
    ...(broker === undefined ? {} : { broker }),
    clock: systemClock,
    random: systemRandom,
    spawn,
    stream: async (request) => (await import('./lib/stream-process.ts')).streamChild(request),
    stageEnvironment,
    host,
    openBackend: (request, passEnv) => openBackend(request, passEnv, host),
  };
}

/** On Windows by execa alone, which knows how the shims of npm are started there. */
async function spawnAny(request: ChildRequest): Promise<ChildResult> {
  if (!request.often || process.platform === 'win32') return spawnChild(request);
  return (await import('./lib/stream-process.ts')).callChild(request);
}

/**
 * How a person starts this program again: by the name of its command where one is on PATH and leads here, the one they
 * called first; else by the running Node, since one on PATH may be older, and the file that runs, relative to the folder
 * they are in. What npm puts on PATH is there for its own children only.
 */
export async function programName(script: string): Promise<string> {
  const here = await realpath(script).catch(() => script);
  const found = async (name: string): Promise<string | null> => {
    const file = process.env.npm_command === undefined ? await locate(name, process.env.PATH ?? '') : null;
    return file === null ? null : realpath(file).catch(() => file);
  };
  for (const name of new Set([basename(process.argv[1] ?? ''), 'codex-orchestrator', 'codex-canary']))
    if (name !== '' && (await found(name)) === here) return name;
  const near = relative(process.cwd(), here);
  const node =
    (await found('node')) === (await realpath(process.execPath)) ? 'node' : quoted(process.execPath);
  return `${node} ${quoted(isInside(process.cwd(), here) ? near : here)}`;
}

/** As a shell takes it for one word. */
function quoted(word: string): string {
  return shellWord(word) ?? `'${word.replaceAll("'", "'\\''")}'`;
}

/**
 * Aborts at the first signal that asks for an end; SIGBREAK is what the runner sends on Windows, where SIGTERM is never
 * heard. A second one ends the process at once, as if there were no handler.
 */
export function cancellation(): AbortSignal {
  const controller = new AbortController();
  let seen = false;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const) {
    // Not by `once`: that leaves before the other listeners run, and execa's own, then alone, ends the process.
    process.on(name, function handle() {
      if (seen) {
        process.off(name, handle);
        // Windows can send none of the others.
        process.kill(process.pid, process.platform === 'win32' ? 'SIGKILL' : name);
      }
      seen = true;
      controller.abort();
    });
  }
  return controller.signal;
}

/** The context of this job. An unreadable event file counts as an event without a payload. */
export async function contextOfAction(): Promise<Context> {
  return contextOfWorkflow(process.env, await readPayload(process.env.GITHUB_EVENT_PATH));
}

async function readPayload(path: string | undefined): Promise<unknown> {
  if (!path) return {};
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return {};
  }
}

/** The context of a call from a shell or a program: inside a workflow the event tells the branch, but it counts as a dispatch. */
export async function contextHere(folder: string): Promise<Context> {
  if (process.env.GITHUB_ACTIONS !== 'true') return contextOfCheckout(await readCheckout(folder));
  return { ...(await contextOfAction()), event: 'workflow_dispatch' };
}

/** What git says about a folder; empty texts where there is no git or no repository. */
async function readCheckout(folder: string): Promise<Checkout> {
  const searchPath = outsideOf(folder, process.env.PATH ?? '');
  const file = await locate('git', searchPath);
  if (file === null) return { branch: '', commit: '', origin: '' };
  const { captureChild } = await import('./lib/stream-process.ts');
  const ask = async (...args: string[]): Promise<string> => {
    const own = { PATH: searchPath, HOME: homeFolder(), GIT_TERMINAL_PROMPT: '0' };
    const { SYSTEMROOT } = process.env;
    const env = SYSTEMROOT === undefined ? own : { ...own, SYSTEMROOT };
    const { exitCode, text } = await captureChild({ file, args, cwd: folder, env, timeoutMs: 10_000 });
    return exitCode === 0 ? text.trim() : '';
  };
  const [branch, commit, origin] = await Promise.all([
    ask(...SAFE, 'branch', '--show-current'),
    ask(...SAFE, 'rev-parse', 'HEAD'),
    ask(...SAFE, 'config', '--get', 'remote.origin.url'),
  ]);
  return { branch, commit, origin };
}

/** A search path without relative folders and those inside `folder`: a checkout must not provide programs. */
function outsideOf(folder: string, searchPath: string): string {
  const folders = searchPath.split(delimiter);
  return folders.filter((entry) => isAbsolute(entry) && !isInside(folder, entry)).join(delimiter);
}
