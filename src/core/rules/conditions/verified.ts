import type { Compile } from './kind';

/** The network shows the author as verified. */
export const verified: Compile<'verified'> =
  () =>
  ({ comment }) =>
    comment.author.verified;
