/** Messages said from a page of the extension, as its own screens say them; and the background killed under them. */
import type { CDPSession } from 'playwright-core';
import type { TestBrowser, TestPage } from './surface';

export interface Answer {
  readonly ok: boolean;
  readonly error?: string;
  readonly reply?: never;
}

/** The raw answer. */
export function say(page: TestPage, type: string, request: unknown): Promise<Answer> {
  const json = JSON.stringify({ type, request });
  return page.evaluate(
    (message: string) => chrome.runtime.sendMessage(JSON.parse(message)) as Promise<Answer>,
    json,
  );
}

/** @throws where the background refuses */
export async function reply<T>(page: TestPage, type: string, request: unknown): Promise<T> {
  const answer = await say(page, type, request);
  if (!answer.ok) throw new Error(`${type}: ${answer.error}`);
  return answer.reply as T;
}

interface Queue {
  network: string | null;
  queue: { key: string }[];
}

/** Tabs that show the practice page, and the comments each has to handle. */
export async function practiceTabs(popup: TestPage): Promise<{ tabId: number; keys: string[] }[]> {
  const tabs = await popup.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id ?? 0));
  const found = [];
  for (const tabId of tabs) {
    const state = await popup.evaluate(
      (id: number) =>
        chrome.tabs
          .sendMessage(id, { type: 'content.page_state', request: {} })
          .then((answer) => (answer as { reply?: Queue } | undefined)?.reply ?? null)
          .catch(() => null),
      tabId,
    );
    if (state?.network === 'practice') found.push({ tabId, keys: state.queue.map(({ key }) => key) });
  }
  return found;
}

/** Kills the background's worker as the browser does when it needs the memory; how many were killed. */
export async function killer(browser: TestBrowser): Promise<() => Promise<number>> {
  const session: CDPSession | undefined = await browser.context?.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('only Chromium lets its worker be killed');
  return async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    const workers = targetInfos.filter(({ type }) => type === 'service_worker');
    for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
    return workers.length;
  };
}
