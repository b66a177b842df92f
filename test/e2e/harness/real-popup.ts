/**
 * The popup as the toolbar opens it: only then does the browser grant `activeTab`, which a page of ours in a tab of its
 * own never has. Chromium's debugging protocol presses the button; Firefox's own window is asked for it.
 */
import type { CDPSession } from 'playwright-core';
import { placeOf } from './press';
import type { Json, TestBrowser } from './surface';
import { eventually } from './wait';

export interface RealPopup {
  evaluate<A extends readonly Json[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  until<A extends readonly Json[], T>(fn: (...args: A) => T, ...args: A): Promise<NonNullable<T>>;
  /** A real press in the middle of the first match. */
  click(selector: string): Promise<void>;
  close(): Promise<void>;
}

type Send = (method: string, params: object) => Promise<Record<string, unknown>>;

interface Target {
  readonly type: string;
  readonly url: string;
  readonly targetId: string;
}

async function targets(send: Send, filter?: readonly object[]): Promise<readonly Target[]> {
  const { targetInfos } = await send('Target.getTargets', filter ? { filter } : {});
  return targetInfos as readonly Target[];
}

/** One target's own protocol, spoken through the browser's. */
async function speakTo(session: CDPSession, targetId: string): Promise<Send> {
  const send = session.send.bind(session) as unknown as Send;
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Record<string, unknown>) => void>();
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result, error } = JSON.parse(event.message);
    waiting.get(id)?.(error ? { failed: error.message } : result);
    waiting.delete(id);
  });
  let last = 0;
  return async (method, params) => {
    last += 1;
    const id = last;
    const answer = new Promise<Record<string, unknown>>((resolve) => waiting.set(id, resolve));
    await send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const result = await answer;
    if (typeof result.failed === 'string') throw new Error(result.failed);
    return result;
  };
}

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly exception?: { readonly description?: string } };
}

/** @param url beginning of the address of the tab on which the button is pressed; launched with `pressable` */
export async function pressToolbar(browser: TestBrowser, url: string): Promise<RealPopup> {
  const session = await browser.context?.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no browser to press in');
  const send = session.send.bind(session) as unknown as Send;
  const tab = (await targets(send, [{ type: 'tab' }])).find((one) => one.url.startsWith(url));
  if (!tab) throw new Error(`no tab at ${url}`);
  await send('Extensions.triggerAction', { id: browser.extensionId, targetId: tab.targetId });
  const popup = await eventually('the popup', async () =>
    (await targets(send)).find((one) => one.url.includes(`${browser.extensionId}/src/popup/`)),
  );
  const say = await speakTo(session, popup.targetId);
  const evaluate = async (fn: (...args: never[]) => unknown, ...args: readonly Json[]) => {
    const expression = `(async () => { const __name = (f) => f; return (${fn})(...${JSON.stringify(args)}); })()`;
    const asked = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = (await say('Runtime.evaluate', asked)) as unknown as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  };
  const until = (fn: (...args: never[]) => unknown, ...args: readonly Json[]) =>
    eventually(String(fn), () => evaluate(fn, ...args));
  return {
    evaluate: evaluate as RealPopup['evaluate'],
    until: until as RealPopup['until'],
    async click(selector) {
      const { x, y } = await placeOf(selector, (fn) => evaluate(fn as never, selector));
      const at = { x, y, button: 'left', clickCount: 1 };
      await say('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
      await say('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
    },
    close: async () => {
      await send('Target.closeTarget', { targetId: popup.targetId });
      await session.detach();
    },
  };
}

/** What `launchChromium` needs for it. */
export const pressable = ['--enable-unsafe-extension-debugging'] as const;
