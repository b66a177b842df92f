/** The coach where a page or a text means no good: no freeze, no lost text, nothing said where nothing is to be said. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { brand, places, saying, writing } from './coach/editors';
import { axeIn } from './harness/axe';
import { heard, listenIn } from './harness/content-script';
import { browsers } from './harness/launch';
import { ownAccounts } from './harness/own-page';
import type { TestBrowser, TestPage } from './harness/surface';
import { eventually } from './harness/wait';

const THREAT = 'Bonjour, notre avocat va vous attaquer. ';

/** Runs in the page: writes in its own field, as often as asked, with all the noise that an editor makes. */
async function script(selector: string, times: number, words: string): Promise<void> {
  const field = document.querySelector<HTMLElement>(selector);
  for (let round = 0; round < times; round += 1) {
    if (field) field.textContent = `${words} ${round} `;
    for (const type of ['keydown', 'beforeinput', 'input', 'keyup'])
      field?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    if (round % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Runs in the page: the longest it was kept from running, while this was going on. */
const lag = () => (globalThis as unknown as { lag?: number }).lag ?? -1;
const watchLag = () => {
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    const world = globalThis as unknown as { lag?: number };
    world.lag = Math.max(world.lag ?? 0, now - last);
    last = now;
  }, 10);
};

describe('in chromium', () => {
  let browser: TestBrowser;
  const pages: TestPage[] = [];
  beforeAll(async () => {
    browser = await browsers.chromium({ lang: 'fr' });
    await ownAccounts(browser, brand.name, [
      { network: 'x', handle: brand.handle },
      { network: 'facebook', handle: brand.handle },
    ]);
    await listenIn(browser);
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  const opened = async (place: (typeof places)[keyof typeof places]) => {
    const page = await writing(browser, place);
    pages.push(page);
    return page;
  };
  const checks = async () => (await heard(browser)).filter((one) => one.startsWith('draft.check')).length;

  it('a page that scripts its own field is told nothing: a few looks for each gesture of a person', async () => {
    const page = await opened(places.contenteditable);
    await checks();
    await page.evaluate(watchLag);
    await page.evaluate(script, places.contenteditable.editor, 4_000, 'notre avocat va vous attaquer');
    // The click that brought the caret here has paid for some, and the frame asks once when it has come.
    expect(await checks()).toBeLessThanOrEqual(6);
    await page.type('x');
    await page.evaluate(script, places.contenteditable.editor, 500, 'notre avocat');
    expect(await checks()).toBeLessThanOrEqual(8);
    expect(await page.evaluate(lag)).toBeLessThan(2_000);
  });

  it('an undo storm loses no text, and what is said is said of what stands', async () => {
    const page = await opened(places.ProseMirror);
    await page.type(THREAT);
    await saying(page, 'threat');
    const { playwright } = page;
    const before = await page.evaluate(() => globalThis.fixture.editorText());
    for (let round = 0; round < 15; round += 1) {
      await playwright?.keyboard.press('Control+z');
      await playwright?.keyboard.press('Control+y');
    }
    expect(await page.evaluate(() => globalThis.fixture.editorText())).toBe(before);
    await saying(page, 'threat');
    for (let round = 0; round < 10; round += 1) await playwright?.keyboard.press('Control+z');
    await eventually('nothing to say', async () => (await page.coachBox()) === null);
  });

  it.each([
    ['markup', '<img src=x onerror="document.title=1"><script>document.title=1</script> '],
    ['right to left', '\u202e\u2066مرحبا notre avocat\u2069\u202c '],
    ['a mark bomb', `a${'\u0301\u0323'.repeat(1_000)} `],
    ['half a pair', '\ud83d \ude00 '],
  ])('%s in the field is text, and nothing else', async (_name, text) => {
    const page = await opened(places.Lexical);
    await page.playwright?.keyboard.insertText(text);
    await page.type(THREAT);
    const frame = await saying(page, 'threat');
    expect(await frame.evaluate(() => [document.title, document.images.length])).toEqual(['Relais', 0]);
    expect(await page.evaluate(() => globalThis.fixture.editorText())).toContain(THREAT.trim());
  });

  it('nothing is read in fields that are no reply’s: search, messages, passwords', async () => {
    const page = await opened(places.Lexical);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'afterbegin',
        '<input type="search" id="one"><textarea id="two"></textarea><input type="password" id="three">' +
          '<div id="four" contenteditable="true" role="textbox">.</div>',
      );
    });
    await checks();
    for (const id of ['one', 'two', 'three', 'four']) {
      await page.click(`#${id}`);
      await page.type(THREAT);
    }
    expect(await page.hasCoach()).toBe(false);
    expect(await checks()).toBe(0);
  });

  it('nothing while Relais is paused', async () => {
    const page = await opened(places.Lexical);
    await page.type(THREAT);
    await saying(page, 'threat');
    const options = await browser.openExtension('src/popup/index.html');
    const pause = (on: boolean) =>
      options.evaluate(async (to: boolean) => {
        await chrome.runtime.sendMessage({ type: 'pause.set', request: { on: to } });
      }, on);
    await pause(true);
    await eventually('gone', async () => !(await page.hasCoach()));
    await pause(false);
    await options.close();
  });

  it('the command brings the keyboard to the frame, one key mutes, Escape goes back to the text', async () => {
    const page = await opened(places.Lexical);
    await page.type('Nous suivons votre dossier avec notre livreur. ');
    const frame = await saying(page, 'no_greeting');
    await eventually('shown', () => page.coachBox());
    expect(await axeIn(frame)).toEqual([]);
    await browser.inExtension(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const message = { type: 'content.coach', request: { nonce: null, ask: 'focus' } };
      for (const one of tab ? [tab] : []) await chrome.tabs.sendMessage(one.id ?? 0, message, { frameId: 0 });
    });
    const first = await frame.until(() => {
      const rule = document.querySelector('[data-part=advices] [data-rule]')?.getAttribute('data-rule');
      return document.hasFocus() ? rule : null;
    });
    const since = await frame.evaluate(() => performance.now());
    await frame.until((at: number) => performance.now() - at > 800, since);
    await frame.type('1');
    await frame.until(
      (rule: string) => document.querySelector(`[data-part=muted] [data-rule="${rule}"]`) !== null,
      String(first),
    );
    await frame.press('Escape');
    await page.until(
      (selector: string) => document.querySelector(selector) === document.activeElement,
      places.Lexical.editor,
    );
    expect(await page.evaluate(() => globalThis.fixture.editorText())).toBe(
      'Nous suivons votre dossier avec notre livreur. ',
    );
  });
});
