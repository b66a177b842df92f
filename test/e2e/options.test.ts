/** The settings page as an admin and a CM use it: every section, the tester, approvals, what is refused. */
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

function choose(selector: string, value: string): boolean {
  const field = document.querySelector<HTMLSelectElement>(selector);
  if (!field) return false;
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

const there = (page: TestPage, selector: string) =>
  page.until((asked: string) => document.querySelector(asked) !== null, selector);
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

  it('versions, what they changed, the way back and a followed address: axe finds nothing in what opens', async () => {
    const clean = async () => {
      if (!page.playwright) throw new Error('Chromium only');
      expect(await axeViolations(page.playwright)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    };
    await page.evaluate(() => {
      location.hash = 'charter';
    });
    await page.until(fill, '[name=publish-by]', 'Anne Roux');
    await page.click('[data-part=publish]');
    // The charter that came before is the first version.
    await there(page, '[data-seq="2"] [data-part=see]');
    await page.click('[data-seq="2"] [data-part=see]');
    await page.click('[data-seq="1"] [data-part=restore]');
    await page.click('[data-part=compare] summary');
    await page.until(choose, '[name=compare-from]', '1');
    await page.until(choose, '[name=compare-to]', '2');
    await page.click('[data-part=follow-fold] summary');
    await page.until(fill, '[name=charter-address]', 'http://charte.lan');
    await page.click('[data-part=look]');
    await there(page, '[name=charter-address][aria-invalid]');
    await page.click('[data-part=articles] summary');
    await clean();
    await page.click('[data-part=restore-confirm]');
    await there(page, '[data-seq="3"]');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    await clean();
  });

  it('a new rule with what is wrong in it, and a new record: axe finds nothing, the keyboard is in it', async () => {
    await page.evaluate(() => {
      location.hash = 'rules';
    });
    await page.click('[data-part=add-rules]');
    await page.until(fill, '[data-form="rules/new"] [name=name]', 'Train');
    await page.until(choose, '[data-form="rules/new"] [name=kind]', 'pattern');
    await page.until(fill, '[data-form="rules/new"] [name=pattern]', '(a');
    await page.click('[data-form="rules/new"] [data-part=dry-run] summary');
    await page.click('[data-form="rules/new"] [data-part=save]');
    await there(page, '[data-form="rules/new"] [name=pattern][aria-invalid]');
    if (!page.playwright) throw new Error('Chromium only');
    expect(await axeViolations(page.playwright)).toEqual([]);
    // Nothing reaches out of its form, where a choice is as long as a sentence.
    const out = await page.evaluate(() => {
      const form = document.querySelector('[data-form="rules/new"]');
      const edge = form?.getBoundingClientRect().right ?? 0;
      return [...(form?.querySelectorAll('select, textarea, input') ?? [])].filter(
        (one) => one.getBoundingClientRect().right > edge + 1,
      ).length;
    });
    expect(out).toBe(0);
    await page.click('[data-form="rules/new"] [data-part=cancel]');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('add-rules');
  });

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
    page.playwright?.setInputFiles('[aria-labelledby=import] input[type=file]', {
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
    await page.until(
      () => document.querySelector('.field:has([name=brand][aria-invalid]) .field-error')?.textContent,
    );
    await shows(page, 'Donnez le nom de votre marque');
    await shows(page, 'Révision 1');
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
    await shows(second, 'Une autre fenêtre a changé les mêmes champs');
    expect(await second.evaluate(() => document.querySelector<HTMLInputElement>('[name=brand]')?.value)).toBe(
      'Deuxième fenêtre',
    );
    await second.close();
  });
});

const gone = (page: TestPage, selector: string) =>
  page.until((asked: string) => document.querySelector(asked) === null, selector);
const go = (page: TestPage, section: string) =>
  page.evaluate((id: string) => {
    location.hash = id;
  }, section);

