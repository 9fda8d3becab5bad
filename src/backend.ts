/**
 * Turns the chosen backend, the service or the emulator, into the environment of the children: the composition root's
 * part of credentials, proxies and allow-lists. Nothing after it knows which backend it was.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { temporaryIn } from './credentials/scratch.ts';
import { systemClock, systemRandom } from './lib/clock.ts';
import { RunError } from './lib/errors.ts';
import { sha256 } from './lib/files.ts';
import { Secret } from './lib/secret.ts';
import { parseYaml } from './lib/yaml.ts';
import type { Custody, LoginRequest } from './run/custody.ts';
import type { Backend, BackendRequest, Host } from './run/deps.ts';

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
  ...['USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'],
  ...['TEMP', 'TMP', 'WINDIR', 'SYSTEMDRIVE', 'HOMEDRIVE', 'HOMEPATH', 'PROCESSOR_ARCHITECTURE'],
  ...['GITHUB_ACTIONS', 'GITHUB_WORKSPACE', 'GITHUB_REPOSITORY', 'GITHUB_SHA', 'GITHUB_REF'],
  ...['GITHUB_REF_NAME', 'GITHUB_HEAD_REF', 'GITHUB_BASE_REF', 'GITHUB_EVENT_NAME', 'GITHUB_RUN_ID'],
  ...['RUNNER_OS', 'RUNNER_ARCH', 'RUNNER_TOOL_CACHE'],
];

/** Opens the backend of a run: a private CODEX_HOME with the credential, and what answers to it. */
export async function openBackend(
  request: BackendRequest,
  passEnv: readonly string[],
  host: Host,
): Promise<Backend> {
  const { wipe } = await import('./credentials/codex-home.ts');
  const home = join(host.scratch, 'codex-home');
  const own = await childEnvironment(host);
  const opened = request.kind === 'live' ? openLive(request, home, host) : openRehearsal(request, home, host);
  const { close, ...backend } = await opened;
  // Of what an agent is to run git needs its home, and whatever else the stages of this machine have there.
  const base = request.use === 'exec' ? { ...stageEnvironment([]), ...own, HOME: host.home } : own;
  const env = { ...base, ...pick(process.env, passEnv), ...backend.env };
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

function refuseTemporary(cause: unknown): never {
  const why = cause instanceof Error ? cause.message : String(cause);
  throw new RunError('input_invalid', `There is no place for temporary files: ${why}`, {
    cause,
    guidance: 'Make the folder for temporary files (RUNNER_TEMP, else TMPDIR) writable',
  });
}

type Opened = Omit<Backend, 'notices' | typeof Symbol.asyncDispose> & { close(): Promise<void> };

async function openLive(
  request: BackendRequest & { kind: 'live' },
  home: string,
  host: Host,
): Promise<Opened> {
  const { credential, login, httpsProxy, caCertificate, known } = request;
  const ca = caCertificate === undefined ? null : resolve(host.workingDirectory, caCertificate);
  const { readCertificate } = await import('./credentials/certificate.ts');
  const pem = ca === null ? null : await readCertificate(ca);
  const { execSettings, makeCodexHome } = await import('./credentials/codex-home.ts');
  const settings = request.use === 'exec' ? execSettings({ home, bundle: bundleOf(host) }, null) : '';
  // Before it is on the disk: from then on the Codex CLI may renew it.
  const custody =
    credential.kind === 'auth-json' && login !== undefined
      ? await custodyOf(home, credential.content, login)
      : null;
  const env: Record<string, string> = await makeCodexHome(home, credential, settings);
  if (httpsProxy !== undefined) env.HTTPS_PROXY = httpsProxy;
  if (ca !== null) env.CODEX_CA_CERTIFICATE = ca;
  return {
    env,
    known,
    transport: { proxy: originOf(httpsProxy), custom_ca_sha256: pem === null ? null : sha256(pem) },
    secrets: [],
    custody,
    async close() {},
  };
}

/** Only a run with a login needs to know how one is kept. */
async function custodyOf(home: string, given: Secret, login: LoginRequest): Promise<Custody | null> {
  const { Custody } = await import('./run/custody.ts');
  return Custody.take(home, given, login);
}

async function openRehearsal(
  request: BackendRequest & { kind: 'rehearsal' },
  home: string,
  host: Host,
): Promise<Opened> {
  const { known } = request;
  const [{ startEmulator }, { parseScript, withDiffAt }, { execSettings, makeCodexHome }] = await Promise.all(
    [import('./emulator/server.ts'), import('./emulator/script.ts'), import('./credentials/codex-home.ts')],
  );
  const file = join(host.canary, 'rehearsals', `${request.script}.yml`);
  const script = parseScript(await parseYaml(await readFile(file, 'utf8'), file));
  const { proofFile } = request;
  const emulator = await startEmulator(proofFile === null ? script : withDiffAt(script, proofFile), {
    folder: join(host.scratch, 'emulator'),
    clock: systemClock,
    random: systemRandom,
    target: {
      repository: known.repository ?? undefined,
      environment: known.environment ?? undefined,
      branch: known.branch ?? undefined,
      commit: known.headSha ?? undefined,
    },
    besides: request.environments?.filter((name) => name !== known.environment) ?? [],
  });
  const { HTTPS_PROXY: proxy = '', CODEX_CA_CERTIFICATE: ca = '' } = emulator.environment;
  const { target, model } = emulator;
  const signedIn =
    request.use === 'exec'
      ? makeCodexHome(
          home,
          { kind: 'api-key', key: new Secret(model.key) },
          execSettings({ home, bundle: bundleOf(host) }, model.baseUrl),
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

/** Where the code of the action lies: beside its data. */
function bundleOf({ canary }: Host): string {
  return join(dirname(canary), 'dist');
}

/** What every Codex CLI process gets, with a home and a folder for temporary files that are the run's own. */
export async function childEnvironment(host: Host): Promise<Record<string, string>> {
  const folders = { home: join(host.scratch, 'home'), temporary: temporaryIn(host.scratch) };
  for (const folder of Object.values(folders))
    await mkdir(folder, { recursive: true, mode: 0o700 }).catch(refuseTemporary);
  return {
    ...pick(process.env, PASSED),
    PATH: host.searchPath,
    // Not the user's: the CLI must find no configuration but the one that was made for this run.
    ...privateFolders(folders.home, folders.temporary),
  };
}

/** By which variables a program finds its home and where to put temporary files. */
export function privateFolders(
  home: string,
  temporary: string,
  platform = process.platform,
): Record<string, string> {
  const own = { HOME: home, TMPDIR: temporary };
  return platform === 'win32' ? { ...own, USERPROFILE: home, TEMP: temporary, TMP: temporary } : own;
}

function pick(from: NodeJS.ProcessEnv, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));
}

/** Scheme, host and port of a URL: what may be recorded of a proxy. */
function originOf(url: string | undefined): string | null {
  return url === undefined ? null : new URL(url).origin;
}

/** What every stage gets of this machine's environment. */
export function stageEnvironment(passEnv: readonly string[]): Record<string, string> {
  return pick(process.env, [...PASSED_TO_STAGES, ...passEnv]);
}
