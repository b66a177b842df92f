import { detectLanguage } from '../../core/language/detect';
import { type Own, twinOf, withOwn } from '../../core/proposals/own';
import { MOST_EXCERPT, type Proposal, proposalDraftSchema, proposalOf } from '../../core/proposals/proposal';
import { fold } from '../../core/text/fold';
import type { RequestOf } from '../../messages/contract';
import type { Handlers } from '../../messages/serve';
import { instant } from '../../platform/clock';
import { readItem } from '../../storage/item';
import { settingsItem } from '../../storage/items';
import { type Case, openCase } from '../acts/case';
import type { Desk } from '../desk';
import { draftHouse } from '../draft/house';
import { excerptOf } from '../excerpt';
import { noteFault, noteSaved } from '../faults';
import { changeOwn } from '../proposals/own';
import type { Ruling } from '../rulings';

type Asked = RequestOf<'proposal.add'>;

/** The beginning of a comment as a form shows it: without the names and numbers in it. */
export function cleanExcerpt({ subject, ruling }: Case): string {
  const { text, lang } = subject.comment;
  const { personal_data: personal } = ruling.read(text, lang).signals;
  return excerptOf(text, MOST_EXCERPT, personal.evidence);
}

/** What of the comment goes with it. A comment that is gone does not take along what the CM chose of it. */
function aboutOf(one: Case | null, chosen: Asked['excerpt']): Proposal['about'] {
  if (chosen === null) return null;
  const excerpt =
    chosen === undefined ? (one === null ? '' : cleanExcerpt(one)) : excerptOf(chosen, MOST_EXCERPT, []);
  if (excerpt === '') return null;
  return {
    excerpt,
    network: one?.subject.page.network ?? null,
    lang:
      one === null || !/^[a-z]{2,3}$/.test(one.assessment.reading.lang) ? null : one.assessment.reading.lang,
  };
}

/**
 * A text says itself what language it is in; the screen's guess counts where it is too short to tell. One that is an agreed
 * reply in other words is another text for that reply.
 */
function completed(what: Asked['what'], ruling: Ruling, brand: string | null): Asked['what'] {
  if (what.kind !== 'reply') return what;
  const found = detectLanguage(fold(what.text));
  const lang = found === 'und' ? what.lang : found;
  if (what.reply !== null) return { ...what, lang };
  const { status, id } = draftHouse(ruling, brand).status(what.text);
  const near =
    status === 'approved_changed' ? ruling.charter.replies.find((one) => one.id === id) : undefined;
  return { ...what, lang, reply: near?.id ?? null, title: near?.title ?? null };
}

export const proposalAdd =
  (desk: Desk): Handlers['proposal.add'] =>
  async ({ target, what, why, excerpt, by }, caller) => {
    const one = target === null ? null : await openCase(desk, target, caller);
    const ruling = one?.ruling ?? (await desk.rulings.shown(false));
    const { value: settings } = await readItem(desk.area, settingsItem);
    const draft = proposalDraftSchema.safeParse({
      at: instant(desk.clock),
      by: by === undefined ? settings.initials : by,
      why: why.replace(/\s+/g, ' ').trim(),
      what: completed(what, ruling, one?.subject.brand ?? null),
      about: aboutOf(one, excerpt),
      revision: ruling.charter.revision,
    });
    if (!draft.success) return { outcome: 'refused', id: null };
    const proposal = proposalOf(draft.data, desk.digest);
    const added: Own = { proposal, place: ruling.place, sentAt: null, answer: null, read: false };
    try {
      return await keep(desk, added);
    } catch (error) {
      return { outcome: await noteFault(desk, error), id: null };
    }
  };

async function keep(desk: Desk, added: Own) {
  let kept: string | null = null;
  await changeOwn(desk, (own) => {
    const twin = twinOf(own, added.proposal, added.place);
    const next = twin === undefined ? withOwn(own, added) : null;
    kept = twin?.proposal.id ?? (next === null ? null : added.proposal.id);
    return next;
  });
  await noteSaved(desk);
  return { outcome: kept === null ? ('full' as const) : ('kept' as const), id: kept };
}