describe('a first day, in French', () => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    browser = await launchChromium({ lang: 'fr' });
    page = await browser.openExtension('src/options/index.html');
  });
  afterAll(() => browser.close());

  it('the welcome leads to the practice page, and the brand’s name is a placeholder', async () => {
    await there(page, '.welcome a[href$="src/practice/index.html"]');
    await go(page, 'brand');
    const name = await page.until(() => {
      const field = document.querySelector<HTMLInputElement>('[name=brand]');
      return field && { value: field.value, placeholder: field.placeholder };
    });
    expect(name).toEqual({ value: '', placeholder: 'Votre marque' });
    await page.until(() => document.title === 'Marque et pages – Relais\u00a0: réglages');
    await page.click('[data-part=role-admin]');
    await gone(page, '.welcome');
  });

  it('an agreement with oneself is refused before it is kept, with the way out beside it', async () => {
    await go(page, 'replies');
    await page.click('[data-reply=checking-facts] [data-part=approve]');
    await page.until(fill, '[name=person]', 'Léa Marchetti');
    await page.until(fill, '[name=recorded-by]', 'lea  marchetti');
    await page.click('[data-reply=checking-facts] [data-part=save]');
    await there(page, '[data-part=self] [role=alert]');
    await shows(page, 'Révision 1');
    await page.click('[data-part=self] [name=small-house]');
    await gone(page, '[data-part=self] [role=alert]');
    await shows(page, 'Révision 2');
    await page.click('[data-reply=checking-facts] [data-part=save]');
    await there(page, '[data-reply=checking-facts] .tone-good');
    // The declaration is at the top of the room as well, where it can be taken back.
    await page.click('.sheet > div > label [name=small-house]');
    await gone(page, '[data-reply=checking-facts] .tone-good');
  });

  it('one agreement is noted for the replies that are ticked, in one press', async () => {
    await page.click('[data-part=approve-many]');
    const ids = await page.until(() => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-part=many] [name=reply]')];
      return boxes.length > 1 && boxes.every((box) => box.checked) ? boxes.map((box) => box.value) : null;
    });
    const [left = '', ...asked] = ids;
    if (!page.playwright) throw new Error('Chromium only');
    expect(await axeViolations(page.playwright)).toEqual([]);

    await page.click('[data-part=many] [name=every-reply]');
    await page.click('[data-part=many] [data-part=save]');
    await shows(page, 'Cochez au moins une réponse');
    await page.click('[data-part=many] [name=every-reply]');
    await page.click(`[data-part=many] [value="${left}"]`);
    await page.until(fill, '[data-part=many] [name=person]', 'Claire Aumont');
    await page.until(fill, '[data-part=many] [name=recorded-by]', 'Léa Marchetti');
    await page.click('[data-part=many] [data-part=save]');
    await gone(page, '[data-part=many]');
    await shows(page, 'accords notés');
    for (const id of asked) await there(page, `[data-reply="${id}"] .tone-good`);
    expect(await page.evaluate(() => document.querySelectorAll('[data-reply] .tone-good').length)).toBe(
      asked.length,
    );
    await there(page, `[data-reply="${left}"] .tone-care`);
  });
});

describe('a CM, in French', () => {
  let browser: TestBrowser;
  let page: TestPage;
  beforeAll(async () => {
    browser = await launchChromium({ lang: 'fr' });
    page = await browser.openExtension('src/options/index.html');
    await page.click('[data-part=role-cm]');
    await page.click('[data-part=guide-next]');
  });
  afterAll(() => browser.close());

  it('comes to what is theirs, now and the next time', async () => {
    await there(page, '[href="#you"][aria-current]');
    const again = await browser.openExtension('src/options/index.html');
    await there(again, '[href="#you"][aria-current]');
    await again.close();
  });

  it.each(['brand', 'departments', 'rules', 'charter'] as const)(
    'reads section %s and can type nowhere in it',
    async (section) => {
      await go(page, section);
      await there(page, `[href="#${section}"][aria-current]`);
      await shows(page, 'Vous êtes en lecture seule');
      // Looking for a record changes nothing; an address to follow is given by whoever receives a charter.
      const free = '[type=search], [name=filter], section:has([name=charter-address]) *';
      const open = `main :is(input, select, textarea):not(:disabled, ${free})`;
      expect(await page.evaluate((s: string) => document.querySelectorAll(s).length, open)).toBe(0);
      expect(await page.text('main')).not.toContain('Commencez ici');
    },
  );

  it('may still search replies, approves none, and tries a comment', async () => {
    await go(page, 'replies');
    await there(page, '[name=search]:not(:disabled)');
    await there(page, '[name=small-house]:disabled');
    expect(await page.evaluate(() => document.querySelector('[data-part^=approve]'))).toBeNull();
    await go(page, 'tester');
    await page.until(fill, 'main textarea:not(:disabled)', 'Bonjour, vous livrez en Corse ?');
    await page.click('[data-part=judge]');
    await there(page, '.first-line');
  });
});
