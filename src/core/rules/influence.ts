/**
 * P3: how much a comment drew, against what comments of the same page usually draw. Nothing here outlives the comment.
 *
 * Counters are heavy-tailed (most comments draw nothing, a few hundreds), so both sides are compared as ln(1 + n):
 *
 *   score = (ln(1 + value) - ln(1 + median)) / spread,  spread = 1.4826 * mad / (1 + median), kept in [0.4, 0.7]
 *
 * `value` is the weighted sum of the known counters; 1.4826 makes a median absolute deviation comparable with a
 * standard deviation; dividing by 1 + median carries it to the logarithmic scale. The lower bound keeps a silent page
 * (median 0, mad 0) from calling one like remarkable; the upper one makes eight times the usual stand out on any page.
 */
import type { InfluenceSettings } from '../charter/schema/settings';
import type { Baseline, Counts } from '../comment';
import type { Influence } from './assessment';

const NORMAL = 1.4826;
const LEAST_SPREAD = 0.4;
const MOST_SPREAD = 0.7;
/** Without a baseline: so many times the charter's floor, and never fewer weighted reactions than this. */
const ALONE_TIMES = 5;
const ALONE_LEAST = 50;

const weighted = ['reactions', 'replies', 'shares'] as const;

/** Weighted reactions of a comment over its known counters; null where none is known (unknown is not 0). */
export function weightOf(counts: Counts, settings: Pick<InfluenceSettings, 'weights'>): number | null {
  let sum: number | null = null;
  for (const counter of weighted) {
    const value = counts[counter];
    if (value !== null) sum = (sum ?? 0) + value * settings.weights[counter];
  }
  return sum;
}

/**
 * Influence of one comment. Without a baseline, or with one from fewer comments than the charter trusts, there is no
 * score, and only a comment far above any ordinary page (5 times the floor, at least 50) is called influential.
 */
export function influenceOf(
  counts: Counts,
  baseline: Baseline | null,
  settings: InfluenceSettings,
): Influence {
  const value = weightOf(counts, settings);
  if (value === null) return { score: null, influential: false };
  if (baseline === null || !isTrusted(baseline, settings)) {
    return { score: null, influential: value >= Math.max(ALONE_LEAST, ALONE_TIMES * settings.floor) };
  }
  const spread = (NORMAL * baseline.mad) / (1 + baseline.median);
  const bounded = Math.min(MOST_SPREAD, Math.max(LEAST_SPREAD, spread));
  const score = (Math.log1p(value) - Math.log1p(baseline.median)) / bounded;
  // Two decimals: the last bits of a logarithm may differ between engines, and the advice must not (P13).
  const rounded = Math.round(score * 100) / 100 + 0;
  return { score: rounded, influential: rounded >= settings.deviations && value >= settings.floor };
}

function isTrusted({ median, mad, size }: Baseline, { minimumSample }: InfluenceSettings): boolean {
  return Number.isFinite(median) && Number.isFinite(mad) && (size === undefined || size >= minimumSample);
}
