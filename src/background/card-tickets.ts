/**
 * One-time addresses of cards: a nonce bound to a tab, to the document that asked, to a comment, and from the first
 * load on to the one frame that shows it. Kept in `storage.session`, so that a worker that is killed forgets none;
 * one open card a tab.
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

export interface CardTickets {
  /** Replaces the tab's former ticket, if any. */
  open(caller: Caller, key: string, nonce: string, guards?: Ticket['guards']): Promise<void>;
  /** The ticket, if this frame may use it; the first frame that asks keeps it. Null: refused. */
  use(caller: Caller, nonce: string): Promise<Ticket | null>;
  close(tabId: number): Promise<void>;
}

const slot = (tabId: number) => `card:${tabId}`;

type Alone = <T>(work: () => Promise<T>) => Promise<T>;

export function cardTickets(session: Area, alone: Alone): CardTickets {
  async function read(tabId: number): Promise<Ticket | null> {
    const name = slot(tabId);
    const parsed = ticketSchema.safeParse((await session.get([name]))[name]);
    return parsed.success ? parsed.data : null;
  }

  return {
    async open({ tabId, documentId, practice }, key, nonce, guards = null) {
      if (tabId === null) throw new TypeError('a card opens in a tab');
      const ticket: Ticket = { nonce, key, tabId, documentId, practice, guards, holder: null };
      await alone(() => session.set({ [slot(tabId)]: ticket }));
    },

    use({ tabId, frameId, documentId }, nonce) {
      return alone(async () => {
        if (tabId === null || frameId === null) return null;
        const ticket = await read(tabId);
        if (ticket === null || ticket.nonce !== nonce) return null;
        const { holder } = ticket;
        if (holder !== null) {
          return holder.frameId === frameId && holder.documentId === documentId ? ticket : null;
        }
        const held: Ticket = { ...ticket, holder: { frameId, documentId } };
        await session.set({ [slot(tabId)]: held });
        return held;
      });
    },

    close: (tabId) => alone(() => session.remove([slot(tabId)])),
  };
}
