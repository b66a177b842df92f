/**
 * Who speaks: decided from what the browser says of the sender, before a word of the message is read.
 * A missing field is a refusal. The address of a sender is looked at only where its origin is already the
 * extension's own, to tell its pages from each other.
 */
import type { Sender } from './basics';

/** The browser's own account of a sender (`runtime.MessageSender`), as far as it is looked at. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** This extension, as the browser names it. */
export interface Self {
  readonly id: string;
  /** `chrome-extension://...` or `moz-extension://...`, without a slash at the end. */
  readonly origin: string;
  /** Match patterns of the pages where a content script of ours runs. */
  readonly pages: readonly string[];
}

export interface Caller {
  readonly who: Exclude<Sender, 'background'>;
  /** Null for the popup. */
  readonly tabId: number | null;
  readonly frameId: number | null;
  readonly documentId: string | null;
  /** The extension's own practice page, which plays `content`. */
  readonly practice: boolean;
}

export const CARD_PATH = '/src/card/index.html';
export const POPUP_PATH = '/src/popup/index.html';
export const OPTIONS_PATH = '/src/options/index.html';
export const PRACTICE_PATH = '/src/practice/index.html';

/** True where a page of this origin is covered by one of the patterns (`https://x.com/*`, `https://*.x.com/*`). */
export function isKnownPage(origin: string, patterns: readonly string[]): boolean {
  const host = /^https:\/\/([a-z0-9.-]+)(?::\d+)?$/.exec(origin)?.[1];
  if (host === undefined) return false;
  return patterns.some((pattern) => {
    const known = /^https:\/\/(\*\.)?([a-z0-9.-]+)\/\*$/.exec(pattern);
    if (!known?.[2]) return false;
    return host === known[2] || (known[1] !== undefined && host.endsWith(`.${known[2]}`));
  });
}

function place(sender: RawSender): Pick<Caller, 'tabId' | 'frameId' | 'documentId'> {
  return {
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? null,
    documentId: sender.documentId ?? null,
  };
}

function pathOf(sender: RawSender, self: Self): string | null {
  const url = sender.url;
  if (url === undefined || !url.startsWith(`${self.origin}/`)) return null;
  return url.slice(self.origin.length).replace(/[?#].*$/s, '');
}

/** The caller, or null: refused. A content script only speaks from the top frame of a tab. */
export function callerOf(sender: RawSender, self: Self): Caller | null {
  if (sender.id === undefined || sender.id !== self.id || sender.origin === undefined) return null;
  const where = place(sender);
  const onTop = where.tabId !== null && where.frameId === 0;
  const framed = (where.frameId ?? 0) > 0;
  if (sender.origin !== self.origin) {
    if (!onTop || !isKnownPage(sender.origin, self.pages)) return null;
    return { who: 'content', practice: false, ...where };
  }
  switch (pathOf(sender, self)) {
    case PRACTICE_PATH:
      return onTop ? { who: 'content', practice: true, ...where } : null;
    case CARD_PATH:
      // The card lives in a frame: opened as a page of its own it is somebody's trick.
      return where.tabId !== null && framed ? { who: 'card', practice: false, ...where } : null;
    case POPUP_PATH:
      return framed ? null : { who: 'popup', practice: false, ...where };
    case OPTIONS_PATH:
      return framed ? null : { who: 'options', practice: false, ...where };
    default:
      return null;
  }
}

/** What content scripts accept: the background and the popup, both of the extension's own origin. */
export function isOwnScreen(sender: RawSender, self: Pick<Self, 'id' | 'origin'>): boolean {
  return sender.id !== undefined && sender.id === self.id && sender.origin === self.origin;
}
