/** Asks the background what a change would change. */
import { useState } from 'preact/hooks';
import { type Change, changeSchema } from '../../messages/charter';
import { send } from '../../messages/send';
import type { CompareReply, TrialSource } from '../../messages/trial-compare';
import { useOptions } from '../context';

export interface Trial {
  readonly reply: CompareReply | null;
  readonly busy: boolean;
  /** The background did not answer. */
  readonly silent: boolean;
  readonly compare: (change: Change, source: TrialSource) => Promise<void>;
}

const refused: CompareReply = { outcome: 'refused', problems: [], read: 0, changed: 0, shown: [] };

export function useTrial(): Trial {
  const { place } = useOptions();
  const [reply, setReply] = useState<CompareReply | null>(null);
  const [busy, setBusy] = useState(false);
  const [silent, setSilent] = useState(false);
  return {
    reply,
    busy,
    silent,
    compare: async (change, source) => {
      setSilent(false);
      // Half-typed: the background's door would only say that the message is not one of ours.
      const parsed = changeSchema.safeParse(change);
      if (!parsed.success) {
        setReply(refused);
        return;
      }
      setBusy(true);
      try {
        setReply(await send('trial.compare', { place, change: parsed.data, source }));
      } catch {
        setReply(null);
        setSilent(true);
      }
      setBusy(false);
    },
  };
}
