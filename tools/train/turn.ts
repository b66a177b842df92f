/** What the reader makes of a text read out of fold: thresholds are set, and figures told, by its own rule. */
import { headIds, isSignal } from '../../src/core/classifier/model';
import { barOf, readBy } from '../../src/core/signals/learned';
import type { Read } from './cross';

/**
 * The offset below which a head is on: infinite where the patterns' word stands, whatever the classifier says.
 * @param slope what the logit is multiplied by once the offset is taken
 */
export function turnOf({ logits, patterns, shown }: Read, at: number, slope: number): number {
  const id = headIds[at];
  const logit = logits[at] as number;
  if (id === undefined || !isSignal(id)) return logit;
  const own = patterns[at] as number;
  if (readBy[id] === 'patterns') return own > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  return logit - barOf(id, own, shown[at] === 1) / slope;
}
