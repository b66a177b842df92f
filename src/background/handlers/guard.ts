import { mayBeReview } from '../../core/guard/review';
import { signalIds } from '../../core/signals/signal';
import { CARD_PATH } from '../../messages/sender';
import type { Handlers } from '../../messages/serve';
import { MessageFailed } from '../../messages/wire';
import { openCase } from '../acts/case';
import type { Desk } from '../desk';
import { patternFor, reusedReason } from '../guard-reasons';
import { guidanceLoad } from './guidance';

/** The guard's address, for one frame, once, as the card's. */
export const guardOpen =
  (desk: Desk): Handlers['guard.open'] =>
  async ({ key, control }, caller) => {
    const nonce = desk.random();
    await desk.cards.open(caller, key, nonce, { guards: control });
    return { nonce, url: `${desk.shell.address(CARD_PATH)}?guard#${nonce}` };
  };

export const guardLoad =
  (desk: Desk): Handlers['guard.load'] =>
  async ({ nonce }, caller) => {
    const ticket = await desk.cards.use(caller, nonce);
    if (ticket === null || ticket.guards === null) throw new MessageFailed('refused');
    const one = await openCase(desk, { nonce }, caller);
    const { guidance } = await guidanceLoad(desk)({ target: { nonce } }, caller);
    if (one === null || guidance === null) return { view: null };
    const { assessment } = one;
    const on = signalIds.filter((id) => assessment.reading.signals[id].on);
    return {
      view: {
        control: ticket.guards,
        guidance,
        review: mayBeReview(assessment.action, on),
        reused: await reusedReason(desk, patternFor(assessment)),
      },
    };
  };

export const guardDone =
  (desk: Desk): Handlers['guard.done'] =>
  async ({ nonce, choice }, caller) => {
    const ticket = await desk.cards.use(caller, nonce);
    if (ticket === null || ticket.guards === null) throw new MessageFailed('refused');
    await desk.ask(ticket.tabId, 'content.guard_done', { nonce, choice }, ticket);
    return {};
  };
