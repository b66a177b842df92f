/**
 * One-time addresses of cards: a nonce bound to a tab, to the document that asked, to a comment, and from the first
 * load on to the one frame that shows it. Kept in `storage.session`, so that a worker that is killed forgets none;
 * one open card a tab, and beside it the frame of the coach.
 */
import * as z from 'zod/mini';
import { removal } from '../messages/basics';
import type { Caller } from '../messages/sender';
import type { Area } from '../storage/area';

const ticketSchema = z.strictObject({
  nonce: z.string(),
  key: z.string(),
  tabId: z.int(),
  /** The page's own document; null where the browser does not say. */
  documentId: z.nullable(z.string()),
  practice: z.boolean(),
  /** What the guard's frame asks about; null for a card. */
  guards: z.nullable(removal),
  /** The card's frame, from its first load on. */
  holder: z.nullable(z.strictObject({ frameId: z.int(), documentId: z.nullable(z.string()) })),
});
export type Ticket = z.infer<typeof ticketSchema>;

/** What a ticket opens. Cards and the guard's questions replace each other; the coach and the palette stand beside them. */
export const kinds = ['card', 'coach', 'palette'] as const;
export type TicketKind = (typeof kinds)[number];

export interface CardTickets {
  /** Replaces the tab's former ticket of its kind, if any. */
  open(
    caller: Caller,
    key: string,
    nonce: string,
    of?: { readonly guards?: Ticket['guards']; readonly kind?: TicketKind },
  ): Promise<void>;
  /** The ticket, if this frame may use it; the first frame that asks keeps it. Null: refused. No kind: any. */
  use(caller: Caller, nonce: string, kind?: TicketKind): Promise<Ticket | null>;
  /** The ticket that this very page was given; null: refused. */
  given(caller: Caller, nonce: string, kind: TicketKind): Promise<Ticket | null>;
  /** No kind: all of them. */
  close(tabId: number, kind?: TicketKind): Promise<void>;
}

const slot = (kind: TicketKind, tabId: number) => `${kind}:${tabId}`;

type Alone = <T>(work: () => Promise<T>) => Promise<T>;

export function cardTickets(session: Area, alone: Alone): CardTickets {
  async function read(kind: TicketKind, tabId: number): Promise<Ticket | null> {
    const name = slot(kind, tabId);
    const parsed = ticketSchema.safeParse((await session.get([name]))[name]);
    return parsed.success ? parsed.data : null;
  }

  async function usedOf(kind: TicketKind, caller: Caller, nonce: string): Promise<Ticket | null> {
    const { tabId, frameId, documentId } = caller;
    if (tabId === null || frameId === null) return null;
    const ticket = await read(kind, tabId);
    if (ticket === null || ticket.nonce !== nonce) return null;
    const { holder } = ticket;
    if (holder !== null) {
      return holder.frameId === frameId && holder.documentId === documentId ? ticket : null;
    }
    const held: Ticket = { ...ticket, holder: { frameId, documentId } };
    await session.set({ [slot(kind, tabId)]: held });
    return held;
  }

  return {
    async open({ tabId, documentId, practice }, key, nonce, { guards = null, kind = 'card' } = {}) {
      if (tabId === null) throw new TypeError('a card opens in a tab');
      const ticket: Ticket = { nonce, key, tabId, documentId, practice, guards, holder: null };
      await alone(() => session.set({ [slot(kind, tabId)]: ticket }));
    },

    use: (caller, nonce, kind) =>
      alone(async () => {
        for (const one of kind === undefined ? kinds : [kind]) {
          const ticket = await usedOf(one, caller, nonce);
          if (ticket !== null) return ticket;
        }
        return null;
      }),

    async given({ tabId, documentId }, nonce, kind) {
      const ticket = tabId === null ? null : await read(kind, tabId);
      return ticket?.nonce === nonce && ticket.documentId === documentId ? ticket : null;
    },

    close: (tabId, kind) =>
      alone(() => session.remove((kind === undefined ? kinds : [kind]).map((one) => slot(one, tabId)))),
  };
}
