import type { Handlers } from '../../messages/serve';
import { play } from '../acts';
import { openCase } from '../acts/case';
import type { Desk } from '../desk';

export const act =
  (desk: Desk): Handlers['act'] =>
  async (request, caller) => {
    const one = await openCase(desk, request.target, caller, request.token ?? null);
    return one === null ? { outcome: 'gone', text: null, decision: null } : play(one, request.act);
  };
