/** One correction as it is learned from: never a text. */
import * as z from 'zod/mini';
import { type Reading, type SignalId, signalIds } from '../signals/signal';
import { fold } from '../text/fold';
import { LEARNED_BUCKETS, LEARNED_BY, learnedFeatures, MOST_FEATURES } from './features';

/** Logits beyond this say no more. */
const MOST_LOGIT = 8;

export const lessonSchema = z.strictObject({
  /** `LEARNED_BY` when it was kept. */
  by: z.int(),
  /** What the person said: true, it is this; false, it is not. */
  signals: z.partialRecord(z.enum(signalIds), z.boolean()),
  /** What the shipped reading had said of the same signals, in logits. */
  read: z.partialRecord(z.enum(signalIds), z.number().check(z.gte(-MOST_LOGIT), z.lte(MOST_LOGIT))),
  features: z.array(z.int().check(z.gte(0), z.lt(LEARNED_BUCKETS))).check(z.maxLength(MOST_FEATURES)),
});
export type Lesson = z.infer<typeof lessonSchema>;

/**
 * @param reading what the shipped reader made of the text, before any correction
 * @param signals what the person says of it
 */
export function lessonOf(
  text: string,
  reading: Reading,
  signals: Readonly<Partial<Record<SignalId, boolean>>>,
): Lesson {
  const read: Partial<Record<SignalId, number>> = {};
  for (const id of Object.keys(signals) as SignalId[]) read[id] = logitOf(reading.signals[id].score);
  return { by: LEARNED_BY, signals: { ...signals }, read, features: learnedFeatures(fold(text).text) };
}

/** Rounded, so that a record reads back to the same number whatever wrote it. */
function logitOf(score: number): number {
  const safe = Math.min(0.9996, Math.max(0.0004, score));
  return Math.round(Math.log(safe / (1 - safe)) * 1_000) / 1_000;
}
