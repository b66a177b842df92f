/** What a `comment_id` names. It is a number, or base64 of `comment:<post>_<item>`. */
export interface CommentRef {
  readonly item: string;
  readonly post: string | null;
}

export interface CommentAddress {
  /** Id of the top-level comment, or of the item itself on an author's link. */
  readonly comment: CommentRef;
  /** Id of the reply, null on the address of a comment. */
  readonly reply: CommentRef | null;
}

const CODED = /^comment:([A-Za-z0-9]+)_(\d{1,30})$/;

function decode(coded: string): string | null {
  try {
    return atob(coded.replace(/ /g, '+').replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return null;
  }
}

function refOf(value: string | null): CommentRef | null {
  if (value === null || value.length > 400) return null;
  if (/^\d{1,30}$/.test(value)) return { item: value, post: null };
  const plain = /^(\d{1,30})_(\d{1,30})$/.exec(value) ?? CODED.exec(decode(value) ?? '');
  return plain === null ? null : { item: plain[2] ?? '', post: plain[1] ?? null };
}

/** The comment, and the reply if it names one, of an address; null where it names no comment. */
export function commentIn(url: URL): CommentAddress | null {
  const comment = refOf(url.searchParams.get('comment_id'));
  if (comment === null) return null;
  return { comment, reply: refOf(url.searchParams.get('reply_comment_id')) };
}
