/**
 * What a reviewer has to know of each file a diff touches before anything of it is applied: paths that lead out of the
 * work tree or to what steers the next run, kinds of files that are more than text, names that another system takes
 * for other ones, and sizes. Pure; a path is judged as it would be read on Linux, macOS and Windows.
 */
import { type DiffReading, type FileChange, readDiff } from './diff.ts';

/**
 * Every concern: in words, and what it means for an apply. `never`: nothing lifts it. `deny`: refused unless the path
 * is allowed by name. `note`: only told.
 */
export const CONCERNS = {
  traversal: { words: 'leads out of the work tree', weight: 'never' },
  absolute: { words: 'is an absolute path', weight: 'never' },
  git_folder: { words: 'lies in .git, also by another spelling', weight: 'never' },
  record: { words: 'lies among the records of runs, which gates believe', weight: 'never' },
  odd_bytes: { words: 'has a name that is no UTF-8', weight: 'never' },
  too_large: { words: 'is larger than is accepted', weight: 'never' },
  hidden_characters: { words: 'has characters in its name that are not seen', weight: 'deny' },
  windows_name: { words: 'has a name that Windows takes for another one', weight: 'deny' },
  alias: { words: 'differs from another path only in case or spelling', weight: 'deny' },
  workflow: { words: 'runs in a workflow', weight: 'deny' },
  hook: { words: 'is a hook, or says which are run', weight: 'deny' },
  steering: { words: 'steers agents, tools or reviews', weight: 'deny' },
  rename_onto_protected: { words: 'is moved onto a protected path', weight: 'deny' },
  symlink: { words: 'is a symbolic link', weight: 'deny' },
  submodule: { words: 'is a submodule, or names one', weight: 'deny' },
  mode: { words: 'becomes a program, or changes its mode', weight: 'deny' },
  binary: { words: 'is binary', weight: 'deny' },
  dependencies: { words: 'says what is installed', weight: 'note' },
} as const satisfies Record<string, { readonly words: string; readonly weight: 'never' | 'deny' | 'note' }>;
export type Concern = keyof typeof CONCERNS;

/** Sizes above which a diff is not applied; a larger one is told of in numbers. */
export const DIFF_LIMITS = {
  bytes: 16 * 1024 * 1024,
  files: 3000,
  lines: 500_000,
  pathCharacters: 1000,
  nameCharacters: 255,
  binaryBytes: 64 * 1024 * 1024,
} as const;

export interface ClassifiedFile extends FileChange {
  readonly concerns: readonly Concern[];
}

export interface ClassifiedDiff {
  /** Why this is no git diff that can be told of; null where it can. */
  readonly problem: string | null;
  /** Which limit the whole diff exceeds, in words; null where none. */
  readonly tooLarge: string | null;
  readonly files: readonly ClassifiedFile[];
}

/** Mode of each file that is there already, by path. */
export type Tracked = ReadonlyMap<string, string>;

/**
 * Reads a diff and says what is to be known of each file. `tracked`, where the tree it is for is known: what is a link
 * or a submodule there, and what is spelled otherwise, no diff has to tell.
 */
export function classifyDiff(text: string, tracked: Tracked = new Map()): ClassifiedDiff {
  const reading = readDiff(text);
  const tree: Folder = new Map();
  for (const path of tracked.keys()) isFirstSpelling(path, tree);
  const files = reading.files.map((file) => ({ ...file, concerns: concernsOf(file, tree, tracked) }));
  return { problem: reading.problem, tooLarge: tooLarge(text, reading), files };
}

function tooLarge(text: string, { files, lines }: DiffReading): string | null {
  const limits: [number, number, string][] = [
    [Buffer.byteLength(text), DIFF_LIMITS.bytes, 'bytes'],
    [files.length, DIFF_LIMITS.files, 'files'],
    [lines, DIFF_LIMITS.lines, 'lines'],
    [
      files.reduce((sum, file) => sum + file.binaryBytes, 0),
      DIFF_LIMITS.binaryBytes,
      'bytes of binary files',
    ],
  ];
  const over = limits.find(([found, limit]) => found > limit);
  return over === undefined ? null : `${over[0]} ${over[2]}, and ${over[1]} are accepted`;
}

