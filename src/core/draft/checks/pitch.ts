import { asksOffer, complains } from '../lexicon/pitch';
import type { Check } from './check';
import { without } from './said';
import { weighedSpans } from './weighed';

/** A sales push under a comment that did not ask what is on offer. Nothing where the comment is not known. */
export const pitch: Check = (page) => {
  const asked = page.asked.text;
  if (asked === '' || (asksOffer.test(asked) && !complains.test(asked))) return [];
  return weighedSpans(page, 'pitch', without(page, page.hits('pitch.push'), 'pitch.terms'), {
    groups: ['pitch.terms'],
    links: true,
  });
};
