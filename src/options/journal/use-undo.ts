/** Undoing a decision from the journal, and what came of it. */
import { useState } from 'preact/hooks';
import { instant } from '../../platform/clock';
import { usePort } from './context';
import type { Entry } from './gather';

export type Undone = 'undone' | 'refused' | 'unreachable';

export interface Undoing {
  readonly outcome: Undone | null;
  readonly undo: (entry: Entry) => Promise<void>;
}

/** @param patch shows the entry as it now stands */
export function useUndo(patch: (id: string, over: Partial<Entry>) => void): Undoing {
  const { send, clock } = usePort();
  const [outcome, setOutcome] = useState<Undone | null>(null);
  return {
    outcome,
    undo: async (entry) => {
      try {
        const { ok } = await send('decisions.undo', { id: entry.id });
        setOutcome(ok ? 'undone' : 'refused');
        if (ok) patch(entry.id, { undoneAt: instant(clock), follow: null });
      } catch {
        setOutcome('unreachable');
      }
    },
  };
}
