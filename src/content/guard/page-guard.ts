/** The guard of one open page: what it finds its comments by, and how it speaks to the background. */
import { isAlive } from '../../messages/deliver';
import type { sendFromPage } from '../../messages/send-from-page';
import { log } from '../../platform/log';
import type { Board } from '../board';
import type { Card } from '../card/card';
import type { Evidence } from '../evidence';
import { createGuard, type Guard, type GuardOptions } from './guard';

export interface PageGuardOptions
  extends Pick<GuardOptions, 'site' | 'host' | 'ownPage' | 'find' | 'title' | 'origin' | 'signal'> {
  readonly brand: string | null;
  readonly board: Board;
  readonly evidence: Evidence;
  readonly card: Card;
  readonly send: typeof sendFromPage;
}

export function createPageGuard(options: PageGuardOptions): Guard {
  const { brand, board, evidence, card, send, ...rest } = options;
  return createGuard({
    ...rest,
    entryAt: board.at,
    open: (request) => send('guard.open', request),
    prove: (entry, control) => {
      const request = { key: entry.key, brand, control, snapshot: evidence.of(entry) };
      send('guard.proof', request).catch(() => log('message_failed'));
    },
    asks: () => card.close(null),
    answer: (entry) => void card.toggle(entry),
    // Nothing on the page measures a thread's pace yet: no line is said rather than a wrong one.
    snowball: () => false,
    alive: isAlive,
  });
}
