/** How well a check's sentences are told on brands that were left out of the training: for choosing its bars. */
import { bars, type WeighedHead, weighedHeads } from '../../src/core/draft/learned/heads';
import type { Example, Numbering } from './examples';
import { decisive, fitHead } from './fit';

const FOLDS = 7;
const PRECISIONS = [0.95, 0.9, 0.85, 0.75] as const;

interface Told {
  readonly weight: number;
  readonly truth: boolean;
  /** Nothing at all is to be said of it. */
  readonly good: boolean;
}

/** Every draft weighed by what was fitted without its brand. */
function heldOut(all: readonly Example[], head: WeighedHead, numbering: Numbering): Told[] {
  const brands = [...new Set(all.map(({ brand }) => brand))].filter((brand) => brand !== '');
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const left = new Set(brands.filter((_, at) => at % FOLDS === fold));
    const made = fitHead(
      all.filter(({ brand }) => !left.has(brand)),
      head,
      numbering,
    );
    return all
      .filter(({ brand }) => left.has(brand))
      .map((example) => ({
        weight: decisive(made, example, head),
        truth: example.labels.has(head),
        good: example.labels.size === 0,
      }));
  });
}

/** A line a check. */
export function heldOutLines(all: readonly Example[], numbering: Numbering): string[] {
  return weighedHeads.map((head) => {
    const told = heldOut(all, head, numbering).sort((a, b) => b.weight - a.weight);
    const truths = told.filter(({ truth }) => truth).length;
    const best = new Map<number, string>();
    let hits = 0;
    for (const [at, { weight, truth }] of told.entries()) {
      if (truth) hits += 1;
      for (const least of PRECISIONS)
        if (hits / (at + 1) >= least)
          best.set(least, `${(hits / truths).toFixed(2)} at ${weight.toFixed(1)}`);
    }
    const over = told.filter(({ weight }) => weight >= bars[head].likely);
    const right = over.filter(({ truth }) => truth).length;
    const good = over.filter((one) => one.good).length;
    const now = `P ${(right / over.length).toFixed(2)} R ${(right / truths).toFixed(2)}, ${good} good ones, at ${bars[head].likely}`;
    const places = PRECISIONS.map((least) => `P ${least} R ${best.get(least) ?? '–'}`).join('; ');
    return `${head.padEnd(16)} ${truths} drafts; now ${now}; ${places}`;
  });
}
