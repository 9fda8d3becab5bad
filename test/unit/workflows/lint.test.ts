/** The linters of workflows find what is planted, and find nothing in what is there. */
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { completed, lintAll, SUPPRESSIONS, sources } from '../../../scripts/lint-workflows.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const SOUND = readFileSync(join(ROOT, 'canary/examples/scheduled.yml'), 'utf8');

/** The sound workflow with one thing changed. */
function planted(from: string, to: string): { where: string; text: string }[] {
  expect(SOUND).toContain(from);
  return [{ where: 'planted.yml', text: SOUND.replace(from, to) }];
}

describe('the linters', () => {
  test('have nothing against what is there, and every suppression is needed', async () => {
    const used = new Set<(typeof SUPPRESSIONS)[number]>();
    expect(await lintAll(sources(), used)).toEqual([]);
    expect(used).toEqual(new Set(SUPPRESSIONS));
    for (const { reason } of SUPPRESSIONS) expect(reason.length).toBeGreaterThan(20);
  });

  test('read a long workflow as often as they are asked to', async () => {
    const long = sources().filter(({ where }) => where === '.github/workflows/canary.yml');
    const again = [0, 1, 8, 50, 51].flatMap((more) =>
      long.map(({ where, text }) => ({ where, text: text + '#'.repeat(more) })),
    );
    expect(await lintAll([...again, ...again], new Set())).toEqual([]);
  });

  test('see every workflow, and every block of a page that uses an action', () => {
    const seen = sources().map(({ where }) => where);
    const files = globSync(['.github/workflows/*.yml', 'canary/examples/*.yml', 'action.yml'], { cwd: ROOT });
    expect(seen).toEqual(expect.arrayContaining(files));
    for (const page of globSync(['README.md', 'docs/*.md'], { cwd: ROOT })) {
      const blocks = readFileSync(join(ROOT, page), 'utf8').split(/^ *```/m);
      const using = blocks.filter((block) => /^ya?ml\n/.test(block) && /\buses: /.test(block));
      expect([page, seen.filter((where) => where.startsWith(`${page}:`)).length]).toEqual([
        page,
        using.length,
      ]);
    }
  });

  test.each([
    ['a key that there is not', 'runs-on:', 'runs-onn:', 'language service'],
    ['an input that the action has not', 'scenario: diff', 'scenrio: diff', 'language service'],
    ['a schedule that never comes', '17 5 * * *', '17 25 * * *', 'language service'],
    ['a permission that there is not', 'contents: read', 'content: read', 'actionlint'],
    ['a context that is not there', 'secrets.CODEX_AUTH_JSON', 'matrix.nothing', 'actionlint'],
    ['a function that there is not', 'secrets.CODEX_AUTH_JSON', 'nothing()', 'actionlint'],
    ['a need for a job that is not there', 'runs-on:', 'needs: nobody\n    runs-on:', 'actionlint'],
    [
      'a title of somebody else in a shell',
      '- uses: org/',
      '- run: echo ${{ github.event.issue.title }}\n      - uses: org/',
      'actionlint',
    ],
  ])('find %s', async (_, from, to, linter) => {
    const found = await lintAll(planted(from, to));
    expect(found.filter((line) => line.endsWith(`(${linter})`))).not.toEqual([]);
  });

  test.each([
    [
      'an input of a step of this very action',
      'org/codex-orchestrator-action@v1',
      '$/.github/actions/canary',
    ],
    ['an input of a step of a checkout', 'org/codex-orchestrator-action@v1', './'],
  ])('find %s that it has not', async (_, from, to) => {
    const text = SOUND.replace(from, to).replace('scenario:', 'scenrio:');
    expect(await lintAll([{ where: 'planted.yml', text }])).toEqual([expect.stringContaining('scenrio')]);
    expect(await lintAll(planted(from, to))).toEqual([]);
  });

  test('find a fault of action.yml', async () => {
    const text = readFileSync(join(ROOT, 'action.yml'), 'utf8').replace('using: node24', 'using: node23');
    expect(await lintAll([{ where: 'action.yml', text }])).not.toEqual([]);
  });
});

describe('a block of a page', () => {
  test('is completed to a workflow, whatever part of one it shows', async () => {
    const parts = [
      '      - uses: actions/checkout@v6\n      - run: ls\n',
      '  apply:\n    needs: canary\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ needs.canary.outputs.x }}\n',
      'jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ls\n',
    ];
    const texts = parts.map((part) => completed(part) ?? '');
    expect(await lintAll(texts.map((text) => ({ where: 'page.md', text })))).toEqual([]);
    const spoilt = texts.map((text) => text.replace('- run:', '- rum:'));
    for (const text of spoilt) expect(await lintAll([{ where: 'page.md', text }])).not.toEqual([]);
  });

  test('that is no workflow is let be', () => {
    expect(completed('id: mine\nmode: cloud\nprompt: Look\n')).toBeNull();
  });
});
