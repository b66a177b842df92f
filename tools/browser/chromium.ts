/** Starts a browser of the Chromium family with the built extension in it. */
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { type FoundBrowser, loadsBy } from './kind';

export interface ChromiumOptions {
  readonly browser: FoundBrowser;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Folder of the profile; empty for one that is thrown away. */
  readonly profile?: string;
  readonly headless?: boolean;
  /** Language of the browser's own interface, hence of the extension. */
  readonly lang?: string;
  readonly dark?: boolean;
  /** CSS pixels. Null: whatever the window gives. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** Device pixels a CSS pixel: less than 1 spares a machine the painting. */
  readonly scale?: number;
  readonly args?: readonly string[];
}

export interface ExtensionInChromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The background. It may be stopped and started again by the browser. */
  worker(): Promise<Worker>;
  /** Address of a page of the extension. */
  url(file: string): string;
  close(): Promise<void>;
}

/** The extension's worker did not start: this browser did not load it. */
export class ExtensionNotLoaded extends Error {}

const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--disable-features=Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider',
];

async function firstWorker(context: BrowserContext, timeout: number): Promise<Worker> {
  const ours = (worker: Worker) => worker.url().startsWith('chrome-extension://');
  const present = context.serviceWorkers().find(ours);
  return present ?? context.waitForEvent('serviceworker', { predicate: ours, timeout });
}

/** Over the debugging pipe, which is how branded Chrome still takes an unpacked extension. */
async function loadOverPipe(context: BrowserContext, folder: string): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new ExtensionNotLoaded('no debugging pipe');
  const session = await browser.newBrowserCDPSession();
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.loadUnpacked', { path: folder });
  await session.detach();
}

/** @throws ExtensionNotLoaded when the extension's background does not appear. */
export async function launchWithExtension(options: ChromiumOptions): Promise<ExtensionInChromium> {
  const { browser, extension, profile = '', headless = true, lang, dark, viewport } = options;
  const byFlag = loadsBy[browser.kind] === 'flag';
  const env = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless,
    // The sandbox does not start for root, nor in most containers.
    chromiumSandbox: process.platform !== 'linux',
    ignoreDefaultArgs: ['--disable-extensions', ...(headless ? [] : ['--enable-automation'])],
    args: [
      ...(byFlag
        ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
        : ['--enable-unsafe-extension-debugging']),
      ...quiet,
      ...(lang ? [`--lang=${lang}`] : []),
      ...(options.args ?? []),
    ],
    ...(lang ? { locale: lang } : {}),
    env: { ...env, ...(lang ? { LANGUAGE: lang } : {}) },
    ...(dark === undefined ? {} : { colorScheme: dark ? ('dark' as const) : ('light' as const) }),
    ...(viewport === undefined ? {} : { viewport }),
    ...(options.scale === undefined ? {} : { deviceScaleFactor: options.scale }),
  });
  try {
    if (!byFlag) await loadOverPipe(context, extension);
    const started = await firstWorker(context, 15_000);
    const extensionId = new URL(started.url()).host;
    return {
      context,
      extensionId,
      worker: () => firstWorker(context, 15_000),
      url: (file) => `chrome-extension://${extensionId}/${file}`,
      close: () => context.close(),
    };
  } catch (error) {
    await context.close();
    throw new ExtensionNotLoaded(error instanceof Error ? error.message : String(error));
  }
}
