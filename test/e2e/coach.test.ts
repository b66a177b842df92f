/** The coach beside real editors, in both browsers: it says, stays out of the way, follows, and the page learns nothing. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { facebookThread } from './fixtures/facebook-thread/index';
import { brand, sampleThread } from './fixtures/sample';
import { type FixtureWindow, fixtureComment } from './fixtures/thread';
import { xThread } from './fixtures/x-thread/index';
import { browsers } from './harness/launch';
import { ownAccounts } from './harness/own-page';
import type { Box, TestBrowser, TestPage } from './harness/surface';
import { eventually } from './harness/wait';

declare global {
  var fixture: FixtureWindow;
}

const complaint = fixtureComment({
  id: '1900000000000000301',
  text: 'Ma commande n’est toujours pas arrivée depuis trois semaines, que faites-vous ?',
});
const networks = {
  x: {
    thread: xThread,
    reply: '[data-testid="cellInnerDiv"]:nth-child(2) [data-testid="reply"]',
    editor: '[data-testid="tweetTextarea_0"]',
    send: '[data-testid="tweetButton"]',
  },
  facebook: {
    thread: facebookThread,
    reply: `[data-thread="${complaint.id}"] [data-act="reply"]`,
    editor: 'form[role="presentation"] [data-lexical-editor="true"]',
    send: '#focused-state-composer-submit [role="button"]',
  },
} as const;

const boxOf = (selector: string) => {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return box === undefined ? null : { x: box.x, y: box.y, width: box.width, height: box.height };
};
const apart = (a: Box, b: Box) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await browsers[kind]({ lang: 'fr' });
    await ownAccounts(browser, brand.name, [
      { network: 'x', handle: brand.handle },
      { network: 'facebook', handle: brand.handle },
    ]);
  });
  afterAll(() => browser.close());

  describe.each(['x', 'facebook'] as const)('on %s', (name) => {
    const network = networks[name];
    it('says a red line beside the field, over neither it nor Send', async () => {
      const { url, pages } = await network.thread({ ...sampleThread(4), comments: [complaint] });
      await browser.serve(pages);
      const page = await browser.newPage();
      await page.goto(url);
      await page.untilMarkers(1);
      await page.click(network.reply);
      await page.until(() => globalThis.fixture.editorText() !== null);
      await page.click(network.editor);
      await page.type('Bonjour, nous allons vous poursuivre en justice pour diffamation. ');
      const coach = await page.coach();
      await coach.until(() => document.querySelector('[data-rule=threat]') !== null);
      console.log(kind, name, await coach.text());
      const box = await eventually('a place', () => page.coachBox());
      const field = await page.evaluate(boxOf, network.editor);
      console.log(JSON.stringify({ box, field, send: await page.evaluate(boxOf, network.send) }));
      await page.screenshot(`/tmp/coach/${kind}-${name}.png`);
      await page.close();
    });
  });
});
