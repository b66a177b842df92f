/** What a reply has to suit, and how well it does. */
import type { Reply, Variant } from '../charter/schema/reply';
import type { Action } from '../rules/action';
import { fold } from '../text/fold';
import type { Hints } from './hints';

export interface Occasion {
  readonly action: Action;
  readonly then: Action | null;
  readonly topic: string | null;
  /** Of the comment; `und` where it could not be told. */
  readonly lang: string;
  readonly network: string | null;
  /** The comment's text. */
  readonly text: string;
  /** What the reading says for each act, beside the one come to. */
  readonly hints?: Hints;
  /** Replies inserted in the comment's thread before, by id: they go down. */
  readonly used?: ReadonlySet<string>;
}

/** What ranks a reply. */
export interface Suits {
  /** Likeness of the comment to what the reply answers, as `alikeTo` gives it. */
  readonly like: number;
  /** The act that it serves: the first, the one that follows, or neither. */
  readonly act: 'first' | 'next' | 'none';
  /** How much the reading speaks for an act that it serves, in [0, 1]. */
  readonly hint: number;
  readonly aboutTopic: boolean;
  readonly sameLanguage: boolean;
  readonly tooLong: boolean;
  /** Inserted in this thread already. */
  readonly used: boolean;
}

/** Beside likeness, which leads: a right reply is some 0.15 to 0.6 like its comment, a wrong one under 0.1. */
const WORTH = {
  act: { first: 0.03, next: 0.02, none: 0 },
  hint: 0.06,
  topic: 0.015,
  /** One that was not made for harm, where harm was read: it can be the right one, and seldom comes first. */
  besideHarm: -0.1,
  otherLanguage: -0.5,
  tooLong: -0.02,
  /** A close second takes its place; a right one stays, and says that it was used. */
  used: -0.05,
} as const;

/** Higher is better. @param action the act come to */
export function rankOf(
  { like, act, hint, aboutTopic, sameLanguage, tooLong, used }: Suits,
  action: Action,
): number {
  return (
    like +
    WORTH.act[act] +
    WORTH.hint * hint +
    (aboutTopic ? WORTH.topic : 0) +
    (act === 'none' && action === 'escalate_safety' ? WORTH.besideHarm : 0) +
    (sameLanguage ? 0 : WORTH.otherLanguage) +
    (tooLong ? WORTH.tooLong : 0) +
    (used ? WORTH.used : 0)
  );
}

/** Acts served by a reply that names none: those that are answered in substance. */
export const ordinary: ReadonlySet<Action> = new Set<Action>(['answer', 'answer_if_influencer']);

export function serves(reply: Pick<Reply, 'actions'>, action: Action): boolean {
  return reply.actions.length === 0 ? ordinary.has(action) : reply.actions.includes(action);
}

/** The most that is said for an act that the reply serves. */
export function hintFor(reply: Pick<Reply, 'actions'>, hints: Hints): number {
  const acts = reply.actions.length === 0 ? ordinary : reply.actions;
  let most = 0;
  for (const act of acts) most = Math.max(most, hints[act] ?? 0);
  return most;
}

/** How a house says of a reply that it is for people who write in another language; folded. */
const otherLanguage = /\b(?:langues?|languages?|translations?|traductions?|etrangere?s?|foreign)\b/;

/** Added to the rank where no reply is in the comment's language: one made for that case, then the general ones. */
export function abroad(reply: Pick<Reply, 'title' | 'topics' | 'tags'>): number {
  const said = fold([reply.title, ...reply.tags, ...reply.topics].join('\n')).text;
  if (otherLanguage.test(said)) return 4;
  return reply.topics.length === 0 ? 2 : 0;
}

export function fitsNetwork(reply: Pick<Reply, 'networks'>, network: string | null): boolean {
  return network === null || reply.networks.length === 0 || reply.networks.includes(network);
}

/** A reply made ready to be offered. */
export interface Fit {
  readonly reply: Reply;
  readonly variant: Variant;
  /** False: shown with a warning (P19). */
  readonly sameLanguage: boolean;
  /** Longer than the network takes. */
  readonly tooLong: boolean;
  /** Inserted in this thread already: shown with a word of it. */
  readonly used: boolean;
}
