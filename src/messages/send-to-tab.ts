/** How the background and the popup speak to the content script of a tab. */
import type { z } from 'zod/mini';
import { browser } from '../platform/browser';
import type { ContentMessage, ReplyOf, RequestOf } from './contract';
import { deliver, parseReply } from './deliver';
import { toContent } from './to-content';

/** Where in the tab. The content script lives in the top frame; a document's id outlives no navigation. */
export interface Whereabouts {
  readonly documentId?: string | null;
}

/**
 * Asks the content script of a tab (also that of the practice page: `tabs.sendMessage` reaches the extension's
 * own pages in Chromium and in Firefox). Throws `MessageFailed`; `no_answer` where none listens.
 */
export async function sendToTab<T extends ContentMessage>(
  tabId: number,
  type: T,
  request: RequestOf<T>,
  where: Whereabouts = {},
): Promise<ReplyOf<T>> {
  const { documentId } = where;
  // The types of the polyfill do not know `documentId` yet; both browsers do.
  const options: { frameId?: number; documentId?: string } = documentId ? { documentId } : { frameId: 0 };
  const reply = await deliver(() => browser.tabs.sendMessage(tabId, { type, request }, options));
  const schema: z.ZodMiniType = toContent[type].reply;
  return parseReply<ReplyOf<T>>(schema, reply);
}
