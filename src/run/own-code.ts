/**
 * The code and data of the action as they lie on the disk, in one value that changes with them: whoever has run a
 * stranger's stages can tell whether they were rewritten. Reads no content, and knows nothing of what to do about it.
 */
import { lstatSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../lib/files.ts';

/** Tells what lies in the folder of the action, of which `canary` is one. Takes a millisecond, and loads nothing. */
export function ownCode(canary: string): string {
  const root = dirname(canary);
  const lines = ['action.yml', 'package.json', ...below(root, 'dist'), ...below(root, 'canary')].map(
    (name) => {
      const info = lstatSync(join(root, name), { throwIfNoEntry: false });
      // The time of change, unlike that of modification, cannot be set back.
      return [name, info?.ino, info?.mode, info?.size, info?.ctimeMs].join('|');
    },
  );
  return sha256(lines.join('\n'));
}

function below(root: string, folder: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names.sort().map((name) => join(folder, name));
}
