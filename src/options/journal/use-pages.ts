/** The entries of a query, page after page; the latest query wins. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { usePort } from './context';
import type { Query } from './filters';
import { type Entry, type Gathered, gather } from './gather';

export interface Pages {
  readonly found: Gathered | null;
  readonly busy: boolean;
  readonly unreachable: boolean;
  readonly more: () => void;
  /** The same again, as far as it was shown. */
  readonly refresh: () => void;
  /** Shows an entry otherwise, until it is read again. */
  readonly patch: (id: string, over: Partial<Entry>) => void;
}

/** @param query null: nothing is asked. @param size entries a page */
export function usePages(query: Query | null, size: number): Pages {
  const { send } = usePort();
  const [found, setFound] = useState<Gathered | null>(null);
  const [busy, setBusy] = useState(false);
  const [unreachable, setUnreachable] = useState(false);
  const current = useRef<AbortController | null>(null);
  const text = query === null ? null : JSON.stringify(query);

  /**
   * @param after what is shown already, and stays
   * @param shown ids to read again: also what was undone meanwhile
   */
  const load = useCallback(
    async (after: Gathered | null, wanted: number, shown?: ReadonlySet<string>) => {
      current.current?.abort();
      if (text === null) {
        setBusy(false);
        return setFound(null);
      }
      const mine = new AbortController();
      current.current = mine;
      setBusy(true);
      try {
        const asked = JSON.parse(text) as Query;
        const query = shown ? { ...asked, undone: true } : asked;
        const stays = (one: Entry) =>
          asked.undone || one.undoneAt === null || shown === undefined || shown.has(one.id);
        const page = await gather(send, query, after?.next ?? null, wanted, mine.signal, stays);
        if (mine.signal.aborted) return;
        setFound({
          ...page,
          entries: [...(after?.entries ?? []), ...page.entries],
          damaged: (after?.damaged ?? 0) + page.damaged,
        });
        setUnreachable(false);
      } catch {
        if (mine.signal.aborted) return;
        // What another query found would be taken for this one's.
        if (after === null) setFound(null);
        setUnreachable(true);
      }
      setBusy(false);
    },
    [send, text],
  );

  useEffect(() => {
    void load(null, size);
    return () => current.current?.abort();
  }, [load, size]);

  return {
    found,
    busy,
    unreachable,
    more: () => void load(found, size),
    refresh: () => {
      const shown = found?.entries ?? [];
      void load(null, Math.max(size, shown.length), new Set(shown.map(({ id }) => id)));
    },
    patch: (id, over) =>
      setFound(
        (before) =>
          before && {
            ...before,
            entries: before.entries.map((one) => (one.id === id ? { ...one, ...over } : one)),
          },
      ),
  };
}
