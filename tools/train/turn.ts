/** What the reader makes of a text read out of fold: thresholds are set, and figures told, by its own rule. */
import { headIds, isSignal } from '../../src/core/classifier/model';
import { heard, readBy } from '../../src/core/signals/learned';
import type { Read } from './cross';

/** No logit is so low. */
const FAR = -1e9;

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
  const points = shown[at] === 1;
  if (heard(id, FAR, own, points) > 0) return Number.POSITIVE_INFINITY;
  return logit + heard(id, 0, own, points) / slope;
}
