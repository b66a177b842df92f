import type { Check } from './check';
import { isDenied, without } from './said';
import { weighedSpans } from './weighed';

/** A decision, a promise or an admission of fault; not what is published, nor a message passed on. */
export const commitment: Check = (page) => {
  const plain = page.hits('commitment.plain', 'commitment.fault');
  const terms = without(page, page.hits('commitment.word'), 'commitment.terms');
  const hits = [...plain, ...terms].filter((hit) => !isDenied(page, hit));
  return weighedSpans(page, 'commitment', hits, { links: true });
};
