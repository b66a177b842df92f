/** What a condition is held against: one comment, read, with its page, and the words of the charter found in it. */
import type { JudgedComment } from '../comment';
import type { Reading } from '../signals/signal';
import type { Influence } from './assessment';
import type { LinearPattern } from './pattern';
import type { WordGroup, WordHits } from './words';

export interface Facts {
  readonly comment: JudgedComment;
  readonly reading: Reading;
  readonly influence: Influence;
  readonly topic: string | null;
  readonly words: WordHits;
}

/**
 * True, false, or null where the page does not say (unknown counter, unknown owner). A rule fires on true alone,
 * and the contrary of unknown is unknown: "not on our own page" does not hold where the owner cannot be told.
 */
export type Holds = boolean | null;
export type Test = (facts: Facts) => Holds;

/** What conditions need while the charter is compiled. */
export interface CompileTools {
  /** Adds a list to the one tree of words. */
  group(words: readonly string[]): WordGroup;
  /** Null where the pattern is refused (the refusal is noted beside the rule). */
  pattern(source: string): LinearPattern | null;
  /** The list made of every competitor's name. */
  readonly competitors: WordGroup;
}
