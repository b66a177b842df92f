/**
 * A new admin of a railway company: from the first press to a working charter, counted. An act is a press, a key that does
 * something, or one field filled. By keyboard alone from the second screen on, in both browsers.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './harness/axe';
import { browsers } from './harness/launch';
import type { TestBrowser, TestPage } from './harness/surface';

const MOST_ACTS = 40;

const there = (page: TestPage, selector: string) =>
  page.until((asked: string) => document.querySelector(asked) !== null, selector);
const gone = (page: TestPage, selector: string) =>
  page.until((asked: string) => document.querySelector(asked) === null, selector);
const titled = (page: TestPage, words: string) =>
  page.until((asked: string) => document.querySelector('#guide-title')?.textContent === asked, words);
/** A new screen has the keyboard at its title as soon as it is there: no key typed after it is lost. */
const readAt = async (page: TestPage, words: string) => {
  await titled(page, words);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words);
};

/** Counts what a person does. */
function hands(page: TestPage) {
  let acts = 0;
  return {
    count: () => acts,
    press: async (selector: string) => {
      acts += 1;
      await page.click(selector);
    },
    fill: async (name: string, value: string) => {
      acts += 1;
      await page.until((asked: string) => {
        const field = document.querySelector<HTMLInputElement>(`[name="${asked}"]`);
        field?.focus();
        return field !== null && document.activeElement === field;
      }, name);
      await page.type(value);
    },
    enter: async () => {
      acts += 1;
      await page.press('Enter');
    },
  };
}

async function shot(page: TestPage, name: string): Promise<void> {
  const folder = process.env.RELAIS_SHOTS;
  if (folder) await page.screenshot(`${folder}/${name}.png`);
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let browser: TestBrowser;
  let page: TestPage;
  const fresh = async () => {
    await browser?.close();
    browser = await browsers[kind]({ lang: 'fr' });
    page = await browser.openExtension('src/options/index.html');
  };
  afterAll(() => browser.close());

  const axe = async () => {
    if (page.playwright) expect(await axeViolations(page.playwright)).toEqual([]);
  };

  it(`a railway company has a working charter in at most ${MOST_ACTS} acts`, async () => {
    // Tried again, it is another first run.
    await fresh();
    const { count, press, fill, enter } = hands(page);
    await there(page, '[data-part=role-admin]');
    await axe();
    await press('[data-part=role-admin]');

    await readAt(page, 'Votre marque et ses pages');
    await axe();
    await fill('guide-brand', 'Rail du Ponant');
    await fill('guide-x', 'https://x.com/railponant');
    await fill('guide-facebook', 'facebook.com/rail.du.ponant');
    await enter();

    await readAt(page, 'Votre secteur');
    await axe();
    await press('[name=sector][value=transport]');
    await press('[data-part=guide-next]');

    await titled(page, 'Vos services, et qui est d’astreinte');
    await axe();
    for (const id of ['legal', 'customer-care', 'press', 'product', 'sales', 'hr', 'data-protection']) {
      await fill(`guide-email-${id}`, `${id}@example.org`);
    }
    await fill('guide-name', 'Maëlle Kerbrat');
    await fill('guide-contact', '06 00 00 00 00');
    await enter();

    await titled(page, 'Votre charte est en vigueur');
    await axe();
    await press('[data-part=guide-next]');
    await gone(page, '.guide-page');
    process.stdout.write(`first steps, ${kind}: ${count()} acts (at most ${MOST_ACTS})\n`);
    expect(count()).toBeLessThanOrEqual(MOST_ACTS);
  });

  it('which knows its topics, its people, and reads a passenger as its own', async () => {
    await page.evaluate(() => {
      location.hash = 'tester';
    });
    await page.until(() => {
      const field = document.querySelector<HTMLTextAreaElement>('main textarea');
      field?.focus();
      return field;
    });
    await page.type('Bonjour, mon train est supprimé, comment demander une indemnisation du billet ?');
    await page.click('[data-part=judge]');
    await page.until(() => document.body.textContent?.includes('Demander une indemnisation'));
    await page.evaluate(() => {
      location.hash = 'print';
    });
    const said = ['Relation voyageurs', 'press@example.org', 'Maëlle Kerbrat, de 18:00 à 09:00'];
    await page.until((all: string[]) => {
      const text = document.querySelector('.print')?.textContent ?? '';
      return all.every((one) => text.includes(one));
    }, said);
    await axe();
    await page.evaluate(() => {
      location.hash = 'charter';
    });
    await there(page, '[data-part=bring]');
    expect(await page.evaluate(() => document.querySelector('[data-part=guide-pending]'))).toBeNull();
  });

  it('left in the middle, it waits where it was; put away, it is gone', async () => {
    // Tried again, the page may be closed, and the guide stands further on.
    await page.close().catch(() => undefined);
    page = await browser.openExtension('src/options/index.html#start');
    const { press, fill } = hands(page);
    for (;;) {
      const title = await page.text('#guide-title');
      if (title === 'Votre marque et ses pages') break;
      await press('[data-part=guide-back]');
      await page.until((old) => document.querySelector('#guide-title')?.textContent !== old, title);
    }
    await press('[data-part=guide-next]');
    await titled(page, 'Votre secteur');
    await press('[data-part=guide-next]');
    await titled(page, 'Vos services, et qui est d’astreinte');
    await fill('guide-email-legal', '@deux');
    await press('[data-part=guide-next]');
    await there(page, '[name=guide-email-legal][aria-invalid]');
    await page.close();

    page = await browser.openExtension('src/options/index.html');
    await titled(page, 'Vos services, et qui est d’astreinte');
    await page.click('[data-part=guide-later]');
    await there(page, '[data-part=guide-pending]');
    await page.click('[data-part=guide-drop]');
    await gone(page, '[data-part=guide-pending]');
  });
});

describe.each([
  { lang: 'fr', dark: false, width: 1280 },
  { lang: 'en', dark: true, width: 360 },
] as const)('in $lang, dark $dark, $width px wide', ({ lang, dark, width }) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await browsers.chromium({ lang, dark, width });
  });
  afterAll(() => browser.close());

  it('a CM has two screens, and none scrolls sideways', async () => {
    const page = await browser.openExtension('src/options/index.html');
    await there(page, '[data-part=role-cm]');
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    expect(await fits()).toBe(true);
    await shot(page, `start-role-${lang}-${width}`);
    await page.click('[data-part=role-cm]');
    await there(page, '[data-part=guide-step]');
    await page.until(() =>
      / 2 (sur|of) 2$/.test(document.querySelector('[data-part=guide-step]')?.textContent ?? ''),
    );
    if (page.playwright) expect(await axeViolations(page.playwright)).toEqual([]);
    expect(await fits()).toBe(true);
    await shot(page, `start-receive-${lang}-${width}`);
    await page.click('[data-part=guide-back]');
    await page.click('[data-part=role-admin]');
    for (const screen of ['brand', 'sector', 'services', 'next']) {
      await page.until((id: string) => document.querySelector(`[data-screen=${id}]`), screen);
      expect(await fits(), screen).toBe(true);
      await shot(page, `start-${screen}-${lang}-${width}`);
      if (screen === 'brand') {
        await page.until(
          () => document.querySelector<HTMLInputElement>('[name=guide-brand]')?.focus() === undefined,
        );
        await page.type('Lignéo');
      }
      if (screen === 'sector') await page.click('[name=sector][value=other]');
      if (screen !== 'next') await page.click('[data-part=guide-next]');
    }
  });
});
