/** A conversation that grows comment by comment: each costs a few look-ups, however many there are. */
import type { SocialComment } from '../comment';
import { type Conversation, comesBack, type Said, type Tally } from './answer';
import { plainHandle } from './handle';
import { initialsOf } from './initials';

/** A comment under the name by which its page knows it. */
export interface Noted extends Said {
  readonly key: string;
}

/** True where the first stands above the second on the page; null where that cannot be told. */
export type IsAbove = (one: string, other: string) => boolean | null;

export interface GrowingConversation extends Conversation {
  /** @returns ids of what may now be answered, or open again */
  note(key: string, comment: SocialComment): readonly string[];
  /** The comment as it was last noted, else as it is given. */
  saidBy(key: string, comment: SocialComment): Noted;
}

const DEPTH = 30;
/** So many comments that hang nowhere: what they answer is unknown for all. */
const MOST_LOOSE = 50;
const nothing: Tally = { all: 0, byBrand: 0, unsigned: 0 };

interface Replies {
  readonly by: Map<string, Noted>;
  byBrand: number;
  unsigned: number;
}

/** @param handles plain handles of the brand on this network */
export function notedOf(key: string, comment: SocialComment, handles: ReadonlySet<string>): Noted {
  const { id, author, parentId, text, counts } = comment;
  const byBrand = author.handle === null ? null : handles.has(plainHandle(author.handle));
  const initials = byBrand === true ? initialsOf(text) : null;
  return { key, id, parentId, author, byBrand, initials, replies: counts.replies };
}

const mayAnswer = ({ kind }: SocialComment) => kind === 'comment' || kind === 'reply';
const sameSaid = (one: Noted, other: Noted) => JSON.stringify(one) === JSON.stringify(other);

export function growingConversation(handles: ReadonlySet<string>, isAbove: IsAbove): GrowingConversation {
  const all = new Map<string, Noted>();
  const parents = new Map<string, string>();
  const named = new Map<string, Noted>();
  const replies = new Map<string, Replies>();
  const loose = new Set<string>();
  /** Orders that were once seen: a feed that unmounts an answer does not undo it. */
  const orders = new Map<string, boolean>();
  let possible = 0;

  const hang = (noted: Noted, step: 1 | -1) => {
    const { key, parentId, byBrand } = noted;
    if (parentId === null) {
      if (step === -1) loose.delete(key);
      else if (byBrand !== false) loose.add(key);
      return;
    }
    const there = replies.get(parentId) ?? { by: new Map<string, Noted>(), byBrand: 0, unsigned: 0 };
    replies.set(parentId, there);
    if (step === 1) there.by.set(key, noted);
    else there.by.delete(key);
    if (byBrand === true) there.byBrand += step;
    if (byBrand === null) there.unsigned += step;
    if (byBrand !== false) possible += step;
  };

  const chain = (parentId: string | null): string[] => {
    const ids = new Set<string>();
    for (let at = parentId; at !== null && !ids.has(at) && ids.size < DEPTH; at = parents.get(at) ?? null)
      ids.add(at);
    return [...ids];
  };

  /** Ids of what its author wrote in the row below a comment. */
  const returnsTo = (id: string): string[] => {
    const above = named.get(id);
    if (above === undefined) return [];
    return [...(replies.get(id)?.by.values() ?? [])].flatMap((one) =>
      one.id !== null && comesBack(one, above) ? [one.id] : [],
    );
  };

  return {
    note: (key, comment) => {
      const noted = notedOf(key, comment, handles);
      const before = all.get(key);
      if (before !== undefined && sameSaid(before, noted)) return [];
      all.set(key, noted);
      if (!mayAnswer(comment)) return [];
      const touched = before === undefined ? [] : chain(before.parentId);
      if (before !== undefined) hang(before, -1);
      hang(noted, 1);
      if (noted.id !== null) named.set(noted.id, noted);
      if (noted.id !== null && noted.parentId !== null) parents.set(noted.id, noted.parentId);
      const beside = noted.byBrand === true && noted.parentId !== null ? returnsTo(noted.parentId) : [];
      const below = noted.id === null ? [] : returnsTo(noted.id);
      return [...new Set([...touched, ...chain(noted.parentId), ...beside, ...below])];
    },
    saidBy: (key, comment) => all.get(key) ?? notedOf(key, comment, handles),
    tally: (id) => {
      const there = replies.get(id);
      if (there === undefined) return nothing;
      return { all: there.by.size, byBrand: there.byBrand, unsigned: there.unsigned };
    },
    repliesTo: (id) => replies.get(id)?.by.values() ?? [],
    saidIn: (id) => named.get(id) ?? null,
    isAbove: (one, other) => {
      const [a, b] = [keyOf(one), keyOf(other)];
      if (a === b) return false;
      const now = isAbove(a, b);
      const pair = `${a}\u0000${b}`;
      if (now === null) return orders.get(pair) ?? null;
      orders.set(pair, now);
      orders.set(`${b}\u0000${a}`, !now);
      return now;
    },
    looseBelow: (said) => {
      if (loose.size > MOST_LOOSE) return true;
      const key = keyOf(said);
      return [...loose].some((other) => other !== key && isAbove(key, other) !== false);
    },
    get anyAnswer() {
      return possible > 0;
    },
  };
}

/** Everything that a growing conversation gives out was noted, and carries its key. */
function keyOf(said: Said): string {
  return (said as Noted).key;
}
