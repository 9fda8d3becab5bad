/** What a diff may hide: every attack is named, in every spelling, and nothing ordinary is. */
import { describe, expect, it } from 'vitest';
import { CONCERNS, type Concern, classifyDiff, DIFF_LIMITS } from '../../../src/cloud/diff-concerns.ts';

/** As git writes a name: in quotes where it has to. */
function quoted(name: string): string {
  const bytes = [...Buffer.from(name)];
  if (bytes.every((byte) => byte > 31 && byte < 127 && byte !== 34 && byte !== 92)) return name;
  return `"${bytes.map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')}"`;
}

const creates = (path: string, mode = '100644', line = 'x') => {
  const [old, now] = [quoted(`a/${path}`), quoted(`b/${path}`)];
  return `diff --git ${old} ${now}\nnew file mode ${mode}\n--- /dev/null\n+++ ${now}\n@@ -0,0 +1 @@\n+${line}\n`;
};
const moves = (from: string, to: string, how = 'rename') =>
  `diff --git a/${from} b/${to}\nsimilarity index 100%\n${how} from ${from}\n${how} to ${to}\n`;

function concernsOf(diff: string): Concern[] {
  const { problem, files } = classifyDiff(diff);
  expect(problem).toBeNull();
  return files.flatMap(({ concerns }) => concerns);
}

const PATHS: Readonly<Partial<Record<Concern, readonly string[]>>> = {
  traversal: ['../x', 'a/../../x', 'a/..', './x', 'a//x', '..\\x', 'a/.. /x', 'a/.\u200c./x', '.../x'],
  absolute: ['/etc/passwd', '\\\\host\\share', 'C:\\x', 'c:x', 'C:/x'],
  git_folder: [
    '.git/config',
    '.git',
    'sub/.git/hooks/pre-commit',
    '.GIT/config',
    '.Git/x',
    '.g\u200cit/config',
    '\ufeff.git/x',
    '.gi\u0074/config',
    '\uff0egit/config',
    '.g\u0131t/config',
    'git~1/config',
    'GIT~1/config',
    '.git. /config',
    '.git\\config',
    '.git::$INDEX_ALLOCATION/config',
    'a\\.git\\x',
  ],
  workflow: [
    '.github/workflows/ci.yml',
    '.GitHub/Workflows/ci.yml',
    '.github/actions/x/action.yml',
    '.git\u200dhub/workflows/x',
    'GITHUB~1/WORKFL~1/x.yml',
    '.github./workflows/x',
    'sub/.github/workflows/x.yml',
    'action.yml',
    'canary/policy.yml',
    'Canary/scenarios/smoke.yml',
    'canary/prompts/smoke.md',
    '.circleci/config.yml',
    '.gitlab-ci.yml',
    '.gitlab/ci/test.yml',
    '.buildkite/pipeline.yml',
    '.woodpecker/test.yaml',
    '.woodpecker.yml',
    '.drone.yml',
    '.travis.yml',
    'bitbucket-pipelines.yml',
    'appveyor.yml',
    '.appveyor.yml',
    'azure-pipelines.yml',
    'Jenkinsfile',
  ],
  record: ['.runs/smoke/cli/x/verdict.json', '.RUNS/x', 'runs~1/x', 'a/.runs./x'],
  hook: [
    '.husky/pre-commit',
    '.HUSKY/_/x',
    '.githooks/x',
    '.pre-commit-config.yaml',
    'lefthook.yml',
    'HUSKY~1/x',
  ],
  steering: [
    'AGENTS.md',
    'agents.MD',
    'docs/AGENTS.override.md',
    '.codex/config.toml',
    '.npmrc',
    '.github/CODEOWNERS',
    '.mcp.json',
    '.github/copilot-instructions.md',
    '.github/instructions/tests.instructions.md',
    '.github/agents/reviewer.agent.md',
    '.github/prompts/x.prompt.md',
    '.github/chatmodes/x.chatmode.md',
    '.gemini/settings.json',
    '.cursor/rules/x.mdc',
    '.cursorrules',
    '.windsurf/rules/x.md',
    '.windsurfrules',
    '.clinerules',
    '.clinerules/x.md',
    '.vscode/tasks.json',
    '.idea/runConfigurations/x.xml',
    '.yarn/releases/yarn-4.9.1.cjs',
    '.yarn/plugins/x.cjs',
    '.yarnrc.yml',
  ],
  submodule: ['.gitmodules', '.GITMODULES'],
  hidden_characters: ['a\u202eb', 'a\u0007', 'a\nb', 'a\u00a0b', 'x\u200b'],
  windows_name: [
    'CON',
    'a/aux.txt',
    'nul',
    'lpt1',
    'com¹',
    'a.',
    'a ',
    'a:b',
    'a/b\\c',
    'PROGRA~1/x',
    'a?b',
    'x./y',
  ],
  dependencies: ['package.json', 'web/package-lock.json', 'Cargo.toml', 'go.sum'],
};

