/** What a search for cues is asked, and what it gives. */
import type { CueGroup } from './cue';

export interface Hit {
  readonly group: CueGroup;
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
}

/** How the texts are written that are searched, where not in plain folded letters (`text/tight.ts`). */
export interface Rewriting {
  /** The source of a pattern as such texts spell it; `masked` where `*` may stand for a vowel. */
  source(source: string, masked: boolean): string;
  /** One beginning as they spell it. */
  head(head: string): string;
}
