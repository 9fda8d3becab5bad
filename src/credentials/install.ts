/**
 * Finds or installs the Codex CLI and says exactly which one it is. A `codex` that merely happens to be on PATH is
 * never taken: what runs with a credential is named by the user or pinned by a lockfile.
 */
import {
  copyFile,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Clock } from '../lib/clock.ts';
import { CODEX_VERSION } from '../lib/codex.ts';
import { RunError } from '../lib/errors.ts';
import { replaceFile, sha256File } from '../lib/files.ts';
import { endMarked } from '../lib/marks.ts';
import { locate, type Spawn } from '../lib/process.ts';

export interface CodexCli {
  /** Absolute path of the native binary. */
  readonly file: string;
  readonly version: string;
  readonly sha256: string;
  /** Changes with the file, see `identityOf`. */
  readonly identity: string;
  /** Something the user should know about how this binary was come by; null where there is nothing. */
  readonly notice: string | null;
}

export interface CodexRequest {
  readonly codexPath?: string | undefined;
  readonly codexVersion: string;
  /** Where a relative `codexPath` starts. */
  readonly workingDirectory: string;
  /** Folder that outlives the run: installed releases and known hashes. */
  readonly cache: string;
  /** Folder with the package.json and package-lock.json of the pinned release. */
  readonly lockFolder: string;
  /** Environment of npm: PATH, HOME, and a proxy where one is configured. */
  readonly npmEnv: Readonly<Record<string, string>>;
  /** Folder of this run alone, which is there: what npm starts carries its name, and is found by it. */
  readonly scratch: string;
  /** Environment of the CLI when it is asked for its version: it writes into its home even then. */
  readonly codexEnv: Readonly<Record<string, string>>;
  readonly spawn: Spawn;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Of the whole run, in milliseconds since the epoch. */
  readonly deadline: number;
}

const VERSION_TIMEOUT_MS = 20_000;
/** Names the processes of one install in their environment. */
export const INSTALL_MARK = 'CODEX_ORCHESTRATOR_INSTALL';
const INSTALL_TIMEOUT_MS = 10 * 60_000;

/** The Codex CLI of this run. Throws RunError `codex_missing` or `npm_missing`. */
export async function resolveCodex(request: CodexRequest): Promise<CodexCli> {
  const { codexPath, workingDirectory, cache } = request;
  const installed = codexPath === undefined ? await install(request) : null;
  const file = installed?.file ?? (await nativeFile(resolve(workingDirectory, codexPath ?? '')));
  const sha256 = await knownSha256(file, join(cache, 'codex-sha256.json'), request.signal);
  if (installed) await trustOnFirstUse(installed.folder, sha256, request.codexVersion);
  const identity = await identityOf(file);
  const version = await versionOf(file, request);
  return { file, version, sha256, identity, notice: installed?.notice ?? null };
}

/** Tells a file from every other and from itself after a change, without reading it. */
export async function identityOf(file: string): Promise<string> {
  const { ino, size, ctimeMs } = await stat(file);
  // The time of change, unlike that of modification, cannot be set back.
  return [ino, size, ctimeMs].join('|');
}

/** True where the release is in the cache, so that a run need not install it. */
export async function isInstalled(cache: string, version: string): Promise<boolean> {
  return (await binaryIn(installFolder(cache, version))) !== null;
}

function installFolder(cache: string, version: string): string {
  return join(cache, 'codex-cli', version, process.arch);
}

/** The native binary behind a path: the file itself, or beside the npm shim that the path or link leads to. */
async function nativeFile(path: string): Promise<string> {
  const file = await realpath(path).catch(() => null);
  if (file === null || !(await stat(file)).isFile()) throw missing(`there is no file at codex-path ${path}`);
  const script = await scriptBehind(file).catch((cause: unknown) => {
    throw missing(`the file at codex-path ${path} cannot be read`, cause);
  });
  if (script === null) return file;
  const platformPackage = `@openai/codex-${process.platform}-${process.arch}/package.json`;
  try {
    return await binaryOf(dirname(createRequire(await realpath(script)).resolve(platformPackage)));
  } catch (cause) {
    throw missing(
      `at codex-path ${path} is the npm shim, and ${dirname(platformPackage)} is not installed beside it`,
      cause,
    );
  }
}

