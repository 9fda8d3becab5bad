/**
 * The files of the user as the commit has them that an event goes by, and which of them the work tree has otherwise: those
 * are told, and not obeyed. What lies outside the repository is read from the disk: no pull request can have put it there.
 */
import { lstat, readlink, realpath } from 'node:fs/promises';
import { isAbsolute, join, parse, relative, resolve, sep } from 'node:path';
import { type Commit, fetchCommit, localCommit, type WorkTreePlace } from '../github/commit.ts';
import { askGit, type Git, originOf } from '../github/remote.ts';
import { type Api, remoteCommit } from '../github/rest-commit.ts';
import { repositoryOf } from '../inputs/context.ts';
import { RunError } from '../lib/errors.ts';
import { isInside, readBounded } from '../lib/files.ts';
import type { Asked, OwnFile, OwnFiles } from '../lib/own-files.ts';
import { checkoutAbove, sameName } from './git-here.ts';

/** Where the commit is looked for. */
export interface TrustedSource {
  /** 40 hex digits; null where the event tells none. */
  readonly sha: string | null;
  /** Absolute path of the working directory. */
  readonly root: string;
  /** The same as the workflow names it: links may lead from here to there. */
  readonly named: string;
  /** Null where there is no checkout. */
  readonly place: WorkTreePlace | null;
  readonly git: Git;
  /** Gives git the authorities for an address. */
  readonly trusting: (address: string) => Promise<Git>;
  /** Null where there is no token. */
  readonly api: Api | null;
  /** `owner/name`, null where it cannot be told. */
  readonly repository: string | null;
}

export interface TrustedFiles extends OwnFiles {
  /** Paths that the work tree has otherwise, as far as they were asked for. */
  readonly differing: () => readonly string[];
}

const LOOK_MS = 20_000;
const FETCH_MS = 60_000;
const MAX_COMPARED = 4 << 20;
/** More links one after another are none that a system follows. */
const MAX_STEPS = 1000;

/** Reads files of the commit; looks for it when the first one is asked for. */
export function trustedFiles(source: TrustedSource): TrustedFiles {
  const { root, sha } = source;
  let commit: Promise<Commit> | null = null;
  let way: Promise<void> | null = null;
  const differing = new Set<string>();
  return {
    root,
    where: ` in ${sha?.slice(0, 12)}, the commit whose files this event goes by`,
    differing: () => [...differing].sort(),
    async read(name, asked) {
      const inside = await pathInRepository(resolve(root, name), source);
      if (inside === null) return outside(name, asked);
      const here = await readBounded(resolve(root, name), MAX_COMPARED);
      commit ??= commitOf(source);
      if (asked.optional && here === null && !(await isReadable(commit))) return { fault: 'absent' };
      way ??= checkWay(await commit, source);
      await way;
      const found = await fromCommit(await commit, inside, resolve(root, name));
      if (here !== ('text' in found ? found.text : null)) differing.add(inside);
      return found;
    },
  };

  async function outside(name: string, asked: Asked): Promise<OwnFile> {
    if (asked.within !== 'anywhere') return { fault: 'outside' };
    const { onDisk } = await import('../lib/own-files.ts');
    return onDisk(root).read(name, asked);
  }
}

/** False where the commit can be had nowhere. */
function isReadable(commit: Promise<Commit>): Promise<boolean> {
  return commit.then(
    () => true,
    () => false,
  );
}

/**
 * The path from the root of the repository on; null for one that leads out of it. By the folders' own names: a link in the
 * work tree leads nowhere. Without a checkout the working directory stands for the root.
 */
async function pathInRepository(path: string, source: TrustedSource): Promise<string | null> {
  const top = await topOf(source);
  // The working directory is a real path; of a link from elsewhere the file that it leads to counts.
  const meant = isInside(top, path) ? path : await realpath(path).catch(() => path);
  return isInside(top, meant) ? relative(top, meant).split(sep).join('/') : null;
}

/**
 * The head of a pull request must not say which folder of the commit is gone by: by a link where the working directory was,
 * or a submodule in its place. Throws RunError `input_invalid` for what the commit has not in the same way.
 */
