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
  otherLanguage: -0.5,
  tooLong: -0.02,
  /** A close second takes its place; a right one stays, and says that it was used. */
  used: -0.05,
} as const;

/** Higher is better. */
export function rankOf({ like, act, hint, aboutTopic, sameLanguage, tooLong, used }: Suits): number {
  return (
    like +
    WORTH.act[act] +
    WORTH.hint * hint +
    (aboutTopic ? WORTH.topic : 0) +
    (sameLanguage ? 0 : WORTH.otherLanguage) +
    (tooLong ? WORTH.tooLong : 0) +
    (used ? WORTH.used : 0)
  );
}

/** Acts served by a reply that names none: those that are answered in substance. */
const ordinary: ReadonlySet<Action> = new Set<Action>(['answer', 'answer_if_influencer']);

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

/**
 * Acts met by the replies made for them or by none, however alike another is. A person in distress is answered as a
 * person; what is unlawful is reported, and an answer would spread it; after a legal threat every word in substance can
 * be held against the house; to the press its own office speaks.
 */
const exclusive: ReadonlySet<Action> = new Set<Action>([
  'care',
  'report_illegal',
  'escalate_legal',
  'handover_press',
]);

/** Acts that a reply is made for because of a danger or a threat: elsewhere it takes more to offer it. */
const grave: ReadonlySet<Action> = new Set<Action>([...exclusive, 'escalate_safety', 'ignore_spam']);

/** Least likeness of a reply that serves the act, on a subject not its own. */
const NEAR = 0.02;

/** Least likeness of a reply that does not serve the act come to: an act can be misread, and only suggests. */
const NEAR_ELSE = {
  /** Nothing to do, as it was read: what is offered must speak of something that the comment speaks of. */
  nothing: 0.05,
  act: 0.03,
  /** One for a danger, where none was read. */
  danger: 0.08,
  /** Any other, where harm was read. */
  harm: 0.12,
  /** Where spam was read, which is left alone unless it is plainly something else, such as a fraud told of. */
  spam: 0.2,
};

function nearElse(reply: Pick<Reply, 'actions'>, action: Action): number {
  if (exclusive.has(action)) return Number.POSITIVE_INFINITY;
  if (action === 'ignore_spam') return NEAR_ELSE.spam;
  if (action === 'escalate_safety') return NEAR_ELSE.harm;
  const forDanger = reply.actions.length > 0 && reply.actions.every((one) => grave.has(one));
  if (forDanger) return NEAR_ELSE.danger;
  return action === 'none' ? NEAR_ELSE.nothing : NEAR_ELSE.act;
}

/**
 * Whether a reply speaks of what the comment speaks of. One that serves the act: where it is general, shares the topic,
 * was made for that case alone (distress, press, an insult, a crisis), or is alike. Any other: where it is more alike
 * still; never where the act excludes it.
 */
export function concerns(
  reply: Pick<Reply, 'type' | 'topics' | 'actions'>,
  { action, then, topic }: Pick<Occasion, 'action' | 'then' | 'topic'>,
  { act, like }: Pick<Suits, 'act' | 'like'>,
): boolean {
  if (act === 'none') return like >= nearElse(reply, action);
  if (reply.type === 'crisis' || reply.topics.length === 0 || like >= NEAR) return true;
  if (topic !== null && reply.topics.includes(topic)) return true;
  return [action, then].some((one) => one !== null && !ordinary.has(one) && reply.actions.includes(one));
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
