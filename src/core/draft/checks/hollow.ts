import type { Span } from '../../text/span';
import { bars, draftHeads, weighedHeads } from '../learned/heads';
import { substance } from '../lexicon/hollow';
import type { DraftPage } from '../page';
import { body } from './body';
import type { Check, Shown } from './check';

/** Words from which a sentence without a formula says something. */
const LONG = 5;

/** What can be looked up, used or answered, whatever the sentence around it. */
const FIRM = /\d|https?:|www\.|@[a-z]|[a-z0-9]\.(?:example|com|fr|org|net|uk|eu)(?![a-z])|\?/;

/**
 * Nothing but formulas between the greeting and the signature: no fact, link, step, question or contact. What a sentence is
 * weighed for, good or bad, is content.
 */
export const hollow: Check = (page, before) => {
  if (draftHeads.some((check) => isSaid(before.get(check)))) return [];
  const { start, end } = body(page);
  if (FIRM.test(page.text.slice(start, end))) return [];
  const formulas = page.hits('hollow.formula').filter((hit) => hit.start >= start && hit.start < end);
  if (!isAllFormulas(page, formulas) && !weighsNothing(page)) return [];
  const shown = formulas.length > 0 ? formulas : page.weighed();
  return page.spans(shown.slice(0, 3));
};

/** By their words: each sentence of some length has a formula, and none names anything. */
function isAllFormulas(page: DraftPage, formulas: readonly Span[]): boolean {
  const { start, end } = body(page);
  if (formulas.length === 0 || substance.test(page.text.slice(start, end))) return false;
  for (let at = start; at < end; ) {
    const sentence = page.sentence(at);
    const to = Math.min(Math.max(sentence.end, at + 1), end);
    const words = page.text.slice(at, to).match(/[a-z]+/g)?.length ?? 0;
    const formula = formulas.some((hit) => hit.start >= at && hit.start < to);
    if (!formula && words > LONG) return false;
    at = to;
  }
  return true;
}

/** By what they are like: even the sentence that says most is a formula. */
function weighsNothing(page: DraftPage): boolean {
  const at = weighedHeads.indexOf('hollow');
  const sentences = page.weighed();
  return (
    sentences.length > 0 && sentences.every(({ logits }) => (logits[at] as number) >= bars.hollow.likely)
  );
}

/** Said plainly: what is only like a threat may well be a formula. */
const isSaid = (spans: readonly Shown[] = []) => spans.some(({ likely }) => likely !== true);
