/** Starts Firefox with the built extension in it, over WebDriver BiDi. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { GECKO_ID } from '../build/target';
import { type BidiSend, callIn } from './bidi';
import { ExtensionNotLoaded } from './chromium';
import type { FoundBrowser } from './kind';

/** Fixed through a preference, so that the extension's addresses are known before it is installed. */
const UUID = '6b1c9a52-3f0e-4a57-9d3b-2f1f0c9d7e11';

export interface FirefoxOptions {
  readonly browser: FoundBrowser;
  readonly extension: string;
  readonly headless?: boolean;
  readonly lang?: string;
  readonly dark?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Port on this machine of a proxy through which everything goes. */
  readonly proxyPort?: number;
  /** Takes any certificate and grants permissions without asking: for tests with a server of their own. */
  readonly trustAll?: boolean;
}

export interface ExtensionInFirefox {
  readonly browser: Browser;
  readonly send: BidiSend;
  url(file: string): string;
  /** Opens a page of the extension in a new tab; gives its browsing context once it is loaded. */
  openPage(file: string): Promise<string>;
  close(): Promise<void>;
}

interface RawConnection {
  readonly connection: { send(method: string, params: object): Promise<{ result: Record<string, unknown> }> };
}

function preferences(options: FirefoxOptions): Record<string, unknown> {
  const { lang, dark, proxyPort } = options;
  const proxy = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
    ...(lang ? { 'intl.locale.requested': lang } : {}),
    ...(dark === undefined ? {} : { 'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1 }),
    ...(proxyPort === undefined ? {} : proxy),
    ...(options.trustAll ? { 'extensions.webextOptionalPermissionPrompts': false } : {}),
  };
}

/** Navigating to an extension page never reports its end: its document is asked instead. */
async function openExtensionPage(send: BidiSend, address: string): Promise<string> {
  const { context } = (await send('browsingContext.create', { type: 'tab' })) as { context: string };
  await send('browsingContext.navigate', { context, url: address, wait: 'none' });
  const until = Date.now() + 15_000;
  while (Date.now() < until) {
    const state = await callIn<string>(
      send,
      context,
      '() => location.href + " " + document.readyState',
    ).catch(() => '');
    if (state.startsWith(address) && state.endsWith('complete')) return context;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new ExtensionNotLoaded(address);
}

/** @throws ExtensionNotLoaded when Firefox does not take the extension. */
export async function launchFirefox(options: FirefoxOptions): Promise<ExtensionInFirefox> {
  const { browser: found, extension, headless = true, viewport } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.path,
    headless,
    args: ['--remote-allow-system-access'],
    ...(options.trustAll ? { acceptInsecureCerts: true } : {}),
    extraPrefsFirefox: preferences(options),
    defaultViewport: viewport ?? { width: 1280, height: 900 },
  });
  try {
    await browser.installExtension(extension);
  } catch (error) {
    await browser.close();
    throw new ExtensionNotLoaded(error instanceof Error ? error.message : String(error));
  }
  const raw = browser as unknown as RawConnection;
  const send: BidiSend = async (method, params) => (await raw.connection.send(method, params)).result;
  const url = (file: string) => `moz-extension://${UUID}/${file}`;
  return {
    browser,
    send,
    url,
    openPage: (file) => openExtensionPage(send, url(file)),
    close: () => browser.close(),
  };
}
