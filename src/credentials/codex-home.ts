/**
 * A private CODEX_HOME for one run: made fresh, readable by nobody else, and removed whole. The only place where a
 * credential touches the disk.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasErrno } from '../lib/errors.ts';
import type { Credential } from './credential.ts';

/** Only the file store works without a desktop session. */
const CONFIG = 'cli_auth_credentials_store = "file"\ncheck_for_update_on_startup = false\n';

/**
 * Makes `folder` the CODEX_HOME of a run and gives the environment a child needs to use it. Fails where the folder
 * exists already: somebody else's files must not become part of ours.
 */
export async function makeCodexHome(folder: string, credential: Credential): Promise<Record<string, string>> {
  await mkdir(folder, { mode: 0o700 });
  await writePrivate(join(folder, 'config.toml'), CONFIG);
  if (credential.kind === 'access-token')
    return { CODEX_HOME: folder, CODEX_ACCESS_TOKEN: credential.token.reveal() };
  await writePrivate(join(folder, 'auth.json'), credential.content.reveal());
  return { CODEX_HOME: folder };
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