async function checkWay(commit: Commit, source: TrustedSource): Promise<void> {
  const top = await topOf(source);
  if (await isSubmodule(top, source))
    throw elsewhere(`lies in a submodule, of which ${commit.sha} is no commit`);
  for (const { path, target } of await linksTo(source.named, top)) {
    const entry = await commit.entry(path);
    if (entry.kind !== 'link' || (await commit.text(entry.object)) !== target)
      throw elsewhere(`is reached by ${path}, a link to ${target} that ${commit.sha} has not`);
  }
}

/** Where git tells nothing, a submodule is known by its `.git`, which is a file. */
async function isSubmodule(top: string, { place, git }: TrustedSource): Promise<boolean> {
  if (place === null) return (await lstat(join(top, '.git')).catch(() => null))?.isFile() === true;
  const above = await askGit(['rev-parse', '--show-superproject-working-tree'], LOOK_MS, git);
  return above?.exitCode !== 0 || above.stdout.trim() !== '';
}

/** The root of the repository: where git tells it, else where its `.git` stands. */
async function topOf({ place, root }: TrustedSource): Promise<string> {
  return place === null ? ((await checkoutAbove(root)) ?? root) : realpath(place.top);
}

function elsewhere(why: string): RunError {
  return new RunError('input_invalid', `The working directory ${why}`, {
    guidance: 'Name by working-directory a folder that the base has, too',
  });
}

/** The links that the system follows from the root to a folder, those of the work tree alone, by their paths in it. */
async function linksTo(folder: string, top: string): Promise<{ path: string; target: string }[]> {
  const links: { path: string; target: string }[] = [];
  const { root } = parse(folder);
  const names = folder.slice(root.length).split(sep);
  let at = root;
  for (let step = 0; names.length > 0 && step < MAX_STEPS; step += 1) {
    const next = join(at, names.shift() ?? '');
    const target = await readlink(next).catch(() => null);
    if (target === null) {
      at = next;
      continue;
    }
    if (isInside(top, at)) links.push({ path: relative(top, next).split(sep).join('/'), target });
    if (isAbsolute(target)) at = root;
    names.unshift(...target.split(sep));
  }
  return links;
}

async function fromCommit(commit: Commit, inside: string, path: string): Promise<OwnFile> {
  const entry = await commit.entry(inside);
  if (entry.kind === 'absent') return { fault: 'absent' };
  if (entry.kind === 'link') return { fault: 'link' };
  if (entry.kind === 'other') return { fault: 'no_file' };
  const text = await commit.text(entry.object);
  if (text !== null) return { text, path };
  throw new RunError('base_unavailable', `${inside} cannot be read in ${commit.sha}`);
}

/** The commit, wherever it can be had. Throws RunError `base_unavailable`; never does the work tree stand in for it. */
async function commitOf(source: TrustedSource): Promise<Commit> {
  const { sha, git, place, api } = source;
  if (sha === null)
    throw new RunError('base_unavailable', 'The event does not tell the commit that it is based on', {
      guidance: 'Run on an event whose payload is whole',
    });
  const here =
    place === null ? null : ((await localCommit(sha, LOOK_MS, git)) ?? (await fetched(sha, source)));
  const commit = here ?? (api === null ? null : await remoteCommit(sha, api));
  if (commit !== null) return commit;
  const ways = [
    place === null ? 'there is no checkout' : 'the checkout does not have it, and git cannot fetch it',
    api === null ? 'there is no github-token' : 'GitHub does not give it for github-token',
  ];
  throw new RunError('base_unavailable', `The commit ${sha} cannot be read: ${ways.join(', and ')}`);
}

/** Content goes by its name: whichever remote gives the commit, it is that very one. */
async function fetched(sha: string, source: TrustedSource): Promise<Commit | null> {
  const { git, trusting, repository } = source;
  const origin = await originOf(LOOK_MS, git);
  if (origin === null || !sameName(repositoryOf(origin) ?? repository, repository)) return null;
  const trusted = await trusting(origin);
  await fetchCommit(sha, FETCH_MS, trusted);
  return localCommit(sha, LOOK_MS, trusted);
}
