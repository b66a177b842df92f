/** The harness in Firefox, over WebDriver BiDi. */
import { writeFile } from 'node:fs/promises';
import type { HTTPRequest } from 'puppeteer-core';
import {
  callIn,
  callInClosedRoots,
  chordIn,
  clickIn,
  contexts,
  keysIn,
  setPreference,
  tapIn,
} from '../../../tools/browser/bidi';
import { findBrowser } from '../../../tools/browser/find';
import { type ExtensionInFirefox, launchFirefox as start } from '../../../tools/browser/firefox';
import { ensureBuilt } from '../../../tools/build/fresh';
import { practiceState, textOf } from './page-side';
import { placeOf } from './press';
import { openTo, startRecorder } from './proxy';
import { answerFor } from './served';
import type {
  Box,
  Json,
  Key,
  LaunchOptions,
  Marker,
  Served,
  Surface,
  TestBrowser,
  TestPage,
} from './surface';
import { eventually } from './wait';

type Fn = (...args: readonly Json[]) => unknown;

const CONTROL = '\uE009';
/** WebDriver's code points for keys that are no character. */
const codes: Readonly<Record<Exclude<Key, 'Undo'>, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Space: ' ',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
};

function surfaceOf(fox: ExtensionInFirefox, context: string): Surface {
  const evaluate = (fn: Fn, ...args: readonly Json[]) => callIn(fox.send, context, String(fn), args);
  const until = (fn: Fn, ...args: readonly Json[]) => eventually(String(fn), () => evaluate(fn, ...args));
  return {
    url: async () => String(await evaluate(() => location.href)),
    evaluate: evaluate as Surface['evaluate'],
    until: until as Surface['until'],
    async click(selector) {
      const { x, y } = await placeOf(selector, (fn) => evaluate(fn as Fn, selector));
      await clickIn(fox.send, context, x, y);
    },
    type: (text) => keysIn(fox.send, context, [...text]),
    press: (key) =>
      key === 'Undo' ? chordIn(fox.send, context, CONTROL, 'z') : keysIn(fox.send, context, [codes[key]]),
    text: async (selector = 'body') => String(await until(textOf as Fn, selector)),
  };
}

const readMarkers = (roots: readonly ShadowRoot[]) =>
  roots.flatMap((root) =>
    [...root.querySelectorAll('button')].flatMap((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      const attributes = Object.fromEntries([...button.attributes].map(({ name, value }) => [name, value]));
      const label = button.getAttribute('aria-label') ?? '';
      return width > 0 ? [{ label, x: x + width / 2, y: y + height / 2, width, height, attributes }] : [];
    }),
  );

const readCoach = (roots: readonly ShadowRoot[]) =>
  roots.flatMap((root) =>
    [...root.querySelectorAll('.coach:not(.away)')].map((frame) => {
      const { x, y, width, height } = frame.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );

function testPage(fox: ExtensionInFirefox, context: string): TestPage {
  const markers = () => callInClosedRoots<Marker[]>(fox.send, context, String(readMarkers));
  const cardContext = async (kind: 'card' | 'coach' | 'palette' = 'card') => {
    const inside = await contexts(fox.send, context);
    const isOurs = (url: string) =>
      url.startsWith(fox.url('src/card/')) && (/\?(coach|palette)/.exec(url)?.[1] ?? 'card') === kind;
    return inside.find((info) => isOurs(info.url))?.context ?? null;
  };
  return {
    ...surfaceOf(fox, context),
    playwright: null,
    goto: async (url) =>
      void (await fox.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    clickAt: (x, y) => clickIn(fox.send, context, x, y),
    tapAt: (x, y) => tapIn(fox.send, context, x, y),
    setDark: (on) => setPreference(fox.send, 'layout.css.prefers-color-scheme.content-override', on ? 0 : 1),
    markers,
    untilMarkers: (count) =>
      eventually(`${count} markers`, async () => {
        const found = await markers();
        return found.length >= count ? found : null;
      }),
    async card() {
      const frame = surfaceOf(fox, await eventually('the card', () => cardContext()));
      await frame.until(() => document.readyState === 'complete');
      return frame;
    },
    async coach() {
      const frame = surfaceOf(fox, await eventually('the coach', () => cardContext('coach')));
      await frame.until(() => document.readyState === 'complete');
      return frame;
    },
    async palette() {
      const frame = surfaceOf(fox, await eventually('the palette', () => cardContext('palette')));
      await frame.until(() => document.readyState === 'complete');
      return frame;
    },
    hasPalette: async () => (await cardContext('palette')) !== null,
    coachBox: async () => (await callInClosedRoots<Box[]>(fox.send, context, String(readCoach)))[0] ?? null,
    hasCoach: async () => (await cardContext('coach')) !== null,
    hasCard: async () => (await cardContext()) !== null,
    toFront: async () => void (await fox.send('browsingContext.activate', { context })),
    async behindWindow() {
      const other = await fox.send('browsingContext.create', { type: 'window' });
      return async () => void (await fox.send('browsingContext.close', { context: other.context }));
    },
    resize: async (width, height) =>
      void (await fox.send('browsingContext.setViewport', { context, viewport: { width, height } })),
    async screenshot(file) {
      const { data } = await fox.send('browsingContext.captureScreenshot', { context });
      await writeFile(file, Buffer.from(String(data), 'base64'));
    },
    close: async () => void (await fox.send('browsingContext.close', { context })),
  };
}

async function interceptedPage(fox: ExtensionInFirefox, served: () => Served): Promise<string> {
  const known = new Set((await contexts(fox.send)).map((info) => info.context));
  const page = await fox.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const answer = request.url().startsWith('http') ? answerFor(served(), request.url()) : null;
    const done = answer
      ? request.respond({ status: 200, contentType: answer.type, body: answer.body })
      : request.continue();
    // A page that closes meanwhile takes its requests along.
    done.catch(() => undefined);
  });
  const fresh = (await contexts(fox.send)).find((info) => !known.has(info.context));
  if (!fresh) throw new Error('Firefox opened no page');
  return fresh.context;
}

export async function launchFirefox(options: LaunchOptions = {}): Promise<TestBrowser> {
  const browser = findBrowser('firefox');
  if (!browser) throw new Error('No Firefox on this machine: `npm test` installs one, or says how.');
  const { lang = 'fr', dark = false, width = 1280, height = 900 } = options;
  const recorder = await startRecorder(openTo(options));
  const fox = await start({
    browser,
    extension: ensureBuilt('firefox'),
    lang: lang === 'en' ? 'en-US' : lang,
    dark,
    viewport: { width, height },
    proxyPort: recorder.port,
    ...(options.server ? { trustAll: true } : {}),
  });
  let pages: Served = {};
  let helper: string | null = null;

  const openExtension = async (file: string) => {
    const context = await fox.openPage(file);
    await fox.send('browsingContext.setViewport', { context, viewport: { width, height } });
    return testPage(fox, context);
  };
  return {
    kind: 'firefox',
    extensionId: new URL(fox.url('')).host,
    context: null,
    serve: async (more) => {
      pages = { ...pages, ...more };
    },
    newPage: async () => testPage(fox, await interceptedPage(fox, () => pages)),
    openExtension,
    async openPractice() {
      const page = await openExtension('src/practice/index.html');
      await page.until(practiceState);
      return page;
    },
    contacted: () => [...recorder.hosts],
    async inExtension(fn, ...args) {
      helper ??= await fox.openPage('src/options/index.html');
      return callIn(fox.send, helper, String(fn), args);
    },
    async close() {
      await fox.close();
      await recorder.close();
    },
  };
}
