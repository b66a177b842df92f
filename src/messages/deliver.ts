/** What every sending shares: the browser's own errors become reasons, and the answer is parsed. */
import type { z } from 'zod/mini';
import { browser } from '../platform/browser';
import { MessageFailed, unpack } from './wire';

/** Hands a message to the browser and unpacks the answer. Throws `MessageFailed`. */
export async function deliver(post: () => Promise<unknown>): Promise<unknown> {
  // After a reload or an update the old page keeps a dead interface without an id.
  if (!isAlive()) throw new MessageFailed('gone');
  let answer: unknown;
  try {
    answer = await post();
  } catch {
    throw new MessageFailed(isAlive() ? 'no_answer' : 'gone');
  }
  return unpack(answer);
}

/** False once the extension was reloaded under this page. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/** The reply as its schema wants it. Throws `MessageFailed`. */
export function parseReply<T>(schema: z.ZodMiniType, reply: unknown): T {
  const parsed = schema.safeParse(reply);
  if (!parsed.success) throw new MessageFailed('bad_reply');
  return parsed.data as T;
}
