/** The charter as the background holds it, and the one way to change it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { problemOf } from '../core/charter/door/issues';
import { type Change, type CharterReply, changeSchema, type Problem } from '../messages/charter';
import type { ReplyOf } from '../messages/contract';
import { send } from '../messages/send';

export type ChangeOutcome = ReplyOf<'charter.change'>['outcome'] | 'unreachable';
export interface Changed {
  readonly outcome: ChangeOutcome;
  readonly problems: readonly Problem[];
}

export interface CharterHandle {
  /** Null while it loads. */
  readonly data: CharterReply | null;
  /** True where the background did not answer. */
  readonly unreachable: boolean;
  readonly reload: () => Promise<void>;
  /** Saves one change; what the person typed stays theirs to keep where it is not saved. */
  readonly change: (change: Change) => Promise<Changed>;
}

/** Loads the charter once, and again after each change or when another window made one. */
export function useCharter(): CharterHandle {
  const [data, setData] = useState<CharterReply | null>(null);
  const [unreachable, setUnreachable] = useState(false);

  const reload = useCallback(async () => {
    try {
      setData(await send('charter.load', {}));
      setUnreachable(false);
    } catch {
      setUnreachable(true);
    }
  }, []);

  useEffect(() => {
    void reload();
  }, [reload]);

  const change = useCallback(
    async (asked: Change): Promise<Changed> => {
      if (!data) return { outcome: 'not_saved', problems: [] };
      // Said here, field by field: the background's door would only say that the message is not one of ours.
      const parsed = changeSchema.safeParse(asked);
      if (!parsed.success) {
        return { outcome: 'refused', problems: parsed.error.issues.map((issue) => problemOf(issue, asked)) };
      }
      try {
        const reply = await send('charter.change', {
          place: data.place,
          revision: data.charter.revision,
          change: parsed.data,
        });
        if (reply.outcome === 'saved' || reply.outcome === 'stale') await reload();
        return reply;
      } catch {
        return { outcome: 'unreachable', problems: [] };
      }
    },
    [data, reload],
  );

  return { data, unreachable, reload, change };
}
