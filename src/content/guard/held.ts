/** A removal that is being held: which comment, by which control, and how far it got. */
import type { Box } from '../../dom/place';
import type { PageReply } from '../../messages/send-from-page';
import type { Entry } from '../entry';
import type { Question } from './question';

export type Removal = 'delete' | 'hide';

export interface Held {
  readonly entry: Entry;
  readonly key: string;
  readonly removal: Removal;
  /** `cover`: the site asks to confirm, and that is what is guarded; `stop`: the press itself was stopped. */
  readonly course: 'cover' | 'stop';
  /** What confirmed something else, before this press. */
  readonly known: Element | null;
  /** Milliseconds, when it was pressed. */
  readonly since: number;
  opening: Promise<PageReply<'guard.open'>>;
  /** Where the press, or the site's button, is. */
  spot: Box;
  question: Question | null;
  /** The CM put the question away: it comes back with the next press on the site's button. */
  dismissed: boolean;
  /** Since when the site's button, or the comment, is not there. */
  missing: number | null;
  /** What was chosen ends then at the latest. */
  until: number | null;
  /** Once the site's own question is put away. */
  then: 'answer' | null;
}

/** The site may draw its dialog late, and draw it again. */
export const OPENS_MS = 5_000;
export const REDRAWN_MS = 600;
/** What was chosen is said for so long. */
export const TOLD_MS = 7_000;
