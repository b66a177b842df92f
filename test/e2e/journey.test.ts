/**
 * The whole way of a first day, in both browsers and on both networks: the brand's page is given in options, a reply
 * is approved by a department, a comment is flagged, its card opens, the reply is inserted. Nothing is ever sent.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { facebookThread } from './fixtures/facebook-thread/index';
import { brand, sampleThread } from './fixtures/sample';
import { type FixtureWindow, fixtureComment } from './fixtures/thread';
import { xThread } from './fixtures/x-thread/index';
import { seenLongEnough } from './harness/cards';
import { browsers } from './harness/launch';
import type { TestBrowser, TestPage } from './harness/surface';

declare global {
  var fixture: FixtureWindow;
}

const complaint = fixtureComment({
  id: '1900000000000000777',
  name: 'Solène Fauvel',
  handle: 'solene_fauvel',
  text: 'Bonjour, ma commande du 3 mars n’est toujours pas arrivée et personne ne me répond. Que puis-je faire ?',
  reactions: 4,
});

const networks = {
  x: { thread: xThread, reply: '[data-testid="cellInnerDiv"]:nth-child(2) [data-testid="reply"]' },
  facebook: { thread: facebookThread, reply: `[data-thread="${complaint.id}"] [data-act="reply"]` },
} as const;

/** Types a value into a form field as the framework sees it. */
function fill(selector: string, value: string): boolean {
  const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
  if (!field) return false;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

async function giveBrand(options: TestPage): Promise<void> {
  await options.click('[data-part=role-admin]');
  await options.until(() => document.querySelector('.welcome') === null);
  await options.evaluate(() => {
    location.hash = 'brand';
  });
  for (const network of ['x', 'facebook']) {
    await options.until(fill, '[name=network]', network);
    await options.until(fill, '[name=handle]', brand.handle);
    await options.click('[data-part=add-page]');
    await options.until(
      (count: number) => document.querySelectorAll('.group .plain-list li').length === count,
      network === 'x' ? 1 : 2,
    );
  }
  await options.until(fill, '[name=brand]', brand.name);
  await options.click('.sheet [data-part=save]');
  await options.until(() => document.querySelector('.save-bar [role=status]') !== null);
}

async function approve(options: TestPage, reply: string): Promise<void> {
  await options.evaluate(() => {
    location.hash = '#replies';
  });
  await options.click(`[data-reply="${reply}"] [data-part=approve]`);
  await options.until(fill, '[name=person]', 'Claire Aumont');
  await options.until(fill, '[name=recorded-by]', 'Léa Marchetti');
  await options.click(`[data-reply="${reply}"] [data-part=save]`);
  await options.until(
    (id: string) => document.querySelector(`[data-reply="${id}"] .tone-good`) !== null,
    reply,
  );
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await browsers[kind]({ lang: 'fr' });
    const options = await browser.openExtension('src/options/index.html');
    await giveBrand(options);
    await approve(options, 'checking-facts');
    await options.close();
  });
  afterAll(() => browser.close());

  it.each(['x', 'facebook'] as const)(
    'from a flagged comment to an approved reply in the composer, on %s',
    async (name) => {
      const network = networks[name];
      const calm = sampleThread(3).comments.map((comment) => ({ ...comment, text: 'Bonne semaine à tous' }));
      const { url, pages } = await network.thread({ ...sampleThread(0), comments: [complaint, ...calm] });
      await browser.serve(pages);
      const page = await browser.newPage();
      await page.goto(url);
      const [marker] = await page.untilMarkers(1);
      await page.clickAt(marker?.x ?? 0, marker?.y ?? 0);
      const card = await page.card();
      expect(await card.text('[data-part=todo]')).toMatch(/^Répondre/);
      await card.until(() => document.querySelector('[data-part=insert]') !== null);
      await seenLongEnough(card);

      // No composer yet: the card says to press the site's own Reply, and waits for it.
      await card.click('[data-part=insert]');
      await card.until(() => document.querySelector('[data-part=status]')?.textContent);
      await page.click(network.reply);
      await page.until(() => globalThis.fixture.editorText() !== null);
      expect(await page.hasCard()).toBe(true);
      // The composer may have moved the page, and the card with it: it must have been in plain sight again.
      await seenLongEnough(card);
      await card.click('[data-part=insert]');

      const text = await page.until(() => {
        const said = globalThis.fixture.editorText();
        return said === null || said === '' ? null : said;
      });
      expect(text).toMatch(/^Bonjour/);
      expect(text).not.toContain('{{');
      expect(await page.evaluate(() => globalThis.fixture.sent.length)).toBe(0);
      await page.close();
    },
  );
});
