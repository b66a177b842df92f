import type { Sentiment, SentimentLabel, SignalReading } from './signal';

/** Logits of a negative and of a positive tone, against neither. */
export interface Tone {
  readonly negative: number;
  readonly positive: number;
}

const CALM = 1;
/** What a signal that is on says at least of the tone. */
const SAID = 0.1;

/**
 * Sentiment of a text, in step with the two polar readings: where one of them alone is on, the tone is never the
 * other's. A tone may be heard where neither is: bad news is sad, and no complaint.
 * @param tone as the classifier hears it; `null` where there is none, and the readings alone speak
 */
export function sentiment(negative: SignalReading, praise: SignalReading, tone: Tone | null): Sentiment {
  let bad = tone?.negative ?? (negative.on ? logit(negative.score) : -CALM);
  let good = tone?.positive ?? (praise.on ? logit(praise.score) : -CALM);
  if (negative.on && !praise.on) [bad, good] = [Math.max(bad, SAID), Math.min(good, 0)];
  if (praise.on && !negative.on) [bad, good] = [Math.min(bad, 0), Math.max(good, SAID)];
  if (praise.on && negative.on && Math.max(bad, good) <= 0) bad = SAID;
  const parts = { negative: Math.exp(bad), neutral: 1, positive: Math.exp(good) };
  const total = parts.negative + parts.neutral + parts.positive;
  const scores = {
    negative: parts.negative / total,
    neutral: parts.neutral / total,
    positive: parts.positive / total,
  };
  let label: SentimentLabel = 'neutral';
  if (bad > 0 && bad >= good) label = 'negative';
  else if (good > 0) label = 'positive';
  return { label, scores };
}

function logit(score: number): number {
  const safe = Math.min(0.9999, Math.max(0.0001, score));
  return Math.log(safe / (1 - safe));
}
