import type { Hit } from '../../signals/matcher';
import type { Check } from './check';
import { isDenied, without } from './said';
import { weighedSpans } from './weighed';

/** « Tout l’honneur est pour nous » pays for nothing. */
const COURTESY = /(?:honneur|plaisir|joie|chance|pleasure|honou?r) $/;

/** "We'd like to take credit" gives none. */
const CREDIT_TAKEN = /take (?:the |all |any |some )*credit$/;

/** « Nous ne dédommageons pas » refuses; « nous ne remboursons que » does not. */
const REFUSED = /(?:^| )(?:ne |n')/;
const REFUSAL = /^[^.!?;,]{0,24}? ?(?:pas|plus|jamais|aucune?|rien)(?![a-z])/;
const isRefused = (text: string, { start, end }: Hit) =>
  REFUSED.test(text.slice(start, end)) && REFUSAL.test(text.slice(end));

/** A decision, a promise or an admission of fault; not what is published, nor a message passed on. */
export const commitment: Check = (page) => {
  const plain = page.hits('commitment.plain', 'commitment.fault');
  const terms = without(page, page.hits('commitment.word'), 'commitment.terms');
  const hits = [...plain, ...terms].filter(
    (hit) =>
      !isDenied(page, hit) &&
      !isRefused(page.text, hit) &&
      !CREDIT_TAKEN.test(page.text.slice(hit.start, hit.end)) &&
      !COURTESY.test(page.text.slice(Math.max(0, hit.start - 12), hit.start)),
  );
  return weighedSpans(page, 'commitment', hits, { groups: ['commitment.quote'], links: true });
};
