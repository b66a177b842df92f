/** The journal's screens on the built extension with two months of decisions: found again, told, counted, saved, erased. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './harness/axe';
import { seedJournal } from './harness/journal';
import { launchChromium } from './harness/launch';
import type { TestBrowser, TestPage } from './harness/surface';

const SEEDED = 300;

const there = (page: TestPage, selector: string) =>
  page.until((asked: string) => document.querySelector(asked) !== null, selector);
const shows = (page: TestPage, words: string) =>
  page.until((asked: string) => (document.body.textContent ?? '').replace(/\s/g, ' ').includes(asked), words);
const rows = (page: TestPage) => page.evaluate(() => document.querySelectorAll('[data-entry]').length);

async function go(page: TestPage, hash: string, selector: string): Promise<void> {
  await page.evaluate((to: string) => {
    location.hash = to;
  }, hash);
  await there(page, selector);
}

async function sound(page: TestPage): Promise<void> {
  if (!page.playwright) throw new Error('Chromium only');
  expect(await axeViolations(page.playwright)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

async function open(lang: 'fr' | 'en', dark: boolean, width: number) {
  const browser = await launchChromium({ lang, dark, width });
  const first = await browser.openExtension('src/options/index.html');
  await first.click('[data-part=role-cm]');
  const ids = await seedJournal(first, SEEDED, Date.now());
  await first.close();
  return { browser, ids, page: await browser.openExtension('src/options/index.html#decisions') };
}

describe.each([
  { lang: 'fr', dark: false, width: 1280 },
  { lang: 'en', dark: true, width: 360 },
] as const)('in $lang, dark $dark, $width px wide', ({ lang, dark, width }) => {
  let browser: TestBrowser;
  let page: TestPage;
  let ids: string[];
  beforeAll(async () => {
    ({ browser, page, ids } = await open(lang, dark, width));
  });
  afterAll(() => browser.close());

  it('the old address of the decisions leads there; axe finds nothing in a list with all unfolded', async () => {
    await there(page, '.entry');
    await page.click('[data-part=filters] > summary');
    await page.click('[data-part=around] > summary');
    await page.click('[data-part=hold]');
    await there(page, '[data-part=hold-form]');
    await sound(page);
  });

  it.each([
    ['#journal?words=introuvable&act=leave&until=2020-01-01', '[data-part=empty]'],
    ['#journal?from=2027-01-02&until=2027-01-01', '[data-part=empty]'],
    ['#journal?by=topic&of=refund', '.timeline .entry'],
    ['#journal?view=figures', '.bars'],
    ['#journal?view=follow', '.entry'],
    ['#journal?view=export&act=leave', '[data-part=export]'],
    ['#journal?view=author', '[data-part=find]'],
    ['#journal?view=state', '.facts'],
  ])('%s: axe finds nothing, and the page never scrolls sideways', async (hash, selector) => {
    await go(page, hash, selector);
    await sound(page);
  });

  it('a person’s data asked for from a decision, too', async () => {
    await go(page, `#journal?view=author&entry=${ids.at(-1)}`, '[data-part=from-entry] [data-part=erase]');
    await page.click('[data-part=erase]');
    await there(page, '[data-part=erase-confirm]');
    await sound(page);
  });
});

describe('by hand, in French', () => {
  let browser: TestBrowser;
  let page: TestPage;
  let ids: string[];
  beforeAll(async () => {
    ({ browser, page, ids } = await open('fr', false, 1280));
  });
  afterAll(() => browser.close());

  it('a search is typed, its filter stays through a reload, and goes with its chip', async () => {
    await there(page, '.entry');
    await page.click('[name=words]');
    await page.type('REMBOURSEMENT pr');
    await shows(page, '« REMBOURSEMENT pr »');
    await page.until(() => location.hash === '#journal?words=REMBOURSEMENT+pr');
    await page.playwright?.reload();
    await there(page, '.entry');
    const texts = await page.evaluate(() =>
      [...document.querySelectorAll('.entry-text')].map((p) => p.textContent),
    );
    expect(new Set(texts)).toEqual(
      new Set(['Remboursement promis il y a un mois, toujours rien sur mon compte.']),
    );
    await page.click('[data-chip=words]');
    await page.until(() => location.hash === '#journal');
    await page.until((count: number) => document.querySelectorAll('[data-entry]').length === count, 50);
    await page.click('[data-part=more]');
    await page.until((count: number) => document.querySelectorAll('[data-entry]').length === count, 100);
  });

  it('a decision is undone, kept for a dispute with its thread, and told from the beginning', async () => {
    await page.click('[data-part=undo]');
    await shows(page, 'La décision est défaite');
    await page.click('[data-part=around] > summary');
    await page.click('[data-part=hold]');
    await page.click('[data-part=hold-form] [value=thread]');
    await page.click('[data-part=hold-confirm]');
    await shows(page, 'décisions conservées');
    await page.click('[data-part=see-thread]');
    await there(page, '.timeline .entry');
    const told = await page.evaluate(() =>
      [...document.querySelectorAll('.timeline time')].map((time) => time.getAttribute('datetime') ?? ''),
    );
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual([...told].sort());
    expect(await page.text('.journal')).toContain('Conservé pour un litige');
  });

  it('the whole journal is saved to a file that a spreadsheet runs nothing of', async () => {
    await go(page, '#journal?view=export', '[data-part=export]:not([aria-busy=true])');
    const download = page.playwright?.waitForEvent('download');
    await page.click('[data-part=export]');
    await shows(page, 'dans le fichier journal-relais-');
    const file = await (await download)?.path();
    const text = readFileSync(file ?? '', 'utf8');
    const kept = await page.evaluate(async () => {
      const answer = (await chrome.runtime.sendMessage({ type: 'journal.health', request: {} })) as {
        reply: { records: number; lastExport: string | null };
      };
      return answer.reply;
    });
    expect(text.split('\r\n').filter(Boolean)).toHaveLength(kept.records + 1);
    expect(kept.records).toBeGreaterThanOrEqual(ids.length);
    expect(kept.lastExport).not.toBeNull();
    expect(text).toContain(`"'=HYPERLINK(""https`);
    expect(text).not.toMatch(/"\s*[=@]/);
  });

  it('a person who changed handles is found under both, and erased', async () => {
    await go(page, '#journal?view=author', '[data-part=find]');
    await page.click('[data-part=find]');
    await shows(page, 'Écrivez au moins un identifiant');
    await page.click('[name=handle]');
    await page.type('@Lea_RV');
    await page.click('[data-part=another]');
    await page.playwright?.locator('[name=handle]').nth(1).fill('https://www.facebook.com/lea.rivoire');
    await page.click('[data-part=find]');
    await there(page, '[data-part=erase]');
    await page.click('[data-part=erase]');
    await page.click('[data-part=erase-confirm]');
    await shows(page, 'décisions effacées');
    await page.click('[data-part=find]');
    await page.until(() =>
      /Rien n’est gardé|Tout est conservé pour un litige/.test(document.body.textContent ?? ''),
    );
  });

  it('a promise is kept, and opened again', async () => {
    await go(page, '#journal?view=follow', '[data-part=close]');
    const before = await rows(page);
    await page.click('[data-part=close]');
    await shows(page, 'Suivi clos');
    await page.until(
      (count: number) => document.querySelectorAll('[data-entry]').length === count,
      before - 1,
    );
    await page.click('[data-part=undo-close]');
    await page.until((count: number) => document.querySelectorAll('[data-entry]').length === count, before);
  });
});
