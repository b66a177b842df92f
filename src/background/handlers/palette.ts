import { CARD_PATH } from '../../messages/sender';
import type { Handlers } from '../../messages/serve';
import { MessageFailed } from '../../messages/wire';
import type { Desk } from '../desk';

/** The palette's address, for one frame, once, as the card's. */
export const paletteOpen =
  (desk: Desk): Handlers['palette.open'] =>
  async ({ key }, caller) => {
    const nonce = desk.random();
    await desk.cards.open(caller, key, nonce, { kind: 'palette' });
    return { nonce, url: `${desk.shell.address(CARD_PATH)}?palette#${nonce}` };
  };

export const paletteAsk =
  (desk: Desk): Handlers['palette.ask'] =>
  async ({ nonce, ask, height }, caller) => {
    const ticket = await desk.cards.use(caller, nonce, 'palette');
    if (ticket === null) throw new MessageFailed('refused');
    if (ask === 'close' || ask === 'slash') await desk.cards.close(ticket.tabId, 'palette');
    const asked = { nonce, ask, ...(height !== undefined && { height }) };
    await desk.ask(ticket.tabId, 'content.palette', asked, ticket);
    return {};
  };
