/** Sees when a comment gets its flag, from inside the extension's own world, where alone the markers can be seen. */
import type { CDPSession, Page } from 'playwright-core';

export interface FlagWatch {
  /** Milliseconds from appearance to flag, by the comment's id, of those flagged so far. */
  latencies(): Promise<Readonly<Record<string, number>>>;
}

/**
 * Runs in the content script's world. A marker is matched with the comment whose box holds its middle; new comments
 * are at the end. `data-at` is when the page added the comment, on the clock that both worlds share.
 */
const watcher = `(() => {
  const seen = {};
  const articles = document.getElementsByTagName('article');
  let host = null;
  let root = null;
  const look = () => {
    const now = performance.now();
    const spots = [...root.querySelectorAll('button')].filter((b) => !b.hidden).map((b) => b.getBoundingClientRect());
    for (let i = articles.length - 1; i >= Math.max(0, articles.length - 400); i -= 1) {
      const article = articles[i];
      const id = article.dataset.id;
      if (!id || seen[id] !== undefined || !article.dataset.at) continue;
      const box = article.getBoundingClientRect();
      if (box.bottom < 0) break;
      if (spots.some((s) => s.top + s.height / 2 >= box.top && s.top + s.height / 2 < box.bottom))
        seen[id] = now - Number(article.dataset.at);
    }
  };
  const observer = new MutationObserver(look);
  // The host may be put back by the extension: then it is another one.
  const follow = () => {
    const present = [...document.documentElement.children].find((e) => !/^(HEAD|BODY)$/.test(e.tagName));
    if (present && present !== host) {
      host = present;
      root = chrome.dom.openOrClosedShadowRoot(host);
      observer.disconnect();
      observer.observe(root, { subtree: true, childList: true, attributes: true });
      globalThis.benchHosts = (globalThis.benchHosts ?? 0) + 1;
    }
    requestAnimationFrame(follow);
  };
  follow();
  globalThis.benchSeen = seen;
  return true;
})()`;

async function ownWorld(session: CDPSession, extensionId: string): Promise<number> {
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}`) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return found;
}

export async function watchFlags(page: Page, extensionId: string): Promise<FlagWatch> {
  const session = await page.context().newCDPSession(page);
  const contextId = await ownWorld(session, extensionId);
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(watcher);
  return {
    latencies: async () => (await evaluate('globalThis.benchSeen')) as Record<string, number>,
  };
}
