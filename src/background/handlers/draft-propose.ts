import type { Handlers } from '../../messages/serve';
import { MessageFailed } from '../../messages/wire';
import type { Desk } from '../desk';
import { draftHouse } from '../draft/house';
import type { SaidOfDrafts } from '../draft/said';
import { proposalAdd } from './proposal-add';

/** Longest text of a proposal. */
const LONGEST = 5_000;

/** « Demander l’accord »: what is written becomes a proposal, as it was last checked; its comment goes along without names. */
export const draftPropose =
  (desk: Desk, said: SaidOfDrafts): Handlers['draft.propose'] =>
  async ({ nonce }, caller) => {
    const ticket = await desk.cards.use(caller, nonce, 'coach');
    if (ticket === null) throw new MessageFailed('refused');
    const last = said.of(nonce);
    if (last === null || last.facts.cut) return { outcome: 'refused' };
    const { facts, view } = last;
    const text = facts.text.trim();
    const { ruling, brand } = facts.subject;
    const stands = draftHouse(ruling, brand).status(facts.text);
    const near = stands.status === 'approved_changed' ? stands.id : null;
    const { language } = ruling.charter;
    const lang =
      view.lang !== null && /^[a-z]{2,3}$/.test(view.lang) && view.lang !== 'und' ? view.lang : language;
    if (text === '' || text.length > LONGEST) return { outcome: 'refused' };
    const title = near === null ? null : (view.reply?.title ?? null);
    const what = { kind: 'reply', reply: near, title, lang, text } as const;
    const target = ticket.key === '' ? null : { nonce };
    const { outcome } = await proposalAdd(desk)({ target, what, why: '' }, caller);
    return { outcome };
  };
