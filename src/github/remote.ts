/**
 * Asks git which commit a branch of a remote repository stands at: one `ls-remote`, within a time limit, that asks nobody
 * for a password and runs no hook. What git prints beside the answer is not kept: it may hold a credential.
 */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readBounded, replaceFile } from '../lib/files.ts';
import { type ChildResult, locate, type Spawn } from '../lib/process.ts';

/** How git is asked, whatever about. */
export interface Git {
  readonly spawn: Spawn;
  /** A checkout, whose settings git may use, or any other folder. */
  readonly cwd: string;
  /** Where git is looked for, and git its own programs. */
  readonly searchPath: string;
  /** What git gets of the environment beside that, its home first of all. */
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** What a remote says of a branch, or why it was not heard. */
export type RemoteBranch =
  | { readonly told: 'found'; readonly sha: string }
  | { readonly told: 'not_found' }
  | { readonly told: 'not_checked'; readonly why: string };

interface Question {
  /** A remote of the checkout by its name, or an address. */
  readonly remote: string;
  readonly branch: string;
  /** In milliseconds. */
  readonly timeoutMs: number;
}

/** What a checkout may have git start is kept out, but for what signs it in; and a folder of it that poses as a repository. */
export const SAFE: readonly string[] = [
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'credential.interactive=false'],
  'safe.bareRepository=explicit',
].flatMap((setting) => ['-c', setting]);
const QUIET = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '',
  GIT_ALLOW_PROTOCOL: 'file:http:https:ssh',
  // An object is what its name says.
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_OPTIONAL_LOCKS: '0',
};

/** What the remote says of the branch at this moment. Never throws for what git does. */
export async function remoteBranch({ remote, branch, timeoutMs }: Question, git: Git): Promise<RemoteBranch> {
  const ref = `refs/heads/${branch}`;
  // The remote of a checkout may name a program of its own for the other side.
  const args = ['ls-remote', '--heads', '--upload-pack=git-upload-pack', '--', remote, ref];
  const result = await askGit(args, timeoutMs, git);
  if (result === null) return unheard('there is no git here');
  const { ended, exitCode, stdout } = result;
  if (ended === 'timed_out') return unheard(`git ls-remote had no answer within ${timeoutMs / 1000} s`);
  if (ended !== 'exited') return unheard(`git ls-remote was ended: ${ended}`);
  if (exitCode !== 0) return unheard(`git ls-remote ended with exit status ${exitCode}`);
  // A pattern of git's matches the end of a name, too.
  const line = stdout.split('\n').find((one) => one.endsWith(`\t${ref}`));
  if (line === undefined) return { told: 'not_found' };
  const sha = /^[0-9a-f]{40}(?=\t)/.exec(line)?.[0];
  return sha === undefined ? unheard('git ls-remote told no commit') : { told: 'found', sha };
}

/**
 * What has git take additional authorities for good as well, by a file that is written to `bundle`. The file that git is
 * told of stands in the place of those it knows (measured, git 2.39), so the authorities that it has by its settings, else
 * those of the system, stand in it too. Nothing where `certificate` cannot be read.
 */
export async function trusting(
  { certificate, bundle }: { readonly certificate: string; readonly bundle: string },
  timeoutMs: number,
  git: Git,
): Promise<Readonly<Record<string, string>>> {
  const additional = await readBounded(certificate, MAX_BUNDLE);
  if (additional === null) return {};
  const settings = ['config', '--type=path', '--get-urlmatch', 'http.sslCAInfo', 'https://github.com'];
  const set = await askGit(settings, timeoutMs, git);
  const own = set?.exitCode === 0 ? await readBounded(set.stdout.trim(), MAX_BUNDLE) : null;
  const known = own === null ? await authoritiesHere() : [own];
  await mkdir(dirname(bundle), { recursive: true, mode: 0o700 });
  await replaceFile(bundle, `${[...known, additional].map((pem) => pem.trim()).join('\n')}\n`);
  return { GIT_SSL_CAINFO: bundle };
}

/** Those of the system, as far as they stand in one of the files where systems keep them; else those that Node brings. */
async function authoritiesHere(): Promise<readonly string[]> {
  for (const file of SYSTEM_BUNDLES) {
    const text = await readBounded(file, MAX_BUNDLE);
    if (text !== null) return [text];
  }
  // On use: node takes a tenth of a second, and tens of megabytes, to read them.
  const { getCACertificates } = await import('node:tls');
  return getCACertificates('bundled');
}

/** Where Debian and Alpine, Red Hat, SUSE, and macOS and the BSDs have their authorities in one file. */
const SYSTEM_BUNDLES = [
  ...['/etc/ssl/certs/ca-certificates.crt', '/etc/pki/tls/certs/ca-bundle.crt'],
  ...['/etc/ssl/ca-bundle.pem', '/etc/ssl/cert.pem'],
];
/** A bundle of authorities has some hundred kilobytes. */
const MAX_BUNDLE = 16 << 20;

/** The address of the checkout's origin, as it is configured; null where there is none. */
export async function originOf(timeoutMs: number, git: Git): Promise<string | null> {
  const result = await askGit(['config', '--get', 'remote.origin.url'], timeoutMs, git);
  return result?.exitCode === 0 ? result.stdout.trim() || null : null;
}

/** Asks git anything, within a time limit; null where there is none. What a checkout may have it start is kept out. */
export async function askGit(
  args: readonly string[],
  timeoutMs: number,
  git: Git,
): Promise<ChildResult | null> {
  const file = await locate('git', git.searchPath);
  if (file === null) return null;
  return git.spawn({
    file,
    args: [...SAFE, ...args],
    cwd: git.cwd,
    env: { ...git.env, ...QUIET, PATH: git.searchPath },
    timeoutMs,
    often: true,
    signal: git.signal,
    maxOutput: MAX_OUTPUT,
  });
}

/** What is longer is no answer: neither about one branch, nor a file that a person writes, nor the names of all files. */
const MAX_OUTPUT = 16 << 20;

function unheard(why: string): RemoteBranch {
  return { told: 'not_checked', why };
}
