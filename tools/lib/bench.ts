/** What a benchmark gives, and the loop that every machine is measured against. */

export interface Figure {
  readonly name: string;
  readonly value: number;
  /** `ms`, `%`, `kB`, `per 100`, or empty for a count or a ratio. */
  readonly unit: string;
  /**
   * What it must not pass. Only counts, sizes and ratios fail a run: a time in milliseconds says more of the
   * machine than of us, so its limit is stated and shown, and fails nothing.
   */
  readonly atMost?: number;
  readonly atLeast?: number;
}

/** A module of `tools/bench/` exports these two. */
export interface Bench {
  /** One line on what is measured. */
  readonly about: string;
  /** Measures. Progress goes to stderr. */
  run(): Promise<readonly Figure[]>;
}

/** Whether a figure is where it should be; null where it has no limit. */
export function holds({ value, atMost, atLeast }: Figure): boolean | null {
  if (atMost === undefined && atLeast === undefined) return null;
  return value <= (atMost ?? Number.POSITIVE_INFINITY) && value >= (atLeast ?? Number.NEGATIVE_INFINITY);
}

/** The run fails on it. */
export function fails(figure: Figure): boolean {
  return figure.unit !== 'ms' && holds(figure) === false;
}

/** The value at `share` (0.95 for p95) of a list; 0 of an empty one. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

function loop(): number {
  let state = 0x2545f491;
  for (let i = 0; i < 20_000_000; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
  }
  return state;
}

/** Milliseconds of a fixed loop of integer work, the median of five: the unit that ratios are given in. */
export function calibrate(): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    // The result is looked at, so that the loop cannot be left out.
    if (loop() === 0) throw new Error('the loop has no zero in it');
    return performance.now() - start;
  });
  return median(times);
}
