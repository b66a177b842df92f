/** A text goes into the networks' real editors once, beside what the user wrote, and is never sent. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageState } from '../../src/messages/page-views';
import { facebookThread } from './fixtures/facebook-thread/index';
import { brand, sampleThread } from './fixtures/sample';
import { type FixtureWindow, fixtureComment } from './fixtures/thread';
import { xThread } from './fixtures/x-thread/index';
import { askPage } from './harness/content-script';
import { browsers } from './harness/launch';
import { ownAccounts } from './harness/own-page';
import type { TestBrowser, TestPage } from './harness/surface';

declare global {
  var fixture: FixtureWindow;
}

const first = fixtureComment({ id: '1900000000000000201', text: 'Bonjour, êtes-vous ouverts lundi ?' });
const second = fixtureComment({ id: '1900000000000000202', text: 'Et mardi matin, c’est ouvert ?' });
const text = 'Bonjour Léa, merci pour votre message 😊.\nNotre équipe vous répond aujourd’hui.';

const networks = {
  x: {
    thread: xThread,
    reply: '[data-testid="cellInnerDiv"]:nth-child(2) [data-testid="reply"]',
    editor: '[data-testid="tweetTextarea_0"]',
    send: '[data-testid="tweetButton"]',
  },
  facebook: {
    thread: facebookThread,
    reply: `[data-thread="${first.id}"] [data-act="reply"]`,
    editor: 'form[role="presentation"] [data-lexical-editor="true"]',
    send: '#focused-state-composer-submit [role="button"]',
  },
} as const;

const said = () => globalThis.fixture.editorText();
const sent = () => globalThis.fixture.sent.length;
const isOff = (selector: string) =>
  document.querySelector(selector)?.matches(':disabled, [aria-disabled="true"]') ?? null;

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await browsers[kind]();
    await ownAccounts(browser, brand.name, [
      { network: 'x', handle: brand.handle },
      { network: 'facebook', handle: brand.handle },
    ]);
  });
  afterAll(() => browser.close());

  describe.each(['x', 'facebook'] as const)('on %s', (name) => {
    const network = networks[name];

    async function open(): Promise<TestPage> {
      const { url, pages } = await network.thread({ ...sampleThread(0), comments: [first, second] });
      await browser.serve(pages);
      const page = await browser.newPage();
      await page.goto(url);
      await page.untilMarkers(1);
      return page;
    }
    async function reply(page: TestPage, draft: string): Promise<void> {
      await page.click(network.reply);
      await page.until(() => globalThis.fixture.editorText() !== null);
      await page.click(network.editor);
      if (draft !== '') await page.type(draft);
    }
    const insert = async (page: TestPage, id: string) => {
      const request = { key: `${name}:${id}`, text, anyway: false };
      const { outcome } = await askPage<{ outcome: string }>(
        browser,
        await page.url(),
        'content.insert',
        request,
      );
      return outcome;
    };

    it('puts both lines and the emoji in, turns Send on, and sends nothing', async () => {
      const page = await open();
      await reply(page, '');
      expect(await insert(page, first.id)).toBe('inserted');
      expect(await page.evaluate(said)).toBe(text);
      expect(await page.evaluate(isOff, network.send)).toBe(false);
      expect(await page.evaluate(sent)).toBe(0);
      await page.close();
    });

    it('keeps the draft, also where a part of it is selected', async () => {
      const page = await open();
      await reply(page, 'Mon brouillon');
      await page.evaluate(
        (selector) => getSelection()?.selectAllChildren(document.querySelector(selector) as Element),
        network.editor,
      );
      expect(await insert(page, first.id)).toBe('inserted');
      expect(await page.evaluate(said)).toBe(`Mon brouillon\n${text}`);
      await page.close();
    });

    it('inserts twice where it is asked twice, one after the other', async () => {
      const page = await open();
      await reply(page, '');
      expect(await insert(page, first.id)).toBe('inserted');
      expect(await insert(page, first.id)).toBe('inserted');
      expect((await page.evaluate(said))?.split('Notre équipe').length).toBe(3);
      await page.close();
    });

    it('writes in no other comment’s composer, and in none where none is open', async () => {
      const page = await open();
      expect(await insert(page, first.id)).toBe('no_composer');
      await reply(page, '');
      expect(await insert(page, second.id)).toBe('no_composer');
      expect(await insert(page, '1900000000000000999')).toBe('gone');
      expect(await page.evaluate(said)).toBe('');
      await page.close();
    });

    it('says so where the editor takes the text and shows nothing, and does not try again', async () => {
      const page = await open();
      await reply(page, '');
      await page.evaluate(() => {
        const swallow = (event: Event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
        };
        addEventListener('paste', swallow, true);
      });
      expect(await insert(page, first.id)).toBe('refused');
      expect(await page.evaluate(said)).toBe('');
      await page.close();
    });
  });

  it('keeps a draft in a text field, and is undone by the user’s own undo', async () => {
    const page = await browser.openPractice();
    const url = await page.url();
    const { queue } = await askPage<PageState>(browser, url, 'content.page_state');
    const key = queue[0]?.key ?? '';
    const id = key.replace('practice:', '');
    const field = `[data-relais-practice="composer"][data-for="${id}"] textarea`;
    const value = (selector: string) => document.querySelector<HTMLTextAreaElement>(selector)?.value ?? null;
    await page.click(`[data-id="${id}"] [data-part="reply"]`);
    await page.click(field);
    await page.type('Mon brouillon');
    const { outcome } = await askPage<{ outcome: string }>(browser, url, 'content.insert', {
      key,
      text,
      anyway: false,
    });
    expect(outcome).toBe('inserted');
    expect(await page.evaluate(value, field)).toBe(`Mon brouillon\n${text}`);
    await page.evaluate(() => document.execCommand('undo'));
    expect(await page.evaluate(value, field)).toBe('Mon brouillon');
    await page.close();
  });
});
