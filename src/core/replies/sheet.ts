/** A sheet for one department: the replies it is asked to agree to, word for word, and no others. */
import type { Charter } from '../charter/schema';
import type { Reply } from '../charter/schema/reply';
import { MOST_ITEMS, type SheetRecord } from '../charter/schema/sheet';
import { type House, houseOf } from '../proposals/house';
import { type Digest, replyDigest } from './digest';
import type { StandingKind } from './standing';

export const SHEET_FORMAT = 'relais-sheet';
export const SHEET_VERSION = 1;

/** Most characters of replies on one sheet: it travels by e-mail, and its answer comes back by a message. */
export const MOST_CONTENT = 150_000;

/**
 * Why a reply is put to its department. `new` was never agreed to; `changed` was, with another text; `unsigned` asks for a
 * signature that is not there, or does not hold.
 */
export const sheetReasons = ['new', 'changed', 'unsigned', 'proposed', 'expiring', 'expired'] as const;
export type SheetReason = (typeof sheetReasons)[number];

/** What the department agrees to, but for its own name. */
export type SheetContent = Pick<Reply, 'type' | 'tagLinks' | 'variants' | 'blanks'>;

export interface SheetItem {
  readonly reply: string;
  readonly title: string;
  readonly why: SheetReason;
  /** Digest of `content`, as the approval will carry it. */
  readonly digest: string;
  readonly content: SheetContent;
  /** The text in force that another one would replace. */
  readonly before: Reply['variants'] | null;
  /** Who wrote the proposed text. */
  readonly by: string | null;
  /** Last day of the present agreement. */
  readonly ends: string | null;
  /** Names, as people read them. */
  readonly topics: readonly string[];
  readonly networks: readonly string[];
}

export interface Sheet {
  readonly format: typeof SHEET_FORMAT;
  readonly version: typeof SHEET_VERSION;
  readonly id: string;
  readonly issued: string;
  readonly house: House;
  readonly department: { readonly id: string; readonly name: string };
  /** Last day offered for the agreements; the department may choose another. */
  readonly until: string;
  readonly items: readonly SheetItem[];
}

const reasons: Readonly<Record<StandingKind, SheetReason | null>> = {
  in_force: null,
  not_yet: null,
  starter: 'new',
  draft: 'new',
  submitted: 'new',
  changed: 'changed',
  self_not_allowed: 'new',
  signature_required: 'unsigned',
  foreign_department: 'new',
  expired: 'expired',
  refused: null,
  withdrawn: null,
};

/** Why this reply would be on a sheet today; null: its department has nothing to say of it. */
export function sheetReason(
  reply: Reply,
  standing: StandingKind,
  expiring: ReadonlySet<string>,
): SheetReason | null {
  if (reply.status === 'withdrawn') return null;
  if (reply.proposed !== null) return 'proposed';
  return expiring.has(reply.id) ? 'expiring' : reasons[standing];
}

/** The content put to the department: the proposed text where there is one. */
export function shownContent(reply: Reply): SheetContent {
  const { type, tagLinks } = reply;
  const { variants, blanks } = reply.proposed ?? reply;
  return { type, tagLinks, variants, blanks };
}

export interface Wanted {
  readonly reply: Reply;
  readonly why: SheetReason;
}

/** As many as one sheet holds, in order; the rest wait for the next. */
export function fitting<W extends Wanted>(wanted: readonly W[]): W[] {
  let left = MOST_CONTENT;
  const taken: W[] = [];
  for (const one of wanted) {
    left -= JSON.stringify(shownContent(one.reply)).length;
    if (taken.length === MOST_ITEMS || (left < 0 && taken.length > 0)) break;
    taken.push(one);
  }
  return taken;
}

export interface SheetFacts {
  /** A fresh random name. */
  readonly id: string;
  readonly department: string;
  readonly wanted: readonly Wanted[];
  readonly issued: string;
  readonly until: string;
}

/** @returns the sheet; its replies are the department's own, and at most as many as fit */
export function makeSheet(
  charter: Pick<Charter, 'title' | 'revision' | 'brands' | 'departments' | 'topics'>,
  facts: SheetFacts,
  digest: Digest,
): Sheet {
  const { id, department, issued, until } = facts;
  const name = charter.departments.find((one) => one.id === department)?.name ?? department;
  const topics = new Map(charter.topics.map((topic) => [topic.id, topic.name]));
  const own = facts.wanted.filter(({ reply }) => reply.department === department);
  const items = fitting(own).map(({ reply, why }): SheetItem => {
    const content = shownContent(reply);
    const { proposed } = reply;
    return {
      reply: reply.id,
      title: reply.title,
      why,
      digest: replyDigest({ ...content, department }, digest),
      content,
      before: proposed === null ? null : reply.variants,
      by: proposed?.by ?? null,
      ends: why === 'expiring' || why === 'expired' ? (reply.approvals.at(-1)?.until ?? null) : null,
      topics: reply.topics.map((one) => topics.get(one) ?? one),
      networks: reply.networks,
    };
  });
  return {
    format: SHEET_FORMAT,
    version: SHEET_VERSION,
    id,
    issued,
    house: houseOf(charter),
    department: { id: department, name },
    until,
    items,
  };
}

/** What the charter remembers of a sheet. */
export function recordOf({ id, department, issued, items }: Sheet): SheetRecord {
  return {
    id,
    department: department.id,
    issued,
    items: items.map(({ reply, digest }) => ({ reply, digest })),
    done: [],
  };
}
