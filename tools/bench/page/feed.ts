/** A thread on the brand's own page that grows as fast as asked, watched by Relais in a real Chromium. */
import type { Browser, Page } from 'playwright-core';
import { brand, feedComment, sampleThread } from '../../../test/e2e/fixtures/sample';
import type { FixtureWindow } from '../../../test/e2e/fixtures/thread';
import { xThread } from '../../../test/e2e/fixtures/x-thread';
import { launchChromium } from '../../../test/e2e/harness/chromium';
import { ownAccounts } from '../../../test/e2e/harness/own-page';
import type { TestBrowser } from '../../../test/e2e/harness/surface';
import { type FlagWatch, watchFlags } from './watch-flags';

export interface Feed {
  readonly browser: Browser;
  readonly page: Page;
  readonly extensionId: string;
  readonly flags: FlagWatch;
  /** Adds the next `count` comments in one go and keeps the end in view; gives the page's clock, milliseconds. */
  add(count: number): Promise<number>;
  /** Adds `count` comments `times` times, every `every` milliseconds, on the page's own clock. */
  burst(count: number, times: number, every: number): Promise<void>;
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Two hundred comments in view at once, so that at 500 a second one stays in view longer than a flag may take; painted
 * small and, out of view, not at all, so that the page itself leaves the machine some time.
 */
const VIEW = { width: 1000, height: 6_000, scale: 0.25 };
const compact = `
[data-testid=cellInnerDiv]{height:28px;overflow:hidden;content-visibility:auto;contain-intrinsic-size:auto 28px}
article{font-size:8px;line-height:9px;padding:0!important}
[role=group]{display:none!important}`;

/** Text of a function that the page keeps: adds, stamps each comment with the time, scrolls to the end. */
const grow = `(batch) => {
  const at = performance.now();
  fixture.add(batch);
  const articles = document.getElementsByTagName('article');
  batch.forEach((comment, i) => {
    const article = articles[articles.length - batch.length + i];
    article.dataset.id = comment.id;
    article.dataset.at = String(at);
  });
  scrollTo(0, document.documentElement.scrollHeight);
  return at;
}`;

declare global {
  var fixture: FixtureWindow;
}

async function openFeed(browser: TestBrowser): Promise<Page> {
  await ownAccounts(browser, brand.name, [{ network: 'x', handle: brand.handle }]);
  const { url, pages } = await xThread(sampleThread(20));
  await browser.serve(pages);
  const opened = await browser.newPage();
  const page = opened.playwright;
  if (!page) throw new Error('this benchmark runs in Chromium');
  await opened.goto(url);
  await page.addStyleTag({ content: compact });
  await opened.untilMarkers(1);
  return page;
}

export async function startFeed(): Promise<Feed> {
  const tested = await launchChromium(VIEW);
  const page = await openFeed(tested);
  const browser = tested.context?.browser();
  if (!browser) throw new Error('no browser behind the context');
  const flags = await watchFlags(page, tested.extensionId);
  await page.evaluate(`globalThis.grow = ${grow}`);
  let next = 20;
  const take = (count: number) => {
    const batch = Array.from({ length: count }, (_, index) => feedComment(next + index));
    next += count;
    return JSON.stringify(batch);
  };
  return {
    browser,
    page,
    extensionId: tested.extensionId,
    flags,
    add: (count) => page.evaluate(`grow(${take(count)})`) as Promise<number>,
    async burst(count, times, every) {
      const batches = Array.from({ length: times }, () => take(count)).join(',');
      await page.evaluate(`new Promise((done) => {
        const batches = [${batches}];
        const started = performance.now();
        let given = 0;
        const tick = () => {
          while (given < batches.length && performance.now() - started >= given * ${every}) grow(batches[given++]);
          if (given < batches.length) setTimeout(tick, ${every} / 4);
          else done(true);
        };
        tick();
      })`);
    },
    async stopWorker() {
      const session = await page.context().newCDPSession(page);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    close: () => tested.close(),
  };
}
