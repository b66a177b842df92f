/** One row of the judgement's table: what is measured, what was hoped for, and what each who was asked came to. */
import type { Classifier } from '../../../src/core/classifier/classify';
import type { Reader } from '../../../src/core/signals/signal';
import type { InsultPeer } from '../peers/insults';
import type { SentimentPeer } from '../peers/sentiment';
import type { LeftOut } from './left-out';

/** What rows share; made once. */
export interface Bench {
  /** The reader as it ships. */
  readonly reader: Reader;
  /** The classifier behind it. */
  readonly classifier: Classifier;
  /** Bare rules: the patterns without a model. */
  readonly patterns: Reader;
  readonly sentiments: readonly SentimentPeer[];
  readonly insults: readonly InsultPeer[];
  /** A model trained without some of its texts: trained when a row first asks. */
  leftOut(): LeftOut | null;
}

/** Who was asked, and what came out. */
export type Line = readonly [who: string, said: string];

export interface Measured {
  readonly lines: readonly Line[];
  /** Plain sentences under the figures. */
  readonly notes?: readonly string[];
}

export interface Row {
  readonly title: string;
  /** What to reach, in the figures' own unit. */
  readonly goal: string;
  /** Null where the texts it needs are not beside this checkout. */
  measure(bench: Bench): Promise<Measured | null> | Measured | null;
}
