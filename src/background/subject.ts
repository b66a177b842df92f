/** The comment that a screen speaks of, read again from its page at the moment of use. */
import type { ReplyOf } from '../messages/contract';
import type { Target } from '../messages/parts';
import type { Caller } from '../messages/sender';
import { MessageFailed } from '../messages/wire';
import type { Desk } from './desk';
import { factsOf } from './engine';

export interface Place {
  readonly tabId: number;
  readonly key: string;
  /** The page's document, where the browser names it: an act never lands on the page that came after. */
  readonly documentId: string | null;
}

type Found = NonNullable<ReplyOf<'content.comment'>['found']>;

export interface Subject extends Found {
  readonly place: Place;
  readonly practice: boolean;
  /** What the guard's frame asks about; absent from any other screen. */
  readonly guards?: 'delete' | 'hide';
}

/** Throws `refused` for a nonce that is not this frame's. */
async function placeOf(
  desk: Desk,
  target: Target,
  caller: Caller,
): Promise<Place & Pick<Subject, 'practice' | 'guards'>> {
  if ('nonce' in target) {
    const ticket = caller.who === 'card' ? await desk.cards.use(caller, target.nonce) : null;
    if (ticket === null) throw new MessageFailed('refused');
    const { tabId, key, documentId, practice, guards } = ticket;
    return { tabId, key, documentId, practice, ...(guards && { guards }) };
  }
  if (caller.who !== 'popup') throw new MessageFailed('refused');
  const { tabId, key } = target;
  return { tabId, key, documentId: null, practice: await desk.shell.practises(tabId) };
}

/** Null where the page or the comment is gone. Throws `MessageFailed('refused')`. */
export async function subjectOf(desk: Desk, target: Target, caller: Caller): Promise<Subject | null> {
  const { practice, guards, ...place } = await placeOf(desk, target, caller);
  let found: Found | null;
  try {
    ({ found } = await desk.ask(place.tabId, 'content.comment', { key: place.key }, place));
  } catch {
    return null;
  }
  if (found === null) return null;
  return { ...found, page: factsOf(found.page, practice), place, practice, ...(guards && { guards }) };
}
