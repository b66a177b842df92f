/** The guard of one open page: what it finds its comments by, and how it speaks to the background. */

import { isAlive } from '../../messages/deliver';
import type { PaceOfThread } from '../../messages/guard-page';
import type { sendFromPage } from '../../messages/send-from-page';
import { log } from '../../platform/log';
import type { Board } from '../board';
import type { Card } from '../card/card';
import type { Entry } from '../entry';
import type { Evidence } from '../evidence';
import { createGuard, type Guard, type GuardOptions } from './guard';
import type { Line } from './line';
import { paceTold } from './pace';

export interface PageGuardOptions
  extends Pick<GuardOptions, 'site' | 'host' | 'ownPage' | 'find' | 'title' | 'origin' | 'signal'> {
  readonly brand: string | null;
  readonly board: Board;
  readonly evidence: Evidence;
  readonly card: Card;
  /** Names the thread a comment stands in. */
  readonly thread: (entry: Entry) => string | null;
  readonly send: typeof sendFromPage;
}

const linesOfPace: Readonly<Record<PaceOfThread, Line | null>> = {
  calm: null,
  snowball: 'line_own',
  after_own: 'line_own_since',
};

export function createPageGuard(options: PageGuardOptions): Guard {
  const { brand, board, evidence, card, send, thread, ...rest } = options;
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
    pace: async (entry) => {
      const name = thread(entry);
      const there = [...board.all()].filter((one) => thread(one) === name);
      const request = { network: rest.site.id, brand, thread: name, ...paceTold(there) };
      return linesOfPace[(await send('thread.pace', request)).pace];
    },
    alive: isAlive,
  });
}
