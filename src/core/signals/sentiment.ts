import type { Sentiment, SentimentLabel, SignalReading } from './signal';

const EVEN = 0;
const CALM = 1;

/** Sentiment from the two polar readings, so that it never contradicts them: negative only where `negative` is on. */
export function sentiment(negative: SignalReading, praise: SignalReading): Sentiment {
  const bad = negative.on ? logit(negative.score) : -CALM;
  const good = praise.on ? logit(praise.score) : -CALM;
  const parts = { negative: Math.exp(bad), neutral: Math.exp(EVEN), positive: Math.exp(good) };
  const total = parts.negative + parts.neutral + parts.positive;
  const scores = {
    negative: parts.negative / total,
    neutral: parts.neutral / total,
    positive: parts.positive / total,
  };
  let label: SentimentLabel = 'neutral';
  if (negative.on && bad >= good) label = 'negative';
  else if (praise.on) label = 'positive';
  return { label, scores };
}

function logit(score: number): number {
  const safe = Math.min(0.9999, Math.max(0.0001, score));
  return Math.log(safe / (1 - safe));
}
