/** Comments that say nearly the same: pairs of neighbouring folded words in common, as a share of those in either. */
import { fold } from '../../src/core/text/fold';

/** At this share (Jaccard) one of two comments teaches nothing that the other did not. */
export const NEAR = 0.7;

export const wordsOf = (text: string): string[] => fold(text).text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** A lone word stands for itself; a text without words for its folded self. */
function shinglesOf(text: string): Set<string> {
  const words = wordsOf(text);
  if (words.length < 2) return new Set([words[0] ?? fold(text).text]);
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
}

/** Positions of the texts that say nearly what an earlier one says, each with that earlier one. */
export function nearDuplicates(texts: readonly string[], near = NEAR): Map<number, number> {
  const all = texts.map(shinglesOf);
  const holders = new Map<string, number[]>();
  const found = new Map<number, number>();
  all.forEach((shingles, at) => {
    const common = new Map<number, number>();
    for (const shingle of shingles) {
      const earlier = holders.get(shingle) ?? [];
      for (const other of earlier) common.set(other, (common.get(other) ?? 0) + 1);
      holders.set(shingle, [...earlier, at]);
    }
    for (const [other, shared] of common) {
      const either = shingles.size + (all[other]?.size ?? 0) - shared;
      if (shared / either >= near && !found.has(at)) found.set(at, other);
    }
  });
  return found;
}
