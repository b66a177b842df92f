/** What a check is: the pieces of the draft that show it, none where it does not hold. Pure, linear. */
import type { Span } from '../../text/span';
import type { CheckId } from '../finding';
import type { DraftPage } from '../page';

export type Found = ReadonlyMap<CheckId, readonly Span[]>;

/** @param before what the checks further up the list found. */
export type Check = (page: DraftPage, before: Found) => readonly Span[];
