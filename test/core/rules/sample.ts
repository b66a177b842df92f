/** Readings, comments and assessments made by hand. */
import { createHash } from 'node:crypto';
import type { Charter } from '../../../src/core/charter/schema';
import { type JudgedComment, unknownCounts } from '../../../src/core/comment';
import { type AssessOptions, assess } from '../../../src/core/rules/assess';
import { compileCharter } from '../../../src/core/rules/compile';
import {
  type Facet,
  type Reading,
  type SignalId,
  type Signals,
  signalIds,
} from '../../../src/core/signals/signal';
import { patterns } from '../../../src/platform/patterns';

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
export const TODAY = '2026-06-15';

export function reading(
  on: readonly SignalId[] = [],
  more: Partial<Reading> = {},
  facets: Partial<Record<SignalId, Facet[]>> = {},
): Reading {
  const signals = Object.fromEntries(
    signalIds.map((id) => [
      id,
      on.includes(id)
        ? {
            score: 0.9,
            on: true,
            evidence: [{ start: 0, end: 1 }],
            ...(facets[id] ? { facets: facets[id] } : {}),
          }
        : { score: 0.1, on: false, evidence: [] },
    ]),
  ) as unknown as Signals;
  return {
    lang: 'fr',
    sentiment: { label: 'neutral', scores: { negative: 0.2, neutral: 0.6, positive: 0.2 } },
    signals,
    ownCase: false,
    ...more,
  };
}

export function comment(text = 'Bonjour', more: Partial<JudgedComment> = {}): JudgedComment {
  return {
    text,
    lang: null,
    kind: 'comment',
    counts: unknownCounts,
    author: { name: null, handle: null, verified: null },
    page: { network: 'x', own: true, baseline: { median: 2, mad: 1 } },
    answered: null,
    ...more,
  };
}

/** Counters far above the baseline of `comment`. */
export const loud = { reactions: 400, replies: 30, shares: 20, views: null };

export function judged(
  charter: Charter,
  read: Reading,
  one: JudgedComment = comment(),
  options: Partial<AssessOptions> = {},
) {
  const compiled = compileCharter(charter, { digest: sha256, patterns });
  return assess(one, compiled, read, { today: TODAY, ...options });
}
