/** How the comments of a page hang together: whose page it is, what the brand wrote, what it already answered. */
import type { SocialComment } from '../comment';
import { type Answer, answerOf } from './answer';
import { growingConversation } from './conversation';
import { plainHandle } from './handle';

export interface Related extends Answer {
  /** Written by the brand; null where the author's handle is unknown. */
  readonly byBrand: boolean | null;
}

export interface RelatedThread {
  /** The brand's own page; null where the owner is unknown. */
  readonly own: boolean | null;
  /** One for each comment, in the order given. */
  readonly comments: readonly Related[];
}

/**
 * @param comments what was read, in DOM order.
 * @param owner handle of the page's owner, null where the address does not say.
 * @param handles plain handles of the brand on this network (`handlesOn`).
 */
export function relate(
  comments: readonly SocialComment[],
  owner: string | null,
  handles: ReadonlySet<string>,
): RelatedThread {
  // The place in the page is the name: what is shown twice counts twice.
  const thread = growingConversation(handles, (one, other) => Number(one) < Number(other));
  for (const [at, comment] of comments.entries()) thread.note(String(at), comment);
  return {
    own: owner === null ? null : handles.has(plainHandle(owner)),
    comments: comments.map((comment, at) => {
      const said = thread.saidBy(String(at), comment);
      return { byBrand: said.byBrand, ...answerOf(said, thread) };
    }),
  };
}
