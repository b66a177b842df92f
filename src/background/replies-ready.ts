/** Replies of a charter read before the first ranking, in turns: two thousand of them take seconds, and a page waits. */
import { takeInSlices } from '../platform/slices';
import type { Ruling } from './rulings';

/** Done at once where they are ready. */
export function repliesReady({ compiled, day }: Pick<Ruling, 'compiled' | 'day'>): Promise<void> {
  return takeInSlices(compiled.offers.steps(day));
}
