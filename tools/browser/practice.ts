/** Opens the practice page in a browser and asks the extension whether it is there. */
import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { ensureBuilt } from '../build/fresh';
import { callIn } from './bidi';
import { launchWithExtension } from './chromium';
import { launchFirefox } from './firefox';
import type { FoundBrowser } from './kind';

const PAGE = 'src/practice/index.html';

/** What the practice page says of itself, on `document.documentElement.dataset.relais`, once all is judged. */
export interface PracticeState {
  /** Comments read. */
  readonly read: number;
  /** Comments that carry a marker. */
  readonly flagged: number;
  readonly byAction: Readonly<Record<string, number>>;
}

export interface OpenPractice {
  readonly state: PracticeState;
  screenshot(file: string): Promise<void>;
  /** Resolves when the user closes the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface PracticeOptions {
  readonly headless: boolean;
  readonly lang: 'fr' | 'en';
  /** Folder of the profile; empty for one that is thrown away. */
  readonly profile: string;
}

/** The page loaded, but Relais said nothing on it. */
export class NoAnswer extends Error {}

function parse(said: string | null): PracticeState | null {
  if (!said) return null;
  const state = JSON.parse(said) as PracticeState & { readonly ready?: boolean };
  return state.ready === true ? state : null;
}

async function untilReady(ask: () => Promise<string | null>): Promise<PracticeState> {
  const until = Date.now() + 30_000;
  while (Date.now() < until) {
    const state = parse(await ask());
    if (state) return state;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new NoAnswer('practice page');
}

async function inChromium(browser: FoundBrowser, options: PracticeOptions): Promise<OpenPractice> {
  const { headless, lang, profile } = options;
  const started = await launchWithExtension({
    browser,
    extension: ensureBuilt('chromium'),
    headless,
    lang,
    profile,
    viewport: headless ? { width: 1280, height: 1000 } : null,
  });
  const page: Page = started.context.pages()[0] ?? (await started.context.newPage());
  const closed = new Promise<void>((resolve) => started.context.once('close', () => resolve()));
  try {
    await page.goto(started.url(PAGE));
    const state = await untilReady(() => page.evaluate('document.documentElement.dataset.relais ?? null'));
    const screenshot = async (file: string) => void (await page.screenshot({ path: file }));
    return { state, screenshot, closed, close: started.close };
  } catch (error) {
    await started.close();
    throw error;
  }
}

async function inFirefox(browser: FoundBrowser, options: PracticeOptions): Promise<OpenPractice> {
  const { headless, lang } = options;
  const fox = await launchFirefox({
    browser,
    extension: ensureBuilt('firefox'),
    headless,
    lang: lang === 'en' ? 'en-US' : lang,
  });
  const closed = new Promise<void>((resolve) => fox.browser.once('disconnected', () => resolve()));
  try {
    const context = await fox.openPage(PAGE);
    const source = '() => document.documentElement.dataset.relais ?? null';
    const state = await untilReady(() => callIn<string | null>(fox.send, context, source));
    const screenshot = async (file: string) => {
      const { data } = await fox.send('browsingContext.captureScreenshot', { context });
      await writeFile(file, Buffer.from(String(data), 'base64'));
    };
    return { state, screenshot, closed, close: fox.close };
  } catch (error) {
    await fox.close();
    throw error;
  }
}

/**
 * @throws ExtensionNotLoaded when the browser did not take the extension.
 * @throws NoAnswer when the page stayed silent.
 */
export function openPractice(browser: FoundBrowser, options: PracticeOptions): Promise<OpenPractice> {
  return browser.kind === 'firefox' ? inFirefox(browser, options) : inChromium(browser, options);
}
