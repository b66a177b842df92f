/**
 * The background's only listener. The sender is judged before the message: who, then whether this sender may
 * say this, how often, how much; only then is it parsed, handled, and the answer parsed too.
 */
import type { z } from 'zod/mini';
import { log } from '../platform/log';
import type { Sender } from './basics';
import { type BackgroundMessage, type ReplyOf, type RequestOf, toBackground } from './contract';
import { limits } from './limits';
import type { RateLimiter } from './rate';
import { type Caller, callerOf, type RawSender, type Self } from './sender';
import { type Answer, asSent, MessageFailed, refuse, weigh } from './wire';

/** One handler a message; a new message does not compile until it has one. */
export type Handlers = {
  readonly [T in BackgroundMessage]: (request: RequestOf<T>, caller: Caller) => Promise<ReplyOf<T>>;
};

interface Entry {
  readonly from: readonly Sender[];
  readonly request: z.ZodMiniType;
  readonly reply: z.ZodMiniType;
}

function isListed(type: string): type is BackgroundMessage {
  return Object.hasOwn(toBackground, type);
}

function bucketOf(type: string, caller: Caller): string {
  return [type, caller.who, caller.tabId, caller.frameId].join('|');
}

async function answer(
  handlers: Handlers,
  self: Self,
  allow: RateLimiter,
  message: unknown,
  raw: RawSender,
): Promise<Answer> {
  const caller = callerOf(raw, self);
  if (caller === null) return refuse('refused');
  const sent = asSent(message);
  if (sent === null || !isListed(sent.type)) return refuse('unknown');
  const type = sent.type;
  const entry: Entry = toBackground[type];
  if (!entry.from.includes(caller.who)) return refuse('refused');
  const limit = limits[type];
  if (!allow(bucketOf(type, caller), limit.perSecond)) return refuse('too_many');
  if (weigh(sent.request, limit.size) > limit.size) return refuse('too_big');
  const request = entry.request.safeParse(sent.request);
  if (!request.success) return refuse('bad_request');
  // The table ties each request to its handler; the compiler cannot follow it through a variable type.
  const handle = handlers[type] as (request: unknown, caller: Caller) => Promise<unknown>;
  const reply = entry.reply.safeParse(await handle(request.data, caller));
  return reply.success ? { ok: true, reply: reply.data } : refuse('bad_reply');
}

/**
 * What to give to `runtime.onMessage`. Always answers; an error inside a handler is said as `failed`,
 * without its words, but for a handler's own `MessageFailed('refused')`.
 */
export function serve(
  handlers: Handlers,
  self: Self,
  allow: RateLimiter,
): (message: unknown, sender: RawSender) => Promise<Answer> {
  return async (message, sender) => {
    try {
      const answered = await answer(handlers, self, allow, message, sender);
      if (!answered.ok) log('message_refused');
      return answered;
    } catch (error) {
      if (error instanceof MessageFailed && error.reason === 'refused') {
        log('message_refused');
        return refuse('refused');
      }
      log('message_failed');
      return refuse('failed');
    }
  };
}
