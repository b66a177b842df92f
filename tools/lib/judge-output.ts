/** What `judge` prints of an assessment. */
import type { Assessment } from '../../src/core/rules/assessment';
import { signalIds } from '../../src/core/signals/signal';

/** Plain data, keys always in the same order, all thirteen signals. */
export function judgeOutput(id: string, assessment: Assessment) {
  const { reading, influence, action, advice, then, rule, priority, department, fired, replies } = assessment;
  const signals = Object.fromEntries(
    signalIds.map((signal) => {
      const { score, on, evidence } = reading.signals[signal];
      return [signal, { score, on, evidence: evidence.map(({ start, end }) => ({ start, end })) }];
    }),
  );
  return {
    id,
    lang: reading.lang,
    sentiment: { label: reading.sentiment.label, scores: reading.sentiment.scores },
    signals,
    influence: { score: influence.score, influential: influence.influential },
    action,
    advice,
    then,
    rule,
    priority,
    department,
    fired,
    replies,
  };
}
