/** One change made on a screen, applied to a charter; the whole is checked afterwards. Total over the changes. */
import type { Charter } from '../../core/charter/schema';
import type { Change } from '../../messages/charter';
import type { Digest } from '../../platform/digest';
import { brand, brandRemoved } from './brands';
import { brought } from './brought';
import { budget, care } from './care';
import { department, departmentRemoved } from './departments';
import { crisis, objective, smallHouse } from './house';
import { departmentKey } from './keys';
import { recordMoved, recordPut, recordRemoved } from './lists';
import { part } from './parts';
import { proposalSettled } from './proposals';
import {
  repliesApproved,
  repliesSubmitted,
  replyAdded,
  replyApproved,
  replyRefused,
  replyTakenBack,
  replyText,
  replyTextRefused,
  replyWithdrawn,
} from './replies';
import { rule } from './rules';
import { sheetAnswered, sheetIssued } from './sheets';

export interface ChangeTools {
  readonly digest: Digest;
  /** The present instant, ISO. */
  readonly instant: string;
}

/** The changed charter, or null where a record it is about is not there, or no longer as the screen had it. */
export type Apply<C extends Change['change']> = (
  charter: Charter,
  change: Extract<Change, { change: C }>,
  tools: ChangeTools,
) => Charter | null;

const table: { readonly [C in Change['change']]: Apply<C> } = {
  brand,
  brand_removed: brandRemoved,
  objective,
  department,
  department_removed: departmentRemoved,
  department_key: departmentKey,
  rule,
  reply_text: replyText,
  reply_added: replyAdded,
  reply_approved: replyApproved,
  replies_approved: repliesApproved,
  reply_withdrawn: replyWithdrawn,
  reply_text_refused: replyTextRefused,
  replies_submitted: repliesSubmitted,
  reply_taken_back: replyTakenBack,
  reply_refused: replyRefused,
  sheet_issued: sheetIssued,
  sheet_answered: sheetAnswered,
  small_house: smallHouse,
  care,
  budget,
  crisis,
  proposal_settled: proposalSettled,
  record: recordPut,
  record_removed: recordRemoved,
  record_moved: recordMoved,
  part,
  brought,
};

export function applyChange(charter: Charter, change: Change, tools: ChangeTools): Charter | null {
  // The table ties each change to its function; the compiler cannot follow it through a variable key.
  const apply = table[change.change] as (
    charter: Charter,
    change: Change,
    tools: ChangeTools,
  ) => Charter | null;
  return apply(charter, change, tools);
}