async function binaryOf(platformPackage: string): Promise<string> {
  const vendor = join(platformPackage, 'vendor');
  const [target] = await readdir(vendor);
  return realpath(join(vendor, target ?? '', 'bin', process.platform === 'win32' ? 'codex.exe' : 'codex'));
}

/** How the scripts that npm writes on Windows, and pnpm everywhere, name the program that they start. */
const STARTS_SCRIPT = /"(?:\$basedir|%~dp0|%dp0%)[\\/]([^"\r\n]*\bcodex\.js)"/;

/** The program for node that a file is or starts; null for a native one. */
async function scriptBehind(file: string): Promise<string | null> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    const text = buffer.subarray(0, bytesRead).toString('utf8');
    if (/^#!.*\bnode\b/.test(text)) return file;
    const started = STARTS_SCRIPT.exec(text)?.[1];
    return started === undefined ? null : resolve(dirname(file), started.replaceAll('\\', '/'));
  } finally {
    await handle.close();
  }
}

async function versionOf(
  file: string,
  { spawn, signal, scratch, codexEnv: env, clock, deadline }: CodexRequest,
): Promise<string> {
  const timeoutMs = Math.max(1, Math.min(VERSION_TIMEOUT_MS, deadline - clock.now()));
  const result = await spawn({ file, args: ['--version'], cwd: scratch, env, timeoutMs, signal });
  const version = /^codex-cli (\d+\.\d+\.\d+[0-9A-Za-z.-]*)\s*$/.exec(result.stdout)?.[1];
  if (signal.aborted) throw cancelled('The run was cancelled');
  if (version === undefined && clock.now() >= deadline)
    throw new RunError(
      'deadline_exceeded',
      'The deadline passed while the Codex CLI was asked for its version',
    );
  if (version === undefined) throw missing(`${file} does not answer --version as the Codex CLI does`);
  return version;
}

interface Installed {
  readonly folder: string;
  readonly file: string;
  readonly notice: string | null;
}

/** Installs the requested release into the cache, unless it is there. */
async function install(request: CodexRequest): Promise<Installed> {
  const { codexVersion: version, cache, lockFolder } = request;
  const folder = installFolder(cache, version);
  const pinned = version === CODEX_VERSION;
  const notice = pinned
    ? null
    : `Codex CLI ${version} is not the release this action pins; its hash is trusted on first use`;
  const present = await binaryIn(folder);
  if (present !== null) return { folder, file: present, notice };

  const staging = await makeStaging(dirname(folder), request.clock);
  try {
    if (pinned) {
      for (const name of ['package.json', 'package-lock.json'])
        await copyFile(join(lockFolder, name), join(staging, name));
    } else {
      await replaceFile(join(staging, 'package.json'), '{"private":true}\n');
    }
    const words = pinned ? ['ci'] : ['install', '--no-package-lock', `@openai/codex@${version}`];
    await npm(
      [...words, '--ignore-scripts', '--no-audit', '--no-fund', '--fetch-timeout=60000'],
      staging,
      request,
    );
    // Another job may have been faster; its copy is as good.
    await rename(staging, folder).catch(() => rm(staging, { recursive: true, force: true }));
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    throw error;
  }
  const file = await binaryIn(folder);
  if (file === null)
    throw missing(`no Codex CLI ${version} for ${process.platform} ${process.arch} was installed by npm`);
  return { folder, file, notice };
}

/** A folder to install into, beside the others; what an install that was killed left there is cleared away. */
async function makeStaging(parent: string, clock: Clock): Promise<string> {
  try {
    await mkdir(parent, { recursive: true });
    for (const name of await readdir(parent)) {
      if (!name.startsWith('.staging-')) continue;
      const { mtimeMs } = await stat(join(parent, name));
      if (clock.now() - mtimeMs > 2 * INSTALL_TIMEOUT_MS)
        await rm(join(parent, name), { recursive: true, force: true });
    }
    return await mkdtemp(join(parent, '.staging-'));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new RunError('codex_missing', `There is no place to install the Codex CLI in: ${why}`, {
      cause,
      guidance: 'Make the tool cache (RUNNER_TOOL_CACHE) writable, or set codex-path',
    });
  }
}

