/** Where the chosen charter comes from, as the background says it, and asking it things. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ReplyOf } from '../../messages/contract';
import { send } from '../../messages/send';
import { useOptions } from '../context';

export type TravelFacts = ReplyOf<'travel.load'>;

export interface Travel {
  /** Null while it loads, or where nobody answers. */
  readonly facts: TravelFacts | null;
  /** Asks again; also the charter, which may have changed with it. */
  readonly refresh: () => Promise<void>;
}

export function useTravel(): Travel {
  const { place, charter, reload } = useOptions();
  const [facts, setFacts] = useState<TravelFacts | null>(null);
  const load = useCallback(async () => {
    setFacts(await send('travel.load', { place }).catch(() => null));
  }, [place]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision is another answer
  useEffect(() => void load(), [load, charter.revision]);
  return {
    facts,
    refresh: async () => {
      await load();
      await reload();
    },
  };
}
