/** How well the checks find what the labels say. */
import { checkDraft } from '../../../src/core/draft/check-draft';
import { type CheckId, checkIds } from '../../../src/core/draft/finding';
import type { DraftRow } from './rows';

export interface Count {
  readonly hit: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface Tally {
  readonly drafts: number;
  readonly byCheck: ReadonlyMap<CheckId, Count>;
  readonly good: number;
  readonly goodFlagged: number;
  readonly goodRed: number;
}

export function tally(rows: readonly DraftRow[]): Tally {
  const counts = new Map(checkIds.map((check) => [check, { hit: 0, wrong: 0, missed: 0 }]));
  let good = 0;
  let goodFlagged = 0;
  let goodRed = 0;
  for (const { draft, answered, context, labels, arguable } of rows) {
    const findings = checkDraft({ text: draft, answered }, context);
    const found = new Set(findings.map(({ rule }) => rule));
    if (labels.size === 0) {
      good += 1;
      const held = findings.filter(({ rule }) => !arguable.has(rule));
      if (held.length > 0) goodFlagged += 1;
      if (held.some(({ severity }) => severity === 'red')) goodRed += 1;
    }
    for (const [check, count] of counts) {
      if (arguable.has(check)) continue;
      if (found.has(check)) count[labels.has(check) ? 'hit' : 'wrong'] += 1;
      else if (labels.has(check)) count.missed += 1;
    }
  }
  return { drafts: rows.length, byCheck: counts, good, goodFlagged, goodRed };
}

/** Precision and recall; `null` where there is nothing to divide. */
export const precision = ({ hit, wrong }: Count) => (hit + wrong === 0 ? null : hit / (hit + wrong));
export const recall = ({ hit, missed }: Count) => (hit + missed === 0 ? null : hit / (hit + missed));
