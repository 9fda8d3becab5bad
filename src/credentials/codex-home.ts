/**
 * A private CODEX_HOME for one run: made fresh, readable by nobody else, and removed whole. The only place where a
 * credential touches the disk. Of a CODEX_HOME of the user's own only the login is read.
 */
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sandbox } from '../lib/codex.ts';
import { hasErrno, RunError } from '../lib/errors.ts';
import type { Credential } from './credential.ts';

/** Only the file store works without a desktop session. */
const CONFIG = 'cli_auth_credentials_store = "file"\ncheck_for_update_on_startup = false\n';

/**
 * Makes `folder` the CODEX_HOME of a run and gives the environment a child needs to use it; `settings` are added to its
 * configuration. Fails where the folder exists already: somebody else's files must not become part of ours.
 */
export async function makeCodexHome(
  folder: string,
  credential: Credential,
  settings = '',
): Promise<Record<string, string>> {
  await mkdir(folder, { mode: 0o700 });
  await writePrivate(join(folder, 'config.toml'), CONFIG + settings);
  switch (credential.kind) {
    case 'access-token':
      return { CODEX_HOME: folder, CODEX_ACCESS_TOKEN: credential.token.reveal() };
    case 'api-key':
      return { CODEX_HOME: folder, CODEX_API_KEY: credential.key.reveal() };
    case 'auth-json':
      await writePrivate(join(folder, 'auth.json'), credential.content.reveal());
      return { CODEX_HOME: folder };
  }
}

/**
 * Settings of `codex exec` in the CODEX_HOME `home`: nobody is asked, nothing but the model is called, and no command
 * of the model sees a credential, neither in its environment (where the CLI leaves it unless told otherwise) nor in the
 * folder, and none writes where the action has its own code. `modelUrl` is where the model is, in place of the vendor's.
 */
export function execSettings(
  { home: folder, bundle }: { readonly home: string; readonly bundle: string },
  modelUrl: string | null,
): string {
  const profile = (name: Sandbox, base: string) =>
    `[permissions.${name}]\nextends = "${base}"\n[permissions.${name}.filesystem]\n${JSON.stringify(folder)} = "none"\n`;
  // The folder of the run lies in one that all may write to, the record in the checkout, and our code may: none is an agent's.
  const writing = `":slash_tmp" = "read"
${JSON.stringify(bundle)} = "read"
[permissions.workspace-write.filesystem.":workspace_roots"]
"." = "write"
".runs" = "read"
"out" = "read"
`;
  const provider = `[model_providers.rehearsal]
name = "rehearsal"
base_url = ${JSON.stringify(modelUrl)}
wire_api = "responses"
env_key = "CODEX_API_KEY"
request_max_retries = 0
stream_max_retries = 0
`;
  return `approval_policy = "never"
${modelUrl === null ? '' : 'model = "rehearsal"\nmodel_provider = "rehearsal"\n'}[analytics]
enabled = false
[features]
plugins = false
[shell_environment_policy]
ignore_default_excludes = false
exclude = ["CODEX_API_KEY", "CODEX_ACCESS_TOKEN", "HTTPS_PROXY"]
${profile('read-only', ':read-only')}${profile('workspace-write', ':workspace')}${writing}${modelUrl === null ? '' : provider}`;
}

/** A login is a few kilobytes; what is larger is none. */
export const MAX_LOGIN_BYTES = 1024 * 1024;

/**
 * The text of `auth.json` in a CODEX_HOME of the user's own, of which nothing else is looked at. `named` is what the
 * folder is named by. Throws RunError `input_invalid` where there is none.
 */
export async function readLogin(folder: string, named: string): Promise<string> {
  const path = join(folder, 'auth.json');
  try {
    const { size } = await stat(path);
    if (size > MAX_LOGIN_BYTES) throw new Error('it is too large for a login');
    return await readFile(path, 'utf8');
  } catch (cause) {
    const absent = hasErrno(cause, 'ENOENT') || hasErrno(cause, 'ENOTDIR');
    const why = absent ? 'there is none' : cause instanceof Error ? cause.message : String(cause);
    throw new RunError('input_invalid', `${named}: ${path} cannot be read: ${why}`, {
      cause,
      guidance: `Log in first: CODEX_HOME=${folder} codex login`,
    });
  }
}

/** Removes a folder of a run with everything in it; one that could never be made is no error. */
export async function wipe(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch((error: unknown) => {
    if (!hasErrno(error, 'ENOTDIR')) throw error;
  });
}

async function writePrivate(path: string, content: string): Promise<void> {
  // wx is O_CREAT | O_EXCL: it neither follows a link nor takes over a file that is there.
  await writeFile(path, content, { flag: 'wx', mode: 0o600 });
}
