/** How the comments of a page hang together: whose page it is, what the brand wrote, what it already answered. */
import type { SocialComment } from '../comment';
import { plainHandle } from './handle';
import { initialsOf } from './initials';

export interface Related {
  /** Written by the brand; null where the author's handle is unknown. */
  readonly byBrand: boolean | null;
  /** Answered by the brand in a direct reply; null where that cannot be told. */
  readonly answered: boolean | null;
  /** Initials under that answer. */
  readonly answeredBy: string | null;
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
  const wrote = comments.map(({ author }) =>
    author.handle === null ? null : handles.has(plainHandle(author.handle)),
  );
  const answers = new Map<string, SocialComment>();
  const unsigned = new Set<string>();
  const loaded = new Map<string, number>();
  /** Last place of a reply that may be the brand's and may answer anything. */
  let loose = -1;
  for (const [at, comment] of comments.entries()) {
    if (comment.kind !== 'comment' && comment.kind !== 'reply') continue;
    const { parentId } = comment;
    if (parentId === null) {
      if (wrote[at] !== false) loose = at;
      continue;
    }
    loaded.set(parentId, (loaded.get(parentId) ?? 0) + 1);
    if (wrote[at] === true && !answers.has(parentId)) answers.set(parentId, comment);
    if (wrote[at] === null) unsigned.add(parentId);
  }
  return {
    own: owner === null ? null : handles.has(plainHandle(owner)),
    comments: comments.map((comment, at) => {
      const answer = comment.id === null ? undefined : answers.get(comment.id);
      const byBrand = wrote[at] ?? null;
      if (answer !== undefined) return { byBrand, answered: true, answeredBy: initialsOf(answer.text) };
      // Replies that are folded away, that hang nowhere or whose author is unknown may hold the answer.
      const hidden = comment.id !== null && (comment.counts.replies ?? 0) > (loaded.get(comment.id) ?? 0);
      const mayBeThere = comment.id === null ? answers.size + unsigned.size > 0 : unsigned.has(comment.id);
      const unsure = hidden || mayBeThere || loose > at;
      return { byBrand, answered: unsure ? null : false, answeredBy: null };
    }),
  };
}
