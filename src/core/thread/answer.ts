/**
 * Whether the brand answered a comment, and whether its author came back after that. One reading for a thread at once
 * (`relate`) and for a thread that arrives piece by piece on a page.
 */
import type { Author } from '../comment';
import { plainHandle } from './handle';

/** One comment or reply, as far as its place in the conversation goes. */
export interface Said {
  readonly id: string | null;
  readonly parentId: string | null;
  readonly author: Author;
  /** Written by the brand; null where the author's handle is unknown. */
  readonly byBrand: boolean | null;
  /** Signature at its end (`initialsOf`). */
  readonly initials: string | null;
  /** How many direct replies the page says it has; null where it does not. */
  readonly replies: number | null;
}

/** What answers a comment directly: in all, and by whom. */
export interface Tally {
  readonly all: number;
  readonly byBrand: number;
  /** Written by somebody without a handle, the brand perhaps. */
  readonly unsigned: number;
}

export interface Conversation {
  tally(id: string): Tally;
  /** What answers a comment directly, in any order. */
  repliesTo(id: string): Iterable<Said>;
  /** The comment of this id; null where it is not on the page. */
  saidIn(id: string): Said | null;
  /** True where the first stands above the second on the page; null where that cannot be told. */
  isAbove(one: Said, other: Said): boolean | null;
  /** A reply that may be the brand's and hangs nowhere stands below this comment. */
  looseBelow(said: Said): boolean;
  /** Some reply may be an answer by the brand: what has no id may be what it answers. */
  readonly anyAnswer: boolean;
}

export interface Answer {
  /** Answered, and nothing asked since; null where that cannot be told. */
  readonly answered: boolean | null;
  /** Initials under the brand's last answer. */
  readonly answeredBy: string | null;
  /** The author wrote again after the brand's answer, and has none yet; null where that cannot be told. */
  readonly reopened: boolean | null;
}

/** Deepest reply that is followed, and most replies looked at: an odd thread costs no more. */
const DEPTH = 30;
const MOST = 5_000;

const plainName = (name: string) => name.replace(/\s+/g, ' ').trim();

/** The same person: by handle, else by equal name. Null where one of them shows neither. */
export function sameAuthor(one: Author, other: Author): boolean | null {
  if (one.handle !== null && other.handle !== null)
    return plainHandle(one.handle) === plainHandle(other.handle);
  if (one.name === null || other.name === null) return null;
  return plainName(one.name) === plainName(other.name);
}

interface Below {
  readonly said: Said;
  /** What it answers, up to the root's direct replies. */
  readonly above: readonly Said[];
}

function below(root: Said, thread: Conversation): Below[] {
  const found: Below[] = [];
  const seen = new Set<Said>([root]);
  const visit = (id: string, above: readonly Said[]) => {
    if (above.length >= DEPTH) return;
    for (const said of thread.repliesTo(id)) {
      if (seen.has(said) || found.length >= MOST) continue;
      seen.add(said);
      found.push({ said, above });
      if (said.id !== null) visit(said.id, [...above, said]);
    }
  };
  if (root.id !== null) visit(root.id, []);
  return found;
}

export function answerOf(root: Said, thread: Conversation): Answer {
  const tally = root.id === null ? null : thread.tally(root.id);
  if (tally !== null && tally.byBrand > 0) return afterAnswer(root, folds(root, thread), thread);
  const beside = answerBeside(root, thread);
  if (beside !== null) return { answered: true, answeredBy: beside.initials, reopened: false };
  // Replies that are folded away, that hang nowhere or whose author is unknown may hold the answer.
  const mayBeThere = tally === null ? thread.anyAnswer : tally.unsigned > 0;
  const unsure = folds(root, thread) || mayBeThere || thread.looseBelow(root);
  return { answered: unsure ? null : false, answeredBy: null, reopened: false };
}

/**
 * Where all replies stand in one row below the first comment, what the brand says after its author came back answers
 * that too.
 */
function answerBeside(said: Said, thread: Conversation): Said | null {
  const above = said.parentId === null ? null : thread.saidIn(said.parentId);
  if (above === null || above.id === null || !comesBack(said, above)) return null;
  let first: Said | null = null;
  for (const other of thread.repliesTo(above.id)) {
    if (other.byBrand !== true || thread.isAbove(said, other) !== true) continue;
    if (first === null || thread.isAbove(other, first) === true) first = other;
  }
  return first;
}

/** A reader who writes again under their own words. */
export function comesBack(said: Said, above: Said): boolean {
  return above.byBrand !== true && sameAuthor(above.author, said.author) === true;
}

/** True where the page announces more replies than are there. */
function folds({ id, replies }: Said, thread: Conversation): boolean {
  return id !== null && (replies ?? 0) > thread.tally(id).all;
}

/** True where `one` comes before `other`: above it on the page, or answered by it where that cannot be told. */
function comesBefore(one: Below, other: Below, thread: Conversation): boolean | null {
  const seen = thread.isAbove(one.said, other.said);
  if (seen !== null) return seen;
  if (other.above.includes(one.said)) return true;
  return one.above.includes(other.said) ? false : null;
}

function afterAnswer(root: Said, hidden: boolean, thread: Conversation): Answer {
  const all = below(root, thread);
  // What the brand writes under its own words needs no answer.
  const by = ({ said }: Below) =>
    root.byBrand === true || said.byBrand === true ? false : sameAuthor(said.author, root.author);
  const returns = all.filter((one) => by(one) === true);
  const own = new Set<string | null>([root.id, ...returns.flatMap(({ said }) => said.id ?? [])]);
  const answers = all.filter(({ said }) => said.byBrand === true && own.has(said.parentId));
  const answeredBy = lastInitials(answers, thread);
  const answered = (reopened: boolean | null): Answer => ({ answered: true, answeredBy, reopened });
  if (root.byBrand === true) return answered(false);

  /** Those with no answer known to come after them, and at least one before. */
  const open = returns.filter((one) => answers.every((answer) => comesBefore(answer, one, thread) === true));
  if (open.length === 0) {
    const maybe = returns.some((one) =>
      answers.every((answer) => comesBefore(answer, one, thread) !== false),
    );
    const nameless = all.some(
      (one) => by(one) === null && answers.every((answer) => comesBefore(answer, one, thread) !== false),
    );
    return answered(maybe || nameless || hidden ? null : false);
  }
  const unread = open.some(({ said }) => folds(said, thread));
  const unsigned = all.some(
    (one) => one.said.byBrand === null && open.some((back) => comesBefore(back, one, thread) !== false),
  );
  return { answered: hidden || unread || unsigned ? null : false, answeredBy, reopened: true };
}

/** Of the last answer that bears any. */
function lastInitials(answers: readonly Below[], thread: Conversation): string | null {
  let last: Below | null = null;
  for (const one of answers) {
    if (one.said.initials === null) continue;
    if (last === null || comesBefore(last, one, thread) === true) last = one;
  }
  return last?.said.initials ?? null;
}
