/**
 * An action folder whose product lacks a defence: its doors load the sources, which Node runs as they are, and patch
 * named ones while they are loaded. Nothing is built or bundled, and all that is not patched is the product itself.
 * An attack that succeeds here and fails against `dist/` shows that its test can fail.
 */
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = resolve(import.meta.dirname, '../..');

/** What is taken out of a source. */
export interface Patch {
  /** Below `src`. */
  readonly file: string;
  /** Stands in it exactly once. */
  readonly find: string;
  readonly replace: string;
}

export interface Weakened extends Disposable {
  /** Folder of action.yml, with `dist/main.js`, `dist/post.js` and `dist/cli.js`. */
  readonly path: string;
}

/** The doors find what belongs to the action beside the file that was started, and not beside the sources. */
const IN_PLACE = ['main.ts', 'post.ts', 'cli.ts', 'cli-here.ts'].map((file) => ({
  file,
  find: 'fileURLToPath(import.meta.url)',
  replace: 'process.argv[1]!',
}));

/** Makes the folder; throws for a patch that does not fit any more. */
export function weakened(patches: readonly Patch[]): Weakened {
  const sources = patchedSources([...IN_PLACE, ...patches]);
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'weakened-')));
  mkdirSync(join(path, 'dist'));
  copyFileSync(join(ROOT, 'action.yml'), join(path, 'action.yml'));
  writeFileSync(join(path, 'package.json'), '{ "type": "module" }\n');
  symlinkSync(join(ROOT, 'canary'), join(path, 'canary'));
  writeFileSync(join(path, 'dist/patches.js'), loader(sources));
  for (const door of ['main', 'post', 'cli']) writeFileSync(join(path, `dist/${door}.js`), stub(door));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Text of each patched source by its URL. */
function patchedSources(patches: readonly Patch[]): Record<string, string> {
  const sources: Record<string, string> = {};
  for (const { file, find, replace } of patches) {
    const path = join(ROOT, 'src', file);
    const { href } = pathToFileURL(path);
    const source = sources[href] ?? readFileSync(path, 'utf8');
    const [before, after, ...more] = source.split(find);
    if (before === undefined || after === undefined || more.length > 0)
      throw new Error(
        `The patch of src/${file} does not fit: it holds ${more.length + (after === undefined ? 0 : 1)} times ${JSON.stringify(find)}`,
      );
    sources[href] = `${before}${replace}${after}`;
  }
  return sources;
}

/** What is compiled is kept, so that a start costs no more than one of the bundle. */
function loader(sources: Record<string, string>): string {
  const cache = join(ROOT, 'node_modules/.cache/compile');
  return `import { enableCompileCache, registerHooks } from 'node:module';

enableCompileCache(${JSON.stringify(cache)});
const sources = ${JSON.stringify(sources)};
registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    return url in sources ? { ...loaded, source: sources[url] } : loaded;
  },
});
`;
}

function stub(door: string): string {
  const index = pathToFileURL(join(ROOT, 'src/index.ts')).href;
  return `import './patches.js';

const { ${door} } = await import(${JSON.stringify(index)});
await ${door}();
`;
}
