/**
 * What a release does in git, as `.github/workflows/release.yml` calls it step by step: looks whether a version may be
 * released, makes its tag, which never moves, and moves the tag of its major version, which never goes back. Whatever is
 * not so ends it before anything was changed.
 *
 *     node scripts/release.ts check 1.2.3 | notes 1.2.3 | tag 1.2.3 | move 1.2.3 | verify 1.2.3
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const [step = '', version = ''] = process.argv.slice(2);
const STEPS: Readonly<Record<string, () => void>> = { check, notes, tag, move, verify };
const TAG = `v${version}`;
const MAJOR = `v${version.split('.')[0]}`;

try {
  const run = Object.hasOwn(STEPS, step) ? STEPS[step] : undefined;
  if (run === undefined) throw new Error(`There is no step "${step}": ${Object.keys(STEPS).join(', ')}`);
  // No version before 1: the tag that moves would be v0, which nobody is told to use. No pre-release: it would move it too.
  if (!/^[1-9]\d*\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/.test(version))
    throw new Error(`"${version}" is no version to release: it is three numbers such as 1.2.3`);
  run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** May this commit be released as this version? */
function check(): void {
  const { version: own } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  if (own !== version) throw new Error(`package.json is of version ${own}, not ${version}`);
  section();
  const head = git('rev-parse', 'HEAD');
  if (git('status', '--porcelain', '--untracked-files=no') !== '')
    throw new Error('Files differ from the commit');
  if (remote('refs/heads/main') !== head) throw new Error(`The branch main does not stand at ${head}`);
  const known = remote(`refs/tags/${TAG}`);
  if (known !== null && known !== head)
    throw new Error(
      `${TAG} is ${known} already, and a tag of a version never moves: release another version`,
    );
  const newest = versions().at(-1);
  if (newest !== undefined && known === null && compare(newest, version) > 0)
    throw new Error(`v${newest} is newer than ${TAG}, and ${MAJOR} never goes back`);
}

/** The section of the changelog, for the page of the release. */
function notes(): void {
  process.stdout.write(`${section()}\n`);
}

/** Makes the tag of the version; nothing where it is there. */
function tag(): void {
  check();
  if (remote(`refs/tags/${TAG}`) !== null) return;
  git('tag', TAG, 'HEAD');
  // Without force: where somebody else was faster, this fails.
  git('push', '--quiet', 'origin', `refs/tags/${TAG}`);
}

/** Moves the tag of the major version to that of the version. */
function move(): void {
  const target = tagged();
  const newest = versions().at(-1);
  if (newest !== version) throw new Error(`v${newest} is newer than ${TAG}, and ${MAJOR} never goes back`);
  const before = remote(`refs/tags/${MAJOR}`);
  if (before === target) return;
  // Only from where it was seen: who moves it at the same time is not overwritten.
  git(
    'push',
    '--quiet',
    `--force-with-lease=refs/tags/${MAJOR}:${before ?? ''}`,
    'origin',
    `${target}:refs/tags/${MAJOR}`,
  );
}

/** Do both tags stand at this commit, as everybody sees them? */
function verify(): void {
  const target = tagged();
  const moved = remote(`refs/tags/${MAJOR}`);
  if (moved !== target) throw new Error(`${MAJOR} stands at ${moved ?? 'nothing'}, and ${TAG} at ${target}`);
  process.stdout.write(`${TAG} and ${MAJOR} stand at ${target}\n`);
}

function tagged(): string {
  const [target, head] = [remote(`refs/tags/${TAG}`), git('rev-parse', 'HEAD')];
  if (target === null) throw new Error(`There is no tag ${TAG}`);
  if (target !== head) throw new Error(`${TAG} is ${target}, and this is ${head}`);
  return target;
}

function section(): string {
  const text = readFileSync('CHANGELOG.md', 'utf8');
  const heading = `## ${version}\n`;
  const at = text.indexOf(`\n${heading}`);
  const body = at < 0 ? '' : (text.slice(at + 1 + heading.length).split(/^## /m)[0] ?? '').trim();
  if (body === '') throw new Error(`CHANGELOG.md says nothing below "## ${version}"`);
  return body;
}

/** Released versions of this major one, the oldest first. */
function versions(): string[] {
  const rows = git('ls-remote', '--tags', '--refs', 'origin', `refs/tags/${MAJOR}.*`);
  return [...rows.matchAll(/refs\/tags\/v(\d+\.\d+\.\d+)$/gm)].map(([, name = '']) => name).toSorted(compare);
}

function compare(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => text.split('.').map(Number));
  const different = (a ?? []).findIndex((number, index) => number !== b?.[index]);
  return different < 0 ? 0 : (a?.[different] ?? 0) - (b?.[different] ?? 0);
}

/** The commit at which a ref of the origin stands, of an annotated tag what it is a tag of; null where there is none. */
function remote(ref: string): string | null {
  const rows = git('ls-remote', 'origin', ref, `${ref}^{}`).split('\n').filter(Boolean);
  return rows.at(-1)?.split('\t')[0] ?? null;
}

function git(...args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}
