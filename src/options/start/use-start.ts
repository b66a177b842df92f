/** Puts the charter of a sector in force, with what the house already gave. */
import { useState } from 'preact/hooks';
import type { Sector } from '../../core/charter/packs/sector';
import { keepingHouse, sectorCharter } from '../../core/charter/packs/start';
import type { Charter } from '../../core/charter/schema';
import type { ReplyOf } from '../../messages/contract';
import { send } from '../../messages/send';
import { useOptions } from '../context';
import { defaultFile, packFile } from './sector-files';

/** `broken`: a file of the package cannot be read. */
export type StartOutcome = ReplyOf<'charter.import'>['outcome'] | 'broken' | 'unreachable';

export interface Starting {
  readonly outcome: StartOutcome | null;
  readonly busy: boolean;
  /** @returns true once it is in force */
  readonly begin: (sector: Sector | null, language: Charter['language']) => Promise<boolean>;
}

export function useStart(): Starting {
  const { charter, place, reload } = useOptions();
  const [outcome, setOutcome] = useState<StartOutcome | null>(null);
  const [busy, setBusy] = useState(false);

  const attempt = async (sector: Sector | null, language: Charter['language']): Promise<StartOutcome> => {
    let text: string;
    try {
      const base = await defaultFile(language);
      const fresh = sector === null ? base : sectorCharter(base, await packFile(sector));
      text = JSON.stringify(keepingHouse(fresh, charter));
    } catch {
      return 'broken';
    }
    try {
      const reply = await send('charter.import', { place, text, apply: true });
      if (reply.outcome === 'saved') await reload();
      return reply.outcome;
    } catch {
      return 'unreachable';
    }
  };

  return {
    outcome,
    busy,
    begin: async (sector, language) => {
      setBusy(true);
      const made = await attempt(sector, language);
      setBusy(false);
      setOutcome(made);
      return made === 'saved';
    },
  };
}
