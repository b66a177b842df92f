/** What a reply has to suit, and how well it does. */
import type { Reply, Variant } from '../charter/schema/reply';
import type { Action } from '../rules/action';
import { tokens } from '../rules/words/token';
import { fold } from '../text/fold';
import { isSmallWord } from '../text/small-words';

export interface Occasion {
  readonly action: Action;
  readonly then: Action | null;
  readonly topic: string | null;
  /** Of the comment; `und` where it could not be told. */
  readonly lang: string;
  readonly network: string | null;
  /** The comment's text. */
  readonly text: string;
}

/** What ranks a reply: topic first, then the act itself rather than the one that follows, language, length, words. */
export interface Suits {
  readonly topics: Reply['topics'];
  readonly firstAct: boolean;
  readonly sameLanguage: boolean;
  readonly tooLong: boolean;
  /** Words that the comment shares with the reply's title and tags. */
  readonly shared: number;
}

/** Higher is better; each step outweighs all that follow it. */
export function rankOf(suits: Suits, topic: string | null): number {
  const general = suits.topics.length === 0;
  const about = general ? 1 : topic !== null && suits.topics.includes(topic) ? 2 : 0;
  return (
    about * 1_000 +
    (suits.firstAct ? 400 : 0) +
    (suits.sameLanguage ? 200 : 0) +
    (suits.tooLong ? 0 : 100) +
    Math.min(suits.shared, 90)
  );
}

/** Acts served by a reply that names none: those that are answered in substance. */
const ordinary: ReadonlySet<Action> = new Set<Action>(['answer', 'answer_if_influencer']);

export function serves(reply: Pick<Reply, 'actions'>, action: Action): boolean {
  return reply.actions.length === 0 ? ordinary.has(action) : reply.actions.includes(action);
}

/**
 * Whether a reply speaks of what the comment speaks of: it is general, or shares a topic or a word. A reply for a case
 * of its own (distress, press, an insult, a crisis) is for that case whatever its topic.
 * @param shared words shared with the reply's title and tags
 */
export function concerns(
  reply: Pick<Reply, 'type' | 'topics' | 'actions'>,
  { action, then, topic }: Pick<Occasion, 'action' | 'then' | 'topic'>,
  shared: number,
): boolean {
  if (reply.type === 'crisis' || reply.topics.length === 0 || shared > 0) return true;
  if (topic !== null && reply.topics.includes(topic)) return true;
  return [action, then].some((act) => act !== null && !ordinary.has(act) && reply.actions.includes(act));
}

/** How a house says of a reply that it is for people who write in another language; folded. */
const otherLanguage = /\b(?:langues?|languages?|translations?|traductions?|etrangere?s?|foreign)\b/;

/** Added to the rank where no reply is in the comment's language: one made for that case, then the general ones. */
export function abroad(reply: Pick<Reply, 'title' | 'topics' | 'tags'>): number {
  const said = fold([reply.title, ...reply.tags, ...reply.topics].join('\n')).text;
  if (otherLanguage.test(said)) return 4_000;
  return reply.topics.length === 0 ? 2_000 : 0;
}

export function fitsNetwork(reply: Pick<Reply, 'networks'>, network: string | null): boolean {
  return network === null || reply.networks.length === 0 || reply.networks.includes(network);
}

/** A word shorter than this says little about what a text is about. */
const LEAST_WORD = 4;

/** The longer words of a text, folded, without those that say nothing. */
export function wordsOf(text: string): ReadonlySet<string> {
  const list = tokens(fold(text).text).map((token) => token.text);
  return new Set(list.filter((word) => word.length >= LEAST_WORD && !isSmallWord(word)));
}

export function sharedWords(reply: ReadonlySet<string>, said: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of reply) if (said.has(word)) shared += 1;
  return shared;
}

/** A reply made ready to be offered. */
export interface Fit {
  readonly reply: Reply;
  readonly variant: Variant;
  /** False: shown with a warning (P19). */
  readonly sameLanguage: boolean;
  /** Longer than the network takes. */
  readonly tooLong: boolean;
}
