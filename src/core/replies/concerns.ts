/** Whether a reply has something to do with a comment at all: what excludes it, and what only sets it back. */
import type { Reply } from '../charter/schema/reply';
import type { Action } from '../rules/action';
import { type Occasion, ordinary, type Suits } from './occasion';

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
  nothing: 0.06,
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
