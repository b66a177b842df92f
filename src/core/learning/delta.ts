/** What corrections add to the shipped model: by signal a shift and a few weights. This, never a text, is exported. */
import * as z from 'zod/mini';
import { type SignalId, signalIds } from '../signals/signal';
import { boundsOf, MOST_WEIGHT } from './bounds';
import { LEARNED_BUCKETS, loudness } from './features';

export const DELTA_FORMAT = 'relais-delta';
export const DELTA_VERSION = 1;
/** Most that a threshold moves, in logits, however many corrections ask for it. */
export const MOST_SHIFT = 3;

const bucket = z.int().check(z.gte(0), z.lt(LEARNED_BUCKETS));
const weight = z.number().check(z.gte(-MOST_WEIGHT), z.lte(MOST_WEIGHT));

const headSchema = z.strictObject({
  /** Added to every comment's logit. */
  shift: z.number().check(z.gte(-MOST_SHIFT), z.lte(MOST_SHIFT)),
  /** Comments said to show the signal, and not to show it. */
  yes: z.int().check(z.nonnegative()),
  no: z.int().check(z.nonnegative()),
  /** `[bucket, weight]`, buckets rising. */
  weights: z.array(z.tuple([bucket, weight])).check(z.maxLength(LEARNED_BUCKETS)),
});

export const deltaSchema = z.strictObject({
  format: z.literal(DELTA_FORMAT),
  version: z.literal(DELTA_VERSION),
  heads: z.partialRecord(z.enum(signalIds), headSchema),
});
export type Delta = z.infer<typeof deltaSchema>;
export type DeltaHead = z.infer<typeof headSchema>;

export const noDelta: Delta = { format: DELTA_FORMAT, version: DELTA_VERSION, heads: {} };

/** A delta ready to be asked many times. */
export interface Learned {
  /** What is added to a signal's logit for a comment of these buckets, within the signal's bounds. */
  shift(id: SignalId, features: readonly number[]): number;
  /** What one bucket says for a signal. */
  weight(id: SignalId, feature: number): number;
  /** True where nothing was learned. */
  readonly empty: boolean;
}

export function learnedFrom({ heads }: Delta): Learned {
  const tables = new Map(
    (Object.entries(heads) as [SignalId, DeltaHead][]).map(([id, head]) => {
      const table = new Float64Array(LEARNED_BUCKETS);
      for (const [at, worth] of head.weights) table[at] = worth;
      return [id, { ...head, table }] as const;
    }),
  );
  return {
    shift(id, features) {
      const head = tables.get(id);
      if (head === undefined) return 0;
      const norm = loudness(features.length);
      let sum = head.shift;
      for (const at of features) sum += (head.table[at] as number) * norm;
      return bounded(id, sum, head);
    },
    weight: (id, feature) => tables.get(id)?.table[feature] ?? 0,
    empty: tables.size === 0,
  };
}

/** A sum kept within the signal's bounds; none in a direction in which too few comments agree. */
function bounded(id: SignalId, sum: number, { yes, no }: Pick<DeltaHead, 'yes' | 'no'>): number {
  const { down, up, agreed } = boundsOf(id);
  return Math.min(yes >= agreed ? up : 0, Math.max(no >= agreed ? -down : 0, sum));
}
