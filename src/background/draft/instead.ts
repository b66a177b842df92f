/** The approved way to say it: which reply of the charter stands for what a check found. */
import type { CheckId } from '../../core/draft/finding';
import { serves } from '../../core/replies/occasion';
import { mayInsert, type Offer } from '../../core/replies/offer';
import type { Action } from '../../core/rules/action';
import type { Ruling } from '../rulings';
import type { Answers } from './answers';

/** Checks that another text answers, rather than another word; with the act whose replies come first, where it has its own. */
const answeredBy: Partial<Readonly<Record<CheckId, Action | 'same'>>> = {
  threat: 'same',
  commitment: 'same',
  press_statement: 'handover_press',
  personal_data: 'mask_personal_data',
  forbidden_subject: 'same',
  insult: 'same',
  irony: 'same',
  blame: 'same',
  pitch: 'same',
  hollow: 'same',
};

export interface Instead {
  readonly of: ReadonlyMap<CheckId, string>;
  readonly offers: readonly Offer[];
}

/** @param but id of the reply that the draft is already */
export function insteadOf(
  rules: readonly CheckId[],
  { ruling, answers, but }: { ruling: Ruling; answers: Answers | null; but: string | null },
): Instead {
  const of = new Map<CheckId, string>();
  const offers = new Map<string, Offer>();
  if (answers === null || answers.own) return { of, offers: [] };
  const { comment, page, assessment } = answers;
  const occasion = {
    action: assessment.action,
    then: assessment.then,
    topic: assessment.topic,
    lang: assessment.reading.lang,
    network: page.network,
    text: comment.text,
  };
  const best = (action: Action | 'same'): Offer | undefined => {
    const asked = action === 'same' ? occasion : { ...occasion, action, then: null };
    return ruling.compiled.offers
      .suited(asked, ruling.day, (standing) => mayInsert(standing, page.network))
      .find(
        (offer) =>
          offer.sameLanguage &&
          !offer.tooLong &&
          offer.reply.id !== but &&
          (action === 'same' || serves(offer.reply, action)),
      );
  };
  const known = new Map<Action | 'same', Offer | undefined>();
  const once = (action: Action | 'same') => {
    if (!known.has(action)) known.set(action, best(action));
    return known.get(action);
  };
  for (const rule of rules) {
    const action = answeredBy[rule];
    const offer = action === undefined ? undefined : (once(action) ?? once('same'));
    if (offer === undefined) continue;
    of.set(rule, offer.reply.id);
    offers.set(offer.reply.id, offer);
  }
  return { of, offers: [...offers.values()] };
}
