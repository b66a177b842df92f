import { type SocialComment, unknownCounts } from '../../core/comment';
import { closest, findAll, parentElementOf } from '../../dom/read/nodes';
import { plainAddress, postIn, profileIn } from './address';
import { commentAuthor } from './author';
import { commentReactions } from './reactions';
import { foldedReplies } from './replies';
import { type Link, mayBeComment, type Scope } from './scope';
import { ARTICLE } from './selectors';
import { commentText } from './text';
import { addressIn } from './thread';
import { paintedTime } from './times';

/** The link that names the item on its post: the time's. Links of people name the item too, coded. */
function permalinkIn(scope: Scope): Link | null {
  const naming = scope.links.filter((link) => link.comment !== null && profileIn(link.url) === null);
  return naming.find((link) => postIn(link.url) !== null) ?? naming[0] ?? null;
}

/** Without an address the nesting tells: an article inside a comment's article, or a list inside a comment's item. */
function nestedIn(container: Element): string | null {
  const parent = parentElementOf(container);
  const around = parent === null ? null : closest(parent, ARTICLE);
  if (around !== null && mayBeComment(around)) return addressIn(around)?.comment.item ?? null;
  const item = closest(container, 'li');
  const above = item === null ? null : parentElementOf(item);
  const outer = above === null ? null : closest(above, 'li');
  const first = outer === null ? undefined : findAll(outer, ARTICLE)[0];
  return first === undefined || first === container ? null : (addressIn(first)?.comment.item ?? null);
}

interface Named {
  readonly id: string | null;
  readonly parentId: string | null;
  readonly isReply: boolean;
}

function nameOf(scope: Scope, permalink: Link | null): Named {
  const coded = scope.links.find((link) => link.comment !== null && link !== permalink)?.comment ?? null;
  const named = permalink?.comment ?? null;
  const post = permalink === null ? null : postIn(permalink.url);
  if (named?.reply) return { id: named.reply.item, parentId: named.comment.item, isReply: true };
  if (named !== null) {
    return {
      id: named.comment.item,
      parentId: post ?? named.comment.post ?? coded?.comment.post ?? null,
      isReply: false,
    };
  }
  const item = coded?.reply?.item ?? coded?.comment.item ?? null;
  const parent = nestedIn(scope.container);
  return parent === null || parent === item
    ? { id: item, parentId: coded?.comment.post ?? null, isReply: false }
    : { id: item, parentId: parent, isReply: true };
}

/** A comment or a reply, null while its author is not there. */
export function readComment(scope: Scope): SocialComment | null {
  const author = commentAuthor(scope);
  if (author === null) return null;
  const permalink = permalinkIn(scope);
  const { id, parentId, isReply } = nameOf(scope, permalink);
  return {
    id,
    permalink: permalink === null ? null : plainAddress(permalink.url, 'item'),
    kind: isReply ? 'reply' : 'comment',
    parentId,
    author,
    ...commentText(scope),
    time: null,
    timeText: permalink === null ? null : paintedTime(permalink.element),
    counts: {
      ...unknownCounts,
      reactions: commentReactions(scope),
      replies: id === null || isReply ? null : foldedReplies(scope.container, id),
    },
  };
}
