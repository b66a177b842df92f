/** A draft made ready for the checks: folded once, quoted words masked, searched once for every cue. */
import { detectLanguage } from '../language/detect';
import { compileMatcher, type Hit, type Matcher } from '../signals/matcher';
import { type Folded, fold, originalSpan } from '../text/fold';
import type { Span } from '../text/span';
import type { Answered, DraftContext } from './context';
import { sentencesOf } from './learned/sentences';
import { settingsOf } from './learned/setting';
import { weighAll } from './learned/weigh';
import { draftLexicon } from './lexicon';
import { masked } from './quotes';

export interface DraftPage {
  readonly context: DraftContext;
  readonly answered: Answered | null;
  readonly folded: Folded;
  /** Short for `folded.source`: the draft, cut to the length that is read. */
  readonly source: string;
  /** Folded, with what stands in quotation marks made meaningless; same positions as `folded`. */
  readonly text: string;
  /** `source` with what stands in quotation marks made blank; same positions. */
  readonly own: string;
  /** As `detectLanguage` says, quotations left out. */
  readonly lang: string;
  /** Folded text of the comment, empty where there is none. */
  readonly asked: Folded;
  hits(...names: readonly string[]): readonly Hit[];
  /** The sentences that say something, with what each weighs, in the order of `weighedHeads`. Worked out when first asked. */
  weighed(): readonly Weighed[];
  /** The sentence around a place of `text`: where it starts and ends. */
  sentence(at: number): Span;
  /** A piece of `text` as a piece of the draft. */
  span(from: number, to: number): Span | null;
  spans(hits: readonly Pick<Hit, 'start' | 'end'>[]): Span[];
}

export interface Weighed extends Span {
  readonly logits: Float64Array;
}

let matcher: Matcher | null = null;

export function draftPage(draft: string, context: DraftContext, answered: Answered | null): DraftPage {
  const folded = fold(draft);
  const { source } = folded;
  const text = masked(folded.text, 'x');
  const own = masked(source, ' ');
  matcher ??= compileMatcher(draftLexicon);
  const byName = new Map<string, Hit[]>();
  for (const hit of matcher.find(text)) {
    const known = byName.get(hit.group.name);
    if (known === undefined) byName.set(hit.group.name, [hit]);
    else known.push(hit);
  }
  const ends = sentenceEnds(text);
  const span = (from: number, to: number) => originalSpan(folded, from, to);
  let weighed: readonly Weighed[] | null = null;
  const page: DraftPage = {
    context,
    answered,
    folded,
    source,
    text,
    own,
    lang: detectLanguage(fold(own)),
    asked: fold(answered?.text ?? ''),
    hits: (...names) => names.flatMap((name) => byName.get(name) ?? []),
    weighed: () => {
      if (weighed === null) {
        const sentences = sentencesOf(page);
        const around = settingsOf(page, sentences);
        const said = sentences.map(({ start, end }) => text.slice(start, end));
        const logits = weighAll(said, around, page.asked.text, text);
        weighed = sentences.map((one, at) => ({ ...one, logits: logits[at] as Float64Array }));
      }
      return weighed;
    },
    sentence: (at) => sentenceAround(ends, at),
    span,
    spans: (hits) => hits.map(({ start, end }) => span(start, end)).filter((made) => made !== null),
  };
  return page;
}

/** Just behind each sentence; the last is the text's end. A point inside an address ends nothing. */
function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(/[.!?…;](?=\s|$)|\n/g)) ends.push(match.index + match[0].length);
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
}

function sentenceAround(ends: readonly number[], at: number): Span {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) > at) high = middle;
    else low = middle + 1;
  }
  return { start: low === 0 ? 0 : (ends[low - 1] as number), end: ends[low] ?? at };
}
