import { jestsOrThanks } from '../lexicon/jest';
import { complains } from '../lexicon/pitch';
import type { Check } from './check';
import { weighedSpans } from './weighed';

/** Under a comment that jokes or gives thanks a light word is rarely at its author's expense. In logits. */
const JOINED_IN = 0.4;

/** Mockery of the author, where the words themselves show it. */
export const irony: Check = (page) => {
  const asked = page.asked.text;
  const light = jestsOrThanks.test(asked) && !complains.test(asked);
  return weighedSpans(page, 'irony', page.hits('irony.plain'), { harder: light ? JOINED_IN : 0 });
};
