import type { Compile } from './kind';

export const network: Compile<'network'> =
  ({ is }) =>
  ({ comment }) =>
    comment.page.network === null ? null : is.includes(comment.page.network);
