/**
 * What the pages name is there: every page, example, command line, flag, input, output and rule. Generated regions are made of
 * the code, and are left out.
 */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../../src/assert/rules.ts';
import { COMMANDS } from '../../../src/inputs/commands.ts';
import { readArgv } from '../../../src/inputs/from-argv.ts';
import { KNOBS } from '../../../src/inputs/knobs.ts';
import { REASON_CODES } from '../../../src/lib/reasons.ts';
import { Scenario } from '../../../src/plan/scenario-file.ts';
import { OUTPUTS } from '../../../src/publish/outputs.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const PAGES = globSync(['README.md', 'CONTRIBUTING.md', 'docs/*.md'], { cwd: ROOT }).map((page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return {
    page: page.replaceAll('\\', '/'),
    text: text.replace(/<!-- generated[\s\S]*?<!-- \/generated -->/g, ''),
  };
});

/** Everything that stands in backticks in the prose of a page. */
function spans(text: string): string[] {
  const prose = text.replace(/^ *(`{3,}|~{3,})[\s\S]*?^ *\1/gm, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
}

/** Lines of blocks that a shell would take. */
function lines(text: string): string[] {
  const blocks = text.matchAll(/^ *```(?:sh|bash|shell|text)\n([\s\S]*?)^ *```/gm);
  return [...blocks].flatMap(([, body = '']) => body.split('\n'));
}

/** Command lines of ours: what follows the name of the program, up to what a shell takes for an end. */
function commandLines(text: string): string[] {
  return [...spans(text), ...lines(text)].flatMap((span) =>
    [...span.matchAll(/(?:^|\s)(?:codex-orchestrator|node dist\/cli\.js) ([a-z][^|>&;#]*)/g)].map(
      ([, line = '']) => line.trim(),
    ),
  );
}

test('README leads to every page and to every example', () => {
  const targets = new Set([...README.matchAll(/\]\(([^)#]+)/g)].map(([, target]) => target));
  const files = globSync(['docs/*.md', 'canary/examples/*.yml', '.github/workflows/canary.yml'], {
    cwd: ROOT,
  });
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !targets.has(file.replaceAll('\\', '/')))).toEqual([]);
});

describe('a command line of ours', () => {
  const all = PAGES.flatMap(({ page, text }) => commandLines(text).map((line) => ({ page, line })));

  test('is found in the pages', () => {
    expect(new Set(all.map(({ page }) => page)).size).toBeGreaterThan(8);
  });

  test.each(all)('$page: $line', ({ line }) => {
    const words = line
      .replaceAll(/\[[^\]]*\]/g, '')
      .replaceAll(/<[^>]*>?/g, 'x')
      .replaceAll(/["']/g, '')
      .split(/\s+/)
      .filter(Boolean);
    const streams = { out: () => {}, err: () => {} };
    expect(readArgv(words, {}, streams)).toMatchObject({ command: words[0] });
  });
});

/** Flags that are not ours, by whose they are. */
const FOREIGN: Readonly<Record<string, readonly string[]>> = {
  'npm, npx and git': ['--global', '--depth', '--allow-empty', '--prefix', '--ignore-scripts'],
  'gh and vitest': ['--fill', '--project'],
  'the bench': ['--part', '--write'],
  'a shape': ['--name'],
  'an existing codex-orchestrator': [
    ...['--target-stage', '--runtime-mode', '--no-interactive', '--interactive', '--ui', '--parent-run'],
    ...['--approval-policy', '--repo-config-required', '--auto-issue-log', '--goal', '--multi-agent'],
    ...['--validator', '--roles'],
  ],
};
const OURS = new Set(
  COMMANDS.flatMap(({ options, knobs }) => [...options.map(({ name }) => name), ...knobs]).map(
    (name) => `--${name}`,
  ),
);

test('every flag is one of a command, and every foreign one is met', () => {
  const met = PAGES.flatMap(({ text }) => [...spans(text), ...lines(text)]).flatMap(
    (span) => span.match(/(?<=^|[\s`[(])--[a-z][a-z-]+/g) ?? [],
  );
  const foreign = new Set(met.filter((flag) => !OURS.has(flag) && flag !== '--version' && flag !== '--help'));
  expect([...foreign].sort()).toEqual(Object.values(FOREIGN).flat().sort());
});

