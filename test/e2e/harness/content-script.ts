/** Speaks to the content script of a page as the background does, and hears what content scripts say. */
import type { Json, TestBrowser } from './surface';

interface Ears {
  heard?: string[];
}

/** Runs in the extension: the answer of the content script at an address, or what went wrong, as text. */
async function askTab(url: string, type: string, request: Json): Promise<Json> {
  const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
  if (tab?.id === undefined) return { error: `no tab at ${url}` };
  try {
    return await chrome.tabs.sendMessage(tab.id, { type, request }, { frameId: 0 });
  } catch (error) {
    return { error: String(error) };
  }
}

/** The reply of a page's content script. @throws where it gave none. */
export async function askPage<T>(
  browser: TestBrowser,
  url: string,
  type: `content.${string}`,
  request: Json = {},
): Promise<T> {
  const answer = await browser.inExtension(askTab, url, type, request);
  const { ok, reply } = answer as { ok?: boolean; reply?: T };
  if (ok !== true) throw new Error(`${type}: ${JSON.stringify(answer)}`);
  return reply as T;
}

/** From now on, remembers the type and page of every message that a page sends. */
export async function listenIn(browser: TestBrowser): Promise<void> {
  await browser.inExtension(() => {
    const ears = globalThis as Ears;
    ears.heard = [];
    chrome.runtime.onMessage.addListener((message: unknown, sender: { url?: string | undefined }) => {
      const from = sender.url ?? '';
      if (/^https?:/.test(from)) ears.heard?.push(`${String((message as { type?: unknown }).type)} ${from}`);
      return undefined;
    });
  });
}

/** What was heard since the last call. */
export function heard(browser: TestBrowser): Promise<string[]> {
  return browser.inExtension(() => (globalThis as Ears).heard?.splice(0) ?? []);
}