describe('classifyDiff', () => {
  it.each(
    Object.entries(PATHS).flatMap(([concern, paths]) =>
      paths.map((path) => ({ concern, path: JSON.stringify(path) })),
    ),
  )('calls $path a concern: $concern', ({ concern, path }) => {
    expect(concernsOf(creates(JSON.parse(path) as string))).toContain(concern);
  });

  it.each([
    'src/a.ts',
    'a b/c.txt',
    'dü/日本.md',
    '.gitignore',
    'docs/.gitkeep',
    'src/canary/policy.ts',
    'runs/x',
    '.github/ISSUE_TEMPLATE.md',
    '.gitlab/issue_templates/bug.md',
    'docs/agents/instructions/x.md',
    'github/workflows/x',
    'legit.git',
    'a..b/...c',
    'emoji😀.txt',
    'console.ts',
    'auxiliary/com10',
  ])('finds nothing to say of %s', (path) => {
    expect(concernsOf(creates(path))).toEqual([]);
  });

  it.each([
    ['a link', creates('l', '120000', 'a'), ['symlink']],
    ['a link that leads out', creates('a/l', '120000', '../../x'), ['traversal', 'symlink']],
    ['a link that leads to the root', creates('l', '120000', '/etc'), ['absolute', 'symlink']],
    ['a link into .git', creates('a/l', '120000', '../.GIT/hooks'), ['git_folder', 'symlink']],
    ['a submodule', creates('m', '160000', 'Subproject commit 1'), ['submodule']],
    ['a program', creates('p', '100755'), ['mode']],
    ['a mode', 'diff --git a/x b/x\nold mode 100755\nnew mode 100644\n', ['mode']],
    [
      'a link by its index',
      'diff --git a/x b/x\nindex 1111..2222 120000\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n',
      ['symlink'],
    ],
    [
      'a binary file',
      'diff --git a/x b/x\nindex 1111..2222 100644\nBinary files a/x and b/x differ\n',
      ['binary'],
    ],
    [
      'a rename onto a protected path',
      moves('x', '.github/workflows/x.yml'),
      ['workflow', 'rename_onto_protected'],
    ],
    [
      'a copy onto a protected path',
      moves('x', '.husky/pre-push', 'copy'),
      ['hook', 'rename_onto_protected'],
    ],
    ['a rename out of a protected folder', moves('.husky/x', 'x'), ['hook']],
    ['two cases of a name', creates('README.md') + creates('readme.MD'), ['alias']],
    ['two spellings of a name', creates('caf\u00e9') + creates('cafe\u0301'), ['alias']],
    ['two cases of a folder', creates('A', '120000', 'b') + creates('a/x'), ['symlink', 'alias']],
    ['a change of case', moves('a.txt', 'A.txt'), ['alias']],
    ['a name that is no UTF-8', 'diff --git "a/x\\377" "b/x\\377"\nnew file mode 100644\n', ['odd_bytes']],
    ['a long name', creates('x'.repeat(300)), ['too_large']],
    ['a long path', creates(`${'x/'.repeat(600)}y`), ['too_large']],
  ] as const)('tells %s', (_, diff, expected) => {
    expect(concernsOf(diff)).toEqual(expected);
  });

  it.each([
    ['files', Array.from({ length: DIFF_LIMITS.files + 1 }, (_, n) => creates(`f${n}`)).join('')],
    [
      'lines',
      `diff --git a/x b/x\nnew file mode 100644\n--- /dev/null\n+++ b/x\n@@ -0,0 +1,600000 @@\n${'+\n'.repeat(600_000)}`,
    ],
    ['bytes', creates('x', '100644', 'y'.repeat(DIFF_LIMITS.bytes))],
    [
      'bytes of binary files',
      'diff --git a/x b/x\nnew file mode 100644\nGIT binary patch\nliteral 99999999999\nAc$}Ba\n\n',
    ],
  ])('says when there are too many %s', (what, diff) => {
    const { problem, tooLarge } = classifyDiff(diff);
    expect(problem).toBeNull();
    expect(tooLarge).toMatch(new RegExp(`^\\d+ ${what}, and \\d+ are accepted$`));
  });

  it('judges long names at once', () => {
    // Of our own processor time, in microseconds.
    const began = process.cpuUsage();
    for (const part of ['. ', '../', 'a/', '\u200c', '~1', ':']) classifyDiff(creates(part.repeat(100_000)));
    expect(process.cpuUsage(began).user).toBeLessThan(5_000_000);
  });

  it('weighs what leads out of the work tree as beyond any permission', () => {
    const never = Object.entries(CONCERNS).filter(([, { weight }]) => weight === 'never');
    expect(never.map(([name]) => name)).toEqual([
      'traversal',
      'absolute',
      'git_folder',
      'record',
      'odd_bytes',
      'too_large',
    ]);
  });
});
