/** A charter that comes from elsewhere is changed there: whatever a screen asks, it is not changed here. */
import type { Desk } from '../desk';
import { followOf } from './known';

/** Null where it may be changed in this browser. */
export async function readOnly(
  desk: Pick<Desk, 'area'>,
  place: string,
): Promise<'followed' | 'managed' | null> {
  const follow = await followOf(desk, place);
  return follow === null ? null : follow.managed ? 'managed' : 'followed';
}
