import type { Compile } from './kind';

/** A post, a comment, a reply. */
export const commentKind: Compile<'comment_kind'> =
  ({ is }) =>
  ({ comment }) =>
    is.includes(comment.kind);
