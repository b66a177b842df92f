/** A text made ready for the signals: folded, and searched once for every cue of every lexicon. */
import { detectLanguage } from '../language/detect';
import { type Folded, fold, originalSpan } from '../text/fold';
import type { Span } from '../text/span';
import { tighten } from '../text/tight';
import { tightHead, tightSource } from '../text/tight-spelling';
import { hidden, isHidden, isMasked } from './disguise';
import { lexicon } from './lexicon';
import { compileMatcher, type Hit } from './matcher';

export interface Scan {
  readonly folded: Folded;
  /** As `detectLanguage` says. */
  readonly lang: string;
  /** Short for `folded.text`. */
  readonly text: string;
  /** Every hit of the groups of that name, in the order of the text. */
  hits(...names: readonly string[]): readonly Hit[];
  has(name: string): boolean;
  /** The groups that hit by name, each with its hits. */
  found(): ReadonlyMap<string, readonly Hit[]>;
  /** The pieces of the original that some hits cover. */
  spans(hits: readonly Pick<Hit, 'start' | 'end'>[]): Span[];
}

/** Made when first used, and kept. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const severe = lexicon.filter((group) => group.severe === true);
const light = once(() => compileMatcher(lexicon));
const bold = once(() => compileMatcher(severe, { source: tightSource, head: tightHead }));

/** Folds and searches a text. */
export function scan(source: string, langHint?: string | null): Scan {
  const folded = fold(source);
  return new Page(folded, detectLanguage(folded, langHint));
}

const none: readonly Hit[] = [];

class Page implements Scan {
  readonly folded: Folded;
  readonly lang: string;
  readonly text: string;
  readonly #byName = new Map<string, Hit[]>();

  constructor(folded: Folded, lang: string) {
    this.folded = folded;
    this.lang = lang;
    this.text = folded.text;
    const home = lang === 'fr' || lang === 'en';
    for (const hit of light().find(folded.text)) {
      if (home && hit.group.foreign === true) continue;
      this.#add(hit.group.severe && isMasked(folded, hit) ? { ...hit, group: hidden(hit.group) } : hit);
    }
    for (const hit of disguisedHits(folded)) {
      const known = this.hits(hit.group.name);
      if (!known.some((other) => other.start <= hit.start && hit.end <= other.end)) this.#add(hit);
    }
  }

  hits(...names: readonly string[]): readonly Hit[] {
    if (names.length === 1) return this.#byName.get(names[0] as string) ?? none;
    const all: Hit[] = [];
    for (const name of names) {
      const some = this.#byName.get(name);
      if (some !== undefined) all.push(...some);
    }
    return all.length > 1 ? all.sort((a, b) => a.start - b.start) : all;
  }

  has(name: string): boolean {
    return this.#byName.has(name);
  }

  found(): ReadonlyMap<string, readonly Hit[]> {
    return this.#byName;
  }

  spans(hits: readonly Pick<Hit, 'start' | 'end'>[]): Span[] {
    return mergedSpans(this.folded, hits);
  }

  #add(hit: Hit): void {
    const known = this.#byName.get(hit.group.name);
    if (known === undefined) this.#byName.set(hit.group.name, [hit]);
    else known.push(hit);
  }
}

/** Severe words that only the bold folding shows; a hit written plainly is already known. */
function disguisedHits(folded: Folded): readonly Hit[] {
  const tight = tighten(folded);
  if (tight === null) return none;
  const { text } = tight;
  const found = bold().find(text);
  if (found.length === 0) return none;
  const hits: Hit[] = [];
  for (const { group, start, end } of found) {
    const first = tight.at[start] as number;
    const last = tight.last[end - 1] as number;
    const hit = { group, start: Math.min(first, last), end: Math.max(first, last) + 1 };
    const source = folded.source.slice(folded.starts[hit.start], folded.ends[hit.end - 1]);
    if (isHidden(folded.text.slice(hit.start, hit.end), text.slice(start, end), source))
      hits.push({ ...hit, group: hidden(group) });
  }
  return hits;
}

/** Most pieces of evidence a signal shows. */
const MOST_SPANS = 8;

function mergedSpans(folded: Folded, hits: readonly Pick<Hit, 'start' | 'end'>[]): Span[] {
  if (hits.length === 0) return [];
  const sorted = hits.length === 1 ? hits : [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  const spans = merged.map(({ start, end }) => originalSpan(folded, start, end));
  return spans.filter((span) => span !== null).slice(0, MOST_SPANS);
}
