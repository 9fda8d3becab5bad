/** A folder of a commit that git would take for a repository by itself, were it not told otherwise. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Makes `folder` pose as a repository that stands at `head`: a commit, or `ref: refs/heads/…`. */
export function pose(folder: string, head: string, more: Readonly<Record<string, string>> = {}): void {
  const files = {
    ...{ HEAD: `${head}\n`, 'objects/info/x': '', 'refs/heads/x': '' },
    config: '[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n',
    ...more,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
