/**
 * The action as somebody publishes it: a repository of its own with what a tag holds and nothing that git ignores, for
 * act to take in place of GitHub's. Its workflows are rewritten as those of the caller are.
 */
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Rewriting, rewriteWorkflow } from './rewrite.ts';

const ROOT = resolve(import.meta.dirname, '../..');

export interface PublishedAction {
  readonly folder: string;
  readonly rewritings: readonly Rewriting[];
}

/** Lays the action into a folder below this one. */
export function publishedAction(below: string, inputs: Readonly<Record<string, unknown>>): PublishedAction {
  const folder = join(below, 'published');
  for (const name of ['action.yml', 'dist', 'canary', 'package.json', '.github'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  const rewritings: Rewriting[] = [];
  for (const path of globSync('.github/workflows/*.yml', { cwd: ROOT })) {
    const result = rewriteWorkflow(readFileSync(join(ROOT, path), 'utf8'), { inputs, needsFile: null });
    if (path.endsWith('/canary.yml')) rewritings.push(...result.rewritings);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), result.text);
  }
  return { folder, rewritings };
}
