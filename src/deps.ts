/**
 * The composition root: makes the real clock, spawn and machine facts of a door, and turns the chosen backend into
 * the environment of the child. The only place besides the doors that reads process.env.
 */
import { mkdir, readFile, realpath, stat } from 'node:fs/promises';
import { homedir, hostname, tmpdir } from 'node:os';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import * as z from 'zod';
import { execSettings, makeCodexHome, wipe } from './credentials/codex-home.ts';
import { type Checkout, type Context, contextOfWorkflow } from './inputs/context.ts';
import { systemClock, systemRandom } from './lib/clock.ts';
import { RunError } from './lib/errors.ts';
import { isInside, sha256 } from './lib/files.ts';
import { locate, type Spawn, spawnChild } from './lib/process.ts';
import { Secret } from './lib/secret.ts';
import { captureChild, streamChild } from './lib/stream-process.ts';
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
  const workingDirectory = await realpath(resolve(places.workingDirectory)).catch((cause: unknown) => {
    throw new RunError(
      'input_invalid',
      `Input working-directory cannot be "${places.workingDirectory}": there is no such folder`,
      {
        cause,
        guidance: 'Correct the input working-directory',
      },
    );
  });
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

/** The effects of a real run. */
export function makeDeps(host: Host, surface: Surface, spawn: Spawn = spawnChild): Deps {
  return {
    ...surface,
    clock: systemClock,
    random: systemRandom,
    spawn,
    stream: streamChild,
    stageEnvironment,
    host,
    openBackend: (request, passEnv) => openBackend(request, passEnv, host),
  };
}

function stageEnvironment(passEnv: readonly string[]): Record<string, string> {
  return pick(process.env, [...PASSED_TO_STAGES, ...passEnv]);
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

/** What git says about a folder; empty texts where there is no git or no repository. */
export async function readCheckout(folder: string): Promise<Checkout> {
  const searchPath = outsideOf(folder, process.env.PATH ?? '');
  const file = await locate('git', searchPath);
  const ask = async (...args: string[]): Promise<string> => {
    if (file === null) return '';
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
  await mkdir(join(host.scratch, 'home'), { recursive: true, mode: 0o700 });
  await mkdir(join(host.scratch, 'tmp'), { recursive: true, mode: 0o700 });
  const home = join(host.scratch, 'codex-home');
  const opened = request.kind === 'live' ? openLive(request, home, host) : openRehearsal(request, home, host);
  const { close, ...backend } = await opened;
  const base = request.use === 'exec' ? stageEnvironment([]) : {};
  const env = { ...base, ...baseEnvironment(host, request), ...pick(process.env, passEnv), ...backend.env };
  const unset = passEnv.filter((name) => process.env[name] === undefined);
  const notices = unset.map((name) => `pass-env names ${name}, which is not set`);
  return {
    ...backend,
    env,
    notices,
    async [Symbol.asyncDispose]() {
      await close();
      await wipe(home);
    },
  };
}

type Opened = Omit<Backend, 'notices' | typeof Symbol.asyncDispose> & { close(): Promise<void> };

async function openLive(
  request: BackendRequest & { kind: 'live' },
  home: string,
  host: Host,
): Promise<Opened> {
  const { credential, httpsProxy, caCertificate, known } = request;
  const ca = caCertificate === undefined ? null : resolve(host.workingDirectory, caCertificate);
  const pem = ca === null ? null : await readCertificate(ca);
  const settings = request.use === 'exec' ? execSettings(home, null) : '';
  const env: Record<string, string> = await makeCodexHome(home, credential, settings);
  if (httpsProxy !== undefined) env.HTTPS_PROXY = httpsProxy;
  if (ca !== null) env.CODEX_CA_CERTIFICATE = ca;
  return {
    env,
    known,
    transport: { proxy: originOf(httpsProxy), custom_ca_sha256: pem === null ? null : sha256(pem) },
    secrets: [],
    async close() {},
  };
}

async function openRehearsal(
  request: BackendRequest & { kind: 'rehearsal' },
  home: string,
  host: Host,
): Promise<Opened> {
  const { known } = request;
  const [{ startEmulator }, { parseScript }] = await Promise.all([
    import('./emulator/server.ts'),
    import('./emulator/script.ts'),
  ]);
  const file = join(host.canary, 'rehearsals', `${request.script}.yml`);
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new RunError('input_invalid', `There is no rehearsal script ${request.script}`, {
      cause,
      guidance: 'Correct the scenario',
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
  const { target, model } = emulator;
  const signedIn =
    request.use === 'exec'
      ? makeCodexHome(
          home,
          { kind: 'api-key', key: new Secret(model.key) },
          execSettings(home, model.baseUrl),
        )
      : makeCodexHome(home, { kind: 'auth-json', content: new Secret(emulator.authJson) });
  return {
    env: { ...(await signedIn), ...emulator.environment },
    known: {
      repository: target.repository,
      environment: target.environment,
      branch: target.branch,
      headSha: target.commit,
    },
    transport: { proxy: originOf(proxy), custom_ca_sha256: sha256(await readFile(ca)) },
    secrets: [...emulator.plantedSecrets, emulator.accessToken, model.key].map((value) => new Secret(value)),
    close: async () => emulator[Symbol.asyncDispose](),
  };
}

function baseEnvironment(host: Host, { use }: BackendRequest): Record<string, string> {
  return {
    ...pick(process.env, PASSED),
    PATH: host.searchPath,
    // Not the user's: the CLI must find no configuration but the one that was made for this run. What an agent is to
    // run needs the one of git, though, and whatever else the stages of this machine have there.
    ...(use === 'exec' ? {} : { HOME: join(host.scratch, 'home') }),
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
