/** What comments of a page usually draw: the centre and spread that influence is measured against. */
import type { InfluenceSettings } from '../charter/schema/settings';
import type { Baseline, SocialComment } from '../comment';
import { weightOf } from './influence';

/** The middle of a sorted list; the mean of the two middle ones where their number is even. */
function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2;
}

function median(values: readonly number[]): number {
  return medianOf([...values].sort((a, b) => a - b));
}

/**
 * Baseline of the comments and replies read on a page (posts, quotations and advertisements draw on another scale).
 * Null where no counter is known; `size` says how many it was made from, and a small one is not trusted later.
 */
export function baselineOf(
  comments: readonly Pick<SocialComment, 'kind' | 'counts'>[],
  settings: Pick<InfluenceSettings, 'weights'>,
): Baseline | null {
  const values: number[] = [];
  for (const { kind, counts } of comments) {
    if (kind !== 'comment' && kind !== 'reply') continue;
    const value = weightOf(counts, settings);
    if (value !== null) values.push(value);
  }
  if (values.length === 0) return null;
  const centre = median(values);
  return { median: centre, mad: median(values.map((v) => Math.abs(v - centre))), size: values.length };
}