async function binaryIn(folder: string): Promise<string | null> {
  return binaryOf(join(folder, 'node_modules', '@openai', `codex-${process.platform}-${process.arch}`)).catch(
    () => null,
  );
}

async function npm(args: readonly string[], cwd: string, request: CodexRequest): Promise<void> {
  const { npmEnv, scratch, clock, signal, deadline } = request;
  const file = await locate('npm', npmEnv.PATH ?? '');
  if (file === null)
    throw new RunError('npm_missing', 'There is no npm on PATH to install the Codex CLI with');
  const { getExecOutput } = await import('@actions/exec');
  const timer = new AbortController();
  const ended = getExecOutput(`"${file}"`, [...args], {
    cwd,
    // The mark is how the processes are found again: exec gives neither a pid nor a way to end what it starts.
    env: { ...npmEnv, [INSTALL_MARK]: scratch },
    silent: true,
    ignoreReturnCode: true,
  });
  const limit = Math.max(0, Math.min(INSTALL_TIMEOUT_MS, deadline - clock.now()));
  const late = clock.sleep(limit, AbortSignal.any([timer.signal, signal])).then(() => null);
  const result = await Promise.race([ended, late]);
  timer.abort();
  if (result === null) await endMarked(ended, INSTALL_MARK, scratch);
  if (signal.aborted) throw cancelled('The run was cancelled while the Codex CLI was being installed');
  if (result === null && clock.now() >= deadline)
    throw new RunError('deadline_exceeded', 'The deadline passed while the Codex CLI was being installed', {
      guidance: 'No cloud task was created: raise timeout-minutes or set codex-path',
    });
  if (result === null)
    throw missing(`the Codex CLI was not installed within ${INSTALL_TIMEOUT_MS / 60_000} minutes`);
  if (result.exitCode !== 0) {
    const code = /npm error code (\w+)/.exec(result.stderr)?.[1] ?? `exit status ${result.exitCode}`;
    throw new RunError('codex_missing', `The Codex CLI could not be installed by npm: ${code}`, {
      guidance:
        'See that npm reaches its registry from here (https-proxy, ca-certificate), or set codex-path',
    });
  }
}

/** Remembers the hash of an installed binary beside it, and refuses one that has changed since. */
async function trustOnFirstUse(folder: string, sha256: string, version: string): Promise<void> {
  const path = join(folder, 'sha256');
  const known = await readFile(path, 'utf8').then(
    (text) => text.trim(),
    () => null,
  );
  if (known === null) await replaceFile(path, `${sha256}\n`);
  else if (known !== sha256)
    throw missing(`the installed Codex CLI ${version} has changed since it was first used: remove ${folder}`);
}

/** SHA-256 of a large file, remembered by path, inode, size and time of change. */
async function knownSha256(file: string, memory: string, signal: AbortSignal): Promise<string> {
  if (!isAbsolute(file)) throw missing(`${file} is not absolute`);
  const key = `${file}|${await identityOf(file)}`;
  const known = await readFile(memory, 'utf8')
    .then(
      (text) => (JSON.parse(text) ?? {}) as Record<string, string>,
      () => ({}) as Record<string, string>,
    )
    .catch(() => ({}) as Record<string, string>);
  const found = known[key];
  if (typeof found === 'string' && /^[0-9a-f]{64}$/.test(found)) return found;
  const sha256 = await sha256File(file, signal).catch((error: unknown) => {
    if (signal.aborted) throw cancelled('The run was cancelled');
    throw error;
  });
  // A handful of releases at most; older entries are of no use.
  const kept = Object.entries(known).slice(-9);
  const text = `${JSON.stringify(Object.fromEntries([...kept, [key, sha256]]), null, 2)}\n`;
  await mkdir(dirname(memory), { recursive: true })
    .then(() => replaceFile(memory, text))
    .catch(() => {});
  return sha256;
}

function cancelled(message: string): RunError {
  return new RunError('cancelled', message, { guidance: 'No cloud task was created: run again' });
}

function missing(message: string, cause?: unknown): RunError {
  return new RunError('codex_missing', message.charAt(0).toUpperCase() + message.slice(1), { cause });
}
