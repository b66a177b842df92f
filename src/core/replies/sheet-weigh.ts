/** An answer held against the charter: which of its decisions can be applied, and why the others are set aside. */
import type { Charter } from '../charter/schema';
import type { Reply } from '../charter/schema/reply';
import type { SheetRecord } from '../charter/schema/sheet';
import { houseOf, sameHouse } from '../proposals/house';
import { dayAfter } from './day-after';
import type { Digest } from './digest';
import type { AnswerItem, SheetAnswer } from './sheet-answer';
import { type AsideReason, weighItem } from './sheet-weigh-item';
import type { Claim } from './signature';

export const sheetRefusals = [
  /** Of another house. */
  'other_house',
  /** No sheet of this name left from here, or too long ago. */
  'unknown_sheet',
  'other_department',
  /** Not the day on which the sheet was made. */
  'redated',
  /** All of it was decided already: the same file again, or an answer to an older sheet. */
  'replayed',
  /** Made after today: the clock of this machine is behind. */
  'ahead',
] as const;
export type SheetRefusal = (typeof sheetRefusals)[number];

export interface Weighed {
  readonly item: AnswerItem;
  /** Null where the reply is gone. */
  readonly reply: Reply | null;
  /** The decision is about the proposed text, not about the one in force. */
  readonly proposed: boolean;
  /** Null: it can be applied. */
  readonly aside: AsideReason | null;
}

export type WeighedAnswer =
  | {
      readonly ok: true;
      readonly record: SheetRecord;
      readonly items: readonly Weighed[];
      /** Day of the agreements that are not signed. */
      readonly on: string;
      /** The answer's clock is not to be believed: `on` is a day between the sheet and today. */
      readonly clock: boolean;
    }
  | { readonly ok: false; readonly refusal: SheetRefusal };

export interface WeighFacts {
  /** The user's calendar day. */
  readonly today: string;
  /** Who takes the answer in: nobody records their own agreement, but in a small house. */
  readonly recordedBy: string;
  readonly digest: Digest;
  /** Whether a signature holds. */
  readonly verified: (claim: Claim) => boolean;
}

export function weigh(charter: Charter, answer: SheetAnswer, facts: WeighFacts): WeighedAnswer {
  const no = (refusal: SheetRefusal): WeighedAnswer => ({ ok: false, refusal });
  if (!sameHouse(answer.house, houseOf(charter))) return no('other_house');
  const record = (charter.sheets ?? []).find(({ id }) => id === answer.sheet);
  if (record === undefined) return no('unknown_sheet');
  if (record.department !== answer.department) return no('other_department');
  if (record.issued !== answer.issued) return no('redated');
  if (answer.items.every(({ reply }) => record.done.includes(reply))) return no('replayed');
  if (record.issued > facts.today) return no('ahead');
  const said = answer.at.slice(0, 10);
  // Two clocks, and two sides of midnight.
  const clock = said < dayAfter(record.issued, -1) || said > dayAfter(facts.today, 1);
  const between = [record.issued, said, facts.today].sort()[1] ?? facts.today;
  const on = clock ? facts.today : between;
  const items = answer.items.map((item) => weighItem(item, { charter, answer, record, ...facts }));
  return { ok: true, record, items, on, clock };
}