test('flags of an existing codex-orchestrator that docs/moving.md tells to leave out are taken by no command', () => {
  const streams = { out: () => {}, err: () => {} };
  for (const flag of FOREIGN['an existing codex-orchestrator'] ?? [])
    expect(readArgv(['start', flag], {}, streams)).toMatchObject({ command: 'none', exitCode: 2 });
});

/** Words with a dash that are no inputs: programs and commands, a kind of stage, a group and a pipeline of examples. */
const OTHER_WORDS: ReadonlySet<string> = new Set([
  ...[
    'id-token',
    'codex-orchestrator',
    'codex-canary',
    'ls-remote',
    'stage-set',
    'codex-login',
    'docs-review',
    'pull-requests',
  ],
]);
const KNOWN: ReadonlySet<string> = new Set<string>([
  ...Object.keys(KNOBS),
  ...Object.keys(OUTPUTS),
  ...RULES.map(({ id }) => id),
  ...Object.keys(Scenario.shape),
  ...['live-runs', 'false-blocks', 'in-a-row', 'minimum-pass', 'poll-interval-seconds'],
  ...globSync(['canary/{scenarios,rehearsals,examples}/*.yml'], { cwd: ROOT }).map(
    (file) => file.replaceAll('\\', '/').split('/').at(-1)?.replace('.yml', '') ?? '',
  ),
]);

test('every input, output, rule and key that is named is there', () => {
  const strange = PAGES.filter(({ page }) => page.startsWith('docs/') || page === 'README.md').flatMap(
    ({ page, text }) =>
      spans(text).flatMap((span) => {
        const name = /^([a-z]+(?:-[a-z]+)+)(?:: .*)?$/.exec(span)?.[1];
        return name === undefined || KNOWN.has(name) || OTHER_WORDS.has(name) ? [] : [`${page}: ${span}`];
      }),
  );
  expect(strange).toEqual([]);
});

test('every value that is shown for an input is one that it takes', () => {
  const refused = PAGES.flatMap(({ page, text }) =>
    spans(text).flatMap((span) => {
      const [, name = '', value = ''] = /^([a-z]+(?:-[a-z]+)*): ([^{…|].*)$/.exec(span) ?? [];
      const knob = KNOBS[name as keyof typeof KNOBS];
      if (knob === undefined || /\$\{\{|^</.test(value)) return [];
      return 'cure' in knob.read(value.replaceAll(/^'|'$/g, '')) ? [`${page}: ${span}`] : [];
    }),
  );
  expect(refused).toEqual([]);
});

test('every reason code that is named is there', () => {
  const codes = new Set<string>(REASON_CODES);
  const named = PAGES.flatMap(({ page, text }) =>
    [...text.matchAll(/codes\.md#([a-z_]+)/g)].map(([, code = '']) => ({ page, code })),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(({ code }) => !codes.has(code))).toEqual([]);
});

const textOf = (page: string) => PAGES.find((one) => one.page === page)?.text ?? '';
const ATTACKS = globSync('test/process/attacks/*.test.ts', { cwd: ROOT }).flatMap((file) =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^ +name: 'A(\d+): /gm)].map(([, nth]) => Number(nth)),
);

test('every attack of the list has a test of its name, and none is missing from the list', () => {
  const listed = [...textOf('docs/attacks.md').matchAll(/^\| A(\d+) \|/gm)].map(([, nth]) => Number(nth));
  expect(listed).toEqual(Array.from({ length: 26 }, (_, index) => index + 1));
  expect([...new Set(ATTACKS)].toSorted((a, b) => a - b)).toEqual(listed);
});

test('every promise names tests that are there', () => {
  const [, table = ''] = /^## What is promised\n([\s\S]*?)^## /m.exec(`${textOf('docs/security.md')}`) ?? [];
  const rows = [...table.matchAll(/^\| (?!promise|---)(.+) \| (.+) \|$/gm)];
  expect(rows.length).toBeGreaterThan(10);
  for (const [, promise, by = ''] of rows) {
    const named = spans(by);
    expect([promise, named.length > 0]).toEqual([promise, true]);
    for (const path of named)
      expect([path, globSync(path.replace(/\/$/, '/*.test.ts'), { cwd: ROOT }).length]).toEqual([
        path,
        expect.toSatisfy((count: number) => count > 0),
      ]);
    for (const [, nth] of by.matchAll(/attack case (\d+)/g)) expect(ATTACKS).toContain(Number(nth));
  }
});
