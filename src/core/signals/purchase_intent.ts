import { distinct, sayOf, surviving } from './combine';
import { isNegated } from './context';
import type { Scan } from './scan';
import type { Say } from './score';

/** About to buy, book or subscribe, or asks a price. A past purchase, a refund or a refusal vetoes it. */
export function purchaseIntent(scan: Scan): Say {
  const hits = surviving(scan, scan.hits('purchase'), scan.hits('purchase.veto'), 60);
  const positive = hits.filter((hit) => !isNegated(scan.text, hit.start));
  const say = sayOf(scan, positive, 2);
  const troubles = distinct(scan.hits('negative.problem', 'negative.word.strong')).length;
  return { ...say, logit: say.logit - Math.min(2.4, troubles * 0.8) };
}
