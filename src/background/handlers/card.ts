import { CARD_PATH } from '../../messages/sender';
import type { Handlers } from '../../messages/serve';
import { MessageFailed } from '../../messages/wire';
import type { Desk } from '../desk';

/** The card's address, for one frame, once. The nonce stands behind `#`: no page reads a frame's fragment. */
export const cardOpen =
  (desk: Desk): Handlers['card.open'] =>
  async ({ key }, caller) => {
    const nonce = desk.random();
    await desk.cards.open(caller, key, nonce);
    return { nonce, url: `${desk.shell.address(CARD_PATH)}#${nonce}` };
  };

export const cardClose =
  (desk: Desk): Handlers['card.close'] =>
  async ({ nonce }, caller) => {
    const ticket = await desk.cards.use(caller, nonce, 'card');
    if (ticket === null) throw new MessageFailed('refused');
    await desk.cards.close(ticket.tabId, 'card');
    await desk.ask(ticket.tabId, 'content.close_card', { nonce }, ticket).catch(() => undefined);
    return {};
  };
