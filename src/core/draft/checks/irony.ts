import { jestsOrThanks } from '../lexicon/jest';
import { moodOf } from '../lexicon/mood';
import { complains } from '../lexicon/pitch';
import type { Check } from './check';
import { weighedSpans } from './weighed';

/** Under a comment that jokes or gives thanks a light word is rarely at its author's expense. In logits. */
const JOINED_IN = 2.6;

/** Mockery of the author, where the words themselves show it. */
export const irony: Check = (page) => {
  const asked = page.asked.text;
  const mood = moodOf(asked);
  const light = mood === 'thanked' || (jestsOrThanks.test(asked) && !complains.test(asked));
  const praised = mood === 'complained' ? page.hits('irony.praise') : [];
  const hits = [...page.hits('irony.plain'), ...praised];
  return weighedSpans(page, 'irony', hits, { harder: light ? JOINED_IN : 0 });
};
