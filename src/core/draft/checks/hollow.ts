import { draftHeads } from '../learned/heads';
import { substance } from '../lexicon/hollow';
import { body } from './body';
import type { Check, Shown } from './check';

/** Words from which a sentence without a formula says something. */
const LONG = 5;

/**
 * Nothing but formulas between the greeting and the signature: no fact, link, step, question or contact. What a sentence is
 * weighed for, good or bad, is content.
 */
export const hollow: Check = (page, before) => {
  const formulas = page.hits('hollow.formula');
  if (formulas.length === 0 || draftHeads.some((check) => isSaid(before.get(check)))) return [];
  const { start, end } = body(page);
  if (substance.test(page.text.slice(start, end))) return [];
  for (let at = start; at < end; ) {
    const sentence = page.sentence(at);
    const to = Math.min(Math.max(sentence.end, at + 1), end);
    const words = page.text.slice(at, to).match(/[a-z]+/g)?.length ?? 0;
    const formula = formulas.some((hit) => hit.start >= at && hit.start < to);
    if (!formula && words > LONG) return [];
    at = to;
  }
  return page.spans(formulas.filter((hit) => hit.start >= start && hit.start < end).slice(0, 3));
};

/** Said plainly: what is only like a threat may well be a formula. */
const isSaid = (spans: readonly Shown[] = []) => spans.some(({ likely }) => likely !== true);
