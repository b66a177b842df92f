/** One question to the background, asked again when it changes or on request. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BackgroundMessage, ReplyOf, RequestOf } from '../../messages/contract';
import { usePort } from './context';

export interface Asked<T> {
  /** The latest answer to this very question; null until it comes. */
  readonly reply: T | null;
  readonly unreachable: boolean;
  readonly again: () => void;
}

/** @param request plain data: it is told from the one before by its text */
export function useAsk<T extends BackgroundMessage>(type: T, request: RequestOf<T>): Asked<ReplyOf<T>> {
  const { send } = usePort();
  const [kept, setKept] = useState<{ readonly text: string; readonly reply: ReplyOf<T> } | null>(null);
  const [unreachable, setUnreachable] = useState(false);
  const [turn, setTurn] = useState(0);
  const text = JSON.stringify(request);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn asks the same again
  useEffect(() => {
    let wanted = true;
    send(type, JSON.parse(text) as RequestOf<T>).then(
      (reply) => {
        if (!wanted) return;
        setKept({ text, reply });
        setUnreachable(false);
      },
      () => {
        if (wanted) setUnreachable(true);
      },
    );
    return () => {
      wanted = false;
    };
  }, [send, type, text, turn]);

  return {
    reply: kept?.text === text ? kept.reply : null,
    unreachable,
    again: useCallback(() => setTurn((n) => n + 1), []),
  };
}
