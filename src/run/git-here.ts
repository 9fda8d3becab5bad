/**
 * Git as a run asks it: in the working directory, with the environment of a stage, through the proxy and by the authorities
 * that the inputs name. Asks nothing itself.
 */
import { access } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Git, trusting } from '../github/remote.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Deps, Host } from './deps.ts';

type GitDeps = Pick<Deps, 'host' | 'spawn' | 'stageEnvironment' | 'signal'>;

/** Git in the working directory. */
export function gitHere({ httpsProxy }: Inputs, { host, spawn, stageEnvironment, signal }: GitDeps): Git {
  const env = {
    // How a checkout on this machine signs in by ssh.
    ...stageEnvironment(['SSH_AUTH_SOCK']),
    HOME: host.home,
    ...(httpsProxy === undefined ? {} : { HTTPS_PROXY: httpsProxy }),
  };
  return { spawn, signal, cwd: host.workingDirectory, searchPath: host.searchPath, env };
}

/** The same, with the additional authorities where the address is one that has any. */
export async function gitTrusting(
  address: string,
  git: Git,
  { inputs, host, timeoutMs }: { readonly inputs: Inputs; readonly host: Host; readonly timeoutMs: number },
): Promise<Git> {
  if (inputs.caCertificate === undefined || !/^https:/i.test(address)) return git;
  const certificate = resolve(host.workingDirectory, inputs.caCertificate);
  const trust = await trusting({ certificate, bundle: join(host.scratch, 'git-ca.pem') }, timeoutMs, git);
  return { ...git, env: { ...git.env, ...trust } };
}

/** GitHub takes names of repositories in letters of either size. */
export function sameName(one: string | null, other: string | null): boolean {
  return one?.toLowerCase() === other?.toLowerCase();
}

/** The nearest folder above, or the folder itself, in which a `.git` stands, be it one that git does not read; null without one. */
export async function checkoutAbove(folder: string): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    const found = await access(join(at, '.git')).then(
      () => true,
      () => false,
    );
    if (found) return at;
    if (at === dirname(at)) return null;
  }
}
