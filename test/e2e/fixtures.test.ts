/** The fixtures behave as the networks do; otherwise the tests that stand on them would prove nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { facebookThread } from './fixtures/facebook-thread/index';
import { sampleThread } from './fixtures/sample';
import type { FixtureWindow } from './fixtures/thread';
import { xThread } from './fixtures/x-thread/index';
import { browsers } from './harness/launch';
import type { TestBrowser, TestPage } from './harness/surface';

declare global {
  var fixture: FixtureWindow;
}

const facebook = {
  thread: facebookThread,
  reply: '[data-thread]:nth-child(2) [data-act="reply"]',
  editor: 'form[role="presentation"] [data-lexical-editor="true"]',
  send: '#focused-state-composer-submit [role="button"]',
} as const;

const sites = {
  x: {
    thread: xThread,
    reply: '[data-testid="cellInnerDiv"]:nth-child(3) [data-testid="reply"]',
    editor: '[data-testid="tweetTextarea_0"]',
    send: '[data-testid="tweetButton"]',
  },
  facebook,
  'facebook rich': facebook,
} as const;

const isOff = (selector: string) => {
  const send = document.querySelector(selector);
  return send?.matches(':disabled, [aria-disabled="true"]') ?? null;
};

/** In Firefox in the long run: insert.test.ts writes in the same threads there, in every run. */
const kinds = process.env.RELAIS_LONG === '1' ? (['chromium', 'firefox'] as const) : (['chromium'] as const);

describe.each(kinds)('in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await browsers[kind]();
  });
  afterAll(() => browser.close());

  describe.each(['x', 'facebook', 'facebook rich'] as const)('the %s thread', (network) => {
    const site = sites[network];
    let page: TestPage;
    beforeAll(async () => {
      const { url, pages } = await site.thread(
        sampleThread(5, { lexical: network === 'facebook rich' ? 'rich' : 'plain' }),
      );
      await browser.serve(pages);
      page = await browser.newPage();
      await page.goto(url);
    });
    afterAll(() => page.close());

    it('opens a real editor by Reply, with Send off until there is text', async () => {
      expect(await page.evaluate(() => globalThis.fixture.editorText())).toBeNull();
      await page.click(site.reply);
      await page.click(site.editor);
      expect(await page.evaluate(isOff, site.send)).toBe(true);
      await page.type('Bonjour');
      await page.until(() => globalThis.fixture.editorText() === 'Bonjour');
      expect(await page.evaluate(isOff, site.send)).toBe(false);
    });

    it('records what its Send is pressed for', async () => {
      await page.click(site.send);
      const sent = await page.until(() =>
        globalThis.fixture.sent.length > 0 ? globalThis.fixture.sent : null,
      );
      expect(sent.map(({ text }) => text)).toEqual(['Bonjour']);
      expect(await page.evaluate(() => globalThis.fixture.editorText())).toBeNull();
    });
  });
});
