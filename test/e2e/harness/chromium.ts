/** The harness in Chromium, over Playwright. */
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { type ExtensionInChromium, launchWithExtension } from '../../../tools/browser/chromium';
import { findBrowser } from '../../../tools/browser/find';
import { ensureBuilt } from '../../../tools/build/fresh';
import { markersIn } from './closed-root';
import { middleOf, practiceState, textOf } from './page-side';
import { openTo, startRecorder } from './proxy';
import { answerFor } from './served';
import type { Json, LaunchOptions, Served, Surface, TestBrowser, TestPage } from './surface';
import { eventually } from './wait';

type Fn = (...args: readonly Json[]) => unknown;

/** As text, so that no test runner's helper has to exist in the page. */
function callIn(document: Page | Frame, fn: Fn, args: readonly Json[]): Promise<unknown> {
  return document.evaluate(
    `(async () => { const __name = (f) => f; return (${fn})(...${JSON.stringify(args)}); })()`,
  );
}

function surfaceOf(document: Page | Frame): Surface {
  const page = 'page' in document ? document.page() : document;
  const evaluate = (fn: Fn, ...args: readonly Json[]) => callIn(document, fn, args);
  const until = (fn: Fn, ...args: readonly Json[]) => eventually(String(fn), () => evaluate(fn, ...args));
  return {
    url: async () => document.url(),
    evaluate: evaluate as Surface['evaluate'],
    until: until as Surface['until'],
    async click(selector) {
      await until(middleOf as Fn, selector);
      await document.locator(selector).filter({ visible: true }).first().click();
    },
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key === 'Undo' ? 'Control+z' : key),
    text: async (selector = 'body') => String(await until(textOf as Fn, selector)),
  };
}

/** Playwright's own tap wants a context that was made for touch. */
async function tapOn(page: Page, x: number, y: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  await session.detach();
}

/** Playwright makes every page believe that it has the focus. */
async function unfocused(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  const other = await page.context().newPage();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  return async () => {
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    await session.detach();
    await other.close();
  };
}

function cardFrame(
  page: Page,
  extensionId: string,
  kind: 'card' | 'coach' | 'palette' = 'card',
): Frame | null {
  const address = `chrome-extension://${extensionId}/src/card/`;
  const isOurs = (url: string) =>
    url.startsWith(address) && (/\?(coach|palette)/.exec(url)?.[1] ?? 'card') === kind;
  return page.frames().find((frame) => isOurs(frame.url())) ?? null;
}

function testPage(page: Page, extensionId: string): TestPage {
  return {
    ...surfaceOf(page),
    playwright: page,
    goto: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    clickAt: (x, y) => page.mouse.click(x, y),
    tapAt: (x, y) => tapOn(page, x, y),
    setDark: (on) => page.emulateMedia({ colorScheme: on ? 'dark' : 'light' }),
    markers: () => markersIn(page),
    untilMarkers: (count) =>
      eventually(`${count} markers`, async () => {
        const markers = await markersIn(page);
        return markers.length >= count ? markers : null;
      }),
    async card() {
      const frame = await eventually('the card', async () => cardFrame(page, extensionId));
      await frame.waitForLoadState('load');
      return surfaceOf(frame);
    },
    async coach() {
      const frame = await eventually('the coach', async () => cardFrame(page, extensionId, 'coach'));
      await frame.waitForLoadState('load');
      return surfaceOf(frame);
    },
    async palette() {
      const frame = await eventually('the palette', async () => cardFrame(page, extensionId, 'palette'));
      await frame.waitForLoadState('load');
      return surfaceOf(frame);
    },
    hasPalette: async () => cardFrame(page, extensionId, 'palette') !== null,
    async coachBox() {
      const frame = cardFrame(page, extensionId, 'coach');
      const element = await frame?.frameElement().catch(() => null);
      if (!element || !(await element.isVisible())) return null;
      return element.boundingBox();
    },
    hasCoach: async () => cardFrame(page, extensionId, 'coach') !== null,
    hasCard: async () => cardFrame(page, extensionId) !== null,
    toFront: () => page.bringToFront(),
    behindWindow: () => unfocused(page),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    close: () => page.close(),
  };
}

async function routeAll(context: BrowserContext, served: () => Served): Promise<void> {
  await context.route(
    (url) => url.protocol === 'http:' || url.protocol === 'https:',
    (route) => {
      const answer = answerFor(served(), route.request().url());
      // Let through, so that the proxy sees and refuses what nobody serves.
      return answer ? route.fulfill({ body: answer.body, contentType: answer.type }) : route.continue();
    },
  );
}

async function start(options: LaunchOptions, port: number): Promise<ExtensionInChromium> {
  const browser = findBrowser('chromium');
  if (!browser) throw new Error('No Chromium on this machine: `npm test` installs one, or says how.');
  const { lang = 'fr', dark = false, width = 1280, height = 900, args = [], profile } = options;
  return launchWithExtension({
    browser,
    extension: ensureBuilt('chromium'),
    lang,
    dark,
    viewport: { width, height },
    ...(profile === undefined ? {} : { profile }),
    ...(options.scale === undefined ? {} : { scale: options.scale }),
    args: [
      ...(options.server ? [`--ignore-certificate-errors-spki-list=${options.server.spki}`] : []),
      `--proxy-server=http://127.0.0.1:${port}`,
      '--proxy-bypass-list=<-loopback>',
      ...args,
    ],
  });
}

export async function launchChromium(options: LaunchOptions = {}): Promise<TestBrowser> {
  const recorder = await startRecorder(openTo(options));
  const started = await start(options, recorder.port);
  const { context, extensionId } = started;
  let pages: Served = {};
  await routeAll(context, () => pages);

  const newPage = async () => testPage(await context.newPage(), extensionId);
  const openExtension = async (file: string) => {
    const page = await newPage();
    await page.goto(started.url(file));
    return page;
  };
  return {
    kind: 'chromium',
    extensionId,
    context,
    serve: async (more) => {
      pages = { ...pages, ...more };
    },
    newPage,
    openExtension,
    async openPractice() {
      const page = await openExtension('src/practice/index.html');
      await page.until(practiceState);
      return page;
    },
    contacted: () => [...recorder.hosts],
    async inExtension(fn, ...args) {
      const worker = await started.worker();
      return worker.evaluate(
        `(async () => { const __name = (f) => f; return (${fn})(...${JSON.stringify(args)}); })()`,
      );
    },
    async close() {
      await started.close();
      await recorder.close();
    },
  };
}
