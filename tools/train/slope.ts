/** How much less sure a head is on texts it was not trained on: the slope that makes its logits odds again (Platt). */
import { headIds } from '../../src/core/classifier/model';
import type { Read } from './cross';

const ROUNDS = 30;
const LEAST = 0.2;
const MOST = 6;
/** A slope of 1 is believed as much as so many texts. */
const PRIOR = 20;

/**
 * By head, what its logits are to be multiplied by; fitted out of fold on the corpus, where every label is said, and
 * for the tone on what else says it too.
 * @param tuning texts of which only the tone is said
 */
export function slopesOf(read: readonly Read[], tuning: readonly Read[] = []): Float64Array {
  const rows = read.filter(({ source }) => source === 'corpus');
  const more = read.filter(({ source }) => source === 'app-reviews' || source === 'tone');
  return Float64Array.from(headIds, (head, at) =>
    slopeOf(head.startsWith('tone') ? [...rows, ...more, ...tuning] : rows, at),
  );
}

/** Newton's steps for slope and intercept; the intercept is not kept: where a head is on is chosen elsewhere. */
function slopeOf(rows: readonly Read[], head: number): number {
  let slope = 1;
  let intercept = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const g = { slope: PRIOR * (slope - 1), intercept: 0 };
    const h = { slope: PRIOR, both: 0, intercept: 1e-6 };
    for (const { truth, logits } of rows) {
      if ((truth[head] as number) < 0) continue;
      const logit = logits[head] as number;
      const odds = 1 / (1 + Math.exp(-(slope * logit + intercept)));
      const error = odds - (truth[head] as number);
      const weight = odds * (1 - odds);
      g.slope += error * logit;
      g.intercept += error;
      h.slope += weight * logit * logit;
      h.both += weight * logit;
      h.intercept += weight;
    }
    const det = h.slope * h.intercept - h.both * h.both;
    if (!(det > 1e-9)) break;
    slope -= (h.intercept * g.slope - h.both * g.intercept) / det;
    intercept -= (h.slope * g.intercept - h.both * g.slope) / det;
    slope = Math.min(MOST, Math.max(LEAST, slope));
  }
  return slope;
}
