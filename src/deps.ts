/**
 * The composition root: makes the real clock, spawn and machine facts of a door, and turns the chosen backend into
 * the environment of the child. The only place besides the doors that reads process.env.
 */
import { mkdir, readFile, realpath, stat } from 'node:fs/promises';
import { homedir, hostname, tmpdir } from 'node:os';
import { delimiter, isAbsolute, join, relative, resolve } from 'node:path';
import * as z from 'zod';
import { type Checkout, type Context, contextOfCheckout, contextOfWorkflow } from './inputs/context.ts';
import { systemClock, systemRandom } from './lib/clock.ts';
import { RunError } from './lib/errors.ts';
import { isInside, namesIn, sha256 } from './lib/files.ts';
import { locate, type Spawn, spawnChild } from './lib/process.ts';
import { Secret } from './lib/secret.ts';
import { oneOf } from './lib/suggest.ts';
import { parseYaml } from './lib/yaml.ts';
import type { Backend, BackendRequest, Deps, Host } from './run/deps.ts';

// A run parses each shape a few times: compiling parsers costs more than they save, and evaluates text as code.
z.config({ jitless: true });

/** Variables of ours that a Codex CLI process gets as they are; everything else is left out. */
const PASSED = [
  'LANG',
  'LC_ALL',
  'LC_CTYPE',
  'TZ',
  'RUNNER_TRACKING_ID',
  'SYSTEMROOT',
  'COMSPEC',
  'PATHEXT',
] as const;

/** What a stage gets as well: it works in the repository as its author's own shell would, but for credentials. */
const PASSED_TO_STAGES = [
  ...PASSED,
  ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'TMPDIR', 'CI', 'NO_COLOR'],
  ...['USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES', 'TEMP', 'TMP'],
  ...['GITHUB_ACTIONS', 'GITHUB_WORKSPACE', 'GITHUB_REPOSITORY', 'GITHUB_SHA', 'GITHUB_REF'],
  ...['GITHUB_REF_NAME', 'GITHUB_HEAD_REF', 'GITHUB_BASE_REF', 'GITHUB_EVENT_NAME', 'GITHUB_RUN_ID'],
  ...['RUNNER_OS', 'RUNNER_ARCH', 'RUNNER_TEMP', 'RUNNER_TOOL_CACHE'],
];

export interface Surface {
  readonly onOutput: Deps['onOutput'];
  readonly mask: Deps['mask'];
  readonly onOpen: Deps['onOpen'];
  readonly onEvent: Deps['onEvent'];
  readonly signal: AbortSignal;
}

/** The folder that belongs to one run alone; not made yet. */
export function newScratch(): string {
  return join(resolve(process.env.RUNNER_TEMP || tmpdir()), `codex-orchestrator-${systemRandom(8)}`);
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
    cache:
      env.RUNNER_TOOL_CACHE || join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'codex-orchestrator'),
    searchPath: outsideOf(workingDirectory, env.PATH ?? ''),
    home: homedir(),
    hostname: hostname(),
    shell:
      process.platform === 'win32'
        ? [env.COMSPEC ?? 'C:\\Windows\\System32\\cmd.exe', '/d', '/s', '/c']
        : ['/bin/sh', '-c'],
    environmentId: env.CODEX_CLOUD_ENV_ID ?? '',
    githubApiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
    trackingId: env.RUNNER_TRACKING_ID ?? '',
  };
}

/** The real path of the working directory. Throws RunError `input_invalid` where it is no folder. */
async function folderAt(path: string): Promise<string> {
  const real = await realpath(resolve(path)).catch(() => null);
  if (real !== null && (await stat(real)).isDirectory()) return real;
  const why = real === null ? 'there is no such folder' : 'it is no folder';
  throw new RunError('input_invalid', `Input working-directory cannot be "${path}": ${why}`, {
    guidance: 'Correct the input working-directory',
  });
}

/** The effects of a real run. */
export function makeDeps(host: Host, surface: Surface, spawn: Spawn = spawnChild): Deps {
  return {
    ...surface,
    clock: systemClock,
    random: systemRandom,
    spawn,
    stream: async (request) => (await import('./lib/stream-process.ts')).streamChild(request),
    stageEnvironment: (passEnv) => pick(process.env, [...PASSED_TO_STAGES, ...passEnv]),
    host,
    openBackend: (request, passEnv) => openBackend(request, passEnv, host),
  };
}

/**
 * How a person starts this program again: by the name of its command where that is on PATH and leads here, else by the
 * file that runs, relative to the folder they are in. What npm puts on PATH is there for its own children only.
 */
export async function programName(script: string): Promise<string> {
  const here = await realpath(script).catch(() => script);
  const name = 'codex-orchestrator';
  const found = process.env.npm_command === undefined ? await locate(name, process.env.PATH ?? '') : null;
  if (found !== null && (await realpath(found)) === here) return name;
  const near = relative(process.cwd(), here);
  return `node ${quoted(isInside(process.cwd(), here) ? near : here)}`;
}

