/** One labelled text, as the trainer takes it. */
import type { HeadId } from '../../src/core/classifier/model';

export interface Example {
  readonly text: string;
  readonly lang: string;
  /** True, false, or absent where the source does not say. */
  readonly labels: Readonly<Partial<Record<HeadId, boolean>>>;
  /** Heads whose `false` is a guess: where the patterns find an open phrase, it is taken back. */
  readonly guessed?: readonly HeadId[];
  /** Of `sources` where it teaches; what it counts is each head's own affair. */
  readonly source: string;
}
