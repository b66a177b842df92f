/**
 * Sees when a comment gets its verdict and its flag, from inside the extension's own world: there alone the markers can
 * be seen, and the answers of the background heard.
 */
import type { CDPSession, Page } from 'playwright-core';

/** All by the comment's id, in milliseconds. */
export interface Seen {
  /** From coming into view (added, or scrolled to) to the painted marker. */
  readonly painted: Readonly<Record<string, number>>;
  /** From being added to a verdict with a mark, in view or not. */
  readonly judged: Readonly<Record<string, number>>;
  /** From coming into view to a verdict, whatever it says; 0 where that was there already. */
  readonly answered: Readonly<Record<string, number>>;
  /** How long ago each that has no verdict yet came into view. */
  readonly unanswered: Readonly<Record<string, number>>;
}

export interface FlagWatch {
  seen(): Promise<Seen>;
}

/**
 * `data-at` of a comment is when the page added it, `data-step` of the document when it last added or scrolled, on the
 * clock that both worlds share. What is in view is told by the browser, and markers are looked at right after a frame,
 * so that the looking forces no layout.
 */
const watcher = `(() => {
  const painted = {};
  const judged = {};
  const answered = {};
  const came = {};
  const verdicts = new Set();
  const added = new Map();
  const inView = new Map();
  const observed = [];
  const told = new WeakSet();
  const root = document.documentElement;
  const near = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      told.add(target);
      if (!isIntersecting) inView.delete(target);
      else if (!inView.has(target)) {
        const { id } = target.dataset;
        const since = Number(root.dataset.step ?? performance.now());
        inView.set(target, since);
        came[id] ??= since;
        if (verdicts.has(id)) answered[id] ??= 0;
      }
    }
    later();
  });
  const take = (cells) => {
    for (const cell of cells) {
      const article = cell.querySelector?.('article');
      if (!article?.dataset.id) continue;
      added.set(article.dataset.id, Number(article.dataset.at));
      near.observe(article);
      observed.push(article);
      // Watching thousands would itself take the page's time; whoever reads here reads the latest. Each is told once.
      while (observed.length > 60 && told.has(observed[0])) near.unobserve(observed.shift());
    }
  };
  new MutationObserver((records) => {
    for (const { addedNodes } of records) take(addedNodes);
  }).observe(document.getElementById('timeline'), { childList: true });
  let host = null;
  let shadow = null;
  const look = () => {
    if (shadow === null) return;
    const now = performance.now();
    const spots = [...shadow.querySelectorAll('button')].filter((b) => !b.hidden).map((b) => b.getBoundingClientRect());
    for (const [article, since] of inView) {
      const { id } = article.dataset;
      if (painted[id] !== undefined) continue;
      const box = article.getBoundingClientRect();
      if (box.bottom < 0) inView.delete(article);
      if (spots.some((s) => s.top + s.height / 2 >= box.top && s.top + s.height / 2 < box.bottom))
        painted[id] = now - since;
    }
  };
  const channel = new MessageChannel();
  let due = false;
  channel.port1.onmessage = () => { due = false; look(); };
  const later = () => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => channel.port2.postMessage(null));
  };
  const observer = new MutationObserver(later);
  // The host may be put back by the extension: then it is another one.
  const follow = () => {
    const present = [...root.children].find((e) => !/^(HEAD|BODY)$/.test(e.tagName));
    if (present && present !== host) {
      host = present;
      shadow = chrome.dom.openOrClosedShadowRoot(host);
      observer.disconnect();
      observer.observe(shadow, { subtree: true, childList: true, attributes: true });
    }
  };
  follow();
  setInterval(follow, 200);
  const note = (answer) => {
    const now = performance.now();
    for (const { key, verdict } of answer?.reply?.verdicts ?? []) {
      const id = key.replace(/^x:/, '');
      verdicts.add(id);
      if (came[id] !== undefined) answered[id] ??= Math.max(0, now - came[id]);
      if (verdict.mark !== null && judged[id] === undefined && added.has(id)) judged[id] = now - added.get(id);
    }
  };
  const listen = (runtime) => {
    const send = runtime.sendMessage;
    runtime.sendMessage = (...args) => {
      const answer = send.apply(runtime, args);
      answer?.then?.(note, () => undefined);
      return answer;
    };
  };
  for (const runtime of new Set([globalThis.browser?.runtime, globalThis.chrome?.runtime])) if (runtime) listen(runtime);
  globalThis.benchSeen = () => {
    const now = performance.now();
    const waiting = Object.entries(came).filter(([id]) => answered[id] === undefined);
    return { painted, judged, answered, unanswered: Object.fromEntries(waiting.map(([id, at]) => [id, now - at])) };
  };
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
  return { seen: async () => (await evaluate('globalThis.benchSeen()')) as Seen };
}
