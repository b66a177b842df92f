/**
 * What the wording of a whole draft says, beside what each sentence says by itself: its words, one by one, two by two and
 * under a negation, hashed as the comment's reader hashes them. It hears a manner that no list of words holds.
 */
import { featuresOf } from '../../classifier/features';

/** Rows of the table, a power of two. */
export const WORDING_ROWS = 32_768;

export interface Wording {
  /** Rows of the table, each once: said once or five times, it is one manner. */
  readonly rows: readonly number[];
  /** How much each counts. */
  readonly value: number;
}

/** A draft of fewer features counts as one of so many: a few words are no manner. */
const LEAST = 8;

/** @param text of a draft, folded, what it quotes made meaningless */
export function wordingOf(text: string): Wording {
  const rows = [...new Set(featuresOf(text, WORDING_ROWS).words.buckets)];
  return { rows, value: 1 / Math.sqrt(Math.max(LEAST, rows.length)) };
}
