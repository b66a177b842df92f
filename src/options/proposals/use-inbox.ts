/** What was received for the charter shown, and how a file comes in. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Received } from '../../core/proposals/inbox';
import type { ReplyOf } from '../../messages/contract';
import { send } from '../../messages/send';

export type Reception = ReplyOf<'inbox.receive'> | { readonly outcome: 'unreachable' };

/** As the background's door: a larger file is not even read. */
const MOST_BYTES = 5_000_000;

export interface Inbox {
  /** Undefined while it is asked for, null where nobody answers. */
  readonly received: readonly Received[] | null | undefined;
  /** What came of the last file. */
  readonly reception: Reception | null;
  readonly take: (file: File) => Promise<void>;
  /** The last file again, though it was written for another house. */
  readonly takeAnyway: () => Promise<void>;
  readonly drop: (id: string) => Promise<void>;
}

export function useInbox(): Inbox {
  const [received, setReceived] = useState<Inbox['received']>(undefined);
  const [reception, setReception] = useState<Reception | null>(null);
  const [text, setText] = useState<string | null>(null);
  const load = useCallback(async () => {
    try {
      setReceived((await send('inbox.load', {})).received);
    } catch {
      setReceived(null);
    }
  }, []);
  useEffect(() => void load(), [load]);

  const hand = async (content: string, anyway: boolean) => {
    try {
      setReception(await send('inbox.receive', { text: content, anyway }));
    } catch {
      setReception({ outcome: 'unreachable' });
    }
    await load();
  };
  return {
    received,
    reception,
    async take(file) {
      setReception(null);
      setText(null);
      if (file.size > MOST_BYTES) {
        setReception({ outcome: 'refused', problem: 'too_large', detail: '' });
        return;
      }
      const content = await file.text();
      setText(content);
      await hand(content, false);
    },
    takeAnyway: async () => {
      if (text !== null) await hand(text, true);
    },
    async drop(id) {
      await send('inbox.drop', { id }).catch(() => undefined);
      await load();
    },
  };
}
