/** What the background tells the coach's frame by itself; every other screen asks. */
import * as z from 'zod/mini';
import { browser } from '../platform/browser';
import { nonce } from './basics';
import { draftViewSchema } from './draft';
import type { RawSender } from './sender';
import { asSent } from './wire';

const TYPE = 'frame.draft';

export const shownDraftSchema = z.strictObject({ nonce, view: draftViewSchema });
export type ShownDraft = z.infer<typeof shownDraftSchema>;

/** Where the frame is; a document's id outlives no navigation. */
export interface FramePlace {
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId: string | null;
}

/** Never rejects: a frame that went meanwhile shows nothing. */
export async function showInFrame(
  { tabId, frameId, documentId }: FramePlace,
  request: ShownDraft,
): Promise<void> {
  // The types of the polyfill do not know `documentId` yet; both browsers do.
  const options: { frameId?: number; documentId?: string } = documentId ? { documentId } : { frameId };
  await browser.tabs.sendMessage(tabId, { type: TYPE, request }, options).catch(() => undefined);
}

/**
 * What to give to `runtime.onMessage` in the frame: silent on everything but its own draft, told by the background of this
 * very extension. A page's content script has a tab, the background has none.
 */
export function hearDraft(
  self: { readonly id: string; readonly nonce: string },
  heard: (view: ShownDraft['view']) => void,
): (message: unknown, sender: RawSender) => undefined {
  return (message, sender) => {
    const sent = asSent(message);
    if (sent?.type !== TYPE || sender.id !== self.id || sender.tab !== undefined) return undefined;
    const shown = shownDraftSchema.safeParse(sent.request);
    if (shown.success && shown.data.nonce === self.nonce) heard(shown.data.view);
    return undefined;
  };
}
