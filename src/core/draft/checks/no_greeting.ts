import { greets, greetsLate } from '../lexicon/greeting';
import type { Check } from './check';

/** What may stand before a greeting: handles, emoji, dashes, other marks. */
const BEFORE = /^(?:@[\w.-]+\s*|[^a-z0-9@]+)*/;
/** Of the opening, shown where the greeting should be. */
const WORDS = 4;

/** No salutation at the opening. A writing whose greetings are not known (Greek, Arabic, ...) is let pass. */
export const noGreeting: Check = (page) => {
  if (!page.context.greeting) return [];
  const opening = page.text.slice(0, 200);
  const text = opening.slice(BEFORE.exec(opening)?.[0].length ?? 0);
  if (greets.test(text) || greetsLate.test(text) || !/[a-z]{2}/.test(text)) return [];
  const foreign = page.source.slice(0, 200).match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
  if (foreign > 10) return [];
  const shown = /^\s*(?:\S+\s+){0,3}\S+/.exec(page.text.slice(0, 200))?.[0].length ?? 0;
  const span = page.span(0, Math.max(shown, WORDS));
  return span === null ? [] : [span];
};
