/** What lies on the disk for a run under act: the repository, its origin, the event, programs and the tool cache. */
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CODEX_VERSION } from '../../src/lib/codex.ts';
import { git, insteadOfGitHub, makeCheckout } from '../support/checkout.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** What a run says of it. */
export interface Laid {
  /** `owner/name`; octo/widgets where absent. */
  readonly repository?: string;
  /** Over a payload that says nothing but which repository it is. */
  readonly payload?: (commit: string) => object;
  /** Inputs of workflow_dispatch. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** A bare repository stands for the origin, which git may then push to. */
  readonly origin?: boolean;
  /** Programs that stand before those of the machine, by name: a script each. */
  readonly programs?: Readonly<Record<string, string>>;
}

export interface Place {
  readonly home: string;
  readonly workspace: string;
  readonly event: string;
  readonly programs: string;
  readonly origin: string;
  readonly commit: string;
}

/** Lays out a run below a folder; `files` are those of its repository as they are for the run. */
export function layOut(folder: string, run: Laid, files: Readonly<Record<string, string>>): Place {
  const place = {
    home: join(folder, 'home'),
    workspace: join(folder, 'workspace'),
    event: join(folder, 'event.json'),
    programs: join(folder, 'programs'),
    origin: join(folder, 'origin.git'),
  };
  const repository = run.repository ?? 'octo/widgets';
  const commit = makeCheckout({
    folder: place.workspace,
    repository,
    branch: 'main',
    detached: false,
    files,
  });
  for (const path of [place.home, place.programs]) mkdirSync(path, { recursive: true });
  for (const [name, script] of Object.entries(run.programs ?? {}))
    writeFileSync(join(place.programs, name), script, { mode: 0o755 });
  const [owner = '', name = ''] = repository.split('/');
  const payload = {
    repository: {
      name,
      full_name: repository,
      owner: { login: owner },
      private: true,
      default_branch: 'main',
    },
    sender: { login: 'octocat' },
    ...run.payload?.(commit),
    ...(run.inputs ? { inputs: run.inputs } : {}),
  };
  writeFileSync(place.event, JSON.stringify(payload));
  if (run.origin) {
    git(folder, 'clone', '--quiet', '--bare', place.workspace, place.origin);
    insteadOfGitHub(place.home, repository, place.origin);
  }
  installCodex(join(place.home, '.cache/act/tool_cache'));
  return { ...place, commit };
}

/** As an earlier job of this machine has left the pinned release in the tool cache; npm's part is shown elsewhere. */
function installCodex(toolCache: string): void {
  const shared = join(ROOT, 'node_modules/.cache/act/tools');
  const modules = join(shared, 'codex-cli', CODEX_VERSION, process.arch, 'node_modules/@openai');
  const name = `codex-${process.platform}-${process.arch}`;
  mkdirSync(modules, { recursive: true });
  try {
    symlinkSync(join(ROOT, 'node_modules/@openai', name), join(modules, name));
  } catch (error) {
    // Another run of a workflow was first: they are started side by side.
    if (!existsSync(join(modules, name))) throw error;
  }
  mkdirSync(dirname(toolCache), { recursive: true });
  symlinkSync(shared, toolCache);
}

/** Reads what there is while it is there: the folder goes when the run has ended. */
export function pushedTo(origin: string): (branch: string, path: string) => string | null {
  const branches = existsSync(origin)
    ? git(origin, 'for-each-ref', '--format=%(refname:short)', 'refs/heads')
    : '';
  const files = branches
    .split('\n')
    .filter(Boolean)
    .flatMap((branch) =>
      git(origin, 'ls-tree', '-r', '--name-only', branch)
        .split('\n')
        .filter(Boolean)
        .map((path) => [`${branch}:${path}`, git(origin, 'show', `${branch}:${path}`)] as const),
    );
  const texts = new Map(files);
  return (branch, path) => texts.get(`${branch}:${path}`) ?? null;
}
