import { CARD_PATH } from '../../messages/sender';
import type { Handlers } from '../../messages/serve';
import { MessageFailed } from '../../messages/wire';
import { readItem } from '../../storage/item';
import { settingsItem } from '../../storage/items';
import { mutedChecksItem } from '../../storage/muted-checks';
import type { Ticket } from '../card-tickets';
import type { Desk } from '../desk';
import { warmUp } from '../draft/house';
import type { SaidOfDrafts } from '../draft/said';
import { subjectOfScene } from '../draft/scene';
import { type DraftFacts, draftView } from '../draft/view';

/** The coach's address, for one frame, once, as the card's. What checking needs is built meanwhile. */
export const draftOpen =
  (desk: Desk): Handlers['draft.open'] =>
  async ({ key, brand }, caller) => {
    const nonce = desk.random();
    await desk.cards.open(caller, key ?? '', nonce, { kind: 'coach' });
    const { practice } = caller;
    void desk.rulings
      .on({ practice, brand })
      .then((ruling) => warmUp(ruling, brand))
      .catch(() => undefined);
    return { nonce, url: `${desk.shell.address(CARD_PATH)}?coach#${nonce}` };
  };

/** Throws `refused` where the frame may not ask. */
async function heldBy(desk: Desk, ...[caller, nonce]: Parameters<Desk['cards']['use']>): Promise<Ticket> {
  const ticket = await desk.cards.use(caller, nonce, 'coach');
  if (ticket === null) throw new MessageFailed('refused');
  return ticket;
}

/** A frame that came before anything was said, or after the worker forgot, has the page say it again. */
export const draftLoad =
  (desk: Desk, said: SaidOfDrafts): Handlers['draft.load'] =>
  async ({ nonce }, caller) => {
    const ticket = await heldBy(desk, caller, nonce);
    const last = said.of(nonce);
    if (last === null) {
      await desk.ask(ticket.tabId, 'content.coach', { nonce, ask: 'again' }, ticket).catch(() => undefined);
    }
    return { view: last?.view ?? null };
  };

export const draftFit =
  (desk: Desk): Handlers['draft.fit'] =>
  async ({ nonce, height }, caller) => {
    const ticket = await heldBy(desk, caller, nonce);
    await desk.ask(ticket.tabId, 'content.coach', { nonce, ask: 'fit', height }, ticket);
    return {};
  };

export const draftBack =
  (desk: Desk): Handlers['draft.back'] =>
  async ({ nonce }, caller) => {
    const ticket = await heldBy(desk, caller, nonce);
    await desk.ask(ticket.tabId, 'content.coach', { nonce, ask: 'back' }, ticket);
    return {};
  };

/** What is written now, checked; the findings go to the frame that holds the ticket, and nowhere else. */
export const draftCheck =
  (desk: Desk, said: SaidOfDrafts): Handlers['draft.check'] =>
  async (request, caller) => {
    const { nonce, text, cut, typing, rests } = request;
    const ticket = await desk.cards.given(caller, nonce, 'coach');
    if (ticket === null) throw new MessageFailed('refused');
    const subject = await subjectOfScene(desk, request, caller);
    const [muted, settings] = await Promise.all([
      readItem(desk.area, mutedChecksItem),
      readItem(desk.area, settingsItem),
    ]);
    const facts: DraftFacts = {
      text,
      cut,
      subject,
      muted: muted.value,
      settings: settings.value,
      moment: { typing, rests, said: said.rules(nonce) },
    };
    const view = draftView(facts);
    said.note(nonce, { facts, view });
    const { tabId, holder } = ticket;
    if (holder !== null) await desk.show({ tabId, ...holder }, { nonce, view });
    return {};
  };
