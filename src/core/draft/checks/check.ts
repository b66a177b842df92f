/** What a check is: the pieces of the draft that show it, none where it does not hold. Pure, linear. */
import type { Span } from '../../text/span';
import type { CheckId } from '../finding';
import type { DraftPage } from '../page';

export interface Shown extends Span {
  /** Nothing plain says so, the sentence is only like those that are: advice, whatever the check. */
  readonly likely?: boolean;
}

export type Found = ReadonlyMap<CheckId, readonly Shown[]>;

/** @param before what the checks further up the list found. */
export type Check = (page: DraftPage, before: Found) => readonly Shown[];
