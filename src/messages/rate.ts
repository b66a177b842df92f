/**
 * A bucket of tokens for each sender and message. It lives in memory only: a worker that is started again
 * gives a full bucket, which costs nothing but a second's burst.
 */

interface Bucket {
  tokens: number;
  at: number;
}

/** More senders than any browser has open; the oldest half is forgotten beyond. */
const MOST_BUCKETS = 2_000;

/** Takes one token of `name`; false where none is left. */
export type RateLimiter = (name: string, perSecond: number) => boolean;

/** @param clock milliseconds */
export function rateLimiter(clock: () => number): RateLimiter {
  const buckets = new Map<string, Bucket>();
  return (name, perSecond) => {
    const now = clock();
    const bucket = buckets.get(name) ?? { tokens: perSecond, at: now };
    const refilled = Math.min(perSecond, bucket.tokens + (Math.max(0, now - bucket.at) / 1_000) * perSecond);
    const allowed = refilled >= 1;
    buckets.delete(name);
    buckets.set(name, { tokens: allowed ? refilled - 1 : refilled, at: now });
    if (buckets.size > MOST_BUCKETS) {
      for (const old of [...buckets.keys()].slice(0, MOST_BUCKETS / 2)) buckets.delete(old);
    }
    return allowed;
  };
}
