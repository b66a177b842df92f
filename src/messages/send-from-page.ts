/** How a content script speaks to the background; carries the schemas of its own three messages only. */
import type { z } from 'zod/mini';
import { browser } from '../platform/browser';
import { deliver, parseReply } from './deliver';
import { fromPage } from './from-page';

type Table = typeof fromPage;
export type PageRequest<T extends keyof Table> = z.infer<Table[T]['request']>;
export type PageReply<T extends keyof Table> = z.infer<Table[T]['reply']>;

/** Throws `MessageFailed`: on `gone` remove everything shown, on `too_many` ask again later. */
export async function sendFromPage<T extends keyof Table>(
  type: T,
  request: PageRequest<T>,
): Promise<PageReply<T>> {
  const reply = await deliver(() => browser.runtime.sendMessage({ type, request }));
  const schema: z.ZodMiniType = fromPage[type].reply;
  return parseReply<PageReply<T>>(schema, reply);
}
