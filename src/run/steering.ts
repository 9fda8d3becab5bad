/**
 * What steers agents (`AGENTS.md`, `.codex/`, `.mcp.json`, hooks and the like) as the commit has it that the event goes by,
 * for as long as agents work in the tree of a pull request; which of it the tree has otherwise.
 */
import { posix, relative, resolve, sep } from 'node:path';
import { steers } from '../cloud/diff-concerns.ts';
import { putAside, putBack, type StandIn } from '../execute/steering.ts';
import { type Commit, filesOf, localCommit, type TreeRow, trackedFiles } from '../github/commit.ts';
import { askGit, type Git } from '../github/remote.ts';
import { RunError } from '../lib/errors.ts';
import { isInside } from '../lib/files.ts';
import type { Scene } from './conduct.ts';
import type { TrustedBase } from './trust.ts';

const LOOK_MS = 60_000;
/** More links one after another are none. */
const MAX_HOPS = 8;

/** What was put in place; its end brings the tree's own back. */
interface Steering extends AsyncDisposable {
  readonly notices: readonly string[];
}

/** Puts it in place. Null where the event goes by no other commit, or nothing differs. */
export async function trustedSteering(scene: Scene): Promise<Steering | null> {
  const base = scene.request.trust?.base ?? null;
  if (base === null || base.place === null) return null;
  const { place, git } = base;
  const standIns = await differing(base, { ...git, cwd: place.top });
  if (standIns.length === 0) return null;
  const unreachable = await putAside(place, standIns);
  const paths = standIns.map(({ path }) => path).filter((path) => !unreachable.includes(path));
  const out = unreachable.length === 0 ? [] : [`Left as it is, behind a link: ${unreachable.join(', ')}`];
  return {
    notices: [
      `Changed here, and not obeyed by agents, which have it from ${base.sha}: ${paths.join(', ')}`,
      ...out,
    ],
    async [Symbol.asyncDispose]() {
      const changed = await putBack(place);
      if (changed.length === 0) return;
      const words = `What agents wrote to these is gone, since they stood in for others: ${changed.join(', ')}`;
      scene.notices = [...(scene.notices ?? []), words];
    },
  };
}

type Rows = ReadonlyMap<string, TreeRow>;

async function differing({ sha }: TrustedBase, git: Git): Promise<StandIn[]> {
  const commit = sha === null ? null : await localCommit(sha, LOOK_MS, git);
  const [base, here] = [
    sha === null || commit === null ? null : await filesOf(sha, LOOK_MS, git),
    await trackedFiles(LOOK_MS, git),
  ];
  if (commit === null || base === null || here === null)
    throw new RunError('base_unavailable', `Git does not tell what steers agents in ${sha ?? 'the base'}`);
  const [baseRows, hereRows] = [rowsByPath(base), rowsByPath(here)];
  const hooks = await hooksFolder(git);
  const isMeant = (path: string): boolean => steers(path) || (hooks !== null && path.startsWith(`${hooks}/`));
  const standIns: StandIn[] = [];
  for (const path of [...new Set([...baseRows.keys(), ...hereRows.keys()])].filter(isMeant).sort()) {
    const then = await fileAt(path, baseRows, commit);
    const now = await fileAt(path, hereRows, commit);
    if (then?.object === now?.object && !(now === null && hereRows.has(path))) continue;
    const text = then === null ? null : await commit.text(then.object);
    if (then !== null && text === null)
      throw new RunError('base_unavailable', `${path} cannot be read in ${commit.sha}`);
    standIns.push({ path, text });
  }
  return [...standIns, ...(await inSubmodules({ base: baseRows, here: hereRows, isMeant }, git))];
}

const SUBMODULE = '160000';

interface Compared {
  readonly base: Rows;
  readonly here: Rows;
  readonly isMeant: (path: string) => boolean;
}

/** What steers in a submodule that the base has not, or has at another commit: nobody has vouched for it, so it stands aside. */
async function inSubmodules({ base, here, isMeant }: Compared, git: Git): Promise<StandIn[]> {
  const changed = [...here.values()].filter(
    ({ path, mode, object }) => mode === SUBMODULE && base.get(path)?.object !== object,
  );
  if (changed.length === 0) return [];
  const paths = changed.map(({ path }) => path);
  // Of those that are not checked out git tells the folder alone.
  const found = await askGit(['ls-files', '-z', '--recurse-submodules', '--', ...paths], LOOK_MS, git);
  if (found?.exitCode !== 0)
    throw new RunError(
      'base_unavailable',
      'Git does not tell what steers agents in the submodules of the head',
    );
  const below = (path: string) => changed.find((one) => path.startsWith(`${one.path}/`));
  const inside = found.stdout.split('\0').filter((path) => {
    const folder = below(path)?.path;
    return folder !== undefined && isMeant(path.slice(folder.length + 1));
  });
  return inside.map((path) => ({ path, text: null }));
}

function rowsByPath(rows: readonly TreeRow[]): Rows {
  return new Map(rows.map((row) => [row.path, row]));
}

/** The file at a path, or at the end of its links as far as those lead to files of the same tree; null for anything else. */
async function fileAt(path: string, rows: Rows, commit: Commit): Promise<TreeRow | null> {
  let row = rows.get(path);
  for (let hop = 0; row?.mode === '120000' && hop < MAX_HOPS; hop += 1) {
    const target = await commit.text(row.object);
    row = target === null ? undefined : rows.get(posix.join(posix.dirname(row.path), target));
  }
  return row?.mode.startsWith('100') ? row : null;
}

/** The folder of the hooks, where the settings of the checkout name one inside the work tree. */
async function hooksFolder(git: Git): Promise<string | null> {
  const set = await askGit(['config', '--local', '--type=path', '--get', 'core.hooksPath'], LOOK_MS, git);
  const path = set?.exitCode === 0 ? resolve(git.cwd, set.stdout.trim()) : git.cwd;
  return path !== git.cwd && isInside(git.cwd, path) ? relative(git.cwd, path).split(sep).join('/') : null;
}