function concernsOf(file: FileChange, tree: Folder, tracked: Tracked): Concern[] {
  const now = ofPath(file.path);
  const old = file.oldPath === null ? [] : ofPath(file.oldPath);
  const found = new Set<Concern>([...now, ...old, ...ofKind(file)]);
  for (const path of [file.oldPath ?? file.path, file.path]) {
    const mode = tracked.get(path);
    if (mode === '120000') found.add('symlink');
    if (mode === '160000') found.add('submodule');
  }
  if (file.oldPath !== null && now.some((concern) => CONCERNS[concern].weight !== 'note'))
    found.add('rename_onto_protected');
  for (const path of file.oldPath === null ? [file.path] : [file.oldPath, file.path])
    if (!found.has('too_large') && !isFirstSpelling(path, tree)) found.add('alias');
  return (Object.keys(CONCERNS) as Concern[]).filter((concern) => found.has(concern));
}

function ofKind({ content, binary, oldMode, newMode, kind, added, path }: FileChange): Concern[] {
  const program = newMode === '100755' && oldMode !== '100755' && kind !== 'delete';
  const changed = oldMode !== null && newMode !== null && oldMode !== newMode;
  return [
    ...(content === 'symlink' ? (['symlink', ...ofTarget(path, added[0])] as const) : []),
    ...(content === 'submodule' ? (['submodule'] as const) : []),
    ...(binary ? (['binary'] as const) : []),
    ...(program || changed ? (['mode'] as const) : []),
  ];
}

/** Where a link leads that the diff makes or changes. */
function ofTarget(path: string, target: string | undefined): Concern[] {
  if (target === undefined) return [];
  if (ABSOLUTE.test(target)) return ['absolute'];
  const inside = path.split('/').slice(0, -1);
  for (const part of target.split(/[/\\]/)) {
    if (part === '..' && inside.length === 0) return ['traversal'];
    if (part === '..') inside.pop();
    else if (part !== '' && part !== '.') inside.push(part);
  }
  return inside.some(isGitFolder) ? ['git_folder'] : [];
}

const ABSOLUTE = /^(?:[/\\]|[A-Za-z]:)/;

/** What is wrong with a path, by its text and its parts. */
const PATH_TESTS: readonly (readonly [Concern, (path: string, parts: readonly string[]) => boolean])[] = [
  ['traversal', (_, parts) => parts.some((part, index) => isNoName(part) || (part === '' && index > 0))],
  ['absolute', (path) => ABSOLUTE.test(path)],
  ['git_folder', (_, parts) => parts.some(isGitFolder)],
  ['odd_bytes', (path) => path.includes('\ufffd') || !path.isWellFormed()],
  ['too_large', (_, parts) => parts.some((part) => part.length > DIFF_LIMITS.nameCharacters)],
  ['hidden_characters', (path) => HIDDEN.test(path)],
  ['windows_name', (path, parts) => path.includes('\\') || parts.some(isWindowsName)],
];

/** Concerns about where a path lies and how it is spelled. */
function ofPath(path: string): Concern[] {
  if (path.length > DIFF_LIMITS.pathCharacters) return ['too_large'];
  const parts = path.split(/[/\\]/);
  const wrong = PATH_TESTS.filter(([, test]) => test(path, parts)).map(([concern]) => concern);
  return [...wrong, ...protectedBy(parts.map(plainOf))];
}

/** Control and format characters, and blanks that no keyboard makes. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/u;

/** A part of a path as a system reads it that ignores case, spelling and what cannot be seen. */
function folded(part: string): string {
  return (
    part
      .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
      .normalize('NFKC')
      // In this order every letter meets the ones that some system takes for it.
      .toUpperCase()
      .toLowerCase()
      .replaceAll('\u0307', '')
      .normalize('NFC')
  );
}

/** Folded, and as Windows reads it: without stream, trailing dots and blanks. */
function plainOf(part: string): string {
  return folded(part).replace(/:.*$/s, '').replace(TRAILING, '');
}

/** Bounded, so that a name of nothing but dots costs no more than it is long. */
const TRAILING = /(?<![. ])[. ]+$/;

/** `.` and `..`, also as they are read where trailing dots and blanks count for nothing. */
function isNoName(part: string): boolean {
  return /^\.{1,2}[. ]*$/.test(folded(part));
}

/** `git~1` is what Windows calls `.git` where a name may have eight letters. */
function isGitFolder(part: string): boolean {
  return /^(?:\.git|git~\d+)$/.test(plainOf(part));
}

const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/;
const SHORT_NAME = /^[^.]{1,8}~\d{1,6}(?:\.[^.]{0,3})?$/;

