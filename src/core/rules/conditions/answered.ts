import type { Compile } from './kind';

/** The brand already answered (or not yet). */
export const answered: Compile<'answered'> =
  ({ is }) =>
  ({ comment }) =>
    comment.answered === null ? null : comment.answered === is;
