/**
 * The report as a browser shows it: nothing of it runs that is not ours, nothing is asked of a network, every part can
 * be reached by keys and read in either theme. Needs a Chromium; says so where there is none. What costs most is
 * played by LONG=1 alone.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOf } from '../../src/publish/page.ts';
import { pageDataOf } from '../../src/publish/page-data.ts';
import { findChromium, startChromium } from '../support/browser.ts';
import { LONG } from '../support/long.ts';
import { detailsOf, hostileSource, recordsOf, sourceOf } from '../support/report.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary.ts';

const CHROMIUM = findChromium();
if (CHROMIUM === null)
  process.stderr.write(
    'SKIPPED: no browser has looked at the report: install chromium, or name one by the variable CHROMIUM\n',
  );
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const CONTRASTS = readFileSync(join(import.meta.dirname, '../fixtures/browser/contrasts.js'), 'utf8');
interface Contrasts {
  /** The theme that is shown. */
  readonly darkness: string;
  readonly poorest: { readonly ratio: number; readonly words: string };
}
/** Only colours differ between the themes. */
const AXE_OPTIONS = {
  light: "{ resultTypes: ['violations'], preload: false }",
  dark: "{ resultTypes: ['violations'], preload: false, runOnly: ['color-contrast'] }",
};
const THEMES = ['light', 'dark'] as const;
const SOME = { records: recordsOf().filter(({ started_at: at }) => at > '2026-01-29') };
/** Of each kind one is enough for axe, which looks at every element in many ways. */
const FEW = {
  records: recordsOf().filter(({ started_at: at }) => at > '2026-02-05'),
  details: detailsOf(['pass-rehearsal', 'fail-rule', 'fail-kept-here', 'config']),
};

