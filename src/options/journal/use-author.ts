/** What is kept of one person: asked for, given out, erased. */
import { useCallback, useState } from 'preact/hooks';
import type { ReplyOf, RequestOf } from '../../messages/contract';
import { usePort } from './context';

export type Author = RequestOf<'journal.author'>['author'];
type Reply = ReplyOf<'journal.author'>;

export type AuthorState =
  | { readonly is: 'idle' | 'unreachable' | 'unknown' }
  | { readonly is: 'counted'; readonly kept: number; readonly held: number }
  | { readonly is: 'erased'; readonly erased: number; readonly held: number };

export interface AskingAuthor {
  readonly author: Author | null;
  readonly state: AuthorState;
  /** Nothing was erased, and why. */
  readonly refused: 'storage_full' | 'not_saved' | 'unreachable' | null;
  readonly busy: boolean;
  readonly search: (author: Author) => Promise<void>;
  /** JSON lines; null where the background does not answer. */
  readonly give: () => Promise<Reply | null>;
  readonly erase: () => Promise<void>;
}

export function useAuthor(onErased: () => void): AskingAuthor {
  const { send } = usePort();
  const [author, setAuthor] = useState<Author | null>(null);
  const [state, setState] = useState<AuthorState>({ is: 'idle' });
  const [refused, setRefused] = useState<AskingAuthor['refused']>(null);
  const [busy, setBusy] = useState(false);

  const ask = useCallback(
    async (about: Author, what: 'count' | 'export' | 'erase'): Promise<Reply | null> => {
      setBusy(true);
      try {
        return await send('journal.author', { author: about, do: what });
      } catch {
        return null;
      } finally {
        setBusy(false);
      }
    },
    [send],
  );

  const search = useCallback(
    async (about: Author) => {
      const reply = await ask(about, 'count');
      setAuthor(about);
      setRefused(null);
      if (reply === null) setState({ is: 'unreachable' });
      else if (reply.outcome !== 'done') setState({ is: 'unknown' });
      else setState({ is: 'counted', kept: reply.kept, held: reply.held });
    },
    [ask],
  );

  return {
    author,
    state,
    refused,
    busy,
    search,
    give: async () => {
      const reply = author && (await ask(author, 'export'));
      setRefused(reply === null ? 'unreachable' : null);
      return reply;
    },
    erase: async () => {
      if (author === null) return;
      const reply = await ask(author, 'erase');
      if (reply === null) return setRefused('unreachable');
      const { outcome, erased, held } = reply;
      if (outcome === 'storage_full' || outcome === 'not_saved') return setRefused(outcome);
      setRefused(null);
      setState(outcome === 'unknown' ? { is: 'unknown' } : { is: 'erased', erased, held });
      if (outcome === 'done') onErased();
    },
  };
}
