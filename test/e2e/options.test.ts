/** The options page as an admin uses it: every section, the rule tester, a charter that is refused, crisis mode. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sectionIds } from '../../src/options/section';
import { axeViolations } from './harness/axe';
import { launchChromium } from './harness/launch';
import type { TestBrowser, TestPage } from './harness/surface';

function fill(selector: string, value: string): boolean {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) return false;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}

const shows = (page: TestPage, words: string) =>
  page.until((asked: string) => document.body.textContent?.includes(asked) ?? false, words);

describe.each([
  { lang: 'fr', dark: false, width: 1280 },
  { lang: 'en', dark: true, width: 360 },
] as const)('in $lang, dark $dark, $width px wide', ({ lang, dark, width }) => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    browser = await launchChromium({ lang, dark, width });
    page = await browser.openExtension('src/options/index.html');
    await page.click('[data-part=role-admin]');
  });
  afterAll(() => browser.close());

  it.each(sectionIds)(
    'section %s: axe finds nothing, and the page never scrolls sideways',
    async (section) => {
      await page.evaluate((id: string) => {
        location.hash = id;
      }, section);
      await page.until(
        (id: string) => document.querySelector(`[href="#${id}"][aria-current]`) !== null,
        section,
      );
      if (!page.playwright) throw new Error('Chromium only');
      expect(await axeViolations(page.playwright)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    },
  );

  it('the rule tester says what to do, and why', async () => {
    await page.evaluate(() => {
      location.hash = 'tester';
    });
    await page.until(fill, 'main textarea', 'Voleurs, je porte plainte demain matin avec mon avocat.');
    await page.click('[data-part=judge]');
    await shows(page, lang === 'fr' ? 'Menace juridique' : 'Legal threat');
    const marked = await page.until(() =>
      [...document.querySelectorAll('.signals mark')].map((m) => m.textContent),
    );
    expect(marked.join(' ')).toContain('plainte');
    const first = await page.evaluate(() => document.querySelector('.first-line')?.textContent);
    expect(first).toMatch(lang === 'fr' ? /juridique/ : /legal/i);
  });
});

describe('bad input, in French', () => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    browser = await launchChromium({ lang: 'fr' });
    page = await browser.openExtension('src/options/index.html#charter');
    await page.click('[data-part=role-admin]');
  });
  afterAll(() => browser.close());

  const choose = (name: string, content: string) =>
    page.playwright?.setInputFiles('input[type=file]', {
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });

  it.each([
    ['not a charter at all', 'bonjour', 'n’est pas lisible comme une charte'],
    ['a prototype in disguise', '{"__proto__":{"a":1}}', 'n’est pas admis'],
    ['a field twice', '{"format":"relais-charter","format":"relais-charter"}', 'figure deux fois'],
    ['too deep', '['.repeat(5_000), 'trop imbriqué'],
    ['a larger file than any charter', ' '.repeat(5_300_000), 'dépasse cinq mégaoctets'],
  ])('%s is refused with its reason, and the charter in force stays', async (_, content, reason) => {
    await choose('charte.json', content);
    await shows(page, reason);
    await shows(page, 'La charte en vigueur reste la même');
    await shows(page, 'Révision 1');
  });

  it('a name left empty is refused beside the form, and what was typed stays', async () => {
    await page.evaluate(() => {
      location.hash = 'brand';
    });
    await page.until(fill, '[name=brand]', '');
    await page.click('.sheet [data-part=save]');
    await shows(page, 'Rien n’a été changé');
    await shows(page, 'ne peut pas rester vide');
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('[name=brand]')?.value)).toBe(
      '',
    );
  });

  it('a second window that saves on an older revision is told, and keeps its typing', async () => {
    const second = await browser.openExtension('src/options/index.html#brand');
    await second.until(fill, '[name=brand]', 'Deuxième fenêtre');
    await page.until(fill, '[name=brand]', 'Première fenêtre');
    await page.click('.sheet [data-part=save]');
    await shows(page, 'Révision 2');
    await second.click('.sheet [data-part=save]');
    await shows(second, 'La charte a changé entre-temps');
    expect(await second.evaluate(() => document.querySelector<HTMLInputElement>('[name=brand]')?.value)).toBe(
      'Deuxième fenêtre',
    );
    await second.close();
  });
});
