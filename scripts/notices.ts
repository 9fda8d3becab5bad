/**
 * Third-party notices for a bundle, from the names of the modules in it. A package whose licence cannot be told
 * stops the build.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly home: string;
  readonly text: string;
}

/** Packages that state no licence anywhere in their release, and why they are in the bundle all the same. */
const UNSTATED: Readonly<Record<string, string>> = {
  'buffers@0.1.1':
    'no licence stated in the release; a dependency of unzip-stream, which @actions/artifact uses',
};

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[-.].*)?$/i;

/** The notices of every package that a source in `sources` belongs to, in the order of their names. */
export function noticesOf(sources: readonly string[], root: string): string {
  const folders = new Set(sources.flatMap((source) => folderOf(source, root)));
  const packages = [...folders]
    .map(readPackage)
    .sort((a, b) => compare(`${a.name}@${a.version}`, `${b.name}@${b.version}`));
  const unique = packages.filter((entry, index) => {
    const before = packages[index - 1];
    return before === undefined || before.name !== entry.name || before.version !== entry.version;
  });
  const sections = unique.map(({ name, version, license, home, text }) => {
    const body = text === '' ? `The package carries no licence text; see ${home}.` : text;
    return `${name} ${version} (${license})\n${'-'.repeat(72)}\n${body}\n`;
  });
  return `This bundle contains the following packages.\n\n${sections.join('\n')}`;
}

/** Folder of the package that a module in a source map belongs to; none for our own code and for webpack's. */
function folderOf(source: string, root: string): string[] {
  const path = source.replace(/^webpack:\/\/[^/]*\//, '');
  const last = path.lastIndexOf('node_modules/');
  if (last === -1) return [];
  const start = path.indexOf('node_modules/');
  const inside = path.slice(last + 'node_modules/'.length).split('/');
  const name = inside.slice(0, inside[0]?.startsWith('@') ? 2 : 1).join('/');
  return [join(root, path.slice(start, last), 'node_modules', name)];
}

function readPackage(folder: string): Package {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) throw new Error(`The bundle contains a module of ${folder}, which is no package`);
  const { name, version, license, licenses, repository, homepage } = JSON.parse(readFileSync(file, 'utf8'));
  const stated = typeof license === 'string' ? license : (license?.type ?? licenses?.[0]?.type);
  const found = stated ?? UNSTATED[`${name}@${version}`];
  if (!name || !version || !found)
    throw new Error(`The package in ${folder} names no licence: it cannot be bundled`);
  const home = homepage ?? (typeof repository === 'string' ? repository : repository?.url) ?? name;
  return { name, version, license: found, home, text: licenceText(folder) };
}

function licenceText(folder: string): string {
  const names = readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name))
    .sort(compare);
  return names
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
