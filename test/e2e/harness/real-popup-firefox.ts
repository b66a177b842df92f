/** The same in Firefox: its own window presses the button and the popup, an extension page beside it looks inside. */
import { type BidiSend, type ContextInfo, callIn } from '../../../tools/browser/bidi';
import { GECKO_ID } from '../../../tools/build/target';
import { placeOf } from './press';
import type { RealPopup } from './real-popup';
import type { Json } from './surface';
import { eventually } from './wait';

/** Runs in Firefox's own window, which `--remote-allow-system-access` opens to the driver. */
async function inWindow(send: BidiSend, expression: string): Promise<void> {
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = contexts as readonly ContextInfo[];
  const target = { context: window?.context };
  const answer = await send('script.evaluate', { expression, target, awaitPromise: true });
  if (answer.type !== 'success') throw new Error(JSON.stringify(answer.exceptionDetails));
}

const press = `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

const clickAt = (x: number, y: number) => `(() => {
  const box = document.querySelector('.webextension-popup-browser').getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    const mouse = { button: 0, clickCount: 1, pressure: 0.5, inputSource: 1 };
    window.synthesizeMouseEvent(type, box.x + ${x}, box.y + ${y}, mouse, { isDOMEventSynthesized: false });
  }
})()`;

/**
 * Presses the toolbar's button on the tab in front.
 * @param beside context of a page of the extension in another tab
 */
export async function pressToolbarInFirefox(send: BidiSend, beside: string): Promise<RealPopup> {
  await inWindow(send, press);
  const evaluate = (fn: (...args: never[]) => unknown, ...args: readonly Json[]) => {
    // The popup's own `document` and `window` stand in for those of the page that looks.
    const source = `async (...args) => {
      const [window] = browser.extension.getViews({ type: 'popup' });
      const { document, URL, Blob } = window;
      return (${fn})(...args);
    }`;
    return callIn<unknown>(send, beside, source, args);
  };
  const until = (fn: (...args: never[]) => unknown, ...args: readonly Json[]) =>
    eventually(String(fn), () => evaluate(fn, ...args));
  return {
    evaluate: evaluate as RealPopup['evaluate'],
    until: until as RealPopup['until'],
    async click(selector) {
      const { x, y } = await placeOf(selector, (fn) => evaluate(fn as never, selector));
      await inWindow(send, clickAt(x, y));
    },
    close: async () => void (await evaluate(() => window.close())),
  };
}
