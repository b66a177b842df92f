/** Every draft weighed by what was fitted without its brand. */
import type { WeighedHead } from '../../src/core/draft/learned/heads';
import type { Example, Numbering } from './examples';
import { decisive, fitHead } from './fit';
import { fitWording, wordingLogit } from './wording';

const FOLDS = 7;

export interface Told {
  /** Logit of the sentence that decides. */
  readonly sentence: number;
  /** Logit of the whole draft's wording. */
  readonly wording: number;
  readonly truth: boolean;
  /** Nothing at all is to be said of it. */
  readonly good: boolean;
}

export function crossFit(all: readonly Example[], head: WeighedHead, numbering: Numbering): Told[] {
  const brands = [...new Set(all.map(({ brand }) => brand))].filter((brand) => brand !== '');
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const left = new Set(brands.filter((_, at) => at % FOLDS === fold));
    const rest = all.filter(({ brand }) => !left.has(brand));
    const sentences = fitHead(rest, head, numbering);
    const wording = fitWording(rest, head);
    return all
      .filter(({ brand }) => left.has(brand))
      .map((example) => ({
        sentence: decisive(sentences, example, head),
        wording: wordingLogit(wording, example.wording),
        truth: example.labels.has(head),
        good: example.labels.size === 0,
      }));
  });
}
