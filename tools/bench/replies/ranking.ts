/** What ranking 2,000 approved replies costs, each with its own situations. */
import type { Charter } from '../../../src/core/charter/schema';
import type { Occasion } from '../../../src/core/replies/occasion';
import { mayInsert, offerIndex } from '../../../src/core/replies/offer';
import { digest } from '../../../src/platform/digest';
import { STEPS_MS } from '../../../src/platform/slices';
import { middle } from '../calibrate';
import { allApproved, DAY, defaultCharter } from './approved';
import type { Labelled } from './sets';

const MANY = 2_000;

export function manyReplies(): Charter {
  const base = defaultCharter('fr');
  const replies = Array.from({ length: MANY }, (_, at) => {
    const one = base.replies[at % base.replies.length] as Charter['replies'][number];
    return {
      ...one,
      id: `${one.id}-${at}`,
      title: `${one.title} ${at}`,
      type: 'public' as const,
      situations: (one.situations ?? []).slice(0, 20),
      approvals: [],
    };
  });
  return allApproved({ ...base, replies });
}

export interface RankingCost {
  /** Milliseconds: all that the first ranking needs, and the longest slice of it, as the background takes it. */
  readonly ready: number;
  readonly slice: number;
  /** Milliseconds: the median and the slowest ranking. */
  readonly median: number;
  readonly worst: number;
}

export function rankingCost(rows: readonly Labelled[]): RankingCost {
  const index = offerIndex(manyReplies(), { digest });
  const started = performance.now();
  const slice = longestSlice(index.steps(DAY));
  const ready = performance.now() - started;
  const rank = ({ text, network, lang }: Labelled): number => {
    const occasion: Occasion = { action: 'answer', then: null, topic: 'delivery', lang, network, text };
    const from = performance.now();
    index.suited(occasion, DAY, (standing) => mayInsert(standing, network));
    return performance.now() - from;
  };
  rows.slice(0, 40).forEach(rank);
  const timings = rows.map(rank);
  return { ready, slice, median: middle(timings), worst: Math.max(0, ...timings) };
}

/** As the background takes them: steps until a slice is over, then others have their turn. */
function longestSlice(steps: Iterator<unknown>): number {
  let longest = 0;
  let from = performance.now();
  while (steps.next().done !== true) {
    const taken = performance.now() - from;
    longest = Math.max(longest, taken);
    if (taken > STEPS_MS) from = performance.now();
  }
  return longest;
}
