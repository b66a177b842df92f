import type { Handlers } from '../../messages/serve';
import { play } from '../acts';
import { openCase } from '../acts/case';
import type { Desk } from '../desk';
import { inTurn } from '../in-turn';

/** Acts on one comment come one after the other: the second press of a double click sees what the first has done. */
export const act = (desk: Desk): Handlers['act'] => {
  const turn = inTurn();
  return async (request, caller) => {
    const one = await openCase(desk, request.target, caller, request.token ?? null);
    if (one === null) return { outcome: 'gone', text: null, decision: null };
    return turn(one.ref, () => play(one, request.act));
  };
};
