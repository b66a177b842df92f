/** How a screen speaks to the background: typed by the contract, the answer parsed. */
import type { z } from 'zod/mini';
import { browser } from '../platform/browser';
import { type BackgroundMessage, type ReplyOf, type RequestOf, toBackground } from './contract';
import { deliver, parseReply } from './deliver';

/** Messages to the background, as card, popup and options send them. Throws `MessageFailed`. */
export async function send<T extends BackgroundMessage>(type: T, request: RequestOf<T>): Promise<ReplyOf<T>> {
  const reply = await deliver(() => browser.runtime.sendMessage({ type, request }));
  const schema: z.ZodMiniType = toBackground[type].reply;
  return parseReply<ReplyOf<T>>(schema, reply);
}
