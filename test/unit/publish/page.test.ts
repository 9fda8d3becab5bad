/** A report as text: what it holds, what it never holds, and how large it grows. The browser looks at it in test/process. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { MAX_PAGE_BYTES, pageOf } from '../../../src/publish/page.ts';
import { groupsOf, MAX_COLUMNS, pageDataOf } from '../../../src/publish/page-data.ts';
import { html, link } from '../../../src/publish/page-markup.ts';
import { BEGIN, DAY, recordAt, story } from '../../support/history.ts';
import { creation } from '../../support/record.ts';
import { detailsOf, HOSTILE, hostileSource, sourceOf } from '../../support/report.ts';

const dataOf = (more: Parameters<typeof sourceOf>[0] = {}) => pageDataOf(sourceOf(more));
const text = pageOf(dataOf());

/** What is found, and not the whole page. */
const foundIn = (page: string, what: RegExp): string | null => what.exec(page)?.[0] ?? null;

describe('the page by itself', () => {
  test('allows its own style and script by their hashes, and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)?.[1] ?? '';
    const hashOf = (tag: string) => {
      const own = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(text)?.[1] ?? '';
      return createHash('sha256').update(own).digest('base64');
    };
    expect(policy.replaceAll('&#39;', "'").split('; ')).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${hashOf('style')}'`,
      `script-src 'sha256-${hashOf('script')}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(text.indexOf('Content-Security-Policy')).toBeLessThan(text.indexOf('<style>'));
  });

  test('loads nothing, and has no handler and no style beside that', () => {
    expect(foundIn(text, /<(?:link|img|iframe|object|embed|base|form)\b/i)).toBeNull();
    expect(foundIn(text, /\s(?:src|srcset|style|on\w+)=/i)).toBeNull();
    expect(foundIn(text, /@import|url\(/)).toBeNull();
    const addresses = [...text.matchAll(/href="([^"#][^"]*)"/g)].map(([, address]) => address ?? '');
    for (const address of addresses) expect(address).toMatch(/^https:\/\/(?:chatgpt\.com|github\.com)\//);
  });

  test('gives every id once, and leads nowhere that is not there', () => {
    const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of text.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });
});

describe('the grid', () => {
  test('has a row for each scenario and a column for each workflow run, the newest first', () => {
    const records = ['smoke', 'diff'].flatMap((scenario, place) =>
      story('.F.', (index) => ({
        scenario,
        run_id: `${scenario}-${index}`,
        workflow_run_id: `${7 + index}`,
        job: `${place}`,
      })),
    );
    const { rows, columns } = dataOf({ records, details: [] });
    expect(columns.map(({ key }) => key)).toEqual(['9', '8', '7']);
    expect(
      rows.map(({ name, cells }) => [name, cells.map((cell) => cell.map((one) => one.outcome))]),
    ).toEqual([
      ['diff', [['pass'], ['fail'], ['pass']]],
      ['smoke', [['pass'], ['fail'], ['pass']]],
    ]);
  });

  test('has both attempts of a workflow run in one cell, the first of them first', () => {
    const records = [1, 2].map((attempt) =>
      recordAt(attempt, {
        outcome: attempt === 1 ? 'fail' : 'pass',
        workflow_run_id: '7',
        workflow_attempt: attempt,
      }),
    );
    const { rows } = dataOf({ records, details: [] });
    expect(rows[0]?.cells[0]?.map(({ outcome }) => outcome)).toEqual(['fail', 'pass']);
  });

  test('tells a run once that is known by its record and by its directory', () => {
    const [detail] = detailsOf(['pass-live']);
    if (detail === undefined) throw new Error('There is no run');
    const record = recordAt(0, { run_id: detail.run.runId, scenario: 'diff' });
    const { entries } = dataOf({ records: [record], details: [detail] });
    expect(entries).toHaveLength(1);
    expect(entries[0]?.events.length).toBeGreaterThan(0);
    expect(entries[0]?.facts).toContainEqual(['Workflow run', '1000, attempt 1']);
  });

  test('leads to the page of the workflow run of a record', () => {
    const workflow_run_url = 'https://github.com/octo/widgets/actions/runs/1000';
    const page = pageOf(dataOf({ records: [recordAt(0, { workflow_run_url })], details: [] }));
    expect(page).toContain(
      `<a href="${workflow_run_url}/attempts/1" rel="noopener noreferrer">1000, attempt 1</a>`,
    );
    // One of another address stands there as words alone.
    const evil = recordAt(0, { workflow_run_url: 'https://evil.example/o/r/actions/runs/1000' });
    expect(pageOf(dataOf({ records: [evil], details: [] }))).not.toContain('evil.example');
  });

  test('says how many older runs it leaves out', () => {
    const { columns, leftOut } = dataOf({ records: story('.'.repeat(MAX_COLUMNS + 5)), details: [] });
    expect(columns).toHaveLength(MAX_COLUMNS);
    expect(leftOut).toEqual(['5 older workflow runs are not in the grid']);
  });

  test('marks a rehearsal by a sign and in words, and counts it nowhere', () => {
    const page = pageOf(dataOf({ records: [], details: detailsOf(['pass-rehearsal']) }));
    expect(page).toContain('pass (rehearsal)');
    expect(page).toContain('class="tile pass played" aria-hidden="true">✓ᴿ<');
    expect(page).toContain('The history holds no live run');
  });

  test('is not there where nothing was run, and that is said', () => {
    const page = pageOf(dataOf({ records: [], details: [] }));
    expect(page).toContain('No run is known yet');
    expect(page).not.toContain('<table class="grid"');
  });
});

describe('failures', () => {
  test('that are alike stand together, the one that was met last first', () => {
    const records = story('F.F.F', (index) => ({ line: index === 2 ? 'another' : 'the same' }));
    const groups = groupsOf(dataOf({ records, details: [] }).entries);
    expect(groups.map(({ entries, first }) => [entries.length, first.at?.slice(0, 10)])).toEqual([
      [2, '2026-01-01'],
      [1, '2026-01-03'],
    ]);
  });

  test('are no skips', () => {
    expect(groupsOf(dataOf({ records: [], details: detailsOf(['skipped']) }).entries)).toEqual([]);
  });
});

describe('the text of a stranger', () => {
  test('is no tag, no attribute and no address, wherever it stands', () => {
    const page = pageOf(pageDataOf(hostileSource()));
    const tags = new Set([...page.matchAll(/<\/?([a-z][\w-]*)/gi)].map(([, name]) => name?.toLowerCase()));
    const usual = new Set([...text.matchAll(/<\/?([a-z][\w-]*)/gi)].map(([, name]) => name?.toLowerCase()));
    for (const tag of tags) expect(usual).toContain(tag);
    // What stands in an attribute is a text, and none of it ends there.
    expect(foundIn(page.replaceAll(/"[^"]*"/g, '""'), /<[a-z][^<>]*\son\w+=/i)).toBeNull();
    expect(foundIn(page, /href="(?!#|https:\/\/(?:chatgpt\.com|github\.com)\/)/i)).toBeNull();
    expect(foundIn(page, /\u202e/)).toBeNull();
    // It is told all the same.
    expect(foundIn(page, /&lt;script&gt;window\.owned/)).not.toBeNull();
    expect(foundIn(page, /\\u\{202e\}/)).not.toBeNull();
    const [, ...scripts] = page.split('<script>');
    expect(scripts).toHaveLength(1);
  });

  test.each(HOSTILE)('%j comes out of a template as text', (hostile) => {
    const made = html`<p title="${hostile}">${hostile}</p>`.html;
    expect(made.match(/[<>]/g)).toHaveLength(4);
    expect(made.match(/"/g)).toHaveLength(2);
    expect(link(hostile, hostile).html).not.toContain('<');
  });
});

describe('the size of the page', () => {
  test('stays below its cap with a history of years and runs full of diff, and the rest is named', () => {
    const records = ['a', 'b', 'c'].flatMap((scenario) =>
      story('.F'.repeat(1000), (index) => ({ scenario, run_id: `${scenario}-${index}` })),
    );
    const [detail] = detailsOf(['pass-live']);
    if (detail === undefined) throw new Error('There is no run');
    const diff = creation(
      'big.txt',
      Array.from({ length: 3000 }, () => '<&>"\''.repeat(20)),
    );
    const details = Array.from({ length: 100 }, (_, index) => ({
      run: {
        ...detail.run,
        runId: `run-${index}`,
        manifest: { ...detail.run.manifest, started_at: new Date(BEGIN + 3000 * DAY + index).toISOString() },
      },
      diff,
    }));
    const page = pageOf(dataOf({ records, details }));
    expect(Buffer.byteLength(page)).toBeLessThan(MAX_PAGE_BYTES);
    expect(foundIn(page, /Its events are left out here, so that the page stays small/)).not.toBeNull();
    expect(foundIn(page, /more characters/)).not.toBeNull();
  });
});
