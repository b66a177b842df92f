/** What ranking 2,000 approved replies costs, each with its own situations. */
import type { Charter } from '../../../src/core/charter/schema';
import type { Occasion } from '../../../src/core/replies/occasion';
import { mayInsert, offerIndex } from '../../../src/core/replies/offer';
import { digest } from '../../../src/platform/digest';
import { middle } from '../calibrate';
import { allApproved, DAY, defaultCharter } from './approved';
import type { Labelled } from './sets';

const MANY = 2_000;

function manyReplies(): Charter {
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
  /** Milliseconds: the first time, when all is read; then the median and the slowest. */
  readonly first: number;
  readonly median: number;
  readonly worst: number;
}

export function rankingCost(rows: readonly Labelled[]): RankingCost {
  const index = offerIndex(manyReplies(), { digest });
  const rank = ({ text, network, lang }: Labelled): number => {
    const occasion: Occasion = { action: 'answer', then: null, topic: 'delivery', lang, network, text };
    const started = performance.now();
    index.suited(occasion, DAY, (standing) => mayInsert(standing, network));
    return performance.now() - started;
  };
  const [one] = rows;
  if (one === undefined) return { first: 0, median: 0, worst: 0 };
  const first = rank(one);
  rows.slice(0, 40).forEach(rank);
  const timings = rows.map(rank);
  return { first, median: middle(timings), worst: Math.max(...timings) };
}
