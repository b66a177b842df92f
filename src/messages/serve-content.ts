/**
 * The content script's only listener. It serves `content.*` messages of the extension's own background and
 * popup, and stays silent on everything else: on the practice page, which is a page of the extension, it also
 * hears what screens say to the background, and a second answer would race with the first.
 */
import type { z } from 'zod/mini';
import { isOwnScreen, type RawSender, type Self } from './sender';
import { toContent } from './to-content';
import { type Answer, asSent, refuse } from './wire';

type Table = typeof toContent;
export type ContentRequest<T extends keyof Table> = z.infer<Table[T]['request']>;
export type ContentReply<T extends keyof Table> = z.infer<Table[T]['reply']>;

/** One handler a message; a new message does not compile until it has one. */
export type ContentHandlers = {
  readonly [T in keyof Table]: (request: ContentRequest<T>) => Promise<ContentReply<T>> | ContentReply<T>;
};

async function answer(handlers: ContentHandlers, type: keyof Table, sent: unknown): Promise<Answer> {
  const entry: { request: z.ZodMiniType; reply: z.ZodMiniType } = toContent[type];
  const request = entry.request.safeParse(sent);
  if (!request.success) return refuse('bad_request');
  try {
    const handle = handlers[type] as (request: unknown) => unknown;
    const reply = entry.reply.safeParse(await handle(request.data));
    return reply.success ? { ok: true, reply: reply.data } : refuse('bad_reply');
  } catch {
    return refuse('failed');
  }
}

/** What to give to `runtime.onMessage` in a page; `undefined` means that somebody else answers. */
export function serveContent(
  handlers: ContentHandlers,
  self: Pick<Self, 'id' | 'origin'>,
): (message: unknown, sender: RawSender) => Promise<Answer> | undefined {
  return (message, sender) => {
    if (!isOwnScreen(sender, self)) return undefined;
    const sent = asSent(message);
    if (sent === null || !sent.type.startsWith('content.')) return undefined;
    if (!Object.hasOwn(toContent, sent.type)) return Promise.resolve(refuse('unknown'));
    return answer(handlers, sent.type as keyof Table, sent.request);
  };
}
