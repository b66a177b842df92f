import type { Span } from '../../text/span';
import { bars, type DraftHead, draftHeads } from '../learned/heads';
import type { DraftPage } from '../page';

/** In logits. */
const MUCH = 0.8;

/**
 * What patterns found, less what stands in a sentence that is nothing of the kind, and beside it the sentences that are
 * one by what they are like, whatever their words. As pieces of the draft.
 * @param hits as pieces of `page.text`.
 * @param veto true where a sentence is none whatever it weighs, asked with the sentence as a piece of `page.text`.
 */
export function weighedSpans(
  page: DraftPage,
  head: DraftHead,
  hits: readonly Span[],
  veto: (sentence: Span) => boolean = () => false,
): Span[] {
  const at = draftHeads.indexOf(head);
  const { sure, least } = bars[head];
  const found: Span[] = [];
  const sentences = page.weighed();
  for (const hit of hits) {
    const around = sentences.find(({ start, end }) => hit.start >= start && hit.start < end);
    if (around === undefined || (around.logits[at] as number) >= least) found.push(hit);
  }
  for (const sentence of sentences) {
    if ((sentence.logits[at] as number) < sure || isRather(sentence.logits, at) || veto(sentence)) continue;
    if (found.some(({ start, end }) => start < sentence.end && end > sentence.start)) continue;
    found.push(trimmed(page.text, sentence));
  }
  return page.spans(found);
}

/** True where a sentence is something else much more than it is this: a jibe is not a threat as well. */
function isRather(logits: Float64Array, at: number): boolean {
  const over = (head: number) => (logits[head] as number) - bars[draftHeads[head] as DraftHead].sure;
  return draftHeads.some((_, head) => head !== at && over(head) > over(at) + MUCH);
}

/** Without blanks and the last point. */
function trimmed(text: string, { start, end }: Span): Span {
  const said = text.slice(start, end);
  const last = said.replace(/[\s.;:,]+$/, '').length;
  return { start: start + (said.length - said.trimStart().length), end: start + Math.max(last, 1) };
}
