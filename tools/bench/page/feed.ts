/** A thread on the brand's own page that grows as fast as asked, watched by Relais in a real Chromium. */
import type { Browser, Page } from 'playwright-core';
import { brand, feedComment, sampleThread } from '../../../test/e2e/fixtures/sample';
import type { FixtureWindow } from '../../../test/e2e/fixtures/thread';
import { xThread } from '../../../test/e2e/fixtures/x-thread/index';
import { launchChromium } from '../../../test/e2e/harness/chromium';
import { ownAccounts } from '../../../test/e2e/harness/own-page';
import type { TestBrowser } from '../../../test/e2e/harness/surface';
import { type FlagWatch, watchFlags } from './watch-flags';

export interface Feed {
  readonly browser: Browser;
  readonly page: Page;
  readonly extensionId: string;
  readonly flags: FlagWatch;
  /** Adds the next `count` comments in one go and brings the first of them to the top of the view. */
  add(count: number): Promise<void>;
  /** Brings the end of the page into view. */
  toEnd(): Promise<void>;
  /**
   * Adds `count` comments `times` times at the end, every `every` milliseconds, on the page's own clock; the reader
   * goes to the end every `follow` milliseconds, as one who reads does, and stays there meanwhile.
   */
  burst(count: number, times: number, every: number, follow: number): Promise<void>;
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Text of functions that the page keeps. `grow` adds a batch, stamps each comment with the time, and goes where it is
 * told: to the batch's first comment, to its end, or nowhere. `step` goes to the end of the page.
 */
const script = `
globalThis.stepTo = (go) => {
  document.documentElement.dataset.step = String(performance.now());
  go();
};
globalThis.toEnd = () => scrollTo(0, document.documentElement.scrollHeight);
globalThis.grow = (batch, where) => {
  const at = String(performance.now());
  const timeline = document.getElementById('timeline');
  const before = timeline.lastElementChild;
  stepTo(() => {
    fixture.add(batch);
    let cell = before;
    for (const { id } of batch) {
      cell = cell.nextElementSibling;
      Object.assign(cell.firstElementChild.dataset, { id, at });
    }
    if (where === 'first') before.nextElementSibling.scrollIntoView({ block: 'start', behavior: 'instant' });
    else if (where === 'end') toEnd();
  });
};`;

declare global {
  var fixture: FixtureWindow;
}

async function openFeed(browser: TestBrowser, awake: boolean): Promise<Page> {
  if (awake) await ownAccounts(browser, brand.name, [{ network: 'x', handle: brand.handle }]);
  const { url, pages } = await xThread(sampleThread(20));
  await browser.serve(pages);
  const opened = await browser.newPage();
  const page = opened.playwright;
  if (!page) throw new Error('this benchmark runs in Chromium');
  await opened.goto(url);
  if (awake) await opened.untilMarkers(1);
  await page.evaluate(script);
  return page;
}

/** @param awake false: the page is nobody's, and Relais sleeps on it */
export async function startFeed(awake = true): Promise<Feed> {
  const tested = await launchChromium();
  const page = await openFeed(tested, awake);
  const browser = tested.context?.browser();
  if (!browser) throw new Error('no browser behind the context');
  const flags = await watchFlags(page, tested.extensionId);
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
    add: async (count) => void (await page.evaluate(`grow(${take(count)}, 'first')`)),
    toEnd: async () => void (await page.evaluate('stepTo(toEnd)')),
    async burst(count, times, every, follow) {
      const batches = Array.from({ length: times }, () => take(count)).join(',');
      await page.evaluate(`new Promise((done) => {
        const batches = [${batches}];
        const started = performance.now();
        let given = 0;
        let followed = 0;
        const tick = () => {
          const spent = performance.now() - started;
          const due = Math.floor(spent / ${follow}) > followed;
          if (due) followed = Math.floor(spent / ${follow});
          for (let first = true; given < batches.length && spent >= given * ${every}; first = false)
            grow(batches[given++], due && first ? 'end' : 'stay');
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
