/** What may be asked of the journal. Everything that is given has to hold; what is left out does not count. */
import type { DecisionAct } from '../decision';

export interface JournalQuery {
  /** The practice page's own entries, or the user's: never mixed. */
  readonly practice: boolean;
  /** Any of these; none given: all. */
  readonly acts?: readonly DecisionAct[] | undefined;
  readonly network?: string | undefined;
  /** Id of the brand. */
  readonly brand?: string | undefined;
  /** Id of the topic. */
  readonly topic?: string | undefined;
  /** Id of the department. */
  readonly department?: string | undefined;
  /** Keyed name of the thread, the comment or the author, as entries carry them. */
  readonly thread?: string | undefined;
  readonly ref?: string | undefined;
  readonly author?: string | undefined;
  /** Words of the excerpt, each by its beginning; accents and case do not count. */
  readonly words?: string | undefined;
  /** ISO instants: from this one on, and before that one. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** True: also those that were undone. */
  readonly undone?: boolean | undefined;
}
