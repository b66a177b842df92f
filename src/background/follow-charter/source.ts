/** Where a charter comes from, and its crisis mode, for the screens of a CM. */
import type { Charter } from '../../core/charter/schema';
import type { CrisisView, SourceView } from '../../messages/source-views';
import type { Desk } from '../desk';
import { followOf } from './known';

/** Null where nothing was declared. */
export function crisisView({ crisisMode }: Pick<Charter, 'crisisMode'>): CrisisView | null {
  const { on, by, since, note } = crisisMode;
  return on ? { by, since, note } : null;
}

/** Null for a charter that is kept here. */
export async function sourceView(desk: Pick<Desk, 'area'>, place: string): Promise<SourceView | null> {
  const follow = await followOf(desk, place);
  if (follow === null) return null;
  const { managed, since, trouble, waits, seen } = follow;
  return {
    kind: managed ? 'managed' : 'followed',
    since,
    trouble: trouble?.reason ?? null,
    troubleSince: trouble?.since ?? null,
    waits: waits === null ? null : waits.crisis ? 'crisis' : 'calm',
    unseen: !seen,
  };
}
