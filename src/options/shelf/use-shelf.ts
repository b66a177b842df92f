/** Choosing, adding and taking away charters, and what came of it. */
import { useState } from 'preact/hooks';
import type { ShelfOutcome } from '../../messages/charter';
import type { RequestOf } from '../../messages/contract';
import { send } from '../../messages/send';
import { useOptions } from '../context';

export interface ShelfHandle {
  readonly outcome: ShelfOutcome | 'unreachable' | null;
  readonly ask: (request: RequestOf<'charter.shelf'>) => Promise<void>;
}

export function useShelf(): ShelfHandle {
  const { reload } = useOptions();
  const [outcome, setOutcome] = useState<ShelfHandle['outcome']>(null);
  const ask = async (request: RequestOf<'charter.shelf'>) => {
    try {
      const reply = await send('charter.shelf', request);
      setOutcome(reply.outcome);
      await reload();
    } catch {
      setOutcome('unreachable');
    }
  };
  return { outcome, ask };
}
