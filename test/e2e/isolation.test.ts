/**
 * The built extension starts in both browsers, asks for nothing more than it may, and nothing leaves the browser:
 * everything that is tried passes by a proxy that remembers.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { facebookThread } from './fixtures/facebook-thread/index';
import { brand, sampleThread } from './fixtures/sample';
import { xThread } from './fixtures/x-thread/index';
import { browsers } from './harness/launch';
import { foreign } from './harness/own-hosts';
import { ownAccounts } from './harness/own-page';
import type { TestBrowser } from './harness/surface';

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let browser: TestBrowser;
  const visited: string[] = [];
  beforeAll(async () => {
    browser = await browsers[kind]({ lang: 'fr' });
  });
  afterAll(() => browser.close());

  it('holds the permissions it names, and none of the optional ones', async () => {
    const held = await browser.inExtension(() => chrome.permissions.getAll());
    expect([...(held.permissions ?? [])].sort()).toEqual([
      'activeTab',
      'alarms',
      'storage',
      'unlimitedStorage',
    ]);
    expect([...(held.origins ?? [])].sort()).toEqual([
      'https://*.facebook.com/*',
      'https://*.twitter.com/*',
      'https://*.x.com/*',
    ]);
  });

  it('speaks the language of the browser', async () => {
    const name = await browser.inExtension(() => chrome.i18n.getMessage('commandNext'));
    expect(name).toBe('Aller au commentaire signalé suivant');
  });

  it.each(['popup', 'options', 'practice'])('opens its %s page', async (screen) => {
    const page = await browser.openExtension(`src/${screen}/index.html`);
    expect((await page.text()).trim()).not.toBe('');
    await page.close();
  });

  it('a day’s work contacts no host at all', async () => {
    await ownAccounts(browser, brand.name, [
      { network: 'x', handle: brand.handle },
      { network: 'facebook', handle: brand.handle },
    ]);
    const threads = [await xThread(sampleThread(10)), await facebookThread(sampleThread(10))];
    for (const { url, pages } of threads) {
      await browser.serve(pages);
      const page = await browser.newPage();
      await page.goto(url);
      const [marker] = await page.untilMarkers(1);
      if (!marker) throw new Error('no marker');
      await page.clickAt(marker.x, marker.y);
      const card = await page.card();
      await card.until(() => document.body.textContent.trim().length > 40);
      await page.close();
    }
    const practice = await browser.openPractice();
    await practice.close();
    visited.push(...threads.map(({ url }) => url));
    expect(foreign(kind, browser.contacted(), visited)).toEqual([]);
  });

  it('the proxy sees what a page sends; the extension’s own policy lets nothing out but requests by https', async () => {
    const refused = await browser.inExtension(async () => {
      const request = fetch('http://leak.example/a').then(
        () => false,
        () => true,
      );
      const socket = new Promise<boolean>((resolve) => {
        try {
          const opened = new WebSocket('wss://leak.example/b');
          opened.onopen = () => resolve(false);
          opened.onerror = () => resolve(true);
        } catch {
          resolve(true);
        }
      });
      return Promise.all([request, socket]);
    });
    expect(refused).toEqual([true, true]);
    const { url, pages } = await xThread(sampleThread(1));
    await browser.serve(pages);
    const page = await browser.newPage();
    await page.goto(url);
    await page.evaluate(() =>
      fetch('https://other.example/b')
        .catch(() => undefined)
        .then(() => true),
    );
    expect(foreign(kind, browser.contacted(), [...visited, url])).toEqual(['other.example']);
  });
});
