/** Asks the content script of an open page for all that it reads. */
import type { SocialComment } from '../../src/core/comment';

export interface Reading {
  /** Null where no adapter knows the page. */
  readonly network: string | null;
  readonly comments: readonly SocialComment[];
}

/** What the extension answered; `error` where the content script could not be reached or refused. */
export type Answered =
  | { readonly ok: true; readonly reply: Reading }
  | { readonly ok: false; readonly error: string };

/**
 * Text of a function that runs in a context of the extension: finds the page's tab and asks it. The content
 * script may still be starting, so an absent receiver is asked again for a while.
 */
export const askPage = `async (address) => {
  const until = Date.now() + 10000;
  let error = 'no tab';
  while (Date.now() < until) {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find(({ url }) => url === address) ?? tabs.find(({ url }) => url?.startsWith(new URL(address).origin));
    if (tab?.id !== undefined) {
      try {
        const answer = await chrome.tabs.sendMessage(tab.id, { type: 'content.read_page', request: {} });
        if (answer) return answer;
        error = 'no answer';
      } catch (failure) {
        error = String(failure);
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { ok: false, error };
}`;