function isWindowsName(part: string): boolean {
  const name = folded(part);
  return /[. ]$|[:<>"|?*]/.test(part) || DEVICE.test(plainOf(part)) || SHORT_NAME.test(name);
}

const ROOM = {
  record: [['.runs']],
  workflow: [
    ['.github', 'workflows'],
    ['.github', 'actions'],
    ['.gitea', 'workflows'],
    ['.forgejo', 'workflows'],
    ['.gitlab', 'ci'],
    ['.circleci'],
    ['.buildkite'],
    ['.woodpecker'],
    ['canary', 'scenarios'],
    ['canary', 'prompts'],
    ['canary', 'policy.yml'],
  ],
  hook: [['.husky'], ['.githooks'], ['.git-hooks'], ['.lefthook']],
  steering: [
    ...[['.codex'], ['.claude'], ['.gemini'], ['.cursor'], ['.windsurf'], ['.clinerules'], ['.agents']],
    ...[
      ['.github', 'instructions'],
      ['.github', 'agents'],
      ['.github', 'prompts'],
      ['.github', 'chatmodes'],
    ],
    ...[['.vscode'], ['.idea'], ['.devcontainer'], ['.yarn', 'releases'], ['.yarn', 'plugins']],
  ],
} as const satisfies Partial<Record<Concern, readonly (readonly string[])[]>>;

const FILE = {
  workflow:
    /^(?:(?:action|\.gitlab-ci|azure-pipelines|bitbucket-pipelines|\.travis|\.drone|\.woodpecker|\.?appveyor)\.ya?ml|jenkinsfile)$/,
  hook: /^(?:\.pre-commit-(?:config|hooks)\.ya?ml|\.?lefthook(?:-local)?\.(?:ya?ml|toml|json)|\.?simple-git-hooks\..*|\.overcommit\.yml)$/s,
  steering:
    /^(?:agents(?:\.override)?\.md|claude(?:\.local)?\.md|gemini\.md|copilot-instructions\.md|\.mcp\.json|codex\.orchestrator\.json|codeowners|\.npmrc|\.yarnrc(?:\.yml)?|\.pnpmfile\.c?js|\.gitattributes|\.envrc|\.(?:cursor|windsurf|cline)rules|dependabot\.ya?ml)$/,
  submodule: /^\.gitmodules$/,
  dependencies:
    /^(?:package\.json|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|requirements.*\.txt|pyproject\.toml|poetry\.lock|cargo\.(?:toml|lock)|go\.(?:mod|sum)|gemfile(?:\.lock)?)$/s,
} as const satisfies Partial<Record<Concern, RegExp>>;

/** What the parts of a path stand for, at any depth: a folder may become the root of another checkout. */
function protectedBy(parts: readonly string[]): Concern[] {
  const name = parts.at(-1) ?? '';
  const rooms = Object.entries(ROOM).filter(([, places]) => places.some((place) => holds(parts, place)));
  const files = Object.entries(FILE).filter(([, pattern]) => pattern.test(name));
  return [...rooms, ...files].map(([concern]) => concern as Concern);
}

/** True for a file that steers agents and tools, or says which hooks and submodules there are. */
export function steers(path: string): boolean {
  return protectedBy(path.split('/').map(plainOf)).some((concern) =>
    ['steering', 'hook', 'submodule'].includes(concern),
  );
}

/** Whether the parts of a folder stand one behind the other, also as the names of eight letters that Windows gives. */
function holds(parts: readonly string[], place: readonly string[]): boolean {
  return parts.some((_, start) =>
    place.every((name, index) => {
      const part = parts[start + index] ?? '';
      const short = name.replaceAll('.', '').slice(0, 6);
      return part === name || (part.startsWith(`${short}~`) && /^\d+$/.test(part.slice(short.length + 1)));
    }),
  );
}

/** Every spelling that was seen, folder by folder. */
type Folder = Map<string, { readonly spelled: string; readonly inside: Folder }>;

/** False where another path of the diff has a part of the same place spelled otherwise. */
function isFirstSpelling(path: string, root: Folder): boolean {
  let folder = root;
  let first = true;
  for (const part of path.split('/')) {
    const key = plainOf(part);
    const known = folder.get(key) ?? { spelled: part, inside: new Map() };
    folder.set(key, known);
    first &&= known.spelled === part;
    folder = known.inside;
  }
  return first;
}
