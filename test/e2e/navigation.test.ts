/** One observer, one host, one marker a comment: whatever the address, the cache, the worker and the extension do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageState } from '../../src/messages/page-views';
import { builtFolder } from '../../tools/build/folders';
import { brand, sampleThread } from './fixtures/sample';
import { fixtureComment } from './fixtures/thread';
import { xThread } from './fixtures/x-thread/index';
import { askPage, heard, listenIn } from './harness/content-script';
import { browsers } from './harness/launch';
import { ownAccounts } from './harness/own-page';
import type { TestBrowser, TestPage } from './harness/surface';
import { eventually } from './harness/wait';

const question = fixtureComment({
  id: '1900000000000000301',
  text: 'Bonjour, êtes-vous ouverts lundi matin ?',
});
const another = fixtureComment({ id: '1900000000000000302', text: 'Où trouver la notice de la théière ?' });
const spec = { ...sampleThread(0), comments: [question, another] };

const hosts = () => document.querySelectorAll('relais-host').length;
const go = (path: string) => history.pushState(null, '', path);

async function prepared(kind: 'chromium' | 'firefox'): Promise<TestBrowser> {
  const browser = await browsers[kind]({ lang: 'fr' });
  await ownAccounts(browser, brand.name, [{ network: 'x', handle: brand.handle }]);
  return browser;
}

async function open(browser: TestBrowser): Promise<TestPage> {
  const { url, pages } = await xThread(spec);
  await browser.serve(pages);
  const page = await browser.newPage();
  await page.goto(url);
  await page.untilMarkers(2);
  return page;
}

/** Runs the built content script once more in its own world of the page, as a second injection would. */
async function injectAgain(page: TestPage, extensionId: string): Promise<void> {
  if (!page.playwright) throw new Error('Chromium only');
  const session = await page.playwright.context().newCDPSession(page.playwright);
  const worlds: { readonly id: number; readonly origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const ours = worlds.find(({ origin }) => origin === `chrome-extension://${extensionId}`);
  if (!ours) throw new Error('the content script has no world here');
  const expression = readFileSync(join(builtFolder('chromium'), 'src/content/main.iife.js'), 'utf8');
  await session.send('Runtime.evaluate', { expression, contextId: ours.id });
  await session.detach();
}

async function killWorker(browser: TestBrowser): Promise<void> {
  const page = await browser.context?.newPage();
  const session = await browser.context?.newCDPSession(page as never);
  const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(browser.extensionId),
  );
  if (worker === undefined) throw new Error('no worker to kill');
  await session?.send('Target.closeTarget', { targetId: worker.targetId });
  await page?.close();
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await prepared(kind);
  });
  afterAll(() => browser.close());

  it('sleeps and wakes with the address, fifty times, with one host and no doubled marker', async () => {
    const page = await open(browser);
    const path = new URL(await page.url()).pathname;
    for (let round = 0; round < 25; round += 1) {
      await page.evaluate(go, '/home');
      await page.until(() => document.querySelectorAll('relais-host').length === 0);
      await page.evaluate(go, path);
      await page.until(() => document.querySelectorAll('relais-host').length === 1);
    }
    await eventually('both markers', async () => (await page.markers()).length === 2);
    expect(await page.evaluate(hosts)).toBe(1);
    await page.close();
  });

  it('puts the card away with the page it was opened on', async () => {
    const page = await open(browser);
    const [marker] = await page.untilMarkers(1);
    await page.clickAt(marker?.x ?? 0, marker?.y ?? 0);
    await page.card();
    await page.evaluate(go, '/home');
    await eventually('no card', async () => !(await page.hasCard()));
    await page.close();
  });

  it('comes back from the page before with its markers, once', async () => {
    const page = await open(browser);
    const url = await page.url();
    await browser.serve({ 'https://x.com/elsewhere': '<!doctype html><title>elsewhere</title><p>elsewhere' });
    await page.evaluate(() => document.documentElement.setAttribute('data-kept', 'yes'));
    await page.goto('https://x.com/elsewhere');
    await page.evaluate(() => history.back());
    await eventually('back', async () => (await page.url()) === url);
    await page.untilMarkers(2);
    expect(await page.evaluate(hosts)).toBe(1);
    expect((await page.markers()).length).toBe(2);
    // Firefox keeps the page itself; Chromium does not while a test drives it.
    const kept = await page.evaluate(() => document.documentElement.hasAttribute('data-kept'));
    expect(kept).toBe(kind === 'firefox');
    await page.close();
  });

  it('does not judge a private feed that stays behind the post that was opened', async () => {
    const { url, pages } = await xThread(spec);
    await browser.serve({ ...pages, 'https://x.com/home': pages[url] ?? '' });
    const page = await browser.newPage();
    await page.goto('https://x.com/home');
    await listenIn(browser);
    // The opened post covers the feed, as a dialog does.
    await page.evaluate((path) => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:5';
      history.pushState(null, '', path);
      document.body.append(cover);
    }, new URL(url).pathname);
    const state = await eventually('awake', async () => {
      const now = await askPage<PageState>(browser, url, 'content.page_state');
      return now.awake ? now : null;
    });
    expect(state.health.loaded).toBe(0);
    expect((await heard(browser)).filter((one) => one.startsWith('judge.batch'))).toEqual([]);
    // Once it is uncovered it is the page the user looks at.
    await page.evaluate(() => document.body.lastElementChild?.remove());
    await page.untilMarkers(2);
    await page.close();
  });

  // Only Chromium lets a test do this.
  if (kind !== 'chromium') return;

  // Last, for the extension is reloaded in the end.
  describe('whatever becomes of the worker', () => {
    it('stays alone where the script is injected again', async () => {
      const page = await open(browser);
      await injectAgain(page, browser.extensionId);
      await injectAgain(page, browser.extensionId);
      expect(await page.evaluate(hosts)).toBe(1);
      expect((await page.untilMarkers(2)).length).toBe(2);
      await page.close();
    });

    it('opens the card by one press after the worker was killed', async () => {
      const page = await open(browser);
      const [marker] = await page.untilMarkers(1);
      await killWorker(browser);
      await page.clickAt(marker?.x ?? 0, marker?.y ?? 0);
      const card = await page.card();
      await card.until(() => document.body.textContent.trim().length > 20);
      await page.close();
    });

    it('judges what comes after the worker was killed', async () => {
      const page = await open(browser);
      await killWorker(browser);
      const more = fixtureComment({ id: '1900000000000000309', text: 'Est-ce que vous livrez en Suisse ?' });
      await page.evaluate((comment) => globalThis.fixture.add([comment]), { ...more });
      await page.untilMarkers(3);
      await page.close();
    });

    it('takes everything away once the extension is reloaded under an open card', async () => {
      const page = await open(browser);
      const [marker] = await page.untilMarkers(1);
      await page.clickAt(marker?.x ?? 0, marker?.y ?? 0);
      await page.card();
      await browser.inExtension(() => setTimeout(() => chrome.runtime.reload(), 0)).catch(() => undefined);
      await page.until(() => document.querySelectorAll('relais-host').length === 0);
      await page.close();
    });
  });
});
