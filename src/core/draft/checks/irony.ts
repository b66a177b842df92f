import { isLight, JOINED_IN, moodOf } from '../lexicon/mood';
import type { Check } from './check';
import { weighedSpans } from './weighed';

/** Mockery of the author, where the words themselves show it. */
export const irony: Check = (page) => {
  const asked = page.asked.text;
  const praised = moodOf(asked) === 'complained' ? page.hits('irony.praise') : [];
  const hits = [...page.hits('irony.plain'), ...praised];
  return weighedSpans(page, 'irony', hits, { harder: isLight(asked) ? JOINED_IN : 0 });
};
