/** Markers on the networks' own addresses: what matters is flagged, beside its comment, and nothing of the site is touched. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PageState } from '../../src/messages/page-views';
import { facebookThread } from './fixtures/facebook-thread/index';
import { brand, sampleThread } from './fixtures/sample';
import { type FixtureWindow, fixtureComment, type ServedThread, type ThreadSpec } from './fixtures/thread';
import { xThread } from './fixtures/x-thread/index';
import { askPage, heard, listenIn } from './harness/content-script';
import { browsers } from './harness/launch';
import { ownAccounts } from './harness/own-page';
import type { Marker, TestBrowser, TestPage } from './harness/surface';
import { eventually } from './harness/wait';

declare global {
  var fixture: FixtureWindow;
}

const threads = { x: xThread, facebook: facebookThread } as const;
const containers = { x: 'article[data-testid="tweet"]', facebook: '#comments [role="article"]' } as const;

const question = fixtureComment({
  id: '1900000000000000101',
  text: 'Bonjour, êtes-vous ouverts lundi matin ?',
});
const chat = fixtureComment({ id: '1900000000000000102', text: 'Bonne semaine à tous' });
const late = fixtureComment({
  id: '1900000000000000103',
  text: 'Où puis-je trouver la notice en français ?',
});

const thread = (comments: ThreadSpec['comments'], given: Partial<ThreadSpec> = {}) => ({
  ...sampleThread(0),
  comments,
  ...given,
});

/** Top edge of the element whose text holds `text`. */
function topOf(selector: string, text: string): number | null {
  const found = [...document.querySelectorAll(selector)].find((one) => one.textContent?.includes(text));
  return found?.getBoundingClientRect().top ?? null;
}

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
  beforeEach(async () => void (await heard(browser)));

  async function open({ url, pages }: ServedThread): Promise<TestPage> {
    await browser.serve(pages);
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  }

  it.each(['x', 'facebook'] as const)(
    'flags the question and leaves the chat alone, on %s',
    async (network) => {
      const page = await open(await threads[network](thread([chat, question])));
      const [marker, ...others] = await page.untilMarkers(1);
      expect(others).toEqual([]);
      expect(marker?.label).toBe('Relais\u00a0: voir le conseil');
      const top = await page.evaluate(topOf, containers[network], question.text);
      const middle = (marker?.y ?? 0) - (top ?? 0);
      expect(middle).toBeGreaterThan(0);
      expect(middle).toBeLessThan(40);
      await page.close();
    },
  );

  it('leaves every node of the site as it was, and adds one element beside the body', async () => {
    const page = await open(await xThread(thread([chat, question])));
    await page.untilMarkers(1);
    const left = await page.evaluate(() => ({
      body: document.body.outerHTML,
      beside: document.documentElement.children.length - 2,
      texts: document.documentElement.lastElementChild?.childNodes.length,
    }));
    expect(left.body).not.toMatch(/relais/i);
    expect(left.beside).toBe(1);
    expect(left.texts).toBe(0);
    await page.close();
  });

  it('sleeps on a private feed: nothing is judged, no message is sent', async () => {
    const url = 'https://x.com/home';
    const { url: own, pages } = await xThread(thread([chat, question]));
    const page = await open({ url, pages: { ...pages, [url]: pages[own] ?? '' } });
    const state = await eventually('the page’s state', () =>
      askPage<PageState>(browser, url, 'content.page_state'),
    );
    expect(state).toMatchObject({ awake: false, why: 'private_feed', judged: 0, queue: [] });
    const read = await askPage<{ comments: unknown[] }>(browser, url, 'content.read_page');
    expect(read.comments.length).toBe(3);
    expect(await page.markers()).toEqual([]);
    expect(await heard(browser)).toEqual([]);
    await page.close();
  });

  it('wakes on somebody else’s thread only where its post mentions the brand', async () => {
    const owner = { name: 'Radio Vallon', handle: 'radiovallon' };
    const post = (id: string, text: string) => ({ ...sampleThread(0).post, ...owner, id, text });
    const said = 'Ce matin on teste la tisane de @maisontilleul';
    const other = await open(
      await xThread(
        thread([question], { owner, post: post('1890000000000000051', 'Ce matin on parle jardin') }),
      ),
    );
    const mention = await open(
      await xThread(thread([question], { owner, post: post('1890000000000000052', said) })),
    );
    await mention.untilMarkers(1);
    const state = await askPage<PageState>(browser, await mention.url(), 'content.page_state');
    expect(state).toMatchObject({ awake: true, why: 'mention' });
    const asleep = await askPage<PageState>(browser, await other.url(), 'content.page_state');
    expect(asleep).toMatchObject({ awake: false, why: 'not_in_perimeter' });
    expect((await heard(browser)).filter((one) => one.includes('1890000000000000051'))).toEqual([]);
    await other.close();
    await mention.close();
  });

  it('follows comments that come and go', async () => {
    const page = await open(await facebookThread(thread([chat, question])));
    await page.untilMarkers(1);
    await page.evaluate((more) => globalThis.fixture.add([more]), { ...late });
    await page.untilMarkers(2);
    await page.evaluate(
      (text) =>
        [...document.querySelectorAll('#comments > *')]
          .find((one) => one.textContent?.includes(text))
          ?.remove(),
      question.text,
    );
    await eventually('one marker', async () => (await page.markers()).length === 1);
    await page.close();
  });

  it('hides a marker while something covers its comment', async () => {
    const page = await open(await xThread(thread([question, chat])));
    await page.untilMarkers(1);
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.style.cssText = 'position:fixed;inset:0 0 auto 0;height:100vh;background:#fff;z-index:5';
      document.body.append(cover);
    });
    await eventually('no marker', async () => (await page.markers()).length === 0);
    await page.evaluate(() => document.getElementById('cover')?.remove());
    await page.untilMarkers(1);
    await page.close();
  });

  it('fades what the brand has answered, and takes it out of the queue', async () => {
    const answer = fixtureComment({
      id: '1900000000000000199',
      name: brand.name,
      handle: brand.handle,
      text: 'Bonjour, oui, dès 9 h. ^LM',
      parent: question.id,
    });
    const page = await open(await facebookThread(thread([{ ...question, replies: 1 }, late])));
    await page.untilMarkers(2);
    await page.evaluate((more) => globalThis.fixture.add([more]), { ...answer });
    const faded = (marker: Marker) => /\bfaded\b/.test(marker.attributes.class ?? '');
    await eventually('a faded marker', async () => (await page.markers()).filter(faded).length === 1);
    const state = await askPage<PageState>(browser, await page.url(), 'content.page_state');
    expect(state.queue.map(({ key }) => key)).toEqual([`facebook:${late.id}`]);
    await page.close();
  });

  it('goes to the next flagged comment by the keyboard, and opens its card by Enter', async () => {
    const far = Array.from({ length: 30 }, (_, at) => ({ ...chat, id: `19000000000000003${10 + at}` }));
    const page = await open(await xThread(thread([question, ...far, late])));
    await page.untilMarkers(1);
    const url = await page.url();
    const isLast = () => scrollY > 500;
    await eventually('both judged', async () => {
      const { queue } = await askPage<PageState>(browser, url, 'content.page_state');
      return queue.length === 2;
    });
    await askPage(browser, url, 'content.next');
    await askPage(browser, url, 'content.next');
    // Nothing is waited for: whoever presses both keys quickly means the comment just gone to.
    expect(await page.evaluate(isLast)).toBe(true);
    const called = (await page.markers()).map(({ attributes }) => /\bcalled\b/.test(attributes.class ?? ''));
    expect(called).toEqual([true]);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('relais-host');
    await page.press('Enter');
    const card = await page.card();
    expect((await card.text()).trim()).not.toBe('');
    // The keyboard goes into the card, and back to its marker by Escape.
    await page.press('Escape');
    await eventually('the card is put away', async () => !(await page.hasCard()));
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('relais-host');
    await page.close();
  });
});
