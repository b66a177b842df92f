/** Under the wrong account nothing is inserted until the CM says so twice, on both networks and in both browsers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActingView } from '../../src/messages/page-views';
import { facebookThread } from './fixtures/facebook-thread/index';
import { brand, sampleThread } from './fixtures/sample';
import { type FixtureWindow, fixtureComment } from './fixtures/thread';
import { xThread } from './fixtures/x-thread/index';
import { approveReply } from './harness/approved';
import { seenLongEnough } from './harness/cards';
import { askPage } from './harness/content-script';
import { browsers } from './harness/launch';
import { ownAccounts } from './harness/own-page';
import type { TestBrowser, TestPage } from './harness/surface';

declare global {
  var fixture: FixtureWindow;
}

const lea = { name: 'Léa Martin', handle: 'lea_martin' };
const complaint = fixtureComment({
  id: '1900000000000000555',
  name: 'Solène Fauvel',
  handle: 'solene_fauvel',
  text: 'Bonjour, ma commande du 3 mars n’est toujours pas arrivée et personne ne me répond. Que puis-je faire ?',
  reactions: 4,
});

const networks = {
  x: {
    thread: xThread,
    reply: '[data-testid="cellInnerDiv"]:nth-child(2) [data-testid="reply"]',
    /** Everything that says who is logged in. */
    account: '[data-testid^="UserAvatar-Container-"]',
    who: lea.name,
  },
  facebook: {
    thread: facebookThread,
    reply: `[data-thread="${complaint.id}"] [data-act="reply"]`,
    account: '[data-avatar]',
    who: lea.handle,
  },
} as const;
const text = 'Bonjour, merci pour votre message.';
const said = () => globalThis.fixture.editorText();

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await browsers[kind]({ lang: 'fr' });
    await ownAccounts(browser, brand.name, [
      { network: 'x', handle: brand.handle },
      { network: 'facebook', handle: brand.handle },
    ]);
    await approveReply(browser, 'checking-facts');
  });
  afterAll(() => browser.close());

  describe.each(['x', 'facebook'] as const)('on %s', (name) => {
    const network = networks[name];
    const key = `${name}:${complaint.id}`;

    async function open(me: { name: string; handle: string }): Promise<TestPage> {
      const { url, pages } = await network.thread({ ...sampleThread(0), me, comments: [complaint] });
      await browser.serve(pages);
      const page = await browser.newPage();
      await page.goto(url);
      await page.untilMarkers(1);
      return page;
    }
    async function reply(page: TestPage): Promise<void> {
      await page.click(network.reply);
      await page.until(() => globalThis.fixture.editorText() !== null);
    }
    const insert = async (page: TestPage, anyway: boolean) =>
      askPage<{ outcome: string; acting: ActingView | null }>(browser, await page.url(), 'content.insert', {
        key,
        text,
        anyway,
      });
    const acting = async (page: TestPage) => {
      const { found } = await askPage<{ found: { acting: ActingView } | null }>(
        browser,
        await page.url(),
        'content.comment',
        { key },
      );
      return found?.acting.is;
    };

    it('the card says whose name it would be, inserts nothing, and goes on when told to', async () => {
      const page = await open(lea);
      const [marker] = await page.untilMarkers(1);
      await page.clickAt(marker?.x ?? 0, marker?.y ?? 0);
      const card = await page.card();
      await card.until(() => document.querySelector('[data-part=insert]') !== null);
      await reply(page);
      await seenLongEnough(card);
      await card.click('[data-part=insert]');
      await card.until(() => document.querySelector('[data-part=insert-anyway]') !== null);
      expect(await card.text('[data-part=status]')).toContain(
        `Vous écrivez en tant que ${network.who}, qui n’est pas un compte de la marque.`,
      );
      // The same press again is no « anyway ».
      await card.click('[data-part=insert]');
      await card.until(() => document.querySelector('[data-part=insert-anyway]') !== null);
      expect(await page.evaluate(said)).toBe('');
      // A script's click confirms nothing.
      await seenLongEnough(card);
      await card.evaluate(() => document.querySelector<HTMLElement>('[data-part=insert-anyway]')?.click());
      expect(await page.evaluate(said)).toBe('');
      await card.click('[data-part=insert-anyway]');
      const written = await page.until(() => globalThis.fixture.editorText() || null);
      expect(written).toMatch(/^Bonjour/);
      expect(await page.evaluate(() => globalThis.fixture.sent.length)).toBe(0);
      await page.close();
    });

    it('the brand’s own account inserts without a word', async () => {
      const page = await open(brand);
      await reply(page);
      expect(await acting(page)).toBe('brand');
      expect(await insert(page, false)).toMatchObject({ outcome: 'inserted', acting: { is: 'brand' } });
      expect(await page.evaluate(said)).toBe(text);
      await page.close();
    });

    it('the account is read again at the moment of use', async () => {
      const page = await open(brand);
      await reply(page);
      expect(await acting(page)).toBe('brand');
      await page.evaluate(
        (selector, handle) => {
          for (const one of document.querySelectorAll(selector)) {
            if (one.hasAttribute('href')) one.setAttribute('href', `https://www.facebook.com/${handle}`);
            else one.setAttribute('data-testid', `UserAvatar-Container-${handle}`);
          }
        },
        network.account,
        lea.handle,
      );
      expect(await insert(page, false)).toMatchObject({ outcome: 'other_account', acting: { is: 'other' } });
      expect(await page.evaluate(said)).toBe('');
      expect(await insert(page, true)).toMatchObject({ outcome: 'inserted' });
      await page.close();
    });

    it('an account that cannot be read is unknown, and inserts', async () => {
      const page = await open(lea);
      await reply(page);
      await page.evaluate((selector) => {
        for (const one of document.querySelectorAll(selector)) one.remove();
      }, network.account);
      expect(await acting(page)).toBe('unknown');
      expect(await insert(page, false)).toMatchObject({ outcome: 'inserted', acting: { is: 'unknown' } });
      await page.close();
    });
  });
});