describe.runIf(LONG && CHROMIUM !== null)('the report in a browser', () => {
  let browser: Browser;
  let folder: TemporaryFolder;

  beforeAll(async () => {
    folder = await temporaryFolder();
    writeFileSync(join(folder.path, 'report.html'), pageOf(pageDataOf(sourceOf(SOME))));
    writeFileSync(join(folder.path, 'few.html'), pageOf(pageDataOf(sourceOf(FEW))));
    writeFileSync(join(folder.path, 'hostile.html'), pageOf(pageDataOf(hostileSource())));
    browser = await startChromium(CHROMIUM ?? '');
  });
  afterAll(async () => {
    await browser?.close();
    await folder?.[Symbol.asyncDispose]();
  });

  /** A page with everything it has complained of, and whatever it has asked for beside itself. */
  async function opened(name: string, options: Parameters<Browser['newPage']>[0] = {}) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => void said.push(message.text()));
    page.on('pageerror', (error) => void said.push(error.message));
    page.on('request', (request) => void asked.push(request.url()));
    const url = pathToFileURL(join(folder.path, `${name}.html`)).href;
    await page.goto(url);
    return { page, said, beside: () => asked.filter((one) => one !== url) };
  }

  it('has nothing to complain of, and asks nobody for anything', async () => {
    const { page, said, beside } = await opened('report');
    await openAll(page);
    expect(said).toEqual([]);
    expect(beside()).toEqual([]);
    await page.close();
  });

  it('runs nothing of a stranger, and lets nothing of it out', async () => {
    const { page, said, beside } = await opened('hostile');
    await openAll(page);
    for (const link of await page.locator('a.cell').all()) await link.dispatchEvent('mouseover');
    expect(await page.evaluate('window.owned')).toBeUndefined();
    expect(said).toEqual([]);
    expect(beside()).toEqual([]);
    await page.close();
  });

  it('is held by its own policy, whatever gets into it', async () => {
    const { page, said } = await opened('report');
    await page.evaluate(`
      const script = document.createElement('script');
      script.textContent = 'window.owned = 1';
      document.body.append(script);
      const image = document.createElement('img');
      image.src = 'https://evil.example/x.png';
      document.body.append(image);
    `);
    await expect.poll(() => said.length).toBeGreaterThanOrEqual(2);
    expect(await page.evaluate('window.owned')).toBeUndefined();
    for (const message of said) expect(message).toContain('Content Security Policy');
    await page.close();
  });

  it('can be walked by keys: to the runs, through the grid, into a run and back', async () => {
    const { page } = await opened('report');
    const focused = async () => {
      const at = page.locator(':focus');
      return {
        id: (await at.getAttribute('id')) ?? '',
        words: (await at.getAttribute('aria-label')) ?? (await at.textContent()) ?? '',
      };
    };
    await page.keyboard.press('Tab');
    expect((await focused()).words).toBe('Skip to the runs');
    await page.keyboard.press('Enter');
    expect((await focused()).id).toBe('main');
    // The region that scrolls, then one cell of the whole grid.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect((await focused()).words).toMatch(/^diff, 2026-02-07 00:00: pass$/);
    await page.keyboard.press('ArrowRight');
    expect((await focused()).words).toMatch(/^diff, 2026-02-06 00:00: fail, task_error$/);
    await page.keyboard.press('ArrowDown');
    expect((await focused()).words).toMatch(/^fallback-refused, 2026-02-06 00:00: pass$/);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const cell = await focused();
    await page.keyboard.press('Enter');
    const run = await focused();
    expect(`cell-${run.id}`).toBe(cell.id);
    expect(await page.locator(`details:has(> #${run.id})`).getAttribute('open')).not.toBeNull();
    await page.locator(`details:has(> #${run.id}) a[href="#${cell.id}"]`).focus();
    await page.keyboard.press('Enter');
    expect((await focused()).id).toBe(cell.id);
    // One stop for the whole grid: the next is beyond it.
    await page.keyboard.press('Tab');
    expect((await focused()).id).not.toMatch(/^cell-/);
    await page.close();
  });

  it('opens the run that its address names', async () => {
    const { page } = await opened('report');
    const id = await page.locator('a.cell').nth(3).getAttribute('href');
    await page.goto(`${page.url()}${id}`);
    await page.reload();
    expect(await page.locator(`details:has(> ${id})`).getAttribute('open')).not.toBeNull();
    await page.close();
  });

  it('needs no script to be read', async () => {
    const { page, said } = await opened('report', { javaScriptEnabled: false });
    const first = page.locator('a.cell').first();
    const href = await first.getAttribute('href');
    await first.click();
    await page.locator(`summary${href}`).click();
    await expect.poll(() => page.locator(`details:has(> ${href}) dl`).isVisible()).toBe(true);
    expect(said).toEqual([]);
    await page.close();
  });

  describe.each(THEMES)('in the theme %s', (theme) => {
    it('has text that stands out from what is behind it, by the system and by the switch', async () => {
      const other = theme === 'light' ? 'dark' : 'light';
      for (const colorScheme of [theme, other] as const) {
        const { page } = await opened('report', { colorScheme });
        if (colorScheme === other) await page.locator(`#theme-${theme}`).check();
        await openAll(page);
        const { darkness, poorest } = (await page.evaluate(CONTRASTS)) as Contrasts;
        expect(darkness).toBe(theme);
        expect(poorest.ratio, poorest.words).toBeGreaterThanOrEqual(4.5);
        await page.close();
      }
    });

    it('gives axe nothing to find that is serious', async () => {
      const { page } = await opened('few', { colorScheme: theme, bypassCSP: true });
      await openAll(page);
      await page.addScriptTag({ path: AXE });
      const { violations } = (await page.evaluate(`axe.run(document, ${AXE_OPTIONS[theme]})`)) as AxeResults;
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(grave.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual([]);
      await page.close();
    });
  });

  it('is no wider than a small screen, whose width its tables scroll in', async () => {
    const { page } = await opened('report', { viewport: { width: 360, height: 700 } });
    await openAll(page);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await page.close();
  });
});

/** Everything is there to be looked at. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
}
