/** The card on the practice page, as a community manager meets it: two clicks, keys, light and dark. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './harness/axe';
import { seenLongEnough } from './harness/cards';
import { launchChromium } from './harness/launch';
import type { Surface, TestBrowser, TestPage } from './harness/surface';

const inFull = (selector: string) => {
  const found = document.querySelector(selector);
  if (!found) return null;
  const { top, bottom, width } = found.getBoundingClientRect();
  const { x, y } = found.getBoundingClientRect();
  const onTop = document.elementFromPoint(x + width / 2, (top + bottom) / 2);
  return y >= 0 && bottom <= window.innerHeight && onTop !== null && found.contains(onTop);
};

/** What the card of an ordinary question shows: a reply in sight, and every act. */
const ordinary = () =>
  ['insert', 'leave'].every(
    (part) => document.querySelector(`[data-part=${part}][aria-keyshortcuts]`) !== null,
  );

/** Opens cards, marker after marker, until one shows an approved reply to an ordinary comment. */
async function openWithReply(page: TestPage): Promise<Surface> {
  for (const marker of await page.untilMarkers(1)) {
    await page.clickAt(marker.x, marker.y);
    const card = await page.card();
    await card.until(() => document.querySelector('[data-part=todo]') !== null);
    if (await card.evaluate(ordinary)) return card;
    await card.press('Escape');
  }
  throw new Error('no marker in view leads to an approved reply');
}

describe.each([
  { lang: 'fr', dark: false },
  { lang: 'en', dark: true },
] as const)('the card in $lang, dark $dark', ({ lang, dark }) => {
  let browser: TestBrowser;
  let page: TestPage;
  let card: Surface;
  beforeAll(async () => {
    browser = await launchChromium({ lang, dark });
    page = await browser.openPractice();
    card = await openWithReply(page);
  });
  afterAll(() => browser.close());

  it('shows what to do, and Insert in full view, at 360 by 480', async () => {
    // The page's side draws a border around the frame.
    expect(await card.evaluate(() => window.innerWidth <= 360 && window.innerHeight <= 480)).toBe(true);
    expect(await card.evaluate(inFull, '[data-part=todo]')).toBe(true);
    expect(await card.evaluate(inFull, '[data-part=insert]')).toBe(true);
    expect(await card.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await card.evaluate(() => document.documentElement.lang)).toBe(lang);
  });

  it('axe finds nothing, folded and unfolded', async () => {
    const frame = page.playwright?.frames().find((one) => one.url().includes('/src/card/'));
    if (!frame) throw new Error('no card frame');
    expect(await axeViolations(frame)).toEqual([]);
    await card.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await axeViolations(frame)).toEqual([]);
    await card.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = false;
    });
  });

  it('a script’s click inside the frame moves nothing', async () => {
    await seenLongEnough(card);
    await card.evaluate(() => document.querySelector<HTMLElement>('[data-part=leave]')?.click());
    expect(
      await card.evaluate(() => document.querySelector('.decided, [data-part=status] .notice')),
    ).toBeNull();
  });

  it('a key leaves the comment standing, and the way back is there', async () => {
    await card.type('l');
    const decided = await card.until(() => document.querySelector('.decided')?.textContent ?? null);
    expect(decided).toContain(lang === 'fr' ? 'Laissé en place' : 'Left standing');
    await card.click('[data-part=undo]');
    await card.until(() => document.querySelector('.decided') === null);
  });

  it('Escape puts it away', async () => {
    await card.press('Escape');
    await expect.poll(() => page.hasCard(), { timeout: 5_000 }).toBe(false);
  });
});
