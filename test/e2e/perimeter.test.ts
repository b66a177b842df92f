/** Awake where the brand is concerned, and silent everywhere else: not a message leaves a private page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageState } from '../../src/messages/page-views';
import { facebookThread } from './fixtures/facebook-thread/index';
import { brand, sampleThread } from './fixtures/sample';
import { type FixtureWindow, fixtureComment, type ThreadSpec } from './fixtures/thread';
import { xThread } from './fixtures/x-thread/index';
import { askPage, heard, listenIn } from './harness/content-script';
import { browsers } from './harness/launch';
import { ownAccounts } from './harness/own-page';
import type { TestBrowser, TestPage } from './harness/surface';
import { eventually } from './harness/wait';

declare global {
  var fixture: FixtureWindow;
}

const lea = { name: 'Léa Martin', handle: 'lea_martin' };
const question = fixtureComment({
  id: '1900000000000000601',
  text: 'Bonjour, êtes-vous ouverts lundi matin ?',
});
const rude = fixtureComment({ id: '1900000000000000602', text: 'Bande d’imbéciles, vous êtes nuls' });
const late = fixtureComment({ id: '1900000000000000603', text: 'Où puis-je trouver la notice ?' });
const spec: ThreadSpec = { ...sampleThread(0), comments: [question, rude] };
const ours = spec.post;
const theirs = fixtureComment({ id: '1890000000000000777', ...lea, text: 'Je suis passée les voir hier.' });

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await browsers[kind]({ lang: 'fr' });
    await ownAccounts(browser, brand.name, [
      { network: 'x', handle: brand.handle },
      { network: 'facebook', handle: brand.handle },
    ]);
    await listenIn(browser);
  });
  afterAll(() => browser.close());

  const state = async (page: TestPage) => askPage<PageState>(browser, await page.url(), 'content.page_state');
  const woken = (page: TestPage, up: boolean) =>
    eventually(up ? 'awake' : 'asleep', async () => {
      const now = await state(page);
      return now.awake === up ? now : null;
    });
  const judgements = async () => (await heard(browser)).filter((one) => one.startsWith('judge.batch'));

  /** A thread's own markup, at another address. */
  async function at(url: string, given: ThreadSpec, network: 'x' | 'facebook' = 'x'): Promise<TestPage> {
    const thread = await (network === 'x' ? xThread(given) : facebookThread(given));
    await browser.serve({ ...thread.pages, [url]: thread.pages[thread.url] ?? '' });
    const page = await browser.newPage();
    await page.goto(url);
    await eventually('the content script', () => state(page).catch(() => null));
    return page;
  }

  it.each([
    ['x', 'https://x.com/home'],
    ['facebook', 'https://www.facebook.com/'],
    ['facebook', 'https://www.facebook.com/groups/feed/'],
    ['x', 'https://x.com/notifications'],
  ] as const)('not a message leaves a private page: %s, %s', async (network, url) => {
    await heard(browser);
    const page = await at(url, { ...spec, me: lea }, network);
    expect(await state(page)).toMatchObject({ awake: false, judged: 0, queue: [], acting: null });
    await page.evaluate((more) => globalThis.fixture.add([more]), { ...late });
    await page.evaluate(() => scrollTo(0, 400));
    // The program that reads a page on request reads this one too, and judges nothing.
    const read = await askPage<{ comments: unknown[] }>(browser, url, 'content.read_page');
    expect(read.comments.length).toBeGreaterThanOrEqual(3);
    expect(await state(page)).toMatchObject({ awake: false, judged: 0 });
    expect(await page.evaluate(() => document.querySelectorAll('relais-host').length)).toBe(0);
    expect(await heard(browser)).toEqual([]);
    await page.close();
    // The ears are not deaf: the same thread at the brand's own address is judged.
    const own = await at(`https://x.com/${brand.handle}/status/${ours.id}`, spec);
    await own.untilMarkers(1);
    expect((await judgements()).length).toBeGreaterThan(0);
    await own.close();
  });

  it('mentions are the brand’s where it is signed in, and nobody’s where a person is', async () => {
    await heard(browser);
    const page = await at('https://x.com/notifications/mentions', { ...spec, me: lea });
    expect(await state(page)).toMatchObject({ awake: false, why: 'private_feed', page: null });
    expect(await heard(browser)).toEqual([]);
    const signIn = (handle: string) =>
      page.evaluate((to) => {
        const menu = document.querySelector('[data-testid="SideNav_AccountSwitcher_Button"]');
        menu?.firstElementChild?.setAttribute('data-testid', `UserAvatar-Container-${to}`);
      }, handle);
    await signIn(brand.handle);
    expect(await woken(page, true)).toMatchObject({ why: 'mention', own: false, page: null });
    await page.untilMarkers(1);
    await signIn(lea.handle);
    await woken(page, false);
    expect(await page.evaluate(() => document.querySelectorAll('relais-host').length)).toBe(0);
    await page.close();
  });

  it('a reply to the brand’s post is the brand’s concern on the replier’s page, any other is not', async () => {
    const reply = fixtureComment({ ...theirs, id: '1890000000000000778', text: 'Et pour mardi ?' });
    const answer = { ...spec, comments: [reply, question] };
    const page = await at(`https://x.com/${lea.handle}/status/${reply.id}`, answer);
    expect(await woken(page, true)).toMatchObject({ why: 'mention', own: false });
    await page.close();
    await heard(browser);
    const other = await at(`https://x.com/${lea.handle}/status/${theirs.id}`, {
      ...spec,
      owner: lea,
      post: theirs,
      comments: [question, rude],
    });
    expect(await state(other)).toMatchObject({ awake: false, why: 'not_in_perimeter' });
    expect(await heard(browser)).toEqual([]);
    await other.close();
  });

  it('a page is watched on request, as somebody else’s, until it is no longer', async () => {
    const url = `https://x.com/${lea.handle}/status/${theirs.id}`;
    const page = await at(url, { ...spec, owner: lea, post: theirs });
    const popup = await browser.openExtension('src/popup/index.html');
    const watch = (on: boolean) =>
      popup.evaluate(
        async (there, is) => {
          const tab = (await chrome.tabs.query({})).find((one) => one.url === there);
          const request = { tabId: tab?.id ?? -1, on: is };
          return JSON.stringify(await chrome.runtime.sendMessage({ type: 'watch.set', request }));
        },
        url,
        on,
      );
    expect(await watch(true)).toContain('"ok":true,"reply":{"ok":true}');
    expect(await woken(page, true)).toMatchObject({ why: 'watched', own: false });
    await page.untilMarkers(1);
    await watch(false);
    await woken(page, false);
    expect(await page.evaluate(() => document.querySelectorAll('relais-host').length)).toBe(0);
    await popup.close();
    await page.close();
  });

  it('a pause puts the brand’s own page to sleep, and its end wakes it', async () => {
    const page = await at(`https://x.com/${brand.handle}/status/${ours.id}`, spec);
    await page.untilMarkers(1);
    const popup = await browser.openExtension('src/popup/index.html');
    const pause = (on: boolean) =>
      popup.evaluate(
        async (is) =>
          JSON.stringify(await chrome.runtime.sendMessage({ type: 'pause.set', request: { on: is } })),
        on,
      );
    await pause(true);
    expect(await woken(page, false)).toMatchObject({ why: 'paused' });
    expect(await page.evaluate(() => document.querySelectorAll('relais-host').length)).toBe(0);
    await pause(false);
    await woken(page, true);
    await page.untilMarkers(1);
    await popup.close();
    // Midnight, brought near: the page wakes by itself, asked by nobody.
    await browser.inExtension(async () => {
      const { perimeter } = await chrome.storage.local.get('perimeter');
      const pausedUntil = new Date(Date.now() + 2_500).toISOString();
      await chrome.storage.local.set({ perimeter: { ...(perimeter as object), pausedUntil } });
    });
    await page.until(() => document.querySelectorAll('relais-host').length === 0);
    await page.untilMarkers(1);
    await page.close();
  });
});