/** As a shell takes it for one word. */
function quoted(word: string): string {
  return /^[\w./@:+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** Aborts at the first SIGINT, SIGTERM or SIGHUP. A second one ends the process at once, as if there were no handler. */
export function cancellation(): AbortSignal {
  const controller = new AbortController();
  let seen = false;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // Not by `once`: that leaves before the other listeners run, and execa's own, then alone, ends the process.
    process.on(name, function handle() {
      if (seen) {
        process.off(name, handle);
        process.kill(process.pid, name);
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
    const env = { PATH: searchPath, HOME: homedir(), GIT_TERMINAL_PROMPT: '0' };
    const { exitCode, text } = await captureChild({ file, args, cwd: folder, env, timeoutMs: 10_000 });
    return exitCode === 0 ? text.trim() : '';
  };
  const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
  const [branch, commit, origin] = await Promise.all([
    ask(...safe, 'branch', '--show-current'),
    ask(...safe, 'rev-parse', 'HEAD'),
    ask(...safe, 'config', '--get', 'remote.origin.url'),
  ]);
  return { branch, commit, origin };
}

async function openBackend(
  request: BackendRequest,
  passEnv: readonly string[],
  host: Host,
): Promise<Backend> {
  const base = await childEnvironment(host);
  const opened = request.kind === 'live' ? await openLive(request, host) : await openRehearsal(request, host);
  const env = { ...base, ...pick(process.env, passEnv), ...opened.env };
  const unset = passEnv.filter((name) => process.env[name] === undefined);
  const notices = unset.map((name) => `pass-env names ${name}, which is not set`);
  return { ...opened, env, notices };
}

function refuseTemporary(cause: unknown): never {
  const why = cause instanceof Error ? cause.message : String(cause);
  throw new RunError('input_invalid', `There is no place for temporary files: ${why}`, {
    cause,
    guidance: 'Make the folder for temporary files (RUNNER_TEMP, else TMPDIR) writable',
  });
}

async function openLive(request: BackendRequest & { kind: 'live' }, host: Host): Promise<Backend> {
  const { credential, httpsProxy, caCertificate, known } = request;
  const ca = caCertificate === undefined ? null : resolve(host.workingDirectory, caCertificate);
  const pem = ca === null ? null : await readCertificate(ca);
  const { makeCodexHome } = await import('./credentials/codex-home.ts');
  const env: Record<string, string> = await makeCodexHome(join(host.scratch, 'codex-home'), credential);
  if (httpsProxy !== undefined) env.HTTPS_PROXY = httpsProxy;
  if (ca !== null) env.CODEX_CA_CERTIFICATE = ca;
  return {
    env,
    known,
    transport: { proxy: originOf(httpsProxy), custom_ca_sha256: pem === null ? null : sha256(pem) },
    secrets: [],
    notices: [],
    async [Symbol.asyncDispose]() {},
  };
}

async function openRehearsal(request: BackendRequest & { kind: 'rehearsal' }, host: Host): Promise<Backend> {
  const { known } = request;
  const [{ startEmulator }, { parseScript }, { makeCodexHome }] = await Promise.all([
    import('./emulator/server.ts'),
    import('./emulator/script.ts'),
    import('./credentials/codex-home.ts'),
  ]);
  const file = join(host.canary, 'rehearsals', `${request.script}.yml`);
  const text = await readFile(file, 'utf8').catch(async (cause: unknown) => {
    const shipped = await namesIn(join(host.canary, 'rehearsals'), '.yml');
    throw new RunError('input_invalid', `There is no rehearsal script ${request.script}`, {
      cause,
      guidance: `Correct the scenario at rehearsal.script. ${oneOf(request.script, shipped)}`,
    });
  });
  const emulator = await startEmulator(parseScript(await parseYaml(text, file)), {
    folder: join(host.scratch, 'emulator'),
    clock: systemClock,
    random: systemRandom,
    target: {
      repository: known.repository ?? undefined,
      environment: known.environment ?? undefined,
      branch: known.branch ?? undefined,
      commit: known.headSha ?? undefined,
    },
  });
  const { HTTPS_PROXY: proxy = '', CODEX_CA_CERTIFICATE: ca = '' } = emulator.environment;
  const credential = { kind: 'auth-json', content: new Secret(emulator.authJson) } as const;
  const { target } = emulator;
  return {
    env: { ...(await makeCodexHome(join(host.scratch, 'codex-home'), credential)), ...emulator.environment },
    known: {
      repository: target.repository,
      environment: target.environment,
      branch: target.branch,
      headSha: target.commit,
    },
    transport: { proxy: originOf(proxy), custom_ca_sha256: sha256(await readFile(ca)) },
    secrets: [...emulator.plantedSecrets, emulator.accessToken].map((value) => new Secret(value)),
    notices: [],
    [Symbol.asyncDispose]: () => emulator[Symbol.asyncDispose](),
  };
}

/** What every Codex CLI process gets, with a home and a folder for temporary files that are the run's own. */
export async function childEnvironment(host: Host): Promise<Record<string, string>> {
  for (const name of ['home', 'tmp'])
    await mkdir(join(host.scratch, name), { recursive: true, mode: 0o700 }).catch(refuseTemporary);
  return {
    ...pick(process.env, PASSED),
    PATH: host.searchPath,
    // Not the user's: the CLI must find no configuration but the one that was made for this run.
    HOME: join(host.scratch, 'home'),
    TMPDIR: join(host.scratch, 'tmp'),
  };
}

function pick(from: NodeJS.ProcessEnv, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));
}

async function readCertificate(path: string): Promise<Buffer> {
  const opened = stat(path).then((info) =>
    info.isFile() ? readFile(path) : Promise.reject(new Error('no file')),
  );
  return opened.catch((cause: unknown) => {
    throw new RunError('input_invalid', `Input ca-certificate names ${path}, which cannot be read`, {
      cause,
      guidance: 'Correct the input ca-certificate',
    });
  });
}

/** Scheme, host and port of a URL: what may be recorded of a proxy. */
function originOf(url: string | undefined): string | null {
  return url === undefined ? null : new URL(url).origin;
}

/** A search path without relative folders and those inside `folder`: a checkout must not provide programs. */
function outsideOf(folder: string, searchPath: string): string {
  const folders = searchPath.split(delimiter);
  return folders.filter((entry) => isAbsolute(entry) && !isInside(folder, entry)).join(delimiter);
}
