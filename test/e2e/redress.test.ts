/**
 * A page that hides, fades, moves or covers the card so that a press on it is not meant. No variant lands an act: in
 * Chromium the browser itself proves what is visible, and the content script refuses what that proof cannot see.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brand, sampleThread } from './fixtures/sample';
import { fixtureComment } from './fixtures/thread';
import { xThread } from './fixtures/x-thread/index';
import { launchChromium } from './harness/launch';
import { ownAccounts } from './harness/own-page';
import type { TestBrowser, TestPage } from './harness/surface';

/** Rules a page adds after the card opened; the card's host is a child of the document element. */
const rules = {
  'transparent document': 'html{opacity:.01}',
  'half transparent document': 'html{opacity:.5}',
  'masked document': 'html{mask-image:linear-gradient(transparent,transparent)}',
  'nearly masked document': 'html{-webkit-mask:linear-gradient(rgba(0,0,0,.01),rgba(0,0,0,.01))}',
  'clipped document': 'html{clip-path:inset(0 60% 0 0)}',
  'shrunk document': 'html{scale:.3}',
  'turned document': 'html{rotate:180deg}',
  'skewed document': 'html{transform:skew(30deg)}',
  'blurred document': 'html{filter:blur(9px)}',
  'dark document': 'html{filter:brightness(0)}',
  'inverted document': 'html{filter:invert(1)}',
  'blended document': 'html{mix-blend-mode:difference}',
  'flat document in space': 'html{transform:perspective(9px) translateZ(-400px)}',
  'document without content': 'html{content-visibility:hidden}',
} as const;

/** Rules that change nothing: the host's own, from inside its root, win. */
const powerless = {
  'host faded by its name': 'relais-host{opacity:.01!important}',
  'host moved by its name': 'relais-host{transform:translateX(3000px)!important}',
  'host shrunk by its name': 'relais-host{zoom:.2!important}',
  'the whole document made invisible': 'html{visibility:hidden}',
} as const;

/** Things a page lays over the card, letting presses through. */
const covers = {
  'a sheet over everything': { popover: false, css: 'inset:0;background:#fff' },
  'a nearly opaque sheet': { popover: false, css: 'inset:0;background:#fffffff0' },
  'a picture of another button': {
    popover: false,
    css: 'right:0;bottom:0;width:400px;height:520px;background:#0a0',
  },
  'a sheet in the top layer': { popover: true, css: 'inset:0;background:#fff' },
  'a small sheet in the top layer': {
    popover: true,
    css: 'inset:auto 0 0 auto;width:390px;height:500px;background:#fff',
  },
} as const;

/** A sheet that hides nothing: the act may land, and it proves that the others are refused for what they do. */
const harmless = 'body{background:#fafafa}';

describe('a page that redresses the card, in Chromium', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launchChromium({ lang: 'fr' });
    await ownAccounts(browser, brand.name, [{ network: 'x', handle: brand.handle }]);
  });
  afterAll(() => browser.close());

  let threads = 0;

  /** A thread of its own each time: what was decided in one says nothing of the others. */
  async function opened() {
    threads += 1;
    const question = fixtureComment({
      id: String(threads),
      text: 'Bonjour, quels sont vos horaires le dimanche ?',
    });
    const post = fixtureComment({
      id: `18900000000000${threads}`,
      handle: brand.handle,
      text: 'Bonjour à tous',
    });
    const { url, pages } = await xThread({ ...sampleThread(0), post, comments: [question] });
    await browser.serve(pages);
    const page = await browser.newPage();
    await page.goto(url);
    const [marker] = await page.untilMarkers(1);
    await page.clickAt(marker?.x ?? 0, marker?.y ?? 0);
    const card = await page.card();
    await card.until(() => document.querySelector('[data-part=leave]') !== null);
    return { page, card };
  }

  const adopt = (page: TestPage, rule: string) =>
    page.evaluate((text: string) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }, rule);

  /** Presses L (leave standing) in the card once it has been open long enough, and tells whether a decision came. */
  async function lands({ page, card }: Awaited<ReturnType<typeof opened>>): Promise<boolean> {
    const since = await card.evaluate(() => performance.now());
    await card.until((from: number) => performance.now() - from > 800, since);
    await card.evaluate(() => window.focus());
    await card.press('l' as never);
    const asked = await card.evaluate(() => performance.now());
    await card.until((from: number) => performance.now() - from > 500, asked);
    const decided = await card.evaluate(() => document.querySelector('[data-part=undo]') !== null);
    await page.close();
    return decided;
  }

  it.each(Object.entries(rules))('%s: no act lands', async (_, rule) => {
    const both = await opened();
    await adopt(both.page, rule);
    expect(await lands(both)).toBe(false);
  });

  it.each(Object.entries(powerless))('%s: the card stays in plain sight', async (_, rule) => {
    const both = await opened();
    await adopt(both.page, rule);
    expect(await lands(both)).toBe(true);
  });

  it.each(Object.entries(covers))('%s: no act lands', async (_, { popover, css }) => {
    const both = await opened();
    await both.page.evaluate(
      (style: string, top: boolean) => {
        const sheet = document.createElement('div');
        sheet.style.cssText = `position:fixed;z-index:2147483647;pointer-events:none;margin:0;border:0;${style}`;
        if (top) sheet.popover = 'manual';
        document.documentElement.append(sheet);
        if (top) sheet.showPopover();
      },
      css,
      popover,
    );
    expect(await lands(both)).toBe(false);
  });

  it('an ordinary page lets the act land', async () => {
    const both = await opened();
    await adopt(both.page, harmless);
    expect(await lands(both)).toBe(true);
  });
});
