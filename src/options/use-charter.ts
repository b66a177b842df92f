/** The charter as the background holds it, and the one way to change it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { problemOf } from '../core/charter/door/issues';
import {
  type Change,
  type CharterReply,
  type ConflictView,
  changeSchema,
  type Problem,
} from '../messages/charter';
import type { ReplyOf, RequestOf } from '../messages/contract';
import { send } from '../messages/send';

export type ChangeOutcome = ReplyOf<'charter.change'>['outcome'] | 'unreachable';
export interface Changed {
  readonly outcome: ChangeOutcome;
  readonly problems: readonly Problem[];
  /** Fields that another window changed otherwise meanwhile; a side of each is to be chosen. */
  readonly conflicts?: readonly ConflictView[] | undefined;
  /** Of the charter in force then. */
  readonly revision?: number;
}

/** What a change was made on, where that is not what the screen shows now, and whose side of which conflict. */
export interface ChangeOn {
  readonly revision: number;
  readonly choices?: NonNullable<RequestOf<'charter.change'>['choices']>;
}

export interface CharterHandle {
  /** Null while it loads. */
  readonly data: CharterReply | null;
  /** True where the background did not answer. */
  readonly unreachable: boolean;
  readonly reload: () => Promise<void>;
  /** Saves one change; what the person typed stays theirs to keep where it is not saved. */
  readonly change: (change: Change, on?: ChangeOn) => Promise<Changed>;
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
    async (asked: Change, on?: ChangeOn): Promise<Changed> => {
      if (!data) return { outcome: 'not_saved', problems: [] };
      // Said here, field by field: the background's door would only say that the message is not one of ours.
      const parsed = changeSchema.safeParse(asked);
      if (!parsed.success) {
        return { outcome: 'refused', problems: parsed.error.issues.map((issue) => problemOf(issue, asked)) };
      }
      try {
        const reply = await send('charter.change', {
          place: data.place,
          revision: on?.revision ?? data.charter.revision,
          change: parsed.data,
          ...(on?.choices ? { choices: on.choices } : {}),
        });
        if (reply.outcome !== 'refused' && reply.outcome !== 'conflict') await reload();
        return reply;
      } catch {
        return { outcome: 'unreachable', problems: [] };
      }
    },
    [data, reload],
  );

  return { data, unreachable, reload, change };
}
