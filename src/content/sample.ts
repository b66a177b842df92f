/**
 * The page's baseline, kept cheap and steady: measured anew each time the sample has doubled, up to a size beyond
 * which more comments would change nothing. Between two measures the advice does not move with every comment that
 * loads, and 5,000 comments cost six measures.
 */
import type { Baseline, SocialComment } from '../core/comment';
import { baselineOf } from '../core/rules/baseline';
import { brandsOn, type Perimeter, type PerimeterBrand } from '../storage/perimeter';

const FIRST = 8;
const MOST = 512;

export type Weights = PerimeterBrand['weights'];

/** Those of a charter that says nothing else. */
export const plainWeights: Weights = { reactions: 1, replies: 2, shares: 2 };

/** Those of the charter that the page's brand is in. */
export function weightsFor(perimeter: Perimeter, network: string, brand: string | null): Weights {
  return brandsOn(perimeter, network).find(({ id }) => id === brand)?.weights ?? plainWeights;
}

export interface Sample {
  /** Notes a comment, once by key; true where the baseline was measured anew. */
  add(key: string, comment: Pick<SocialComment, 'kind' | 'counts'>): boolean;
  readonly baseline: Baseline | null;
}

export function createSample(weights: () => Weights): Sample {
  const sample = new Map<string, Pick<SocialComment, 'kind' | 'counts'>>();
  let next = FIRST;
  let baseline: Baseline | null = null;
  return {
    add: (key, { kind, counts }) => {
      if (kind !== 'comment' && kind !== 'reply') return false;
      if (sample.size >= MOST && !sample.has(key)) return false;
      sample.set(key, { kind, counts });
      if (sample.size < next) return false;
      next *= 2;
      baseline = baselineOf([...sample.values()], { weights: weights() });
      return true;
    },
    get baseline() {
      return baseline;
    },
  };
}
