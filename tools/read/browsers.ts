/** Serves one saved page at its address to a real browser with the extension, and asks what it reads there. */
import type { HTTPRequest } from 'puppeteer-core';
import { callIn } from '../browser/bidi';
import { launchWithExtension } from '../browser/chromium';
import { launchFirefox } from '../browser/firefox';
import { findOrInstall } from '../browser/install';
import { ensureBuilt } from '../build/fresh';
import type { Target } from '../build/target';
import { type Answered, askPage } from './ask';
import type { Asked } from './asked';

const TYPE = 'text/html; charset=utf-8';

/** The page itself; whatever else it asks for stays out of reach. */
function isThePage(address: string, url: URL): boolean {
  return address.replace(/#.*$/, '') === url.href.replace(/#.*$/, '');
}

async function inChromium({ url, html, mayInstall }: Asked): Promise<Answered> {
  const started = await launchWithExtension({
    browser: findOrInstall('chromium', mayInstall),
    extension: ensureBuilt('chromium'),
    viewport: { width: 1280, height: 1000 },
    lang: 'en',
  });
  try {
    await started.context.route(
      (address) => address.protocol === 'http:' || address.protocol === 'https:',
      (route) =>
        isThePage(route.request().url(), url) && route.request().isNavigationRequest()
          ? route.fulfill({ body: html, contentType: TYPE })
          : route.abort(),
    );
    const page = await started.context.newPage();
    await page.goto(url.href, { waitUntil: 'load' });
    const worker = await started.worker();
    return await worker.evaluate(`(${askPage})(${JSON.stringify(page.url())})`);
  } finally {
    await started.close();
  }
}

async function inFirefox({ url, html, mayInstall }: Asked): Promise<Answered> {
  const fox = await launchFirefox({
    browser: findOrInstall('firefox', mayInstall),
    extension: ensureBuilt('firefox'),
    lang: 'en-US',
  });
  try {
    const page = await fox.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request: HTTPRequest) => {
      const serve = isThePage(request.url(), url) && request.isNavigationRequest();
      const done = serve ? request.respond({ status: 200, contentType: TYPE, body: html }) : request.abort();
      // A request that ended meanwhile needs no answer.
      done.catch(() => undefined);
    });
    await page.goto(url.href, { waitUntil: 'load' });
    const helper = await fox.openPage('src/popup/index.html');
    return await callIn<Answered>(fox.send, helper, askPage, [page.url()]);
  } finally {
    await fox.close();
  }
}

const readers: Readonly<Record<Target, (asked: Asked) => Promise<Answered>>> = {
  chromium: inChromium,
  firefox: inFirefox,
};

/** @throws NoBrowser, BuildFailed, ExtensionNotLoaded */
export function readInBrowser(asked: Asked): Promise<Answered> {
  return readers[asked.browser](asked);
}
