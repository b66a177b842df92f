import type { Span } from '../../text/span';
import { bars, type DraftHead, draftHeads } from '../learned/heads';
import type { DraftPage } from '../page';
import type { Shown } from './check';

/** Of a sentence that is another thing this much more, in logits, it is the other thing. */
const MUCH = 0.8;
/** A link, a mailbox or a path through menus: the sentence shows a way. */
const WAY = / > [a-z]|@[a-z]|[a-z0-9]\.[a-z]{2,}(?:\/[a-z0-9]|(?![a-z.]))/;

export interface Vetoes {
  /** Groups of cues that open a way, or show what is published: a sentence with one of them is none, whatever it weighs. */
  readonly groups?: readonly string[];
  /** So does a link. */
  readonly links?: boolean;
  /** How much more a sentence must weigh, in logits, where what is answered makes it less likely. */
  readonly harder?: number;
}

/**
 * What patterns found, less what stands in a sentence that is nothing of the kind; and beside it the sentences that are one,
 * or may be, by what they are like, whatever their words. As pieces of the draft.
 * @param hits as pieces of `page.text`.
 */
export function weighedSpans(
  page: DraftPage,
  head: DraftHead,
  hits: readonly Span[],
  { groups = [], links = false, harder = 0 }: Vetoes = {},
): Shown[] {
  const at = draftHeads.indexOf(head);
  const { least } = bars[head];
  const sure = bars[head].sure + harder;
  const likely = bars[head].likely + harder;
  const sentences = page.weighed();
  const plain = hits.filter((hit) => {
    const around = sentences.find(({ start, end }) => hit.start >= start && hit.start < end);
    return around === undefined || (around.logits[at] as number) >= least;
  });
  const against = page.hits(...groups);
  const found: Shown[] = page.spans(plain);
  for (const sentence of sentences) {
    const weight = sentence.logits[at] as number;
    if (weight < likely || isRather(sentence.logits, at)) continue;
    const holds = ({ start }: Span) => start >= sentence.start && start < sentence.end;
    if (against.some(holds) || plain.some(holds)) continue;
    if (links && WAY.test(page.text.slice(sentence.start, sentence.end))) continue;
    const shown = trimmed(page.text, sentence);
    const span = page.span(shown.start, shown.end);
    if (span !== null) found.push({ ...span, likely: weight < sure });
  }
  return found;
}

/** Hits of words that say little alone: those whose sentence may be one by what it is like. */
export function borneOut<H extends Span>(page: DraftPage, head: DraftHead, hits: readonly H[]): H[] {
  if (hits.length === 0) return [];
  const at = draftHeads.indexOf(head);
  return hits.filter((hit) =>
    page
      .weighed()
      .some(
        ({ start, end, logits }) =>
          hit.start >= start && hit.start < end && (logits[at] as number) >= bars[head].likely,
      ),
  );
}

/** True where a sentence is something else much more than it is this: a jibe is not a threat as well. */
function isRather(logits: Float64Array, at: number): boolean {
  const over = (head: number) => (logits[head] as number) - bars[draftHeads[head] as DraftHead].likely;
  return draftHeads.some((_, head) => head !== at && over(head) > over(at) + MUCH);
}

/** Without blanks and the last point. */
function trimmed(text: string, { start, end }: Span): Span {
  const said = text.slice(start, end);
  const last = said.replace(/[\s.;:,]+$/, '').length;
  return { start: start + (said.length - said.trimStart().length), end: start + Math.max(last, 1) };
}
