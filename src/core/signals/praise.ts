import type { Polarity } from './polarity';
import type { Scan } from './scan';
import type { Say } from './score';

const BIAS = 1.5;
const MOST_SPOILT = 2;

/** Thanks, admiration or satisfaction, with or without a reserve. Irony is not praise. */
export function praise(scan: Scan, polarity: Polarity): Say {
  const { negative, praise: good } = polarity.sums;
  const spoilt = Math.min(MOST_SPOILT, negative * 0.3) + (polarity.ironic ? 2.5 : 0);
  return { logit: good - spoilt - BIAS, evidence: scan.spans(polarity.praise.map(({ hit }) => hit)) };
}
