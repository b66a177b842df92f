/** Whether a text speaks of a brand: `@handle` on this network, or one of the names the charter lists for it. */
import { WordIndex } from '../rules/words';
import { fold } from '../text/fold';
import { type BrandPages, handlesOn, plainHandle } from './handle';

/** Characters that may continue a handle: `@acme_fr` is not a mention of `acme`. */
const MENTION = /(?:^|[^\p{L}\p{N}_@/.])@([\p{L}\p{N}_.-]{1,100})/gu;

/** Id of the first brand of the list that a text mentions, or null. */
export type MentionFinder = (text: string) => string | null;

/** Prepared once a page; each text is then read once. The brand's plain name counts only where it is also an alias. */
export function mentionFinder(network: string, brands: readonly BrandPages[]): MentionFinder {
  const index = new WordIndex();
  const known = brands.map((brand) => ({
    id: brand.id,
    handles: handlesOn(network, [brand]),
    names: index.add(brand.aliases).group,
  }));
  return (text) => {
    const handles = mentionedHandles(text);
    const words = index.scan(fold(text).text);
    const found = known.find(
      (brand) => words.has(brand.names) || handles.some((handle) => brand.handles.has(handle)),
    );
    return found?.id ?? null;
  };
}

/** Plain handles mentioned in a text; a dot or dash that ends the sentence is not part of one. */
export function mentionedHandles(text: string): string[] {
  return [...text.matchAll(MENTION)].map((match) => plainHandle((match[1] ?? '').replace(/[.-]+$/, '')));
}
