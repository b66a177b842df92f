import type { Polarity } from './polarity';
import type { Scan } from './scan';
import type { Say } from './score';
import type { SignalId } from './signal';

const BIAS = 1.6;
const MOST_SOFTENED = 1.4;

/** What other signals add: who threatens, insults or despairs is displeased, whatever the words. */
const fromOthers: readonly (readonly [id: SignalId, weight: number])[] = [
  ['insult', 3],
  ['illegal', 3],
  ['legal_threat', 3],
  ['boycott', 2.4],
  ['distress', 3.4],
  ['safety', 2],
];

/** Displeasure or hostility at the brand, its staff, other people, or the author's own distress. */
export function negative(
  scan: Scan,
  polarity: Polarity,
  others: Readonly<Partial<Record<SignalId, Say>>>,
): Say {
  const { negative: bad, praise: good } = polarity.sums;
  let added = 0;
  const evidence = polarity.negative.filter(({ weight }) => weight >= 0.8).map(({ hit }) => hit);
  const spans = scan.spans(evidence);
  for (const [id, weight] of fromOthers) {
    const say = others[id];
    if (say === undefined || say.logit <= 0) continue;
    added = Math.max(added, weight);
    if (spans.length === 0) spans.push(...say.evidence);
  }
  const softened = Math.min(MOST_SOFTENED, good * 0.3);
  const substance = polarity.problems.length > 0 || polarity.negative.length >= 3;
  return {
    logit: bad + added - softened - BIAS,
    evidence: spans,
    facets: substance ? ['substance'] : [],
  };
}
