/** How messages travel: `{type, request}` one way, `{ok: true, reply}` or `{ok: false, error}` back. */

export const refusals = [
  /** The sender may not send this. */
  'refused',
  'unknown',
  'too_big',
  'too_many',
  'bad_request',
  /** The handler failed; nothing was acknowledged. */
  'failed',
  'bad_reply',
  /** Nobody listens there: no content script, a closed tab. */
  'no_answer',
  /** The extension was reloaded under this page: remove what is shown, say "reload". */
  'gone',
] as const;
export type Refusal = (typeof refusals)[number];

export interface Sent {
  readonly type: string;
  readonly request: unknown;
}

export type Answer =
  | { readonly ok: true; readonly reply: unknown }
  | { readonly ok: false; readonly error: Refusal };

/** What a refused or lost message throws at its sender. */
export class MessageFailed extends Error {
  constructor(readonly reason: Refusal) {
    super(reason);
    this.name = 'MessageFailed';
  }
}

export const refuse = (error: Refusal): Answer => ({ ok: false, error });

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The message, or null where it has not the shape of one. */
export function asSent(message: unknown): Sent | null {
  if (!isRecord(message) || typeof message.type !== 'string' || message.type.length > 60) return null;
  return { type: message.type, request: message.request };
}

/** What came back, unpacked. Throws `MessageFailed`. */
export function unpack(answer: unknown): unknown {
  if (!isRecord(answer)) throw new MessageFailed('no_answer');
  if (answer.ok === true) return answer.reply;
  const error = refusals.find((known) => known === answer.error);
  throw new MessageFailed(error ?? 'bad_reply');
}

/**
 * Rough weight of plain data in characters, counted no further than `limit`, so that a huge message costs
 * no more to refuse than a small one. Anything deeper than 40 levels is over the limit.
 */
export function weigh(value: unknown, limit: number, depth = 0): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object' || value === null) return 8;
  if (depth > 40) return limit + 1;
  let weight = 2;
  const named = !Array.isArray(value);
  // Names of a list are its positions: they weigh nothing.
  for (const [name, item] of named ? Object.entries(value) : value.entries()) {
    weight += (named ? String(name).length : 0) + 1 + weigh(item, limit - weight, depth + 1);
    if (weight > limit) break;
  }
  return weight;
}
